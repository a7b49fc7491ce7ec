import { pageWords } from '../../../words/page-words.js';
import { searchKeyOf } from '../../word-fold.js';
import { copyOf } from '../parts.js';

const { say, number } = pageWords;

/** One thing that a reader may tick. */
export interface FacetChoice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly checked: boolean;
}

/** How far a reader has opened a group of filters. */
export interface OpenGroup {
  shown: number;
  find: string;
}

interface FacetGroup {
  readonly name: string;
  readonly legend: string;
  readonly type?: 'radio' | 'checkbox';
  readonly choices: readonly FacetChoice[];
  /** null when it is closed */
  readonly open: OpenGroup | null;
  /** whether there may be more than `choices` says */
  readonly unread: boolean;
}

const SHORT_GROUP = 6;
/** Choices that one click adds. */
export const MORE_CHOICES = 60;

/** A group of filters; opened, it has a field that looks for a name in it, and is read to its end by further clicks. */
export function groupOf({ name, legend, type = 'checkbox', choices, open, unread }: FacetGroup): HTMLElement | null {
  if (choices.length === 0) return null;
  const { root, part } = copyOf('facet');
  part('name').textContent = legend;
  const find = part<HTMLInputElement>('find');
  const more = part<HTMLButtonElement>('more');
  const fewer = part<HTMLButtonElement>('fewer');
  const draw = (): void => {
    const key = searchKeyOf(find.value.trim());
    const fitting = key === '' ? choices : choices.filter((choice) => searchKeyOf(choice.name).includes(key));
    const size = open?.shown ?? SHORT_GROUP;
    const shown = fitting.filter(({ checked }, i) => checked || i < size);
    part('choices').replaceChildren(...shown.map((choice) => choiceLabel(type, name, choice)));
    const left = fitting.length - shown.length;
    more.hidden = left === 0 && (open !== null || !unread);
    more.textContent =
      open === null
        ? unread
          ? say('narrow.more')
          : say('narrow.some-more', { count: left })
        : say('narrow.more-of', { count: Math.min(left, MORE_CHOICES), total: left });
    part('none').textContent = key === '' ? '' : say('count.names', { count: fitting.length });
  };
  find.parentElement!.hidden = open === null || choices.length <= SHORT_GROUP;
  find.value = open?.find ?? '';
  find.addEventListener('input', () => {
    if (open !== null) open.find = find.value;
    draw();
  });
  find.addEventListener('change', (event) => event.stopPropagation());
  more.dataset.group = name;
  more.dataset.does = 'more';
  fewer.hidden = open === null;
  fewer.dataset.group = name;
  fewer.dataset.does = 'fewer';
  draw();
  return root;
}

function choiceLabel(type: 'radio' | 'checkbox', group: string, choice: FacetChoice): HTMLElement {
  const { root, part } = copyOf('choice');
  const box = part<HTMLInputElement>('box');
  box.type = type;
  box.name = group;
  box.value = choice.value;
  box.checked = choice.checked;
  part('name').textContent = choice.name;
  part('count').textContent = number(choice.count);
  return root;
}
