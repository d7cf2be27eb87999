/** What is said of the allowance (TPP), its formula, attendance and exports, in Indonesian: a part of id.ts. */
export const idAllowance = {
  // its formula
  ALLOWANCE_WEIGHTS:
    'Bobot produktivitas dan disiplin berjumlah {sum} %, seharusnya 100 %. Perbaiki salah satunya.',
  ALLOWANCE_BRACKETS:
    'Jenjang capaian hanya untuk mode BRACKETS, paling sedikit satu, dari batas terendah ke tertinggi, dan produktivitas tidak boleh lebih rendah daripada jenjang sebelumnya. Perbaiki daftarnya.',
  ALLOWANCE_PENALTY_TWICE: 'Kode pengurangan {code} tertulis dua kali. Hapus salah satunya.',
  ALLOWANCE_FIRST_DAY:
    'Rumus TPP berlaku sejak tanggal 1 suatu bulan, paling awal {earliest}. Pilih tanggal lain.',
  ALLOWANCE_POLICY_SECOND:
    'Rumus TPP disetujui atau dikembalikan oleh orang kedua, bukan penulisnya. Minta pejabat BKPP lain.',
  ALLOWANCE_POLICY_WRITER: 'Hanya yang menulis rumus ini dapat menariknya. Kembalikan dengan catatan.',
  ALLOWANCE_POLICY_BACKDATED:
    'Rumus ini berlaku sejak {from}, bulan yang sudah lewat, tanpa alasan. Kembalikan agar alasannya ditulis.',
  ALLOWANCE_PENALTY_DROPPED:
    'Pengurangan {code} pada rumus {former} berlaku beberapa bulan, dan rumus {later} tidak memuatnya atau memberlakukannya lebih singkat: pengurangan itu akan berakhir tanpa keterangan. Kembalikan rumus ini agar rumus yang berlaku kemudian memuat kode itu selama paling sedikit bulan yang sama, dengan 0 persen bila memang berakhir.',
  // attendance
  ATTENDANCE_MONTH: 'Presensi sebulan diterima setelah bulannya berakhir, {until}.',
  ATTENDANCE_TOO_OLD:
    'Presensi diterima mulai {earliest}: TPP bulan sebelumnya tidak dihitung ulang (kebijakan allowance.monthsBack).',
  ATTENDANCE_PERSON: 'Isi employeeId atau nip.',
  ATTENDANCE_TWICE: 'Pegawai ini sudah ada pada baris {other}. Hapus salah satunya.',
  ATTENDANCE_OWN: 'Tidak seorang pun mengisi presensinya sendiri. Minta pejabat BKPP lain.',
  ALLOWANCE_PENALTY_UNKNOWN:
    'Presensi menyebut kode pengurangan yang tidak dikenal rumus TPP bulan itu ({code}); yang dikenal: {known}. Perbaiki kodenya, atau rumusnya.',
  // adjustments
  ADJUSTMENT_WHOSE: 'Isi salah satu: employeeId atau unitId.',
  ADJUSTMENT_MONTH:
    'Bulan harus di antara {earliest} dan {latest}: TPP bulan sebelumnya tidak dihitung ulang (kebijakan allowance.monthsBack).',
  ADJUSTMENT_OWN:
    'Tidak seorang pun menyesuaikan TPP-nya sendiri, atau menambah TPP unitnya. Minta pejabat BKPP lain.',
  // why an allowance is not computed yet
  TPP_DISABLED: 'Belum ada rumus TPP yang berlaku untuk bulan ini. Ajukan dan setujui rumusnya.',
  MONTH_OPEN: 'Menit aktivitas bulan ini belum ditutup. TPP dihitung sesudahnya.',
  ATTENDANCE_MISSING: 'Presensi bulan ini belum diterima. Kirimkan dengan commitAttendance.',
  EVALUATION_NOT_ISSUED:
    'Rumus TPP memakai predikat, dan evaluasi bulan ini belum diterbitkan. TPP dihitung sesudahnya.',
  NOT_IN_SERVICE:
    'Pada tidak satu pun hari kerja bulan ini pegawai ini berdinas dan menduduki jabatannya sendiri: tidak ada TPP.',
  ALLOWANCE_RUNNING: 'TPP bulan ini sedang dihitung. Lihat kembali beberapa saat lagi.',
  // why a month has no allowance, and what to do; no refusals
  EXPLAIN_AWAITS_MONTH_OPEN: 'Menit aktivitas bulan ini belum ditutup.',
  EXPLAIN_TODO_MONTH_OPEN:
    'Tidak ada yang perlu dilakukan: TPP dihitung pada malam setelah bulannya ditutup.',
  EXPLAIN_AWAITS_ATTENDANCE_MISSING: 'Presensi bulan ini belum diterima.',
  EXPLAIN_TODO_ATTENDANCE_MISSING:
    'BKPP atau sistem presensi mengirimkannya; TPP dihitung malam sesudahnya. Tanyakan kepada BKPP.',
  EXPLAIN_AWAITS_EVALUATION_NOT_ISSUED:
    'Rumus TPP memakai predikat, dan evaluasi bulan ini belum diterbitkan.',
  EXPLAIN_TODO_EVALUATION_NOT_ISSUED:
    'Pejabat penilai menerbitkannya; TPP dihitung malam sesudahnya. Bila belum ada SKP atau pejabat penilai, mintalah agar ditetapkan.',
  EXPLAIN_AWAITS_ALLOWANCE_PENALTY_UNKNOWN:
    'Presensi bulan ini menyebut kode pengurangan yang tidak dikenal rumus TPP.',
  EXPLAIN_TODO_ALLOWANCE_PENALTY_UNKNOWN:
    'BKPP memperbaiki kodenya pada presensi, atau rumusnya; TPP dihitung malam sesudahnya.',
  EXPLAIN_AWAITS_TPP_DISABLED: 'Tidak ada rumus yang membayar TPP bulan ini.',
  EXPLAIN_TODO_TPP_DISABLED: 'BKPP mengajukan rumus untuk bulan ini, dan orang kedua menyetujuinya.',
  EXPLAIN_AWAITS_NOT_IN_SERVICE:
    'Pada tidak satu pun hari kerja bulan ini pegawai ini berdinas dan menduduki jabatannya sendiri: tidak ada TPP.',
  EXPLAIN_TODO_NOT_IN_SERVICE:
    'Bila keliru, mintalah BKPP memperbaiki data kepegawaian; TPP dihitung malam sesudahnya.',
  EXPLAIN_AWAITS_ALLOWANCE_RUNNING: 'TPP bulan ini sedang dihitung.',
  EXPLAIN_TODO_ALLOWANCE_RUNNING: 'Lihat kembali beberapa saat lagi.',
  EXPLAIN_AWAITS_ALLOWANCE_DUE: 'TPP bulan ini belum dihitung, atau sesuatu yang mendasarinya baru berubah.',
  EXPLAIN_TODO_ALLOWANCE_DUE: 'Tidak ada yang perlu dilakukan: TPP dihitung malam berikutnya.',
  EXPLAIN_AWAITS_ALLOWANCE_TOO_OLD:
    'Bulan ini terlalu lama untuk dihitung dengan sendirinya (kebijakan allowance.monthsBack).',
  EXPLAIN_TODO_ALLOWANCE_TOO_OLD: 'Mintalah BKPP agar bulan ini dihitung oleh operator.',
  // exports
  ALLOWANCE_EXPORT_TOO_LARGE:
    'Ekspor ini memuat lebih dari {max} pegawai. Ambil per perangkat daerah dengan agencyId.',
  ALLOWANCE_TRIAL_TOO_LARGE:
    'Perangkat daerah ini memiliki lebih dari {max} pegawai yang harus dibaca untuk percobaan ini. Jumlahkan `people.units` halaman demi halaman.',
  // explanations of an allowance; no refusals
  EXPLAIN_TPP_DISABLED: 'TPP bulan ini dihentikan oleh rumus yang berlaku.',
  EXPLAIN_TPP_NOT_IN_SERVICE:
    'Tidak berdinas pada satu pun hari kerja bulan ini, sebagaimana diberitahukan kemudian: TPP tidak dibayarkan.',
  EXPLAIN_TPP_VERIFIED_MINUTES: 'Menit aktivitas yang diverifikasi: {value}.',
  EXPLAIN_TPP_UNVERIFIED_MINUTES:
    'Menit yang sampai batas waktu tidak diverifikasi dan tetap dihitung: {value}.',
  EXPLAIN_TPP_EXTRA_TASK_CAP: 'Menit di luar hasil kerja SKP yang dihitung: {value}.',
  EXPLAIN_TPP_LEAVE_CREDIT: 'Menit yang diperhitungkan untuk hari cuti: {value}.',
  EXPLAIN_TPP_COUNTED_MINUTES: 'Menit yang dihitung seluruhnya: {value}.',
  EXPLAIN_TPP_MINUTE_TARGET: 'Target menit sebulan: {value}.',
  EXPLAIN_TPP_PARTIAL_TARGET: 'Target menit menurut hari kerja dalam dinas: {value}.',
  EXPLAIN_TPP_PRODUCTIVITY: 'Produktivitas menurut rumus: {value} %.',
  EXPLAIN_TPP_SUBORDINATES: 'Produktivitas pimpinan bersama bawahannya: {value} %.',
  EXPLAIN_TPP_PRODUCTIVITY_PART: 'Bagian produktivitas menurut bobotnya: {value} %.',
  EXPLAIN_TPP_DISCIPLINE_PART: 'Bagian disiplin menurut bobotnya: {value} %.',
  EXPLAIN_TPP_TOTAL: 'Jumlah kedua bagian: {value} %.',
  EXPLAIN_TPP_PREDICATE_FACTOR: 'Menurut predikat kinerja bulan ini: {value} %.',
  EXPLAIN_TPP_UNEVALUATED:
    'Bulan ini tidak dikerjakan dan tidak dievaluasi: tidak ada predikat yang mengubah TPP ({value} %).',
  EXPLAIN_TPP_ACTING: 'Tambahan selama menjadi Plt.: {value} %.',
  EXPLAIN_TPP_PARTIAL_MONTH: 'Menurut hari kerja dalam dinas: {value} %.',
  EXPLAIN_TPP_PENALTY: 'Pengurangan menurut {source}: {value} %.',
  EXPLAIN_TPP_ADJUSTMENT: 'Penyesuaian menurut {source}: {value} %.',
  EXPLAIN_TPP_FLOOR: 'TPP tidak kurang dari nol: {value} %.',
  EXPLAIN_TPP_ROUNDED: 'TPP setelah pembulatan: {value} %.',
} as const;
