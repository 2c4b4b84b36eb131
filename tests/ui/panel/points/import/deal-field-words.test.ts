import { expect, it } from 'vitest';
import { DEAL_FIELDS } from '../../../../../src/domain/points/import/found-deal.ts';
import { dealFieldWords } from '../../../../../src/ui/panel/points/import/deal-field-words.ts';
import { speak } from '../../../../fixtures/locale-messages.ts';

it.each(['en', 'fr'])('gives every field a name of its own in %s', (language) => {
  speak(language);
  expect(new Set(DEAL_FIELDS.map(dealFieldWords)).size).toBe(DEAL_FIELDS.length);
});

it('says what the columns of the sample say', () => {
  expect([dealFieldWords('client'), dealFieldWords('soldOn'), dealFieldWords('mrr')]).toEqual([
    'Client',
    'Sold on',
    'MRR',
  ]);
});
