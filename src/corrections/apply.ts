import type { Filing, FilingEditor } from '../archive/filing.js';
import type { ArticleRecord } from '../article/record.js';
import type { Problem } from '../problem.js';
import { type FormerAddress, formerAddresses, type Naming } from './former-addresses.js';
import { type Correction, isArticleNamed, verbs } from './verbs.js';

/** A correction that bears on something, as pages show it. */
export interface CorrectionInForce {
  /** in corrections.yaml, from 1 */
  readonly line: number;
  /** what it does, as a sentence without a full stop: “Miss Brackwatter is Ada Brackwater” */
  readonly words: string;
  /** ids of the articles that it bears on */
  readonly articles: readonly string[];
}

/** An article that the editor withholds, with the line that says so. */
export interface Withheld {
  readonly id: string;
  readonly seed: string;
  readonly line: number;
  readonly because: string | null;
}

/** The editor's word on its way into an archive: records are corrected before they are filed, people and places while they are. */
export interface Correcting {
  readonly records: readonly ArticleRecord[];
  readonly withheld: readonly Withheld[];
  /** for `archiveOf` */
  readonly editor: FilingEditor;
  /** once all is filed: which corrections bear on something, and which do not */
  outcome(): {
    readonly inForce: readonly CorrectionInForce[];
    readonly problems: readonly Problem[];
    /** addresses that things had before they were merged or renamed */
    readonly former: readonly FormerAddress[];
  };
}

/** Applies corrections in their order: those of articles to the records at once, all others by the editor that it returns. */
export function correcting(given: readonly ArticleRecord[], corrections: readonly Correction[]): Correcting {
  const problems: Problem[] = [];
  const inOrder = resolved(corrections, problems);
  const touched = new Map<Correction, ReadonlySet<string>>();
  const { records, withheld } = correctArticles(given, inOrder, touched);
  const former: FormerAddress[] = [];
  const editor = (filing: Filing): Filing => {
    former.push(...formerAddresses(filing, inOrder.filter(isNaming)));
    let held = filing;
    for (const correction of inOrder) {
      const edit = (verbs[correction.verb] as FilingVerb).filing;
      if (edit === undefined || isOfSources(correction) !== (filing.groups.source !== undefined)) continue;
      const after = edit(held, correction);
      const known = touched.get(correction) ?? [];
      touched.set(correction, new Set([...known, ...changedIds(held.records, after.records)]));
      held = after;
    }
    return held;
  };
  const outcome = () => {
    const inForce: CorrectionInForce[] = [];
    const idle: Problem[] = [];
    for (const correction of inOrder) {
      const articles = [...(touched.get(correction) ?? [])];
      const words = sentenceOf(correction);
      if (articles.length > 0) inForce.push({ line: correction.line, words, articles });
      else
        idle.push(
          amiss(correction.line, `bears on nothing any more: ${words}`, hintFor(correction, given), correction.column),
        );
    }
    return { inForce, problems: [...problems, ...idle], former };
  };
  return { records, withheld, editor, outcome };
}

// a row of the table is called with corrections of its own verb only, which its type says and this one does not
interface ArticleVerb {
  readonly article?: (record: ArticleRecord, it: Correction) => ArticleRecord | null;
}
interface FilingVerb {
  readonly filing?: (filing: Filing, it: Correction) => Filing;
}

function correctArticles(
  given: readonly ArticleRecord[],
  corrections: readonly Correction[],
  touched: Map<Correction, ReadonlySet<string>>,
): Pick<Correcting, 'records' | 'withheld'> {
  const withheld: Withheld[] = [];
  let records = given;
  for (const correction of corrections) {
    const { article } = verbs[correction.verb] as ArticleVerb;
    if (article === undefined) continue;
    const after = records.map((record) => article(record, correction));
    touched.set(correction, changedIds(records, after));
    for (const [i, record] of after.entries())
      if (record === null)
        withheld.push({
          id: records[i]!.id,
          seed: records[i]!.seed,
          line: correction.line,
          because: correction.because ?? null,
        });
    records = after.filter((record) => record !== null);
  }
  return { records, withheld };
}

const isOfSources = (correction: Correction): boolean => 'kind' in correction && correction.kind === 'source';

function changedIds(before: readonly ArticleRecord[], after: readonly (ArticleRecord | null)[]): ReadonlySet<string> {
  return new Set(before.filter((record, i) => record !== after[i]).map(({ id }) => id));
}

export const CORRECTIONS_FILE = 'corrections.yaml';

/** A problem with a correction. */
export const amiss = (
  line: number | null,
  message: string,
  hint: string | null = null,
  column: number | null = null,
): Problem => ({ path: CORRECTIONS_FILE, line, column, message, hint, severity: 'warning' });

/** Merges and renames lead to the last name of their chain; one that would close a circle is left out. */
function resolved(corrections: readonly Correction[], problems: Problem[]): Correction[] {
  const next = new Map<string, string>();
  const key = (kind: string, name: string): string => `${kind}\n${name}`;
  const end = (kind: string, name: string): string => {
    let last = name;
    const passed: string[] = [];
    for (let to = next.get(key(kind, last)); to !== undefined; to = next.get(key(kind, last))) {
      passed.push(last);
      last = to;
    }
    // so that a long chain is walked once, not once for each of its links
    for (const one of passed) next.set(key(kind, one), last);
    return last;
  };
  const kept = corrections.filter((correction) => {
    if (!isNaming(correction)) return true;
    const from = correction.verb === 'merge' ? correction.merge : [correction.rename];
    const { kind, as } = correction;
    const circle = from.find((name) => name !== as && end(kind, as) === name);
    if (circle !== undefined) {
      problems.push(
        amiss(
          correction.line,
          `goes in a circle with an earlier line: ${sentenceOf(correction)}`,
          'keep one of the two',
          correction.column,
        ),
      );
      return false;
    }
    for (const name of from) if (name !== as) next.set(key(kind, name), as);
    return true;
  });
  return kept.map((correction) =>
    isNaming(correction) ? { ...correction, as: end(correction.kind, correction.as) } : correction,
  );
}

/** Whether a correction gives a name everywhere. */
const isNaming = (it: Correction): it is Naming => it.verb === 'merge' || (it.verb === 'rename' && it.in === undefined);

/** What a correction does, as a sentence without a full stop. */
export function sentenceOf(correction: Correction): string {
  const { sentence } = verbs[correction.verb] as { sentence: (it: Correction) => string };
  return sentence(correction);
}

function hintFor(it: Correction, records: readonly ArticleRecord[]): string {
  const article =
    it.verb === 'withhold'
      ? it.withhold
      : it.verb === 'date' || it.verb === 'headline'
        ? it.of
        : 'in' in it
          ? it.in
          : undefined;
  if (article !== undefined && !records.some((record) => isArticleNamed(record, article)))
    return `there is no article “${article}”`;
  return 'delete it, or give the name as the archive has it';
}
