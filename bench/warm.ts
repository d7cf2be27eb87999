/**
 * `npm run bench -- warm`: processor milliseconds of the server for a page of 50 people over HTTP, our
 * handler beside stock Apollo, Yoga, and Mercurius with jit: same schema, actions, checks and limits,
 * DynamoDB's answers replayed. Each server is a process of its own, called by this one; the sides take
 * turns in blocks. Beside it the time of a request against the real table.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { startDynamo } from '../functions/local/dynamo.ts';
import { appraiserClaims, openOffice, teamBody } from './officeOfSixty.ts';
import { median, spread } from './statistics.ts';

const BLOCKS = 9;
const REQUESTS = 100;
const WARMING = 400;
const LANES = 4;
const TABLE = 'warm';
const sides = {
  ours: 'oursHttp',
  'stock Apollo': 'apolloHttp',
  Yoga: 'yogaHttp',
  'Mercurius, jit': 'mercuriusHttp',
} as const;
type Side = keyof typeof sides;

interface Server {
  readonly child: ChildProcess;
  readonly ask: () => Promise<string>;
  /** Processor milliseconds so far; `live` lets it ask the real table from now on. */
  cpu(live?: 'live'): Promise<number>;
}

async function open(side: Side, endpoint: string, claims: object, body: string): Promise<Server> {
  const file = join(import.meta.dirname, 'peers', `${sides[side]}.ts`);
  const child = fork(
    join(import.meta.dirname, 'warmServer.ts'),
    [file, endpoint, TABLE, JSON.stringify(claims)],
    { env: { ...process.env, NODE_ENV: 'production' } },
  );
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  const agent = new Agent({ keepAlive: true, maxSockets: LANES });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const ask = () =>
    new Promise<string>((resolve, reject) => {
      const options = { port, host: '127.0.0.1', method: 'POST', path: '/graphql', agent, headers };
      const sent = request(options, (response) => void text(response).then(resolve, reject));
      sent.on('error', reject).end(body);
    });
  const cpu = async (live?: 'live') => {
    child.send(live ?? 'cpu');
    const [{ cpu }] = (await once(child, 'message')) as [{ cpu: NodeJS.CpuUsage }];
    return (cpu.user + cpu.system) / 1000;
  };
  return { child, ask, cpu };
}

async function load({ ask }: Server, requests: number, lanes: number): Promise<void> {
  let left = requests;
  const lane = async () => {
    for (; left > 0; left -= 1) await ask();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** Every side answers the same page, at the same cost. */
async function checkAnswers(servers: ReadonlyMap<Side, Server>): Promise<void> {
  const answers = new Set<string>();
  for (const [side, { ask }] of servers) {
    const { data, extensions, errors } = JSON.parse(await ask());
    if (errors || data.employee.team.edges.length !== 50)
      throw new Error(`${side}: ${JSON.stringify(errors)}`);
    answers.add(JSON.stringify([data, extensions]));
  }
  if (answers.size !== 1) throw new Error('the sides do not answer alike');
}

/** Blocks in turn: what `measure` says of each, by side. */
async function inTurn(
  servers: ReadonlyMap<Side, Server>,
  blocks: number,
  measure: (server: Server) => Promise<number>,
): Promise<Map<Side, number[]>> {
  const found = new Map<Side, number[]>([...servers.keys()].map((side) => [side, []]));
  for (let no = 0; no < blocks; no += 1) {
    for (const [side, server] of no % 2 === 0 ? [...servers] : [...servers].reverse())
      found.get(side)?.push(await measure(server));
    console.error(`block ${no + 1} of ${blocks}`);
  }
  return found;
}

async function cpuPerRequest(server: Server): Promise<number> {
  const before = await server.cpu();
  await load(server, REQUESTS, LANES);
  return ((await server.cpu()) - before) / REQUESTS;
}

async function wallPerRequest(server: Server): Promise<number> {
  const begun = performance.now();
  await load(server, 20, 1);
  return (performance.now() - begun) / 20;
}

async function compare(servers: ReadonlyMap<Side, Server>): Promise<void> {
  await checkAnswers(servers);
  for (const server of servers.values()) await load(server, WARMING, LANES);
  const cpu = await inTurn(servers, BLOCKS, cpuPerRequest);
  for (const server of servers.values()) await server.cpu('live');
  const wall = await inTurn(servers, 5, wallPerRequest);
  for (const side of servers.keys()) {
    const figures = [spread(cpu.get(side) ?? [], 2), spread(wall.get(side) ?? [], 1)];
    console.log(`${side.padEnd(14)} | ${figures[0]} ms CPU | ${figures[1]} ms against the real table`);
  }
  const ours = median(cpu.get('ours') ?? []);
  for (const side of ['stock Apollo', 'Yoga'] as const)
    console.log(`warm ${side} / ours: ${(median(cpu.get(side) ?? []) / ours).toFixed(3)}`);
  const ratio = median(cpu.get('Mercurius, jit') ?? []) / ours;
  console.log(`warm ${ratio.toFixed(3)} CPU of Mercurius with jit / ours (aim: 1.0 or more)`);
}

export async function bench(): Promise<void> {
  const dynamo = await startDynamo();
  const servers = new Map<Side, Server>();
  try {
    const office = await openOffice(dynamo.endpoint, TABLE);
    for (const side of Object.keys(sides) as Side[])
      servers.set(side, await open(side, dynamo.endpoint, appraiserClaims(office), teamBody(office)));
    await compare(servers);
  } finally {
    for (const { child } of servers.values()) child.disconnect();
    await dynamo.stop();
  }
}
