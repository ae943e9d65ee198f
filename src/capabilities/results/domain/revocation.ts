/** Lý do thu hồi chứng thư, in the order in which they are offered. */
export const REVOCATION_REASONS = ['key-compromised', 'duty-ended', 'replaced', 'holder-asked'] as const;

export type RevocationReason = (typeof REVOCATION_REASONS)[number];

/** Lộ khóa: somebody else may have signed with it at any time, so that what it signed before does not hold either. */
export function isKeyCompromised(reason: RevocationReason): boolean {
  return reason === 'key-compromised';
}
