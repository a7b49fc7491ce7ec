/** Text as it may stand in an element or a quoted attribute of SVG or HTML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => escapes[letter]!);
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A coordinate with one decimal at most. */
export function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}
