import { expect, it } from 'vitest';
import { DATA_TEMPLATES } from '../../../../src/domain/tickets/templates/data-templates.ts';

it('asks about its kinds of trouble, each question under an id of its own', () => {
  expect(DATA_TEMPLATES.map(({ id }) => id)).toEqual(['import', 'workflow', 'report']);
  for (const { questions } of DATA_TEMPLATES) {
    expect(questions.length).toBeGreaterThanOrEqual(3);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  }
});
