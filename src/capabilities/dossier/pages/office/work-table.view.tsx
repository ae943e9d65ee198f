import { type Column, DataTable } from '#ui/data-table.tsx';
import { DeadlineChip } from '#ui/deadline-chip.tsx';
import { STEP_WORDS } from '#ui/dossier-words.ts';
import { shortMomentText } from '#ui/vietnam-time.ts';
import { deskPath } from '../../paths.ts';
import { personOf } from './desk.text.ts';
import { writeCriteria } from './my-work.form.ts';
import { EMPTY_WORDS, submitterOf, timeLeft, VIEW_WORDS } from './my-work.text.ts';
import { type BatchChoice, tickColumn } from './work-batch.view.tsx';
import type { Work, WorkItem } from './work-model.ts';

/** Dossiers by deadline: what each is, who must do what by when, and the working time left. */
export function WorkTable({
  work: { view, items, criteria, batchKinds },
  choice,
}: {
  work: Work;
  choice: BatchChoice;
}) {
  const isFiltered = writeCriteria(criteria).length > 0;
  return (
    <DataTable
      caption={`${VIEW_WORDS[view].title}, việc gấp xếp trước`}
      hiddenCaption
      look="grid"
      stacks
      columns={batchKinds.length > 0 ? [tickColumn(items[0], choice), ...COLUMNS] : COLUMNS}
      rows={items}
      rowKey={({ dossier }) => dossier.code}
      empty={isFiltered ? 'Không có hồ sơ nào khớp. Thử bỏ bớt điều kiện lọc.' : EMPTY_WORDS[view]}
    />
  );
}

const COLUMNS: readonly Column<WorkItem>[] = [
  {
    label: 'Hạn',
    plain: true,
    nowrap: true,
    sort: 'ascending',
    cell: (item) => {
      const left = timeLeft(item);
      return left && <DeadlineChip urgency={left.urgency}>{left.text}</DeadlineChip>;
    },
  },
  {
    label: 'Mã hồ sơ',
    rowHeader: true,
    cell: ({ dossier: { code } }) => (
      <a class="code" href={deskPath(code)}>
        {code}
      </a>
    ),
  },
  {
    label: 'Thủ tục',
    wide: true,
    plain: true,
    cell: ({ dossier }) => (
      <>
        {dossier.procedureName} <span class="muted sm">{dossier.procedureCode}</span>
      </>
    ),
  },
  { label: 'Người nộp', cell: ({ dossier }) => submitterOf(dossier) },
  { label: 'Bước', cell: ({ dossier, plan }) => plan?.name ?? STEP_WORDS[dossier.step] },
  { label: 'Ai phải làm', cell: ({ dossier, plan }) => (plan ? personOf(dossier, plan) : '–') },
  { label: 'Trước', nowrap: true, cell: ({ plan }) => (plan?.by ? shortMomentText(plan.by) : '–') },
  { label: 'Hẹn trả', nowrap: true, cell: ({ dossier: { dueAt } }) => (dueAt ? shortMomentText(dueAt) : '–') },
];
