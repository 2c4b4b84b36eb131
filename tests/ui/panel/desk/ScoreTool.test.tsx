import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Certification } from '../../../../src/domain/certifications/certification.ts';
import { DEFAULT_PREFERENCES } from '../../../../src/domain/preferences.ts';
import { deskDraftKey } from '../../../../src/store/queries/desk.ts';
import { ScoreTool } from '../../../../src/ui/panel/desk/ScoreTool.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { attempt, certification, holder } from '../../../fixtures/rows.ts';

const person = holder({ name: 'Lin Okafor', isMe: false });
const both = [certification(), certification({ id: 'c-2', name: 'Sales' })];

async function tool(certifications: readonly Certification[] = both, kept?: unknown) {
  const desk = { holders: [person], holder: person, certifications, preferences: DEFAULT_PREFERENCES };
  const examAttempts = [attempt(), attempt({ id: 'a-2', endedAt: Date.parse('2026-11-19T23:30Z') })];
  return renderPage(<ScoreTool desk={desk} kept={kept} />, { rows: { certifications, examAttempts } });
}
const which = () => screen.getByRole('combobox', { name: 'Certification' });
const day = () => screen.getByLabelText<HTMLInputElement>('Exam taken on (optional)');
const message = () => screen.queryByRole('region', { name: 'The message' })?.textContent;

describe('ScoreTool', () => {
  it('says what to do first where nothing is kept', async () => {
    await tool([]);
    expect(screen.getByText(/^No certification is kept here yet/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go to Certifications' })).toBeTruthy();
  });

  it('shows the message for the certification that is chosen', async () => {
    const { user } = await tool();
    expect(message()).toBeUndefined();
    expect(screen.getByText(/^Choose a certification/)).toBeTruthy();
    await user.selectOptions(which(), 'Sales');
    expect(message()).toContain('“Sales”. Could you');
    expect(message()).toContain('Lin Okafor');
    expect(screen.queryByRole('button', { name: /last attempt/ })).toBeNull();
  });

  it('offers the day of the last attempt', async () => {
    const { user } = await tool();
    await user.selectOptions(which(), 'Inbound Marketing');
    await user.click(await screen.findByRole('button', { name: 'Use Nov 22, 2026, the last attempt' }));
    expect(day().value).toBe('2026-11-22');
    expect(message()).toContain('on Nov 22, 2026');
    expect(screen.queryByRole('button', { name: /last attempt/ })).toBeNull();
  });

  it('leaves a day ahead out of the message and says why', async () => {
    const { user } = await tool();
    await user.selectOptions(which(), 'Sales');
    await user.type(day(), '2026-11-23');
    expect(screen.getByText('This lies in the future.')).toBeTruthy();
    expect(message()).toContain('“Sales”. Could you');
  });

  it('keeps what is chosen until it is cleared', async () => {
    const { user, world } = await tool(both, { certificationId: 'c-2', examOn: '2026-11-02' });
    expect(message()).toContain('on Nov 2, 2026');
    await user.selectOptions(which(), 'Inbound Marketing');
    const draft = () => world.database.drafts.get(deskDraftKey('score', 'h-1'));
    await waitFor(async () => expect((await draft())?.value).toEqual({ certificationId: 'c-1', examOn: '2026-11-02' }));
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    await waitFor(() => expect(message()).toBeUndefined());
    expect(await draft()).toBeUndefined();
  });
});
