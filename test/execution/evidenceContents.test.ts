import { describe, expect, it } from 'vitest';
import { typeOf } from '../../functions/execution/evidence/contents.ts';
import { docx, pdf, png, zip } from '../support/evidence.ts';

const types = '[Content_Types].xml';
const bytes = (...given: number[]) => Buffer.from(given);
const text = (given: string) => Buffer.from(given);

describe('a file is what its content says', () => {
  it.each([
    ['a PDF', pdf(), 'PDF'],
    ['a photo', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 0xff, 0xd9, 0), 'JPEG'],
    ['a PNG', png(), 'PNG'],
    ['a WebP', text('RIFF\0\0\0\0WEBPVP8 '), 'WEBP'],
    ['a letter', docx('docProps/app.xml'), 'DOCX'],
    ['a workbook', zip(types, 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'), 'XLSX'],
    ['a presentation', zip(types, 'ppt/presentation.xml'), 'PPTX'],
  ])('%s is taken as such', (_, content, type) => {
    expect(typeOf(content)).toBe(type);
  });

  it.each([
    ['a letter with macros', docx('word/vbaProject.bin')],
    ['a workbook with a control that runs', zip(types, 'xl/workbook.xml', 'xl/activeX/activeX1.xml')],
    ['a letter that hides a program', docx('word/embeddings/setup.exe')],
    ['a letter with an embedded object', docx('word/embeddings/oleObject1.bin')],
    ['a PDF that runs script', pdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>')],
    ['a PDF that starts a program', pdf('/OpenAction << /S /Launch /F (setup.exe) >>')],
  ])('%s is told apart', (_, content) => {
    expect(typeOf(content)).toBe('MACROS');
  });

  it.each([
    ['a program', text('MZ\x90\0')],
    ['a page', text('<!doctype html><script>alert(1)</script>')],
    ['a drawing that may hold script', text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a text', text('Laporan bulan November')],
    ['an archive', zip('laporan.pdf')],
    ['an archive that calls itself two documents', zip(types, 'word/document.xml', 'xl/workbook.xml')],
    ['a binary workbook', zip(types, 'xl/workbook.bin')],
    ['a document under a password', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['a PDF behind something else', text('GIF89a%PDF-1.7')],
    ['a photo without an end', bytes(0xff, 0xd8, 0xff, 0xe0, 0)],
    ['a picture without an end', png().subarray(0, 9)],
    ['nothing', bytes()],
  ])('%s is not taken', (_, content) => {
    expect(typeOf(content)).toBeNull();
  });

  it('a document that was cut anywhere is not taken, and nothing breaks on it', () => {
    const whole = docx();
    for (let length = 0; length < whole.length; length += 1)
      expect(typeOf(whole.subarray(0, length)), String(length)).toBeNull();
  });

  it('a directory that points anywhere breaks nothing', () => {
    for (const at of [10, 16]) {
      const faked = docx();
      faked.writeUInt16LE(0xffff, faked.length - 22 + at);
      expect(typeOf(faked)).toBeNull();
    }
  });
});
