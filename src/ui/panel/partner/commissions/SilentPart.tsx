import { useMemo } from 'react';
import { i18n } from '#i18n';
import { countWords } from '../../../components/count-words.ts';
import { Section } from '../../../components/Section.tsx';
import { Pager } from '../../points/tier/Pager.tsx';
import { usePages } from '../../points/tier/use-pages.ts';
import styles from './CommissionsScreen.module.css';
import { DealLine } from './DealLine.tsx';
import type { ShownCommissions } from './shown-commissions.ts';
import type { CommissionDesk } from './use-commission-desk.ts';

interface Props {
  readonly desk: CommissionDesk;
  readonly shown: ShownCommissions;
  readonly drafts: ReadonlyMap<string, unknown>;
}

const A_PAGE = 10;

/** Deals that nothing is expected for, each with the reason; those that are only not stated first. Nothing where all earn. */
export function SilentPart({ desk, shown, drafts }: Props) {
  const silent = useMemo(() => {
    const unstated = shown.commissions.filter(({ verdict }) => verdict.kind === 'not-stated');
    const nothing = shown.commissions.filter(
      ({ verdict }) => verdict.kind === 'nothing' && verdict.because !== 'paperwork',
    );
    return [...unstated, ...nothing];
  }, [shown.commissions]);
  const page = usePages(silent, A_PAGE);
  const title = i18n.t('partnerCommissions.silent');
  if (silent.length === 0) return null;
  return (
    <Section id="commission-silent" title={title}>
      <p className={styles.soft}>
        {i18n.t('partnerCommissions.silentText', silent.length, [countWords(silent.length)])}
      </p>
      <ul className={styles.lines} aria-label={title}>
        {page.items.map((commission) => (
          <DealLine
            key={commission.entry.id}
            commission={commission}
            earned={null}
            place="silent"
            desk={desk}
            drafts={drafts}
          />
        ))}
      </ul>
      <Pager page={page} of={title} />
    </Section>
  );
}
