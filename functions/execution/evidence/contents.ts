/** What a file is by its content: the few kinds that a verifier can open anywhere, and that run nothing. */

export const fileTypes = ['PDF', 'JPEG', 'PNG', 'WEBP', 'DOCX', 'XLSX', 'PPTX'] as const;
export type FileType = (typeof fileTypes)[number];

const office = 'application/vnd.openxmlformats-officedocument';

/** The media type and ending under which each is fetched, whatever its owner called it. */
export const formOf: Readonly<Record<FileType, { readonly mediaType: string; readonly ending: string }>> = {
  PDF: { mediaType: 'application/pdf', ending: '.pdf' },
  JPEG: { mediaType: 'image/jpeg', ending: '.jpg' },
  PNG: { mediaType: 'image/png', ending: '.png' },
  WEBP: { mediaType: 'image/webp', ending: '.webp' },
  DOCX: { mediaType: `${office}.wordprocessingml.document`, ending: '.docx' },
  XLSX: { mediaType: `${office}.spreadsheetml.sheet`, ending: '.xlsx' },
  PPTX: { mediaType: `${office}.presentationml.presentation`, ending: '.pptx' },
};

/** The bytes by which a file begins. */
const begins = (file: Buffer, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, at) => file[at] === byte);
const holds = (file: Buffer, at: number, text: string): boolean =>
  file.toString('latin1', at, at + text.length) === text;

const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;

/** Where the end record of a zip stands, or -1. */
function endOfZip(file: Buffer): number {
  const first = Math.max(0, file.length - END_BYTES - LONGEST_COMMENT);
  for (let at = file.length - END_BYTES; at >= first; at -= 1) if (file.readUInt32LE(at) === END) return at;
  return -1;
}

/** The names in a zip's directory, nothing of it unpacked; null where there is no whole directory. */
function namesIn(file: Buffer): string[] | null {
  const end = endOfZip(file);
  if (end < 0) return null;
  const count = file.readUInt16LE(end + 10);
  const names: string[] = [];
  let at = file.readUInt32LE(end + 16);
  while (names.length < count) {
    if (at + ENTRY_BYTES > end || file.readUInt32LE(at) !== ENTRY) return null;
    const length = file.readUInt16LE(at + 28);
    names.push(file.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + length));
    at += ENTRY_BYTES + length + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return names;
}

/** Each office document by its main part. */
const MAIN_PARTS = {
  'word/document.xml': 'DOCX',
  'xl/workbook.xml': 'XLSX',
  'ppt/presentation.xml': 'PPTX',
} as const satisfies Record<string, FileType>;

/** What runs by itself in an office document, or hides something that would. */
const RUNS =
  /(?:vbaProject\.bin|vbaData\.xml|\/activeX\/.*|\/embeddings\/.*\.bin|\.(?:exe|dll|js|vbs|scr|bat|cmd|ps1|jar))$/i;
/** What a PDF runs, where it says so in the clear; what is packed away in it is a scanner's to find. */
const RUNS_IN_PDF = ['/JavaScript', '/Launch'];

const pdfType = (file: Buffer): FileType | 'MACROS' =>
  RUNS_IN_PDF.some((word) => file.includes(word, 0, 'latin1')) ? 'MACROS' : 'PDF';

/** Whether a picture goes as far as its format's end; telephones write more behind it. */
const ends = (file: Buffer, mark: Buffer): boolean => file.includes(mark);
const END_OF_JPEG = Buffer.from([0xff, 0xd9]);
const END_OF_PNG = Buffer.from('IEND');

function officeType(file: Buffer): FileType | 'MACROS' | null {
  const names = namesIn(file);
  if (!names?.includes('[Content_Types].xml')) return null;
  const types = Object.entries(MAIN_PARTS).filter(([part]) => names.includes(part));
  const [[, type] = []] = types;
  if (!type || types.length > 1) return null;
  return names.some((name) => RUNS.test(name)) ? 'MACROS' : type;
}

/**
 * The type of a file by its bytes; `MACROS` for a document that runs something, null for whatever else: a
 * program, a page, a drawing that holds script, an archive, a document under a password.
 */
export function typeOf(content: Uint8Array): FileType | 'MACROS' | null {
  const file = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (holds(file, 0, '%PDF-')) return pdfType(file);
  if (begins(file, 0xff, 0xd8, 0xff)) return ends(file, END_OF_JPEG) ? 'JPEG' : null;
  if (begins(file, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))
    return ends(file, END_OF_PNG) ? 'PNG' : null;
  if (holds(file, 0, 'RIFF') && holds(file, 8, 'WEBP')) return 'WEBP';
  return begins(file, 0x50, 0x4b, 0x03, 0x04) ? officeType(file) : null;
}
