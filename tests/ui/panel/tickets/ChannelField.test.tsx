// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { CHANNELS } from '../../../../src/domain/tickets/channel.ts';
import { ChannelField } from '../../../../src/ui/panel/tickets/ChannelField.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';

it('offers every way and none', async () => {
  const choose = vi.fn();
  const { user } = await renderPage(<ChannelField channel="chat" onChoose={choose} />);
  const field = screen.getByLabelText('Channel');
  expect(screen.getAllByRole('option')).toHaveLength(CHANNELS.length + 1);
  await user.selectOptions(field, 'Community');
  await user.selectOptions(field, 'Not decided yet');
  expect(choose.mock.calls).toEqual([['community'], [null]]);
});
