#!/usr/bin/env sh
# npm run check:site -- FOLDER
CUTTINGS_SITE="${1:?usage: npm run check:site -- FOLDER}" exec npx vitest run tests/browser/large-site.test.ts
