import { i18n } from '#i18n';
import { badgeOf } from '../domain/reminders/badge.ts';
import { byUrgency } from '../domain/reminders/outlook.ts';
import type { PopupSnapshot } from '../domain/reminders/popup-snapshot.ts';
import { addDays, DAY_MS, dayOf, type EpochMs, HOUR_MS, MINUTE_MS, type Moment, startOfDay } from '../domain/time.ts';
import { rebuildDeadlines } from '../store/changes/deadlines.ts';
import { readDeadlinesMadeFor, readPreferences } from '../store/queries/settings.ts';
import { readPopupSnapshot } from '../store/queries/watch.ts';
import { momentWords } from './date-words.ts';
import { deadlineMaker } from './deadline-maker.ts';
import { deadlineWords } from './deadline-words.ts';
import { momentOf, type World } from './world.ts';

/** Firefox's timer overflows after 49.7 days, and a clock may change while nobody looks. */
const LONGEST_WAIT_MS = 6 * HOUR_MS;

/**
 * Brings everything that is derived from the database into line with it: deadlines, first paint, badge, the next tick.
 * Run at every start, tick and change; running it twice, or being killed in it anywhere, does no harm.
 */
export async function keepWatch(world: World): Promise<void> {
  const moment = momentOf(world);
  const preferences = await readPreferences(world.database);
  const maker = deadlineMaker(preferences, moment.zone);
  if ((await readDeadlinesMadeFor(world.database)) !== maker.madeFor) {
    await rebuildDeadlines(world.database, maker.madeFor, maker.deadlinesOf);
  }
  const snapshot = await readPopupSnapshot(world.database, moment);
  await world.browser.keepFirstPaint(snapshot);
  const today = dayOf(moment);
  const badge = preferences.badge
    ? badgeOf(snapshot.items, { now: moment.now, today, days: preferences.badgeDays })
    : badgeOf([], { now: moment.now, today, days: 0 });
  await world.browser.showBadge(badge, titleFor(snapshot, moment, today));
  await armTick(world, nextLook(snapshot, moment, today));
}

/** The look after a change. What is kept stays kept when it cannot be shown, and the next look shows it. */
export async function keepWatchAfterChange(world: World): Promise<void> {
  await keepWatch(world).catch((error: unknown) => console.error('keep-watch failed', error));
}

function titleFor(snapshot: PopupSnapshot, { now, zone }: Moment, today: string): string {
  const soonest = byUrgency(snapshot.items, now, today)[0];
  if (soonest === undefined) return i18n.t('actionTitle');
  // A tooltip stands for hours, so it names the moment where the popup counts seconds.
  const words =
    soonest.kind === 'retake' && soonest.at > now
      ? i18n.t('deadline.retakeUntil', { when: momentWords(soonest.at, zone) })
      : soonest.kind === 'sitting' && soonest.at > now
        ? i18n.t('deadline.sittingUntil', { when: momentWords(soonest.at, zone) })
        : deadlineWords(soonest, now, today);
  return i18n.t('actionTitleNext', [soonest.name, words]);
}

/** When the badge or a deadline changes next: the next deadline, the next hour or minute where such are shown, the next day. */
function nextLook(snapshot: PopupSnapshot, { now, zone }: Moment, today: string): EpochMs {
  const waits = [startOfDay(addDays(today, 1), zone), now + LONGEST_WAIT_MS];
  for (const { at, on } of snapshot.items) {
    if (at <= now) continue;
    const left = at - now;
    const step = left <= HOUR_MS ? MINUTE_MS : HOUR_MS;
    if (left < DAY_MS) waits.push(at - (Math.ceil(left / step) - 1) * step);
    // A date has a day less at midnight, a moment as soon as a whole day is over.
    else if (on === null) waits.push(at - Math.floor(left / DAY_MS) * DAY_MS + 1);
  }
  return Math.max(now + 1_000, Math.min(...waits.filter((wait) => wait > now)));
}

/** Sets the alarm only when it is missing or different: setting it at every start would push it away for ever. */
async function armTick({ browser }: World, when: EpochMs): Promise<void> {
  const armed = await browser.readTick();
  if (armed === null || Math.abs(armed - when) > 500) await browser.setTick(when);
}
