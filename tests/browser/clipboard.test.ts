// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { copyHtml, copyText } from '../../src/browser/clipboard.ts';

const writeText = vi.fn(async (_: string) => {});
const write = vi.fn(async (_: readonly unknown[]) => {});
const made: Record<string, Blob>[] = [];
Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText, write } });
vi.stubGlobal(
  'ClipboardItem',
  class {
    constructor(parts: Record<string, Blob>) {
      made.push(parts);
    }
  },
);

afterEach(() => {
  writeText.mockReset();
  write.mockReset();
});

it('copies text', async () => {
  expect(await copyText('Import')).toBe(true);
  expect(writeText).toHaveBeenCalledWith('Import');
});

it('copies HTML beside plain text', async () => {
  expect(await copyHtml('<p>Import</p>', 'Import')).toBe(true);
  expect(await made[0]?.['text/html']?.text()).toBe('<p>Import</p>');
  expect(await made[0]?.['text/plain']?.text()).toBe('Import');
});

it('says so when the browser refuses', async () => {
  writeText.mockRejectedValueOnce(new DOMException('Denied', 'NotAllowedError'));
  write.mockRejectedValueOnce(new DOMException('Denied', 'NotAllowedError'));
  expect(await copyText('Import')).toBe(false);
  expect(await copyHtml('<p></p>', '')).toBe(false);
});
