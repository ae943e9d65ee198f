/** Cấu hình thanh toán: the payment platform, the account that is paid into, and what waits for an unpaid fee. */

/** How MaXacThuc is made: HMAC-SHA-256 for new agreements, SHA-256 with the secret at the end for older ones. */
export type PaymentDigest = 'hmac' | 'sha256';

export interface PaymentConfig {
  readonly url: string;
  /** Mã đối tác. */
  readonly partner: string;
  readonly secret: string;
  readonly digest: PaymentDigest;
  /** Tài khoản thụ hưởng of the VietQR code. */
  readonly account: { readonly bin: string; readonly number: string; readonly holder: string };
  /** Việc phải chờ nộp phí. */
  readonly feeBefore: readonly ('acceptance' | 'return')[];
}

type Environment = Readonly<Record<string, string | undefined>>;

const MOMENTS = ['acceptance', 'return'] as const;
const ACCOUNT = '970405/3500201009999/KHO BAC NHA NUOC THANH HOA';

export function parsePayment(env: Environment, problems: string[], secret: string): PaymentConfig {
  const url = (env['PAYMENT_URL'] ?? 'http://127.0.0.1:4003').replace(/\/$/, '');
  const protocol = URL.parse(url)?.protocol;
  if (protocol !== 'https:' && protocol !== 'http:') problems.push(`PAYMENT_URL: "${url}" is no address`);
  const digest = env['PAYMENT_DIGEST'] ?? 'hmac';
  if (digest !== 'hmac' && digest !== 'sha256') problems.push(`PAYMENT_DIGEST: "${digest}" is neither hmac nor sha256`);
  const partner = env['PAYMENT_PARTNER'] ?? 'THANHHOA';
  if (!/^[\w.-]{1,40}$/.test(partner)) problems.push(`PAYMENT_PARTNER: "${partner}" is no name of a partner`);
  return {
    url,
    partner,
    secret,
    digest: digest === 'sha256' ? 'sha256' : 'hmac',
    account: account(env['PAYMENT_ACCOUNT'] ?? ACCOUNT, problems),
    feeBefore: moments(env['FEE_BEFORE'], problems),
  };
}

function account(text: string, problems: string[]): PaymentConfig['account'] {
  const [bin = '', number = '', holder = '', ...more] = text.split('/');
  if (!/^\d{6}$/.test(bin) || !/^[0-9A-Za-z]{1,19}$/.test(number) || holder.trim() === '' || more.length > 0)
    problems.push(`PAYMENT_ACCOUNT: "${text}" is not <BIN of the bank, 6 digits>/<number>/<holder>`);
  return { bin, number, holder: holder.trim() };
}

/** Not set: both. Empty: nothing waits. */
function moments(text: string | undefined, problems: string[]): PaymentConfig['feeBefore'] {
  if (text === undefined) return MOMENTS;
  const given = text.split(',').map((word) => word.trim());
  for (const word of given)
    if (word !== '' && !MOMENTS.some((known) => known === word))
      problems.push(`FEE_BEFORE: "${word}" is not one of ${MOMENTS.join(', ')}`);
  return MOMENTS.filter((moment) => given.includes(moment));
}
