import type { OfficerSignIn } from '../../actions/sign-in-officer.ts';

type Refusal = Extract<OfficerSignIn, { ok: false }>['refusal'];

export const REFUSALS: Readonly<Record<Refusal, string>> = {
  'not-recognised':
    'Tài khoản, mật khẩu hoặc mã xác thực chưa đúng, hoặc tài khoản đang tạm khóa. Bạn kiểm tra lại rồi thử lại sau ít phút.',
  'code-already-used': 'Mã xác thực này đã dùng. Bạn chờ ứng dụng hiện mã mới (tối đa 30 giây) rồi nhập lại.',
};

export const MISSING = {
  username: 'Bạn chưa nhập tài khoản.',
  password: 'Bạn chưa nhập mật khẩu.',
  otp: 'Mã xác thực gồm 6 chữ số trên ứng dụng; mã khôi phục gồm 16 chữ và số. Bạn kiểm tra lại.',
} as const;
