import { describe, expect, it } from 'vitest';
import { pointsPages } from '../../../src/facts/points/points-pages.ts';

describe('the pages on points', () => {
  it('are told apart by their address and the time they were read as of', () => {
    const pages = Object.values(pointsPages).map(({ source, date }) => `${source} ${date}`);
    expect(new Set(pages).size).toBe(pages.length);
  });

  it("are all HubSpot's own", () => {
    for (const { source, official } of Object.values(pointsPages)) {
      expect(new URL(source).hostname).toMatch(/^[a-z]+\.hubspot\.(com|de|jp)$/);
      expect(official).toBe(true);
    }
  });
});
