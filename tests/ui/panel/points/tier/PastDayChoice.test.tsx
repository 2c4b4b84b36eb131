// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { DayText } from '../../../../../src/domain/time.ts';
import { PastDayChoice } from '../../../../../src/ui/panel/points/tier/PastDayChoice.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { TODAY } from '../../../../fixtures/tier.ts';

async function field(required = false) {
  const chosen: (DayText | null)[] = [];
  const page = await renderPage(
    <PastDayChoice
      label="Read on"
      value="2026-11-02"
      today={TODAY}
      required={required}
      onChoose={(day) => chosen.push(day)}
    />,
  );
  const input = screen.getByLabelText('Read on');
  const enter = async (day: string) => {
    fireEvent.change(input, { target: { value: day } });
    await page.user.type(input, '{Enter}');
  };
  return { ...page, chosen, enter };
}

it('holds a day, and none, once Enter is pressed', async () => {
  const { chosen, enter } = await field();
  await enter('2026-11-02');
  expect(chosen).toEqual([]);
  await enter(TODAY);
  await enter('');
  expect(chosen).toEqual([TODAY, null]);
});

it('holds no day to come and says so', async () => {
  const { chosen, enter } = await field();
  await enter('2026-11-23');
  screen.getByText('This lies in the future.');
  expect(chosen).toEqual([]);
});

it('asks for a day where there has to be one', async () => {
  const { chosen, enter } = await field(true);
  await enter('');
  expect(screen.getByLabelText('Read on').getAttribute('aria-invalid')).toBe('true');
  expect(chosen).toEqual([]);
});
