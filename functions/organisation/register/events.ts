/** What leaves the system about imports of the register; the jobs' importer goes on by two of them. */
import * as z from 'zod';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { type RegisterImport, states } from './rules.ts';
import { importNodeId } from './store.ts';

const about = () => z.strictObject({ importId: idSchema, state: z.enum(states) });

export const registerEvents = outward(about, 'importId', {
  registerUploadRequested: 'Somebody will bring a file of the personnel register.',
  registerValidationRequested: 'A file of the personnel register waits to be read and judged.',
  registerValidated: 'A file of the personnel register is judged row by row; its good rows can be committed.',
  registerRejected: 'A file of the personnel register cannot be read.',
  registerCommitRequested: 'The good rows of a file of the personnel register wait to be committed.',
  registerCommitted: 'The good rows of a file of the personnel register are on record.',
});
export type RegisterEvent = keyof typeof registerEvents;

/** Announces what happened to an import. */
export const announceImport = (type: RegisterEvent, of: RegisterImport): Announcement => ({
  type,
  public: { importId: importNodeId(of.importId), state: of.state },
});
