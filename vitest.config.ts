import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ALONE } from './tests/house/alone.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const NEVER = ['tests/e2e/**', 'tests/bench/**'];
const setupFiles = ['tests/fixtures/setup.ts'];

export default defineConfig({
  // The very file that the build uses; `wxt prepare` makes it.
  resolve: { alias: { '#i18n': here('./.wxt/i18n/index.ts') } },
  test: {
    // A test that fails only in one time zone should fail on every machine.
    env: { TZ: 'Europe/Paris' },
    // Left alone, one core is kept free for whoever watches; of two, that would be half.
    maxWorkers: '100%',
    // How long a busy machine takes is nobody's failure; what never ends still fails.
    testTimeout: 30_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...NEVER, 'tests/ui/**', 'tests/built/**'],
          setupFiles,
          // To load everything anew for each file would take several times as long as the tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          exclude: [...ALONE],
          environment: 'happy-dom',
          setupFiles,
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: [...ALONE], environment: 'happy-dom', setupFiles } },
      // Looks at what the build made, so it runs after it: `npm test` does.
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'] } },
    ],
  },
});
