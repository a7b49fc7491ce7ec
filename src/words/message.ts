/** What a word of the interface says: a text, or one for each plural form of the language that its `count` has. */
export type Message = string | PluralForms;

export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The values of a message's placeholders; numbers are written as the language writes them. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** The plural categories of CLDR, of which each language has some. https://cldr.unicode.org/index/cldr-spec/plural-rules */
export const PLURAL_FORMS: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

const MESSAGE_PLACEHOLDER = /\{([a-z-]+)\}/g;

/** The names of the placeholders of a message, of all its forms together. */
export function placeholdersIn(message: Message): Set<string> {
  const texts = typeof message === 'string' ? [message] : Object.values(message);
  return new Set(texts.flatMap((text) => [...text.matchAll(MESSAGE_PLACEHOLDER)].map(([, name]) => name!)));
}

/** A message with each of its texts changed. */
export function mappedMessage(message: Message, change: (text: string) => string): Message {
  if (typeof message === 'string') return change(message);
  return Object.fromEntries(Object.entries(message).map(([form, text]) => [form, change(text)])) as PluralForms;
}

/** A message made ready: a text where it has nothing to fill in. */
export type ReadyMessage = string | ((values: MessageValues) => string);

interface MessageLanguage {
  readonly pluralOf: (count: number) => Intl.LDMLPluralRule;
  readonly number: (n: number) => string;
}

/** @param key what errors call it */
export function readyMessage(key: string, message: Message, language: MessageLanguage): ReadyMessage {
  if (typeof message === 'string') return readyText(key, message, language);
  const forms = new Map(Object.entries(message).map(([form, text]) => [form, readyText(key, text, language)]));
  return (values) => {
    const { count } = values;
    if (typeof count !== 'number') throw new Error(`the words “${key}” need a count`);
    const form = forms.get(language.pluralOf(count)) ?? forms.get('other')!;
    return typeof form === 'string' ? form : form(values);
  };
}

/** @throws Error when called without a value that the text asks for */
function readyText(key: string, text: string, { number }: MessageLanguage): ReadyMessage {
  // texts at even places, names of values at odd ones
  const pieces = text.split(MESSAGE_PLACEHOLDER);
  if (pieces.length === 1) return text;
  return (values) => {
    let said = pieces[0]!;
    for (let i = 1; i < pieces.length; i += 2) {
      const value = values[pieces[i]!];
      if (value === undefined) throw new Error(`the words “${key}” need a value for {${pieces[i]}}`);
      said += (typeof value === 'number' ? number(value) : value) + pieces[i + 1]!;
    }
    return said;
  };
}
