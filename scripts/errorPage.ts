/** The page docs/errors.md: every code of the message catalogues, by their sections, and the codes beside them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../functions/platform/messages/en.ts';
import { expectations } from '../functions/platform/messages/expected.ts';
import { id } from '../functions/platform/messages/id.ts';

type Key = keyof typeof id;

/** What each section of the catalogue is called on the page, and what is said of it. */
const SECTIONS: Readonly<Record<string, readonly [title: string, about: string]>> = {
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
  'explanations of an activity result; no refusals': [
    'Explanations',
    'Not refusals: the sentences of `ActivityResult.explanation`.',
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
  'the personnel register: differences': [
    'Differences from the personnel register',
    'Not refusals: the sentences of `Discrepancy.whatToDo`, by its class.',
  ],
};

interface Section {
  readonly title: string;
  readonly about: string;
  readonly keys: readonly Key[];
}

/** The catalogue's sections as its file has them: a comment, then its codes. */
function sections(): Section[] {
  const parts = [
    'id.ts',
    'idPlan.ts',
    'idAgreement.ts',
    'idAchievement.ts',
    'idBank.ts',
    'idEvaluation.ts',
    'idEvidence.ts',
    'idMatrix.ts',
    'idLint.ts',
    'idPolicy.ts',
    'idCalendar.ts',
    'idDialogue.ts',
    'idFeedback.ts',
    'idRegister.ts',
    'idMonth.ts',
    'idReconciliation.ts',
  ].flatMap((file) => {
    const text = readFileSync(join(import.meta.dirname, '../functions/platform/messages', file), 'utf8');
    return text.split(/^ {2}\/\/ /m).slice(1);
  });
  return parts.map((part) => {
    const name = part.slice(0, part.indexOf('\n'));
    const [title, about] = SECTIONS[name] ?? [`${name[0]?.toUpperCase()}${name.slice(1)}`, ''];
    const keys = [...part.matchAll(/^ {2}([A-Z0-9_]+):/gm)].map(([, key]) => key as Key);
    return { title, about, keys };
  });
}

/** Codes that have no sentence of ours: of the request's language, and of what stands before the handler. */
const OTHERS: readonly (readonly [code: string, http: string, when: string, what: string])[] = [
  ['GRAPHQL_PARSE_FAILED', '400', 'the document is no GraphQL', 'correct it'],
  [
    'GRAPHQL_VALIDATION_FAILED',
    '400',
    'a field, argument or type is not in the schema',
    'compare with `docs/schema.graphql`',
  ],
  [
    'OPERATION_RESOLUTION_FAILURE',
    '400',
    'several operations and no `operationName`, or an unknown one',
    'name one of them',
  ],
  ['PERSISTED_QUERY_NOT_SUPPORTED', '200', 'only the hash of a document was sent', 'send the document'],
  [
    '(no code)',
    '401',
    '`{"message":"Unauthorized"}`: no token, or one that is expired or not accepted; `www-authenticate` says why',
    'get a new token',
  ],
  [
    '(no code)',
    '413',
    '`{"message":"Request Entity Too Large"}`: larger than the gateway takes (10 MB)',
    'send less',
  ],
  [
    '(no code)',
    '503',
    '`{"message":"Service Unavailable"}`: no answer within 30 seconds',
    'try again; a creation with its own id or key is safe to repeat',
  ],
];

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');

const INTRO = `# Errors and refusals

Written by \`npm run docs\` from \`functions/platform/messages\`; do not edit.

- **A rule refuses**: HTTP 200, the mutation's payload has \`userErrors\` with \`code\`, \`field\` (a path from \`input\`), \`message\` and \`params\`. Nothing was written. Show the message to the person.
- **The request is wrong, or something failed**: top-level \`errors\`, each with \`extensions.code\`. The person did nothing wrong: mend the client, or try again.
- Codes are stable; sentences may be improved. The sentence comes in the language of \`Accept-Language\`: Indonesian, or English (\`en\`). \`{name}\` is a value that is also in \`params\`.
- What does not exist and what one may not see answer the same: \`NOT_FOUND\`, or \`null\`.`;

/** The page as Markdown. */
export function errorPage(): string {
  const catalogue = sections().map(({ title, about, keys }) =>
    [
      `## ${title}`,
      ...(about ? [about] : []),
      table(
        ['code', 'Indonesian', 'English'],
        keys.map((key) => [`\`${key}\``, id[key], en[key]]),
      ),
    ].join('\n\n'),
  );
  const others = table(
    ['code', 'HTTP', 'when', 'what to do'],
    OTHERS.map(([code, ...rest]) => [code.startsWith('(') ? code : `\`${code}\``, ...rest]),
  );
  const expected = `## What is expected

What the value \`expected\` of a refusal can be, where it is none of the choices themselves.

${table(
  ['code', 'Indonesian', 'English'],
  Object.entries(expectations).map(([code, phrase]) => [`\`${code}\``, phrase.id, phrase.en]),
)}`;
  const beside = `## Errors without a sentence of ours\n\n${others}`;
  return [INTRO, ...catalogue.slice(0, 1), beside, ...catalogue.slice(1), expected].join('\n\n') + '\n';
}
