import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { DateField } from '#ui/date-field.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { RadioField } from '#ui/radio-field.tsx';
import { Tag } from '#ui/tag.tsx';
import { TextField } from '#ui/text-field.tsx';
import { dateText, momentText } from '#ui/vietnam-time.ts';
import { AUTHORISATION_SCOPES } from '../../domain/acting.ts';
import { type Authorisation, authorisationState } from '../../domain/authorisation.ts';
import { AUTHORISATIONS_PATH, WITHDRAW_AUTHORISATION_PATH } from '../../paths.ts';
import type { TypedAuthorisation } from './authorisations.form.ts';
import { SCOPES, STATES, text } from './authorisations.text.ts';

export interface AuthorisationsView {
  readonly businessName: string;
  readonly authorisations: readonly Authorisation[];
  readonly typed: TypedAuthorisation;
  readonly errors: readonly FieldMessage[];
  readonly today: string;
  readonly done: string | undefined;
}

export function AuthorisationsPage(view: AuthorisationsView) {
  const { businessName, authorisations, errors, today, done } = view;
  return (
    <>
      <PageBand
        title={text.title}
        eyebrow={businessName}
        lead={text.lead(businessName)}
        crumbs={[
          { label: 'Trang chủ', href: '/' },
          { label: 'Tài khoản của tôi', href: '/tai-khoan' },
          { label: text.title },
        ]}
      />
      <div class="wrap section stack-lg">
        {done !== undefined && <NotificationBanner tone="ok" title={done} />}
        <ErrorSummary errors={errors} />
        <section class="stack" aria-labelledby="members">
          <h2 id="members">Thành viên được ủy quyền</h2>
          {authorisations.length === 0 && <p class="empty">{text.empty}</p>}
          {authorisations.map((authorisation) => (
            <Member key={authorisation.id} authorisation={authorisation} today={today} />
          ))}
        </section>
        <NewMember {...view} />
      </div>
    </>
  );
}

function Member({ authorisation, today }: { authorisation: Authorisation; today: string }) {
  const { id, memberName, personalId, scope, validFrom, validTo, givenBy, givenAt } = authorisation;
  const { label, tone } = STATES[authorisationState(authorisation, today)];
  const date = (iso: string) => dateText(Temporal.PlainDate.from(iso));
  return (
    <div class="card soft row between">
      <div>
        <p>
          <b>{memberName}</b> <Tag tone={tone}>{label}</Tag>
        </p>
        <p class="small">
          Số định danh {personalId.slice(0, 3)}******{personalId.slice(-3)}. {SCOPES[scope].label}, từ {date(validFrom)}{' '}
          đến hết {date(validTo)}.
        </p>
        <p class="small muted">
          {givenBy} ủy quyền lúc {momentText(givenAt)}.
          {authorisation.withdrawnAt !== null &&
            ` ${authorisation.withdrawnBy} thu hồi lúc ${momentText(authorisation.withdrawnAt)}.`}
        </p>
      </div>
      {authorisation.withdrawnAt === null && (
        <Form action={WITHDRAW_AUTHORISATION_PATH}>
          <input type="hidden" name="uy-quyen" value={id} />
          <Button kind="danger" small about={`ủy quyền của ${memberName}`}>
            Thu hồi
          </Button>
        </Form>
      )}
    </div>
  );
}

function NewMember({ typed, errors }: AuthorisationsView) {
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <Card title="Ủy quyền thêm thành viên" id="them">
      <Form action={AUTHORISATIONS_PATH}>
        <TextField
          name="ho-ten"
          label="Họ và tên thành viên"
          value={typed.name}
          error={errorOf('ho-ten')}
          required
          maxLength={120}
        />
        <TextField
          name="so-dinh-danh"
          label="Số định danh cá nhân của thành viên"
          hint="12 chữ số, ghi trên thẻ căn cước. Thành viên đăng nhập bằng tài khoản định danh mức 2 có số này."
          value={typed.number}
          error={errorOf('so-dinh-danh')}
          inputMode="numeric"
          width="medium"
          required
        />
        <RadioField
          name="pham-vi"
          legend="Phạm vi ủy quyền"
          value={typed.scope}
          error={errorOf('pham-vi')}
          required
          options={AUTHORISATION_SCOPES.map((scope) => ({ value: scope, ...SCOPES[scope] }))}
        />
        <DateField name="tu-ngay" label="Từ ngày" value={typed.from} error={errorOf('tu-ngay')} required />
        <DateField
          name="den-ngay"
          label="Đến hết ngày"
          hint="Sau ngày này thành viên không còn quyền. Ví dụ 31 12 2026"
          value={typed.to}
          error={errorOf('den-ngay')}
          required
        />
        <Actions>
          <Button>Ủy quyền</Button>
        </Actions>
      </Form>
    </Card>
  );
}
