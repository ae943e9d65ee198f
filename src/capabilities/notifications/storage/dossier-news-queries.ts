import { sql } from 'kysely';
import type { Database } from '#platform/database/transaction.ts';
import { nationalPhone } from '../domain/contact.ts';
import type { DossierNews, NewsType } from '../domain/dossier-news.ts';

/** The news with whom it is for. */
export interface AddressedNews extends DossierNews {
  readonly accountId: string | null;
  /** Written in the dossier; null when the person gave none. */
  readonly dossierPhone: string | null;
}

interface NewsRow {
  readonly code: string;
  readonly procedure_name: string;
  readonly bundle_code: string | null;
  readonly account_id: string | null;
  readonly given_phone: string | null;
  readonly receiving_unit_name: string;
  readonly returning_unit_name: string;
  readonly answer_due_at: Date | null;
  readonly due_at: Date | null;
  readonly fault_count: number | null;
  readonly respond_by: string | null;
}

export async function findDossierNews(
  { kysely }: Database,
  dossierId: number,
  type: NewsType,
): Promise<AddressedNews | undefined> {
  const { rows } = await sql<NewsRow>`
    select dossier.code, dossier.procedure_name, bundle.code as bundle_code, dossier.account_id, dossier.answer_due_at, dossier.due_at,
      dossier_form.submitter->>'phone' as given_phone,
      receiving.name as receiving_unit_name, returning_unit.name as returning_unit_name,
      jsonb_array_length(request.faults) as fault_count, request.respond_by
    from dossier
    join unit receiving on receiving.id = dossier.receiving_unit_id
    join unit returning_unit on returning_unit.id = dossier.returning_unit_id
    left join dossier_form on dossier_form.dossier_id = dossier.id
    left join bundle_member on bundle_member.dossier_id = dossier.id
    left join bundle on bundle.id = bundle_member.bundle_id
    left join supplement_request request on request.dossier_id = dossier.id and request.answered_at is null
    where dossier.id = ${dossierId}`.execute(kysely);
  return rows[0] && toNews(rows[0], type);
}

function toNews(row: NewsRow, type: NewsType): AddressedNews {
  return {
    type,
    dossierCode: row.code,
    procedureName: row.procedure_name,
    bundleCode: row.bundle_code,
    accountId: row.account_id,
    dossierPhone: nationalPhone(row.given_phone),
    receivingUnitName: row.receiving_unit_name,
    returningUnitName: row.returning_unit_name,
    answerDueAt: instant(row.answer_due_at),
    dueAt: instant(row.due_at),
    supplement:
      row.respond_by === null
        ? null
        : { faultCount: row.fault_count ?? 0, respondBy: Temporal.PlainDate.from(row.respond_by) },
  };
}

function instant(date: Date | null): Temporal.Instant | null {
  return date && Temporal.Instant.fromEpochMilliseconds(date.getTime());
}
