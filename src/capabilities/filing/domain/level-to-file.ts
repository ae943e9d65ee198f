import type { ProcedureDefinition } from '#capabilities/catalogue/index.ts';
import type { Citizen } from '#capabilities/identity/index.ts';

/** NĐ 69/2024/NĐ-CP: with an account of level 1 one may write a draft; what filing needs, the procedure says. */
export function isEnoughToFile({ level }: Citizen, { identityLevel }: ProcedureDefinition): boolean {
  return level >= (identityLevel ?? 2);
}
