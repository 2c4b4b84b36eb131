import type { CommissionPayment, CommissionPaymentFields } from '../../../domain/partner/commission-payment.ts';
import { buried, newRow, revised } from '../../../domain/row.ts';
import type { ChangeOutcome } from '../../change-certifications.ts';
import { changePartner } from '../../change-partner.ts';
import type { World } from '../../world.ts';

export function addPayment(world: World, fields: CommissionPaymentFields): Promise<ChangeOutcome> {
  return changePartner(world, { commissionPayments: [{ ...fields, ...newRow(world.newId(), world.now()) }] });
}

/** Changes a payment; the revision read is the one it must still have. */
export function editPayment(
  world: World,
  payment: CommissionPayment,
  fields: CommissionPaymentFields,
): Promise<ChangeOutcome> {
  return changePartner(world, { commissionPayments: [revised(payment, fields, world.now())] });
}

export function deletePayment(world: World, payment: CommissionPayment): Promise<ChangeOutcome> {
  return changePartner(world, { commissionPayments: [buried(payment, world.now())] });
}
