import type { Condition } from '#engines/forms/define.ts';
import type { Bundle, MemberAnswer } from '../../define.ts';
import { uploadedForBirth } from './papers.ts';

const BIRTH = 'khai-sinh';
const residesWith = (parent: 'me' | 'cha' | 'khac'): Condition => ({ field: 'linked.residence.with', equals: parent });
const heads = (parent: 'me' | 'cha'): Condition => ({ field: 'linked.householder', equals: parent });

/** The child as registered, and who declares: the same for both matters that follow. */
const childAndDeclarant: readonly MemberAnswer[] = [
  { to: 'person.fullName', from: 'child.fullName' },
  { to: 'person.birthDate', from: 'child.birthDate' },
  { to: 'person.gender', from: 'child.gender' },
  { to: 'birthCertificate.number', ofResult: 'number' },
  { to: 'birthCertificate.date', ofResult: 'decidedOn' },
  { to: 'birthCertificate.issuer', ofResult: 'unitName' },
  { to: 'declarant.fullName', from: 'requester.fullName' },
  { to: 'declarant.personalId', from: 'requester.personalId' },
  { to: 'declarant.phone', from: 'requester.phone' },
  ...(['province', 'commune', 'detail'] as const).flatMap((part): MemberAnswer[] => [
    { to: `residence.${part}`, from: `mother.residence.${part}`, when: residesWith('me') },
    { to: `residence.${part}`, from: `father.residence.${part}`, when: residesWith('cha') },
    { to: `residence.${part}`, from: `linked.residence.${part}`, when: residesWith('khac') },
  ]),
];

const householder: readonly MemberAnswer[] = [
  { to: 'householder.fullName', from: 'mother.fullName', when: heads('me') },
  { to: 'householder.fullName', from: 'father.fullName', when: heads('cha') },
  { to: 'householder.fullName', from: 'linked.householder.fullName' },
  { to: 'householder.personalId', from: 'mother.personalId', when: heads('me') },
  { to: 'householder.personalId', from: 'father.personalId', when: heads('cha') },
  { to: 'householder.personalId', from: 'linked.householder.personalId' },
  { to: 'householder.relation', value: 'Con', when: { field: 'linked.householder', in: ['me', 'cha'] } },
  { to: 'householder.relation', from: 'linked.householder.relation' },
];

/** Khai sinh – thường trú – thẻ BHYT: the birth first, then the two others at the same time. */
export const bundle: Bundle = {
  slug: 'khai-sinh',
  name: 'Khai sinh, thường trú và thẻ bảo hiểm y tế cho trẻ',
  // NĐ 63/2024/NĐ-CP: the whole group within 3 working days.
  limit: { amount: 3, unit: 'working-day' },
  members: [
    {
      key: BIRTH,
      name: 'Đăng ký khai sinh',
      procedureCode: '1.001193',
      settledBy: 'receiving',
      answers: [],
      papers: uploadedForBirth.map((code) => ({ to: code, from: code })),
    },
    {
      key: 'thuong-tru',
      name: 'Đăng ký thường trú',
      procedureCode: '1.004222',
      after: BIRTH,
      settledBy: { kind: 'commune-police', where: 'residence.commune' },
      subject: 'child',
      answers: [...childAndDeclarant, ...householder, { to: 'request', value: 'Đăng ký thường trú cho trẻ mới sinh.' }],
      papers: [
        { to: 'GT-03', ofResult: true },
        { to: 'GT-08', from: 'LT-01' },
        { to: 'GT-09', from: 'LT-02' },
      ],
    },
    {
      key: 'the-bao-hiem-y-te',
      name: 'Cấp thẻ bảo hiểm y tế',
      procedureCode: '1.014137',
      after: BIRTH,
      settledBy: { agencyCode: 'H56.S19' },
      subject: 'child',
      answers: [
        ...childAndDeclarant,
        { to: 'person.nationality', from: 'child.nationality' },
        { to: 'insurance.facility', from: 'linked.insurance.facility' },
      ],
      papers: [{ to: 'GT-03', ofResult: true }],
    },
  ],
};
