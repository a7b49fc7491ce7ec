import { nearestWord } from '../text/nearest-word.js';
import { type Message, PLURAL_FORMS, placeholdersIn } from './message.js';

/** What is wrong in a file of words. */
export interface WordsFault {
  readonly message: string;
  readonly hint: string | null;
}

/** Messages by key, of a file's sections: `search: { button: Search }` has the key `search.button`. What is no message is reported and left out. */
export function messagesOfSections(
  sections: Readonly<Record<string, unknown>>,
  tell: (fault: WordsFault) => void,
): Record<string, Message> {
  const messages: Record<string, Message> = {};
  for (const [section, keys] of Object.entries(sections)) {
    if (typeof keys !== 'object' || keys === null) {
      tell({ message: `“${section}” should have keys below it`, hint: null });
      continue;
    }
    for (const [name, value] of Object.entries(keys)) {
      const key = `${section}.${name}`;
      if (isMessage(value)) messages[key] = value;
      else tell({ message: `“${key}” is no text`, hint: 'write a text, or one for each plural form and “other”' });
    }
  }
  return messages;
}

function isMessage(value: unknown): value is Message {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null || !('other' in value)) return false;
  return Object.entries(value).every(
    ([form, text]) => typeof text === 'string' && (PLURAL_FORMS as readonly string[]).includes(form),
  );
}

/** More keys than this are counted, not named: a file may be unfinished. */
const MOST_KEYS_NAMED = 20;

/** What a language lacks or has too much beside English. */
export function* faultsBeside(
  english: Readonly<Record<string, Message>>,
  messages: Readonly<Record<string, Message>>,
): Iterable<WordsFault> {
  const missing = Object.keys(english).filter((key) => !(key in messages));
  for (const key of missing.slice(0, MOST_KEYS_NAMED))
    yield { message: `“${key}” is missing; the English words stand in`, hint: null };
  if (missing.length > MOST_KEYS_NAMED)
    yield { message: `${missing.length - MOST_KEYS_NAMED} more are missing; the English words stand in`, hint: null };
  for (const [key, message] of Object.entries(messages)) {
    const model = english[key];
    if (model === undefined) {
      const near = nearestWord(key, Object.keys(english));
      yield {
        message: `“${key}” is no word of the interface`,
        hint: near === null ? null : `did you mean “${near}”?`,
      };
      continue;
    }
    const known = placeholdersIn(model);
    if (typeof message !== 'string') known.add('count');
    for (const name of placeholdersIn(message))
      if (!known.has(name)) yield { message: `“${key}” has {${name}}, for which there is no value`, hint: null };
    if (hasLink(model) && !hasLink(message))
      yield { message: `“${key}” should have a part in square brackets, which becomes a link`, hint: null };
  }
}

const hasLink = (message: Message): boolean =>
  (typeof message === 'string' ? [message] : Object.values(message)).every((text) => /\[[^\]]+\]/.test(text));
