/** Everything that is held of oneself is one export: nothing of a person's partition is missing without a reason. */
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { evaluationKind, keyOf } from '../../functions/evaluation/evaluation/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { folderAddresses } from '../../functions/local/fileFolder.ts';
import { openFileServer } from '../../functions/local/fileServer.ts';
import type { OwnData } from '../../functions/monitoring/ownData/export.ts';
import { laidKind } from '../../functions/monitoring/finding/laid.ts';
import { keyOf as keyOfFinding } from '../../functions/monitoring/finding/store.ts';
import { EXPORTED, LEFT_OUT, SECTIONS } from '../../functions/monitoring/ownData/sections.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { type Item, makeItem } from '../../functions/platform/item.ts';
import { findingKeys } from '../../functions/platform/findingKeys.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Period } from '../../functions/platform/period.ts';
import { queryAll } from '../../functions/platform/table.ts';
import { findingItems, makeFinding } from '../support/findingItems.ts';
import { openHouse } from '../support/house.ts';
import { objectedOf } from '../support/objections.ts';
import { makePlan, planItem } from '../support/setPlans.ts';
import { openWholeOffice } from '../support/wholeOffice.ts';

const office = await openWholeOffice();
const { table, house, platform, ids } = office;
const { owner, appraiser, outsider, bkpp } = office.office;
const folder = mkdtempSync(join(tmpdir(), 'own-data-'));
const server = await openFileServer({ folder, onFault: (fault) => platform.log.error('files', { fault }) });
const withFiles = await openHouse(platform, folderAddresses(folder, server.url));
afterAll(async () => {
  await Promise.all([house.stop(), withFiles.stop(), server.stop()]);
  rmSync(folder, { recursive: true });
});

const FIELDS = 'at bytes sha256 json downloadUrl contents { name title items } leftOut { what reason }';
const exported = async (of: Pick<Employee, 'employeeId'>, door = house, language = 'en') => {
  const { data, errors } = await door.as(of)(`{ myData { ${FIELDS} } }`, {}, { 'accept-language': language });
  expect(errors).toBeUndefined();
  return data.myData;
};
const documentOf = async (of: Pick<Employee, 'employeeId'>): Promise<OwnData> =>
  JSON.parse((await exported(of)).json) as OwnData;
const beside = ({ employeeId }: Pick<Employee, 'employeeId'>): Promise<Item[]> =>
  queryAll(table, { partition: keys.person(employeeId) });

/** Types of items that lie beside no person; whoever makes a new one says here, or in sections.ts, where it belongs. */
const ELSEWHERE = `achievement agenciesRead agency agenda agreement agreementVersion allowanceExport
  allowanceExportPart allowancePolicy allowanceRow bankItem bankProposal calendarEntry calendarGuard
  countHead counts deviceUses fileBringer findingBasis founding observed groupRow holders matrix matrixLooked nipGuard officeHolder once outage overseen
  policy policyGuard position registerCode registerCommit registerEnded registerImport registerPart
  registerPartPeople registerProblem registerRead registerReadings registerSource registerUnit requestCard roster
  run runningException runningFollowUp seatGuard sharedFile subUnit teamMember textBand unit unitOffice watchSalt
  performanceUnit officeBelow`.split(/\s+/);

/** What is theirs only once it is in force, and the owner's one sign. */
const HIDDEN: ReadonlySet<string> = new Set(['event', 'followUp']);
const sign = keyOfFinding(makeFinding(owner, { kind: 'ACTIVITIES_BY_HABIT' }));

/** Every type of item that the code makes. */
function typesMade(): string[] {
  const root = join(import.meta.dirname, '../../functions');
  const files = globSync('**/*.ts', { cwd: root }).filter((path) => !path.includes('generated'));
  const found = files.flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return [...text.matchAll(/\btype: '(\w+)',?\s*(?:schemaVersion|\})/g)]
      .filter(([whole]) => whole.includes('schemaVersion') || text.includes(`Kind, ${whole}`))
      .map(([, type]) => String(type));
  });
  return [...new Set(found)].sort();
}

describe('an export of everything that is held of oneself', () => {
  it('has a section, or a reason, for every type of item beside a person', () => {
    const named = new Set([...Object.keys(EXPORTED), ...Object.keys(LEFT_OUT), ...ELSEWHERE]);
    const made = typesMade();
    expect(made).toContain('planAsSet');
    expect(made.length).toBeGreaterThan(100);
    expect(made.filter((type) => !named.has(type))).toEqual([]);
    expect(Object.keys(EXPORTED).filter((type) => type in LEFT_OUT)).toEqual([]);
  });

  it('leaves out nothing that lies beside its person and is theirs to see', async () => {
    const { data, contents, leftOut } = await documentOf(owner);
    const items = await beside(owner);
    const shown = new Set(
      Object.values(data)
        .flat()
        .map(({ key }) => key),
    );
    const missing = items.filter(({ type, SK }) => !(String(type) in LEFT_OUT) && !shown.has(SK));
    // What was rejected, proposed about them, or is still being drawn up; and signs.
    const theirs = missing.filter(({ type, SK }) => !HIDDEN.has(String(type)) && SK !== sign.SK);
    expect(theirs.map(({ type }) => type)).toEqual([]);
    const reasons = leftOut.flatMap(({ what }) => what.split(', '));
    for (const { type } of items)
      expect(String(type) in EXPORTED || reasons.includes(String(type)), String(type)).toBe(true);
    for (const { name, items: count } of contents) expect([name, data[name]?.length]).toEqual([name, count]);
    expect(contents.map(({ name }) => name)).toEqual(Object.keys(SECTIONS));
  });

  it('has what names them elsewhere: their desk, what is assigned to them, and who read of them', async () => {
    await house.as(appraiser)('query Q($id: ID!) { evaluation(id: $id) { predicate } }', {
      id: ids.evaluation,
    });
    const { data } = await documentOf(owner);
    expect(data.matrices?.length).toBeGreaterThan(0);
    expect(data.readings).toMatchObject([{ content: { readerId: appraiser.employeeId, what: 'RATING' } }]);
    const leader = await documentOf(appraiser);
    expect(leader.data.desk?.length).toBeGreaterThan(0);
  });

  it('has the requests to BKPP about them, and of nobody else', async () => {
    const { data } = await documentOf(owner);
    expect(data.requests).toMatchObject([
      { type: 'assignmentRequest', content: { employeeId: owner.employeeId } },
    ]);
    expect((await documentOf(outsider)).data.requests).toEqual([]);
  });

  it('has what was found of them beside their agency, and of nobody else there', async () => {
    const { agencyId } = owner.unit;
    const ofAgency = (who: Employee) => {
      const facts = { employeeId: who.employeeId, indicatorId: 'r1i1', target: 900, middle: 100, people: 6 };
      const detail = `${who.employeeId}.r1i1`;
      return makeFinding(owner, {
        kind: 'TARGET_OUTLIER',
        employeeId: null,
        unitId: agencyId,
        planNo: 0,
        detail,
        facts,
      });
    };
    // As a night leaves them: with the desks on which they lie.
    const desks = makeItem(laidKind, findingKeys.findingDesks({ unitId: agencyId }), { rows: [] });
    await bulkLoad(table, [desks, ...[owner, outsider].flatMap((who) => findingItems(ofAgency(who)))]);
    const { data } = await documentOf(owner);
    const outliers = data.findings?.filter(({ key }) => String(key).includes('TARGET_OUTLIER'));
    expect(outliers).toMatchObject([{ content: { facts: { employeeId: owner.employeeId, target: 900 } } }]);
  });

  it('tells no draft, no proposal and no sign, and not whether there is any', async () => {
    const text = JSON.stringify((await documentOf(owner)).data);
    // What the appraiser wrote of a month that is not issued, and signs of another hand in the plan.
    expect(text).not.toContain('Target bulan ini tercapai.');
    expect(text).not.toContain('Ramah dan cekatan.');
    expect(text).not.toContain('FIRST_SEEN');
    expect(text).not.toContain('authorship');
    const reason = 'Signs for an inquiry by BKPP, if there are any';
    for (const one of [owner, outsider, bkpp]) {
      const { leftOut } = await exported(one);
      expect(leftOut.some((row: { reason: string }) => row.reason.startsWith(reason))).toBe(true);
    }
  });

  it('tells what the appraiser wrote once it is issued, with the document', async () => {
    const { data } = await documentOf(owner);
    const issued = data.evaluations?.find(({ key }) => key === keyOf(objectedOf(owner.employeeId)).SK);
    expect(issued?.content).toMatchObject({ ratingResult: 'DI_BAWAH_EKSPEKTASI' });
    const types = data.evaluations?.map(({ type }) => type);
    expect(types).toContain('evaluationAsIssued');
    expect(types).toContain('objection');
  });

  it('holds no number of anybody else, but what a document prints', async () => {
    const { data } = await documentOf(owner);
    const { evaluations = [], ...rest } = data;
    const printed = evaluations.filter(({ type }) => type !== 'evaluationAsIssued');
    const text = JSON.stringify([rest, printed]);
    expect(text).toContain(String(owner.nip));
    for (const { employeeId, nip } of Object.values(office.office))
      if (employeeId !== owner.employeeId) expect(text).not.toContain(`"nip":"${nip}"`);
  });

  it('tells what happened of what is in it, by relation and not by name', async () => {
    const { data } = await documentOf(owner);
    const history = data.history ?? [];
    expect(history.length).toBeGreaterThan(0);
    expect(history[0]?.content).toMatchObject({ by: 'JOB' });
    const fields = new Set(history.flatMap(({ content }) => Object.keys(content as object)));
    expect([...fields].sort()).toEqual(['aggregate', 'as', 'at', 'by', 'seq', 'type']);
  });

  it('is hashed, and says in the caller’s language what is left out', async () => {
    const { json, sha256, bytes, downloadUrl, leftOut } = await exported(owner, house, 'id');
    expect(sha256).toBe(createHash('sha256').update(json).digest('hex'));
    expect([bytes, downloadUrl]).toEqual([Buffer.byteLength(json), null]);
    expect(JSON.stringify(leftOut)).toContain('Salinan dari yang telah dimuat.');
  });

  it('that is too large for an answer is fetched by an address that ends', async () => {
    const plan = makePlan(appraiser);
    const large = Array.from({ length: 10 }, (_, no) => ({
      ...planItem({ ...plan, planNo: 10 + no }),
      ...keys.plan(appraiser.employeeId, '2026-Y' as Period, 10 + no),
      data: { ...plan, planNo: 10 + no, returnNote: 'Catatan. '.repeat(30_000) },
    }));
    await bulkLoad(table, large);
    const { json, downloadUrl, sha256, bytes } = await exported(appraiser, withFiles);
    expect(json).toBeNull();
    const answer = await fetch(downloadUrl);
    const text = await answer.text();
    expect(answer.headers.get('content-disposition')).toContain('data-saya-');
    expect([createHash('sha256').update(text).digest('hex'), Buffer.byteLength(text)]).toEqual([
      sha256,
      bytes,
    ]);
    expect((JSON.parse(text) as OwnData).employeeId).toBe(appraiser.employeeId);
    expect((await fetch(downloadUrl.replace(/expires=\d/, 'expires=9'))).status).toBe(403);
  });

  it('is nobody else’s, and none of an agency', async () => {
    const { data } = await house.asAgency('payroll', ['kinerja/employees.read'])('{ myData { bytes } }');
    expect(data.myData).toBeNull();
    expect((await documentOf(outsider)).employeeId).toBe(outsider.employeeId);
  });

  it('hides a rating again once an evaluation is opened again', async () => {
    const ref = objectedOf(owner.employeeId);
    const items = await beside(owner);
    const kept = items.find(({ SK }) => SK === keyOf(ref).SK) as Item;
    const reopened = { ...(kept.data as object), status: 'OPEN', rationale: 'Masih konsep.' };
    await bulkLoad(table, [makeItem(evaluationKind, keyOf(ref), reopened)]);
    expect(JSON.stringify((await documentOf(owner)).data.evaluations)).not.toContain('Masih konsep.');
    await bulkLoad(table, [kept]);
  });
});
