import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** What an archive looks like of its own: files are named as they lie in the folder of the seeds. */
export interface Face {
  /** shown instead of the title */
  readonly logo: string | null;
  readonly favicon: string | null;
  /** what other sites show when somebody links to a page; only with an address on the web */
  readonly socialImage: string | null;
  readonly colours: FaceColours;
  /** under which its texts may be used: words, or a web address */
  readonly licence: string | null;
  /** a mail or web address */
  readonly contact: string | null;
  /** the files by their names */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** `#rrggbb` */
export interface FaceColours {
  /** of links, focus and pins on light paper */
  readonly accent?: string | undefined;
  /** the same on dark paper */
  readonly accentDark?: string | undefined;
}

export const PLAIN_FACE: Face = {
  logo: null,
  favicon: null,
  socialImage: null,
  colours: {},
  licence: null,
  contact: null,
  files: new Map(),
};

const FACE_FILES = new Set(['.svg', '.png', '.jpg', '.jpeg', '.webp', '.gif', '.ico', '.avif']);
/** Every page shows them. */
const MOST_BYTES = 1_000_000;

/** A file of the face, or what is wrong with it, in words. */
export function faceFile(folder: string, name: string): Uint8Array | string {
  if (/[/\\]/.test(name)) return 'should be the name of a file beside archive.yaml';
  if (!FACE_FILES.has(extname(name).toLowerCase()))
    return 'should be a picture: .svg, .png, .jpg, .webp, .gif, .avif or .ico';
  try {
    const bytes = readFileSync(join(folder, name));
    return bytes.length > MOST_BYTES ? 'has more than a megabyte, and every page would load it' : bytes;
  } catch {
    return `there is no file ${name} beside archive.yaml`;
  }
}

/** The papers of style.css, on which the accent is read. */
export const PAPERS = { accent: '#fbfbf8', accentDark: '#161816' } as const;
/** WCAG 2.2, 1.4.3, for text. */
const LEAST_CONTRAST = 4.5;

/** What is wrong with a colour, in words; null for nothing. */
export function colourFault(name: keyof FaceColours, colour: string): string | null {
  const contrast = contrastOf(colour, PAPERS[name]);
  if (contrast >= LEAST_CONTRAST) return null;
  return `${colour} is hard to read on ${name === 'accent' ? 'light' : 'dark'} paper: contrast ${contrast.toFixed(1)}, and ${LEAST_CONTRAST} is asked`;
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2). */
function contrastOf(a: string, b: string): number {
  const [dark, light] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What is added to style.css: the accent, and its tints. */
export function faceStyle({ accent, accentDark }: FaceColours): string {
  const tints =
    '--tint: color-mix(in srgb, var(--accent) 14%, var(--paper)); --tint-2: color-mix(in srgb, var(--accent) 30%, var(--paper));';
  const dark = accentDark === undefined ? null : `--accent: ${accentDark}; ${tints}`;
  return [
    accent === undefined ? '' : `:root { --accent: ${accent}; ${tints} }\n`,
    dark === null ? '' : `@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${dark} } }\n`,
    dark === null ? '' : `:root[data-theme="dark"] { ${dark} }\n`,
  ].join('');
}
