import { describe, expect, it } from 'vitest';
import {
  fieldOfHeading,
  holderColumns,
  isHeading,
  readHeadings,
} from '../../../../src/domain/certifications/import/column-mapping.ts';

const columnsOf = (line: string, below: readonly string[] = []) =>
  readHeadings(line.split(';'), () => below).columns.join(' ');

describe('headings', () => {
  it.each([
    ['Certification', 'name'],
    ['Zertifizierung', 'name'],
    ['Nombre del curso', 'name'],
    ['認定資格', 'name'],
    ['Certification name (English)', 'name'],
    ['Issuing organisation', 'issuer'],
    ['Organisme émetteur', 'issuer'],
    ['Date of certification', 'earned'],
    ['Certification Date', 'earned'],
    ['Obtenue le', 'earned'],
    ['Erworben am', 'earned'],
    ['Fecha de obtención', 'earned'],
    ['Expires', 'expires'],
    ['Expires (DD/MM/YYYY)', 'expires'],
    ['Expiration date of certification', 'expires'],
    ['Finished On', 'expires'],
    ['Gültig bis', 'expires'],
    ['Validade', 'expires'],
    ['Data di scadenza', 'expires'],
    ['Geldig tot', 'expires'],
    ['E-mail', 'email'],
    ['Certificate holder e-mail', 'email'],
    ['Adresse e-mail', 'email'],
    ['Certificate holder', 'holder'],
    ['Collaborateur', 'holder'],
    ['Mitarbeiter/in', 'holder'],
    ['Certificate link', 'link'],
    ['URL', 'link'],
    ['License Number', 'credentialId'],
    ['N° de certificat', 'credentialId'],
    ['Zertifikats-Nr.', 'credentialId'],
    ['Certification status', 'ignore'],
    ['Data center', 'ignore'],
    ['User ID', 'ignore'],
    ['Sold on', 'ignore'],
    ['', 'ignore'],
    ['Foo Cert, expires 3 May 2027', 'ignore'],
  ])('%s: %s', (heading, field) => {
    expect(fieldOfHeading(heading)).toBe(field);
  });

  it.each([
    ['Name;Url;Authority;Started On;Finished On;License Number', 'name link issuer earned expires credentialId'],
    ['Collaborateur;Adresse e-mail;Certification;Obtenue le;Expire le;Lien', 'holder email name earned expires link'],
    ['Name;Email;Certification;Expires', 'holder email name expires'],
    ['Title;Vendor;Issued;Expiration;Credential ID', 'name issuer earned expires credentialId'],
    ['Employee;Title;Certification;Expires', 'holder ignore name expires'],
    ['Nom;Prénom;Certification;Expire le', 'holder holder name expires'],
    ['Nombre;Apellidos;Certificación;Caduca', 'holder holder name expires'],
    ['Client;Country;Currency;Deal;Product line;Sold on;MRR', 'ignore ignore ignore ignore ignore ignore ignore'],
  ])('%s', (line, columns) => {
    expect(columnsOf(line)).toBe(columns);
  });

  it('take a company for the issuer only where HubSpot stands under it', () => {
    expect(columnsOf('Certification;Company;Expires', ['Acme'])).toBe('name ignore expires');
    expect(columnsOf('Certification;Company;Expires', ['Google', 'HubSpot'])).toBe('name issuer expires');
  });

  it('put a first name before a last name, whatever the columns', () => {
    expect(holderColumns(['holder', 'holder', 'name'], ['Nom', 'Prénom', 'Certification'])).toEqual([1, 0]);
    expect(holderColumns(['name', 'holder'], ['Certification', 'Name'])).toEqual([1]);
  });

  it('are told from entries', () => {
    expect(isHeading('Certification')).toBe(true);
    expect(isHeading('Inbound Certification')).toBe(false);
  });
});
