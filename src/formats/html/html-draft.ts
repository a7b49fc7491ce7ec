import type { ArticleProblem } from '../../article/article.js';
import { withoutControls } from '../decode.js';
import { type Draft, problem, type Refusal } from '../draft.js';
import { draftWith } from '../draft-with.js';
import { metadataOf } from '../read-metadata.js';
import { blocksOfHtml } from './html-blocks.js';
import type { HtmlElement } from './html-tree.js';

/** An article whose fields and body a container keeps apart. */
export interface HtmlParts {
  /** what distinguishes the article from the others of its seed */
  readonly key?: string;
  /** by the names that people use for them, in lower case; undefined and null say nothing */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly html: string | HtmlElement;
  /** for links and pictures; null keeps relative ones as written */
  readonly base?: string | null;
  /** of the seed on which it begins */
  readonly line?: number;
  /** where the fields were found, for what is reported: “item” */
  readonly where: string;
}

/** The draft of an article whose body is HTML; or why it is not to be published. */
export function draftOfHtml({ key, fields, html, base = null, line = 1, where }: HtmlParts): Draft | Refusal {
  const said = metadataOf(
    new Map(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null)),
    { where, lineOf: () => line },
  );
  if (said.withheld !== null) return { refused: `${titleInWords(fields)} ${said.withheld}`, line, withheld: true };
  const faults: ArticleProblem[] = [];
  const { blocks, images, left } = blocksOfHtml(typeof html === 'string' ? withoutControls(html, faults) : html, {
    base,
  });
  const featured = said.metadata.images ?? [];
  const pictures = [...featured, ...images.filter(({ src }) => !featured.some((image) => image.src === src))];
  const draft = draftWith({ ...said.metadata, images: pictures }, blocks, {
    problems: [...said.problems, ...faults.map((fault) => ({ ...fault, line })), ...leftOutProblem(left, line)],
    line,
  });
  return key === undefined ? draft : { ...draft, key };
}

const titleInWords = (fields: HtmlParts['fields']): string =>
  typeof fields.title === 'string' && fields.title.trim() !== ''
    ? `“${fields.title.trim().slice(0, 80)}”`
    : 'an article';

function leftOutProblem(left: ReadonlyMap<string, number>, line: number): ArticleProblem[] {
  if (left.size === 0) return [];
  const list = [...left].map(([name, count]) => (count === 1 ? `<${name}>` : `${count} × <${name}>`)).join(', ');
  return [problem(`HTML left out: ${list}`, null, line)];
}
