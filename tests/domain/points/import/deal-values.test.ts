import { describe, expect, it } from 'vitest';
import { readDeal, readSaleKind, readYesNo } from '../../../../src/domain/points/import/deal-values.ts';

describe('values of a deal', () => {
  it.each([
    ['Sourced', 'sourced'],
    ['PARTNER SOURCED', 'sourced'],
    ['Partner Collab', 'sourced'],
    ['Apporté', 'sourced'],
    ['Originado', 'sourced'],
    ['Assisted', 'assisted'],
    ['DIFM', 'assisted'],
    ['unterstützt', 'assisted'],
    ['Managed only', 'managed-only'],
    ['géré uniquement', 'managed-only'],
    ['perhaps', null],
    ['', null],
  ])('who opened it up: %j is %j', (text, deal) => {
    expect(readDeal(text)).toBe(deal);
  });

  it.each([
    ['New Business', 'new'],
    ['newbusiness', 'new'],
    ['Cross-sell', 'cross-sell'],
    ['vente croisée', 'cross-sell'],
    ['Up-sell', 'upsell'],
    ['Upgrade', 'upsell'],
    ['renewal', null],
  ])('what it was to the client: %j is %j', (text, kind) => {
    expect(readSaleKind(text)).toBe(kind);
  });

  it.each([
    ['yes', true],
    ['Oui', true],
    ['Sí', true],
    ['TRUE', true],
    ['✓', true],
    ['✅', true],
    ['no', false],
    ['Não', false],
    ['-', false],
    ['0', false],
    ['maybe', null],
    ['', null],
  ])('yes or no: %j is %j', (text, answer) => {
    expect(readYesNo(text)).toBe(answer);
  });
});
