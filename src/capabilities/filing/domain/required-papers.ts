/** Thành phần hồ sơ phải nộp: which papers this dossier needs, by what was answered. */
import { evaluate } from '#engines/forms/conditions.ts';
import type { FormContext } from '#engines/forms/context.ts';
import type { Answers, Condition } from '#engines/forms/define.ts';
import type { DraftPaper } from './draft.ts';

/** What filing needs to know of a paper of the procedure. */
export interface PaperRule {
  readonly code: string;
  readonly name: string;
  readonly handling: 'e-form' | 'upload' | 'show';
  readonly need: string;
  readonly when?: Condition;
  readonly channels?: readonly string[];
  readonly optional?: boolean;
  readonly oneOf?: string;
  readonly hint?: string;
}

export interface NeededPaper {
  readonly code: string;
  readonly name: string;
  readonly hint?: string;
  readonly isRequired: boolean;
  /** Papers of the same choice: one of them is enough. */
  readonly oneOf?: string;
  /** Drawn up by the system from the answers: nothing to upload. */
  readonly isDeclaration: boolean;
}

/** Papers of a dossier filed this way, in the procedure's order; what is only shown at the counter is left out. */
export function neededPapers(
  rules: readonly PaperRule[],
  answers: Answers,
  context: FormContext,
  channel: 'online' | 'counter' = 'online',
): readonly NeededPaper[] {
  return rules
    .filter((rule) => rule.handling !== 'show' && (rule.channels === undefined || rule.channels.includes(channel)))
    .filter((rule) => rule.when === undefined || evaluate(rule.when, answers, context))
    .map((rule) => ({
      code: rule.code,
      name: rule.name,
      isRequired: rule.optional !== true,
      isDeclaration: rule.handling === 'e-form',
      ...(rule.oneOf !== undefined && { oneOf: rule.oneOf }),
      ...(rule.hint !== undefined && { hint: rule.hint }),
    }));
}

/** Required papers without a file yet; of a choice only the first, and none when any of its papers is there. */
export function missingPapers(
  needed: readonly NeededPaper[],
  attached: readonly Pick<DraftPaper, 'paperCode'>[],
): readonly NeededPaper[] {
  const present = new Set(attached.map(({ paperCode }) => paperCode));
  return needed.filter((paper) => {
    if (!paper.isRequired || paper.isDeclaration || present.has(paper.code)) return false;
    const choice = needed.filter(({ oneOf }) => oneOf !== undefined && oneOf === paper.oneOf);
    return choice.length === 0 || (choice[0] === paper && !choice.some(({ code }) => present.has(code)));
  });
}
