import { defineProcedure } from '../define.ts';

export const procedure = defineProcedure({
  code: '2.000815',
  name: 'Chứng thực bản sao từ bản chính',
  summary: 'Dành cho người cần bản sao có giá trị như bản chính của bằng cấp, giấy tờ do cơ quan, tổ chức cấp.',
  field: 'chung-thuc',
  level: 'commune',
  online: 'partial',
  targets: ['citizen', 'organisation'],
  decision: '3152/QĐ-BTP',
  validFrom: '2025-07-01',
  channels: [
    {
      channel: 'counter',
      limit: { amount: 0, unit: 'working-day', sameDayCutoff: '15:00' },
      limitNote: 'Nhận sau 15 giờ hoặc bản chính nhiều trang thì trả trong ngày làm việc tiếp theo.',
      feeNote: '2.000 đồng mỗi trang; từ trang thứ ba 1.000 đồng mỗi trang, không quá 200.000 đồng mỗi bản.',
    },
  ],
  receivedAt: 'Bất kỳ Trung tâm Phục vụ hành chính công cấp xã nào, không phụ thuộc nơi cư trú.',
  decidedBy: 'ubnd-cap-xa',
  papers: [
    {
      code: 'GT-01',
      name: 'Bản chính giấy tờ, văn bản cần chứng thực',
      originals: 1,
      copies: 0,
      handling: 'show',
      need: 'Xuất trình để đối chiếu',
    },
    {
      code: 'GT-02',
      name: 'Bản sao cần chứng thực',
      originals: 0,
      copies: 1,
      handling: 'upload',
      need: 'Khi đã tự chụp sẵn',
      optional: true,
    },
  ],
  sets: 1,
  steps: [
    { title: 'Bạn mang bản chính đến quầy.', text: 'Có thể mang sẵn bản chụp hoặc nhờ quầy chụp.' },
    {
      title: 'Cán bộ đối chiếu.',
      text: 'Kiểm tra bản chính không bị tẩy xóa, rách nát, không thuộc loại không được chứng thực.',
    },
    { title: 'Bạn nhận kết quả.', text: 'Bản sao được chứng thực, ghi sổ.' },
  ],
  results: [{ name: 'Bản sao được chứng thực từ bản chính' }],
  conditions: [
    'Bản chính không bị tẩy xóa, sửa chữa trái phép, hư hỏng hoặc không xác định được nội dung.',
    'Bản chính không đóng dấu mật, không có nội dung trái pháp luật, đạo đức xã hội.',
  ],
  legalBasis: [
    'Nghị định 23/2015/NĐ-CP',
    'Nghị định 280/2025/NĐ-CP',
    'Thông tư 01/2020/TT-BTP',
    'Thông tư 226/2016/TT-BTC',
  ],
  forms: [],
  keywords: [
    'công chứng giấy tờ',
    'sao y bản chính',
    'chứng thực bản sao',
    'photo công chứng',
    'công chứng bằng cấp',
    'sao y công chứng',
  ],
  related: ['2.000635'],
  supplement: 'restart',
});
