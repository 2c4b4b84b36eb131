import { i18n } from '#i18n';
import { CHANNELS, type Channel } from '../../../domain/tickets/channel.ts';
import { Field } from '../../components/Field.tsx';
import { channelWords } from './channel-words.ts';

interface Props {
  readonly channel: Channel | null;
  readonly onChoose: (channel: Channel | null) => void;
}

/** The way the ticket goes. */
export function ChannelField({ channel, onChoose }: Props) {
  return (
    <Field label={i18n.t('ticketForm.channel')}>
      {(control) => (
        <select
          {...control}
          value={channel ?? ''}
          onChange={(event) => onChoose(CHANNELS.find((one) => one === event.target.value) ?? null)}
        >
          <option value="">{i18n.t('ticketForm.noChannel')}</option>
          {CHANNELS.map((one) => (
            <option key={one} value={one}>
              {channelWords(one)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
