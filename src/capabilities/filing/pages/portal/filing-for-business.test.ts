import { expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';
import {
  type ActingVisitor,
  actFor,
  authorise,
  SONG_MA,
  startTestRegister,
} from '../../../../../tests/support/business.ts';
import {
  BUSINESS_HOUSEHOLD,
  BUSINESS_HOUSEHOLD_PAGES,
  DELIVERY_TYPED,
} from '../../../../../tests/support/filled-forms.ts';
import { readForm } from '../../../../../tests/support/page-form.ts';

const DIRECTOR = '038080999005';
const register = await startTestRegister();
register.representatives.set(DIRECTOR, 'Giám đốc');
const web = await createTestApp({ ENTERPRISE_REGISTER_URL: register.url });
const household = `/nop-ho-so/${BUSINESS_HOUSEHOLD}`;
const director = await web.signInCitizen({ personalId: DIRECTOR, fullName: 'Đỗ Minh Tuấn', birthDate: '1980-04-30' });
const company = await actFor(director, SONG_MA.taxCode);
const lan = await colleague('038193999009', 'Vũ Thị Lan', 'filing');
const minh = await colleague('038090999008', 'Hà Văn Minh', 'following');
const stranger = await web.signInCitizen({ personalId: '038090000102', fullName: 'Trần Văn Khác' });

async function colleague(personalId: string, fullName: string, scope: 'filing' | 'following') {
  const person = await web.signInCitizen({ personalId, fullName, birthDate: '1993-03-08', gender: 'female' });
  await authorise(web, SONG_MA.taxCode, personalId, { scope, validFrom: '2026-11-25', validTo: '2026-12-31' });
  return { person, acting: await actFor(person, SONG_MA.taxCode) };
}

const OWNER = {
  relation: 'relative',
  subject: 'citizen',
  fullName: 'Lê Hữu Hồng',
  personalId: '038089999001',
  'birthDate.day': '09',
  'birthDate.month': '05',
  'birthDate.year': '1989',
  gender: '1',
  phone: '0980000229',
  'residence.province': '38',
  'residence.commune': '14797',
  'residence.detail': 'Số 00 ngõ Ví Dụ, tổ 1',
};

async function fill(visitor: ActingVisitor): Promise<void> {
  await visitor.post(household, {});
  await sendStep(visitor, 'nguoi-nop', { 'organisation.position': 'Kế toán' });
  await sendStep(visitor, 'chu-ho-so', OWNER);
  for (const [page, typed] of BUSINESS_HOUSEHOLD_PAGES) {
    // A list may open only after its parent was chosen: saved once, then sent whole.
    await sendStep(visitor, `to-khai/${page}`, typed);
    await sendStep(visitor, `to-khai/${page}`, typed);
  }
  await sendStep(visitor, 'le-phi', DELIVERY_TYPED);
}

async function sendStep(visitor: ActingVisitor, step: string, typed: Readonly<Record<string, string>>): Promise<void> {
  const url = `${household}/${step}`;
  const page = await visitor.get(url);
  expect(page.statusCode, url).toBe(200);
  await visitor.post(url, { ...readForm(page.body, url), ...typed });
}

async function submit(visitor: ActingVisitor): Promise<string> {
  const review = await visitor.get(`${household}/xem-lai`);
  expect(review.body).not.toContain('Hồ sơ còn thiếu');
  const { _csrf, ...hidden } = readForm(review.body, `${household}/gui`);
  const sent = await visitor.post(`${household}/gui`, { ...hidden, 'cam-doan': 'on' });
  return /ma=(H56\.[^&]+)/.exec(String(sent.headers.location))?.[1] ?? sent.body;
}

test('who files for the company finds its data filled in, each with the register beside it', async () => {
  await company.post(household, {});
  const { body } = await company.get(`${household}/nguoi-nop`);
  const filled = readForm(body, `${household}/nguoi-nop`);
  expect(filled).toMatchObject({
    email: 'vanthu@songma.vidu.vn',
    'residence.commune': '14797',
    'residence.detail': 'Số nhà 35, đường Lê Lợi',
  });
  for (const text of [SONG_MA.name, SONG_MA.taxCode, 'Giám đốc', 'Cơ sở dữ liệu đăng ký doanh nghiệp', 'Đỗ Minh Tuấn'])
    expect(body).toContain(text);
});

test('a member files: the dossier is the company’s and says who acted; colleagues see it, strangers do not', async () => {
  await fill(lan.acting);
  const code = await submit(lan.acting);
  expect(code).toMatch(/^H56\./);
  const { rows } = await web.database.pool.query(
    `select business.tax_code, person.full_name, event.actor_name, event.data, form.submitter
     from dossier join account business on business.id = dossier.account_id
     join account person on person.id = dossier.acted_by
     join dossier_event event on event.dossier_id = dossier.id and event.number = 1
     join dossier_form form on form.dossier_id = dossier.id where code = $1`,
    [code],
  );
  expect(rows[0]).toMatchObject({
    tax_code: SONG_MA.taxCode,
    full_name: 'Vũ Thị Lan',
    actor_name: 'Vũ Thị Lan',
    data: { onBehalfOf: SONG_MA.name },
    submitter: {
      subject: 'business',
      'organisation.name': SONG_MA.name,
      'organisation.taxCode': SONG_MA.taxCode,
      fullName: 'Vũ Thị Lan',
    },
  });
  const page = await company.get(`/ho-so-ca-nhan/${code}`);
  expect(page.body).toContain(`Vũ Thị Lan, thay mặt ${SONG_MA.name}`);
  expect((await minh.acting.get('/ho-so-ca-nhan')).body).toContain(code);
  expect((await stranger.get(`/ho-so-ca-nhan/${code}`)).statusCode).toBe(404);
}, 60_000);

test('attack 27: who left the company, or minds their own affairs, finds none of its dossiers and drafts', async () => {
  await fill(lan.acting);
  const code = await submit(lan.acting);
  await lan.acting.post(household, {});
  const asThemselves = await actFor(lan.person, 'ban-than');
  for (const path of ['', '/bo-sung', '/rut', '/giay-to/1', '/ket-qua/1']) {
    expect((await asThemselves.get(`/ho-so-ca-nhan/${code}${path}`)).statusCode, path).toBe(404);
  }
  expect((await asThemselves.get(`${household}/nguoi-nop`)).headers.location).toBe(household);
  expect((await asThemselves.get('/ho-so-ca-nhan')).body).not.toContain(code);
  await actFor(lan.person, SONG_MA.taxCode);
}, 60_000);

test('attack 27: colleagues never see each other’s own dossiers and drafts', async () => {
  const own = await actFor(lan.person, 'ban-than');
  await own.post(household, {});
  const submitter = await own.get(`${household}/nguoi-nop`);
  expect(submitter.body).not.toContain(SONG_MA.name);
  await own.post(`${household}/nguoi-nop`, {
    ...readForm(submitter.body, `${household}/nguoi-nop`),
    'residence.detail': 'Nhà riêng của Lan',
  });
  const draft = 'select count(*)::int as n from draft where account_id = $1';
  const { rows } = await web.database.pool.query(draft, [lan.person.accountId]);
  expect(rows[0]).toEqual({ n: 1 });
  const seen = await company.get(`${household}/nguoi-nop`);
  expect(seen.body).not.toContain('Nhà riêng của Lan');
  await actFor(lan.person, SONG_MA.taxCode);
});

test('a member who may only follow dossiers files, answers and withdraws nothing', async () => {
  const again = await actFor(lan.person, SONG_MA.taxCode);
  await fill(again);
  const code = await submit(again);
  for (const path of [household, `${household}/nguoi-nop`, `${household}/xem-lai`]) {
    expect((await minh.acting.get(path)).headers.location, path).toContain('/lam-viec-thay');
  }
  expect((await minh.acting.post(`${household}/gui`, { 'cam-doan': 'on' })).headers.location).toContain(
    '/lam-viec-thay',
  );
  const told = await minh.acting.get(`/lam-viec-thay?tiep-tuc=${household}`);
  expect(told.body).toContain('Bạn chỉ được theo dõi hồ sơ');
  expect((await minh.acting.get(`/ho-so-ca-nhan/${code}`)).body).not.toContain('Rút hồ sơ');
  const withdrawn = await minh.acting.post(`/ho-so-ca-nhan/${code}/rut`, { reason: 'Không cần nữa', 'phien-ban': '1' });
  expect(withdrawn.statusCode).not.toBe(303);
  const { rows } = await web.database.pool.query('select step from dossier where code = $1', [code]);
  expect(rows[0]).toEqual({ step: 'awaiting-reception' });
}, 60_000);

test('who sends a draft that a colleague began is the one named as submitter', async () => {
  const again = await actFor(lan.person, SONG_MA.taxCode);
  await fill(again);
  const code = await submit(company);
  const { rows } = await web.database.pool.query(
    `select submitter ->> 'fullName' as name, submitter ->> 'organisation.position' as position
     from dossier join dossier_form on dossier_id = dossier.id where code = $1`,
    [code],
  );
  expect(rows[0]).toEqual({ name: 'Đỗ Minh Tuấn', position: 'Giám đốc' });
}, 60_000);
