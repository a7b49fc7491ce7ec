import type { CorrectionItem } from '../../corrections/correction-lines.js';
import type { FoundQuote, NameFound, PageFindings } from '../page-findings.js';
import type { ReviewAnswer } from '../review/review-item.js';
import type { DeskBar } from './bar.js';
import { button, make } from './elements.js';
import { askAboutArticle, askAboutName, askAboutQuote, rightQuote } from './questions.js';
import { ask } from './requests.js';

/** Speakers less sure than this are marked. */
const MARKED_BELOW = 0.85;

/** Puts what can be corrected onto the page of an article, a person, a place, an organisation or a source. */
export async function editPage(bar: DeskBar): Promise<void> {
  const path = decodeURIComponent(location.pathname.slice(1)) || 'index.html';
  const found = await ask<PageFindings | null>('findings', { page: path });
  if (found === null) return;
  document.documentElement.classList.add('desk-editing');
  const { article, subject, names } = found;
  if (article !== null) {
    for (const quote of article.quotes) offerQuote(bar, quote, article.id);
    offerArticle(bar, article);
    offerNames(bar, names, article.id);
  }
  if (subject !== null) offerSubject(bar, subject);
}

/** The margin note of a quotation; of one without a speaker, the paragraph. */
function noteOf({ id }: FoundQuote): Element | null {
  const mark = document.getElementById(id);
  const number = mark?.dataset.q ?? '1';
  return mark?.closest('.paras div[id]')?.querySelector(`.voices > :nth-child(${number})`) ?? null;
}

function offerQuote(bar: DeskBar, quote: FoundQuote, article: string): void {
  const note = noteOf(quote);
  if (note === null || (note.querySelector('.desk-acts') !== null && !quote.isAlone)) return;
  const right: ReviewAnswer = rightQuote(quote, article);
  const about = `“${quote.words}”`;
  const acts = make(
    'span',
    { class: 'desk-acts' },
    ...(quote.isAlone ? [make('span', { class: 'desk-sure' }, `${about} `)] : []),
    ...(quote.confidence === 1
      ? [make('span', { class: 'desk-sure' }, 'confirmed')]
      : [button('Right', () => bar.correct(right.items), { 'aria-label': `Right: who said ${about}` })]),
    button('Change', () => askAboutQuote(bar, quote, article), { 'aria-label': `Change who said ${about}` }),
  );
  if (quote.confidence < MARKED_BELOW && quote.kind !== 'indirect') note.classList.add('desk-unsure');
  note.append(' ', acts);
}

function offerArticle(bar: DeskBar, article: NonNullable<PageFindings['article']>): void {
  const change = button('Date, headline, withhold', () => askAboutArticle(bar, article));
  document.querySelector('.head .facts')?.after(make('p', { class: 'desk-acts' }, change));
}

const TITLES = { person: 'People', place: 'Places', organisation: 'Organisations', source: 'Sources' } as const;
/** What the address or the class of a mark says that it marks. */
const KINDS_BY_MARK = [
  [/(?:^|\/)people\/|^pe$/, 'person'],
  [/(?:^|\/)places\/|^pl$/, 'place'],
  [/(?:^|\/)organisations\/|^og$/, 'organisation'],
] as const;

function offerNames(bar: DeskBar, names: readonly NameFound[], article: string): void {
  const panel = make('section', { class: 'desk-panel', 'aria-labelledby': 'desk-names' });
  panel.append(make('h3', { id: 'desk-names' }, 'Found here, to be corrected'));
  for (const [kind, title] of Object.entries(TITLES)) {
    const rows = names.filter((name) => name.kind === kind);
    if (rows.length === 0) continue;
    const list = rows.map((name) =>
      make(
        'li',
        {},
        button(name.name, () => askAboutName(bar, name, article), {
          'aria-label': `${name.name}: right, wrong or change`,
        }),
        ...(name.confidence === null ? [] : [make('span', { class: 'n' }, name.confidence.toFixed(2))]),
      ),
    );
    panel.append(make('p', { class: 'desk-kind' }, title), make('ul', {}, ...list));
  }
  document.querySelector('.card > h2')?.after(panel);
  document.querySelector('.story')?.addEventListener('click', (event) => {
    const mark = event.target instanceof Element ? event.target.closest('p > a, p > span > a, .pe, .pl, .og') : null;
    const sign = mark?.getAttribute('href') ?? mark?.className ?? '';
    const kind = KINDS_BY_MARK.find(([pattern]) => pattern.test(sign))?.[1];
    const words = mark?.textContent?.replace(/\s+/g, ' ') ?? '';
    const name = names.find((one) => one.kind === kind && one.forms.includes(words));
    if (mark === null || name === undefined) return;
    event.preventDefault();
    askAboutName(bar, name, article);
  });
}

function offerSubject(bar: DeskBar, subject: NameFound): void {
  const acts = make(
    'p',
    { class: 'desk-acts' },
    button('Right, wrong or change', () => askAboutName(bar, subject, undefined)),
  );
  document.querySelector('.head .facts')?.after(acts);
  const map = document.querySelector<SVGSVGElement>('.picture svg.map');
  if (subject.kind !== 'place' || map === null) return;
  acts.append(' ', make('span', { class: 'note' }, 'Or click on the map where it lies.'));
  map.addEventListener('click', async (event) => {
    const point = map.createSVGPoint();
    point.x = event.clientX;
    point.y = event.clientY;
    const matrix = map.getScreenCTM();
    const frame = /maps\/([^/#]+)\.svg/.exec(map.querySelector('image')?.getAttribute('href') ?? '')?.[1];
    if (matrix === null || frame === undefined) return;
    const { x, y } = point.matrixTransform(matrix.inverse());
    const at = await ask<readonly [number, number] | null>('point', { frame, x: String(x), y: String(y) });
    if (at === null) return bar.say('That is off the globe.');
    const item: CorrectionItem = { pin: at, of: subject.name };
    askAboutName(bar, subject, undefined, [{ label: `Put the pin at ${at.join(', ')}`, items: [item] }]);
  });
}
