import { InVietnamese } from '#ui/in-vietnamese.tsx';
import type { StatisticsPeriod } from '../../domain/period.ts';
import { periodText } from './figure-words.text.ts';
import { SERVICE_INDEX } from './service-index.text.ts';

interface IndexScopeProps {
  readonly unit: { readonly name: string } | undefined;
  readonly period: StatisticsPeriod;
}

/** "UBND phường Hạc Thành, tháng 11/2026": what the numbers are about. */
export function IndexScope({ unit, period }: IndexScopeProps) {
  return (
    <>
      {unit ? <InVietnamese>{unit.name}</InVietnamese> : SERVICE_INDEX.province}, {periodText(period)}
    </>
  );
}
