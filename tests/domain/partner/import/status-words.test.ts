import { expect, it } from 'vitest';
import { readOutcome, readStage } from '../../../../src/domain/partner/import/status-words.ts';

it.each([
  ['Open', 'open'],
  ['Appointment scheduled', 'open'],
  ['Decision maker bought-in', 'open'],
  ['En cours', 'open'],
  ['Closed won', 'won'],
  ['closedwon', 'won'],
  ['Fermée gagnée', 'won'],
  ['Closed Lost', 'lost'],
  ['perdue', 'lost'],
  ['maybe', null],
  ['', null],
])('the stage %s is %s', (text, stage) => {
  expect(readStage(text)).toBe(stage);
});

it.each([
  ['Upcoming', 'open'],
  ['à venir', 'open'],
  ['Renewed', 'renewed'],
  ['Renouvelé', 'renewed'],
  ['Upgrade', 'changed'],
  ['Modifié', 'changed'],
  ['Churned', 'lost'],
  ['résilié', 'lost'],
  ['soon', null],
])('the outcome %s is %s', (text, outcome) => {
  expect(readOutcome(text)).toBe(outcome);
});
