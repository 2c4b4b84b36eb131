import { describe, expect, it } from 'vitest';
import { knownCertifications } from '../../../../src/domain/certifications/import/known-certifications.ts';
import { award, names } from '../../../fixtures/import-rows.ts';
import { certification, holder, on } from '../../../fixtures/rows.ts';

const me = holder({ id: 'h-me', name: 'Ann Lee', isMe: true });
const bo = holder({ id: 'h-bo', name: 'Bo Kim', isMe: false });
const mine = certification({
  id: 'mine',
  holderId: 'h-me',
  link: award('inbound-marketing', { code: 'mine1234' }),
  credentialId: 'CRED-0001',
});
const his = certification({ id: 'his', holderId: 'h-bo', email: 'bo@x.example' });
const unlisted = certification({ id: 'unlisted', holderId: 'h-me', catalogueId: null, name: 'Brand New Thing' });
const known = knownCertifications([mine, his, unlisted], [me, bo], names);

function find(row: Partial<Parameters<typeof known.find>[0]> & { readonly holderName?: string }) {
  const {
    holderName = '',
    email = '',
    name = 'Inbound Marketing',
    certificationKey = 'entry:inbound-marketing',
    code = '',
    credentialId = '',
  } = row;
  return (
    known.find({ holder: known.holderOf(holderName, email), certificationKey, name, email, code, credentialId })?.id ??
    null
  );
}

describe('what is kept already', () => {
  it('knows people however their names are written, and the user by no name at all', () => {
    expect(known.holderOf('', '')).toMatchObject({ holderId: 'h-me', holderName: '' });
    expect(known.holderOf('LEE Ann', '').holderId).toBe('h-me');
    expect(known.holderOf('', 'BO@x.example')).toMatchObject({ holderId: 'h-bo', holderName: 'Bo Kim' });
    expect(known.holderOf('B. Kim', 'bo@x.example').holderName).toBe('Bo Kim');
    expect(known.holderOf('Cy Doe', '')).toMatchObject({ holderId: null, holderName: 'Cy Doe' });
  });

  it('finds the same certification of the same person', () => {
    expect(find({})).toBe('mine');
    expect(find({ holderName: 'bo kim' })).toBe('his');
    expect(find({ holderName: 'Cy Doe' })).toBeNull();
    expect(find({ certificationKey: 'entry:seo', name: 'SEO' })).toBeNull();
  });

  it('finds by link code, whoever is named', () => {
    expect(find({ code: 'mine1234', holderName: 'Cy Doe', certificationKey: 'entry:seo', name: 'SEO' })).toBe('mine');
  });

  it('finds by credential ID, unless one ID stands under two names', () => {
    expect(find({ credentialId: 'cred-0001', holderName: 'Cy Doe' })).toBe('mine');
    expect(
      find({ credentialId: 'cred-0001', holderName: 'Cy Doe', certificationKey: 'entry:seo', name: 'SEO' }),
    ).toBeNull();
  });

  it('finds by name what the catalogue does not know', () => {
    expect(
      find({ certificationKey: names.bareKeyOf('BRAND new Thing Certified'), name: 'BRAND new Thing Certified' }),
    ).toBe('unlisted');
    expect(find({ certificationKey: '', name: '' })).toBeNull();
  });

  it('passes over what was deleted, and prefers the record that lasts longer', () => {
    const old = certification({ id: 'old', holderId: 'h-me', expires: on('2025-01-01') });
    const next = certification({ id: 'next', holderId: 'h-me', expires: on('2027-01-01') });
    const gone = certification({ id: 'gone', holderId: 'h-me', expires: on('2029-01-01'), deletedAt: 1 });
    const again = knownCertifications([old, next, gone], [me], names);
    const row = {
      holder: again.holderOf('', ''),
      certificationKey: 'entry:inbound-marketing',
      name: '',
      email: '',
      code: '',
      credentialId: '',
    };
    expect(again.find(row)?.id).toBe('next');
  });
});
