import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../../src/domain/preferences.ts';
import { TransferTool } from '../../../../src/ui/panel/desk/TransferTool.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { certification, holder } from '../../../fixtures/rows.ts';

const person = holder();
const base = { holders: [person], holder: person, preferences: DEFAULT_PREFERENCES };

describe('TransferTool', () => {
  it.each([
    ['nobody holds anything', { ...base, holders: [], holder: null, certifications: [] }],
    ['nothing is kept', { ...base, certifications: [] }],
    ['no certification has an address', { ...base, certifications: [certification()] }],
  ])('says what to do first where %s', async (_, desk) => {
    await renderPage(<TransferTool desk={desk} kept={undefined} />);
    expect(screen.getByText(/^No certification has an e-mail yet/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go to Certifications' }).getAttribute('href')).toBe('#/certifications');
    expect(screen.getByText('How it is done in HubSpot')).toBeTruthy();
    expect(screen.queryByLabelText('New address')).toBeNull();
  });

  it('offers the form where there is an address', async () => {
    const certifications = [certification({ email: 'ada@old.example' })];
    await renderPage(<TransferTool desk={{ ...base, certifications }} kept={undefined} />);
    expect(screen.getByLabelText<HTMLInputElement>('Old address').value).toBe('ada@old.example');
    expect(screen.getByLabelText('New address')).toBeTruthy();
  });
});
