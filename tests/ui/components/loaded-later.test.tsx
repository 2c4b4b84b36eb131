// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { loadAhead, loadedLater } from '../../../src/ui/components/loaded-later.tsx';

function Greeting({ name }: { readonly name: string }) {
  return <p>Hello {name}</p>;
}

/** Shows what its children threw. */
class Catcher extends Component<{ readonly children: ReactNode }, { readonly message: string | null }> {
  override state = { message: null };

  static getDerivedStateFromError(error: Error) {
    return { message: error.message };
  }

  override render() {
    return this.state.message === null ? this.props.children : <p>Mishap: {this.state.message}</p>;
  }
}

it('shows nothing until its file is loaded, then what it is given', async () => {
  const file = Promise.withResolvers<typeof Greeting>();
  const Later = loadedLater(() => file.promise);
  const { container, rerender } = render(<Later name="Ada" />);
  expect(container.textContent).toBe('');
  await act(async () => file.resolve(Greeting));
  expect(container.textContent).toBe('Hello Ada');
  rerender(<Later name="Grace" />);
  expect(container.textContent).toBe('Hello Grace');
});

it('is there at once when its file is loaded already, and loads it once', async () => {
  const load = vi.fn(async () => Greeting);
  const Later = loadedLater(load);
  await loadAhead(<Later name="Ada" />);
  for (const _visit of [1, 2]) {
    const { container, unmount } = render(<Later name="Ada" />);
    expect(container.textContent).toBe('Hello Ada');
    unmount();
  }
  expect(load).toHaveBeenCalledOnce();
});

it('does not mind being left before its file is there', async () => {
  const file = Promise.withResolvers<typeof Greeting>();
  const Later = loadedLater(() => file.promise);
  const { container, unmount } = render(<Later name="Ada" />);
  unmount();
  await act(async () => file.resolve(Greeting));
  expect(container.textContent).toBe('');
});

it('throws where mishaps are caught when its file cannot be loaded, and asks for it again the next time', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const load = vi.fn(async () => Greeting).mockRejectedValueOnce(new Error('no such file'));
  const Later = loadedLater(load);
  const page = (
    <Catcher>
      <Later name="Ada" />
    </Catcher>
  );
  const { unmount } = render(page);
  await screen.findByText('Mishap: no such file');
  unmount();
  render(page);
  await screen.findByText('Hello Ada');
  vi.restoreAllMocks();
});

it('loads ahead what can be, and leaves a failure for the drawing', async () => {
  const load = vi.fn(async () => Greeting).mockRejectedValueOnce(new Error('no such file'));
  const Later = loadedLater(load);
  await loadAhead(<Later name="Ada" />);
  expect(load).toHaveBeenCalledOnce();
  for (const drawn of [null, 'text', <p key="p">Hello</p>, <Greeting key="g" name="Ada" />]) await loadAhead(drawn);
  render(<Later name="Ada" />);
  await screen.findByText('Hello Ada');
});
