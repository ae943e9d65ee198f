import { EVERY_CHANNEL, onEach } from '../channels.ts';
import { defineProcedure } from '../define.ts';
import { CHECKED_AND_RECEIVED, FILED_ANY_WAY } from '../steps.ts';

export const procedure = defineProcedure({
  code: '2.000591',
  name: 'Cấp Giấy chứng nhận đủ điều kiện an toàn thực phẩm đối với cơ sở sản xuất, kinh doanh thực phẩm',
  summary: 'Dành cho cơ sở sản xuất, kinh doanh thực phẩm thuộc ngành Công Thương quản lý.',
  field: 'an-toan-thuc-pham',
  level: 'province',
  online: 'full',
  targets: ['business', 'organisation'],
  decision: '926/QĐ-BCT',
  validFrom: '2025-07-01',
  channels: onEach(EVERY_CHANNEL, {
    limit: { amount: 25, unit: 'working-day' },
    limitNote: 'Gồm thời gian kiểm tra thực tế cơ sở.',
    feeNote: 'Phí thẩm định theo quy định của Bộ Tài chính.',
  }),
  receivedAt:
    'Trung tâm Phục vụ hành chính công tỉnh, số 28 Đại lộ Lê Lợi, phường Hạc Thành; Trung tâm cấp xã nhận và chuyển giúp bạn.',
  decidedBy: 'so-cong-thuong',
  papers: [
    {
      code: 'GT-01',
      name: 'Đơn đề nghị cấp Giấy chứng nhận (Mẫu số 01a)',
      originals: 1,
      copies: 0,
      handling: 'upload',
      need: 'Luôn cần',
    },
    {
      code: 'GT-02',
      name: 'Bản thuyết minh cơ sở vật chất, trang thiết bị (Mẫu số 02a, 02b)',
      originals: 1,
      copies: 1,
      handling: 'upload',
      need: 'Luôn cần',
    },
    {
      code: 'GT-03',
      name: 'Giấy xác nhận đã tập huấn kiến thức an toàn thực phẩm',
      originals: 1,
      copies: 1,
      handling: 'upload',
      need: 'Luôn cần, có xác nhận của cơ sở',
    },
    {
      code: 'GT-04',
      name: 'Báo cáo kết quả khắc phục (Mẫu số 04)',
      originals: 1,
      copies: 0,
      handling: 'upload',
      need: 'Khi lần kiểm tra trước yêu cầu khắc phục',
    },
  ],
  sets: 1,
  steps: [
    FILED_ANY_WAY,
    CHECKED_AND_RECEIVED,
    { title: 'Sở Công Thương giải quyết.', text: 'Thẩm định hồ sơ và kiểm tra thực tế cơ sở.' },
    { title: 'Bạn nhận kết quả.', text: 'Giấy chứng nhận có giá trị 3 năm.' },
  ],
  results: [{ name: 'Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm' }],
  conditions: [
    'Cơ sở thuộc phạm vi quản lý của ngành Công Thương theo Thông tư 43/2018/TT-BCT.',
    'Đủ điều kiện về địa điểm, trang thiết bị và con người.',
  ],
  legalBasis: [
    'Luật An toàn thực phẩm 55/2010/QH12',
    'Nghị định 15/2018/NĐ-CP',
    'Nghị định 77/2016/NĐ-CP',
    'Nghị định 17/2020/NĐ-CP',
    'Thông tư 43/2018/TT-BCT',
    'Nghị quyết 66.7/2025/NQ-CP',
  ],
  forms: ['Mẫu số 01a, 02a, 02b Nghị định 17/2020/NĐ-CP'],
  keywords: [
    'an toàn thực phẩm',
    'vệ sinh an toàn thực phẩm',
    'attp',
    'giấy phép sản xuất bánh kẹo',
    'giấy chứng nhận vệ sinh',
  ],
  related: ['1.001612'],
  supplement: 'restart',
});
