import * as z from 'zod/mini';

export const BACKUP_APP = 'partner-companion';
export const FORMAT_VERSION = 1;

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/), z.maxLength(1_000));
const version = z.int().check(z.minimum(1), z.maximum(100_000));

/** Everything of a backup but its tables. */
export const backupHeadSchema = z.strictObject({
  app: z.literal(BACKUP_APP),
  formatVersion: z.literal(FORMAT_VERSION),
  schemaVersion: version,
  createdAt: z.iso.datetime(),
  /** Rows by table. */
  counts: z.record(z.string(), z.int().check(z.minimum(0))),
  /** Of the canonical text of the rest of this head, a line feed and the text of the tables; in hexadecimal. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

export type BackupHead = z.infer<typeof backupHeadSchema>;

/** Everything of a sealed backup but its data. */
export const sealedHeadSchema = z.strictObject({
  app: z.literal(BACKUP_APP),
  formatVersion: z.literal(FORMAT_VERSION),
  encryption: z.strictObject({
    cipher: z.literal('AES-GCM'),
    derivation: z.literal('PBKDF2-SHA-256'),
    iterations: z.int().check(z.minimum(100_000), z.maximum(10_000_000)),
    salt: base64,
    /** A known text under the key, by which a wrong passphrase is told from a damaged file. */
    check: base64,
  }),
});

export type SealedHead = z.infer<typeof sealedHeadSchema>;
