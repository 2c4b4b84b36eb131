import { expect, it } from 'vitest';
import { CONTENT_TEMPLATES } from '../../../../src/domain/tickets/templates/content-templates.ts';

it('asks about its kinds of trouble, each question under an id of its own', () => {
  expect(CONTENT_TEMPLATES.map(({ id }) => id)).toEqual(['email', 'form']);
  for (const { questions } of CONTENT_TEMPLATES) {
    expect(questions.length).toBeGreaterThanOrEqual(3);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  }
});
