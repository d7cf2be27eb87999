/**
 * What a refusal says, in Indonesian: what is wrong, and what would be right or what to do next.
 * `{name}` is a value of the problem's params. docs/architecture.md 6.
 */
import { idMatrix } from './idMatrix.ts';
import { idPlan } from './idPlan.ts';
import { idAchievement } from './idAchievement.ts';
import { idAgreement } from './idAgreement.ts';
import { idAllowance } from './idAllowance.ts';
import { idBank } from './idBank.ts';
import { idEvaluation } from './idEvaluation.ts';
import { idEvidence } from './idEvidence.ts';
import { idLint } from './idLint.ts';
import { idCalendar } from './idCalendar.ts';
import { idDialogue } from './idDialogue.ts';
import { idFeedback } from './idFeedback.ts';
import { idMonth } from './idMonth.ts';
import { idReconciliation } from './idReconciliation.ts';
import { idPolicy } from './idPolicy.ts';
import { idRegister } from './idRegister.ts';

export const id = {
  // the graphql door
  INTERNAL_SERVER_ERROR:
    'Terjadi gangguan. Coba lagi; bila berulang, sampaikan id permintaan ini kepada BKPP.',
  BUSY: 'Sistem sedang sibuk. Coba lagi sebentar lagi; permintaan yang sama tidak tersimpan dua kali.',
  DEPTH_LIMIT: 'Permintaan bersarang terlalu dalam: paling banyak {max} tingkat.',
  ALIAS_LIMIT: 'Permintaan memakai terlalu banyak alias: paling banyak {max}.',
  TOKEN_LIMIT: 'Dokumen permintaan terlalu panjang: paling banyak {max} token.',
  COST_LIMIT: 'Biaya permintaan {cost} melebihi batas {max}. Minta lebih sedikit baris atau bagian.',
  BAD_USER_INPUT: 'Nilai {place} tidak sah: kirim {expected}.',
  BAD_REQUEST: 'Kirim satu objek JSON dengan query dan variables.',
  BODY_TOO_LARGE: 'Isi permintaan terlalu besar: paling banyak {max} bita.',
  METHOD_NOT_ALLOWED: 'Kirim permintaan dengan POST; alamat tidak memuat query.',
  MEDIA_TYPE: 'Kirim isi permintaan dengan content-type: application/json.',
  // requests
  NOT_FOUND: 'Data tidak ditemukan atau Anda tidak berwenang melihatnya. Periksa kembali id yang dikirim.',
  NOT_ALLOWED: 'Anda boleh melihat data ini, tetapi tidak berwenang melakukan tindakan ini.',
  ID_INVALID: 'Id tidak dikenal. Kirim id yang diterima dari API ini untuk jenis {type}.',
  INPUT_REQUIRED: 'Isian ini wajib diisi.',
  INPUT_INVALID: 'Isian tidak sah: {expected}.',
  INPUT_TOO_LONG: 'Teks terlalu panjang: paling banyak {max} karakter.',
  INPUT_TOO_SHORT: 'Teks terlalu pendek: paling sedikit {min} karakter.',
  INPUT_TOO_MANY: 'Terlalu banyak isian: paling banyak {max}.',
  INPUT_TOO_FEW: 'Terlalu sedikit isian: paling sedikit {min}.',
  INPUT_CHARACTERS: 'Teks memuat karakter kendali atau tanda pembalik arah tulisan. Hapus karakter itu.',
  INPUT_OUT_OF_RANGE: 'Nilai di luar batas: {range}.',
  TOO_LARGE: 'Data sebesar {bytes} bita melebihi batas {limit} bita. Ringkas isinya.',
  PAGE_SIZE: 'Ukuran halaman harus antara {min} dan {max}.',
  PAGE_BOTH_WAYS: 'Pakai first/after atau last/before, jangan keduanya.',
  CURSOR_INVALID: 'Kursor bukan milik daftar ini. Pakai kursor dari daftar dengan filter yang sama.',
  VERSION_BEHIND: 'Data telah diubah orang lain (versi {found}). Muat ulang, lalu ulangi perubahan Anda.',
  CONFLICT: 'Data berubah pada saat yang sama. Muat ulang dan coba lagi.',
  IDEMPOTENCY_CONFLICT: 'Kunci ini sudah dipakai untuk isi yang lain. Pakai kunci baru untuk isi baru.',
  STATE_INVALID: 'Tindakan ini tidak dapat dilakukan pada status {status}; diperlukan status {needed}.',
  NOTE_REQUIRED: 'Tuliskan alasan agar pegawai tahu apa yang harus diperbaiki.',
  // personnel numbers
  NIP_INVALID_LENGTH: 'NIP harus terdiri atas 18 angka.',
  NIP_INVALID_BIRTH_DATE: 'Delapan angka pertama NIP harus tanggal lahir yang sah (TTTTBBHH, mulai 1940).',
  NIP_INVALID_MONTH: 'Angka ke-13 dan ke-14 NIP harus 01–12 (PNS) atau mulai 20 (PPPK).',
  NIP_INVALID_SEX: 'Angka ke-15 NIP harus 1 (laki-laki) atau 2 (perempuan).',
  NIP_IN_FUTURE: 'NIP memuat tanggal di masa depan.',
  NIP_INVALID_SEQUENCE: 'Tiga angka terakhir NIP tidak boleh 000.',
  NIP_TAKEN: 'NIP ini sudah dipakai pegawai lain.',
  // units and offices
  REGISTER_CODE_TAKEN: 'Kode SISDM ini sudah dipakai unit atau jabatan lain.',
  ESAKIP_CODE_TAKEN:
    'Kode e-Sakip ini sudah dipakai unit lain. Periksa kodenya, atau hapus dahulu dari unit itu.',
  // reviewers and lines
  NO_REVIEWER: 'Belum ada pejabat penilai pada {date}. Minta BKPP menetapkan atasan atau Plt.',
  REVIEWER_INACTIVE:
    'Pejabat penilai dan semua atasan di atasnya tidak aktif. Minta BKPP menetapkan Plt atau penilai pengganti.',
  REVIEWER_IS_SELF: 'Pejabat penilai tidak boleh diri sendiri. Minta BKPP memperbaiki garis pelaporan.',
  UNIT_MISMATCH: 'Unit kerja pada rencana berbeda dari data kepegawaian. Perbarui data diri pada rencana.',
  POSITION_MISMATCH:
    'Jabatan pada rencana berbeda dari data kepegawaian. Perbarui rencana agar memuat jabatan menurut SISDM; bila SISDM yang keliru, minta BKPP memperbaikinya.',
  REGISTER_STALE:
    'Data kepegawaian pegawai ini terakhir dibaca {hours} jam yang lalu; paling lama {max} jam. Minta BKPP mengimpor data SISDM terbaru, atau memeriksa mengapa barisnya tidak terimpor, lalu ajukan lagi.',
  PERIOD_CLOSED: 'Periode {period} sudah berakhir atau ditutup.',
  EMPLOYEE_INACTIVE: 'Pegawai tidak berstatus aktif untuk periode ini.',
  // plan
  PLAN_OVERLAPS: 'Sudah ada SKP lain untuk jangka waktu ini. Ubah atau tutup SKP itu lebih dahulu.',
  PLAN_DATES: 'Tanggal awal dan akhir SKP harus berurutan dan berada dalam tahun {year}.',
  PLAN_YEAR: 'SKP disusun untuk tahun {min} sampai {max}.',
  PLAN_FORM: 'Kepala daerah tidak menyusun SKP.',
  PLAN_MAIN_RESULTS: 'Jumlah hasil kerja utama harus {min} sampai {max}; sekarang {count}.',
  PLAN_RESULT_NO_LEADER: 'Hasil kerja utama harus menyebut rencana hasil kerja pimpinan yang diintervensi.',
  PLAN_RESULT_NO_SOURCE: 'Hasil kerja tambahan harus menyebut siapa yang memberi penugasan.',
  PLAN_RESULT_NO_INDICATOR: 'Setiap hasil kerja memerlukan paling sedikit satu indikator.',
  PLAN_ACTION_PLAN:
    'Rencana aksi 12 bulan tidak sesuai target tahunan: {aggregation} menghasilkan {found}, target {target}.',
  PLAN_ACTION_PLAN_MONTHS: 'Rencana aksi memuat target di luar jangka waktu SKP.',
  PLAN_APPENDIX_MISSING:
    'Lampiran SKP wajib memuat dukungan sumber daya, skema pertanggungjawaban, dan konsekuensi.',
  PLAN_BEHAVIOURS: 'Perilaku kerja BerAKHLAK harus tepat tujuh dan berurutan.',
  PLAN_DIALOGUE_MISSING:
    'Sebelum SKP diajukan, dialog kinerja perencanaan harus tercatat dan dikonfirmasi pegawai serta pejabat penilainya.',
  PLAN_IDS: 'Id hasil kerja dan indikator harus unik dalam satu SKP.',
  PLAN_NOT_APPROVED: 'Belum ada SKP yang ditetapkan untuk {period}.',
  // action plans
  SPLIT_NOT_WHOLE:
    'Satuan ini dihitung utuh, tetapi targetnya bukan bilangan bulat. Tulis target yang bulat.',
  SPLIT_MILESTONE:
    'Indikator MILESTONE jatuh tempo pada satu bulan. Pilih cara MILESTONE dengan bulan jatuh temponya.',
  SPLIT_DUE_MONTH: 'Bulan jatuh tempo harus berada dalam jangka waktu SKP: bulan {first} sampai {last}.',
  SPLIT_WEIGHTS: 'Beri bobot lebih dari 0 paling sedikit pada satu bulan SKP: bulan {first} sampai {last}.',
  SPLIT_TOO_LARGE: 'Dengan bobot ini ada bulan yang targetnya terlalu besar. Perkecil perbedaan bobot.',
  // activities and the bank
  ACTIVITY_IN_FUTURE: 'Tanggal {date} belum tiba. Aktivitas dicatat setelah dikerjakan.',
  ACTIVITY_NOT_WORKING_DAY: 'Tanggal {date} bukan hari kerja kantor Anda.',
  ACTIVITY_WINDOW_OVER: 'Masa isi untuk tanggal {date} berakhir pada {until}.',
  ACTIVITY_VERIFICATION_OVER:
    'Masa verifikasi aktivitas {period} berakhir pada {until}. BKPP dapat memberi perpanjangan (grantWindowException) sebelum bulannya ditutup.',
  ACTIVITY_ON_LEAVE: 'Anda sedang cuti atau tugas belajar pada {date} ({type}).',
  ACTIVITY_BEFORE_OFFICE: 'Pada {date} Anda belum menjabat. Catat aktivitas mulai {from}.',
  ACTIVITY_DAY_FULL:
    'Sisa menit pada {date} tinggal {left} dari {max}; aktivitas ini {minutes} menit. Kurangi volume.',
  ACTIVITY_TIMES:
    'Isi jam mulai dan jam selesai, dan jam selesai setelah jam mulai; atau kosongkan keduanya. Yang melewati tengah malam dicatat sebagai dua aktivitas: sampai 24:00, lalu mulai 00:00 pada tanggal berikutnya.',
  ACTIVITY_HOURS:
    '{start}–{end} hanya {between} menit, sedangkan aktivitas ini {minutes} menit. Isi jam yang sebenarnya, kurangi volume, atau kosongkan jamnya.',
  ACTIVITY_OVERLAPS: 'Jam {start}–{end} bertumpang tindih dengan aktivitas lain pada hari itu.',
  ACTIVITY_NORM: 'Menit per satuan harus {min} sampai {max} menurut norma waktu bank aktivitas.',
  ACTIVITY_PLAN_UNKNOWN:
    'SKP atau hasil kerja ini tidak ada pada SKP bulanan Anda. Kosongkan bila tidak terkait.',
  ACTIVITY_PLAN_OTHER_DAYS: 'SKP itu berlaku {from} s.d. {to}, bukan {date}. Pilih yang lain atau kosongkan.',
  ACTIVITY_COPY_ITSELF: 'Tanggal {date} adalah hari yang disalin. Sebutkan hari lain.',
  ACTIVITY_DAY_EMPTY: 'Pada {date} tidak ada aktivitas Anda yang dihitung. Pilih hari lain.',
  ACTIVITY_TEMPLATES_FULL:
    'Anda sudah punya {max} hari templat, jumlah terbanyak. Hapus salah satu lebih dahulu.',
  ACTIVITY_TEMPLATE_NAME: 'Anda sudah punya hari templat bernama {name}. Pilih nama lain.',
  ACTIVITY_TEMPLATE_SOURCE: 'Isi lines atau day sebagai sumbernya, jangan keduanya.',
  ACTIVITY_TEMPLATE_UNKNOWN: 'Anda tidak punya hari templat ini. Lihat viewer.activityTemplates.',
  ACTIVITY_NOT_AMONG:
    'Aktivitas ini milik pegawai, bulan, atau hari di luar permintaan. Tidak ada yang diverifikasi.',
  ACTIVITY_TWICE: 'Aktivitas ini sudah disebut lebih awal dalam permintaan yang sama.',
  ...idPolicy,
  // founding
  ALREADY_FOUNDED:
    'Instansi ini sudah dimulai, satu kali untuk seterusnya: pengelola berikutnya ditunjuk oleh pengelola pertama.',
  // requests to BKPP
  REQUEST_DATES: 'Hari terakhir tidak boleh mendahului hari pertama. Perbaiki salah satu tanggal.',
  REQUEST_END_MISSING:
    'Plt., Plh., verifikator, dan pendelegasian wajib memiliki hari terakhir. Hanya pengisian JPT yang boleh tanpa batas.',
  REQUEST_OTHER_UNIT: 'Jabatan itu berada di unit lain. Buat ajuan baru untuk unit tersebut.',
  REQUEST_NO_HEAD:
    'Tidak ada pimpinan di atas jabatan ini yang dapat meneruskan ajuan. Minta BKPP memeriksa pejabat di atasnya.',
  REQUEST_NOT_JPT:
    'Ajuan JPT hanya untuk jabatan pimpinan tinggi. Untuk jabatan lain, pilih jenis ajuan lain.',
  REQUEST_POST_OCCUPIED:
    'Jabatan ini masih diduduki pejabat definitif pada {date}. Pilih tanggal setelah jabatan kosong; bila pejabatnya berhalangan, ajukan Plh.',
  REQUEST_POST_VACANT:
    'Jabatan ini kosong pada {date}. Plh. menggantikan pejabat yang berhalangan; ajukan Plt.',
  REQUEST_HOLDER_PRESENT:
    'Pejabat definitif tidak sedang berhalangan pada {date}. Pilih hanya hari-hari cuti atau tugasnya.',
  REQUEST_HOLDER_SELF: 'Pegawai ini sudah menduduki jabatan itu. Pilih pegawai lain.',
  REQUEST_OVERLAPS:
    'Sudah ada penugasan yang sama pada jabatan ini dari {from} sampai {to}. Pilih tanggal lain, atau minta BKPP mencabutnya.',
  REQUEST_POST_NOT_YET: 'Jabatan ini baru ada sejak {date}. Pilih tanggal mulai hari itu.',
  REQUEST_POST_CLOSED: 'Jabatan ini dihapus setelah {date}. Pilih tanggal sampai hari itu.',
  REQUEST_OWN:
    'Anda mengajukan, meneruskan, atau ditugaskan dalam ajuan ini. Minta pejabat BKPP yang lain memutusnya.',
  REQUEST_NOT_ASKER:
    'Ajuan ini sudah diajukan oleh pengelola lain. Hanya yang mengajukannya yang dapat menariknya; atau minta BKPP mengembalikannya.',
  REQUEST_LAST_DAY: 'Hari terakhir paling awal {earliest} dan sebelum {before}.',
  REQUEST_FORMER_HELD:
    'Jabatan yang ditinggalkan pegawai untuk jabatan ini sudah diduduki pegawai lain sejak {date}. Tetapkan dahulu jabatan pegawai ini di SISDM.',
  // appointments
  APPOINTMENT_OWN: 'Penetapan ini tentang diri Anda sendiri. Minta pejabat BKPP yang lain melakukannya.',
  APPOINTMENT_SECOND: 'Anda yang mengusulkannya. Minta pejabat BKPP yang lain mengesahkannya.',
  APPOINTMENT_BACKDATED: 'Penetapan berlaku paling awal {earliest}.',
  APPOINTMENT_DATES: 'Hari terakhir tidak boleh mendahului hari pertama. Perbaiki salah satu tanggal.',
  APPOINTMENT_UNIT:
    'Pengelola kinerja unit ditetapkan dengan unitnya, BKPP untuk seluruh kota tanpa unit. Perbaiki unit.',
  APPOINTMENT_OVERLAPS:
    'Pegawai ini sudah memiliki penetapan yang sama dari {from} sampai {to}. Pilih tanggal sesudahnya.',
  APPOINTMENT_LAST_DAY: 'Hari terakhir harus {earliest} sampai {latest}.',
  APPOINTMENT_OVER: 'Hari terakhir usulan ini, {to}, sudah lewat. Tolak, lalu usulkan kembali.',
  APPOINTMENT_PAST:
    'Penetapan ini sudah berakhir dengan sendirinya pada {to}. Tidak ada yang perlu diakhiri.',
  APPOINTMENT_END_PROPOSED:
    'Pengakhiran penetapan ini sudah diusulkan. Sahkan, atau tolak lalu usulkan yang lain.',
  APPOINTMENT_NO_END: 'Belum ada usulan pengakhiran penetapan ini. Usulkan lebih dahulu.',
  APPOINTMENT_TWO_STAND:
    'Sudah ada dua pejabat BKPP. Penetapan berikutnya diusulkan dan disahkan oleh mereka sendiri.',
  // the structure
  OVERRIDE_BACKDATED: 'Kedudukan jabatan ini berubah pada {earliest}. Pilih tanggal itu atau sesudahnya.',
  OVERRIDE_CIRCLE:
    'Jabatan itu berada di bawah jabatan ini, atau jabatan ini sendiri: tidak seorang pun menilai dirinya. Pilih jabatan lain.',
  OVERRIDE_OWN: 'Anda memegang salah satu jabatan ini. Minta pejabat BKPP yang lain menetapkan penilainya.',
  POSITION_CLOSED: 'Jabatan ini tidak ada pada {date}. Pilih jabatan atau tanggal lain.',
  CLOSE_LAST_DAY: 'Hari terakhir paling awal {earliest} dan sebelum {before}.',
  CLOSE_HELD:
    'Masih ada yang ditugaskan pada jabatan ini sesudah hari itu, sampai {to}. Akhiri atau pindahkan dahulu.',
  CLOSE_BELOW:
    'Masih ada jabatan di bawah jabatan ini, atau yang dinilai olehnya, sesudah hari itu. Pindahkan atau hapus dahulu.',
  CLOSE_WITHIN: 'Masih ada jabatan atau unit di unit ini sesudah hari itu. Pindahkan atau hapus dahulu.',
  // evaluation
  EVALUATION_ORG_ACHIEVEMENT:
    'Capaian kinerja {unit} untuk {period} belum ditetapkan. Evaluasi menunggu penetapan itu oleh {setter}.',
  EVALUATION_WITHOUT_DIALOGUE:
    'Rating di bawah ekspektasi memerlukan dialog kinerja sebelumnya, bukan dialog perencanaan, yang dilaksanakan sejak {since}. Adakan dan catat dialog itu, lalu nilai kembali.',
  ...idEvaluation,
  ...idAchievement,
  ...idPlan,
  ...idAgreement,
  ...idAllowance,
  ...idBank,
  ...idEvidence,
  ...idMatrix,
  ...idLint,
  ...idCalendar,
  ...idDialogue,
  ...idFeedback,
  ...idMonth,
  ...idReconciliation,
  ...idRegister,
} as const;
