/**
 * A picture's address, or its path below the folder of seeds: paths are written from the article ("../scans/x.jpg") or from the
 * root of a site ("/images/x.jpg").
 * @param path of the seed; absent when the article is no file of its own
 */
export function imagePath(src: string, path: string | undefined): string {
  const bare = src.trim();
  if (bare.startsWith('//')) return `https:${bare}`;
  if (/^[a-z][a-z\d+.-]*:/i.test(bare) || path === undefined) return bare;
  if (bare.startsWith('/')) return bare.replace(/^\/+/, '');
  const parts = path.split('/').slice(0, -1);
  for (const part of bare.replace(/[?#].*$/, '').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
