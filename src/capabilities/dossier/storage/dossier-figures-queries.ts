import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';

/** Số liệu trang chủ. */
export interface DossierFigures {
  /** Tiếp nhận trong tháng. */
  readonly receivedThisMonth: number;
  /** Giải quyết xong trong tháng. */
  readonly finishedThisMonth: number;
  /** Đang giải quyết: received, not finished. */
  readonly inProgress: number;
  /** Of those finished this month, between 0 and 100; null when none was. */
  readonly onTimePercent: number | null;
}

/** Counted on the day: the indexes hold only what was received or finished. Keep it a minute where it is shown. */
export async function countDossiers(connection: Connection, now: Temporal.Instant): Promise<DossierFigures> {
  const month = now.toZonedDateTimeISO('Asia/Ho_Chi_Minh').with({ day: 1 }).startOfDay().toInstant().toString();
  const { rows } = await sql<{ received: number; finished: number; on_time: number; in_progress: number }>`
    select
      (select count(*) from dossier where received_at >= ${month}::timestamptz) as received,
      (select count(*) from dossier where status not in (3, 8, 10) and status between 2 and 7) as in_progress,
      count(*) as finished,
      count(*) filter (where due_at is null or finished_at <= coalesce(measured_due_at, due_at)) as on_time
    from dossier where finished_at >= ${month}::timestamptz and received_at is not null`.execute(connection);
  const figures = rows[0];
  const finished = figures?.finished ?? 0;
  return {
    receivedThisMonth: figures?.received ?? 0,
    finishedThisMonth: finished,
    inProgress: figures?.in_progress ?? 0,
    onTimePercent: finished === 0 ? null : ((figures?.on_time ?? 0) / finished) * 100,
  };
}
