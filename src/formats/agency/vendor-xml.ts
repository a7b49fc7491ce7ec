import type { Format } from '../format.js';
import { rootNameIn } from '../xml/read-xml.js';
import { bareName } from '../xml/xml-tree.js';

/** XML that agencies made for themselves, by the names of its roots. */
const VENDORS: ReadonlyMap<string, string> = new Map([
  ['RBNews', 'a story in the XML of Ritzau'],
  ['XMLNewsQueuedResponse', 'a list of stories in the XML of Ritzau'],
  ['ListOfRBNews', 'a list of stories in the XML of Ritzau'],
]);

/** Not read; named for what it is. */
export const vendorXml: Format = {
  name: 'XML of an agency of its own',
  extensions: ['.xml'],
  detect: (head) => VENDORS.has(bareName(rootNameIn(head))),
  *read(seed) {
    const vendor = VENDORS.get(bareName(rootNameIn(seed.range(0, 4096))));
    yield { refused: `is ${vendor}, which is not read`, hint: 'ask the agency for NITF, ninjs or NewsML' };
  },
};
