/** Reads the question put to the fee API; the answer to a bad one says which part is wrong. */
import { type Static, Type } from '@sinclair/typebox';
import { SUBJECTS } from '../../../../../procedures/define.ts';
import type { Channel, FeeRequest } from '../../domain/fees.ts';
import { feesText } from './fees.text.ts';

const CHANNELS: readonly Channel[] = ['online', 'postal', 'counter'];
const MOST_COPIES = 100;

const optionalText = (description: string) => Type.Optional(Type.String({ description }));

/** For the documentation; the values are judged below, so that the answer is a sentence. */
export const FeesQuery = Type.Object({
  procedure: Type.String({ description: 'Mã thủ tục', examples: ['1.001612'] }),
  channel: Type.Unsafe<string>({ type: 'string', enum: CHANNELS, description: 'Kênh nộp hồ sơ' }),
  on: Type.String({ format: 'date', description: 'Ngày nộp hồ sơ', examples: ['2023-06-01'] }),
  subject: optionalText(`Nhóm được miễn, giảm: ${Object.keys(SUBJECTS).join(', ')}`),
  case: optionalText('Mã trường hợp trong thủ tục, ví dụ late'),
  copies: optionalText('Số bản sao xin cấp'),
});

const Amount = Type.Union([Type.Integer(), Type.Null()]);
export const FeesAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      name: Type.String({ description: 'Tên khoản thu' }),
      base: Type.Unsafe<number | null>({
        ...Amount,
        description: 'Mức thu trước khi miễn, giảm; null khi chưa có số liệu',
      }),
      benefit: Type.Unsafe<string | null>({
        ...Type.Union([Type.String(), Type.Null()]),
        description: 'Chính sách miễn, giảm được áp dụng',
      }),
      amount: Type.Unsafe<number | null>({ ...Amount, description: 'Số tiền phải nộp, đồng' }),
      legalBasis: Type.String({ description: 'Căn cứ pháp lý' }),
    }),
  ),
  total: Type.Unsafe<number | null>({ ...Amount, description: 'Tổng số tiền phải nộp, đồng' }),
});
export type FeesAnswer = Static<typeof FeesAnswer>;

export function parseFeesQuery(parameters: unknown): { request: FeeRequest } | { wrong: string } {
  const given = (parameters ?? {}) as Record<string, unknown>;
  const text = (name: string): string => {
    const value = Object.hasOwn(given, name) ? given[name] : '';
    return typeof value === 'string' ? value.trim() : '\u0000';
  };
  const [procedureCode, channel, on] = [text('procedure'), text('channel'), text('on')];
  const [subject, caseCode, copies] = [text('subject'), text('case'), text('copies')];
  if (!/^\d\.\d{6}$/.test(procedureCode)) return { wrong: feesText.procedure };
  if (!isChannel(channel)) return { wrong: feesText.channel };
  if (!isDate(on)) return { wrong: feesText.on };
  if (subject !== '' && !Object.hasOwn(SUBJECTS, subject)) return { wrong: feesText.subject };
  if (!/^[a-z-]{0,40}$/.test(caseCode)) return { wrong: feesText.case };
  if (!/^\d{0,3}$/.test(copies) || Number(copies) > MOST_COPIES) return { wrong: feesText.copies };
  return {
    request: {
      procedureCode,
      channel,
      on,
      ...(subject === '' ? {} : { subject }),
      ...(caseCode === '' ? {} : { caseCode }),
      ...(copies === '' ? {} : { quantities: { 'ban-sao': Number(copies) } }),
    },
  };
}

function isChannel(value: string): value is Channel {
  return CHANNELS.some((channel) => channel === value);
}

function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString() === value;
  } catch {
    return false;
  }
}
