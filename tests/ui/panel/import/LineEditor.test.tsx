import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { LineEditor } from '../../../../src/ui/panel/import/LineEditor.tsx';

const CELLS = [
  { field: 'client', label: 'Client', text: 'Acme', suggestions: ['Acme', 'Edo'] },
  { field: 'mrr', label: 'MRR', text: '12' },
] as const;

function editor() {
  const spies = { onEdit: vi.fn(), onClose: vi.fn() };
  render(<LineEditor<'client' | 'mrr'> cells={CELLS} label="Edit Acme" start="mrr" {...spies} />);
  return { ...spies, user: userEvent.setup() };
}

describe('the editor of a row', () => {
  it('begins in the field that is wrong, and shows what was met', () => {
    editor();
    expect(document.activeElement).toBe(screen.getByLabelText('MRR'));
    expect(screen.getByLabelText<HTMLInputElement>('Client').value).toBe('Acme');
    expect(screen.getByRole('group', { name: 'Edit Acme' })).toBeTruthy();
  });

  it('offers texts to choose from where there are some', () => {
    editor();
    const list = document.getElementById(screen.getByLabelText('Client').getAttribute('list') ?? '');
    expect([...(list?.querySelectorAll('option') ?? [])].map(({ value }) => value)).toEqual(['Acme', 'Edo']);
    expect(screen.getByLabelText('MRR').hasAttribute('list')).toBe(false);
  });

  it('tells every stroke, and closes by Escape', async () => {
    const { user, onEdit, onClose } = editor();
    await user.keyboard('3');
    expect(onEdit).toHaveBeenCalledWith('mrr', '123');
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });
});
