/** What a person types, page by page, to file each of the two procedures of the guide. */
export type TypedPages = readonly (readonly [page: string, fields: Readonly<Record<string, string>>])[];

export const SUBMITTER_TYPED = {
  subject: 'citizen',
  phone: '0980 000 229',
  email: '',
  'residence.province': '38',
  'residence.commune': '14797',
  'residence.detail': 'Số 00 ngõ Ví Dụ, tổ 1',
} as const;

export const DELIVERY_TYPED = { method: 'electronic' } as const;

export const BUSINESS_HOUSEHOLD = '1.001612';

export const BUSINESS_HOUSEHOLD_PAGES: TypedPages = [
  ['owner', { 'owner.phone': '0980000229', 'owner.email': '' }],
  [
    'seat',
    {
      'name.vi': 'Bánh khoái Bến Mẫu',
      'seat.province': '38',
      'seat.commune': '14797',
      'seat.detail': 'Số 12 phố Ví Dụ',
      'seat.phone': '0980000229',
    },
  ],
  [
    'lines',
    {
      'lines[0].code': '5610',
      'lines[0].name': 'Bán bánh khoái tại chỗ',
      'lines.main': '0',
      'capital.amount': '120.000.000',
    },
  ],
  ['tax', { 'tax.sameAddress': 'on', 'tax.employees': '3', 'tax.vatMethod': 'ke-khai' }],
  ['founder', { founder: 'ca-nhan' }],
  ['commitment', { c1: 'on', c2: 'on', c3: 'on', c4: 'on' }],
];

export const BIRTH = '1.001193';

export const BIRTH_PAGES: TypedPages = [
  [
    'requester',
    {
      'requester.relation': 'Cha',
      'requester.phone': '0980000229',
      'requester.ethnic': '01',
      'requester.nationality': 'VN',
    },
  ],
  [
    'child',
    {
      'child.birthDate.day': '20',
      'child.birthDate.month': '10',
      'child.birthDate.year': '2026',
      'child.registrationType': 'dung-han',
      'child.fullName': 'Lê Minh An',
      'child.gender': '2',
      'child.ethnic': '01',
      'child.nationality': 'VN',
      'child.birthPlace.scope': '1',
      'child.birthPlace.facility': 'Bệnh viện Phụ sản Thanh Hóa',
      'child.birthPlace.province': '38',
      'child.birthPlace.commune': '14797',
      'child.hometown.scope': '1',
      'child.hometown.province': '38',
      'child.hometown.commune': '14797',
      'child.birthCert.kind': 'giay-chung-sinh',
      'child.birthCert.number': '0123/2026',
      'child.birthCert.date.day': '21',
      'child.birthCert.date.month': '10',
      'child.birthCert.date.year': '2026',
      'child.birthCert.issuer': 'Bệnh viện Phụ sản Thanh Hóa',
    },
  ],
  [
    'mother',
    {
      'mother.fullName': 'Trần Thị Mai',
      'mother.personalId': '038192000117',
      'mother.birthDate.day': '02',
      'mother.birthDate.month': '03',
      'mother.birthDate.year': '1992',
      'mother.ethnic': '01',
      'mother.nationality': 'VN',
      'mother.residence.kind': '1',
      'mother.residence.scope': '1',
      'mother.residence.province': '38',
      'mother.residence.commune': '14797',
      'mother.residence.detail': 'Số 00 ngõ Ví Dụ, tổ 1',
    },
  ],
  ['father', {}],
  ['requests', { 'marriage.registered': 'khong', 'copy.wanted': 'co', 'copy.quantity': '2', commitment: 'on' }],
];

export const LINKED_DEATH = '2.002622';

/** All but who pays for the funeral. */
export function linkedDeathPages(diedOn: string): TypedPages {
  return [
    [
      'requester',
      {
        'requester.relation': 'con',
        'requester.phone': '0980000229',
        'requester.ethnic': '01',
        'requester.nationality': 'VN',
      },
    ],
    [
      'deceased',
      {
        'deceased.fullName': 'Lê Văn Cụ',
        'deceased.birthDate': '1940',
        'deceased.gender': '1',
        'deceased.ethnic': '01',
        'deceased.nationality': 'VN',
        'deceased.residence.province': '38',
        'deceased.residence.commune': '14797',
      },
    ],
    [
      'death',
      {
        'death.date': diedOn,
        'death.place': 'Tại nhà',
        'death.notice.kind': 'giay-bao-tu',
        'death.notice.date': diedOn,
        'death.notice.issuer': 'Trạm Y tế phường Hạc Thành',
      },
    ],
    ['requests', { 'copy.wanted': 'khong', commitment: 'on' }],
  ];
}
