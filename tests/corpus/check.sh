#!/usr/bin/env sh
# npm run check:corpus -- FOLDER
CUTTINGS_CORPUS="${1:?usage: npm run check:corpus -- FOLDER}" exec npx vitest run tests/corpus
