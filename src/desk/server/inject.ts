/** What the desk adds to a page of the site when it serves it; the site itself has none of this. */
export function withDesk(html: string): string {
  const added = '<link rel="stylesheet" href="/desk/desk-look.css"><script src="/desk/desk.js" defer></script>';
  return html
    .replace("default-src 'none';", "default-src 'none'; connect-src 'self';")
    .replace('</head>', `${added}</head>`);
}
