/** Every rule. Invariant: ids are unique, and no fact is judged by two of them. */
import type { Fact } from '../fact.ts';
import { judges, type Rule } from '../rule.ts';
import { enumRules } from './enums.ts';
import { errorRules } from './errors.ts';
import { inputMemberRules } from './input-members.ts';
import { kindRules } from './kinds.ts';
import { methodRules } from './methods.ts';
import { numberAndTextRules } from './numbers-and-texts.ts';
import { objectLimitRules } from './object-limits.ts';
import { otherUnionRules } from './other-unions.ts';
import { outputMemberRules } from './output-members.ts';
import { paramsRules } from './params.ts';
import { presenceRules } from './presence.ts';
import { taggedUnionRules } from './tagged-unions.ts';

export const ALL_RULES: readonly Rule[] = [
  ...methodRules,
  ...paramsRules,
  ...inputMemberRules,
  ...outputMemberRules,
  ...objectLimitRules,
  ...presenceRules,
  ...enumRules,
  ...taggedUnionRules,
  ...otherUnionRules,
  ...numberAndTextRules,
  ...kindRules,
  ...errorRules,
];

export const ruleFor = (fact: Fact, rules: readonly Rule[]): Rule | undefined =>
  rules.find((rule) => judges(rule, fact));
