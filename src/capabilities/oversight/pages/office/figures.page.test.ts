import { expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { readForm } from '../../../../../tests/support/page-form.ts';
import { fileGuideDossier } from '../../../../../tests/support/real-filing.ts';

const world = await createTestApp();
world.setTime('2026-11-25T09:00:00+07:00');
const citizen = await world.signInCitizen();
const receptionist = await world.signInOfficer('tiepnhan.hacthanh');
const head = await world.signInOfficer('truongbophan.hacthanh');
const signatory = await world.signInOfficer('lanhdao.hacthanh');
const inspector = await world.signInOfficer('giamsat.tinh');
const FIGURES = '/can-bo/bao-cao';

const code = await fileGuideDossier(world, citizen, '1.001612');
const accept = `/can-bo/ho-so/${code}/tiep-nhan`;
await receptionist.post(accept, readForm((await receptionist.get(accept)).body, accept));

/** Addresses behind the numbers of a page, with the number. */
function numbersOf(body: string): { readonly href: string; readonly value: number }[] {
  return [...body.matchAll(/<a href="(\/can-bo\/bao-cao\/ho-so[^"]*)">([\d.]+)/g)].map(([, href = '', value = '']) => ({
    href: href.replaceAll('&amp;', '&'),
    value: Number(value.replaceAll('.', '')),
  }));
}

const rowsOf = (body: string) => [...body.matchAll(/class="code" href="\/can-bo\/ho-so\//g)].length;

test('whoever leads a unit sees its figures, and each number opens to as many dossiers', async () => {
  for (const visitor of [head, signatory, inspector]) {
    for (const way of ['don-vi', 'linh-vuc', 'thu-tuc', 'can-bo']) {
      const page = await visitor.get(`${FIGURES}?theo=${way}`);
      expect(page.statusCode).toBe(200);
      const numbers = numbersOf(page.body);
      expect(numbers.length).toBeGreaterThan(2);
      for (const { href, value } of numbers) {
        const list = await visitor.get(href);
        expect([href, rowsOf(list.body)]).toEqual([href, value]);
        expect(list.body).toContain(code);
      }
    }
  }
  const looks = await world.database.kysely
    .selectFrom('audit_entry')
    .select('actor_name')
    .where('action', '=', 'figure-opened')
    .execute();
  expect(looks.length).toBeGreaterThan(0);
});

test('an inspector goes from the province to a unit', async () => {
  const page = await inspector.get(FIGURES);
  expect(page.body).toContain('Toàn tỉnh');
  const link = /href="(\/can-bo\/bao-cao\?[^"]*don-vi=H56[^"]*)"/.exec(page.body)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const unit = await inspector.get(link);
  expect(unit.body).toContain('Ủy ban nhân dân phường Hạc Thành');
  expect(unit.body).toContain('Theo cán bộ');
});

test('a period before the dossier holds none, and one that ends ahead of today is refused in words', async () => {
  expect(numbersOf((await head.get(`${FIGURES}?tu-ngay=2026-10-01&den-ngay=2026-10-31`)).body)).toEqual([]);
  const ahead = await head.get(`${FIGURES}?tu-ngay=2026-11-01&den-ngay=2026-12-31`);
  expect(ahead.statusCode).toBe(422);
  expect(ahead.body).toContain('Ngày kết thúc không được sau hôm nay.');
  expect(ahead.body).toContain('value="2026-12-31"');
});

test('the figures of other units and of whoever leads nothing are not there', async () => {
  for (const path of [`${FIGURES}?don-vi=H56.S101`, `${FIGURES}/ho-so?so=dang-giai-quyet&don-vi=H56.S101`])
    expect((await head.get(path)).statusCode).toBe(404);
  for (const path of [FIGURES, `${FIGURES}/ho-so?so=dang-giai-quyet`])
    expect((await receptionist.get(path)).statusCode).toBe(404);
  expect((await receptionist.get('/can-bo')).body).not.toContain(`href="${FIGURES}"`);
  expect((await head.get('/can-bo')).body).toContain(`href="${FIGURES}"`);
  expect((await head.get(`${FIGURES}/ho-so?so=khong-co`)).statusCode).toBe(404);
});
