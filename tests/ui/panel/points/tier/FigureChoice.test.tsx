// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import type { OwnFigure } from '../../../../../src/domain/points/points-account.ts';
import { FigureChoice } from '../../../../../src/ui/panel/points/tier/FigureChoice.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { TODAY } from '../../../../fixtures/tier.ts';

const chosen: (OwnFigure | null)[] = [];

function Page() {
  const [figure, setFigure] = useState<OwnFigure | null>(null);
  return (
    <FigureChoice
      label="Tools"
      hint="As shown"
      figure={figure}
      today={TODAY}
      onChoose={(next) => {
        chosen.push(next);
        setFigure(next);
      }}
    />
  );
}

it('is read today unless another day is given, and can be emptied', async () => {
  const { user } = await renderPage(<Page />);
  const field = () => screen.getByLabelText('Tools', { selector: 'input' });
  await user.type(field(), '3.5{Enter}');
  const read = screen.getByLabelText('Read on');
  fireEvent.change(read, { target: { value: '2026-11-01' } });
  await user.type(read, '{Enter}');
  await user.clear(field());
  await user.type(field(), '{Enter}');
  expect(chosen).toEqual([{ value: '3.5', on: TODAY }, { value: '3.5', on: '2026-11-01' }, null]);
  expect(screen.queryByLabelText('Read on')).toBeNull();
});
