import { isAddressOfOthers } from '../../article/web-address.js';

/**
 * The address of a link as the record has it: http, https, mailto, one for another program, or a path as it is written. Null for
 * places on the page itself and for what nobody should follow.
 */
export function markdownAddress(written: string): string | null {
  const url = written.trim().replace(/\s/g, '%20');
  if (url === '' || url.startsWith('#')) return null;
  if (url.startsWith('//')) return `https:${url}`;
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  return scheme === undefined || /^(?:https?|mailto)$/.test(scheme) || isAddressOfOthers(url) ? url : null;
}
