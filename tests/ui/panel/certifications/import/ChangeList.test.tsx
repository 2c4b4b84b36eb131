import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FieldChange } from '../../../../../src/domain/certifications/import/reviewed-row.ts';
import { ChangeList } from '../../../../../src/ui/panel/certifications/import/ChangeList.tsx';
import { speak } from '../../../../fixtures/locale-messages.ts';
import { on } from '../../../../fixtures/rows.ts';

const CASES: readonly [FieldChange, string][] = [
  [{ field: 'expires', from: on('2027-05-03'), to: on('2028-06') }, 'Expires on: May 3, 2027 → Jun 2028'],
  [{ field: 'earned', from: null, to: on('2026-01-02') }, 'Earned on: blank → Jan 2, 2026'],
  [{ field: 'email', from: '', to: 'ada@new.example' }, 'E-mail: blank → ada@new.example'],
  [{ field: 'credentialId', from: 'abcd1234', to: 'wxyz5678' }, 'Credential ID: abcd1234 → wxyz5678'],
  [
    { field: 'link', from: 'https://a.example', to: 'https://b.example' },
    'Certificate link: https://a.example → https://b.example',
  ],
];

describe('what taking a row over would change', () => {
  it.each(CASES)('is said of %o', (change, words) => {
    render(<ChangeList changes={[change]} />);
    expect(screen.getByRole('listitem').textContent).toBe(words);
  });

  it('is a list of every change', () => {
    render(<ChangeList changes={CASES.map(([change]) => change)} />);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      CASES.map(([, words]) => words),
    );
  });

  it('is said in French', () => {
    speak('fr');
    render(<ChangeList changes={[{ field: 'expires', from: null, to: on('2028-02') }]} />);
    expect(screen.getByRole('listitem').textContent).toBe('Expire le : vide → févr. 2028');
  });
});
