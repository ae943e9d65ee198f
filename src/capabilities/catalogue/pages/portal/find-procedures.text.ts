import { inLanguages } from '#shared/language.ts';
import { numberText } from '#ui/number-text.ts';

/** Words of the two lists: online services, and the whole catalogue. */
export const listTexts = inLanguages(
  {
    online: {
      title: 'Dịch vụ công trực tuyến',
      lead: 'Các thủ tục nộp được qua mạng, toàn bộ hoặc một phần.',
      description: 'Tìm dịch vụ công trực tuyến của tỉnh Thanh Hóa: thời hạn, lệ phí, giấy tờ cần chuẩn bị.',
    },
    all: {
      title: 'Danh mục thủ tục hành chính',
      lead: 'Mọi thủ tục, cả những thủ tục chỉ nộp trực tiếp.',
      description: 'Danh mục thủ tục hành chính áp dụng tại tỉnh Thanh Hóa.',
    },
  },
  {
    online: {
      title: 'Online public services',
      lead: 'Procedures that can be filed online, wholly or in part. Their names are in Vietnamese.',
      description: 'Find an online public service of Thanh Hoa Province: time limits, fees, papers to prepare.',
    },
    all: {
      title: 'Administrative procedures',
      lead: 'All procedures, also those that are filed in person only. Their names are in Vietnamese.',
      description: 'The administrative procedures that apply in Thanh Hoa Province.',
    },
  },
);

export const findText = inLanguages(
  {
    home: 'Trang chủ',
    titleFor: (words: string, title: string) => `${words} – ${title}`,
    filters: 'Lọc kết quả',
    targets: 'Bạn là',
    online: 'Mức độ trực tuyến',
    levels: 'Cấp thực hiện',
    fees: 'Phí, lệ phí',
    agencies: 'Cơ quan giải quyết',
    fields: 'Lĩnh vực',
    moreFields: (count: number) => `${count} lĩnh vực khác`,
    ranked: 'Xếp theo mức phù hợp',
    fileableFirst: 'Thủ tục nộp được tại đây đứng trước',
    help: 'Không thấy việc cần tìm? Gọi',
    helpAfter: ', chúng tôi chỉ đúng thủ tục cho bạn.',
    count: (total: number) => `${numberText(total)} thủ tục`,
    countFor: 'cho',
    understoodBefore: 'Chúng tôi hiểu ',
    understoodBetween: ' là ',
    resultBefore: 'Kết quả: ',
    keywordBefore: 'Khớp với “',
    keywordAfter: '”.',
    emptyFilters: 'Không có thủ tục nào khớp với bộ lọc này.',
    emptyBefore: 'Không có thủ tục nào khớp “',
    emptyHelp: 'Bạn thử từ ngắn hơn, bỏ bớt bộ lọc, hoặc gọi 1022 để được chỉ đúng thủ tục.',
    clear: 'Xóa từ khóa và bộ lọc',
    fileHere: 'Nộp được tại đây',
  },
  {
    home: 'Home',
    // What was typed is Vietnamese, and a title is in one language.
    titleFor: (_words, title) => `Search results – ${title}`,
    filters: 'Filter results',
    targets: 'You are',
    online: 'Online level',
    levels: 'Level',
    fees: 'Fees',
    agencies: 'Settled by',
    fields: 'Field',
    moreFields: (count) => (count === 1 ? '1 more field' : `${count} more fields`),
    ranked: 'Best match first',
    fileableFirst: 'Those you can file here come first',
    help: 'Not what you were looking for? Call',
    helpAfter: ' and we point you to the right procedure.',
    count: (total) => (total === 1 ? '1 procedure' : `${numberText(total)} procedures`),
    countFor: 'for',
    understoodBefore: 'We understood ',
    understoodBetween: ' as ',
    resultBefore: 'Result: ',
    keywordBefore: 'Matches “',
    keywordAfter: '”.',
    emptyFilters: 'No procedure matches these filters.',
    emptyBefore: 'No procedure matches “',
    emptyHelp:
      'Search in Vietnamese, with or without accents. Try a shorter word, take filters away, or call 1022 to be pointed to the right procedure.',
    clear: 'Clear words and filters',
    fileHere: 'You can file here',
  },
);
