/** Words of the mail that reminds an officer: the code and the deadline, nobody's name. */
import type { OfficerReminder } from '#capabilities/dossier/index.ts';

const WORDS: Readonly<Record<OfficerReminder['kind'], string>> = {
  before: 'sắp đến hạn trả kết quả',
  at: 'đến hạn trả kết quả hôm nay',
  after: 'đã quá hạn trả kết quả',
};

export function officerReminderMail({ code, procedureName, kind, dueAt }: OfficerReminder): {
  readonly subject: string;
  readonly text: string;
} {
  const due = dueAt.toZonedDateTimeISO('Asia/Ho_Chi_Minh');
  const two = (number: number) => String(number).padStart(2, '0');
  const dueWords = `${two(due.hour)}:${two(due.minute)} ngày ${two(due.day)}/${two(due.month)}/${due.year}`;
  return {
    subject: `Nhắc việc: hồ sơ ${code} ${WORDS[kind]}`,
    text: [
      `Hồ sơ ${code} (${procedureName}) ${WORDS[kind]}.`,
      `Hẹn trả: ${dueWords}.`,
      'Mở mục Nhắc việc trong hệ thống một cửa để xử lý hồ sơ.',
      'Bạn nhận thư này vì đã ghi địa chỉ ở mục Nhắc việc; bỏ địa chỉ ở đó nếu không muốn nhận nữa.',
    ].join('\n\n'),
  };
}
