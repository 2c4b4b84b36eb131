import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FoundField } from '../../../../src/domain/certifications/import/found-row.ts';
import type { CertificationChoices } from '../../../../src/domain/certifications/import/import-choices.schema.ts';
import type { CellEdit } from '../../../../src/domain/import/import-choices.ts';
import { changeCertifications } from '../../../../src/jobs/change-certifications.ts';
import {
  type CertificationImport,
  corrected,
  reviewInput,
} from '../../../../src/jobs/import/certifications/review-input.ts';
import type { ImportInput } from '../../../../src/jobs/import/import-reading.ts';
import type { ImportReview } from '../../../../src/jobs/import/import-review.ts';
import { told } from '../../../fixtures/import-rows.ts';
import { certification, holder, on } from '../../../fixtures/rows.ts';
import { type TestWorld, testWorld } from '../../../fixtures/world.ts';

const SAMPLES = `${import.meta.dirname}/../../../fixtures/samples/`;
const text = (content: string): ImportInput => ({ kind: 'text', text: content });
const sample = (file: string) => text(readFileSync(SAMPLES + file, 'utf8'));
const rowNamed = ({ rows }: ImportReview<CertificationImport>, name: string) => rows.find((row) => row.name === name);

interface Given {
  readonly answers?: CertificationChoices['answers'];
  readonly edits?: CertificationChoices['edits'];
  readonly signal?: AbortSignal;
  readonly onProgress?: (share: number) => void;
}

let world: TestWorld;

beforeEach(() => {
  world = testWorld();
});

function outcomeOf(input: ImportInput, { answers = {}, edits = [], ...controls }: Given = {}) {
  const { signal = new AbortController().signal, onProgress = () => {} } = controls;
  return reviewInput(world, input, { answers, edits }, { signal, onProgress });
}

async function reviewOf(input: ImportInput, given: Given = {}): Promise<ImportReview<CertificationImport>> {
  const outcome = await outcomeOf(input, given);
  if (outcome.kind === 'refused') throw new Error(outcome.refusal.reason);
  return outcome.review;
}

describe('reviewing an input', () => {
  it('finds, judges and ticks, and keeps what was met beside', async () => {
    const { rows, met, source } = await reviewOf(sample('team-fr.csv'));
    expect(rows.map(told)).toEqual([
      'new | ticked | Inbound | inbound | Personne A | 2026-04-03..2028-05-03 | ',
      'new | ticked | Certification pour les agences partenaires | solutions-partner | Personne A | 2026-01-15..2027-02-15 | ',
      'new | ticked | Sales Hub de HubSpot | sales-hub-software | Personne B | 2026-02-28..2027-03-31 | ',
      'needs-a-look | left | SEO | seo | Personne B | ..2027-03-01 | impossible-date',
      'new | ticked | Marketing digital | digital-marketing | Personne C | 2026-05-12..2027-06 | month-only',
    ]);
    expect([...met.keys()]).toEqual(rows.map(({ key }) => key));
    expect(rows.map(({ key }) => met.get(key)?.earned)).toContain('31/02/2026');
    expect(source).toMatchObject({ input: 'text', dateOrder: 'day-first', counts: { table: 5 } });
  });

  it('judges against what is kept', async () => {
    const kept = certification({ catalogueId: 'seo', name: 'SEO', expires: on('2027-05-03') });
    await changeCertifications(world, { holders: [holder()], certifications: [kept] });
    const states = async (line: string) => (await reviewOf(text(line))).rows.map(({ state }) => state);
    expect(await states('SEO, HubSpot Academy, expires 3 May 2027')).toEqual(['known']);
    expect(await states('SEO, HubSpot Academy, expires 3 May 2028')).toEqual(['updates']);
    expect(await states('Inbound, HubSpot Academy, expires 3 May 2028')).toEqual(['new']);
  });

  it('saves nothing', async () => {
    await reviewOf(sample('linkedin-profile.txt'));
    const counts = await Promise.all(world.database.tables.map((table) => table.count()));
    expect(Math.max(...counts)).toBe(0);
  });

  it('says which rows are the same certification', async () => {
    const { rows } = await reviewOf(sample('achievement-links.txt'));
    const duplicates = rows.flatMap(({ key, ticked, reasons }) =>
      reasons.flatMap((reason) => (reason.code === 'duplicate' ? [{ key, of: reason.of, ticked }] : [])),
    );
    expect(duplicates).toEqual([{ key: 'line-7', of: 'line-6', ticked: false }]);
  });

  it('reads under the user’s answers', async () => {
    const table = text('Certification,Expires\nSEO,03/04/2027\nInbound,05/06/2027');
    const expiries = async (answers: CertificationChoices['answers']) =>
      (await reviewOf(table, { answers })).rows.map(({ expires }) => expires?.on ?? null);
    expect(await expiries({})).toEqual([null, null]);
    expect(await expiries({ dateOrder: 'day-first' })).toEqual(['2027-04-03', '2027-06-05']);
    expect(await expiries({ dateOrder: 'month-first' })).toEqual(['2027-03-04', '2027-05-06']);
    const swapped = await reviewOf(table, { answers: { columns: ['name', 'ignore'] } });
    expect(swapped.rows.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([['no-dates'], ['no-dates']]);
  });

  it('refuses with the source, so that columns can still be named', async () => {
    const given = text('Client,Country,MRR\nAcme,US,1\nEdo,JP,2');
    const outcome = await outcomeOf(given);
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { reason: 'columns-unknown' } });
    expect(outcome.kind === 'refused' ? outcome.source.tables.map(({ columns }) => columns) : null).toEqual([
      ['ignore', 'ignore', 'ignore'],
    ]);
    const { rows } = await reviewOf(given, { answers: { columns: ['name', 'ignore', 'ignore'] } });
    expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(['Acme', 'Edo']));
  });
});

describe('what the user corrected before', () => {
  it('stands above what was read, the later word above the earlier', async () => {
    const { rows, met } = await reviewOf(sample('team-fr.csv'), {
      edits: [
        ['row-5', 'earned', '29/02/2026'],
        ['row-5', 'earned', '28/02/2026'],
        ['row-5', 'holderName', 'Bo Lindqvist'],
      ],
    });
    const row = rows.find(({ key }) => key === 'row-5');
    expect(row).toMatchObject({ state: 'new', ticked: true, earned: on('2026-02-28'), holderName: 'Bo Lindqvist' });
    expect(met.get('row-5')?.earned).toBe('28/02/2026');
  });

  it('makes rows the same certification, or no longer', async () => {
    const input = text('Certification,Holder\nSEO,Ada\nSEO,Bo\nInbound,Bo');
    const codes = async (edits: CertificationChoices['edits']) =>
      (await reviewOf(input, { edits })).rows.map(({ reasons }) => reasons.some(({ code }) => code === 'duplicate'));
    expect(await codes([])).toEqual([false, false, false]);
    expect(await codes([['row-3', 'holderName', 'ada']])).toEqual([false, true, false]);
  });

  it('is passed over for a row that is not there any more', async () => {
    const { rows } = await reviewOf(text('SEO, HubSpot Academy'), { edits: [['row-99', 'name', 'Inbound']] });
    expect(rows.map(({ name }) => name)).toEqual(['SEO']);
  });
});

describe('correcting a cell', () => {
  it('judges that row anew and leaves the others as they are', async () => {
    const before = await reviewOf(sample('team-fr.csv'));
    const key = rowNamed(before, 'SEO')?.key ?? '';
    const after = corrected(before, key, 'earned', '28/02/2026');
    expect(rowNamed(after, 'SEO')).toMatchObject({ state: 'new', ticked: true, reasons: [], earned: on('2026-02-28') });
    expect(after.met.get(key)?.earned).toBe('28/02/2026');
    const others = (review: ImportReview<CertificationImport>) => review.rows.filter((row) => row.key !== key);
    others(after).forEach((row, index) => void expect(row).toBe(others(before)[index]));
    expect(rowNamed(before, 'SEO')?.state).toBe('needs-a-look');
  });

  it('comes to what reviewing with that correction comes to', async () => {
    const edit: CellEdit<FoundField> = ['row-5', 'earned', '28/02/2026'];
    const after = corrected(await reviewOf(sample('team-fr.csv')), ...edit);
    expect(after.rows).toEqual((await reviewOf(sample('team-fr.csv'), { edits: [edit] })).rows);
  });

  it('marks duplicates anew, both ways', async () => {
    const before = await reviewOf(text('Certification,Expires\nSEO,2027-01-02\nInbound,2028-01-02'));
    const marks = ({ rows }: ImportReview<CertificationImport>) =>
      rows.map(({ reasons }) => reasons.map(({ code }) => code));
    const same = corrected(before, 'row-3', 'name', 'SEO');
    // The one that lasts longer counts.
    expect(marks(same)).toEqual([['duplicate'], []]);
    expect(same.rows.map(({ ticked }) => ticked)).toEqual([false, true]);
    expect(marks(corrected(same, 'row-3', 'name', 'Inbound'))).toEqual([[], []]);
  });

  it('knows no row that is not there', async () => {
    const review = await reviewOf(text('SEO, HubSpot Academy'));
    expect(() => corrected(review, 'row-9', 'name', 'x')).toThrow('row-9');
  });
});

describe('a long input', () => {
  const long = text(
    [
      'Certification,Holder,Expires',
      ...Array.from({ length: 3_000 }, (_, i) => `SEO,Person ${i},2028-01-0${(i % 9) + 1}`),
    ].join('\n'),
  );

  it('tells its progress, never backwards, over reading and judging', async () => {
    // Time passes quickly, so that the page gets its turn often.
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      clock += 20;
      return clock;
    });
    const shares: number[] = [];
    await reviewOf(long, { onProgress: (share) => shares.push(share) });
    vi.restoreAllMocks();
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.some((share) => share < 0.5) && shares.some((share) => share > 0.5)).toBe(true);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it.each([0.1, 0.6])('stops when it is cancelled at %d', async (at) => {
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      clock += 20;
      return clock;
    });
    const controller = new AbortController();
    const shares: number[] = [];
    const outcome = await outcomeOf(long, {
      signal: controller.signal,
      onProgress: (share) => {
        shares.push(share);
        if (share >= at) controller.abort();
      },
    });
    vi.restoreAllMocks();
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { reason: 'cancelled' } });
    expect(shares.filter((share) => share >= at)).toHaveLength(1);
  });
});
