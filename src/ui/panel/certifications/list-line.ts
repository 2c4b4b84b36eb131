import type { Certification } from '../../../domain/certifications/certification.ts';
import type { SeenCertification } from '../../../domain/certifications/list-copy.ts';
import type { CertificationState } from '../../../domain/certifications/status.ts';

/** What is seen of one line of the list. */
export interface ListLine {
  /** Whole when it comes from the database; of a copy no more than is seen. */
  readonly certification: Certification | SeenCertification;
  /** Whose it is, in words. */
  readonly holder: string;
  readonly states: readonly CertificationState[];
}
