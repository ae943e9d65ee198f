/**
 * Tin của nền tảng thanh toán: fields joined by "|" in the order of the platform, authenticated by MaXacThuc. HMAC-SHA-256
 * for partners that agreed on it, else the older SHA-256 with the secret as the last field.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

export type PaymentDigest = 'hmac' | 'sha256';
export type PaymentMessage = Readonly<Record<string, string>>;

const ORDER: Readonly<Record<string, string>> = {
  INIT: 'LoaiBanTin PhienBan MaDoiTac MaThamChieu SoTien LoaiHinhThanhToan MaKenhThanhToan MaThietBi NgonNgu MaTienTe MaNganHang ThongTinGiaoDich ThoiGianGD Ip',
  QUERY: 'LoaiBanTin PhienBan MaDoiTac MaThamChieu ThoiGianGD',
  STATEMENT: 'LoaiBanTin MaDoiTac Ngay',
  CONFIRM: 'LoaiBanTin MaLoi MaDoiTac MaThamChieu SoTien MaTienTe MaGiaoDich MaNganHang ThoiGianGD ThongTinGiaoDich',
  RESULT:
    'LoaiBanTin MaLoi MaDoiTac MaThamChieu SoTien MaTienTe MaGiaoDich MaNganHang ThoiGianGD ThongTinGiaoDich TrangThaiGD',
};

export interface PaymentPartner {
  readonly code: string;
  readonly secret: string;
  readonly digest: PaymentDigest;
}

export function sealed(fields: PaymentMessage, { secret, digest }: PaymentPartner): PaymentMessage {
  const values = (ORDER[fields['LoaiBanTin'] ?? ''] ?? '').split(' ').map((name) => fields[name] ?? '');
  if (values.some((value) => value.includes('|'))) throw new Error('"|" parts the fields and cannot stand in one');
  const MaXacThuc =
    digest === 'hmac'
      ? createHmac('sha256', secret).update(values.join('|')).digest('hex')
      : createHash('sha256')
          .update([...values, secret].join('|'))
          .digest('hex');
  return { ...fields, MaXacThuc };
}

/** The message when it is of this kind, of this partner and as it was sealed. */
export function opened(kind: string, sent: Readonly<Record<string, unknown>>, partner: PaymentPartner) {
  const fields = Object.fromEntries(
    Object.entries(sent).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  const { MaXacThuc: given = '', ...rest } = fields;
  if (rest['LoaiBanTin'] !== kind || rest['MaDoiTac'] !== partner.code) return undefined;
  if (Object.values(rest).some((value) => value.includes('|'))) return undefined;
  const wanted = Buffer.from(sealed(rest, partner)['MaXacThuc'] ?? '');
  const got = Buffer.from(given.toLowerCase());
  return wanted.length === got.length && timingSafeEqual(wanted, got) ? rest : undefined;
}

/** yyyyMMddHHmmss in Vietnam, on a clock of 24 hours. */
export function stamp(at = new Date()): string {
  return new Date(at.getTime() + 7 * 3600_000).toISOString().replace(/\D/g, '').slice(0, 14);
}
