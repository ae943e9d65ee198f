/** Words that the pages of the catalogue share. */
import type { Channel, OnlineLevel, Target } from '../../../../../procedures/define.ts';
import type { OnlineAccess } from '../../domain/catalogue.ts';
import type { FeeItem } from '../../domain/fees.ts';
import type { FeeKind } from '../../domain/find-procedures.ts';
import type { Level, NationalLimit } from '../../domain/national-procedure.ts';

export const channelNames: Readonly<Record<Channel, string>> = {
  online: 'Trực tuyến',
  postal: 'Qua bưu chính',
  counter: 'Tại quầy',
};

export const levelNames: Readonly<Record<Level, string>> = {
  commune: 'Cấp xã',
  province: 'Cấp tỉnh',
  ministry: 'Cấp bộ',
  other: 'Cơ quan khác',
};

export const levelSlugs: Readonly<Record<Level, string>> = {
  commune: 'xa',
  province: 'tinh',
  ministry: 'bo',
  other: 'khac',
};

export const feeKinds: Readonly<Record<FeeKind, { slug: string; name: string }>> = {
  free: { slug: 'mien-phi', name: 'Miễn phí' },
  paid: { slug: 'co-thu', name: 'Có thu phí, lệ phí' },
  unknown: { slug: 'chua-ro', name: 'Cơ quan cho biết khi nộp' },
};

export const onlineLevels: Readonly<Record<OnlineLevel, { slug: string; name: string; meaning: string }>> = {
  full: { slug: 'toan-trinh', name: 'Toàn trình', meaning: 'Làm hết qua mạng, không phải đến quầy' },
  partial: { slug: 'mot-phan', name: 'Một phần', meaning: 'Nộp qua mạng được, có bước phải đến trực tiếp' },
  information: { slug: 'cung-cap-thong-tin', name: 'Cung cấp thông tin', meaning: 'Nộp trực tiếp hoặc qua bưu chính' },
};

export const onlineAccess: Readonly<Record<OnlineAccess, { slug: string; name: string; meaning: string }>> = {
  full: onlineLevels.full,
  partial: onlineLevels.partial,
  national: {
    slug: 'cong-quoc-gia',
    name: 'Cổng Dịch vụ công quốc gia',
    meaning: 'Nộp qua mạng trên Cổng Dịch vụ công quốc gia',
  },
  information: onlineLevels.information,
};

export const targetNames: Readonly<Record<Target, { slug: string; name: string }>> = {
  citizen: { slug: 'cong-dan', name: 'Công dân' },
  business: { slug: 'doanh-nghiep', name: 'Doanh nghiệp, hộ kinh doanh' },
  organisation: { slug: 'to-chuc', name: 'Tổ chức khác' },
};

const units: Readonly<Record<NationalLimit['unit'], string>> = {
  'working-day': 'ngày làm việc',
  'working-hour': 'giờ làm việc',
  day: 'ngày',
  month: 'tháng',
  year: 'năm',
};

export function limitText({ amount, unit }: NationalLimit): string {
  return amount === 0 ? 'Trong ngày làm việc' : `${amount.toLocaleString('vi-VN')} ${units[unit]}`;
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
