/**
 * The map of the table: every key string of the system is built here, in lists.ts, indexKeys.ts, followingKeys.ts,
 * absenceKeys.ts, allowanceKeys.ts, escalationKeys.ts, readingKeys.ts, seenKeys.ts, findingKeys.ts and countKeys.ts, and
 * nowhere else.
 *
 * | item             | PK                   | SK                        | question that it answers                       |
 * |------------------|----------------------|---------------------------|------------------------------------------------|
 * | employee         | EMP#<employeeId>     | PROFILE                   | who is this person                             |
 * | reporting line   | EMP#<employeeId>     | LINE#<from>               | who appraises them on a day (last from <= day) |
 * | line of before   | EMP#<employeeId>     | WAS#LINE#<from>#<recordedAt> | what was known of it then (second clock)    |
 * | assignment       | EMP#<employeeId>     | SEAT#<from>#<assignmentId> | which offices do they hold, in which role     |
 * | register snapshot| EMP#<employeeId>     | HR#<date>#<hrVersion>     | what did the personnel register say of them    |
 * | directory card   | EMP#<employeeId>     | CARD                      | what lists of people show (GSI1, GSI2)         |
 * | handover         | EMP#<employeeId>     | HANDOVER                  | since when must what waits be moved to others  |
 * | leave            | EMP#<employeeId>     | LEAVE#<from>              | were they on leave                             |
 * | away             | EMP#<employeeId>     | AWAY                      | the same of late, of many people at once       |
 * | appointment      | EMP#<employeeId>     | APPT#<role>#<from>        | which offices do they hold (BKPP, auditor ...) |
 * | plan             | EMP#<employeeId>     | <year>#<planNo>#PLAN      | the SKP of a year                              |
 * | plan seen        | EMP#<employeeId>     | <year>#<planNo>#SEEN      | when did its owner look at it since it was set |
 * | authorship       | EMP#<employeeId>     | <year>#<planNo>#AUTHORSHIP | signs of another hand at a plan's submissions |
 * | plan as set      | EMP#<employeeId>     | <year>#<planNo>#SET#<v>   | the immutable document of an approval          |
 * | assigned         | EMP#<employeeId>     | <year>#0#MPH#<leaderId>#<planNo>#<assignee> | whose matrices have a row of them |
 * | matrix           | MPH#<leaderId>#<year>#<planNo> | HEAD            | the role-result matrix of a leader's plan      |
 * | row of a matrix  | the same             | ROW#<assignee>            | what somebody is assigned: in force, and drawn up |
 * | answers to a row | the same             | ANSWER#<assignee>         | what the assignee accepted or asked            |
 * | looked at        | the same             | LOOKED                    | did somebody look for circles since            |
 * | dialogue         | EMP#<employeeId>     | <year>#<planNo>#DIALOGUE#<no> | what was talked over about a plan          |
 * | thread           | EMP#<employeeId>     | <year>#<planNo>#THREAD#<lineId> | what is asked about a line of a plan     |
 * | amendment        | EMP#<employeeId>     | <year>#<planNo>#AMEND     | how is a plan in force to be changed           |
 * | its authorship   | EMP#<employeeId>     | <year>#<planNo>#AMEND#AUTHORSHIP | the same at its amendments' submissions   |
 * | month            | EMP#<employeeId>     | <month>#<planNo>#MONTH    | the SKP of a month                             |
 * | evaluation       | EMP#<employeeId>     | <period>#<planNo>#EVAL    | the evaluation of a period                     |
 * | evaluation issued| EMP#<employeeId>     | <period>#<planNo>#ISSUED  | the document of an issue, of before they had numbers |
 * | evaluation's document | EMP#<employeeId> | EVALDOC#<period>#<planNo>#<no> | an immutable document of an evaluation     |
 * | objection        | EMP#<employeeId>     | <period>#<planNo>#OBJECTION#<no> | what was objected to its document of a number |
 * | attendance       | EMP#<employeeId>     | <month>#0#ATTENDANCE      | how far did they keep the hours of a month      |
 * | adjustments      | EMP#<employeeId>     | <month>#0#ADJUSTMENTS     | what BKPP took off or added to their allowance  |
 * | allowance        | EMP#<employeeId>     | <month>#0#ALLOWANCE       | what is their allowance (TPP) of a month        |
 * | its versions     | EMP#<employeeId>     | <month>#TPP#<no>          | how did it come about, each time: never changed |
 * | opening credit   | EMP#<employeeId>     | CREDIT#OPENING            | which credit points did they bring along       |
 * | credit conversion | EMP#<employeeId>    | CREDIT#<year>             | which credit points did a year give            |
 * | follow-up        | EMP#<employeeId>     | FOLLOWUP#<id>             | what follows from an evaluation of theirs      |
 * | running sanction | SANCTIONS            | <employeeId>#<id>         | whose proposal of a sanction was accepted and runs |
 * | running follow-up | FOLLOWUPS           | <dueOn>#<employeeId>#<id> | which are not at their end, by due day (BKPP's list) |
 * | card             | EMP#<employeeId>     | <period>#<planNo>#CARD    | what lists show of a plan's period (GSI1, GSI2)|
 * | marker           | EMP#<employeeId>     | <period>#0#RUN#<job>      | has the job dealt with this person             |
 * | activity month   | EMP#<employeeId>     | <month>#0#MINUTES         | minutes by day, of whatever plan (0)           |
 * | activity         | EMP#<employeeId>     | <month>#ACT#<day>#<id>    | what was done on a day                         |
 * | reminder         | EMP#<employeeId>     | REMINDER                  | what were they last reminded of, and when      |
 * | unattended desk  | EMP#<employeeId>     | UNATTENDED                | before whom does their desk lie while they are on leave |
 * | escalation       | EMP#<appraiserId>    | OVERDUE                   | have they not evaluated; before whom that lies |
 * | overdue row      | EMP#<appraiserId>    | OVERDUE#<period>          | lists of superiors who have not evaluated (GSI1) |
 * | feedback         | EMP#<employeeId>     | <month>#FEED#<day>#<id>   | what was said of what they do, by name         |
 * | upward feedback  | EMP#<employeeId>     | UPWARD#<month>#<random id> | what their subordinates say; nothing names one |
 * | feedback given   | EMP#<authorId>       | GAVE#<month>#<id>         | what they have said of others: theirs alone    |
 * | feedback tally   | EMP#<authorId>       | TALLY#<year>#<employeeId> | how much have they said of one person          |
 * | discrepancy      | EMP#<employeeId>     | DIFF#<class>#<year>#<planNo> | where do we and the register differ         |
 * | discrepancy card | EMP#<employeeId>     | DIFFCARD#<class>#<year>#<planNo> | lists of discrepancies (GSI1, GSI2)     |
 * | event            | PK of the aggregate  | EVT#<SK of it>#<seq>      | what happened to it, in order; also the outbox |
 * | NIP guard        | NIP#<nip>            | GUARD                     | whose number is this                           |
 * | unit             | UNIT#<unitId>        | UNIT                      | a unit and its place in the tree               |
 * | unit below       | UNIT#<parentId> or CITY | SUB#<segment>#<unitId> | which units are below one (of the city: CITY)  |
 * | office of a unit | UNIT#<unitId>        | OFFICE#<positionId>       | which offices has a unit                       |
 * | position         | POSITION#<positionId> | POSITION                 | an office, what it is and where it stands      |
 * | office below     | POSITION#<positionId> | BELOW#<positionId>       | which offices ever stood below one             |
 * | holders          | POSITION#<positionId> | HOLDERS                  | who was ever assigned to an office             |
 * | register code    | CODE#<UNIT, POSITION or ESAKIP>#<code> | GUARD   | which unit or office has a code of the register, which unit one of e-Sakip |
 * | team member      | TEAM#<appraiserId>   | LINE#<to or ~>#DIRECT#<from>#<employeeId> | whom does somebody appraise (strong)           |
 * | overseen         | TEAM#<superiorId>    | LINE#<to or ~>#OVER#<from>#<employeeId> | whom does their appraiser's superior oversee (strong) |
 * | import           | IMPORT#<importId>    | IMPORT                    | how far is a file of the register              |
 * | import's rows    | IMPORT#<importId>    | SOURCE                    | which rows came with the request (no file)     |
 * | part of a file   | IMPORT#<importId>    | PART#<no>                 | where are a hundred rows, what came of them    |
 * | people of a part | IMPORT#<importId>    | PEOPLE#<no>               | whom did those rows name                       |
 * | ended by a file  | IMPORT#<importId>    | ENDED#<employeeId>        | whose seat ended by what it says of others     |
 * | unit of a file   | IMPORT#<importId>    | UNIT#<no>                 | which units does it name, parents first        |
 * | problem of a row | IMPORT#<importId>    | PROBLEM#<row>#<no>        | what is wrong or odd, in which column          |
 * | agency           | CITY                 | AGENCY#<agencyId>         | which agencies has the city                    |
 * | performance unit | CITY                 | PERFORMANCE#<unitId>      | which units have, or are to have, an agreement |
 * | agreement        | AGREEMENT#<unitId>#<year> | AGREEMENT            | the performance agreement (PK): the newest version, and a draft |
 * | agreement's version | AGREEMENT#<unitId>#<year> | VERSION#<no>      | a version as it was published: never changed   |
 * | achievement      | ACHIEVEMENT#<unitId> | <period>                  | what was an organisation's achievement: set, recommended, drawn up |
 * | group row        | GROUP#<unitId>#<period> | <employeeId>#<planNo>  | which predicates has a distribution group (strong) |
 * | founding         | CITY                 | FOUNDING                  | was this instance begun, and with whom         |
 * | register read    | CITY                 | REGISTER                  | when was the register last read as a whole     |
 * | agencies read    | CITY                 | REGISTER#AGENCIES         | when was each agency's register last read      |
 * | register commit  | CITY                 | REGISTER#COMMIT           | which import or end was at the record last     |
 * | register readings| READ#<end of id>     | READ                      | when did the register last name each of some   |
 * | roster           | AGENCY#<agencyId>    | EMP#<employeeId>          | who belongs to an agency (strong; jobs)        |
 * | bank item        | BANK                 | ITEM#<code>               | which activities are there, in which versions  |
 * | bank proposal    | BANK                 | PROPOSAL#<proposalId>     | what units ask BKPP to take into the bank      |
 * | person's bank    | EMP#<employeeId>     | BANK                      | favourites, and what they recorded last        |
 * | person's templates | EMP#<employeeId>   | TEMPLATES                 | days that they do again, under names of their own |
 * | evidence file    | EMP#<employeeId>     | EVIDENCE#<sha256>         | which files did they bring, found to be what   |
 * | file expected    | EMP#<employeeId>     | EXPECTED#<sha256>         | which files did they say they will send (vanishes) |
 * | bringer of a file | FILE#<sha256>       | EMP#<employeeId>          | who brought a file of one content              |
 * | shared file      | SHAREDFILES          | <at>#<sha256>#<employeeId> | who brought what others had brought (BKPP)    |
 * | allowance policy | TPP                  | POLICY#<no>               | by which formulas are allowances computed      |
 * | units' adjustments | TPP                | ADJUSTMENTS#<month>#<unitId> | what was taken off a whole unit            |
 * | row of allowances | ALLOWANCES#<month>  | <agencyId>#<employeeId>   | what payroll pays in a month, and formulas are tried on |
 * | export           | EXPORTS#<month>      | HEAD#<agencyId or ALL>#<no> | what was told to payroll, and when           |
 * | its rows         | EXPORTS#<month>      | ROWS#<agencyId or ALL>#<no>#<part> | exactly which versions: never changed |
 * | policy revision  | CONFIG               | <key>#<effectiveFrom>     | which values were in force on a day            |
 * | policy guard     | CONFIG               | #GUARD                    | has any policy been set since they were read   |
 * | calendar entry   | CALENDAR             | DAY#<from>#<id>           | what was declared: holidays, Ramadan           |
 * | outage           | CALENDAR             | OUTAGE#<id>               | when could nobody work with the system         |
 * | calendar guard   | CALENDAR             | #GUARD                    | has anything been declared since it was read   |
 * | window exception | EMP#<employeeId>     | LONGER#<id>               | which windows of theirs are longer             |
 * | running exception | EXCEPTIONS          | <until>#<employeeId>#<id> | whose windows are longer on a day (BKPP's list) |
 * | desk             | DESK#<holder>        | <step>#<period>#<subjectId>#<planNo> | what waits for whom (strong)        |
 * | office holder    | OFFICE#<role>        | EMP#<employeeId>#<from>   | who has an office of performance management    |
 * | request          | REQUEST#<requestId>  | REQUEST                   | an AssignmentRequest to BKPP                   |
 * | request card     | REQUEST#<requestId>  | CARD                      | the lists of requests (GSI1, GSI2)             |
 * | seats' guard     | POSITION#<positionId>| #SEATS                    | has anything been approved for the office since|
 * | agenda           | AGENDA#<agencyId>    | <day>#<step>#<subjectId>  | what must happen by itself, from which day on  |
 * | once             | ONCE#<scope>         | <key>                     | was this creation already done                 |
 * | watch's key      | WATCH#<day>          | SALT                      | with which a day's devices are hashed (vanishes) |
 * | device           | WATCH#<day>          | DEVICE#<keyed hash>       | who submitted from one device (vanishes)       |
 * | band of texts    | TEXT#<agencyId>#<year> | <band>#<hash>           | which plans are worded alike (vanishes)        |
 * | run              | RUN#<job>#<period>   | RUN                       | how far is a job                               |
 * | finding          | EMP#<id> or UNIT#<id> | FIND#<kind>#<period>#<planNo>#<detail> | what is wrong with a person's or a unit's period |
 * | finding's card   | the same             | FINDCARD#<the same>       | lists of findings (GSI1, GSI2)                 |
 * | findings on desks | the same            | FIND#DESKS                | on whose desks do findings of it lie to be mended |
 * | last scan        | EMP#<employeeId>     | CHANGED                   | what did the last scan look at, and when must it again |
 * | mark of change   | EMP#<employeeId>     | CHANGED#<period or ALL>   | what has changed since the last scan           |
 * | basis of findings | FINDINGS            | BASIS                     | since when do policies and calendar stand      |
 * | reading          | READINGS#<employeeId> | <day>#<readerId>#<what>  | who read of them, on which day, how often, what for |
 * | counted          | PK of what is counted | COUNTED#<SK of it>       | for what was it last counted                   |
 * | generation       | COUNTS#<bucket>      | HEAD                      | which generation of numbers is read, which is being counted |
 * | unit's numbers   | COUNTS#<bucket>#<agencyId> | <generation>#<unit path> | what is counted of a unit's people and of those below |
 * | agency's numbers | COUNTS#<year>#CITY   | <bucket>#<generation>#<agencyId> | the same of an agency                   |
 * | city's numbers   | COUNTS#<year>#CITY   | ALL#<bucket>#<generation> | the same of the city                           |
 * | superior's numbers | WAITS#<year>       | <bucket>#<generation>#<agencyId>#<unit path>#<holder> | what waits before whom, of which unit's people |
 * | observer's place | OBSERVER             | HERE#<turn>               | up to when are the numbers counted             |
 *
 * GSI1, an agency's view: AGENCY#<agencyId>#<period> / <unit path>#<name>#<employeeId>#<planNo>.
 * GSI2, a superior's team: TEAM#<appraiserId>#<period> / <name>#<employeeId>#<planNo>. Cards only.
 * Directory cards: GSI1 PEOPLE#<agencyId> / <unit path>#<name>#<employeeId>; GSI2 of whoever stands below an
 * office that nobody holds: VACANT / <agencyId>#<positionId>#<name>#<employeeId>.
 * Requests: GSI1 REQUESTS#<status> / <since>#<requestId>, GSI2 REQUESTS#<agencyId> / <unit path>#<since>#<requestId>.
 * Discrepancies: GSI1 DIFFS#<state> / <since>#<employeeId>#..., GSI2 DIFFS#<agencyId> / <unit path>#<class>#<employeeId>#...
 * Superiors who have not evaluated: GSI1 OVERDUE#<agencyId>#<period> / <unit path>#<name>#<appraiserId>.
 * Findings: GSI1 FINDS#<agencyId>#<state> / <unit path>#<code>#<subject>#..., GSI2 FINDS#<state> / <code>#<since>#<subject>#...;
 * secret ones under SECRETFINDS in place of FINDS.
 * Numbers: a bucket is a month, a year or ALWAYS; a generation stands in front, so that a rebuild counts beside those that are
 * read; a trend in the rows of ALWAYS has its year behind (#<year>). docs/decisions/overviews.md.
 *
 * Sort keys of a person begin with the period and then the plan, so that `<period>#0` to `<period>#:`
 * is one query for everything of a period but its activities. docs/architecture.md 4.
 */
import { absenceKeys } from './absenceKeys.ts';
import { escalationKeys } from './escalationKeys.ts';
import { seenKeys } from './seenKeys.ts';
import { allowanceKeys } from './allowanceKeys.ts';
import { beside, type Key, type MatrixPlace, matrixPartition, ofPlan, person } from './key.ts';
import { followingKeys } from './followingKeys.ts';
import { readingKeys } from './readingKeys.ts';
import { type Instant, monthOfDate, type Period, type PlainDate } from './period.ts';
import type { AgendaStep, DeskStep } from './steps.ts';

export { discrepancyOfCard, type Key, rowSegment } from './key.ts';
export * from './indexKeys.ts';
export * from './lists.ts';
export * from './steps.ts';

const at = (PK: string, SK: string): Key => ({ PK, SK });
/** Whose, of which period, of which plan. */
type PlanPlace = [employeeId: string, period: Period, planNo: number];
const inPlan = (employeeId: string, period: Period, planNo: number, room: string): Key => ({
  PK: person(employeeId),
  SK: `${period}#${planNo}#${room}`,
});
/** Whose days a row of a team is about. */
interface Stretch {
  readonly employeeId: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}
/**
 * By the last day, those without one last: whoever asks for a date reads nothing that had ended before it. Of those
 * the team's own stand before whom its leader only oversees.
 */
const stretch = ({ employeeId, from, to }: Stretch, how: 'DIRECT' | 'OVER'): string =>
  `LINE#${to ?? '~'}#${how}#${from}#${employeeId}`;
const inAgreement = (unitId: string, year: Period, SK: string): Key => ({
  PK: `AGREEMENT#${unitId}#${year}`,
  SK,
});
/** The matrix of a leader's plan, with its rows and answers. */
const inMatrix = ({ leaderId, year, planNo }: MatrixPlace, SK: string): Key => ({
  PK: matrixPartition(leaderId, year, planNo),
  SK,
});
const inImport = (importId: string, SK: string): Key => ({ PK: `IMPORT#${importId}`, SK });

export const keys = {
  ...followingKeys,
  ...escalationKeys,
  ...readingKeys,
  ...seenKeys,
  person,
  employee: (employeeId: string): Key => ({ PK: person(employeeId), SK: 'PROFILE' }),
  line: (employeeId: string, from: PlainDate): Key => ({ PK: person(employeeId), SK: `LINE#${from}` }),
  formerLine: (employeeId: string, from: PlainDate, recordedAt: Instant): Key => ({
    PK: person(employeeId),
    SK: `WAS#LINE#${from}#${recordedAt}`,
  }),
  assignment: (employeeId: string, from: PlainDate, assignmentId: string): Key => ({
    PK: person(employeeId),
    SK: `SEAT#${from}#${assignmentId}`,
  }),
  snapshot: (employeeId: string, date: PlainDate, hrVersion: number): Key => ({
    PK: person(employeeId),
    SK: `HR#${date}#${String(hrVersion).padStart(6, '0')}`,
  }),
  discrepancy: (employeeId: string, kind: string, year: Period | null, planNo: number): Key => ({
    PK: person(employeeId),
    SK: `DIFF#${kind}#${ofPlan(year, planNo)}`,
  }),
  discrepancyCard: (employeeId: string, kind: string, year: Period | null, planNo: number): Key => ({
    PK: person(employeeId),
    SK: `DIFFCARD#${kind}#${ofPlan(year, planNo)}`,
  }),
  handover: (employeeId: string): Key => ({ PK: person(employeeId), SK: 'HANDOVER' }),
  directoryCard: (employeeId: string): Key => ({ PK: person(employeeId), SK: 'CARD' }),
  teamMember: (appraiserId: string, line: Stretch): Key => ({
    PK: `TEAM#${appraiserId}`,
    SK: stretch(line, 'DIRECT'),
  }),
  overseen: (superiorId: string, line: Stretch): Key => ({
    PK: `TEAM#${superiorId}`,
    SK: stretch(line, 'OVER'),
  }),
  ...absenceKeys,
  appointment: (employeeId: string, role: string, from: PlainDate): Key => ({
    PK: person(employeeId),
    SK: `APPT#${role}#${from}`,
  }),
  plan: (employeeId: string, year: Period, planNo: number) => inPlan(employeeId, year, planNo, 'PLAN'),
  amendmentAuthorship: (...of: PlanPlace) => inPlan(...of, 'AMEND#AUTHORSHIP'),
  authorship: (...of: PlanPlace) => inPlan(...of, 'AUTHORSHIP'),
  watchSalt: (day: PlainDate): Key => ({ PK: `WATCH#${day}`, SK: 'SALT' }),
  watchedDevice: (day: PlainDate, hash: string): Key => ({ PK: `WATCH#${day}`, SK: `DEVICE#${hash}` }),
  textBand: (agencyId: string, year: Period, band: string): Key => ({
    PK: `TEXT#${agencyId}#${year}`,
    SK: band,
  }),
  planAsSet: (employeeId: string, year: Period, planNo: number, version: number) =>
    inPlan(employeeId, year, planNo, `SET#${String(version).padStart(6, '0')}`),
  matrix: (place: MatrixPlace): Key => inMatrix(place, 'HEAD'),
  matrixLooked: (place: MatrixPlace): Key => inMatrix(place, 'LOOKED'),
  matrixRow: (place: MatrixPlace, assigneeId: string): Key => inMatrix(place, `ROW#${assigneeId}`),
  matrixAnswers: (place: MatrixPlace, assigneeId: string): Key => inMatrix(place, `ANSWER#${assigneeId}`),
  assigned: (employeeId: string, { leaderId, year, planNo }: MatrixPlace, assigneeId: string): Key => ({
    PK: person(employeeId),
    SK: `${year}#0#MPH#${leaderId}#${planNo}#${assigneeId}`,
  }),
  dialogue: (employeeId: string, year: Period, planNo: number, no: number) =>
    inPlan(employeeId, year, planNo, `DIALOGUE#${String(no).padStart(3, '0')}`),
  thread: (employeeId: string, year: Period, planNo: number, lineId: string) =>
    inPlan(employeeId, year, planNo, `THREAD#${lineId}`),
  amendment: (employeeId: string, year: Period, planNo: number) => inPlan(employeeId, year, planNo, 'AMEND'),
  month: (employeeId: string, month: Period, planNo: number) => inPlan(employeeId, month, planNo, 'MONTH'),
  evaluation: (...of: PlanPlace) => inPlan(...of, 'EVAL'),
  evaluationAsIssued: (...of: PlanPlace) => inPlan(...of, 'ISSUED'),
  evaluationDocument: (employeeId: string, period: Period, planNo: number, no: number) =>
    beside(employeeId, `EVALDOC#${period}#${planNo}#${String(no).padStart(3, '0')}`),
  objection: (employeeId: string, period: Period, planNo: number, no: number) =>
    inPlan(employeeId, period, planNo, `OBJECTION#${String(no).padStart(3, '0')}`),
  ...allowanceKeys,
  card: (employeeId: string, period: Period, planNo: number) => inPlan(employeeId, period, planNo, 'CARD'),
  marker: (employeeId: string, period: Period, job: string) => inPlan(employeeId, period, 0, `RUN#${job}`),
  reminder: (employeeId: string) => beside(employeeId, 'REMINDER'),
  unattended: (employeeId: string) => beside(employeeId, 'UNATTENDED'),
  activityMonth: (employeeId: string, month: Period) => beside(employeeId, `${month}#0#MINUTES`),
  activity: (employeeId: string, month: Period, date: PlainDate, id: string) =>
    beside(employeeId, `${month}#ACT#${date.slice(8)}#${id}`),
  feedback: (employeeId: string, on: PlainDate, id: string) =>
    beside(employeeId, `${monthOfDate(on)}#FEED#${on.slice(8)}#${id}`),
  upward: (employeeId: string, month: Period, entryId: string) =>
    beside(employeeId, `UPWARD#${month}#${entryId}`),
  given: (authorId: string, month: Period, id: string) => beside(authorId, `GAVE#${month}#${id}`),
  feedbackTally: (authorId: string, month: Period, employeeId: string) =>
    beside(authorId, `TALLY#${month.slice(0, 4)}#${employeeId}`),
  event: (aggregate: Key, seq: number): Key => ({
    PK: aggregate.PK,
    SK: `EVT#${aggregate.SK}#${String(seq).padStart(8, '0')}`,
  }),
  nip: (nip: string): Key => ({ PK: `NIP#${nip}`, SK: 'GUARD' }),
  unit: (unitId: string): Key => ({ PK: `UNIT#${unitId}`, SK: 'UNIT' }),
  subUnit: (parentId: string | null, segment: string, unitId: string): Key => ({
    PK: parentId === null ? 'CITY' : `UNIT#${parentId}`,
    SK: `SUB#${segment}#${unitId}`,
  }),
  unitOffice: (unitId: string, positionId: string) => at(`UNIT#${unitId}`, `OFFICE#${positionId}`),
  position: (positionId: string): Key => ({ PK: `POSITION#${positionId}`, SK: 'POSITION' }),
  officeBelow: (positionId: string, belowId: string) => at(`POSITION#${positionId}`, `BELOW#${belowId}`),
  holders: (positionId: string): Key => ({ PK: `POSITION#${positionId}`, SK: 'HOLDERS' }),
  registerCode: (of: 'UNIT' | 'POSITION' | 'ESAKIP', code: string): Key => ({
    PK: `CODE#${of}#${code}`,
    SK: 'GUARD',
  }),
  registerImport: (importId: string) => inImport(importId, 'IMPORT'),
  importSource: (importId: string) => inImport(importId, 'SOURCE'),
  importPart: (importId: string, no: number) => inImport(importId, `PART#${String(no).padStart(6, '0')}`),
  importPeople: (importId: string, no: number) => inImport(importId, `PEOPLE#${String(no).padStart(6, '0')}`),
  importEnded: (importId: string, employeeId: string) => inImport(importId, `ENDED#${employeeId}`),
  importUnit: (importId: string, no: number) => inImport(importId, `UNIT#${String(no).padStart(5, '0')}`),
  importProblem: (importId: string, row: number, no: number) =>
    inImport(importId, `PROBLEM#${String(row).padStart(7, '0')}#${String(no).padStart(2, '0')}`),
  agency: (agencyId: string): Key => ({ PK: 'CITY', SK: `AGENCY#${agencyId}` }),
  performanceUnit: (unitId: string): Key => ({ PK: 'CITY', SK: `PERFORMANCE#${unitId}` }),
  agreement: (unitId: string, year: Period) => inAgreement(unitId, year, 'AGREEMENT'),
  agreementVersion: (unitId: string, year: Period, no: number) =>
    inAgreement(unitId, year, `VERSION#${String(no).padStart(6, '0')}`),
  achievement: (unitId: string, period: Period): Key => ({ PK: `ACHIEVEMENT#${unitId}`, SK: period }),
  groupRow: (unitId: string, period: Period, employeeId: string, planNo: number) =>
    at(`GROUP#${unitId}#${period}`, `${employeeId}#${planNo}`),
  founding: (): Key => ({ PK: 'CITY', SK: 'FOUNDING' }),
  registerRead: (): Key => ({ PK: 'CITY', SK: 'REGISTER' }),
  agenciesRead: (): Key => ({ PK: 'CITY', SK: 'REGISTER#AGENCIES' }),
  registerCommit: (): Key => ({ PK: 'CITY', SK: 'REGISTER#COMMIT' }),
  registerReadings: (shelf: string): Key => ({ PK: `READ#${shelf}`, SK: 'READ' }),
  roster: (agencyId: string, employeeId: string): Key => ({
    PK: `AGENCY#${agencyId}`,
    SK: person(employeeId),
  }),
  bankItem: (code: string): Key => ({ PK: 'BANK', SK: `ITEM#${code}` }),
  bankProposal: (proposalId: string): Key => ({ PK: 'BANK', SK: `PROPOSAL#${proposalId}` }),
  personalBank: (employeeId: string) => beside(employeeId, 'BANK'),
  templates: (employeeId: string) => beside(employeeId, 'TEMPLATES'),
  evidenceFile: (employeeId: string, sha256: string) => beside(employeeId, `EVIDENCE#${sha256}`),
  expectedFile: (employeeId: string, sha256: string) => beside(employeeId, `EXPECTED#${sha256}`),
  bringer: (sha256: string, employeeId: string): Key => ({ PK: `FILE#${sha256}`, SK: person(employeeId) }),
  sharedFile: (at: Instant, hash: string, ownerId: string): Key => ({
    PK: 'SHAREDFILES',
    SK: `${at}#${hash}#${ownerId}`,
  }),
  policyGuard: (): Key => ({ PK: 'CONFIG', SK: '#GUARD' }),
  policy: (key: string, effectiveFrom: PlainDate): Key => ({ PK: 'CONFIG', SK: `${key}#${effectiveFrom}` }),
  calendarEntry: (from: PlainDate, id: string): Key => ({ PK: 'CALENDAR', SK: `DAY#${from}#${id}` }),
  outage: (id: string): Key => ({ PK: 'CALENDAR', SK: `OUTAGE#${id}` }),
  calendarGuard: (): Key => ({ PK: 'CALENDAR', SK: '#GUARD' }),
  windowException: (employeeId: string, id: string): Key => ({ PK: person(employeeId), SK: `LONGER#${id}` }),
  runningException: (until: PlainDate, employeeId: string, id: string) =>
    at('EXCEPTIONS', `${until}#${employeeId}#${id}`),
  desk: (holder: string, step: DeskStep, period: Period, subjectId: string, planNo: number): Key => ({
    PK: `DESK#${holder}`,
    SK: `${step}#${period}#${subjectId}#${planNo}`,
  }),
  officeHolder: (role: string, employeeId: string, from: PlainDate) =>
    at(`OFFICE#${role}`, `${person(employeeId)}#${from}`),
  request: (requestId: string): Key => ({ PK: `REQUEST#${requestId}`, SK: 'REQUEST' }),
  requestCard: (requestId: string): Key => ({ PK: `REQUEST#${requestId}`, SK: 'CARD' }),
  seatGuard: (positionId: string): Key => ({ PK: `POSITION#${positionId}`, SK: '#SEATS' }),
  agenda: (agencyId: string, day: PlainDate, step: AgendaStep, subjectId: string) =>
    at(`AGENDA#${agencyId}`, `${day}#${step}#${subjectId}`),
  once: (scope: string, key: string): Key => ({ PK: `ONCE#${scope}`, SK: key }),
  run: (job: string, period: string): Key => ({ PK: `RUN#${job}#${period}`, SK: 'RUN' }),
} as const;
