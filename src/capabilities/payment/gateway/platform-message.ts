/**
 * Tin của nền tảng thanh toán: flat fields, authenticated by MaXacThuc over the fields in their fixed order. A "|"
 * inside a field would let two messages share one seal, so none is ever sealed or believed.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { VIETNAM } from '#platform/clock.ts';
import type { PaymentConfig } from '#platform/payment-config.ts';

type Fields = Readonly<Record<string, string>>;
export type MessageKind = keyof typeof FIELDS;

const CONFIRM = [
  'LoaiBanTin',
  'MaLoi',
  'MaDoiTac',
  'MaThamChieu',
  'SoTien',
  'MaTienTe',
  'MaGiaoDich',
  'MaNganHang',
  'ThoiGianGD',
  'ThongTinGiaoDich',
] as const;

const FIELDS = {
  INIT: [
    'LoaiBanTin',
    'PhienBan',
    'MaDoiTac',
    'MaThamChieu',
    'SoTien',
    'LoaiHinhThanhToan',
    'MaKenhThanhToan',
    'MaThietBi',
    'NgonNgu',
    'MaTienTe',
    'MaNganHang',
    'ThongTinGiaoDich',
    'ThoiGianGD',
    'Ip',
  ],
  QUERY: ['LoaiBanTin', 'PhienBan', 'MaDoiTac', 'MaThamChieu', 'ThoiGianGD'],
  STATEMENT: ['LoaiBanTin', 'MaDoiTac', 'Ngay'],
  CONFIRM,
  RESULT: [...CONFIRM, 'TrangThaiGD'],
} as const;

type Seal = Pick<PaymentConfig, 'partner' | 'secret' | 'digest'>;

export function sealMessage(kind: MessageKind, fields: Fields, seal: Seal): Fields {
  const whole: Fields = { ...fields, LoaiBanTin: kind, MaDoiTac: seal.partner };
  return { ...whole, MaXacThuc: codeOf(kind, whole, seal) };
}

/** The fields of an authentic message of this kind to us; undefined for anything else, whatever it is. */
export function openMessage(kind: MessageKind, sent: unknown, seal: Seal): Fields | undefined {
  if (typeof sent !== 'object' || sent === null) return undefined;
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(sent)) if (typeof value === 'string') fields[name] = value;
  if (fields['LoaiBanTin'] !== kind || fields['MaDoiTac'] !== seal.partner) return undefined;
  if (FIELDS[kind].some((name) => fields[name]?.includes('|'))) return undefined;
  const wanted = Buffer.from(codeOf(kind, fields, seal));
  const given = Buffer.from((fields['MaXacThuc'] ?? '').toLowerCase());
  return wanted.length === given.length && timingSafeEqual(wanted, given) ? fields : undefined;
}

function codeOf(kind: MessageKind, fields: Fields, { secret, digest }: Seal): string {
  const values = FIELDS[kind].map((name) => fields[name] ?? '');
  if (values.some((value) => value.includes('|'))) throw new Error('"|" in a field of a payment message');
  if (digest === 'hmac') return createHmac('sha256', secret).update(values.join('|')).digest('hex');
  return createHash('sha256')
    .update([...values, secret].join('|'))
    .digest('hex');
}

/** "20261129143005", in Vietnam, on a clock of 24 hours. */
export function stampOf(at: Temporal.Instant): string {
  return at.toZonedDateTimeISO(VIETNAM).toPlainDateTime().toString({ smallestUnit: 'second' }).replace(/\D/g, '');
}
