import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { readAllCertifications } from '../../../../src/store/queries/certifications.ts';
import { button, line, lines, openImport, reviewed, sample, tickOf } from '../../../fixtures/import-screen.tsx';
import { testWorld } from '../../../fixtures/world.ts';

const TEAM = sample('team-fr.csv');
const UNSURE = 'Certification,Expires\nSEO,03/04/2027\nInbound,05/06/2027\nEmail Marketing,2027-01-02\n';

async function review(text: string) {
  const world = testWorld();
  const page = await openImport({ world });
  await reviewed(page.user, text);
  return { ...page, world };
}
const select = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const hiddenSelect = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name, hidden: true });
const names = () => lines().map((row) => row.querySelector('p')?.textContent);
const ticks = () => lines().map((row) => tickOf(row).checked);
const said = () => screen.getByText(/rows? ticked$/).textContent;
const openEditor = (user: UserEvent, name: string) =>
  user.click(within(line(name)).getByRole('button', { name: /^Edit/ }));
const field = (name: string) =>
  within(screen.getByRole('group', { name: /^Edit/ })).getByLabelText<HTMLInputElement>(name);

describe('a row that cannot be kept', () => {
  it('cannot be ticked until it is corrected, and is judged anew at every stroke', async () => {
    const { user } = await review(TEAM);
    expect(tickOf(line('SEO')).disabled).toBe(true);
    await openEditor(user, 'SEO');
    const earned = field('Earned on');
    expect(document.activeElement).toBe(earned);
    await user.clear(earned);
    // Without a date there is nothing wrong with it.
    expect(tickOf(line('SEO')).disabled).toBe(false);
    const states: string[] = [];
    for (const letter of '28/02/2026') {
      await user.keyboard(letter);
      states.push(within(line('SEO')).getByText(/^(New|Needs a look)$/).textContent);
    }
    // The one that was typed into is there still, with the focus.
    expect(document.activeElement).toBe(earned);
    expect(earned.isConnected).toBe(true);
    expect(states[0]).toBe('Needs a look');
    expect(states.at(-1)).toBe('New');
    expect(line('SEO').textContent).toContain('Feb 28, 2026');
    expect(tickOf(line('SEO')).checked).toBe(true);
    await user.keyboard('{Backspace>5/}');
    expect(tickOf(line('SEO')).disabled).toBe(true);
    expect(tickOf(line('SEO')).checked).toBe(false);
  });

  it('is not taken with the others, whatever is pressed', async () => {
    const { user, world } = await review(TEAM);
    await user.click(button('Untick all'));
    expect(said()).toBe('0 rows ticked');
    await user.click(button('Tick all that can be saved'));
    expect(said()).toBe('4 rows ticked');
    await user.click(tickOf(line('SEO')));
    expect(said()).toBe('4 rows ticked');
    await user.click(button('Import'));
    await waitFor(() => expect(location.hash).toBe('#/certifications'));
    expect((await readAllCertifications(world.database)).map(({ name }) => name)).not.toContain('SEO');
  });

  it('is left unticked by the user’s own word once it is corrected', async () => {
    const { user } = await review(TEAM);
    await user.click(button('Untick all'));
    await openEditor(user, 'SEO');
    await user.clear(field('Earned on'));
    expect(tickOf(line('SEO'))).toMatchObject({ disabled: false, checked: false });
  });
});

describe('the likely corrections', () => {
  it('settle a date with one click, and the focus stays in the row', async () => {
    const { user } = await review(UNSURE);
    await user.click(within(line('SEO')).getByRole('button', { name: 'It is Mar 4, 2027' }));
    expect(line('SEO').textContent).toContain('… – Mar 4, 2027');
    expect(within(line('SEO')).queryByRole('button', { name: /^It is/ })).toBeNull();
    expect(tickOf(line('SEO')).checked).toBe(true);
    expect(document.activeElement).toBe(within(line('SEO')).getByRole('button', { name: 'Edit “SEO”' }));
    expect(tickOf(line('Inbound')).disabled).toBe(true);
  });

  it('settle a name with one click', async () => {
    const { user } = await review(
      'Certification,Link\nSEO,https://app.hubspot.com/academy/achievements/abcd1234/en/1/ada/inbound-marketing\n',
    );
    const [row] = lines();
    expect(row?.textContent).toContain('It may be any of: ');
    const ways = within(line('SEO')).getAllByRole('button', { name: /^It is/ });
    expect(ways.length).toBeGreaterThan(1);
    const [other] = ways.filter(({ textContent }) => !textContent.includes('SEO'));
    await user.click(other ?? document.body);
    expect(lines()[0]?.textContent).not.toContain('It may be any of');
    expect(lines()[0]?.textContent).toContain('Inbound Marketing');
    expect(lines()[0]?.textContent).toContain('New');
  });
});

describe('rows that are the same', () => {
  it('are marked anew after a correction, and no longer after another', async () => {
    const { user } = await review('Certification,Expires\nSEO,2027-01-02\nInbound,2028-01-02\n');
    await openEditor(user, 'Inbound');
    const name = field('Certification');
    await user.clear(name);
    await user.type(name, 'SEO');
    expect(names()).toEqual(['SEO', 'SEO']);
    expect(lines().map(({ textContent }) => textContent.includes('The same certification as another row.'))).toEqual([
      true,
      false,
    ]);
    expect(ticks()).toEqual([false, true]);
    await user.type(name, ' II');
    expect(screen.queryByText('The same certification as another row.')).toBeNull();
    expect(ticks()).toEqual([true, true]);
  });
});

describe('the editor of a row', () => {
  it('closes with Escape or Done, and gives the focus back', async () => {
    const { user } = await review(TEAM);
    await openEditor(user, 'Sales Hub');
    expect(document.activeElement).toBe(field('Certification'));
    expect(button('Done').getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: 'Earned on' })).toBeNull();
    const edit = within(line('Sales Hub')).getByRole('button', { name: /^Edit/ });
    expect(document.activeElement).toBe(edit);
    expect(edit.getAttribute('aria-expanded')).toBe('false');
    await user.keyboard('{Enter}');
    await user.click(button('Done'));
    expect(screen.queryByRole('textbox', { name: 'Earned on' })).toBeNull();
  });

  it('is open for one row at a time', async () => {
    const { user } = await review(TEAM);
    await openEditor(user, 'Sales Hub');
    await openEditor(user, 'Marketing digital');
    expect(screen.getAllByRole('button', { name: 'Done' })).toHaveLength(1);
    expect(field('Certification').value).toBe('Marketing digital');
  });
});

describe('Show', () => {
  it('counts every state and shows one of them', async () => {
    const { user } = await review(TEAM);
    expect([...select('Show').options].map(({ text }) => text)).toEqual([
      'All rows (5)',
      'New (4)',
      'Updates (0)',
      'Needs a look (1)',
      'Already known (0)',
    ]);
    await user.selectOptions(select('Show'), 'Needs a look (1)');
    expect(names()).toEqual(['SEO']);
    await user.selectOptions(select('Show'), 'Already known (0)');
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
    await user.selectOptions(select('Show'), 'All rows (5)');
    expect(lines()).toHaveLength(5);
  });

  it('keeps a row that is being corrected in view until something else is shown', async () => {
    const { user } = await review(TEAM);
    await user.selectOptions(select('Show'), 'Needs a look (1)');
    await openEditor(user, 'SEO');
    const earned = field('Earned on');
    await user.clear(earned);
    await user.type(earned, '28/02/2026');
    expect(names()).toEqual(['SEO']);
    expect(document.activeElement).toBe(earned);
    expect(within(line('SEO')).getByText('New')).toBeTruthy();
    await user.selectOptions(select('Show'), 'All rows (5)');
    await user.selectOptions(select('Show'), 'Needs a look (0)');
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
  });

  it('is what unticking all is about', async () => {
    const { user } = await review(`${TEAM}Personne C;;Google Ads Search;12/05/2026;juin 2027;\n`);
    await user.selectOptions(select('Show'), 'needs-a-look');
    await user.click(button('Untick all'));
    expect(said()).toBe('4 rows ticked');
  });

  it('is what ticking all is about; what is hidden stays as it is and is taken over', async () => {
    const { user, world } = await review(`${TEAM}Personne C;;Google Ads Search;12/05/2026;juin 2027;\n`);
    await user.click(button('Untick all'));
    await user.click(tickOf(line('Sales Hub')));
    await user.selectOptions(select('Show'), 'needs-a-look');
    await user.click(button('Tick all that can be saved'));
    expect(names()).toEqual(['SEO', 'Google Ads Search']);
    expect(ticks()).toEqual([false, true]);
    expect(said()).toBe('2 rows ticked');
    await user.click(button('Import'));
    await waitFor(() => expect(location.hash).toBe('#/certifications'));
    const kept = (await readAllCertifications(world.database)).map(({ name }) => name);
    expect(kept.sort()).toEqual(['Google Ads Search', 'Sales Hub de HubSpot']);
  });
});

describe('an answer for all rows', () => {
  it('reads the dates again in the order that was chosen, and the question keeps the focus', async () => {
    const { user } = await review(UNSURE);
    const order = select('Dates such as 03/04/2026');
    expect(order.value).toBe('');
    expect(ticks()).toEqual([false, false, true]);
    order.focus();
    await user.selectOptions(order, 'Month first (4 March)');
    await waitFor(() => expect(line('SEO').textContent).toContain('Mar 4, 2027'));
    expect(ticks()).toEqual([true, true, true]);
    expect(order.value).toBe('month-first');
    expect(document.activeElement).toBe(order);
    await user.selectOptions(order, 'Day first (3 April)');
    await waitFor(() => expect(line('SEO').textContent).toContain('Apr 3, 2027'));
    await user.selectOptions(order, 'Not settled, ask at each row');
    await waitFor(() => expect(tickOf(line('SEO')).disabled).toBe(true));
    expect(order.value).toBe('');
  });

  it('is asked of plain lines too', async () => {
    const { user } = await review('SEO, HubSpot Academy, expires 03/04/2027');
    await user.selectOptions(select('Dates such as 03/04/2026'), 'Day first (3 April)');
    await waitFor(() => expect(line('SEO').textContent).toContain('Apr 3, 2027'));
    expect(select('Dates such as 03/04/2026').value).toBe('day-first');
  });

  it('is not asked where the dates leave no doubt, or settle it among themselves', async () => {
    const sure = await review('Certification,Expires\nSEO,2027-01-02\n');
    expect(screen.queryByRole('combobox', { name: /^Dates/ })).toBeNull();
    sure.unmount();
    await review(TEAM);
    const order = select('Dates such as 03/04/2026');
    expect(order.value).toBe('day-first');
    expect([...order.options].map(({ value }) => value)).toEqual(['day-first', 'month-first']);
  });

  it('reads the columns again as they are named', async () => {
    const { user } = await review('Certification,Earned on,Expires on\nSEO,2026-01-02,2028-01-02\n');
    expect(line('SEO').textContent).toContain('Jan 2, 2026 – Jan 2, 2028');
    // What was wrong: the field moves from the column that had it.
    await user.selectOptions(hiddenSelect('Earned on'), 'Expires on');
    await waitFor(() => expect(line('SEO').textContent).toContain('… – Jan 2, 2026'));
    expect([hiddenSelect('Earned on').value, hiddenSelect('Expires on').value]).toEqual(['expires', 'ignore']);
    expect(hiddenSelect('Earned on').closest('details')?.open).toBe(true);
  });

  it('keeps ticks and corrections', async () => {
    const { user } = await review(UNSURE);
    await user.click(tickOf(line('Email Marketing')));
    await openEditor(user, 'Inbound');
    await user.type(field('Holder'), 'Lin Okafor');
    await user.selectOptions(select('Dates such as 03/04/2026'), 'Day first (3 April)');
    await waitFor(() => expect(line('SEO').textContent).toContain('Apr 3, 2027'));
    expect(line('Inbound').textContent).toContain('Lin Okafor');
    expect(ticks()).toEqual([true, true, false]);
  });
});

it('starts over with what was pasted, and with the suggestions', async () => {
  const { user } = await review(UNSURE);
  await user.click(tickOf(line('Email Marketing')));
  await user.click(button('Start over'));
  fireEvent.click(button('Review'));
  await screen.findByRole('table');
  expect(ticks()).toEqual([false, false, true]);
  expect(screen.queryByText(/^You left off here/)).toBeNull();
});
