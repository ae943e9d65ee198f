import { inLanguages } from '#shared/language.ts';
import type { IndexGroup, IndexRule, IndicatorCode } from '../../domain/service-index.ts';

export const SERVICE_INDEX = inLanguages(
  {
    title: 'Bộ chỉ số phục vụ người dân và doanh nghiệp',
    short: 'Bộ chỉ số 766',
    lead: 'Chấm theo công thức của Quyết định 766/QĐ-TTg từ hồ sơ thật của tỉnh. Mỗi chỉ số mở ra thủ tục, rồi ra hồ sơ phía sau.',
    formulas: 'Cách tính từng chỉ số',
    formulasLead:
      'Điểm, ngưỡng và xếp loại là dữ liệu có ngày áp dụng; khi văn bản đổi thì thêm dòng mới, kỳ cũ vẫn tính theo dòng cũ.',
    period: 'Kỳ',
    unit: 'Đơn vị',
    province: 'Toàn tỉnh',
    choose: 'Chọn kỳ và đơn vị',
    show: 'Xem',
    total: 'Tổng điểm',
    attainable: 'Điểm tối đa của các chỉ số có nguồn',
    ofWhole: 'trên 100 điểm của cả bộ chỉ số',
    percent: 'Đạt',
    band: 'Tạm xếp loại',
    bandNote:
      'Một số chỉ số chưa có nguồn trong hệ thống này nên không có điểm. Xếp loại tạm tính theo tỷ lệ đạt của các chỉ số có nguồn, không phải kết quả do Cổng Dịch vụ công quốc gia công bố.',
    countedAt: (moment: string) => `Các chỉ số về thanh toán, số hóa, phản ánh được đếm lúc ${moment}.`,
    noSource: 'Chưa có nguồn',
    shownOnly: 'Chỉ theo dõi',
    none: 'Không phát sinh',
    indicators: 'Điểm từng chỉ số',
    groupPoints: (points: string, most: string) => `${points}/${most} điểm`,
    indicator: 'Chỉ số',
    counted: 'Đếm được',
    ratio: 'Tỷ lệ',
    points: 'Điểm',
    dossiers: (count: string, _dossiers: number) => `${count} hồ sơ`,
    workingDays: (days: string) => `${days} ngày làm việc`,
    comparison: 'So sánh giữa các đơn vị',
    comparisonEmpty: 'Trong kỳ này chưa đơn vị nào có hồ sơ.',
    group: (group: string) => `Nhóm ${group}`,
    byProcedure: 'theo thủ tục',
    notCounted: 'Phần lớn chỉ số của kỳ này đang được đếm lần đầu. Hãy xem lại sau ít phút.',
    holding: 'Đạt',
    failing: 'Chưa đạt',
    thoseHolding: 'đạt',
    thoseFailing: 'chưa đạt',
    openList: 'Hồ sơ',
    back: 'Về Bộ chỉ số',
    confidence: 'Độ chắc chắn',
    overall: 'Chung',
    overallFrom: (count: string, _dossiers: number) => `, từ ${count} hồ sơ.`,
    nothing: 'Trong kỳ này không có hồ sơ nào để tính.',
    procedure: 'Thủ tục',
    dossierCount: 'Số hồ sơ',
    result: 'Kết quả',
    online: 'Trực tuyến',
    otherwise: 'Cách khác',
    finishedLate: 'Xong quá hạn',
    openLate: 'Đang quá hạn',
    seeDossiers: 'Xem hồ sơ',
    from: 'Tính từ',
    byRatio: (most: string) => `${most} × tỷ lệ`,
    fullAt: (most: string, percent: string) => `Đủ ${most} khi đạt ${percent}`,
    fullWhenNone: (most: string) => `${most}; không phát sinh thì đủ điểm`,
    validFrom: (date: string) => `Áp dụng từ ${date}.`,
    bands: 'Xếp loại',
    fromPoints: (points: string) => `từ ${points} điểm`,
  },
  {
    title: 'Service index for citizens and businesses',
    short: '766 service index',
    lead: 'Scored by the formulas of Decision 766/QD-TTg from the real dossiers of the province. Each indicator opens to procedures, then to the dossiers behind it.',
    formulas: 'How each indicator is worked out',
    formulasLead:
      'Points, thresholds and bands are data with a date from which they hold. When the legal text changes a new row is added, and earlier periods keep the earlier row.',
    period: 'Period',
    unit: 'Unit',
    province: 'Whole province',
    choose: 'Choose a period and a unit',
    show: 'Show',
    total: 'Total points',
    attainable: 'Most points of the indicators with a source',
    ofWhole: 'out of 100 points of the whole index',
    percent: 'Reached',
    band: 'Provisional band',
    bandNote:
      'Some indicators have no source in this system yet, so they have no points. The band is provisional: it follows from the indicators with a source, and is not the result that the National Public Service Portal publishes.',
    countedAt: (moment) => `The indicators on payment, digitisation and reports were counted at ${moment}.`,
    noSource: 'No source yet',
    shownOnly: 'Shown only',
    none: 'Nothing to count',
    indicators: 'Points of each indicator',
    groupPoints: (points, most) => `${points} of ${most} points`,
    indicator: 'Indicator',
    counted: 'Counted',
    ratio: 'Ratio',
    points: 'Points',
    dossiers: (count, dossiers) => `${count} ${dossiers === 1 ? 'dossier' : 'dossiers'}`,
    workingDays: (days) => `${days} ${days === '1' ? 'working day' : 'working days'}`,
    comparison: 'Units compared',
    comparisonEmpty: 'No unit has dossiers in this period.',
    group: (group) => `Group ${group}`,
    byProcedure: 'by procedure',
    notCounted: 'Most indicators of this period are being counted for the first time. Come back in a few minutes.',
    holding: 'Reached',
    failing: 'Not reached',
    thoseHolding: 'reached',
    thoseFailing: 'not reached',
    openList: 'Dossiers',
    back: 'Back to the index',
    confidence: 'How certain',
    overall: 'Overall',
    overallFrom: (count, dossiers) => `, from ${count} ${dossiers === 1 ? 'dossier' : 'dossiers'}.`,
    nothing: 'There are no dossiers to count in this period.',
    procedure: 'Procedure',
    dossierCount: 'Dossiers',
    result: 'Result',
    online: 'Online',
    otherwise: 'Other ways',
    finishedLate: 'Finished late',
    openLate: 'Open and late',
    seeDossiers: 'See dossiers',
    from: 'Worked out from',
    byRatio: (most) => `${most} × ratio`,
    fullAt: (most, percent) => `All ${most} at ${percent}`,
    fullWhenNone: (most) => `${most}; all points when there is nothing to count`,
    validFrom: (date) => `Holds from ${date}.`,
    bands: 'Bands',
    fromPoints: (points) => `from ${points} points`,
  },
);

export const CONFIDENCE_WORDS = inLanguages<Record<IndexRule['confidence'], string>>(
  {
    found: 'Theo văn bản, theo Cổng Dịch vụ công quốc gia',
    memory: 'Theo hiểu biết chung, chờ xác nhận',
    unsure: 'Suy ra từ số liệu đã công bố, chờ xác nhận',
  },
  {
    found: 'From the legal text and the National Public Service Portal',
    memory: 'From general knowledge, to be confirmed',
    unsure: 'Inferred from published figures, to be confirmed',
  },
);

export const GROUP_WORDS = inLanguages<Record<IndexGroup, string>>(
  {
    '1': 'Công khai, minh bạch',
    '2': 'Tiến độ giải quyết',
    '3': 'Cung cấp dịch vụ công trực tuyến',
    '4': 'Thanh toán trực tuyến',
    '5': 'Số hóa hồ sơ',
    '6': 'Mức độ hài lòng',
  },
  {
    '1': 'Openness and transparency',
    '2': 'Timely settlement',
    '3': 'Public services online',
    '4': 'Online payment',
    '5': 'Digitised dossiers',
    '6': 'Satisfaction',
  },
);

const BANDS: Readonly<Record<string, string>> = {
  'Xuất sắc': 'Excellent',
  Tốt: 'Good',
  Khá: 'Fair',
  'Trung bình': 'Average',
  Yếu: 'Weak',
};
const BAND = inLanguages({ of: (name: string): string | undefined => name }, { of: (name) => BANDS[name] });

/** Xếp loại is dated data in Vietnamese: left out where a name has no English and the page is in English. */
export const bandName = (name: string): string | undefined => BAND.of(name);

interface IndicatorWords {
  readonly name: string;
  /** What is divided by what, and where each comes from. */
  readonly formula: string;
  /** Why there is nothing to show. */
  readonly missing?: string;
}

export const INDICATOR_WORDS = inLanguages<Record<IndicatorCode, IndicatorWords>>(
  {
    '1.1': {
      name: 'Công bố thủ tục đúng hạn',
      formula: 'Số quyết định công bố đúng hạn chia cho số quyết định công bố.',
      missing: 'Hệ thống này chưa giữ ngày ban hành và ngày có hiệu lực của từng quyết định công bố.',
    },
    '1.2': {
      name: 'Công khai dữ liệu thủ tục đúng hạn',
      formula: 'Số quyết định được công khai dữ liệu trong 5 ngày làm việc chia cho số quyết định công bố.',
      missing: 'Hệ thống này chưa giữ ngày công khai lên Cơ sở dữ liệu quốc gia.',
    },
    '1.3': {
      name: 'Thủ tục có đủ nội dung công khai',
      formula:
        'Số thủ tục có đủ bảy bộ phận bắt buộc chia cho số thủ tục thuộc thẩm quyền. Đọc từ danh mục thủ tục đang áp dụng của hệ thống.',
    },
    '1.4': {
      name: 'Hồ sơ đồng bộ lên Cổng Dịch vụ công quốc gia',
      formula: 'Số hồ sơ đã đồng bộ chia cho số hồ sơ phải đồng bộ.',
      missing: 'Hệ thống này chưa kết nối đồng bộ với Cổng Dịch vụ công quốc gia.',
    },
    '2.1': {
      name: 'Hồ sơ giải quyết đúng hạn',
      formula:
        'Số hồ sơ đúng hạn chia cho số hồ sơ phải giải quyết trong kỳ (kỳ trước chuyển sang và tiếp nhận trong kỳ). Quá hạn gồm: hồ sơ xong sau hạn, đã trừ thời gian chờ bổ sung; hồ sơ bị yêu cầu bổ sung quá một lần; hồ sơ chưa xong mà đã quá hạn khi kỳ kết thúc.',
    },
    '2.2': {
      name: 'Thời gian giải quyết trung bình',
      formula:
        'Số ngày làm việc từ tiếp nhận đến khi có kết quả, trung bình trên các hồ sơ có kết quả trong kỳ. Không tính điểm.',
    },
    '3.A': {
      name: 'Thủ tục cung cấp trực tuyến',
      formula: 'Số thủ tục cung cấp toàn trình hoặc một phần chia cho số thủ tục thuộc thẩm quyền.',
    },
    '3.B': {
      name: 'Dịch vụ trực tuyến có hồ sơ',
      formula: 'Số dịch vụ trực tuyến có ít nhất một hồ sơ nộp trực tuyến trong kỳ chia cho số dịch vụ trực tuyến.',
    },
    '3.C': {
      name: 'Hồ sơ nộp trực tuyến',
      formula: 'Số hồ sơ nộp trực tuyến chia cho số hồ sơ tiếp nhận trong kỳ.',
    },
    '4.A': {
      name: 'Hồ sơ thanh toán trực tuyến',
      formula: 'Số hồ sơ đã nộp tiền trực tuyến chia cho số hồ sơ tiếp nhận trong kỳ có phí, lệ phí phải nộp.',
    },
    '4.B': {
      name: 'Thủ tục có giao dịch thanh toán trực tuyến',
      formula: 'Số thủ tục có phí, lệ phí và có ít nhất một giao dịch trực tuyến chia cho số thủ tục có phí, lệ phí.',
    },
    '4.C': {
      name: 'Thủ tục thanh toán trực tuyến được',
      formula: 'Số thủ tục có phí, lệ phí nộp được hồ sơ và tiền qua mạng tại đây chia cho số thủ tục có phí, lệ phí.',
    },
    '5.1': {
      name: 'Cấp kết quả điện tử',
      formula: 'Số hồ sơ có kết quả điện tử đã ký số chia cho số hồ sơ có kết quả trong kỳ.',
    },
    '5.2': {
      name: 'Số hóa hồ sơ và kết quả',
      formula:
        'Số hồ sơ có giấy tờ và kết quả ở dạng tệp chia cho số hồ sơ tiếp nhận trong kỳ. Hồ sơ đang giải quyết chưa có kết quả nên tính là chưa đạt.',
    },
    '5.3': {
      name: 'Chứng thực bản sao điện tử',
      formula: 'Theo số bản sao điện tử được chứng thực.',
      missing: 'Hệ thống này chưa cấp bản sao điện tử được chứng thực từ bản chính.',
    },
    '5.4': {
      name: 'Dùng lại dữ liệu đã số hóa',
      formula: 'Số hồ sơ dùng lại giấy tờ trong Kho giấy tờ chia cho số hồ sơ tiếp nhận trong kỳ.',
    },
    '5.5': {
      name: 'Kết quả đồng bộ vào kho cá nhân trên Cổng Dịch vụ công quốc gia',
      formula: 'Số kết quả đã đồng bộ chia cho số kết quả.',
      missing: 'Kết quả ở trong Kho giấy tờ của hệ thống này; chưa kết nối kho trên Cổng Dịch vụ công quốc gia.',
    },
    '5.6a': {
      name: 'Thủ tục kết nối Cơ sở dữ liệu quốc gia về dân cư',
      formula: 'Số thủ tục đã kết nối chia cho số thủ tục.',
      missing:
        'Hệ thống này mới dùng dữ liệu do VNeID gửi khi đăng nhập, chưa tra cứu Cơ sở dữ liệu quốc gia về dân cư.',
    },
    '5.6b': {
      name: 'Hồ sơ kết nối Cơ sở dữ liệu quốc gia về dân cư',
      formula: 'Số hồ sơ đã kết nối chia cho số hồ sơ.',
      missing:
        'Hệ thống này mới dùng dữ liệu do VNeID gửi khi đăng nhập, chưa tra cứu Cơ sở dữ liệu quốc gia về dân cư.',
    },
    '6.1': {
      name: 'Phản ánh, kiến nghị đã nhận',
      formula: 'Số phản ánh, kiến nghị gửi trong kỳ. Không tính điểm.',
    },
    '6.2': {
      name: 'Phản ánh, kiến nghị xử lý đúng hạn',
      formula:
        'Số phản ánh, kiến nghị trả lời đúng hạn hoặc chưa đến hạn chia cho số phản ánh, kiến nghị gửi trong kỳ. Không có phản ánh thì đạt điểm tối đa.',
    },
    '6.3': {
      name: 'Hài lòng về xử lý phản ánh, kiến nghị',
      formula:
        'Trừ những phản ánh bị xử lý quá hạn, bị đề nghị xem xét lại hoặc người gửi không hài lòng. Không có phản ánh thì đạt điểm tối đa.',
    },
    '6.4': {
      name: 'Hài lòng về giải quyết thủ tục',
      formula:
        '100% trừ tỷ lệ hồ sơ quá hạn và tỷ lệ hồ sơ bị đánh giá không tốt. Đơn vị có quá ít lượt đánh giá thì không tính đánh giá, để không lộ người đánh giá. Phản ánh về hồ sơ không gắn chắc chắn được với từng hồ sơ nên chưa trừ.',
    },
  },
  {
    '1.1': {
      name: 'Procedures announced in time',
      formula: 'Decisions that announced procedures in time, divided by all such decisions.',
      missing: 'This system does not keep the date of issue and the date of effect of each announcing decision.',
    },
    '1.2': {
      name: 'Procedure data published in time',
      formula: 'Decisions whose data were published within 5 working days, divided by all announcing decisions.',
      missing: 'This system does not keep the day of publication in the National Database.',
    },
    '1.3': {
      name: 'Procedures with everything that must be published',
      formula:
        'Procedures with all seven required parts, divided by the procedures the unit is competent for. Read from the procedures in force in this system.',
    },
    '1.4': {
      name: 'Dossiers synchronised with the National Public Service Portal',
      formula: 'Dossiers synchronised, divided by the dossiers that must be.',
      missing: 'This system is not connected to the National Public Service Portal for synchronisation yet.',
    },
    '2.1': {
      name: 'Dossiers settled on time',
      formula:
        'Dossiers on time, divided by the dossiers to settle in the period (carried over and received in the period). Late are: dossiers finished after the limit, waiting for supplements left out; dossiers asked for supplements more than once; dossiers not finished and past the limit when the period ended.',
    },
    '2.2': {
      name: 'Average time of settlement',
      formula:
        'Working days from acceptance to the result, on average over the dossiers with a result in the period. No points.',
    },
    '3.A': {
      name: 'Procedures offered online',
      formula: 'Procedures offered fully or partly online, divided by the procedures the unit is competent for.',
    },
    '3.B': {
      name: 'Online services with dossiers',
      formula: 'Online services with at least one dossier filed online in the period, divided by all online services.',
    },
    '3.C': {
      name: 'Dossiers filed online',
      formula: 'Dossiers filed online, divided by the dossiers received in the period.',
    },
    '4.A': {
      name: 'Dossiers paid online',
      formula: 'Dossiers paid online, divided by the dossiers received in the period that have fees or charges to pay.',
    },
    '4.B': {
      name: 'Procedures with online payments',
      formula:
        'Procedures with fees or charges and at least one online payment, divided by the procedures with fees or charges.',
    },
    '4.C': {
      name: 'Procedures that can be paid online',
      formula:
        'Procedures with fees or charges that can be filed and paid online here, divided by the procedures with fees or charges.',
    },
    '5.1': {
      name: 'Electronic results issued',
      formula:
        'Dossiers with a digitally signed electronic result, divided by the dossiers with a result in the period.',
    },
    '5.2': {
      name: 'Dossiers and results digitised',
      formula:
        'Dossiers whose papers and result are files, divided by the dossiers received in the period. A dossier being settled has no result yet, so it counts as not reached.',
    },
    '5.3': {
      name: 'Electronic certified copies',
      formula: 'By the number of electronic certified copies.',
      missing: 'This system does not issue electronic copies certified from the original yet.',
    },
    '5.4': {
      name: 'Digitised data reused',
      formula: 'Dossiers that reuse papers of the document store, divided by the dossiers received in the period.',
    },
    '5.5': {
      name: 'Results synchronised with the personal store of the National Public Service Portal',
      formula: 'Results synchronised, divided by all results.',
      missing:
        'Results are in the document store of this system; the store of the National Public Service Portal is not connected yet.',
    },
    '5.6a': {
      name: 'Procedures connected to the National Population Database',
      formula: 'Procedures connected, divided by all procedures.',
      missing: 'This system uses what VNeID sends at sign-in; it does not query the National Population Database yet.',
    },
    '5.6b': {
      name: 'Dossiers connected to the National Population Database',
      formula: 'Dossiers connected, divided by all dossiers.',
      missing: 'This system uses what VNeID sends at sign-in; it does not query the National Population Database yet.',
    },
    '6.1': {
      name: 'Reports and proposals received',
      formula: 'Reports and proposals sent in the period. No points.',
    },
    '6.2': {
      name: 'Reports and proposals answered on time',
      formula:
        'Reports and proposals answered on time or not yet due, divided by those sent in the period. All points when there are none.',
    },
    '6.3': {
      name: 'Satisfaction with the answers to reports and proposals',
      formula:
        'Left out are reports answered late, reports the sender asked to look at again, and reports whose sender is not satisfied. All points when there are none.',
    },
    '6.4': {
      name: 'Satisfaction with the settlement of procedures',
      formula:
        '100% less the share of late dossiers and the share of dossiers rated badly. For a unit with too few ratings they are not counted, so that nobody can tell who rated. Reports about dossiers cannot be tied to single dossiers with certainty and are not subtracted.',
    },
  },
);
