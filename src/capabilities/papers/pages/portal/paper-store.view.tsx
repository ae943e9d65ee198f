import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { ConfirmationPanel } from '#ui/confirmation-panel.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { Tag } from '#ui/tag.tsx';
import { TextField } from '#ui/text-field.tsx';
import { dateText, inVietnam, momentText, timeText } from '#ui/vietnam-time.ts';
import type { StoredPaper } from '../../domain/stored-paper.ts';
import { REVOKE_PATH, SHARED_PATH, STORE_PATH, sharePath, storedPaperPath } from '../../paths.ts';
import type { OpenShare, PaperAccess } from '../../storage/paper-store-queries.ts';
import { ACCESS_WORDS, LEAD } from './paper-store.text.ts';

export interface PaperStore {
  readonly papers: readonly StoredPaper[];
  readonly shares: readonly OpenShare[];
  readonly access: readonly PaperAccess[];
}

const HOME = { label: 'Trang chủ', href: '/' };

/** Kho giấy tờ của tôi. */
export function PaperStoreView({ papers, shares, access }: PaperStore) {
  return (
    <>
      <PageBand title="Kho giấy tờ" lead={LEAD} crumbs={[HOME, { label: 'Kho giấy tờ' }]} />
      <PageColumns aside={<Aside shares={shares} />} asideLabel="Chia sẻ">
        {papers.length === 0 ? (
          <EmptyState title="Kho chưa có giấy tờ nào.">
            <p>Kết quả của hồ sơ bạn nộp sẽ tự vào đây khi được ban hành.</p>
          </EmptyState>
        ) : (
          <section class="stack" aria-labelledby="giay-to">
            <h2 id="giay-to">Giấy tờ trong kho</h2>
            <ul class="listing" aria-labelledby="giay-to">
              {papers.map((paper) => (
                <StoredPaperItem key={paper.key} paper={paper} />
              ))}
            </ul>
          </section>
        )}
        <section class="stack" aria-labelledby="nhat-ky">
          <h2 id="nhat-ky">Ai đã dùng giấy tờ của bạn</h2>
          <DataTable
            caption="Nhật ký truy cập"
            hiddenCaption
            look="cards"
            empty="Chưa ai mở giấy tờ nào trong kho."
            columns={[
              { label: 'Giấy tờ', rowHeader: true, cell: ({ title }: PaperAccess) => title },
              { label: 'Việc', cell: ({ kind }) => ACCESS_WORDS[kind] ?? kind },
              { label: 'Lúc', nowrap: true, cell: ({ at }) => momentText(at) },
            ]}
            rows={access}
          />
        </section>
      </PageColumns>
    </>
  );
}

function StoredPaperItem({ paper }: { paper: StoredPaper }) {
  const { key, kind, title, number, unitName, dossierCode, at, isReplaced } = paper;
  return (
    <li>
      <div class="what">
        <h3>
          <a href={storedPaperPath(key)}>{title}</a>
        </h3>
        <ul class="meta">
          <li>
            {isReplaced ? (
              <Tag tone="warn">Không còn hiệu lực, đã có bản thay thế hoặc đang sửa</Tag>
            ) : (
              <Tag tone="ok">{kind === 'result' ? 'Kết quả đã ký số' : 'Cán bộ đã kiểm'}</Tag>
            )}
          </li>
          {number && <li>Số {number}</li>}
          <li>
            {unitName}, {dateText(inVietnam(at))}
          </li>
          <li>
            Hồ sơ <a href={`/ho-so-ca-nhan/${dossierCode}`}>{dossierCode}</a>
          </li>
        </ul>
      </div>
      {!isReplaced && (
        <Form action={sharePath(key)}>
          <Button kind="secondary" small about={`${title}, hồ sơ ${dossierCode}`}>
            Chia sẻ bằng mã
          </Button>
        </Form>
      )}
    </li>
  );
}

function Aside({ shares }: { shares: readonly OpenShare[] }) {
  return (
    <>
      {shares.length > 0 && (
        <Card soft title="Mã đang dùng được" id="dang-chia-se">
          {shares.map(({ id, title, expiresAt }) => (
            <Form key={id} action={REVOKE_PATH}>
              <p class="small">
                {title}, đến {timeText(expiresAt)}
              </p>
              <input type="hidden" name="ma-so" value={String(id)} />
              <Button kind="tertiary" small about={title}>
                Thu hồi
              </Button>
            </Form>
          ))}
        </Card>
      )}
      <Card soft title="Bạn được ai đó cho mã?" id="co-ma">
        <p>
          <a href={SHARED_PATH}>Mở giấy tờ bằng mã chia sẻ</a>
        </p>
      </Card>
    </>
  );
}

/** The code, shown this once. */
export function SharedCodeView({
  code,
  paper,
  expiresAt,
}: {
  code: string;
  paper: StoredPaper;
  expiresAt: Temporal.Instant;
}) {
  return (
    <PageColumns form>
      <ConfirmationPanel title="Đã tạo mã chia sẻ" codeLabel="Mã của bạn là" code={code}>
        <p>
          {paper.title}. Dùng được đến {timeText(expiresAt)}.
        </p>
      </ConfirmationPanel>
      <p>
        Người nhận mở trang <b>{SHARED_PATH}</b> của cổng này và nhập mã. Mã chỉ hiện một lần; ai có mã đều xem được
        giấy tờ, nên bạn chỉ đưa cho người cần xem. Bạn thu hồi được mã trong Kho giấy tờ.
      </p>
      <Actions>
        <LinkButton href={STORE_PATH}>Về Kho giấy tờ</LinkButton>
      </Actions>
    </PageColumns>
  );
}

export function OpenSharedView({ typed, error }: { typed: string; error: string | undefined }) {
  return (
    <>
      <PageBand
        title="Mở giấy tờ được chia sẻ"
        lead="Nhập mã mà chủ giấy tờ đưa cho bạn. Chủ giấy tờ sẽ thấy giấy tờ đã được mở."
        crumbs={[HOME, { label: 'Mở giấy tờ được chia sẻ' }]}
      />
      <PageColumns form>
        <ErrorSummary errors={error ? [{ field: 'ma', message: error }] : []} />
        <Form action={SHARED_PATH}>
          <TextField
            name="ma"
            label="Mã chia sẻ"
            hint="10 chữ cái, ví dụ BCDFG-HJKLM"
            value={typed}
            width="medium"
            autocomplete="off"
            spellcheck={false}
            required
            error={error}
          />
          <Actions>
            <Button>Mở giấy tờ</Button>
          </Actions>
        </Form>
      </PageColumns>
    </>
  );
}
