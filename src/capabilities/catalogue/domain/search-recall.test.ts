import { expect, test } from 'vitest';
import { buildSearchIndex } from '#engines/search/search-index.ts';
import { fold } from '#shared/fold.ts';
import procedureWords from '../../../../database/reference/procedure-words.json' with { type: 'json' };
import { publication } from '../../../../procedures/index.ts';

const index = buildSearchIndex(
  publication.procedures.map(({ code, name, keywords, summary, results }) => ({
    id: code,
    passages: [
      { source: 'name', text: name, weight: 1 },
      ...keywords.map((text) => ({ source: 'keyword', text, weight: 0.96 })),
      { source: 'summary', text: summary, weight: 0.8 },
      ...results.map((result) => ({ source: 'result', text: result.name, weight: 0.85 })),
    ],
  })),
  procedureWords,
);

/** How people really ask, and what they need. */
const QUESTIONS: readonly (readonly [string, string])[] = [
  ['khai sinh', '1.001193'],
  ['làm giấy khai sinh cho con', '1.001193'],
  ['dang ky khai sinh', '1.001193'],
  ['đăng ký khai sinh trực tuyến', '1.001193'],
  ['khai sinh quá hạn', '1.001193'],
  ['hộ kinh doanh', '1.001612'],
  ['Thành lập hộ kinh doanh cá thể', '1.001612'],
  ['thanh lap hkd', '1.001612'],
  ['mở quán ăn', '1.001612'],
  ['mo quan ca phe', '1.001612'],
  ['tôi muốn mở cửa hàng tạp hoá', '1.001612'],
  ['giấy phép kinh doanh', '1.001612'],
  ['xin giấy phép kinh doanh như thế nào', '1.001612'],
  ['kết hôn', '1.000894'],
  ['dang ki ket hon', '1.000894'],
  ['giấy chứng tử', '1.000656'],
  ['khai tu', '1.000656'],
  ['giấy xác nhận độc thân', '1.004873'],
  ['tinh trang hon nhan', '1.004873'],
  ['bản sao khai sinh', '2.000635'],
  ['mất giấy khai sinh', '1.004884'],
  ['nhận cha cho con', '1.001022'],
  ['đổi tên trong khai sinh', '1.004859'],
  ['sai ngày sinh', '1.004859'],
  ['công chứng giấy tờ', '2.000815'],
  ['sao y bản chính', '2.000815'],
  ['tạm ngừng kinh doanh', '1.001570'],
  ['đóng cửa hộ kinh doanh', '1.001266'],
  ['mất giấy phép kinh doanh', '2.000575'],
  ['thêm ngành nghề', '2.000720'],
  ['thành lập htx', '1.005280'],
  ['nhập khẩu', '1.004222'],
  ['nhập hộ khẩu cho vợ', '1.004222'],
  ['tạm trú', '1.004194'],
  ['đổi căn cước', '1.014063'],
  ['làm lại cccd bị mất', '1.014064'],
  ['lý lịch tư pháp', '3.000333'],
  ['đổi bằng lái xe', '3.000347'],
  ['mat gplx', '3.000348'],
  ['xin phép xây nhà', '1.013225'],
  ['sang tên sổ đỏ', '1.115538'],
  ['lam so do lan dau', '1.115520'],
  ['đổi sổ đỏ cũ', '1.115492'],
  ['tách thửa', '1.115490'],
  ['vệ sinh an toàn thực phẩm', '2.000591'],
  ['trợ cấp người già', '1.001776'],
  ['giấy khuyết tật', '1.001699'],
  ['thờ cúng liệt sỹ', '1.010803'],
  ['con thương binh', '1.010833'],
  ['bảo hiểm y tế trẻ em', '2.000986'],
  ['nhận con nuôi', '2.001263'],
];

function recall(questions: readonly (readonly [string, string])[], within: number) {
  const missed = questions.filter(
    ([question, code]) =>
      !index
        .search(question)
        .slice(0, within)
        .some(({ id }) => id === code),
  );
  return { share: 1 - missed.length / questions.length, missed };
}

test('what people ask in their own words is among the first three', () => {
  const { share, missed } = recall(QUESTIONS, 3);
  expect(share, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.98);
});

test('it is the very first nine times in ten', () => {
  const { share, missed } = recall(QUESTIONS, 1);
  expect(share, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.9);
});

test('marks left out change nothing', () => {
  const plain = QUESTIONS.map(([question, code]) => [fold(question), code] as const);
  expect(recall(plain, 3).share).toBeGreaterThanOrEqual(0.98);
});

test('one typing error in a longer question is forgiven', () => {
  const slips = QUESTIONS.filter(([question]) => question.length >= 12).map(([question, code]) => {
    const letters = [...fold(question)];
    const at = letters.findIndex((letter, index) => index > 4 && letter !== ' ' && letters[index + 1] !== ' ');
    letters.splice(at, 1);
    return [letters.join(''), code] as const;
  });
  const { share, missed } = recall(slips, 3);
  expect(share, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.9);
});
