import type { EpochMs } from './time.ts';

/** What every kept row carries, so that rows of two devices can be merged one day. */
export interface Row {
  /** A UUID. */
  readonly id: string;
  readonly createdAt: EpochMs;
  readonly updatedAt: EpochMs;
  /** 1 when created, one more at every change. */
  readonly revision: number;
  /** The moment of deletion; null while the row lives. */
  readonly deletedAt: EpochMs | null;
}
