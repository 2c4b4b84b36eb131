// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { About } from '../../../../src/ui/panel/settings/About.tsx';

beforeEach(() => {
  Object.assign(chrome.runtime, { getManifest: () => ({ version: '1.2.3' }) });
});

it('says which version this is, whose it is not, and where the data stays', () => {
  render(<About />);
  const region = screen.getByRole('region', { name: 'About' });
  expect([...region.querySelectorAll('p')].map((line) => line.textContent)).toEqual([
    'Partner Companion, version 1.2.3',
    expect.stringContaining('not made, endorsed or supported by HubSpot'),
    expect.stringContaining('stays on this device'),
    expect.stringContaining('never holds or shows exam questions or answers'),
  ]);
});
