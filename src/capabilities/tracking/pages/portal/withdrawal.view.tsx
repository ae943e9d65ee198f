import type { DossierStatus } from '#capabilities/dossier/index.ts';
import { type ChangeView, VERSION_FIELD } from '#platform/web/change-pages.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { PERSONAL_DOSSIERS_PATH, personalDossierPath, withdrawalPath } from '../../paths.ts';
import { LONGEST_REASON, REASON_FIELD } from '../withdrawal.form.ts';
import { notOfferedText, TITLE, WHAT_FOLLOWS } from '../withdrawal.text.ts';
import { DossierCode, StatusTag } from './dossier-facts.view.tsx';
import type { WithdrawalSubject } from './withdrawal.page.tsx';

export function WithdrawalView({ subject, fields, errors, changedBy }: ChangeView<WithdrawalSubject>) {
  const { dossier, offered } = subject;
  const dossierHref = personalDossierPath(dossier.code);
  const reason = fields[REASON_FIELD] ?? '';
  return (
    <>
      <PageBand
        title={offered ? TITLE : 'Rút hồ sơ'}
        eyebrow={
          <>
            Hồ sơ <DossierCode code={dossier.code} />
          </>
        }
        lead={dossier.procedureName}
        crumbs={[
          { label: 'Trang chủ', href: '/' },
          { label: 'Hồ sơ cá nhân', href: PERSONAL_DOSSIERS_PATH },
          { label: dossier.code, href: dossierHref },
          { label: 'Rút hồ sơ' },
        ]}
      />
      <PageColumns form>
        {offered && <ErrorSummary errors={errors} />}
        {changedBy && offered && <Changed status={dossier.status} />}
        {!offered && <Note tone="warn">{notOfferedText(dossier)}</Note>}
        {offered && <p>{WHAT_FOLLOWS}</p>}
        <Form action={withdrawalPath(dossier.code)}>
          <input type="hidden" name={VERSION_FIELD} value={fields[VERSION_FIELD] ?? dossier.version} />
          {(offered || reason !== '') && (
            <TextareaField
              name={REASON_FIELD}
              label="Lý do (nếu bạn muốn ghi)"
              hint={`Không quá ${LONGEST_REASON} ký tự. Cán bộ đọc được lý do này.`}
              value={reason}
              rows={4}
              maxLength={LONGEST_REASON}
              readOnly={!offered}
              error={errors.find(({ field }) => field === REASON_FIELD)?.message}
            />
          )}
          <Actions backHref={dossierHref}>{offered && <Button kind="danger">Rút hồ sơ</Button>}</Actions>
        </Form>
      </PageColumns>
    </>
  );
}

function Changed({ status }: { status: DossierStatus }) {
  return (
    <NotificationBanner tone="warn" title="Hồ sơ vừa có thay đổi">
      <p>
        Tình trạng mới: <StatusTag status={status} /> Những gì bạn ghi vẫn còn; bạn gửi lại nếu vẫn muốn rút.
      </p>
    </NotificationBanner>
  );
}
