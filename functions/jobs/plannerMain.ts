/** Entry of the planner: EventBridge Scheduler sends the job and the schedule's own time. */
import { planningPlatform } from './environment.ts';
import { answerSchedule } from './scheduledCall.ts';

const planning = planningPlatform(process.env);

/** Answers a schedule's call; a throw is delivered again by the service. */
export const handler = (event: unknown): Promise<void> => answerSchedule(planning, event);
