/** Yang dikatakan tentang bank aktivitas, dalam bahasa Indonesia: bagian dari id.ts. */
export const idBank = {
  // the activity bank
  BANK_ITEM_UNKNOWN: 'Kode {code} tidak ada di bank aktivitas. Cari lewat query bankItems.',
  BANK_ITEM_INACTIVE: 'Butir {code} tidak berlaku di bank aktivitas. Pilih butir lain lewat query bankItems.',
  BANK_ITEM_UNFIT:
    'Butir {code} bukan untuk rumpun jabatan Anda pada tanggal itu. Pilih butir lain lewat query bankItems.',
  BANK_FAMILY:
    'Rumpun jabatan {family} tidak dikenal atau ditulis dua kali. Pakai kode rumpun seperti KEPEGAWAIAN, atau UMUM untuk semua jabatan.',
  BANK_NORM: 'Norma waktu harus urut: paling sedikit ≤ baku ≤ paling banyak. Perbaiki ketiganya.',
  BANK_SAME: 'Isi ini sama dengan versi {version} butir {code}. Ubah dahulu yang perlu diubah.',
  BANK_CODE_TAKEN:
    'Kode {code} sudah dipakai di bank aktivitas. Pilih kode lain, atau usulkan versi baru butir itu.',
  BANK_CODE_FIXED: 'Butir ini tetap berkode {code}. Kosongkan kodenya.',
  BANK_FROM:
    'Hari pertama harus antara {earliest} dan {latest}: aktivitas hari ini sudah dihitung menurut versi hari ini.',
  BANK_LAST_DAY: 'Hari terakhir harus antara {earliest} dan {latest}.',
  BANK_ITEM_ENDED: 'Butir {code} diakhiri dengan hari terakhir {date}. Usulkan butir baru dengan kode lain.',
  BANK_PROPOSAL_OWN: 'Usulan tidak diputuskan oleh penulisnya. Minta petugas BKPP lain memutuskannya.',
  BANK_PROPOSAL_BEHIND:
    'Butir {code} kini pada versi {version}, lebih baru daripada yang diusulkan untuk diubah. Kembalikan agar usulan ditulis ulang.',
  BANK_FAVOURITES_FULL: 'Favorit paling banyak {max}. Lepas dahulu yang tidak dipakai.',
  BANK_FILE_TOO_LARGE:
    'Berkas {found} bita, paling besar {max}. Bagi menjadi beberapa berkas menurut kelompok.',
  ROW_BANK_CODE_TWICE: 'Kode ini sudah ada pada baris {other}. Hapus salah satunya.',
  ROW_BANK_FROM_KEPT:
    'Versi dengan isi ini mulai berlaku {from}; harinya tidak diubah. Kosongkan kolom ini, atau isi hari itu.',
  ROW_BANK_STAYS_ENDED:
    'Butir ini diakhiri dengan hari terakhir {date} dan tetap demikian. Isi hari itu, atau hapus barisnya.',
} as const;
