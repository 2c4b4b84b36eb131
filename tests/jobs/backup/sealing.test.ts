import { describe, expect, it } from 'vitest';
import { newSealing, openSealing } from '../../../src/jobs/backup/sealing.ts';

const FEW = 100_000;
const bytes = new TextEncoder().encode('what nobody else shall read');

describe('sealing', () => {
  it('is opened by the passphrase, at its place', async () => {
    const { encryption, seal } = await newSealing('horse', FEW);
    const sealed = await seal(bytes, 3, false);
    const open = await openSealing(encryption, 'horse');
    expect(await open?.(sealed, 3, false)).toEqual(bytes);
    expect(await open?.(sealed, 4, false)).toBeNull();
    expect(await open?.(sealed, 3, true)).toBeNull();
    expect(await open?.('no base64!', 3, false)).toBeNull();
    expect(await open?.('QQ==', 3, false)).toBeNull();
  });

  it('gives no opener for another passphrase, nor for another salt or count', async () => {
    const { encryption } = await newSealing('horse', FEW);
    expect(await openSealing(encryption, 'Horse')).toBeNull();
    expect(await openSealing({ ...encryption, iterations: FEW + 1 }, 'horse')).toBeNull();
    expect(await openSealing({ ...encryption, salt: 'QUJD' }, 'horse')).toBeNull();
    expect(await openSealing({ ...encryption, salt: '=' }, 'horse')).toBeNull();
  });

  it('never gives the same twice', async () => {
    const [a, b] = [await newSealing('horse', FEW), await newSealing('horse', FEW)];
    expect(a.encryption.salt).not.toBe(b.encryption.salt);
    expect(await a.seal(bytes, 0, true)).not.toBe(await a.seal(bytes, 0, true));
  });
});
