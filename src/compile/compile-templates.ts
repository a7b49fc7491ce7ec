import { codeOfTemplate } from '../theme/compiled-templates.js';
import { readTheme } from '../theme/theme.js';

/** The module `theme/built-in-templates.ts` with the functions of the built-in templates in it, so that no build has to make them. */
export function builtInTemplatesCode(folder = 'templates'): string {
  const { templates, words } = readTheme(folder);
  const rows = [...templates.sources].map(([name, source]) => {
    const code = codeOfTemplate(name, source, words);
    return `[${JSON.stringify(name)}, { source: ${JSON.stringify(source)}, bind: (r) => ${code} }],\n`;
  });
  const list = JSON.stringify(JSON.stringify(words.list));
  return `export const builtInTemplates = { words: ${list}, templates: new Map([\n${rows.join('')}]) };\n`;
}
