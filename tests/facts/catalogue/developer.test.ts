import { describe, expect, it } from 'vitest';
import { developerCertifications } from '../../../src/facts/catalogue/developer.ts';

const entryOf = (id: string) => developerCertifications.find((entry) => entry.id === id);

describe('developerCertifications', () => {
  it('are all of one kind', () => {
    expect([...new Set(developerCertifications.map(({ kind }) => kind))]).toEqual(['developer']);
  });

  it('know the exam of CMS for Developers from a copied study guide', () => {
    const entry = entryOf('cms-for-developers');
    expect(entry?.exam?.questions?.value).toBe(40);
    expect(entry?.exam?.correctToPass?.value).toBe(30);
    expect(entry?.exam?.limitMinutes?.map(({ value }) => value)).toEqual([180]);
    expect(entry?.practicum).toMatchObject({ value: true, official: false });
  });

  it('know pass mark and practicum of Integrating With HubSpot I from its own repository', () => {
    const entry = entryOf('integrating-with-hubspot-i');
    expect(entry?.exam?.passShare).toMatchObject({ value: 0.75, official: true });
    expect(entry?.practicum).toMatchObject({ value: true, official: true });
  });

  it('doubt only whether HubSpot Design is still offered', () => {
    expect(developerCertifications.filter(({ mayBeRetired }) => mayBeRetired).map(({ id }) => id)).toEqual([
      'hubspot-design',
    ]);
  });
});
