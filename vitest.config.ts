import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: { alias: { '#i18n': here('./tests/fixtures/locale-messages.ts') } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    setupFiles: ['tests/fixtures/setup.ts'],
    // A test that fails only in one time zone should fail on every machine.
    env: { TZ: 'Europe/Paris' },
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
