import type { ExpressionBuilder } from 'kysely';
import type { DB } from '#platform/database/schema.gen.ts';
import type { DraftHolder } from '../domain/filer.ts';

/** Of this person, or of this officer at the counter: nobody reaches another's draft. */
export function isHeldBy(holder: DraftHolder) {
  return ({ eb }: ExpressionBuilder<DB, 'draft'>) => {
    if ('accountId' in holder) return eb('account_id', '=', holder.accountId);
    const own = eb('officer_id', '=', holder.officerId);
    return holder.draftId === undefined ? own : own.and('draft.id', '=', holder.draftId);
  };
}
