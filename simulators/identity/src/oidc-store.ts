/** Where oidc-provider keeps its records: one table, one row per record. */
import { type Adapter, type AdapterConstructor, type AdapterPayload, errors } from 'oidc-provider';
import type pg from 'pg';

interface Row {
  readonly payload: AdapterPayload;
  readonly consumed_at: Date | null;
}

export function oidcStore(pool: pg.Pool, provider: string): AdapterConstructor {
  return class OidcStore implements Adapter {
    readonly #model: string;

    constructor(model: string) {
      this.#model = model;
    }

    async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
      await pool.query(
        `insert into oidc_payload (provider, model, id, payload, grant_id, uid, expires_at)
         values ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => $7))
         on conflict (provider, model, id) do update
         set payload = excluded.payload, grant_id = excluded.grant_id, uid = excluded.uid, expires_at = excluded.expires_at`,
        [provider, this.#model, id, payload, payload.grantId ?? null, payload.uid ?? null, expiresIn ?? null],
      );
    }

    find(id: string): Promise<AdapterPayload | undefined> {
      return this.#findBy('id', id);
    }

    findByUid(uid: string): Promise<AdapterPayload | undefined> {
      return this.#findBy('uid', uid);
    }

    /** Devices without a browser are not served. */
    async findByUserCode(): Promise<undefined> {}

    /** The provider reads first and consumes after: of two that read at once, the second must fail here. */
    async consume(id: string): Promise<void> {
      const { rowCount } = await pool.query(
        'update oidc_payload set consumed_at = now() where provider = $1 and model = $2 and id = $3 and consumed_at is null',
        [provider, this.#model, id],
      );
      if (rowCount === 0) throw new errors.InvalidGrant('already used');
    }

    async destroy(id: string): Promise<void> {
      await pool.query('delete from oidc_payload where provider = $1 and model = $2 and id = $3', [
        provider,
        this.#model,
        id,
      ]);
    }

    async revokeByGrantId(grantId: string): Promise<void> {
      await pool.query('delete from oidc_payload where grant_id = $1', [grantId]);
    }

    async #findBy(column: 'id' | 'uid', value: string): Promise<AdapterPayload | undefined> {
      const { rows } = await pool.query<Row>(
        `select payload, consumed_at from oidc_payload
         where provider = $1 and model = $2 and ${column} = $3 and (expires_at is null or expires_at > now())`,
        [provider, this.#model, value],
      );
      const row = rows[0];
      if (!row) return undefined;
      return row.consumed_at ? { ...row.payload, consumed: Math.floor(row.consumed_at.getTime() / 1000) } : row.payload;
    }
  };
}
