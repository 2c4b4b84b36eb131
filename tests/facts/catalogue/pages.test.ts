import { describe, expect, it } from 'vitest';
import { pages, stated } from '../../../src/facts/catalogue/pages.ts';

describe('pages', () => {
  it('makes a fact of a page and a value', () => {
    expect(stated(pages.examLengths2018, 90)).toEqual({
      value: 90,
      source: 'knowledge.hubspot.com/articles/kcs_article/resources/how-long-are-the-certification-exams',
      date: '2018-05-23',
      official: true,
    });
  });

  it('are told apart by their source', () => {
    const sources = Object.values(pages).map(({ source }) => source);
    expect(new Set(sources).size).toBe(sources.length);
  });

  it("take for HubSpot's word only what stands on HubSpot's own pages", () => {
    for (const { source, official } of Object.values(pages)) {
      expect(/^(?:[a-z]+\.hubspot\.com\/|GitHub: HubSpot-Academy\/)/.test(source)).toBe(official);
    }
  });
});
