import { defineConfig, type WxtViteConfig } from 'wxt';
import { manifest } from './manifest.ts';

type Plugin = NonNullable<WxtViteConfig['plugins']>[number];

/**
 * Writes byte-order marks and line separators, which libraries carry raw in their texts, as escapes: some readers of
 * scripts stumble on them. WXT's own switch does the same for what is no character at all.
 */
const escapeMarks: Plugin = {
  name: 'escape-marks',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      file.code = file.code.replace(/[\u2028\u2029\ufeff]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
    }
  },
};

/**
 * Every file that a page must ask for before it can paint costs it time: what the popup paints first with, and everything
 * that needs, is one script and one style sheet. The panel's first paint takes those and one of each for what it needs
 * besides, without what loads the rest: the popup takes some of it too. Of the store one script holds only
 * what the popup needs as well, since it would load the rest with it. The worker is a single file anyway and takes no such
 * wish.
 */
const firstPaintInOne: Plugin = {
  name: 'first-paint-in-one',
  outputOptions(output) {
    if (output.format === 'iife') return output;
    const groups = [
      { name: 'first-paint', test: /popup\/start-popup|tokens\.css|wxt-html-plugins|rolldown.runtime/, priority: 3 },
      {
        name: 'panel-paint',
        test: /panel\/(paint-panel|kept-screen\/(?!use|copy))|browser\/(list-copy|ticket-copy|screen-copy|side-panel)/,
        priority: 2,
      },
      {
        name: 'store',
        test: /src\/(store\/((open-|safe-)?database|migrations|changes\/(change-rows|certification-change))|jobs\/(open-)?world)/,
        priority: 1,
      },
      { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
    ];
    return { ...output, codeSplitting: { groups } };
  },
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'locales' },
  manifest,
  experimental: { escapeUnicode: true },
  vite: () => ({
    plugins: [escapeMarks, firstPaintInOne],
    // Short names: the popup's first script and style sheet carry every one of them.
    css: { modules: { generateScopedName: '_[hash:base64:5]' } },
    build: {
      // The preload polyfill would need fetch, which our CSP refuses; every browser we name preloads by itself.
      modulePreload: { polyfill: false },
      target: 'esnext',
    },
  }),
});
