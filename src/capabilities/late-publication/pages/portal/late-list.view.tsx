import { DataTable } from '#ui/data-table.tsx';
import { Details } from '#ui/details.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { dateText, momentText } from '#ui/vietnam-time.ts';
import type { LateEntry } from '../../domain/late-entry.ts';
import { LATE_LIST_PATH } from '../../paths.ts';
import type { EntryPage, LateRule, UnitLateness } from '../../storage/late-entry-queries.ts';
import { LATE, ruleSentences } from './late-list.text.ts';

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
          { label: 'Trang chủ', href: '/' },
          ...(unit ? [{ label: LATE.title, href: LATE_LIST_PATH }, { label: unit.name }] : [{ label: LATE.title }]),
        ]}
      />
      <div class="wrap section stack-lg">
        <Details summary={LATE.rules}>
          <ul>
            {ruleSentences(rule).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Details>
        {!unit && units.length > 0 && <Units units={units} />}
        <section class="stack" aria-labelledby="danh-sach">
          <h2 id="danh-sach">{unit ? `${LATE.list}, ${unit.name}` : LATE.list}</h2>
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
        caption={`${LATE.title}, theo đơn vị`}
        hiddenCaption
        look="cards"
        rows={units}
        rowKey={({ unitId }) => String(unitId)}
        columns={[
          {
            label: LATE.unit,
            rowHeader: true,
            cell: ({ unitCode, unitName }) => <a href={`${LATE_LIST_PATH}?don-vi=${unitCode}`}>{unitName}</a>,
          },
          { label: 'Đã công khai', numeric: true, cell: ({ published }) => countText(published) },
          { label: LATE.apologised, numeric: true, cell: ({ apologised }) => countText(apologised) },
          { label: 'Nay đã xong', numeric: true, cell: ({ settled }) => countText(settled) },
        ]}
      />
    </section>
  );
}

const countText = (value: number): string => value.toLocaleString('vi-VN');

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
        { label: 'Mã hồ sơ', rowHeader: true, nowrap: true, cell: ({ dossierCode }) => dossierCode },
        { label: 'Thủ tục', cell: ({ procedureName }) => procedureName },
        { label: LATE.unit, cell: ({ unitName }) => unitName },
        { label: 'Cán bộ thụ lý', cell: officerText },
        { label: 'Hẹn trả', nowrap: true, cell: ({ dueAt }) => momentText(dueAt) },
        { label: 'Xin lỗi, hẹn lại', cell: apologyText },
        { label: 'Xong', cell: ({ finishedAt }) => (finishedAt ? momentText(finishedAt) : LATE.stillOpen) },
        { label: 'Giải trình', cell: ({ publicText }) => publicText ?? LATE.noExplanation },
      ]}
    />
  );
}

/** The name only where the rule of the entry says so. */
function officerText({ officerName, officerTitle, namesOfficer }: LateEntry): string {
  if (officerTitle === null) return LATE.noOfficer;
  return namesOfficer ? `${officerName}, ${officerTitle}` : officerTitle;
}

function apologyText({ newDueOn }: LateEntry): string {
  return newDueOn === null
    ? LATE.notApologised
    : `${LATE.apologised} ngày ${dateText(Temporal.PlainDate.from(newDueOn))}`;
}
