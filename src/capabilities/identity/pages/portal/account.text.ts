import type { AccountKind, Citizen, Gender, Level } from '../../domain/citizen.ts';

export const KIND: Readonly<Record<AccountKind, string>> = {
  citizen: 'Công dân',
  business: 'Doanh nghiệp',
  organisation: 'Tổ chức',
};

export const GENDER: Readonly<Record<Gender, string>> = { male: 'Nam', female: 'Nữ' };

export const LEVEL: Readonly<Record<Level, { readonly label: string; readonly meaning: string }>> = {
  1: {
    label: 'Mức độ 1',
    meaning: 'Bạn xem và soạn hồ sơ được. Có thủ tục cần mức độ 2: bạn đến Công an xã, phường để nâng mức.',
  },
  2: { label: 'Mức độ 2', meaning: 'Bạn nộp được mọi hồ sơ trực tuyến.' },
};

const ACTIONS: Readonly<Record<string, string>> = {
  'personal-numbers-shown': 'Mở xem số định danh trong hồ sơ',
  'password-help-started': 'Giúp lấy lại mật khẩu tại quầy',
};

export function lookText(action: string): string {
  return ACTIONS[action] ?? 'Xem dữ liệu của bạn';
}

/** "038•••••9001": enough to recognise one's own. */
export function maskedNumber(number: string): string {
  return `${number.slice(0, 3)}${'•'.repeat(Math.max(number.length - 6, 0))}${number.slice(-3)}`;
}

export function numberOf(citizen: Citizen): { readonly label: string; readonly number: string | null } {
  return citizen.kind === 'citizen'
    ? { label: 'Số định danh cá nhân', number: citizen.personalId }
    : { label: 'Mã số thuế', number: citizen.taxCode };
}

/** What the last deed on this page was, by the word in the address that follows it. */
export const DONE: Readonly<Record<string, string>> = {
  'mot-phien': 'Phiên đã kết thúc. Trình duyệt đó phải đăng nhập lại.',
  'cac-phien': 'Mọi phiên khác đã kết thúc. Chỉ trình duyệt này còn đăng nhập.',
};
