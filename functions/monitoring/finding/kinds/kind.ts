/** What a row of the registry of findings says. docs/domain.md 3. */

/** D01 to D11 of docs/domain.md 3, and those of its table "PENGEMBANGAN". */
export const codes = [
  'D01',
  'D02',
  'D03',
  'D04',
  'D05',
  'D06',
  'D07',
  'D08',
  'D09',
  'D10',
  'D11',
  'D12',
  'D13',
  'D14',
  'D15',
  'D16',
  'D17',
  'D18',
  'D19',
] as const;
export type FindingCode = (typeof codes)[number];

export const severities = ['HIGH', 'MEDIUM', 'LOW'] as const;
export type Severity = (typeof severities)[number];

/** Who can mend it: whoever it is about, whoever appraises them, the unit's performance manager, or BKPP. */
export const owners = ['EMPLOYEE', 'APPRAISER', 'UNIT', 'BKPP'] as const;
export type Owner = (typeof owners)[number];

/** The evidence: ids, dates, numbers and codes, and of a line of a plan its own words (`text`); no others, no NIP, no name. */
export type Evidence = Readonly<Record<string, string | number>>;

/** A kind of finding: of which code, how grave, who can mend it, and by which mutations of the schema. */
export interface KindRow {
  readonly code: FindingCode;
  /** Of some kinds it follows from the evidence. */
  readonly severity: Severity | ((facts: Evidence) => Severity);
  /** Its severity follows from what can still be done on the day: graver by that is no more than was let stand. */
  readonly ages?: true;
  readonly owner: Owner;
  readonly mends: readonly string[];
  /**
   * Of no period: told of the running year, and at its turn told of the next where it still stands, with its waiver. ENDS:
   * asked of the running year alone, and over with it.
   */
  readonly turn?: 'STANDS' | 'ENDS';
  /** Waited for until the month is closed: where it is missed, nothing of it was mended, and the finding closes so. */
  readonly awaited?: true;
  /** Facts of which another value is another matter: what BKPP let stand was the former, and its waiver is over. */
  readonly anew?: readonly string[];
  /** A sign about a person: BKPP alone sees it (of habit, D08, auditors too), nothing decides by it, and whoever looks is recorded. */
  readonly secret?: true;
}

export type KindRows = Readonly<Record<string, KindRow>>;
