import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'require-sri': 'off', 'long-title': 'off', 'no-inline-style': 'error', 'prefer-native-element': 'off' },
});

/** What axe-core finds against WCAG 2.2 AA and its best practices in the page that is open. The context has to bypass the CSP. */
export async function accessFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
    const result = await (globalThis as any).axe.run({ preload: false, runOnly: tags });
    return result.violations.map(
      (v: { id: string; nodes: { html: string }[] }) => `${v.id}: ${v.nodes[0]?.html.slice(0, 200)}`,
    );
  });
}

/** What is wrong with the HTML of a file, each with its line. */
export async function htmlFindings(file: string): Promise<string[]> {
  const report = await validator.validateString(readFileSync(file, 'utf8'), file);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `line ${line}: ${ruleId} ${message}`),
  );
}
