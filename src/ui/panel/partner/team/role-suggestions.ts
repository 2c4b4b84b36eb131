import { i18n } from '#i18n';

/** Roles that people of HubSpot have toward partners, as partners know them (S66, S20); any other can be typed. */
export function roleSuggestions(): readonly string[] {
  return [
    i18n.t('partnerTeam.pdm'),
    i18n.t('partnerTeam.growthSpecialist'),
    i18n.t('partnerTeam.channelAccountManager'),
  ];
}
