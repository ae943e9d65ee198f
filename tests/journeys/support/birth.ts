import type { Filing } from './filing.ts';
import { samplePdf } from './sample-files.ts';

const THIRTY_DAYS_IN_MS = 30 * 24 * 3600 * 1000;
const bornOn = new Date(Date.now() - THIRTY_DAYS_IN_MS).toISOString().slice(0, 10);

/** Đăng ký khai sinh, as the mother of the demo files it within 60 days. */
export const BIRTH: Filing = {
  procedureCode: '1.001193',
  procedureName: 'Đăng ký khai sinh',
  search: 'khai sinh',
  label: 'khai-sinh',
  submitter: {},
  owner: {},
  declaration: {
    'requester.relation': 'Me',
    'requester.residence.kind': '1',
    'child.birthDate': bornOn,
    'child.birthTime': '07:30',
    'child.fullName': 'Lê Minh An',
    'child.gender': '2',
    'child.ethnic': '01',
    'child.birthPlace.facility': 'Bệnh viện Phụ sản Thanh Hóa',
    'child.birthPlace.province': '38',
    'child.birthPlace.commune': '14797',
    'child.birthPlace.detail': 'Số 00 đường Ví Dụ',
    'child.hometown.province': '38',
    'child.hometown.commune': '14797',
    'child.birthCert.kind': 'giay-chung-sinh',
    'child.birthCert.number': '0123/2026',
    'child.birthCert.date': bornOn,
    'child.birthCert.issuer': 'Bệnh viện Phụ sản Thanh Hóa',
    'mother.residence.kind': '1',
    'father.fullName': 'Lê Hữu Hồng',
    'father.personalId': '038089999001',
    'father.birthDate': '1989-05-19',
    'father.ethnic': '01',
    'father.residence.kind': '1',
    'father.residence.province': '38',
    'father.residence.commune': '14797',
    'father.residence.detail': 'Số 00 ngõ Ví Dụ, tổ 1',
    'marriage.registered': 'co',
    'marriage.number': '15/2020',
    'marriage.date': '2020-10-10',
    'marriage.place': 'Ủy ban nhân dân phường Hạc Thành',
    'copy.wanted': 'co',
    'copy.quantity': '2',
    commitment: 'on',
  },
  papers: { 'G15-KQ004389': samplePdf('giay-chung-sinh.pdf') },
  delivery: { method: 'electronic', payment: 'online' },
};
