import { i18n } from '#i18n';
import type { OperatingSystem } from '../../../browser/operating-system.ts';

/** What the systems call themselves, in every language. */
export const SYSTEM_NAMES: Readonly<Record<OperatingSystem, string>> = {
  windows: 'Windows',
  mac: 'macOS',
  linux: 'Linux',
  chromeos: 'ChromeOS',
};

/** What to look at, in this order, when a notification does not appear. As the systems were in November 2026. */
export function systemSteps(system: OperatingSystem): readonly string[] {
  switch (system) {
    case 'windows':
      return [
        i18n.t('remindSettings.help.windows.allow'),
        i18n.t('remindSettings.help.windows.quiet'),
        i18n.t('remindSettings.help.windows.missed'),
      ];
    case 'mac':
      return [
        i18n.t('remindSettings.help.mac.allow'),
        i18n.t('remindSettings.help.mac.style'),
        i18n.t('remindSettings.help.mac.quiet'),
      ];
    case 'linux':
      return [
        i18n.t('remindSettings.help.linux.allow'),
        i18n.t('remindSettings.help.linux.quiet'),
        i18n.t('remindSettings.help.linux.flatpak'),
      ];
    case 'chromeos':
      return [i18n.t('remindSettings.help.chromeos.allow'), i18n.t('remindSettings.help.chromeos.quiet')];
  }
}
