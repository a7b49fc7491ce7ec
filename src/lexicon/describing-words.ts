/** Words by which somebody already named is told: peoples, ages, offices. */

/** "Irish", "Rumanian", not "Wooster", "Norwich" */
export const PEOPLE = /(?:an|ese|ish|french|dutch|czech|icelandic|welsh|greek|swiss)$/;

/** "the Irishman", "the Greek": nothing else is called so. Peoples whose name is also their plural ("the Dutch said") are left out. */
export const COUNTRYMAN =
  /^(?:(?:english|irish|scots|scotch|welsh|cornish|manx|french|dutch|ulster|york(?:shire)?)(?:wo)?man|greek|german|italian|spaniard|catalan|basque|swede|dane|pole|finn|turk|scot|briton|serb|croat|slovak|slovene|bulgarian|romanian|hungarian|austrian|belgian|norwegian|icelander|russian|ukrainian|georgian|armenian|american|canadian|mexican|brazilian|argentine|argentinian|chilean|colombian|uruguayan|jamaican|australian|new zealander|nigerian|ghanaian|kenyan|ethiopian|moroccan|algerian|tunisian|egyptian|iranian|israeli|indian|pakistani|korean|texan|californian|londoner|liverpudlian|glaswegian|mancunian|geordie)$/;

/** "the Corkman", "the Lancastrian woman": of a town or county that no list has; not a newspaper. */
export const TOWNSMAN = /^(?!scotsman$|statesman$|irishman$|bowman$|chairman$)\p{Ll}{3,}(?:wo)?man$/u;

/** Letters that are an office: "the Reading MP". */
export const SEATED_LETTERS = /^(?:mp|mep|msp|td)$/;

/** "the eighth grader", "the teenager": said of somebody already named. */
export const OF_AGE_OR_KIN =
  /^(?:grader|freshman|sophomore|teen|teenager|youngster|pensioner|retiree|octogenarian|nonagenarian|centenarian|grandmother|grandfather|widow|widower|(?:grand)?(?:mother|father|mum|dad)-of-\w+)$/;

/** Peoples that are not called after the first letters of their country. */
export const COUNTRY_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['irish', ['ireland']], ['french', ['france']], ['dutch', ['netherlands', 'holland']], ['welsh', ['wales']], ['english', ['england']],
  ['greek', ['greece']], ['danish', ['denmark']], ['polish', ['poland']], ['british', ['britain', 'uk']], ['american', ['us', 'u.s.']],
]); // biome-ignore format: a table

/** Offices by their short forms. */
export const SHORT_OFFICES: ReadonlyMap<string, readonly string[]> = new Map([
  ['capt', ['captain', 'officer']], ['prof', ['professor']], ['sgt', ['sergeant', 'officer']], ['supt', ['superintendent']], ['rev', ['reverend', 'minister', 'vicar']],
  ['lieut', ['lieutenant', 'officer']], ['lt', ['lieutenant', 'officer']], ['insp', ['inspector', 'officer']], ['sen', ['senator']], ['gov', ['governor']], ['rep', ['representative']],
  ['gen', ['general']], ['col', ['colonel']], ['cllr', ['councillor']], ['det', ['detective']], ['ald', ['alderman']], ['dr', ['doctor']],
  ['pres', ['president']], ['adm', ['admiral']], ['cpl', ['corporal']], ['maj', ['major']], ['mp', ['politician', 'lawmaker', 'backbencher']],
]); // biome-ignore format: a table
