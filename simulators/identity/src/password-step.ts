/** Bước mật khẩu: what is typed, and whose it is; the same on the computer and in the phone application. */
import type { IncomingMessage } from 'node:http';
import type pg from 'pg';
import { clientAddress } from './client-address.ts';
import type { Lockout } from './lockout.ts';
import type { FieldError } from './pages/field-errors.ts';
import { isPassword } from './password.ts';
import { type Account, findByLogin } from './people.ts';
import type { RateLimit } from './rate-limit.ts';
import type { ProviderName, Settings } from './settings.ts';

const TYPED_ID = /^\d{9,13}$|^\d{10}-\d{3}$/;
const LONGEST_TYPED_ID = 64;
/** One sentence for an unknown number, a wrong password and a locked account. */
const NOT_MATCHING: FieldError = {
  field: 'username',
  message:
    'Số định danh hoặc mật khẩu chưa đúng, hoặc tài khoản đang tạm khóa. Bạn kiểm tra lại rồi thử lại sau ít phút.',
};
const TOO_OFTEN: FieldError = {
  field: 'username',
  message: 'Có quá nhiều lần đăng nhập từ mạng bạn đang dùng. Bạn thử lại sau một giờ.',
};

interface Parts {
  readonly settings: Settings;
  readonly pool: pg.Pool;
  readonly lockout: Lockout;
  readonly limit: RateLimit;
}

type Identified =
  | { readonly ok: true; readonly account: Account }
  | { readonly ok: false; readonly status: number; readonly typedId: string; readonly errors: readonly FieldError[] };

export async function identify(
  { settings, pool, lockout, limit }: Parts,
  request: IncomingMessage,
  form: ReadonlyMap<string, string>,
): Promise<Identified> {
  const typedId = (form.get('username') ?? '').replace(/[\s.]/g, '').slice(0, LONGEST_TYPED_ID);
  const password = form.get('password') ?? '';
  const errors = missing(typedId, password);
  if (errors.length > 0) return { ok: false, status: 422, typedId, errors };
  const address = clientAddress(request, settings.trustProxy);
  if (!(await limit.allows(`sign-in|${address}`, settings.triesPerAddress)))
    return { ok: false, status: 429, typedId, errors: [TOO_OFTEN] };
  const account = await checkPassword(pool, lockout, settings.provider, typedId, password);
  return account ? { ok: true, account } : { ok: false, status: 401, typedId, errors: [NOT_MATCHING] };
}

/** One answer and one cost for an unknown number, a wrong password and a locked account. */
async function checkPassword(
  pool: pg.Pool,
  lockout: Lockout,
  provider: ProviderName,
  typedId: string,
  password: string,
): Promise<Account | undefined> {
  const [account, locked] = await Promise.all([findByLogin(pool, provider, typedId), lockout.isLocked(typedId)]);
  const matches = await isPassword(account?.passwordHash, password);
  if (matches && !locked) {
    await lockout.forget(typedId);
    return account;
  }
  await lockout.countFailure(typedId);
  return undefined;
}

function missing(typedId: string, password: string): FieldError[] {
  const errors: FieldError[] = [];
  if (typedId === '') errors.push({ field: 'username', message: 'Bạn chưa nhập số định danh.' });
  else if (!TYPED_ID.test(typedId))
    errors.push({ field: 'username', message: 'Số định danh cá nhân gồm 12 chữ số, ghi liền nhau.' });
  if (password === '') errors.push({ field: 'password', message: 'Mật khẩu không được bỏ trống.' });
  return errors;
}
