import { describe, expect, it } from 'vitest';
import { refusalOfFormat } from '../../../src/jobs/import/file-format.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('formats that are no text', () => {
  it.each([
    ['%PDF-1.7', 'a.pdf', { reason: 'binary-file', format: 'pdf' }],
    ['\x89PNG\r\n', 'a.png', { reason: 'binary-file', format: 'image' }],
    ['\xFF\xD8\xFF\xE0', 'a.jpg', { reason: 'binary-file', format: 'image' }],
    ['PK\x03\x04 xl/workbook.xml', 'a.zip', { reason: 'spreadsheet-file' }],
    ['PK\x03\x04', 'team.XLSX', { reason: 'spreadsheet-file' }],
    ['PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'x', { reason: 'spreadsheet-file' }],
    ['PK\x03\x04 Certifications.csv', 'LinkedIn.zip', { reason: 'archive-file' }],
    ['\xD0\xCF\x11\xE0', 'old.xls', { reason: 'spreadsheet-file' }],
    ['\x1F\x8B', 'a.gz', { reason: 'archive-file' }],
    ['Name,Expires', 'a.csv', null],
    ['', 'a.csv', null],
  ])('%j named %s', (start, name, refusal) => {
    expect(refusalOfFormat(bytes(start), name)).toEqual(refusal);
  });
});
