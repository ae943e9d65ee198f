export const LONGEST_NAME = 120;
export const NAME_MISSING = 'Ghi họ tên người nộp tiền.';
export const NOTE_MISSING = 'Ghi số chứng từ hoàn tiền.';

export const COLLECT_REFUSALS: Readonly<Record<string, string>> = {
  'nothing-to-pay': 'Hồ sơ đã nộp đủ phí, lệ phí, có thể vừa nộp trực tuyến. Không thu nữa; xem biên lai trong hồ sơ.',
  'dossier-closed': 'Hồ sơ đã kết thúc, không thu phí nữa.',
  'not-surplus': 'Khoản này đã được ghi hoàn trước đó.',
};
