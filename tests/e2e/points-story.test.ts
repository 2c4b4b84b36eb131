import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locator } from '@playwright/test';
import { parse } from 'yaml';
import { expect, test } from './extension.ts';

const SAMPLE = resolve('tests/fixtures/samples/points-clients.csv');

/** What the sample comes to on the day of the story, and what is typed on the way, as each language writes numbers. */
const NUMBERS = {
  en: { sold: '370', managed: '45.96', total: '415.96', missing: '314.04', asked: '1,700.5', amount: '6,000.50' },
  fr: { sold: '370', managed: '45,96', total: '415,96', missing: '314,04', asked: '1 700,5', amount: '6 000,50' },
} as const;

for (const language of ['en', 'fr'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('clients from a file become points, a tier and a plan that reaches one', async ({ openPanel, openPopup }) => {
      const say = sayingIn(language);
      const numbers = NUMBERS[language];

      const panel = await openPanel('/points/ledger', 600);
      // Points expire, so the story is told on a day of its own.
      await panel.clock.setFixedTime('2026-11-22T10:00:00');
      await panel.reload();
      await panel.getByRole('link', { name: say('ledger.emptyImport') }).click();
      await panel.getByLabel(say('import.file')).setInputFiles(SAMPLE);
      const rows = panel.getByRole('table', { name: say('import.found') }).getByRole('row');
      const fjord = rows.filter({ hasText: 'Fjord Labs' });
      await expect(rows.filter({ hasText: 'Acme Tools' }).getByRole('checkbox')).toBeChecked();
      // There was no 29 February 2026: that row asks, and the others are taken.
      await expect(fjord.getByRole('checkbox')).not.toBeChecked();
      await panel.getByRole('button', { name: say('import.import'), exact: true }).click();
      const clients = panel.getByRole('list', { name: say('ledger.clients') });
      await expect(clients.getByRole('listitem')).toHaveCount(5);
      await expect(clients).not.toContainText('Fjord Labs');

      await panel.goto(panel.url().replace(/#.*/, '#/points/rules'));
      for (const [tier, total] of [
        ['gold', '400'],
        ['platinum', '700'],
        ['diamond', numbers.asked],
      ] as const) {
        const field = panel.getByRole('group', { name: say(`rules.tier.${tier}`) }).first();
        await field.getByLabel(say('rules.total')).fill(total);
        await field.getByLabel(say('rules.total')).press('Tab');
      }

      await panel.getByRole('link', { name: say('points.tier'), exact: true }).click();
      const today = panel.getByRole('region', { name: say('tier.today.title') });
      for (const shown of [numbers.managed, numbers.total]) await expect(today).toContainText(shown);
      await expect(
        panel
          .getByRole('region', { name: say('tier.progress.title') })
          .getByRole('img')
          .first(),
      ).toBeVisible();
      await panel.getByLabel(say('tier.insights.getTo')).selectOption({ label: say('rules.tier.platinum') });

      await panel.getByRole('link', { name: say('points.plan'), exact: true }).click();
      const goal = panel.getByRole('form', { name: say('plan.newPlan') });
      await goal.getByLabel(say('plan.tier')).selectOption({ label: say('rules.tier.platinum') });
      await goal.getByLabel(say('plan.day'), { exact: true }).fill('2027-01-15');
      await goal.getByRole('button', { name: say('plan.create') }).click();
      const standing = panel.getByRole('region', { name: say('plan.standing') });
      // By then what was sold on 11 December 2025 has expired.
      await expect(standing).toContainText(numbers.missing);
      await expect(standing).not.toContainText(say('plan.met'));

      await panel.getByRole('button', { name: say('plan.addDeal') }).click();
      const deal = panel.getByRole('form', { name: say('plan.newDeal') });
      await deal.getByLabel(say('plan.label')).fill('Cafe Lumiere');
      await pick(deal, say('calculator.market'), 'France');
      await pick(deal, say('calculator.currency'), 'EUR');
      await deal.getByLabel(say('plan.amount')).fill(numbers.amount);
      await deal.getByLabel(say('plan.expectedOn')).fill('2026-12-10');
      await deal.getByLabel(say('plan.probability')).fill('80');
      await deal.getByLabel(say('plan.probability')).press('Enter');
      await expect(standing).toContainText(say('plan.met'));

      const popup = await openPopup();
      const line = popup.getByRole('region', { name: say('popup.tier') });
      await expect(line).toContainText(/\d pts/);
      await expect(line).toContainText(say('rules.tier.platinum'));
    });
  });
}

async function pick(form: Locator, label: string, text: string): Promise<void> {
  const field = form.getByRole('combobox', { name: label });
  await field.fill(text);
  await form
    .page()
    .getByRole('option', { name: new RegExp(`^${text}`) })
    .first()
    .click();
}

/** The words of a language by their keys: what its users see, wherever it is written. */
function sayingIn(language: string): (key: string) => string {
  const messages: unknown = parse(readFileSync(resolve(`locales/${language}.yml`), 'utf8'));
  return (key) => {
    const found = key.split('.').reduce((at, part) => Reflect.get(Object(at), part), messages);
    if (typeof found !== 'string') throw new Error(`There is no message ${key}.`);
    return found;
  };
}
