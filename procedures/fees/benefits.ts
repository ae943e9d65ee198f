import { type FeeBenefitRow, SUBJECTS, type Subject } from '../define.ts';

const RES_289 = 'Nghị quyết 289/2022/NQ-HĐND tỉnh Thanh Hóa';
const RES_28 = 'Nghị quyết 28/2024/NQ-HĐND tỉnh Thanh Hóa';
const RES_12 = 'Nghị quyết 28/2024/NQ-HĐND, sửa đổi bởi Nghị quyết 12/2025/NQ-HĐND tỉnh Thanh Hóa';
/** Đăng ký thành lập hộ kinh doanh, hợp tác xã: exempt without an end date, unlike the reduction of the others. */
const NEW_BUSINESSES = ['1.001612', '1.005280'];
const RESIDENCE = ['1.004222', '1.004194'];
const SUBJECT_CODES = Object.keys(SUBJECTS) as Subject[];

/** Chính sách miễn, giảm; where several fit, the best one is applied. */
export const feeBenefits: readonly FeeBenefitRow[] = [
  {
    name: 'Miễn lệ phí đăng ký hộ kinh doanh, hợp tác xã khi nộp trực tuyến',
    procedureCodes: NEW_BUSINESSES,
    channel: 'online',
    effect: 'exempt',
    legalBasis: RES_289,
    confidence: 'found',
    validFrom: '2022-07-13',
    validTo: '2024-07-09',
  },
  {
    name: 'Giảm 30% phí, lệ phí khi nộp trực tuyến',
    authority: 'province',
    excludeProcedureCodes: NEW_BUSINESSES,
    channel: 'online',
    effect: 'percent',
    value: 30,
    legalBasis: RES_289,
    confidence: 'found',
    validFrom: '2022-07-13',
    validTo: '2023-12-31',
  },
  // Nghị quyết 28/2024 replaced 289/2022 on 10/07/2024; that it kept the exemption is to be confirmed.
  {
    name: 'Miễn lệ phí đăng ký hộ kinh doanh, hợp tác xã khi nộp trực tuyến',
    procedureCodes: NEW_BUSINESSES,
    channel: 'online',
    effect: 'exempt',
    legalBasis: RES_28,
    confidence: 'unsure',
    validFrom: '2024-07-10',
    validTo: '2025-06-23',
  },
  {
    name: 'Miễn phí, lệ phí khi nộp trực tuyến',
    authority: 'province',
    channel: 'online',
    effect: 'exempt',
    legalBasis: RES_12,
    confidence: 'found',
    validFrom: '2025-06-24',
  },
  ...SUBJECT_CODES.map(
    (subject): FeeBenefitRow => ({
      name: `Miễn cho đối tượng: ${lowerFirst(SUBJECTS[subject])}`,
      authority: 'province',
      subject,
      effect: 'exempt',
      legalBasis: 'Luật Phí và lệ phí 2015, Điều 10',
      confidence: 'found',
      validFrom: '2017-01-01',
    }),
  ),
  ...SUBJECT_CODES.map(
    (subject): FeeBenefitRow => ({
      name: `Miễn lệ phí đăng ký cư trú: ${lowerFirst(SUBJECTS[subject])}`,
      procedureCodes: RESIDENCE,
      subject,
      effect: 'exempt',
      legalBasis: 'Thông tư 75/2022/TT-BTC, Điều 4',
      confidence: 'memory',
      validFrom: '2023-02-05',
    }),
  ),
  {
    name: 'Mức thu khi nộp trực tuyến',
    procedureCodes: ['3.000347', '3.000348'],
    channel: 'online',
    effect: 'fixed',
    value: 115_000,
    legalBasis: 'Thông tư 63/2023/TT-BTC',
    confidence: 'found',
    validFrom: '2023-12-01',
    validTo: '2025-12-31',
  },
];

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
