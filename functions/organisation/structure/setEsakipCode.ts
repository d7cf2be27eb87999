import * as z from 'zod';
import type { Context } from '../../platform/context.ts';
import { parseInput } from '../../platform/input.ts';
import type { Result } from '../../platform/result.ts';
import { changeUnit } from '../unit/change.ts';
import { esakipCodeSchema, type Unit } from '../unit/rules.ts';
import { commitStructure, mayStructure, unitNamed } from './door.ts';

const inputSchema = z.object({ unitId: z.string(), code: esakipCodeSchema.nullish() });

/**
 * Says by which code e-Sakip names a unit, so that its agreements find it; none takes the code away.
 * Refuses: INPUT_*, ID_INVALID, NOT_FOUND, ESAKIP_CODE_TAKEN, CONFLICT, NOT_ALLOWED for anyone but BKPP.
 */
export async function setEsakipCode(context: Context, given: unknown): Promise<Result<Unit>> {
  const authority = await mayStructure(context);
  if (!authority.ok) return authority;
  const input = parseInput(inputSchema, given, ['input']);
  if (!input.ok) return input;
  const before = await unitNamed(context, input.value.unitId);
  if (!before.ok) return before;
  const after: Unit = { ...before.value.data, esakipCode: input.value.code ?? null };
  return commitStructure(context, authority.value, after, changeUnit(before.value, after));
}
