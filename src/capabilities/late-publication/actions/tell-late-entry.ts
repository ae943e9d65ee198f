import { addNotices, listOnDuty } from '#capabilities/dossier/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import type { OutboxEvent } from '#platform/jobs/subscriber.ts';
import type { Platform } from '#platform/platform.ts';
import { lateEntryPath } from '../paths.ts';
import { findEntry } from '../storage/late-entry-queries.ts';
import { topicOf } from '../storage/late-entry-store.ts';
import { LATE_NOTICES } from '../texts/late-notice.text.ts';

/** What of an entry somebody is told; where nobody had the dossier, the head is told at once. */
export const TOLD = ['noticed', 'explained', 'published', 'withheld'] as const;

/** Báo về hồ sơ chậm trễ: who had it that it waits for an explanation and what was decided, the head that it was explained. */
export async function tellLateEntry(
  { database: { kysely }, clock }: Pick<Platform, 'database' | 'clock'>,
  { id, topic, payload }: OutboxEvent,
): Promise<void> {
  const { dossierCode } = payload as { readonly dossierCode: string };
  const type = TOLD.find((one) => topicOf(one) === topic);
  const entry = type && (await findEntry(kysely, dossierCode));
  if (!entry) return;
  const forHead = type === 'explained' || (type === 'noticed' && entry.officerId === null);
  const today = todayInVietnam(clock).toString();
  const heads = forHead ? await listOnDuty(kysely, { roles: ['head'], unitId: entry.unitId, today }) : [];
  const officerIds = forHead ? heads : [entry.officerId ?? []].flat();
  const text = LATE_NOTICES[forHead ? 'explained' : type](dossierCode);
  await addNotices(kysely, { eventId: id, officerIds, text, path: lateEntryPath(dossierCode), at: clock.now() });
}
