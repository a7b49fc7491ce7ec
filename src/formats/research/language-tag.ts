/** Languages that newspaper databases hold, and those of their interfaces. BCP 47. */
const LANGUAGES =
  'en de fr es pt it nl sv da nb no fi pl cs sk hu ro bg el tr ru uk ar he fa hi bn ur zh ja ko id ms th vi ca gl eu hr sr sl lt lv et is ga cy af'.split(
    ' ',
  );
const NAMING_LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'da', 'nb'];

/** Names of languages in the languages of interfaces and in their own, from the Unicode CLDR. */
const tags: ReadonlyMap<string, string> = (() => {
  const found = new Map<string, string>();
  for (const locale of [...NAMING_LANGUAGES, ...LANGUAGES]) {
    const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
    for (const tag of LANGUAGES) {
      const name = names.of(tag)?.toLowerCase();
      if (name !== undefined && !found.has(name)) found.set(name, tag);
    }
  }
  return found;
})();

/** "ENGLISH", "Français", "Englisch; Deutsch", "EN" -> the tag of the first; null for what is no language. */
export function tagOfLanguageName(written: string): string | null {
  const [first = ''] = written
    .trim()
    .toLowerCase()
    .split(/\s*[;,|/(]/);
  return tags.get(first.trim()) ?? (LANGUAGES.includes(first.trim()) ? first.trim() : null);
}
