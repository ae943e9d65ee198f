import type { FigureKind } from '#capabilities/dossier/index.ts';
import { inLanguages } from '#shared/language.ts';
import { numberText } from '#ui/number-text.ts';
import { monthText } from '#ui/vietnam-time.ts';
import type { StatisticsPeriod } from '../../domain/period.ts';
import type { UnitLevel } from '../../domain/unit-level.ts';

interface FigureText {
  readonly text: string;
  readonly meaning: string;
}

/** Con số nào, as it is called and what it counts. */
export const FIGURE_WORDS = inLanguages<Record<FigureKind, FigureText>>(
  {
    'carried-over': {
      text: 'Từ kỳ trước chuyển sang',
      meaning: 'Hồ sơ đã tiếp nhận trước kỳ và chưa giải quyết xong khi kỳ bắt đầu.',
    },
    'received-online': {
      text: 'Tiếp nhận trực tuyến',
      meaning: 'Hồ sơ nộp qua mạng, được cơ quan tiếp nhận trong kỳ.',
    },
    'received-otherwise': {
      text: 'Tiếp nhận trực tiếp, qua bưu chính',
      meaning: 'Hồ sơ nộp tại quầy hoặc gửi bưu chính, được cơ quan tiếp nhận trong kỳ.',
    },
    finished: {
      text: 'Đã giải quyết',
      meaning: 'Hồ sơ có kết quả hoặc bị dừng giải quyết trong kỳ.',
    },
    'finished-early': {
      text: 'Giải quyết trước hạn',
      meaning: 'Xong trước ngày hẹn trả.',
    },
    'finished-on-time': {
      text: 'Giải quyết đúng hạn',
      meaning: 'Xong trong ngày hẹn trả, không muộn hơn giờ hẹn.',
    },
    'finished-late': {
      text: 'Giải quyết quá hạn',
      meaning: 'Xong sau giờ hẹn trả. Hồ sơ được xin lỗi và hẹn lại vẫn tính theo ngày hẹn đầu.',
    },
    'finished-late-by-index': {
      text: 'Giải quyết quá hạn theo Bộ chỉ số 766',
      meaning: 'Xong sau hạn tính theo Bộ chỉ số phục vụ, hoặc bị yêu cầu bổ sung quá một lần.',
    },
    open: {
      text: 'Đang giải quyết',
      meaning: 'Hồ sơ đã tiếp nhận, chưa xong khi kỳ kết thúc.',
    },
    'open-in-time': {
      text: 'Đang giải quyết, trong hạn',
      meaning: 'Chưa đến hạn trả, hoặc đang chờ người dân bổ sung.',
    },
    'open-late': {
      text: 'Đang giải quyết, đã quá hạn',
      meaning: 'Đã qua ngày hẹn trả mà chưa xong.',
    },
  },
  {
    'carried-over': {
      text: 'Carried over',
      meaning: 'Dossiers accepted before the period and not yet settled when it began.',
    },
    'received-online': {
      text: 'Received online',
      meaning: 'Dossiers filed online and accepted by an agency in the period.',
    },
    'received-otherwise': {
      text: 'Received at the counter or by post',
      meaning: 'Dossiers filed at the counter or sent by post, and accepted by an agency in the period.',
    },
    finished: {
      text: 'Settled',
      meaning: 'Dossiers that got a result or were stopped in the period.',
    },
    'finished-early': {
      text: 'Settled early',
      meaning: 'Finished before the due day.',
    },
    'finished-on-time': {
      text: 'Settled on time',
      meaning: 'Finished on the due day, no later than the due time.',
    },
    'finished-late': {
      text: 'Settled late',
      meaning:
        'Finished after the due time. A dossier with an apology and a new date is still measured by its first due date.',
    },
    'finished-late-by-index': {
      text: 'Settled late by the 766 service index',
      meaning: 'Finished after the limit of the service index, or asked for supplements more than once.',
    },
    open: {
      text: 'Being settled',
      meaning: 'Dossiers accepted and not finished when the period ended.',
    },
    'open-in-time': {
      text: 'Being settled, in time',
      meaning: 'Not yet due, or waiting for a supplement from the applicant.',
    },
    'open-late': {
      text: 'Being settled, late',
      meaning: 'Past the due date and not finished.',
    },
  },
);

export const LEVEL_WORDS = inLanguages<Record<UnitLevel, string>>(
  { province: 'Cấp tỉnh', commune: 'Cấp xã', former: 'Đơn vị trước ngày 01/07/2025' },
  { province: 'Province level', commune: 'Commune level', former: 'Units before 1 July 2025' },
);

export const CHANNEL_WORDS = inLanguages(
  { online: 'Trực tuyến', counter: 'Tại quầy', postal: 'Bưu chính' },
  { online: 'Online', counter: 'At the counter', postal: 'By post' },
);

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

const PERIOD = inLanguages(
  {
    year: (year: number) => `năm ${year}`,
    quarter: (quarter: number, year: number) => `quý ${QUARTERS[quarter]}/${year}`,
    month: (day: Temporal.PlainDate) => `tháng ${monthText(day)}`,
    tick: ({ month }: Temporal.PlainDate) => `T${month}`,
    tickWithYear: ({ month, year }: Temporal.PlainDate) => `T${month}/${String(year).slice(2)}`,
  },
  {
    year: (year) => String(year),
    quarter: (quarter, year) => `quarter ${quarter + 1} of ${year}`,
    month: (day) => monthText(day),
    tick: (day) => monthText(day).slice(0, 3),
    tickWithYear: (day) => `${monthText(day).slice(0, 3)} ’${String(day.year).slice(2)}`,
  },
);

/** "tháng 11/2026", "quý IV/2026", "năm 2026" */
export function periodText({ kind, from }: Pick<StatisticsPeriod, 'kind' | 'from'>): string {
  if (kind === 'year') return PERIOD.year(from.year);
  if (kind === 'quarter') return PERIOD.quarter((from.month - 1) / 3, from.year);
  return PERIOD.month(from);
}

/** "T12/25" at the beginning, "T1/26" where a year begins, else the month alone. */
export function tickText(month: Temporal.PlainDate, isFirst: boolean): string {
  return isFirst || month.month === 1 ? PERIOD.tickWithYear(month) : PERIOD.tick(month);
}

export const countText = (value: number): string => numberText(value);

/** "98,99%"; a dash where there is nothing to be on time. */
export const percentText = (value: number | null): string =>
  value === null ? '–' : `${numberText(value, { maximumFractionDigits: 2 })}%`;

export const pointsText = (points: number): string =>
  numberText(points, { minimumFractionDigits: 0, maximumFractionDigits: 2 });

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
