/** What is said of a personnel register's file and its rows, in Indonesian: a part of id.ts. */
export const idRegister = {
  // the personnel register: files
  FILE_MISSING:
    'Berkas belum diterima, atau masa simpannya (30 hari) sudah lewat. Minta alamat unggah dengan kunci yang sama, kirim berkasnya, lalu minta pemeriksaan lagi.',
  FILE_CHANGED:
    'Isi berkas tidak sama dengan yang diumumkan (SHA-256 atau ukurannya). Minta alamat unggah baru.',
  FILE_EMPTY: 'Berkas tidak berisi baris. Ekspor ulang dari SISDM.',
  FILE_ENCODING: 'Berkas tersimpan sebagai UTF-16. Simpan ulang sebagai CSV UTF-8.',
  FILE_COLUMNS_MISSING: 'Kolom wajib tidak ada: {columns}. Pakai judul kolom dari templat.',
  FILE_COLUMN_TWICE: 'Kolom {column} ada lebih dari satu kali. Hapus salah satunya.',
  FILE_QUOTES:
    'Tanda kutip mulai sekitar baris {row} tidak tertutup. Perbaiki tanda kutipnya, lalu kirim ulang.',
  FILE_ROW_TOO_LONG:
    'Baris {row} lebih panjang dari {max} bita: isinya terlalu banyak, atau tanda kutip (pada JSON juga kurung kurawal) tidak tertutup. Perbaiki baris itu, lalu kirim ulang.',
  FILE_JSON: 'JSON tidak terbaca mulai baris {row}. Kirim larik objek, atau satu objek per baris.',
  FILE_TOO_MANY_ROWS: 'Berkas memuat lebih dari {max} baris. Bagi menjadi beberapa berkas.',
  // the personnel register: rows
  ROW_WIDTH:
    'Baris ini memiliki {found} kolom, judulnya {expected}. Beri tanda kutip pada isi yang memuat pemisah.',
  ROW_SHORT:
    'Baris ini hanya memiliki {found} kolom, judulnya {expected}. Lengkapi pemisahnya, juga untuk isian kosong.',
  ROW_KEYS_MISSING:
    'Nama isian wajib tidak ada: {columns}. Tulis semuanya seperti pada templat; isi null bila memang kosong.',
  ROW_KEY_TWICE: 'Isian {column} ada lebih dari satu kali pada objek ini. Hapus salah satunya.',
  ROW_JSON: 'Objek ini bukan JSON yang sah. Perbaiki tanda kutip atau komanya.',
  ROW_ENCODING: 'Huruf pada isian ini rusak. Simpan ulang berkas sebagai CSV UTF-8.',
  ROW_CODE: 'Kode hanya boleh memuat huruf, angka, titik, garis miring, garis bawah, dan tanda hubung.',
  ROW_DATE: 'Tanggal tidak terbaca. Tulis hh-bb-tttt, misalnya 01-03-2026, atau 2026-03-01.',
  ROW_DATE_AHEAD:
    'Tanggal ini sesudah tanggal data ({asOf}). Perbaiki tanggalnya, atau impor data yang lebih baru.',
  ROW_NIP_LOST:
    'Angka NIP hilang karena lembar kerja menganggapnya bilangan. Jadikan kolomnya Teks, isi ulang dari SISDM, lalu ekspor lagi.',
  ROW_NIP_TWICE: 'NIP ini juga ada pada baris {other}. Sisakan satu baris, yaitu jabatan definitifnya.',
  ROW_RANK: 'Golongan tidak dikenal. Tulis I/a sampai IV/e untuk PNS, atau I sampai XVII untuk PPPK.',
  ROW_RANK_UNFIT: 'Golongan tidak sesuai status: PNS dan CPNS I/a sampai IV/e, PPPK I sampai XVII.',
  ROW_OFFICE_DIFFERS:
    'Jabatan {code} diterangkan lain pada baris {other}. Samakan nama, jenis, unit, dan atasannya.',
  ROW_OFFICE_HELD_TWICE:
    'Jabatan {code} hanya untuk satu pemegang, tetapi dipegang dua orang (baris {first} dan {second}). Sisakan pemegang definitifnya.',
  ROW_UNIT_UNKNOWN:
    'Unit {code} tidak dikenal. Perbaiki kodenya, atau isi nama_unit dan kode_unit_induk dari unit yang dikenal.',
  ROW_UNIT_ENDED:
    'Unit {code} berakhir pada {date}. Isi kode unit penggantinya, atau tanyakan kepada BKPP apakah unit itu memang berakhir.',
  ROW_OFFICE_ENDED:
    'Jabatan {code} berakhir pada {date}. Isi kode jabatan penggantinya, atau tanyakan kepada BKPP apakah jabatan itu memang berakhir.',
  ROW_UNIT_CYCLE: 'Unit {code} berada di bawah dirinya sendiri. Perbaiki kode_unit_induk.',
  ROW_UNIT_DIFFERS: 'Unit {code} diterangkan lain pada baris {other}. Samakan nama dan induknya.',
  ROW_UNIT_MOVES:
    'Unit {code} di sini berinduk pada unit lain. Impor tidak memindahkan unit: perbaiki kode_unit_induk, atau beri kode baru pada unit yang memang pindah.',
  ROW_SUPERIOR_NONE:
    'Atasan kosong; tanpa atasan hanya kepala daerah, atau JPT tertinggi bila kepala daerah tidak ada dalam data. Isi kode_jabatan_atasan.',
  ROW_SUPERIOR_UNKNOWN:
    'Jabatan atasan {code} tidak dikenal. Perbaiki kodenya, atau tambahkan baris jabatan itu (tanpa NIP dan nama bila lowong).',
  ROW_SUPERIOR_CYCLE: 'Jabatan atasan {code} berputar kembali ke jabatan ini. Perbaiki kode_jabatan_atasan.',
  ROW_SUPERIOR_LEFT_OUT:
    'Jabatan atasan {code} ada pada baris {other} yang ditinggalkan, dan belum tercatat. Perbaiki baris itu, lalu impor lagi.',
  ROW_SUPERIOR_INACTIVE:
    'Pemegang jabatan atasan {code} sudah meninggalkan dinas atau tidak aktif. Penilai naik ke atasan berikutnya; usulkan Plt kepada BKPP.',
  ROW_SUPERIOR_VACANT:
    'Jabatan atasan {code} lowong. Penilai naik ke atasan berikutnya; usulkan Plt kepada BKPP.',
  WARNINGS_CUT: '{count} peringatan lain tidak dicantumkan. Semua kesalahan tercantum.',
  ROW_ACTING:
    'Baris ini menyebut pelaksana tugas pada jabatan {code}. Jabatan pegawai tetap yang tercatat; Plt, Plh, dan Pj hanya dari usulan kepada BKPP. Ajukan usulan (PLT atau PLH).',
  ROW_ACTING_ALONE:
    'Jabatan definitif pegawai ini belum tercatat, dan baris ini hanya menyebut pelaksana tugas pada jabatan {code}. Tulis jabatan definitifnya.',
  ROW_OLDER:
    'Data pegawai ini per {asOf} sudah tercatat, lebih baru daripada berkas ini. Impor berkas yang terbaru.',
  ROW_OFFICE_OLDER:
    'Jabatan {code} per {asOf} sudah tercatat, lebih baru daripada berkas ini; jabatan itu dibiarkan. Impor berkas yang terbaru.',
  ROW_UNIT_OLDER:
    'Unit {code} per {asOf} sudah tercatat, lebih baru daripada berkas ini; unit itu dibiarkan. Impor berkas yang terbaru.',
  ROW_LOST_RACE: 'Data pegawai ini sedang diubah. Ulangi impor berkas yang sama.',
  NIP_AGE_AT_APPOINTMENT: 'Menurut NIP, usia saat diangkat di luar 18 sampai 35 tahun. Periksa NIP.',
  NIP_HR_MISMATCH:
    'NIP tidak cocok dengan tanggal lahir, jenis kelamin, atau status pada baris ini. Periksa mana yang benar.',
  // the personnel register: imports
  REGISTER_STATE: 'Impor ini berstatus {status}; tindakan ini memerlukan status {needed}.',
  REGISTER_ROWS_TOO_LARGE:
    'Baris-baris ini {found} bita; paling banyak {max}. Kirim lebih sedikit baris, atau unggah sebagai berkas.',
  REGISTER_ONE_SOURCE:
    'Kirim id impor yang berkasnya sudah diunggah, atau rows beserta idempotencyKey; tepat satu di antaranya.',
} as const;
