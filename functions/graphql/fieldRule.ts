/** How the rules of a type's fields are written. */
import type { FieldRule } from './rootRules.ts';

/** The rules of a type's fields: every field is named, so that a new one has none until it is written here. */
export interface ObjectRules {
  /** The rule by which an object of the type is reached, and the fields that need no more than it. */
  readonly by: FieldRule;
  readonly fields: readonly string[];
  /** Fields that stand under a rule of their own. */
  readonly more?: Readonly<Record<string, FieldRule>>;
}

export const by = (rule: FieldRule, fields: string, more: ObjectRules['more'] = {}): ObjectRules => ({
  by: rule,
  fields: fields.split(' '),
  more,
});
/** A part of something else: shown with it. */
export const part = (fields: string): ObjectRules => by('WITH_PARENT', fields);
