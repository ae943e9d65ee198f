import type { TimeLimit } from '#engines/clock/due-at.ts';
import { type AccessFacts, type OfficerActor, permitFor } from './access.ts';
import type { DossierAction } from './dossier-action.ts';
import type { DossierStep } from './dossier-status.ts';

/** The usual way from acceptance to the end, with where each is done. */
export const AT_ONCE = [
  { action: 'take-over', step: 'awaiting-assignment' },
  { action: 'propose', step: 'appraising' },
  { action: 'approve', step: 'awaiting-approval' },
  { action: 'issue', step: 'awaiting-issue' },
  { action: 'hand-back', step: 'awaiting-return' },
] as const satisfies readonly { readonly action: DossierAction; readonly step: DossierStep }[];

/**
 * Trả kết quả ngay (NĐ 61/2018 Đ.17 k.4): of what was brought to a counter and is settled the same day by its procedure,
 * by an officer to whom all of it was entrusted. Nobody may do here what they may not do step by step.
 */
export function maySettleAtOnce(
  officer: OfficerActor,
  dossier: AccessFacts & { readonly channel: string },
  limit: TimeLimit,
): boolean {
  const standsHere = dossier.channel === 'counter' && dossier.step === 'awaiting-assignment';
  return (
    standsHere &&
    limit.amount === 0 &&
    AT_ONCE.every(({ action, step }) => permitFor(officer, { ...dossier, step, assigneeId: officer.officerId }, action))
  );
}
