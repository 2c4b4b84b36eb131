import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../../src/domain/preferences.ts';
import { ACADEMY_RULES } from '../../../../src/facts/academy-rules.ts';
import { deskDraftKey } from '../../../../src/store/queries/desk.ts';
import { InboundTool } from '../../../../src/ui/panel/desk/InboundTool.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';

const desk = { holders: [], holder: null, certifications: [], preferences: DEFAULT_PREFERENCES };
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Company address' });
const status = () => screen.getByRole('status').textContent;

describe('InboundTool', () => {
  it.each([
    ['https://agency.example/about', 'The form should take agency.example.'],
    ['ada@google.com', 'The form refuses google.com. Enter another company address there.'],
    ['blog.hubspot.com', 'blog.hubspot.com lies under hubspot.com, which the form refuses, so it may be refused too.'],
    ['agency', 'This is no whole address yet, such as company.example.'],
  ])('answers %s while it is typed', async (typed, sentence) => {
    const { user } = await renderPage(<InboundTool desk={desk} kept={undefined} />);
    expect(status()).toBe('');
    await user.type(field(), typed);
    expect(status()).toBe(sentence);
  });

  it('names every domain of the rule and its source', async () => {
    await renderPage(<InboundTool desk={desk} kept={undefined} />);
    const { value, source } = ACADEMY_RULES.refusedFormDomains;
    const rule = screen.getByText(/^HubSpot does not check/).textContent;
    for (const domain of value) expect(rule).toContain(domain);
    expect(screen.getByRole('link', { name: /FAQ/ }).getAttribute('href')).toBe(source);
  });

  it('keeps what is typed and goes on with it', async () => {
    const { user, world, unmount } = await renderPage(<InboundTool desk={desk} kept={undefined} />);
    await user.type(field(), 'a.example');
    const key = deskDraftKey('inbound', null);
    await waitFor(async () => expect((await world.database.drafts.get(key))?.value).toEqual({ company: 'a.example' }));
    unmount();
    await renderPage(<InboundTool desk={desk} kept={{ company: 'a.example' }} />);
    expect(field().value).toBe('a.example');
  });
});
