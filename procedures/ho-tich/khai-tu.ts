import { EVERY_CHANNEL, onEach } from '../channels.ts';
import { declarationPapers } from '../declaration-papers.ts';
import { defineProcedure } from '../define.ts';
import { CHECKED_AND_RECEIVED, FILED_ANY_WAY } from '../steps.ts';
import { deathForm } from './death-form.ts';
import { deathExtract } from './death-notice.ts';
import { CIVIL_STATUS_LAW, DEATH_AUTHORISATION, DEATH_EVIDENCE, REQUESTER_IDENTITY } from './field.ts';

export const procedure = defineProcedure({
  code: '1.000656',
  name: 'Đăng ký khai tử',
  summary: 'Dành cho người thân đăng ký việc một người đã mất.',
  field: 'ho-tich',
  level: 'commune',
  online: 'full',
  targets: ['citizen'],
  decision: '163/QĐ-BTP',
  validFrom: '2025-07-01',
  channels: onEach(EVERY_CHANNEL, {
    limit: { amount: 0, unit: 'working-day', sameDayCutoff: '15:00' },
    limitNote: 'Nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo; cần xác minh thì không quá 3 ngày làm việc.',
    feeNote: 'Đăng ký trong 15 ngày từ ngày mất không mất lệ phí.',
  }),
  receivedAt: 'Trung tâm Phục vụ hành chính công cấp xã nơi người mất cư trú cuối cùng; không rõ thì nơi người đó mất.',
  decidedBy: 'ubnd-cap-xa',
  cases: [
    {
      code: 'late',
      name: 'Đăng ký quá hạn: sau 15 ngày từ ngày mất',
      when: { daysBetween: { from: 'death.date', to: 'today', moreThan: 15 } },
    },
    { code: 'on-time', name: 'Đăng ký đúng hạn' },
  ],
  papers: [
    ...declarationPapers('Tờ khai đăng ký khai tử'),
    {
      code: 'GT-03',
      name: 'Giấy báo tử hoặc giấy tờ thay Giấy báo tử',
      originals: 1,
      copies: 0,
      handling: 'upload',
      need: 'Luôn cần, trừ khi đã có bản điện tử ký số',
      when: { field: 'death.notice.kind', equals: 'giay-bao-tu' },
    },
    { code: 'GT-04', ...DEATH_EVIDENCE },
    { code: 'GT-05', ...DEATH_AUTHORISATION },
    { code: 'GT-06', ...REQUESTER_IDENTITY },
    {
      code: 'GT-07',
      name: 'Giấy tờ chứng minh nơi cư trú cuối cùng của người chết',
      originals: 1,
      copies: 0,
      handling: 'show',
      need: 'Chỉ khi không tra được trong cơ sở dữ liệu',
      channels: ['counter', 'postal'],
      optional: true,
    },
    {
      code: 'GT-08',
      name: 'Giấy tờ chứng minh nơi người đó chết hoặc nơi phát hiện thi thể',
      originals: 1,
      copies: 0,
      handling: 'show',
      need: 'Khi không xác định được nơi cư trú cuối cùng',
      optional: true,
    },
  ],
  sets: 1,
  steps: [
    FILED_ANY_WAY,
    CHECKED_AND_RECEIVED,
    {
      title: 'Công chức tư pháp – hộ tịch giải quyết.',
      text: 'Ghi sổ đăng ký khai tử và cập nhật cơ sở dữ liệu; cần xác minh thì báo ngày hẹn mới.',
    },
    { title: 'Bạn nhận kết quả.', text: 'Trích lục khai tử và bản sao theo yêu cầu.' },
  ],
  results: [deathExtract],
  conditions: [
    'Vợ, chồng, con, cha, mẹ hoặc người thân thích đăng ký trong 15 ngày từ ngày mất; không có người thân thì đại diện cơ quan, tổ chức liên quan đăng ký.',
  ],
  legalBasis: CIVIL_STATUS_LAW,
  forms: ['Tờ khai đăng ký khai tử (Thông tư 04/2020/TT-BTP)'],
  keywords: ['khai tử', 'báo tử', 'giấy chứng tử', 'người chết', 'có người mất', 'trích lục khai tử'],
  related: ['2.000635', '2.002622'],
  supplement: 'restart',
  eForm: deathForm,
  onlyBundled: true,
});
