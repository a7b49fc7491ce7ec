import { NAME_KINDS } from '../../tagger/labels.js';
import type { AnnotatedText, MarkedName } from '../training-corpus.js';

/** A piece of text that fills a slot; `kind` is null when it is no name. */
export interface Filling {
  readonly text: string;
  readonly kind: number | null;
}

/** Fills slots of one story. `key` asks for the same thing again: {person:1}, later {surname:1}. */
export type Fill = (slot: string, key: string | null, story: Map<string, unknown>) => Filling | null;

const KIND_OF_MARK: Readonly<Record<string, number | null>> = {
  PER: NAME_KINDS.indexOf('person'),
  LOC: NAME_KINDS.indexOf('place'),
  ORG: NAME_KINDS.indexOf('organisation'),
  MISC: NAME_KINDS.indexOf('other'),
  O: null,
};

/** Alternatives of each rule, one a line. */
export type Grammar = ReadonlyMap<string, readonly string[]>;

/**
 * Reads rules: `name` on a line of its own, then its alternatives, indented; `|` at the end of an alternative's line joins the
 * next line to it as a new line of the story.
 */
export function grammarOf(source: string): Map<string, string[]> {
  const grammar = new Map<string, string[]>();
  let rule: string[] = [];
  let open = false;
  for (const line of source.split('\n')) {
    if (!line.trim()) continue;
    if (!line.startsWith(' ')) {
      const name = line.trim();
      rule = grammar.get(name) ?? [];
      grammar.set(name, rule);
      open = false;
      continue;
    }
    const goesOn = line.endsWith('|');
    const content = (goesOn ? line.slice(0, -1) : line).trim();
    if (open) rule[rule.length - 1] += `\n${content}`;
    else rule.push(content);
    open = goesOn;
  }
  return grammar;
}

/**
 * Writes one story from a rule. In an alternative, {x} is a slot or a rule, {x:1} the same thing each time, {x!ORG} has its kind
 * set, {3-9} is a number, {x*3-5;} repeats with "; " (no mark: new lines), and a line that begins with ^ goes into capitals.
 */
export class Composer {
  private text = '';
  private names: MarkedName[] = [];
  private story = new Map<string, unknown>();

  constructor(
    private readonly grammar: Grammar,
    private readonly fill: Fill,
    private readonly random: () => number,
  ) {}

  compose(rule: string): AnnotatedText {
    this.text = '';
    this.names = [];
    this.story = new Map();
    this.expand(rule, null, null);
    return raiseLines({ text: this.text, names: this.names });
  }

  private expand(name: string, key: string | null, mark: string | null): void {
    const range = /^(\d+)-(\d+)$/.exec(name);
    if (range) {
      const low = Number(range[1]);
      this.text += String(low + Math.floor(this.random() * (Number(range[2]) - low + 1)));
      return;
    }
    const filling = this.fill(name, key, this.story);
    if (filling) {
      const kind = mark ? KIND_OF_MARK[mark]! : filling.kind;
      if (kind !== null && filling.text) {
        this.names.push({ start: this.text.length, end: this.text.length + filling.text.length, kind });
      }
      this.text += filling.text;
      return;
    }
    const alternatives = this.grammar.get(name);
    if (!alternatives) throw new Error(`no rule or slot is called ${name}`);
    const start = this.text.length;
    const before = this.names.length;
    const kept = key === null ? undefined : (this.story.get(`rule ${name}:${key}`) as AnnotatedText | undefined);
    if (kept) {
      this.text += kept.text;
      for (const { start: s, end, kind } of kept.names) this.names.push({ start: start + s, end: start + end, kind });
    } else this.write(alternatives[Math.floor(this.random() * alternatives.length)]!);
    if (key !== null && !kept) {
      const names = this.names
        .slice(before)
        .map(({ start: s, end, kind }) => ({ start: s - start, end: end - start, kind }));
      this.story.set(`rule ${name}:${key}`, { text: this.text.slice(start), names } satisfies AnnotatedText);
    }
    if (mark === null) return;
    this.names.length = before;
    const kind = KIND_OF_MARK[mark]!;
    if (kind !== null) this.names.push({ start, end: this.text.length, kind });
  }

  private write(template: string): void {
    for (const part of template.split(/(\{[^{}]+\})/)) {
      if (!part.startsWith('{')) {
        this.text += part;
        continue;
      }
      const [, name, key, mark, least, most, between] =
        /^\{([^:!*}]+)(?::([^!*}]+))?(?:!([A-Z]+))?(?:\*(\d+)-(\d+)([^}]*))?\}$/.exec(part)!;
      const times = least ? Number(least) + Math.floor(this.random() * (Number(most) - Number(least) + 1)) : 1;
      for (let i = 0; i < times; i++) {
        if (i > 0) this.text += between ? `${between.trim()} ` : '\n';
        this.expand(name!, key ?? null, mark ?? null);
      }
    }
  }
}

/** Lines that begin with ^ in capitals, without the mark. */
function raiseLines(marked: AnnotatedText): AnnotatedText {
  let text = '';
  let raised = false;
  const moved = new Int32Array(marked.text.length + 1);
  for (let i = 0; i < marked.text.length; i++) {
    moved[i] = text.length;
    const letter = marked.text[i]!;
    if (i === 0 || marked.text[i - 1] === '\n') raised = letter === '^';
    if (letter === '^') continue;
    const upper = raised ? letter.toUpperCase() : letter;
    text += upper.length === 1 ? upper : letter;
  }
  moved[marked.text.length] = text.length;
  const names = marked.names.map(({ start, end, kind }) => ({ start: moved[start]!, end: moved[end]!, kind }));
  return { text, names };
}
