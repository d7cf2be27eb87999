/** The rules of the fields of feedback: a part of fieldRules.ts. */
import { by, type ObjectRules, part } from './fieldRule.ts';

export const feedbackRules: Readonly<Record<string, ObjectRules>> = {
  Feedback: by(
    'feedback.read',
    'id employee author standing period on target tone text evidence givenAt correctedAt',
  ),
  GivenFeedback: by(
    'givenFeedback.read',
    'id version employee standing anonymous period on target tone text evidence state givenAt changedAt changeableUntil',
  ),
  UpwardFeedbackGroup: by('feedback.read', 'from to writers entries'),
  UpwardFeedbackPage: part('rows pageInfo'),
  UpwardFeedback: part('target tone text'),
  FeedbackTarget: part('about behaviour planId resultId activityId'),
  FeedbackResult: part('planId resultId text'),
  FeedbackCount: part('target tone count'),
};
