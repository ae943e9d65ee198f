/** Something on every page that anybody may open: dossiers counted, late and with a result, what people said and were told. */
import { randomUUID } from 'node:crypto';
import { noticeLate } from '../../src/capabilities/late-publication/index.ts';
import { countServiceIndex } from '../../src/capabilities/statistics/index.ts';
import type { TestApp, Visitor } from './app.ts';
import { createDossierWorld } from './dossier-world.ts';
import { fileDossier } from './filed-dossier.ts';
import { readForm } from './page-form.ts';
import { settledDossiers } from './settled-dossiers.ts';

const NOW = '2026-12-10T09:00:00+07:00';
const RESULT_CODE = '2B3C-4D5F-6G7H';
const PHONE = '0968000001';
const HAC_THANH = 14_797;

interface PageSent {
  readonly url: string;
  readonly fields: Record<string, string>;
}

/** What there is to open afterwards, and what to send. */
export async function fillPublicPages(world: TestApp): Promise<{ open: string[]; send: PageSent[] }> {
  const late = await settleDossiers(world);
  await returnWithResult(world);
  const report = await answerReport(world);
  const supplemented = await sendReport(world, [{ viec: 'quy-dinh' }, { viec: 'bo-sung', 'noi-dung': 'Ngày nào?' }]);
  const refused = await sendReport(world, [{ viec: 'tu-choi', 'noi-dung': 'Không thuộc thẩm quyền.' }]);
  const question = await answerQuestion(world);
  const survey = await openSurvey(world);
  await publishNews(world);
  const sender = { 'so-dien-thoai': PHONE };
  return {
    open: [
      `/tra-cuu?ma=${late}`,
      `/xac-thuc/${RESULT_CODE}`,
      `/danh-gia/${RESULT_CODE}`,
      '/danh-gia/don-vi/H56.T901',
      ...['', '/gui', `/${report}`, `/${report}?xong=gui`, '/theo-doi?ma=PA-X'].map(
        (rest) => `/phan-anh-kien-nghi${rest}`,
      ),
      ...['', '/gui', `/${question}`, `/${question}?xong=gui`, '/theo-doi?ma=HD-X', '?tu-khoa=khong+co'].map(
        (rest) => `/hoi-dap${rest}`,
      ),
      ...[survey, `${survey}?xong=1`, `${survey}/ket-qua`],
    ],
    send: [
      { url: '/phan-anh-kien-nghi/gui', fields: {} },
      { url: `/phan-anh-kien-nghi/${report}`, fields: { 'so-dien-thoai': '0912345678' } },
      { url: `/phan-anh-kien-nghi/${report}`, fields: sender },
      { url: `/phan-anh-kien-nghi/${report}/danh-gia`, fields: sender },
      { url: `/phan-anh-kien-nghi/${report}/mo-lai`, fields: sender },
      { url: `/phan-anh-kien-nghi/${supplemented}`, fields: sender },
      { url: `/phan-anh-kien-nghi/${supplemented}/bo-sung`, fields: sender },
      { url: `/phan-anh-kien-nghi/${refused}`, fields: sender },
      { url: '/hoi-dap/gui', fields: {} },
      { url: `/hoi-dap/${question}`, fields: { 'so-dien-thoai': '0912345678' } },
      { url: `/hoi-dap/${question}`, fields: sender },
      { url: `/danh-gia/${RESULT_CODE}`, fields: {} },
      { url: survey, fields: {} },
      { url: '/xac-thuc', fields: {} },
    ],
  };
}

/** In time, late, open and published as late. */
async function settleDossiers(world: TestApp): Promise<string> {
  const office = await createDossierWorld(world.database);
  const { accept, finish } = settledDossiers(world.database, office);
  await finish(await accept('2026-12-01T08:30'), '2026-12-02T10:00');
  await finish(await accept('2026-12-01T08:30'), '2026-12-08T10:00');
  const late = await accept('2026-12-01T08:30');
  world.setTime(NOW);
  await noticeLate(world.platform);
  await countServiceIndex(world.platform);
  const head = await world.signInOfficer(office.officers.head.officerId);
  const page = `/can-bo/cham-tre/${late}`;
  const form = readForm((await head.get(page)).body, `${page}/cong-khai`);
  await done(head, `${page}/cong-khai`, { ...form, viec: 'cong-khai', 'cong-khai': 'Chờ xác minh. Xin lỗi ông/bà.' });
  return late;
}

async function returnWithResult({ database: { kysely, url } }: TestApp): Promise<void> {
  const { id } = await fileDossier(url, { step: 'returned', status: 10, dueAt: '2026-11-25T17:00:00+07:00' });
  const signer = await kysely.selectFrom('officer').select('id').limit(1).executeTakeFirstOrThrow();
  const file = { id: randomUUID(), name: 'a.pdf', media_type: 'application/pdf', size_in_bytes: 1 };
  await kysely
    .insertInto('stored_file')
    .values({ ...file, sha256: 'a'.repeat(64) })
    .execute();
  await kysely
    .insertInto('dossier_result')
    .values({
      dossier_id: id,
      public_code: RESULT_CODE,
      kind: 'thu',
      title: 'Giấy thử',
      number: 'Số 1',
      decided_on: '2026-11-24',
      signed_by: signer.id,
      signer_name: 'Phạm Văn Thắng',
      signer_title: 'Phó Chủ tịch',
      unit_id: HAC_THANH,
      data: '{}',
      file_id: file.id,
      issued_at: '2026-11-24T10:00:00+07:00',
    })
    .execute();
}

async function answerReport(world: TestApp): Promise<string> {
  const answer = { viec: 'tra-loi', 'noi-dung': 'Phường đã nhắc nhở bộ phận một cửa.' };
  const code = await sendReport(world, [{ viec: 'quy-dinh' }, answer]);
  const { head } = await officersOf(world);
  const published = { viec: 'cong-khai', 'cau-hoi': 'Phải nộp hai lần.', 'tra-loi': 'Bản điện tử có giá trị.' };
  await done(head, `/can-bo/phan-anh-kien-nghi/${code}`, published);
  return code;
}

/** @param deeds what the desk does with it */
async function sendReport(world: TestApp, deeds: readonly Record<string, string>[]): Promise<string> {
  const code = await codeOf(world, '/phan-anh-kien-nghi/gui', {
    loai: 'regulation',
    'tieu-de': 'Giấy tờ phải nộp hai lần',
    'noi-dung': 'Tôi đã nộp bản sao qua mạng, đến quầy vẫn bị yêu cầu nộp lại bản giấy.',
    'thu-tuc': 'Đăng ký khai sinh',
    'ho-ten': 'Quách Thị Vân',
    'dia-chi': 'Số 00 ngõ Ví Dụ',
  });
  const { desk } = await officersOf(world);
  for (const deed of deeds) await done(desk, `/can-bo/phan-anh-kien-nghi/${code}`, deed);
  return code;
}

async function answerQuestion(world: TestApp): Promise<string> {
  const code = await codeOf(world, '/hoi-dap/gui', {
    'cau-hoi': 'Đăng ký khai sinh muộn có bị phạt không?',
    'noi-dung': 'Con tôi sinh tháng 3.',
  });
  const { desk, head } = await officersOf(world);
  const page = `/can-bo/hoi-dap/${code}`;
  const published = { 'cau-hoi': 'Khai sinh muộn có bị phạt không?', 'tra-loi': 'Không bị xử phạt.' };
  await done(desk, page, { viec: 'tra-loi', 'noi-dung': 'Không bị phạt.' });
  await done(head, page, { viec: 'cong-khai', ...published });
  return code;
}

async function done(officer: Visitor, url: string, fields: Record<string, string>): Promise<void> {
  const { statusCode } = await officer.post(url, fields);
  if (statusCode !== 303) throw new Error(`${url} answered ${statusCode} to ${fields['viec']}`);
}

async function codeOf({ anonymous, database }: TestApp, form: string, fields: Record<string, string>): Promise<string> {
  const { agency_code: unit } = await database.kysely
    .selectFrom('unit')
    .select('agency_code')
    .where('id', '=', HAC_THANH)
    .executeTakeFirstOrThrow();
  const sent = await anonymous.post(form, {
    'bieu-mau': randomUUID(),
    'so-dien-thoai': PHONE,
    'co-quan': unit,
    ...fields,
  });
  const code = sent.headers.location?.split('/').at(-1)?.split('?')[0];
  if (code === undefined) throw new Error(`${form} answered ${sent.statusCode}`);
  return code;
}

async function officersOf({ signInOfficer }: TestApp): Promise<{ desk: Visitor; head: Visitor }> {
  return { desk: await signInOfficer('tiepnhan.hacthanh'), head: await signInOfficer('truongbophan.hacthanh') };
}

async function openSurvey(world: TestApp): Promise<string> {
  const address = await written(world, '/can-bo/khao-sat', {
    'tieu-de': 'Giờ làm việc của quầy',
    'loi-gioi-thieu': 'Hai câu hỏi.',
    'cau-1': 'Giờ làm việc có hợp không?',
    'loai-1': 'choice',
    'lua-chon-1': 'Hợp\nQuá ngắn',
    'bat-buoc-1': 'on',
    'ngay-cuoi': '31/12/2026',
    viec: 'mo',
  });
  const path = /href="(\/khao-sat\/[a-z0-9-]+)"/.exec(address)?.[1];
  if (path === undefined) throw new Error('the survey is not open');
  for (let person = 0; person < 5; person++)
    await world.anonymous.post(path, { 'bieu-mau': randomUUID(), c1: String((person % 2) + 1) });
  return path;
}

async function publishNews(world: TestApp): Promise<void> {
  await written(world, '/can-bo/tin-tuc', {
    'tieu-de': 'Lịch làm việc dịp Tết Dương lịch',
    'tom-tat': 'Các quầy nghỉ ngày 01/01.',
    'noi-dung': '## Nghỉ một ngày\n\nNgày **01/01** các quầy nghỉ.',
    viec: 'dang',
  });
}

/** Page of the editor after it was sent. */
async function written({ signInOfficer }: TestApp, office: string, fields: Record<string, string>): Promise<string> {
  const editor = await signInOfficer('bientap.tinh');
  const address = (await editor.post(office, {})).headers.location ?? 'not started';
  const version = /name="phien-ban" value="(\d+)"/.exec((await editor.get(address)).body)?.[1] ?? '';
  await done(editor, address, { 'phien-ban': version, ...fields });
  return (await editor.get(address)).body;
}
