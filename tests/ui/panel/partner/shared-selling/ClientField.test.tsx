// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ClientField } from '../../../../../src/ui/panel/partner/shared-selling/ClientField.tsx';
import { client } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const CLIENTS = Array.from({ length: 3_000 }, (_, index) => client({ id: `${index}`, name: `Client ${index}` }));

it('suggests a few of many clients by what is typed', async () => {
  await renderPage(<ClientField value="client 299" clients={CLIENTS} isNew={false} error={null} onText={vi.fn()} />);
  const options = [...document.querySelectorAll('option')].map(({ value }) => value);
  expect(options).toHaveLength(11);
  expect(options).toContain('Client 2999');
  screen.getByText('A client of your ledger, or the name of a new one.');
});

it('says when it will be a new one', async () => {
  await renderPage(<ClientField value="Nobody" clients={CLIENTS} isNew error={null} onText={vi.fn()} />);
  screen.getByText('There is no client of this name. Saving adds it.');
});
