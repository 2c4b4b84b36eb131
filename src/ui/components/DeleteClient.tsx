import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { HistoryChoice } from '../../domain/partner/clients/client-deletion.ts';
import type { Client } from '../../domain/points/ledger.ts';
import { deleteClient } from '../../jobs/delete-client.ts';
import { Button } from './Button.tsx';
import { DeleteClientQuestion } from './DeleteClientQuestion.tsx';
import { useAnnounce } from './use-announce.tsx';
import { useWorld } from './world-context.ts';

interface Props {
  readonly client: Client;
  /** Called once it is deleted. */
  readonly onDeleted: () => void;
}

/** Deletes a client. One with a history asks first what is to become of that; either can be undone. */
export function DeleteClient({ client, onDeleted }: Props) {
  const world = useWorld();
  const { say, settle } = useAnnounce();
  const [asking, setAsking] = useState(false);
  const [closed, setClosed] = useState(0);
  const opener = useRef<HTMLButtonElement>(null);
  // What had the focus is gone then, and the keyboard would start again at the top of the page.
  useEffect(() => {
    if (closed > 0) opener.current?.focus();
  }, [closed]);
  const remove = async (choice: HistoryChoice | null) => {
    const outcome = await deleteClient(world, client.id, choice);
    switch (outcome.kind) {
      case 'has-history':
        return setAsking(true);
      case 'no-heir':
        return say(i18n.t('clientDeletion.noHeir'));
      case 'changed-elsewhere':
        return settle(outcome, '');
      case 'done':
        settle(outcome, i18n.t(sentenceOf(choice), { name: client.name }));
        return onDeleted();
    }
  };
  if (asking) {
    return (
      <DeleteClientQuestion
        client={client}
        onChoose={remove}
        onCancel={() => {
          setAsking(false);
          setClosed((times) => times + 1);
        }}
      />
    );
  }
  return (
    <Button ref={opener} look="quiet" onClick={() => void remove(null)}>
      {i18n.t('ledger.deleteClient')}
    </Button>
  );
}

function sentenceOf(choice: HistoryChoice | null) {
  switch (choice?.kind) {
    case undefined:
      return 'clientDeletion.deleted';
    case 'everything':
      return 'clientDeletion.deletedAll';
    case 'payments':
      return 'clientDeletion.deletedButPayments';
    case 'move':
      return 'clientDeletion.moved';
  }
}
