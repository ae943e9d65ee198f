/** Reads the question put to the deadline API; the answer to a bad one says which part is wrong. */
import { Type } from '@sinclair/typebox';
import type { TimeLimit } from '#engines/clock/due-at.ts';
import {
  type AskedPause,
  type DeadlineQuestion,
  isAskableAmount,
  isClockTime,
  isForward,
  LIMIT_UNITS,
  MOST,
  MOST_PAUSES,
  parseMoment,
} from '../../domain/deadline-question.ts';
import { deadlineApiText } from './deadline.text.ts';

const PAUSE_EXAMPLE = '2026-05-04T08:00/2026-05-05T17:30';

/** For the documentation; the values are judged below, so that the answer is a sentence. */
export const DeadlineQuery = Type.Object({
  from: Type.String({ description: 'Lúc nhận hồ sơ, giờ Việt Nam', examples: ['2026-04-29T14:00'] }),
  amount: Type.Integer({ minimum: 0, maximum: MOST['working-day'], description: 'Thời hạn', examples: [3] }),
  unit: Type.Unsafe<TimeLimit['unit']>({ type: 'string', enum: LIMIT_UNITS, description: 'Đơn vị của thời hạn' }),
  unitCode: Type.Optional(
    Type.String({
      description: 'Mã cơ quan có giờ làm việc riêng; không có thì dùng giờ chung 08:00–12:00, 13:30–17:30',
      examples: ['H56.S101'],
    }),
  ),
  pause: Type.Optional(
    Type.Array(Type.String({ examples: [PAUSE_EXAMPLE] }), {
      maxItems: MOST_PAUSES,
      description: `Khoảng tạm dừng <từ>/<đến>, giờ Việt Nam, lặp lại được. Ví dụ ${PAUSE_EXAMPLE}`,
    }),
  ),
  cutoff: Type.Optional(
    Type.String({ description: 'Giờ chốt nhận: nhận sau giờ này tính từ ngày làm việc sau', examples: ['15:00'] }),
  ),
});

export const DeadlineAnswer = Type.Object({
  dueAt: Type.String({ format: 'date-time', description: 'Hạn trả kết quả, giờ Việt Nam' }),
  segments: Type.Array(
    Type.Object({
      from: Type.String({ format: 'date-time' }),
      to: Type.String({ format: 'date-time' }),
      counted: Type.Boolean({ description: 'Có tính vào thời hạn không' }),
      reason: Type.String({ description: 'Vì sao: working, weekend, holiday, day-of-receipt, paused…' }),
      name: Type.Optional(Type.String({ description: 'Tên ngày nghỉ hoặc ngày làm bù' })),
    }),
    { description: 'Từng đoạn nối nhau từ from đến dueAt' },
  ),
});

export interface ParsedQuestion {
  readonly question: DeadlineQuestion;
  readonly unitCode: string | undefined;
}

export function parseDeadlineQuery(parameters: unknown): ParsedQuestion | { readonly wrong: string } {
  const given = (parameters ?? {}) as Record<string, unknown>;
  const all = (name: string): string[] => (Object.hasOwn(given, name) ? [given[name]].flat().map(String) : []);
  /** Empty when it is not given; what is given twice means nothing. */
  const one = (name: string): string => (all(name).length > 1 ? '\u0000' : (all(name)[0] ?? '').trim());

  const from = parseMoment(one('from'));
  if (from === undefined) return { wrong: deadlineApiText.from };
  const unit = LIMIT_UNITS.find((known) => known === one('unit'));
  if (unit === undefined) return { wrong: deadlineApiText.unit };
  const limit = { amount: /^\d{1,6}$/.test(one('amount')) ? Number(one('amount')) : Number.NaN, unit };
  if (!isAskableAmount(limit)) return { wrong: deadlineApiText.amount };
  const unitCode = one('unitCode');
  if (!/^[A-Za-z0-9.]{0,30}$/.test(unitCode)) return { wrong: deadlineApiText.unitCode };
  const cutoff = one('cutoff');
  if (cutoff !== '' && !isClockTime(cutoff)) return { wrong: deadlineApiText.cutoff };
  const pauses = all('pause').map(parsePause);
  if (pauses.length > MOST_PAUSES) return { wrong: deadlineApiText.pauses };
  if (!pauses.every((pause) => pause !== undefined)) return { wrong: deadlineApiText.pause };
  const question = { from, limit, cutoff: cutoff === '' ? undefined : cutoff, pauses };
  return { question, unitCode: unitCode === '' ? undefined : unitCode };
}

function parsePause(text: string): AskedPause | undefined {
  const [from, to, ...more] = text.split('/').map((moment) => parseMoment(moment.trim()));
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  return isForward({ from, to }) ? { from, to } : undefined;
}
