import { expect, it } from 'vitest';
import { browserName } from '../../src/browser/browser-name.ts';

const brand = (name: string, version = '156') => ({ brand: name, version });

it.each([
  [[brand('Chromium'), brand('Google Chrome'), brand('Not/A)Brand', '8')], 'Google Chrome 156'],
  [[brand('Not;A=Brand', '99'), brand('Microsoft Edge'), brand('Chromium')], 'Microsoft Edge 156'],
  [[brand('Not=A?Brand', '24'), brand('Chromium')], 'Chromium 156'],
])('%j is %s', (brands, name) => {
  expect(browserName({ userAgent: 'Chrome/1', userAgentData: { brands } })).toBe(name);
});

it.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
  ['Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36', 'Chrome 156'],
  ['Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15', 'Safari 18'],
  ['something else', ''],
])('%s is %s', (userAgent, name) => {
  expect(browserName({ userAgent })).toBe(name);
});
