import { elementsIn, type HtmlElement, textIn } from '../html-tree.js';
import { LONGEST_FIELD, unescapedText } from './linked-data.js';

/** What the head of a page says: all values of each name, in lower case, in their order. */
export interface MetaFields {
  /** the first value of the first name that has one */
  first(...names: readonly string[]): string | null;
  all(name: string): readonly string[];
}

/** Reads meta elements, by `property`, `name`, `itemprop` and `http-equiv`, and under `title`, `canonical`, `base` and `lang` those elements. */
export function metaFieldsOf(root: HtmlElement): MetaFields {
  const fields = new Map<string, string[]>();
  const add = (name: string | undefined, value: string | undefined): void => {
    const text = unescapedText((value ?? '').slice(0, LONGEST_FIELD));
    if (name === undefined || text === '') return;
    const key = name.trim().toLowerCase();
    const values = fields.get(key);
    if (values === undefined) fields.set(key, [text]);
    else values.push(text);
  };
  for (const element of elementsIn(root)) {
    const { name, attributes } = element;
    if (name === 'meta') {
      const names = new Set([attributes.property, attributes.name, attributes.itemprop, attributes['http-equiv']]);
      for (const each of names) add(each, attributes.content ?? attributes.value);
    } else if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? ''))
      add('canonical', attributes.href);
    else if (name === 'base') add('base', attributes.href);
    else if (name === 'title' && element.parent?.name !== 'svg') add('title', textIn(element, LONGEST_FIELD));
    else if (name === 'html') add('lang', attributes.lang ?? attributes['xml:lang']);
  }
  return {
    first: (...names) => names.map((name) => fields.get(name)?.[0]).find((value) => value !== undefined) ?? null,
    all: (name) => fields.get(name) ?? [],
  };
}
