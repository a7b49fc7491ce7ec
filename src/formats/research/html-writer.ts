import { escapeMarkup } from '../../text/escape-xml.js';
import { cellsOf, rowsOf } from '../html/html-table.js';
import { type HtmlElement, textIn } from '../html/html-tree.js';

/** Lines as paragraphs of HTML. */
export const paragraphsHtml = (lines: readonly string[]): string =>
  lines.map((line) => `<p>${escapeMarkup(line)}</p>`).join('\n');

/** A table of data with nothing but its words. */
export function tableHtml(table: HtmlElement): string {
  const rows = rowsOf(table).map((row) => cellsOf(row).map((cell) => `<td>${escapeMarkup(textIn(cell))}</td>`));
  return `<table>${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('')}</table>`;
}
