/** Words of the answer to a complaint; read on lock screens, so it names nobody. */
import type { ComplaintOutcome } from '#capabilities/identity/index.ts';

const ANSWERS: Readonly<Record<ComplaintOutcome, string>> = {
  forwarded: 'có căn cứ, đã chuyển Cổng Dịch vụ công Quốc gia để khóa tài khoản.',
  'own-account': 'được trả lời: tài khoản là của chính bạn. Bạn dùng “Quên mật khẩu”, hoặc đến quầy Một Cửa.',
  'not-proven': 'chưa đủ căn cứ. Bạn mang thẻ căn cước đến quầy Một Cửa để được giúp.',
};

export function complaintMessage(code: string, outcome: ComplaintOutcome): string {
  return `Khiếu nại tài khoản ${code} ${ANSWERS[outcome]}`;
}
