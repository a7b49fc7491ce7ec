/** The first sentence of a text without a headline, at most 120 characters, cut between words. */
export function firstSentence(text: string): string {
  const sentence = /^.{20,}?[.?!]["”’]?(?=\s)/su.exec(text)?.[0] ?? text;
  if (sentence.length <= 120) return sentence;
  return `${sentence.slice(0, 120).replace(/\s+\S*$/, '')}…`;
}
