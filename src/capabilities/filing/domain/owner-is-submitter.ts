import type { Draft } from './draft.ts';

/**
 * Nộp cho chính mình, yet the owner bears another number: as self nobody would ask for an authorisation or the owner's
 * consent, and the owner would not be told. A number not given yet is a gap of its own.
 */
export function isAnotherPerson({ submitter, owner }: Pick<Draft, 'submitter' | 'owner'>): boolean {
  if ((owner['relation'] ?? 'self') !== 'self') return false;
  const [ofSubmitter = '', ofOwner = ''] = [submitter['personalId'], owner['personalId']];
  return ofSubmitter !== '' && ofOwner !== '' && ofSubmitter !== ofOwner;
}
