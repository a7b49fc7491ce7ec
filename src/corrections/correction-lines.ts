/** What is written into `corrections.yaml`: keys in their order, the verb first. */
export type CorrectionItem = Readonly<Record<string, string | number | true | readonly (string | number)[]>>;

/**
 * A correction as the lines that say it in `corrections.yaml`, an item of its list. Browsers use it too.
 *
 *     - speaker: Honor Quill
 *       quote: It was found in 1954
 *       in: 1961-09-19-north-channel
 */
export function correctionLines(item: CorrectionItem): string {
  return Object.entries(item)
    .map(([key, value], i) => `${i === 0 ? '- ' : '  '}${key}: ${yamlOf(value)}\n`)
    .join('');
}

const yamlOf = (value: CorrectionItem[string]): string =>
  typeof value === 'object' ? `[${value.map(scalarOf).join(', ')}]` : scalarOf(value);

/** Words that stand for themselves in YAML 1.1 and 1.2, in lists too; all else is quoted as JSON does it, which YAML reads. */
const PLAIN_SCALAR = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_./'’()-]*(?: [\p{L}\p{M}\p{N}(“‘][\p{L}\p{M}\p{N}_./'’”()-]*)*$/u;
/** What one of the two versions reads as a boolean, null or a number. */
const NOT_A_STRING = /^(?:yes|no|true|false|on|off|null|nan|infinity|0[xob].*)$/i;
const TWO_LETTERS = /\p{L}{2}/u;

function scalarOf(value: string | number | true): string {
  if (typeof value !== 'string') return String(value);
  if (PLAIN_SCALAR.test(value) && TWO_LETTERS.test(value) && !NOT_A_STRING.test(value)) return value;
  // JSON leaves these as they are; YAML takes two of them for line ends
  return JSON.stringify(value).replace(
    /[\u0085\u2028\u2029\ufeff\u007f-\u009f]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Of the words of a quotation, as many as identify it: the first dozen. */
export function quoteWords(text: string): string {
  const words = text
    .replace(/^[\s“”„«»"‘’']+|[\s“”„«»"‘’',;:.]+$/g, '')
    .replace(/\s+/g, ' ')
    .split(' ');
  const some = words.slice(0, MOST_QUOTE_WORDS).join(' ');
  return some.replace(/[“”„«»"‘’',;:]+$/, '') || text.trim();
}

const MOST_QUOTE_WORDS = 12;
