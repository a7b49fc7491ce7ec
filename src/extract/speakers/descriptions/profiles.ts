import type { Organisation, Person } from '../../../article/record.js';
import { COUNTRY_OF, SHORT_OFFICES } from '../../../lexicon/describing-words.js';
import { Class } from '../../../lexicon/word-classes.js';
import { type Prose, Shape, tokenAt } from '../../../text/prose.js';
import { isMediaName } from '../../media-name.js';
import { isQuoteMark, type ParsedText, type TokenSpan } from '../../syntax/parsed-text.js';

const PROFILED_MENTIONS = 6; // of one name that are looked at
const DESCRIBED_BEFORE = 6; // words before a name that may describe it
const DESCRIBED_AFTER = 14;

/** What an article says of somebody or something right beside the name. */
export interface Profile {
  /** in lower case, with "miner" of "ex-miner" */
  readonly words: ReadonlySet<string>;
  /** in years; null where the article does not tell it */
  readonly age: number | null;
  /** the tokens at which it is named, in order */
  readonly tokens: readonly number[];
  /** those of them outside quotations */
  readonly unquoted: readonly number[];
}

/** Reads what is right before and after the mentions of a person or an organisation. */
export function nameProfileOf(reading: ParsedText, { mentions }: Person | Organisation): Profile {
  const { prose } = reading;
  const words = new Set<string>();
  let age: number | null = null;
  const tokens = mentions.map(({ start }) => tokenAt(prose, start));
  for (let m = 0; m < mentions.length && m < PROFILED_MENTIONS; m++) {
    const first = tokens[m]!;
    let last = first;
    while (last < prose.size && prose.starts[last]! < mentions[m]!.end) last++;
    addBefore(reading, first, words);
    addAfter(reading, last, words);
    addParty(reading, { first, last }, words);
    age ??= ageBeside(reading, first, last);
  }
  return { words, age, tokens, unquoted: tokens.filter((token) => reading.quoteOf[token]! < 0) };
}

/** "former miner Ron Leake": the words up to a verb or a mark. */
function addBefore(reading: ParsedText, first: number, words: Set<string>): void {
  const { prose, classes } = reading;
  for (let i = first - 1; i >= 0 && i >= first - DESCRIBED_BEFORE; i--) {
    if (prose.sentenceOf[i] !== prose.sentenceOf[first] || isQuoteMark(reading, i)) return;
    // "The coach added that | Lee was ill", "accused of robbing | Ann Lee"
    if (/^(?:that|whether|because|accused|charged|convicted)$/.test(prose.lower[i]!)) return;
    if (isBound(classes[i]!) && !(classes[i] === Class.comma && i === first - 1)) return;
    addWord(prose, i, words);
    for (const office of SHORT_OFFICES.get(prose.lower[i]!.replace(/\.$/, '')) ?? []) words.add(office);
    addOthers(prose.lower[i]!, words);
  }
}

/** "barrister" of "prosecuting", of "KC" */
function addOthers(word: string, words: Set<string>): void {
  for (const other of TOLD_BY_LETTERS.get(word) ?? []) words.add(other);
}

const LAWYERS = ['barrister', 'lawyer', 'solicitor', 'advocate'];
const TOLD_BY_LETTERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['kc', LAWYERS], ['qc', LAWYERS], ['sc', LAWYERS], ['defending', LAWYERS], ['mitigating', LAWYERS], ['prosecuting', [...LAWYERS, 'prosecutor']],
]); // biome-ignore format: a table

/** "Ron Leake, a former miner who leads the club,": what is set off after the name, and "Lee is a miner". */
function addAfter(reading: ParsedText, last: number, words: Set<string>): void {
  const { prose, classes } = reading;
  let i = last;
  addOthers(prose.lower[last] ?? '', words);
  const opens =
    classes[i] === Class.comma || prose.lower[i] === '(' || classes[i] === Class.be || prose.lower[i] === '—';
  if (!opens || i >= prose.size) return;
  for (i++; i < prose.size && i < last + DESCRIBED_AFTER; i++) {
    if (prose.sentenceOf[i] !== prose.sentenceOf[last - 1] || isQuoteMark(reading, i)) return;
    if (classes[i] === Class.stop || prose.lower[i] === ';') return;
    // "Lee, giving evidence, | said the defendant had called him"
    const next = classes[i] === Class.comma ? classes[i + 1] : undefined;
    if (next === Class.past || next === Class.third) return;
    addWord(prose, i, words);
    addOthers(prose.lower[i]!, words);
  }
}

/** "Ann Lee, a cook, was charged", "police charged Ron Leake", "Lee sued": what a court calls whoever is named. */
function addParty({ prose, classes }: ParsedText, { first, last }: TokenSpan, words: Set<string>): void {
  const { lower, sentenceOf, size } = prose;
  let i = last;
  if (classes[i] === Class.comma)
    for (i++; i < last + DESCRIBED_AFTER && !(classes[i - 1] === Class.comma && isVerbOfCourt(lower[i] ?? '')); ) i++;
  const verb = i;
  for (; i < size && BEFORE_PARTICIPLE.test(lower[i]!); ) i++;
  const isInSentence = i < size && sentenceOf[i] === sentenceOf[last - 1];
  const isCharged = /^(?:charged|charging|prosecuted|indicted)$/.test(lower[first - 1] ?? '');
  const isAccused = isCharged || (isInSentence && (i > verb ? isBroughtToCourt(lower, i) : answersCharge(lower, i)));
  if (isAccused) for (const word of CALLED_WHEN_CHARGED) words.add(word);
  if (isInSentence && /^(?:sued|sues)$/.test(lower[i]!)) for (const word of CALLED_WHEN_SUING) words.add(word);
}

const isVerbOfCourt = (word: string): boolean =>
  /^(?:was|is|has|had|stood|pleaded|pleads|appeared|appears|denied|denies|sued)$/.test(word);
const BEFORE_PARTICIPLE = /^(?:was|is|has|had|been|stood|later|then|also|today|yesterday|jointly)$/;
const isBroughtToCourt = (lower: readonly string[], i: number): boolean =>
  CHARGED.test(lower[i]!) || (lower[i] === 'brought' && /^(?:up|before)$/.test(lower[i + 1] ?? ''));
const CHARGED =
  /^(?:charged|tried|arraigned|indicted|remanded|prosecuted|convicted|acquitted|sentenced|jailed|accused)$/;
const COURT_REACH = 8; // tokens

/** "pleaded not guilty", "appeared at Barset Crown Court" */
const answersCharge = (lower: readonly string[], verb: number): boolean =>
  /^(?:pleaded|pleads|pled)$/.test(lower[verb]!)
    ? /^(?:not|guilty)$/.test(lower[verb + 1] ?? '')
    : /^den(?:ies|ied|y)$/.test(lower[verb]!)
      ? lower.slice(verb + 1, verb + 1 + COUNTS_REACH).some((word) => CHARGES.test(word))
      : /^appear(?:ed|s)$/.test(lower[verb]!) &&
        lower.slice(verb + 1, verb + COURT_REACH).some((word) => /^(?:court|magistrates|assizes|sessions)$/.test(word));

const COUNTS_REACH = 5; // tokens: "denies two counts of"
const CHARGES =
  /^(?:charges?|counts?|murder|manslaughter|rape|assault|arson|fraud|theft|burglary|robbery|wounding|conspiracy)$/;

const CALLED_WHEN_CHARGED = ['defendant', 'accused', 'prisoner', 'suspect'];
const CALLED_WHEN_SUING = ['plaintiff', 'claimant', 'complainant'];

const isBound = (c: number): boolean =>
  c === Class.comma || c === Class.stop || c === Class.past || c === Class.third || c === Class.modal || c === Class.be;

function addWord({ lower, shapes }: Prose, i: number, words: Set<string>): void {
  if (!(shapes[i]! & Shape.word)) return;
  const word = lower[i]!;
  words.add(word);
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) words.add(word.slice(hyphen + 1));
}

/** "Lee, 44,", "Lee (44)", "Lee, aged 44", "44-year-old Ann Lee", "the 44-year-old". */
function ageBeside({ prose, classes }: ParsedText, first: number, last: number): number | null {
  const { lower, size, sentenceOf } = prose;
  for (
    let i = first - 1;
    i >= 0 && i >= first - 4 && sentenceOf[i] === sentenceOf[first] && !isBound(classes[i]!);
    i--
  ) {
    const years = /^(\d{1,3})-years?-old$/.exec(lower[i]!);
    if (years) return Number(years[1]);
  }
  if (last >= size || !/^[,(]$/.test(lower[last]!)) return null;
  const at = /^aged?$/.test(lower[last + 1] ?? '') ? last + 2 : last + 1;
  return /^\d{1,3}$/.test(lower[at] ?? '') ? Number(lower[at]) : null;
}

/** "Irish" of somebody beside whom Ireland is named. */
export function isFrom({ words }: Profile, people: string): boolean {
  if (words.has(people) || COUNTRY_OF.get(people)?.some((country) => words.has(country))) return true;
  if (people.length < 4) return false;
  const stem = people.slice(0, 3);
  for (const word of words) if (word.length > 3 && word.startsWith(stem)) return true;
  return false;
}

/** what a medium is called too */
const OF_MEDIA = /^(?:broadcaster|company|corporation|firm|group|newspaper|owner|publisher|station)$/;

const REGULATES =
  /^(?:authority|commission|agency|office|ombudsman|inspectorate|regulator|board|administration|of(?:com|gem|wat|sted|qual|gas|tel))$/;

const ASSOCIATES =
  /^(?:action|alliance|association|campaign|coalition|federation|foundation|friends|group|league|network|project|society|watch)$/;

/** What firms and bodies of a kind have in their names. */
const KIND_WORDS: ReadonlyMap<string, RegExp> = new Map([
  ['utility', /^(?:water|power|gas|electric|electricity|energy)$/],
  ['airline', /^(?:air|airways|airlines?|jet)$/],
  ['carrier', /^(?:air|airways|airlines?)$/],
  ['brewer', /^(?:ales|brewery|breweries|brewing|brewers)$/],
  ['carmaker', /^(?:motors?|cars)$/],
  ['shipbuilder', /^(?:marine|shipyards?|shipbuilding)$/],
  ['retailer', /^(?:stores|shops|supermarkets|foods)$/],
  ['insurer', /^(?:insurance|assurance|mutual)$/],
  ['housebuilder', /^(?:homes|houses)$/],
  ['publisher', /^(?:press|books|publishing)$/],
  ['agency', /^(?:administration|agency|authority|bureau|commission|inspectorate)$/],
  ['charity', /^(?:trust|society|foundation|fund|relief|rescue|hospice|appeal|mission|aid|shelter|charity)$/],
  ['school', /^(?:academy|college|primary|high|grammar|infants?|juniors?|prep|elementary|school)$/],
  ['club', /^(?:rovers|united|city|town|a?fc|rfc|athletic|wanderers|albion|county|rangers|harriers|hotspur|club)$/],
  ['union', /^(?:union|unison|unite|gmb|usdaw|rmt|aslef|tssa|nasuwt|neu|ucu|pcs|cwu|uaw|afscme|seiu|teamsters|workers|federation)$/],
  ['force', /^(?:police|constabulary)$/],
  ['trust', /^(?:nhs|trust|hospitals?|infirmary)$/],
  ['group', ASSOCIATES],
  ['organisation', ASSOCIATES],
  ['organization', ASSOCIATES],
  ['watchdog', REGULATES],
  ['regulator', REGULATES],
]); // biome-ignore format: a table

/** "the airline" of "Merle Air" */
export const isOfKind = (kind: string, name: readonly string[]): boolean => {
  const own = KIND_WORDS.get(kind);
  return own !== undefined && name.some((word) => own.test(word));
};

/** "shop workers' union | Usdaw", "the GMB, which represents them", "the Hale Kitchen Trust": no firm; a paper that was told is no "airline". */
export const isNoFirm = (
  { prose: { lower } }: ParsedText,
  { words, tokens }: Profile,
  name: readonly string[],
  called: TokenSpan,
): boolean =>
  name.at(-1) === 'trust' ||
  (isMediaName(name) && !OF_MEDIA.test(lower[called.last - 1]!)) ||
  (lower[called.last - 2] === 'central' && !name.some((word) => word.includes('bank'))) ||
  words.has('represents') ||
  tokens.some((token) => /^(?:union|charity)$/.test(lower[token - 1] ?? ''));
