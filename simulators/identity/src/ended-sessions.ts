/** Đăng xuất mọi thiết bị: every session of an account ends here and, by back-channel logout, where it was used. */
import type { Provider } from 'oidc-provider';
import type pg from 'pg';

interface Notified {
  backchannelLogout(subject: string, sid: string | undefined): Promise<void>;
}

interface SessionPayload {
  readonly authorizations?: Readonly<Record<string, { readonly sid?: string }>>;
}

/** Sessions, tokens, codes and sign-ins that have been answered but not fetched yet. */
export async function endSessionsOf(provider: Provider, pool: pg.Pool, name: string, subject: string): Promise<void> {
  const { rows } = await pool.query<{ model: string; payload: SessionPayload }>(
    `delete from oidc_payload
     where provider = $1 and (payload ->> 'accountId' = $2 or payload #>> '{result,login,accountId}' = $2)
     returning model, payload`,
    [name, subject],
  );
  const used = rows
    .filter(({ model }) => model === 'Session')
    .flatMap(({ payload }) => Object.entries(payload.authorizations ?? {}));
  await Promise.all(used.map(([clientId, { sid }]) => notify(provider, clientId, subject, sid)));
}

/** A client that cannot be reached does not keep the others from being told. */
async function notify(provider: Provider, clientId: string, subject: string, sid: string | undefined): Promise<void> {
  try {
    const client = (await provider.Client.find(clientId)) as Notified | undefined;
    await client?.backchannelLogout(subject, sid);
  } catch (error) {
    process.stderr.write(`back-channel logout failed: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
