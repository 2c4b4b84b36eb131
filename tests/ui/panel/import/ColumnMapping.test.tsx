import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ColumnField } from '../../../../src/domain/certifications/import/column-words.ts';
import type { TableDescription } from '../../../../src/domain/import/source-description.ts';
import { certificationColumns } from '../../../../src/ui/panel/certifications/import/certification-columns.ts';
import { ColumnMapping } from '../../../../src/ui/panel/import/ColumnMapping.tsx';
import { speak } from '../../../fixtures/locale-messages.ts';

const TABLE: TableDescription<ColumnField> = {
  delimiter: ';',
  headerRow: 1,
  headings: ['Prénom', 'Nom', 'Titre', ''],
  columns: ['holder', 'ignore', 'name', 'expires'],
  sample: [['Ada', 'Moreau', 'SEO', '2027-01-02']],
  dateOrder: 'not-needed',
};

function mapping(changes: Partial<TableDescription<ColumnField>> = {}, open = true) {
  const onChange = vi.fn();
  render(
    <ColumnMapping table={{ ...TABLE, ...changes }} choices={certificationColumns} open={open} onChange={onChange} />,
  );
  return onChange;
}
const select = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });

describe('the columns of a table', () => {
  it('are shown by their headings, with what they were taken for and what stands in them', () => {
    mapping();
    expect(screen.getAllByRole<HTMLSelectElement>('combobox').map(({ value }) => value)).toEqual(TABLE.columns);
    const hint = document.getElementById(select('Nom').getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe('Moreau');
    // A column without a heading goes by its number.
    expect(select('Column 4').value).toBe('expires');
  });

  it('can be anything that is read', () => {
    mapping();
    expect([...select('Titre').options].map(({ text }) => text)).toEqual([
      'Leave out',
      'Certification',
      'Issuer',
      'Earned on',
      'Expires on',
      'Holder',
      'E-mail',
      'Certificate link',
      'Credential ID',
    ]);
  });

  it('are all told again when one is changed', async () => {
    const onChange = mapping();
    await userEvent.selectOptions(select('Column 4'), 'Earned on');
    expect(onChange.mock.calls).toEqual([[['holder', 'ignore', 'name', 'earned']]]);
  });

  it('lose a field that another is chosen for', async () => {
    const onChange = mapping();
    await userEvent.selectOptions(select('Nom'), 'Certification');
    expect(onChange.mock.calls).toEqual([[['holder', 'name', 'ignore', 'expires']]]);
  });

  it('may share a holder, whose first and last name stand apart', async () => {
    const onChange = mapping();
    await userEvent.selectOptions(select('Nom'), 'Holder');
    expect(onChange.mock.calls).toEqual([[['holder', 'holder', 'name', 'expires']]]);
  });

  it('may be left out, as many as there are', async () => {
    const onChange = mapping();
    await userEvent.selectOptions(select('Titre'), 'Leave out');
    expect(onChange.mock.calls).toEqual([[['holder', 'ignore', 'ignore', 'expires']]]);
  });

  it('quote only the beginning of a long cell', () => {
    mapping({ sample: [['x'.repeat(500)]] });
    expect(screen.getByText(/^x+$/).textContent).toHaveLength(60);
  });

  it.each([true, false])('are open: %s', (open) => {
    mapping({}, open);
    expect(document.querySelector('details')?.open).toBe(open);
  });

  it.each<[TableDescription['delimiter'], string, string]>([
    [',', 'commas', 'virgules'],
    [';', 'semicolons', 'points-virgules'],
    ['\t', 'tabs', 'tabulations'],
    ['tabs', 'tabs', 'tabulations'],
    ['|', 'vertical bars', 'barres verticales'],
    ['markdown', 'vertical bars', 'barres verticales'],
  ])('separated by %j are said to be', (delimiter, english, french) => {
    mapping({ delimiter });
    speak('fr');
    mapping({ delimiter });
    const [first, second] = document.querySelectorAll('summary');
    expect(first?.textContent).toBe(`Table separated by ${english} · Columns`);
    expect(second?.textContent).toBe(`Tableau séparé par des ${french} · Colonnes`);
  });
});
