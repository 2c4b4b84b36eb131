import { calculatorDraftSchema } from '../../../../domain/points/calculator-draft.schema.ts';
import type { CalculatorDraft } from '../../../../domain/points/calculator-draft.ts';

/** Where the fields of the calculator are kept. */
export const CALCULATOR_DRAFT = 'points|calculator';

/** What was typed into the calculator before; null when nothing was kept, or by another release in another shape. */
export function readKeptCalculation(kept: unknown): CalculatorDraft | null {
  const reading = calculatorDraftSchema.safeParse(kept);
  return reading.success ? reading.data : null;
}
