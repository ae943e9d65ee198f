import { LinkButton } from '#ui/link-button.tsx';
import { DossierTable } from '#ui/office/dossier-table.tsx';
import { Panel } from '#ui/office/panel.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import type { DossierSummary } from '../../domain/dossier-summary.ts';
import { deskPath, MY_WORK_PATH } from '../../paths.ts';

interface MyWorkViewProps {
  dossiers: readonly DossierSummary[];
  now: Temporal.Instant;
  nextHref: string | undefined;
  isFirst: boolean;
}

export function MyWorkView({ dossiers, now, nextHref, isFirst }: MyWorkViewProps) {
  const first = dossiers[0];
  return (
    <div class="stack">
      <div class="row between">
        <h1>Việc của tôi</h1>
        {isFirst && first && <LinkButton href={deskPath(first.code)}>Làm việc gấp nhất</LinkButton>}
      </div>
      <Panel
        id="viec"
        title={`${dossiers.length} hồ sơ${nextHref ? ' đầu' : ''}, xếp theo hạn`}
        aside={<span class="small muted">Cập nhật {momentText(now)}</span>}
        flush
      >
        <DossierTable
          caption="Việc của tôi, việc gấp xếp trước"
          rows={dossiers}
          now={now}
          href={deskPath}
          empty="Không còn việc nào chờ bạn. Hồ sơ mới sẽ hiện ở đây."
        />
      </Panel>
      <p class="row">
        {!isFirst && <a href={MY_WORK_PATH}>Về đầu danh sách</a>}
        {nextHref && <a href={nextHref}>Trang sau</a>}
      </p>
    </div>
  );
}
