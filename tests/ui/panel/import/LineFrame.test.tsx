import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { LineFrame } from '../../../../src/ui/panel/import/LineFrame.tsx';

function line({ blocked = false, editing = false } = {}) {
  const spies = { onTick: vi.fn(), onOpen: vi.fn(), measure: vi.fn() };
  const toggle = createRef<HTMLButtonElement>();
  render(
    <table>
      <tbody>
        <LineFrame
          index={4}
          offset={480}
          ticked={false}
          name="Acme"
          details={['France', 'EUR']}
          state="updates"
          blocked={blocked}
          editing={editing}
          toggle={toggle}
          {...spies}
        >
          <p>more</p>
        </LineFrame>
      </tbody>
    </table>,
  );
  return { ...spies, toggle, user: userEvent.setup(), row: screen.getByRole('row') };
}

describe('a row of what was found', () => {
  it('says what it is, in which state and where it stands', () => {
    const { row, measure } = line();
    expect(row.getAttribute('aria-rowindex')).toBe('6');
    expect(row.style.transform).toBe('translateY(480px)');
    expect(measure).toHaveBeenCalledWith(row);
    for (const words of ['Acme', 'France · EUR', 'Updates', 'more']) within(row).getByText(words);
  });

  it('is ticked and opened', async () => {
    const { user, onTick, onOpen, toggle } = line();
    await user.click(screen.getByRole('checkbox', { name: 'Take over “Acme”' }));
    expect(onTick).toHaveBeenCalledWith(true);
    await user.click(screen.getByRole('button', { name: 'Edit “Acme”' }));
    expect(onOpen).toHaveBeenCalledWith(true);
    expect(toggle.current?.getAttribute('aria-expanded')).toBe('false');
  });

  it('cannot be ticked while it is blocked, and is closed again', async () => {
    const { user, onOpen } = line({ blocked: true, editing: true });
    expect(screen.getByRole<HTMLInputElement>('checkbox').disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(onOpen).toHaveBeenCalledWith(false);
  });
});
