import type { ConfigEnv, UserManifest } from 'wxt';

/** Nothing may be fetched, framed, evaluated or sent: docs/privacy.md leans on these lines. */
const contentSecurityPolicy = [
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

/** The manifest for one browser. Asserted word by word in tests/built/manifest.test.ts. */
export function manifest({ browser, command }: ConfigEnv): UserManifest {
  return {
    name: '__MSG_extName__',
    short_name: '__MSG_extShortName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'alarms',
      'notifications',
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      // WXT adds what Firefox calls the same thing, sidebar_action, by itself.
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      'new-ticket': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNewTicket__' },
    },
    // The development server needs its own connection; a build that is shipped opens none.
    ...(command === 'build' ? { content_security_policy: { extension_pages: contentSecurityPolicy } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'partner-companion@partner-companion.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  };
}
