import type { ProcedureResult } from '../define.ts';

/** Trích lục khai tử, bản điện tử. */
export const deathExtract: ProcedureResult = {
  name: 'Trích lục khai tử',
  template: 'thong-bao-ket-qua',
  notice: {
    statement: 'đã đăng ký khai tử cho người có tên dưới đây.',
    lines: [
      { label: 'Họ, chữ đệm, tên', of: ['deceased.fullName'] },
      { label: 'Ngày, tháng, năm sinh', of: ['deceased.birthDate'] },
      { label: 'Giới tính', of: ['deceased.gender'] },
      { label: 'Dân tộc', of: ['deceased.ethnic'] },
      { label: 'Quốc tịch', of: ['deceased.nationality'] },
      { label: 'Số định danh cá nhân', of: ['deceased.personalId'] },
      { label: 'Đã chết vào ngày', of: ['death.date'] },
      { label: 'Giờ', of: ['death.time'] },
      { label: 'Nơi chết', of: ['death.place'] },
      { label: 'Nguyên nhân', of: ['death.cause'] },
      { label: 'Người đi khai tử', of: ['requester.fullName'] },
    ],
  },
};
