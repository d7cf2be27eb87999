/** The cascades of agencies in docs/domain.md 5.5: their heads (JPT) to their staff. */
import {
  atMost,
  type Cascade,
  due,
  FIGURES,
  JPT,
  KABID,
  KLERK,
  level,
  OPERATOR,
  type Post,
  result,
  sum,
} from './cascadeForms.ts';

const operator = (district: string, share: number, monthly: number): Post => ({
  ...FIGURES,
  office: { ...OPERATOR, title: `Operator Layanan Operasional Kecamatan ${district}` },
  results: [
    {
      ...result(
        'r1',
        `Terlayaninya perekaman KTP-el di Kecamatan ${district}`,
        sum('Jumlah orang yang terekam KTP-el', monthly, 'orang'),
        atMost('Persentase perekaman yang salah', 1, '%', 'KUALITAS'),
        atMost('Rata-rata waktu perekaman per pemohon', 10, 'menit'),
      ),
      share,
    },
    result(
      'r2',
      `Terselesaikannya permohonan KTP-el Kecamatan ${district} dalam satu hari kerja`,
      level('Persentase permohonan yang selesai dalam satu hari kerja', 97, '%', 'WAKTU'),
    ),
  ],
});

export const agencyCascades: readonly Cascade[] = [
  {
    name: 'Badan Kepegawaian, Pendidikan dan Pelatihan',
    agreement: [
      ['Meningkatnya profesionalitas ASN', 'Indeks Profesionalitas ASN', '78', 'indeks'],
      [
        'Meningkatnya kualitas penilaian kinerja ASN',
        'Persentase ASN dengan SKP ditetapkan tepat waktu',
        '100',
        '%',
      ],
    ],
    head: {
      ...FIGURES,
      office: { ...JPT, title: 'Kepala Badan Kepegawaian, Pendidikan dan Pelatihan' },
      results: [
        result(
          'IKU-1',
          'Meningkatnya profesionalitas ASN',
          level('Indeks Profesionalitas ASN', 78, 'indeks'),
        ),
        result(
          'IKU-2',
          'Meningkatnya kualitas penilaian kinerja ASN',
          level('Persentase ASN dengan SKP ditetapkan tepat waktu', 100, '%'),
        ),
      ],
      below: [
        {
          ...FIGURES,
          office: { ...KABID, title: 'Kepala Bidang Penilaian Kinerja dan Penghargaan' },
          results: [
            result(
              'r2',
              'Terlaksananya pengelolaan kinerja ASN sesuai ketentuan',
              level(
                'Jumlah perangkat daerah yang mengelola kinerja sesuai ketentuan',
                52,
                'perangkat daerah',
                'KUANTITAS',
              ),
              level('Persentase dokumen evaluasi yang sesuai ketentuan', 95, '%'),
              due('Persentase SKP yang ditetapkan paling lambat 31 Januari', 1, 100, '%'),
            ),
            result(
              'r1',
              'Meningkatnya disiplin kerja ASN',
              level('Persentase ASN tanpa pelanggaran disiplin', 98, '%'),
            ),
          ],
          below: [
            {
              ...FIGURES,
              office: { kind: 'JF_KEAHLIAN', jenjang: 'AHLI_MUDA', title: 'Analis SDM Aparatur Ahli Muda' },
              results: [
                result(
                  'r1',
                  'Tersusunnya hasil monitoring dan evaluasi SKP bulanan perangkat daerah',
                  sum('Jumlah laporan hasil monitoring dan evaluasi SKP bulanan', 1, 'laporan'),
                  level('Persentase rekomendasi yang ditindaklanjuti', 85, '%'),
                  due('Persentase laporan yang terbit paling lambat tanggal 10', 12, 100, '%'),
                ),
                result(
                  'r2',
                  'Terlaksananya pembinaan disiplin ASN di perangkat daerah',
                  sum('Jumlah perangkat daerah yang dibina', 4, 'perangkat daerah'),
                ),
              ],
              below: [
                {
                  ...FIGURES,
                  office: { ...KLERK, title: 'Pengadministrasi Perkantoran' },
                  results: [
                    result(
                      'r1',
                      'Terkelolanya berkas usulan verifikator dan Plt',
                      sum('Jumlah berkas usulan yang dikelola', 10, 'berkas'),
                      level('Persentase berkas yang lengkap', 100, '%'),
                      atMost('Rata-rata waktu pengelolaan per berkas', 2, 'hari'),
                    ),
                    result(
                      'r2',
                      'Terdokumentasikannya hasil pembinaan disiplin ASN',
                      sum('Jumlah hasil pembinaan yang didokumentasikan', 4, 'dokumen'),
                    ),
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  },
  {
    name: 'Dinas Kependudukan dan Pencatatan Sipil',
    agreement: [
      ['Meningkatnya kualitas pelayanan adminduk', 'Indeks Kepuasan Masyarakat', '88', 'indeks'],
      ['Meningkatnya kepemilikan dokumen kependudukan', 'Persentase penduduk ber-KTP-el', '99,5', '%'],
    ],
    head: {
      ...FIGURES,
      office: { ...JPT, title: 'Kepala Dinas Kependudukan dan Pencatatan Sipil' },
      results: [
        result(
          'IKU-1',
          'Meningkatnya kualitas pelayanan adminduk',
          level('Indeks Kepuasan Masyarakat', 88, 'indeks'),
        ),
        result(
          'IKU-2',
          'Meningkatnya kepemilikan dokumen kependudukan',
          level('Persentase penduduk ber-KTP-el', 99.5, '%'),
        ),
      ],
      below: [
        {
          ...FIGURES,
          office: { ...KABID, title: 'Kepala Bidang Pelayanan Pendaftaran Penduduk' },
          results: [
            result(
              'r2',
              'Meningkatnya cakupan perekaman KTP-el',
              sum('Jumlah penduduk yang terekam KTP-el', 1500, 'orang'),
            ),
            result(
              'r1',
              'Meningkatnya ketepatan waktu pelayanan KTP-el',
              level('Persentase KTP-el yang terbit dalam satu hari kerja', 97, '%', 'WAKTU'),
            ),
          ],
          below: [operator('Banyumanik', 600, 900), operator('Tembalang', 400, 600)],
        },
      ],
    },
  },
  {
    name: 'Dinas Komunikasi, Informatika, Statistik dan Persandian',
    agreement: [
      ['Meningkatnya mutu sistem pemerintahan berbasis elektronik', 'Indeks SPBE', '3,8', 'indeks'],
      ['Terwujudnya layanan digital yang andal', 'Persentase layanan digital yang tersedia', '99,5', '%'],
    ],
    head: {
      ...FIGURES,
      office: { ...JPT, title: 'Kepala Dinas Komunikasi, Informatika, Statistik dan Persandian' },
      results: [
        result(
          'IKU-1',
          'Meningkatnya mutu sistem pemerintahan berbasis elektronik',
          level('Indeks SPBE', 3.8, 'indeks'),
        ),
        result(
          'IKU-2',
          'Terwujudnya layanan digital yang andal',
          level('Persentase layanan digital yang tersedia', 99.5, '%'),
        ),
      ],
      below: [
        {
          ...FIGURES,
          office: { kind: 'JF_KEAHLIAN', jenjang: 'AHLI_PERTAMA', title: 'Pranata Komputer Ahli Pertama' },
          results: [
            result(
              'r2',
              'Tersedianya layanan aplikasi pemerintah daerah yang andal',
              level('Persentase waktu layanan aplikasi tersedia', 99.5, '%'),
              atMost('Rata-rata waktu pemulihan layanan', 4, 'jam'),
            ),
            result(
              'r1',
              'Terbangunnya modul aplikasi sesuai arsitektur SPBE',
              due('Jumlah modul aplikasi yang rilis', 11, 6, 'modul', 'KUANTITAS'),
            ),
          ],
        },
      ],
    },
  },
];
