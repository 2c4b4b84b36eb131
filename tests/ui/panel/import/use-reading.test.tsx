import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type CertificationImport, reviewInput } from '../../../../src/jobs/import/certifications/review-input.ts';
import type { ImportInput } from '../../../../src/jobs/import/import-reading.ts';
import type { ReviewInput, ReviewOutcome } from '../../../../src/jobs/import/import-review.ts';
import { Toasts } from '../../../../src/ui/components/Toasts.tsx';
import { WorldContext } from '../../../../src/ui/components/world-context.ts';
import type { ImportPhase } from '../../../../src/ui/panel/import/import-phase.ts';
import { NO_CHOICES } from '../../../../src/ui/panel/import/use-kept-choices.ts';
import { useReading } from '../../../../src/ui/panel/import/use-reading.ts';
import { testWorld } from '../../../fixtures/world.ts';

const review = vi.fn<ReviewInput<CertificationImport>>();

const START: ImportPhase<CertificationImport> = { kind: 'input', refused: null };
const text = (content: string): ImportInput => ({ kind: 'text', text: content });
const SEO = text('SEO, HubSpot Academy');

beforeEach(() => void review.mockReset().mockImplementation(reviewInput));

function open() {
  const world = testWorld();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <WorldContext value={world}>
      <Toasts>{children}</Toasts>
    </WorldContext>
  );
  const [show, onBack] = [
    vi.fn<(phase: ImportPhase<CertificationImport>) => void>(),
    vi.fn<(to: ImportPhase<CertificationImport>) => void>(),
  ];
  const hook = renderHook(() => useReading(review, show, onBack), { wrapper });
  const shown = () => show.mock.calls.map(([phase]) => phase);
  return { ...hook, show, shown, onBack };
}

/** Lets the next reading wait until the test says how it ends. */
function held() {
  const { promise, resolve, reject } = Promise.withResolvers<ReviewOutcome<CertificationImport>>();
  review.mockImplementationOnce(() => promise);
  return { resolve, reject };
}

const refused = (input: ImportInput): ReviewOutcome<CertificationImport> => ({
  kind: 'refused',
  refusal: { reason: 'nothing-found' },
  source: { input: input.kind, fileName: null, encoding: null, counts: {}, tables: [], dateOrder: 'not-needed' },
});

describe('reading', () => {
  it('shows that it reads, then what it found under which answers', async () => {
    const { result, shown } = open();
    const choices = { ...NO_CHOICES, answers: { dateOrder: 'day-first' } as const };
    await act(() => result.current.read(SEO, choices, START));
    expect(shown()[0]).toEqual({ kind: 'reading', share: 0 });
    expect(shown().at(-1)).toMatchObject({
      kind: 'review',
      review: { rows: [{ name: 'SEO' }] },
      answers: { dateOrder: 'day-first' },
      rereading: null,
    });
  });

  it('shows why it found nothing', async () => {
    const { result, shown } = open();
    await act(() => result.current.read(text('Lunch at noon'), NO_CHOICES, START));
    expect(shown().at(-1)).toMatchObject({ kind: 'input', refused: { refusal: { reason: 'nothing-found' } } });
  });

  it('leaves a review in its place while it reads again', async () => {
    const { result, shown, show } = open();
    await act(() => result.current.read(SEO, NO_CHOICES, START));
    const review = shown().at(-1) ?? START;
    show.mockClear();
    await act(() => result.current.read(SEO, NO_CHOICES, review));
    expect(shown()[0]).toEqual({ ...review, rereading: 0 });
    expect(shown().at(-1)).toMatchObject({ kind: 'review', rereading: null });
  });
});

describe('a reading that is', () => {
  it('cancelled leads back, whatever it came to', async () => {
    const { result, shown, onBack } = open();
    const { resolve } = held();
    const reading = result.current.read(SEO, NO_CHOICES, START);
    result.current.cancel();
    await act(async () => {
      resolve(refused(SEO));
      await reading;
    });
    expect(onBack.mock.calls).toEqual([[START]]);
    expect(shown()).toEqual([{ kind: 'reading', share: 0 }]);
  });

  it('overtaken by another shows nothing more', async () => {
    const { result, shown, onBack } = open();
    const first = held();
    const overtaken = result.current.read(text('Lunch'), NO_CHOICES, START);
    const [[, , , controls] = []] = review.mock.calls;
    await act(() => result.current.read(SEO, NO_CHOICES, START));
    expect(controls?.signal.aborted).toBe(true);
    const before = shown().length;
    await act(async () => {
      controls?.onProgress(0.7);
      first.resolve(refused(SEO));
      await overtaken;
    });
    expect(shown()).toHaveLength(before);
    expect(shown().at(-1)).toMatchObject({ kind: 'review' });
    expect(onBack).not.toHaveBeenCalled();
  });

  it('broken leads back, and is told as a bug', async () => {
    const { result, onBack } = open();
    const { reject } = held();
    const reading = result.current.read(SEO, NO_CHOICES, START);
    reject(new Error('disk'));
    await expect(act(() => reading)).rejects.toThrow('disk');
    expect(onBack.mock.calls).toEqual([[START]]);
  });

  it('left alone by a closed screen is stopped and shows nothing more', async () => {
    const { result, shown, onBack, unmount } = open();
    const { resolve } = held();
    const reading = result.current.read(SEO, NO_CHOICES, START);
    const [[, , , controls] = []] = review.mock.calls;
    unmount();
    expect(controls?.signal.aborted).toBe(true);
    resolve(refused(SEO));
    await reading;
    expect(shown()).toHaveLength(1);
    expect(onBack).not.toHaveBeenCalled();
  });
});

it('has nothing to cancel before it begins', () => {
  expect(() => open().result.current.cancel()).not.toThrow();
});
