import { expect, it } from 'vitest';
import { PEOPLE_TEMPLATES } from '../../../../src/domain/tickets/templates/people-templates.ts';

it('asks about its kinds of trouble, each question under an id of its own', () => {
  expect(PEOPLE_TEMPLATES.map(({ id }) => id)).toEqual(['access', 'academy', 'partner']);
  for (const { questions } of PEOPLE_TEMPLATES) {
    expect(questions.length).toBeGreaterThanOrEqual(3);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  }
});
