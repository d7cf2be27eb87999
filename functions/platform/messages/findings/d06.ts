import { enDifferences, idDifferences } from '../differences.ts';

export const idD06 = {
  // findings of D06
  FIND_PLAN_SET_UNAUTHORISED:
    'SKP ditetapkan pada {decidedOn} oleh orang yang tidak berwenang pada hari itu.',
  MEND_PLAN_SET_UNAUTHORISED:
    'BKPP memeriksa siapa yang berwenang; SKP yang berlaku ditetapkan lagi oleh pejabat itu melalui perubahan SKP. Bila SKP sudah berakhir atau penetapannya dapat diterima, BKPP mengecualikan temuan ini dengan alasan.',
  FIND_MONTH_DECIDED_UNAUTHORISED:
    'Target, realisasi, atau aktivitas bulan ini ({what}) diputus pada {decidedOn} oleh orang yang tidak berwenang per {businessDate}.',
  MEND_MONTH_DECIDED_UNAUTHORISED:
    'BKPP memeriksa surat penugasannya: bila ada, penugasan dicatat melalui ajuan atau SISDM; bila tidak, pejabat yang berwenang mempertimbangkannya pada evaluasi, dan BKPP mengecualikan temuan ini dengan alasan.',
  FIND_EVALUATION_DECIDED_UNAUTHORISED:
    'Evaluasi atau keberatan ({what}) diputus pada {decidedOn} oleh orang yang tidak berwenang per {businessDate}.',
  MEND_EVALUATION_DECIDED_UNAUTHORISED:
    'BKPP membuka kembali evaluasi dengan dasar hukum; pejabat yang berwenang menilai dan menerbitkannya lagi.',
  FIND_DECIDED_PAST_ACTING:
    'Seseorang memutus {what} pada {decidedOn}, padahal penugasannya sebagai Plt., Plh., atau verifikator berakhir pada {until}.',
  MEND_DECIDED_PAST_ACTING:
    'Bila penugasannya diperpanjang, unit mengajukan perpanjangan itu kepada BKPP; bila tidak, SKP diubah atau evaluasi dibuka kembali agar diputus oleh yang berwenang.',
  FIND_ACTING_PAST_END:
    'Seseorang masih menjadi penilai atau verifikator ({role}) sejak {from}, padahal penugasannya tidak ada atau sudah berakhir.',
  MEND_ACTING_PAST_END:
    'Malam berikutnya garis penilaian dihitung lagi; bila penugasannya diperpanjang, unit mengajukannya dan BKPP menyetujuinya.',
  FIND_ROLE_NOT_ENDED: 'Penugasan {type} berakhir pada {until}, tetapi ajuannya masih tercatat berlaku.',
  MEND_ROLE_NOT_ENDED:
    'Malam berikutnya sistem mengakhiri ajuan itu; bila tetap tercatat berlaku, BKPP meminta operator memeriksa jalannya turnDay. Bila penugasan dilanjutkan, unit mengajukannya lagi dan BKPP menyetujuinya.',
  FIND_SUPERIOR_VACANT:
    'Jabatan atasan yang membawahi {below} orang tidak ada pejabatnya, dan tidak ada Plt. atau Plh. di dalamnya.',
  MEND_SUPERIOR_VACANT: 'Pengelola kinerja unit membuat ajuan Plt. kepada BKPP dengan surat perintahnya.',
  FIND_REQUEST_WITH_HEAD_LONG:
    'Ajuan {type} menunggu diteruskan kepala perangkat daerah melewati batas waktunya, {dueOn}.',
  MEND_REQUEST_WITH_HEAD_LONG: 'Kepala meneruskan atau mengembalikannya, atau pengelola kinerja menariknya.',
  FIND_REQUEST_WITH_BKPP_LONG: 'Ajuan {type} menunggu keputusan BKPP melewati batas waktunya, {dueOn}.',
  MEND_REQUEST_WITH_BKPP_LONG: 'BKPP menyetujui, menolak, atau mengembalikannya.',
  FIND_PLT_UNKNOWN: 'SISDM menyebut Plt. yang tidak tercatat di sini, sejak {foundOn}.',
  MEND_PLT_UNKNOWN: idDifferences.DIFF_PLT_UNKNOWN,
  FIND_JPT_UNKNOWN:
    'SISDM menempatkan pegawai pada jabatan pimpinan tinggi tanpa ajuan JPT, sejak {foundOn}.',
  MEND_JPT_UNKNOWN: idDifferences.DIFF_JPT_UNKNOWN,
};

export const enD06: Record<keyof typeof idD06, string> = {
  FIND_PLAN_SET_UNAUTHORISED: 'The plan was set on {decidedOn} by somebody who had no right to on that day.',
  MEND_PLAN_SET_UNAUTHORISED:
    'BKPP looks up who has the right; that one sets a plan in force anew by an amendment. Where the plan has ended, or its setting may stand, BKPP waives this finding with the reason.',
  FIND_MONTH_DECIDED_UNAUTHORISED:
    'A target, realisation or activity of the month ({what}) was decided on {decidedOn} by somebody who had no right to as of {businessDate}.',
  MEND_MONTH_DECIDED_UNAUTHORISED:
    'BKPP asks for the letter: where there is one, the role is recorded by a request or the register; where not, whoever has the right weighs it in the evaluation, and BKPP waives this finding with the reason.',
  FIND_EVALUATION_DECIDED_UNAUTHORISED:
    'An evaluation or objection ({what}) was decided on {decidedOn} by somebody who had no right to as of {businessDate}.',
  MEND_EVALUATION_DECIDED_UNAUTHORISED:
    'BKPP opens the evaluation again with the legal basis; whoever has the right rates and issues it anew.',
  FIND_DECIDED_PAST_ACTING:
    'Somebody decided {what} on {decidedOn}, and their role as Plt, Plh or verifier had ended on {until}.',
  MEND_DECIDED_PAST_ACTING:
    'Where the role was extended, the unit asks BKPP for the extension; where not, the plan is amended or the evaluation opened again, so that whoever has the right decides.',
  FIND_ACTING_PAST_END:
    'Somebody is still the appraiser or verifier ({role}) since {from}, and their role is not on record or over.',
  MEND_ACTING_PAST_END:
    'Reporting lines are worked out anew in the next night; where the role was extended, the unit asks for it and BKPP approves it.',
  FIND_ROLE_NOT_ENDED: 'A role {type} ended on {until}, and its request still counts as running.',
  MEND_ROLE_NOT_ENDED:
    'The system ends the request in the next night; where it still counts as running, BKPP has the operators look at the run of turnDay. Where the role goes on, the unit asks for it again and BKPP approves it.',
  FIND_SUPERIOR_VACANT:
    'An office with {below} people below it has nobody in it, and no Plt or Plh acts there.',
  MEND_SUPERIOR_VACANT: "The unit's performance manager draws up a Plt request to BKPP with its letter.",
  FIND_REQUEST_WITH_HEAD_LONG:
    'A request {type} waits to be forwarded by the head of the agency past its term, {dueOn}.',
  MEND_REQUEST_WITH_HEAD_LONG: 'The head forwards or returns it, or the performance manager withdraws it.',
  FIND_REQUEST_WITH_BKPP_LONG: 'A request {type} waits for the decision of BKPP past its term, {dueOn}.',
  MEND_REQUEST_WITH_BKPP_LONG: 'BKPP approves, rejects or returns it.',
  FIND_PLT_UNKNOWN: 'The register names a Plt that is not on record here, since {foundOn}.',
  MEND_PLT_UNKNOWN: enDifferences.DIFF_PLT_UNKNOWN,
  FIND_JPT_UNKNOWN:
    'The register has somebody in a senior post for which there was no JPT request, since {foundOn}.',
  MEND_JPT_UNKNOWN: enDifferences.DIFF_JPT_UNKNOWN,
};
