import { i18n } from '#i18n';
import { differentAddresses } from './different-addresses.ts';
import { TransferForm } from './TransferForm.tsx';
import { TransferSteps } from './TransferSteps.tsx';
import type { ToolProps } from './tool-props.ts';

/** Moving certifications to another address: what would move, how it is done in HubSpot, and noting that it was done. */
export function TransferTool({ desk, kept }: ToolProps) {
  const { holder, certifications } = desk;
  const addresses = differentAddresses(certifications.map(({ email }) => email));
  if (holder === null || addresses.length === 0) {
    return (
      <>
        <p>{i18n.t('desk.transfer.empty')}</p>
        <p>
          <a href="#/certifications">{i18n.t('lost.back')}</a>
        </p>
        <TransferSteps />
      </>
    );
  }
  return <TransferForm holder={holder} certifications={certifications} addresses={addresses} kept={kept} />;
}
