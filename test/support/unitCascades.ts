/** The cascades of independent units in docs/domain.md 5.5: their heads (PUKM) to their staff. */
import {
  type Cascade,
  due,
  FIGURES,
  inWords,
  KLERK,
  level,
  PUKM,
  result,
  sum,
  WORDS,
} from './cascadeForms.ts';

export const unitCascades: readonly Cascade[] = [
  {
    name: 'Kecamatan Banyumanik',
    agreement: [
      [
        'Meningkatnya kualitas pelayanan kecamatan dan kelurahan',
        'Indeks Kepuasan Masyarakat',
        '85',
        'indeks',
      ],
      ['Meningkatnya partisipasi masyarakat', 'Persentase usulan musrenbang yang terakomodasi', '60', '%'],
    ],
    head: {
      ...WORDS,
      office: { ...PUKM, title: 'Camat Banyumanik' },
      results: [
        result(
          'IKU-1',
          'Meningkatnya kualitas pelayanan kecamatan dan kelurahan',
          inWords(
            'Indeks Kepuasan Masyarakat',
            'Nilai 85 menurut survei pihak ketiga',
            'Memimpin evaluasi pelayanan',
          ),
        ),
        result(
          'IKU-2',
          'Meningkatnya partisipasi masyarakat dalam pembangunan',
          inWords(
            'Usulan musrenbang',
            '60 % usulan masuk rencana kerja daerah',
            'Memimpin musrenbang',
            [1, 2],
          ),
        ),
      ],
      below: [
        {
          ...FIGURES,
          office: { kind: 'PENGAWAS', jenjang: null, eselon: 'IV.a', title: 'Lurah Srondol Wetan' },
          results: [
            result(
              'r1',
              'Meningkatnya kualitas pelayanan kelurahan',
              level('Indeks Kepuasan Masyarakat kelurahan', 85, 'indeks'),
            ),
            result(
              'r2',
              'Terselenggaranya musrenbang kelurahan sesuai jadwal',
              due('Jumlah musrenbang kelurahan yang terselenggara', 2, 1, 'kegiatan', 'KUANTITAS'),
            ),
          ],
          below: [
            {
              ...WORDS,
              office: { ...KLERK, title: 'Pengadministrasi Perkantoran Kelurahan Srondol Wetan' },
              results: [
                result(
                  'r1',
                  'Terlayaninya permohonan surat pengantar warga',
                  inWords(
                    'Surat pengantar',
                    'Setiap permohonan selesai pada hari yang sama',
                    'Melayani loket',
                    Array.from({ length: 12 }, (_, at) => at + 1),
                  ),
                ),
                result(
                  'r2',
                  'Tersusunnya berkas usulan musrenbang kelurahan',
                  inWords(
                    'Berkas usulan',
                    'Berkas lengkap paling lambat 15 Februari',
                    'Menghimpun usulan RT',
                    [1, 2],
                  ),
                ),
              ],
            },
          ],
        },
      ],
    },
  },
  {
    name: 'Puskesmas Srondol',
    agreement: [
      ['Meningkatnya mutu pelayanan puskesmas', 'Nilai akreditasi puskesmas', 'Paripurna', ''],
      ['Meningkatnya kepatuhan tenaga kesehatan terhadap SOP', 'Persentase tindakan sesuai SOP', '95', '%'],
    ],
    head: {
      ...WORDS,
      office: { ...PUKM, title: 'Kepala Puskesmas Srondol' },
      results: [
        result(
          'IKU-1',
          'Meningkatnya mutu pelayanan puskesmas',
          inWords('Akreditasi', 'Terakreditasi paripurna', 'Memimpin penilaian mutu'),
        ),
        result(
          'IKU-2',
          'Meningkatnya kepatuhan tenaga kesehatan terhadap SOP',
          inWords('Kepatuhan SOP', '95 % tindakan sesuai SOP', 'Memimpin audit internal'),
        ),
      ],
      below: [
        {
          ...FIGURES,
          office: { kind: 'JF_KETERAMPILAN', jenjang: 'TERAMPIL', title: 'Perawat Terampil' },
          results: [
            result(
              'r1',
              'Terlaksananya asuhan keperawatan sesuai SOP',
              sum('Jumlah tindakan keperawatan', 20, 'tindakan'),
            ),
            result(
              'r2',
              'Terlaksananya tindakan keperawatan tanpa penyimpangan SOP',
              level('Persentase tindakan keperawatan sesuai SOP', 95, '%'),
            ),
          ],
        },
      ],
    },
  },
  {
    name: 'SMP Negeri 21',
    agreement: [
      ['Meningkatnya mutu pembelajaran', 'Rata-rata nilai observasi pembelajaran guru', '80', 'nilai'],
      ['Terpenuhinya beban mengajar guru', 'Persentase guru dengan 24 jam pelajaran per minggu', '100', '%'],
    ],
    head: {
      ...FIGURES,
      office: { kind: 'JF_KEAHLIAN', jenjang: 'AHLI_MADYA', isPukm: true, title: 'Kepala SMP Negeri 21' },
      results: [
        result(
          'IKU-1',
          'Meningkatnya mutu pembelajaran',
          level('Rata-rata nilai observasi pembelajaran guru', 80, 'nilai'),
        ),
        result(
          'IKU-2',
          'Terpenuhinya beban mengajar guru',
          level('Persentase guru dengan 24 jam pelajaran per minggu', 100, '%'),
        ),
      ],
      below: [
        {
          ...FIGURES,
          office: { kind: 'JF_KEAHLIAN', jenjang: 'AHLI_MUDA', title: 'Guru Ahli Muda' },
          results: [
            result(
              'r1',
              'Terlaksananya pembelajaran yang diobservasi dengan nilai paling sedikit 80',
              level('Nilai observasi pembelajaran', 80, 'nilai'),
            ),
            result(
              'r2',
              'Terlaksananya tatap muka sesuai beban mengajar',
              level('Jumlah jam pelajaran tatap muka per minggu', 24, 'JP', 'KUANTITAS'),
            ),
          ],
        },
      ],
    },
  },
];
