import { saveFile } from '../../export/browser/save-file.js';
import { BYTE_ORDER_MARK, csvLine } from '../../text/csv-cell.js';
import { pageWords } from '../../words/page-words.js';
import type { TabListing } from './listings.js';
import type { PageState } from './state.js';
import { tabOf } from './state.js';

const { say } = pageWords;

/** More are not saved: each needs its part of the index. */
const MOST_SAVED = 5000;
/** Rows that are read before the page is drawn again. */
const ROWS_AT_ONCE = 100;

/** Lets a reader save all that is listed as a table, CSV as in the archive's own tables. @param button is shown when there is something */
export function offerTable(button: HTMLButtonElement, listing: TabListing, state: PageState): void {
  const total = Math.min(listing.total, MOST_SAVED);
  const label = total < listing.total ? say('save.first', { count: total }) : say('save.table');
  button.hidden = total === 0;
  button.disabled = false;
  button.textContent = label;
  button.onclick = async () => {
    button.disabled = true;
    try {
      const csv = await tableOf(listing, total, (done) => {
        button.textContent = say('save.progress', { done, total });
      });
      const file = new Blob([csv], { type: 'text/csv;charset=utf-8' });
      saveFile(file, `${tabOf(state)}-${fileNameFrom(state.text)}.csv`);
      button.textContent = label;
    } catch {
      button.textContent = say('save.fault');
    }
    button.disabled = false;
  };
}

async function tableOf(listing: TabListing, total: number, onProgress: (done: number) => void): Promise<string> {
  let csv = BYTE_ORDER_MARK + csvLine(listing.columns);
  for (let from = 0; from < total; from += ROWS_AT_ONCE) {
    const rows = await listing.rows(from, Math.min(total, from + ROWS_AT_ONCE));
    for (const row of rows) csv += csvLine(row);
    onProgress(Math.min(total, from + ROWS_AT_ONCE));
  }
  return csv;
}

const fileNameFrom = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'all';
