// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { StartSitting } from '../../../../src/ui/panel/certifications/StartSitting.tsx';

function show(catalogueId: string | null = null) {
  const onStart = vi.fn();
  const onCancel = vi.fn();
  render(<StartSitting catalogueId={catalogueId} onStart={onStart} onCancel={onCancel} />);
  const user = userEvent.setup();
  const limit = screen.getByRole('textbox', { name: 'Time limit in minutes (optional)' });
  const begin = () => user.click(screen.getByRole('button', { name: 'Start now' }));
  return { user, onStart, onCancel, limit, begin };
}

it('says what one sitting means, and by what', () => {
  show();
  const title = screen.getByRole('heading', { name: 'What one sitting means' });
  expect(document.activeElement).toBe(title);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    expect.stringContaining('finished in one go'),
    expect.stringContaining('locks it for 12 hours'),
    expect.stringContaining('The clock starts with the first page of questions'),
    expect.stringContaining('correct answers divided by the number of questions'),
  ]);
  screen.getByText(/^From HubSpot’s FAQ \(2023-05-26\)/);
});

it.each([
  ['', null],
  ['90', 90],
  [' 1440 ', 1_440],
])('begins with the limit "%s"', async (typed, minutes) => {
  const { user, onStart, limit, begin } = show();
  if (typed !== '') await user.type(limit, typed);
  await begin();
  expect(onStart).toHaveBeenCalledExactlyOnceWith(minutes);
});

it.each([
  ['0', 'Enter a number from 1 to 1440.'],
  ['1441', 'Enter a number from 1 to 1440.'],
  ['an hour', '“an hour” is not a whole number.'],
])('refuses the limit "%s" and says why', async (typed, words) => {
  const { user, onStart, limit, begin } = show();
  await user.type(limit, typed);
  await begin();
  expect(onStart).not.toHaveBeenCalled();
  expect(limit.getAttribute('aria-describedby')).toContain(screen.getByText(words).id);
  expect(document.activeElement).toBe(limit);
});

it('says which limits were published, each with its date', () => {
  show('email-marketing');
  screen.getByText(
    /^As shown beside the exam\. Published earlier, perhaps outdated: 75 min \(\d.*\), 180 min \(\d.*\)\.$/,
  );
});

it('can be left', async () => {
  const { user, onStart, onCancel } = show();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onCancel).toHaveBeenCalledOnce();
  expect(onStart).not.toHaveBeenCalled();
});
