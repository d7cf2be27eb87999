/** The page docs/findings.md: every kind of finding, of its registry, with its sentences. */
import { findingKinds, kindOf, type KindRow } from '../functions/monitoring/finding/kinds.ts';
import { en } from '../functions/platform/messages/en.ts';
import { id } from '../functions/platform/messages/id.ts';

const INTRO = `# Findings

Written by \`npm run docs\` from \`functions/monitoring/finding/kinds.ts\` and the messages; do not edit. What each code is: [domain.md](domain.md) 3.

- **Owner**: who can mend it: the employee, their appraiser, the unit's performance manager, or BKPP. **Mended by**: the mutations that do.
- **Secret**: a sign about a person. BKPP alone sees it (signs of habit, D08, auditors too), says for what, and is recorded; it never decides anything.
- \`{name}\` is a value of the finding's evidence.`;

const severityIn = ({ severity }: KindRow): string =>
  typeof severity === 'string' ? severity : 'by its evidence';

const cells = (row: KindRow, kind: string): string =>
  [
    row.code,
    `\`${kind}\`${row.secret ? ' (secret)' : ''}`,
    severityIn(row),
    row.owner,
    row.mends.map((name) => `\`${name}\``).join(', ') || '–',
  ].join(' | ');

/** The page as Markdown. */
export function findingsPage(): string {
  const rows = findingKinds.map((kind) => {
    const [found, mend] = [`FIND_${kind}`, `MEND_${kind}`] as const;
    return `| ${cells(kindOf(kind), kind)} | ${id[found]} ${id[mend]} | ${en[found]} ${en[mend]} |`;
  });
  const heads = ['code', 'kind', 'severity', 'owner', 'mended by', 'Indonesian', 'English'];
  const table = [`| ${heads.join(' | ')} |`, `| ${heads.map(() => '---').join(' | ')} |`, ...rows];
  return `${INTRO}\n\n${table.join('\n')}\n`;
}
