/** What `archive.yaml` says that bears on single articles. */
export interface ArticleSettings {
  /** BCP 47 */
  readonly language: string;
  readonly publisher: string | null;
  /** the year of datelines that give none; null leaves such dates unknown */
  readonly year: number | null;
  /** the paper's own place, as a reader would write it: "Springfield, Ill." */
  readonly home: string | null;
  /** a WHATWG label for seeds that are neither UTF-8 nor UTF-16, such as "shift_jis"; null lets it be guessed */
  readonly encoding: string | null;
}
