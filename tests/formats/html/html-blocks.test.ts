import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOfHtml, type HtmlBlocksOptions } from '../../../src/formats/html/html-blocks.js';

const rows = (html: string, options?: HtmlBlocksOptions): string[][] =>
  blocksOfHtml(html, options).blocks.map(({ text, role, form }) => [form ?? role, text]);

const linked = (html: string, options?: HtmlBlocksOptions): string[][] =>
  blocksOfHtml(html, options).blocks.flatMap(({ text, links = [] }) =>
    links.map(({ start, end, url }) => [text.slice(start, end), url]),
  );

describe('the HTML of a body as blocks', () => {
  test('paragraphs that nobody closed, text between blocks, headings', () => {
    const html =
      '<p>The ferry <b>Marram</b> sailed.<p>It came&nbsp;back.<h2>At the <i>quay</i></h2>A crowd waited<div>in the rain.</div>';
    expect(rows(html)).toEqual([
      ['text', 'The ferry Marram sailed.'],
      ['text', 'It came back.'],
      ['subhead', 'At the quay'],
      ['text', 'A crowd waited'],
      ['text', 'in the rain.'],
    ]);
  });

  test('lists, quotations, tables, preformatted lines and notes keep their form', () => {
    const html = `<ul><li>rope<li>tar<ol><li>pitch</ol></ul><blockquote><p>One.<p>Two.</blockquote>
      <table><caption>Tides</caption><tr><th>Day<th>High<tr><td>Monday<td><p>4.2 m</p></table><pre>a   1
bb  2</pre><section class="footnotes"><ol><li>Harbour log. <a href="#ref1">↩</a></ol></section>`;
    expect(rows(html)).toEqual([
      ['list-item', 'rope'],
      ['list-item', 'tar'],
      ['numbered-item', 'pitch'],
      ['block-quote', 'One.'],
      ['block-quote', 'Two.'],
      ['caption', 'Tides'],
      ['table-row', 'Day\tHigh'],
      ['table-row', 'Monday\t4.2 m'],
      ['preformatted', 'a   1'],
      ['preformatted', 'bb  2'],
      ['footnote', 'Harbour log.'],
    ]);
  });

  test('a table that lays out a page is no table', () => {
    expect(
      rows('<table><tr><td>Menu<td><p>First.</p><p>Second.</p><p>Third.</p></table>').map(([form]) => form),
    ).toEqual(['text', 'text', 'text', 'text']);
  });

  test('two line breaks part paragraphs, one does not; an indent and a bullet do', () => {
    expect(rows('One<br>line.<br><br>Next<br/>&nbsp;&nbsp;&nbsp; Indented.<br>• Item').map(([, text]) => text)).toEqual(
      ['One line.', 'Next', 'Indented.', '• Item'],
    );
  });

  test('marks of notes are not glued to words; exponents and ordinals are', () => {
    const html =
      'The board<sup>2</sup> and the mayor<sup>[3]</sup>agreed on 5 km<sup>2</sup> for the 4<sup>th</sup> time.';
    expect(rows(html)).toEqual([['text', 'The board 2 and the mayor [3] agreed on 5 km2 for the 4th time.']]);
  });

  test('links lie at their words and lead only where a reader may go', () => {
    const html = `The <a href="/board">Pilotage <b>Board</b></a> wrote to <a href="mailto:post@board.example">the paper</a>,
      <a href="javascript:run()">not</a> <a href=" java&#10;script:run()">at</a> <a href="data:text/html,x">all</a>
      <a href="#note">here</a>, <a href="//other.example/x y">there</a>.`;
    expect(linked(html, { base: 'https://courier.example/1957/light' })).toEqual([
      ['Pilotage Board', 'https://courier.example/board'],
      ['the paper', 'mailto:post@board.example'],
      ['there', 'https://other.example/x%20y'],
    ]);
    expect(linked('<a href="../board.html">Board</a>')).toEqual([['Board', '../board.html']]);
  });

  test('a link around paragraphs is a link in each', () => {
    expect(linked('<a href="https://a.example/"><p>One.</p><p>Two.</p></a>').map(([text]) => text)).toEqual([
      'One.',
      'Two.',
    ]);
  });

  test('pictures have their caption and credit; the caption is a block', () => {
    const html = `<figure><img data-src="light.jpg" src="data:image/gif;base64,R0" alt="The light">
      <figcaption>The light at dusk. <span class="photo-credit">Photo: Edda Fathomly</span></figcaption></figure>
      <div class="wp-caption"><img src="quay.jpg"><p class="wp-caption-text">The quay (Photo by Piers Lanyard)</p></div>
      <img src="pixel.gif" width="1" height="1"><p>It rained <img class="emoji" alt="☔" src="rain.png">.</p>`;
    const { blocks, images } = blocksOfHtml(html);
    expect(images).toEqual([
      { src: 'light.jpg', alt: 'The light', caption: 'The light at dusk.', credit: 'Edda Fathomly' },
      { src: 'quay.jpg', alt: null, caption: 'The quay (Photo by Piers Lanyard)', credit: 'Piers Lanyard' },
    ]);
    expect(blocks.map(({ role, text }) => [role, text])).toEqual([
      ['caption', 'The light at dusk. Photo: Edda Fathomly'],
      ['caption', 'The quay (Photo by Piers Lanyard)'],
      ['text', 'It rained ☔.'],
    ]);
  });

  test('machinery leaves no words and is counted', () => {
    const html = `<p>Kept<script>var lost = "<p>lost</p>"</script><style>.lost{}</style> too.</p><nav>lost</nav><!-- lost -->
      <iframe src="x">lost</iframe><svg><title>lost</svg><form><input> lost</form><button>lost</button><template>lost</template>
      <p style="display: none">lost</p><p>Also <span class="sr-only">lost</span>kept.</p>`;
    const { blocks, left } = blocksOfHtml(html);
    expect(blocks.map(({ text }) => text)).toEqual(['Kept too.', 'Also kept.']);
    expect(left.get('script')).toBe(1);
    expect(left.get('iframe')).toBe(1);
  });

  test('quotation marks that browsers add are there', () => {
    expect(rows('<p>She said: <q>It is <b>late</b>.</q></p>')).toEqual([['text', 'She said: “It is late.”']]);
  });

  test('what is deeper than any page still has its words', () => {
    expect(rows(`${'<div>'.repeat(100_000)}Down here.${'</div>'.repeat(100_000)}<p>Up here.`)).toEqual([
      ['text', 'Down here.'],
      ['text', 'Up here.'],
    ]);
    expect(rows('<a x='.repeat(100_000))).toEqual([]);
    expect(rows(`${'<table><tr><td>'.repeat(5_000)}Cell`)).toEqual([['text', 'Cell']]);
  });

  test('no words are lost or change their order, however the tags are strewn', () => {
    const tags = [
      'p',
      '/p',
      'b',
      '/b',
      'div',
      '/div',
      'li',
      '/li',
      'ul',
      '/ul',
      'td',
      '/td',
      'tr',
      'table',
      '/table',
      'a href=x',
      '/a',
      'br',
      'h2',
      '/h2',
      'blockquote',
      '/blockquote',
      'figure',
      'figcaption',
      '/figcaption',
      'pre',
      '/pre',
      'q',
      '/q',
      'sup',
      '/sup',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...tags), fc.integer({ min: 0, max: 999 })), { maxLength: 60 }),
        (pieces) => {
          const html = pieces.map((piece) => (typeof piece === 'number' ? ` w${piece}x ` : `<${piece}>`)).join('');
          const want = pieces.filter((piece) => typeof piece === 'number').map((piece) => `w${piece}x`);
          const text = blocksOfHtml(html)
            .blocks.map((block) => block.text)
            .join('\n');
          expect(text.match(/w\d+x/g) ?? []).toEqual(want);
          for (const block of blocksOfHtml(html).blocks)
            for (const { start, end } of block.links ?? []) expect(block.text.slice(start, end).trim()).not.toBe('');
        },
      ),
      { numRuns: 2000 },
    );
  });
});
