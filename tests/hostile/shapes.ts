/** Inputs made to take more time, or more stack, than their size should need: the name, the file's ending, and `n` pieces of it. */
export interface Shape {
  readonly name: string;
  readonly extension: string;
  readonly make: (n: number) => string;
}

const repeated =
  (piece: string, before = '', after = '') =>
  (n: number): string =>
    before + piece.repeat(n) + after;
const numbered =
  (piece: (i: number) => string, before = '') =>
  (n: number): string =>
    before + Array.from({ length: n }, (_, i) => piece(i)).join('');

const TEXT: readonly [string, (n: number) => string][] = [
  ['one line of words', repeated('the ferry came back ', 'Ferry\n\n')],
  ['one word without end', repeated('ferry', 'Ferry\n\n')],
  ['hard-wrapped lines', repeated('The ferry came back from the bar and nobody on the quay said so.\n', 'Ferry\n\n')],
  ['many paragraphs', repeated('The ferry came back, he said.\n\n')],
  ['distinct paragraphs of quotes', numbered((i) => `“The wall ${i} is whole,” said Ada Brack${i}.\n\n`, 'Ferry\n\n')],
  ['open quotes over many paragraphs', repeated('“The ferry came back.\n\n', 'Ferry\n\n')],
  ['open quotes in one paragraph', repeated('“The ferry ', 'Ferry\n\n')],
  ['straight quotes', repeated('"', 'Ferry\n\n')],
  ['apostrophes', repeated("'a ", 'Ferry\n\n')],
  ['nested quotes', (n) => `Ferry\n\n${'“‘'.repeat(n)}x${'’”'.repeat(n)}`],
  ['abbreviations', repeated('A. B. C. ', 'Ferry\n\n')],
  ['titles', repeated('Mr. Dr. Sir ', 'Ferry\n\n')],
  ['said: repeated', repeated('said: ', 'Ferry\n\n')],
  ['said that repeated', repeated('he said that she said that ', 'Ferry\n\n')],
  ['according to repeated', repeated('according to ', 'Ferry\n\n')],
  ['Hyphen- runs', repeated('Hyphen-', 'Ferry\n\n')],
  ['capitals', repeated('Ferry ', 'Ferry\n\n')],
  ['capital letters', repeated('F', 'Ferry\n\n')],
  ['distinct names', numbered((i) => `Ada Brack${i.toString(36)} spoke. `, 'Ferry\n\n')],
  ['one name', repeated('Ada Brackwater spoke. ', 'Ferry\n\n')],
  ['places', repeated('London, Paris, Rome, ', 'Ferry\n\n')],
  ['datelines', repeated('LONDON, April 22 -- The ferry came.\n\n', 'Ferry\n\n')],
  ['opening brackets', repeated('(', 'Ferry\n\n')],
  ['commas', repeated('a, ', 'Ferry\n\n')],
  ['full stops', repeated('.', 'Ferry\n\n')],
  ['dashes', repeated('-- ', 'Ferry\n\n')],
  ['marks on one letter', repeated('\u0301', 'Ferry\n\nQ')],
  ['soft hyphens', repeated('a\u00ad', 'Ferry\n\n')],
  ['emoji', repeated('👩‍👩‍👧', 'Ferry\n\n')],
  ['white space', repeated(' \t', 'Ferry\n\nx', 'x')],
  ['empty lines', repeated('\n', 'Ferry', 'x')],
];

const MARKDOWN: readonly [string, (n: number) => string][] = [
  ['underlined lines', repeated('a\n===\n')],
  ['block quotes', repeated('>', '# Ferry\n\n', ' x')],
  [
    'list levels',
    (n) => `# Ferry\n\n${Array.from({ length: Math.min(n, 2000) }, (_, i) => `${' '.repeat(2 * i)}- a\n`).join('')}`,
  ],
  ['list items', repeated('- a\n', '# Ferry\n\n')],
  ['opening brackets', repeated('[', '# Ferry\n\n')],
  ['links', repeated('[a](b) ', '# Ferry\n\n')],
  ['broken links', repeated('[a](b', '# Ferry\n\n')],
  ['emphasis', repeated('a**b', '# Ferry\n\n')],
  ['stars', repeated('*a ', '# Ferry\n\n')],
  [
    'backticks',
    (n) => `# Ferry\n\n${Array.from({ length: Math.ceil(Math.sqrt(n)) }, (_, i) => `${'`'.repeat(i)} `).join('')}`,
  ],
  ['unclosed tags', repeated('<a x=', '# Ferry\n\n')],
  ['open comments', repeated('<!-- ', '# Ferry\n\n')],
  ['tables', repeated('|a|b|\n', '# Ferry\n\n|a|b|\n|-|-|\n')],
  ['definitions', numbered((i) => `[a${i}]: b\n`, '# Ferry\n\n')],
  ['footnotes', numbered((i) => `x[^${i}]\n\n[^${i}]: y\n\n`, '# Ferry\n\n')],
  ['shortcodes', repeated('{{< a >}} ', '# Ferry\n\n')],
  ['front matter that never ends', repeated('a: b\n', '---\n')],
  ['front matter of many keys', (n) => `---\n${numbered((i) => `k${i}: 1\n`)(n)}---\n\nThe ferry came back.\n`],
];

const HTML: readonly [string, (n: number) => string][] = [
  ['depth', repeated('<div>', '<h1>Ferry</h1>')],
  ['paragraphs', repeated('<p>The ferry came back to the quay.</p>', '<h1>Ferry</h1>')],
  ['unclosed attributes', repeated('<a x=', '<h1>Ferry</h1>')],
  ['unclosed quotes', repeated('<a x="', '<h1>Ferry</h1>')],
  ['entities', repeated('&amp;', '<h1>Ferry</h1><p>')],
  ['links', repeated('<a href="x">y</a> ', '<h1>Ferry</h1><p>')],
  ['inline depth', repeated('<b>', '<h1>Ferry</h1><p>')],
  ['cells', repeated('<tr><td>a</td></tr>', '<h1>Ferry</h1><table>')],
  ['lists', repeated('<ul><li>', '<h1>Ferry</h1>')],
  ['comments', repeated('<!--', '<h1>Ferry</h1>')],
];

const OTHERS: readonly Shape[] = [
  {
    name: 'elements of XML, deep',
    extension: '.xml',
    make: (n) => `<rss><channel><item><title>Ferry</title>${'<a>'.repeat(n)}`,
  },
  {
    name: 'entities of XML',
    extension: '.xml',
    make: (n) =>
      `<rss><channel><item><title>Ferry</title><description>${'&amp;lt;'.repeat(n)}</description></item></channel></rss>`,
  },
  {
    name: 'arrays of JSON, deep',
    extension: '.ndjson',
    make: (n) => `{"id":"a","text":"The ferry.","x":${'['.repeat(n)}${']'.repeat(n)}}\n`,
  },
  {
    name: 'keys of JSON',
    extension: '.ndjson',
    make: (n) => `{"id":"a","text":"The ferry.",${numbered((i) => `"k${i}":1,`)(n)}"z":1}\n`,
  },
  { name: 'quotes of CSV', extension: '.csv', make: (n) => `title,text\nFerry,"${'""'.repeat(n)}"\n` },
  {
    name: 'columns of CSV',
    extension: '.csv',
    make: (n) => `title,text${',a'.repeat(n)}\nFerry,It came back.${',b'.repeat(n)}\n`,
  },
  {
    name: 'groups of RTF, deep',
    extension: '.rtf',
    make: (n) => `{\\rtf1 Ferry\\par ${'{'.repeat(n)}x${'}'.repeat(n)}}`,
  },
  {
    name: 'headers of mail',
    extension: '.eml',
    make: (n) => `Subject: Ferry\n${'X-A: b\n'.repeat(n)}\nThe ferry came back.\n`,
  },
];

const of = (extension: string, list: readonly [string, (n: number) => string][]): Shape[] =>
  list.map(([name, make]) => ({ name, extension, make }));

export const SHAPES: readonly Shape[] = [...of('.txt', TEXT), ...of('.md', MARKDOWN), ...of('.html', HTML), ...OTHERS];
