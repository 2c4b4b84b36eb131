import { describe, expect, it } from 'vitest';
import { readAllCertifications } from '../../../../../src/store/queries/certifications.ts';
import { certificationSubject as subject } from '../../../../../src/ui/panel/certifications/import/certification-subject.ts';
import { testWorld } from '../../../../fixtures/world.ts';

const CONTROLS = { signal: new AbortController().signal, onProgress: () => {} };
const INPUT = { kind: 'text', text: 'Certification,Expires\nSEO,2027-02-31\nInbound,2027-01-02' } as const;

async function reviewed(world = testWorld()) {
  const outcome = await subject.review(world, INPUT, { answers: {}, edits: [] }, CONTROLS);
  if (outcome.kind === 'refused') throw new Error(outcome.refusal.reason);
  return { world, review: outcome.review };
}

describe('certifications as the subject of an import', () => {
  it('are found, judged and corrected', async () => {
    const { review } = await reviewed();
    expect(review.rows.map(subject.isBlocked)).toEqual([true, false]);
    const { rows } = subject.corrected(review, 'row-2', 'expires', '2027-02-28');
    expect(rows.map(subject.isBlocked)).toEqual([false, false]);
  });

  it('are kept, and it is said how many', async () => {
    const { world, review } = await reviewed();
    const { outcome, sentence } = await subject.save(world, review.rows.slice(1), CONTROLS);
    expect(outcome.kind).toBe('done');
    expect(sentence).toBe('Imported: 1 new, 0 updated.');
    expect(await readAllCertifications(world.database)).toMatchObject([{ name: 'Inbound' }]);
  });
});
