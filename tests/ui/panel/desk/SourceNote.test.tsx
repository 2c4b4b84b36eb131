import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SourceNote } from '../../../../src/ui/panel/desk/SourceNote.tsx';

const faq = { source: 'https://knowledge.hubspot.example/faq', date: '2023-05-26' };
const community = { source: 'https://community.hubspot.example/thread', date: 'undated' };

describe('SourceNote', () => {
  it('leads to each page and says how old it is', () => {
    render(<SourceNote faq={faq} community={community} />);
    const links = within(screen.getByRole('list', { name: 'Sources' })).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['A moderator on HubSpot Community, undated', community.source],
      ['HubSpot’s FAQ, May 26, 2023', faq.source],
    ]);
    for (const link of links) expect(link.getAttribute('target')).toBe('_blank');
  });

  it('names only the page there is', () => {
    render(<SourceNote faq={faq} />);
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });
});
