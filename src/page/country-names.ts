import { createRequire } from 'node:module';
import type { InterfaceWords } from '../words/words.js';

const { countries } = createRequire(import.meta.url)('i18n-iso-countries/langs/en.json') as {
  countries: Readonly<Record<string, string | readonly string[]>>;
};

/** Where newspapers write a shorter name than ISO 3166-1; and states that are no more, by the codes they had (ISO 3166-3). */
const USUAL_NAMES: Readonly<Record<string, string>> = {
  AN: 'Netherlands Antilles',
  BN: 'Brunei',
  BU: 'Burma',
  CI: 'Ivory Coast',
  CN: 'China',
  CS: 'Czechoslovakia',
  DD: 'East Germany',
  GM: 'The Gambia',
  IR: 'Iran',
  FM: 'Micronesia',
  LA: 'Laos',
  MD: 'Moldova',
  MK: 'North Macedonia',
  PS: 'Palestine',
  RU: 'Russia',
  SU: 'Soviet Union',
  SY: 'Syria',
  TR: 'Turkey',
  TW: 'Taiwan',
  TZ: 'Tanzania',
  US: 'United States',
  VA: 'Vatican City',
  YD: 'South Yemen',
  YU: 'Yugoslavia',
  ZR: 'Zaire',
};

/** The name of a country, by its ISO 3166-1 alpha-2 code: in the interface's language, else in English; the code itself when it has none. */
export function countryName(code: string, words: InterfaceWords): string {
  const name = words.country(code) ?? USUAL_NAMES[code] ?? countries[code];
  if (name === undefined) return code;
  return typeof name === 'string' ? name : (name[0] ?? code);
}
