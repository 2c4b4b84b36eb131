import { expect, it } from 'vitest';
import { isOurCopy } from '../../../src/jobs/backup/is-our-copy.ts';
import { makeBackup } from '../../../src/jobs/backup/make-backup.ts';
import { filledWorld } from '../../fixtures/filled-world.ts';

it('knows a backup by its head and its sum, and nothing else', async () => {
  const { file, head } = await makeBackup(await filledWorld());
  const text = await file.text();
  const is = (content: string, sum = head.sha256) => isOurCopy(new Blob([content]), sum);
  expect(await is(text)).toBe(true);
  expect(await is(text, 'b'.repeat(64))).toBe(false);
  expect(await is(text.replace('partner-companion', 'partner-champion'))).toBe(false);
  expect(await is(text.replace('"tables":', '"other":'))).toBe(false);
  expect(await is(`x${text}`)).toBe(false);
  expect(await is('')).toBe(false);
  expect(await is(`${' '.repeat(20_000)}${text}`)).toBe(false);
});
