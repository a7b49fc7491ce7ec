import { wholeSeed } from '../article/seed.js';
import { decode } from './decode.js';
import { type Draft, isRefusal, type Refusal } from './draft.js';
import type { Format } from './format.js';
import { BLANK_TEXT } from './text/lines.js';

/**
 * The reader of a format of text that holds one article.
 * @param parse gets text with LF line ends and without control characters
 */
export function decodedText(parse: (text: string) => Draft | Refusal): Format['read'] {
  return function* (seed, { settings }) {
    const read = decode(wholeSeed(seed), settings.encoding);
    if ('refused' in read) return yield read;
    if (BLANK_TEXT.test(read.text)) return yield { refused: 'is empty' };
    const draft = parse(read.text);
    yield isRefusal(draft) ? draft : { ...draft, problems: [...read.problems, ...draft.problems] };
  };
}
