import { useCallback, useEffect, useRef, useState } from 'react';
import type { Ticket, TicketFields } from '../../../domain/tickets/ticket.ts';
import { fieldsOf, mergedFields, type TextPlace, textAt, withText } from '../../../domain/tickets/ticket-merge.ts';
import { resolveClash, saveTicketFields } from '../../../jobs/tickets/save-ticket.ts';
import { useWorld } from '../../components/world-context.ts';

/** The promise is half a second; this leaves time for the write itself. */
const KEEP_AFTER_MS = 300;

/** What was typed and not yet taken over by the row, with what the fields held before. */
interface Typed {
  readonly began: TicketFields;
  readonly fields: TicketFields;
}

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
  const [saved, setSaved] = useState<Ticket | null>(null);
  const [typed, setTyped] = useState<Typed | null>(null);
  const latest = useRef<Typed | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const saving = useRef<Promise<void>>(Promise.resolve());
  // Our own save is known here before the watched row has come round.
  const ticket = saved !== null && saved.revision > row.revision ? saved : row;

  const hold = useCallback((next: Typed | null) => {
    latest.current = next;
    setTyped(next);
  }, []);

  const save = useCallback(async () => {
    const { current } = latest;
    if (current === null) return;
    const outcome = await saveTicketFields(world, row.id, current.began, current.fields);
    if (outcome.kind === 'gone') return hold(null);
    setSaved(outcome.ticket);
    const { current: now } = latest;
    if (now === null) return;
    if (now === current && outcome.clashes.length === 0) return hold(null);
    // What was typed during the save goes on from what it kept; a text that clashes, from where it began.
    const began = outcome.clashes.reduce(
      (fields, { place }) => withText(fields, place, textAt(current.began, place)),
      fieldsOf(outcome.ticket),
    );
    hold({ began, fields: now.fields });
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
      const shown = current === null ? fieldsOf(ticket) : mergedFields(current.began, current.fields, ticket).fields;
      hold({ began: current?.began ?? fieldsOf(ticket), fields: change(shown) });
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), KEEP_AFTER_MS);
    },
    [ticket, flush, hold],
  );
  const choose = useCallback(
    (place: TextPlace, text: string) => {
      hold(null);
      void resolveClash(world, row.id, place, text).then((outcome) => {
        if (outcome.kind === 'saved') setSaved(outcome.ticket);
      });
    },
    [world, row.id, hold],
  );
  const fields = typed === null ? fieldsOf(ticket) : mergedFields(typed.began, typed.fields, ticket).fields;
  return { fields, kept: typed === null, type, flush, choose };
}
