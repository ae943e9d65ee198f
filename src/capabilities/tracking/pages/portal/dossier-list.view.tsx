import type { BundleView, DossierSummary } from '#capabilities/dossier/index.ts';
import { actingPath } from '#capabilities/identity/index.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Icon } from '#ui/icon.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Listing, type ListingEntry } from '#ui/listing.tsx';
import { Note } from '#ui/note.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { Pagination } from '#ui/pagination.tsx';
import { SearchBox } from '#ui/search-box.tsx';
import { Tabs } from '#ui/tabs.tsx';
import type { StatusGroup } from '../../domain/status-group.ts';
import {
  PERSONAL_DOSSIERS_PATH,
  PUBLIC_STATUS_PATH,
  personalDossierPath,
  supplementPath,
  TOLD_PATH,
} from '../../paths.ts';
import type { OpenDraft } from '../../storage/open-draft-queries.ts';
import { clockText, dateText, inVietnam } from '../vietnam-time.text.ts';
import { countText } from './bundle.text.ts';
import { BundleStateTag } from './bundle.view.tsx';
import { DossierCode, StatusTag } from './dossier-facts.view.tsx';
import { type DossierListQuery, dossierListQueryText } from './dossier-list.form.ts';
import { nowText } from './dossier-list.text.ts';
import { GROUP_TEXT } from './dossier-status.text.ts';

export interface DossierListView {
  readonly fullName: string;
  /** The business whose dossiers these are. */
  readonly businessName?: string;
  readonly query: DossierListQuery;
  readonly counts: Readonly<Record<StatusGroup | 'all', number>>;
  readonly dossiers: readonly DossierSummary[];
  readonly pages: number;
  readonly drafts: readonly OpenDraft[];
  readonly bundles: readonly BundleView[];
}

const GROUPS = ['all', 'waiting', 'handling', 'supplement', 'finished', 'stopped'] as const;

export function DossierList(view: DossierListView) {
  const { query, counts, dossiers, drafts, bundles, pages } = view;
  return (
    <>
      <PageBand
        title={view.businessName === undefined ? 'Hồ sơ cá nhân' : 'Hồ sơ của doanh nghiệp, tổ chức'}
        eyebrow={view.businessName ?? `Xin chào ${view.fullName}`}
        crumbs={[{ label: 'Trang chủ', href: '/' }, { label: 'Hồ sơ cá nhân' }]}
      />
      <div class="wrap section stack-lg">
        {counts.supplement > 0 && query.group !== 'supplement' && (
          <Note tone="warn" title={`${counts.supplement} hồ sơ đang chờ bạn.`}>
            Bổ sung xong, thời hạn giải quyết chạy tiếp.{' '}
            <a href={listHref({ ...query, group: 'supplement', page: 1 })}>Xem hồ sơ cần bổ sung</a>
          </Note>
        )}
        {drafts.length > 0 && <Drafts drafts={drafts} />}
        {bundles.length > 0 && <Bundles bundles={bundles} />}
        <section class="stack" aria-labelledby="sent">
          <h2 id="sent">Hồ sơ đã gửi</h2>
          <Tabs label="Nhóm trạng thái" tabs={GROUPS.map((group) => tab(group, view))} />
          {counts.all > 0 && <Search query={query} />}
          {dossiers.length > 0 ? <Listing entries={dossiers.map(entry)} label="Hồ sơ đã gửi" /> : <Nothing {...view} />}
          <Pagination page={query.page} pages={pages} href={(page) => listHref({ ...query, page })} />
        </section>
        <p class="muted">
          Không thấy hồ sơ? <a href={PUBLIC_STATUS_PATH}>Tra cứu bằng mã hồ sơ</a>, hoặc{' '}
          <a href={actingPath(PERSONAL_DOSSIERS_PATH)}>chọn làm việc thay cho doanh nghiệp, tổ chức khác</a>. Mọi tin đã
          báo cho bạn ở trang <a href={TOLD_PATH}>Thông báo</a>.
        </p>
      </div>
    </>
  );
}

function listHref(query: DossierListQuery): string {
  return `${PERSONAL_DOSSIERS_PATH}${dossierListQueryText(query)}`;
}

function tab(group: StatusGroup | 'all', { query, counts }: DossierListView) {
  const href = listHref({ ...query, group, page: 1 });
  return { label: GROUP_TEXT[group].label, href, count: counts[group], current: group === query.group };
}

function Search({ query }: { query: DossierListQuery }) {
  return (
    <SearchBox
      action={PERSONAL_DOSSIERS_PATH}
      value={query.search}
      label="Tìm theo mã hồ sơ hoặc tên thủ tục"
      placeholder="Mã hồ sơ hoặc tên thủ tục"
      framed
      maxLength={100}
    />
  );
}

function entry(dossier: DossierSummary): ListingEntry {
  const supplement = dossier.status === 5;
  return {
    key: dossier.code,
    title: dossier.procedureName,
    href: personalDossierPath(dossier.code),
    meta: [
      <DossierCode code={dossier.code} />,
      <StatusTag status={dossier.status} />,
      <>
        <Icon name="calendar" /> {nowText(dossier)}
      </>,
    ],
    action: supplement ? (
      <LinkButton small href={supplementPath(dossier.code)} about={`hồ sơ ${dossier.code}`}>
        Bổ sung ngay
      </LinkButton>
    ) : undefined,
  };
}

function Nothing({ counts, query }: DossierListView) {
  if (counts.all === 0) {
    return (
      <EmptyState title="Bạn chưa gửi hồ sơ nào.">
        <p>Tìm thủ tục để bắt đầu.</p>
        <LinkButton href="/dich-vu-cong">Tìm thủ tục</LinkButton>
      </EmptyState>
    );
  }
  if (query.search !== '') {
    return (
      <EmptyState title={`Không có hồ sơ nào khớp “${query.search}”.`}>
        <p>
          Thử mã ngắn hơn, hoặc <a href={PERSONAL_DOSSIERS_PATH}>xem tất cả hồ sơ</a>.
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Không có hồ sơ nào trong nhóm này.">
      <p>
        <a href={PERSONAL_DOSSIERS_PATH}>Xem tất cả hồ sơ</a>
      </p>
    </EmptyState>
  );
}

/** Hồ sơ liên thông: one line for all matters of a filing. */
function Bundles({ bundles }: { bundles: readonly BundleView[] }) {
  return (
    <section class="stack" aria-labelledby="bundles">
      <h2 id="bundles">Hồ sơ liên thông</h2>
      <Listing
        label="Hồ sơ liên thông"
        entries={bundles.map((bundle) => ({
          key: bundle.code,
          title: bundle.procedureName,
          href: personalDossierPath(bundle.code),
          meta: [<DossierCode code={bundle.code} />, <BundleStateTag bundle={bundle} />, countText(bundle)],
        }))}
      />
    </section>
  );
}

function Drafts({ drafts }: { drafts: readonly OpenDraft[] }) {
  return (
    <section class="stack" aria-labelledby="drafts">
      <h2 id="drafts">Hồ sơ đang soạn</h2>
      {drafts.map((draft) => (
        <div class="card soft row between" key={draft.procedureCode}>
          <div>
            <b>{draft.procedureName}</b>
            <p class="small muted">
              Lưu lúc {clockText(inVietnam(draft.savedAt))} ngày {dateText(inVietnam(draft.savedAt))}
              {draft.actedBy !== null && `, ${draft.actedBy} soạn`}
            </p>
          </div>
          <LinkButton small kind="secondary" href={`/nop-ho-so/${draft.procedureCode}`} about={draft.procedureName}>
            Làm tiếp
          </LinkButton>
        </div>
      ))}
    </section>
  );
}
