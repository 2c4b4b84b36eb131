// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import type { TicketFields } from '../../../../src/domain/tickets/ticket.ts';
import { fieldsOf } from '../../../../src/domain/tickets/ticket-merge.ts';
import { TicketForm } from '../../../../src/ui/panel/tickets/TicketForm.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { ticket } from '../../../fixtures/ticket-rows.ts';

let latest: TicketFields = fieldsOf(ticket());

function Form() {
  const [fields, setFields] = useState(fieldsOf(ticket()));
  latest = fields;
  return <TicketForm fields={fields} questions={[]} templates={[]} onType={setFields} />;
}

it('writes each field into its place', async () => {
  const { user } = await renderPage(<Form />);
  const places = {
    Summary: 'summary',
    'What happened': 'happened',
    'What you expected': 'expected',
    'Steps to reproduce': 'steps',
    'Affected page or record': 'affected',
    'Title of that page': 'affectedTitle',
    'Hub ID': 'hubId',
    Browser: 'browser',
    'Local time': 'localTime',
  } as const;
  for (const label of Object.keys(places)) await user.type(screen.getByLabelText(label, { exact: true }), `${label}!`);
  for (const [label, place] of Object.entries(places)) expect(latest[place]).toBe(`${label}!`);
  await user.selectOptions(screen.getByLabelText('Language'), 'Japanese');
  await user.selectOptions(screen.getByLabelText('Channel'), 'Phone');
  await user.selectOptions(screen.getByLabelText('Kind of trouble'), 'Form');
  expect(latest).toMatchObject({ language: 'ja', channel: 'phone', templateId: 'form' });
});
