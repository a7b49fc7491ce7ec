import { fileURLToPath } from 'node:url';
import { type Face, faceStyle, PLAIN_FACE } from './face.js';
import { readAssets, readTheme, type Theme } from './theme.js';

const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));
const BROWSER_CODE = fileURLToPath(new URL('../browser', import.meta.url));

/**
 * The look of the site.
 * @param own a folder of templates that replace those of the same name
 * @throws UserError when it cannot be read, or a template is not well formed
 */
export function themeWith(own: string | null, { files, colours }: Face = PLAIN_FACE): Theme {
  return readTheme(TEMPLATES, new Map([...readAssets(BROWSER_CODE), ...files]), own, faceStyle(colours));
}
