import { DataTable } from '#ui/data-table.tsx';
import { PageHead } from '#ui/office/page-head.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import type { LateEntry, LateState } from '../../domain/late-entry.ts';
import { LATE_OFFICE_PATH, lateEntryPath } from '../../paths.ts';
import { LATE_STATES, OFFICE_LATE } from './late-entries.text.ts';

interface LateEntriesProps {
  readonly entries: readonly LateEntry[];
  readonly state: LateState;
}

export function LateEntriesView({ entries, state }: LateEntriesProps) {
  return (
    <div class="stack">
      <PageHead title={OFFICE_LATE.title} note={OFFICE_LATE.note} />
      <Tabs
        label={OFFICE_LATE.states}
        tabs={(Object.keys(LATE_STATES) as LateState[]).map((one) => ({
          label: LATE_STATES[one].text,
          href: `${LATE_OFFICE_PATH}?trang-thai=${LATE_STATES[one].slug}`,
          current: one === state,
        }))}
      />
      <div class="panel">
        <DataTable
          caption={`${OFFICE_LATE.title}: ${LATE_STATES[state].text.toLowerCase()}`}
          hiddenCaption
          look="grid"
          stacks
          rows={entries}
          rowKey={({ dossierCode }) => dossierCode}
          empty={OFFICE_LATE.empty}
          columns={[
            {
              label: 'Mã hồ sơ',
              rowHeader: true,
              nowrap: true,
              cell: ({ dossierCode }) => <a href={lateEntryPath(dossierCode)}>{dossierCode}</a>,
            },
            { label: 'Thủ tục', wide: true, plain: true, cell: ({ procedureName }) => procedureName },
            { label: 'Cán bộ thụ lý', cell: ({ officerName }) => officerName ?? OFFICE_LATE.nobody },
            { label: 'Hẹn trả', nowrap: true, cell: ({ dueAt }) => momentText(dueAt) },
            { label: 'Giải trình', cell: ({ explainedAt }) => (explainedAt ? momentText(explainedAt) : '–') },
          ]}
        />
      </div>
    </div>
  );
}
