/** What is said of files of evidence (bukti dukung), in Indonesian: a part of id.ts. */
export const idEvidence = {
  // files of evidence
  EVIDENCE_TOO_LARGE:
    'Berkas ini {found} byte, paling banyak {max} byte. Kecilkan berkasnya, atau cantumkan tautannya.',
  EVIDENCE_UNKNOWN:
    'Anda tidak mempunyai berkas ini. Minta alamat unggahan untuk berkas itu dan unggah dahulu.',
  EVIDENCE_NOT_ARRIVED: 'Berkas ini belum sampai. Unggah dahulu, lalu kirim lagi setelah keadaannya READY.',
  EVIDENCE_REJECTED: 'Berkas ini ditolak; lihat alasannya pada berkas itu. Gunakan berkas lain.',
  EVIDENCE_ENDED: 'Masa simpan berkas ini sudah berakhir. Unggah lagi.',
  EVIDENCE_ENDING:
    'Berkas ini hanya disimpan sampai {until}, kurang dari setahun lagi. Unggah lagi (requestEvidenceUpload) agar masa simpannya diperbarui, lalu rujuk.',
  EVIDENCE_OTHER_FILE:
    'Isi berkas tidak sama dengan yang diumumkan (SHA-256 berbeda). Minta alamat unggahan baru.',
  EVIDENCE_TYPE:
    'Jenis berkas ini tidak diterima. Gunakan PDF, JPEG, PNG, WebP, DOCX, XLSX, atau PPTX tanpa kata sandi.',
  EVIDENCE_MACROS:
    'Dokumen ini berisi makro, objek tertanam, atau program. Simpan tanpa itu, atau cetak sebagai PDF.',
  EVIDENCE_INFECTED:
    'Perangkat lunak berbahaya ditemukan dalam berkas ini. Bersihkan perangkat Anda, lalu gunakan berkas lain.',
  EVIDENCE_UNSCANNABLE:
    'Berkas ini tidak dapat diperiksa dari perangkat lunak berbahaya, misalnya karena berkata sandi. Simpan tanpa kata sandi.',
} as const;
