import { pageWords } from '../../words/page-words.js';
import { templatePart } from './parts.js';
import { hashOfState, type PageState } from './state.js';

const { say, number } = pageWords;

/** How many results a page has. */
export const ON_A_PAGE = 10;

/** Says which results are shown, with links to those before and after them. @param from the first one shown, from 0 */
export function showTurning(turning: HTMLElement, state: PageState, total: number, from: number): void {
  turning.hidden = total <= ON_A_PAGE;
  const to = Math.min(total, from + ON_A_PAGE);
  templatePart(turning, 'range').textContent = say('range.part', { first: from + 1, last: to, total });
  const link = (name: string, first: number, there: boolean): void => {
    const anchor = templatePart<HTMLAnchorElement>(turning, name);
    anchor.hidden = !there;
    if (!there) return;
    anchor.href = hashOfState({ ...state, page: first / ON_A_PAGE + 1 });
    anchor.textContent = `${number(first + 1)}–${number(Math.min(total, first + ON_A_PAGE))}`;
  };
  link('back', from - ON_A_PAGE, from > 0);
  link('on', to, to < total);
}
