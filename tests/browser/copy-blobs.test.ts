import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { copyBlobs } from '../../src/browser/copy-blobs.ts';

const write = vi.fn();

beforeEach(() => {
  write.mockReset();
  vi.stubGlobal('navigator', { clipboard: { write } });
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly forms: object;
      constructor(forms: object) {
        this.forms = forms;
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

it('hands every form over while it may still be in the making', async () => {
  const png = Promise.resolve(new Blob(['a']));
  expect(await copyBlobs({ 'image/png': png })).toBe(true);
  expect(write).toHaveBeenCalledWith([{ forms: { 'image/png': png } }]);
});

it('says when the browser refuses, and throws on anything else', async () => {
  write.mockRejectedValueOnce(new DOMException('', 'NotAllowedError'));
  expect(await copyBlobs({})).toBe(false);
  write.mockRejectedValueOnce(new TypeError('No such form'));
  await expect(copyBlobs({})).rejects.toThrow('No such form');
});
