import { describe, expect, it } from 'vitest';
import { canonical, sha256 } from '../../functions/platform/commit/hash.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { achievementSchema, restedOn } from '../../functions/evaluation/achievement/rules.ts';
import { policyOn } from '../../functions/organisation/policy/rules.ts';
import { policyKind } from '../../functions/organisation/policy/store.ts';
import { readItem } from '../../functions/platform/item.ts';
import { parseDocument } from '../../functions/evaluation/evaluation/formerDocument.ts';
import { brokenBy, groupOfPredicates } from '../../functions/evaluation/distribution/rules.ts';
import { belowIn } from '../../functions/evaluation/evaluation/noSurprise.ts';
import {
  type Evaluation,
  evaluationSchema,
  predicateOfEvaluation,
} from '../../functions/evaluation/evaluation/rules.ts';
import { objectionSchema } from '../../functions/evaluation/objection/rules.ts';
import { tellCity } from '../support/toldCity.ts';

describe('the evaluations of a city', () => {
  const { items } = tellCity('2026-11-16' as PlainDate);
  const of = (wanted: string) => items.filter(({ type }) => type === wanted).map(({ data }) => data);
  const evaluations: Evaluation[] = of('evaluation').map((data) => evaluationSchema.parse(data));
  const objections = of('objection').map((data) => objectionSchema.parse(data));
  const documents = of('evaluationAsIssued') as { document: string; docHash: string }[];
  const agenda = items.filter(
    ({ SK }) => SK.includes('#EVALUATION_TURN#') || SK.includes('#OBJECTION_TURN#'),
  );

  it('stand in every state that an issued one can be in, and are final in every way but by being taken back', () => {
    expect(new Set(evaluations.map(({ status }) => status))).toEqual(
      new Set(['ISSUED', 'RECEIVED', 'OBJECTED', 'FINAL']),
    );
    const ways = evaluations.flatMap(({ finalBy }) => finalBy ?? []);
    expect(new Set(ways)).toEqual(new Set(['ACCEPTED', 'EXPIRED', 'DECIDED']));
  });

  it('were objected to: one was upheld, one changed, and one is pending', () => {
    expect(new Set(objections.map(({ decision }) => decision?.outcome ?? null))).toEqual(
      new Set(['UPHELD', 'CHANGED', null]),
    );
    for (const { decision, employeeId, appraiserId } of objections)
      expect([employeeId, appraiserId]).not.toContain(decision?.by);
  });

  it('rest each on what was set for their unit before they were issued, and the guard on it is on', () => {
    const achievements = of('achievement').map((data) => achievementSchema.parse(data));
    const set = new Map(achievements.map((one) => [`${one.unitId} ${one.period}`, one]));
    expect(evaluations.length).toBeGreaterThan(0);
    for (const { achievement, period, issuedAt, withoutAchievement } of evaluations) {
      const stands = set.get(`${achievement?.unitId} ${period}`);
      expect(withoutAchievement ?? false).toBe(false);
      expect(['SET', 'PUBLISHED']).toContain(stands?.status);
      expect(restedOn(stands ?? null)).toEqual(achievement);
      expect((stands?.determinations[0]?.at ?? '') < (issuedAt ?? '')).toBe(true);
    }
    const revised = items.filter(({ type }) => type === policyKind.type);
    const guard = policyOn(
      revised.map((item) => readItem(policyKind, item).data),
      '2026-11-16' as PlainDate,
    ).value('eval.orgAchievementRequired');
    expect(guard).toEqual({ annual: true, month: true });
  });

  it('are marked where they are below expectation, and say why where they stray from the guide', () => {
    const below = evaluations.filter((one) => belowIn(one).length > 0);
    expect(below.length).toBeGreaterThan(0);
    for (const one of evaluations) expect(one.withoutDialogue ?? false).toBe(below.includes(one));
    const groups = Map.groupBy(evaluations, (one) => `${one.achievementUnitId} ${one.period}`);
    const large = [...groups.values()].filter(({ length }) => length >= 10);
    expect(large.length).toBeGreaterThan(0);
    for (const group of large) {
      const whole = groupOfPredicates(group.map(predicateOfEvaluation));
      const clauses = group.flatMap(({ distribution }) =>
        distribution?.justification ? distribution.clauses : [],
      );
      const broken = brokenBy(group[0]?.achievement?.predicate ?? 'BAIK', whole);
      for (const clause of broken) expect(clauses).toContainEqual(clause);
    }
  });

  it('name documents whose hashes are those of their bytes', () => {
    const listed = evaluations.flatMap((one) => one.documents ?? []);
    expect(documents.length).toBe(listed.length);
    const hashes = new Set(listed.map(({ hash }) => hash));
    for (const { document, docHash } of documents) {
      expect(canonical(parseDocument(document))).toBe(document);
      expect(sha256(document)).toBe(docHash);
      expect(hashes).toContain(docHash);
    }
  });

  it('are on the agenda where something happens to them by itself, and nowhere else', () => {
    const waiting = evaluations.filter(({ status }) => status === 'ISSUED' || status === 'RECEIVED');
    const open = objections.filter(({ decision }) => decision === null);
    expect(agenda).toHaveLength(waiting.length + open.length);
  });
});
