/** Words that the pages of the catalogue share. */
import type { Channel, OnlineLevel, ProcedureDefinition, Target, TimeLimit } from '../../../../../procedures/define.ts';
import type { FeeItem } from '../../domain/fees.ts';

export const channelNames: Readonly<Record<Channel, string>> = {
  online: 'Trực tuyến',
  postal: 'Qua bưu chính',
  counter: 'Tại quầy',
};

export const levelNames: Readonly<Record<ProcedureDefinition['level'], string>> = {
  commune: 'Cấp xã',
  province: 'Cấp tỉnh',
};

export const onlineLevels: Readonly<Record<OnlineLevel, { slug: string; name: string; meaning: string }>> = {
  full: { slug: 'toan-trinh', name: 'Toàn trình', meaning: 'Làm hết qua mạng, không phải đến quầy' },
  partial: { slug: 'mot-phan', name: 'Một phần', meaning: 'Nộp qua mạng được, có bước phải đến trực tiếp' },
  information: { slug: 'cung-cap-thong-tin', name: 'Cung cấp thông tin', meaning: 'Nộp trực tiếp hoặc qua bưu chính' },
};

export const targetNames: Readonly<Record<Target, { slug: string; name: string }>> = {
  citizen: { slug: 'cong-dan', name: 'Công dân' },
  business: { slug: 'doanh-nghiep', name: 'Doanh nghiệp, hộ kinh doanh' },
  organisation: { slug: 'to-chuc', name: 'Tổ chức khác' },
};

const units: Readonly<Record<TimeLimit['unit'], string>> = {
  'working-day': 'ngày làm việc',
  'working-hour': 'giờ làm việc',
  day: 'ngày',
  month: 'tháng',
};

export function limitText({ amount, unit }: TimeLimit): string {
  return amount === 0 ? 'Trong ngày làm việc' : `${amount} ${units[unit]}`;
}

const perTexts: Readonly<Record<FeeItem['per'], string>> = {
  dossier: '',
  copy: ' mỗi bản',
  page: ' mỗi trang',
  person: ' mỗi người',
};

export function moneyText(amount: number): string {
  return `${amount.toLocaleString('vi-VN')} đ`;
}

export function amountText(item: FeeItem): string {
  if (item.amount === null) return 'Theo mức của cơ quan có thẩm quyền';
  if (item.amount === 0) return 'Miễn phí';
  return `${moneyText(item.amount)}${perTexts[item.per]}`;
}

/** The usual fee in a few words; all items together when they are paid by the dossier. */
export function feeText(items: readonly FeeItem[]): string {
  const [first] = items;
  if (first === undefined) return 'Miễn phí';
  if (items.length === 1) return amountText(first);
  const known = items.map(({ amount }) => amount);
  if (known.some((amount) => amount === null)) return 'Theo mức của cơ quan có thẩm quyền';
  const total = known.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  return total === 0 ? 'Miễn phí' : moneyText(total);
}
