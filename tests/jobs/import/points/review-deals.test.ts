import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codesOf, dealsIn } from '../../../fixtures/deals.ts';

const SAMPLE = readFileSync(`${import.meta.dirname}/../../../fixtures/samples/points-clients.csv`, 'utf8');
it('sample', async () => {
  const { rows, source } = await dealsIn(SAMPLE);
  console.log(
    JSON.stringify(source.tables[0]?.columns),
    rows
      .map((row) =>
        [
          row.client.name,
          row.client.market,
          row.client.currency,
          row.state,
          row.ticked,
          codesOf(row).join(),
          JSON.stringify(row.entry),
        ].join(' | '),
      )
      .join('\n'),
  );
});
