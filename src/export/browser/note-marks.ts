/** The marks of the words that a margin note is about: a paragraph's first note has the marks without a number, the second those of number 2. */
export function marksOfNote(note: Element): Element[] {
  const number = [...(note.parentElement?.children ?? [])].indexOf(note) + 1;
  const numbered = number === 1 ? '.q:not([data-q])' : `.q[data-q="${number}"]`;
  return [...(note.closest('.paras div[id]')?.querySelectorAll(numbered) ?? [])];
}
