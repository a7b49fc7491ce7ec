import { type CorrectionItem, correctionLines } from '../../corrections/correction-lines.js';
import type { NameChoice } from '../name-choices.js';
import type { PlaceOption } from '../page-findings.js';
import { placeItem } from '../review/place-item.js';
import type { ReviewAnswer } from '../review/review-item.js';
import type { DeskBar } from './bar.js';
import { button, make } from './elements.js';
import { mapPicker } from './map-picker.js';
import { ask } from './requests.js';

/** A question with answers to choose from, and fields to type others into. */
export class AnswerDialog {
  readonly #bar: DeskBar;
  readonly #dialog = make('dialog', { class: 'desk-dialog', 'aria-labelledby': 'desk-title' });
  readonly #lines = make(
    'pre',
    { class: 'desk-lines', title: 'What is written into corrections.yaml' },
    'The lines for corrections.yaml are shown here.',
  );

  constructor(bar: DeskBar, title: string, about: string) {
    this.#bar = bar;
    const close = button('Close', () => this.#dialog.close(), { class: 'desk-close' });
    this.#dialog.append(
      make('h2', { id: 'desk-title' }, title),
      ...(about === '' ? [] : [make('p', {}, about)]),
      close,
    );
    this.#dialog.addEventListener('close', () => {
      this.#dialog.remove();
      bar.freshen();
    });
  }

  /** A row of answers. */
  answers(label: string, answers: readonly ReviewAnswer[]): this {
    if (answers.length === 0) return this;
    const row = make('div', { class: 'desk-row' }, ...answers.map((answer) => this.#answer(answer)));
    this.#dialog.append(make('section', {}, ...(label === '' ? [] : [make('h3', {}, label)]), row));
    return this;
  }

  /** A field whose words make an item. @param kinds of names that are proposed; empty for none */
  field(label: string, kinds: string, item: (typed: string) => CorrectionItem | null, value = ''): this {
    const list = make('datalist', { id: `desk-list-${this.#dialog.querySelectorAll('datalist').length}` });
    const input = make('input', { 'aria-label': label, value, autocomplete: 'off', spellcheck: 'false' });
    if (kinds !== '') {
      input.setAttribute('list', list.id);
      proposeNames(input, list, kinds);
    }
    const show = (): void => {
      const made = input.value.trim() === '' ? null : item(input.value.trim());
      this.#lines.textContent = made === null ? '' : correctionLines(made);
    };
    input.addEventListener('input', show);
    input.addEventListener('focus', show);
    const form = make('form', { class: 'desk-row' }, input, list, make('button', {}, 'Set'));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const made = input.value.trim() === '' ? null : item(input.value.trim());
      if (made !== null) void this.#write([made]);
    });
    this.#dialog.append(make('section', {}, make('h3', {}, label), form));
    return this;
  }

  /** A field that finds places by name. @param inArticle the article that alone is meant; undefined for all */
  placeField(of: string, inArticle: string | undefined): this {
    const input = make('input', { 'aria-label': 'Find a place', value: of, autocomplete: 'off' });
    const found = make('div', { class: 'desk-row' });
    const form = make('form', { class: 'desk-row' }, input, make('button', {}, 'Find'));
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const places = await ask<PlaceOption[]>('places', { q: input.value });
      found.replaceChildren(
        ...(places.length === 0 ? ['No such place is known. Give its coordinates below.'] : []),
        ...placeAnswers(of, places, inArticle).map((answer) => this.#answer(answer)),
      );
    });
    this.#dialog.append(make('section', {}, make('h3', {}, 'Another place'), form, found));
    return this;
  }

  /** A map to click on. @param at where the place was taken to be */
  map(of: string, at: readonly [lat: number, lon: number] | null): this {
    const details = make('details', {}, make('summary', {}, 'On the map'));
    details.addEventListener('toggle', () => details.append(mapPicker(at, of, (item) => this.#write([item]))), {
      once: true,
    });
    this.#dialog.append(make('section', {}, details));
    return this;
  }

  open(): void {
    this.#dialog.append(this.#lines);
    document.body.append(this.#dialog);
    this.#dialog.showModal();
  }

  #answer({ label, items }: ReviewAnswer): HTMLButtonElement {
    const element = button(label, () => this.#write(items));
    const show = (): void => {
      this.#lines.textContent = items.map(correctionLines).join('');
    };
    element.addEventListener('focus', show);
    element.addEventListener('mouseenter', show);
    return element;
  }

  async #write(items: readonly CorrectionItem[]): Promise<void> {
    const done = await this.#bar.correct(items);
    if (done !== null) this.#dialog.close();
  }
}

/** What choosing one of several places would write. */
export function placeAnswers(
  of: string,
  places: readonly PlaceOption[],
  inArticle: string | undefined,
): ReviewAnswer[] {
  return places.flatMap(({ at, label, ...place }) =>
    at === null
      ? []
      : [
          {
            label,
            items: [{ ...placeItem(of, { ...place, at }), ...(inArticle === undefined ? {} : { in: inArticle }) }],
          },
        ],
  );
}

/** Fills the list of a field with names of the archive that begin with what is typed. */
export function proposeNames(input: HTMLInputElement, list: HTMLDataListElement, kinds: string): void {
  let asked = '';
  input.addEventListener('input', async () => {
    const typed = input.value;
    asked = typed;
    if (typed.trim().length < 1) return;
    const names = await ask<NameChoice[]>('names', { q: typed, kinds });
    if (asked !== typed) return;
    list.replaceChildren(
      ...names.map(({ name, role, articles }) =>
        make(
          'option',
          { value: name },
          [role, `${articles} ${articles === 1 ? 'article' : 'articles'}`].filter(Boolean).join(', '),
        ),
      ),
    );
  });
}
