import { afterAll, describe, expect, it } from 'vitest';
import { assignmentsOf } from '../../../functions/organisation/assignment/store.ts';
import type { PositionAssignment } from '../../../functions/organisation/position/rules.ts';
import { parseRequestId, requestOf } from '../../../functions/organisation/request/store.ts';
import { inForce, isKnown } from '../../../functions/organisation/validity/rules.ts';
import type { PlainDate } from '../../../functions/platform/period.ts';
import { openRegister, type Row, staffRow, csvOf, heads } from '../../support/register.ts';
import { openRequestHouse } from '../../support/requestHouse.ts';

const at = await openRequestHouse();
const { table, clock, platform, house, units, offices, enrol, addOffice, approved } = at;
const register = openRegister(platform);
afterAll(async () => {
  await house.stop();
  register.close();
});
const take = (asOf: string, ...rows: Row[]) => {
  clock.set(`${asOf}T01:00:00.000Z`);
  return register.take(csvOf(rows), { asOf: asOf as PlainDate });
};
await take('2026-11-16', ...heads);
/** The assignments by requests that are on record still. */
const byRequest = (all: readonly PositionAssignment[]) =>
  all.filter((each) => isKnown(each) && each.requestId !== null).map((each) => each.assignmentId);
let made = 0;
/** Somebody of the staff in the register since March 2024, and a senior post for which a request of theirs is approved from 1 December. */
async function appointed() {
  made += 1;
  const [code, senior] = [`J.A${made}`, `J.S${made}`];
  const employee = await enrol(`Rini Astuti ${made}`);
  const file = (changes: Row = {}) =>
    staffRow(made, { nip: employee.nip ?? '', nama: employee.name, kode_jabatan: code, ...changes });
  await take('2026-11-16', file());
  const post = await addOffice('Kepala Badan', 'JPT_PRATAMA', units.agency, offices.secretary, senior);
  const { assignmentRequest } = await approved(
    {
      employee,
      office: post,
      type: 'JPT',
      from: '2026-12-01',
      to: null,
    },
    'secretary',
  );
  const seats = async () => (await assignmentsOf(table, employee.employeeId)).map(({ data }) => data);
  return {
    employee,
    post,
    file,
    seats,
    holds: (all: readonly PositionAssignment[], day: string) =>
      all.filter((each) => isKnown(each) && inForce(each, day as PlainDate)).map((each) => each.positionId),
    given: async () =>
      (await requestOf(table, parseRequestId(assignmentRequest.id) ?? ''))?.data.assignmentId,
    followed: (changes: Row = {}) =>
      file({
        kode_jabatan: senior,
        nama_jabatan: 'Kepala Badan',
        jenis_jabatan: 'JPT Pratama',
        jenjang: '',
        eselon: 'II.b',
        kode_jabatan_atasan: 'J.SEKDA',
        tmt_jabatan: '01-12-2026',
        nomor_sk: '821.2/500/2026',
        ...changes,
      }),
  };
}

const cast = [await appointed(), await appointed(), await appointed()] as const;

describe('a senior post by an approved request', () => {
  it('stands while the nightly file still names the former office, and that file changes nothing', async () => {
    const { file, seats, holds, post, given } = cast[0];
    const before = await seats();
    const night = await take('2026-12-02', file());
    expect(night.outcomes).toMatchObject({ changed: 0, unchanged: 1, refused: 0 });
    expect(await seats()).toEqual(before);
    expect(holds(before, '2026-12-02')).toEqual([post.positionId]);
    expect(byRequest(before)).toEqual([await given()]);
  });

  it('stands when the file changes something else, and when it follows, under whichever decree', async () => {
    const { file, followed, seats, holds, post, given } = cast[1];
    expect((await take('2026-12-02', file({ golongan: 'III/d' }))).outcomes).toMatchObject({ changed: 1 });
    expect(holds(await seats(), '2026-12-02')).toEqual([post.positionId]);
    expect((await take('2026-12-05', followed({ golongan: 'III/d' }))).outcomes).toMatchObject({
      changed: 1,
    });
    const now = await seats();
    expect([...holds(now, '2026-11-30'), ...holds(now, '2026-12-01')]).toEqual([
      expect.not.stringMatching(post.positionId),
      post.positionId,
    ]);
    expect(byRequest(now)).toEqual([await given()]);
    expect((await take('2026-12-06', followed({ golongan: 'III/d' }))).outcomes).toMatchObject({
      changed: 0,
      unchanged: 1,
    });
  });

  it('keeps its days when the file has the person in it earlier, and ends with their service', async () => {
    const { followed, seats, holds, post, given } = cast[2];
    await take('2026-12-07', followed({ tmt_jabatan: '25-11-2026' }));
    const now = await seats();
    expect([...holds(now, '2026-11-25'), ...holds(now, '2026-12-01')]).toEqual([
      post.positionId,
      post.positionId,
    ]);
    expect(byRequest(now)).toEqual([await given()]);
    await take(
      '2026-12-20',
      followed({ tmt_jabatan: '25-11-2026', kedudukan_hukum: 'Pensiun', tmt_kedudukan: '15-12-2026' }),
    );
    const left = await seats();
    expect([...holds(left, '2026-12-14'), ...holds(left, '2026-12-15')]).toEqual([post.positionId]);
  });
});
