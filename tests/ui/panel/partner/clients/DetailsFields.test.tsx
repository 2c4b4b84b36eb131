// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { detailsDraftOf } from '../../../../../src/domain/partner/clients/details-draft.ts';
import { DetailsFields } from '../../../../../src/ui/panel/partner/clients/DetailsFields.tsx';
import { POINTS } from '../../../../fixtures/client-ledgers.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('hands on what is typed under its field, and says what is wrong beside it', async () => {
  const onChange = vi.fn();
  await renderPage(
    <DetailsFields
      draft={detailsDraftOf(null, null, 'en')}
      problems={[{ field: 'mrr', reason: 'negative', data: null }]}
      book={POINTS.book}
      onChange={onChange}
    />,
  );
  const texts = {
    Client: 'name',
    'Link to the CRM': 'link',
    'Hub ID': 'hubId',
    Relationship: 'relationship',
    Products: 'products',
    'MRR on the partner dashboard': 'mrr',
    'Tools used': 'toolsUsed',
    'Renewal owner': 'renewalOwner',
    Notes: 'notes',
  };
  for (const [label, field] of Object.entries(texts)) {
    fireEvent.change(screen.getByLabelText(label), { target: { value: 'x' } });
    expect(onChange).toHaveBeenLastCalledWith({ [field]: 'x' });
  }
  fireEvent.change(screen.getByLabelText('Last active'), { target: { value: '2026-11-01' } });
  expect(onChange).toHaveBeenLastCalledWith({ lastActiveOn: '2026-11-01' });
  expect(screen.getByLabelText('MRR on the partner dashboard').getAttribute('aria-invalid')).toBe('true');
});
