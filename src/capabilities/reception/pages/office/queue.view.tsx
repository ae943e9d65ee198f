import type { DeadlineTimes, DossierStep, DossierSummary } from '#capabilities/dossier/index.ts';
import { deskPath } from '#capabilities/dossier/index.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { DossierTable } from '#ui/office/dossier-table.tsx';
import { FilterBar } from '#ui/office/filter-bar.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { COUNTER_INTAKE_PATH, RECEPTION_QUEUE_PATH, TICKET_PATH } from '../../paths.ts';
import type { QueueQuery } from './queue.page.tsx';
import { QUEUE_STATUSES } from './queue.text.ts';

interface QueueViewProps {
  dossiers: readonly DossierSummary[];
  counts: ReadonlyMap<DossierStep, number>;
  query: QueueQuery;
  now: Temporal.Instant;
  timeOf: DeadlineTimes['timeOf'];
  nextHref: string | undefined;
  isFirst: boolean;
}

export function QueueView({ dossiers, counts, query, now, timeOf, nextHref, isFirst }: QueueViewProps) {
  const procedures = new Map(dossiers.map(({ procedureCode, procedureName }) => [procedureCode, procedureName]));
  if (query.procedure && !procedures.has(query.procedure)) procedures.set(query.procedure, query.procedure);
  const total = (steps: readonly DossierStep[]) => steps.reduce((sum, step) => sum + (counts.get(step) ?? 0), 0);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <div class="stack">
      <div class="row between">
        <h1>Tiếp nhận</h1>
        <p class="row">
          <LinkButton kind="secondary" href={TICKET_PATH}>
            Số thứ tự
          </LinkButton>
          <LinkButton icon="plus" href={COUNTER_INTAKE_PATH}>
            Nhận hồ sơ tại quầy
          </LinkButton>
        </p>
      </div>
      <Tabs
        label="Trạng thái hồ sơ"
        tabs={[
          ...Object.entries(QUEUE_STATUSES).map(([key, { label, steps }]) => ({
            label: `${label} ${total(steps).toLocaleString('vi-VN')}`,
            href: `${RECEPTION_QUEUE_PATH}?trang-thai=${key}`,
            current: query.status === key,
          })),
          {
            label: `Tất cả ${all.toLocaleString('vi-VN')}`,
            href: `${RECEPTION_QUEUE_PATH}?trang-thai=`,
            current: query.status === '',
          },
        ]}
      />
      <div class="panel">
        <FilterBar
          action={RECEPTION_QUEUE_PATH}
          label="Lọc hồ sơ"
          search={{ name: 'tu-khoa', label: 'Tìm theo mã hồ sơ', value: query.code }}
          selects={[
            {
              name: 'trang-thai',
              label: 'Trạng thái',
              value: query.status,
              options: Object.entries(QUEUE_STATUSES).map(([value, { label }]) => ({ value, label })),
            },
            {
              name: 'thu-tuc',
              label: 'Thủ tục',
              value: query.procedure,
              options: [...procedures].map(([value, label]) => ({ value, label })),
            },
          ]}
        />
        <DossierTable
          caption="Hồ sơ của đơn vị, việc gấp xếp trước"
          rows={dossiers}
          now={now}
          timeOf={timeOf}
          href={deskPath}
          empty={
            query.status === 'cho-tiep-nhan' && !query.code && !query.procedure
              ? 'Không còn hồ sơ chờ tiếp nhận. Hồ sơ mới sẽ hiện ở đây.'
              : 'Không có hồ sơ nào khớp. Thử bỏ bớt điều kiện lọc.'
          }
        />
      </div>
      <p class="row">
        {!isFirst && <a href={RECEPTION_QUEUE_PATH}>Về đầu danh sách</a>}
        {(query.procedure || query.status !== 'cho-tiep-nhan') && (
          <a href={`${RECEPTION_QUEUE_PATH}?trang-thai=cho-tiep-nhan`}>Bỏ bộ lọc đã nhớ</a>
        )}
        {nextHref && <a href={nextHref}>Trang sau</a>}
      </p>
    </div>
  );
}
