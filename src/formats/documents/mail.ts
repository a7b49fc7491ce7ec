import PostalMime from 'postal-mime';
import { type Seed, wholeSeed } from '../../article/seed.js';
import type { Draft, Refusal } from '../draft.js';
import { draftOfMail } from './mail-article.js';

/** Messages with pictures are large. In bytes. */
const LARGEST_MAIL = 64 * 1024 * 1024;

/** The article of a message, or the articles that a database has sent in it. */
export async function* readMail(seed: Seed): AsyncGenerator<Draft | Refusal> {
  if (seed.size === 0) return yield { refused: 'is empty' };
  yield* articlesOfMail(wholeSeed(seed, LARGEST_MAIL), null);
}

/** How much of a mailbox is looked through at a time, in bytes. */
const PIECE_OF_MAILBOX = 1024 * 1024;

/** A mailbox of any size: its messages are read one by one. */
export async function* readMailbox(seed: Seed): AsyncGenerator<Draft | Refusal> {
  let number = 0;
  for (const { start, end } of messagesIn(seed)) {
    number++;
    if (end - start > LARGEST_MAIL) yield { refused: `message ${number} is larger than 64 MB` };
    else yield* articlesOfMail(withoutFromQuotes(seed.range(start, end)), number);
  }
}

/** Where the messages of a mailbox are, without their "From " lines. */
function* messagesIn(seed: Seed): Generator<{ readonly start: number; readonly end: number }> {
  let start = -1;
  for (let at = 0; at < seed.size; at += PIECE_OF_MAILBOX) {
    // a mark may begin in one piece and end in the next
    const piece = Buffer.from(seed.range(at === 0 ? 0 : at - 5, at + PIECE_OF_MAILBOX)).toString('latin1');
    const offset = at === 0 ? 0 : at - 5;
    for (const found of piece.matchAll(at === 0 ? /(?:^|\n)From /g : /\nFrom /g)) {
      const mark = offset + found.index;
      const lineStart = mark + found[0].length - 5;
      if (lineStart < start) continue;
      if (start >= 0) yield { start, end: mark };
      start = endOfLine(seed, lineStart);
    }
  }
  if (start >= 0 && start < seed.size) yield { start, end: seed.size };
}

/** Lines of envelopes are short. In bytes. */
const LONGEST_ENVELOPE = 1024;

function endOfLine(seed: Seed, at: number): number {
  const line = seed.range(at, at + LONGEST_ENVELOPE).indexOf(10);
  return line < 0 ? Math.min(at + LONGEST_ENVELOPE, seed.size) : at + line + 1;
}

/** Lines of a message that begin with "From " were quoted with ">". */
const withoutFromQuotes = (bytes: Uint8Array): Uint8Array =>
  Buffer.from(
    Buffer.from(bytes)
      .toString('latin1')
      .replace(/^>(>*From )/gm, '$1'),
    'latin1',
  );

/** @param number of the message in its mailbox; null for one that is a file of its own */
async function* articlesOfMail(bytes: Uint8Array, number: number | null): AsyncGenerator<Draft | Refusal> {
  const where = number === null ? 'the message' : `message ${number}`;
  let message: Awaited<ReturnType<typeof PostalMime.parse>>;
  try {
    message = await PostalMime.parse(bytes, { maxNestingDepth: 32 });
  } catch (error) {
    return yield { refused: `${where} cannot be read: ${(error as Error).message.slice(0, 120)}` };
  }
  const key = number === null ? undefined : message.messageId?.replace(/^<|>$/g, '') || String(number);
  yield* draftOfMail(message, { key, where });
}
