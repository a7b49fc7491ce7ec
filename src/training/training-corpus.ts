import { NAME_KINDS } from '../tagger/labels.js';

/** A text whose names people have marked. */
export interface AnnotatedText {
  readonly text: string;
  readonly names: readonly MarkedName[];
}

export interface MarkedName {
  /** UTF-16 code units of the text */
  readonly start: number;
  readonly end: number;
  /** a number into `KINDS` */
  readonly kind: number;
}

/** One sentence of a file of tokens: each token with its tag. */
export type TaggedSentence = readonly (readonly [token: string, tag: string])[];

const KIND_OF_TAG: Readonly<Record<string, number>> = {
  PER: NAME_KINDS.indexOf('person'),
  LOC: NAME_KINDS.indexOf('place'),
  ORG: NAME_KINDS.indexOf('organisation'),
  MISC: NAME_KINDS.indexOf('other'),
};

/** Reads `token TAB tag` lines: documents of sentences. Of more columns the first two count. */
export function readTaggedTokens(lines: string): TaggedSentence[][] {
  const documents: [string, string][][][] = [];
  let sentence: [string, string][] = [];
  const close = (): void => {
    if (sentence.length > 0) documents.at(-1)?.push(sentence);
    sentence = [];
  };
  for (const line of lines.split('\n')) {
    const [token, tag] = line.split('\t');
    if (token === '-DOCSTART-') {
      close();
      documents.push([]);
    } else if (!token) close();
    else sentence.push([token, tag ?? 'O']);
  }
  close();
  return documents.filter((document) => document.length > 0);
}

/**
 * Writes a document's tokens as print would have them.
 * @param joinsHyphens whether the tokens "Turkish - backed" were one word
 * @param breaks whether a line ends after sentence `i`
 */
export function markedOf(
  document: readonly TaggedSentence[],
  joinsHyphens: boolean,
  breaks: (i: number) => boolean,
): AnnotatedText {
  let text = '';
  const names: MarkedName[] = [];
  document.forEach((sentence, number) => {
    let inQuote = false;
    let start = -1;
    let end = 0;
    let kind = 0;
    const close = (): void => {
      if (start >= 0) names.push({ start, end, kind });
      start = -1;
    };
    sentence.forEach(([token, tag], i) => {
      const before = sentence[i - 1]?.[0] ?? '';
      const closesQuote = token === '"' && inQuote;
      if (i > 0 && !(closesQuote || hugs(before, token, inQuote, joinsHyphens))) text += ' ';
      if (token === '"') inQuote = !inQuote;
      if (tag === 'O' || tag.startsWith('B-')) close();
      if (tag !== 'O') {
        if (start < 0) start = text.length;
        kind = KIND_OF_TAG[tag.slice(2)]!;
        end = text.length + token.length;
      }
      text += token;
    });
    close();
    if (number + 1 < document.length) text += breaks(number) ? '\n' : ' ';
  });
  return { text, names };
}

function hugs(before: string, token: string, inQuote: boolean, joinsHyphens: boolean): boolean {
  if (/^([.,;:!?%)\]}”]|'s|’s|n't|n’t|'ll|'re|'ve|'d|'m|''|\.\.\.)$/i.test(token)) return true;
  if (/^([([{$£#“]|``)$/.test(before)) return true;
  if (before === '"' && inQuote) return true;
  if (!joinsHyphens) return false;
  return (token === '-' && /\p{L}$/u.test(before)) || before === '-';
}

/**
 * Words that are names of kind `other` wherever a set marks them, almost always: nationalities, faiths, parties' people.
 * Some sets leave such words out.
 */
export function oftenOther(documents: Iterable<readonly TaggedSentence[]>): Set<string> {
  const counts = new Map<string, { other: number; all: number }>();
  for (const document of documents) {
    for (const sentence of document) {
      sentence.forEach(([token, tag], i) => {
        if (!/^\p{Lu}\p{Ll}{2}/u.test(token)) return;
        const count = counts.get(token) ?? { other: 0, all: 0 };
        counts.set(token, count);
        count.all++;
        if (tag === 'B-MISC' && !sentence[i + 1]?.[1].startsWith('I-')) count.other++;
      });
    }
  }
  return new Set([...counts].filter(([, { other, all }]) => other >= 3 && other > all * 0.6).map(([word]) => word));
}

/** The document with those words marked that it leaves out. */
export function withOthers(document: readonly TaggedSentence[], words: ReadonlySet<string>): TaggedSentence[] {
  return document.map((sentence) =>
    sentence.map(([token, tag]) => [token, tag === 'O' && words.has(token) ? 'B-MISC' : tag] as const),
  );
}
