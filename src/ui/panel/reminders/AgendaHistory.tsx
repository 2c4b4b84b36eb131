import { useState } from 'react';
import { i18n } from '#i18n';
import { subjectRoute } from '../../../jobs/subject-route.ts';
import { readHistory, readSnoozed } from '../../../store/queries/reminders.ts';
import { countWords } from '../../components/count-words.ts';
import { useLive } from '../../components/use-live.ts';
import { useNow } from '../../components/use-now.ts';
import { useWorld } from '../../components/world-context.ts';
import { AgendaLine } from './AgendaLine.tsx';
import { AgendaSection } from './AgendaSection.tsx';
import { fateOf } from './fate-words.ts';
import { nameOf } from './name-of.ts';
import { reasonWords } from './reason-words.ts';
import { useFollowFocus } from './use-follow-focus.ts';
import { whenWords } from './when-words.ts';

const AT_FIRST = 30;

/** What came and what became of it, the latest first. */
export function AgendaHistory() {
  const world = useWorld();
  const [limit, setLimit] = useState(AT_FIRST);
  const told = useLive(async () => {
    const [history, waiting] = await Promise.all([
      readHistory(world.database, limit),
      readSnoozed(world.database, Number.POSITIVE_INFINITY),
    ]);
    return { ...history, waiting };
  }, [world, limit]);
  const items = told?.items ?? [];
  const count = told?.count ?? 0;
  const { section, extend } = useFollowFocus(items.map(({ key }) => key));
  const moment = { now: useNow(60_000), zone: world.zone() };
  // What a snooze planned is still waiting, or came later and so stands above.
  const dues = new Map([...items, ...(told?.waiting ?? [])].map(({ key, due }) => [key, due]));
  return (
    <AgendaSection
      id="agenda-history"
      title={i18n.t('agenda.history')}
      section={section}
      note={
        told &&
        (count === 0 ? i18n.t('agenda.historyEmpty') : i18n.t('agenda.historyCount', count, [countWords(count)]))
      }
      onMore={
        told !== undefined && count > items.length
          ? () => {
              extend();
              setLimit(limit + AT_FIRST);
            }
          : undefined
      }
    >
      <ul>
        {items.map((delivery) => (
          <AgendaLine
            key={delivery.key}
            route={subjectRoute(delivery)}
            name={nameOf(delivery)}
            holder={delivery.holder}
            state={fateOf(delivery, dues, moment)}
          >
            <p>
              {i18n.t('agenda.came', {
                when: whenWords(delivery.shownAt ?? delivery.claimedAt ?? delivery.due, moment),
                why: reasonWords(delivery, delivery.lead),
              })}
            </p>
          </AgendaLine>
        ))}
      </ul>
    </AgendaSection>
  );
}
