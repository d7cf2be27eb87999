/** What every resolver is given: the call's context, the reader's language, and loaders. */
import type { Reporter } from '../monitoring/report/rules.ts';
import type { Context, Platform } from '../platform/context.ts';
import type { FileAddresses } from '../platform/files/files.ts';
import type { Language } from '../platform/messages/render.ts';
import type { Readings } from '../monitoring/reading/noted.ts';
import type { Loaders } from './loaders.ts';

/** What the door has beside what every process has. */
export interface DoorPlatform extends Platform {
  /** Where files are brought to and fetched from. */
  readonly files: FileAddresses;
  /** What makes the pages of reports. */
  readonly reports: Reporter;
}

export interface Request extends Context, DoorPlatform {
  readonly language: Language;
  /** Whether personal numbers may be shown: to people by the access table, to agencies by their scope. */
  readonly seesNumbers: boolean;
  readonly loaders: Loaders;
  /** What the call reads of others, which goes on record before its answer leaves. */
  readonly readings: Readings;
}
