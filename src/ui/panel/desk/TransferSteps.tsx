import { i18n } from '#i18n';
import type { TransferCondition, TransferStep } from '../../../domain/certifications/academy-rules.ts';
import { ACADEMY_RULES } from '../../../facts/academy-rules.ts';
import styles from './DeskCard.module.css';
import { SourceNote } from './SourceNote.tsx';

/** Where a transfer is done in HubSpot and what must be so for it to work, as HubSpot says it. */
export function TransferSteps() {
  const { steps, conditions, partnerOnlyLeavePartners } = ACADEMY_RULES.transfer;
  return (
    <div className={styles.block}>
      <h3>{i18n.t('desk.transfer.stepsTitle')}</h3>
      <ol className={styles.steps}>
        {steps.value.map((step) => (
          <li key={step}>{stepWords(step)}</li>
        ))}
      </ol>
      <ul className={styles.bullets}>
        {conditions.value.map((condition) => (
          <li key={condition}>{conditionWords(condition)}</li>
        ))}
      </ul>
      <SourceNote community={steps} faq={partnerOnlyLeavePartners} />
    </div>
  );
}

function stepWords(step: TransferStep): string {
  switch (step) {
    case 'my-team':
      return i18n.t('desk.transfer.stepTeam');
    case 'manage-certificates':
      return i18n.t('desk.transfer.stepManage');
    case 'transfer-to-new-address':
      return i18n.t('desk.transfer.stepTransfer');
  }
}

function conditionWords(condition: TransferCondition): string {
  switch (condition) {
    case 'old-address-active':
      return i18n.t('desk.transfer.oldActive');
    case 'new-address-is-account-user':
      return i18n.t('desk.transfer.newIsUser');
  }
}
