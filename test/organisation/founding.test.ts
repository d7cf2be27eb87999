import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import type { Table } from '../../functions/platform/table.ts';
import { type House, openHouse } from '../support/house.ts';
import { makePlatform, testClock } from '../support/office.ts';
import { eventsIn } from '../support/outwardEvents.ts';
import { command } from '../support/runner.ts';
import { contentOf, makeTable } from '../support/table.ts';

const guide = readFileSync(join(import.meta.dirname, '../../docs/operations.md'), 'utf8');
const [, documented = ''] = /^```json administrator\n([\s\S]*?)^```$/m.exec(guide) ?? [];
const folder = mkdtempSync(join(tmpdir(), 'found-'));

let table: Table;
let house: House;
beforeAll(async () => {
  table = await makeTable();
  house = await openHouse(makePlatform(table, testClock('2026-12-07T01:00:00.000Z')));
});
afterAll(async () => {
  await house.stop();
  rmSync(folder, { recursive: true });
});

/** Runs the command with a file of this content. */
function found(content: string) {
  const file = join(folder, 'administrator.json');
  writeFileSync(file, content);
  const variables = {
    TABLE_NAME: table.name,
    DYNAMODB_ENDPOINT: inject('dynamoEndpoint'),
    AWS_REGION: 'local',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  };
  return command(variables, 'foundCommand', file);
}

describe('founding an instance', () => {
  it.each([
    ['a NIP with month 13', { nip: '198513172010012001' }, 'nip'],
    ['a rank of PPPK for a PNS', { rank: { code: 'IX', name: null } }, 'rank.code'],
    ['no date', { from: undefined }, 'from'],
    ['a field that it does not know', { role: 'AUDITOR' }, ''],
  ])('refuses %s and writes nothing', async (_, changes, field) => {
    const { status, stderr } = await found(JSON.stringify({ ...JSON.parse(documented), ...changes }));
    expect(status).toBe(1);
    expect(stderr).toContain(field);
    expect(await contentOf(table)).toEqual([]);
  });

  it('gives the person of the guide the office of BKPP, who can then set a policy', async () => {
    const { status, stdout } = await found(documented);
    expect(status).toBe(0);
    const employeeId = /--username ([\da-f-]{36}) /.exec(stdout)?.[1] ?? '';
    expect(stdout).not.toContain(JSON.parse(documented).nip);
    // No address is known and no alias is taken before the first sign-in: the password is handed over.
    expect(stdout).toContain(' --message-action SUPPRESS --temporary-password "$PASSWORD"');
    expect(guide).toContain(stdout.trim().replace(employeeId, '<employeeId>'));
    const asked = await house.as({ employeeId })(
      `mutation M($input: SetPolicyInput!) { viewer: setPolicy(input: $input) { policy { key } userErrors { code } } }`,
      {
        input: {
          key: 'activity.dailyMaxMinutes',
          effectiveFrom: '2027-01-01',
          value: 480,
          legalBasis: 'Perwal 1/2026',
        },
      },
    );
    expect(asked.errors).toBeUndefined();
    expect(asked.data.viewer.userErrors).toEqual([]);
    const events = await eventsIn(table);
    const founding = events.find(({ type }) => type === 'instanceFounded');
    expect(founding).toMatchObject({
      authority: 'OPERATOR',
      actor: { id: expect.stringMatching(/^operator ./) },
    });
    expect((await verifyAudit(table)).broken).toEqual([]);
  });

  it('happens once: a second time is refused and changes nothing', async () => {
    const before = await contentOf(table);
    const another = { ...JSON.parse(documented), nip: '198604182011011002', name: 'Agus Setiawan, S.H.' };
    const { status, stderr } = await found(JSON.stringify(another));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^ALREADY_FOUNDED: .*administrator\.\n$/);
    expect(await contentOf(table)).toEqual(before);
  });
});
