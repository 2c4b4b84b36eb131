import { expect, it } from 'vitest';
import { formulaWords } from '../../../../../src/ui/panel/points/calculator/formula-words.ts';
import { speak } from '../../../../fixtures/locale-messages.ts';
import { calculated } from '../../../../fixtures/points.ts';

function formulas(...args: Parameters<typeof calculated>) {
  const { answer, draft } = calculated(...args);
  if (answer.kind === 'waiting') throw new Error(answer.waitsFor);
  return answer.steps.map((step) => formulaWords(step, answer.kind, draft.currency));
}

it('writes the steps out with their numbers', () => {
  expect(formulas({ amount: '1000', market: 'IN', manages: true, otherPartners: '2' })).toEqual([
    'Sold points: $1,000.00 ÷ $100.00 × 5 × 2 = 100',
    'Managed points: $1,000.00 ÷ $100.00 × 1 × 2 ÷ 3 ≈ 6.67',
  ]);
});

it('writes the other way out too, in French', () => {
  speak('fr');
  const [sold] = formulas({ soldPoints: '50', market: 'IN' }, 'to-currency');
  expect(sold?.replace(/\s/g, ' ')).toBe('Valeur vendue: 50 ÷ 5 ÷ 2 × 100,00 $US = 500,00 $US');
});

it('does not call a rounded value equal', () => {
  expect(formulas({ soldPoints: '1', currency: 'JPY', deal: 'assisted' }, 'to-currency')[0]).toContain('= ¥4,800');
  expect(formulas({ soldPoints: '1', deal: 'assisted' }, 'to-currency')[0]).toContain('≈ $33.33');
});
