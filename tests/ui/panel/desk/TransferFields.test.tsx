import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { TransferPlan } from '../../../../src/domain/certifications/transfer.ts';
import { TransferFields } from '../../../../src/ui/panel/desk/TransferFields.tsx';

const draft = { from: 'ada@old.example', to: 'ada@old.example', newAccount: 'unknown' };
const SAME: TransferPlan = { kind: 'refused', reason: 'same-address', data: null };

function fields(plan: TransferPlan, left: readonly ('from' | 'to')[] = [], change = {}) {
  const told = { onLeave: vi.fn(), onChange: vi.fn() };
  render(
    <TransferFields
      draft={{ ...draft, ...change }}
      plan={plan}
      addresses={['ada@old.example']}
      left={left}
      {...told}
    />,
  );
  const from = screen.getByRole('combobox', { name: 'Old address' });
  const to = screen.getByRole('textbox', { name: 'New address' });
  return { ...told, from, to };
}

describe('TransferFields', () => {
  it('offers the addresses on record', () => {
    const { from } = fields({ kind: 'plan', items: [] });
    const list = document.getElementById(from.getAttribute('list') ?? '');
    expect([...(list?.querySelectorAll('option') ?? [])].map(({ value }) => value)).toEqual(['ada@old.example']);
  });

  it('finds fault with a field only once it was left', () => {
    expect(fields(SAME).to.getAttribute('aria-invalid')).toBeNull();
  });

  it('says what is wrong at the field it is wrong in', () => {
    const { from, to } = fields(SAME, ['from', 'to']);
    expect(from.getAttribute('aria-invalid')).toBeNull();
    expect(to.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(to.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(/^This is the old/);
  });

  it.each([
    ['ada', 'Enter an e-mail address, such as name@company.example.'],
    [' ', 'Fill this in.'],
  ])('says of %j what to enter', (from, sentence) => {
    fields({ kind: 'refused', reason: 'not-an-address', data: { which: 'from' } }, ['from'], { from });
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('tells that both fields are passed when the second is left, or Enter pressed in it', async () => {
    const { from, to, onLeave } = fields({ kind: 'plan', items: [] });
    await userEvent.click(from);
    await userEvent.click(to);
    expect(onLeave).toHaveBeenLastCalledWith(['from']);
    await userEvent.keyboard('{Enter}');
    expect(onLeave).toHaveBeenLastCalledWith(['from', 'to']);
  });

  it('tells what is typed and chosen', async () => {
    const { to, onChange } = fields({ kind: 'plan', items: [] }, [], { to: '' });
    await userEvent.type(to, 'a');
    expect(onChange).toHaveBeenLastCalledWith({ to: 'a' });
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'The new address belongs to' }),
      'a solutions partner’s account',
    );
    expect(onChange).toHaveBeenLastCalledWith({ newAccount: 'partner' });
  });
});
