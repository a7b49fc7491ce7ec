import type { Draft, Refusal } from '../../draft.js';
import { type Format, HEAD } from '../../format.js';
import { rootNameIn, xmlElements } from '../../xml/read-xml.js';
import { bareName, localName, type XmlElement } from '../../xml/xml-tree.js';
import { articlesOfNewsml1 } from './newsml-1.js';
import { articleOfNewsItem, refusedItem } from './newsml-g2.js';

const G2_ITEMS = ['newsItem', 'packageItem', 'conceptItem', 'knowledgeItem', 'planningItem', 'catalogItem'];
/** Parts of an item, as its documentation prints them. */
const PARTS = ['contentSet', 'contentMeta'];
const ROOTS: ReadonlySet<string> = new Set([...G2_ITEMS, ...PARTS, 'newsMessage', 'NewsML', 'NewsItem']);
const WANTED: ReadonlySet<string> = new Set([...G2_ITEMS, ...PARTS, 'NewsItem']);

/** NewsML 1.x and NewsML-G2 of the IPTC: messages, packages, or an item alone. Catalogues are never fetched. */
export const newsml: Format = {
  name: 'NewsML',
  extensions: ['.xml', '.newsml', '.nml'],
  detect: (head) => ROOTS.has(bareName(rootNameIn(head))),
  *read(seed) {
    const root = bareName(rootNameIn(seed.range(0, HEAD)));
    const others: Refusal[] = [];
    let items = 0;
    for (const { element, line } of xmlElements(seed, WANTED)) {
      const name = localName(element);
      if (G2_ITEMS.includes(name) && name !== 'newsItem') others.push({ refused: refusedItem(element), line });
      else {
        items++;
        yield* articlesOfItem(element, line, root === name);
      }
    }
    // a package beside the items that it lists says nothing more
    if (items === 0) yield* others;
  },
};

/** An item that is alone in its seed needs no key. */
function* articlesOfItem(element: XmlElement, line: number, isAlone: boolean): Generator<Draft | Refusal> {
  const name = localName(element);
  if (name === 'NewsItem') yield* articlesOfNewsml1(element, line);
  else if (name === 'newsItem')
    yield articleOfNewsItem(element, { line, key: isAlone ? undefined : (element.attributes.guid ?? `line-${line}`) });
  else if (name === 'contentSet')
    yield articleOfNewsItem({ name: 'newsItem', attributes: {}, children: [element] }, { line, key: undefined });
  else yield { refused: 'is the metadata of a NewsML-G2 item, without the item', line };
}
