import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { type FoundField, foundRow } from '../../../../../src/domain/certifications/import/found-row.ts';
import { catalogue } from '../../../../../src/facts/catalogue.ts';
import { FoundLineEditor } from '../../../../../src/ui/panel/certifications/import/FoundLineEditor.tsx';

const MET = foundRow(
  'lines',
  { unit: 'line', first: 1, last: 1 },
  {
    name: 'SEO',
    issuer: 'HubSpot',
    holderName: 'Lin Okafor',
    email: 'lin@agency.example',
    earned: '31/02/2026',
    expires: 'soon',
    link: 'https://certificates.example/1',
    credentialId: 'abcd1234',
  },
);
const FIELDS: readonly [FoundField, string][] = [
  ['name', 'Certification'],
  ['holderName', 'Holder'],
  ['email', 'E-mail'],
  ['earned', 'Earned on'],
  ['expires', 'Expires on'],
  ['link', 'Certificate link'],
  ['credentialId', 'Credential ID'],
  ['issuer', 'Issuer'],
];

function editor(start: FoundField = 'name') {
  const spies = { onEdit: vi.fn(), onClose: vi.fn() };
  render(<FoundLineEditor met={MET} label="Edit “SEO”" start={start} {...spies} />);
  return spies;
}

describe('the editor of a row', () => {
  it.each(FIELDS)('shows the %s as it was met and tells every change of it', (field, label) => {
    const { onEdit } = editor();
    const input = screen.getByLabelText<HTMLInputElement>(label);
    expect(input.value).toBe(MET[field]);
    fireEvent.change(input, { target: { value: 'Other' } });
    expect(onEdit.mock.calls).toEqual([[field, 'Other']]);
  });

  it.each(FIELDS)('begins at the %s if told so', (field, label) => {
    editor(field);
    expect(document.activeElement).toBe(screen.getByLabelText(label));
  });

  it('scrolls there once the table has made room, unless it is closed by then', async () => {
    const scrolled = vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockImplementation(() => {});
    const frames = async () => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    editor('expires');
    expect(scrolled).not.toHaveBeenCalled();
    await frames();
    expect(scrolled.mock.contexts).toEqual([screen.getByLabelText('Expires on')]);
    expect(scrolled.mock.calls).toEqual([[{ block: 'nearest' }]]);
    cleanup();
    editor('earned');
    cleanup();
    await frames();
    expect(scrolled).toHaveBeenCalledOnce();
    scrolled.mockRestore();
  });

  it('is a group of its own name', () => {
    editor();
    expect(screen.getByRole('group', { name: 'Edit “SEO”' })).toBeTruthy();
  });

  it('offers the names of the catalogue', () => {
    editor();
    const name = screen.getByLabelText<HTMLInputElement>('Certification');
    const options = document.getElementById(name.getAttribute('list') ?? '')?.querySelectorAll('option') ?? [];
    expect([...options].map(({ value }) => value)).toEqual(catalogue.map((entry) => entry.name.en));
  });

  it('is closed by Escape, and by no other key', async () => {
    const { onClose } = editor();
    await userEvent.keyboard('x{Enter}{ArrowDown}');
    expect(onClose).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });
});
