import type { CorrectionItem } from '../../corrections/correction-lines.js';
import type { Corrected, DeskState } from '../desk-api.js';
import type { DeskEvent } from '../server/event-stream.js';
import { button, make } from './elements.js';
import { ask, correct, undoLast } from './requests.js';
import { keepSaid, type SaidBefore, takeSaid } from './said-before.js';

/** The bar at the foot of every page of the desk. */
export class DeskBar {
  readonly element = make('aside', { class: 'desk', 'aria-label': 'Desk' });
  /** called instead of loading the page anew when something was written; `isFiled` when all is filed anew too */
  renew: ((isFiled: boolean) => void) | null = null;
  readonly #status = make('p', { class: 'desk-status', role: 'status' });
  readonly #review = make('a', { href: '/review' }, 'Review');
  readonly #undo = button('Undo', () => this.undo(), { title: 'Takes the last correction of this desk back (u)' });
  readonly #proposals = make('span', { class: 'desk-proposals' });
  #isStale = false;
  /** what is being written: its answer is shown next, not the event that pages have changed */
  #isWriting = false;

  /** @param edit the button that turns editing on; null on the review page */
  constructor(edit: HTMLElement | null) {
    this.#undo.disabled = true;
    this.element.append(
      make('strong', {}, 'Desk'),
      ...(edit === null ? [] : [edit]),
      this.#review,
      this.#undo,
      this.#status,
      this.#proposals,
    );
    document.body.append(this.element);
    const before = takeSaid();
    if (before !== null) this.#tell(before);
    void this.#ask();
    new EventSource('/desk/events').addEventListener('message', ({ data }) =>
      this.#hear(JSON.parse(data) as DeskEvent),
    );
  }

  /** Writes corrections, and shows the page as it is then. */
  async correct(items: readonly CorrectionItem[]): Promise<Corrected | null> {
    return this.#write(() => correct(items), false);
  }

  async undo(): Promise<void> {
    await this.#write(undoLast, true);
  }

  async #write(act: () => Promise<Corrected | null>, undone: boolean): Promise<Corrected | null> {
    this.say('Writing …');
    this.#isWriting = true;
    try {
      const done = await act();
      if (done === null) this.say('There is nothing to undo.');
      return done === null ? null : this.#done(done, undone);
    } catch (error) {
      this.say((error as Error).message);
      return null;
    } finally {
      this.#isWriting = false;
      this.freshen();
    }
  }

  say(text: string): void {
    this.#status.textContent = text;
  }

  #done(done: Corrected, undone: boolean): Corrected {
    const said: SaidBefore = { words: done.words, lines: done.lines, proposals: done.proposals, undone };
    this.#show(done);
    if (this.renew !== null) {
      this.#tell(said);
      this.renew(done.shown === 'all');
    } else if (done.shown !== 'later') {
      keepSaid(said);
      location.reload();
    } else {
      this.#tell(said);
      this.#status.append(' The pages follow in a moment.');
      keepSaid(said);
    }
    return done;
  }

  #tell({ words, lines, proposals, undone }: SaidBefore): void {
    this.#status.replaceChildren(`${undone ? 'Undone' : 'Written'}: ${words.join('; ')}. `);
    if (lines !== '') this.#status.title = lines;
    this.#proposals.replaceChildren(
      ...(undone ? [] : proposals).map(({ label, items }) => button(label, () => this.correct(items))),
    );
  }

  async #ask(): Promise<void> {
    try {
      this.#show(await ask<DeskState>('state'));
    } catch (error) {
      this.say((error as Error).message);
    }
  }

  #show({ steps, left, fault }: DeskState): void {
    this.#undo.disabled = steps === 0;
    this.#review.textContent = left === 0 ? 'Review' : `Review (${left})`;
    if (fault !== null) this.say(`The corrections are not in force: ${fault}`);
  }

  #hear(event: DeskEvent): void {
    if (event.type === 'fault') {
      this.say(`The corrections are not in force: ${event.message}`);
      return;
    }
    const here = decodeURIComponent(location.pathname.slice(1));
    if (event.type === 'changed' && event.paths !== null && !event.paths.includes(here)) return;
    if (this.renew !== null) {
      void this.#ask();
      this.renew(event.type === 'filed');
      return;
    }
    this.#isStale = true;
    this.freshen();
  }

  /** Loads the page anew when it is out of date and nobody is at work in a dialog. */
  freshen(): void {
    if (this.#isStale && !this.#isWriting && document.querySelector('dialog[open]') === null) location.reload();
  }
}
