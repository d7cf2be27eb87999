/** The lists of the table, each one query: the map is keys.ts's. */
import { type Key, type MatrixPlace, matrixPartition, person } from './key.ts';
import { monthOfDate, type Period, type PlainDate } from './period.ts';
import type { DeskStep } from './steps.ts';

/** A list: one partition of the table or of an index, narrowed to a prefix or a range of sort keys. */
export interface List {
  readonly index?: 'GSI1' | 'GSI2';
  readonly partition: string;
  readonly prefix?: string;
  readonly between?: readonly [string, string];
  /** Read from its end: the newest first, where keys are times. */
  readonly descending?: true;
}

export const lists = {
  /** A person's leave, lines, longer windows and profile: they stand side by side, so that one query reads them all. */
  person: (employeeId: string): List => ({ partition: person(employeeId), between: ['LEAVE#', 'PROFILE'] }),
  /** The same with every assignment. */
  personInOffice: (employeeId: string): List => ({
    partition: person(employeeId),
    between: ['LEAVE#', 'SEAT#~'],
  }),
  linesUpTo: (employeeId: string, date: PlainDate): List => ({
    partition: person(employeeId),
    between: ['LINE#', `LINE#${date}`],
  }),
  assignments: (employeeId: string): List => ({ partition: person(employeeId), prefix: 'SEAT#' }),
  snapshots: (employeeId: string): List => ({ partition: person(employeeId), prefix: 'HR#' }),
  formerLines: (employeeId: string): List => ({ partition: person(employeeId), prefix: 'WAS#LINE#' }),
  /**
   * Lines of a team that had not ended before a date, those that begin later among them, and of those overseen whose
   * end is known.
   */
  teamFrom: (appraiserId: string, date: PlainDate): List => ({
    partition: `TEAM#${appraiserId}`,
    between: [`LINE#${date}`, 'LINE#~#DIRECT#~'],
  }),
  /** The same, and all lines of those whom their appraiser's superior oversees: they stand side by side. */
  reachFrom: (personId: string, date: PlainDate): List => ({
    partition: `TEAM#${personId}`,
    between: [`LINE#${date}`, 'LINE#~~'],
  }),
  subUnits: (parentId: string | null): List => ({
    partition: parentId === null ? 'CITY' : `UNIT#${parentId}`,
    prefix: 'SUB#',
  }),
  officesBelow: (positionId: string): List => ({ partition: `POSITION#${positionId}`, prefix: 'BELOW#' }),
  unitOffices: (unitId: string): List => ({ partition: `UNIT#${unitId}`, prefix: 'OFFICE#' }),
  /** The people of a unit and of those below it, by unit and name. */
  people: (agencyId: string, unitPath: string): List => ({
    index: 'GSI1',
    partition: `PEOPLE#${agencyId}`,
    prefix: unitPath,
  }),
  /** Whoever stands below an office that nobody holds, of one agency or all. */
  belowVacancies: (agencyId?: string): List => ({
    index: 'GSI2',
    partition: 'VACANT',
    ...(agencyId && { prefix: `${agencyId}#` }),
  }),
  leaves: (employeeId: string): List => ({ partition: person(employeeId), prefix: 'LEAVE#' }),
  appointments: (employeeId: string): List => ({ partition: person(employeeId), prefix: 'APPT#' }),
  /** Plans, months, evaluations, cards, markers and the minutes of a period, without its activities. */
  personPeriod: (employeeId: string, period: Period): List => ({
    partition: person(employeeId),
    between: [`${period}#0`, `${period}#:`],
  }),
  /** The rows of a matrix, one an assignee. */
  matrixRows: ({ leaderId, year, planNo }: MatrixPlace): List => ({
    partition: matrixPartition(leaderId, year, planNo),
    prefix: 'ROW#',
  }),
  /** Where somebody is assigned something in a year. */
  assigned: (employeeId: string, year: Period): List => ({
    partition: person(employeeId),
    prefix: `${year}#0#MPH#`,
  }),
  /** A plan's dialogues in the order in which they were begun. */
  dialogues: (employeeId: string, year: Period, planNo: number): List => ({
    partition: person(employeeId),
    prefix: `${year}#${planNo}#DIALOGUE#`,
  }),
  /** The threads of all lines of a plan. */
  threads: (employeeId: string, year: Period, planNo: number): List => ({
    partition: person(employeeId),
    prefix: `${year}#${planNo}#THREAD#`,
  }),
  /** The documents of a plan as it was set, each time that it was, in order. */
  planVersions: (employeeId: string, year: Period, planNo: number): List => ({
    partition: person(employeeId),
    prefix: `${year}#${planNo}#SET#`,
  }),
  activities: (employeeId: string, month: Period): List => ({
    partition: person(employeeId),
    prefix: `${month}#ACT#`,
  }),
  activitiesOn: (employeeId: string, date: PlainDate): List => ({
    partition: person(employeeId),
    prefix: `${monthOfDate(date)}#ACT#${date.slice(8)}#`,
  }),
  /** Named feedback of a person's month, by its days. */
  feedback: (employeeId: string, month: Period): List => ({
    partition: person(employeeId),
    prefix: `${month}#FEED#`,
  }),
  /** What subordinates wrote about a person in a year. */
  upward: (employeeId: string, year: number): List => ({
    partition: person(employeeId),
    prefix: `UPWARD#${year}-`,
  }),
  /** What a person wrote about others in a year. */
  given: (authorId: string, year: number): List => ({ partition: person(authorId), prefix: `GAVE#${year}-` }),
  discrepanciesOf: (employeeId: string): List => ({ partition: person(employeeId), prefix: 'DIFF#' }),
  /** The city's discrepancies of a state, the one that has stood longest in it first. */
  discrepancies: (state: string): List => ({ index: 'GSI1', partition: `DIFFS#${state}` }),
  /** The discrepancies of the people of a unit and of those below it, by unit and class. */
  unitDiscrepancies: (agencyId: string, unitPath: string): List => ({
    index: 'GSI2',
    partition: `DIFFS#${agencyId}`,
    prefix: unitPath,
  }),
  events: (aggregate: Key): List => ({ partition: aggregate.PK, prefix: `EVT#${aggregate.SK}#` }),
  importParts: (importId: string): List => ({ partition: `IMPORT#${importId}`, prefix: 'PART#' }),
  importPeople: (importId: string): List => ({ partition: `IMPORT#${importId}`, prefix: 'PEOPLE#' }),
  importEnded: (importId: string): List => ({ partition: `IMPORT#${importId}`, prefix: 'ENDED#' }),
  importUnits: (importId: string): List => ({ partition: `IMPORT#${importId}`, prefix: 'UNIT#' }),
  importProblems: (importId: string): List => ({ partition: `IMPORT#${importId}`, prefix: 'PROBLEM#' }),
  agencies: (): List => ({ partition: 'CITY', prefix: 'AGENCY#' }),
  performanceUnits: (): List => ({ partition: 'CITY', prefix: 'PERFORMANCE#' }),
  /** A unit's achievements of a year: its months, then the year. */
  achievements: (unitId: string, year: number): List => ({
    partition: `ACHIEVEMENT#${unitId}`,
    prefix: `${String(year).padStart(4, '0')}-`,
  }),
  /** The rows of a distribution group. */
  group: (unitId: string, period: Period): List => ({ partition: `GROUP#${unitId}#${period}` }),
  /** A person's credit points: each year's, then what they brought along. */
  credit: (employeeId: string): List => ({ partition: person(employeeId), prefix: 'CREDIT#' }),
  followUps: (employeeId: string): List => ({ partition: person(employeeId), prefix: 'FOLLOWUP#' }),
  /** Follow-ups that are not at their end, by due day; up to one with it. */
  runningFollowUps: (dueBy: PlainDate | null = null): List => ({
    partition: 'FOLLOWUPS',
    ...(dueBy && { between: ['0', `${dueBy}#~`] as const }),
  }),
  /** Proposals of a sanction that were accepted and are not at their end: of the whole city, and few. */
  runningSanctions: (): List => ({ partition: 'SANCTIONS' }),
  /** What waits on a desk of one step and period. */
  deskOfPeriod: (holder: string, step: DeskStep, period: Period): List => ({
    partition: `DESK#${holder}`,
    prefix: `${step}#${period}#`,
  }),
  /** A superior's escalation, and their rows of periods. */
  escalation: (appraiserId: string): List => ({ partition: person(appraiserId), prefix: 'OVERDUE' }),
  /** Superiors of a unit and of those below it who have not evaluated in a period, by unit and name. */
  overdue: (agencyId: string, period: Period, unitPath: string): List => ({
    index: 'GSI1',
    partition: `OVERDUE#${agencyId}#${period}`,
    prefix: unitPath,
  }),
  roster: (agencyId: string): List => ({ partition: `AGENCY#${agencyId}`, prefix: 'EMP#' }),
  bank: (): List => ({ partition: 'BANK', prefix: 'ITEM#' }),
  /** Proposals for the bank, in the order in which they were made. */
  bankProposals: (): List => ({ partition: 'BANK', prefix: 'PROPOSAL#' }),
  /** Whoever brought a file of one content. */
  bringers: (sha256: string): List => ({ partition: `FILE#${sha256}` }),
  /** Files that somebody brought after others had, by time. */
  sharedFiles: (): List => ({ partition: 'SHAREDFILES' }),
  /** Formulas of the allowance, in the order of their numbers. */
  allowancePolicies: (): List => ({ partition: 'TPP', prefix: 'POLICY#' }),
  unitAdjustments: (month: Period): List => ({ partition: 'TPP', prefix: `ADJUSTMENTS#${month}#` }),
  /** Allowances of a month, of one agency or all, by agency and person. */
  allowanceRows: (month: Period, agencyId?: string): List => ({
    partition: `ALLOWANCES#${month}`,
    ...(agencyId && { prefix: `${agencyId}#` }),
  }),
  /** Exports of a month's allowances, of one agency (or ALL: of those of the city), the oldest first. */
  allowanceExports: (month: Period, scope: string): List => ({
    partition: `EXPORTS#${month}`,
    prefix: `HEAD#${scope}#`,
  }),
  calendar: (): List => ({ partition: 'CALENDAR' }),
  policies: (): List => ({ partition: 'CONFIG' }),
  exceptions: (employeeId: string): List => ({ partition: person(employeeId), prefix: 'LONGER#' }),
  /** Exceptions that run on a day, by their last day. */
  exceptionsFrom: (day: PlainDate): List => ({ partition: 'EXCEPTIONS', between: [day, '~'] }),
  desk: (holder: string, step?: DeskStep): List => ({
    partition: `DESK#${holder}`,
    ...(step && { prefix: `${step}#` }),
  }),
  officeHolders: (role: string): List => ({ partition: `OFFICE#${role}` }),
  /** What must have happened by the end of a day. */
  agendaUpTo: (agencyId: string, day: PlainDate): List => ({
    partition: `AGENDA#${agencyId}`,
    between: ['0', `${day}#~`],
  }),
  /** The city's requests of a state, the one that has stood longest in it first. */
  requestsOf: (status: string): List => ({ index: 'GSI1', partition: `REQUESTS#${status}` }),
  /** The requests for offices of a unit and of those below it, oldest first within each unit. */
  unitRequests: (agencyId: string, unitPath: string): List => ({
    index: 'GSI2',
    partition: `REQUESTS#${agencyId}`,
    prefix: unitPath,
  }),
  unitPeriod: (agencyId: string, period: Period, unitPath: string): List => ({
    index: 'GSI1',
    partition: `AGENCY#${agencyId}#${period}`,
    prefix: unitPath,
  }),
  teamPeriod: (appraiserId: string, period: Period): List => ({
    index: 'GSI2',
    partition: `TEAM#${appraiserId}#${period}`,
  }),
} as const;
