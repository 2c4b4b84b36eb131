import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { browserLanguage } from '../../../browser/language.ts';
import { keepListCopy } from '../../../browser/list-copy.ts';
import type { ListCopy } from '../../../domain/certifications/list-copy.ts';
import { DEFAULT_PREFERENCES, type ListChoice } from '../../../domain/preferences.ts';
import { saveListChoice } from '../../../jobs/save-preferences.ts';
import { momentOf } from '../../../jobs/world.ts';
import { readPreferences } from '../../../store/queries/settings.ts';
import { useLive } from '../../components/use-live.ts';
import { useWorld } from '../../components/world-context.ts';
import { CertificationRows } from './CertificationRows.tsx';
import { copyLines, linesOfCopy } from './copied-lines.ts';
import { FirstSteps, NothingFound } from './ListEmpty.tsx';
import { ListFace } from './ListFace.tsx';
import { filtered, sorted } from './list-entry.ts';
import { useListEntries } from './use-list-entries.ts';

/**
 * All certifications, with what narrows them down. The filter and the order are as they were left. Until the database has
 * answered, what was painted first goes on being shown.
 */
export function CertificationList({ painted = null }: { readonly painted?: ListCopy | null }) {
  const world = useWorld();
  const content = useListEntries();
  const kept = useLive(() => readPreferences(world.database), [world]);
  const [changed, setChanged] = useState<ListChoice | null>(null);
  const [search, setSearch] = useState('');
  const searchField = useRef<HTMLInputElement>(null);
  const { show, sort } = changed ?? kept?.list ?? painted?.list ?? DEFAULT_PREFERENCES.list;
  const asked = useDeferredValue(search);
  const entries = content?.entries;
  const ordered = useMemo(() => (entries === undefined ? [] : sorted(entries, sort)), [entries, sort]);
  const shown = useMemo(() => filtered(ordered, show, asked), [ordered, show, asked]);
  const before = useMemo(() => (painted === null ? null : linesOfCopy(painted, momentOf(world))), [painted, world]);
  const choose = (choice: Partial<ListChoice>) => {
    const list = { show, sort, ...choice };
    setChanged(list);
    void saveListChoice(world, list);
  };

  const complete = content?.complete ?? false;
  const expiringDays = kept?.expiringDays;
  useEffect(() => {
    // What a search leaves is not what the list opens with.
    if (!complete || expiringDays === undefined || asked !== '') return;
    const lines = copyLines(shown);
    keepListCopy({
      version: 1,
      language: browserLanguage(),
      list: { show, sort },
      expiringDays,
      total: shown.length,
      lines,
    });
  }, [complete, expiringDays, asked, shown, show, sort]);

  const answered = content !== undefined && kept !== undefined;
  if (!answered && painted === null) return null;
  if (complete && content?.entries.length === 0) {
    return (
      <ListFace tools={null}>
        <FirstSteps />
      </ListFace>
    );
  }
  const asBefore = asked === '' && painted?.list.show === show && painted.list.sort === sort ? before : null;
  // The first that are read begin the whole list in this order alone; in any other the copy is nearer to it.
  const begun = answered && (complete || (sort === 'expiry' && show === 'all'));
  return (
    <ListFace
      tools={{
        show,
        sort,
        search,
        searchField,
        onSearch: setSearch,
        onChoose: choose,
        count: complete ? shown.length : null,
      }}
    >
      {shown.length === 0 && complete ? (
        <NothingFound
          onShowAll={() => {
            setSearch('');
            choose({ show: 'all' });
            // The button is gone then; whoever uses the keyboard goes on from the search.
            searchField.current?.focus();
          }}
        />
      ) : (
        <CertificationRows
          lines={asBefore === null || begun ? shown : asBefore.lines}
          total={asBefore === null || complete ? shown.length : Math.max(asBefore.total, shown.length)}
        />
      )}
    </ListFace>
  );
}
