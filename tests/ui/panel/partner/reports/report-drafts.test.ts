import { expect, it } from 'vitest';
import { listKey, nameKey, saveKey } from '../../../../../src/ui/panel/partner/reports/report-drafts.ts';

it('keeps what is typed of different reports and forms apart', () => {
  expect(new Set([listKey, nameKey, saveKey].flatMap((key) => [key('a'), key('b')])).size).toBe(6);
});
