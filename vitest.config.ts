import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'generated/typescript/**/*.test.ts',
      'tools/**/*.test.ts',
      'compat/**/*.test.ts',
      'examples/**/*.test.ts',
    ],
    testTimeout: 20_000,
  },
});
