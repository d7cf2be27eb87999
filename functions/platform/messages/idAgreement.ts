/** Yang dikatakan tentang perjanjian kinerja dan baris e-Sakip, dalam bahasa Indonesia: bagian dari id.ts. */
export const idAgreement = {
  // performance agreements
  AGREEMENT_FROM_ESAKIP:
    'Perjanjian kinerja unit ini untuk {year} berasal dari e-Sakip. Ubah di e-Sakip, lalu impor versi barunya.',
  AGREEMENT_UNIT_ENDED:
    'Unit kerja ini berakhir pada {date}. Pilih unit yang masih ada pada {year}, atau minta BKPP memeriksanya.',
  AGREEMENT_ITEM_TWICE: 'Kode {item} dipakai lebih dari sekali. Beri setiap sasaran kode sendiri.',
  AGREEMENT_TARGET: 'Isi target berupa angka, atau targetText berupa teks: salah satu, dan tidak keduanya.',
  AGREEMENT_TARGET_UNIT: 'Target berupa angka memerlukan satuan. Isi satuannya.',
  AGREEMENT_NO_DRAFT: 'Tidak ada draf perjanjian kinerja. Tulis drafnya dahulu, lalu terbitkan.',
  AGREEMENT_SAME: 'Draf ini sama dengan versi {number} yang sudah diterbitkan. Ubah dahulu isinya.',
  AGREEMENT_VERSION_UNKNOWN: 'Tidak ada versi {number}. Pilih versi 1 sampai {newest}.',
  AGREEMENT_FILE_TOO_LARGE:
    'Berkas {found} bita, paling besar {max}. Bagi menjadi beberapa berkas menurut unit.',
  AGREEMENT_TOO_MANY: 'Berkas memuat lebih dari {max} perjanjian. Bagi menjadi beberapa berkas menurut unit.',
  // performance agreements: rows of e-Sakip
  ROW_ESAKIP_UNIT_UNKNOWN:
    'Tidak ada unit dengan kode e-Sakip {code}. Perbaiki kodenya, atau minta BKPP menetapkan kode e-Sakip unit itu.',
  ROW_ITEM_TWICE:
    'Sasaran dan indikator ini sudah ada pada baris {other}. Hapus salah satu, atau beri kode sendiri.',
  ROW_TARGET_READ: 'Target dibaca sebagai {value}. Bila bukan itu maksudnya, tulis pecahan dengan koma.',
  ROW_AGREEMENT_PARTIAL:
    'Perjanjian ini ditinggalkan karena baris {rows} mungkin bagiannya, tetapi tahun atau versinya tidak terbaca. Perbaiki baris itu.',
  ROW_AGREEMENT_DIFFERS:
    'Versi {version} sudah tercatat dengan isi lain. Terbitkan perubahan di e-Sakip sebagai versi baru, lalu impor versi itu.',
  ROW_AGREEMENT_LOWER:
    'Versi {version} lebih lama daripada versi {found} yang sudah tercatat. Impor versi terbaru.',
  ROW_AGREEMENT_TAKES_OVER:
    'Perjanjian unit ini ditulis di sini; versi e-Sakip ini menggantikannya, dan sejak itu perubahan hanya melalui e-Sakip.',
} as const;
