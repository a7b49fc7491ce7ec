/** What reading tokens and sentences asks of words; those of one language. Words are in lower case. */
export interface Abbreviations {
  /** Whether a full stop after `word` (without that stop) belongs to the word, and may end a sentence too. */
  kindOf(word: string): 'never-ends' | 'may-end' | null;
  /** Whether a word opens a sentence after an abbreviation more often than it follows one as a name. */
  opensSentence(word: string): boolean;
}
