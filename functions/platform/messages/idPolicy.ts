/** What a refusal of a policy says, in Indonesian. docs/domain.md 6.7. */
export const idPolicy = {
  // policy
  POLICY_UNKNOWN: 'Kunci kebijakan tidak dikenal. Lihat daftar pada query policies.',
  POLICY_INVALID: 'Nilai kebijakan tidak sah: {expected}.',
  POLICY_NEVER_REMINDED:
    'Jam tenang tidak boleh mencakup pukul {expected}, satu-satunya waktu pengingat dibuat: mulai {date} tidak seorang pun akan diingatkan.',
  POLICY_TOO_LONG:
    'Mulai {date} satu bulan paling lama terbuka {expected} hari kerja menurut semua masa bersama: isi aktivitas, verifikasi, target tanpa tanggapan, waktu bertindak. Persingkat salah satunya.',
  POLICY_NOT_IN_EFFECT:
    'Kebijakan {key} belum berlaku: belum ada bagian sistem yang menjalankannya. Nilainya tetap nilai bawaan.',
  POLICY_BACKDATED: 'Kebijakan hanya dapat berlaku mulai {earliest} atau sesudahnya.',
  POLICY_EXISTS: 'Kebijakan dengan tanggal berlaku ini sudah ada dan tidak dapat diubah. Pilih tanggal lain.',
} as const;
