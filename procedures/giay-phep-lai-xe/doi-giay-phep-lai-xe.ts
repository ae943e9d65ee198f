import { defineProcedure } from '../define.ts';

export const procedure = defineProcedure({
  code: '3.000347',
  name: 'Đổi giấy phép lái xe',
  summary: 'Dành cho người có giấy phép lái xe sắp hết hạn, hỏng hoặc cần đổi sang mẫu mới.',
  field: 'giay-phep-lai-xe',
  level: 'province',
  online: 'full',
  targets: ['citizen'],
  decision: '1025/QĐ-BCA',
  validFrom: '2025-07-01',
  channels: [
    {
      channel: 'online',
      limit: { amount: 5, unit: 'working-day' },
      feeNote: 'Mức 115.000 đồng khi nộp trực tuyến áp dụng đến hết 31/12/2025.',
    },
    {
      channel: 'counter',
      limit: { amount: 5, unit: 'working-day' },
      feeNote: 'Mức 115.000 đồng khi nộp trực tuyến áp dụng đến hết 31/12/2025.',
    },
  ],
  receivedAt:
    'Công an tỉnh, Công an cấp xã hoặc Trung tâm Phục vụ hành chính công; trực tuyến trên Cổng Dịch vụ công quốc gia.',
  decidedBy: 'cong-an-tinh',
  papers: [
    {
      code: 'GT-01',
      name: 'Giấy khám sức khỏe của người lái xe còn hiệu lực',
      originals: 1,
      copies: 0,
      handling: 'upload',
      need: 'Luôn cần, trừ hạng A1, A, B1',
    },
    { code: 'GT-02', name: 'Giấy phép lái xe đang có', originals: 0, copies: 1, handling: 'show', need: 'Khi đổi' },
    {
      code: 'GT-03',
      name: 'Hộ chiếu còn hạn',
      originals: 1,
      copies: 0,
      handling: 'show',
      need: 'Người nước ngoài, người Việt Nam định cư ở nước ngoài',
    },
  ],
  sets: 1,
  steps: [
    {
      title: 'Bạn kê khai và gửi hồ sơ.',
      text: 'Nộp trực tuyến, qua bưu chính hoặc tại Trung tâm Phục vụ hành chính công.',
    },
    {
      title: 'Cán bộ một cửa kiểm tra, tiếp nhận.',
      text: 'Hồ sơ đủ thì bạn nhận giấy hẹn; chưa đủ thì bạn nhận một danh sách nói rõ cần bổ sung gì.',
    },
    { title: 'Cơ quan cấp giấy phép giải quyết.', text: 'Tra cứu vi phạm, đối chiếu hồ sơ gốc.' },
    { title: 'Bạn nhận kết quả.', text: 'Giấy phép lái xe, gửi về tận nhà qua bưu chính nếu bạn chọn.' },
  ],
  results: [{ name: 'Giấy phép lái xe' }],
  conditions: ['Không đang bị tước quyền sử dụng giấy phép lái xe.', 'Đủ sức khỏe theo hạng giấy phép.'],
  legalBasis: [
    'Luật Trật tự, an toàn giao thông đường bộ 36/2024/QH15',
    'Thông tư 12/2025/TT-BCA',
    'Thông tư 37/2023/TT-BTC',
    'Thông tư 63/2023/TT-BTC',
  ],
  forms: [],
  keywords: [
    'đổi bằng lái xe',
    'đổi gplx',
    'bằng lái hết hạn',
    'gia hạn bằng lái',
    'đổi bằng lái xe ô tô',
    'đổi bằng xe máy sang thẻ nhựa',
  ],
  related: ['3.000348'],
  supplement: 'restart',
});
