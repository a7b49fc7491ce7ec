import type { Metadata } from '../../article/metadata.js';
import type { TextContext } from '../decoded-text.js';
import type { Draft, problem, Refusal } from '../draft.js';
import { draftWith } from '../draft-with.js';
import { parseFrontMatter } from '../front-matter/front-matter.js';
import { metadataOf } from '../read-metadata.js';
import { parseText } from './text.js';

/** Plain text below fields, such as people type above a clipping. What the fields do not say is read off the text. */
export function parseTextWithFields(text: string, context: TextContext = {}): Draft | Refusal {
  const front = parseFrontMatter(text);
  if ('refused' in front) return front;
  if (front.values.size === 0) return parseText(text, context);
  const places = { where: 'front matter', lineOf: (name: string) => front.places.get(name) ?? null };
  const said = metadataOf(front.values, places, context.folder?.authors);
  if (said.withheld !== null) return { refused: said.withheld, withheld: true };
  const { headline } = said.metadata;
  const draft = parseText(headline === undefined ? front.body : `${headline}\n\n${front.body}`, context);
  const { metadata, blocks, problems } = draftWith(
    { ...said.metadata, headline: headline ?? draft.metadata.headline ?? '' },
    draft.blocks.filter(({ role }) => role !== 'headline'),
    { problems: [...front.problems, ...said.problems, ...draft.problems.filter(isOfText)], line: front.bodyLine },
  );
  return { metadata: withoutGaps(metadata, draft.metadata), blocks, problems };
}

/** The lines of the body are not those of the file, and a body may be empty below a headline of the fields. */
const isOfText = ({ message }: ReturnType<typeof problem>): boolean => message !== 'has a headline and no text';

/** What one says, else what the other says. */
function withoutGaps(said: Partial<Metadata>, read: Partial<Metadata>): Partial<Metadata> {
  const isGiven = ([, value]: [string, unknown]): boolean =>
    value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  return { ...read, ...Object.fromEntries(Object.entries(said).filter(isGiven)) };
}
