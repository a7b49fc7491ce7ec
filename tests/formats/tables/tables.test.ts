import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../src/formats/tables/table-articles.js';
import { allParsed } from '../parse.js';

describe('a table of articles', () => {
  test('each row is an article, by the names of columns; line feeds within quotation marks are paragraphs', async () => {
    const csv =
      'url,date,Title,Text\nhttps://quay.example/f,1954-03-17,Ferry,"It came back.\n\n“Late,” said Ann Lee."\n';
    const [article] = await allParsed('quay.csv', csv);
    expect(article).toMatchObject({
      id: 'quay#https://quay.example/f',
      headline: 'Ferry',
      date: '1954-03-17',
      text: 'Ferry\nIt came back.\n“Late,” said Ann Lee.',
    });
  });

  test('semicolons or tabs part cells too, and old spreadsheets are Windows-1252', async () => {
    const row = Buffer.from('title;body;tags\nCaf\xe9;Il est l\xe0.;port | ferries\n', 'latin1');
    expect(await allParsed('t.csv', row)).toMatchObject([{ headline: 'Café', tags: ['port', 'ferries'] }]);
    expect(await allParsed('t.tsv', 'title\ttext\nFerry\tIt came, late.\n')).toMatchObject([
      { text: 'Ferry\nIt came, late.' },
    ]);
  });

  test('HTML in a cell is read as HTML', async () => {
    const [article] = await allParsed(
      't.csv',
      'title,content_html\nFerry,"<p>It came.</p><script>x()</script><p>It waits.</p>"\n',
    );
    expect(article).toMatchObject({ text: 'Ferry\nIt came.\nIt waits.' });
  });

  test('a draft is withheld, a row without text is reported, an empty one is nothing', async () => {
    const read = await allParsed('t.csv', 'title,status,text\nA,draft,Not yet.\nB,publish,\n,,\nC,publish,It came.\n');
    expect(read.map((each) => ('severity' in each ? `${each.line} ${each.severity}` : each.headline))).toEqual([
      '2 withheld',
      '3 refused',
      'C',
    ]);
  });

  test('a table without a column of text says which columns it has, and the settings may name one', async () => {
    const [refused] = await allParsed('t.csv', 'name,price\nFerry,2\n');
    expect(refused).toMatchObject({ message: expect.stringContaining('its columns are name, price') });
    expect(columnsOf(['Volltext', 'Titel'], { text: 'Volltext', title: 'Titel' })).toMatchObject({
      body: 'Volltext',
      fields: new Map([['Titel', 'title']]),
    });
  });
});
