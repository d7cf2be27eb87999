/** The actions on evaluations and what follows from them, by the names of their mutations. */
import {
  correctAchievement,
  publishAchievement,
  setAchievement,
} from '../../../evaluation/achievement/actions/decideAchievement.ts';
import { releaseEvaluation } from '../../../evaluation/evaluation/actions/holdBack.ts';
import { issueEvaluation } from '../../../evaluation/evaluation/actions/issueEvaluation.ts';
import { rateEvaluation } from '../../../evaluation/evaluation/actions/rateEvaluation.ts';
import {
  acceptEvaluation,
  receiveEvaluation,
} from '../../../evaluation/evaluation/actions/receiveEvaluation.ts';
import { reopenEvaluation } from '../../../evaluation/evaluation/actions/reopenEvaluation.ts';
import {
  acceptFollowUp,
  finishFollowUp,
  lapseFollowUp,
  recordFollowUp,
  rejectFollowUp,
  withdrawFollowUp,
} from '../../../evaluation/followUp/actions/decideFollowUp.ts';
import { decideObjection } from '../../../evaluation/objection/actions/decideObjection.ts';
import { explainObjection } from '../../../evaluation/objection/actions/explainObjection.ts';
import { fileObjection } from '../../../evaluation/objection/actions/fileObjection.ts';
import { recordObjectionDecision } from '../../../evaluation/objection/actions/recordDecision.ts';
import { withdrawObjection } from '../../../evaluation/objection/actions/withdrawObjection.ts';
import { today } from '../../../platform/period.ts';
import { nextWeek, of, type Rehearsal, seen, WORDS } from './rehearsal.ts';

const AS_EXPECTED = { ratingResult: 'SESUAI_EKSPEKTASI', ratingBehaviour: 'SESUAI_EKSPEKTASI' } as const;
const UPHELD = { outcome: 'UPHELD', reason: WORDS } as const;
const noted = { note: WORDS };

export const evaluationRehearsals: Readonly<Record<string, Rehearsal>> = {
  ...of('Evaluation', {
    rateEvaluation: [
      'evaluation.rate',
      (c, s) => {
        const said = { rationale: WORDS, distributionJustification: WORDS, weightedReason: WORDS };
        return rateEvaluation(c, seen(s, { ...AS_EXPECTED, ...said }));
      },
    ],
    // Refused where ratings below expectation surprise, or stray from the guide.
    issueEvaluation: ['evaluation.issue', (c, s) => issueEvaluation(c, seen(s)), 'TELLS_DRAFT'],
    receiveEvaluation: ['evaluation.receive', (c, s) => receiveEvaluation(c, seen(s))],
    acceptEvaluation: ['evaluation.accept', (c, s) => acceptEvaluation(c, seen(s))],
    reopenEvaluation: [
      'evaluation.reopen',
      (c, s) => reopenEvaluation(c, seen(s, { legalBasis: WORDS, reason: WORDS })),
    ],
    releaseEvaluation: ['evaluation.release', (c, s) => releaseEvaluation(c, seen(s, { reason: WORDS }))],
    fileObjection: [
      'evaluation.object',
      (c, s) => fileObjection(c, seen(s, { reasons: WORDS, evidence: [], files: [] })),
    ],
  }),
  ...of('Objection', {
    explainObjection: [
      'objection.explain',
      (c, s) => explainObjection(c, seen(s, { text: WORDS, evidence: [] })),
    ],
    decideObjection: ['objection.decide', (c, s) => decideObjection(c, seen(s, UPHELD))],
    recordObjectionDecision: [
      'objection.record',
      (c, s) => {
        const letter = { number: WORDS, date: today(c.clock), url: 'https://contoh.go.id/surat' };
        return recordObjectionDecision(c, seen(s, { ...UPHELD, official: WORDS, legalBasis: WORDS, letter }));
      },
    ],
    withdrawObjection: ['objection.withdraw', (c, s) => withdrawObjection(c, seen(s))],
  }),
  ...of('EvaluationFollowUp', {
    acceptFollowUp: [
      'followUp.decide',
      (c, s) => acceptFollowUp(c, seen(s, { ...noted, dueOn: nextWeek(c) })),
    ],
    rejectFollowUp: ['followUp.decide', (c, s) => rejectFollowUp(c, seen(s, noted))],
    recordFollowUp: ['followUp.guide', (c, s) => recordFollowUp(c, seen(s, { text: WORDS }))],
    finishFollowUp: ['followUp.decide', (c, s) => finishFollowUp(c, seen(s, noted))],
    lapseFollowUp: ['followUp.decide', (c, s) => lapseFollowUp(c, seen(s, noted))],
    withdrawFollowUp: ['followUp.withdraw', (c, s) => withdrawFollowUp(c, seen(s, noted))],
  }),
  ...of('OrganisationAchievement', {
    setAchievement: [
      'achievement.set',
      (c, s) => setAchievement(c, seen(s, { predicate: 'BAIK', reason: WORDS })),
    ],
    publishAchievement: ['achievement.publish', (c, s) => publishAchievement(c, seen(s))],
    correctAchievement: [
      'achievement.correct',
      (c, s) => correctAchievement(c, seen(s, { predicate: 'BAIK', reason: WORDS, legalReference: WORDS })),
    ],
  }),
};
