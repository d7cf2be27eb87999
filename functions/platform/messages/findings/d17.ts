export const idD17 = {
  // findings of D17
  FIND_EVALUATIONS_OVERDUE:
    '{count} evaluasi bawahan untuk periode {of} melewati waktunya, yang terlama {oldestOn}; eskalasi tahap {round}.',
  MEND_EVALUATIONS_OVERDUE: 'Pejabat penilai menilai dan menerbitkan evaluasi bawahannya.',
};

export const enD17: Record<keyof typeof idD17, string> = {
  FIND_EVALUATIONS_OVERDUE:
    '{count} evaluations of their people for {of} are past their day, the oldest {oldestOn}; escalated to round {round}.',
  MEND_EVALUATIONS_OVERDUE: 'The appraiser rates and issues the evaluations of their people.',
};
