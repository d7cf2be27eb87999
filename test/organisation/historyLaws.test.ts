import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisationAround, type Surroundings } from '../../functions/organisation/line/around.ts';
import { lineChanges, linesWith } from '../../functions/organisation/line/change.ts';
import { appraiserOf, subordinatesOf } from '../../functions/organisation/line/climb.ts';
import { indexOrganisation, type OrganisationParts } from '../../functions/organisation/line/organisation.ts';
import {
  type FormerLine,
  type Line,
  lineKnownOn,
  lineOn,
  materialiseLines,
} from '../../functions/organisation/line/rules.ts';
import { formerLineKind, lineKind } from '../../functions/organisation/line/store.ts';
import type { Kept } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant } from '../../functions/platform/period.ts';
import { anyHistory, anyOrganisation, DAYS, recording } from './anyHistory.ts';
import { day, recordedAt, start, unit } from './madeUp.ts';

/** The whole of an organisation where a part of it is asked for, as the table would give it. */
const surroundingsOf = (parts: OrganisationParts): Surroundings => ({
  offices: async (ids) =>
    ids.map((id) => [
      id,
      {
        position: parts.positions.find(({ positionId }) => positionId === id) ?? null,
        holders: parts.assignments.filter(({ positionId }) => positionId === id),
      },
    ]),
  people: async (ids) =>
    ids.flatMap((id) => {
      const employee = parts.employees.find(({ employeeId }) => employeeId === id);
      const of = <T extends { employeeId: string }>(rows: readonly T[]) =>
        rows.filter(({ employeeId }) => employeeId === id);
      return employee
        ? [[id, { employee, assignments: of(parts.assignments), leaves: of(parts.leaves) }] as const]
        : [];
    }),
  units: async (ids) => parts.units.filter(({ unitId }) => ids.includes(unitId)),
});

/** A person's lines as a table keeps them: each commit's parts laid over what stood there. */
class Kept365 {
  lines = new Map<string, Kept<Line>>();
  former: FormerLine[] = [];
  team = new Set<string>();

  become(after: readonly Line[], at: Instant): number {
    const changes = lineChanges([...this.lines.values()], after, at);
    for (const part of changes.parts) {
      if (part.kind.type === formerLineKind.type) this.former.push(part.after as FormerLine);
      else if (part.after === null) this.lines.delete(part.key.SK);
      else if (part.kind.type === lineKind.type)
        this.lines.set(part.key.SK, {
          key: part.key,
          version: (part.before?.version ?? 0) + 1,
          seq: 0,
          headHash: null,
          data: part.after as Line,
        });
    }
    for (const write of changes.writes) {
      if ('put' in write) this.team.add(`${write.put.PK} ${write.put.SK}`);
      if ('remove' in write) this.team.delete(`${write.remove.PK} ${write.remove.SK}`);
    }
    return changes.parts.length;
  }

  all = () => [...this.lines.values()].map(({ data }) => data).sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** A line without what says when it was recorded. */
const said = (line: Line | null | undefined) =>
  line && {
    appraiserId: line.appraiserId,
    superior: line.superiorOfAppraiserId,
    basis: line.basis,
    reason: line.reason,
    verifier: line.verifierId ?? null,
    vacant: line.vacantPositionId ?? null,
    position: line.positionId,
  };

const everyDay = Array.from({ length: DAYS / 4 }, (_, no) => day(no * 4));

describe('in any organisation', () => {
  it('the offices around a person are all that their lines depend on', async () => {
    await fc.assert(
      fc.asyncProperty(anyOrganisation, async ({ plhMayAppraise, ...rest }) => {
        const parts = { units: [unit], ...rest };
        const whole = indexOrganisation(parts, { plhMayAppraise });
        for (const { employeeId } of parts.employees) {
          const near = await organisationAround(surroundingsOf(parts), [employeeId], start);
          const span = { from: start, to: null, recordedAt } as const;
          expect(materialiseLines(indexOrganisation(near, { plhMayAppraise }), employeeId, span)).toEqual(
            materialiseLines(whole, employeeId, span),
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('whoever appraises somebody has them among their subordinates, and nobody else', () => {
    fc.assert(
      fc.property(anyOrganisation, ({ plhMayAppraise, ...rest }) => {
        const organisation = indexOrganisation({ units: [unit], ...rest }, { plhMayAppraise });
        const people = rest.employees.map(({ employeeId }) => employeeId);
        const teams = people.map((id) => subordinatesOf(organisation, id, day(60)));
        for (const id of people) {
          const { appraiserId } = appraiserOf(organisation, id, day(60));
          expect(people.filter((_, at) => teams[at]?.includes(id))).toEqual(appraiserId ? [appraiserId] : []);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('nobody verifies for an appraiser but by a delegation of that day, and nobody their own', () => {
    fc.assert(
      fc.property(anyOrganisation, ({ plhMayAppraise, ...rest }) => {
        const organisation = indexOrganisation({ units: [unit], ...rest }, { plhMayAppraise });
        for (const { employeeId } of rest.employees) {
          const [line] = materialiseLines(organisation, employeeId, {
            from: day(60),
            to: day(60),
            recordedAt,
          });
          if (!line?.verifierId) continue;
          const delegations = rest.assignments.filter(
            ({ role, employeeId: who, from, to }) =>
              role === 'DELEGATE_VERIFIER' &&
              who === line.verifierId &&
              from <= day(60) &&
              (to === null || to >= day(60)),
          );
          expect(delegations.length).toBeGreaterThan(0);
          expect([employeeId, line.appraiserId]).not.toContain(line.verifierId);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('through any year of decrees, backdated ones among them', () => {
  const through = (
    check: (
      kept: ReadonlyMap<string, Kept365>,
      known: readonly (readonly [Instant, OrganisationParts])[],
      plhMayAppraise: boolean,
    ) => void,
    numRuns: number,
  ) =>
    fc.assert(
      fc.property(anyHistory, ({ begins, decrees, plhMayAppraise }) => {
        let parts: OrganisationParts = begins;
        const kept = new Map(begins.employees.map(({ employeeId }) => [employeeId, new Kept365()]));
        const known: (readonly [Instant, OrganisationParts])[] = [];
        const reline = (at: Instant) => {
          const organisation = indexOrganisation(parts, { plhMayAppraise });
          for (const [employeeId, person] of kept) {
            const span = { from: start, to: null, recordedAt: at } as const;
            person.become(
              linesWith(person.all(), start, materialiseLines(organisation, employeeId, span)),
              at,
            );
          }
          known.push([at, parts]);
        };
        reline(recordedAt);
        decrees.forEach((decree, no) => {
          parts = decree(parts, recording(no), no);
          reline(recording(no));
        });
        check(kept, known, plhMayAppraise);
      }),
      { numRuns },
    );

  it('the lines that are kept are those that would be worked out anew, and working them out again changes nothing', () => {
    through((kept, known, plhMayAppraise) => {
      const [, parts] = known.at(-1) as (typeof known)[number];
      const organisation = indexOrganisation(parts, { plhMayAppraise });
      for (const [employeeId, person] of kept) {
        const span = { from: start, to: null, recordedAt } as const;
        const anew = materialiseLines(organisation, employeeId, span);
        expect(person.all().map((line) => [line.from, line.to, said(line)])).toEqual(
          anew.map((line) => [line.from, line.to, said(line)]),
        );
        expect(person.become(anew, recording(99))).toBe(0);
      }
    }, 150);
  });

  it('the rows of a team are its members, those overseen are theirs, and nobody else on every day', () => {
    through((kept) => {
      const rows = new Set([...kept.values()].flatMap(({ team }) => [...team]));
      const wanted = [...kept.values()].flatMap((person) =>
        person
          .all()
          .flatMap((line) => [
            ...(line.appraiserId ? [keys.teamMember(line.appraiserId, line)] : []),
            ...(line.superiorOfAppraiserId ? [keys.overseen(line.superiorOfAppraiserId, line)] : []),
          ]),
      );
      expect([...rows].sort()).toEqual(wanted.map(({ PK, SK }) => `${PK} ${SK}`).sort());
    }, 100);
  });

  it('what was known at any instant of any day is told as it was known then', () => {
    through((kept, known, plhMayAppraise) => {
      const [, last] = known.at(-1) as (typeof known)[number];
      for (const [at] of known) {
        const organisation = indexOrganisation(last, { plhMayAppraise, knownAt: at });
        for (const [employeeId, person] of kept) {
          for (const date of everyDay) {
            const line = lineKnownOn(person.all(), person.former, date, at);
            const [then] = materialiseLines(organisation, employeeId, { from: date, to: date, recordedAt });
            expect(said(line)).toEqual(said(then) ?? null);
          }
        }
      }
    }, 60);
  });

  it('everybody has on every day exactly one line, or none because they hold no office', () => {
    through((kept, known, plhMayAppraise) => {
      const [, parts] = known.at(-1) as (typeof known)[number];
      const organisation = indexOrganisation(parts, { plhMayAppraise });
      for (const [employeeId, person] of kept) {
        for (const date of everyDay) {
          const found = appraiserOf(organisation, employeeId, date);
          const line = lineOn(person.all(), date);
          expect(person.all().filter((each) => lineOn([each], date))).toHaveLength(line ? 1 : 0);
          if (!line) expect(found).toEqual({ appraiserId: null, reason: 'NO_POSITION' });
          else expect(line.appraiserId).toBe(found.appraiserId);
        }
      }
    }, 60);
  });
});
