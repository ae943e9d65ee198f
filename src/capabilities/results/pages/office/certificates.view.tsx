import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { FilterBar } from '#ui/office/filter-bar.tsx';
import { PageHead } from '#ui/office/page-head.tsx';
import { Pagination } from '#ui/pagination.tsx';
import { RadioField } from '#ui/radio-field.tsx';
import { SummaryList } from '#ui/summary-list.tsx';
import { Tag } from '#ui/tag.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import { REVOCATION_REASONS, type RevocationReason } from '../../domain/revocation.ts';
import { CERTIFICATES_PATH, certificatePath, renewalPath } from '../../paths.ts';
import type { CertificateLine } from '../../storage/signing-certificate-queries.ts';
import { CONFIRMED_FIELD, REASON_FIELD } from './certificates.form.ts';
import {
  CERTIFICATES_TITLE,
  CONSEQUENCES,
  HOLDER_WORDS,
  KEPT_ELSEWHERE,
  NO_CERTIFICATE,
  NOT_SIGNING_ANY_MORE,
  REASON_WORDS,
  RENEWAL_EFFECT,
  RENEWED_NOW,
  REVOKED_BEFORE,
  REVOKED_NOW,
} from './certificates.text.ts';

interface CertificatesViewProps {
  readonly certificates: readonly CertificateLine[];
  readonly total: number;
  readonly words: string;
  readonly page: number;
  readonly pages: number;
  readonly isKeptElsewhere: boolean;
}

export function CertificatesView(props: CertificatesViewProps) {
  const { certificates, total, words, page, pages, isKeptElsewhere } = props;
  const pageHref = (n: number): string =>
    `${CERTIFICATES_PATH}?${new URLSearchParams({ ...(words && { 'tu-khoa': words }), trang: String(n) })}`;
  return (
    <div class="stack">
      <PageHead title={CERTIFICATES_TITLE} note={`${total.toLocaleString('vi-VN')} chứng thư`} />
      {isKeptElsewhere && <Note>{KEPT_ELSEWHERE}</Note>}
      <div class="panel">
        <FilterBar
          action={CERTIFICATES_PATH}
          label="Tìm chứng thư"
          search={{ name: 'tu-khoa', label: 'Tìm theo tên cán bộ, tài khoản hoặc cơ quan', value: words }}
          selects={[]}
        />
        <DataTable
          caption="Chứng thư chữ ký số, đang dùng xếp trước"
          hiddenCaption
          look="cards"
          rows={certificates}
          rowKey={({ serial }) => serial}
          empty={NO_CERTIFICATE}
          columns={[
            {
              label: 'Người được cấp',
              rowHeader: true,
              cell: ({ serial, holderName }) => <a href={certificatePath(serial)}>{holderName}</a>,
            },
            { label: 'Loại', nowrap: true, cell: ({ holderKind }) => HOLDER_WORDS[holderKind] },
            { label: 'Cấp lúc', nowrap: true, cell: ({ issuedAt }) => momentText(issuedAt) },
            { label: 'Tình trạng', cell: (certificate) => <Standing {...certificate} /> },
          ]}
        />
      </div>
      {pages > 1 && <Pagination page={page} pages={pages} href={pageHref} />}
    </div>
  );
}

function Standing({ revocation }: CertificateLine) {
  if (!revocation) return <Tag tone="ok">Đang dùng</Tag>;
  return (
    <>
      <Tag tone="err">Đã thu hồi</Tag> {momentText(revocation.at)}
    </>
  );
}

export interface CertificateViewProps {
  readonly certificate: CertificateLine;
  readonly error?: string;
  readonly isJustRevoked?: boolean;
  readonly isJustIssued?: boolean;
  /** This system is the authority. */
  readonly mayRenew?: boolean;
  /** Why no new one was issued. */
  readonly problem?: string;
  /** Somebody else revoked it first. */
  readonly isLate?: boolean;
}

export function CertificateView(props: CertificateViewProps) {
  const { certificate, error, isJustRevoked, isJustIssued, isLate, problem, mayRenew } = props;
  const isRevoked = certificate.revocation !== undefined;
  return (
    <div class="page-narrow stack">
      {isJustRevoked && isRevoked && <NotificationBanner tone="ok" title={REVOKED_NOW} />}
      {isJustIssued && <NotificationBanner tone="ok" title={RENEWED_NOW} />}
      {problem && <NotificationBanner tone="warn" title={problem} />}
      {isLate && <NotificationBanner tone="warn" title={REVOKED_BEFORE} />}
      <BackToList />
      {error && <ErrorSummary errors={[{ field: REASON_FIELD, message: error }]} />}
      <h1>Chứng thư của {certificate.holderName}</h1>
      <Facts {...certificate} />
      {mayRenew && <Renewal serial={certificate.serial} isRevoked={isRevoked} />}
      {!isRevoked && (
        <Form action={certificatePath(certificate.serial)} label="Thu hồi chứng thư" class="stack">
          <h2>Thu hồi chứng thư</h2>
          <RadioField
            name={REASON_FIELD}
            legend="Lý do thu hồi"
            value=""
            required
            error={error}
            options={REVOCATION_REASONS.map((reason) => ({ value: reason, label: REASON_WORDS[reason] }))}
          />
          <Actions backHref={CERTIFICATES_PATH}>
            <Button>Tiếp tục</Button>
          </Actions>
        </Form>
      )}
    </div>
  );
}

/** Cấp chứng thư mới: after a revocation, or before this one runs out. */
function Renewal({ serial, isRevoked }: { readonly serial: string; readonly isRevoked: boolean }) {
  return (
    <Form action={renewalPath(serial)} label="Cấp chứng thư mới" class="stack">
      <h2>Cấp chứng thư mới</h2>
      <p>{isRevoked ? RENEWAL_EFFECT.revoked : RENEWAL_EFFECT.valid}</p>
      <Actions>
        <Button kind="secondary">Cấp chứng thư mới</Button>
      </Actions>
    </Form>
  );
}

interface ConfirmViewProps {
  readonly certificate: CertificateLine;
  readonly reason: RevocationReason;
}

/** Nothing was done yet: this says what will be. */
export function ConfirmView({ certificate, reason }: ConfirmViewProps) {
  const path = certificatePath(certificate.serial);
  return (
    <div class="page-narrow stack">
      <BackToList />
      <h1>Xác nhận thu hồi chứng thư của {certificate.holderName}</h1>
      <Facts {...certificate} />
      <Note tone="warn" title={`Lý do: ${REASON_WORDS[reason]}.`}>
        {CONSEQUENCES[reason]} {NOT_SIGNING_ANY_MORE}
      </Note>
      <Form action={path} class="stack">
        <input type="hidden" name={REASON_FIELD} value={reason} />
        <input type="hidden" name={CONFIRMED_FIELD} value="co" />
        <Actions backHref={path}>
          <Button kind="danger">Thu hồi chứng thư</Button>
        </Actions>
      </Form>
    </div>
  );
}

function BackToList() {
  return (
    <p class="muted">
      <a href={CERTIFICATES_PATH}>{CERTIFICATES_TITLE}</a>
    </p>
  );
}

function Facts(certificate: CertificateLine) {
  const { serial, holderKind, holderName, username, issuedAt, expiresAt, revocation } = certificate;
  return (
    <SummaryList
      rows={[
        { label: 'Người được cấp', value: `${HOLDER_WORDS[holderKind]}: ${holderName}` },
        ...(username === null ? [] : [{ label: 'Tài khoản', value: username }]),
        { label: 'Số chứng thư', value: <span class="code">{serial}</span> },
        { label: 'Cấp lúc', value: momentText(issuedAt) },
        { label: 'Hết hạn', value: momentText(expiresAt) },
        { label: 'Tình trạng', value: revocation ? <Tag tone="err">Đã thu hồi</Tag> : <Tag tone="ok">Đang dùng</Tag> },
        ...(revocation
          ? [
              { label: 'Thu hồi lúc', value: momentText(revocation.at) },
              { label: 'Lý do', value: revocation.reason ? REASON_WORDS[revocation.reason] : 'Chưa ghi lý do' },
              { label: 'Người thu hồi', value: revocation.byName ?? 'Chưa ghi' },
            ]
          : []),
      ]}
    />
  );
}
