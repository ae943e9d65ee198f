import { expect, test } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { fileDossier } from '../../../../tests/support/filed-dossier.ts';
import { announceCounterFiling } from './announce-counter-filing.ts';

const database = await createTestDatabase();

async function announcedFor(owner: object): Promise<{ recipient: string; text: string }[]> {
  const { id, code } = await fileDossier(database.url, { phone: '0912345678' });
  await database.pool.query('update dossier_form set owner = $2 where dossier_id = $1', [id, JSON.stringify(owner)]);
  const event = { id: 1, topic: 'dossier.filed-at-counter', dossierId: id, payload: { code } };
  await announceCounterFiling({ database }, event);
  await announceCounterFiling({ database }, event);
  return database.kysely.selectFrom('message').select(['recipient', 'text']).where('dossier_id', '=', id).execute();
}

test('the owner is told once that somebody filed for them, and not who', async () => {
  const [message, ...more] = await announcedFor({
    relation: 'relative',
    phone: '+84912000444',
    fullName: 'Trần Thị Mai',
  });
  expect(more).toEqual([]);
  expect(message?.recipient).toBe('0912000444');
  expect(message?.text).toContain('vừa được nộp thay tại quầy');
  expect(message?.text).not.toContain('Nguyễn Thị Thử');
});

test('nobody is told twice of their own dossier', async () => {
  expect(await announcedFor({ relation: 'self', phone: '0912345678' })).toEqual([]);
  expect(await announcedFor({ relation: 'relative', phone: '0912 345 678' })).toEqual([]);
  expect(await announcedFor({ relation: 'relative', phone: '' })).toEqual([]);
});
