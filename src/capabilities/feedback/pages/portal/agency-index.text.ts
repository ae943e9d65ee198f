/** Chín chỉ số (TT 01/2018 Đ.13) in words. */
import { inLanguages } from '#shared/language.ts';
import type { IndexNumber, OnlineFigures, ReportFigures } from '../../domain/agency-index.ts';

export const INDEX_NAMES = inLanguages<Record<IndexNumber, string>>(
  {
    1: 'Thời gian giải quyết',
    2: 'Thời gian thực hiện của từng cơ quan tham gia',
    3: 'Số lần liên hệ với nơi tiếp nhận',
    4: 'Số cơ quan phải liên hệ',
    5: 'Tổ chức giải quyết tại Bộ phận Một cửa',
    6: 'Công khai thủ tục hành chính',
    7: 'Thái độ phục vụ',
    8: 'Xử lý phản ánh, kiến nghị',
    9: 'Dịch vụ công trực tuyến',
  },
  {
    1: 'Time of settlement',
    2: 'Time of each agency that takes part',
    3: 'Contacts with the place of reception',
    4: 'Agencies that had to be contacted',
    5: 'Settlement at the one-stop office',
    6: 'Publication of procedures',
    7: 'Attitude',
    8: 'Handling of reports and proposals',
    9: 'Online public services',
  },
);

export const AGENCY_INDEX = inLanguages(
  {
    table: (quarter: string) => `Chín chỉ số, ${quarter}`,
    index: 'Chỉ số',
    points: 'Điểm',
    basis: 'Căn cứ',
    notScored: 'Chưa tính',
    ratings: (count: number) => `${count} lượt đánh giá trong kỳ.`,
    reports: ({ received, onTime, prolonged }: ReportFigures) =>
      `Đúng hạn ${onTime}/${received} phản ánh, kiến nghị; ${prolonged} kéo dài.`,
    noReports: 'Không có phản ánh, kiến nghị trong kỳ.',
    online: ({ procedures, onlineProcedures, dossiers, onlineDossiers, lateOnline }: OnlineFigures) =>
      `Trực tuyến ${onlineProcedures}/${procedures} thủ tục, ${onlineDossiers}/${dossiers} hồ sơ; ${lateOnline} hồ sơ trực tuyến chậm hoặc quá hạn chưa giải quyết.`,
    noDossiers: 'Trong kỳ không có hồ sơ hoặc thủ tục nào để xét.',
    notCounted: 'Số liệu của kỳ này chưa được đếm.',
    countedAt: (moment: string) => `Chỉ số 8 và 9 đếm lúc ${moment}.`,
    total: (text: string) => `Tổng điểm ${text}, trên mức tối đa của những chỉ số đã tính.`,
    noBand:
      'Chưa xếp loại (xuất sắc, tốt, khá, trung bình, yếu): quy định xếp loại theo tổng của cả chín chỉ số, tối đa 18 điểm, mà ở đây chưa tính được chỉ số 2, 5 và 6.',
    reportMethod:
      'Chỉ số 8, xử lý phản ánh, kiến nghị, tính trên những phản ánh gửi đến đơn vị trong kỳ. Không có phản ánh nào thì được điểm cao nhất. Có phản ánh kéo dài thì 0 điểm; chúng tôi hiểu kéo dài là quá hạn mà chưa xử lý xong.',
    reportLevel: (points: number, percent: number) =>
      percent === 100 ? `${points} điểm: xử lý đúng hạn 100%.` : `${points} điểm: xử lý đúng hạn từ ${percent}%.`,
    onlineMethod:
      'Chỉ số 9, dịch vụ công trực tuyến, tính trên hồ sơ đơn vị tiếp nhận trong kỳ. Có hồ sơ trực tuyến chậm, hoặc quá hạn chưa giải quyết, thì 0 điểm. Quy định xét trên thủ tục đủ điều kiện làm trực tuyến; hệ thống không biết thủ tục nào đủ điều kiện nên với xã, phường xét trên mọi thủ tục, tỷ lệ thật không thấp hơn; với đơn vị khác xét trên thủ tục có hồ sơ trong kỳ.',
    onlineLevel: (points: number, percent: number, procedures: number) =>
      procedures === 0
        ? `${points} điểm: từ ${percent}% hồ sơ nộp trực tuyến.`
        : `${points} điểm: từ ${procedures}% thủ tục trực tuyến và từ ${percent}% hồ sơ nộp trực tuyến.`,
    lowest: 'Còn lại: 0 điểm.',
    unsure:
      'Các mức này theo Thông tư 01/2018/TT-VPCP và cách hiểu của chúng tôi. Thông tư 03/2025/TT-VPCP đã thay thế, chưa xác nhận được mức nào còn giữ.',
    missing: 'Những chỉ số chưa tính',
  },
  {
    table: (quarter) => `Nine indices, ${quarter}`,
    index: 'Index',
    points: 'Points',
    basis: 'From what',
    notScored: 'Not counted',
    ratings: (count) => (count === 1 ? '1 rating in the period.' : `${count} ratings in the period.`),
    reports: ({ received, onTime, prolonged }) =>
      `${onTime} of ${received} reports and proposals in time; ${prolonged} prolonged.`,
    noReports: 'There were no reports or proposals in the period.',
    online: ({ procedures, onlineProcedures, dossiers, onlineDossiers, lateOnline }) =>
      `Online: ${onlineProcedures} of ${procedures} procedures, ${onlineDossiers} of ${dossiers} dossiers. Online dossiers that were late or are overdue: ${lateOnline}.`,
    noDossiers: 'There was no dossier or procedure to look at in the period.',
    notCounted: 'The figures of this period have not been counted yet.',
    countedAt: (moment) => `Indices 8 and 9 were counted at ${moment}.`,
    total: (text) => `Total points ${text}, out of the most that the counted indices can give.`,
    noBand:
      'There is no band (excellent, good, fair, average, weak): the law takes it from the total of all nine indices, 18 points at most, and indices 2, 5 and 6 cannot be counted here.',
    reportMethod:
      'Index 8, handling of reports and proposals, is counted from those sent to the unit in the period. Without any report it has the most points. With a prolonged one it has 0 points; we read prolonged as past its time and still not handled.',
    reportLevel: (points, percent) => {
      const what = points === 1 ? '1 point' : `${points} points`;
      return percent === 100 ? `${what}: 100% handled in time.` : `${what}: at least ${percent}% handled in time.`;
    },
    onlineMethod:
      'Index 9, online public services, is counted from the dossiers the unit received in the period. With an online dossier that was late or is overdue it has 0 points. The law asks about the procedures fit for online service. The system does not know which are, so for communes and wards it takes all procedures, and the real share is not lower. For other units it takes those with dossiers in the period.',
    onlineLevel: (points, percent, procedures) => {
      const what = points === 1 ? '1 point' : `${points} points`;
      const dossiers = `at least ${percent}% of dossiers filed online`;
      return procedures === 0
        ? `${what}: ${dossiers}.`
        : `${what}: at least ${procedures}% of procedures online and ${dossiers}.`;
    },
    lowest: 'Otherwise: 0 points.',
    unsure:
      'These levels come from Circular 01/2018/TT-VPCP and from our reading of it. Circular 03/2025/TT-VPCP has replaced it; which levels still hold is not confirmed.',
    missing: 'Indices that are not counted',
  },
);

/** Vì sao chưa tính. */
export const NOT_COUNTED = inLanguages<Record<2 | 5 | 6, string>>(
  {
    2: 'Hệ thống đo thời gian theo bước xử lý, chưa biết thời hạn riêng của từng cơ quan trong mỗi hồ sơ.',
    5: 'Hệ thống không biết thủ tục nào được giải quyết trọn tại Bộ phận Một cửa.',
    6: 'Hệ thống biết thủ tục được công khai điện tử, không biết việc niêm yết tại trụ sở.',
  },
  {
    2: 'The system measures the time of each step. It does not know the time limit of each agency within a dossier.',
    5: 'The system does not know which procedures are wholly settled at the one-stop office.',
    6: 'The system knows that procedures are published electronically. It does not know what is posted at the offices.',
  },
);
