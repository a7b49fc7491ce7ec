import { extensionOf, type Seed } from '../article/seed.js';
import { newsml } from './agency/newsml/newsml.js';
import { ninjs } from './agency/ninjs.js';
import { nitf } from './agency/nitf.js';
import { anpa } from './agency/telex/anpa.js';
import { iptc7901 } from './agency/telex/iptc-7901.js';
import { vendorXml } from './agency/vendor-xml.js';
import { cmsJson } from './cms/cms-json.js';
import { wacz, warc } from './containers/warc.js';
import { zip } from './containers/zip.js';
import { docx, mail, mbox, rtf } from './documents/document-formats.js';
import type { Refusal } from './draft.js';
import { feed } from './feeds/feed.js';
import { type Format, HEAD } from './format.js';
import { htmlFormat } from './html/html-format.js';
import { medium } from './html/medium.js';
import { mhtml } from './html/mhtml.js';
import { markdown } from './markdown/markdown-format.js';
import { ndjson } from './ndjson.js';
import { alto } from './ocr/alto.js';
import { hocr } from './ocr/hocr.js';
import { mets } from './ocr/mets.js';
import { pdf } from './pdf/pdf.js';
import {
  europressePage,
  factivaPage,
  factivaXml,
  lexisPage,
  lexisText,
  proquestBare,
  proquestPage,
  proquestText,
} from './research/database-formats.js';
import { csv } from './tables/csv.js';
import { xlsx } from './tables/xlsx.js';
import { plainText } from './text/text-format.js';
import { unreadableKind } from './unreadable.js';
import { wxr } from './wordpress/wxr.js';

/** All formats that are read. A new format is a new row; of those that share an extension, the more particular comes first. */
export const formats: readonly Format[] = [
  hocr,
  mets,
  alto,
  lexisPage,
  factivaPage,
  europressePage,
  proquestPage,
  medium,
  htmlFormat,
  mhtml,
  anpa,
  iptc7901,
  proquestText,
  lexisText,
  proquestBare,
  plainText,
  markdown,
  ndjson,
  wxr,
  factivaXml,
  feed,
  nitf,
  newsml,
  ninjs,
  vendorXml,
  csv,
  xlsx,
  docx,
  rtf,
  mail,
  mbox,
  wacz,
  warc,
  zip,
  pdf,
  cmsJson,
];

const formatsByExtension: ReadonlyMap<string, readonly Format[]> = new Map(
  [...new Set(formats.flatMap(({ extensions }) => extensions))].map((extension) => [
    extension,
    formats.filter(({ extensions }) => extensions.includes(extension)),
  ]),
);

/** The format of a file, by its extension and its bytes; or why there is none. */
export function formatOf(seed: Seed): Format | Refusal {
  const candidates = formatsByExtension.get(extensionOf(seed.path).toLowerCase()) ?? [];
  const head = seed.range(0, HEAD);
  const format = candidates.find((candidate) => candidate.detect(head, seed.path));
  return format ?? unreadableKind(seed, head);
}
