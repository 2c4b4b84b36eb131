import { afterEach, expect, it, vi } from 'vitest';
import { operatingSystem } from '../../src/browser/operating-system.ts';

afterEach(() => void vi.unstubAllGlobals());

it.each([
  ['Windows', 'windows'],
  ['macOS', 'mac'],
  ['Linux', 'linux'],
  ['Chrome OS', 'chromeos'],
  ['Chromium OS', 'chromeos'],
  ['Haiku', 'linux'],
])('goes by what Chromium says: %s', (platform, system) => {
  expect(operatingSystem({ userAgent: 'Mozilla/5.0 (Windows NT 10.0)', userAgentData: { platform } })).toBe(system);
});

it.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:153.0) Gecko/20100101 Firefox/153.0', 'windows'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:153.0) Gecko/20100101 Firefox/153.0', 'mac'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'linux'],
  ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36', 'chromeos'],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36', 'linux'],
  ['', 'linux'],
])('goes by the old line where there is no other: %s', (userAgent, system) => {
  expect(operatingSystem({ userAgent })).toBe(system);
  expect(operatingSystem({ userAgent, userAgentData: { platform: '' } })).toBe(system);
});

it('asks the browser it runs in', () => {
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15)' });
  expect(operatingSystem()).toBe('mac');
});
