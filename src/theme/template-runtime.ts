import type { InterfaceWords } from '../words/words.js';

/** What templates say in the archive's language: `{{t "key" name=value}}`, and with a link `{{#t "key"}}<a href="…">{{@words}}</a>{{/t}}`. */
export type TemplateWords = Pick<InterfaceWords, 'say' | 'sayLink'>;

/** What the code of a template may call. */
export interface TemplateRuntime {
  readonly escape: (value: unknown) => string;
  /** nothing, when the name is there and has no value; throws when it is not there. `where` is ` - line:column`, as Handlebars gives it */
  readonly missing: (parent: unknown, name: string, where: string) => unknown;
  readonly isEmpty: (value: unknown) => boolean;
  readonly list: (value: unknown) => readonly unknown[];
  readonly helpers: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** as `escape`, for the interface's words */
  readonly words: (text: string) => string;
  readonly say: TemplateWords['say'];
  readonly sayLink: TemplateWords['sayLink'];
  readonly part: (name: string) => TemplateFunction;
  readonly html: (value: unknown) => string;
}

/** Makes the text of a template; `block` is what a template that wraps another one is filled with. */
export type TemplateFunction = (data: unknown, block: ((data: unknown) => string) | null) => string;

/** A key for which the interface has no words, or not such words. */
export class UnknownWords extends Error {
  readonly line: number;
  /** its name, once it is known */
  template = '';

  constructor(key: string, line: number, why: string) {
    super(`“${key}”: ${why}`);
    this.line = line;
  }
}

/** A construct that this compiler does not know; Handlebars itself has to run the templates then. */
export class UnknownConstruct extends Error {}

/** What the compiler asks for: which helpers templates may call, and words that stay the same on all pages. */
export interface CompilerMeans {
  readonly helpers: ReadonlySet<string>;
  readonly words: TemplateWords;
  readonly escape: (text: string) => string;
}
