import { i18n } from '#i18n';
import type { TierLine } from '../domain/points/tier-line.ts';
import { badgeOf, NO_BADGE } from '../domain/reminders/badge.ts';
import type { DeadlineKind } from '../domain/reminders/deadline.ts';
import { byUrgency } from '../domain/reminders/outlook.ts';
import type { PopupSnapshot } from '../domain/reminders/popup-snapshot.ts';
import { firstAllowed } from '../domain/reminders/quiet-times.ts';
import { REMINDER_KINDS } from '../domain/reminders/reminder-kinds.ts';
import type { ReminderPreferences } from '../domain/reminders/reminder-preferences.ts';
import { addDays, DAY_MS, dayOf, type EpochMs, HOUR_MS, MINUTE_MS, type Moment, startOfDay } from '../domain/time.ts';
import { rebuildDeadlines } from '../store/changes/deadlines.ts';
import { replanToldAhead } from '../store/changes/told-ahead.ts';
import { readNextMoments } from '../store/queries/reminders.ts';
import { readDeadlinesMadeFor, readPreferences } from '../store/queries/settings.ts';
import { readPopupSnapshot } from '../store/queries/watch.ts';
import { momentWords } from './date-words.ts';
import { deadlineMaker } from './deadline-maker.ts';
import { deadlineWords } from './deadline-words.ts';
import { deliverReminders } from './deliver-reminders.ts';
import { keepHistory } from './history/keep-history.ts';
import { keepSafety } from './keep-safety.ts';
import { watchTier } from './watch-tier.ts';
import { momentOf, type World } from './world.ts';

/** Firefox's timer overflows after 49.7 days, and a clock may change while nobody looks. */
const LONGEST_WAIT_MS = 6 * HOUR_MS;

/** How soon a look comes again that was killed or failed, and a notification that the browser did not take. */
const RETRY_MS = 5 * MINUTE_MS;

const KINDS = Object.keys(REMINDER_KINDS) as DeadlineKind[];
const URGENT_KINDS = KINDS.filter((kind) => REMINDER_KINDS[kind].urgent);

/**
 * Brings everything that is derived from the database into line with it: deadlines, reminders, first paint, badge, the next
 * tick. Run at every start, tick and change; running it twice, or being killed in it anywhere, does no harm.
 */
export function keepWatch(world: World): Promise<void> {
  return world.exclusively(() => look(world));
}

async function look(world: World): Promise<void> {
  const moment = momentOf(world);
  await armAgain(world, moment.now);
  const preferences = await readPreferences(world.database);
  const maker = deadlineMaker(preferences, moment);
  if ((await readDeadlinesMadeFor(world.database)) !== maker.madeFor) await rebuildDeadlines(world.database, maker);
  await replanToldAhead(world.database, maker);
  // A notification that the browser does not take must not cost the badge and the next look.
  const [delivered] = await Promise.allSettled([deliverReminders(world, preferences.reminders)]);
  const snapshot = await readPopupSnapshot(world.database, moment);
  await world.browser.keepFirstPaint(snapshot);
  const today = dayOf(moment);
  const { remindersOpen } = snapshot;
  const badge = preferences.badge
    ? badgeOf(snapshot.items, { now: moment.now, today, days: preferences.badgeDays, remindersOpen })
    : NO_BADGE;
  await world.browser.showBadge(badge, titleFor(snapshot, moment, today));
  const reminder = await nextReminderLook(world, preferences.reminders, delivered.status === 'rejected');
  await armTick(world, Math.min(nextLook(snapshot, moment, today), reminder));
  // Last, since a long ledger takes its time and nobody is reminded by it.
  const tier = await watchTier(world, today);
  if (!sameTier(tier, snapshot.tier)) await world.browser.keepFirstPaint({ ...snapshot, tier });
  await keepSafety(world);
  await keepHistory(world);
  if (delivered.status === 'rejected') throw delivered.reason;
}

/** The look after a change. What is kept stays kept when it cannot be shown, and the next look shows it. */
export async function keepWatchAfterChange(world: World): Promise<void> {
  await keepWatch(world).catch((error: unknown) => console.error('keep-watch failed', error));
}

/** Resolves when no look is under way, and whoever waited for one before this was asked has gone on. */
export async function watchIdle(world: World): Promise<void> {
  await world.exclusively(async () => {});
  await new Promise((resolve) => setTimeout(resolve, 0));
}

function sameTier(a: TierLine | null, b: TierLine | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function titleFor(snapshot: PopupSnapshot, { now, zone }: Moment, today: string): string {
  const soonest = byUrgency(snapshot.items, now, today)[0];
  if (soonest === undefined) {
    return snapshot.remindersOpen > 0 ? i18n.t('actionTitleReminders', snapshot.remindersOpen) : i18n.t('actionTitle');
  }
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

/** When the next reminder may come, quiet times taken into account; soon again when the last one could not be shown. */
async function nextReminderLook(world: World, { quiet }: ReminderPreferences, failed: boolean): Promise<EpochMs> {
  const { now, zone } = momentOf(world);
  const { first, urgent, claimed } = await readNextMoments(world.database, URGENT_KINDS);
  const allowed = firstAllowed(now, zone, quiet);
  const waits = [...urgent, ...(first === null ? [] : [firstAllowed(Math.max(first, now), zone, quiet)])];
  // What a quiet time holds back after it was claimed is shown as soon as that is over.
  if (claimed > 0 && allowed > now) waits.push(allowed);
  if (!failed) return Math.max(now + 1_000, Math.min(...waits));
  // What is still due was refused: it would fail again at once.
  return Math.min(now + RETRY_MS, ...waits.filter((wait) => wait > now));
}

/**
 * Sets an alarm where none lies ahead, before anything else is done. The one that woke us is gone: without this a look that
 * is killed, or fails before its end, would be the last one until something else happens.
 */
async function armAgain({ browser }: World, now: EpochMs): Promise<void> {
  const armed = await browser.readTick();
  if (armed === null || armed <= now) await browser.setTick(now + RETRY_MS);
}

/** Sets the alarm only when it is missing or different: setting it at every start would push it away for ever. */
async function armTick({ browser }: World, when: EpochMs): Promise<void> {
  const armed = await browser.readTick();
  if (armed === null || Math.abs(armed - when) > 500) await browser.setTick(when);
}
