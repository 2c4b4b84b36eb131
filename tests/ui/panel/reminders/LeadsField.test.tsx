// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { DeadlineKind } from '../../../../src/domain/reminders/deadline.ts';
import { LeadsField } from '../../../../src/ui/panel/reminders/LeadsField.tsx';

interface Props {
  readonly kind: DeadlineKind;
  readonly given: readonly number[];
  readonly onChoose: (leads: readonly number[]) => void;
}

/** Keeps what is chosen, as a page does. */
function Holding({ kind, given, onChoose }: Props) {
  const [leads, setLeads] = useState(given);
  const choose = (changed: readonly number[]) => {
    onChoose(changed);
    setLeads(changed);
  };
  return <LeadsField kind={kind} leads={leads} onChoose={choose} />;
}

function show(given: readonly number[], kind: DeadlineKind = 'expiry') {
  const onChoose = vi.fn();
  render(<Holding kind={kind} given={given} onChoose={onChoose} />);
  const user = userEvent.setup();
  const field = () => screen.getByRole('textbox');
  return {
    onChoose,
    user,
    field,
    chips: () =>
      within(screen.getByRole('list', { name: 'Reminders' }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent?.replace('✕', '')),
    add: async (text: string) => {
      await user.clear(field());
      if (text !== '') await user.type(field(), text);
      await user.click(screen.getByRole('button', { name: 'Add' }));
    },
    remove: (words: string) => user.click(screen.getByRole('button', { name: `Remove: ${words}` })),
  };
}

describe('the list', () => {
  it('says each lead in words', () => {
    expect(show([30, 1, 0]).chips()).toEqual(['30 days before', '1 day before', 'on the day']);
  });

  it('counts in the unit of its kind', () => {
    const { chips } = show([10, 0], 'sitting');
    expect(chips()).toEqual(['10 minutes before', 'at the moment']);
    screen.getByRole('textbox', { name: 'Minutes before' });
  });
});

describe('adding', () => {
  it('takes a number into its place and empties the field', async () => {
    const { add, chips, onChoose, field } = show([30, 7]);
    await add('14');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith([30, 14, 7]);
    expect(chips()).toEqual(['30 days before', '14 days before', '7 days before']);
    expect(field()).toHaveProperty('value', '');
  });

  it('goes by Enter, and the next number can follow', async () => {
    const { user, field, onChoose } = show([30]);
    await user.type(field(), '14{Enter}3{Enter}');
    expect(onChoose.mock.calls).toEqual([[[30, 14]], [[30, 14, 3]]]);
  });

  it.each([
    ['', 'Fill this in.'],
    ['30', '30 is in the list already.'],
    ['731', 'Enter a number from 0 to 730.'],
    ['1.5', '“1.5” is not a whole number.'],
  ])('refuses "%s", keeps it and says why', async (text, words) => {
    const { add, field, onChoose } = show([30]);
    await add(text);
    expect(onChoose).not.toHaveBeenCalled();
    expect(field()).toHaveProperty('value', text);
    expect(field().getAttribute('aria-describedby')).toBe(screen.getByText(words).id);
    expect(document.activeElement).toBe(field());
    await add('5');
    expect(screen.queryByText(words)).toBeNull();
    expect(onChoose).toHaveBeenCalledExactlyOnceWith([30, 5]);
  });

  it('refuses a thirteenth', async () => {
    const { add } = show([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    await add('13');
    screen.getByText('At most 12 fit. Remove one first.');
  });
});

describe('removing', () => {
  it('takes one away and goes on with the next', async () => {
    const { remove, onChoose } = show([30, 14, 7]);
    await remove('14 days before');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith([30, 7]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove: 7 days before' }));
    await remove('7 days before');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove: 30 days before' }));
  });

  it('refuses the last and says what to do instead', async () => {
    const { remove, onChoose, chips, add } = show([7]);
    await remove('7 days before');
    expect(onChoose).not.toHaveBeenCalled();
    expect(chips()).toEqual(['7 days before']);
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toBe('One has to stay. To get none at all, untick “Remind me”.');
    await add('3');
    expect(alert.textContent).toBe('');
  });
});
