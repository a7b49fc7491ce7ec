import { fileURLToPath } from 'node:url';
import type { WantedLanguage } from '../words/read-words.js';
import { type Face, faceStyle } from './face.js';
import { readAssets, readTheme, type Theme } from './theme.js';

const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));
const BROWSER_CODE = fileURLToPath(new URL('../browser', import.meta.url));

/** Whose look and words a site has. */
interface SiteFace extends WantedLanguage {
  readonly face: Face;
}

/**
 * The look of the site.
 * @param own a folder of templates that replace those of the same name
 * @throws UserError when it cannot be read, or a template is not well formed
 */
export function themeWith(own: string | null, { face, ...language }: SiteFace): Theme {
  const more = new Map([...readAssets(BROWSER_CODE), ...face.files]);
  return readTheme(TEMPLATES, { more, own, style: faceStyle(face.colours), language });
}
