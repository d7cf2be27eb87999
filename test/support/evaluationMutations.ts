/** Mutations of evaluations and objections, for the walk of every mutation by every role. */
import type { Row } from './calendarRows.ts';
import { good } from './evaluations.ts';
import { letter } from './requestHouse.ts';

const behind = { expectedVersion: 999 };
const onEvaluation = (more: object = {}): Row => ({
  about: 'OWNER',
  input: ({ evaluation }) => ({ id: evaluation, ...behind, ...more }),
});

/** In bulk: the outcome of one tells whether it is theirs. */
const onTeam = (more: object = {}): Row => ({
  about: 'OWNER',
  personal: true,
  input: ({ evaluation }) => ({ period: '2026-M10', evaluations: [{ id: evaluation, ...behind }], ...more }),
});
const onObjection = (more: object = {}): Row => ({
  about: 'OWNER',
  input: ({ objection }) => ({ id: objection, ...behind, ...more }),
});

export const evaluationMutations = {
  rateEvaluations: onTeam(good),
  issueEvaluations: onTeam(),
  rateEvaluation: onEvaluation(good),
  issueEvaluation: onEvaluation(),
  recordAcademicResult: onEvaluation({
    institution: 'Universitas Diponegoro',
    term: '2026/1',
    grade: 3.75,
    evidence: [{ title: 'Transkrip', url: 'https://arsip.example.go.id/transkrip/1' }],
  }),
  receiveEvaluation: onEvaluation(),
  acceptEvaluation: onEvaluation(),
  reopenEvaluation: onEvaluation({ legalBasis: 'Keputusan Inspektur 700/12', reason: 'Hasil pemeriksaan.' }),
  releaseEvaluation: onEvaluation({ reason: 'Capaian organisasi bawahannya baru ditetapkan.' }),
  fileObjection: onEvaluation({ reasons: 'Realisasi belum lengkap dihitung.' }),
  explainObjection: onObjection({ text: 'Bukti sudah diperiksa.' }),
  decideObjection: onObjection({ outcome: 'UPHELD', reason: 'Bukti tidak mengubah capaian.' }),
  recordObjectionDecision: onObjection({
    official: 'Gubernur Jawa Tengah',
    legalBasis: 'PP 30/2019 Pasal 59',
    letter: letter(),
    outcome: 'UPHELD',
    reason: 'Bukti tidak mengubah capaian.',
  }),
  withdrawObjection: onObjection(),
} satisfies Record<string, Row>;
