/**
 * One row of a register as the office means it: a person, the office that they hold, and its unit. What
 * can be told from the row alone is decided here; what needs the others is in whole.ts. docs/domain.md
 * 5.1 to 5.3.
 */
import type { Jenjang, PositionKind } from '../position/rules.ts';
import { eselons } from '../position/rules.ts';
import { positionFamilies } from '../../../data/reference.ts';
import { officeOfActing, plainWord, valueOf } from '../../../data/register.ts';
import type { PlainDate, WorkWeek } from '../../platform/period.ts';
import { type EmploymentStatus, isActive, type LegalStatus, rankFits } from '../employee/rules.ts';
import { nipWarnings, parseNip } from '../employee/nip.ts';
import type { UnitKind } from '../unit/rules.ts';
import { type CellProblem, type Cells, eselonOf, RowReader } from './cells.ts';

/** What a row says of a person, and since when they hold the row's office. */
export interface PersonOfRow {
  /** 18 digits; null for a head of region alone. */
  readonly nip: string | null;
  /** With academic degrees, as printed. */
  readonly name: string;
  readonly employmentStatus: EmploymentStatus | null;
  readonly legalStatus: LegalStatus;
  readonly legalStatusFrom: PlainDate | null;
  readonly rankCode: string | null;
  readonly rankFrom: PlainDate | null;
  /** The day on which the office became theirs (TMT). */
  readonly from: PlainDate;
  /** The decree's number, where the register has it. */
  readonly letterNo: string | null;
}

/** What a row says of an office. */
export interface OfficeFacts {
  readonly code: string;
  readonly title: string;
  /** As the row prints it where its person only acts in the office (Plt., Plh., Pj.); else null. */
  readonly actingTitle: string | null;
  readonly kind: PositionKind;
  readonly jenjang: Jenjang | null;
  readonly eselon: (typeof eselons)[number] | null;
  readonly grade: number | null;
  /** Null where the register does not say it, as with the class. */
  readonly isPukm: boolean | null;
  readonly family: string;
  /** The code of the office above; null at the top. */
  readonly superiorCode: string | null;
  readonly unitCode: string;
}

/** What a row says of its office's unit; without a name it says nothing but which one it is. */
export interface UnitFacts {
  readonly code: string;
  readonly name: string | null;
  readonly parentCode: string | null;
  readonly kind: UnitKind | null;
  readonly workWeek: WorkWeek | null;
}

/** A row that can be committed; without a person the office is vacant. */
export interface RegisterRow {
  readonly person: PersonOfRow | null;
  readonly office: OfficeFacts;
  readonly unit: UnitFacts;
}

/** A row as it was read: `row` null where an error keeps it from being committed; what of it could be read all the same. */
export interface ReadRow {
  readonly row: RegisterRow | null;
  readonly nip: string | null;
  readonly office: OfficeFacts | null;
  readonly unit: UnitFacts;
  readonly problems: readonly CellProblem[];
}

const bare = (title: string): string => plainWord(title.replace(/\s+(?:Ahli\s+)?\S+$/i, ''));

let familyByTitle: Map<string, string> | undefined;

/** The position family of a title, which decides what of the activity bank fits; UMUM where none is known. */
export function familyOf(title: string, kind: PositionKind): string {
  familyByTitle ??= new Map(
    positionFamilies().flatMap(({ code, experts, skilled, executors }) =>
      [...experts, ...skilled, ...executors.map((executor) => executor.title)].map(
        (each) => [plainWord(each), code] as const,
      ),
    ),
  );
  if (kind === 'KEPALA_DAERAH') return 'KEPALA_DAERAH';
  if (kind.startsWith('JPT_')) return 'PIMPINAN_TINGGI';
  return familyByTitle.get(plainWord(title)) ?? familyByTitle.get(bare(title)) ?? 'UMUM';
}

const skilled: ReadonlySet<string> = new Set(['PEMULA', 'TERAMPIL', 'MAHIR', 'PENYELIA']);

/** The level that a title ends with: `Analis SDM Aparatur Ahli Muda`. */
function jenjangOfTitle(title: string): Jenjang | null {
  const words = title.split(' ');
  const ending = [words.slice(-2).join(' '), words.at(-1) ?? ''];
  return (ending.map((each) => valueOf('jenjang', each)).find((value) => value !== null) ??
    null) as Jenjang | null;
}

const kindByEselon: Readonly<Record<string, PositionKind>> = {
  I: 'JPT_MADYA',
  II: 'JPT_PRATAMA',
  III: 'ADMINISTRATOR',
  IV: 'PENGAWAS',
};

type Eselon = OfficeFacts['eselon'];

function readEselon(read: RowReader): Eselon {
  const text = read.text('eselon', 20);
  if (text === null || /^non/i.test(text)) return null;
  const eselon = eselonOf(text, eselons) as Eselon;
  return eselon ?? read.refuse('eselon', 'INPUT_INVALID', { expected: eselons.join(', ') });
}

/** The kind of an office; older registers say `Struktural` and `Fungsional`, and mean it by eselon and level. */
function readKind(read: RowReader, eselon: Eselon, jenjang: Jenjang | null): PositionKind | null {
  const word = read.word('jenis_jabatan', true) as PositionKind | 'BY_ESELON' | 'BY_JENJANG' | null;
  if (word === 'BY_ESELON') {
    const kind = kindByEselon[eselon?.split('.')[0] ?? ''];
    return kind ?? read.refuse('eselon', 'INPUT_REQUIRED');
  }
  if (word === 'BY_JENJANG') {
    if (jenjang === null) return read.refuse('jenjang', 'INPUT_REQUIRED');
    return skilled.has(jenjang) ? 'JF_KETERAMPILAN' : 'JF_KEAHLIAN';
  }
  if (word?.startsWith('JF_') && jenjang === null) return read.refuse('jenjang', 'INPUT_REQUIRED');
  return word;
}

/**
 * The office above. Nobody stands above a head of region. Above a JPT there may be nobody in a register
 * without the head of region, which is told; of every other office an empty cell is a mistake, by which the
 * office would move to the top. docs/domain.md 1.3.
 */
function readSuperior(read: RowReader, kind: PositionKind | null): string | null {
  const column = 'kode_jabatan_atasan';
  if (kind === null || kind === 'KEPALA_DAERAH' || !read.isEmpty(column)) return read.code(column);
  if (!kind.startsWith('JPT_')) return read.refuse(column, 'ROW_SUPERIOR_NONE');
  read.warn(column, 'ROW_SUPERIOR_NONE');
  return null;
}

function readOffice(read: RowReader): OfficeFacts | null {
  const code = read.code('kode_jabatan', true);
  const printed = read.text('nama_jabatan', 200, true);
  const eselon = readEselon(read);
  const jenjang =
    (read.word('jenjang') as Jenjang | null) ?? (printed === null ? null : jenjangOfTitle(printed));
  const kind = readKind(read, eselon, jenjang);
  // An acting head of region is the minister's to appoint, and no request's.
  const acted = printed === null || kind === 'KEPALA_DAERAH' ? null : officeOfActing(printed);
  const [title, actingTitle] = acted === null ? [printed, null] : [acted, printed];
  if (acted !== null) read.warn('nama_jabatan', 'ROW_ACTING', { code: code ?? '' });
  const grade = read.grade('kelas_jabatan');
  const pukm = read.word('pukm');
  const isPukm = pukm === null ? null : pukm === 'true';
  const superiorCode = readSuperior(read, kind);
  const unitCode = read.code('kode_unit', true);
  if (code === null || title === null || kind === null || unitCode === null) return null;
  const family = familyOf(title, kind);
  return { code, title, actingTitle, kind, jenjang, eselon, grade, isPukm, family, superiorCode, unitCode };
}

function readUnit(read: RowReader, code: string | null): UnitFacts {
  return {
    code: code ?? '',
    name: read.text('nama_unit', 200),
    parentCode: read.code('kode_unit_induk'),
    kind: read.word('jenis_unit') as UnitKind | null,
    workWeek: read.word('hari_kerja') as WorkWeek | null,
  };
}

/** Name and degrees as documents print them: `dr. Budi Irawan, M.Kes.` */
function readName(read: RowReader): string | null {
  const name = read.text('nama', 120, true);
  const [before, after] = [read.text('gelar_depan', 40), read.text('gelar_belakang', 60)];
  if (name === null) return null;
  const printed = [before, name].filter(Boolean).join(' ') + (after ? `, ${after}` : '');
  return printed.length > 150 ? read.refuse('nama', 'INPUT_TOO_LONG', { max: 150 }) : printed;
}

/** What is odd about a number beside the birth date, sex and status that the row says; it never refuses. */
function warnOfNip(read: RowReader, nip: string, status: EmploymentStatus | null): void {
  const parsed = parseNip(nip);
  if (!parsed.ok) return;
  const birthDate = read.date('tanggal_lahir');
  const sex = read.word('jenis_kelamin') as 'MALE' | 'FEMALE' | null;
  const scheme = status && (status.startsWith('PPPK') ? ('PPPK' as const) : ('PNS' as const));
  const facts = { ...(birthDate && { birthDate }), ...(sex && { sex }), ...(scheme && { scheme }) };
  for (const warning of nipWarnings(parsed.value, facts)) read.warn('nip', warning);
}

function readStatus(read: RowReader): Pick<PersonOfRow, 'legalStatus' | 'legalStatusFrom'> {
  const legalStatus = (read.word('kedudukan_hukum') as LegalStatus | null) ?? 'AKTIF';
  // Without its day somebody who has left would read as never having been in office.
  const legalStatusFrom = read.date('tmt_kedudukan', !isActive({ legalStatus }));
  return { legalStatus, legalStatusFrom };
}

function readPerson(read: RowReader, nip: string | null, isHead: boolean, dates: Dates): PersonOfRow | null {
  const hasNip = nip !== null || read.problems.some(({ column }) => column === 'nip');
  if (!hasNip && !isHead) read.refuse('nip', 'INPUT_REQUIRED');
  const name = readName(read);
  const employmentStatus = read.word('status_kepegawaian', !isHead) as EmploymentStatus | null;
  const rankCode = read.rank('golongan');
  if (employmentStatus !== null && rankCode === null) requireRank(read);
  if (!rankFits(employmentStatus, rankCode)) read.refuse('golongan', 'ROW_RANK_UNFIT');
  const rankFrom = read.date('tmt_golongan');
  refuseAhead(read, 'tmt_golongan', rankFrom, dates);
  const status = readStatus(read);
  const from = read.date('tmt_jabatan', true);
  refuseAhead(read, 'tmt_jabatan', from, dates);
  const letterNo = read.text('nomor_sk', 100);
  if (nip !== null) warnOfNip(read, nip, employmentStatus);
  if (name === null || from === null) return null;
  return { nip, name, employmentStatus, ...status, rankCode, rankFrom, from, letterNo };
}

function refuseAhead(
  read: RowReader,
  column: 'tmt_golongan' | 'tmt_jabatan',
  date: PlainDate | null,
  { asOf }: Dates,
): void {
  if (date !== null && date > asOf) read.refuse(column, 'ROW_DATE_AHEAD', { asOf });
}

const requireRank = (read: RowReader): void => {
  if (!read.problems.some(({ column }) => column === 'golongan')) read.refuse('golongan', 'INPUT_REQUIRED');
};

/** `asOf`: the day of which the register speaks; nothing in it may lie after. */
export interface Dates {
  readonly asOf: PlainDate;
}

/**
 * Reads a row. Errors: INPUT_REQUIRED, INPUT_INVALID, INPUT_TOO_LONG, INPUT_CHARACTERS,
 * INPUT_OUT_OF_RANGE, NIP_*, ROW_NIP_LOST, ROW_CODE, ROW_DATE, ROW_DATE_AHEAD, ROW_RANK, ROW_RANK_UNFIT,
 * ROW_ENCODING, ROW_SUPERIOR_NONE; warnings: NIP_AGE_AT_APPOINTMENT, NIP_HR_MISMATCH, ROW_SUPERIOR_NONE,
 * ROW_ACTING. A row without number and name is a vacant office.
 */
export function readRow(cells: Cells, dates: Dates): ReadRow {
  const read = new RowReader(cells);
  const office = readOffice(read);
  const unit = readUnit(read, office?.unitCode ?? null);
  const isVacant = read.isEmpty('nip') && read.isEmpty('nama');
  const nip = isVacant ? null : read.nip('nip', dates.asOf);
  const person = isVacant ? null : readPerson(read, nip, office?.kind === 'KEPALA_DAERAH', dates);
  const { problems } = read;
  const isGood = office !== null && (isVacant || person !== null);
  const hasErrors = problems.some(({ severity }) => severity === 'ERROR');
  const row = isGood && !hasErrors ? { person, office, unit } : null;
  return { row, nip, office, unit, problems };
}
