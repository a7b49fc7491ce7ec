/** What a token looks like; bits of `Prose.shapes`. */
export const Shape = {
  /** begins with a letter */
  word: 1,
  /** begins with a digit */
  number: 2,
  /** the first letter is a capital */
  capital: 4,
  /** has letters, two or more, and all are capitals */
  upper: 8,
  /** a quotation mark: “ ” „ « » " '' `` and single ones that are no apostrophe */
  quote: 16,
  /** . ! ? or an ellipsis that is no part of a word */
  stop: 32,
  /** the first token of its sentence */
  first: 64,
  /** has a hyphen inside: al-Sabbagh, Turkey-backed */
  hyphen: 128,
  /** has a full stop inside or at its end: U.S., Mr., J. */
  dotted: 256,
  /** white space comes before it (or the text begins) */
  spaced: 512,
  /** the first token of its paragraph */
  opens: 1024,
  /** a capital follows the first character, among the first six: al-Sabbagh, iPhone, NATO */
  inner: 2048,
} as const;

/** Whether a token's shape is that of a word that begins with a capital. @param shape bits of `Shape` */
export const isCapitalWord = (shape: number): boolean =>
  (shape & (Shape.capital | Shape.word)) === (Shape.capital | Shape.word);

/** Whether a token's shape is that of a word without capitals. @param shape bits of `Shape` */
export const isSmallWord = (shape: number): boolean => (shape & (Shape.capital | Shape.word)) === Shape.word;
