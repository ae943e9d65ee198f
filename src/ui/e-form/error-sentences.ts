/** Câu báo lỗi của tờ khai: what is wrong and the way out, for the field and for the error summary alike. */
import type { FaultView } from '#engines/forms/page-view.ts';

type Words = Pick<FaultView, 'code' | 'params' | 'label' | 'kind' | 'item'>;

const LONGEST_QUOTE = 60;

/** "Họ và tên (nếu có)" inside a sentence is "họ và tên". */
function inSentence(label: string): string {
  const bare = label.replace(/\s*\([^)]*\)\s*$/u, '');
  return bare.charAt(0).toLocaleLowerCase('vi') + bare.slice(1);
}

function quoted(label: string): string {
  if (label.length <= LONGEST_QUOTE) return `“${label.replace(/\.$/, '')}”`;
  return `“${label.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/u, '')}…”`;
}

function grouped(number: string): string {
  return number.replace(/\B(?=(?:\d{3})+$)/g, '.');
}

function missing({ label, kind }: Words): string {
  if (kind === 'checkbox') return `Hãy đọc và đánh dấu ${quoted(label)}.`;
  if (label.endsWith('?')) return `Bạn chưa trả lời câu ${quoted(label)}.`;
  if (kind === 'lookup') return `Hãy tìm rồi chọn ${inSentence(label)} trong danh sách.`;
  return `Bạn chưa ${kind === 'select' || kind === 'radio' ? 'chọn' : 'ghi'} ${inSentence(label)}.`;
}

const sentences: Record<FaultView['code'], (fault: Words) => string> = {
  required: missing,
  'too-long': ({ label, params }) => `${label} dài quá ${grouped(params['max'] ?? '')} ký tự. Hãy ghi ngắn lại.`,
  'name-chars': ({ label }) => `${label} chỉ gồm chữ cái, không có chữ số và ký hiệu. Ví dụ: Nguyễn Thị Ánh.`,
  'name-length': ({ label }) => `${label} dài quá 100 chữ. Hãy ghi đúng như trên giấy tờ tùy thân.`,
  'name-needs-family-and-given': ({ label }) => `${label} phải có cả họ và tên. Ví dụ: Nguyễn Thị Ánh.`,
  'personal-id-format': () => 'Số định danh cá nhân phải có 12 chữ số, ví dụ 038 089 012 345.',
  'personal-id-province': () =>
    'Ba chữ số đầu của số định danh không phải mã tỉnh nào. Hãy xem lại số trên thẻ căn cước.',
  'personal-id-future-year': () => 'Năm sinh trong số định danh chưa tới. Hãy xem lại số trên thẻ căn cước.',
  'personal-id-sex': () => 'Số định danh không khớp với giới tính đã ghi. Hãy xem lại cả hai trên thẻ căn cước.',
  'personal-id-year': () => 'Số định danh không khớp với năm sinh đã ghi. Hãy xem lại cả hai trên thẻ căn cước.',
  'personal-id-abroad': () =>
    'Số định danh này được cấp cho người đăng ký khai sinh ở nước ngoài. Hãy xem lại nếu không phải.',
  'tax-code-format': () => 'Mã số thuế phải có 10, 12 hoặc 13 chữ số, ví dụ 2800123406.',
  'tax-code-check-digit': () => 'Mã số thuế chưa đúng. Hãy xem lại từng chữ số.',
  'phone-format': () => 'Số điện thoại phải có 10 chữ số, ví dụ 0912 345 678.',
  'phone-not-mobile': () => 'Hãy ghi số di động để nhận tin nhắn, ví dụ 0912 345 678.',
  'email-format': () => 'Thư điện tử chưa đúng. Ghi theo dạng ten@example.com.',
  'url-format': () => 'Địa chỉ trang web chưa đúng. Ghi theo dạng banhkhoai.vn.',
  'time-format': () => 'Giờ chưa đúng. Ghi giờ và phút, ví dụ 07:30.',
  'number-format': ({ label, kind }) =>
    kind === 'money' ? `${label} chỉ gồm chữ số, ví dụ 120.000.000.` : `${label} phải là số nguyên, ví dụ 3.`,
  'number-min': ({ label, params }) => `${label} phải từ ${grouped(params['min'] ?? '')} trở lên.`,
  'number-max': ({ label, params }) => `${label} không được quá ${grouped(params['max'] ?? '')}.`,
  'date-format': ({ label }) => `${label} chưa đúng. Ghi theo thứ tự ngày, tháng, năm, ví dụ 05/09/1990.`,
  'date-incomplete': ({ label }) => `${label} phải đủ ngày, tháng và năm, ví dụ 05/09/1990.`,
  'date-future': ({ label }) => `${label} không thể sau hôm nay.`,
  'date-too-early': ({ label, params }) => `${label} không thể trước ${params['date'] ?? ''}.`,
  'too-young': ({ label, params }) =>
    `${label} cho thấy chưa đủ ${params['years'] ?? ''} tuổi. Chỉ người đủ tuổi mới đăng ký được.`,
  pattern: ({ label, params }) => `${label} chưa đúng. Ví dụ: ${params['example'] ?? ''}.`,
  'paper-number': () => 'Số giấy tờ không đúng với loại giấy tờ đã chọn. Hãy xem lại cả hai.',
  'forbidden-word': ({ label, params }) => `${label} không được có từ “${params['word'] ?? ''}”.`,
  'only-prefix': ({ label, params }) => `${label} phải có tên riêng sau “${params['prefix'] ?? ''}”.`,
  'not-an-option': ({ label }) => `${label}: lựa chọn này không có trong danh sách. Hãy chọn lại.`,
  'one-row-needed': ({ label }) => `Hãy đánh dấu ${quoted(label)} ở một dòng.`,
  'one-row-only': ({ label }) => `Chỉ đánh dấu ${quoted(label)} ở một dòng.`,
  duplicate: ({ label, params }) => `${label} trùng với dòng ${params['row'] ?? ''}. Mỗi người chỉ ghi một lần.`,
  'row-missing': ({ label, params }) => `${label} phải có cả ${params['whose'] ?? ''}.`,
  'family-name-differs': () => 'Họ ghi ở đây khác họ của cha và của mẹ. Hãy xem lại.',
  unchanged: ({ label }) => `Bạn chưa sửa ${quoted(label)}. Hãy sửa theo lời cán bộ ghi ở đây.`,
  'value-differs': ({ label }) => `${label} khác của cha và của mẹ. Hãy xem lại.`,
};

/** The sentence of one fault; inside a group it begins with the row: "Ngành 2: bạn chưa ghi tên ngành." */
export function errorSentence(fault: Words): string {
  const sentence = sentences[fault.code](fault);
  return fault.item === undefined
    ? sentence
    : `${fault.item}: ${sentence.charAt(0).toLocaleLowerCase('vi')}${sentence.slice(1)}`;
}
