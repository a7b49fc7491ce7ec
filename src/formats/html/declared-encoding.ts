/** How far browsers look for a declaration is 1024 bytes; saved pages have comments before it. */
const DECLARED_WITHIN = 8192;

/**
 * The encoding that a page declares, a WHATWG label; null for none, for UTF-8, which is tried first anyway, and for one that
 * does not exist.
 * @param named the label that its container gives
 */
export function declaredEncoding(bytes: Uint8Array, named: string | null = null): string | null {
  const head = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString('latin1');
  const label =
    named ??
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]+encoding=["']([\w:.-]+)/i.exec(head)?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-') ? null : encoding;
  } catch {
    return null;
  }
}
