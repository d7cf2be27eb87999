/** The sections of docs/errors.md: errorPage.ts. */

/** What each section of the catalogue is called on the page, and what is said of it. */
export const SECTIONS: Readonly<Record<string, readonly [title: string, about: string]>> = {
  'the graphql door': [
    'Errors of the door',
    'In the top-level `errors`. `BAD_USER_INPUT`: a variable or a value in the document does not fit its type; `extensions.field` is the path to the variable, `extensions.params.expected` what fits; nothing ran. `BUSY` and `INTERNAL_SERVER_ERROR` carry `extensions.requestId`, by which the fault is found in the log. `BUSY`: wait a moment and send the same request again.',
  ],
  requests: [
    'Any request',
    'In `userErrors` of a mutation. A read with such arguments (an id of no known type, a page of 0 rows, a cursor of another list) has them in the top-level `errors`.',
  ],
  'personnel numbers': ['Personnel numbers (NIP)', ''],
  'reviewers and lines': ['Reporting lines', 'Who appraises is decided as of the business date.'],
  plan: ['Plans (SKP)', ''],
  'plan: the form': [
    'Forms of a plan',
    'At submission, all at once, each with its field: what the form (JPT/PUKM or JA/JF) and the approach of a plan ask for.',
  ],
  'plan: signs of another hand': [
    'Signs of another hand',
    'Not refusals: the sentences of `AuthorshipSignal.message`, and of its `caution`.',
  ],
  'plan: its year and its end': ['Versions, copies and ends of plans', ''],
  'amendment of a plan': [
    'Amendments of a plan',
    'Beside the codes of a plan and of its form: an amendment is edited, submitted, returned and approved as a plan is.',
  ],
  'month: the approach': ['Months of either approach', ''],
  'the lint of plans': [
    'The lint of plans',
    'A finding of severity ERROR refuses a submission: `field` is the text concerned, `params` hold the rule (`L01` to `L16`) and the key of the finding.',
  ],
  'the lint of plans: findings': [
    'Findings of the lint',
    'Not refusals: the sentences of `LintFinding.messageId` and `messageEn`; only one of severity ERROR refuses, within `PLAN_LINT`.',
  ],
  'dialogues and threads': ['Dialogues, and questions about lines of a plan', ''],
  feedback: ['Continuous feedback', ''],
  'activities and the bank': ['Activities', ''],
  'the activity bank': [
    'Proposals, files and favourites of the activity bank',
    'Of rows of its CSV, in the problems of a report with the row and its column, beside the codes of any request and those of files. Only warnings: `ROW_BANK_FROM_KEPT`, `ROW_BANK_STAYS_ENDED`.',
  ],
  'files of evidence': [
    'Files of evidence',
    'The last five are no refusals of a request: they say in `EvidenceFile.rejection` why a file that arrived was not taken.',
  ],
  policy: ['Policies', ''],
  'leave, duty travel and training': ['Leave, duty travel and training', ''],
  'the calendar, outages and longer windows': [
    'The calendar, outages and longer windows',
    '`EXCEPTION_RUNNING` stands in `JobRun.refusedBy`: the month waits for a longer window of its owner.',
  ],
  founding: ['Founding', 'Of the operator’s command `npm run found`, once an instance.'],
  evaluation: ['Evaluations', ''],
  'where things lie': [
    'Where things lie',
    'Refusals of `rerouteItem`, and of `whyCannot` about an action that is not known.',
  ],
  'explanations of why something is not seen or cannot be done; no refusals': [
    'Why something is not there',
    'Not refusals: the sentences of `WhyCheck.message` and `WhyMend.message`.',
  ],
  'kinds of standing, as these explanations name them': [
    'Kinds of standing',
    'Not refusals: what the sentences above call them.',
  ],
  'explanations of an activity result; no refusals': [
    'Explanations',
    'Not refusals: the sentences of `ActivityResult.explanation`.',
  ],
  'its formula': ['Formulas of the allowance (TPP)', ''],
  attendance: ['Attendance', 'Of an import as a whole, or of one row: then `field` is a path from the row.'],
  adjustments: ['Adjustments of allowances', ''],
  'why an allowance is not computed yet': [
    'Allowances that are not computed yet',
    'In `JobRun.refusedBy` of `computeAllowance`, with `ALLOWANCE_PENALTY_UNKNOWN` and `EMPLOYEE_INACTIVE`.',
  ],
  'why a month has no allowance, and what to do; no refusals': [
    'Why a month has no allowance',
    'Not refusals: `AllowanceAwaits.message` and `todo`, by its `code`, which `AllowanceExport.missing` counts too.',
  ],
  exports: ['Exports and trials of allowances', ''],
  'explanations of an allowance; no refusals': [
    'Explanations of an allowance',
    'Not refusals: the sentences of `AllowanceStep.message`.',
  ],
  month: ['Months (SKP bulanan)', ''],
  'performance agreements': ['Performance agreements (PK)', ''],
  'performance agreements: rows of e-Sakip': [
    'Rows of e-Sakip’s performance agreements',
    'In the problems of a report, with the row and its column, beside the codes of any request and those of files. Only warnings: `ROW_TARGET_READ`, `ROW_AGREEMENT_TAKES_OVER`.',
  ],
  'achievements of organisations': ['Achievements of organisations', ''],
  'the distribution guide': [
    'The distribution guide',
    'As refusals of a rating, one for each clause that it breaks: with a justification it is taken; and the sentences of `DistributionClause.message`.',
  ],
  'achievements of organisations: rows of e-Sakip': [
    'Rows of e-Sakip’s achievements',
    'In the problems of a report, with the row and its column. Only a warning: `ROW_ACHIEVEMENT_TAKES_OVER`.',
  ],
  'the personnel register: files': [
    'Files of the personnel register',
    'In the problems of an import whose file cannot be read at all: nothing of it is committed.',
  ],
  'the personnel register: rows': [
    'Rows of the personnel register',
    'In the problems of an import, with the row and its column, beside the codes of any request and of personnel numbers. What is only a warning there leaves the row as good as it is: `ROW_SUPERIOR_LEFT_OUT`, `ROW_SUPERIOR_INACTIVE`, `ROW_SUPERIOR_VACANT`, `ROW_UNIT_MOVES`, `ROW_ACTING`, `ROW_OFFICE_OLDER`, `ROW_UNIT_OLDER`, `NIP_AGE_AT_APPOINTMENT`, `NIP_HR_MISMATCH`.',
  ],
  'the personnel register: imports': ['Imports of the personnel register', ''],
  'reading ratings and signals of others': [
    'Reading ratings and signals of others',
    'As a top-level error: nothing of what needs a record was answered.',
  ],
  'the personnel register: differences': [
    'Differences from the personnel register',
    'Not refusals: the sentences of `Discrepancy.whatToDo`, by its class.',
  ],
};
