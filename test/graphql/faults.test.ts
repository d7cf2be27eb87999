import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLog } from '../../functions/platform/log.ts';
import { makePlatform } from '../support/office.ts';
import { openHouse } from '../support/house.ts';
import { contentOf, tapped } from '../support/table.ts';
import { openWholeOffice } from '../support/wholeOffice.ts';

/** Thrown by the client of the table before a request of this kind is sent. */
let failing: { readonly command: RegExp; readonly fault: Error } | null = null;
const { table, office, house, ids, platform } = await openWholeOffice((plain) =>
  tapped(plain, (command) => {
    if (failing?.command.test(command)) throw failing.fault;
  }),
);
beforeEach(() => {
  failing = null;
  platform.log.lines.length = 0;
});
afterAll(() => house.stop());

const named = (name: string, message = 'throttled') => Object.assign(new Error(message), { name });
const { nip, name } = office.owner;
const PLAN = `{ plan(id: "${ids.plan}") { status } }`;
const BEHIND = `mutation { withdrawPlan(input: { id: "${ids.plan}", expectedVersion: 9 }) { userErrors { code } } }`;
const SET = `mutation { setPolicy(input: { key: "skp.minMainResults", effectiveFrom: "2026-12-01", value: 3,
  legalBasis: "Perwali 12/2026" }) { policy { key } userErrors { code } } }`;

describe('a fault of ours', () => {
  it.each([
    ['id', 'Terjadi gangguan. Coba lagi; bila berulang, sampaikan id permintaan ini kepada BKPP.'],
    ['en', 'Something failed. Try again; if it happens again, give this request id to BKPP.'],
  ])('shows nothing but the request, in the language %s', async (language, message) => {
    failing = {
      command: /Get/,
      fault: new Error(`cannot read ${nip} of ${name} at EMP#${office.owner.employeeId}`),
    };
    const { status, data, errors } = await house.as(office.owner)(PLAN, {}, { 'accept-language': language });
    expect([status, data]).toEqual([200, { plan: null }]);
    expect(errors).toEqual([
      {
        message,
        path: ['plan'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.stringMatching(/^[\w-]{36}$/) },
      },
    ]);
  });

  it('is one line in the log, by the request id that the caller was given', async () => {
    failing = { command: /Get/, fault: new Error('outage') };
    const { errors } = await house.as(office.owner)(`query Rencana ${PLAN}`);
    expect(platform.log.lines).toEqual([
      [
        'error',
        'fault',
        {
          requestId: errors?.[0]?.extensions.requestId,
          operationName: 'Rencana',
          path: ['plan'],
          cause: failing.fault,
        },
      ],
    ]);
  });

  it('leaves no personal data in the log as it is written', async () => {
    const lines: string[] = [];
    const out = vi
      .spyOn(process.stdout, 'write')
      .mockImplementation((line) => Boolean(lines.push(String(line))));
    const err = vi
      .spyOn(process.stderr, 'write')
      .mockImplementation((line) => Boolean(lines.push(String(line))));
    try {
      const loud = await openHouse({ ...makePlatform(platform.table), log: openLog('graphql') });
      failing = { command: /Get/, fault: new Error(`no item EMP#${office.owner.employeeId} for ${nip}`) };
      await loud.as(office.owner)(`query Q_${nip ?? ''} ${PLAN}`);
      await loud.stop();
    } finally {
      out.mockRestore();
      err.mockRestore();
    }
    const written = lines.join('');
    expect(written).toContain('"message":"fault"');
    expect(written).toContain(office.owner.employeeId);
    expect(written).not.toContain(nip);
    expect(written).not.toContain(name);
  });

  it('in one field leaves the others standing', async () => {
    failing = { command: /BatchGet/, fault: new Error('outage') };
    const query = `{ viewer { offices } plan(id: "${ids.plan}") { status employee { name } } policies { key } }`;
    const { data, errors } = await house.as(office.owner)(query);
    expect(data).toMatchObject({ viewer: { offices: [] }, plan: null });
    expect(data.policies.length).toBeGreaterThan(10);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL_SERVER_ERROR']);
  });

  it('of a write leaves nothing written', async () => {
    const before = await contentOf(table);
    failing = { command: /TransactWrite/, fault: new Error('outage') };
    const { data, errors } = await house.as(office.bkpp)(SET);
    expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'INTERNAL_SERVER_ERROR']);
    expect(await contentOf(table)).toEqual(before);
  });
});

describe('a database that stays busy', () => {
  it.each(['ThrottlingException', 'ProvisionedThroughputExceededException', 'RequestLimitExceeded'])(
    'by %s on a read is told as such, and to try again',
    async (kind) => {
      failing = { command: /Get/, fault: named(kind) };
      const { errors } = await house.as(office.owner)(PLAN);
      expect(errors).toMatchObject([
        {
          message:
            'Sistem sedang sibuk. Coba lagi sebentar lagi; permintaan yang sama tidak tersimpan dua kali.',
          extensions: { code: 'BUSY', requestId: expect.any(String) },
        },
      ]);
      expect(platform.log.lines).toMatchObject([['warn', 'busy', { path: ['plan'] }]]);
    },
  );

  it('through every try of a write is told as such, and nothing is written', async () => {
    const before = await contentOf(table);
    failing = { command: /TransactWrite/, fault: named('ThrottlingException') };
    const { errors } = await house.as(office.bkpp)(SET, {}, { 'accept-language': 'en' });
    expect(errors).toMatchObject([
      {
        message: 'The system is busy. Try again in a moment; the same request is never written twice.',
        extensions: { code: 'BUSY', requestId: expect.any(String) },
      },
    ]);
    expect(await contentOf(table)).toEqual(before);
  });

  it('for a moment is waited for, and the caller never knows', async () => {
    failing = { command: /TransactWrite/, fault: named('ThrottlingException') };
    setTimeout(() => {
      failing = null;
    }, 60);
    const { data, errors } = await house.as(office.bkpp)(SET);
    expect([data, errors]).toEqual([
      { setPolicy: { policy: { key: 'skp.minMainResults' }, userErrors: [] } },
      undefined,
    ]);
  });
});

describe('a refusal by a rule', () => {
  it('is no fault: nothing is logged', async () => {
    const { data } = await house.as(office.owner)(BEHIND);
    expect(data.withdrawPlan.userErrors).toEqual([{ code: 'VERSION_BEHIND' }]);
    await house.as(office.owner)('{ plan(id: "x") { status } }');
    await house.as(office.owner)('{ nothing }');
    expect(platform.log.lines).toEqual([]);
  });
});
