import type { CoveredWork } from './absence-cover.ts';

export const ROLES = [
  'receptionist',
  'specialist',
  'head',
  'signatory',
  'administrator',
  'inspector',
  'editor',
] as const;

/** Vai trò. An editor (biên tập viên) writes what the portal tells everybody, and sees no dossier. */
export type Role = (typeof ROLES)[number];

/** Nhiệm vụ được giao: an officer holds a role in a unit. */
export interface Duty {
  readonly role: Role;
  readonly unitId: number;
  readonly unitCode: string;
  readonly unitName: string;
}

/** Biên tập nội dung của cổng: news, surveys, what people say in public. Default is refusal. */
export function isEditor({ duties }: { readonly duties: readonly { readonly role: string }[] }): boolean {
  return duties.some(({ role }) => role === 'editor');
}

/** Cán bộ, công chức, viên chức đã đăng nhập */
export interface Officer {
  readonly officerId: string;
  readonly fullName: string;
  readonly title: string;
  readonly duties: readonly Duty[];
  /** Xử lý thay người vắng, today. */
  readonly covers?: readonly CoveredWork[];
}
