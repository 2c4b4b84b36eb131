import { i18n } from '#i18n';
import type { DealStage, SharedDeal } from '../../../../domain/partner/shared-deal.ts';
import type { Tone } from '../../../components/StateIcon.tsx';
import { dayWords } from '../../points/ledger/credit-words.ts';

/** What a deal is called, also when nobody has named it. */
export function dealTitle({ name, productLine }: Pick<SharedDeal, 'name' | 'productLine'>): string {
  return name || productLine || i18n.t('partnerShared.unnamed');
}

export function stageWords(stage: DealStage): string {
  switch (stage) {
    case 'open':
      return i18n.t('partnerShared.open');
    case 'won':
      return i18n.t('partnerShared.won');
    case 'lost':
      return i18n.t('partnerShared.lost');
  }
}

export const STAGE_TONES: Record<DealStage, Tone> = { open: 'calm', won: 'good', lost: 'muted' };

/** The day of a deal that matters now: when it closed, else when it is expected, else when it was created. */
export function dealDayWords({ stage, createdOn, expectedOn, closedOn }: SharedDeal): string {
  if (closedOn !== null) {
    const day = dayWords(closedOn);
    return stage === 'won' ? i18n.t('partnerShared.wonOn', { day }) : i18n.t('partnerShared.lostOn', { day });
  }
  return expectedOn === null
    ? i18n.t('partnerShared.created', { day: dayWords(createdOn) })
    : i18n.t('partnerShared.expected', { day: dayWords(expectedOn) });
}
