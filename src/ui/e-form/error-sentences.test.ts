import { expect, test } from 'vitest';
import { errorSentence } from './error-sentences.ts';

const fault = { code: 'required', params: {}, label: 'Số điện thoại (nếu có)', kind: 'phone' } as const;

test.each([
  [fault, 'Bạn chưa ghi số điện thoại.'],
  [{ ...fault, kind: 'select', label: 'Dân tộc' }, 'Bạn chưa chọn dân tộc.'],
  [{ ...fault, kind: 'radio', label: 'Trẻ sinh ở đâu?' }, 'Bạn chưa trả lời câu “Trẻ sinh ở đâu?”.'],
  [{ ...fault, kind: 'lookup', label: 'Mã ngành (cấp 4)' }, 'Hãy tìm rồi chọn mã ngành trong danh sách.'],
  [{ ...fault, code: 'phone-format' }, 'Số điện thoại phải có 10 chữ số, ví dụ 0912 345 678.'],
  [
    { ...fault, code: 'number-max', label: 'Số lượng bản sao', params: { max: '1000' } },
    'Số lượng bản sao không được quá 1.000.',
  ],
  [{ ...fault, item: 'Thành viên 2' }, 'Thành viên 2: bạn chưa ghi số điện thoại.'],
] as const)('the sentence of %o', (given, sentence) => {
  expect(errorSentence(given)).toBe(sentence);
});

test('a long commitment is quoted only by its beginning', () => {
  const label =
    'Tôi cam đoan nội dung đề nghị đăng ký khai sinh trên đây là đúng sự thật, được sự thỏa thuận nhất trí.';
  expect(errorSentence({ ...fault, kind: 'checkbox', label })).toBe(
    'Hãy đọc và đánh dấu “Tôi cam đoan nội dung đề nghị đăng ký khai sinh trên đây là…”.',
  );
});
