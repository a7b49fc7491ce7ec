import init, { type Database } from '@sqlite.org/sqlite-wasm';

/** A database in memory from the bytes of its file. @throws Error when they are none */
export async function openedDatabase(bytes: Uint8Array): Promise<Database> {
  const { oo1, capi, wasm } = await init({});
  const database = new oo1.DB(':memory:', 'c');
  const pointer = wasm.allocFromTypedArray(Uint8Array.from(bytes));
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE;
  const code = capi.sqlite3_deserialize(database.pointer!, 'main', pointer, bytes.length, bytes.length, flags);
  if (code !== 0) throw new Error(`SQLite cannot read it: ${code}`);
  return database;
}
