/** Bây giờ: what happens with the dossier now, who must do what, and by when. */
import type { DossierDetail, SupplementRequest } from '#capabilities/dossier/index.ts';
import { dateText, inVietnam, isoDateText, momentText } from '../vietnam-time.text.ts';

export interface NowText {
  readonly title: string;
  readonly text: string;
}

export function dossierNow(
  dossier: DossierDetail,
  open: SupplementRequest | undefined,
  wasWithdrawn: boolean,
): NowText {
  const { receivingUnit, handlingUnit, returningUnit } = dossier;
  switch (dossier.step) {
    case 'awaiting-reception':
      return {
        title: `${receivingUnit.name} kiểm tra hồ sơ`,
        text: `${dossier.answerDueAt ? `Bạn có trả lời trước ${momentText(dossier.answerDueAt)}. ` : ''}Bạn chưa cần làm gì.`,
      };
    case 'awaiting-assignment':
      return { title: `${handlingUnit.name} phân công người giải quyết`, text: 'Bạn chưa cần làm gì.' };
    case 'appraising':
      return {
        title: 'Đang thẩm định',
        text: `${dossier.assigneeName ? `${dossier.assigneeName}, ${handlingUnit.name}, đang xem hồ sơ. ` : ''}Bạn chưa cần làm gì.`,
      };
    case 'awaiting-review':
      return { title: 'Lãnh đạo phòng xem lại trước khi trình ký', text: 'Bạn chưa cần làm gì.' };
    case 'awaiting-approval':
      return { title: 'Chờ người có thẩm quyền ký duyệt', text: 'Đã thẩm định xong. Bạn chưa cần làm gì.' };
    case 'awaiting-issue':
      return { title: 'Chờ cấp số và ban hành kết quả', text: 'Đã ký duyệt. Bạn chưa cần làm gì.' };
    case 'awaiting-supplement':
      return {
        title: 'Chờ bạn bổ sung',
        text: open
          ? `Bạn bổ sung ${open.faults.length} mục đến hết ngày ${isoDateText(open.respondBy)}. Thời hạn giải quyết tạm dừng cho đến khi bạn gửi bổ sung.`
          : 'Thời hạn giải quyết tạm dừng cho đến khi bạn gửi bổ sung.',
      };
    case 'awaiting-obligation':
      return {
        title: 'Chờ bạn thực hiện nghĩa vụ tài chính',
        text: 'Thời hạn giải quyết tạm dừng cho đến khi cơ quan nhận được tiền.',
      };
    case 'withdrawing':
      return { title: 'Cán bộ xem yêu cầu rút hồ sơ của bạn', text: 'Bạn chưa cần làm gì.' };
    case 'awaiting-return':
      return {
        title: 'Đã có kết quả',
        text: `Bạn tải bản điện tử ở dưới. Nơi trả bản giấy: ${returningUnit.name}.`,
      };
    case 'returned':
      return {
        title: 'Đã trả kết quả',
        text: dossier.returnedAt ? `Ngày ${dateText(inVietnam(dossier.returnedAt))}, tại ${returningUnit.name}.` : '',
      };
    case 'refused':
      return {
        title: 'Hồ sơ không được tiếp nhận',
        text: 'Lý do ở mục Tiến độ. Bạn có thể sửa và nộp lại, không mất phí.',
      };
    case 'stopped':
      if (wasWithdrawn) {
        return { title: 'Hồ sơ đã rút theo yêu cầu của bạn', text: 'Bạn có thể nộp lại bất cứ lúc nào.' };
      }
      return { title: 'Hồ sơ đã dừng xử lý', text: 'Lý do ở mục Tiến độ. Bạn có thể nộp hồ sơ mới bất cứ lúc nào.' };
  }
}
