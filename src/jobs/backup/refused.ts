import type { BackupRefusal } from '../../domain/backup/backup-refusal.ts';

/** Thrown where a file turns out to be no backup that can be read; whoever reads it answers with the refusal as a value. */
export class Refused extends Error {
  readonly refusal: BackupRefusal;
  constructor(refusal: BackupRefusal) {
    super(refusal.reason);
    this.refusal = refusal;
  }
}
