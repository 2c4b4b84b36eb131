import { i18n } from '#i18n';
import type { Tier } from '../../../domain/points/points-rules.ts';

/** A tier as HubSpot calls it. */
export function tierWords(tier: Tier): string {
  return i18n.t(`rules.tier.${tier}`);
}
