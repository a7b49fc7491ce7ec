import { elementsIn, type HtmlElement, isElement, textIn } from './html-tree.js';

/** In characters; a longer cell is a column of a page. */
const LONGEST_CELL = 600;

/** Whether a table is one of data, with rows and cells, and not the layout of a page or of a mail. */
export function isDataTable(table: HtmlElement): boolean {
  if (/^(?:presentation|none)$/.test(table.attributes.role ?? '')) return false;
  if (hasLooseText(table)) return false;
  const rows = rowsOf(table);
  if (!rows.some((row) => cellsOf(row).length > 1)) return false;
  for (const { name } of elementsIn(table)) if (NOT_IN_DATA.has(name)) return false;
  return rows.every((row) =>
    cellsOf(row).every((cell) => paragraphCount(cell) < 3 && textIn(cell).length <= LONGEST_CELL),
  );
}

/** Words in a table and in no cell, which browsers show before it. */
function hasLooseText(part: HtmlElement): boolean {
  return part.children.some((child) => {
    if (!isElement(child)) return child.trim() !== '';
    if (/^(?:td|th|caption|col|colgroup|script|style)$/.test(child.name)) return false;
    return hasLooseText(child);
  });
}

const NOT_IN_DATA = new Set(['table', 'article', 'h1', 'h2', 'blockquote', 'form', 'nav', 'figure']);

const paragraphCount = (cell: HtmlElement): number => {
  let count = 0;
  for (const { name } of elementsIn(cell)) if (name === 'p') count++;
  return count;
};

/** The rows of a table, in their order. */
export function rowsOf(table: HtmlElement): HtmlElement[] {
  return table.children.filter(isElement).flatMap((child) => {
    if (child.name === 'tr') return [child];
    return /^(?:thead|tbody|tfoot)$/.test(child.name) ? rowsOf(child) : [];
  });
}

export const cellsOf = (row: HtmlElement): HtmlElement[] =>
  row.children.filter(isElement).filter(({ name }) => name === 'td' || name === 'th');
