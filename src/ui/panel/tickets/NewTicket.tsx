import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { openBlankTicket } from '../../../jobs/tickets/start-ticket.ts';
import { useWorld } from '../../components/world-context.ts';

/** Goes on to a draft that is kept from its first letter. Back leads past this screen, not into it. */
export function NewTicket() {
  const world = useWorld();
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void openBlankTicket(world).then((id) => location.replace(`#/tickets/${id}`));
  }, [world]);
  return <h1 className="visually-hidden">{i18n.t('ticketList.new')}</h1>;
}
