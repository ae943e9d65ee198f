import { type Database, inTransaction } from '#platform/database/transaction.ts';
import type { OfficerActor } from '../domain/access.ts';
import { type Inquiry, type InquiryRefusal, inquiriesOf, judgeInquiry } from '../domain/inquiry.ts';
import { type ActionResult, changeOpened, openForChange } from './apply-action.ts';

interface InquiryToRecord {
  readonly code: string;
  readonly officer: OfficerActor;
  readonly expectedVersion: number;
  readonly at: Temporal.Instant;
  readonly inquiry: Inquiry;
  /** Number of the record that this one corrects. */
  readonly replaces?: number | undefined;
}

/**
 * Lập biên bản xác minh beside any step: the dossier stays where it is, its clock goes on. The record is the event, so
 * that it is chained and only ever added; who made a mistake writes another in its place and both stay readable.
 */
export async function recordInquiry(
  database: Database,
  { code, officer, expectedVersion, at, inquiry, replaces }: InquiryToRecord,
): Promise<ActionResult | { readonly ok: false; readonly refusal: InquiryRefusal }> {
  const action = 'record-inquiry';
  return inTransaction(database, async (transaction) => {
    const opened = await openForChange(transaction, { code, actor: officer, action, expectedVersion });
    const refusal = judgeInquiry(inquiry, { records: inquiriesOf(opened.events), replaces }, at);
    if (refusal) return { ok: false, refusal };
    const { conclusion, ...kept } = inquiry;
    const data = { inquiry: kept, ...(replaces === undefined ? {} : { replaces }) };
    const said = { note: conclusion, data };
    return changeOpened(transaction, opened, { code, actor: officer, action, expectedVersion, at, ...said });
  });
}
