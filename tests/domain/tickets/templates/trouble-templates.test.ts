import { expect, it } from 'vitest';
import { TROUBLE_TEMPLATES } from '../../../../src/domain/tickets/templates/trouble-templates.ts';
import { TICKET_LANGUAGES } from '../../../../src/domain/tickets/ticket-language.ts';

it('covers every kind of trouble once', () => {
  const ids = TROUBLE_TEMPLATES.map(({ id }) => id);
  expect(new Set(ids)).toEqual(
    new Set(['import', 'workflow', 'email', 'form', 'report', 'access', 'academy', 'partner']),
  );
  expect(ids).toHaveLength(8);
});

it.each(TICKET_LANGUAGES)('asks in %s, every question as a question of its own', (language) => {
  for (const { name, questions } of TROUBLE_TEMPLATES) {
    expect(name[language]).toMatch(/\p{L}/u);
    const texts = questions.map(({ text }) => text[language]);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).toMatch(language === 'ja' ? /？$/u : /\?$/);
  }
});

it('writes French with the blank that does not break', () => {
  const french = TROUBLE_TEMPLATES.flatMap(({ questions }) => questions.map(({ text }) => text.fr)).join('\n');
  expect(french).not.toMatch(/[ ][?:;!]/);
});
