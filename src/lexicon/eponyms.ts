import { foldOf } from '../text/fold.js';

/**
 * Firms and houses that carry people's names and are called by them without "Inc." or "& Co.". By hand, from general
 * knowledge; in lower case.
 */
const FIRMS = `morgan guaranty|e. f. hutton|jardine fleming|jardine matheson|hoare govett|sallie mae|fannie mae|freddie mac|ginnie mae|c. itoh|g.d. searle|a.h. robins|r.j. reynolds|e.d. and f. man|e.d. & f. man|w.r. grace|
phillips and drew|phillips & drew|john labatt|barclays de zoete wedd|hiram walker-gooderham|cable and wireless|cable & wireless|
donaldson lufkin and jenrette|donaldson lufkin & jenrette|standard and poor's|standard & poor's|e.f. hutton|ef hutton|kidder peabody|kidder, peabody|shearson lehman|shearson lehman brothers|morgan stanley|morgan grenfell|j.p. morgan|jp morgan|jpmorgan chase|
goldman sachs|goldman, sachs|merrill lynch|salomon brothers|lehman brothers|drexel burnham|drexel burnham lambert|dean witter|paine webber|smith barney|harris upham|
bear stearns|bear, stearns|alex. brown|l.f. rothschild|n.m. rothschild|s.g. warburg|sg warburg|james capel|samuel montagu|kleinwort benson|hill samuel|lazard freres|
henry schroder|j. henry schroder|schroder wagg|charles schwab|wells fargo|chase manhattan|johnson matthey|baring brothers|
prudential bache|donaldson lufkin|donaldson, lufkin|donaldson, lufkin and jenrette|donaldson, lufkin & jenrette|dillon read|dillon, read|sears, roebuck|brown brothers harriman|piper jaffray|piper, jaffray|piper, jaffray and hopwood|piper, jaffray & hopwood|smith barney, harris upham|carson pirie scott|rowe price|t. rowe price|franklin templeton|legg mason|
eli lilly|johnson & johnson|procter & gamble|procter and gamble|abbott laboratories|bristol myers|smith kline|smithkline beecham|warner lambert|schering plough|
louis vuitton|hugo boss|levi strauss|
harley davidson|harley-davidson|rolls royce|rolls-royce|aston martin|alfa romeo|daimler benz|mercedes benz|mercedes-benz|john deere|massey ferguson|allis chalmers|
briggs & stratton|pratt & whitney|pratt and whitney|mcdonnell douglas|lockheed martin|northrop grumman|hawker siddeley|martin marietta|booz allen|booz allen hamilton|
ernst & young|arthur andersen|price waterhouse|peat, marwick|peat, marwick, mitchell|coopers & lybrand|deloitte touche|peat marwick|touche ross|marks & spencer|marks and spencer|harvey nichols|
philip morris|benson & hedges|jack daniel's|jim beam|johnnie walker|hiram walker|ben & jerry's|sara lee|betty crocker|oscar mayer|
fanny farmer|tim hortons|carl's jr|papa john's|jimmy john's|dr pepper|dr. pepper|hewlett packard|hewlett-packard|
warner brothers|warner bros|w.h. smith|neiman marcus|saks fifth avenue|
lord & taylor|barnes & noble|simon & schuster|harper collins|harpercollins|houghton mifflin|phillips petroleum|kerr mcgee|kerr-mcgee|
diamond shamrock|goldman, sachs|merrill lynch, pierce|merrill lynch, pierce, fenner and smith|merrill lynch, pierce, fenner & smith|pierce fenner|pierce, fenner|pierce, fenner and smith|pierce, fenner & smith|duff and phelps|duff & phelps|duff phelps|hughes tool|baker hughes|wagner & brown|wagner and brown|brown & root|brown and root|foster wheeler|
stone & webster|h&r block|jackson hewitt|black & decker|smith & wesson|marsh & mclennan|alexander & alexander|johns hopkins|`;

const firms = new Set(FIRMS.split(/[|\n]+/).map((name) => name.trim()));
const longest = Math.max(...[...firms].map((name) => name.split(' ').length));

/** How many words and marks the longest of them may have. */
export const LONGEST_FIRM = 10;

const firmFirstWords = new Set([...firms].map((name) => name.split(' ')[0]!.replace(/,$/, '')));

/** Whether a firm of that kind may begin with this word. */
export function mayBeginFirm(word: string): boolean {
  const low = word.toLowerCase();
  return firmFirstWords.has(low.endsWith(',') ? low.slice(0, -1) : low);
}

/** Whether a name that looks like a person's is a firm's: "Morgan Stanley", or one that goes on behind it ("Morgan Stanley Asia"). */
export function isFirm(name: string): boolean {
  if (!mayBeginFirm(name.slice(0, Math.max(0, name.indexOf(' '))))) return false;
  const words = foldOf(name).split(/\s+/);
  for (let count = Math.min(words.length, longest); count > 1; count--)
    if (firms.has(words.slice(0, count).join(' '))) return true;
  return false;
}

/** Whether these words are the whole name of a firm of that kind. */
export function isFirmExactly(name: string): boolean {
  return firms.has(foldOf(name).replace(/\s+,/g, ','));
}
