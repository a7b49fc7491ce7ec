/** Years of age, both counted in. */
type Ages = readonly [least: number, most: number];

const TEENS: Ages = [13, 19];
const AGE_GROUPS: ReadonlyMap<string, Ages> = new Map([
  ['teen', TEENS],
  ['teenager', TEENS],
  ['pensioner', [60, 120]],
  ['septuagenarian', [70, 79]],
  ['octogenarian', [80, 89]],
  ['nonagenarian', [90, 99]],
  ['centenarian', [100, 120]],
]);

/** Whether an age is one of a "teenager", an "octogenarian"; null for a word of no age, or no age. */
export function isOfAge(word: string, age: number | null): boolean | null {
  const ages = AGE_GROUPS.get(word);
  return ages === undefined || age === null ? null : age >= ages[0] && age <= ages[1];
}
