import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from './extension.ts';

test.use({ language: 'fr', colorScheme: 'dark' });

test('le tableau d’une agence, du collage à la fenêtre', async ({ openPanel, openPopup }) => {
  const panel = await openPanel('/certifications/import');
  await panel
    .getByLabel('Coller ce que vous avez')
    .fill(await readFile(resolve('tests/fixtures/samples/team-fr.csv'), 'utf8'));
  await panel.getByRole('button', { name: 'Relire' }).click();
  const table = panel.getByRole('table', { name: 'Trouvées' });
  await expect(table.getByRole('row').filter({ hasText: 'À vérifier' })).toContainText('31/02/2026');
  await panel.getByRole('button', { name: 'Importer', exact: true }).click();
  await expect(panel.getByRole('list', { name: 'Certifications' })).toContainText('3 mai 2028');
  const popup = await openPopup();
  const next = popup.getByRole('region', { name: 'À venir' });
  await expect(next).toContainText('Certification pour les agences partenaires');
  await expect(next).toContainText(/Expire dans \d+ jours|Expire aujourd’hui|Expirée depuis/);
});
