import { render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useObjectUrl } from '../../../../../src/ui/panel/tickets/pictures/use-object-url.ts';
import { type WatchedView, watchView } from '../../../../fixtures/picture-page.tsx';

let view: WatchedView;

beforeEach(() => {
  view = watchView();
});
afterEach(() => vi.restoreAllMocks());

function Shown({ file }: { readonly file: Blob | null }) {
  return <p>{useObjectUrl(file) ?? 'none'}</p>;
}

it('has one address for each file and gives it back when another is shown, or none', () => {
  const first = new Blob(['1']);
  const { container, rerender, unmount } = render(<Shown file={first} />);
  expect(container.textContent).toBe('blob:picture-1');
  rerender(<Shown file={first} />);
  expect([...view.shown]).toEqual(['blob:picture-1']);
  rerender(<Shown file={new Blob(['2'])} />);
  expect([...view.shown]).toEqual(['blob:picture-2']);
  rerender(<Shown file={null} />);
  expect(container.textContent).toBe('none');
  rerender(<Shown file={first} />);
  unmount();
  expect([...view.shown]).toEqual([]);
});
