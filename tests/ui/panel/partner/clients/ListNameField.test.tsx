// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ListNameField } from '../../../../../src/ui/panel/partner/clients/ListNameField.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it.each([
  [false, '', null],
  [true, '', 'true'],
  [true, 'To call', null],
])('complains only once it was handed in (%s) with %j', async (asked, value, invalid) => {
  await renderPage(<ListNameField value={value} asked={asked} onText={() => undefined} />);
  expect(screen.getByLabelText('Name of the list').getAttribute('aria-invalid')).toBe(invalid);
});
