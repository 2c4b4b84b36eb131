import type { SourcedFact } from '../../domain/certifications/catalogue.ts';
import type { GrowthRegion } from '../../domain/points/points-rules.ts';
import { pointsPages } from './points-pages.ts';

/** The list of August 2022. What it is today is not known, so the user can put another in its place. */
export const GROWTH_MARKETS: SourcedFact<readonly GrowthRegion[]> = {
  value: [
    { region: 'india', countries: ['IN'], named: true },
    {
      region: 'latin-america',
      // The page names the region only. We read it as the Spanish- and Portuguese-speaking states of the Americas.
      countries: words('AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE'),
      named: false,
    },
    { region: 'north-asia', countries: words('CN KR MN'), named: true },
    {
      region: 'south-east-asia',
      countries: words('BD BN HK ID KH LA LK MM MV MY NP PH PK SG TH TL TW VN'),
      named: true,
    },
  ],
  ...pointsPages.tierFootnotes2022,
};

function words(text: string): readonly string[] {
  return text.split(' ');
}
