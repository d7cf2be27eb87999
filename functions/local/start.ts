/**
 * `npm start`: everything on one machine. DynamoDB Local with its data folder, the invented city on
 * the first start, the gateway with the same handler as in the cloud, the explorer, the scheduler, the
 * workers and the outbox. docs/architecture.md 10.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeHandler } from '../graphql/handler.ts';
import { type DayJobName, dayJobs } from '../jobs/registry.ts';
import type { DueMonth } from '../jobs/due.ts';
import type { Platform } from '../platform/context.ts';
import type { PlainDate } from '../platform/period.ts';
import { AGENCIES } from '../platform/scopes.ts';
import { json } from './answer.ts';
import { endWithSentence } from './cannotStart.ts';
import { ensureCity } from './city/ensureCity.ts';
import { type CityClock, openCityClock } from './cityClock.ts';
import { clockRoutes } from './clock.ts';
import { startDynamo } from './dynamo.ts';
import { type EventJournal, eventRoutes, openEventJournal } from './eventJournal.ts';
import { explorerRoutes } from './explorer.ts';
import { takesEvidence } from './evidence.ts';
import { filesIn, folderAddresses } from './fileFolder.ts';
import { openFileServer } from './fileServer.ts';
import { openFolderQueue } from './folderQueue.ts';
import { openGateway } from './gateway.ts';
import { openIssuer, WEB_CLIENT } from './issuer.ts';
import { loadedFile } from './openData.ts';
import { localPlatform } from './platform.ts';
import { freePort } from './port.ts';
import { folderReports } from './reports.ts';
import { openImports } from './runImports.ts';
import { drain, runJob } from './runJob.ts';
import { openObserver } from './runObserver.ts';
import { eventLine, openOutbox } from './runOutbox.ts';
import { runScheduler } from './scheduler.ts';
import { sealNight } from './sealJob.ts';
import { readSettings, type Settings } from './settings.ts';
import { demoExamples, demoPeople, demoRoles, printWelcome } from './welcome.ts';

type People = Awaited<ReturnType<typeof demoPeople>>;

/** The scheduler and the workers: first what an earlier start left in the queue, then the schedule. */
async function runJobs(
  platform: Platform,
  { DATA_DIR: dataDir }: Settings,
  clock: CityClock,
  signal: AbortSignal,
): Promise<void> {
  const queue = openFolderQueue(join(dataDir, 'queue'));
  const duties = {
    people: async (job: string, period: Parameters<typeof runJob>[3], again: DueMonth['again']) => {
      const options = {
        again: again === 'EVERYBODY' ? 'ALL' : again ? 'REFUSED' : 'NONE',
        tell: console.error,
        signal,
      } as const;
      const { changed, missing } = await runJob(platform, queue, job, period, options);
      console.log(`${job} ${period}: ${changed} changed, ${missing} missing`);
    },
    day: async (job: DayJobName, date: PlainDate) => {
      const { due, changed } = await dayJobs[job](platform, date);
      if (due > 0) console.log(`${job} ${date}: ${changed} of ${due} due changed`);
    },
    // A night's seal that fails is not made later: the next one holds as much and more.
    night: async (_job: string, date: Parameters<typeof sealNight>[2]) => {
      const { no, leaves } = await sealNight(platform, dataDir, date).catch((fault: unknown) => {
        platform.log.error('seal', { date, fault });
        return { no: null, leaves: 0 };
      });
      if (no) console.log(`sealAudit ${date}: seal ${no} over ${leaves} chains`);
    },
  };
  await drain(platform, queue, { signal });
  await runScheduler(platform, duties, clock, signal);
}

/** The API as the gateway serves it, the explorer, and what only one machine has. */
async function openDoors(
  platform: Platform,
  settings: Settings,
  clock: CityClock,
  people: People,
  journal: EventJournal,
  filesUrl: string,
) {
  const { PORT: port, DATA_DIR: dataDir } = settings;
  const url = `http://127.0.0.1:${port}`;
  const issuer = await openIssuer({ url, dataDir });
  const roles = demoRoles(people, issuer);
  const folder = filesIn(dataDir);
  const handler = makeHandler({
    ...platform,
    files: folderAddresses(folder, filesUrl),
    reports: folderReports(folder, clock.zone),
  });
  const gateway = await openGateway({
    handler: (event) => handler(event),
    issuer,
    audience: [WEB_CLIENT, ...AGENCIES.map(({ client }) => client)],
    origins: [url, ...settings.CORS_ORIGINS],
    port,
    routes: {
      ...explorerRoutes({ roles, examples: demoExamples(people) }),
      ...clockRoutes(clock),
      ...eventRoutes(journal),
      'GET /.well-known/jwks.json': () => json(200, issuer.jwks),
    },
    onFault: (fault) => platform.log.error('handler fault', { fault }),
  });
  return { gateway, roles };
}

/** Starts everything, says so, and works; what it opens is closed in the opposite order. */
async function start(settings: Settings, opened: AsyncDisposableStack): Promise<void> {
  const { DATA_DIR: dataDir } = settings;
  await freePort(settings.PORT, 'PORT');
  const dynamo = await startDynamo({
    dataDir,
    port: settings.DYNAMODB_PORT,
    endpoint: settings.DYNAMODB_ENDPOINT,
    loads: !existsSync(loadedFile(dataDir)),
  });
  opened.defer(() => dynamo.stop());
  const clock = openCityClock(settings);
  opened.defer(() => clock.stop());
  const platform = localPlatform(dynamo.endpoint, clock);
  const people = await demoPeople(platform, await ensureCity(platform, settings));
  const journal = openEventJournal(dataDir, (event) => console.log(eventLine(event)));
  const imports = openImports(platform, dataDir, (line) => console.log(line));
  const sendEvents = await openOutbox(platform, dynamo.endpoint, dataDir, imports.hear(journal));
  const count = await openObserver(platform, dynamo.endpoint, dataDir);
  const folder = filesIn(dataDir);
  const onFault = (fault: unknown) => platform.log.error('files', { fault });
  const origins = [`http://127.0.0.1:${settings.PORT}`, ...settings.CORS_ORIGINS];
  const onBrought = takesEvidence(platform, folder);
  const files = await openFileServer({ folder, onFault, onBrought, origins });
  opened.defer(() => files.stop());
  const { gateway, roles } = await openDoors(platform, settings, clock, people, journal, files.url);
  opened.defer(() => gateway.stop());
  await printWelcome({ url: gateway.url, roles, clock, dataDir });
  const working = new AbortController();
  const jobs = Promise.all([
    runJobs(platform, settings, clock, working.signal),
    sendEvents(working.signal),
    count(working.signal),
    imports.run(working.signal),
  ]);
  opened.defer(async () => {
    working.abort();
    await jobs;
  });
  await jobs;
}

/** Ctrl-C, at any moment from now on; a second one ends the process at once. */
const stopped = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
});

const opened = new AsyncDisposableStack();
try {
  await Promise.race([start(readSettings(), opened), stopped]);
  await opened.disposeAsync();
} catch (fault) {
  await opened.disposeAsync().catch((another: unknown) => console.error(another));
  endWithSentence(fault);
}
process.exit(0);
