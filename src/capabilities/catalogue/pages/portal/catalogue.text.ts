/** Words that the pages of the catalogue share. */
import { inLanguages } from '#shared/language.ts';
import { numberText } from '#ui/number-text.ts';
import { AGENCIES, type Channel, FIELDS, type Target } from '../../../../../procedures/define.ts';
import type { OnlineAccess } from '../../domain/catalogue.ts';
import type { FeeItem } from '../../domain/fees.ts';
import type { FeeKind } from '../../domain/find-procedures.ts';
import type { Level, NationalLimit } from '../../domain/national-procedure.ts';

export const channelNames: Readonly<Record<Channel, string>> = inLanguages(
  { online: 'Trực tuyến', postal: 'Qua bưu chính', counter: 'Tại quầy' },
  { online: 'Online', postal: 'By post', counter: 'At the counter' },
);

export const levelNames: Readonly<Record<Level, string>> = inLanguages(
  { commune: 'Cấp xã', province: 'Cấp tỉnh', ministry: 'Cấp bộ', other: 'Cơ quan khác' },
  { commune: 'Commune', province: 'Province', ministry: 'Ministry', other: 'Other agency' },
);

export const levelSlugs: Readonly<Record<Level, string>> = {
  commune: 'xa',
  province: 'tinh',
  ministry: 'bo',
  other: 'khac',
};

export const feeNames: Readonly<Record<FeeKind, string>> = inLanguages(
  { free: 'Miễn phí', paid: 'Có thu phí, lệ phí', unknown: 'Cơ quan cho biết khi nộp' },
  { free: 'Free', paid: 'With a fee', unknown: 'The agency tells you when you file' },
);

export const feeSlugs: Readonly<Record<FeeKind, string>> = { free: 'mien-phi', paid: 'co-thu', unknown: 'chua-ro' };

export const onlineNames: Readonly<Record<OnlineAccess, string>> = inLanguages(
  {
    full: 'Toàn trình',
    partial: 'Một phần',
    national: 'Cổng Dịch vụ công quốc gia',
    information: 'Cung cấp thông tin',
  },
  {
    full: 'Fully online',
    partial: 'Partly online',
    national: 'National Public Service Portal',
    information: 'Information only',
  },
);

export const onlineMeanings: Readonly<Record<OnlineAccess, string>> = inLanguages(
  {
    full: 'Làm hết qua mạng, không phải đến quầy',
    partial: 'Nộp qua mạng được, có bước phải đến trực tiếp',
    national: 'Nộp qua mạng trên Cổng Dịch vụ công quốc gia',
    information: 'Nộp trực tiếp hoặc qua bưu chính',
  },
  {
    full: 'Everything is done online, you need not come to a counter',
    partial: 'You can file online, but must come in person for one of the steps',
    national: 'You file online at the National Public Service Portal',
    information: 'You file in person or by post',
  },
);

export const onlineSlugs: Readonly<Record<OnlineAccess, string>> = {
  full: 'toan-trinh',
  partial: 'mot-phan',
  national: 'cong-quoc-gia',
  information: 'cung-cap-thong-tin',
};

export const targetNames: Readonly<Record<Target, string>> = inLanguages(
  { citizen: 'Công dân', business: 'Doanh nghiệp, hộ kinh doanh', organisation: 'Tổ chức khác' },
  { citizen: 'Citizen', business: 'Enterprise or household business', organisation: 'Another organisation' },
);

export const targetSlugs: Readonly<Record<Target, string>> = {
  citizen: 'cong-dan',
  business: 'doanh-nghiep',
  organisation: 'to-chuc',
};

export const fieldNames = inLanguages(FIELDS, {
  'ho-tich': 'Civil status',
  'chung-thuc': 'Certification of copies and signatures',
  'nuoi-con-nuoi': 'Adoption',
  'ho-kinh-doanh': 'Household businesses',
  'hop-tac-xa': 'Cooperatives',
  'cu-tru': 'Residence',
  'can-cuoc': 'Identity cards',
  'ly-lich-tu-phap': 'Criminal records',
  'giay-phep-lai-xe': 'Driving licences',
  'xay-dung': 'Construction',
  'dat-dai': 'Land',
  'an-toan-thuc-pham': 'Food safety',
  'bao-tro-xa-hoi': 'Social protection',
  'nguoi-co-cong': 'People with merit to the nation',
  'bao-hiem-y-te': 'Health insurance',
  'bao-hiem-xa-hoi': 'Social insurance',
});

export const agencyNames = inLanguages(AGENCIES, {
  'ubnd-cap-xa': 'People’s Committee of the commune',
  'dang-ky-kinh-doanh-cap-xa': 'Business registration of the commune',
  'cong-an-cap-xa': 'Police of the commune',
  'cong-an-tinh': 'Police of the province',
  'van-phong-dang-ky-dat-dai': 'Land Registration Office',
  'so-cong-thuong': 'Department of Industry and Trade',
  'so-noi-vu': 'Department of Home Affairs',
  'bao-hiem-xa-hoi-tinh': 'Social Insurance of the province',
});

const limits = inLanguages(
  {
    sameDay: 'Trong ngày làm việc',
    'working-day': (amount: number) => `${numberText(amount)} ngày làm việc`,
    'working-hour': (amount: number) => `${numberText(amount)} giờ làm việc`,
    day: (amount: number) => `${numberText(amount)} ngày`,
    month: (amount: number) => `${numberText(amount)} tháng`,
    year: (amount: number) => `${numberText(amount)} năm`,
  },
  {
    sameDay: 'Within the working day',
    'working-day': (amount) => counted(amount, 'working day'),
    'working-hour': (amount) => counted(amount, 'working hour'),
    day: (amount) => counted(amount, 'day'),
    month: (amount) => counted(amount, 'month'),
    year: (amount) => counted(amount, 'year'),
  },
);

function counted(amount: number, one: string): string {
  return `${numberText(amount)} ${one}${amount === 1 ? '' : 's'}`;
}

export function limitText({ amount, unit }: NationalLimit): string {
  return amount === 0 ? limits.sameDay : limits[unit](amount);
}

const fees = inLanguages(
  {
    // The amount and its unit stay on one line.
    money: (amount: number) => `${numberText(amount)}\u00a0đ`,
    online: (fee: string) => `${fee} khi nộp trực tuyến`,
    ofAuthority: 'Theo mức của cơ quan có thẩm quyền',
    dossier: '',
    copy: ' mỗi bản',
    page: ' mỗi trang',
    person: ' mỗi người',
  },
  {
    money: (amount) => `${numberText(amount)}\u00a0VND`,
    online: (fee) => `${fee} when filed online`,
    ofAuthority: 'As the competent authority sets it',
    dossier: '',
    copy: ' per copy',
    page: ' per page',
    person: ' per person',
  },
);

export function moneyText(amount: number): string {
  return fees.money(amount);
}

export function onlineFeeText(fee: string): string {
  return fees.online(fee);
}

export function amountText(item: FeeItem): string {
  if (item.amount === null) return fees.ofAuthority;
  if (item.amount === 0) return feeNames.free;
  return `${moneyText(item.amount)}${fees[item.per]}`;
}

/** The usual fee in a few words; all items together when they are paid by the dossier. */
export function feeText(items: readonly FeeItem[]): string {
  const [first] = items;
  if (first === undefined) return feeNames.free;
  if (items.length === 1) return amountText(first);
  const known = items.map(({ amount }) => amount);
  if (known.some((amount) => amount === null)) return fees.ofAuthority;
  const total = known.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  return total === 0 ? feeNames.free : moneyText(total);
}
