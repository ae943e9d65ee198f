import { ErrorSummary } from '#ui/error-summary.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Panel } from '#ui/office/panel.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import { deskPath, WORK_EXPORT_PATH, WORK_PATHS } from '../../paths.ts';
import type { ExtensionTask } from '../../storage/extension-queries.ts';
import type { SupplementTask } from '../../storage/supplement-proposal-queries.ts';
import type { ConsultationTask } from '../../storage/unit-consultation-queries.ts';
import { COUNTED_UP_TO } from '../../storage/work-queries.ts';
import { type CoveredWork, Covers, LateAnswers, Letters, Supplements } from './my-tasks.view.tsx';
import { NAME_FIELD, VIEW_FIELD, writeCriteria } from './my-work.form.ts';
import { VIEW_WORDS } from './my-work.text.ts';
import { MOST_EXPORTED } from './work-csv.ts';
import { SavedFilters, WorkFilters } from './work-filters.view.tsx';
import type { Work } from './work-model.ts';
import { WorkTable } from './work-table.view.tsx';

interface MyWorkViewProps {
  work: Work;
  /** Thư xin lỗi waiting for this officer. */
  letters: readonly ExtensionTask[];
  /** Đề nghị bổ sung waiting for this officer. */
  supplements: readonly SupplementTask[];
  /** Ý kiến that other units owe this officer. */
  lateAnswers: readonly ConsultationTask[];
  /** Người vắng whose work is on this list too. */
  covers: readonly CoveredWork[];
  /** Of the first page with these filters. */
  address: string;
  nextHref: string | undefined;
  isFirst: boolean;
  /** Tên bộ lọc that could not be kept. */
  typedName: string;
  error: string | undefined;
}

export function MyWorkView(props: MyWorkViewProps) {
  const { work, letters, supplements, lateAnswers, covers, address, nextHref, isFirst, typedName, error } = props;
  const { view, items, found, now } = work;
  const first = items[0];
  return (
    <div class="stack">
      <ErrorSummary errors={error ? [{ field: NAME_FIELD, message: error }] : []} />
      <div class="row between">
        <h1>{VIEW_WORDS[view].title}</h1>
        {view === 'mine' && isFirst && first && (
          <LinkButton href={deskPath(first.dossier.code)}>Làm việc gấp nhất</LinkButton>
        )}
      </div>
      <Tabs
        label="Góc nhìn công việc"
        tabs={work.counts.map(({ view: each, count }) => ({
          label: `${VIEW_WORDS[each].tab} ${countText(count)}`,
          href: WORK_PATHS[each],
          current: each === view,
        }))}
      />
      {view === 'mine' && <Covers covers={covers} />}
      <Letters letters={letters} now={now} />
      <Supplements supplements={supplements} />
      <LateAnswers lateAnswers={lateAnswers} now={now} />
      <SavedFilters work={work} />
      <Panel
        id="viec"
        title={`${countText(found)} hồ sơ, xếp theo hạn`}
        aside={<span class="small muted">Cập nhật {momentText(now)}</span>}
        flush
      >
        <WorkFilters work={work} typedName={typedName} error={error} />
        <WorkTable work={work} />
      </Panel>
      <p class="row">
        {found > 0 && (
          <a href={exportAddress(work)}>
            Xuất danh sách này ra tệp CSV (tối đa {MOST_EXPORTED.toLocaleString('vi-VN')} hồ sơ, lần xuất được ghi nhật
            ký)
          </a>
        )}
        {!isFirst && <a href={address}>Về đầu danh sách</a>}
        {nextHref && <a href={nextHref}>Trang sau</a>}
      </p>
    </div>
  );
}

function exportAddress({ view, criteria }: Work): string {
  return `${WORK_EXPORT_PATH}?${new URLSearchParams([[VIEW_FIELD, view], ...writeCriteria(criteria)])}`;
}

function countText(count: number): string {
  return count < COUNTED_UP_TO ? count.toLocaleString('vi-VN') : `${COUNTED_UP_TO.toLocaleString('vi-VN')}+`;
}
