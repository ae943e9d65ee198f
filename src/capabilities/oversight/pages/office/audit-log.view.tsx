import { deskPath } from '#capabilities/dossier/index.ts';
import { DataTable } from '#ui/data-table.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { FilterBar } from '#ui/office/filter-bar.tsx';
import { FilterText } from '#ui/office/filter-text.tsx';
import { PageHead } from '#ui/office/page-head.tsx';
import { Pagination } from '#ui/pagination.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import type { LoggedDeed } from '../../domain/audit-log.ts';
import { AUDIT_LOG_PATH, EXPORT_PATH } from '../../paths.ts';
import { type AskedOfLog, auditLogQueryText } from './audit-log.form.ts';
import { ACTION_WORDS, ACTOR_KIND_WORDS, actionText } from './audit-log.text.ts';

interface AuditLogProps {
  readonly asked: AskedOfLog;
  readonly deeds: readonly LoggedDeed[];
  readonly hasMore: boolean;
}

export function AuditLog({ asked, deeds, hasMore }: AuditLogProps) {
  const { typed, page, errors } = asked;
  return (
    <div class="stack">
      <ErrorSummary errors={errors} />
      <PageHead title="Nhật ký" note="Lần xem này cũng được ghi vào nhật ký">
        <a href={EXPORT_PATH}>Xuất sự kiện cho thanh tra</a>
      </PageHead>
      <div class="panel">
        <FilterBar
          action={AUDIT_LOG_PATH}
          label="Lọc nhật ký"
          selects={[
            {
              name: 'viec',
              label: 'Việc',
              value: typed.action,
              options: Object.entries(ACTION_WORDS).map(([value, label]) => ({ value, label })),
            },
          ]}
        >
          <FilterText name="tu-ngay" label="Từ ngày" value={typed.from} type="date" errors={errors} />
          <FilterText name="den-ngay" label="Đến ngày" value={typed.to} type="date" errors={errors} />
          <FilterText name="tai-khoan" label="Tài khoản cán bộ" value={typed.username} errors={errors} />
          <FilterText name="ma-ho-so" label="Mã hồ sơ" value={typed.code} errors={errors} />
        </FilterBar>
        {errors.length === 0 && <Deeds deeds={deeds} />}
      </div>
      <Pagination
        page={page}
        pages={hasMore ? page + 1 : page}
        href={(other) => `${AUDIT_LOG_PATH}${auditLogQueryText(typed, other)}`}
      />
    </div>
  );
}

function Deeds({ deeds }: { deeds: readonly LoggedDeed[] }) {
  return (
    <DataTable
      caption="Việc đã ghi, mới nhất trước"
      hiddenCaption
      look="cards"
      rows={deeds}
      empty="Không có việc nào khớp. Bạn thử khoảng thời gian khác hoặc bớt điều kiện lọc."
      columns={[
        { label: 'Việc', rowHeader: true, cell: ({ action }) => actionText(action) },
        { label: 'Thời điểm', nowrap: true, cell: ({ at }) => <time dateTime={at.toString()}>{momentText(at)}</time> },
        { label: 'Người thực hiện', cell: actorText },
        { label: 'Về', nowrap: true, cell: (deed) => <About deed={deed} /> },
      ]}
    />
  );
}

function actorText({ actorKind, actorName, actorTitle, unitName }: LoggedDeed): string {
  const kind = ACTOR_KIND_WORDS[actorKind];
  const named = [actorName, actorTitle, unitName].filter((part) => part !== null && part !== '').join(', ');
  return named === '' || actorKind === 'system' ? kind : `${kind}: ${named}`;
}

function About({ deed: { dossierCode, officerName } }: { deed: LoggedDeed }) {
  if (dossierCode !== null) return <a href={deskPath(dossierCode)}>{dossierCode}</a>;
  return <>{officerName ?? 'Không gắn với hồ sơ'}</>;
}
