import type { ArticleProblem } from '../../article/article.js';
import type { Metadata } from '../../article/metadata.js';
import type { TextContext } from '../decoded-text.js';
import { type Block, type Draft, problem, type Refusal } from '../draft.js';
import { draftWith } from '../draft-with.js';
import { parseFrontMatter } from '../front-matter/front-matter.js';
import { metadataOf } from '../read-metadata.js';
import { sourceLineOf } from '../source-line.js';
import { labelledLines } from '../text/labelled-lines.js';
import { parseText } from '../text/text.js';
import { BodyWriter } from './body.js';
import { chunksOf, type MarkdownChunk, withoutUnderlines } from './chunks.js';
import { imagePath } from './image-path.js';
import { LeftOut } from './left-out.js';
import { withoutRepeatedFields, withWholeTables } from './slips.js';
import { withWholeLinks } from './stray-marks.js';
import { tooTangled } from './tangle.js';
import { IMAGE_MARKS, withoutMachinery } from './template-code.js';

/** What the body of an article is and shows. */
interface Body {
  readonly blocks: readonly Block[];
  readonly images: Metadata['images'];
  readonly facsimiles: readonly string[];
}

/** Markdown with LF line ends as plain paragraphs. @returns the reason, when the file is not to be read or published */
export function parseMarkdown(text: string, { path, folder }: TextContext = {}): Draft | Refusal {
  const front = parseFrontMatter(text);
  if ('refused' in front) return front;
  const places = { where: 'front matter', lineOf: (name: string) => front.places.get(name) ?? null };
  const said = metadataOf(front.values, places, folder?.authors);
  if (said.withheld !== null) return { refused: said.withheld, withheld: true };
  const problems = [...front.problems, ...said.problems];
  const source = withoutRepeatedFields(front.body, text.slice(0, text.length - front.body.length));
  if (source.fields > 0)
    problems.push(problem(`${source.fields} field(s) repeated in the text are left out`, null, front.bodyLine));
  const body = bodyOf(source.text, problems, front.bodyLine);
  const { images = [], facsimiles = [] } = said.metadata;
  const all = imagesOnce([...images, ...body.images], path);
  const isScan = ({ src }: Metadata['images'][number]): boolean => path !== undefined && isScanOf(src, path);
  const pictures = all.filter((image) => !isScan(image));
  const scans = [
    ...[...facsimiles, ...body.facsimiles].map((scan) => imagePath(scan, path)),
    ...all.filter(isScan).map(({ src }) => src),
  ];
  const metadata: Partial<Metadata> = {
    ...said.metadata,
    images: pictures,
    facsimiles: [...new Set(scans)],
  };
  const dated = withDate(metadata, body.blocks);
  return draftWith(dated.metadata, dated.blocks, { problems, line: front.bodyLine, path });
}

/** So many blocks at the head may say where a clipping is from: a heading, a headline, the line itself. */
const SOURCE_LINES = 3;

/** The lines of a body that say when and where it was printed are notes, and say so where the fields do not. */
function withDate(
  metadata: Partial<Metadata>,
  blocks: readonly Block[],
): { readonly metadata: Partial<Metadata>; readonly blocks: readonly Block[] } {
  const labelled = labelledLines(
    blocks.map(({ text }) => text),
    0,
  );
  let { date = null } = labelled;
  let publisher: string | null = null;
  const noted = blocks.map((block, i): Block => {
    const source = i < SOURCE_LINES && block.role === 'text' ? sourceLineOf(block.text) : null;
    publisher ??= source?.publisher ?? null;
    date ??= source?.date ?? null;
    const found = source === null ? labelled.roles.get(i) : 'note';
    const role = found === 'byline' && metadata.byline !== undefined ? 'note' : found;
    return role === undefined || block.role !== 'text' ? block : { ...block, role };
  });
  const byline = metadata.byline ?? (labelled.names.length > 0 ? [...labelled.names] : undefined);
  return {
    metadata: {
      ...metadata,
      ...(metadata.date || date === null ? {} : { date, dateFrom: 'text' as const }),
      ...(metadata.publisher || publisher === null ? {} : { publisher }),
      ...(byline === undefined ? {} : { byline }),
      ...(metadata.tags !== undefined || labelled.tags.length === 0 ? {} : { tags: [...labelled.tags] }),
    },
    blocks: noted.filter(({ role }) => role !== 'byline'),
  };
}

function bodyOf(source: string, problems: ArticleProblem[], line: number): Body {
  const leftOut = new LeftOut();
  const { text, images, facsimiles } = withoutMachinery(source, leftOut, line);
  const chunks = chunksOf(withoutUnderlines(withWholeTables(withWholeLinks(text))), line);
  for (const chunk of chunks) {
    const reason = tooTangled(chunk.text);
    if (reason === null) continue;
    problems.push(problem(`${reason}: read as plain text`, null, line));
    return { blocks: plainBlocks(text.replaceAll(IMAGE_MARKS, '')), images: [...images], facsimiles };
  }
  const { writer, notes } = written(chunks, new BodyWriter(images, leftOut));
  problems.push(...leftOut.problems());
  return {
    blocks: [...writer.blocks, ...notes.blocks],
    images: [...writer.images, ...notes.images],
    facsimiles,
  };
}

function written(chunks: readonly MarkdownChunk[], body: BodyWriter): BodyWriter {
  for (const chunk of chunks) body.add(chunk);
  return body;
}

const plainBlocks = (source: string): Block[] =>
  parseText(source).blocks.map((block, i) =>
    i === 0 && block.role === 'headline' ? { ...block, role: 'text' } : block,
  );

/**
 * Whether a picture has the name of an article, or the beginning of it with a date and some words, and shows it as printed:
 * "1954-03-17_courier_ferry.jpg" of "1954-03-17_courier_ferry-returns.md".
 */
function isScanOf(picture: string, article: string): boolean {
  const [short, long] = [stemOf(picture), stemOf(article)];
  return short === long || (/^\d{4}-\d{2}-\d{2}[-_ ]/.test(short) && isWordsOf(short, long));
}

/** A date and three words, of which the first two must be the same: the paper. */
const FEWEST_WORDS_OF_SCAN = 6;
const SAME_WORDS = 5;

/** Whether all words of a name are in another in the same order. */
function isWordsOf(short: string, long: string): boolean {
  const [few, many] = [short.split(/[-_ ]+/), long.split(/[-_ ]+/)];
  if (few.length < FEWEST_WORDS_OF_SCAN || few.slice(0, SAME_WORDS).join() !== many.slice(0, SAME_WORDS).join())
    return false;
  let at = 0;
  for (const word of few) {
    at = many.indexOf(word, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** "scans/1954-03-17_courier.jpg" has the name of "1954-03-17_courier.md", and is a picture of it as printed. */
const stemOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');

/** Each picture once, with the words of all its places, and its path from the folder of seeds. */
function imagesOnce(images: Metadata['images'], path: string | undefined): Metadata['images'] {
  const once = new Map<string, Metadata['images'][number]>();
  for (const image of images) {
    const src = imagePath(image.src, path);
    const held = once.get(src);
    once.set(src, {
      src,
      alt: held?.alt ?? image.alt,
      caption: held?.caption ?? image.caption,
      credit: held?.credit ?? image.credit,
    });
  }
  return [...once.values()];
}
