import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Certification, Holder } from '../../../../src/domain/certifications/certification.ts';
import type { ExamAttempt } from '../../../../src/domain/certifications/exam-attempt.ts';
import { DEFAULT_PREFERENCES } from '../../../../src/domain/preferences.ts';
import { deskDraftKey } from '../../../../src/store/queries/desk.ts';
import { EmailTool } from '../../../../src/ui/panel/desk/EmailTool.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { attempt, certification, holder, on } from '../../../fixtures/rows.ts';

const about = certification({ email: 'ada@new.example', expires: on('2028-01-15') });

interface Given {
  readonly person?: Holder | null;
  readonly certifications?: readonly Certification[];
  readonly attempts?: readonly ExamAttempt[];
  readonly kept?: unknown;
}

async function tool({ person = holder(), certifications = [about], attempts = [], kept }: Given = {}) {
  const holders = person === null ? [] : [person];
  const desk = { holders, holder: person, certifications, preferences: DEFAULT_PREFERENCES };
  return renderPage(<EmailTool desk={desk} kept={kept} />, {
    rows: { holders, certifications, examAttempts: attempts },
  });
}
const kind = () => screen.getByLabelText('What the e-mail says');
const which = () => screen.getByLabelText('Certification it is about');
const status = () => screen.getByRole('status').textContent;

describe('EmailTool', () => {
  it('asks about today and answers nothing before the kind is chosen', async () => {
    await tool();
    expect(screen.getByLabelText<HTMLInputElement>('Received on').value).toBe('2026-11-22');
    expect(status()).toBe('');
    expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull();
  });

  it('takes a notice at a former address for a mistake', async () => {
    const { user } = await tool({ person: holder({ formerEmails: ['ada@old.example'] }) });
    await user.selectOptions(kind(), 'A certification will expire soon');
    await user.selectOptions(which(), 'Inbound Marketing');
    await user.type(screen.getByLabelText('Address it came to'), 'ada@old.example');
    await waitFor(() => expect(status()).toBe('It looks like a mistake'));
    expect(screen.getByText(/^Update your e-mail preferences/)).toBeTruthy();
  });

  it('explains a failure by the attempt on record and shows until when to wait', async () => {
    const { user } = await tool({ attempts: [attempt()] });
    await user.selectOptions(kind(), 'An exam was failed');
    await user.selectOptions(which(), 'Inbound Marketing');
    await waitFor(() => expect(status()).toBe('It makes sense'));
    expect(screen.getByText(/^Wait until Nov 22, 09:00 PM/)).toBeTruthy();
  });

  it('offers to log the exam that was opened and left', async () => {
    const { user } = await tool();
    await user.selectOptions(kind(), 'An exam was failed');
    await user.selectOptions(which(), 'Inbound Marketing');
    await waitFor(() => expect(status()).toBe('It fits only in part'));
    expect(screen.getByRole('link', { name: /^Open/ }).getAttribute('href')).toBe('#/certifications/c-1');
  });

  it('welcomes those of whom nothing is kept', async () => {
    const { user } = await tool({ person: null, certifications: [] });
    await user.selectOptions(kind(), 'Welcome');
    await waitFor(() => expect(status()).toBe('It makes sense'));
  });

  it('answers nothing about a day ahead and says why', async () => {
    const kept = { kind: 'expiry-notice', certificationId: 'c-1', received: '2026-11-23T12:00', address: '' };
    await tool({ kept });
    await screen.findByText('This lies in the future.');
    expect(status()).toBe('');
  });

  it('asks about none where the certification that was chosen is gone', async () => {
    const kept = { kind: 'expired-notice', certificationId: 'c-9', received: '2026-11-20T12:00', address: '' };
    await tool({ kept });
    await waitFor(() => expect(status()).toBe('What is kept here does not tell'));
    expect(screen.getByText(/^It is about no certification/)).toBeTruthy();
  });

  it('keeps what is typed until it is cleared', async () => {
    const { user, world } = await tool();
    const draft = () => world.database.drafts.get(deskDraftKey('email', 'h-1'));
    await user.type(screen.getByLabelText('Address it came to'), 'ada@x.example');
    await waitFor(async () => expect((await draft())?.value).toMatchObject({ address: 'ada@x.example' }));
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull());
    expect(await draft()).toBeUndefined();
  });
});
