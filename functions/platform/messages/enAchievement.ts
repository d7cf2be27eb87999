/** What is said of organisations' achievements, in English: a part of en.ts. */
import type { idAchievement } from './idAchievement.ts';

export const enAchievement: Record<keyof typeof idAchievement, string> = {
  // achievements of organisations
  EVALUATION_LEADER_RESULT:
    'This person heads a unit whose achievement is {predicate}; the rating of their work result follows it: {rating}.',
  EVALUATION_ACHIEVEMENT_CHANGED:
    "The organisation's achievement was corrected since this evaluation was rated; number {number} is in force. Rate again, then issue.",
  ACHIEVEMENT_FROM_ESAKIP:
    "The unit's achievement for {period} comes from e-Sakip. Change it there, and import the new version.",
  ACHIEVEMENT_PART_OF_YEAR:
    "Achievement of the agreement and the leader's expectation are written of a year alone. Leave them out of a month.",
  ACHIEVEMENT_PERIOD: 'An achievement is of a month or a year: write the period as 2026-M10 or 2026-Y.',
  ACHIEVEMENT_TOO_EARLY: 'It is too early: {date} is the first day.',
  ACHIEVEMENT_UNIT_ENDED: 'This unit does not stand any more on {date}. Choose one that does.',
  ACHIEVEMENT_OF_ANOTHER: 'The achievement of {unit} counts for this unit. Draw up that one.',
  ACHIEVEMENT_NO_DRAFT: 'This achievement has no content yet. Draw it up first.',
  ACHIEVEMENT_WEIGHTS: 'The weights of the criteria come to {found} %. Make them 100 %.',
  ACHIEVEMENT_MEMBER_TWICE: 'This assessor is there more than once. Name each of them once.',
  ACHIEVEMENT_NOT_ASSESSOR:
    'This person is no assessor of organisations for this unit today. Name members of the assessment team alone.',
  ACHIEVEMENT_OWN_UNIT:
    'Whoever heads a unit neither assesses nor decides on its achievement. Somebody else must do it.',
  ACHIEVEMENT_LEADER_SETS:
    'This achievement is set by the leader above ({office}). BKPP sets one only where nobody is above.',
  ACHIEVEMENT_REASON:
    'The assessment team recommended {recommended}. Write the reason for another predicate.',
  ACHIEVEMENT_SAME: 'That predicate is in force. Choose the right one.',
  // the distribution guide
  DISTRIBUTION_MOST: 'The guide: {predicates} is the most frequent predicate of the group.',
  DISTRIBUTION_MAX: 'The guide: {predicates} is {percent} % of the group at most.',
  DISTRIBUTION_MIN: 'The guide: {predicates} is {percent} % of the group at least.',
  DISTRIBUTION_SOME: 'The guide: at least one of the group has {predicates}.',
  DISTRIBUTION_GROUPS:
    'A preview is of evaluations of one performance unit and period that rest on one achievement. Send others by themselves.',
  EVALUATION_OTHER_PERIOD: 'This evaluation is not of {period}. Name one that is.',
  // achievements of organisations: rows of e-Sakip
  ROW_ACHIEVEMENT_DIFFERS:
    'Version {version} is on record with other content. Publish the change in e-Sakip as a new version, then import that one.',
  ROW_ACHIEVEMENT_LOWER:
    'Version {version} is older than version {found}, which is on record. Import the newest version.',
  ROW_ACHIEVEMENT_DECIDED:
    'This achievement is recommended or set already ({status}). Once it is set BKPP can correct it.',
  ROW_ACHIEVEMENT_TAKES_OVER:
    'This achievement was written here; the version of e-Sakip takes its place, and from then on changes come through e-Sakip alone.',
};
