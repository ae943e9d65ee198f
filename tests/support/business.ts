/** Businesses, whoever may act for them, and people who do. */
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll } from 'vitest';
import type { SignedInCitizen, TestApp } from './app.ts';

export const SONG_MA = { taxCode: '2800123406', name: 'Công ty TNHH Thương mại Sông Mã' };

const ENTERPRISE = {
  MaSoThue: SONG_MA.taxCode,
  TenDoanhNghiep: SONG_MA.name,
  LoaiTaiKhoan: '2',
  TinhTrang: 'dang-hoat-dong',
  DiaChiTruSo: { MaTinh: '38', MaXa: '14797', ChiTiet: 'Số nhà 35, đường Lê Lợi' },
  DienThoai: '0903000605',
  ThuDienTu: 'vanthu@songma.vidu.vn',
};

export interface TestRegister {
  readonly url: string;
  /** Personal number → title, of whoever represents the business now. */
  readonly representatives: Map<string, string>;
  /** What it answers with instead of working. */
  fault: 'down' | 'nonsense' | undefined;
  readonly asked: { count: number };
}

/** A register of enterprises that knows one company and can be told who represents it. */
export async function startTestRegister(): Promise<TestRegister> {
  const representatives = new Map<string, string>();
  const asked = { count: 0 };
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (register.fault === 'down') return void request.socket.destroy();
      if (register.fault === 'nonsense') return void response.end('<html>');
      if (request.url === '/lgsp/token') {
        return void response.end(JSON.stringify({ access_token: 'token', expires_in: 3600 }));
      }
      asked.count += 1;
      const { SoDinhDanhNguoiDaiDien: number } = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, string>;
      const title = representatives.get(number ?? '');
      const people = [{ HoVaTen: 'Đỗ Minh Tuấn', SoDinhDanh: number, ChucDanh: title }];
      const found = title === undefined ? [] : [{ ...ENTERPRISE, NguoiDaiDien: people }];
      response.end(JSON.stringify({ MaLoi: '0', DanhSach: found }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const register: TestRegister = { url, representatives, asked, fault: undefined };
  return register;
}

export interface Authorisation {
  readonly scope: 'filing' | 'following';
  readonly validFrom: string;
  readonly validTo: string;
}

/** Lets the person act for the business of this tax code, as its representative would. */
export async function authorise(
  { database, platform }: TestApp,
  taxCode: string,
  personalId: string,
  { scope, validFrom, validTo }: Authorisation,
): Promise<string> {
  const business = await database.kysely
    .selectFrom('account')
    .select('id')
    .where('tax_code', '=', taxCode)
    .executeTakeFirstOrThrow();
  const id = randomUUID();
  await database.kysely
    .insertInto('business_authorisation')
    .values({
      id,
      business_id: business.id,
      personal_id: personalId,
      member_name: 'Vũ Thị Lan',
      scope,
      valid_from: validFrom,
      valid_to: validTo,
      given_by: business.id,
      given_at: platform.clock.now().toString(),
    })
    .execute();
  return id;
}

export interface ActingVisitor {
  get(url: string): Promise<LightMyRequestResponse>;
  post(url: string, fields: Record<string, string>): Promise<LightMyRequestResponse>;
}

/** Chooses for whom, and goes on with the token of the new choice. */
export async function actFor(person: SignedInCitizen, choice: string): Promise<ActingVisitor> {
  const page = await person.get('/lam-viec-thay');
  const chosen = await person.post('/lam-viec-thay', { 'thay-cho': choice, _csrf: csrfOf(page.body) });
  if (chosen.statusCode !== 303) throw new Error(`not chosen: ${chosen.body}`);
  const token = csrfOf((await person.get('/lam-viec-thay')).body);
  return { get: (url) => person.get(url), post: (url, fields) => person.post(url, { ...fields, _csrf: token }) };
}

export function csrfOf(html: string): string {
  return /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
}
