/** A head's agreement (D15), the form of a plan (D13) and follow-ups of evaluations (D14): found, mended, gone. */
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../../functions/local/bulkLoad.ts';
import { planId } from '../../../functions/planning/plan/store.ts';
import type { Instant, PlainDate } from '../../../functions/platform/period.ts';
import { itemIdOf, openAgreementHouse } from '../../support/agreements.ts';
import { amend, amendment } from '../../support/amendments.ts';
import { on, openFollowUps } from '../../support/followUpHouse.ts';
import { YEAR_2026 } from '../../support/matrices.ts';
import { makePlatform } from '../../support/office.ts';
import { content as contentIn, headsResult } from '../../support/plans.ts';
import { talkedAgainItems, talkedItems } from '../../support/readyPlans.ts';
import { kindsIn, scanned } from '../../support/scanning.ts';
import { makePlan, planItem } from '../../support/setPlans.ts';

describe('a head’s plan in force', async () => {
  const { table, office, clock, house, units, head } = await openAgreementHouse();
  afterAll(() => house.stop());
  const { unitId } = head.unit;
  const [first] = units;
  const bkpp = house.as(office.bkpp);
  const HEADER = 'kode_unit;tahun;versi;kode;sasaran;indikator;target;satuan;perspektif';
  const revise = async (version: number, ...items: (readonly [string, string])[]) => {
    const lines = items.map(([code, target]) =>
      [
        first?.esakipCode,
        2026,
        version,
        code,
        'Meningkatnya IKM',
        `Indeks ${code}`,
        target,
        'laporan',
        'Penerima Layanan',
      ].join(';'),
    );
    const input = { format: 'CSV', content: [HEADER, ...lines].join('\n') };
    const query = `mutation M($input: CommitAgreementsInput!) { commitAgreements(input: $input) { report { agreements { outcome } } } }`;
    const { data } = await bkpp(query, { input });
    return data.commitAgreements.report.agreements.map(({ outcome }: { outcome: string }) => outcome);
  };
  const results = makePlan(head).workResults.map((result, at) => ({
    ...result,
    leaderResult: null,
    agreementItemId: itemIdOf(unitId, `PK-${at + 1}`),
    indicators: result.indicators.map((one) => ({
      ...one,
      aspect: null,
      perspective: 'PROSES_BISNIS' as const,
    })),
  }));
  const scan = async (code: 'D13' | 'D15') => kindsIn(await scanned(makePlatform(table, clock), head, code));

  it('is told of what the agreement came to say since, and of nothing once it is amended', async () => {
    expect(await revise(1, ['PK-1', '48'], ['PK-2', '1'])).toEqual(['NEW']);
    const twice = results.map((result) => ({
      ...result,
      indicators: result.indicators.map((one) =>
        one.id === 'laporan' ? { ...one, target: 2000, months: one.months.map((each) => each && 2000) } : one,
      ),
    }));
    const plan = makePlan(head, {
      kind: 'JPT_PUKM',
      workResults: twice,
      agreementNumber: 1,
      submittedAt: '2026-01-20T02:00:00.000Z' as Instant,
    });
    await bulkLoad(table, [planItem(plan), ...talkedItems(head, office.superior)]);
    clock.set('2026-02-10T02:00:00.000Z');
    expect(await scan('D15')).toEqual(['AGREED_TARGET_DIFFERS r2']);

    expect(await revise(2, ['PK-1', '60'], ['PK-3', '10'])).toEqual(['REVISION']);
    expect(await scan('D15')).toEqual([
      'AGREED_ITEM_GONE r2',
      'AGREED_ITEM_REVISED r1',
      'AGREED_ITEM_WITHOUT_RESULT PK-3',
    ]);

    const asHead = house.as(head);
    const id = planId({ employeeId: head.employeeId, year: YEAR_2026, planNo: 1 });
    const { amendment: own } = (await amend(asHead, { id, expectedVersion: 3 })).plan;
    await bulkLoad(table, talkedAgainItems(clock, head, office.superior));
    // What January and February have stays; from March on the plan is what the agreement says by now.
    const since = <T extends { months: number[] }>(indicator: T, begun: number | null, each: number) => ({
      ...indicator,
      months: indicator.months.map((_, at) => (at < 2 ? begun : each)),
    });
    const [r1, r3] = [headsResult(1, unitId), headsResult(3, unitId)];
    const [reports, quality] = r1.indicators;
    const [others, rest] = r3.indicators;
    if (!reports || !quality || !others || !rest) throw new Error('a result has two indicators');
    const kept = [
      { ...since(reports, 4, 5.2), id: 'jumlah', target: 60 },
      { ...quality, id: 'mutu', unit: 'laporan' },
    ];
    const added = [{ ...since(others, null, 1), target: 10 }, since(rest, null, 85.5)];
    const content = {
      ...contentIn(),
      workResults: [
        { ...r1, indicators: kept },
        { ...r3, indicators: added },
      ],
    };
    const edited = await amendment(asHead, 'editAmendment', {
      id: own.id,
      expectedVersion: own.version,
      content,
    });
    expect(edited.userErrors).toEqual([]);
    const sent = await amendment(asHead, 'submitAmendment', { id: own.id, expectedVersion: own.version + 1 });
    expect(sent.userErrors).toEqual([]);
    await amendment(bkpp, 'reviewAmendment', { id: own.id, expectedVersion: own.version + 2 });
    const last = { id: own.id, expectedVersion: own.version + 3 };
    expect((await amendment(house.as(office.superior), 'approveAmendment', last)).userErrors).toEqual([]);
    expect(await scan('D15')).toEqual([]);
  });

  it('in the form of everybody else is found as that', async () => {
    await bulkLoad(table, [planItem(makePlan(head, { kind: 'JA_JF', workResults: results }))]);
    expect(await scan('D13')).toEqual(['FORM_OF_OTHERS']);
    await bulkLoad(table, [planItem(makePlan(head, { kind: 'JPT_PUKM', workResults: results }))]);
    expect(await scan('D13')).toEqual([]);
  });
});

describe('what follows from an evaluation', async () => {
  const { table, office, clock, house, act, evaluated, propose } = await openFollowUps();
  afterAll(() => house.stop());

  it('is found past its day, under no name outside, and gone once it is done', async () => {
    const { owner, id } = await evaluated({ predicate: 'BUTUH_PERBAIKAN' });
    const proposed = await propose(office.appraiser, id, 'COACHING', { dueOn: '2027-02-15' });
    const scan = async () => scanned(makePlatform(table, clock), owner, 'D14');
    clock.set('2027-02-15T02:00:00.000Z');
    expect(await scan()).toEqual([]);
    clock.set('2027-02-15T17:00:00.000Z'); // midnight in Jakarta
    const [found] = await scan();
    expect(found).toMatchObject({
      kind: 'FOLLOW_UP_OVERDUE',
      period: '2027-Y',
      facts: { followUp: 'COACHING', status: 'PROPOSED', dueOn: '2027-02-15' satisfies string as PlainDate },
    });
    expect(found?.signalId).not.toBeNull();

    const decision = { dueOn: '2027-03-31', note: 'Disepakati.' };
    const accepted = await act('acceptFollowUp', office.appraiser, { ...on(proposed), ...decision });
    expect(accepted.userErrors).toEqual([]);
    expect(await scan()).toEqual([]);
    clock.set('2027-04-01T02:00:00.000Z');
    expect(kindsIn(await scan())).toHaveLength(1);
    const done = await act('finishFollowUp', office.appraiser, {
      ...on(accepted),
      note: 'Target kembali tercapai.',
    });
    expect(done.userErrors).toEqual([]);
    expect(await scan()).toEqual([]);
  });
});
