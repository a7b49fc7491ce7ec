import { colourFault, type Face, faceFile } from './face.js';

/** What is wrong with a setting of the face. */
export interface FaceFault {
  readonly setting: string;
  readonly message: string;
  readonly hint: string | null;
}

/** The face with its files from the folder of the settings; what cannot be shown is left out and reported. */
export function readFace(folder: string, face: Face): { readonly face: Face; readonly faults: readonly FaceFault[] } {
  const faults: FaceFault[] = [];
  const files = new Map<string, Uint8Array>();
  const given = { logo: face.logo, favicon: face.favicon, socialImage: face.socialImage };
  for (const [setting, name] of Object.entries(given) as [keyof typeof given, string | null][]) {
    if (name === null) continue;
    const file = faceFile(folder, name);
    if (typeof file !== 'string') files.set(name, file);
    else {
      faults.push({ setting, message: file, hint: null });
      given[setting] = null;
    }
  }
  for (const name of ['accent', 'accentDark'] as const) {
    const message = face.colours[name] === undefined ? null : colourFault(name, face.colours[name]);
    if (message !== null) faults.push({ setting: 'colours', message, hint: 'take a darker or a lighter one' });
  }
  return { face: { ...face, ...given, files }, faults };
}
