/** A dossier of the guide whose filing costs something. */
import type { TestApp } from './app.ts';
import { fileGuideDossier } from './real-filing.ts';

const ITEM = { item: 'ban-sao', name: 'Phí cấp bản sao Giấy khai sinh', quantity: 2, amount: 16_000, benefit: null };
const FEES = { items: [{ ...ITEM, legalBasis: 'Thông tư 281/2016/TT-BTC' }], total: 16_000 };

/** @param payment how the person chose to pay */
export async function fileDossierWithFee(
  world: TestApp,
  citizen: { readonly accountId: string },
  payment = 'online',
): Promise<string> {
  const code = await fileGuideDossier(world, citizen, '1.001193');
  const { rows } = await world.database.pool.query<{ id: string }>(
    'update dossier set fee_total = 16000 where code = $1 returning id',
    [code],
  );
  await world.database.pool.query(
    `update dossier_form set fees = $2, delivery = delivery || jsonb_build_object('payment', $3::text) where dossier_id = $1`,
    [rows[0]?.id, JSON.stringify(FEES), payment],
  );
  return code;
}
