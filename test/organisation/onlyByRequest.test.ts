import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { mutationRules } from '../../functions/graphql/fieldRules.ts';
import { assignmentKind } from '../../functions/organisation/assignment/store.ts';
import { readItem } from '../../functions/platform/item.ts';
import { scanPages } from '../../functions/platform/audit/scan.ts';
import { csvOf, office, openRegister, staffRow } from '../support/register.ts';
import { openRequestHouse } from '../support/requestHouse.ts';

const at = await openRequestHouse();
const { table, house, people, approved, content } = at;
const register = openRegister(at.platform);
afterAll(async () => {
  await house.stop();
  register.close();
});

const functions = join(import.meta.dirname, '../../functions');
const sources = readdirSync(functions, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.startsWith('graphql/generated'))
  .map((path) => ({ path, text: readFileSync(join(functions, path), 'utf8') }));
/** The files in which something is named, beside those that say what it is. */
const naming = (what: RegExp) => sources.filter(({ text }) => what.test(text)).map(({ path }) => path);

async function assignments() {
  const found = [];
  for await (const items of scanPages(table, { ConsistentRead: true }))
    for (const item of items)
      if (item.type === assignmentKind.type) found.push(readItem(assignmentKind, item).data);
  return found;
}

describe('no other way gives a Plt, a Plh, a verifier or a delegation', () => {
  it('in the code: what writes assignments of these roles is the approval of a request, and the invented city', () => {
    const writers = naming(/\b(?:assignmentWrites|holderWrites)\(/).filter(
      (path) => path !== 'organisation/assignment/store.ts',
    );
    const roles = /'(?:PLT|PLH|DELEGATE_VERIFIER|TEAM_LEAD)'/;
    const giving = writers.filter((path) => !path.startsWith('local/'));
    expect(giving).toContain('organisation/request/actions/assign.ts');
    // The register's import writes assignments too: definitive ones, and it names no other role.
    const others = giving.filter((path) => path !== 'organisation/request/actions/assign.ts');
    expect(others.filter((path) => roles.test(sources.find((one) => one.path === path)?.text ?? ''))).toEqual(
      [],
    );
  });

  it('in the register: a row that calls somebody Plt., Plh. or Pj. of an office leaves all assignments as they are', async () => {
    await register.take(csvOf(office(3)));
    const before = await assignments();
    const acting = ['Plt. ', 'Plh. ', 'Pj. '].map((word, nth) =>
      staffRow(nth, { nama_jabatan: `${word}Kepala Seksi Layanan`, kode_jabatan: 'J.KASI' }),
    );
    const done = await register.take(csvOf(acting));
    expect(done.outcomes).toMatchObject({ changed: 3, refused: 0 });
    expect(await assignments()).toEqual(before);
  });

  it('over the contract: every mutation by everybody, with whatever they may name, leaves no such assignment', async () => {
    const before = await assignments();
    const input = {
      id: Buffer.from(`AssignmentRequest:${v7()}`).toString('base64url'),
      expectedVersion: 1,
      note: 'x',
      idempotencyKey: v7(),
      content: content(),
      employeeId: content().employeeId,
      role: 'MANAGER',
    };
    const decided = ['approveAssignmentRequest'];
    for (const mutation of Object.keys(mutationRules).filter((name) => !decided.includes(name))) {
      const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
      const known = await fieldsOf(type);
      const asked = Object.fromEntries(Object.entries(input).filter(([name]) => known.has(name)));
      for (const person of [people.manager, people.head, people.bkpp, people.second, people.candidate]) {
        await house.as(person)(
          `mutation M($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`,
          {
            input: asked,
          },
        );
      }
    }
    expect(await assignments()).toEqual(before);
  });

  it('and an approved request does, with its own id', async () => {
    const before = await assignments();
    const { assignmentRequest } = await approved();
    expect(assignmentRequest.status).toBe('ACTIVE');
    const added = (await assignments()).filter(
      (one) => !before.some(({ assignmentId }) => assignmentId === one.assignmentId),
    );
    expect(added).toMatchObject([{ role: 'PLT', requestId: expect.stringMatching(/^[\da-f-]{36}$/) }]);
    for (const one of await assignments())
      expect(one.role === 'DEFINITIVE' || one.requestId !== null).toBe(true);
  });
});

/** The fields of an input type, asked of the contract itself. */
async function fieldsOf(type: string): Promise<Set<string>> {
  const { data } = await house.as(people.bkpp)(`{ __type(name: "${type}") { inputFields { name } } }`);
  return new Set(data.__type.inputFields.map(({ name }: { name: string }) => name));
}
