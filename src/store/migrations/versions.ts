import type { Transaction } from 'dexie';

/** One released shape of the database: only what changed since the one before. Never edit a released version. */
interface Version {
  readonly version: number;
  /** Keys and indexes by table; null drops a table. */
  readonly stores: Record<string, string | null>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

export const VERSIONS: readonly Version[] = [
  {
    version: 1,
    stores: {
      holders: 'id',
      certifications: 'id, holderId, updatedAt, expires.on, sitting.startedAt',
      examAttempts: 'id, certificationId',
      deadlines: 'key, subjectId, at',
      settings: 'key',
      drafts: 'key',
    },
  },
];
