import type { AccountKind, Citizen, Gender, Level } from '../../domain/citizen.ts';
import type { Role } from '../../domain/duty.ts';
import type { DataSource } from '../../storage/account-queries.ts';
import { PROVIDERS } from './sign-in.text.ts';

export const SOURCES: Readonly<Record<DataSource['from'], string>> = {
  vneid: PROVIDERS.vneid.short,
  dvcqg: PROVIDERS.dvcqg.short,
  register: 'Cơ sở dữ liệu đăng ký doanh nghiệp',
};

/** Source of what the person entered and proved by a code. */
export const OWN_ENTRY = 'Bạn tự khai, đã xác minh';

export const OWN_ENTRY_LABELS = { sms: 'Số điện thoại nhận tin', email: 'Thư điện tử nhận tin' } as const;

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
  'personal-numbers-shown': 'Mở xem số định danh',
  'counter-dossier-claimed': 'Nhận hồ sơ đã nộp tại quầy vào tài khoản',
  'dossier-opened': 'Mở hồ sơ',
  'data-request-done': 'Trả lời yêu cầu về dữ liệu',
  'data-request-refused': 'Trả lời yêu cầu về dữ liệu',
  'data-request-extended': 'Gia hạn yêu cầu về dữ liệu',
  'account-complaint-opened': 'Mở xem khiếu nại về tài khoản mang số của bạn',
  'account-complaint-settled': 'Trả lời khiếu nại về tài khoản mang số của bạn',
  'password-help-started': 'Giúp lấy lại mật khẩu tại quầy',
};

/** Mục đích of a look: what an officer of this role opens a dossier for; an editor opens none. */
const PURPOSES: Readonly<Partial<Record<Role, string>>> = {
  receptionist: 'để tiếp nhận, trả kết quả',
  specialist: 'để thẩm định',
  head: 'để phân công, theo dõi',
  signatory: 'để phê duyệt',
  administrator: 'để hỗ trợ vận hành',
  inspector: 'để kiểm tra, giám sát',
};

export function lookText({ action, role }: { readonly action: string; readonly role: string | null }): string {
  const purpose = role === null ? undefined : PURPOSES[role as Role];
  return [ACTIONS[action] ?? 'Xem dữ liệu của bạn', purpose].filter((part) => part !== undefined).join(' ');
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
  'go-lien-ket': 'Đã gỡ liên kết. Tài khoản đó không mở được tài khoản này nữa.',
  'cac-phien': 'Mọi phiên khác đã kết thúc. Chỉ trình duyệt này còn đăng nhập.',
};
