// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Answer } from '../../../../../src/ui/panel/points/calculator/Answer.tsx';
import { calculated } from '../../../../fixtures/points.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('copies the result with its reasons', async () => {
  const { answer, question, rules } = calculated({ amount: '1000' });
  const action = <button type="button">plan</button>;
  const { user } = await renderPage(
    <Answer answer={answer} mode="points" question={question} rules={rules} action={action} />,
  );
  screen.getByRole('button', { name: 'plan' });
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  await screen.findByText('The result was copied with its reasons.');
  const copied = await navigator.clipboard.readText();
  expect(copied).toMatch(/^Total points: 50 \(estimate\)\n.*\n.*\n\nThis is an estimate/);
});

it('says when the browser refuses', async () => {
  const { answer, question, rules } = calculated({ soldPoints: '5' }, 'to-currency');
  const { user } = await renderPage(
    <Answer answer={answer} mode="to-currency" question={question} rules={rules} action={null} />,
  );
  screen.getByText('Values are in USD a month.');
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  await screen.findByText(/^The browser refused to copy it/);
});

it('has nothing to copy while it waits', async () => {
  const { answer, question, rules } = calculated({});
  await renderPage(<Answer answer={answer} mode="points" question={question} rules={rules} action={null} />);
  expect(screen.queryByRole('button')).toBeNull();
});
