/** What a caller of the fee API reads when the question cannot be answered. */
export const feesText = {
  wrong: 'Câu hỏi không đúng',
  missing: 'Không tìm thấy thủ tục',
  procedure: 'Tham số procedure phải là mã thủ tục, ví dụ 1.001612.',
  channel: 'Tham số channel phải là online, postal hoặc counter.',
  on: 'Tham số on phải là ngày có thật theo dạng năm-tháng-ngày, ví dụ 2023-06-01.',
  subject:
    'Tham số subject phải là một trong các nhóm: poor-household, person-with-disability, person-with-merit, child, elderly, ethnic-minority.',
  case: 'Tham số case phải là mã trường hợp, ví dụ late.',
  copies: 'Tham số copies phải là số bản sao từ 0 đến 100.',
  unknown: (code: string) => `Không có thủ tục mang mã ${code}.`,
} as const;
