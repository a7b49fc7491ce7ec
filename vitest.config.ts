import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/browser/unpack-browser.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
