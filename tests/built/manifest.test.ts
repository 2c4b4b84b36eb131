import { describe, expect, it } from 'vitest';
import { BUILDS, type Build, builtFiles, readBuilt } from './built-files.ts';

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'none'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const SHARED_PERMISSIONS = [
  'activeTab',
  'alarms',
  'contextMenus',
  'notifications',
  'scripting',
  'storage',
  'unlimitedStorage',
];

/** Everything both manifests say. Whatever else one of them comes to say has to be written down here first. */
const SHARED = {
  manifest_version: 3,
  name: '__MSG_extName__',
  short_name: '__MSG_extShortName__',
  description: '__MSG_extDescription__',
  default_locale: 'en',
  version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  icons: Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`])),
  action: { default_title: 'Partner Companion', default_popup: 'popup.html' },
  commands: {
    'new-ticket': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNewTicket__' },
  },
  content_security_policy: { extension_pages: CSP },
};

function manifestOf(build: Build) {
  const { permissions, ...rest } = JSON.parse(readBuilt(build, 'manifest.json'));
  return { ...rest, permissions: [...permissions].sort() };
}

function messagesOf(build: Build, language: string): Record<string, { readonly message: string }> {
  return JSON.parse(readBuilt(build, `_locales/${language}/messages.json`));
}

describe('the manifest', () => {
  it('says this to Chromium and nothing else', () => {
    expect(manifestOf('chrome-mv3')).toEqual({
      ...SHARED,
      permissions: [...SHARED_PERMISSIONS, 'sidePanel'].sort(),
      minimum_chrome_version: '144',
      background: { service_worker: 'background.js' },
      side_panel: { default_path: 'sidepanel.html' },
    });
  });

  it('says this to Firefox and nothing else', () => {
    expect(manifestOf('firefox-mv3')).toEqual({
      ...SHARED,
      permissions: SHARED_PERMISSIONS,
      background: { scripts: ['background.js'] },
      sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Partner Companion', open_at_install: false },
      browser_specific_settings: {
        gecko: {
          id: 'partner-companion@partner-companion.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    });
  });
});

describe.each(BUILDS)('the build for %s', (build) => {
  const files = builtFiles(build);

  it('holds the pages that the outside relies on, and every file that the manifest names', () => {
    const icons = Object.values(SHARED.icons);
    expect(files).toEqual(
      expect.arrayContaining(['popup.html', 'sidepanel.html', 'welcome.html', 'background.js', ...icons]),
    );
  });

  it.each(['en', 'fr'])('holds in %s every message that the manifest names', (language) => {
    const messages = messagesOf(build, language);
    const named = [...readBuilt(build, 'manifest.json').matchAll(/__MSG_(\w+?)__/g)].map(([, key = '']) => key);
    expect(named).toEqual(expect.arrayContaining(['extName', 'extShortName', 'extDescription']));
    for (const key of named) expect(messages[key]?.message, key).toMatch(/\p{L}/u);
  });

  it.each(['en', 'fr'])('has in %s a name and a description that the stores accept', (language) => {
    const { extName, extDescription } = messagesOf(build, language);
    expect(extName?.message.length).toBeLessThanOrEqual(75);
    expect(extDescription?.message.length).toBeLessThanOrEqual(132);
  });
});
