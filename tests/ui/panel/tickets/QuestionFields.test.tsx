// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { TicketFields } from '../../../../src/domain/tickets/ticket.ts';
import { fieldsOf } from '../../../../src/domain/tickets/ticket-merge.ts';
import { QuestionFields } from '../../../../src/ui/panel/tickets/QuestionFields.tsx';
import { ticket } from '../../../fixtures/ticket-rows.ts';

it('asks each question and keeps the answer with the words of an own one', () => {
  const onType = vi.fn<(change: (fields: TicketFields) => TicketFields) => void>();
  const asked = { questionId: 'q-1', question: 'Which object?', words: 'Which object?', text: '' };
  render(<QuestionFields questions={[asked]} onType={onType} />);
  fireEvent.change(screen.getByLabelText('Which object?'), { target: { value: 'Deals' } });
  expect(onType.mock.calls[0]?.[0](fieldsOf(ticket())).answers).toEqual([
    { questionId: 'q-1', question: 'Which object?', text: 'Deals' },
  ]);
});
