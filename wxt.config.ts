import { defineConfig } from 'wxt';
import { manifest } from './manifest.ts';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'locales' },
  manifest,
  // Libraries carry raw separators and byte-order marks in their texts, on which some readers of scripts stumble.
  experimental: { escapeUnicode: true },
  vite: () => ({
    build: {
      // The preload polyfill would need fetch, which our CSP refuses; every browser we name preloads by itself.
      modulePreload: { polyfill: false },
      target: 'esnext',
    },
  }),
});
