import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';

/** Dữ liệu hệ thống giữ về một người, as it is kept. */
export interface OwnData {
  readonly account: Readonly<Record<string, unknown>>;
  readonly identities: readonly Readonly<Record<string, unknown>>[];
  readonly sessions: readonly Readonly<Record<string, unknown>>[];
  readonly dossiers: readonly Readonly<Record<string, unknown>>[];
  readonly contacts: readonly Readonly<Record<string, unknown>>[];
  readonly zaloLinks: readonly Readonly<Record<string, unknown>>[];
  readonly consents: readonly Readonly<Record<string, unknown>>[];
  readonly messages: readonly Readonly<Record<string, unknown>>[];
  readonly questions: readonly Readonly<Record<string, unknown>>[];
  readonly log: readonly Readonly<Record<string, unknown>>[];
  readonly requests: readonly Readonly<Record<string, unknown>>[];
}

/** Secrets of sessions and the names of officers are not the person's data. */
export async function loadOwnData(connection: Connection, accountId: string): Promise<OwnData> {
  const [account, identities, sessions, dossiers, contacts, zaloLinks, consents, messages, ...others] =
    await Promise.all([
      connection
        .selectFrom('account')
        .select(['kind', 'personal_id', 'tax_code', 'full_name', 'birth_date', 'gender', 'phone', 'email', 'residence'])
        .select(['identity_claims', 'level', 'told_by', 'told_at', 'created_at', 'updated_at'])
        .where('id', '=', accountId)
        .executeTakeFirstOrThrow(),
      connection
        .selectFrom('federated_identity')
        .select(['provider', 'linked_at', 'last_used_at'])
        .where('account_id', '=', accountId)
        .execute(),
      connection
        .selectFrom('citizen_session')
        .select(['provider', 'device', 'address as network_address', 'created_at', 'last_seen_at'])
        .where('account_id', '=', accountId)
        .execute(),
      connection
        .selectFrom('dossier')
        .leftJoin('dossier_form', 'dossier_form.dossier_id', 'dossier.id')
        .select(['code', 'procedure_code', 'procedure_name', 'status', 'submitted_at', 'finished_at'])
        .select(['submitter', 'owner', 'answers', 'delivery'])
        .where('account_id', '=', accountId)
        .orderBy('submitted_at', 'desc')
        .execute(),
      connection
        .selectFrom('contact_point')
        .select(['channel', 'address', 'verified_at', 'ended_at'])
        .where('account_id', '=', accountId)
        .orderBy('id', 'desc')
        .execute(),
      connection
        .selectFrom('zalo_link')
        .select(['zalo_user_id', 'linked_at', 'ended_at'])
        .where('account_id', '=', accountId)
        .orderBy('id', 'desc')
        .execute(),
      connection
        .selectFrom('contact_consent')
        .innerJoin('consent_text', (join) =>
          join
            .onRef('consent_text.purpose', '=', 'contact_consent.purpose')
            .onRef('consent_text.version', '=', 'contact_consent.version'),
        )
        .select(['contact_consent.purpose', 'channel', 'at'])
        .select(sql<string>`case when is_given then 'given' else 'withdrawn' end`.as('decision'))
        .select(['manner', 'contact_consent.version', 'wording'])
        .where('account_id', '=', accountId)
        .orderBy('id', 'desc')
        .execute(),
      connection
        .selectFrom('message')
        .select(['channel', 'recipient', 'subject as mail_subject', 'state', 'created_at'])
        // A code proves that the person reads what comes to the recipient: it is shown nowhere else.
        .select(sql<string>`case when is_secret then 'Mã xác minh' else text end`.as('text'))
        .where('account_id', '=', accountId)
        .orderBy('id', 'desc')
        .execute(),
      connection
        .selectFrom('dossier_question as question')
        .innerJoin('dossier', 'dossier.id', 'question.dossier_id')
        .select(['dossier.code', 'question.number', 'question.text', 'question.asked_at as at'])
        .select(['question.answer', 'question.answered_at'])
        .where('question.account_id', '=', accountId)
        .orderBy('question.id', 'desc')
        .execute(),
      connection
        .selectFrom('audit_entry')
        .leftJoin('unit', (join) => join.on(sql<boolean>`unit.id = (audit_entry.detail->>'unitId')::int`))
        .select(['at', 'actor_kind', 'action', 'subject', 'unit.name as unit_name'])
        .where('account_id', '=', accountId)
        .orderBy('audit_entry.id', 'desc')
        .execute(),
      connection
        .selectFrom('data_request')
        .select(['number', 'kind', 'detail', 'state', 'requested_at', 'due_on', 'answer', 'answered_at'])
        .where('account_id', '=', accountId)
        .orderBy('number', 'desc')
        .execute(),
    ]);
  const [questions, log, requests] = others;
  const places = { contacts, zaloLinks, consents };
  return { account, identities, sessions, dossiers, ...places, messages, questions, log, requests };
}
