// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { NEW_SUMMARY } from '../../../../../src/domain/partner/summary/summary-draft.ts';
import { SummaryTools } from '../../../../../src/ui/panel/partner/summary/SummaryTools.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

async function tools(left: typeof NEW_SUMMARY.left = []) {
  const [onDay, onChange] = [vi.fn(), vi.fn()];
  const page = await renderPage(
    <SummaryTools
      draft={{ ...NEW_SUMMARY, left }}
      day="2026-11-22"
      today="2026-11-22"
      onDay={onDay}
      onChange={onChange}
    />,
  );
  return { ...page, onDay, onChange };
}

describe('the tools', () => {
  it('hand on the texts', async () => {
    const { onChange } = await tools();
    fireEvent.change(screen.getByLabelText('Partner name'), { target: { value: 'Example' } });
    expect(onChange).toHaveBeenLastCalledWith({ partner: 'Example' });
    fireEvent.change(screen.getByLabelText('Note'), { target: { value: 'Hello' } });
    expect(onChange).toHaveBeenLastCalledWith({ note: 'Hello' });
  });

  it('leave a section out and take it back in', async () => {
    const { user, onChange } = await tools(['tier']);
    expect(screen.getByRole('checkbox', { name: 'Tier' })).toHaveProperty('checked', false);
    await user.click(screen.getByRole('checkbox', { name: 'Tier' }));
    expect(onChange).toHaveBeenLastCalledWith({ left: [] });
    await user.click(screen.getByRole('checkbox', { name: 'Renewals' }));
    expect(onChange).toHaveBeenLastCalledWith({ left: ['tier', 'renewals'] });
  });

  it('take a day, and say what is wrong with none', async () => {
    const { onDay } = await tools();
    fireEvent.change(screen.getByLabelText('As of'), { target: { value: '2027-01-31' } });
    expect(onDay).toHaveBeenCalledWith('2027-01-31');
    fireEvent.change(screen.getByLabelText('As of'), { target: { value: '' } });
    screen.getByText('Fill this in.');
    expect(onDay).toHaveBeenCalledOnce();
  });

  it('print, and offer a tab where the panel is too narrow', async () => {
    const print = vi.fn();
    window.print = print;
    const { user } = await tools();
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
    const tab = screen.getByRole('link', { name: 'Open in a tab to print' });
    expect(tab.getAttribute('href')).toBe('sidepanel.html#/partner/summary?day=2026-11-22');
    expect(tab.getAttribute('target')).toBe('_blank');
  });
});
