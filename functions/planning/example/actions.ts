import { authorise } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { type Page, type PageArgs, pageInMemory } from '../../platform/page.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { employeeOf } from '../../organisation/employee/store.ts';
import { examples, fitsPosition, type PlanExample } from './rules.ts';
import { parseExampleId } from './store.ts';

/** Which examples are wanted: of a position family, and of a level or kind of position. */
export interface WantedExamples extends PageArgs {
  readonly family?: string | null;
  readonly level?: string | null;
}

/** The position asked for, or the caller's own; an agency, which has none, gets what is everybody's. */
async function positionOf(
  { actor, table }: Context,
  { family, level }: WantedExamples,
): Promise<{ family: string; level: string | null }> {
  if (family) return { family, level: level ?? null };
  const caller = actor.kind === 'PERSON' ? await employeeOf(table, actor.employeeId) : null;
  const position = caller?.data.position;
  return { family: position?.family ?? '', level: level ?? position?.jenjang ?? position?.kind ?? null };
}

/** A page of examples, in the order of their codes. Refuses: PAGE_*, CURSOR_INVALID for a cursor of other examples. */
export async function readExamples(
  context: Context,
  wanted: WantedExamples,
): Promise<Result<Page<PlanExample>>> {
  const authority = await authorise(context, 'guidance.read', {});
  if (!authority.ok) return authority;
  const { family, level } = await positionOf(context, wanted);
  const rows = examples().filter((example) => fitsPosition(example, family, level));
  return pageInMemory({ list: 'planExamples', family, level }, rows, wanted, ({ code }) => code);
}

/** Reads an example by id. Refuses: ID_INVALID, NOT_FOUND. */
export async function readExample(context: Context, id: string): Promise<Result<PlanExample>> {
  const code = parseExampleId(id);
  if (!code) return refuse('ID_INVALID', 'id', { type: 'PlanExample' });
  const authority = await authorise(context, 'guidance.read', {});
  if (!authority.ok) return authority;
  const found = examples().find((example) => example.code === code);
  return found ? ok(found) : refuse('NOT_FOUND', 'id');
}
