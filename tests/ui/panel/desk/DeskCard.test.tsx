import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DeskCard } from '../../../../src/ui/panel/desk/DeskCard.tsx';

function card(open: boolean) {
  return (
    <DeskCard title={'Title'} text={'What it is for'} open={open}>
      {'Inside'}
    </DeskCard>
  );
}
const details = () => screen.getByRole('region', { name: 'Title' }).querySelector('details');

describe('DeskCard', () => {
  it('is a region named by its heading, with what it is for', () => {
    render(card(false));
    expect(screen.getByRole('heading', { name: 'Title', level: 2 })).toBeTruthy();
    expect(screen.getByText('What it is for').closest('summary')).not.toBeNull();
    expect(details()?.open).toBe(false);
  });

  it('stands as the reader left it, whatever follows', () => {
    const { rerender } = render(card(true));
    expect(details()?.open).toBe(true);
    rerender(card(false));
    expect(details()?.open).toBe(true);
  });
});
