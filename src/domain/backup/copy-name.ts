import type { Moment } from '../time.ts';

/**
 * The file name of a copy made at a moment, by the clock of its zone, so that names sort as the copies follow each other.
 * `turn` counts from 1 and tells apart files that would have the same name: two browsers may share a folder.
 */
export function copyName({ now, zone }: Moment, turn = 1): string {
  const local = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDateTime();
  const [day = '', time = ''] = local.toString({ smallestUnit: 'second' }).split('T');
  return `partner-companion-auto-${day}-${time.replaceAll(':', '')}${turn === 1 ? '' : `-${turn}`}.json`;
}
