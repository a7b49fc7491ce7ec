import { isAddressOfOthers } from '../../article/web-address.js';
import { webAddress } from '../read-metadata.js';

/**
 * The address of a link as a reader may follow it: http, https, mailto and schemes of other programs, or a path as written where no
 * base is known.
 * @param base address that relative ones are relative to
 * @returns null for scripts, data, files, places on the same page and what is no address
 */
export function linkAddress(written: string, base: string | null): string | null {
  // browsers take white space and control characters out before they look at the scheme
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what hides a scheme
  const href = written.replace(/[\u0000-\u001f\u007f]/g, '').trim();
  if (href === '' || href.startsWith('#')) return null;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  if (scheme === 'mailto') return /^mailto:[^\s"<>]+$/i.test(href) ? href : null;
  if (isAddressOfOthers(href)) return href;
  if (scheme !== undefined) return scheme === 'http' || scheme === 'https' ? asWritten(href) : null;
  if (base !== null) return resolvedAddress(href, base);
  return href.startsWith('//') ? asWritten(`https:${href}`) : href;
}

function resolvedAddress(href: string, base: string): string | null {
  try {
    return webAddress(new URL(href, base).href);
  } catch {
    return null;
  }
}

/** With spaces and the like escaped, when there are any; otherwise unaltered. */
function asWritten(href: string): string | null {
  return webAddress(href) ?? resolvedAddress(href, 'https://base.invalid/');
}
