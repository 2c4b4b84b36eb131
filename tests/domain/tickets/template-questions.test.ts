import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionsOf, withAnswer } from '../../../src/domain/tickets/template-questions.ts';
import { TROUBLE_TEMPLATES } from '../../../src/domain/tickets/templates/trouble-templates.ts';
import { ownTemplate } from '../../fixtures/ticket-rows.ts';

const ANSWER = { questionId: 'import.file', question: '', text: 'contacts.csv' };
const OWN = [ownTemplate()];

describe('the questions of a ticket', () => {
  it('are none without a template', () => {
    expect(questionsOf({ templateId: '', answers: [] }, TROUBLE_TEMPLATES, OWN, 'en')).toEqual([]);
    expect(questionsOf({ templateId: 'gone', answers: [] }, TROUBLE_TEMPLATES, OWN, 'en')).toEqual([]);
  });

  it('are those of one of our templates, in the language asked for, with their answers', () => {
    const asked = questionsOf({ templateId: 'import', answers: [ANSWER] }, TROUBLE_TEMPLATES, OWN, 'de');
    expect(asked.map(({ questionId, text }) => [questionId, text])).toEqual([
      ['import.file', 'contacts.csv'],
      ['import.object', ''],
      ['import.error', ''],
    ]);
    expect(asked[1]?.words).toBe('Welches Objekt und welche Spalten sind betroffen?');
  });

  it('are those of an own template in its own words', () => {
    expect(questionsOf({ templateId: 'tt-1', answers: [] }, TROUBLE_TEMPLATES, OWN, 'ja')).toEqual([
      { questionId: 'q-1', question: 'Which object?', words: 'Which object?', text: '' },
    ]);
  });

  it('keep what was answered under another template, also one that is gone', () => {
    const answers = [ANSWER, { questionId: 'q-9', question: 'Since when?', text: 'Monday' }];
    const asked = questionsOf({ templateId: 'workflow', answers }, TROUBLE_TEMPLATES, [], 'en');
    expect(asked.slice(3).map(({ words, text }) => [words, text])).toEqual([
      ['Which file and sheet did you import (name, rows, format)?', 'contacts.csv'],
      ['Since when?', 'Monday'],
    ]);
  });

  it('never lose an answer, whatever template is chosen', () => {
    fc.assert(
      fc.property(fc.constantFrom('', 'import', 'email', 'tt-1', 'gone'), (templateId) => {
        const answers = [ANSWER, { questionId: 'q-1', question: 'Which object?', text: 'Deals' }];
        const texts = questionsOf({ templateId, answers }, TROUBLE_TEMPLATES, OWN, 'en').map(({ text }) => text);
        expect(texts).toEqual(expect.arrayContaining(['contacts.csv', 'Deals']));
      }),
    );
  });
});

it('an answer takes the place of the one before, and an empty one leaves none', () => {
  const changed = withAnswer([ANSWER], { ...ANSWER, text: 'deals.csv' });
  expect(changed).toEqual([{ ...ANSWER, text: 'deals.csv' }]);
  expect(withAnswer(changed, { ...ANSWER, text: '' })).toEqual([]);
});
