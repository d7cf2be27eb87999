/** What the lint finds in a plan, in English: a part of en.ts. */
import type { idLint } from './idLint.ts';

export const enLint: Record<keyof typeof idLint, string> = {
  // the lint of plans
  PLAN_LINT: '{finding} Mend it first: rule {rule} refuses a submission.',
  // the lint of plans: findings
  LINT_L01:
    '"{word}" names an activity, not a result. Begin with what will then be there, such as "{start} …".',
  LINT_L01_MAYBE:
    '"{word}" seems to name an activity. Write the result that comes of it, such as "{start} …".',
  LINT_L02:
    "This result is the leader's word for word, though it is not passed on directly. Write the intermediate result that you contribute.",
  LINT_L02_MAYBE:
    "This result is the leader's word for word. Unless it is passed on to you directly, write the intermediate result that you contribute.",
  LINT_L03:
    'This indicator does not begin with a measure. Begin with Persentase, Jumlah, Nilai, Indeks, Rata-rata, Jangka waktu or Tingkat.',
  LINT_L04_TARGET: 'The target has no number. Write the number to be reached.',
  LINT_L04_UNIT: 'The target has no unit. Write one, such as laporan, orang, %, hari or Rp.',
  LINT_L04_NOT_UNIT: '"{unit}" is no unit. Write what is counted, such as laporan, orang, %, hari or Rp.',
  LINT_L04_TEXT: 'The qualitative target is not written. Write the state to be reached, and by when.',
  LINT_L05_TIME:
    'The aspect WAKTU (time) has a unit that is none of time. Use hari, jam, menit or %, or name the deadline.',
  LINT_L05_COST: 'The aspect BIAYA (cost) has a unit that is no money. Use Rp or %, or another aspect.',
  LINT_L05_QUANTITY: 'This indicator measures time, but its aspect is KUANTITAS. Use the aspect WAKTU.',
  LINT_L06_OVER: 'A share of a whole cannot pass 100 %. Write 100 % or less.',
  LINT_L06_OVER_MAYBE:
    'The target is above 100 %. Check it: only a comparison with another year or target can pass 100 %.',
  LINT_L06_ZERO:
    'A target of at least 0 % is reached by doing nothing. Write more than 0 %, or the comparator at most.',
  LINT_L06_ZERO_MAYBE:
    'A target of at least 0 % is reached by doing nothing, unless this can fall below 0. Write more than 0 %, or the comparator at most.',
  LINT_L07_LEADER:
    "This leader's result is measured by documents or activities alone. Measure what comes of them: an index, a percentage, a score.",
  LINT_L07_STAFF:
    '"{word}" is what the agency or the city brings about, beyond this position. Measure the output of your own work.',
  LINT_L08: 'This result has no indicator of quantity, quality or time yet. Add one of them.',
  LINT_L09_RESULT: 'This result is in this plan already. Merge them, or write what is different.',
  LINT_L09_INDICATOR: 'This indicator is in this plan already. Delete one of them, or name its object.',
  LINT_L10: 'There are {count} main results; {min} to {max} are right. Add or merge some.',
  LINT_L11: 'The direct shares in the role-result matrix are not 100 % of this result. Distribute all of it.',
  LINT_L12:
    '"{word}" cannot be measured without a criterion. Name it: by which procedure, by when, how many.',
  LINT_L13: 'This joins two results. Write each with indicators of its own.',
  LINT_L14:
    'A MILESTONE is due in one month, but {count} months have the same target. Fill in the month in which it is due alone.',
  LINT_L15: 'Nobody has a part in this result yet. Assign it in the role-result matrix.',
  LINT_L16:
    "This main result is not linked to a result of the leader. Choose the leader's result that it contributes to.",
  LINT_L16_MAYBE:
    "The leader's result is typed by hand, not from an accepted assignment. Choose the assignment from the role-result matrix.",
};
