import type { MarkedSnippet } from '../asking/snippet.js';

/** The element of this id. @throws Error when the page's template has lost it */
export function elementById<T extends HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the search page has no element “${id}”`);
  return element as T;
}

/** A copy of what a `<template>` holds, and its parts by the names in `data-part`. */
export function copyOf(id: string): { readonly root: HTMLElement; part<T extends HTMLElement>(name: string): T } {
  const root = elementById<HTMLTemplateElement>(id).content.firstElementChild!.cloneNode(true) as HTMLElement;
  return { root, part: <T extends HTMLElement>(name: string) => templatePart<T>(root, name) };
}

export function templatePart<T extends HTMLElement>(root: HTMLElement, name: string): T {
  const part = root.querySelector<T>(`[data-part="${name}"]`);
  if (part === null) throw new Error(`a template of the search page has no part “${name}”`);
  return part;
}

/** Puts a text into an element, its hits in `<mark>`. */
export function fill(element: HTMLElement, { text, marks }: MarkedSnippet): void {
  const nodes: (string | HTMLElement)[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    nodes.push(text.slice(at, start), mark);
    at = end;
  }
  element.replaceChildren(...nodes, text.slice(at));
}
