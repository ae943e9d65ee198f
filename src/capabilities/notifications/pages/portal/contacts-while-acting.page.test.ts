import { expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { actFor, SONG_MA, startTestRegister } from '../../../../../tests/support/business.ts';

const register = await startTestRegister();
const web = await createTestApp({ ENTERPRISE_REGISTER_URL: register.url });
const PAGE = '/tai-khoan/lien-lac';

test('whoever acts for a company is told that the page is their own, and what they agree to stays their own', async () => {
  register.representatives.set('038080999105', 'Giám đốc');
  const director = await web.signInCitizen({ personalId: '038080999105', fullName: 'Đỗ Minh Tuấn' });
  expect((await director.get(PAGE)).body).not.toContain('Trang này là của riêng bạn.');
  const acting = await actFor(director, SONG_MA.taxCode);
  const { body } = await acting.get(PAGE);
  expect(body).toContain('Trang này là của riêng bạn.');
  expect(body).toContain(`Bạn đang làm việc thay cho ${SONG_MA.name}.`);
  const link = { account_id: director.accountId, zalo_user_id: '3810', linked_at: new Date() };
  await web.database.kysely.insertInto('zalo_link').values(link).execute();
  const wish = { 'muc-dich': 'survey', kenh: 'zalo', ban: '1', 'quyet-dinh': 'dong-y' };
  expect((await acting.post(`${PAGE}/dong-y`, wish)).statusCode).toBe(303);
  const consents = await web.database.kysely.selectFrom('contact_consent').select('account_id').execute();
  expect(consents).toEqual([{ account_id: director.accountId }]);
});
