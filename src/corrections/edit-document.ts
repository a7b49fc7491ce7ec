import { type Document, isMap, isSeq, type YAMLSeq } from 'yaml';
import { UserError } from '../problem.js';
import { CORRECTIONS_FILE } from './apply.js';
import { type CorrectionItem, correctionLines } from './correction-lines.js';
import { correctionsOf } from './corrections.js';
import { MOST_ALIASES, type ParsedYaml, parseYaml } from './parse-yaml.js';

/** A text of `corrections.yaml` with something added, and what was added, by which it can be taken back. */
export interface Appended {
  readonly source: string;
  readonly items: readonly CorrectionItem[];
}

/**
 * Adds corrections at the end. Every byte that is there stays as it is, comments and order too; only a list in brackets, which
 * has no lines of its own, is written anew.
 * @param heading a comment to be put above them, unless the last one of its kind is the same; null for none
 * @throws UserError when the text cannot be read, or an item is no correction
 */
export function appendedTo(source: string, items: readonly CorrectionItem[], heading: string | null): Appended {
  for (const item of items) {
    const wrong = correctionsOf(correctionLines(item)).problems[0];
    if (wrong !== undefined) throw new UserError(wrong.message, wrong.hint);
  }
  const parsed = parseYaml(source);
  const before = correctionItemsOf(parsed);
  const added = [...before, ...items.map((item) => ({ ...item }) as unknown)];
  const plain = withLines(source, sequenceOf(parsed.document), { items, heading });
  if (saysJust(plain, added)) return { source: plain, items };
  const next = withNodes(source, items);
  if (!saysJust(next, added)) throw new UserError('the corrections cannot be added to corrections.yaml', null);
  return { source: next, items };
}

/**
 * Takes the last items of these words out again, wherever they are now. Of what else is there every byte stays.
 * @returns null when one of them is not there any more
 */
export function takenBack(source: string, items: readonly CorrectionItem[]): string | null {
  let held = source;
  for (const item of items.toReversed()) {
    const next = withoutItem(held, item);
    if (next === null) return null;
    held = next;
  }
  return held;
}

/** @throws UserError when it cannot be read */
function correctionItemsOf({ document, faults }: ParsedYaml): unknown[] {
  const [wrong] = faults;
  if (wrong !== undefined)
    throw new UserError(`${CORRECTIONS_FILE}:${wrong.line}:${wrong.column}: ${wrong.message}`, 'correct it first');
  const contents: unknown = document?.toJS({ maxAliasCount: MOST_ALIASES }) ?? [];
  if (!Array.isArray(contents)) throw new UserError(`${CORRECTIONS_FILE}:1: should be a list of corrections`);
  return contents;
}

/** Whether a text says just these items. */
function saysJust(source: string, items: readonly unknown[]): boolean {
  try {
    return isSameValue(correctionItemsOf(parseYaml(source)), items);
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

const isSameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** With lines after the last one, as far in as the items that are there. */
function withLines(
  source: string,
  sequence: YAMLSeq | null,
  { items, heading }: { readonly items: readonly CorrectionItem[]; readonly heading: string | null },
): string {
  const first = sequence === null || sequence.flow === true ? 0 : columnOfFirst(source, sequence);
  const end = /\r\n/.test(source) ? '\r\n' : '\n';
  const [kind] = heading?.split(':') ?? [];
  const last = source.split(/\r?\n/).findLast((line) => kind !== undefined && line.startsWith(`# ${kind}:`));
  const above =
    heading === null || last === `# ${heading}` ? [] : [...(source.trim() === '' ? [] : ['']), `# ${heading}`];
  const lines = [...above, ...items.flatMap((item) => correctionLines(item).trimEnd().split('\n'))];
  const whole = source === '' || /\n$/.test(source) ? source : source + end;
  return whole + lines.map((line) => (line === '' ? '' : ' '.repeat(first)) + line + end).join('');
}

function columnOfFirst(source: string, sequence: YAMLSeq): number {
  const at = (sequence.items[0] as { range?: readonly number[] } | undefined)?.range?.[0] ?? 0;
  const line = source.slice(source.lastIndexOf('\n', at - 1) + 1, at);
  return Math.max(0, line.indexOf('-'));
}

/** Through the document: what a list in brackets needs. */
function withNodes(source: string, items: readonly CorrectionItem[]): string {
  const { document } = parseYaml(source);
  const sequence = sequenceOf(document);
  if (document === null || sequence === null) return items.map(correctionLines).join('');
  sequence.flow = false;
  for (const item of items) sequence.add(document.createNode(item));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

const sequenceOf = (document: Document.Parsed | null): YAMLSeq | null =>
  document !== null && isSeq(document.contents) ? document.contents : null;

/** Cuts the lines of the last item that says this; a heading of the desk that has nothing under it any more goes too. */
function withoutItem(source: string, item: CorrectionItem): string | null {
  const parsed = parseYaml(source);
  const { document } = parsed;
  const sequence = sequenceOf(document);
  if (document === null || sequence === null) return null;
  const at = sequence.items.findLastIndex((node) => isMap(node) && isSameValue(node.toJS(document), item));
  if (at < 0) return null;
  const left = correctionItemsOf(parsed).toSpliced(at, 1);
  if (sequence.flow !== true) {
    const cut = withoutLines(source, sequence.items[at] as { range?: readonly [number, number, number] });
    if (saysJust(cut, left)) return cut;
  }
  sequence.items.splice(at, 1);
  return left.length === 0 ? '' : document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function withoutLines(source: string, { range }: { readonly range?: readonly [number, number, number] }): string {
  const [from = 0, to = 0] = range ?? [];
  const start = source.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = source.indexOf('\n', Math.max(from, to - 1));
  const end = lineEnd < 0 ? source.length : lineEnd + 1;
  const before = source.slice(0, start);
  const after = source.slice(end);
  const alone = after.trim() === '' || /^\s*#/.test(after);
  return (alone ? before.replace(/(?:\r?\n)?[ \t]*# At the desk: [^\n]*\n$/, '') : before) + after;
}
