/** What a browser reads as another character than it seems, or drops: white space, controls, `\`, quotes, brackets, all beyond ASCII. */
const ODD = /[^!#-;=?-[\]_a-z~]/i;
const ODD_RUNS = /[^!#-;=?-[\]_a-z~]+/gi;

const OTHERS = /^(?:ftps?|ircs?|gopher|news|nntp|tel|sms|xmpp|sips?|magnet|geo):[^\s"'<>`\\^{|}]+$/i;

/** Whether an address is for another program than a browser, such as `ftp:` and `irc:`. Records have such links; pages link to those of {@link LINKABLE_SCHEMES}. */
export const isAddressOfOthers = (address: string): boolean => OTHERS.test(address);

/** What a link of a page may begin with: none of these runs or embeds anything. */
export const LINKABLE_SCHEMES: ReadonlySet<string> = new Set([
  'http',
  'https',
  'mailto',
  'ftp',
  'ftps',
  'irc',
  'ircs',
  'tel',
]);

/** Those without a host, whose rest is no path. */
const HOSTLESS = new Set(['mailto', 'tel']);

/**
 * An address that a page may link to, as it is to be written: one of {@link LINKABLE_SCHEMES}. One with odd characters is written as
 * browsers read it (WHATWG URL): hosts of other scripts in Punycode, so that `аpple.com` with a Cyrillic а shows as
 * `xn--pple-43d.com`; marks that turn the direction of writing percent-encoded.
 * @returns null for all others, for addresses without a host, and for those with a user name, which hides where they lead
 */
export function linkableAddress(address: string): string | null {
  const trimmed = address.trim();
  const [, written, slashes] = /^([a-z]+):(\/\/)?/i.exec(trimmed) ?? [];
  const scheme = written?.toLowerCase() ?? '';
  if (!LINKABLE_SCHEMES.has(scheme) || HOSTLESS.has(scheme) === (slashes !== undefined)) return null;
  let url: URL;
  try {
    url = new URL(trimmed);
  } catch {
    return null;
  }
  if (HOSTLESS.has(scheme)) return trimmed.toWellFormed().replace(ODD_RUNS, encodeURIComponent);
  if (url.host === '' || url.username !== '' || url.password !== '') return null;
  return ODD.test(trimmed) ? url.href : trimmed;
}

/** http or https, with a host, without user, query or fragment. */
export function isBaseUrl(text: string): boolean {
  if (!/^https?:\/\/[^\s?#@\\]+$/i.test(text)) return false;
  return URL.canParse(text);
}
