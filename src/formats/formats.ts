import { extensionOf, type Seed } from '../article/seed.js';
import { wacz, warc } from './containers/warc.js';
import { zip } from './containers/zip.js';
import { docx } from './documents/docx.js';
import { mail, mbox } from './documents/mail.js';
import { rtf } from './documents/rtf.js';
import type { Refusal } from './draft.js';
import { feed } from './feeds/feed.js';
import { type Format, HEAD } from './format.js';
import { html } from './html/html.js';
import { mhtml } from './html/mhtml.js';
import { markdown } from './markdown/markdown.js';
import { ndjson } from './ndjson.js';
import { europressePage } from './research/europresse.js';
import { factivaPage } from './research/factiva/factiva-page.js';
import { factivaXml } from './research/factiva/factiva-xml.js';
import { lexisPage } from './research/lexis/lexis-page.js';
import { lexisText } from './research/lexis/lexis-text.js';
import { proquestBare } from './research/proquest/proquest-bare.js';
import { proquestPage } from './research/proquest/proquest-page.js';
import { proquestText } from './research/proquest/proquest-text.js';
import { csv } from './tables/csv.js';
import { xlsx } from './tables/xlsx.js';
import { plainText } from './text/text.js';
import { unreadableKind } from './unreadable.js';
import { wxr } from './wordpress/wxr.js';

/** All formats that are read. A new format is a new row; of those that share an extension, the more particular comes first. */
export const formats: readonly Format[] = [
  lexisPage,
  factivaPage,
  europressePage,
  proquestPage,
  html,
  mhtml,
  proquestText,
  lexisText,
  proquestBare,
  plainText,
  markdown,
  ndjson,
  wxr,
  factivaXml,
  feed,
  csv,
  xlsx,
  docx,
  rtf,
  mail,
  mbox,
  wacz,
  warc,
  zip,
];

/** The format of a file, by its extension and its bytes; or why there is none. */
export function formatOf(seed: Seed): Format | Refusal {
  const extension = extensionOf(seed.path);
  const candidates = formats.filter(({ extensions }) => extensions.includes(extension.toLowerCase()));
  const head = seed.range(0, HEAD);
  const format = candidates.find((candidate) => candidate.detect(head, seed.path));
  return format ?? unreadableKind(seed, head);
}
