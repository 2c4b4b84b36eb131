import { expect, it } from 'vitest';
import { sealBackup } from '../../../src/jobs/backup/seal-backup.ts';
import { readWhole } from '../../fixtures/backup-file.ts';
import { forgedBackup } from '../../fixtures/forged-backup.ts';
import { certification } from '../../fixtures/rows.ts';

it('seals a long file in pieces, tells how far it is, and can be stopped', async () => {
  const rows = Array.from({ length: 40 }, (_, index) =>
    certification({ id: `c-${index + 10}`, notes: 'é'.repeat(20_000) }),
  );
  const file = await forgedBackup({ certifications: rows });
  const shares: number[] = [];
  const sealed = await sealBackup(file, 'horse', { onProgress: (share) => shares.push(share) });
  const { encryption, data } = JSON.parse(await sealed.text());
  expect(encryption).toMatchObject({ cipher: 'AES-GCM', derivation: 'PBKDF2-SHA-256', iterations: 600_000 });
  expect(data).toHaveLength(Math.ceil(file.size / (512 * 1024)));
  expect(data.length).toBeGreaterThan(2);
  expect(shares.at(-1)).toBe(1);
  expect((await readWhole(sealed, 'horse')).tables.get('certifications')).toEqual(rows);
  const stop = new AbortController();
  const options = { onProgress: () => stop.abort(new Error('stopped')), signal: stop.signal };
  await expect(sealBackup(file, 'horse', options)).rejects.toThrow('stopped');
});
