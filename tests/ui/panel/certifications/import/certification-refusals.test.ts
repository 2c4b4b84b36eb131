import { expect, it } from 'vitest';
import { certificationRefusals } from '../../../../../src/ui/panel/certifications/import/certification-refusals.ts';

it('says what to do where no certification was found', () => {
  expect(certificationRefusals().nothingFound).toMatch(/^No certification was found.*Paste/);
  expect(certificationRefusals().columnsUnknown).toMatch(/certification. Choose it below/);
});
