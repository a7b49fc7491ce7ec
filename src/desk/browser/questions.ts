import type { CorrectionItem } from '../../corrections/correction-lines.js';
import { likelyLabel } from '../likely-speakers.js';
import type { FoundQuote, NameFound, PageFindings } from '../page-findings.js';
import type { ReviewAnswer } from '../review/review-item.js';
import { AnswerDialog, placeAnswers } from './answer-dialog.js';
import type { DeskBar } from './bar.js';

/** “Right” of a quotation's speaker. */
export function rightQuote({ words, speaker, isAlone }: FoundQuote, article: string): ReviewAnswer {
  const label = speaker === null ? 'Right: nobody is named' : `Right: ${speaker}`;
  return { label, items: [{ confirm: speaker ?? 'nobody', quote: words, in: article, ...onlyIf(isAlone) }] };
}

const onlyIf = (isAlone: boolean): { readonly only?: true } => (isAlone ? { only: true } : {});

/** Asks who said something. */
export function askAboutQuote(bar: DeskBar, quote: FoundQuote, article: string): void {
  const { words, speaker, confidence, kind, likely, isAlone } = quote;
  const by = (name: string): CorrectionItem => ({ speaker: name, quote: words, in: article, ...onlyIf(isAlone) });
  const about = `${speaker === null ? 'No speaker was found' : `Said by ${speaker}, it was found`}: ${confidence.toFixed(2)}, ${kind}.`;
  new AnswerDialog(bar, `Who said “${words}”?`, about)
    .answers('', [
      ...(confidence === 1 ? [] : [rightQuote(quote, article)]),
      ...likely.map((one) => ({ label: likelyLabel(one), items: [by(one.name)] })),
      ...(speaker === null ? [] : [{ label: 'Nobody who is named', items: [by('nobody')] }]),
    ])
    .field('Somebody else', 'person,organisation,source', by)
    .open();
}

/** Asks about an article itself. */
export function askAboutArticle(bar: DeskBar, { id, headline, date }: NonNullable<PageFindings['article']>): void {
  new AnswerDialog(bar, headline, id)
    .field('Date', '', (typed) => ({ date: typed, of: id }), date ?? '')
    .field('Headline', '', (typed) => ({ headline: typed, of: id }), headline)
    .field('Withhold it, because', '', (typed) => ({ withhold: id, because: typed }))
    .answers('', [{ label: 'Withhold it without a reason', items: [{ withhold: id }] }])
    .open();
}

/**
 * Asks about a person, a place, an organisation or a source.
 * @param article the page's own; undefined on the page of the thing itself
 * @param more further answers, put first
 */
export function askAboutName(
  bar: DeskBar,
  found: NameFound,
  article: string | undefined,
  more: readonly ReviewAnswer[] = [],
): void {
  const { kind, name, confidence, role, articles } = found;
  const ofKind = kind === 'person' ? {} : { kind };
  const here = article === undefined ? {} : { in: article };
  const counts = `${articles} ${articles === 1 ? 'article' : 'articles'}`;
  const about = [role, `named in ${counts}`, confidence === null ? null : `found at ${confidence.toFixed(2)}`]
    .filter((part) => part !== null)
    .join('; ');
  const dialog = new AnswerDialog(bar, name, `${about.charAt(0).toUpperCase()}${about.slice(1)}.`)
    .answers('', [...more])
    .answers('', [
      { label: `Right: a ${kind}`, items: [{ confirm: name, ...ofKind, ...here }] },
      ...(article === undefined
        ? []
        : [{ label: `No ${kind} in this article`, items: [{ drop: name, ...ofKind, ...here }] }]),
      { label: article === undefined ? `No ${kind}` : `No ${kind} anywhere`, items: [{ drop: name, ...ofKind }] },
    ]);
  if (kind === 'place') placeQuestions(dialog, found, article);
  if (kind === 'person')
    dialog.field(
      article === undefined ? 'Role, in every article' : 'Role in this article',
      '',
      (typed) => ({ role: typed, of: name, ...here }),
      role ?? '',
    );
  dialog
    .answers('Filed apart, and alike', sameAs(found))
    .field(`The same ${kind} as`, kind, (typed) => (typed === name ? null : { merge: [name], as: typed, ...ofKind }))
    .answers('Filed together', twoOf(found));
  if (article !== undefined && kind !== 'source')
    dialog.field(`${kind === 'person' ? 'Somebody' : 'Something'} else in this article, called`, kind, (typed) => ({
      rename: name,
      as: typed,
      ...ofKind,
      ...here,
    }));
  dialog.field('Written', '', (typed) => (typed === name ? null : { rename: name, as: typed, ...ofKind }), name).open();
}

function placeQuestions(dialog: AnswerDialog, { name, place }: NameFound, article: string | undefined): void {
  if (place === null) return;
  dialog
    .answers('It may be', placeAnswers(name, place.rivals, article))
    .placeField(name, article)
    .map(name, place.at)
    .field('Latitude, longitude', '', (typed) => pinOfWords(typed, name), place.at?.join(', ') ?? '')
    .answers('', place.at === null ? [] : [{ label: 'On no map', items: [{ pin: 'nowhere', of: name }] }]);
}

function pinOfWords(typed: string, of: string): CorrectionItem | null {
  const numbers = typed.split(/[\s,;]+/).map(Number);
  const [lat, lon] = numbers;
  if (numbers.length !== 2 || lat === undefined || lon === undefined || numbers.some(Number.isNaN)) return null;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { pin: [lat, lon], of } : null;
}

/** Names that filing found alike. */
function sameAs({ kind, name, alike }: NameFound): ReviewAnswer[] {
  const ofKind = kind === 'person' ? {} : { kind };
  return alike.flatMap((other) => [
    { label: `The same as ${other}`, items: [{ merge: [other], as: name, ...ofKind }] },
    { label: `Not ${other}`, items: [{ apart: [name, other], ...ofKind }] },
  ]);
}

/** Other wordings that were taken for the same. */
function twoOf({ kind, name, forms }: NameFound): ReviewAnswer[] {
  const ofKind = kind === 'person' ? {} : { kind };
  return forms
    .filter((form) => form !== name && kind !== 'place')
    .slice(0, MOST_FORMS)
    .map((form) => ({ label: `“${form}” is somebody else`, items: [{ apart: [name, form], ...ofKind }] }));
}

const MOST_FORMS = 12;
