import type { AccountChange, AccountChangeOutcome } from '../../actions/change-officer-account.ts';

export const CHANGE_SLUGS: Readonly<Record<AccountChange['kind'], string>> = {
  lock: 'khoa',
  unlock: 'mo-khoa',
  'reset-second-factor': 'dat-lai-thiet-bi',
  'reset-password': 'dat-lai-mat-khau',
  'grant-duty': 'giao-nhiem-vu',
  'end-duty': 'ket-thuc-nhiem-vu',
};

/** What was done to an account, by the value of `?da=`, after the page is loaded again. */
export const DONE: Readonly<Record<string, string>> = {
  khoa: 'Đã khóa tài khoản và kết thúc các phiên đang mở',
  'mo-khoa': 'Đã mở khóa tài khoản',
  'giao-nhiem-vu': 'Đã giao nhiệm vụ; cán bộ đăng nhập lại để nhận việc',
  'ket-thuc-nhiem-vu': 'Đã kết thúc nhiệm vụ và các phiên đang mở',
};

/** Above the start password that a change hands over. */
export const HANDED_OVER: Readonly<Partial<Record<AccountChange['kind'], string>>> = {
  'reset-password': 'Đã đặt mật khẩu mới',
  'reset-second-factor': 'Đã đặt lại thiết bị xác thực và mật khẩu',
};

export const USERNAME_TAKEN = 'Tên tài khoản này đã có người dùng. Bạn chọn tên khác.';
export const UNIT_NOT_YOURS = 'Bạn chỉ giao nhiệm vụ trong đơn vị mình quản trị. Bạn chọn lại đơn vị.';

type Refusal = Extract<AccountChangeOutcome, { ok: false }>['refusal'];

export const REFUSALS_OF_CHANGE: Readonly<Record<Refusal, { field: string; message: string }>> = {
  'own-account': {
    field: '',
    message: 'Bạn không thể tự thay đổi tài khoản của mình. Việc này do quản trị viên khác thực hiện.',
  },
  'changed-meanwhile': {
    field: '',
    message: 'Tài khoản này vừa được người khác thay đổi. Bạn xem lại nội dung mới rồi thực hiện lại nếu vẫn cần.',
  },
  'unit-not-yours': { field: 'unit', message: UNIT_NOT_YOURS },
  'already-held': {
    field: 'role',
    message: 'Cán bộ đang giữ vai trò này tại đơn vị trong thời gian đó. Bạn kết thúc nhiệm vụ cũ trước.',
  },
};
