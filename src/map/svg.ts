/** A coordinate with one decimal at most. */
export function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}
