import type { Email } from 'postal-mime';
import { type Block, type Draft, isRefusal, problem, type Refusal } from '../draft.js';
import { draftOfHtml } from '../html/html-draft.js';
import { parseHtml } from '../html/parse-html.js';
import { databaseArticles } from '../research/database-exports.js';
import { isProquestText, LEXIS_COUNTER } from '../research/export-marks.js';
import { paragraphsHtml } from '../research/html-writer.js';
import { articlesOfLexisText } from '../research/lexis/lexis-text.js';
import { printedDate } from '../research/printed-date.js';
import { articlesOfProquestText } from '../research/proquest/proquest-text.js';
import { fieldsOfForm } from './form-mail.js';
import { mailParagraphs } from './mail-text.js';

/** Which message it is. */
export interface MailOrigin {
  readonly key: string | undefined;
  /** what reports call it */
  readonly where: string;
}

/** The article of a message, or the articles of a database that it brings. Attachments are counted and left out. */
export function* draftOfMail(mail: Email, origin: MailOrigin): Generator<Draft | Refusal> {
  let count = 0;
  for (const draft of articlesInMail(mail)) {
    count++;
    const own = isRefusal(draft) || origin.key === undefined ? draft : keyed(draft, origin.key);
    yield count === 1 ? withAttachments(own, mail) : own;
  }
  if (count === 0) yield withAttachments(articleOfMail(mail, origin), mail);
}

function articlesInMail({ html = '', text = '' }: Email): Iterable<Draft | Refusal> {
  if (html !== '') return databaseArticles(html, parseHtml(html));
  if (isProquestText(text)) return articlesOfProquestText(text.replace(/\r\n?/g, '\n'));
  return LEXIS_COUNTER.test(text) ? articlesOfLexisText(text.replace(/\r\n?/g, '\n')) : [];
}

const keyed = (draft: Draft, key: string): Draft => ({
  ...draft,
  key: draft.key === undefined ? key : `${key}/${draft.key}`,
});

function articleOfMail(mail: Email, { key, where }: MailOrigin): Draft | Refusal {
  const text = mail.text ?? '';
  const form = fieldsOfForm(text);
  const own = { ...(key === undefined ? {} : { key }), where };
  if (form !== null) return draftOfHtml({ ...own, ...form });
  const { paragraphs, forwarded, notes } = mailParagraphs(text);
  // the HTML of a message often has what its text lacks: paragraphs and links
  const useHtml = mail.html !== undefined && mail.html.trim() !== '' && forwarded === null;
  const draft = draftOfHtml({
    ...own,
    fields: {
      title: headlineOfSubject(forwarded?.get('subject') ?? mail.subject ?? ''),
      authors: senderOf(forwarded?.get('from') ?? null) ?? senderOf(mail.from?.name || null) ?? [],
      date: dateOfMail(forwarded?.get('date') ?? mailHeader(mail, 'date')),
      language: mailHeader(mail, 'content-language')?.split(',')[0]?.trim(),
    },
    html: useHtml ? mail.html! : paragraphsHtml(paragraphs),
  });
  if (isRefusal(draft)) return draft;
  if (!draft.blocks.some(({ role }) => role === 'text')) return { refused: `${where} has no text` };
  const blocks: Block[] = useHtml
    ? draft.blocks.map(signatureAsNote)
    : [...draft.blocks, ...notes.map((note) => ({ text: note, role: 'note' as const }))];
  return { ...draft, blocks };
}

const signatureAsNote = (block: Block): Block =>
  block.role === 'text' && /^(?:--|—|sent from my \w+.*|get outlook for .*)$/i.test(block.text)
    ? { text: block.text, role: 'note' }
    : block;

/** Without what programs for mail put before it. */
const headlineOfSubject = (subject: string): string | null =>
  subject.replace(/^(?:\s*(?:re|fwd?|aw|wg|tr|sv|vs|rv|i|antw)\s*(?:\[\d+\])?\s*:\s*)+/i, '').trim() || null;

/** "Edda Fathomly <edda@quay.example>" -> the name; an address alone and a sender that is no person say nothing. */
function senderOf(from: string | null): string[] | null {
  const name =
    from
      ?.replace(/\s*[<[(].*$/s, '')
      .replace(/^["']|["']$/g, '')
      .trim() ?? '';
  return name === '' || name.includes('@') || !/\s/.test(name) || SENDING_MACHINE.test(name) ? null : [name];
}
const SENDING_MACHINE =
  /\b(?:no-?reply|newsletter|news desk|notification|alerts?|mailer|support|info|press office|google forms)\b/i;

/** The day where the message was written: the zone of its sender is that of the date. */
const dateOfMail = (written: string | null): string | null =>
  written === null ? null : (printedDate(written.replace(/^\w{3,9},?\s*/, ''))?.date ?? null);

const mailHeader = (mail: Email, name: string): string | null =>
  mail.headers.find(({ key }) => key === name)?.value ?? null;

function withAttachments(draft: Draft | Refusal, { attachments }: Email): Draft | Refusal {
  const apart = attachments.filter(
    ({ disposition, related, filename }) => filename !== null && (disposition === 'attachment' || !related),
  );
  if (isRefusal(draft) || apart.length === 0) return draft;
  const names = apart.slice(0, 5).map(({ filename, mimeType }) => filename ?? mimeType);
  const message = `${apart.length} attachment(s) of the message are left out: ${names.join(', ')}${apart.length > 5 ? ', …' : ''}`;
  return { ...draft, problems: [...draft.problems, problem(message, 'save them from the message into the folder')] };
}
