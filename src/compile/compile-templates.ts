import { codeOfTemplate } from '../theme/compiled-templates.js';
import { readTemplates, readTheme } from '../theme/theme.js';
import { civilFormsOf } from '../words/civil-forms.js';

/** The module `theme/built-in-templates.ts` with the functions of the built-in templates in it, so that no build has to make them. */
export function builtInTemplatesCode(folder = 'templates'): string {
  const { templates, words } = readTheme(folder);
  const given = readTemplates(folder);
  const rows = [...templates.sources].map(([name, source]) => {
    const code = codeOfTemplate(name, source, words);
    return `[${JSON.stringify(name)}, { given: ${JSON.stringify(given.get(name))}, source: ${JSON.stringify(source)}, bind: (r) => ${code} }],\n`;
  });
  const list = JSON.stringify(JSON.stringify(words.list));
  const civil = JSON.stringify(civilFormsOf(words.list.locale));
  return `export const builtInTemplates = { words: ${list}, civil: ${civil}, templates: new Map([\n${rows.join('')}]) };\n`;
}
