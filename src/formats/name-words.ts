/** Words that scanners, programs and cataloguers put into names, which say nothing of an article. */
const GENERIC = new Set(
  `page pages seq ed edition img image scan file doc document untitled article articles text txt note notes post posts index item
  copy draft new no nr vol volume issue part the a an of and clipping cutting ocr unknown date readme press release`.split(
    /\s+/,
  ),
);

/**
 * The words of a file's name as a headline: "2018-04-25-bon-voyage-2018.md" -> "Bon voyage 2018". Dates and numbers of a
 * catalogue are no words. A page bundle, "bon-voyage/index.md", has the words of its folder.
 * @returns null when the name has no words
 */
export function nameWords(path: string): string | null {
  const parts = path.split('/');
  const stem = parts.pop()!.replace(/(?<=.)\.[^.]*$/, '');
  const words = wordsOfName(stem);
  if (words !== null || !/^_?index$/i.test(stem)) return words;
  return parts.length === 0 ? null : wordsOfName(parts.at(-1)!);
}

function wordsOfName(name: string): string | null {
  const bare = name
    .replace(/^[\d\W_]*\d{4}[-_. ]?\d\d?[-_. ]?\d\d?(?=[-_. ]|$)/, '')
    .replace(/^[-_.\s\d]+(?=\p{L})/u, '');
  const words = bare
    .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ')
    .split(/[-_+\s]+/)
    .filter((word) => word !== '');
  const telling = words.filter((word) => /^\p{L}{3,}$/u.test(word) && !GENERIC.has(word.toLowerCase()));
  if (telling.length === 0) return null;
  const text = words.join(' ').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return text.length <= 150 ? text : `${text.slice(0, 150).replace(/\s+\S*$/, '')}…`;
}
