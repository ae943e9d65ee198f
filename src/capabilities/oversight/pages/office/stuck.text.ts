import type { Unsticking } from '../../actions/unstick.ts';

export const STUCK_TITLE = 'Việc đang kẹt';

export const MESSAGE_CHANNELS: Readonly<Record<string, string>> = {
  sms: 'Tin nhắn SMS',
  email: 'Thư điện tử',
  zalo: 'Zalo',
};

/** What each subscriber does; the names are those of `notifications`. */
const JOBS: Readonly<Record<string, string>> = {
  'announce-event': 'Soạn tin báo về hồ sơ',
  'announce-counter-filing': 'Soạn tin báo về hồ sơ nộp tại quầy',
  'announce-data-answer': 'Soạn tin báo về yêu cầu dữ liệu',
  'announce-report': 'Soạn tin về phản ánh, kiến nghị',
  'announce-question': 'Soạn tin về câu hỏi',
  'announce-reminder': 'Soạn thư nhắc việc cho cán bộ',
  'announce-complaint': 'Soạn tin trả lời khiếu nại tài khoản',
  'hand-parcel': 'Báo bưu điện nhận kết quả',
  'announce-parcel': 'Soạn tin báo về bưu gửi',
  'sign-result': 'Ký số và ban hành kết quả',
  'tell-certificate': 'Báo cán bộ về việc cấp, thu hồi chứng thư',
  'tell-late-entry': 'Báo cán bộ về hồ sơ chậm trễ',
  'stamp-event-day': 'Đóng dấu thời gian đầu chuỗi sự kiện của ngày',
  'read-catalogue': 'Đọc tệp danh mục thủ tục',
  'deliver-message': 'Gửi tin cho người dân',
};

export const jobText = (queue: string | null): string =>
  queue === null ? 'Sự kiện chờ chuyển thành việc' : (JOBS[queue] ?? `Việc khác (${queue})`);

export const DONE: Readonly<Record<Unsticking, string>> = {
  'message-resent': 'Tin đang được gửi lại',
  'message-settled': 'Đã ghi nhận: người dân được báo bằng cách khác',
  'job-retried': 'Việc đang được làm lại',
  'job-dropped': 'Đã bỏ việc khỏi danh sách',
};

export const ALREADY_DONE = 'Việc này không còn kẹt: có người đã xử lý trước';
