/** Arrow keys go from the field through the results and back; `/` and Escape come back to the field. */
export function walkByKeys(event: KeyboardEvent, input: HTMLInputElement, results: HTMLElement): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target as HTMLElement;
  const inField = target === input;
  const links = [...results.querySelectorAll<HTMLElement>('[data-part="headline"]')];
  const at = links.indexOf(target);
  const focus = (element: HTMLElement | undefined): void => {
    if (element === undefined) return;
    event.preventDefault();
    element.focus();
  };
  if (event.key === 'ArrowDown' && (inField || at >= 0)) focus(links[at + 1]);
  else if (event.key === 'ArrowUp' && at >= 0) focus(at === 0 ? input : links[at - 1]);
  else if (event.key === '/' && !(target instanceof HTMLInputElement && target.type !== 'checkbox')) focus(input);
  else if (event.key === 'Escape' && at >= 0) focus(input);
}

/** Puts other children in a list; a link that has the focus does not lose it when it is among them again. */
export function replaceChildrenOf(list: HTMLElement, children: readonly Node[]): void {
  const href = list.contains(document.activeElement) ? document.activeElement!.getAttribute('href') : null;
  list.replaceChildren(...children);
  if (href === null) return;
  for (const link of list.querySelectorAll('a'))
    if (link.getAttribute('href') === href) {
      link.focus();
      return;
    }
}
