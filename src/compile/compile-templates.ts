import { codeOfTemplate } from '../theme/compiled-templates.js';
import { withoutIndents } from '../theme/templates.js';
import { readTemplates } from '../theme/theme.js';

/** The module `theme/built-in-templates.ts` with the functions of the built-in templates in it, so that no build has to make them. */
export function builtInTemplatesCode(folder = 'templates'): string {
  const rows = [...readTemplates(folder)].map(([name, text]) => {
    const source = withoutIndents(text);
    return `[${JSON.stringify(name)}, { source: ${JSON.stringify(source)}, bind: (r) => ${codeOfTemplate(source)} }],\n`;
  });
  return `export const builtInTemplates = new Map([\n${rows.join('')}]);\n`;
}
