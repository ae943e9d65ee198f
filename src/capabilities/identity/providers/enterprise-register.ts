/** Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp, asked through the province's integration platform (LGSP). */
import type { Config } from '#platform/config.ts';
import { Unavailable } from '#platform/errors.ts';
import type { RepresentedEnterprise } from '../domain/acting.ts';
import { type RawClaims, readGroup, readText } from './claim-reader.ts';

type Settings = Config['enterpriseRegister'];

/** Somebody is waiting for a page; the register is asked again later. */
const LONGEST_WAIT_IN_MS = 2_000;
const TOKEN_ENDS_EARLY_IN_MS = 60_000;
const DISSOLVED = 'da-giai-the';

const tokens = new WeakMap<Settings, { readonly text: string; readonly until: number }>();

/**
 * Those that still exist.
 * @throws Unavailable
 */
export async function findRepresented(settings: Settings, personalId: string): Promise<RepresentedEnterprise[]> {
  const signal = AbortSignal.timeout(LONGEST_WAIT_IN_MS);
  try {
    const answer = await post(settings, '/lgsp/dkdn/v1/tra-cuu', {
      headers: {
        authorization: `Bearer ${await tokenFor(settings, signal)}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ SoDinhDanhNguoiDaiDien: personalId }),
      signal,
    });
    const found = answer['DanhSach'];
    if (!Array.isArray(found)) throw new Unavailable('enterprise register: no list');
    return found.flatMap((one: unknown) => toRepresented(one as RawClaims, personalId) ?? []);
  } catch (error) {
    tokens.delete(settings);
    if (error instanceof Unavailable) throw error;
    throw new Unavailable('enterprise register: no answer', { cause: error });
  }
}

async function tokenFor(settings: Settings, signal: AbortSignal): Promise<string> {
  const kept = tokens.get(settings);
  if (kept !== undefined && kept.until > Date.now()) return kept.text;
  const client = Buffer.from(`${settings.clientId}:${settings.clientSecret}`).toString('base64');
  const answer = await post(settings, '/lgsp/token', {
    headers: { authorization: `Basic ${client}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
    signal,
  });
  const text = readText(answer, 'access_token');
  if (text === null) throw new Unavailable('enterprise register: no token');
  const lasts = Number(answer['expires_in']) || 0;
  tokens.set(settings, { text, until: Date.now() + lasts * 1000 - TOKEN_ENDS_EARLY_IN_MS });
  return text;
}

async function post({ url }: Settings, path: string, request: RequestInit): Promise<RawClaims> {
  const answer = await fetch(`${url}${path}`, { ...request, method: 'POST', redirect: 'error' });
  if (!answer.ok) {
    await answer.body?.cancel();
    throw new Unavailable(`enterprise register: status ${answer.status}`);
  }
  return (await answer.json()) as RawClaims;
}

/** Undefined when it says too little, or something else than what was asked. */
function toRepresented(enterprise: RawClaims, personalId: string): RepresentedEnterprise | undefined {
  const taxCode = readText(enterprise, 'MaSoThue') ?? readText(enterprise, 'MaSoDoanhNghiep');
  const name = readText(enterprise, 'TenDoanhNghiep');
  const people = (Array.isArray(enterprise['NguoiDaiDien']) ? enterprise['NguoiDaiDien'] : []) as RawClaims[];
  const asked = people.find((person) => readText(person, 'SoDinhDanh') === personalId);
  if (taxCode === null || !/^\d{10}(-\d{3})?$/.test(taxCode) || name === null || asked === undefined) return undefined;
  if (readText(enterprise, 'TinhTrang') === DISSOLVED) return undefined;
  const office = readGroup(enterprise, 'DiaChiTruSo');
  return {
    kind: readText(enterprise, 'LoaiTaiKhoan') === '3' ? 'organisation' : 'business',
    taxCode,
    title: readText(asked, 'ChucDanh'),
    entry: {
      name,
      headOffice: office
        ? {
            province: readText(office, 'MaTinh') ?? '',
            commune: readText(office, 'MaXa') ?? '',
            detail: readText(office, 'ChiTiet') ?? '',
          }
        : null,
      phone: readText(enterprise, 'DienThoai'),
      email: readText(enterprise, 'ThuDienTu'),
      representatives: people.map((person) => ({
        fullName: readText(person, 'HoVaTen') ?? '',
        title: readText(person, 'ChucDanh'),
      })),
    },
  };
}
