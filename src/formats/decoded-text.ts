import { wholeSeed } from '../article/seed.js';
import { decode } from './decode.js';
import { type Draft, isRefusal, type Refusal } from './draft.js';
import type { Format, ReadContext } from './format.js';
import { BLANK_TEXT } from './text/lines.js';

/** What the reader of a text may know besides it. */
export interface TextContext extends Partial<ReadContext> {
  /** of the seed, below the folder of seeds; absent for a text that is no file of its own */
  readonly path?: string;
}

/**
 * The reader of a format of text that holds one article.
 * @param parse gets text with LF line ends and without control characters
 */
export function decodedText(parse: (text: string, context: TextContext) => Draft | Refusal): Format['read'] {
  return function* (seed, context) {
    const read = decode(wholeSeed(seed), context.settings.encoding);
    if ('refused' in read) return yield read;
    if (BLANK_TEXT.test(read.text)) return yield { refused: 'is empty' };
    const draft = parse(read.text, { ...context, path: seed.path });
    yield isRefusal(draft) ? draft : { ...draft, problems: [...read.problems, ...draft.problems] };
  };
}
