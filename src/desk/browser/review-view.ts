import { type CorrectionItem, correctionLines } from '../../corrections/correction-lines.js';
import type { Reviewed } from '../desk-api.js';
import type { ReviewAnswer, ReviewItem } from '../review/review-item.js';
import { proposeNames } from './answer-dialog.js';
import type { DeskBar } from './bar.js';
import { button, make } from './elements.js';
import { ask } from './requests.js';

/** Questions that are shown at once. */
const CARDS_SHOWN = 20;

/** The review list: one question after the other, by mouse or by keys. */
export class ReviewView {
  readonly #bar: DeskBar;
  readonly #list: HTMLElement;
  readonly #count: HTMLElement;
  #items: readonly ReviewItem[] = [];
  readonly #answered = new Set<string>();
  #current = 0;

  constructor(bar: DeskBar) {
    this.#bar = bar;
    this.#list = document.querySelector<HTMLElement>('#desk-list')!;
    this.#count = document.querySelector<HTMLElement>('#desk-count')!;
    bar.renew = (isFiled) => {
      // else the questions that were answered are on the list still
      if (isFiled) this.#answered.clear();
      void this.load();
    };
    document.addEventListener('keydown', (event) => this.#key(event));
  }

  async load(): Promise<void> {
    try {
      const { items, left, estimate, caution } = await ask<Reviewed>('review');
      const asked = this.#open()[this.#current]?.id;
      this.#items = items;
      this.#count.replaceChildren(
        left === 0 ? 'Nothing is left to look at.' : `${left} left, the most harmful first.`,
        ' ',
        `If the confidences are right, still wrong are ${estimate || 'none, for nothing was found'}. ${caution}`,
      );
      this.#current = Math.max(
        0,
        items.findIndex(({ id }) => id === asked),
      );
      this.#show();
    } catch (error) {
      this.#bar.say((error as Error).message);
    }
  }

  #open(): readonly ReviewItem[] {
    return this.#items.filter(({ id }) => !this.#answered.has(id));
  }

  #show(): void {
    const open = this.#open();
    this.#current = Math.min(this.#current, Math.max(0, open.length - 1));
    const from = Math.max(0, Math.min(this.#current - 2, open.length - CARDS_SHOWN));
    const keys = make('p', { class: 'note desk-keys' }, ...keyWords());
    const cards = open.slice(from, from + CARDS_SHOWN).map((item, i) => this.#card(item, from + i));
    this.#list.replaceChildren(...(open.length === 0 ? [] : [keys]), ...cards);
  }

  #card(item: ReviewItem, at: number): HTMLElement {
    const current = at === this.#current;
    const title = make('h2', { id: `desk-q${at}` }, item.question);
    const answers = [item.yes, ...(item.no === null ? [] : [item.no]), ...item.choices];
    const row = make(
      'div',
      { class: 'desk-row' },
      ...answers.map((answer) => this.#answer(item, answer, current ? answerKey(item, answer) : null)),
    );
    const card = make(
      'article',
      {
        class: 'desk-question',
        'aria-labelledby': title.id,
        tabindex: '-1',
        ...(current ? { 'aria-current': 'true' } : {}),
      },
      title,
      item.passage === null
        ? null
        : make('blockquote', {}, item.passage[0], make('mark', {}, item.passage[1]), item.passage[2]),
      make('p', { class: 'note' }, ...questionLinks(item), ` ${item.why}`),
      row,
      this.#field(item),
    );
    card.addEventListener('click', () => {
      if (at !== this.#current && document.activeElement?.tagName !== 'INPUT') this.#go(at);
    });
    return card;
  }

  #answer(item: ReviewItem, answer: ReviewAnswer, key: string | null): HTMLButtonElement {
    const lines = answer.items.map(correctionLines).join('');
    const act = button(answer.label, () => this.#write(item, answer.items), { title: lines });
    if (key !== null) act.prepend(make('kbd', {}, key), ' ');
    return act;
  }

  #field(item: ReviewItem): HTMLElement | null {
    const { typed } = item;
    if (typed === null) return null;
    const label = typed.what === 'speaker' ? 'Somebody else' : 'Date';
    const list = make('datalist', { id: `desk-names-${item.id.replace(/\W+/g, '-')}` });
    const input = make('input', { 'aria-label': label, placeholder: label, autocomplete: 'off', list: list.id });
    if (typed.what === 'speaker') proposeNames(input, list, 'person,organisation,source');
    const form = make('form', { class: 'desk-row' }, input, list, make('button', {}, 'Set'));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const words = input.value.trim();
      const made = Object.entries(typed.item).map(([key, value]) => [key, value === '{}' ? words : value]);
      if (words !== '') void this.#write(item, [Object.fromEntries(made) as CorrectionItem]);
    });
    return form;
  }

  async #write(item: ReviewItem, items: readonly CorrectionItem[]): Promise<void> {
    const done = await this.#bar.correct(items);
    if (done === null) return;
    if (done.shown !== 'all') this.#answered.add(item.id);
    this.#show();
    this.#focus();
  }

  #go(at: number): void {
    this.#current = Math.max(0, Math.min(at, this.#open().length - 1));
    this.#show();
    this.#focus();
  }

  #focus(): void {
    const card = this.#list.querySelector<HTMLElement>('[aria-current]');
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'nearest' });
  }

  async #undo(): Promise<void> {
    this.#answered.clear();
    await this.#bar.undo();
  }

  #key(event: KeyboardEvent): void {
    const target = event.target as Element;
    if (event.ctrlKey || event.metaKey || event.altKey || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName)) return;
    const item = this.#open()[this.#current];
    if (event.key === 'u') void this.#undo();
    else if (event.key === 'j') this.#go(this.#current + 1);
    else if (event.key === 'k') this.#go(this.#current - 1);
    else if (item === undefined) return;
    else if (event.key === 'y') void this.#write(item, item.yes.items);
    else if (event.key === 'n' && item.no !== null) void this.#write(item, item.no.items);
    else if (event.key === 'n') this.#list.querySelector<HTMLElement>('[aria-current] input')?.focus();
    else if (/^[1-9]$/.test(event.key)) {
      const choice = item.choices[Number(event.key) - 1];
      if (choice === undefined) return;
      void this.#write(item, choice.items);
    } else return;
    event.preventDefault();
  }
}

function answerKey(item: ReviewItem, answer: ReviewAnswer): string | null {
  if (answer === item.yes) return 'y';
  if (answer === item.no) return 'n';
  const at = item.choices.indexOf(answer);
  return at < 0 || at > 8 ? null : String(at + 1);
}

function questionLinks({ links }: ReviewItem): (Node | string)[] {
  return links.flatMap(({ label, path }) => {
    const [page = '', anchor] = path.split('#');
    const href = `/${page.split('/').map(encodeURIComponent).join('/')}${anchor === undefined ? '' : `#${anchor}`}`;
    return [make('a', { href }, label), '. '];
  });
}

function keyWords(): (Node | string)[] {
  const keys: readonly (readonly [string, string])[] = [
    ['y', 'right'],
    ['n', 'wrong, or type who'],
    ['1–9', 'a choice'],
    ['u', 'undo'],
    ['j', 'next'],
    ['k', 'back'],
  ];
  return keys.flatMap(([key, words]) => [make('kbd', {}, key), ` ${words}  `]);
}
