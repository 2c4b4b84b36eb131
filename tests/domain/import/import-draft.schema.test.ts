import { describe, expect, it } from 'vitest';
import { importDraftSchema } from '../../../src/domain/import/import-draft.schema.ts';

const PAGE = {
  kind: 'page',
  page: {
    url: 'https://www.linkedin.example/in/lin-okafor/',
    title: 'Lin Okafor',
    text: 'Inbound Marketing\nHubSpot Academy',
    links: [{ href: 'https://academy.example/achievements/ab12cd34', text: 'Show credential' }],
  },
};

describe('the schema of what an import starts from', () => {
  it.each([
    ['a text', { kind: 'text', text: 'SEO\nInbound' }],
    ['no text yet', { kind: 'text', text: '' }],
    ['a page', PAGE],
    ['a page without links', { ...PAGE, page: { ...PAGE.page, links: [] } }],
  ])('lets %s through as it is', (_, draft) => {
    expect(importDraftSchema.parse(structuredClone(draft))).toEqual(draft);
  });

  it.each(['url', 'title', 'text', 'links'])('refuses a page without its %s', (field) => {
    const page = Object.fromEntries(Object.entries(PAGE.page).filter(([name]) => name !== field));
    const reading = importDraftSchema.safeParse({ ...PAGE, page });
    expect(reading.error?.issues.map(({ path }) => path)).toEqual([['page', field]]);
  });

  it.each([
    ['nothing', null],
    ['a bare text', 'SEO'],
    ['another kind', { kind: 'file', text: 'SEO' }],
    ['a number where the text belongs', { kind: 'text', text: 4 }],
    ['a text with more beside it', { kind: 'text', text: 'SEO', html: '<p>SEO</p>' }],
    ['a page with more beside it', { ...PAGE, page: { ...PAGE.page, cookies: '' } }],
    ['a link without its words', { ...PAGE, page: { ...PAGE.page, links: [{ href: 'https://a.example' }] } }],
    ['a page where the text belongs', { ...PAGE, kind: 'text' }],
  ])('refuses %s', (_, draft) => {
    expect(importDraftSchema.safeParse(draft).success).toBe(false);
  });
});
