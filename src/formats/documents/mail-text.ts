import { onOneLine } from '../../text/one-line.js';

/** The text part of a message. */
export interface MailText {
  readonly paragraphs: readonly string[];
  /** header lines of the message that was forwarded, by names in lower case; null where it is an ordinary message */
  readonly forwarded: ReadonlyMap<string, string> | null;
  /** the lines of a signature, and what was written above a message that was forwarded */
  readonly notes: readonly string[];
}

const FORWARD_MARK =
  /^(?:-{4,}\s*(?:forwarded message|original message|weitergeleitete nachricht|message transféré|mensaje reenviado)\s*-{4,}|begin forwarded message:|anfang der weitergeleiteten (?:e-mail|nachricht):)\s*$/im;
const HEADER_LINE =
  /^\*?(from|von|de|date|datum|fecha|sent|gesendet|subject|betreff|objet|asunto|to|an|à|para|cc)\*?\s*:\*?\s*(.*)$/i;
const HEADER_NAMES: Readonly<Record<string, string>> = {
  von: 'from',
  de: 'from',
  datum: 'date',
  fecha: 'date',
  sent: 'date',
  gesendet: 'date',
  betreff: 'subject',
  objet: 'subject',
  asunto: 'subject',
};

/** Paragraphs of the text of a message: blank lines part them, lines broken at 78 characters are joined. */
export function mailParagraphs(text: string): MailText {
  const whole = text.replace(/\r\n?/g, '\n');
  const mark = FORWARD_MARK.exec(whole);
  const before = mark === null ? '' : whole.slice(0, mark.index).trim();
  const { forwarded, body } =
    mark === null ? { forwarded: null, body: whole } : headersOf(whole.slice(mark.index + mark[0].length));
  // RFC 3676: a signature follows "-- "
  const sign = /^-- ?$/m.exec(body);
  const signature = sign === null ? [] : body.slice(sign.index + sign[0].length).split('\n');
  const notes = [...joined(before), ...signature.map((line) => line.trim())].filter((line) => line !== '');
  return { paragraphs: joined(sign === null ? body : body.slice(0, sign.index)), forwarded, notes };
}

function headersOf(text: string): { forwarded: ReadonlyMap<string, string>; body: string } {
  const lines = text.replace(/^\s+/, '').split('\n');
  const forwarded = new Map<string, string>();
  let at = 0;
  for (; at < lines.length; at++) {
    const line = lines[at]!.replace(/^>\s?/, '').trim();
    const [, name, value] = HEADER_LINE.exec(line) ?? [];
    if (name === undefined || value === undefined) break;
    const key = HEADER_NAMES[name.toLowerCase()] ?? name.toLowerCase();
    if (!forwarded.has(key)) forwarded.set(key, value.trim());
  }
  return { forwarded, body: lines.slice(at).join('\n') };
}

/** Programs for mail break lines of text at this many characters or somewhat before. */
const MAIL_WIDTH = 55;

function joined(text: string): string[] {
  return text.split(/\n[ \t]*\n/).flatMap((paragraph) => {
    const lines = paragraph.split('\n').filter((line) => line.trim() !== '');
    const wrapped = lines.slice(0, -1).every((line) => line.length >= MAIL_WIDTH && line.length <= 100);
    return (wrapped ? [lines.join(' ')] : lines).map((line) => onOneLine(line)).filter(Boolean);
  });
}
