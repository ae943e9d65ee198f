import { expect, test } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { announceComplaint } from './announce-complaint.ts';

const database = await createTestDatabase();
const CODE = 'KN-BCDFG-HJKLM';
const NOTE = 'Đã gọi Cổng Dịch vụ công Quốc gia';
const PERSON = { personal_id: '038088999101', full_name: 'Lương Văn Sơn', phone: '0968000101' };

async function aComplaint(): Promise<void> {
  await database.kysely
    .insertInto('account_complaint')
    .values({
      id: '00000000-0000-4000-8000-000000000001',
      code: CODE,
      content: 'Tôi chưa từng đăng ký.',
      filed_at: new Date(),
      ...PERSON,
    })
    .execute();
}

async function settle(): Promise<void> {
  const officerId = '00000000-0000-4000-8000-000000000002';
  await database.kysely
    .insertInto('officer')
    .values({ id: officerId, username: 'tra.loi', full_name: 'Lò Thị Mới', title: 'Công chức', password_hash: 'none' })
    .execute();
  await database.kysely
    .updateTable('account_complaint')
    .set({ outcome: 'forwarded', note: NOTE, settled_by: officerId, settled_at: new Date() })
    .execute();
}

const messages = () => database.kysely.selectFrom('message').select(['recipient', 'text']).execute();

test('whoever complained is told the answer once, and neither name, number nor the officer’s note', async () => {
  const event = { id: 1, topic: 'account-complaint.settled', dossierId: null, payload: { code: CODE } };
  await aComplaint();
  await announceComplaint({ database }, event);
  expect(await messages()).toEqual([]);
  await settle();
  await announceComplaint({ database }, event);
  await announceComplaint({ database }, event);
  const [message, ...more] = await messages();
  expect(more).toEqual([]);
  expect(message?.recipient).toBe(PERSON.phone);
  expect(message?.text).toContain(`${CODE} có căn cứ, đã chuyển`);
  for (const secret of [PERSON.full_name, PERSON.personal_id, NOTE]) expect(message?.text).not.toContain(secret);
});
