import type { Archive } from '../archive/archive.js';
import type { Addresses } from './addresses.js';
import { type ArchiveTable, TABLES, type TableColumn } from './tables.js';

/** Makes an SQLite database of an archive, the same bytes for the same archive. */
export type DatabaseMaker = (archive: Archive, addresses: Addresses) => Uint8Array;

/** Where it is, below the site's folder. */
export const DATABASE_PATH = 'data/archive.sqlite';

/**
 * Loads SQLite, compiled to WebAssembly. The database has the tables of `tables.ts`, with the text of each article, who is named where
 * (`named`), and two full-text indexes (FTS5), `articles_fts` and `quotes_fts`.
 */
export async function openDatabaseMaker(): Promise<DatabaseMaker> {
  const { default: init } = await import('@sqlite.org/sqlite-wasm');
  const { oo1, capi } = await init({ print() {}, printErr() {} });
  return (archive, addresses) => {
    const database = new oo1.DB(':memory:', 'c');
    const insert = (table: string, columns: number, rows: Iterable<readonly unknown[]>): void => {
      const statement = database.prepare(`INSERT INTO "${table}" VALUES (${Array(columns).fill('?').join(',')})`);
      for (const row of rows) statement.bind(row.map((cell) => cell ?? null) as string[]).stepReset();
      statement.finalize();
    };
    try {
      database.exec('PRAGMA page_size = 4096; BEGIN');
      for (const table of TABLES) {
        const columns = table.name === 'articles' ? [...table.columns, TEXT_COLUMN] : table.columns;
        database.exec(
          `CREATE TABLE "${table.name}" (${columns.map((column) => definition(table, column)).join(', ')})`,
        );
        insert(table.name, columns.length, tableRows(table, archive, addresses));
      }
      database.exec(NAMED_TABLE);
      insert('named', 4, namings(archive));
      database.exec(INDEXES);
      database.exec('COMMIT; VACUUM');
      return capi.sqlite3_js_db_export(database.pointer!);
    } finally {
      database.close();
    }
  };
}

const TEXT_COLUMN: TableColumn = { name: 'text', type: 'string', about: 'the whole article, headline and all' };

const SQL_TYPES = { string: 'TEXT', integer: 'INTEGER', number: 'REAL' } as const;

const definition = ({ key }: ArchiveTable, { name, type }: TableColumn): string =>
  `"${name}" ${SQL_TYPES[type]}${name === key ? ' NOT NULL UNIQUE' : ''}`;

function* tableRows(table: ArchiveTable, archive: Archive, addresses: Addresses): Generator<readonly unknown[]> {
  let row = 0;
  for (const cells of table.rows(archive, addresses)) {
    yield table.name === 'articles' ? [...cells, archive.records[row]!.text] : cells;
    row++;
  }
}

const NAMED_TABLE = 'CREATE TABLE named (article TEXT, kind TEXT, id TEXT, mentions INTEGER)';

/** Which article names whom, and how often. */
function* namings({ records, people, places, organisations, sources }: Archive): Generator<readonly unknown[]> {
  for (const authorities of [people, places, organisations, sources]) {
    for (const { kind, id, appearances } of authorities) {
      for (const { article, mentions } of appearances) yield [records[article]!.id, kind, id, mentions];
    }
  }
}

const INDEXES = `
  CREATE INDEX quotes_by_source ON quotes (source);
  CREATE INDEX quotes_by_article ON quotes (article);
  CREATE INDEX named_by_id ON named (kind, id);
  CREATE INDEX named_by_article ON named (article);
  CREATE VIRTUAL TABLE articles_fts USING fts5 (headline, text, content = 'articles', tokenize = 'unicode61 remove_diacritics 2');
  CREATE VIRTUAL TABLE quotes_fts USING fts5 (text, source_name, content = 'quotes', tokenize = 'unicode61 remove_diacritics 2');
  INSERT INTO articles_fts (articles_fts) VALUES ('rebuild');
  INSERT INTO quotes_fts (quotes_fts) VALUES ('rebuild');
`;
