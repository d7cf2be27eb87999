/**
 * Additional tasks of a month (tugas tambahan): what was done of no line of the plan, by whose order, with its own
 * realisation and evidence. Handed in with the realisation; each counts once it is accepted. docs/domain.md 1.4.
 */
import * as z from 'zod';
import { text } from '../../planning/plan/rules.ts';
import type { Problem } from '../../platform/result.ts';
import { evidenceListSchema, fileIdsSchema } from '../evidence/rules.ts';

/** More tasks than a month has room for beside its work. */
const MOST_TASKS = 20;

const given = {
  text: text(500),
  /** Who assigned it: a name, an office or a letter (penugasan dari). */
  assignedBy: text(200),
  realisation: text(2000),
  evidence: evidenceListSchema,
  /** Files that its owner brought, by the ids of their nodes. */
  files: fileIdsSchema.optional(),
};

export const taskSchema = z.object({
  /** Its number within the month. */
  taskId: z.string(),
  ...given,
  /** What whoever verifies the month decided; null before. */
  accepted: z.boolean().nullable(),
  /** Why it was declined. */
  note: z.string().nullable(),
});
export type Task = z.infer<typeof taskSchema>;

/** Tasks as the owner hands them in. */
export const givenTasksSchema = z.array(z.object(given)).max(MOST_TASKS);
export type GivenTasks = z.infer<typeof givenTasksSchema>;

/** What the verifier decides about each. */
export const taskDecisionsSchema = z
  .array(z.object({ taskId: z.string().max(40), accepted: z.boolean(), note: text(2000).nullable() }))
  .max(MOST_TASKS);
export type TaskDecisions = z.infer<typeof taskDecisionsSchema>;

/** Tasks as they are handed in, numbered, and decided by nobody yet. */
export const handedIn = (tasks: GivenTasks): Task[] =>
  tasks.map(({ files = [], ...task }, at) => ({
    taskId: `t${at + 1}`,
    ...task,
    ...(files.length > 0 && { files }),
    accepted: null,
    note: null,
  }));

/** Tasks that nothing proves. */
export const unprovenTasks = (tasks: GivenTasks): Problem[] =>
  tasks.flatMap(({ evidence, files = [] }, at): Problem[] =>
    evidence.length + files.length > 0
      ? []
      : [{ code: 'MONTH_EVIDENCE_MISSING', field: ['input', 'tasks', String(at), 'evidence'] }],
  );

/** Whether each task is decided once, and each that is declined with a note; what is said of no task. */
export function decisionProblems(tasks: readonly Task[], decisions: TaskDecisions): Problem[] {
  const left = new Set(tasks.map(({ taskId }) => taskId));
  const faults = decisions.flatMap(({ taskId, accepted, note }, at): Problem[] => {
    const field = ['input', 'tasks', String(at)];
    if (!left.delete(taskId)) return [{ code: 'MONTH_TASK_UNKNOWN', field: [...field, 'taskId'] }];
    return accepted || note ? [] : [{ code: 'NOTE_REQUIRED', field: [...field, 'note'] }];
  });
  const undecided = [...left].map(
    (taskId): Problem => ({ code: 'MONTH_TASK_UNDECIDED', field: ['input', 'tasks'], params: { taskId } }),
  );
  return [...faults, ...undecided];
}

/** Tasks as they were decided. */
export const decidedTasks = (tasks: readonly Task[], decisions: TaskDecisions): Task[] =>
  tasks.map((task) => {
    const decision = decisions.find(({ taskId }) => taskId === task.taskId);
    return decision ? { ...task, accepted: decision.accepted, note: decision.note } : task;
  });
