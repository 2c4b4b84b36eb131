// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import { createRef } from 'react';
import { expect, it, vi } from 'vitest';
import { AgendaSection } from '../../../../src/ui/panel/reminders/AgendaSection.tsx';

function section(onMore?: () => void, live = false) {
  const ref = createRef<HTMLElement>();
  render(
    <AgendaSection id="s" title="Now" section={ref} note="Two." live={live} onMore={onMore}>
      <p>Inside</p>
    </AgendaSection>,
  );
  return ref;
}

it('is named by its heading, which can take the focus', () => {
  const ref = section();
  const region = screen.getByRole('region', { name: 'Now' });
  expect(ref.current).toBe(region);
  within(region).getByText('Two.');
  within(region).getByText('Inside');
  const heading = within(region).getByRole('heading', { level: 2 });
  heading.focus();
  expect(document.activeElement).toBe(heading);
});

it.each([true, false])('reads its sentence out: %s', (live) => {
  section(undefined, live);
  expect(screen.queryByRole('status') !== null).toBe(live);
});

it('offers more only where there is more', () => {
  section();
  expect(screen.queryByRole('button')).toBeNull();
});

it('offers more, and says of what', () => {
  const onMore = vi.fn();
  section(onMore);
  const button = screen.getByRole('button', { name: 'Show more: Now' });
  expect(button.textContent).toBe('Show more');
  button.click();
  expect(onMore).toHaveBeenCalledOnce();
});
