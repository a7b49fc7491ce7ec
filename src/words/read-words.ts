import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../problem.js';
import { faultsBeside, messagesOfSections, type WordsFault } from './check-words.js';
import type { Message } from './message.js';
import { baseLanguage, type InterfaceWords, interfaceWords, type WordList } from './words.js';

/** Whose words an archive shows. */
export interface WantedLanguage {
  /** as the editor sets it, BCP 47; null when the editor says nothing */
  readonly interface: string | null;
  /** of the articles, BCP 47 */
  readonly language: string;
}

export const ENGLISH_WANTED: WantedLanguage = { interface: null, language: 'en' };

/** What is wrong with the words, and in which file. */
export interface WordsFileFault extends WordsFault {
  readonly path: string;
}

interface ReadWords {
  readonly words: InterfaceWords;
  readonly faults: readonly WordsFileFault[];
}

/** What a file of words says of itself, above its sections. */
interface WordsFile {
  readonly path: string;
  /** by which numbers and dates are written, where it is not the file's name */
  readonly locale: string | null;
  readonly messages: Record<string, Message>;
}

/**
 * Reads the interface's words. Those of the editor's own folder add to the built-in ones, or replace them; where a language has
 * no word, the English one does.
 * @param folder the built-in files, `en.json` and others
 * @param own a folder with further ones, which need not be there; null for none
 * @throws UserError when a file is not well formed
 */
export function readWords(folder: string, own: string | null, wanted: WantedLanguage): ReadWords {
  const faults: WordsFileFault[] = [];
  const folders = own === null ? [folder] : [folder, own];
  const tags = new Set(folders.flatMap(tagsIn));
  const read = (tag: string): WordsFile[] => folders.flatMap((each) => readFile(each, tag, faults) ?? []);
  const english = read('en');
  const englishMessages = mergedMessages(english);
  for (const file of english.slice(1)) tellUnknown(english[0]!, file, faults);
  const tag = chosenTag(wanted, tags, faults);
  const files = tag === 'en' ? english : read(tag);
  const messages = mergedMessages(files);
  if (tag !== 'en') {
    const path = files.at(-1)!.path;
    for (const fault of faultsBeside(englishMessages, messages)) faults.push({ ...fault, path });
  }
  const asked =
    wanted.interface !== null && baseLanguage(wanted.interface) === baseLanguage(tag) ? wanted.interface : null;
  const locale = files.findLast((file) => file.locale !== null)?.locale ?? tag;
  const list: WordList = {
    tag: asked ?? tag,
    // “en-US” asks for American dates, “en” for those that the file is written for
    locale: asked?.includes('-') ? asked : locale,
    messages: { ...englishMessages, ...messages },
  };
  return { words: interfaceWords(list), faults };
}

/** What an editor's own English file has that nothing asks for. */
function tellUnknown(model: WordsFile, { path, messages }: WordsFile, faults: WordsFileFault[]): void {
  for (const fault of faultsBeside(model.messages, { ...model.messages, ...messages })) faults.push({ ...fault, path });
}

/** The file that a language has: its own, or that of its base; English when it has none. */
function chosenTag(wanted: WantedLanguage, tags: ReadonlySet<string>, faults: WordsFileFault[]): string {
  const fileFor = (language: string): string | undefined =>
    [...tags].find((tag) => tag.toLowerCase() === language.toLowerCase()) ??
    [...tags].find((tag) => tag.toLowerCase() === baseLanguage(language));
  const tag = fileFor(wanted.interface ?? wanted.language);
  if (tag === undefined && wanted.interface !== null)
    faults.push({
      path: 'archive.yaml',
      message: `“interface”: there are no words for “${wanted.interface}”; the English ones stand in`,
      hint: `there are ${[...tags].sort().join(', ')}; docs/languages.md says how to add a language`,
    });
  return tag ?? 'en';
}

function tagsIn(folder: string): string[] {
  try {
    return readdirSync(folder).flatMap((name) => /^(.+)\.json$/.exec(name)?.[1] ?? []);
  } catch {
    return [];
  }
}

const mergedMessages = (files: readonly WordsFile[]): Record<string, Message> =>
  Object.assign({}, ...files.map(({ messages }) => messages));

/** @returns null when there is no such file */
function readFile(folder: string, tag: string, faults: WordsFileFault[]): WordsFile | null {
  const path = join(folder, `${tag}.json`);
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch {
    return null;
  }
  const content = parsedJson(source, path);
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw new UserError(`${path}: should be sections with keys below them`, HINT);
  const { locale = null, ...sections } = content as Record<string, unknown>;
  if (locale !== null && !isLocale(locale)) throw new UserError(`${path}: “locale” should be one such as en-GB`, HINT);
  return { path, locale, messages: messagesOfSections(sections, (fault) => faults.push({ ...fault, path })) };
}

function parsedJson(source: string, path: string): unknown {
  try {
    return JSON.parse(source.replace(/^\ufeff/, ''));
  } catch (error) {
    const { message } = error as Error;
    const at = /at position (\d+)/.exec(message)?.[1];
    const line = at === undefined ? '' : `:${source.slice(0, Number(at)).split('\n').length}`;
    throw new UserError(`${path}${line}: ${message}`, HINT);
  }
}

const HINT = 'docs/languages.md says what such a file holds';

function isLocale(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
