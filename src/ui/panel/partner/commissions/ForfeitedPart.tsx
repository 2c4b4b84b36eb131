import { useMemo } from 'react';
import { i18n } from '#i18n';
import { countWords } from '../../../components/count-words.ts';
import { Section } from '../../../components/Section.tsx';
import { Pager } from '../../points/tier/Pager.tsx';
import { usePages } from '../../points/tier/use-pages.ts';
import styles from './CommissionsScreen.module.css';
import { DealLine } from './DealLine.tsx';
import { reportAddress } from './report-address.ts';
import type { ShownCommissions } from './shown-commissions.ts';
import type { CommissionDesk } from './use-commission-desk.ts';

interface Props {
  readonly desk: CommissionDesk;
  readonly shown: ShownCommissions;
  readonly drafts: ReadonlyMap<string, unknown>;
}

const A_PAGE = 10;

/** Deals whose commission is lost or about to be, what can still be saved first. */
export function ForfeitedPart({ desk, shown, drafts }: Props) {
  const found = useMemo(() => {
    const all = shown.commissions.flatMap((commission) =>
      commission.forfeit === null ? [] : [{ commission, on: commission.forfeit.on }],
    );
    const [soon, lost] = [all.filter(({ on }) => on > desk.today), all.filter(({ on }) => on <= desk.today)];
    const byDay = (a: { on: string }, b: { on: string }) => (a.on < b.on ? -1 : 1);
    return [...soon.sort(byDay), ...lost.sort(byDay).reverse()];
  }, [shown.commissions, desk.today]);
  const { client, currency } = shown.filter;
  const page = usePages(found, A_PAGE);
  const title = i18n.t('partnerCommissions.forfeited');
  return (
    <Section id="commission-forfeited" title={title}>
      {found.length === 0 ? (
        <p className={styles.soft}>{i18n.t('partnerCommissions.nothingForfeited')}</p>
      ) : (
        <p>
          <a href={reportAddress('commissions-forfeited', { client: client.trim(), currency })}>
            {i18n.t('partnerCommissions.deals', found.length, [countWords(found.length)])}
          </a>
        </p>
      )}
      <ul className={styles.lines} aria-label={title}>
        {page.items.map(({ commission }) => (
          <DealLine
            key={commission.entry.id}
            commission={commission}
            earned={null}
            place="forfeited"
            desk={desk}
            drafts={drafts}
          />
        ))}
      </ul>
      <Pager page={page} of={title} />
    </Section>
  );
}
