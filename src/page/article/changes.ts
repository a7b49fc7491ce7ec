import { diffArrays } from 'diff';
import { escapeHtml, type Html } from '../html.js';

/** Texts that differ in more words than this are shown side by side only by their links. */
const MOST_EDITS = 600;
const MOST_COMPARED_WORDS = 6000;
/** words shown on each side of a change */
const AROUND = 6;

/**
 * What was changed between two versions of a story, as its stretches with some words around them: `<del>` stands only in
 * `other`, `<ins>` only in `text`. Null when they differ too much to be read that way; empty when no word differs.
 */
export function changesBetween(other: string, text: string): Html[] | null {
  const [before, after] = [splitWords(other), splitWords(text)];
  if (before.length > MOST_COMPARED_WORDS || after.length > MOST_COMPARED_WORDS) return null;
  const parts = diffArrays(before, after, { maxEditLength: MOST_EDITS });
  if (parts === undefined) return null;
  const stretches: Html[] = [];
  let stretch = '';
  const close = (): void => {
    if (stretch !== '') stretches.push(stretch as Html);
    stretch = '';
  };
  parts.forEach((part, i) => {
    const words = part.value.map(escapeHtml);
    if (part.added || part.removed) {
      const tag = part.added ? 'ins' : 'del';
      stretch += `<${tag}>${words.join(' ')}</${tag}> `;
    } else if (i > 0 && i < parts.length - 1 && words.length <= 2 * AROUND) stretch += `${words.join(' ')} `;
    else {
      if (i > 0) stretch += `${words.slice(0, AROUND).join(' ')}${words.length > AROUND ? ' …' : ''}`;
      close();
      if (i < parts.length - 1) stretch = `${words.length > AROUND ? '… ' : ''}${words.slice(-AROUND).join(' ')} `;
    }
  });
  close();
  return parts.some((part) => part.added || part.removed) ? stretches.map((s) => s.trimEnd() as Html) : [];
}

const splitWords = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
