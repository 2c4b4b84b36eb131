import { expect, it } from 'vitest';
import { extensionVersion } from '../../src/browser/version.ts';
import { installExtensionApi } from '../fixtures/extension-api.ts';

it('is what the manifest says', () => {
  installExtensionApi();
  expect(extensionVersion()).toBe('1.2.3');
});
