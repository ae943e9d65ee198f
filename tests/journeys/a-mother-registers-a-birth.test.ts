import { test } from 'vitest';
import { BIRTH } from './support/birth.ts';
import { samplePdf } from './support/sample-files.ts';
import { settle } from './support/settle.ts';

test.each([
  { javaScript: true, how: 'in a browser with script' },
  { javaScript: false, how: 'in a browser without script' },
])('a mother registers a birth $how', ({ javaScript }) =>
  settle({
    citizen: 'mother',
    filing: BIRTH,
    specialist: 'specialist',
    faults: [
      {
        target: 'field',
        name: 'child.birthCert.number',
        kind: 'wrong',
        explanation: 'Số không khớp với ảnh. Ghi lại số.',
      },
      { target: 'paper', name: 'G15-KQ004389', kind: 'unreadable', explanation: 'Ảnh mờ. Chụp lại cả tờ.' },
    ],
    reply: {
      fields: { 'child.birthCert.number': '0124/2026' },
      papers: { 'G15-KQ004389': samplePdf('giay-chung-sinh-ro.pdf') },
    },
    javaScript,
  }),
);
