import { z } from 'zod';
import { metadataShape, NO_METADATA } from './metadata.js';

/** The record contract: one zod schema, from which the types and the published JSON Schema are made. */

const offset = z.int().min(0).describe('UTF-16 code units into `text`');
const confidence = z.number().min(0).max(1).describe('of the findings at 0.9, nine in ten are right');
const rule = z.string().describe('the rule that found it');
const span = { start: offset, end: offset.describe('UTF-16 code units into `text`, excluded') };

const mention = z.object({
  ...span,
  text: z.string().describe('the words of the span'),
  confidence,
  rule,
  demonym: z.literal(true).optional().describe('"Syrian", "Americans": the name of a people, filed under its country'),
});

const dateline = z.object({
  text: z.string(),
  ...span,
  places: z.array(
    z.object({
      name: z.string(),
      place: z.string().nullable().describe('id among `places`, or null when it is none of them'),
    }),
  ),
  date: z.string().nullable().describe('YYYY-MM-DD, or --MM-DD when the dateline gives no year'),
  agency: z.string().nullable(),
});

const quote = z.object({
  id: z.string(),
  kind: z.enum(['direct', 'mixed', 'indirect']),
  text: z.string(),
  ...span,
  speaker: z
    .object({
      name: z.string().nullable().describe('resolved name, as far as the article tells'),
      source: z.string().nullable().describe('id among `sources`'),
      text: z.string().nullable().describe('the words of the article for the speaker, such as "he"'),
      start: offset.nullable(),
      end: offset.nullable(),
    })
    .nullable(),
  cue: z
    .object({
      text: z.string(),
      ...span,
      family: z.enum(['speech', 'attitude']).describe('said, wrote | wants, fears'),
    })
    .nullable()
    .describe('quotes that share one cue are one attribution'),
  candidates: z
    .array(z.object({ name: z.string(), weight: z.number().describe('share of the weight of all, from 0 to 1') }))
    .optional()
    .describe('names that the article gives and for whom an unsure speaker may stand, the likeliest first'),
  confidence,
  rule,
});

const source = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['person', 'organisation', 'media', 'document', 'unnamed']),
  anonymous: z.boolean(),
  mentions: z.array(mention),
});

const person = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string().nullable().describe('in the words of this article'),
  mentions: z.array(mention),
});

const place = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum([
    'country',
    'region',
    'county',
    'city',
    'world-region',
    'water',
    'mountain',
    'island',
    'historic',
    'other',
  ]),
  country: z.string().nullable().describe('ISO 3166-1 alpha-2, for historic states the old code'),
  region: z.string().nullable().describe('name of the first-level division'),
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
  geonames: z.int().nullable(),
  confidence,
  rivals: z
    .array(
      z.object({
        name: z.string(),
        country: z.string().nullable(),
        region: z.string().nullable(),
        geonames: z.int().nullable(),
      }),
    )
    .optional()
    .describe('other places it may be, when the choice is uncertain'),
  mentions: z.array(mention),
});

const organisation = z.object({ id: z.string(), name: z.string(), mentions: z.array(mention) });

export const articleRecordSchema = z.object({
  id: z
    .string()
    .min(1)
    .describe("the seed's path without its extension, unaltered but for halves of characters, which become U+FFFD"),
  seed: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  text: z.string(),
  ...metadataShape,
  dateline: dateline.nullable(),
  paragraphs: z.array(
    z.object({
      ...span,
      role: z.enum([
        'headline',
        'kicker',
        'deck',
        'byline',
        'dateline',
        'label',
        'agency',
        'subhead',
        'note',
        'caption',
        'text',
      ]),
      form: z
        .enum(['list-item', 'numbered-item', 'block-quote', 'table-row', 'footnote', 'preformatted'])
        .optional()
        .describe('how it is set; the cells of a table row are parted by tabs'),
    }),
  ),
  links: z.array(z.object({ ...span, url: z.string() })),
  quotes: z.array(quote),
  sources: z.array(source),
  people: z.array(person),
  places: z.array(place),
  organisations: z.array(organisation),
  problems: z.array(
    z.object({
      line: z.int().nullable(),
      column: z.int().nullable(),
      message: z.string(),
      hint: z.string().nullable(),
    }),
  ),
});

/** An article with everything found in it; plain JSON. */
export type ArticleRecord = z.infer<typeof articleRecordSchema>;
export type Mention = z.infer<typeof mention>;
export type Dateline = z.infer<typeof dateline>;
export type Quote = z.infer<typeof quote>;
export type Source = z.infer<typeof source>;
export type Person = z.infer<typeof person>;
export type Place = z.infer<typeof place>;
export type Organisation = z.infer<typeof organisation>;

/**
 * The record of an article that says nothing. Records are made as copies of it, which have the fields in its order: the engine
 * copies an object of one known shape thirty times as fast as it adds field after field. Parsed, since that gives it such a shape.
 */
export const EMPTY_RECORD: ArticleRecord = JSON.parse(
  JSON.stringify({
    id: '',
    seed: '',
    sha256: '',
    text: '',
    ...NO_METADATA,
    dateline: null,
    paragraphs: [],
    links: [],
    quotes: [],
    sources: [],
    people: [],
    places: [],
    organisations: [],
    problems: [],
  } satisfies ArticleRecord),
);
