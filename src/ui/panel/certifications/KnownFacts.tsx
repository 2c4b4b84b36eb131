import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { browserLanguage } from '../../../browser/language.ts';
import type { CatalogueEntry, SourcedFact } from '../../../domain/certifications/catalogue.ts';
import { entryById } from '../../../jobs/catalogue.ts';
import styles from '../../components/Section.module.css';
import { Section } from '../../components/Section.tsx';

/** What is published about a certification, each fact with where and when it was read. What is unknown is not listed. */
export function KnownFacts({ entry }: { readonly entry: CatalogueEntry }) {
  const { exam, prerequisites, practicum, validityMonths = [] } = entry;
  const percent = new Intl.NumberFormat(browserLanguage(), { style: 'percent' });
  return (
    <Section id="facts" title={i18n.t('facts.title')}>
      <dl className={styles.facts}>
        <div>
          <dt>{i18n.t('facts.kind')}</dt>
          <dd>{kindWords(entry)}</dd>
        </div>
        {fact(i18n.t('facts.prerequisites'), prerequisites, (ids) =>
          ids.map((id) => entryById(id)?.name.en ?? id).join(', '),
        )}
        {fact(i18n.t('facts.practicum'), practicum, (value) => i18n.t(value ? 'facts.yes' : 'facts.no'))}
        {fact(i18n.t('facts.questions'), exam?.questions, String)}
        {fact(i18n.t('facts.correctToPass'), exam?.correctToPass, String)}
        {fact(i18n.t('facts.passShare'), exam?.passShare, (value) => percent.format(value))}
        {exam?.limitMinutes?.map((limit) =>
          fact(i18n.t('facts.limit'), limit, (value) => i18n.t('facts.minutes', value)),
        )}
        {validityMonths.map((months) =>
          fact(i18n.t('facts.validity'), months, (value) => i18n.t('facts.months', value)),
        )}
      </dl>
      <p className={styles.soft}>{i18n.t('facts.unknown')}</p>
    </Section>
  );
}

function fact<Value>(
  label: string,
  stated: SourcedFact<Value> | undefined,
  words: (value: Value) => string,
): ReactNode {
  if (stated === undefined) return null;
  return (
    <div key={`${label}${stated.source}${stated.date}`}>
      <dt>{label}</dt>
      <dd>
        {words(stated.value)}
        <span className={styles.soft}>
          {' '}
          {i18n.t(stated.official ? 'facts.official' : 'facts.thirdParty', { date: stated.date })}
        </span>
      </dd>
    </div>
  );
}

function kindWords({ kind, kindIsProbable = false }: CatalogueEntry): string {
  const words = {
    topical: i18n.t('kind.topical'),
    product: i18n.t('kind.product'),
    developer: i18n.t('kind.developer'),
    partner: i18n.t('kind.partner'),
  }[kind];
  return kindIsProbable ? i18n.t('kind.probably', { kind: words }) : words;
}
