/** What is said of the activity bank, in English: a part of en.ts. */
import type { idBank } from './idBank.ts';

export const enBank: Record<keyof typeof idBank, string> = {
  // the activity bank
  BANK_ITEM_UNKNOWN: 'The activity bank has no {code}. Search it by the query bankItems.',
  BANK_ITEM_INACTIVE: '{code} is not in use in the activity bank. Choose another by the query bankItems.',
  BANK_ITEM_UNFIT:
    '{code} is not for the position family that you had on that day. Choose another by the query bankItems.',
  BANK_FAMILY:
    'There is no position family {family}, or it is written twice. Use the code of a family such as KEPEGAWAIAN, or UMUM for every position.',
  BANK_NORM: 'Norm minutes must be in order: at least ≤ standard ≤ at most. Correct the three.',
  BANK_SAME: 'This is the same as version {version} of {code}. Change first what is to be changed.',
  BANK_CODE_TAKEN:
    'The activity bank has {code} already. Choose another code, or propose a new version of that item.',
  BANK_CODE_FIXED: 'This item keeps its code {code}. Leave the code out.',
  BANK_FROM:
    'The first day must be between {earliest} and {latest}: the activities of today count by the version of today.',
  BANK_LAST_DAY: 'The last day must be between {earliest} and {latest}.',
  BANK_ITEM_ENDED: '{code} ended with {date} as its last day. Propose a new item by another code.',
  BANK_PROPOSAL_OWN: 'Nobody decides on a proposal that they wrote. Ask another officer of BKPP.',
  BANK_PROPOSAL_BEHIND:
    '{code} is at version {version} by now, newer than what was proposed to be changed. Return the proposal to be written anew.',
  BANK_FAVOURITES_FULL: 'There may be {max} favourites. Take one away first that is not used.',
  BANK_FILE_TOO_LARGE: 'The file has {found} bytes, {max} at most. Divide it into several files by category.',
  ROW_BANK_CODE_TWICE: 'This code is on row {other} too. Delete one of them.',
  ROW_BANK_FROM_KEPT:
    'The version with this content counts from {from}; that day is not changed. Leave this cell empty, or fill in that day.',
  ROW_BANK_STAYS_ENDED:
    'This item ended with {date} as its last day, and stays so. Fill in that day, or delete the row.',
};
