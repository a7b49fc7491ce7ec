/** A text with a space for each run of white space, and none at its ends. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
