/** The graphql door called as a function, with the claims that the gateway would hand over: no HTTP in between. */
import { tmpdir } from 'node:os';
import { makeHandler } from '../functions/graphql/handler.ts';
import { folderAddresses } from '../functions/local/fileFolder.ts';
import { folderReports } from '../functions/local/reports.ts';
import type { Platform } from '../functions/platform/context.ts';
import { graphqlEvent } from '../test/support/graphqlEvent.ts';
import type { Answer, Ask } from '../test/support/house.ts';

/** Asks as a person, by a handler of the platform's own. */
export function askingOn(platform: Platform): (employeeId: string) => Ask {
  const files = folderAddresses(tmpdir(), 'http://127.0.0.1:9'); // nobody asks for one
  const handle = makeHandler({ ...platform, files, reports: folderReports(tmpdir(), platform.clock.zone) });
  return (username) => async (query, variables) => {
    const claims = { token_use: 'access', client_id: 'web', username };
    const body = JSON.stringify({ query, variables });
    const { statusCode = 0, body: answer = '{}' } = await handle(graphqlEvent(claims, query, { body }));
    return { status: statusCode, ...(JSON.parse(answer) as Omit<Answer, 'status'>) };
  };
}
