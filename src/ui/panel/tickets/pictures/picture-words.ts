import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import { PICTURE_LIMITS } from '../../../../domain/tickets/pictures/picture-limits.ts';
import type { ImportRefusal } from '../../../../jobs/tickets/pictures/import-pictures.ts';
import type { SavePictureOutcome } from '../../../../jobs/tickets/pictures/save-picture.ts';
import type { CaptureOutcome } from '../../../../jobs/tickets/pictures/take-capture.ts';
import type { WaitingCapture } from '../../../../store/queries/waiting-captures.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in the largest unit that leaves a number of at least 1. */
export function bytesWords(bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log(bytes) / Math.log(1_024)));
  const format = { style: 'unit', unit: UNITS[step] ?? 'byte', maximumFractionDigits: step > 1 ? 1 : 0 } as const;
  return new Intl.NumberFormat(browserLanguage(), format).format(bytes / 1_024 ** step);
}

/** Why a file was not taken, as a sentence that says what to do. */
export function refusalWords(refusal: ImportRefusal): string {
  switch (refusal.reason) {
    case 'empty':
      return i18n.t('pictures.refused.empty');
    case 'svg':
      return i18n.t('pictures.refused.svg');
    case 'gif':
      return i18n.t('pictures.refused.gif');
    case 'not-a-picture':
      return i18n.t('pictures.refused.notAPicture');
    case 'broken':
      return i18n.t('pictures.refused.broken');
    case 'undecodable':
      return i18n.t('pictures.refused.undecodable');
    case 'too-many':
      return i18n.t('pictures.refused.tooMany', { most: PICTURE_LIMITS.perTicket });
    case 'too-many-bytes': {
      const { bytes } = refusal;
      return i18n.t('pictures.refused.tooManyBytes', {
        size: bytesWords(bytes),
        most: bytesWords(PICTURE_LIMITS.bytes),
      });
    }
    case 'too-many-pixels': {
      const { width, height } = refusal;
      return i18n.t('pictures.refused.tooManyPixels', { width, height, most: PICTURE_LIMITS.pixels / 1e6 });
    }
  }
}

/** Why a change of pictures was not made, as a sentence; null where it was, or where others have the words. */
export function outcomeWords({ kind }: SavePictureOutcome): string | null {
  switch (kind) {
    case 'done':
    case 'changed-elsewhere':
      return null;
    case 'gone':
      return i18n.t('pictures.gone');
    case 'disk-full':
      return i18n.t('pictures.diskFull');
    case 'unreadable':
      return i18n.t('pictures.editor.unreadable');
    case 'too-many':
      return i18n.t('pictures.editor.tooMany', { most: PICTURE_LIMITS.perTicket });
  }
}

/** Why no screenshot was taken, as a sentence; null where the user only has to be shown how. */
export function captureWords({ kind }: CaptureOutcome): string | null {
  switch (kind) {
    case 'waiting':
    case 'not-granted':
      return null;
    case 'not-a-page':
      return i18n.t('pictures.how.notAPage');
    case 'too-soon':
      return i18n.t('pictures.how.tooSoon');
    case 'disk-full':
      return i18n.t('pictures.how.diskFull');
  }
}

/** What the user must know of a screenshot before looking through it. */
export function searchNotes({ search, edits }: WaitingCapture): readonly string[] {
  if (search === 'none') return [i18n.t('pictures.found.none')];
  const values = new Set(edits.marks.map(({ found }) => found?.group ?? ''));
  const count = i18n.t('pictures.found.count', values.size);
  if (search === 'moved') return [i18n.t('pictures.found.moved'), count];
  return search === 'in-part' ? [count, i18n.t('pictures.found.inPart')] : [count];
}
