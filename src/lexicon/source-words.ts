import { setOfWords } from './word-lists.js';

const DOCUMENTS =
  setOfWords(`statement report letter memo memorandum email e-mail document poll survey study review analysis lawsuit suit
  complaint affidavit indictment filing filings transcript transcripts resolution bill law amendment platform speech advertisement ad
  ads article story editorial column book record records data figures documents emails e-mails letters polls surveys studies reports
  release communique communiqué tweet tweets post posts message petition brief audit budget census ruling decision order warrant
  obituary flyer brochure website site page notice note notes minutes paper dossier census numbers results statistics video
  announcement advisory bulletin invitation agenda proposal plan blog testimony`);

const MEDIA =
  setOfWords(`newspaper newspapers magazine media press network agency outlet outlets channel station broadcaster
  paper daily weekly tabloid newswire website blog journal tv television radio`);

const MEDIA_NAMES =
  setOfWords(`afp ap upi reuters sana tass irna xinhua cnn bbc nbc abc cbs fox msnbc npr pbs bloomberg politico
  buzzfeed breitbart axios yahoo slate vox mtv espn c-span cnbc univision telemundo itv dpa efe ansa kyodo yonhap interfax itar-tass
  novosti pti ians telesur prensa tanjug mena petra wam spa kuna fars mehr tasnim isna anadolu`);
const MEDIA_LAST =
  setOfWords(`times post journal herald tribune gazette courier globe chronicle examiner register observer sun mirror
  telegraph guardian independent dispatch sentinel bulletin enquirer inquirer news press newspaper magazine tv radio network weekly
  daily review today star ledger bee record reporter monitor mail express standard citizen advocate argus leader`);

const BODIES =
  setOfWords(`army navy military police government administration ministry department agency bureau office court council
  committee commission board company firm corporation bank union party campaign team club league association federation
  organization organisation group coalition alliance embassy kremlin pentagon senate house congress parliament cabinet university
  college school hospital church district county city state authority service force forces institute foundation center centre
  society panel jury prosecution defense defence opposition regime command troops airline carrier utility charity nonprofit
  watchdog think-tank delegation library museum theater theatre orchestra shelter clinic commissioners trustees insurer
  supermarket store chain brewery factory mill plant paper publisher`);

/** What a thing said to have said something is, by the last word of its phrase, in lower case. */
export const isDocument = (word: string): boolean => DOCUMENTS.has(word);
export const isMedium = (word: string): boolean => MEDIA.has(word);
export const isBody = (word: string): boolean => BODIES.has(word);

/** Whether a name's words (lower case) name a paper, an agency or a station: "reuters", "fairhaven gazette". */
export function isMediaName(words: readonly string[]): boolean {
  if (words.some((word) => MEDIA_NAMES.has(word))) return true;
  return words.length > 1 && MEDIA_LAST.has(words.at(-1)!);
}
