import type { Tier } from '../../../../domain/points/points-rules.ts';
import { POINTS_RULES } from '../../../../facts/points-rules.ts';
import { Field } from '../../../components/Field.tsx';
import { tierWords } from '../tier-words.ts';

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** What it means to choose no tier. */
  readonly none: string;
  readonly value: Tier | null;
  readonly onPick: (tier: Tier | null) => void;
}

/** A choice of one tier, or of none. */
export function TierSelect({ label, hint, none, value, onPick }: Props) {
  const tiers = POINTS_RULES.tiers.value;
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      {(control) => (
        <select
          {...control}
          value={value ?? ''}
          onChange={({ target }) => onPick(tiers.find((tier) => tier === target.value) ?? null)}
        >
          <option value="">{none}</option>
          {tiers.map((tier) => (
            <option key={tier} value={tier}>
              {tierWords(tier)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
