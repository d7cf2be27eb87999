import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { readCard, type Who, writeCard, writeSections } from '../../functions/platform/card.ts';
import { commit } from '../../functions/platform/commit/commit.ts';
import { keys, lists } from '../../functions/platform/keys.ts';
import type { Instant, Period } from '../../functions/platform/period.ts';
import { getItem, queryAll } from '../../functions/platform/table.ts';
import { makeTable } from '../support/table.ts';

const OCTOBER = '2026-M10' as Period;
const table = await makeTable();
const leader = v7();
const who: Who = {
  employeeId: v7(),
  name: 'Dwi Astuti',
  positionTitle: 'Analis SDM Aparatur Ahli Muda',
  unitName: 'Bidang Penilaian Kinerja dan Penghargaan',
  agencyId: v7(),
  unitPath: '07/02/',
  appraiserId: leader,
  period: OCTOBER,
  planNo: 1,
};
const month = { status: 'GENERATED', late: false, lines: 4, filled: 0 };
const minutes = { verified: 5400, target: 6750 };

const write = (about: Who, parts: Parameters<typeof writeCard>[1]) =>
  commit(table, {
    actor: { kind: 'JOB', id: 'test' },
    authority: 'TEST',
    requestId: 'test',
    at: '2026-11-16T01:00:00.000Z' as Instant,
    commitId: v7(),
    changes: [],
    writes: [writeCard(about, parts)],
  });
const kept = async () => (await getItem(table, keys.card(who.employeeId, OCTOBER, 1)))!;
const team = async (id: string) =>
  (await queryAll(table, lists.teamPeriod(id, OCTOBER))).map((item) => readCard(item).who.name);

describe('a card', () => {
  it('lies in the team of its appraiser, and in no team once there is none', async () => {
    await write(who, { month });
    expect(await team(leader)).toEqual([who.name]);
    await write({ ...who, appraiserId: null }, { minutes });
    expect(await team(leader)).toEqual([]);
    expect(await kept()).not.toHaveProperty('GSI2SK');
    expect(readCard(await kept())).toMatchObject({ who: { appraiserId: null }, month, minutes });
    const next = v7();
    await write({ ...who, appraiserId: next }, { minutes });
    expect(await team(next)).toEqual([who.name]);
  });

  it('keeps whom it is about and where it lies when only a section is written, and is made where there was none', async () => {
    const sections = (about: Who, parts: Parameters<typeof writeCard>[1]) =>
      commit(table, {
        actor: { kind: 'JOB', id: 'test' },
        authority: 'TEST',
        requestId: 'test',
        at: '2026-11-16T01:00:00.000Z' as Instant,
        commitId: v7(),
        changes: [],
        writes: [writeSections(about, parts)],
      });
    await write(who, { month });
    const elsewhere = { ...who, unitName: 'Bidang Layanan', unitPath: '08/', appraiserId: v7() };
    await sections(elsewhere, { month: { ...month, status: 'VERIFIED' } });
    expect(readCard(await kept())).toMatchObject({ who, month: { status: 'VERIFIED' } });
    expect(await team(leader)).toEqual([who.name]);
    expect(await team(elsewhere.appraiserId)).toEqual([]);
    const other = { ...elsewhere, planNo: 2 };
    await sections(other, { month });
    expect(await team(elsewhere.appraiserId)).toEqual([who.name]);
  });
});
