import { z } from 'zod';
import { articleRecordSchema } from './record.js';

/** The record contract as JSON Schema (draft 2020-12), as text. */
export function recordSchema(): string {
  const schema = z.toJSONSchema(articleRecordSchema);
  return `${JSON.stringify({ $schema: schema.$schema, title: 'Record of one article, as Cuttings makes it', ...schema }, null, 2)}\n`;
}
