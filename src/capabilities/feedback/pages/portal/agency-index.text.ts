/** Chín chỉ số (TT 01/2018 Đ.13) in words. */
import { inLanguages } from '#shared/language.ts';
import type {
  IndexNumber,
  OneStopFigures,
  OnlineFigures,
  PostedFigures,
  PublicationFigures,
  ReportFigures,
} from '../../domain/agency-index.ts';

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
    times: (dossiers: number) =>
      `${dossiers} hồ sơ đã xong trong kỳ mà đơn vị tham gia và quy trình có định giờ, hoặc đơn vị được hỏi ý kiến.`,
    noTimes: 'Trong kỳ chưa có hồ sơ nào xong mà quy trình định giờ cho đơn vị.',
    oneStop: ({ procedures, received, settled }: OneStopFigures) =>
      `Theo quy trình: tiếp nhận tại Bộ phận Một cửa ${received}/${procedures} thủ tục, giải quyết trọn ở đó ${settled}/${procedures}.`,
    noWorkflows: 'Chưa có quy trình nào của các thủ tục này nói nơi thực hiện.',
    published: ({ procedures, complete }: PublicationFigures) =>
      `Công khai điện tử đủ nội dung ${complete}/${procedures} thủ tục, theo danh mục của hệ thống.`,
    posted: ({ which, of }: PostedFigures) => `Niêm yết đúng, đủ ${which}/${of} thủ tục, số liệu do đơn vị nhập từ`,
    dated: (date: string) => `, ngày ${date}`,
    awaitsPosting: 'Chờ số liệu của đơn vị về việc niêm yết tại trụ sở.',
    countedAt: (moment: string) => `Chỉ số 2, 5, 8 và 9 đếm lúc ${moment}.`,
    total: (text: string) => `Tổng điểm ${text}, trên mức tối đa của những chỉ số đã tính.`,
    band: 'Xếp loại',
    bandOn: (indices: number, whole: number) => ` (trên ${indices}/${whole} chỉ số)`,
    bandMethod:
      'Xếp loại theo tổng điểm. Chỉ số thiếu dữ liệu không được tính; khi đó mức điểm của từng loại giảm theo tỷ lệ của mức tối đa còn lại, là cách hiểu của chúng tôi. Số chỉ số làm căn cứ được ghi kèm; càng ít thì xếp loại càng ít chắc chắn.',
    agencyBands: 'Cơ quan, tổng chín chỉ số tối đa 18 điểm:',
    personBands: 'Cán bộ, tổng chỉ số 1, 2, 3, 4 và 7 tối đa 10 điểm:',
    bandLevel: (points: string) => `: từ ${points} điểm.`,
    bandUnsure:
      'Các mức xếp loại theo Thông tư 01/2018/TT-VPCP; Thông tư 03/2025/TT-VPCP đã thay thế, chưa xác nhận được mức nào còn giữ.',
    timeMethod:
      'Chỉ số 2, thời gian của từng cơ quan, tính trên mỗi hồ sơ xong trong kỳ: ngắn hơn thời hạn 2 điểm, bằng 1 điểm, dài hơn 0 điểm. Với các bước của quy trình, thời hạn là tổng giờ làm việc quy trình định cho cơ quan ấy. Với cơ quan được hỏi ý kiến, so ngày trả lời với hạn trả lời. Cơ quan vừa làm bước vừa được hỏi thì lấy điểm thấp hơn. Thời gian các bước được đo mỗi ngày một lần, nên hồ sơ xong hôm nay được tính từ ngày mai. Với cán bộ, lấy thời gian của cơ quan trong những hồ sơ được đánh giá.',
    oneStopMethod:
      'Chỉ số 5, tổ chức giải quyết tại Bộ phận Một cửa, đọc từ quy trình của các thủ tục thuộc đơn vị. Giải quyết trọn là quy trình giao cả tiếp nhận, giải quyết và trả kết quả cho cơ quan có Bộ phận Một cửa (cấp xã, Trung tâm cấp tỉnh), là cách hiểu của chúng tôi.',
    oneStopSettled: (points: number, percent: number, ofCommunes: boolean | null) => {
      const who = ofCommunes === null ? '' : ofCommunes ? 'Cấp xã, ' : 'Cơ quan khác, ';
      return `${who}${points} điểm: giải quyết trọn từ ${percent}% thủ tục.`;
    },
    oneStopReceived: (points: number, percent: number) =>
      percent === 100
        ? `${points} điểm: tiếp nhận 100% thủ tục tại Bộ phận Một cửa.`
        : `${points} điểm: tiếp nhận từ ${percent}% thủ tục tại Bộ phận Một cửa.`,
    publicationMethod:
      'Chỉ số 6, công khai thủ tục: niêm yết tại trụ sở và công khai điện tử được 2 điểm, một trong hai được 1 điểm. Công khai điện tử đọc từ danh mục của hệ thống; niêm yết do đơn vị nhập, chưa nhập thì chỉ số không được tính.',
    publicationLevel: (posted: number, published: number) =>
      `Được coi là đúng, đủ khi niêm yết từ ${posted}% và công khai điện tử từ ${published}% thủ tục.`,
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
    times: (dossiers) =>
      `${dossiers} ${dossiers === 1 ? 'dossier' : 'dossiers'} finished in the period in which the unit had steps with planned hours, or was asked for its opinion.`,
    noTimes: 'No dossier finished in the period has planned hours for the unit.',
    oneStop: ({ procedures, received, settled }) =>
      `By the workflows: ${received} of ${procedures} procedures are received at a one-stop office, ${settled} are wholly settled there.`,
    noWorkflows: 'No workflow of these procedures says yet where they are done.',
    published: ({ procedures, complete }) =>
      `${complete} of ${procedures} procedures are published electronically with all parts, from the procedures in this system.`,
    posted: ({ which, of }) => `${which} of ${of} procedures are posted correctly, as entered by the unit from`,
    dated: (date) => `, ${date}`,
    awaitsPosting: 'The figure of the unit on what it posts at its office is awaited.',
    countedAt: (moment) => `Indices 2, 5, 8 and 9 were counted at ${moment}.`,
    total: (text) => `Total points ${text}, out of the most that the counted indices can give.`,
    band: 'Band',
    bandOn: (indices, whole) => ` (on ${indices} of ${whole} indices)`,
    bandMethod:
      'The band follows from the total points. An index without data is left out, and then the points of each band shrink with the most that is left; that is our reading. The number of indices it rests on stands beside it: the fewer, the less certain.',
    agencyBands: 'Agencies, all nine indices, 18 points at most:',
    personBands: 'Officers, indices 1, 2, 3, 4 and 7, 10 points at most:',
    bandLevel: (points) => `: from ${points} points.`,
    bandUnsure:
      'The bands come from Circular 01/2018/TT-VPCP. Circular 03/2025/TT-VPCP has replaced it; which still hold is not confirmed.',
    timeMethod:
      'Index 2, time of each agency, is counted for each dossier finished in the period: 2 points when shorter than the limit, 1 when equal, 0 when longer. For the steps of the workflow the limit is the sum of the working hours planned for that agency. For an agency that was asked for its opinion, the day of the answer is compared with the day it was due. Where both apply, the lower points count. Steps are measured once a day, so dossiers finished today count from tomorrow. For officers it is the time of the agency in the rated dossiers.',
    oneStopMethod:
      'Index 5, settlement at the one-stop office, is read from the workflows of the procedures of the unit. Wholly settled there means that reception, settlement and return are all with an agency that has a one-stop office (communes, the provincial centre); that is our reading.',
    oneStopSettled: (points, percent, ofCommunes) => {
      const who = ofCommunes === null ? '' : ofCommunes ? 'Communes, ' : 'Other agencies, ';
      return `${who}${points} ${points === 1 ? 'point' : 'points'}: at least ${percent}% of procedures wholly settled there.`;
    },
    oneStopReceived: (points, percent) =>
      `${points} ${points === 1 ? 'point' : 'points'}: at least ${percent}% of procedures received at the one-stop office.`,
    publicationMethod:
      'Index 6, publication of procedures: 2 points when posted at the office and published electronically, 1 point for one of the two. Electronic publication is read from the procedures in this system. What is posted is entered by the unit; until then the index is left out.',
    publicationLevel: (posted, published) =>
      `Counted as complete from ${posted}% of procedures posted and ${published}% published electronically.`,
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
  },
);

const BANDS: Readonly<Record<string, string>> = {
  'Xuất sắc': 'Excellent',
  Tốt: 'Good',
  Khá: 'Fair',
  'Trung bình': 'Average',
  Yếu: 'Weak',
  'Hoàn thành 100% nhiệm vụ': '100% of the task done',
  'Hoàn thành từ 70% đến dưới 100% nhiệm vụ': '70% to under 100% of the task done',
  'Hoàn thành dưới 70% nhiệm vụ': 'Under 70% of the task done',
};
const BAND = inLanguages({ of: (name: string): string | undefined => name }, { of: (name) => BANDS[name] });

/** Xếp loại is dated data in Vietnamese: undefined where a name has no English and the page is in English. */
export const bandName = (name: string): string | undefined => BAND.of(name);
