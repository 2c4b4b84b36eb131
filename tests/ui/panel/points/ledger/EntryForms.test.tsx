// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { EntryForms } from '../../../../../src/ui/panel/points/ledger/EntryForms.tsx';
import { POINTS } from '../../../../fixtures/client-ledgers.ts';
import { client, pointEntry } from '../../../../fixtures/ledger-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it.each([
  ['edit', 'Edit Marketing Hub Professional', 'Amount per month', '1,000'],
  ['later', 'Renewal or upsell of Marketing Hub Professional', 'Amount per month', ''],
  ['unmanage', 'No longer managed: Marketing Hub Professional', 'No longer managed since', '2026-11-22'],
  ['end', 'Client ended it: Marketing Hub Professional', 'Client ended on', '2026-11-22'],
] as const)('opens %s as "%s"', async (form, name, field, value) => {
  await renderPage(
    <EntryForms
      form={form}
      entry={pointEntry()}
      client={client()}
      drafts={new Map()}
      productLines={[]}
      points={POINTS}
      onClose={() => {}}
    />,
  );
  screen.getByRole('form', { name });
  expect(screen.getByLabelText(field)).toHaveProperty('value', value);
});
