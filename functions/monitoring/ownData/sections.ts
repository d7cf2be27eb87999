/**
 * What of everything that is held of a person goes into their export, type by type: a new type of item beside a person
 * is exported or named as left out with the reason; a test reads the code for the rest. UU 27/2022 articles 5 and 7,
 * docs/decisions/readings.md.
 */

/** Where exports lie for a day, each under a name that nobody can guess. */
export const OWN_DATA = 'own-data/';

/** A text in both languages. */
export interface Said {
  readonly id: string;
  readonly en: string;
}
const say = (id: string, en: string): Said => ({ id, en });

export const SECTIONS = {
  person: say('Data diri, jabatan, cuti, dan atasan', 'Who one is: office, leave and reporting lines'),
  requests: say('Ajuan kepada BKPP tentang diri sendiri', 'Requests to BKPP about oneself'),
  register: say('Data menurut SISDM', 'What the personnel register says'),
  plans: say(
    'SKP, perubahan, dan dokumen penetapannya',
    'Plans, amendments and the documents by which they were set',
  ),
  matrices: say('Penugasan pada matriks peran hasil', 'What is assigned in matrices'),
  dialogues: say('Dialog kinerja dan tanya jawab', 'Dialogues and questions'),
  months: say('SKP bulanan dan aktivitas harian', 'Months and daily activities'),
  files: say('Berkas bukti dukung', 'Files of evidence'),
  feedback: say('Umpan balik', 'Feedback, received by name and given'),
  evaluations: say('Evaluasi, dokumen, dan keberatan', 'Evaluations, their documents and objections'),
  overdue: say(
    'Evaluasi bawahan yang terlambat, dan kepada siapa diberitahukan',
    'Evaluations of others that one is late with, and before whom that lies',
  ),
  following: say('Angka kredit dan tindak lanjut', 'Credit points and follow-ups'),
  allowances: say('TPP, kehadiran, dan penyesuaian', 'Allowances, attendance and adjustments'),
  differences: say('Perbedaan dengan SISDM', 'Differences from the personnel register'),
  findings: say('Temuan', 'Findings'),
  own: say('Favorit, templat, dan pengingat', 'Favourites, templates and reminders'),
  desk: say('Meja kerja', 'What waits on the desk'),
  readings: say('Siapa membaca penilaian, tanda, dan temuan', 'Who read ratings, signals and findings'),
  history: say('Riwayat tindakan atas data di atas', 'What was done with all of this, and when'),
} as const;
export type Section = keyof typeof SECTIONS;

/** Types of items by the section in which they are shown. */
export const EXPORTED: Readonly<Record<string, Section>> = {
  employee: 'person',
  line: 'person',
  formerLine: 'person',
  assignment: 'person',
  leave: 'person',
  appointment: 'person',
  windowException: 'person',
  assignmentRequest: 'requests',
  registerSnapshot: 'register',
  plan: 'plans',
  planAsSet: 'plans',
  planSeen: 'plans',
  amendment: 'plans',
  matrixRow: 'matrices',
  matrixAnswers: 'matrices',
  dialogue: 'dialogues',
  thread: 'dialogues',
  month: 'months',
  activityMonth: 'months',
  activity: 'months',
  evidenceFile: 'files',
  expectedFile: 'files',
  feedback: 'feedback',
  feedbackGiven: 'feedback',
  evaluation: 'evaluations',
  evaluationAsIssued: 'evaluations',
  objection: 'evaluations',
  escalation: 'overdue',
  overdueRow: 'overdue',
  openingCredit: 'following',
  creditConversion: 'following',
  followUp: 'following',
  allowance: 'allowances',
  allowanceVersion: 'allowances',
  allowanceAdjustments: 'allowances',
  attendance: 'allowances',
  discrepancy: 'differences',
  personalBank: 'own',
  templates: 'own',
  reminder: 'own',
  desk: 'desk',
  finding: 'findings',
  reading: 'readings',
  event: 'history',
};

const signs = say(
  'Tanda-tanda bagi pemeriksaan oleh BKPP, bila ada: tidak membuktikan apa pun dan tidak memutuskan apa pun; memberitahukannya akan menggagalkan pemeriksaan. Bagian ini tercantum pada setiap ekspor, ada atau tidak ada tanda.',
  'Signs for an inquiry by BKPP, if there are any: they prove and decide nothing, and telling them would defeat it. This stands in every export, whether there are any or not.',
);
const copy = say('Salinan dari yang telah dimuat.', 'A copy of what is shown already.');
const mark = say(
  'Penanda teknis tanpa isi tentang pegawai.',
  'A mark of the system that says nothing of the person.',
);

/** Types of items beside a person that are left out, with the reason. */
export const LEFT_OUT: Readonly<Record<string, Said>> = {
  authorship: signs,
  card: copy,
  directoryCard: copy,
  discrepancyCard: copy,
  away: copy,
  assigned: copy,
  findingCard: copy,
  findingDesks: copy,
  counted: mark,
  findingMark: mark,
  findingScan: mark,
  marker: mark,
  handover: mark,
  feedbackTally: mark,
  unattended: say(
    'Meja yang ditinggalkan selama cuti tampak bagi yang menggantikannya.',
    'A desk that is left on leave shows before whoever looks after it.',
  ),
  upwardFeedback: say(
    'Umpan balik bawahan hanya diperlihatkan per kelompok (Employee.upwardFeedback), agar penulisnya tidak dikenali.',
    'What subordinates write is shown in groups alone (Employee.upwardFeedback), so that nobody is recognised.',
  ),
};

/** What lies beside no person, or is not theirs to see in part. */
export const NOT_SHOWN: readonly Said[] = [
  say(
    'Konsep penilaian sebelum terbit, usulan tindak lanjut sebelum diterima, dan penugasan sebelum diterbitkan: belum berlaku.',
    'Ratings before they are issued, follow-ups before they are accepted, assignments before they are published: they are not in force.',
  ),
  say(
    'Isi berkas bukti dukung: diunduh melalui evidenceFile.downloadUrl.',
    'The files of evidence themselves: fetched by evidenceFile.downloadUrl.',
  ),
  say(
    'Data pegawai lain, juga yang Anda nilai atau pimpin: milik mereka. Pegawai lain disebut dengan id, dan dengan nama di tempat dokumen Anda menyebutnya.',
    'Data of others, those whom you appraise or lead among them: they are theirs. Others appear by id, and by name where your documents name them.',
  ),
  say(
    'Yang menyebut Anda di luar data Anda sendiri: ajuan kepada BKPP bagi jabatan di perangkat daerah lain, berkas impor, daftar untuk pembayaran TPP, matriks, dokumen, dan temuan tentang pegawai lain. Yang berlaku bagi Anda darinya termuat di sini; selebihnya ditanyakan kepada BKPP.',
    'What names you outside your own data: requests to BKPP for offices of other agencies, files of imports, lists for payment, matrices, documents and findings of others. What came of it for you is in here; the rest is asked of BKPP.',
  ),
  say(
    'Jejak pengajuan (hash perangkat dan teks), yang terhapus dengan sendirinya dan hanya dibandingkan oleh sistem.',
    'Traces of submissions (hashes of devices and texts), which vanish by themselves and are compared by the system alone.',
  ),
  say(
    'Akun masuk dan log akses: dikelola penyedia identitas instansi.',
    "The account and its log: kept by the instance's identity provider.",
  ),
];

/** Everything that is left out, each reason once. */
export const leftOut = (): { readonly what: string; readonly reason: Said }[] => {
  const byReason = Map.groupBy(Object.entries(LEFT_OUT), ([, reason]) => reason.en);
  const named = [...byReason.values()].map((all) => ({
    what: all.map(([type]) => type).join(', '),
    reason: all[0]?.[1] as Said,
  }));
  return [...named, ...NOT_SHOWN.map((reason) => ({ what: '-', reason }))];
};
