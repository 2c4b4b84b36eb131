// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { copyText } from '../../src/browser/clipboard.ts';

const writeText = vi.fn(async (_: string) => {});
Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
afterEach(() => {
  writeText.mockReset();
});

it('copies text', async () => {
  expect(await copyText('Import')).toBe(true);
  expect(writeText).toHaveBeenCalledWith('Import');
});

it('says so when the browser refuses', async () => {
  writeText.mockRejectedValueOnce(new DOMException('Denied', 'NotAllowedError'));
  expect(await copyText('Import')).toBe(false);
});
