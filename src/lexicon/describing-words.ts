import { lexicon } from './load-lexicon.js';
import { isPluralRole, isRoleHead, looksLikeCalling } from './titles.js';

/** Words by which somebody already named is told: peoples, ages, offices. */

/** "Irish", "Rumanian", not "Wooster", "Norwich" */
export const PEOPLE = /(?:an|ese|ish|french|dutch|czech|icelandic|welsh|greek|swiss)$/;

/** "the Irishman", "the Greek": nothing else is called so. Peoples whose name is also their plural ("the Dutch said") are left out. */
export const isCountryman = (word: string): boolean => lexicon.has(word, 'countryman') || COUNTRYMAN.test(word);

const COUNTRYMAN = /^(?:english|irish|scots|scotch|welsh|cornish|manx|french|dutch|ulster|york(?:shire)?)(?:wo)?man$/;

/** "the Corkman", "the Lancastrian woman": of a town or county that no list has; not a newspaper. */
export const TOWNSMAN = /^(?!scotsman$|statesman$|irishman$|bowman$|chairman$)\p{Ll}{3,}(?:wo)?man$/u;

/** "the eighth grader", "the teenager": said of somebody already named. */
export const isOfAgeOrKin = (word: string): boolean =>
  lexicon.has(word, 'of-age-or-kin') || PARENT_OF.test(word) || GREAT_PARENT.test(word);

const GREAT_PARENT = /^(?:great-)+grand(?:mother|father|parent|dad)$/;

const PARENT_OF = /^(?:grand)?(?:mother|father|mum|dad)-of-\w+$/;

/** Peoples that are not called after the first letters of their country. */
export const COUNTRY_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['irish', ['ireland']], ['french', ['france']], ['dutch', ['netherlands', 'holland']], ['welsh', ['wales']], ['english', ['england']],
  ['greek', ['greece']], ['danish', ['denmark']], ['polish', ['poland']], ['british', ['britain', 'uk']], ['american', ['us', 'u.s.']],
]); // biome-ignore format: a table

/** Offices by their short forms. */
export const SHORT_OFFICES: ReadonlyMap<string, readonly string[]> = new Map([
  ['capt', ['captain', 'officer']], ['prof', ['professor']], ['sgt', ['sergeant', 'officer']], ['supt', ['superintendent']], ['rev', ['reverend', 'minister', 'vicar']],
  ['lieut', ['lieutenant', 'officer']], ['lt', ['lieutenant', 'officer']], ['insp', ['inspector', 'officer']], ['sen', ['senator']], ['gov', ['governor']], ['rep', ['representative', 'congresswoman', 'congressman', 'lawmaker']],
  ['gen', ['general']], ['col', ['colonel']], ['cllr', ['councillor']], ['det', ['detective']], ['ald', ['alderman']], ['dr', ['doctor']],
  ['pres', ['president']], ['adm', ['admiral']], ['cpl', ['corporal']], ['maj', ['major']], ['mp', ['politician', 'lawmaker', 'backbencher']],
]); // biome-ignore format: a table

/** What who holds an office or has a calling is told by too. */
export const CALLED_ALSO: ReadonlyMap<string, readonly string[]> = new Map([
  ['pope', ['pontiff']], ['king', ['monarch', 'sovereign']], ['queen', ['monarch', 'sovereign']], ['emperor', ['monarch', 'sovereign']],
  ['bishop', ['prelate', 'cleric', 'churchman']], ['archbishop', ['prelate', 'cleric', 'churchman']], ['cardinal', ['prelate', 'cleric']],
  ['vicar', ['cleric', 'clergyman', 'priest']], ['reverend', ['vicar', 'priest', 'minister', 'cleric', 'clergyman', 'rector', 'pastor']], ['rector', ['cleric', 'clergyman', 'priest']], ['pastor', ['minister', 'cleric', 'preacher']], ['priest', ['cleric', 'clergyman']], ['imam', ['cleric']], ['rev', ['cleric', 'clergyman', 'priest']],
  ['dr', ['physician', 'medic']], ['doctor', ['physician', 'medic']], ['surgeon', ['doctor', 'medic']], ['gp', ['doctor', 'physician', 'medic']],
  ['professor', ['academic', 'scholar', 'researcher', 'scientist']], ['prof', ['academic', 'scholar', 'researcher', 'scientist']],
  ['lecturer', ['academic', 'scholar']], ['barrister', ['lawyer']], ['solicitor', ['lawyer']], ['attorney', ['lawyer', 'prosecutor']],
  ['detective', ['officer', 'policeman']], ['constable', ['officer', 'policeman']], ['sergeant', ['officer', 'policeman']], ['inspector', ['officer', 'policeman']],
  ['superintendent', ['officer', 'policeman']], ['manager', ['boss', 'coach']], ['coach', ['boss', 'manager']], ['captain', ['skipper']],
  ['premier', ['leader']], ['prime', ['premier', 'leader']], ['president', ['leader']], ['senator', ['lawmaker', 'legislator', 'politician']],
  ['congressman', ['lawmaker', 'legislator']], ['congresswoman', ['lawmaker', 'legislator']], ['councillor', ['politician']], ['minister', ['politician']],
  ['singer', ['vocalist', 'musician']], ['guitarist', ['musician']], ['drummer', ['musician']], ['novelist', ['author', 'writer']], ['author', ['writer']],
  ['actress', ['actor']], ['rapper', ['musician', 'artist']], ['pianist', ['musician']], ['violinist', ['musician']], ['cellist', ['musician']],
  ['comedian', ['comic']], ['comic', ['comedian']], ['director', ['film-maker', 'filmmaker']], ['film-maker', ['director']], ['filmmaker', ['director']],
  ['presenter', ['broadcaster', 'host']], ['broadcaster', ['presenter']], ['host', ['presenter', 'broadcaster']], ['chef', ['cook', 'restaurateur']], ['cook', ['chef']],
  ['painter', ['artist']], ['sculptor', ['artist']], ['illustrator', ['artist']], ['photographer', ['artist']], ['poet', ['writer', 'author']], ['playwright', ['writer', 'dramatist']],
  ['journalist', ['reporter', 'writer', 'correspondent']], ['reporter', ['journalist']], ['columnist', ['writer', 'journalist']], ['historian', ['academic', 'scholar', 'author']],
  ['economist', ['academic', 'analyst', 'forecaster']], ['astronomer', ['scientist', 'researcher', 'academic']], ['chemist', ['scientist', 'researcher', 'academic']],
  ['physicist', ['scientist', 'researcher', 'academic']], ['neuroscientist', ['scientist', 'researcher', 'academic']], ['teacher', ['educator']], ['headteacher', ['head', 'teacher', 'educator']],
  ['principal', ['educator', 'head']], ['nurse', ['medic']], ['paramedic', ['medic']], ['lawyer', ['attorney', 'solicitor', 'barrister']], ['prosecutor', ['lawyer', 'attorney']],
  ['pc', ['officer', 'policeman', 'policewoman', 'constable']], ['dc', ['officer', 'detective', 'constable']], ['ds', ['officer', 'detective']], ['di', ['officer', 'detective']], ['dci', ['officer', 'detective']],
  ['trooper', ['officer']], ['deputy', ['officer']], ['mp', ['politician', 'lawmaker', 'backbencher']], ['ceo', ['boss', 'chief']], ['executive', ['boss']], ['owner', ['proprietor']],
  ['landlord', ['publican']], ['landlady', ['publican']], ['jockey', ['rider']], ['cyclist', ['rider']], ['sprinter', ['runner', 'athlete']], ['swimmer', ['athlete']], ['gymnast', ['athlete']],
  ['hurdler', ['athlete', 'runner']], ['boxer', ['fighter']], ['batsman', ['cricketer']], ['bowler', ['cricketer']], ['defender', ['footballer']], ['quarterback', ['passer']],
  ['striker', ['forward', 'footballer']], ['midfielder', ['footballer']], ['goalkeeper', ['keeper', 'footballer']], ['winger', ['footballer']],
]); // biome-ignore format: a table

const SPEAKER_KINDS = [
  'kin',
  'body',
  'company-noun',
  'medium',
  'document',
  'shop',
  'local-body',
  'stands-for-some',
] as const;

/** Whether a noun in lower case, singular or plural, is for somebody or something that has words: people, a body, a document. */
export function isSpeakerWord(word: string): boolean {
  const singular = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/(?<!s)s$/, '');
  return (
    isRoleHead(word) ||
    isPluralRole(word) ||
    isCountryman(word) ||
    isOfAgeOrKin(word) ||
    lexicon.has(singular, 'may-speak') ||
    looksLikeCalling(word) ||
    SPEAKER_KINDS.some((kind) => lexicon.has(word, kind) || lexicon.has(singular, kind))
  );
}
