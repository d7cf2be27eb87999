/** What every resolver is given: the call's context, the reader's language, and loaders. */
import type { Context } from '../platform/context.ts';
import type { Language } from '../platform/messages/render.ts';
import type { Loaders } from './loaders.ts';

export interface Request extends Context {
  readonly language: Language;
  /** Whether personal numbers may be shown: to people by the access table, to agencies by their scope. */
  readonly seesNumbers: boolean;
  readonly loaders: Loaders;
}
