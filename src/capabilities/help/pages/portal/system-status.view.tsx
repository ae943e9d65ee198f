import { DataTable } from '#ui/data-table.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { Tag } from '#ui/tag.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import type { PartStatus } from '../../domain/system-status.ts';
import { HELP_PATH } from '../../paths.ts';
import { HELP } from './help.text.ts';
import { meaningOf, PART_STATES, PART_TONES, PARTS, STATUS } from './system-status.text.ts';

interface SystemStatusProps {
  readonly parts: readonly PartStatus[];
  readonly checkedAt: Temporal.Instant;
}

export function SystemStatusView({ parts, checkedAt }: SystemStatusProps) {
  return (
    <>
      <PageBand
        title={STATUS.title}
        lead={STATUS.lead}
        crumbs={[{ label: HELP.home, href: '/' }, { label: HELP.title, href: HELP_PATH }, { label: STATUS.title }]}
      />
      <PageColumns>
        <DataTable
          caption={STATUS.caption}
          hiddenCaption
          look="cards"
          rows={parts}
          rowKey={({ part }) => part}
          columns={[
            { label: STATUS.part, rowHeader: true, cell: ({ part }) => PARTS[part] },
            {
              label: STATUS.state,
              cell: ({ state }) => <Tag tone={PART_TONES[state]}>{PART_STATES[state]}</Tag>,
            },
            { label: STATUS.meaning, cell: ({ part, state }) => meaningOf(part, state) },
          ]}
        />
        <p class="small muted">
          {STATUS.checkedAt} <time dateTime={checkedAt.toString()}>{momentText(checkedAt)}</time>. {STATUS.call}
        </p>
      </PageColumns>
    </>
  );
}
