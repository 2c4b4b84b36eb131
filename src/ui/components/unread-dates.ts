import type { DraftProblem } from '../../domain/draft-problem.ts';

/** The date fields in which something was typed that is no date: their value is empty, so only the control knows. */
export function unreadDates<Field extends string>(
  form: HTMLFormElement | null,
  fields: readonly Field[],
): readonly DraftProblem<Field>[] {
  const controls = form === null ? [] : [...form.querySelectorAll('input')];
  return controls.flatMap(({ name, validity }) => {
    const field = validity.badInput ? fields.find((one) => one === name) : undefined;
    return field === undefined ? [] : [{ field, reason: 'impossible-day', data: { text: '' } }];
  });
}
