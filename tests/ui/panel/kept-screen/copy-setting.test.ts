// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { settingNow } from '../../../../src/ui/panel/kept-screen/copy-setting.ts';

it('is the screen that is asked for, in the words and of the release that run', () => {
  Object.assign(chrome.runtime, { getManifest: () => ({ version: '1.2.3' }) });
  location.hash = '#/partner/reports/renewals-open?due=overdue';
  const setting = { path: '/partner/reports/renewals-open', query: 'due=overdue', language: 'en', release: '1.2.3' };
  expect(settingNow()).toEqual(setting);
  location.hash = '#/partner';
  expect(settingNow()).toEqual({ ...setting, path: '/partner', query: '' });
});
