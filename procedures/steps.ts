/** Trình tự thực hiện: the steps with which most procedures begin. */
import type { ProcedureStep } from './define.ts';

export const FILED_ANY_WAY: ProcedureStep = {
  title: 'Bạn kê khai và gửi hồ sơ.',
  text: 'Nộp trực tuyến, qua bưu chính hoặc tại Trung tâm Phục vụ hành chính công.',
};

export const CHECKED_AND_RECEIVED: ProcedureStep = {
  title: 'Cán bộ một cửa kiểm tra, tiếp nhận.',
  text: 'Hồ sơ đủ thì bạn nhận giấy hẹn; chưa đủ thì bạn nhận một danh sách nói rõ cần bổ sung gì.',
};
