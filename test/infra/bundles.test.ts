import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { expectFile, fileRecordOf, objectNames } from '../../functions/execution/evidence/store.ts';
import type { RegisterEvent } from '../../functions/organisation/register/events.ts';
import { fileNames, importNodeId, importOf } from '../../functions/organisation/register/store.ts';
import { agencyItem, rosterItem } from '../../functions/organisation/roster/store.ts';
import { keys } from '../../functions/platform/keys.ts';
import { type Period, type PlainDate, toInstant } from '../../functions/platform/period.ts';
import { getItem, type Table } from '../../functions/platform/table.ts';
import { answerOf, gatewayRequest } from '../support/bundleProcess.ts';
import { makeBundles } from '../support/cdkBundles.ts';
import { CONTENT_HASH, pdf } from '../support/evidence.ts';
import { type Office, makeOffice, makePlatform } from '../support/office.ts';
import { eventItem, planEvent, recordOfEvent } from '../support/outboxHouse.ts';
import { type PlayedBus, playBus } from '../support/playedBus.ts';
import { playVault } from '../support/playedVault.ts';
import { csvOf, office as register, openRegister } from '../support/register.ts';
import { fullReport } from '../support/reports.ts';
import { makeTable } from '../support/table.ts';

const folder = mkdtempSync(join(tmpdir(), 'bundles-'));
afterAll(() => rmSync(folder, { recursive: true }));

let table: Table;
let office: Office;
/** The bundle of each door, as CDK made it. */
let bundles: Record<string, string>;
/** The doors that were called. */
const called = new Set<string>();
/** What the bundles send to queues and to the bus. */
let bus: PlayedBus;

beforeAll(async () => {
  table = await makeTable();
  office = await makeOffice(table);
  bus = await playBus();
  bundles = makeBundles(folder);
}, 300_000); // thirteen bundles, one after the other, on a busy machine
afterAll(() => bus.stop());
beforeEach(() => {
  bus.chunks.length = 0;
});

/** Starts a door's bundle in a process of its own, as Lambda would, and hands it one event. */
async function call(door: string, event: object, given: Record<string, string> = {}): Promise<unknown> {
  called.add(door);
  const { answer, faults } = await answerOf(bundles[door] ?? '', event, {
    NODE_ENV: 'production',
    TABLE_NAME: table.name,
    TIME_ZONE: 'Asia/Jakarta',
    LOG_LEVEL: 'ERROR',
    QUEUE_URL: `${bus.endpoint}/chunks`,
    IMPORTS_URL: `${bus.endpoint}/imports`,
    FILES_BUCKET: 'files',
    REPORT_FUNCTION: 'report',
    DYNAMODB_ENDPOINT: inject('dynamoEndpoint'),
    AWS_REGION: 'local',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_SQS: bus.endpoint,
    ...given,
  });
  expect(faults).toBe('');
  return answer;
}

describe('the bundle that is deployed', () => {
  it('answers a request of a person with what stands in the table', async () => {
    const { employeeId, name } = office.owner;
    const claims = { token_use: 'access', client_id: 'web', username: employeeId };
    const answer = await call('Graphql/Door', gatewayRequest(claims, '{ viewer { employee { name } } }'));
    expect(answer).toMatchObject({ statusCode: 200 });
    expect(JSON.parse((answer as { body: string }).body).data).toEqual({ viewer: { employee: { name } } });
  });

  it('works a chunk of people through, and acknowledges it', async () => {
    const { employeeId } = office.owner;
    const body = JSON.stringify({ job: 'openMonth', period: '2026-M12', employeeIds: [employeeId] });
    const answer = await call('Jobs/Worker', {
      Records: [{ messageId: '1', eventSource: 'aws:sqs', body }],
    });
    expect(answer).toEqual({ batchItemFailures: [] });
    const marker = await getItem(table, keys.marker(employeeId, '2026-M12' as Period, 'openMonth'));
    expect(marker).toMatchObject({ data: { outcome: 'REFUSED', reason: 'PLAN_NOT_APPROVED' } });
  });

  it('plans nothing on a day on which the job is not due', async () => {
    const event = { job: 'closeMonth', scheduledAt: '2026-11-02T17:30:00Z' };
    expect(await call('Jobs/Planner', event)).toBeUndefined();
    expect(bus.chunks).toEqual([]);
  });

  it('sends a chunk of people on the day on which the job is due, and again while one of them is missing', async () => {
    const { employeeId, unit } = office.owner;
    const belongs = { agencyId: unit.agencyId, employeeId, from: '2026-01-01' as PlainDate, to: null };
    await bulkLoad(table, [agencyItem({ agencyId: unit.agencyId, name: 'Badan' }), rosterItem(belongs)]);
    const chunk = { job: 'closeMonth', period: '2026-M10', employeeIds: [employeeId] };
    // 17 November, half past midnight in Jakarta, and the count after it.
    await call('Jobs/Planner', { job: 'closeMonth', scheduledAt: '2026-11-16T17:30:00Z' });
    expect(bus.chunks.map((body) => JSON.parse(body))).toEqual([chunk]);
    await call('Jobs/Reconciler', { scheduledAt: '2026-11-16T17:50:00Z' });
    expect(bus.chunks.map((body) => JSON.parse(body))).toEqual([chunk, chunk]);
  });

  it('reads a file of the register and commits it, each when an event asks for it', async () => {
    const vault = await playVault({ isLocked: false });
    const given = { AWS_ENDPOINT_URL_S3: vault.endpoint };
    const city = openRegister(makePlatform(table));
    const text = csvOf(register(1));
    const importId = await city.lay(text);
    vault.objects.set(fileNames.source(importId), Buffer.from(text));
    const ask = (type: RegisterEvent) => {
      const event = { type: `asn.kinerja.${type}.v1`, data: { importId: importNodeId(importId) } };
      const record = { messageId: '1', eventSource: 'aws:sqs', body: JSON.stringify(event) };
      return call('Register/Importer', { Records: [record] }, given);
    };
    expect(await ask('registerValidationRequested')).toEqual({ batchItemFailures: [] });
    expect((await importOf(table, importId))?.data).toMatchObject({
      state: 'VALIDATED',
      findings: { rows: 3, good: 3 },
    });
    expect([...vault.objects.keys()]).toContain(fileNames.problems(importId, 'id'));

    await city.askToCommit(importId);
    expect(await ask('registerCommitRequested')).toEqual({ batchItemFailures: [] });
    expect((await importOf(table, importId))?.data).toMatchObject({ outcomes: { registered: 3 } });
    const [chunk, ...others] = bus.chunks.map((body) => JSON.parse(body));
    expect(chunk).toMatchObject({ job: 'relineEmployees' });
    expect([chunk.employeeIds.length, others]).toEqual([3, []]);
    city.close();
    await vault.stop();
  });

  it('takes a file of evidence when the bucket tells that it arrived', async () => {
    const vault = await playVault({ isLocked: false });
    const { employeeId } = office.owner;
    const ref = { employeeId, sha256: CONTENT_HASH };
    const expected = { ...ref, fileName: 'laporan.pdf', bytes: pdf().length, announcedAt: toInstant(0) };
    const laid = expectFile(expected);
    await bulkLoad(table, 'put' in laid ? [laid.put] : []);
    vault.objects.set(objectNames.incoming(ref), pdf());
    const event = { 'detail-type': 'Object Created', detail: { object: { key: objectNames.incoming(ref) } } };
    const record = { messageId: '1', eventSource: 'aws:sqs', body: JSON.stringify(event) };
    const given = { AWS_ENDPOINT_URL_S3: vault.endpoint, EVIDENCE_YEARS: '5' };
    const answer = await call('Evidence/Taker', { Records: [record] }, given);
    expect(answer).toEqual({ batchItemFailures: [] });
    expect((await fileRecordOf(table, ref)).kept?.data).toMatchObject({
      state: 'READY',
      type: 'PDF',
      scan: 'NONE',
    });
    expect(vault.objects.get(objectNames.taken(ref))).toEqual(pdf());
    await vault.stop();
  });

  it('makes the page of a report, and keeps it as a file', async () => {
    const vault = await playVault({ isLocked: false });
    const order = { name: 'reports/0198.html', report: fullReport() };
    const answer = await call('Reports/Maker', order, { AWS_ENDPOINT_URL_S3: vault.endpoint });
    const page = vault.objects.get(order.name);
    expect(answer).toEqual({ bytes: page?.length });
    expect(String(page)).toContain('Monitoring Kinerja Pegawai, Oktober 2026');
    await vault.stop();
  });

  it('has charts in the function that draws reports alone', () => {
    for (const [door, path] of Object.entries(bundles))
      expect([door, /renderToSVGString/.test(readFileSync(path, 'utf8'))]).toEqual([
        door,
        door === 'Reports/Maker',
      ]);
  });

  it('seals the heads of all chains into the bucket, signed by the key', async () => {
    const vault = await playVault();
    const { endpoint } = vault;
    const answer = await call(
      'Sealing/Sealer',
      { scheduledAt: '2026-11-16T19:00:00Z' },
      {
        SEALS_BUCKET: 'seals',
        SEALS_KEY: 'arn:key',
        AWS_ENDPOINT_URL_S3: endpoint,
        AWS_ENDPOINT_URL_KMS: endpoint,
      },
    );
    expect(answer).toMatchObject({ no: 1 });
    expect([...vault.objects.keys()]).toContain('000001.seal.json.gz');
    await vault.stop();
  });

  it('sends an event of the stream to the bus, and sends it again when it is asked to', async () => {
    const given = {
      INSTANCE: 'semarang-uji',
      BUS_NAME: 'kinerja-uji',
      LETTERS_URL: `${bus.endpoint}/letters`,
      AWS_ENDPOINT_URL_EVENTBRIDGE: bus.endpoint,
    };
    const event = planEvent('ani');
    const Records = [recordOfEvent(event)];
    expect(await call('Outbox/Sender', { Records }, given)).toEqual({ batchItemFailures: [] });
    expect(bus.kept.map(({ id }) => id)).toEqual([event.hash]);

    await bulkLoad(table, [eventItem(event)]);
    const hour = { from: '2026-11-16T08:00:00+07:00', until: '2026-11-16T09:00:00+07:00' };
    expect(await call('Outbox/Replay', hour, given)).toEqual({ sent: 1, after: null });
    expect(bus.kept.map(({ id }) => id)).toEqual([event.hash, event.hash]);
  });

  it('counts what an event of the stream concerns, and a month anew when it is asked to', async () => {
    const given = { LETTERS_URL: `${bus.endpoint}/letters` };
    const Records = [recordOfEvent(planEvent('budi'))];
    expect(await call('Observer/Counter', { Records }, given)).toEqual({ batchItemFailures: [] });
    expect(await call('Observer/Rebuild', { period: '2026-M11' })).toMatchObject({ counted: 0 });
  });

  it('is called above, whichever it is', () => {
    expect([...called].toSorted()).toEqual(Object.keys(bundles).toSorted());
  });

  it('holds nothing of the local runner, of tests or of benches', async () => {
    const { metafile } = await build({
      entryPoints: [
        'graphql/main',
        'jobs/workerMain',
        'jobs/plannerMain',
        'jobs/reconcilerMain',
        'jobs/sealMain',
        'jobs/importerMain',
        'jobs/evidenceMain',
        'outbox/main',
        'outbox/replayMain',
        'observer/main',
        'observer/rebuildMain',
        'report/main',
      ].map((entry) => `functions/${entry}.ts`),
      bundle: true,
      write: false,
      outdir: 'none',
      platform: 'node',
      metafile: true,
    });
    const inputs = Object.keys(metafile.inputs);
    expect(inputs.length).toBeGreaterThan(100);
    expect(inputs.filter((input) => /^(functions\/local|test|bench|infra|scripts)\//.test(input))).toEqual(
      [],
    );
    for (const path of Object.values(bundles))
      expect(readFileSync(path, 'utf8')).not.toContain('local/clock');
  });
});
