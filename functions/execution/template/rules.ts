/**
 * Days that somebody does again and again, under names of their own: what is done on them, to be recorded with one call.
 * A convenience of the person's: they decide nothing, and nobody else sees them. docs/domain.md 3 (P08).
 */
import * as z from 'zod';
import { type Instant, instantSchema } from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { writingSchema } from '../activity/rules.ts';

/** As many templates a person keeps, and as many activities one of them holds. */
const MOST_TEMPLATES = 20;
export const MOST_LINES = 20;
/** All of a person's templates are one small item, read whole: 5 KB where they are used as they are meant. */
const MOST_BYTES = 100_000;

/** What is done: as an activity is written, without evidence, which is of a day. */
export const templateLineSchema = writingSchema.omit({ evidence: true, files: true });
export type TemplateLine = z.infer<typeof templateLineSchema>;

const nameSchema = z.string().trim().min(1).max(60);
const linesSchema = z.array(templateLineSchema).min(1).max(MOST_LINES);

export const templateSchema = z.object({
  templateId: z.uuid(),
  name: nameSchema,
  lines: linesSchema,
  savedAt: instantSchema,
});
export type Template = z.infer<typeof templateSchema>;

/** A person's templates, by name. */
export const templatesSchema = z.object({ templates: z.array(templateSchema).max(MOST_TEMPLATES) });

/** A template as it is saved: of one that is there, what is null stays. */
export const savingSchema = z.object({
  templateId: z.uuid().toLowerCase(),
  name: nameSchema.nullable(),
  lines: linesSchema.nullable(),
});
export type Saving = z.infer<typeof savingSchema>;

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
const byName = (one: Template, other: Template): number => one.name.localeCompare(other.name, 'id');
const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/**
 * The templates with one that is saved, new or in the place of the one of its id; the same again changes nothing. Refuses: INPUT_REQUIRED for a new one
 * without name or lines, ACTIVITY_TEMPLATE_NAME, ACTIVITY_TEMPLATES_FULL, TOO_LARGE.
 */
export function saveTemplate(
  templates: Template[],
  { templateId, ...given }: Saving,
  at: Instant,
): Result<Template[]> {
  const before = templates.find((one) => one.templateId === templateId);
  const others = templates.filter((one) => one !== before);
  const name = given.name ?? before?.name;
  const lines = given.lines ?? before?.lines;
  if (!name) return refuse('INPUT_REQUIRED', 'input.name');
  if (!lines) return refuse('INPUT_REQUIRED', 'input.lines');
  if (others.some((one) => sameName(one.name, name)))
    return refuse('ACTIVITY_TEMPLATE_NAME', 'input.name', { name });
  if (others.length >= MOST_TEMPLATES)
    return refuse('ACTIVITY_TEMPLATES_FULL', 'input.templateId', { max: MOST_TEMPLATES });
  // Both were read by the same schema, so that their fields stand in the same order.
  const isSame = before?.name === name && JSON.stringify(before.lines) === JSON.stringify(lines);
  if (isSame) return ok(templates);
  const saved = [...others, { templateId, name, lines, savedAt: at }].toSorted(byName);
  const bytes = bytesOf(saved);
  return bytes > MOST_BYTES ? refuse('TOO_LARGE', 'input.lines', { bytes, limit: MOST_BYTES }) : ok(saved);
}
