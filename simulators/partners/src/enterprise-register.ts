/**
 * Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp, mô phỏng: reached through the province's integration platform (LGSP)
 * as the real one is: a token for the client's credentials first, then look-ups with it.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';

export interface Enterprise {
  readonly MaSoDoanhNghiep: string;
  readonly MaSoThue: string;
  readonly TenDoanhNghiep: string;
  readonly LoaiTaiKhoan: '2' | '3';
  readonly TinhTrang: 'dang-hoat-dong' | 'tam-ngung' | 'da-giai-the';
  readonly NguoiDaiDien: readonly {
    readonly HoVaTen: string;
    readonly SoDinhDanh: string;
    readonly ChucDanh: string;
  }[];
}

export interface RegisterClient {
  readonly id: string;
  readonly secret: string;
}

export interface Answer {
  readonly status: number;
  readonly body: object;
}

interface Asked {
  readonly authorization: string | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
}

const TOKEN_LASTS_IN_SECONDS = 3600;
const MOST_TOKENS = 100;

export function readEnterprises(): Enterprise[] {
  return JSON.parse(readFileSync(new URL('../enterprises.json', import.meta.url), 'utf8')) as Enterprise[];
}

export function createEnterpriseRegister(
  client: RegisterClient,
  enterprises: readonly Enterprise[] = readEnterprises(),
) {
  const tokens = new Map<string, number>();

  return {
    /** OAuth 2.0 client credentials, the client named by HTTP Basic. */
    giveToken({ authorization, fields }: Asked): Answer {
      const wanted = `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}`;
      if (!isSame(authorization, wanted)) return { status: 401, body: { error: 'invalid_client' } };
      if (fields['grant_type'] !== 'client_credentials') {
        return { status: 400, body: { error: 'unsupported_grant_type' } };
      }
      const token = randomBytes(24).toString('base64url');
      tokens.set(token, Date.now() + TOKEN_LASTS_IN_SECONDS * 1000);
      const oldest = tokens.keys().next().value;
      if (tokens.size > MOST_TOKENS && oldest !== undefined) tokens.delete(oldest);
      return { status: 200, body: { access_token: token, token_type: 'Bearer', expires_in: TOKEN_LASTS_IN_SECONDS } };
    },

    /** By the personal number of a legal representative, never in the address. */
    lookUp({ authorization, fields }: Asked): Answer {
      const expires = tokens.get(authorization?.replace(/^Bearer /, '') ?? '') ?? 0;
      if (expires < Date.now()) return { status: 401, body: { MaLoi: '401', MoTa: 'invalid_token' } };
      const number = fields['SoDinhDanhNguoiDaiDien'];
      if (typeof number !== 'string' || !/^\d{12}$/.test(number)) {
        return { status: 400, body: { MaLoi: '400', MoTa: 'SoDinhDanhNguoiDaiDien' } };
      }
      const found = enterprises.filter(({ NguoiDaiDien }) =>
        NguoiDaiDien.some(({ SoDinhDanh }) => SoDinhDanh === number),
      );
      return { status: 200, body: { MaLoi: '0', DanhSach: found } };
    },
  };
}

function isSame(given: string | undefined, wanted: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
