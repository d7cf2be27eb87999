/** How the personnel register writes the town's people: their numbers, offices, seats and units. */
import type { Row } from '../../../test/support/register.ts';

/** What somebody is: the secretary, a head, a head of section, staff, or who serves the whole. */
export type Level = 'TOP' | 'HEAD' | 'SECTION' | 'STAFF' | 'OFFICER';

/** A stretch of somebody's service: in an office, from a day on. */
export interface Stint {
  readonly from: string;
  /** The office, and that above it; null of an office that nothing stands above. */
  readonly office: string;
  readonly above: string | null;
  readonly unit: string;
}

/** As the register writes a day. */
export const written = (date: string): string => date.split('-').toReversed().join('-');

/** The nth number of people born in 1986: valid, and of nobody; of a contract by its code. */
export const nipOf = (no: number, onContract: boolean): string =>
  `198601${String(1 + Math.floor(no / 800)).padStart(2, '0')}2010${onContract ? '21' : '01'}1${String(101 + (no % 800))}`;

/** What is written of an office of a level. */
export const OFFICES: Readonly<Record<Level, Row>> = {
  TOP: { jenis_jabatan: 'JPT Pratama', eselon: 'II.a', golongan: 'IV/d', nama_jabatan: 'Sekretaris Daerah' },
  HEAD: { jenis_jabatan: 'JPT Pratama', eselon: 'II.b', golongan: 'IV/c', nama_jabatan: 'Kepala Dinas' },
  SECTION: { jenis_jabatan: 'Pengawas', eselon: 'IV.a', golongan: 'III/d', nama_jabatan: 'Kepala Seksi' },
  STAFF: {
    jenis_jabatan: 'JF Keahlian',
    jenjang: 'Ahli Muda',
    golongan: 'III/c',
    nama_jabatan: 'Arsiparis Ahli Muda',
  },
  OFFICER: {
    jenis_jabatan: 'Pelaksana',
    jenjang: 'Operator',
    golongan: 'III/a',
    nama_jabatan: 'Operator Layanan',
  },
};

const unitRow = (unit: string): Row => {
  if (unit === '00')
    return { kode_unit: '00', nama_unit: 'Pemerintah Kota', jenis_unit: 'Kota', kode_unit_induk: '' };
  const [, agency, section] = unit.split('.');
  return section
    ? {
        kode_unit: unit,
        nama_unit: `Seksi ${agency}.${section}`,
        jenis_unit: 'Seksi',
        kode_unit_induk: `07.${agency}`,
      }
    : { kode_unit: unit, nama_unit: `Dinas ${agency}`, jenis_unit: 'Dinas', kode_unit_induk: '00' };
};

/** The cells of somebody's office and unit. */
export const seatRow = ({ office, above, unit, from }: Stint): Row => ({
  kode_jabatan: office,
  kode_jabatan_atasan: above ?? '',
  tmt_jabatan: written(from),
  nomor_sk: `821.2/${from}`,
  ...unitRow(unit),
});
