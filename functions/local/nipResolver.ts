/** Finds whom a NIP of the city names, for `npm run token`. */
import { holderOfNip } from '../organisation/employee/store.ts';
import { parseNip } from '../organisation/employee/nip.ts';
import { render } from '../platform/messages/render.ts';
import { CannotStart } from './cannotStart.ts';
import { openData } from './openData.ts';
import { localTable } from './platform.ts';
import type { Settings } from './settings.ts';
import type { Resolve } from './token.ts';

/**
 * Resolves NIPs by the guards of the city's table; starts the stored database when none runs. Throws
 * `CannotStart` with the code and its sentence for 18 digits that are no NIP.
 */
export const nipResolver =
  (settings: Settings): Resolve =>
  async (word) => {
    if (!/^\d{18}$/.test(word)) return null;
    const parsed = parseNip(word);
    if (!parsed.ok) {
      const [{ code, params }] = parsed.problems;
      throw new CannotStart(`${code}: ${render(code, 'en', params)}`);
    }
    const dynamo = await openData(settings);
    try {
      const employeeId = await holderOfNip(localTable(dynamo.endpoint), word);
      return employeeId ? { employeeId } : null;
    } finally {
      await dynamo.stop();
    }
  };
