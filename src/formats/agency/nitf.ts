import type { Format } from '../format.js';
import { rootNameIn, xmlElements } from '../xml/read-xml.js';
import { bareName } from '../xml/xml-tree.js';
import { storyOfNitf } from './nitf-story.js';
import { draftOfWire } from './wire-story.js';

/** News Industry Text Format of the IPTC, versions 2.5 to 3.6. Its DTD is never fetched. */
export const nitf: Format = {
  name: 'NITF',
  extensions: ['.xml', '.nitf', '.ntf'],
  detect: (head) => bareName(rootNameIn(head)) === 'nitf',
  *read(seed) {
    for (const { element, line } of xmlElements(seed, new Set(['nitf'])))
      yield draftOfWire({ ...storyOfNitf(element), where: 'NITF', line });
  },
};
