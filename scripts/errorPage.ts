/** The page docs/errors.md: every code of the message catalogues, by their sections, and the codes beside them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codes } from '../functions/monitoring/finding/kinds.ts';
import { en } from '../functions/platform/messages/en.ts';
import { expectations } from '../functions/platform/messages/expected.ts';
import { id } from '../functions/platform/messages/id.ts';
import { SECTIONS } from './errorSections.ts';

type Key = keyof typeof id;

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
    'idAllowance.ts',
    'idFollowing.ts',
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
    'idReading.ts',
    'differences.ts',
    'idFindings.ts',
    ...codes.map((code) => `findings/${code.toLowerCase()}.ts`),
    'idWhy.ts',
  ].flatMap((file) => {
    const text = readFileSync(join(import.meta.dirname, '../functions/platform/messages', file), 'utf8');
    return text.split(/^ {2}\/\/ /m).slice(1);
  });
  const found = parts.map((part) => {
    const name = part.slice(0, part.indexOf('\n'));
    const [title, about] = SECTIONS[name] ?? [`${name[0]?.toUpperCase()}${name.slice(1)}`, ''];
    // A file may have both languages.
    const keys = new Set([...part.matchAll(/^ {2}([A-Z0-9_]+):/gm)].map(([, key]) => key as Key));
    return { title, about, keys: [...keys] };
  });
  return found.filter(({ keys }) => keys.length > 0);
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
