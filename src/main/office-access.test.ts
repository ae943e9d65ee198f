/** Who may open what in the office. A route without a row here fails: nothing is open because nobody thought of it. */

import type { LightMyRequestResponse } from 'fastify';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { prepareJobs } from '#platform/jobs/prepare-jobs.ts';
import { createTestApp, type Visitor } from '../../tests/support/app.ts';
import { fileGuideDossier } from '../../tests/support/real-filing.ts';
import { officeRoutes } from './office.ts';

const USERNAMES = {
  receptionist: 'tiepnhan.hacthanh',
  specialist: 'thuly.hacthanh',
  head: 'truongbophan.hacthanh',
  signatory: 'lanhdao.hacthanh',
  'receptionist elsewhere': 'tiepnhan.hamrong',
  'receptionist of the centre': 'tiepnhan.tinh',
  'specialist of the centre': 'thuly.tinh',
  inspector: 'giamsat.tinh',
  administrator: 'quantri.tinh',
  editor: 'bientap.tinh',
} as const;
type Who = keyof typeof USERNAMES;
const EVERYBODY = Object.keys(USERNAMES) as Who[];

const RECEPTIONISTS: readonly Who[] = ['receptionist', 'receptionist elsewhere', 'receptionist of the centre'];
/** Of the dossier's units, and those who watch. */
const READERS: readonly Who[] = ['receptionist', 'specialist', 'head', 'signatory', 'inspector', 'administrator'];
const ADMINISTRATOR: readonly Who[] = ['administrator'];

interface Row {
  /** Before signing in: everybody may see that they are asked to. */
  readonly open?: true;
  readonly who?: readonly Who[];
  /** What it is about does not exist here, so that nobody finds it. */
  readonly empty?: true;
}

const OPEN: Row = { open: true };
const OFFICER: Row = { who: EVERYBODY };
const DOSSIER: Row = { who: READERS };
const LETTER: Row = { who: READERS, empty: true };
const ADMINISTRATION: Row = { who: ADMINISTRATOR };
const COUNTER: Row = { who: RECEPTIONISTS };
const FIGURES: Row = { who: ['head', 'signatory', 'inspector'] };
const LATE: Row = { who: ['specialist', 'specialist of the centre', 'head', 'inspector'] };
const REPORTS: Row = {
  who: EVERYBODY.filter((who) => !['signatory', 'inspector', 'administrator', 'editor'].includes(who)),
};
const BOOK: Row = {
  who: EVERYBODY.filter((who) => !who.startsWith('specialist') && !['administrator', 'editor'].includes(who)),
};
const EDITORS: Row = { who: ['editor'] };

const both = (path: string, row: Row): Record<string, Row> => ({ [`GET ${path}`]: row, [`POST ${path}`]: row });
const each = (slugs: readonly string[], rows: (slug: string) => Record<string, Row>): Record<string, Row> =>
  Object.assign({}, ...slugs.map(rows));
const DESK = '/can-bo/ho-so/:dossierCode';
const ASKED = '/can-bo/xin-y-kien/:dossierCode/:number';
/** Its person has an account, and does it online. */
const HAS_ACCOUNT: Row = { empty: true };
/** No unit was asked about this dossier. */
const NOBODY_ASKED: Row = { empty: true };
const INTAKE = '/can-bo/tiep-nhan/tai-quay';

const ROWS: Readonly<Record<string, Row>> = {
  ...both('/can-bo/dang-nhap', OPEN),
  'POST /can-bo/dang-xuat': OPEN,
  'GET /can-bo/thiet-lap': OPEN,
  'POST /can-bo/thiet-lap/mat-khau': OPEN,
  'POST /can-bo/thiet-lap/thiet-bi-xac-thuc': OPEN,
  'GET /can-bo/*': OPEN,

  'POST /can-bo/phien': OFFICER,
  'GET /can-bo/tai-khoan': OFFICER,
  ...both('/can-bo/tai-khoan/phien', OFFICER),
  ...both('/can-bo/tai-khoan/mat-khau', OFFICER),
  ...both('/can-bo/tai-khoan/ma-khoi-phuc', OFFICER),
  ...both('/can-bo/tai-khoan/thiet-bi-xac-thuc', OFFICER),
  ...both('/can-bo/tai-khoan/thiet-bi-xac-thuc/xac-nhan', OFFICER),
  ...both('/can-bo/vang-mat', OFFICER),
  'POST /can-bo/vang-mat/ket-thuc': OFFICER,
  'GET /can-bo': OFFICER,
  'GET /can-bo/tra-cuu': OFFICER,
  'GET /can-bo/tiep-nhan': OFFICER,
  'GET /can-bo/tra-ket-qua': OFFICER,
  ...each(['cho-cong-dan', 'cho-noi-khac', 'qua-han', 'sap-den-han'], (side) => ({
    [`GET /can-bo/viec/${side}`]: OFFICER,
  })),
  'GET /can-bo/viec/don-vi': { who: ['head', 'signatory'] },
  ...both('/can-bo/viec/hang-loat', OFFICER),
  'GET /can-bo/viec/hang-loat/:number': { who: EVERYBODY, empty: true },
  'POST /can-bo/viec/bo-loc': OFFICER,
  'POST /can-bo/viec/bo-loc/bo': OFFICER,
  'GET /can-bo/viec/xuat.csv': OFFICER,
  'GET /can-bo/viec/bang-tinh': OFFICER,
  'GET /can-bo/nhac-viec': OFFICER,
  'POST /can-bo/nhac-viec/da-xem': OFFICER,
  'POST /can-bo/nhac-viec/thu-dien-tu': OFFICER,
  'GET /can-bo/so-viec.json': OFFICER,
  'GET /quan-tri/quy-trinh': OFFICER,
  'GET /quan-tri/quy-trinh/:procedureCode': OFFICER,
  'GET /quan-tri/quy-trinh/:procedureCode/so-do.bpmn': OFFICER,

  ...both('/quan-tri/nhap-danh-muc', ADMINISTRATION),
  'GET /quan-tri/nhap-danh-muc/:number': { who: ADMINISTRATOR, empty: true },
  'GET /quan-tri/nhap-danh-muc/:number/xuat.csv': { who: ADMINISTRATOR, empty: true },
  'POST /quan-tri/nhap-danh-muc/:number/cong-bo': { who: ADMINISTRATOR, empty: true },
  'POST /quan-tri/nhap-danh-muc/:number/bo': { who: ADMINISTRATOR, empty: true },
  'GET /quan-tri': { who: [...ADMINISTRATOR, 'inspector'] },
  'GET /quan-tri/can-bo': ADMINISTRATION,
  ...both('/quan-tri/can-bo/them', ADMINISTRATION),
  ...both('/quan-tri/can-bo/:officer', ADMINISTRATION),
  'GET /quan-tri/chung-thu': ADMINISTRATION,
  ...both('/quan-tri/chung-thu/:serial', { who: ADMINISTRATOR, empty: true }),
  'POST /quan-tri/chung-thu/:serial/cap-moi': { who: ADMINISTRATOR, empty: true },
  'GET /can-bo/bao-cao': FIGURES,
  'GET /can-bo/bao-cao/ho-so': { who: FIGURES.who ?? [], empty: true },
  'GET /can-bo/bao-cao/thoi-gian-buoc': FIGURES,
  'GET /can-bo/bao-cao/thoi-gian-buoc/ho-so': { who: FIGURES.who ?? [], empty: true },
  'GET /can-bo/bao-cao/ii-06a': FIGURES,
  'GET /can-bo/bao-cao/ii-06a/bang-tinh': FIGURES,
  'POST /can-bo/bao-cao/ii-06a/khoa': FIGURES,
  'GET /quan-tri/nhat-ky': { who: ['inspector'] },
  ...both('/quan-tri/nhat-ky/xuat', { who: ['inspector'] }),
  'GET /can-bo/viec-ket': { who: ['head', 'administrator'] },
  'POST /can-bo/viec-ket': { who: ['head', 'administrator'], empty: true },
  ...both('/can-bo/ho-tro-mat-khau', COUNTER),
  'GET /can-bo/khieu-nai': { who: ['receptionist of the centre'] },
  ...both('/can-bo/khieu-nai/:code', { who: ['receptionist of the centre'], empty: true }),
  'GET /can-bo/phan-anh-kien-nghi': REPORTS,
  ...both('/can-bo/phan-anh-kien-nghi/:code', { ...REPORTS, empty: true }),
  'GET /can-bo/phan-anh-kien-nghi/:code/tep/:number': { ...REPORTS, empty: true },
  'GET /can-bo/cham-tre': LATE,
  'GET /can-bo/cham-tre/:dossierCode': { ...LATE, empty: true },
  'POST /can-bo/cham-tre/:dossierCode/giai-trinh': { ...LATE, empty: true },
  'POST /can-bo/cham-tre/:dossierCode/cong-khai': { ...LATE, empty: true },
  'GET /can-bo/so-lieu-ngoai': { who: ['head', 'administrator'] },
  ...both('/can-bo/so-lieu-ngoai/nhap', { who: ['head', 'administrator'] }),
  'GET /can-bo/quyet-dinh-cong-bo': { who: ['administrator', 'editor'] },
  ...both('/can-bo/quyet-dinh-cong-bo/them', { who: ['administrator', 'editor'] }),
  ...both('/can-bo/quyet-dinh-cong-bo/:number', { who: ['administrator', 'editor'], empty: true }),
  'GET /can-bo/hoi-dap': REPORTS,
  ...both('/can-bo/hoi-dap/:code', { ...REPORTS, empty: true }),
  ...both('/can-bo/khao-sat', EDITORS),
  ...both('/can-bo/khao-sat/:number', EDITORS),
  'GET /can-bo/danh-gia': EDITORS,
  'POST /can-bo/danh-gia/:number': EDITORS,
  ...both('/can-bo/tin-tuc', EDITORS),
  ...both('/can-bo/tin-tuc/:number', EDITORS),
  'GET /can-bo/tin-tuc/:number/anh': { ...EDITORS, empty: true },
  'GET /can-bo/yeu-cau-du-lieu': ADMINISTRATION,
  ...both('/can-bo/yeu-cau-du-lieu/:number', { who: ADMINISTRATOR, empty: true }),

  'GET /can-bo/so-theo-doi': BOOK,
  'GET /can-bo/so-theo-doi/so.pdf': BOOK,
  ...both('/can-bo/tiep-nhan/so-thu-tu', COUNTER),
  [`GET ${INTAKE}`]: COUNTER,
  [`POST ${INTAKE}/:code`]: { who: RECEPTIONISTS, empty: true },
  ...both(`${INTAKE}/:code/nguoi-nop`, COUNTER),
  ...both(`${INTAKE}/:code/chu-ho-so`, COUNTER),
  ...both(`${INTAKE}/:code/le-phi`, COUNTER),
  ...both(`${INTAKE}/:code/to-khai/:page`, COUNTER),
  [`GET ${INTAKE}/:code/to-khai`]: COUNTER,
  [`GET ${INTAKE}/:code/to-khai/mau.pdf`]: { who: RECEPTIONISTS, empty: true },
  ...both(`${INTAKE}/:code/thanh-phan`, COUNTER),
  [`POST ${INTAKE}/:code/thanh-phan/:paper`]: COUNTER,
  [`GET ${INTAKE}/:code/thanh-phan/:paper/:number`]: { who: RECEPTIONISTS, empty: true },
  ...both(`${INTAKE}/:code/xem-lai`, COUNTER),

  'GET /can-bo/xin-y-kien': OFFICER,
  ...both(ASKED, NOBODY_ASKED),
  [`POST ${ASKED}/hien-so`]: NOBODY_ASKED,
  [`GET ${ASKED}/giay-to/:paper`]: NOBODY_ASKED,
  [`GET ${ASKED}/van-ban`]: NOBODY_ASKED,

  ...both('/can-bo/ky-so', { who: ['signatory'] }),
  'GET /can-bo/ky-so/:batchNumber': { who: ['signatory'], empty: true },

  [`GET ${DESK}`]: DOSSIER,
  [`POST ${DESK}/hien-so`]: DOSSIER,
  [`GET ${DESK}/giay-to/:number`]: DOSSIER,
  [`GET ${DESK}/ket-qua/:number`]: LETTER,
  [`GET ${DESK}/y-kien/:number`]: LETTER,
  ...each(['tiep-nhan', 'tu-choi', 'yeu-cau-bo-sung'], (slug) => both(`${DESK}/${slug}`, DOSSIER)),
  ...each(['chuyen-xu-ly', 'nhan-viec', 'de-xuat', 'lay-y-kien', 'ghi-y-kien', 'xem-xet', 'phe-duyet'], (slug) =>
    both(`${DESK}/${slug}`, DOSSIER),
  ),
  ...each(
    [
      'rut-ho-so',
      'dung-xu-ly',
      'gia-han',
      'ly-do-qua-han',
      'khong-tinh',
      'xac-minh',
      'ban-hanh',
      'tra-ket-qua',
      'tra-ngay',
      'mo-lai',
    ],
    (slug) => both(`${DESK}/${slug}`, DOSSIER),
  ),
  ...each(['giay-tiep-nhan', 'phieu-yeu-cau-bo-sung', 'phieu-tu-choi', 'thu-xin-loi', 'thong-bao-dung'], (slug) => ({
    [`GET ${DESK}/${slug}`]: LETTER,
    [`GET ${DESK}/${slug}/xem`]: LETTER,
  })),
  ...each(['bo-sung-tai-quay', 'bo-sung-tai-quay/xem-lai', 'rut-tai-quay'], (slug) =>
    both(`${DESK}/${slug}`, HAS_ACCOUNT),
  ),
  // A template makes the result of this procedure.
  ...both(`${DESK}/du-thao`, LETTER),
  [`GET ${DESK}/du-thao/mau`]: LETTER,
  [`GET ${DESK}/du-thao/xem`]: LETTER,
  [`GET ${DESK}/du-thao/tep/:number`]: LETTER,
  ...both(`${DESK}/thu-phi`, DOSSIER),
  ...both(`${DESK}/ghi-chu`, DOSSIER),
  ...both(`${DESK}/trao-doi`, DOSSIER),
  [`GET ${DESK}/bien-lai`]: LETTER,
  [`GET ${DESK}/phieu-tra`]: LETTER,
  ...both('/can-bo/hoan-phi', COUNTER),
  ...both('/can-bo/tra-ket-qua/buu-chinh', COUNTER),
  'GET /can-bo/tra-ket-qua/buu-chinh/:listNumber': { who: RECEPTIONISTS, empty: true },
  [`GET ${DESK}/bien-ban-xac-minh/:number`]: LETTER,
  [`GET ${DESK}/bien-ban-xac-minh/:number/xem`]: LETTER,
  [`GET ${DESK}/phieu-kiem-soat`]: DOSSIER,
  [`GET ${DESK}/phieu-kiem-soat/xem`]: DOSSIER,
};

const app = await createTestApp();
await prepareJobs(app.database.url);
const code = await fileGuideDossier(app, await app.signInCitizen(), '1.001612');
const missing = code.replace(/\d{4}$/, '9999');
const nowhere = '/can-bo/khong-co-trang-nay';
const visitors = new Map<Who, Visitor>();
for (const who of EVERYBODY) visitors.set(who, await app.signInOfficer(USERNAMES[who]));
const routes = await listRoutes();

test('every route of the office is listed here, and everything listed is a route', () => {
  expect(Object.keys(ROWS).sort()).toEqual([...routes].sort());
});

test('who is not signed in is asked to sign in, whatever they ask for', async () => {
  for (const [route, { open }] of Object.entries(ROWS)) {
    if (open) continue;
    const answer = await ask(app.anonymous, route);
    expect([route, answer.statusCode, String(answer.headers.location).split('?')[0]]).toEqual([
      route,
      303,
      '/can-bo/dang-nhap',
    ]);
  }
});

test.each(EVERYBODY)(
  'the %s opens what is theirs, and of the rest sees as much as of a page that is not there',
  async (who) => {
    const visitor = visitors.get(who)!;
    const notThere = plain(await visitor.get(nowhere));
    for (const [route, row] of Object.entries(ROWS)) {
      if (row.open) continue;
      const answer = await ask(visitor, route);
      const isTheirs = row.who?.includes(who) ?? false;
      if (!isTheirs || row.empty) expect([route, plain(answer)]).toEqual([route, notThere]);
      else
        expect([route, answer.statusCode < 404 || answer.statusCode === 409 || answer.statusCode === 422]).toEqual([
          route,
          true,
        ]);
      expect([route, answer.statusCode]).not.toEqual([route, 500]);
    }
  },
);

test('a dossier of somebody else and one that is not there answer alike, and as fast', async () => {
  const stranger = visitors.get('receptionist elsewhere')!;
  for (const [route, row] of Object.entries(ROWS)) {
    if (row !== DOSSIER && row !== LETTER) continue;
    expect([route, plain(await ask(stranger, route, code))]).toEqual([
      route,
      plain(await ask(stranger, route, missing)),
    ]);
  }
  const route = `GET ${DESK}`;
  const took: Record<string, number[]> = { [code]: [], [missing]: [] };
  for (let i = 0; i < 40; i++) {
    const of = i % 2 === 0 ? code : missing;
    const start = performance.now();
    await ask(stranger, route, of);
    took[of]?.push(performance.now() - start);
  }
  const [forbidden = 0, absent = 0] = [code, missing].map((of) => median(took[of] ?? []));
  process.stdout.write(`forbidden ${forbidden.toFixed(1)} ms, missing ${absent.toFixed(1)} ms\n`);
  expect(Math.abs(forbidden - absent)).toBeLessThan(Math.max(10, forbidden, absent) / 2);
});

function ask(visitor: Visitor, route: string, dossierCode = code): Promise<LightMyRequestResponse> {
  const [method, path = ''] = route.split(' ');
  const url = path.replace(':dossierCode', dossierCode).replace(':procedureCode', '1.001612').replace(/:\w+/g, '1');
  return method === 'GET' ? visitor.get(url) : visitor.post(url, {});
}

/** Without what differs from one visit to the next. */
function plain({ statusCode, body }: LightMyRequestResponse): string {
  return `${statusCode} ${body}`.replaceAll(code, missing).replace(/nonce="[^"]*"/g, '');
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

async function listRoutes(): Promise<string[]> {
  const bare = Fastify();
  const found: string[] = [];
  bare.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) if (one !== 'HEAD') found.push(`${one} ${url}`);
  });
  await bare.register(officeRoutes(app.platform));
  await bare.ready();
  await bare.close();
  return found;
}
