import { DataTable } from '#ui/data-table.tsx';
import { Details } from '#ui/details.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { numberText } from '#ui/number-text.ts';
import { PageBand } from '#ui/page-band.tsx';
import { dateText, momentText } from '#ui/vietnam-time.ts';
import type { LateEntry } from '../../domain/late-entry.ts';
import { LATE_LIST_PATH } from '../../paths.ts';
import type { EntryPage, LateRule, UnitLateness } from '../../storage/late-entry-queries.ts';
import { LATE } from './late-list.text.ts';

interface LateListProps {
  readonly page: EntryPage;
  readonly units: readonly UnitLateness[];
  readonly rule: LateRule;
  readonly unit: { readonly code: string; readonly name: string } | undefined;
  readonly after: string | undefined;
}

export function LateListView({ page, units, rule, unit, after }: LateListProps) {
  return (
    <>
      <PageBand
        title={LATE.title}
        lead={LATE.lead}
        crumbs={[
          { label: LATE.home, href: '/' },
          ...(unit
            ? [{ label: LATE.title, href: LATE_LIST_PATH }, { label: <InVietnamese>{unit.name}</InVietnamese> }]
            : [{ label: LATE.title }]),
        ]}
      />
      <div class="wrap section stack-lg">
        <Details summary={LATE.rules}>
          <ul>
            <li>{LATE.listed(rule)}</li>
            <li>{LATE.considered}</li>
            <li>{LATE.named(rule)}</li>
            <li>
              <Basis legalBasis={rule.legalBasis} />
            </li>
          </ul>
        </Details>
        {!unit && units.length > 0 && <Units units={units} />}
        <section class="stack" aria-labelledby="danh-sach">
          <h2 id="danh-sach">
            {LATE.list}
            {unit && (
              <>
                , <InVietnamese>{unit.name}</InVietnamese>
              </>
            )}
          </h2>
          <Entries entries={page.entries} />
          <p class="row">
            {after !== undefined && <a href={hereOf(unit)}>{LATE.first}</a>}
            {page.next !== undefined && <a href={hereOf(unit, page.next)}>{LATE.next}</a>}
            <a href="/thong-ke?theo=don-vi">{LATE.statistics}</a>
          </p>
        </section>
      </div>
    </>
  );
}

function hereOf(unit: LateListProps['unit'], after = ''): string {
  const all = { 'don-vi': unit?.code ?? '', sau: after };
  const query = new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ''));
  return query.size === 0 ? LATE_LIST_PATH : `${LATE_LIST_PATH}?${query}`;
}

function Units({ units }: { readonly units: readonly UnitLateness[] }) {
  return (
    <section class="stack" aria-labelledby="theo-don-vi">
      <h2 id="theo-don-vi">{LATE.byUnit}</h2>
      <DataTable
        caption={LATE.tableByUnit}
        hiddenCaption
        look="cards"
        rows={units}
        rowKey={({ unitId }) => String(unitId)}
        columns={[
          {
            label: LATE.unit,
            rowHeader: true,
            cell: ({ unitCode, unitName }) => (
              <a href={`${LATE_LIST_PATH}?don-vi=${unitCode}`}>
                <InVietnamese>{unitName}</InVietnamese>
              </a>
            ),
          },
          { label: LATE.published, numeric: true, cell: ({ published }) => numberText(published) },
          { label: LATE.apologised, numeric: true, cell: ({ apologised }) => numberText(apologised) },
          { label: LATE.settled, numeric: true, cell: ({ settled }) => numberText(settled) },
        ]}
      />
    </section>
  );
}

function Basis({ legalBasis }: Pick<LateRule, 'legalBasis'>) {
  if (legalBasis === null) return <>{LATE.provisional}</>;
  return (
    <>
      {LATE.basis}: <InVietnamese>{legalBasis}</InVietnamese>.
    </>
  );
}

function Entries({ entries }: { readonly entries: readonly LateEntry[] }) {
  return (
    <DataTable
      caption={LATE.list}
      hiddenCaption
      look="cards"
      rows={entries}
      rowKey={({ dossierCode }) => dossierCode}
      empty={LATE.empty}
      columns={[
        { label: LATE.code, rowHeader: true, nowrap: true, cell: ({ dossierCode }) => dossierCode },
        { label: LATE.procedure, cell: ({ procedureName }) => <InVietnamese>{procedureName}</InVietnamese> },
        { label: LATE.unit, cell: ({ unitName }) => <InVietnamese>{unitName}</InVietnamese> },
        { label: LATE.officer, cell: Officer },
        { label: LATE.dueAt, nowrap: true, cell: ({ dueAt }) => momentText(dueAt) },
        { label: LATE.apology, cell: apologyText },
        { label: LATE.finishedAt, cell: ({ finishedAt }) => (finishedAt ? momentText(finishedAt) : LATE.stillOpen) },
        {
          label: LATE.explanation,
          cell: ({ publicText }) => (publicText ? <InVietnamese>{publicText}</InVietnamese> : LATE.noExplanation),
        },
      ]}
    />
  );
}

/** The name only where the rule of the entry says so. */
function Officer({ officerName, officerTitle, namesOfficer }: LateEntry) {
  if (officerTitle === null) return <>{LATE.noOfficer}</>;
  return <InVietnamese>{namesOfficer ? `${officerName}, ${officerTitle}` : officerTitle}</InVietnamese>;
}

function apologyText({ newDueOn }: LateEntry): string {
  return newDueOn === null ? LATE.notApologised : LATE.apologisedUntil(dateText(Temporal.PlainDate.from(newDueOn)));
}
