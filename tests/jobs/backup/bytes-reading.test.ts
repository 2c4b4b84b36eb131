import { describe, expect, it } from 'vitest';
import { bytesReading } from '../../../src/jobs/backup/bytes-reading.ts';
import { Refused } from '../../../src/jobs/backup/refused.ts';
import { SCHEMA_VERSION } from '../../fixtures/backup-file.ts';

const encoder = new TextEncoder();
const HEAD = '{"app":"partner-companion",';

function reasonOf(bytes: Uint8Array): string {
  try {
    const reading = bytesReading(SCHEMA_VERSION);
    reading.push(bytes);
    reading.end();
    return 'read';
  } catch (error) {
    if (error instanceof Refused) return error.refusal.reason;
    throw error;
  }
}

describe('reading bytes', () => {
  it('takes a letter that is cut in two', () => {
    const reading = bytesReading(SCHEMA_VERSION);
    const bytes = encoder.encode('{"tables":{"holders":[{"name":"é😀"}]}}');
    for (const byte of bytes) reading.push(Uint8Array.of(byte));
    reading.end();
    expect(reading.collector.tables.get('holders')?.rows).toEqual([{ name: 'é😀' }]);
  });

  it('hands on what is sealed', () => {
    const reading = bytesReading(SCHEMA_VERSION);
    expect(reading.push(encoder.encode(`${HEAD}"data":["a","b"`))).toEqual(['a', 'b']);
  });

  it.each([
    [encoder.encode(`${HEAD}"a":1}`), 'read'],
    [encoder.encode(`${HEAD}"a":`), 'cut-off'],
    [encoder.encode(`${HEAD}"data":[1`), 'cut-off'],
    [encoder.encode(`${HEAD}"data":[1]}`), 'damaged'],
    [Uint8Array.of(...encoder.encode(`${HEAD}"a":"`), 0xc3), 'cut-off'],
    [Uint8Array.of(...encoder.encode(`${HEAD}`), 0xff, 0x2c), 'damaged'],
    [Uint8Array.of(0xff, 0xfe), 'not-a-backup'],
  ])('%# ends with %s', (bytes, reason) => {
    expect(reasonOf(bytes)).toBe(reason);
  });
});
