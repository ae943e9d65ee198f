import type { Filing } from './filing.ts';
import { samplePdf } from './sample-files.ts';

/** Đăng ký thành lập hộ kinh doanh, as the first person of the demo files it. */
export const HOUSEHOLD_BUSINESS: Filing = {
  procedureCode: '1.001612',
  procedureName: 'Đăng ký thành lập hộ kinh doanh',
  search: 'thành lập hộ kinh doanh',
  label: 'hkd',
  submitter: {},
  owner: {},
  declaration: {
    'name.vi': 'Hộ kinh doanh Bánh khoái Bến Mẫu',
    'seat.province': '38',
    'seat.commune': '14797',
    'seat.detail': 'Số 00 ngõ Ví Dụ, tổ 1',
    'lines[0].code': '5610',
    'capital.amount': '120000000',
    'tax.sameAddress': 'on',
    'tax.employees': '3',
    'tax.vatMethod': 'ke-khai',
    founder: 'thanh-vien-ho',
    'members[0].fullName': 'Lê Hữu Hồng',
    'members[0].birthDate': '1989-05-19',
    'members[0].personalId': '038089999001',
    'members[0].gender': '1',
    'members[1].fullName': 'Nguyễn Thị Mai',
    'members[1].birthDate': '1991-02-03',
    'members[1].personalId': '038191012345',
    'members[1].gender': '2',
    c1: 'on',
    c2: 'on',
    c3: 'on',
    c4: 'on',
  },
  papers: { 'HKD-02': samplePdf('van-ban-uy-quyen.pdf') },
  delivery: { method: 'electronic' },
};
