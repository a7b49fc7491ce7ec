/** What a word is by its end, where no list could hold them all. */

/** "London-based", "Ruritanian-backed": before a name, and no part of it. */
export const isSeatedWord = (word: string): boolean => /-(?:based|backed|led|owned)$/.test(word);

/** "Ruritanian-made" */
export const isMadeWord = (word: string): boolean => /-(?:made|built)$/.test(word);

/** "administration", however misspelt */
export const isAdministration = (word: string): boolean => /^adm?in\p{L}*r\p{L}*ons?$/u.test(word);

/** "36-year-old" */
export const isAge = (word: string): boolean => /-years?-old$/.test(word);
