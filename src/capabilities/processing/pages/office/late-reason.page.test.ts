import { expect, test } from 'vitest';
import { applyAction } from '#capabilities/dossier/index.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { hacThanhOffice } from '../../../../../tests/support/hac-thanh-office.ts';
import { readForm } from '../../../../../tests/support/page-form.ts';

const world = await createTestApp();
const { specialist, detail, approved } = await hacThanhOffice(world);

/** Settled at this time; three working days from Wednesday 25/11 end on Monday 30/11. */
async function settledAt(time: string): Promise<string> {
  world.setTime('2026-11-25T09:00:00+07:00');
  const code = await approved('1.001612');
  world.setTime(time);
  const { version } = await detail(code);
  await inTransaction(world.database, (transaction) =>
    applyAction(transaction, {
      code,
      actor: specialist,
      action: 'issue',
      expectedVersion: version,
      at: Temporal.Instant.from(time),
    }),
  );
  return code;
}

test('a specialist says why a dossier was settled late; what is missing is told, what was typed stays', async () => {
  const code = await settledAt('2026-12-02T10:00:00+07:00');
  const visitor = await world.signInOfficer('thuly.hacthanh');
  const path = `/can-bo/ho-so/${code}/ly-do-qua-han`;
  expect((await visitor.get(`/can-bo/ho-so/${code}`)).body).toContain(`href="${path}"`);
  const form = readForm((await visitor.get(path)).body, path);
  const wrong = await visitor.post(path, { ...form, 'ly-do': 'Chờ người ký đi vắng' });
  expect(wrong.statusCode).toBe(422);
  for (const text of ['Chọn lý do.', 'Chờ người ký đi vắng']) expect(wrong.body).toContain(text);
  const right = { ...form, 'loai-ly-do': 'staff-short', 'ly-do': 'Chờ người ký đi vắng' };
  const done = await visitor.post(path, right);
  expect(done.headers.location).toBe(`/can-bo/ho-so/${code}?da=ly-do-qua-han`);
  expect((await visitor.get(`/can-bo/ho-so/${code}`)).body).toContain('Nêu lý do giải quyết quá hạn');
  expect((await detail(code)).lateReason).toBe('staff-short');
});

test('nobody is asked why what was settled in time was late', async () => {
  const code = await settledAt('2026-11-30T10:00:00+07:00');
  const visitor = await world.signInOfficer('thuly.hacthanh');
  const path = `/can-bo/ho-so/${code}/ly-do-qua-han`;
  expect((await visitor.get(`/can-bo/ho-so/${code}`)).body).not.toContain(path);
  expect((await visitor.get(path)).body).not.toContain('Ghi lý do</button>');
});
