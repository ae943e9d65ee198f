import { inLanguages } from '#shared/language.ts';
import type { IndicatorCode } from '../domain/service-index.ts';

interface IndicatorWords {
  readonly name: string;
  /** What is divided by what, and where each comes from. */
  readonly formula: string;
  /** What the office has to tell, and from where. */
  readonly awaited?: string;
}

export const INDICATOR_WORDS = inLanguages<Record<IndicatorCode, IndicatorWords>>(
  {
    '1.1': {
      name: 'Công bố thủ tục đúng hạn',
      formula:
        'Số quyết định công bố đúng hạn chia cho số quyết định công bố ban hành trong kỳ. Đúng hạn là ban hành trước ngày văn bản quy định thủ tục có hiệu lực, đủ số ngày làm việc quy định. Quyết định là của tỉnh nên mọi đơn vị có cùng tỷ lệ; kỳ không có quyết định thì không tính.',
      awaited: 'Sổ quyết định công bố của tỉnh, do cán bộ giữ sổ ghi.',
    },
    '1.2': {
      name: 'Công khai dữ liệu thủ tục đúng hạn',
      formula:
        'Số quyết định có dữ liệu được công khai trong số ngày làm việc quy định từ ngày ban hành chia cho số quyết định công bố ban hành trong kỳ. Quyết định chưa công khai mà chưa hết hạn tính là đúng hạn.',
      awaited: 'Sổ quyết định công bố của tỉnh, do cán bộ giữ sổ ghi.',
    },
    '1.3': {
      name: 'Thủ tục có đủ nội dung công khai',
      formula:
        'Số thủ tục có đủ bảy bộ phận bắt buộc chia cho số thủ tục thuộc thẩm quyền. Đọc từ danh mục thủ tục đang áp dụng của hệ thống.',
    },
    '1.4': {
      name: 'Hồ sơ đồng bộ lên Cổng Dịch vụ công quốc gia',
      formula: 'Số hồ sơ đã đồng bộ chia cho số hồ sơ phải đồng bộ.',
      awaited: 'Số hồ sơ phải đồng bộ và số hồ sơ đã đồng bộ, theo Cổng Dịch vụ công quốc gia.',
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
      formula: 'Tử số và mẫu số như hệ thống chứng thực bản sao điện tử công bố; công thức chia chưa được xác nhận.',
      awaited: 'Tử số và mẫu số về bản sao điện tử đã chứng thực, theo hệ thống chứng thực bản sao điện tử.',
    },
    '5.4': {
      name: 'Dùng lại dữ liệu đã số hóa',
      formula: 'Số hồ sơ dùng lại giấy tờ trong Kho giấy tờ chia cho số hồ sơ tiếp nhận trong kỳ.',
    },
    '5.5': {
      name: 'Kết quả đồng bộ vào kho cá nhân trên Cổng Dịch vụ công quốc gia',
      formula: 'Số kết quả đã đồng bộ chia cho số kết quả.',
      awaited: 'Số kết quả và số kết quả đã đồng bộ vào kho cá nhân, theo Cổng Dịch vụ công quốc gia.',
    },
    '5.6a': {
      name: 'Thủ tục kết nối Cơ sở dữ liệu quốc gia về dân cư',
      formula: 'Số thủ tục đã kết nối chia cho số thủ tục.',
      awaited: 'Số thủ tục và số thủ tục đã kết nối, theo Cơ sở dữ liệu quốc gia về dân cư.',
    },
    '5.6b': {
      name: 'Hồ sơ kết nối Cơ sở dữ liệu quốc gia về dân cư',
      formula: 'Số hồ sơ đã kết nối chia cho số hồ sơ.',
      awaited: 'Số hồ sơ và số hồ sơ đã kết nối, theo Cơ sở dữ liệu quốc gia về dân cư.',
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
      formula:
        'Decisions that announced procedures in time, divided by all such decisions issued in the period. In time is before the legal text takes effect by the working days that are set. The decisions are those of the province, so every unit has the same ratio. A period without any is left out.',
      awaited: 'The register of announcing decisions of the province, kept by its officers.',
    },
    '1.2': {
      name: 'Procedure data published in time',
      formula:
        'Decisions whose data were published within the working days that are set, divided by all announcing decisions issued in the period. A decision that is not published yet counts as in time until its last day is over.',
      awaited: 'The register of announcing decisions of the province, kept by its officers.',
    },
    '1.3': {
      name: 'Procedures with everything that must be published',
      formula:
        'Procedures with all seven required parts, divided by the procedures the unit is competent for. Read from the procedures in force in this system.',
    },
    '1.4': {
      name: 'Dossiers synchronised with the National Public Service Portal',
      formula: 'Dossiers synchronised, divided by the dossiers that must be.',
      awaited: 'Dossiers that must be synchronised and those that were, from the National Public Service Portal.',
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
      formula:
        'Both numbers as the system of electronic certified copies reports them; how it divides them is not confirmed.',
      awaited: 'Both numbers on electronic certified copies, from the system that issues them.',
    },
    '5.4': {
      name: 'Digitised data reused',
      formula: 'Dossiers that reuse papers of the document store, divided by the dossiers received in the period.',
    },
    '5.5': {
      name: 'Results synchronised with the personal store of the National Public Service Portal',
      formula: 'Results synchronised, divided by all results.',
      awaited: 'All results and those synchronised with personal stores, from the National Public Service Portal.',
    },
    '5.6a': {
      name: 'Procedures connected to the National Population Database',
      formula: 'Procedures connected, divided by all procedures.',
      awaited: 'All procedures and those connected, from the National Population Database.',
    },
    '5.6b': {
      name: 'Dossiers connected to the National Population Database',
      formula: 'Dossiers connected, divided by all dossiers.',
      awaited: 'All dossiers and those connected, from the National Population Database.',
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
