import { i18n } from '#i18n';
import type { Renewal } from '../../../../domain/partner/renewal.ts';
import { renewalStanding } from '../../../../domain/partner/renewals/renewal-standing.ts';
import type { DayText } from '../../../../domain/time.ts';
import sectionStyles from '../../../components/Section.module.css';
import { Section } from '../../../components/Section.tsx';
import { ToneMark } from '../../../components/ToneMark.tsx';
import { dayWords, standingTone, standingWords } from './renewal-words.ts';

interface Props {
  readonly others: readonly Renewal[];
  readonly today: DayText;
}

/** The client's other renewals, those before and those to come. */
export function OtherRenewals({ others, today }: Props) {
  return (
    <Section id="others" title={i18n.t('partnerRenewals.others')}>
      <ul className={sectionStyles.list}>
        {others.map((renewal) => {
          const standing = renewalStanding(renewal, today);
          return (
            <li key={renewal.id}>
              <a href={`#/partner/renewals/${renewal.id}`}>{dayWords(renewal.renewsOn)}</a>
              <ToneMark tone={standingTone(standing)}>{standingWords(standing)}</ToneMark>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
