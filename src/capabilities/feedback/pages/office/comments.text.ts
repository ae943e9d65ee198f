export const COMMENTS = {
  title: 'Duyệt ý kiến đánh giá',
  lead: 'Bỏ tên người, số điện thoại, mã hồ sơ và lời xúc phạm. Lời chê được giữ nguyên.',
  empty: 'Không có ý kiến nào chờ duyệt.',
  text: 'Lời sẽ công khai',
  publish: 'Công khai',
  withhold: 'Không công khai',
  about: (unitName: string, day: string) => `${unitName}, ${day}`,
  textError: 'Ghi lời sẽ công khai, từ 3 đến 1.000 ký tự.',
  decided: 'Ý kiến này đã có người duyệt.',
} as const;
