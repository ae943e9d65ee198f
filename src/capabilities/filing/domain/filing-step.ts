/** Các bước nộp hồ sơ, in the order of the guide. */
export const FILING_STEPS = ['submitter', 'owner', 'declaration', 'papers', 'delivery', 'review'] as const;

export type FilingStep = (typeof FILING_STEPS)[number];

export function stepAfter(step: FilingStep): FilingStep {
  return FILING_STEPS[FILING_STEPS.indexOf(step) + 1] ?? 'review';
}

export function stepBefore(step: FilingStep): FilingStep | undefined {
  return FILING_STEPS[FILING_STEPS.indexOf(step) - 1];
}
