import { cutText } from '../../article/cut.js';
import { isPlaceholder, type Read } from './field-values.js';

/** ", Page 15", "(p. 3)", ", Page (not visible)" at the end of a paper's name */
const PAGE =
  /[\s,;:]*[([]?\b(?:pages?|pgs?\.?|pp?\.)\s*(?:[([]?\s*(?:[a-z]?\d[\w–,& -]*|not \w+|unknown|illegible|\?+)\s*[)\]]?)[)\]]?\s*$/i;

/**
 * The paper's name in what people write as its source: "The Straits Times, Page 15" -> "The Straits Times". Addresses and what
 * stands for nothing are null; ids of a content system cannot be right.
 */
export function publisherNamed(line: string): Read<string> {
  if (line.length > 200) return { wrong: `“${cutText(line, 40)}” is too long for the name of a publisher` };
  if (isPlaceholder(line) || /^[a-z]+:\/\//i.test(line)) return null;
  const name = line
    .replace(PAGE, '')
    .replace(/^[([]([^()[\]]*)[)\]]$/, '$1')
    .trim();
  if (isPlaceholder(name)) return null;
  if (/^[a-z\d]+(?:[-_][a-z\d]+)*$/.test(name))
    return { wrong: `“${name}” is an id and no name of a publisher`, hint: 'write the name as readers know it' };
  return name;
}

/** An http or https address without a user name, as written; null for anything that a browser should not follow. */
export function webAddress(text: string): string | null {
  if (!/^https?:\/\/[^\s"'<>`\\^{|}]+$/i.test(text)) return null;
  try {
    const url = new URL(text);
    return url.username === '' && url.password === '' && url.hostname !== '' ? text : null;
  } catch {
    return null;
  }
}
