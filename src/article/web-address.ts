/** What a browser reads as another character than it seems, or drops: white space, controls, `\`, quotes, brackets, all beyond ASCII. */
const ODD = /[^!#-;=?-[\]_a-z~]/i;
const ODD_RUNS = /[^!#-;=?-[\]_a-z~]+/gi;

const OTHERS = /^(?:ftps?|ircs?|gopher|news|nntp|tel|sms|xmpp|sips?|magnet|geo):[^\s"'<>`\\^{|}]+$/i;

/** Whether an address is for another program than a browser, such as `ftp:` and `irc:`. Records have such links; pages show their words only. */
export const isAddressOfOthers = (address: string): boolean => OTHERS.test(address);

/**
 * An address that a page may link to, as it is to be written: http, https or mailto. One with odd characters is written as
 * browsers read it (WHATWG URL): hosts of other scripts in Punycode, so that `аpple.com` with a Cyrillic а shows as
 * `xn--pple-43d.com`; marks that turn the direction of writing percent-encoded.
 * @returns null for all others, for addresses without a host, and for those with a user name, which hides where they lead
 */
export function linkableAddress(address: string): string | null {
  const trimmed = address.trim();
  if (!/^(?:https?:\/\/|mailto:)/i.test(trimmed)) return null;
  let url: URL;
  try {
    url = new URL(trimmed);
  } catch {
    return null;
  }
  if (url.protocol === 'mailto:') return trimmed.toWellFormed().replace(ODD_RUNS, encodeURIComponent);
  if (url.username !== '' || url.password !== '') return null;
  return ODD.test(trimmed) ? url.href : trimmed;
}
