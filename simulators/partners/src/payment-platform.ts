/**
 * Nền tảng thanh toán mô phỏng: INIT begins a payment and names the page where it is made; the bank's answer is told by
 * CONFIRM from server to server, again and again until it is taken; QUERY and the statement of a day tell it anew. What
 * the browser carries back proves nothing.
 */
import { randomBytes } from 'node:crypto';
import type { Answer } from './enterprise-register.ts';
import { opened, type PaymentMessage, type PaymentPartner, sealed, stamp } from './payment-messages.ts';
import { readScannedCode } from './scanned-code.ts';

export interface PaymentSettings extends PaymentPartner {
  /** Where CONFIRM goes. */
  readonly confirmUrl: string;
  /** Where the browser goes afterwards. */
  readonly returnUrl: string;
  /** Pauses before each telling of CONFIRM. */
  readonly pausesInMs?: readonly number[];
}

type Standing = 'new' | 'paid' | 'pending' | 'failed';

export interface PlatformPayment {
  readonly key: string;
  readonly init: PaymentMessage;
  standing: Standing;
  bank: string;
  bankTransaction: string;
  at: string;
}

export interface PaymentPlatform {
  begin(sent: Readonly<Record<string, unknown>>, origin: string): Answer;
  query(sent: Readonly<Record<string, unknown>>): Answer;
  /** CSV; undefined for whoever may not have it. */
  statement(sent: Readonly<Record<string, unknown>>): string | undefined;
  find(key: string): PlatformPayment | undefined;
  /** What the person did on the page. Tells where the browser goes. */
  decide(payment: PlatformPayment, choice: string): string;
  /** A bank's app that scanned the code. */
  scan(code: string): PlatformPayment | undefined;
}

const PAUSES_IN_MS = [0, 1_000, 5_000, 30_000];
const MOST_KEPT = 5_000;
const UNKNOWN = '25';
const NOT_AUTHENTIC = '97';
const ERROR_OF: Readonly<Record<Standing, string>> = { new: '99', pending: '99', paid: '00', failed: '24' };
const STATE_OF: Readonly<Record<Standing, string>> = { new: '3', pending: '3', paid: '1', failed: '4' };
const CHOICES: Readonly<Record<string, Standing>> = { 'thanh-cong': 'paid', 'that-bai': 'failed', cho: 'pending' };

/** @param isMute CONFIRM does not arrive, as when the line is cut */
export function createPaymentPlatform(settings: PaymentSettings, isMute: () => boolean): PaymentPlatform {
  const payments = new Map<string, PlatformPayment>();

  const tell = (kind: 'CONFIRM' | 'RESULT', { init, standing, bank, bankTransaction, at }: PlatformPayment) =>
    sealed(
      {
        LoaiBanTin: kind,
        MaLoi: ERROR_OF[standing],
        MaDoiTac: settings.code,
        MaThamChieu: init['MaThamChieu'] ?? '',
        SoTien: init['SoTien'] ?? '',
        MaTienTe: 'VND',
        MaGiaoDich: bankTransaction,
        MaNganHang: bank,
        ThoiGianGD: at,
        ThongTinGiaoDich: init['ThongTinGiaoDich'] ?? '',
        ...(kind === 'RESULT' && { TrangThaiGD: STATE_OF[standing] }),
      },
      settings,
    );

  async function confirm(payment: PlatformPayment): Promise<void> {
    for (const pause of settings.pausesInMs ?? PAUSES_IN_MS) {
      await new Promise((resolve) => setTimeout(resolve, pause).unref());
      if (isMute()) continue;
      const answer = await fetch(settings.confirmUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(tell('CONFIRM', payment)),
        signal: AbortSignal.timeout(5_000),
      })
        .then((response) => response.json() as Promise<{ MaLoi?: string }>)
        .catch(() => undefined);
      if (answer?.MaLoi === '00') return;
    }
  }

  function settle(payment: PlatformPayment, standing: Standing, bank: string): void {
    if (payment.standing === 'paid' || payment.standing === 'failed') return;
    payment.standing = standing;
    payment.bank = bank;
    payment.at = stamp();
    if (standing === 'paid') payment.bankTransaction = `GD${randomBytes(8).toString('hex').toUpperCase()}`;
    if (standing !== 'pending') void confirm(payment);
  }

  return {
    begin(sent, origin) {
      const init = opened('INIT', sent, settings);
      if (!init) return refusal(NOT_AUTHENTIC, 'Mã xác thực không đúng');
      const reference = init['MaThamChieu'] ?? '';
      if (!/^[1-9]\d{0,11}$/.test(init['SoTien'] ?? '') || init['MaTienTe'] !== 'VND')
        return refusal('13', 'Số tiền không hợp lệ');
      if (!/^[0-9A-Za-z]{6,40}$/.test(reference)) return refusal('14', 'Mã tham chiếu không hợp lệ');
      if (payments.has(reference)) return refusal('02', 'Trùng mã tham chiếu');
      const key = randomBytes(18).toString('base64url');
      const at = init['ThoiGianGD'] ?? '';
      payments.set(reference, { key, init, standing: 'new', bank: '', bankTransaction: '', at });
      const oldest = payments.keys().next().value;
      if (payments.size > MOST_KEPT && oldest !== undefined) payments.delete(oldest);
      const message = JSON.stringify({ UrlThanhToan: `${origin}/thanh-toan/${key}` });
      return { status: 200, body: { error_code: '0', message } };
    },

    query(sent) {
      const asked = opened('QUERY', sent, settings);
      if (!asked) return { status: 200, body: { MaLoi: NOT_AUTHENTIC } };
      const MaThamChieu = asked['MaThamChieu'] ?? '';
      const payment = payments.get(MaThamChieu);
      const unknown = { LoaiBanTin: 'RESULT', MaLoi: UNKNOWN, MaDoiTac: settings.code, MaThamChieu };
      return { status: 200, body: payment ? tell('RESULT', payment) : sealed(unknown, settings) };
    },

    statement(sent) {
      const asked = opened('STATEMENT', sent, settings);
      if (!asked) return undefined;
      const lines = [...payments.values()]
        .filter(({ standing, at }) => standing === 'paid' && at.startsWith(asked['Ngay'] ?? '-'))
        .map(({ init, bankTransaction, at }) => [init['MaThamChieu'], bankTransaction, init['SoTien'], at].join(','));
      return ['MaThamChieu,MaGiaoDich,SoTien,ThoiGianGD', ...lines, ''].join('\n');
    },

    find: (key) => [...payments.values()].find((payment) => payment.key === key),

    decide(payment, choice) {
      settle(payment, CHOICES[choice] ?? 'pending', 'VIETINBANK');
      const MaThamChieu = payment.init['MaThamChieu'] ?? '';
      return `${settings.returnUrl}?${new URLSearchParams({ MaThamChieu, MaLoi: ERROR_OF[payment.standing] })}`;
    },

    scan(code) {
      const scanned = readScannedCode(code.trim());
      const payment = payments.get(scanned?.bill ?? '');
      if (payment === undefined || payment.init['SoTien'] !== scanned?.amount) return undefined;
      settle(payment, 'paid', 'VIETCOMBANK');
      return payment;
    },
  };
}

function refusal(error_code: string, message: string): Answer {
  return { status: 200, body: { error_code, message } };
}
