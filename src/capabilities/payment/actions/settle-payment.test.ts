import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { createDossierWorld, FILED_AT } from '../../../../tests/support/dossier-world.ts';
import { parseConfig } from '../../../platform/config.ts';
import type { Database } from '../../../platform/database/transaction.ts';
import { createReference } from '../domain/payment.ts';
import { readConfirmation } from '../gateway/payment-platform.ts';
import { sealMessage } from '../gateway/platform-message.ts';
import { addOnlinePayment } from '../storage/payment-store.ts';
import { settlePayment } from './settle-payment.ts';

const database = await createTestDatabase();
const world = await createDossierWorld(database);
const clock = { now: () => FILED_AT.add({ hours: 1 }) };
const { payment: config } = parseConfig({ DATABASE_URL: database.url });
const FEE = 50_000;

async function newFee() {
  const code = await world.fileNew();
  const { id } = await database.kysely
    .selectFrom('dossier')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  return { code, id };
}

async function newPayment(dossierId: number): Promise<string> {
  const reference = createReference(randomBytes(32));
  const payer = world.citizen;
  await addOnlinePayment(database.kysely, { reference, dossierId, amount: FEE, payer, byCode: false, at: FILED_AT });
  return reference;
}

interface Told {
  readonly MaThamChieu: string;
  readonly MaLoi?: string;
  readonly SoTien?: string;
  readonly MaTienTe?: string;
  readonly MaGiaoDich?: string;
}

const sealed = (told: Told) =>
  sealMessage(
    'CONFIRM',
    {
      MaLoi: '00',
      SoTien: String(FEE),
      MaTienTe: 'VND',
      MaNganHang: 'NH',
      MaGiaoDich: `GD-${told.MaThamChieu}`,
      ThoiGianGD: '20261123094500',
      ThongTinGiaoDich: '',
      ...told,
    },
    config,
  );

async function tell(told: Told, on: Database = database) {
  const news = readConfirmation(config, sealed(told));
  if (!news) throw new Error('not authentic');
  return settlePayment({ database: on, clock }, 'confirmation', news);
}

const ledger = async (dossierId: number) => {
  const { rows } = await database.pool.query<{ states: string[]; receipts: number; paid: boolean; events: number }>(
    `select (select array_agg(state order by state) from payment where dossier_id = d.id) as states,
       (select count(*)::integer from receipt where dossier_id = d.id) as receipts, fee_paid_at is not null as paid,
       (select count(*)::integer from dossier_event where dossier_id = d.id and type = 'fee-paid') as events
     from dossier d where id = $1`,
    [dossierId],
  );
  return rows[0];
};

test('money that came is one payment, one event and one receipt, however often it is told at once', async () => {
  const { id } = await newFee();
  const reference = await newPayment(id);
  const outcomes = await Promise.all(Array.from({ length: 30 }, () => tell({ MaThamChieu: reference })));
  expect(outcomes.filter((outcome) => outcome === 'paid')).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === 'nothing-new')).toHaveLength(29);
  expect(await ledger(id)).toEqual({ states: ['paid'], receipts: 1, paid: true, events: 1 });
  const messages = await database.pool.query('select outcome from payment_message where reference = $1', [reference]);
  expect(messages.rows).toEqual([{ outcome: 'paid' }]);
});

test('a seal that is not ours, of another message, or of another partner is not believed', async () => {
  const { id } = await newFee();
  const reference = await newPayment(id);
  const good = sealed({ MaThamChieu: reference });
  const other = { ...config, partner: 'KHAC' };
  for (const forged of [
    { ...good, MaXacThuc: '0'.repeat(64) },
    { ...good, SoTien: '1' },
    { ...sealed({ MaThamChieu: reference, MaLoi: '24' }), MaLoi: '00' },
    { ...good, MaXacThuc: undefined },
    { ...good, MaXacThuc: ['a'] },
    { ...good, LoaiBanTin: 'QUERY' },
    sealMessage('CONFIRM', { ...good }, other),
    sealMessage('CONFIRM', { ...good }, { ...config, secret: 'another secret of sixteen' }),
    sealMessage('CONFIRM', { ...good }, { ...config, digest: 'sha256' }),
    null,
    'text',
    [],
  ])
    expect(readConfirmation(config, forged)).toBeUndefined();
  expect(() => sealMessage('CONFIRM', { ...good, ThongTinGiaoDich: 'a|b' }, config)).toThrow();
  expect(await ledger(id)).toEqual({ states: ['open'], receipts: 0, paid: false, events: 0 });
});

test('a sealed message with another amount, currency or reference changes no money', async () => {
  const { id } = await newFee();
  const reference = await newPayment(id);
  expect(await tell({ MaThamChieu: reference, SoTien: '1000' })).toBe('wrong-amount');
  expect(await tell({ MaThamChieu: reference, MaTienTe: 'USD' })).toBe('wrong-amount');
  expect(await tell({ MaThamChieu: 'TTKHONGCO000000' })).toBe('unknown-reference');
  expect(await ledger(id)).toEqual({ states: ['open'], receipts: 0, paid: false, events: 0 });
});

test('one transaction of the bank pays one thing only, even when both are told at the same moment', async () => {
  const [one, two] = [await newFee(), await newFee()];
  const references = [await newPayment(one.id), await newPayment(two.id)];
  const outcomes = await Promise.all(references.map((MaThamChieu) => tell({ MaThamChieu, MaGiaoDich: 'GD-DUP' })));
  expect(outcomes.toSorted()).toEqual(['paid', 'transaction-used']);
});

test('two tabs that pay one fee give one receipt, and money to give back', async () => {
  const { id } = await newFee();
  const references = [await newPayment(id), await newPayment(id)];
  const outcomes = await Promise.all(references.map((MaThamChieu) => tell({ MaThamChieu })));
  expect(outcomes.toSorted()).toEqual(['paid', 'surplus']);
  expect(await ledger(id)).toEqual({ states: ['paid', 'surplus'], receipts: 1, paid: true, events: 1 });
});

test('money that comes after the dossier was closed is to be given back', async () => {
  const { id } = await newFee();
  const reference = await newPayment(id);
  await database.pool.query(`update dossier set status = 3, step = 'refused' where id = $1`, [id]);
  expect(await tell({ MaThamChieu: reference })).toBe('surplus');
  expect(await ledger(id)).toEqual({ states: ['surplus'], receipts: 0, paid: false, events: 0 });
});

/** A process that dies just before its transaction would have been committed. */
const dying: Database = {
  pool: database.pool,
  kysely: Object.assign(Object.create(database.kysely), {
    transaction: () => ({
      execute: (work: (transaction: unknown) => Promise<unknown>) =>
        database.kysely.transaction().execute(async (transaction) => {
          await work(transaction);
          throw new Error('killed');
        }),
    }),
  }) as Database['kysely'],
};

type Step = { readonly which: number; readonly how: 'paid' | 'failed' | 'short' | 'twice' | 'killed' };
const step: fc.Arbitrary<Step> = fc.record({
  which: fc.nat(2),
  how: fc.constantFrom('paid', 'failed', 'short', 'twice', 'killed'),
});

test('after any sequence of messages, crashes and the sweep, the ledger is the bank’s statement', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }),
      fc.array(step, { maxLength: 8 }),
      async (charged, steps) => {
        const { id } = await newFee();
        const references: string[] = [];
        for (const _ of charged) references.push(await newPayment(id));
        const truth = (index: number): Told => ({
          MaThamChieu: references[index] ?? '',
          MaLoi: charged[index] ? '00' : '24',
        });
        for (const { which, how } of steps) {
          const index = which % charged.length;
          if (how === 'killed') await expect(tell(truth(index), dying)).rejects.toThrow('killed');
          else if (how === 'failed') await tell({ ...truth(index), MaLoi: '24' });
          else if (how === 'short') await tell({ ...truth(index), SoTien: '1' });
          else if (how === 'twice') await Promise.all([tell(truth(index)), tell(truth(index))]);
          else await tell(truth(index));
        }
        for (const index of charged.keys()) await tell(truth(index));
        const { rows } = await database.pool.query<{ reference: string; state: string }>(
          `select reference, state from payment where dossier_id = $1 and state in ('paid', 'surplus')`,
          [id],
        );
        expect(new Set(rows.map(({ reference }) => reference))).toEqual(
          new Set(references.filter((_, index) => charged[index])),
        );
        const isPaid = charged.includes(true);
        expect(rows.filter(({ state }) => state === 'paid')).toHaveLength(isPaid ? 1 : 0);
        expect(await ledger(id)).toMatchObject({ receipts: isPaid ? 1 : 0, paid: isPaid, events: isPaid ? 1 : 0 });
      },
    ),
    { numRuns: 200 },
  );
  const { rows } = await database.pool.query(
    'select count(*)::integer as count, max(number) as last from receipt where unit_id = $1',
    [world.here],
  );
  expect(rows[0].count).toBe(rows[0].last);
}, 60_000);
