/** A process that serves one side, and tells its own processor time when asked. */
import { tmpdir } from 'node:os';
import type { DoorPlatform } from '../functions/graphql/request.ts';
import { folderAddresses } from '../functions/local/fileFolder.ts';
import { localPlatform } from '../functions/local/platform.ts';
import { folderReports } from '../functions/local/reports.ts';
import { openTable } from '../functions/platform/table.ts';
import type { Instant } from '../functions/platform/period.ts';
import type { Listen } from './peers/caller.ts';
import { replaying } from './replay.ts';

const [file = '', endpoint = '', table = '', claims = '{}'] = process.argv.slice(2);
const replay = replaying();
const platform: DoorPlatform = {
  ...localPlatform(endpoint, { zone: 'Asia/Jakarta', now: () => '2026-11-16T01:00:00.000Z' as Instant }),
  table: openTable(table, {
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestHandler: replay.handler as never,
  }),
  files: folderAddresses(tmpdir(), 'http://127.0.0.1:9'), // nobody asks for one
  reports: folderReports(tmpdir(), 'Asia/Jakarta'),
};
const { listen } = (await import(file)) as { listen: Listen };
const port = await listen(platform, JSON.parse(claims) as Record<string, string>);
process.on('message', (asked) => {
  if (asked === 'live') replay.live = true;
  process.send?.({ cpu: process.cpuUsage() });
});
process.on('disconnect', () => process.exit(0));
process.send?.({ port });
