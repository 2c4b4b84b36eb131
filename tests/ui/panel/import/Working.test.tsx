import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Working } from '../../../../src/ui/panel/import/Working.tsx';
import { speak } from '../../../fixtures/locale-messages.ts';

type Phase = Parameters<typeof Working>[0]['phase'];

it.each<[Phase, string, string, number]>([
  [{ kind: 'reading', share: 0 }, 'Reading: 0%', 'Lecture : 0 %', 0],
  [{ kind: 'reading', share: 0.426 }, 'Reading: 43%', 'Lecture : 43 %', 0.426],
  [{ kind: 'saving', written: 1_000, total: 5_000 }, 'Saving: 1,000 of 5,000', 'Enregistrement : 1 000 sur 5 000', 0.2],
  [{ kind: 'saving', written: 0, total: 0 }, 'Saving: 0 of 0', 'Enregistrement : 0 sur 0', 1],
])('says how far %o has come', (phase, english, french, share) => {
  const { unmount } = render(<Working phase={phase} onCancel={() => {}} />);
  expect(screen.getByText(english)).toBeTruthy();
  const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: english });
  expect([bar.value, bar.max]).toEqual([share, 1]);
  unmount();
  speak('fr');
  const { container } = render(<Working phase={phase} onCancel={() => {}} />);
  // French sets narrow and no-break spaces in numbers.
  expect(container.querySelector('p')?.textContent.replace(/\s/g, ' ')).toBe(french);
});

it('can be left', async () => {
  const onCancel = vi.fn();
  render(<Working phase={{ kind: 'reading', share: 0.5 }} onCancel={onCancel} />);
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onCancel).toHaveBeenCalledOnce();
});
