const LOG2_E = Math.LOG2E;
const LOW = -700;
/** 2^-k */
const halves = Float64Array.from({ length: 1024 }, (_, k) => 2 ** -k);

/**
 * e^x for x ≤ 0, to one part in 10^11, without a call into the engine: the tagger asks for a million of them a second. Taylor's
 * series behind the whole powers of two.
 * @returns e^-700 for anything below
 */
export function exponential(x: number): number {
  const y = Math.max(LOW, x);
  const k = (0.5 - y * LOG2_E) | 0;
  const r = y + k * Math.LN2;
  const series =
    1 +
    r *
      (1 +
        r *
          (1 / 2 +
            r *
              (1 / 6 +
                r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r * (1 / 5040 + r * (1 / 40320 + r * (1 / 362880)))))))));
  return series * halves[k]!;
}
