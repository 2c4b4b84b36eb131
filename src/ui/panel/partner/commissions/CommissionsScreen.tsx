import { i18n } from '#i18n';
import { PartnerFrame } from '../PartnerFrame.tsx';
import { CommissionsPage } from './CommissionsPage.tsx';
import styles from './CommissionsScreen.module.css';
import { useCommissionDesk } from './use-commission-desk.ts';
import { useCommissionDrafts } from './use-commission-drafts.ts';

/** What HubSpot should pay for the deals of the ledger, what it paid, and what is lost or about to be. */
export function CommissionsScreen() {
  const desk = useCommissionDesk();
  const drafts = useCommissionDrafts();
  return (
    <PartnerFrame section="commissions">
      <section className={styles.screen} aria-labelledby="commissions">
        {desk === undefined || drafts === undefined ? (
          <h1 id="commissions">{i18n.t('partner.commissions')}</h1>
        ) : (
          <CommissionsPage desk={desk} drafts={drafts} />
        )}
      </section>
    </PartnerFrame>
  );
}
