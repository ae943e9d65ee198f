import { BIRTH } from './birth.ts';
import type { Filing } from './filing.ts';

/** Khai sinh – thường trú – thẻ BHYT in one filing: the birth, and the little that the others ask beyond it. */
export const LINKED_BIRTH: Filing = {
  ...BIRTH,
  procedureCode: '2.000986',
  procedureName: 'Liên thông đăng ký khai sinh',
  search: 'liên thông khai sinh',
  label: 'lien-thong-khai-sinh',
  declaration: {
    ...BIRTH.declaration,
    'linked.residence.with': 'me',
    'linked.householder': 'cha',
    'linked.insurance.facility': 'Trạm Y tế phường Hạc Thành',
  },
};
