export const ROLES = ['receptionist', 'specialist', 'head', 'signatory', 'administrator', 'inspector'] as const;

/** Vai trò */
export type Role = (typeof ROLES)[number];

/** Nhiệm vụ được giao: an officer holds a role in a unit. */
export interface Duty {
  readonly role: Role;
  readonly unitId: number;
  readonly unitCode: string;
  readonly unitName: string;
}

/** Cán bộ, công chức, viên chức đã đăng nhập */
export interface Officer {
  readonly officerId: string;
  readonly fullName: string;
  readonly title: string;
  readonly duties: readonly Duty[];
}
