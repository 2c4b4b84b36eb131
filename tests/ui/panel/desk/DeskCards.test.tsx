import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../../src/domain/preferences.ts';
import { saveDraft } from '../../../../src/jobs/save-draft.ts';
import { deskDraftKey } from '../../../../src/store/queries/desk.ts';
import { WorldContext } from '../../../../src/ui/components/world-context.ts';
import { DeskCards } from '../../../../src/ui/panel/desk/DeskCards.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { holder } from '../../../fixtures/rows.ts';
import { testWorld } from '../../../fixtures/world.ts';

const people = [holder(), holder({ id: 'h-2', name: 'Lin Okafor', isMe: false })];
const desk = { holders: people, holder: holder(), certifications: [], preferences: DEFAULT_PREFERENCES };
const folded = () => [...document.querySelectorAll('details')].map(({ open }) => !open);

describe('DeskCards', () => {
  it('has four tools, all folded away', async () => {
    await renderPage(<DeskCards desk={desk} />);
    await waitFor(() => expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(4));
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Transfer to another e-mail',
      'Did this e-mail make sense?',
      'Inbound certification form',
      'Ask for your score by section',
    ]);
    expect(folded()).toEqual([true, true, true, true]);
  });

  it('leaves the one open into which something was typed', async () => {
    const world = testWorld();
    await saveDraft(world, deskDraftKey('inbound', 'h-1'), { company: 'a.example' });
    await renderPage(<DeskCards desk={desk} />, { world });
    await waitFor(() => expect(folded()).toEqual([true, true, false, true]));
    expect(screen.getByLabelText<HTMLInputElement>('Company address').value).toBe('a.example');
  });

  it('shows each holder what was typed for that holder, and stays as it was unfolded', async () => {
    const world = testWorld();
    await saveDraft(world, deskDraftKey('inbound', 'h-1'), { company: 'a.example' });
    const { rerender } = await renderPage(<DeskCards desk={desk} />, { world, bare: true });
    await waitFor(() => expect(folded()).toEqual([true, true, false, true]));
    rerender(
      <WorldContext value={world}>
        <DeskCards desk={{ ...desk, holder: people[1] ?? null }} />
      </WorldContext>,
    );
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Company address').value).toBe(''));
    expect(folded()).toEqual([true, true, false, true]);
  });
});
