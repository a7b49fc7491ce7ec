import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/browser/unpack-browser.ts'],
    // against hanging only: what takes a second alone may take minutes on a busy machine
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
