/**
 * The classes of words that the files in src/lexicon/data have; the README there tells what each means and its traps. A class is
 * named for what its words are, or for what they do beside a name or in a clause.
 */
export const LEXICAL_CLASSES = [
  // abbreviations.tsv
  'may-end', 'never-ends', 'of-state',
  // area-codes.tsv
  'area-code',
  // calendar.tsv
  'after-time-unit', 'before-time', 'hour-of-day', 'misspelt-month', 'month', 'short-month', 'short-weekday', 'time',
  'time-noun', 'time-unit', 'weekday',
  // company-words.tsv
  'company-form', 'left-off-company', 'legal-form', 'money', 'owner-verb', 'partner-in-firm', 'share-verb',
  // country-words.tsv
  'country-word',
  // eponyms.tsv
  'eponym',
  // function-words.tsv
  'also-determiner', 'article', 'aside-opener', 'beside-verb', 'clause-bound', 'clause-opener', 'clause-turn',
  'coordinator', 'dash', 'definite-opener', 'determiner', 'ends-apposition', 'ends-role-noun', 'female-pronoun',
  'function-word', 'inside-title', 'lead-opener', 'limits-number', 'linking', 'links-addressee', 'links-phrases', 'links-subject',
  'male-pronoun', 'opens-relative-clause', 'pairing', 'particle-of-verb', 'passive-be', 'personal-pronoun', 'possessive',
  'relative', 'segment-opener', 'sentence-adverb', 'sentence-opener', 'small-in-role', 'stands-for-many',
  'stands-for-nobody', 'stands-for-some', 'stands-for-thing', 'stands-relative', 'subordinator', 'tells-share', 'wh-word', 'wide-lead',
  // institutions.tsv
  'before-body-name', 'behind-body-name', 'behind-namesake', 'body', 'body-alone', 'body-of-fields', 'company-noun', 'ends-body', 'field-of-body',
  'heads-body-of', 'left-out-of-short-form', 'local-body', 'measure', 'measure-end', 'no-field-of-body',
  'no-body-initials', 'no-organisation-alone', 'seat-of-body', 'shop', 'work-of-center',
  // irregular-verbs.tsv
  'doubles-consonant', 'irregular-verb',
  // labels.tsv
  'line-label', 'section', 'story-label', 'work',
  // name-context.tsv
  'business-word', 'company-suffix', 'institution-noun', 'landmark-noun', 'line-opener', 'name-connector',
  'name-continuation', 'organisation-noun', 'partner-or-form', 'row-leader', 'speech-context', 'sport-word',
  'title-context', 'versus', 'where-word',
  // namesakes.tsv
  'before-nation', 'club-end', 'club-letters', 'company-end', 'craft', 'famous-work', 'maybe-racer', 'beast-or-plant', 'racer', 'racing-word', 'release-word', 'software', 'software-word', 'storm', 'work-or-ware',
  // nicknames.tsv
  'nickname',
  'either-sex',
  // not-callings.tsv
  'not-calling',
  // old-papers.tsv
  'behind-general', 'has-places', 'maybe-facility', 'misread', 'misread-common', 'misread-he', 'misread-saying', 'misread-you', 'of-a-body', 'old-common', 'old-facility', 'old-style',
  'peer', 'plain-body', 'small-title', 'street-part',
  // people-words.tsv
  'also-player', 'appoints', 'breaks-description', 'compound-end', 'copula', 'countryman', 'joins-names', 'kin-as-name', 'may-speak', 'no-people',
  'nobody', 'nobody-alone', 'number', 'of-age-or-kin', 'one-person', 'owns-body', 'reports-on-others', 'sets-off',
  // person-name-words.tsv
  'ends-person', 'family-first', 'name-suffix', 'particle', 'post-nominal', 'seated-letters',
  // places.tsv
  'after-language', 'area-end', 'area-word', 'before-language', 'before-place', 'behind-places', 'compass',
  'compass-initial', 'country-initials', 'feature-end', 'hyphen-part', 'inside-dateline', 'inside-place',
  'kind-of-places', 'language-noun', 'leads-to-place', 'named-if-led', 'numbered-road', 'parted-country', 'place-end',
  'place-qualifier', 'rarely-place', 'settlement', 'small-language', 'world-language',
  // reporting-adjectives.tsv
  'attitude-adjective',
  // reporting-nouns.tsv
  'attitude-noun', 'speech-noun',
  // reporting-verbs.tsv
  'attitude-verb', 'never-postposed', 'postposed', 'speech-verb',
  // role-words.tsv
  'before-title', 'describing', 'reduced-relative', 'role-verb', 'undergone',
  // sources.tsv
  'agency', 'agency-line', 'agency-name', 'byline-post', 'claimant', 'dateline-agency', 'document', 'inscribed', 'media-name', 'own-words',
  'medium', 'news-word', 'paper-end',
  // surnames.tsv
  'common-surname',
  // table-words.tsv
  'credit-grade', 'graded', 'never-alone', 'never-in-name', 'table-word',
  // titles.tsv
  'address-in-name', 'also-name', 'also-surname', 'always-new', 'behind-office', 'calling', 'common-office',
  'compound-role', 'female', 'field-arms', 'field-arts', 'field-business', 'field-church', 'field-law', 'field-medicine',
  'field-politics', 'field-school', 'field-sport', 'given-name-title', 'honorific', 'kin', 'kin-together', 'learned',
  'male', 'maybe-another', 'office', 'office-field', 'officer-alone', 'player', 'role-adjective', 'seated-office', 'short-title',
  'state-office',
] as const; // biome-ignore format: a list

export type LexicalClass = (typeof LEXICAL_CLASSES)[number];
