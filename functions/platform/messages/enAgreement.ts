/** What is said of performance agreements and of e-Sakip's rows, in English: a part of en.ts. */
import type { idAgreement } from './idAgreement.ts';

export const enAgreement: Record<keyof typeof idAgreement, string> = {
  // performance agreements
  AGREEMENT_FROM_ESAKIP:
    "The unit's performance agreement for {year} comes from e-Sakip. Change it there, and import the new version.",
  AGREEMENT_UNIT_ENDED:
    'This unit ended on {date}. Choose a unit that stands in {year}, or ask BKPP to check.',
  AGREEMENT_ITEM_TWICE: 'The code {item} is used more than once. Give every item a code of its own.',
  AGREEMENT_TARGET: 'Give a target as a number, or targetText in words: one of them, not both.',
  AGREEMENT_TARGET_UNIT: 'A target as a number needs a unit of measure. Fill it in.',
  AGREEMENT_NO_DRAFT: 'There is no draft of the performance agreement. Write one first, then publish it.',
  AGREEMENT_SAME: 'This draft is the same as version {number}, which is published. Change it first.',
  AGREEMENT_VERSION_UNKNOWN: 'There is no version {number}. Choose one from 1 to {newest}.',
  AGREEMENT_FILE_TOO_LARGE:
    'The file has {found} bytes, {max} at most. Divide it into several files by unit.',
  AGREEMENT_TOO_MANY: 'The file holds more than {max} agreements. Divide it into several files by unit.',
  // performance agreements: rows of e-Sakip
  ROW_ESAKIP_UNIT_UNKNOWN:
    "No unit has the e-Sakip code {code}. Correct the code, or ask BKPP to set the unit's code of e-Sakip.",
  ROW_ITEM_TWICE:
    'This goal with this indicator is on row {other} too. Delete one of them, or give each a code of its own.',
  ROW_TARGET_READ: 'The target is read as {value}. If that is not meant, write decimals with a comma.',
  ROW_AGREEMENT_PARTIAL:
    'This agreement is left out: rows {rows} may be part of it, and do not say of which year or version they are. Mend those rows.',
  ROW_AGREEMENT_DIFFERS:
    'Version {version} is on record with other content. Publish the change in e-Sakip as a new version, then import that one.',
  ROW_AGREEMENT_LOWER:
    'Version {version} is older than version {found}, which is on record. Import the newest version.',
  ROW_AGREEMENT_TAKES_OVER:
    "The unit's agreement was written here; this version of e-Sakip takes its place, and from then on changes come through e-Sakip alone.",
};
