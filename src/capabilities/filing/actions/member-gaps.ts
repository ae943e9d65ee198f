import type { Gap } from '../domain/completeness.ts';
import type { Filing } from './load-filing.ts';

/** Còn thiếu cho một việc của nhóm: each on the page where its answer comes from. */
export function memberGaps({ members, forms }: Filing): readonly Gap[] {
  return members.flatMap(({ member, faults, handlingUnit }): Gap[] => {
    const pages = Map.groupBy(faults, ({ pageId }) => pageId);
    const gaps = [...pages].map(([pageId, found]) => ({
      step: 'declaration' as const,
      pageId,
      pageTitle: forms.declaration.pages.find(({ id }) => id === pageId)?.title ?? '',
      matter: member.name,
      faults: found.map(({ fault }) => fault),
    }));
    if (gaps.length > 0) return gaps;
    return handlingUnit === undefined ? [{ step: 'declaration', problem: 'matter-outside', matter: member.name }] : [];
  });
}
