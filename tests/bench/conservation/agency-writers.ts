import { escapeXml } from '../../../src/text/escape-xml.js';
import { htmlOf, OPENING } from './markup.js';
import type { Story } from './stories.js';
import type { Writers } from './writers.js';

const [SYN, SOH, STX, ETX, EOT, US] = ['\x16', '\x01', '\x02', '\x03', '\x04', '\x1f'];

/** A message after ANPA-1312: seven bits, a tab before each paragraph. */
const anpa = ({ headline, paragraphs }: Story): string =>
  `${SYN}${SYN}${SOH}A2607${US}-----\r\nr a\x13\x11 BC-QUAY--Ferry   03-17 0093\r\n${STX}^BC-QUAY--Ferry,93<\r\n^${headline}<\r\n${paragraphs
    .map((words) => `\t   ${words}\r\n`)
    .join('')}\t   ${ETX}QP-WF-03-17-54 2330GMT<\r\n\r\n\f\r\n${EOT}`;

/** A message after IPTC 7901. */
const iptc = ({ headline, paragraphs }: Story): string =>
  `${SOH}dpa0123 3 pl 93 dpa 0456\r\n\r\nFerry/\r\n${STX}${headline} =\r\n${paragraphs
    .map((words) => `   ${words}\r\n`)
    .join('')}${ETX}171200 Mrz 14\r\n${EOT}`;

export const AGENCY_WRITERS: Writers = {
  'NITF/.nitf': (story) =>
    `${OPENING}<nitf><body><body.head><hedline><hl1>${escapeXml(story.headline)}</hl1></hedline></body.head><body.content>${htmlOf(story)}</body.content></body></nitf>`,
  'ninjs/.json': (story) =>
    JSON.stringify({
      uri: 'urn:1',
      type: 'text',
      pubstatus: 'usable',
      language: 'en',
      headline: story.headline,
      body_html: htmlOf(story),
    }),
  'NewsML-G2/.xml': (story) =>
    `${OPENING}<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:q:1" xml:lang="en"><itemMeta/><contentMeta><headline>${escapeXml(story.headline)}</headline></contentMeta><contentSet><inlineXML contenttype="xhtml+html"><html xmlns="http://www.w3.org/1999/xhtml"><body>${htmlOf(story)}</body></html></inlineXML></contentSet></newsItem>`,
  'NewsML 1.2/.xml': (story) =>
    `${OPENING}<NewsML Version="1.2"><NewsItem><NewsComponent><NewsLines><HeadLine>${escapeXml(story.headline)}</HeadLine></NewsLines><ContentItem><DataContent><nitf><body><body.content>${htmlOf(story)}</body.content></body></nitf></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
  'ANPA-1312/.tst': { ascii: true, write: anpa },
  'IPTC 7901/.iptc': { ascii: true, write: iptc },
};
