import type { Block } from '../draft.js';
import type { HtmlElement } from './html-tree.js';

/** The form of text in an element of this name. A paragraph in a list in a quotation is an item of the list. */
export function formIn(name: string, form: Block['form']): Block['form'] {
  if (name === 'li') return form ?? 'list-item';
  if (form === 'footnote') return form;
  return FORM_OF_ELEMENT[name] ?? form;
}

const FORM_OF_ELEMENT: Readonly<Record<string, Block['form']>> = {
  ul: 'list-item',
  menu: 'list-item',
  dir: 'list-item',
  ol: 'numbered-item',
  blockquote: 'block-quote',
  pre: 'preformatted',
};

export const BACK_TO_MARK = /^(?:[↩↑^⤴]\ufe0e?\ufe0f?\s*)+$/;

export const isNotes = ({ attributes }: HtmlElement): boolean =>
  /(?:^|\s)(?:wp-block-)?foot-?notes?(?:-list)?(?:\s|$)/i.test(attributes.class ?? '') ||
  /^doc-(?:endnotes|footnote)$/.test(attributes.role ?? '');

/** "2", "[3]", "1, 4", "[a]", "*"; the "th" of 4th is not one. */
export const isNoteMark = (text: string): boolean => /^(?:[[(]?\d[\d,\s–-]*[\])]?|\[[a-z]{1,3}\]|[*†‡§]+)$/i.test(text);
