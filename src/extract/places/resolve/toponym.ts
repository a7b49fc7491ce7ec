/** One sense of one name in an article: the mentions that are the same place. */
export interface Sense {
  readonly candidates: readonly number[];
  /** how many of the candidates, the first ones, have it as their own name */
  readonly own: number;
  /** countries, regions or counties it lies in, when the article says so after the name */
  readonly areas: readonly number[];
  readonly mentions: number;
  readonly demonym: boolean;
  readonly inDateline: boolean;
  /** in the dateline of an agency, which leaves out the country or state of well-known cities only */
  readonly byAgency: boolean;
  /** follows another place as its region or country */
  readonly qualifies: boolean;
  /** "Idlib province": a word after it says that it is a region or county */
  readonly areaWord: boolean;
  /** "the city of Turkey": a town or village, and no country or region */
  readonly isSettlement: boolean;
}
