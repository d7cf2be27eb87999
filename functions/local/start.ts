/**
 * `npm start`: everything on one machine. DynamoDB Local with its data folder, the invented city on
 * the first start, the gateway with the same handler as in the cloud, the explorer, the scheduler and
 * the workers. docs/architecture.md 10.
 */
import { join } from 'node:path';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { makeHandler } from '../graphql/handler.ts';
import { AGENCIES } from '../platform/scopes.ts';
import { endWithSentence } from './cannotStart.ts';
import { cityClock } from './cityClock.ts';
import { clockRoutes } from './clock.ts';
import { ensureCity } from './city/ensureCity.ts';
import { type Dynamo, startDynamo } from './dynamo.ts';
import { explorerRoutes } from './explorer.ts';
import { openFolderQueue } from './folderQueue.ts';
import { type Gateway, openGateway } from './gateway.ts';
import { json } from './answer.ts';
import { openIssuer, WEB_CLIENT } from './issuer.ts';
import { localPlatform } from './platform.ts';
import { freePort } from './port.ts';
import { demoExamples, demoPeople, demoRoles, printWelcome } from './welcome.ts';
import { drain, runJob } from './runJob.ts';
import { runScheduler } from './scheduler.ts';
import { readSettings } from './settings.ts';

const stopping = new AbortController();

/** Ends in order: no new calls, then the jobs, then the database. */
async function stopAll(gateway: Gateway, scheduler: Promise<void>, dynamo: Dynamo): Promise<void> {
  stopping.abort();
  await gateway.stop();
  await scheduler;
  await dynamo.stop();
}

try {
  const settings = readSettings();
  const { DATA_DIR: dataDir } = settings;
  const port = await freePort(settings.PORT, 'PORT');
  const dynamo = await startDynamo({
    dataDir,
    port: settings.DYNAMODB_PORT,
    endpoint: settings.DYNAMODB_ENDPOINT,
  });
  const clock = cityClock(settings);
  const platform = localPlatform(dynamo.endpoint, clock);
  const cast = await ensureCity(platform, settings);

  const url = `http://127.0.0.1:${port}`;
  const issuer = await openIssuer({ url, dataDir });
  const people = await demoPeople(platform, cast);
  const roles = demoRoles(people, issuer);
  const handle = makeHandler(platform);
  const gateway = await openGateway({
    handler: (event) => handle(event as APIGatewayProxyEventV2WithJWTAuthorizer),
    issuer,
    audience: [WEB_CLIENT, ...AGENCIES.map(({ client }) => client)],
    origins: [url],
    port,
    routes: {
      ...explorerRoutes({ roles, examples: demoExamples(people) }),
      ...clockRoutes(clock),
      'GET /.well-known/jwks.json': () => json(200, issuer.jwks),
    },
    onFault: (fault) => platform.log.error('handler fault', { fault }),
  });
  const queue = openFolderQueue(join(dataDir, 'queue'));
  await drain(platform, queue);
  const scheduler = runScheduler(
    platform,
    async (job, period) => {
      const { changed, missing } = await runJob(platform, queue, job, period);
      console.log(`${job} ${period}: ${changed} changed, ${missing} missing`);
    },
    stopping.signal,
  );
  await printWelcome({ url: gateway.url, roles, clock, dataDir });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stopAll(gateway, scheduler, dynamo).then(() => process.exit(0), endWithSentence);
    });
  }
} catch (fault) {
  endWithSentence(fault);
}
