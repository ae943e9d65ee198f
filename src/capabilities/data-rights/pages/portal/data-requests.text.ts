import type { Tone } from '#ui/tag.tsx';
import type { DataRequestKind, DataRequestRefusal, DataRequestState } from '../../domain/data-request.ts';

export const text = {
  title: 'Yêu cầu về dữ liệu của tôi',
  lead: 'Bạn có quyền xem dữ liệu hệ thống giữ về bạn, yêu cầu sửa, xóa hoặc hạn chế xử lý (Luật Bảo vệ dữ liệu cá nhân).',
  none: 'Bạn chưa có yêu cầu nào.',
  new: 'Gửi yêu cầu mới',
  detail: 'Nội dung yêu cầu',
  detailHint:
    'Sửa: thông tin nào sai, đúng ra là gì. Xóa, hạn chế: dữ liệu nào, vì sao. Yêu cầu xem thì không cần ghi.',
  made: 'Đã nhận yêu cầu của bạn.',
  ownData: 'Dữ liệu hệ thống giữ về tôi',
} as const;

export const KINDS: Readonly<Record<DataRequestKind, { readonly label: string; readonly hint: string }>> = {
  view: { label: 'Xem dữ liệu', hint: 'Có ngay: xem trên trang và tải về máy.' },
  correct: { label: 'Sửa dữ liệu', hint: 'Tên, ngày sinh, nơi thường trú sai thì sửa tại nơi cấp tài khoản.' },
  delete: { label: 'Xóa dữ liệu', hint: 'Hồ sơ đã nộp được giữ theo pháp luật về lưu trữ.' },
  restrict: { label: 'Hạn chế xử lý dữ liệu', hint: 'Dữ liệu được giữ nhưng chỉ dùng vào việc bạn không phản đối.' },
};

export const STATES: Readonly<Record<DataRequestState, { readonly label: string; readonly tone: Tone }>> = {
  open: { label: 'Đang giải quyết', tone: 'info' },
  done: { label: 'Đã thực hiện', tone: 'ok' },
  refused: { label: 'Từ chối', tone: 'err' },
};

export const REFUSALS: Readonly<Record<DataRequestRefusal, { readonly field: string; readonly message: string }>> = {
  'kind-unknown': { field: 'loai', message: 'Chọn việc bạn yêu cầu.' },
  'detail-missing': { field: 'noi-dung', message: 'Ghi rõ nội dung yêu cầu.' },
  'text-too-long': { field: 'noi-dung', message: 'Nội dung dài quá 2.000 ký tự. Bạn rút gọn lại.' },
  'already-open': {
    field: 'loai',
    message: 'Bạn đang có một yêu cầu cùng loại chưa giải quyết xong. Bạn chờ trả lời rồi gửi tiếp.',
  },
};
