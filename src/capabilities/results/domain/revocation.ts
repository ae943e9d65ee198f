/** Lý do thu hồi chứng thư, in the order in which they are offered. */
export const REVOCATION_REASONS = ['key-compromised', 'duty-ended', 'replaced', 'holder-asked'] as const;

export type RevocationReason = (typeof REVOCATION_REASONS)[number];

/** Also that another took its place while it still held, which is not chosen from a list. */
export type KeptReason = RevocationReason | 'renewed';

/** Lộ khóa: somebody else may have signed with it at any time, so that what it signed before does not hold either. */
export function isKeyCompromised(reason: KeptReason | null): boolean {
  return reason === 'key-compromised';
}
