/** Without its prefix. */
export const bareName = (name: string): string => name.slice(name.indexOf(':') + 1);
