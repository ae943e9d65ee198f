import { expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { createDossierWorld } from '../../../../../tests/support/dossier-world.ts';
import { settledDossiers } from '../../../../../tests/support/settled-dossiers.ts';
import { countServiceIndex } from '../../index.ts';

const app = await createTestApp();
const { database, anonymous, platform } = app;
const world = await createDossierWorld(database);
const { accept, finish } = settledDossiers(database, world);
const INDEX = '/thong-ke/chi-so-766';

await finish(await accept('2026-12-01T08:30'), '2026-12-02T10:00');
await finish(await accept('2026-12-01T08:30'), '2026-12-08T10:00');
await accept('2026-12-01T08:30');
const last = await accept('2026-12-09T08:30');
await database.kysely.updateTable('dossier').set({ fee_total: 0 }).where('code', '=', last).execute();
app.setTime('2026-12-10T09:00:00+07:00');

/** Cells of the row of an indicator. */
function rowOf(body: string, code: string): string[] {
  const row = new RegExp(`<th scope="row">${code.replace('.', '\\.')}\\. [\\s\\S]*?</tr>`).exec(body)?.[0] ?? '';
  return [...row.matchAll(/<td[^>]*>([^<]*)/g)].map(([, cell = '']) => cell);
}

test('the index is counted by the worker once an hour and shown with what it divides', async () => {
  expect((await anonymous.get(`${INDEX}?don-vi=H56.T901`)).body).toContain('đang được đếm lần đầu');
  expect(await countServiceIndex(platform)).toBe(1);
  expect(await countServiceIndex(platform)).toBe(0);
  app.setTime('2026-12-10T10:01:00+07:00');
  expect(await countServiceIndex(platform)).toBe(1);
  const { body } = await anonymous.get(`${INDEX}?don-vi=H56.T901`);
  // One finished late and one is open past its day.
  expect(rowOf(body, '2.1')).toEqual(['2/4', '50%', '10/20']);
  expect(rowOf(body, '2.2').slice(0, 2)).toEqual(['2 hồ sơ', '3 ngày làm việc']);
  expect(rowOf(body, '3.C')).toEqual(['4/4', '100%', '6/6']);
  expect(rowOf(body, '4.A')).toEqual(['0/3', '0%', '0/6']);
  expect(rowOf(body, '6.2')).toEqual(['0/0', 'Không phát sinh', '6/6']);
  expect(rowOf(body, '1.1')).toEqual(['–', '–', 'Chưa có nguồn']);
  expect(rowOf(body, '6.4')).toEqual(['2/4', '50%', '3,33/6']);
});

test('an indicator opens to procedures and to as many dossiers as it says, and no person stands there', async () => {
  const { body } = await anonymous.get(`${INDEX}?don-vi=H56.T901`);
  const indicators = [...body.matchAll(/href="(\/thong-ke\/chi-so-766\/thu-tuc[^"]*)"/g)];
  expect(indicators.length).toBeGreaterThanOrEqual(5);
  for (const [, href = ''] of indicators) {
    const page = await anonymous.get(href.replaceAll('&amp;', '&'));
    expect(page.body).toContain('Thủ tục thử');
    for (const [, list = '', count = ''] of page.body.matchAll(
      /href="(\/thong-ke\/[^"]*ho-so\?[^"]*)">(?:Đạt|Chưa đạt)?:? ?(\d*)/g,
    )) {
      const dossiers = await anonymous.get(list.replaceAll('&amp;', '&'));
      expect(dossiers.statusCode).toBe(200);
      expect(dossiers.body).not.toContain('Lê Thị Thử');
      if (count !== '') expect([list, rowsOf(dossiers.body)]).toEqual([list, Number(count)]);
    }
  }
  expect((await anonymous.get(`${INDEX}/thu-tuc?chi-so=1.1`)).statusCode).toBe(404);
  expect((await anonymous.get(`${INDEX}/ho-so?chi-so=2.1`)).statusCode).toBe(404);
});

const rowsOf = (body: string) => body.match(/<th scope="row"/g)?.length ?? 0;

test('units are compared, and a unit that is not there is not found', async () => {
  const { body } = await anonymous.get(INDEX);
  expect(body).toMatch(/don-vi=H56\.T901">Ủy ban nhân dân phường Thử Nghiệm/);
  expect(body).not.toMatch(/don-vi=H56\.T902">Ủy ban/);
  expect((await anonymous.get(`${INDEX}?don-vi=H56.KHONG`)).statusCode).toBe(404);
});

test('every indicator is explained, with its points and how sure they are', async () => {
  const { body } = await anonymous.get(`${INDEX}/cach-tinh`);
  expect(rowsOf(body)).toBe(23);
  expect(body).toContain('Suy ra từ số liệu đã công bố, chờ xác nhận');
});

test('another rule from a day on changes the points from then on, not before', async () => {
  const client = await import('pg').then(({ default: pg }) => new pg.Client({ connectionString: database.url }));
  await client.connect();
  await client.query(`insert into service_index_rule values ('2.1', '2026-12-01', 40, 1, 'nothing', 'unsure')`);
  await client.end();
  expect(rowOf((await anonymous.get(`${INDEX}?don-vi=H56.T901`)).body, '2.1').at(-1)).toBe('20/40');
  expect(rowOf((await anonymous.get(`${INDEX}?don-vi=H56.T901&ky=2026-11`)).body, '2.1').at(-1)).toBe('0/20');
});
