/** `npm run verify-audit`: chains, heads, states and seals, of the local table or the cloud's; exit code 1 on a fault. */
import { existsSync } from 'node:fs';
import { DescribeTableCommand, ResourceNotFoundException } from '@aws-sdk/client-dynamodb';
import { verifyAudit, type VerifyOptions } from '../platform/audit/verify.ts';
import type { Table } from '../platform/table.ts';
import { CannotStart, endWithSentence } from './cannotStart.ts';
import { cloudAudit } from './cloudAudit.ts';
import { startDynamo } from './dynamo.ts';
import { runningEndpoint } from './leftover.ts';
import { localTable } from './platform.ts';
import { folderOfSeals, folderSigner, sealsIn } from './sealFolder.ts';
import { readSettings, TABLE } from './settings.ts';

async function tableAt(endpoint: string): Promise<Table> {
  const table = localTable(endpoint, TABLE);
  try {
    await table.doc.send(new DescribeTableCommand({ TableName: TABLE }));
  } catch (fault) {
    if (!(fault instanceof ResourceNotFoundException)) throw fault;
    throw new CannotStart(`There is no table ${TABLE} at ${endpoint}: run \`npm start\` first.`);
  }
  return table;
}

/** The seals of the data folder, if it has any. */
const folderSeals = (dataDir: string): VerifyOptions['seals'] =>
  existsSync(sealsIn(dataDir))
    ? { storage: folderOfSeals(sealsIn(dataDir)), verifier: folderSigner(dataDir) }
    : undefined;

/** Shows the number of items read on a terminal, and nothing elsewhere. */
const progress = (items: number): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r${items} items read`);
};

/** Verifies and tells; the exit code. No seals are said so, since then a whole chain could be gone unseen. */
async function tell(table: Table, seals: VerifyOptions['seals'], place: string): Promise<number> {
  if (!seals) console.error(`no seals in ${place}: chains are verified, but not against an earlier day`);
  const { verified, broken } = await verifyAudit(table, { ...(seals && { seals }), progress });
  if (process.stderr.isTTY) process.stderr.write('\n');
  for (const { aggregate, fault } of broken) console.log(`${aggregate}: ${fault}`);
  console.log(`verified ${verified} broken ${broken.length}`);
  return broken.length > 0 ? 1 : 0;
}

async function run(): Promise<number> {
  const cloud = cloudAudit(process.env);
  if (cloud) return tell(cloud.table, cloud.seals, 'SEALS_BUCKET, which is not set');
  const { DATA_DIR, DYNAMODB_ENDPOINT } = readSettings();
  if (!DYNAMODB_ENDPOINT && !existsSync(DATA_DIR)) {
    throw new CannotStart(`There is no data in ${DATA_DIR}: run \`npm start\` first.`);
  }
  const endpoint = DYNAMODB_ENDPOINT ?? runningEndpoint(DATA_DIR);
  const dynamo = await startDynamo({ dataDir: DATA_DIR, endpoint, alone: true });
  try {
    return await tell(await tableAt(dynamo.endpoint), folderSeals(DATA_DIR), sealsIn(DATA_DIR));
  } finally {
    await dynamo.stop();
  }
}

try {
  process.exitCode = await run();
} catch (fault) {
  endWithSentence(fault);
}
