import { z } from 'zod';

const image = z.object({
  src: z.string().describe('a path below the folder of seeds, or a web address'),
  alt: z.string().nullable(),
  caption: z.string().nullable(),
  credit: z.string().nullable(),
});

/** A field's shape in the record, and its value when the seed does not say. */
const field = <T extends z.ZodType>(schema: T, unsaid: z.output<T>) => ({ schema, unsaid });

const text = z.string().nullable();

/**
 * What a seed says of itself, a field a row. A new field is a row here, a row in `formats/read-metadata.ts` when people write it in
 * their files, and a place on a page; articles, drafts, records and their JSON Schema follow from the row.
 */
const FIELDS = {
  headline: field(z.string(), ''),
  kicker: field(text.describe('the line above the headline'), null),
  deck: field(text, null),
  byline: field(z.array(z.string()).describe('names of authors, without “By”'), []),
  publisher: field(text, null),
  language: field(z.string().describe('BCP 47'), ''),
  url: field(text, null),
  date: field(
    z
      .string()
      .regex(/^\d{4}(-\d\d(-\d\d)?)?$/)
      .nullable()
      .describe('a civil date YYYY-MM-DD, YYYY-MM or YYYY, never a moment'),
    null,
  ),
  dateFrom: field(
    z
      .enum(['metadata', 'text', 'name', 'folder', 'dateline'])
      .nullable()
      .describe(
        'where the date was found: in fields, in the text, in the name of the file or of a folder, in the dateline',
      ),
    null,
  ),
  section: field(text.describe('of the paper: “Business”'), null),
  tags: field(z.array(z.string()).describe('keywords that the seed gives'), []),
  series: field(text, null),
  listedPeople: field(z.array(z.string()).describe('whom the seed itself lists as in the article'), []),
  listedPlaces: field(z.array(z.string()).describe('which places the seed itself lists'), []),
  images: field(z.array(image), []),
  facsimiles: field(
    z.array(z.string()).describe('pictures or PDFs of the article as printed: paths below the folder of seeds'),
    [],
  ),
  publishFrom: field(text.describe('YYYY-MM-DD: an embargo; not published before'), null),
  publishUntil: field(text.describe('YYYY-MM-DD: not published from then on'), null),
  status: field(text.describe('of publication, in the words of the seed: “publish”'), null),
} as const;

type Fields = typeof FIELDS;

/** What a seed says of itself. Nothing is guessed: what it does not say is null or empty. */
export type Metadata = { [Field in keyof Fields]: z.output<Fields[Field]['schema']> };

const columnOf = <C extends 'schema' | 'unsaid'>(column: C) =>
  Object.fromEntries(Object.entries(FIELDS).map(([name, row]) => [name, row[column]])) as {
    [Field in keyof Fields]: Fields[Field][C];
  };

/** The fields' zod schemas, for the record's. */
export const metadataShape = columnOf('schema');

/** The metadata of a seed that says nothing. */
export const NO_METADATA: Metadata = columnOf('unsaid');
