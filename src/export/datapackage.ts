import type { Archive } from '../archive/archive.js';
import type { ArchiveDescription } from '../archive/description.js';
import { isLarge } from '../archive/lone.js';
import type { Page } from '../page/page.js';
import { tablePath } from './packing/packed.js';
import { TABLES } from './tables.js';

const DATA_FOLDER = 'data/';

/**
 * What the tables in `data/` hold, column by column, as a Data Package (https://datapackage.org, Table Schema), for programs such as
 * Frictionless and for those who find the folder in ten years.
 */
export function datapackagePage({ records }: Archive, { title, description, baseUrl }: ArchiveDescription): Page {
  return {
    path: `${DATA_FOLDER}datapackage.json`,
    bytes: () => {
      const resources = TABLES.map(({ name, about, columns, key }) => ({
        name,
        description: about,
        path: tablePath(name, records.length).slice(DATA_FOLDER.length),
        ...(isLarge(records.length) ? { compression: 'zip', innerpath: `${name}.csv` } : {}),
        profile: 'tabular-data-resource',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          fields: columns.map((column) => ({ name: column.name, type: column.type, description: column.about })),
          ...(key === null ? {} : { primaryKey: key }),
          ...(name === 'quotes' ? { foreignKeys: QUOTE_KEYS } : {}),
        },
      }));
      const about = { name: 'cuttings', profile: 'data-package', title, ...(description ? { description } : {}) };
      const home = baseUrl === null ? {} : { homepage: baseUrl };
      return `${JSON.stringify({ ...about, ...home, resources }, null, 2)}\n`;
    },
  };
}

const QUOTE_KEYS = [
  { fields: 'article', reference: { resource: 'articles', fields: 'id' } },
  { fields: 'source', reference: { resource: 'sources', fields: 'id' } },
];
