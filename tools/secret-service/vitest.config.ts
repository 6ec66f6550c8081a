import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: { include: ['tools/secret-service/*.check.ts'], testTimeout: 60_000, hookTimeout: 30_000 },
});
