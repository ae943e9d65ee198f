import { expect, test } from 'vitest';
import { applyAction, measureStepTimes } from '#capabilities/dossier/index.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { hacThanhOffice } from '../../../../../tests/support/hac-thanh-office.ts';

const world = await createTestApp();
world.setTime('2026-11-25T09:00:00+07:00');
const office = await hacThanhOffice(world);
const code = await office.approved('1.001612');
// Issued two working hours later.
world.setTime('2026-11-25T11:00:00+07:00');
const { version } = await office.detail(code);
await inTransaction(world.database, (transaction) =>
  applyAction(transaction, {
    code,
    actor: office.specialist,
    action: 'issue',
    at: world.platform.clock.now(),
    expectedVersion: version,
  }),
);
world.setTime('2026-11-26T09:00:00+07:00');
await measureStepTimes(world.platform);
const head = await world.signInOfficer('truongbophan.hacthanh');
const receptionist = await world.signInOfficer('tiepnhan.hacthanh');
const inspector = await world.signInOfficer('giamsat.tinh');
const STEP_TIMES = '/can-bo/bao-cao/thoi-gian-buoc';

/** Addresses of the lines of a page. */
const linksOf = (body: string) =>
  [...body.matchAll(/<a href="(\/can-bo\/bao-cao\/thoi-gian-buoc\/ho-so[^"]*)">1</g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );

test('whoever leads or inspects sees what each step was planned to take and took, and opens it to its dossiers', async () => {
  for (const visitor of [head, inspector]) {
    const page = await visitor.get(STEP_TIMES);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Tháng 11/2026');
    expect(page.body).toContain('Tính đến hết ngày 25/11/2026');
    const row = /<tr[^>]*><th scope="row"[^>]*>Ban hành[\s\S]*?<\/tr>/.exec(page.body)?.[0] ?? '';
    expect(row).toContain('<td class="num">2</td>');
    const links = linksOf(page.body);
    expect(links.length).toBeGreaterThan(3);
    const list = await visitor.get(links.find((href) => href.includes('buoc=awaiting-issue')) ?? '');
    expect(list.statusCode).toBe(200);
    expect(list.body).toContain(code);
  }
  const looks = await world.database.kysely
    .selectFrom('audit_entry')
    .select('detail')
    .where('action', '=', 'figure-opened')
    .execute();
  expect(looks.map(({ detail }) => detail)).toContainEqual(
    expect.objectContaining({ figure: 'step-time', procedure: '1.001612', step: 'awaiting-issue' }),
  );
});

test('other months hold nothing, whichever order they are typed in, and what is no month is this one', async () => {
  const before = await head.get(`${STEP_TIMES}?tu-thang=2026-10&den-thang=2026-09`);
  expect(before.body).toContain('Tháng 09/2026 – 10/2026');
  expect(linksOf(before.body)).toEqual([]);
  expect(linksOf((await head.get(`${STEP_TIMES}?tu-thang=mai&den-thang=2026-13`)).body).length).toBeGreaterThan(3);
});

test('the step times of other units and of whoever leads nothing are not there', async () => {
  const list = `${STEP_TIMES}/ho-so?thu-tuc=1.001612&buoc=appraising`;
  for (const path of [`${STEP_TIMES}?don-vi=H56.S101`, `${list}&don-vi=H56.S101`, `${STEP_TIMES}/ho-so`])
    expect((await head.get(path)).statusCode).toBe(404);
  for (const path of [STEP_TIMES, list]) expect((await receptionist.get(path)).statusCode).toBe(404);
  expect((await head.get('/can-bo/bao-cao')).body).toContain(`href="${STEP_TIMES}"`);
});
