import type { IndexGroup, IndexRule, IndicatorCode } from '../../domain/service-index.ts';

export const SERVICE_INDEX = {
  title: 'Bộ chỉ số phục vụ người dân và doanh nghiệp',
  short: 'Bộ chỉ số 766',
  lead: 'Chấm theo công thức của Quyết định 766/QĐ-TTg từ hồ sơ thật của tỉnh. Mỗi chỉ số mở ra thủ tục, rồi ra hồ sơ phía sau.',
  formulas: 'Cách tính từng chỉ số',
  period: 'Kỳ',
  unit: 'Đơn vị',
  province: 'Toàn tỉnh',
  show: 'Xem',
  total: 'Tổng điểm',
  attainable: 'Điểm tối đa của các chỉ số có nguồn',
  percent: 'Đạt',
  band: 'Tạm xếp loại',
  bandNote:
    'Một số chỉ số chưa có nguồn trong hệ thống này nên không có điểm. Xếp loại tạm tính theo tỷ lệ đạt của các chỉ số có nguồn, không phải kết quả do Cổng Dịch vụ công quốc gia công bố.',
  noSource: 'Chưa có nguồn',
  shownOnly: 'Chỉ theo dõi',
  none: 'Không phát sinh',
  indicators: 'Điểm từng chỉ số',
  comparison: 'So sánh giữa các đơn vị',
  comparisonEmpty: 'Trong kỳ này chưa đơn vị nào có hồ sơ.',
  byProcedure: 'theo thủ tục',
  notCounted: 'Phần lớn chỉ số của kỳ này đang được đếm lần đầu. Hãy xem lại sau ít phút.',
  holding: 'Đạt',
  failing: 'Chưa đạt',
  openList: 'Hồ sơ',
  back: 'Về Bộ chỉ số',
  confidence: 'Độ chắc chắn',
} as const;

export const CONFIDENCE_WORDS: Readonly<Record<IndexRule['confidence'], string>> = {
  found: 'Theo văn bản, theo Cổng Dịch vụ công quốc gia',
  memory: 'Theo hiểu biết chung, chờ xác nhận',
  unsure: 'Suy ra từ số liệu đã công bố, chờ xác nhận',
};

export const GROUP_WORDS: Readonly<Record<IndexGroup, string>> = {
  '1': 'Công khai, minh bạch',
  '2': 'Tiến độ giải quyết',
  '3': 'Cung cấp dịch vụ công trực tuyến',
  '4': 'Thanh toán trực tuyến',
  '5': 'Số hóa hồ sơ',
  '6': 'Mức độ hài lòng',
};

interface IndicatorWords {
  readonly name: string;
  /** What is divided by what, and where each comes from. */
  readonly formula: string;
  /** Why there is nothing to show. */
  readonly missing?: string;
}

export const INDICATOR_WORDS: Readonly<Record<IndicatorCode, IndicatorWords>> = {
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
    missing: 'Hệ thống này mới dùng dữ liệu do VNeID gửi khi đăng nhập, chưa tra cứu Cơ sở dữ liệu quốc gia về dân cư.',
  },
  '5.6b': {
    name: 'Hồ sơ kết nối Cơ sở dữ liệu quốc gia về dân cư',
    formula: 'Số hồ sơ đã kết nối chia cho số hồ sơ.',
    missing: 'Hệ thống này mới dùng dữ liệu do VNeID gửi khi đăng nhập, chưa tra cứu Cơ sở dữ liệu quốc gia về dân cư.',
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
};

export const pointsText = (points: number): string =>
  points.toLocaleString('vi-VN', { minimumFractionDigits: 0, maximumFractionDigits: 2 });
