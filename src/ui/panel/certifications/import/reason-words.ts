import { i18n } from '#i18n';
import type { FoundField } from '../../../../domain/certifications/import/found-row.ts';
import type { DateField, Reason } from '../../../../domain/certifications/import/review-reason.ts';
import { entryById } from '../../../../jobs/catalogue.ts';
import { dateWords } from '../../../../jobs/date-words.ts';

/** Why a row stands as it stands, as a sentence. */
export function reasonWords(reason: Reason): string {
  switch (reason.code) {
    case 'impossible-date':
      return i18n.t('import.impossibleDate', { field: dateFieldWords(reason.field), text: short(reason.text) });
    case 'unreadable-date':
      return i18n.t('import.unreadableDate', { field: dateFieldWords(reason.field), text: short(reason.text) });
    case 'ambiguous-date':
      return i18n.t('import.ambiguousDate', {
        field: dateFieldWords(reason.field),
        text: short(reason.text),
        day: dateWords(reason.dayFirst),
        month: dateWords(reason.monthFirst),
      });
    case 'month-only':
      return i18n.t('import.monthOnly', { field: dateFieldWords(reason.field) });
    case 'no-expiry':
      return i18n.t('import.noExpiry');
    case 'no-dates':
      return i18n.t('import.noDates');
    case 'expiry-before-earned':
      return i18n.t('import.expiryBeforeEarned');
    case 'earned-in-future':
      return i18n.t('import.earnedInFuture');
    case 'earlier-than-kept':
      return i18n.t('import.earlierThanKept', { field: dateFieldWords(reason.field), kept: dateWords(reason.kept) });
    case 'no-name':
      return i18n.t('import.noName');
    case 'unknown-name':
      return i18n.t('import.unknownName');
    case 'likely-name':
      return i18n.t('import.likelyName', { written: short(reason.written), meant: reason.meant });
    case 'ambiguous-name':
      return i18n.t('import.ambiguousName', {
        names: reason.catalogueIds.map((id) => entryById(id)?.name.en ?? id).join(', '),
      });
    case 'not-hubspot':
      return i18n.t('import.notHubSpot', { issuer: short(reason.issuer) });
    case 'issuer-unknown':
      return i18n.t('import.issuerUnknown');
    case 'duplicate':
      return i18n.t('import.duplicate');
    case 'already-known':
      return i18n.t('import.alreadyKnown');
    case 'not-an-email':
      return i18n.t('import.notAnEmail', { text: short(reason.text) });
    case 'not-a-link':
      return i18n.t('import.notALink', { text: short(reason.text) });
    case 'exam-link-only':
      return i18n.t('import.examLinkOnly', { track: reason.track });
    case 'not-an-achievement':
      return i18n.t('import.notAnAchievement', { link: short(reason.link) });
    case 'cell-too-long':
      return i18n.t('import.cellTooLong', { field: fieldLabel(reason.field), characters: reason.characters });
    case 'bare-date':
      return i18n.t('import.bareDate');
  }
}

export function fieldLabel(field: FoundField): string {
  switch (field) {
    case 'name':
      return i18n.t('field.certification');
    case 'issuer':
      return i18n.t('import.issuer');
    case 'holderName':
      return i18n.t('field.holder');
    case 'email':
      return i18n.t('field.email');
    case 'earned':
      return i18n.t('field.earnedOn');
    case 'expires':
      return i18n.t('field.expiresOn');
    case 'link':
      return i18n.t('field.link');
    case 'credentialId':
      return i18n.t('field.credentialId');
  }
}

function dateFieldWords(field: DateField): string {
  return fieldLabel(field);
}

/** As much of a pasted text as a sentence can quote. */
function short(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59).toWellFormed()}…`;
}
