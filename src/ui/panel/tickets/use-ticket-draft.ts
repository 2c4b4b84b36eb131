import { useCallback, useEffect, useRef, useState } from 'react';
import type { Ticket, TicketFields } from '../../../domain/tickets/ticket.ts';
import {
  fieldsOf,
  mergedFields,
  rebasedFields,
  type TextPlace,
  type TypedFields,
} from '../../../domain/tickets/ticket-merge.ts';
import { resolveClash, saveTicketFields } from '../../../jobs/tickets/save-ticket.ts';
import { useWorld } from '../../components/world-context.ts';

/** The promise is half a second; this leaves time for the write itself. */
const KEEP_AFTER_MS = 300;

export interface TicketDraft {
  readonly fields: TicketFields;
  /** Whether everything typed is kept. */
  readonly kept: boolean;
  readonly type: (change: (fields: TicketFields) => TicketFields) => void;
  /** Keeps what was typed at once; done when it is on the disk. */
  readonly flush: () => Promise<void>;
  readonly choose: (place: TextPlace, text: string) => void;
}

/**
 * The fields of a ticket as they are typed: each half second at the latest they are kept in its row. What another window
 * writes meanwhile follows here at once, save in a text that is being typed here.
 */
export function useTicketDraft(row: Ticket, waiting: Readonly<Record<string, string>>): TicketDraft {
  const world = useWorld();
  // Our own save is known here before the watched row has come round, and before the page is drawn again: a key that comes
  // in between must not take the text of before for what another window wrote.
  const newest = useRef(row);
  if (row.revision > newest.current.revision) newest.current = row;
  const [typed, setTyped] = useState<TypedFields | null>(null);
  const latest = useRef<TypedFields | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const saving = useRef<Promise<void>>(Promise.resolve());

  const hold = useCallback((next: TypedFields | null) => {
    latest.current = next;
    setTyped(next);
  }, []);

  const save = useCallback(async () => {
    const { current } = latest;
    if (current === null) return;
    const outcome = await saveTicketFields(world, row.id, current.began, current.fields);
    if (outcome.kind === 'gone') return hold(null);
    if (outcome.ticket.revision > newest.current.revision) newest.current = outcome.ticket;
    const { current: now } = latest;
    if (now === null) return;
    if (now === current && outcome.clashes.length === 0) return hold(null);
    hold(rebasedFields(current, now.fields, outcome.ticket, outcome.clashes));
  }, [world, row.id, hold]);

  const flush = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    saving.current = saving.current.then(save, save);
    return saving.current;
  }, [save]);

  // A panel can be closed at any time; its page is told so only by these.
  useEffect(() => {
    const onHide = () => void flush();
    window.addEventListener('pagehide', onHide);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('pagehide', onHide);
      document.removeEventListener('visibilitychange', onHide);
      void flush();
    };
  }, [flush]);

  // Settled in another window: the text that stood here only for the choice makes way.
  const clashing = Object.keys(waiting).length > 0;
  const clashed = useRef(clashing);
  useEffect(() => {
    if (clashed.current && !clashing && timer.current === null) hold(null);
    clashed.current = clashing;
  }, [clashing, hold]);

  const type = useCallback(
    (change: (fields: TicketFields) => TicketFields) => {
      const { current } = latest;
      const ticket = newest.current;
      const shown = current === null ? fieldsOf(ticket) : mergedFields(current.began, current.fields, ticket).fields;
      hold({ began: current?.began ?? fieldsOf(ticket), fields: change(shown) });
      // Counted from the first key that is not kept yet, so that typing without a pause is kept too.
      timer.current ??= setTimeout(() => void flush(), KEEP_AFTER_MS);
    },
    [flush, hold],
  );
  const choose = useCallback(
    (place: TextPlace, text: string) => {
      hold(null);
      void resolveClash(world, row.id, place, text).then((outcome) => {
        if (outcome.kind !== 'saved') return;
        if (outcome.ticket.revision > newest.current.revision) newest.current = outcome.ticket;
        hold(latest.current);
      });
    },
    [world, row.id, hold],
  );
  const ticket = newest.current;
  const fields = typed === null ? fieldsOf(ticket) : mergedFields(typed.began, typed.fields, ticket).fields;
  return { fields, kept: typed === null, type, flush, choose };
}
