import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.js';
import { article, laidOut } from '../parse.js';

const read = (body: string, path = 'posts/ferry.md'): Article => article(path, `# Ferry\n\n${body}\n`);
const words = (body: string): string =>
  laidOut(read(body))
    .slice(1)
    .map(([, text]) => text)
    .join('\n');

describe('machinery in Markdown', () => {
  test.each([
    ['a shortcode', 'She {{< note >}}came{{< /note >}} back.', 'She came back.'],
    ['a shortcode with Markdown', '{{% notice warning %}}\n\nShe came back.\n\n{{% /notice %}}', 'She came back.'],
    ['a tag of Liquid', '{% if page.open %}She came back.{% endif %}', 'She came back.'],
    ['a value of a template', 'She came back{{ page.suffix }}.', 'She came back.'],
    ['a comment of Liquid', 'She came {% comment %}not {{ x }}{% endcomment %}back.', 'She came back.'],
    ['attributes of kramdown', '{: .lead}\nShe came back.\n{: .note title="x"}', 'She came back.'],
    ['attributes of Pandoc', 'She [came back](https://a.example/){.external target="_blank"}.', 'She came back.'],
    ['a link of Obsidian', 'She [[Osprey Maid|came]] back to [[Saltmarsh]].', 'She came back to Saltmarsh.'],
    ['a callout of Obsidian', '> [!quote] The mayor\n> She came back.', 'The mayor She came back.'],
    ['an initial of WordPress', '[dropcap]S[/dropcap]he came back.', 'She came back.'],
    ['a gallery of WordPress', '[gallery ids="1,2"]\n\nShe came back.', 'She came back.'],
    ['a component of MDX', 'import X from "./x"\n\n<Map centre={[1, 2]} />\n\nShe came back.', 'She came back.'],
    ['a script', '<script>\nvar a = 1;\n\nvar b;\n</script>\n\nShe came back.', 'She came back.'],
    ['a style', '<style>table { color: red }</style>\n\nShe came back.', 'She came back.'],
    ['a comment', '<!-- not this -->\n\nShe came back.', 'She came back.'],
    ['character references', 'She&nbsp;came &#8220;back&#8221;.', 'She came “back”.'],
    [
      'a button',
      'See {{< asset file="tides.pdf" label="the tides (PDF, 2 pages)" >}} for more.',
      'See the tides (PDF, 2 pages) for more.',
    ],
    [
      'a box with a title',
      '{{< accordion title="The tides" icon="x" >}}\n\nShe came back.\n\n{{< /accordion >}}',
      'The tides\nShe came back.',
    ],
    [
      'a pull quote',
      '{{< quote text="She came back at last." cite="The mayor" >}}',
      'She came back at last.\nThe mayor',
    ],
  ])('%s', (_, body, text) => {
    expect(words(body)).toBe(text);
  });

  test('brackets and braces of prose stay', () => {
    const text = 'The crew [all of it] said {sic} that [the ferry] was 100 % sound, and sh** happens.';
    expect(words(text)).toBe(text);
  });

  test('what is left out is counted, once for each kind, with the line of the first', () => {
    const { problems } = read('She\n{{< tweet 1 >}}\n\n{{< tweet 2 >}} {{< map >}}\n\n{{ site.x }}');
    expect(problems).toMatchObject([
      { line: 4, message: 'Hugo shortcodes left out (3): tweet, map' },
      { line: 8, message: 'template values left out: site.x' },
    ]);
  });

  test.each([
    ['[back]({{< ref "quay.md" >}})', 'quay.md'],
    ['[back]({{% relref path="quay.md" %}} "The quay")', 'quay.md'],
    ['[back]({% link _posts/quay.md %})', '_posts/quay.md'],
    ['[back]({{ "/quay.pdf" | relative_url }})', '/quay.pdf'],
    ['[back]({{ site.baseurl }}/quay)', '/quay'],
    ['<a href="{{< ref "quay.md" >}}">back</a>', 'quay.md'],
  ])('a link keeps its words and its address: %s', (link, url) => {
    const made = read(`She came ${link}.`);
    expect(made.text).toBe('Ferry\nShe came back.');
    expect(made.links).toEqual([{ start: 15, end: 19, url }]);
  });

  test.each([
    '{{< figure src="quay.jpg" alt="A quay" caption="The quay" >}}',
    "{{< img 'quay.jpg' alt='A quay' caption='The quay' >}}",
    '{% include figure.html src="quay.jpg" alt="A quay" caption="The quay" %}',
    '![A quay](quay.jpg "The quay")',
    '![A quay][q]\n\n[q]: quay.jpg "The quay"',
    '<img src="quay.jpg" alt="A quay" title="The quay">',
    '[caption id="a" width="300"]<img src="quay.jpg" alt="A quay" width="300" /> The quay[/caption]',
  ])('a picture is an image, and no words of the text: %s', (picture) => {
    const made = read(`${picture}\n\nShe came back.`);
    expect(made.text).toBe('Ferry\nShe came back.');
    expect(made.images).toEqual([{ src: 'posts/quay.jpg', alt: 'A quay', caption: 'The quay', credit: null }]);
  });

  test('a scan of the article itself is a facsimile', () => {
    const made = read('![[../scans/ferry.jpg]]\n\n![[other.png|A quay]]\n\nShe came back.');
    expect(made.facsimiles).toEqual(['scans/ferry.jpg']);
    expect(made.images).toEqual([{ src: 'posts/other.png', alt: 'A quay', caption: null, credit: null }]);
  });
});

describe('slips of programs and writers', () => {
  test('a field of the front matter that is in the text once more is left out, and reported', () => {
    const read = article(
      'x1.md',
      '---\ntitle: Ferry Returns\nexpires: 2035-01-01\n---\n\nIt came back on Friday.\n\nexpires: 2035-01-01\n---\n\nberth: 4\n---\n\nIt will sail.',
    );
    expect(laidOut(read).map(([, text]) => text)).toEqual([
      'Ferry Returns',
      'It came back on Friday.',
      'berth: 4',
      'It will sail.',
    ]);
  });

  test('a row of an HTML table is one row, whatever blank lines are in it; marks in HTML are no words', () => {
    const read = article(
      'x1.md',
      '# Votes\n\n<table border="0" >\n<tr >\n\n<td >Edda **Fathomly**\n</td>\n\n<td >148\n</td>\n</tr>\n<tr >\n\n<td >_Total:_\n</td>\n\n<td >_322_\n</td>\n</tr>\n</table>\n\n<blockquote>_The ferry of 4*5 berths\ncame back._</blockquote>\n\nThe end.',
    );
    expect(laidOut(read).map(([, text]) => text)).toEqual([
      'Votes',
      'Edda Fathomly\t148',
      'Total:\t322',
      'The ferry of 4*5 berths came back.',
      'The end.',
    ]);
  });

  test('a deck that only draws the beginning of the text together is left out', () => {
    const text =
      'Ferries of Saltmarsh carry bread, letters and sheep to the island on every working day of the year, whatever the wind is like.';
    const deck =
      'Ferries of Saltmarsh carry bread and letters to the island on every day of the year, whatever the wind.';
    expect(article('x1.md', `---\ntitle: Ferry\nsummary: ${deck}\n---\n\n${text}`).deck).toBeNull();
    const own = 'Ferries of Saltmarsh have a new timetable from Monday, and the council hopes that it will last.';
    expect(article('x1.md', `---\ntitle: Ferry\nsummary: ${own}\n---\n\n${text}`).deck).toBe(own);
  });

  test('pictures of shortcodes between HTML are pictures, and leave nothing in the text', () => {
    const made = read(
      '<li>She came.</p> {{< img src="quay.jpg" alt="The\\_quay" >}}</li>\n\n<div>Back {{< img src="b.jpg" >}}</div>',
    );
    expect(made.text).toBe('Ferry\nShe came.\nBack');
    expect(made.images.map(({ src, alt }) => [src, alt])).toEqual([
      ['posts/quay.jpg', 'The_quay'],
      ['posts/b.jpg', null],
    ]);
  });

  test('text that is too tangled is read as plain text without its machinery', () => {
    const made = read(`{{< img src="quay.jpg" >}}{{< note >}}She came.\n\n${'a [b '.repeat(5000)}`);
    expect(made.problems.map(({ message }) => message)).toContain('too many Markdown marks: read as plain text');
    expect(made.text).toContain('\nShe came.\n');
    expect(made.text).not.toMatch(/[{}\ue000]/);
    expect(made.images).toHaveLength(1);
  });

  test.each([
    ['1954-03-17_courier_ferry-returns.jpg', 'facsimiles'],
    ['1954-03-17_courier_ferry-at-the-quay.jpg', 'facsimiles'],
    ['1954-03-17_courier_mayor.jpg', 'images'],
    ['1954-03-18_courier_ferry-returns.jpg', 'images'],
  ] as const)('a scan has the name of its article or words of it: %s', (name, field) => {
    const made = read(`![[scans/${name}]]\n\nShe came.`, '1954-03-17_courier_ferry-returns-at-last-to-the-quay.md');
    expect(made[field]).toHaveLength(1);
  });
});
