import { i18n } from '#i18n';
import type { Commission } from '../../../../domain/partner/commissions/commission.ts';
import { dayWords } from './commission-words.ts';

/** Why a deal earns nothing, or why it is not known; null for one that earns. */
export function silenceWords({ verdict }: Pick<Commission, 'verdict'>): string | null {
  if (verdict.kind === 'earns') return null;
  switch (verdict.because) {
    case 'said':
      return i18n.t('partnerCommissions.why.said');
    case 'others-sold':
      return i18n.t('partnerCommissions.why.othersSold');
    case 'paperwork':
      return i18n.t('partnerCommissions.why.paperwork');
    case 'assisted':
      return i18n.t('partnerCommissions.why.assisted');
    case 'no-rule':
      return i18n.t('partnerCommissions.why.noRule');
  }
}

/** When a deal earns no more and why; null while no end is known. */
export function endWords({ ends }: Pick<Commission, 'ends'>): string | null {
  if (ends === null) return null;
  const said = { day: dayWords(ends.on) };
  switch (ends.because) {
    case 'term':
      return i18n.t('partnerCommissions.end.term', said);
    case 'ended':
      return i18n.t('partnerCommissions.end.ended', said);
    case 'not-managed':
      return i18n.t('partnerCommissions.end.notManaged', said);
  }
}
