import type { FigureKind } from '#capabilities/dossier/index.ts';
import type { StatisticsPeriod } from '../../domain/period.ts';
import type { UnitLevel } from '../../domain/unit-level.ts';

/** Con số nào, as it stands in an address, as it is called and what it counts. */
export const FIGURE_WORDS: Readonly<
  Record<FigureKind, { readonly slug: string; readonly text: string; readonly meaning: string }>
> = {
  'carried-over': {
    slug: 'ky-truoc',
    text: 'Từ kỳ trước chuyển sang',
    meaning: 'Hồ sơ đã tiếp nhận trước kỳ và chưa giải quyết xong khi kỳ bắt đầu.',
  },
  'received-online': {
    slug: 'truc-tuyen',
    text: 'Tiếp nhận trực tuyến',
    meaning: 'Hồ sơ nộp qua mạng, được cơ quan tiếp nhận trong kỳ.',
  },
  'received-otherwise': {
    slug: 'truc-tiep',
    text: 'Tiếp nhận trực tiếp, qua bưu chính',
    meaning: 'Hồ sơ nộp tại quầy hoặc gửi bưu chính, được cơ quan tiếp nhận trong kỳ.',
  },
  finished: {
    slug: 'da-giai-quyet',
    text: 'Đã giải quyết',
    meaning: 'Hồ sơ có kết quả hoặc bị dừng giải quyết trong kỳ.',
  },
  'finished-early': {
    slug: 'truoc-han',
    text: 'Giải quyết trước hạn',
    meaning: 'Xong trước ngày hẹn trả.',
  },
  'finished-on-time': {
    slug: 'dung-han',
    text: 'Giải quyết đúng hạn',
    meaning: 'Xong trong ngày hẹn trả, không muộn hơn giờ hẹn.',
  },
  'finished-late': {
    slug: 'qua-han',
    text: 'Giải quyết quá hạn',
    meaning: 'Xong sau giờ hẹn trả. Hồ sơ được xin lỗi và hẹn lại vẫn tính theo ngày hẹn đầu.',
  },
  'finished-late-by-index': {
    slug: 'qua-han-766',
    text: 'Giải quyết quá hạn theo Bộ chỉ số 766',
    meaning: 'Xong sau hạn tính theo Bộ chỉ số phục vụ, hoặc bị yêu cầu bổ sung quá một lần.',
  },
  open: {
    slug: 'dang-giai-quyet',
    text: 'Đang giải quyết',
    meaning: 'Hồ sơ đã tiếp nhận, chưa xong khi kỳ kết thúc.',
  },
  'open-in-time': {
    slug: 'dang-trong-han',
    text: 'Đang giải quyết, trong hạn',
    meaning: 'Chưa đến hạn trả, hoặc đang chờ người dân bổ sung.',
  },
  'open-late': {
    slug: 'dang-qua-han',
    text: 'Đang giải quyết, đã quá hạn',
    meaning: 'Đã qua ngày hẹn trả mà chưa xong.',
  },
};

export const LEVEL_WORDS: Readonly<Record<UnitLevel, { readonly slug: string; readonly text: string }>> = {
  province: { slug: 'tinh', text: 'Cấp tỉnh' },
  commune: { slug: 'xa', text: 'Cấp xã' },
  former: { slug: 'cu', text: 'Đơn vị trước ngày 01/07/2025' },
};

export const CHANNEL_WORDS = { online: 'Trực tuyến', counter: 'Tại quầy', postal: 'Bưu chính' } as const;

/** "tháng 11/2026", "quý IV/2026", "năm 2026" */
export function periodText({ kind, from }: Pick<StatisticsPeriod, 'kind' | 'from'>): string {
  if (kind === 'year') return `năm ${from.year}`;
  if (kind === 'quarter') return `quý ${['I', 'II', 'III', 'IV'][(from.month - 1) / 3]}/${from.year}`;
  return `tháng ${monthText(from)}`;
}

/** "11/2026" */
export const monthText = ({ month, year }: Temporal.PlainDate): string => `${String(month).padStart(2, '0')}/${year}`;

export const countText = (value: number): string => value.toLocaleString('vi-VN');

/** "98,99%"; a dash where there is nothing to be on time. */
export const percentText = (value: number | null): string =>
  value === null ? '–' : `${value.toLocaleString('vi-VN', { maximumFractionDigits: 2 })}%`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
