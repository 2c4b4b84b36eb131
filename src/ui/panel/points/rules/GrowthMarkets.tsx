import { i18n } from '#i18n';
import type { CountryCode } from '../../../../domain/country.ts';
import { addedMarkets, withMarket } from '../../../../domain/points/own-growth-markets.ts';
import type { GrowthRegion } from '../../../../domain/points/points-rules.ts';
import { countryWords } from '../../../../jobs/country-words.ts';
import { Button } from '../../../components/Button.tsx';
import { MarketField } from '../MarketField.tsx';
import { sourceWords } from '../source-words.ts';
import { useChangeOverrides } from '../use-change-overrides.ts';
import type { Points } from '../use-points.ts';
import styles from './GrowthMarkets.module.css';
import { goOnAt } from './go-on-at.ts';
import { RulesCard } from './RulesCard.tsx';

const REGIONS: Readonly<Record<GrowthRegion['region'], () => string>> = {
  india: () => i18n.t('rules.region.india'),
  'latin-america': () => i18n.t('rules.region.latinAmerica'),
  'north-asia': () => i18n.t('rules.region.northAsia'),
  'south-east-asia': () => i18n.t('rules.region.southEastAsia'),
};

/** The countries whose clients count as in a growth market: the last list that is public, as the user changed it. */
export function GrowthMarkets({ points: { account, book } }: { readonly points: Points }) {
  const change = useChangeOverrides();
  const { growthMarkets: own } = account.overrides;
  const { growthMarkets } = book.rules;
  const set = (country: CountryCode, grows: boolean) => {
    change((now) => ({ growthMarkets: withMarket(now.growthMarkets, growthMarkets.value, country, grows) }));
  };
  const added = addedMarkets(own, growthMarkets.value);
  const groups = [
    ...growthMarkets.value.map(({ region, countries, named }) => ({
      title: REGIONS[region](),
      note: named ? null : i18n.t('rules.ourReading'),
      countries: countries.filter((code) => book.growth.has(code)),
    })),
    ...(added.length === 0 ? [] : [{ title: i18n.t('rules.addedByYou'), note: null, countries: added }]),
  ];
  return (
    <RulesCard title={i18n.t('rules.growth')} text={i18n.t('rules.growthText', { source: sourceWords(growthMarkets) })}>
      {own === null ? null : (
        <p className={styles.own}>
          {i18n.t('rules.growthIsYours')}
          <Button
            onClick={({ currentTarget }) => {
              goOnAt(currentTarget);
              change(() => ({ growthMarkets: null }));
            }}
          >
            {i18n.t('rules.backToList')}
          </Button>
        </p>
      )}
      {groups.map(({ title, note, countries }) => (
        <div key={title} className={styles.group}>
          <h3>{title}</h3>
          {note === null ? null : <p className={styles.note}>{note}</p>}
          <ul className={styles.countries} aria-label={title}>
            {countries.map((code) => (
              <li key={code}>
                {countryWords(code)}
                <button
                  type="button"
                  className={styles.remove}
                  aria-label={i18n.t('rules.removeMarket', { country: countryWords(code) })}
                  onClick={({ currentTarget }) => {
                    const line = currentTarget.closest('li');
                    const next = line?.nextElementSibling ?? line?.previousElementSibling;
                    goOnAt(currentTarget, next?.querySelector('button'));
                    set(code, false);
                  }}
                >
                  <span aria-hidden="true">✕</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <MarketField
        label={i18n.t('rules.addMarket')}
        value={null}
        onPick={(country) => {
          if (country !== null) set(country, true);
        }}
      />
    </RulesCard>
  );
}
