import { test } from 'vitest';
import { HOUSEHOLD_BUSINESS } from './support/household-business.ts';
import { samplePdf } from './support/sample-files.ts';
import { settle } from './support/settle.ts';

test.each([
  { javaScript: true, how: 'in a browser with script' },
  { javaScript: false, how: 'in a browser without script' },
])('a citizen opens a household business $how', ({ javaScript }) =>
  settle({
    citizen: 'citizen',
    filing: HOUSEHOLD_BUSINESS,
    specialist: 'specialist-economy',
    faults: [
      { target: 'field', name: 'seat.detail', kind: 'wrong', explanation: 'Chưa có tên phố. Ghi thêm tên phố.' },
      { target: 'paper', name: 'HKD-02', kind: 'unreadable', explanation: 'Trang 2 mờ. Chụp lại trang này.' },
    ],
    reply: {
      fields: { 'seat.detail': 'Số 00 ngõ Ví Dụ, phố Ví Dụ, tổ 1' },
      papers: { 'HKD-02': samplePdf('van-ban-uy-quyen-ro.pdf') },
    },
    javaScript,
  }),
);
