/**
 * `npm run bench -- cold`: milliseconds from a fresh process's first line to the first answer, import
 * included, of the graphql bundle as CDK makes it; beside stock Apollo with its Lambda integration, and
 * beside graphql-http as the floor. All serve the same schema, actions, checks and limits from the same
 * DynamoDB Local; the sides take turns, in an order that turns round each time.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { startDynamo } from '../functions/local/dynamo.ts';
import { makeBundles } from '../test/support/cdkBundles.ts';
import { bundle, entries, inFolder, type Side } from './bundles.ts';
import { openOffice, teamEvent } from './officeOfSixty.ts';
import { median, spread } from './statistics.ts';

const ROUNDS = 21;
const TABLE = 'cold';

/** What a fresh process runs: import, first answer, and what each took in milliseconds. */
const DRIVER = `
const event = JSON.parse(process.env.EVENT);
const begun = performance.now();
const { handler } = require(process.argv[1]);
const imported = performance.now();
handler(event, {}).then(({ statusCode, body }) => {
  const answered = performance.now();
  const rows = statusCode === 200 ? JSON.parse(body).data.employee.team.edges.length : 0;
  console.log(JSON.stringify({ whole: answered - begun, importing: imported - begun, rows }));
  process.exit(0);
});`;

interface Start {
  readonly whole: number;
  readonly importing: number;
  readonly rows: number;
}

function start(file: string, variables: Record<string, string>): Start {
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', DRIVER, file], {
    env: variables,
    encoding: 'utf8',
  });
  const started = JSON.parse(stdout.trim().split('\n').at(-1) || '{"rows":0}') as Start;
  if (started.rows !== 50) throw new Error(`${file} did not answer a page of 50: ${stderr || stdout}`);
  return started;
}

async function makeFiles(folder: string): Promise<Record<Side, string>> {
  const cdk = makeBundles(join(folder, 'cdk'));
  const files = { ours: cdk['Graphql/Door'] ?? '' } as Record<Side, string>;
  for (const side of ['stock Apollo', 'graphql-http'] as const) {
    files[side] = join(folder, `${side}.js`);
    await bundle(entries[side], files[side]);
  }
  return files;
}

const variablesFor = (endpoint: string, event: object): Record<string, string> => ({
  EVENT: JSON.stringify(event),
  NODE_ENV: 'production',
  TABLE_NAME: TABLE,
  FILES_BUCKET: 'files',
  TIME_ZONE: 'Asia/Jakarta',
  LOG_LEVEL: 'ERROR',
  DYNAMODB_ENDPOINT: endpoint,
  AWS_REGION: 'local',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
});

/** Starts every side in turn; the first round warms the database and the files, and does not count. */
function measure(files: Record<Side, string>, variables: Record<string, string>): Record<Side, Start[]> {
  const sides = Object.keys(files) as Side[];
  const starts = Object.fromEntries(sides.map((side) => [side, [] as Start[]])) as Record<Side, Start[]>;
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const side of round % 2 === 0 ? sides : sides.toReversed()) {
      const started = start(files[side], variables);
      if (round > 0) starts[side].push(started);
    }
    if (round % 7 === 0) console.error(`round ${round} of ${ROUNDS}`);
  }
  return starts;
}

export async function bench(): Promise<void> {
  const dynamo = await startDynamo();
  try {
    const office = await openOffice(dynamo.endpoint, TABLE);
    const starts = await inFolder(async (folder) =>
      measure(await makeFiles(folder), variablesFor(dynamo.endpoint, teamEvent(office))),
    );
    for (const [side, each] of Object.entries(starts)) {
      const whole = spread(each.map((one) => one.whole));
      const importing = spread(each.map((one) => one.importing));
      console.log(`${side.padEnd(12)} | import and first answer ${whole} ms | import alone ${importing} ms`);
    }
    const wholeOf = (side: Side) => median(starts[side].map((one) => one.whole));
    const floor = wholeOf('ours') / wholeOf('graphql-http');
    console.log(`cold ours / graphql-http, the floor: ${floor.toFixed(3)} (aim: 1.3 at most)`);
    const stock = wholeOf('ours') / wholeOf('stock Apollo');
    console.log(`cold ${stock.toFixed(3)} ours / stock Apollo (aim: 0.65 at most)`);
  } finally {
    await dynamo.stop();
  }
}
