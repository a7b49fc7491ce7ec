const UNSAFE_TEXT = /[&<>"'`=]/;
const UNSAFE_LETTERS = /[&<>"'`=]/g;

const TEMPLATE_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
};

/** A value as text that is safe in HTML and between quotation marks in it; the same as Handlebars gives. */
export function escapedInTemplate(value: unknown): string {
  if (value == null) return '';
  const text = String(value);
  return UNSAFE_TEXT.test(text) ? text.replace(UNSAFE_LETTERS, (letter) => TEMPLATE_ENTITIES[letter]!) : text;
}
