import type { Role } from '../../domain/duty.ts';

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  receptionist: 'Cán bộ một cửa',
  specialist: 'Chuyên viên thụ lý',
  head: 'Trưởng bộ phận',
  signatory: 'Người ký',
  administrator: 'Quản trị viên',
  inspector: 'Giám sát',
  editor: 'Biên tập viên',
};
