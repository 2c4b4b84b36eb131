import { expect, test } from './extension.ts';
import { openRealPopup } from './real-popup.ts';

test('the toolbar icon opens the popup at its width, with what is next', async ({ context, openPanel, worker }) => {
  // The popup is no wider than the window over which it opens, and that is as wide as the page in front.
  const page = await openPanel('/certifications', 1024);
  await page.bringToFront();
  const popup = await openRealPopup(context, await worker());
  const width = () => popup.evaluate('innerWidth');
  await expect.poll(width).toBe(380);
  expect(await popup.evaluate('innerHeight')).toBeLessThanOrEqual(600);
  await expect.poll(popup.reading).toContainEqual({ role: 'region', name: 'Next up' });
  const reading = await popup.reading();
  for (const name of ['Open side panel', 'Log exam attempt']) expect(reading).toContainEqual({ role: 'button', name });
});

test('the popup works as an ordinary tab', async ({ openPopup }) => {
  const popup = await openPopup();
  await expect(popup.getByRole('region', { name: 'Next up' })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Open side panel' })).toBeVisible();
});
