/**
 * What the gazetteer and the word lists say of a token; bits of a 16-bit number. The tagger learns how far to trust each of them,
 * so a list need not be clean.
 */
export const Hint = {
  /** first word of a place of the gazetteer */
  placeBegins: 1,
  /** further word of one */
  placeGoesOn: 2,
  country: 4,
  /** a first-level region or a county, or a short form of one */
  region: 8,
  /** a town of 100,000 people or more */
  bigTown: 16,
  town: 32,
  /** water, mountains, islands, parts of the world */
  nature: 64,
  demonym: 128,
  given: 256,
  surname: 512,
  /** first word of a known organisation */
  organisationBegins: 1024,
  organisationGoesOn: 2048,
  /** a sports club or team */
  club: 4096,
  /** a place name that is also a common word or a person's name */
  weakPlace: 8192,
  /** a place is a part of this hyphenated word */
  placePart: 16384,
  /** a country, or a town of a million people or more */
  greatPlace: 32768,
} as const;
