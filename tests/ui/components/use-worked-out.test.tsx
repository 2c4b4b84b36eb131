// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import type { Pause } from '../../../src/jobs/long-work.ts';
import { useWorkedOut } from '../../../src/ui/components/use-worked-out.ts';

interface Props {
  readonly word: string | null;
  readonly work: (word: string, pause: Pause) => Promise<string>;
}

function Page({ word, work }: Props) {
  const result = useWorkedOut(word === null ? null : (pause) => work(word, pause), [word, work]);
  return <p>{result ?? 'nothing yet'}</p>;
}

it('is nothing at first, and then what the work gives', async () => {
  const work = vi.fn(async (word: string) => word.toUpperCase());
  const { rerender } = render(<Page word={null} work={work} />);
  screen.getByText('nothing yet');
  expect(work).not.toHaveBeenCalled();
  rerender(<Page word="a" work={work} />);
  await screen.findByText('A');
});

it('stays what it was while the next is worked out, and never goes back to what came late', async () => {
  const doors = new Map<string, PromiseWithResolvers<string>>();
  const work = (word: string) => {
    const door = Promise.withResolvers<string>();
    doors.set(word, door);
    return door.promise;
  };
  const { rerender } = render(<Page word="a" work={work} />);
  doors.get('a')?.resolve('A');
  await screen.findByText('A');
  rerender(<Page word="b" work={work} />);
  screen.getByText('A');
  rerender(<Page word="c" work={work} />);
  doors.get('c')?.resolve('C');
  await screen.findByText('C');
  doors.get('b')?.resolve('B');
  await Promise.resolve();
  screen.getByText('C');
});

it('ends work that is wanted no more', async () => {
  const ended = vi.fn();
  const work = async (word: string, pause: Pause) => {
    if (word === 'b') return 'B';
    try {
      for (;;) {
        const until = performance.now() + 15;
        while (performance.now() < until);
        await pause();
      }
    } finally {
      ended();
    }
  };
  const { rerender } = render(<Page word="a" work={work} />);
  rerender(<Page word="b" work={work} />);
  await screen.findByText('B');
  await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce());
});

class Caught extends Component<{ readonly children: ReactNode }> {
  override state = { said: '' };
  static getDerivedStateFromError(error: unknown) {
    return { said: String(error) };
  }
  override render() {
    return this.state.said === '' ? this.props.children : <p>{this.state.said}</p>;
  }
}

it('throws a failure where it is used', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const work = () => Promise.reject(new Error('broken'));
  render(
    <Caught>
      <Page word="a" work={work} />
    </Caught>,
  );
  await screen.findByText('Error: broken');
});
