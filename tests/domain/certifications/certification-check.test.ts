import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CertificationDraft,
  draftOf,
  type EditedFields,
  readDraft,
} from '../../../src/domain/certifications/certification-check.ts';
import { addDays } from '../../../src/domain/time.ts';
import { inMonth, onDay } from '../../fixtures/academy-samples.ts';

const TODAY = '2026-11-21';

const draft: CertificationDraft = {
  name: 'Kite Flying',
  holderId: 'h1',
  email: '',
  earnedOn: '',
  earnedMonthOnly: false,
  expiresOn: '',
  expiresMonthOnly: false,
  link: '',
  credentialId: '',
  notes: '',
  favourite: false,
  stage: 'complete',
  minutesLeft: '',
  practicumSubmittedOn: '',
  studyDays: '',
};

const fields: EditedFields = {
  name: 'Kite Flying',
  holderId: 'h1',
  email: '',
  earned: null,
  expires: null,
  link: '',
  credentialId: '',
  notes: '',
  favourite: false,
  stage: 'complete',
  minutesLeft: null,
  practicumSubmittedOn: null,
  studyDays: null,
};

const read = (changes: Partial<CertificationDraft>) => readDraft({ ...draft, ...changes }, TODAY);

describe('readDraft', () => {
  it('takes a name alone', () => {
    expect(read({})).toEqual({ kind: 'ok', value: fields });
  });

  it('takes everything, without the blanks around it but with those of the notes', () => {
    const reading = read({
      name: ' Kite Flying ',
      email: ' ada@old.example ',
      earnedOn: '2026-02-15',
      expiresOn: '2028-02',
      expiresMonthOnly: true,
      link: ' https://app.example/k9x7p2qa ',
      credentialId: ' k9x7p2qa ',
      notes: ' as said \n',
      favourite: true,
      stage: 'practicum-submitted',
      minutesLeft: ' 90 ',
      practicumSubmittedOn: '2026-11-21',
      studyDays: ' 21 ',
    });
    expect(reading).toEqual({
      kind: 'ok',
      value: {
        ...fields,
        email: 'ada@old.example',
        earned: onDay('2026-02-15'),
        expires: inMonth('2028-02'),
        link: 'https://app.example/k9x7p2qa',
        credentialId: 'k9x7p2qa',
        notes: ' as said \n',
        favourite: true,
        stage: 'practicum-submitted',
        minutesLeft: 90,
        practicumSubmittedOn: '2026-11-21',
        studyDays: 21,
      },
    });
  });

  it.each([
    ['name', { name: ' ' }, 'missing', null],
    ['name', { name: 'a'.repeat(201) }, 'too-long', { length: 201, limit: 200 }],
    ['holderId', { holderId: '' }, 'missing', null],
    ['email', { email: 'ada at old.example' }, 'not-an-address', null],
    ['earnedOn', { earnedOn: '2026-02-30' }, 'impossible-day', { text: '2026-02-30' }],
    ['earnedOn', { earnedOn: '2005-12-31' }, 'too-early', { earliest: '2006-01-01' }],
    ['expiresOn', { expiresOn: '2057-01-01' }, 'too-late', { latest: '2056-11-21' }],
    ['link', { link: 'app.example/k9x7p2qa' }, 'not-a-web-address', null],
    ['link', { link: `https://app.example/${'a'.repeat(1_981)}` }, 'too-long', { length: 2_001, limit: 2_000 }],
    ['credentialId', { credentialId: 'a'.repeat(201) }, 'too-long', { length: 201, limit: 200 }],
    ['notes', { notes: 'a'.repeat(20_001) }, 'too-long', { length: 20_001, limit: 20_000 }],
    ['minutesLeft', { minutesLeft: '1.5' }, 'not-a-whole-number', { text: '1.5' }],
    ['minutesLeft', { minutesLeft: '-1' }, 'out-of-range', { least: 0, most: 100_000 }],
    ['minutesLeft', { minutesLeft: '100001' }, 'out-of-range', { least: 0, most: 100_000 }],
    ['practicumSubmittedOn', { practicumSubmittedOn: '2026-11-22' }, 'in-future', null],
    ['practicumSubmittedOn', { practicumSubmittedOn: '2005-11-22' }, 'too-early', { earliest: '2006-01-01' }],
    ['studyDays', { studyDays: 'a week' }, 'not-a-whole-number', { text: 'a week' }],
    ['studyDays', { studyDays: '-1' }, 'out-of-range', { least: 0, most: 730 }],
    ['studyDays', { studyDays: '731' }, 'out-of-range', { least: 0, most: 730 }],
  ])('refuses for its %s (%#)', (field, changes, reason, data) => {
    expect(read(changes)).toEqual({ kind: 'refused', problems: [{ field, reason, data }] });
  });

  it.each([
    ['200 characters of name', { name: 'a'.repeat(200) }],
    ['20,000 of notes', { notes: 'a'.repeat(20_000) }],
    ['no minutes left', { minutesLeft: '0' }],
    ['100,000 minutes left', { minutesLeft: '100000' }],
    ['no day of study', { studyDays: '0' }],
    ['two years of it', { studyDays: '730' }],
    ['a date 30 years ahead', { expiresOn: '2056-11-21' }],
    ['an earning in the future, for the clocks of two days differ', { earnedOn: '2026-11-22' }],
  ])('takes %s', (_, changes) => {
    expect(read(changes).kind).toBe('ok');
  });

  it.each([
    ['2026-02-15', false, '2026-02-15', false, true],
    ['2026-02-15', false, '2026-02-14', false, false],
    ['2026-02', true, '2026-02-15', false, true],
    ['2026-02', true, '2026-02-01', false, true],
    ['2026-02', true, '2026-01-31', false, false],
    ['2026-02-15', false, '2026-02', true, true],
    ['2026-02-28', false, '2026-02', true, true],
    ['2026-02-01', false, '2026-01', true, false],
    ['2026-02', true, '2026-02', true, true],
    ['2026-03', true, '2026-02', true, false],
  ])(
    'compares earned %s (month: %s) with expires %s (month: %s)',
    (earnedOn, earnedMonthOnly, expiresOn, expiresMonthOnly, fits) => {
      const reading = read({ earnedOn, earnedMonthOnly, expiresOn, expiresMonthOnly });
      expect(reading.kind).toBe(fits ? 'ok' : 'refused');
      if (!fits) expect(reading).toMatchObject({ problems: [{ field: 'expiresOn', reason: 'before-earned' }] });
    },
  );

  it('says everything at once, in the order of the form', () => {
    const reading = read({
      name: '',
      email: 'x',
      earnedOn: 'x',
      expiresOn: '2026-01-01',
      minutesLeft: 'x',
      studyDays: 'x',
    });
    const problems = reading.kind === 'refused' ? reading.problems : [];
    expect(problems.map(({ field }) => field)).toEqual(['name', 'email', 'earnedOn', 'minutesLeft', 'studyDays']);
  });
});

describe('draftOf', () => {
  it('shows a month as its first day with the month alone counting', () => {
    const shown = draftOf({ ...fields, earned: inMonth('2026-02'), minutesLeft: 0 });
    expect(shown).toMatchObject({ earnedOn: '2026-02-01', earnedMonthOnly: true, minutesLeft: '0' });
    expect(shown).toMatchObject({ expiresOn: '', expiresMonthOnly: false });
  });

  it('is read back as it was', () => {
    const day = (from: string) => fc.integer({ min: 0, max: 5_000 }).map((offset) => addDays(from, offset));
    const date = (from: string) =>
      fc.option(
        fc.oneof(
          day(from).map(onDay),
          day(from).map((on) => inMonth(on.slice(0, 7))),
        ),
      );
    const text = fc.string({ maxLength: 50 }).map((one) => one.trim());
    const edited = fc.record<EditedFields>({
      name: text.filter((name) => name !== ''),
      holderId: fc.uuid(),
      email: fc.constantFrom('', 'ada@old.example'),
      earned: date('2010-01-01'),
      expires: date('2027-01-01'),
      link: fc.constantFrom('', 'https://app.example/k9x7p2qa'),
      credentialId: text,
      notes: fc.string(),
      favourite: fc.boolean(),
      stage: fc.constantFrom('in-progress', 'exam-passed', 'practicum-submitted', 'complete'),
      minutesLeft: fc.option(fc.integer({ min: 0, max: 100_000 })),
      practicumSubmittedOn: fc.option(day('2012-01-01')),
      studyDays: fc.option(fc.integer({ min: 0, max: 730 })),
    });
    fc.assert(
      fc.property(edited, (value) => {
        expect(readDraft(draftOf(value), TODAY)).toEqual({ kind: 'ok', value });
      }),
    );
  });
});
