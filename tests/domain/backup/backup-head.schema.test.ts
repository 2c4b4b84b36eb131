import { describe, expect, it } from 'vitest';
import { backupHeadSchema, sealedHeadSchema } from '../../../src/domain/backup/backup-head.schema.ts';

const head = {
  app: 'partner-companion',
  formatVersion: 1,
  schemaVersion: 3,
  createdAt: '2026-11-22T09:00:00.000Z',
  counts: { holders: 1 },
  sha256: 'a'.repeat(64),
};
const encryption = {
  cipher: 'AES-GCM',
  derivation: 'PBKDF2-SHA-256',
  iterations: 600_000,
  salt: 'QQ==',
  check: 'QUI=',
};
const sealed = { app: 'partner-companion', formatVersion: 1, encryption };

describe('the head of a backup', () => {
  it('is taken as it is written', () => {
    expect(backupHeadSchema.parse(head)).toEqual(head);
    expect(sealedHeadSchema.parse(sealed)).toEqual(sealed);
  });

  it.each([
    { app: 'another' },
    { formatVersion: 2 },
    { formatVersion: '1' },
    { schemaVersion: 0 },
    { createdAt: 'yesterday' },
    { counts: { holders: -1 } },
    { counts: [] },
    { sha256: 'A'.repeat(64) },
    { stray: 1 },
  ])('is refused with %j', (change) => {
    expect(backupHeadSchema.safeParse({ ...head, ...change }).success).toBe(false);
  });

  it.each([
    { cipher: 'AES-CBC' },
    { iterations: 1 },
    { iterations: 1e9 },
    { salt: 'no base64' },
    { check: '' },
    { stray: 1 },
  ])('is refused when it is sealed with %j', (change) => {
    expect(sealedHeadSchema.safeParse({ ...sealed, encryption: { ...encryption, ...change } }).success).toBe(false);
  });
});
