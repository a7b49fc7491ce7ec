import type { Seed } from '../../article/seed.js';
import { decodedText } from '../decoded-text.js';
import type { Draft, Refusal } from '../draft.js';
import type { Format, ReadContext } from '../format.js';
import { hasKnownField } from '../front-matter/head-lines.js';
import { isPlaceholder } from '../metadata/field-values.js';
import { parseText } from './text.js';

/** Rules that open front matter, or a title that says that it is one. */
const OPENS_FIELDS = /^[\s\ufeffï»¿]*(?:---|\+\+\+|(?:title|headline)[ \t]*:[ \t]*\S)/i;
const FIELD_LINE = /^["']?([A-Za-z][\w -]{0,30}?)["']?[ \t]*[:=][ \t]*(\S.*)$/;
const LONGEST_FIELDS = 4096;

/** Whether a text begins with a field of an article that says something; rules alone are text. */
function hasFieldsAtHead(seed: Seed): boolean {
  if (!OPENS_FIELDS.test(Buffer.from(seed.range(0, 64)).toString('latin1'))) return false;
  const [head = ''] = Buffer.from(seed.range(0, LONGEST_FIELDS))
    .toString('latin1')
    .split(/\r?\n[ \t]*\r?\n/);
  return head.split(/\r?\n/).some((line) => {
    const [, name, value = ''] = FIELD_LINE.exec(line) ?? [];
    return name !== undefined && hasKnownField([name]) && !isPlaceholder(value);
  });
}

export const plainText: Format = {
  name: 'plain text',
  extensions: ['.txt', '.text'],
  detect: () => true,
  read: (seed, context) =>
    hasFieldsAtHead(seed) ? textBelowFields(seed, context) : decodedText(parseText)(seed, context),
};

/** The libraries for front matter are large, and few texts have any. */
async function* textBelowFields(seed: Seed, context: ReadContext): AsyncGenerator<Draft | Refusal> {
  const { parseTextWithFields } = await import('./text-with-fields.js');
  yield* decodedText(parseTextWithFields)(seed, context);
}
