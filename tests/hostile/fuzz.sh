#!/usr/bin/env sh
# npm run fuzz [-- CASES]: so many cases for each property, with a new seed; CUTTINGS_FUZZ_SEED=n runs those of that seed again
CUTTINGS_FUZZ_RUNS="${1:-20000}" CUTTINGS_FUZZ_SEED="${CUTTINGS_FUZZ_SEED:-$(date +%s)}" exec npx vitest run tests/hostile/fuzz.test.ts --testTimeout 3600000
