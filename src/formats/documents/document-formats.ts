import type { Format } from '../format.js';

/** Databases and programs give this name to files of other kinds, which are read as what they are. */
const isOldName = (path: string): boolean => /\.doc$/i.test(path);
const firstLetters = (head: Uint8Array): string => Buffer.from(head.subarray(0, 64)).toString('latin1');

/** Word documents: articles that people have written in Word, and downloads of Nexis Uni, which have many articles. */
export const docx: Format = {
  name: 'Word (DOCX), Nexis Uni',
  extensions: ['.docx', '.docm', '.dotx', '.doc'],
  detect: (head, path) => !isOldName(path) || /^(?:PK|\s*<(?:!doctype html|html))/i.test(firstLetters(head)),
  async *read(seed, context) {
    // the library is large, and few folders have documents
    const { readDocx } = await import('./docx.js');
    yield* readDocx(seed, context);
  },
};

/** Rich Text: articles that people have written, and downloads of Factiva and Nexis, which have many. */
export const rtf: Format = {
  name: 'Rich Text (RTF), Factiva, Nexis',
  extensions: ['.rtf', '.doc'],
  detect: (head, path) => !isOldName(path) || firstLetters(head).startsWith('{\\rtf'),
  async *read(seed) {
    const { readRichText } = await import('./rtf.js');
    yield* readRichText(seed);
  },
};

/** One message, RFC 5322. */
export const mail: Format = {
  name: 'mail (EML)',
  extensions: ['.eml'],
  detect: () => true,
  async *read(seed) {
    const { readMail } = await import('./mail.js');
    yield* readMail(seed);
  },
};

/** A mailbox of any size, RFC 4155. */
export const mbox: Format = {
  name: 'mailbox (MBOX)',
  extensions: ['.mbox', '.mbx'],
  detect: (head) => Buffer.from(head.subarray(0, 5)).toString('latin1') === 'From ',
  async *read(seed) {
    const { readMailbox } = await import('./mail.js');
    yield* readMailbox(seed);
  },
};
