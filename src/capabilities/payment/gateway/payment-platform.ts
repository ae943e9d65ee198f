/** Nền tảng thanh toán, as we ask it: begin a payment, tell its state, the statement of a day. */
import { Unavailable } from '#platform/errors.ts';
import type { PaymentConfig } from '#platform/payment-config.ts';
import type { PaymentNews } from '../domain/settle.ts';
import { parseStatement, type StatementLine } from '../domain/statement.ts';
import { openMessage, sealMessage, stampOf } from './platform-message.ts';

/** Somebody waits for a page. */
const LONGEST_WAIT_IN_MS = 8_000;
const VERSION = '1.0.6';
const BANK_TRANSACTION = /^[\w.-]{1,64}$/;

export interface PaymentToBegin {
  readonly reference: string;
  readonly amount: number;
  readonly about: string;
  readonly at: Temporal.Instant;
}

export type BeginResult = { readonly ok: true; readonly payUrl: string } | { readonly ok: false };

/**
 * Khởi tạo. Refused: the platform knows of nothing.
 * @throws Unavailable when it did not answer: then it may know of the payment all the same
 */
export async function beginAtPlatform(config: PaymentConfig, payment: PaymentToBegin): Promise<BeginResult> {
  const { reference, amount, about, at } = payment;
  const answer = await ask(config, '/thanh-toan/khoi-tao', 'INIT', {
    PhienBan: VERSION,
    MaThamChieu: reference,
    SoTien: String(amount),
    LoaiHinhThanhToan: 'PAY',
    MaKenhThanhToan: '1',
    MaThietBi: '1',
    NgonNgu: 'vi-VN',
    MaTienTe: 'VND',
    MaNganHang: '',
    ThongTinGiaoDich: about,
    ThoiGianGD: stampOf(at),
    // Whose address it is does not concern a bank.
    Ip: '',
  });
  const { error_code: error, message } = parseObject(answer);
  if (error !== '0' || typeof message !== 'string') return { ok: false };
  const { UrlThanhToan: payUrl } = parseObject(message);
  const isTheirs = typeof payUrl === 'string' && URL.parse(payUrl)?.origin === new URL(config.url).origin;
  if (!isTheirs) throw new Unavailable('payment platform: a page of somebody else');
  return { ok: true, payUrl };
}

/** An authentic message about one payment, as it was sent and as we read it. */
export interface PlatformNews {
  readonly reference: string;
  readonly bank: string;
  readonly news: PaymentNews;
  readonly content: Readonly<Record<string, string>>;
}

export type QueryResult = PlatformNews | 'unknown';

/**
 * Truy vấn.
 * @throws Unavailable
 */
export async function queryPlatform(
  config: PaymentConfig,
  reference: string,
  at: Temporal.Instant,
): Promise<QueryResult> {
  const asked = { PhienBan: VERSION, MaThamChieu: reference, ThoiGianGD: stampOf(at) };
  const answer = parseObject(await ask(config, '/thanh-toan/truy-van', 'QUERY', asked));
  const fields = openMessage('RESULT', answer, config);
  if (fields?.['MaThamChieu'] !== reference) throw new Unavailable('payment platform: no authentic answer');
  if (fields['MaLoi'] === '25') return 'unknown';
  const { TrangThaiGD: state } = fields;
  const told = readNews(
    fields,
    state === '1' && fields['MaLoi'] === '00' ? 'paid' : state === '4' ? 'failed' : 'pending',
  );
  if (!told) throw new Unavailable('payment platform: an answer without a transaction');
  return told;
}

/** CONFIRM: what the platform tells by itself. Undefined when it is not authentic. */
export function readConfirmation(config: PaymentConfig, sent: unknown): PlatformNews | undefined {
  const fields = openMessage('CONFIRM', sent, config);
  if (!fields) return undefined;
  const { MaLoi: error } = fields;
  return readNews(fields, error === '00' ? 'paid' : error === '99' ? 'pending' : 'failed');
}

function readNews(fields: Readonly<Record<string, string>>, outcome: PaymentNews['outcome']): PlatformNews | undefined {
  const bankTransaction = fields['MaGiaoDich'] ?? '';
  if (outcome === 'paid' && !BANK_TRANSACTION.test(bankTransaction)) return undefined;
  return {
    reference: fields['MaThamChieu'] ?? '',
    bank: (fields['MaNganHang'] ?? '').slice(0, 60),
    news: { amount: fields['SoTien'] ?? '', currency: fields['MaTienTe'] ?? '', outcome, bankTransaction },
    content: fields,
  };
}

/**
 * Sao kê of a day.
 * @throws Unavailable
 */
export async function fetchStatement(config: PaymentConfig, day: Temporal.PlainDate): Promise<StatementLine[]> {
  const answer = await ask(config, '/thanh-toan/doi-soat', 'STATEMENT', { Ngay: day.toString().replaceAll('-', '') });
  const lines = parseStatement(answer);
  if (lines === undefined) throw new Unavailable('payment platform: no statement');
  return lines;
}

async function ask(
  config: PaymentConfig,
  path: string,
  kind: 'INIT' | 'QUERY' | 'STATEMENT',
  fields: Readonly<Record<string, string>>,
): Promise<string> {
  try {
    const answer = await fetch(`${config.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sealMessage(kind, fields, config)),
      signal: AbortSignal.timeout(LONGEST_WAIT_IN_MS),
      redirect: 'error',
    });
    if (!answer.ok) throw new Unavailable(`payment platform: status ${answer.status}`);
    return await answer.text();
  } catch (error) {
    if (error instanceof Unavailable) throw error;
    throw new Unavailable('payment platform: no answer', { cause: error });
  }
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
