import type { Bundle, MemberAnswer } from '../../define.ts';
import { fromCommune, fromInsurance } from './e-form.ts';

const DEATH = 'khai-tu';

const extract: readonly MemberAnswer[] = [
  { to: 'extract.number', ofResult: 'number' },
  { to: 'extract.date', ofResult: 'decidedOn' },
];

const payee: readonly MemberAnswer[] = [
  { to: 'payee.fullName', from: 'requester.fullName' },
  { to: 'payee.personalId', from: 'requester.personalId' },
  { to: 'payee.phone', from: 'requester.phone' },
];

/** Khai tử – xóa thường trú – mai táng: the death first, then the others at the same time. */
export const bundle: Bundle = {
  slug: 'khai-tu',
  name: 'Khai tử, xóa đăng ký thường trú và chi phí mai táng',
  members: [
    {
      key: DEATH,
      name: 'Đăng ký khai tử',
      procedureCode: '1.000656',
      settledBy: 'receiving',
      answers: [],
      papers: ['GT-03', 'GT-04', 'GT-05'].map((code) => ({ to: code, from: code })),
    },
    {
      key: 'xoa-thuong-tru',
      name: 'Xóa đăng ký thường trú',
      procedureCode: '1.003197',
      after: DEATH,
      settledBy: { kind: 'commune-police', where: 'deceased.residence.commune' },
      answers: [
        ...extract,
        { to: 'extract.issuer', ofResult: 'unitName' },
        { to: 'reason', value: 'Người đăng ký thường trú đã chết.' },
        { to: 'declarant.fullName', from: 'requester.fullName' },
        { to: 'declarant.personalId', from: 'requester.personalId' },
        { to: 'declarant.phone', from: 'requester.phone' },
      ],
      papers: [{ to: 'GT-02', ofResult: true }],
    },
    {
      key: 'ho-tro-mai-tang',
      name: 'Hỗ trợ chi phí mai táng',
      procedureCode: '1.001731',
      when: fromCommune,
      after: DEATH,
      settledBy: 'receiving',
      answers: [...extract, ...payee],
      papers: [{ to: 'GT-02', ofResult: true }],
    },
    {
      key: 'tro-cap-mai-tang',
      name: 'Trợ cấp mai táng của bảo hiểm xã hội',
      procedureCode: '1.014177',
      when: fromInsurance,
      after: DEATH,
      settledBy: { agencyCode: 'H56.S19' },
      answers: [...extract, ...payee],
      papers: [{ to: 'GT-02', ofResult: true }],
    },
  ],
};
