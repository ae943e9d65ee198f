import { loadCalendar } from '#capabilities/agencies/index.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import type { OfficerActor } from '../domain/access.ts';
import { extensionState } from '../domain/dossier-action.ts';
import {
  type ExtensionRefusal,
  type ExtensionText,
  extensionBounds,
  extensionInWorkingDays,
  judgeExtension,
} from '../domain/extension.ts';
import { loadDeadlineRule } from '../storage/deadline-rule.ts';
import { loadExtensionRule, saveExtension } from '../storage/extension-store.ts';
import { type ActionResult, changeOpened, openForChange } from './apply-action.ts';

export interface DeadlineExtension extends ExtensionText {
  readonly code: string;
  readonly officer: OfficerActor;
  /** propose-extension: trình văn bản xin lỗi, đề nghị gia hạn; extend: ký, gửi. */
  readonly action: 'propose-extension' | 'extend';
  readonly expectedVersion: number;
  readonly at: Temporal.Instant;
}

export type DeadlineExtensionResult = ActionResult | { readonly ok: false; readonly refusal: ExtensionRefusal };

/**
 * Xin lỗi và gia hạn thời gian giải quyết, once (Decree 61/2018, Article 19.9): whoever settles the dossier writes, the
 * head of the agency signs; then the date moves and the citizen is told. Too late to ask, it is still written, and the
 * dossier counts as late.
 */
export async function extendDeadline(
  database: Database,
  extension: DeadlineExtension,
): Promise<DeadlineExtensionResult> {
  const { code, officer, action, expectedVersion, at, reasonCode, reason, newDueOn } = extension;
  return inTransaction(database, async (transaction) => {
    const opened = await openForChange(transaction, { code, actor: officer, action, expectedVersion });
    const { id, dueAt, handlingUnitId, procedureVersionId, channel } = opened.dossier;
    if (extensionState(opened.events) === 'granted') return { ok: false, refusal: 'already-extended' };
    if (dueAt === null) return { ok: false, refusal: 'not-in-this-step' };
    const on = at.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate().toString();
    const calendar = await loadCalendar(transaction, { unitId: handlingUnitId, on });
    const { limit } = await loadDeadlineRule(transaction, procedureVersionId, channel);
    const rule = await loadExtensionRule(transaction, on);
    const bounds = extensionBounds(calendar, { dueAt, limit, rule }, at);
    const refusal = judgeExtension(calendar, extension, bounds);
    if (refusal) return { ok: false, refusal };
    const data = {
      reasonCode,
      newDueOn,
      beforeAt: dueAt.toString(),
      workingDays: extensionInWorkingDays(calendar, dueAt, newDueOn),
      inTime: bounds.inTime,
    };
    const request = { code, actor: officer, action, expectedVersion, at, note: reason, data } as const;
    const also = action === 'extend' ? { lateReason: reasonCode } : {};
    const result = await changeOpened(transaction, opened, request, also);
    if (!result.ok) return result;
    const state = action === 'extend' ? 'granted' : 'proposed';
    const text = { reasonCode, reason, newDueOn, at, officerId: officer.officerId };
    await saveExtension(transaction, { dossierId: id, state, ...text });
    return result;
  });
}
