import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ToneMark } from '../../../src/ui/components/ToneMark.tsx';

describe('ToneMark', () => {
  it('says its words beside a picture that differs with the tone', () => {
    const picture = (tone: 'good' | 'bad') => {
      const { container, unmount } = render(<ToneMark tone={tone}>{tone}</ToneMark>);
      const path = container.querySelector('svg[aria-hidden=true] path')?.getAttribute('d');
      expect(container.textContent).toBe(tone);
      unmount();
      return path;
    };
    const good = picture('good');
    expect(good).toBeTruthy();
    expect(picture('bad')).not.toBe(good);
  });

  it('can be pointed at', () => {
    render(
      <ToneMark tone="warn" size="large" id="mark">
        {'Look'}
      </ToneMark>,
    );
    expect(screen.getByText('Look').closest('#mark')?.getAttribute('data-size')).toBe('large');
  });
});
