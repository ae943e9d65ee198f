/** Words of the two lists: online services, and the whole catalogue. */
export const listTexts = {
  online: {
    title: 'Dịch vụ công trực tuyến',
    lead: 'Các thủ tục nộp được qua mạng, toàn bộ hoặc một phần.',
    description: 'Tìm dịch vụ công trực tuyến của tỉnh Thanh Hóa: thời hạn, lệ phí, giấy tờ cần chuẩn bị.',
  },
  all: {
    title: 'Danh mục thủ tục hành chính',
    lead: 'Mọi thủ tục, cả những thủ tục chỉ nộp trực tiếp.',
    description: 'Danh mục thủ tục hành chính áp dụng tại tỉnh Thanh Hóa.',
  },
} as const;

export const findText = {
  filters: 'Lọc kết quả',
  targets: 'Bạn là',
  online: 'Mức độ trực tuyến',
  levels: 'Cấp thực hiện',
  fees: 'Phí, lệ phí',
  agencies: 'Cơ quan giải quyết',
  fields: 'Lĩnh vực',
  moreFields: (count: number) => `${count} lĩnh vực khác`,
  ranked: 'Xếp theo mức phù hợp',
  fileableFirst: 'Thủ tục nộp được tại đây đứng trước',
  help: 'Không thấy việc cần tìm?',
  count: (total: number, words: string) =>
    words === ''
      ? `${total.toLocaleString('vi-VN')} thủ tục`
      : `${total.toLocaleString('vi-VN')} thủ tục cho “${words}”`,
  understoodBefore: 'Chúng tôi hiểu ',
  understoodBetween: ' là ',
  papers: (count: number) => `${count} loại giấy tờ`,
  matchedResult: (result: string) => `Kết quả: ${result}.`,
  matchedKeyword: (keyword: string) => `Khớp với “${keyword}”.`,
  emptyTitle: (words: string) =>
    words === '' ? 'Không có thủ tục nào khớp với bộ lọc này.' : `Không có thủ tục nào khớp “${words}”.`,
  emptyHelp: 'Bạn thử từ ngắn hơn, bỏ bớt bộ lọc, hoặc gọi 1022 để được chỉ đúng thủ tục.',
  clear: 'Xóa từ khóa và bộ lọc',
  fileHere: 'Nộp được tại đây',
  onlineFee: (fee: string) => (fee === 'Miễn phí' ? 'Miễn phí khi nộp trực tuyến' : `${fee} khi nộp trực tuyến`),
} as const;
