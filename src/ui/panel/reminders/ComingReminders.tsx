import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { QuietTimes } from '../../../domain/reminders/reminder-preferences.ts';
import { dayOf, MINUTE_MS } from '../../../domain/time.ts';
import { chooseReminder } from '../../../jobs/choose-reminder.ts';
import { readComing } from '../../../store/queries/reminders.ts';
import { countWords } from '../../components/count-words.ts';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useLive } from '../../components/use-live.ts';
import { useNow } from '../../components/use-now.ts';
import { useWorld } from '../../components/world-context.ts';
import { AgendaSection } from './AgendaSection.tsx';
import { ComingReminder } from './ComingReminder.tsx';
import { type ComingLine, comingDays } from './coming-days.ts';
import { paceOf } from './pace-of.ts';
import { useFollowFocus } from './use-follow-focus.ts';
import { dayWords } from './when-words.ts';

const AT_FIRST = 50;

/** What will remind, when and why, by the day on which it comes. */
export function ComingReminders({ quiet }: { readonly quiet: QuietTimes }) {
  const world = useWorld();
  const zone = world.zone();
  const { settle } = useAnnounce();
  const [limit, setLimit] = useState(AT_FIRST);
  const coming = useLive(() => readComing(world.database, limit), [world, limit]);
  const now = useNow(paceOf(coming?.items.map(({ deadline }) => deadline) ?? [], world.now()));
  // A clock runs by the second, and what quiet times do is dear to work out.
  const minute = Math.floor(now / MINUTE_MS) * MINUTE_MS;
  const days = useMemo(
    () => comingDays(coming?.items ?? [], { now: minute, zone }, quiet),
    [coming, minute, zone, quiet],
  );
  const lines = days.flatMap((day) => day.lines);
  const { section, leave, extend } = useFollowFocus(lines.map(({ deadline }) => deadline.key));
  const silence = async ({ deadline: { key }, subject, choice }: ComingLine) => {
    leave([key]);
    const outcome = await chooseReminder(world, { key, muted: true, leads: choice?.leads ?? null });
    settle(outcome, i18n.t('agenda.silencedSaid', { name: subject.name }));
  };
  const count = coming?.count ?? 0;
  const moment = { now, zone };
  return (
    <AgendaSection
      id="agenda-coming"
      title={i18n.t('agenda.coming')}
      section={section}
      note={
        coming &&
        (count === 0 ? i18n.t('agenda.comingEmpty') : i18n.t('agenda.comingCount', count, [countWords(count)]))
      }
      onMore={
        coming !== undefined && limit < count
          ? () => {
              extend();
              setLimit(limit + AT_FIRST);
            }
          : undefined
      }
    >
      {days.map(({ day, lines: its }) => (
        <div key={day}>
          <h3>{dayWords(day, dayOf(moment))}</h3>
          <ul>
            {its.map((line) => (
              <ComingReminder
                key={line.deadline.key}
                line={line}
                moment={moment}
                onSilence={() => void silence(line)}
              />
            ))}
          </ul>
        </div>
      ))}
    </AgendaSection>
  );
}
