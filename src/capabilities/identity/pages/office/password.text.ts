import type { PasswordComplaint } from '../../domain/password-rule.ts';

export const COMPLAINTS: Readonly<Record<PasswordComplaint | 'same-as-before', string>> = {
  'too-short': 'Mật khẩu cần ít nhất 8 ký tự.',
  'too-long': 'Mật khẩu dài nhất 128 ký tự.',
  'no-lower-case': 'Mật khẩu cần có chữ thường.',
  'no-upper-case': 'Mật khẩu cần có chữ hoa.',
  'no-digit': 'Mật khẩu cần có chữ số.',
  'no-special': 'Mật khẩu cần có ký tự đặc biệt, ví dụ # hoặc dấu cách.',
  'too-common': 'Mật khẩu chứa cụm từ quá phổ biến. Bạn chọn cụm từ khác.',
  'names-its-owner': 'Mật khẩu không được chứa tên hoặc tài khoản của bạn.',
  'same-as-before': 'Mật khẩu mới phải khác mật khẩu đang dùng.',
};

export const PASSWORD_HINT =
  'Từ 8 đến 128 ký tự, có chữ thường, chữ hoa, chữ số và ký tự đặc biệt; không chứa tên bạn hay cụm từ phổ biến.';

export const PASSWORDS_DIFFER = 'Hai lần nhập mật khẩu chưa giống nhau.';

export const WRONG_CODE =
  'Mã xác thực chưa đúng. Bạn nhập 6 chữ số đang hiện trên ứng dụng, kiểm tra cả giờ của điện thoại.';
