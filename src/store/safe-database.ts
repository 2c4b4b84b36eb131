import { Dexie, type Table } from 'dexie';
import type { EpochMs } from '../domain/time.ts';

/** A backup that was made by itself, before something that replaces much. */
export interface SafeCopy {
  readonly id: string;
  readonly createdAt: EpochMs;
  /** What it was made before. */
  readonly reason: 'restore' | 'delete' | 'history';
  readonly file: Blob;
}

/** Something of the browser's that only a database can keep: the folder that snapshots go to. */
interface SafeThing {
  readonly key: string;
  readonly value: unknown;
}

const SAFE_NAME = 'partner-companion-safe';

/** A database beside the real one, so that what is kept here outlives a broken one. */
export class SafeDatabase extends Dexie {
  declare readonly copies: Table<SafeCopy, string>;
  declare readonly things: Table<SafeThing, string>;

  constructor(name: string = SAFE_NAME) {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({ copies: 'id, createdAt', things: 'key' });
  }
}
