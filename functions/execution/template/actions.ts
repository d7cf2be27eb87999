import { entryOf } from '../activity/entry.ts';
import type { Activity } from '../activity/rules.ts';
import * as z from 'zod';
import { authorise } from '../../platform/access.ts';
import { commitAs, retrying } from '../../platform/commit/commit.ts';
import type { Context } from '../../platform/context.ts';
import { parseInput } from '../../platform/input.ts';
import { type PlainDate, plainDateSchema, today } from '../../platform/period.ts';
import { check, ok, type Problem, type Result, refuse } from '../../platform/result.ts';
import { activitiesOn, daysSchema } from '../activity/actions/copyDay.ts';
import {
  type DayLine,
  type DayOutcome,
  type GoneLine,
  recordOnDays,
} from '../activity/actions/recordOnDays.ts';
import { type SeenBankItem, seenOn } from '../bank/actions/readBank.ts';
import { type Bank, bankOf } from '../bank/store.ts';
import {
  MOST_LINES,
  type Saving,
  savingSchema,
  saveTemplate,
  type Template,
  type TemplateLine,
} from './rules.ts';
import { putTemplates, templatesOf } from './store.ts';

/** A template with what its items are today. */
export interface SeenTemplate extends Omit<Template, 'lines'> {
  readonly lines: readonly (TemplateLine & { readonly item: SeenBankItem | null })[];
}

async function seen({ table, clock }: Context, templates: readonly Template[]): Promise<SeenTemplate[]> {
  const bank = await bankOf(table, clock);
  const itemOf = (code: string) => {
    const entry = bank.get(code);
    return entry ? seenOn(entry, today(clock)) : null;
  };
  return templates.map((template) => ({
    ...template,
    lines: template.lines.map((line) => ({ ...line, item: itemOf(line.bankCode) })),
  }));
}

/** A person's own templates, by name (one read, beside the bank that is remembered). */
export async function readTemplates(context: Context, employeeId: string): Promise<SeenTemplate[]> {
  const kept = await templatesOf(context.table, employeeId);
  return seen(context, kept?.data.templates ?? []);
}

/** Loads, changes and writes the caller's templates; where nothing changes, nothing is written. */
async function changeTemplates(
  context: Context,
  decide: (templates: Template[]) => Result<Template[]>,
): Promise<Result<SeenTemplate[]>> {
  const { actor, table } = context;
  if (actor.kind !== 'PERSON') return refuse('NOT_ALLOWED');
  const { employeeId } = actor;
  const authority = await authorise(context, 'activity.keepTemplate', { ownerId: employeeId });
  if (!authority.ok) return authority;
  const done = await retrying(async (): Promise<Result<Template[]>> => {
    const before = await templatesOf(table, employeeId);
    const templates = before?.data.templates ?? [];
    const decided = decide(templates);
    if (!decided.ok || decided.value === templates) return decided;
    const writes = [putTemplates(employeeId, before, decided.value)];
    const committed = await commitAs(context, authority.value, { writes });
    return committed.ok ? decided : committed;
  });
  return done.ok ? ok(await seen(context, done.value)) : done;
}

const daySchema = savingSchema.extend({ day: plainDateSchema.nullable() });

/** Codes that the bank does not have; a retired one may come from a day that is saved. */
const unknownIn = (lines: readonly TemplateLine[], bank: Bank): Problem[] =>
  lines.flatMap(({ bankCode: code }, no) =>
    bank.has(code)
      ? []
      : [
          {
            code: 'BANK_ITEM_UNKNOWN' as const,
            field: ['input', 'lines', String(no), 'bankCode'],
            params: { code },
          },
        ],
  );

/** What an activity leaves in a template. */
function lineFrom(activity: Activity): TemplateLine {
  const { id: _id, date: _date, evidence: _evidence, files: _files, ...line } = entryOf(activity);
  return line;
}

/** What the caller did on a day, as lines. */
async function linesOfDay(
  context: Context,
  employeeId: string,
  day: PlainDate,
): Promise<Result<TemplateLine[]>> {
  const activities = await activitiesOn(context, employeeId, day);
  if (activities.length === 0) return refuse('ACTIVITY_DAY_EMPTY', 'input.day', { date: day });
  if (activities.length > MOST_LINES) return refuse('INPUT_TOO_MANY', 'input.day', { max: MOST_LINES });
  return ok(activities.map(lineFrom));
}

async function readSaving(context: Context, employeeId: string, given: unknown): Promise<Result<Saving>> {
  const input = parseInput(daySchema, given, ['input']);
  if (!input.ok) return input;
  const { day, ...saving } = input.value;
  if (day && saving.lines) return refuse('ACTIVITY_TEMPLATE_SOURCE', 'input.day');
  if (day) {
    const lines = await linesOfDay(context, employeeId, day);
    return lines.ok ? ok({ ...saving, lines: lines.value }) : lines;
  }
  return check(unknownIn(saving.lines ?? [], await bankOf(context.table, context.clock)), saving);
}

/**
 * Saves a template of the caller's, new or in the place of the one of its id: with lines as written or as they were done
 * on a day; of one that is there what is left out stays, so that a name alone renames it. Sent again it changes nothing.
 * Refuses: NOT_ALLOWED for who is no person, INPUT_*, BANK_ITEM_UNKNOWN,
 * ACTIVITY_TEMPLATE_SOURCE, ACTIVITY_DAY_EMPTY, and as `saveTemplate`.
 */
export async function saveActivityTemplate(
  context: Context,
  given: unknown,
): Promise<Result<SeenTemplate[]>> {
  const { actor, clock } = context;
  if (actor.kind !== 'PERSON') return refuse('NOT_ALLOWED');
  const saving = await readSaving(context, actor.employeeId, given);
  if (!saving.ok) return saving;
  return changeTemplates(context, (templates) => saveTemplate(templates, saving.value, clock.now()));
}

/** Takes a template from the caller's; one that is not there is gone already. Refuses: NOT_ALLOWED for who is no person. */
export const removeActivityTemplate = (
  context: Context,
  { templateId }: { readonly templateId: string },
): Promise<Result<SeenTemplate[]>> =>
  changeTemplates(context, (templates) => {
    const left = templates.filter((one) => one.templateId !== templateId.toLowerCase());
    return ok(left.length < templates.length ? left : templates);
  });

const applyingSchema = z.object({
  idempotencyKey: z.uuid().toLowerCase(),
  templateId: z.string().toLowerCase(),
  to: daysSchema,
  submit: z.boolean(),
});

/** A line as it is recorded: beside the others of its template, in their order, wherever the key's own time lies. */
const placeOf = (key: string, templateId: string, no: number): GoneLine => ({
  like: `${key.slice(0, 15)}${no.toString(16).padStart(3, '0')}${key.slice(18)}`,
  of: `${templateId} ${no}`,
});

/**
 * Records what a template of the caller's holds on days, by the rules of recording; each day has its own outcome. Sent
 * again with the same key it records nothing twice, and answers what it recorded though the template was removed since. Refuses as a whole: NOT_ALLOWED for who is no person, INPUT_*,
 * ACTIVITY_TEMPLATE_UNKNOWN, and as `recordOnDays`.
 */
export async function applyActivityTemplate(context: Context, given: unknown): Promise<Result<DayOutcome[]>> {
  const { actor, table } = context;
  if (actor.kind !== 'PERSON') return refuse('NOT_ALLOWED');
  const input = parseInput(applyingSchema, given, ['input']);
  if (!input.ok) return input;
  const { idempotencyKey: key, templateId, to, submit } = input.value;
  const kept = await templatesOf(table, actor.employeeId);
  const template = kept?.data.templates.find((one) => one.templateId === templateId);
  const places = Array.from({ length: MOST_LINES }, (_, no) => placeOf(key, templateId, no));
  const lines = (template?.lines ?? []).flatMap((line, no): DayLine[] => {
    const place = places[no];
    return place ? [{ ...place, content: { ...line, evidence: [] } }] : [];
  });
  const none = { code: 'ACTIVITY_TEMPLATE_UNKNOWN' as const, field: ['input', 'templateId'] };
  return recordOnDays(context, { key, submit, to, lines, gone: template ? [] : places, none });
}
