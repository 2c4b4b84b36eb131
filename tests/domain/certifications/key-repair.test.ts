import { describe, expect, it } from 'vitest';
import { createKeyRepair } from '../../../src/domain/certifications/key-repair.ts';

const repair = createKeyRepair([
  'seo',
  'seo ii',
  'social media marketing',
  'social media marketing ii',
  'inbound',
  'inbound sales',
  'email marketing',
  'content marketing',
  'marketing hub',
  'reporting',
]);

describe('createKeyRepair', () => {
  it.each([
    ['inbound', ['inbound']],
    ['inbond', ['inbound']],
    ['ibnound', ['inbound']],
    ['inbnd', []],
    ['emailmarketing', ['email marketing']],
    ['e mail marketing', ['email marketing']],
    ['emial marketting', ['email marketing']],
    ['emial markettting', []],
    ['contact marketing', []],
    ['marketinghub', ['marketing hub']],
    ['marketing hug', []],
    ['markteing hub', ['marketing hub']],
    ['reportin', ['reporting']],
    // Two slips, but the name is too short to be sure.
    ['importing', []],
    // Short words stand still.
    ['sea', []],
    ['seo i', []],
    ['seo iii', []],
    ['seo 2', []],
    ['', []],
    // A later part without its blank is not a slip in the first part.
    ['seoii', ['seo ii']],
    ['social media marketingii', ['social media marketing ii']],
    ['email marketingii', []],
    ['quite another name', []],
  ])('%j may mean %j', (key, expected) => {
    expect(repair(key)).toEqual(expected);
  });

  it('names every key in reach', () => {
    expect(createKeyRepair(['sales basics', 'sales basic'])('sales basicz')).toEqual(['sales basics', 'sales basic']);
  });
});
