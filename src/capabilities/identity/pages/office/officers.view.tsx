import type { Unit } from '#capabilities/agencies/index.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { DateField } from '#ui/date-field.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Note } from '#ui/note.tsx';
import { FilterBar } from '#ui/office/filter-bar.tsx';
import { PageHead } from '#ui/office/page-head.tsx';
import { Pagination } from '#ui/pagination.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { SummaryList } from '#ui/summary-list.tsx';
import { Tag } from '#ui/tag.tsx';
import { TextField } from '#ui/text-field.tsx';
import { ROLES } from '../../domain/duty.ts';
import { NEW_OFFICER_PATH, OFFICERS_PATH, officerPath } from '../../paths.ts';
import type { ListedOfficer, OfficerLine } from '../../storage/officer-queries.ts';
import { ROLE_WORDS } from './duty.text.ts';
import type { FieldError } from './officer-sign-in.form.ts';

interface OfficersView {
  readonly officers: readonly ListedOfficer[];
  readonly total: number;
  readonly words: string;
  readonly page: number;
  readonly pages: number;
}

export function OfficersPage({ officers, total, words, page, pages }: OfficersView) {
  const pageHref = (n: number): string =>
    `${OFFICERS_PATH}?${new URLSearchParams({ ...(words && { 'tu-khoa': words }), trang: String(n) })}`;
  return (
    <div class="stack">
      <PageHead title="Cán bộ" note={`${total.toLocaleString('vi-VN')} tài khoản`}>
        <LinkButton href={NEW_OFFICER_PATH} icon="plus">
          Thêm cán bộ
        </LinkButton>
      </PageHead>
      <div class="panel">
        <FilterBar
          action={OFFICERS_PATH}
          label="Tìm cán bộ"
          search={{ name: 'tu-khoa', label: 'Tìm theo tên hoặc tài khoản', value: words }}
          selects={[]}
        />
        <DataTable
          caption="Tài khoản cán bộ"
          hiddenCaption
          look="cards"
          rows={officers}
          rowKey={({ id }) => id}
          empty="Không có tài khoản nào khớp. Bạn thử từ khóa khác."
          columns={[
            {
              label: 'Họ và tên',
              rowHeader: true,
              cell: ({ number, fullName }) => <a href={officerPath(number)}>{fullName}</a>,
            },
            { label: 'Tài khoản', cell: ({ username }) => username },
            { label: 'Chức danh', cell: ({ title }) => title },
            { label: 'Đơn vị', cell: ({ units }) => units.join(', ') || 'Chưa có nhiệm vụ' },
            { label: 'Tình trạng', cell: (officer) => <AccountState {...officer} /> },
          ]}
        />
      </div>
      {pages > 1 && <Pagination page={page} pages={pages} href={pageHref} />}
    </div>
  );
}

export function AccountState({ active, hasSecondFactor }: Pick<OfficerLine, 'active' | 'hasSecondFactor'>) {
  if (!active) return <Tag tone="err">Đã khóa</Tag>;
  return hasSecondFactor ? <Tag tone="ok">Đang dùng</Tag> : <Tag tone="warn">Chờ thiết lập</Tag>;
}

interface FieldsView {
  readonly fields: FormFields;
  readonly units: readonly Unit[];
  readonly errors: readonly FieldError[];
}

export function NewOfficerPage({ fields, units, errors }: FieldsView) {
  const text = (name: string) => ({
    name,
    value: fields[name] ?? '',
    error: errors.find(({ field }) => field === name)?.message,
    required: true,
  });
  return (
    <div class="page-narrow stack">
      <p class="muted">
        <a href={OFFICERS_PATH}>Cán bộ</a>
      </p>
      <ErrorSummary errors={errors} />
      <h1>Thêm cán bộ</h1>
      <Form action={NEW_OFFICER_PATH} class="stack">
        <TextField {...text('full-name')} label="Họ và tên" autocomplete="off" maxLength={100} />
        <TextField {...text('title')} label="Chức danh" autocomplete="off" maxLength={100} />
        <TextField
          {...text('username')}
          label="Tên tài khoản"
          hint="Chữ thường không dấu, chữ số hoặc dấu chấm, ví dụ: thu.hacthanh"
          autocomplete="off"
          spellcheck={false}
          maxLength={50}
        />
        <DutyFields fields={fields} units={units} errors={errors} />
        <Actions backHref={OFFICERS_PATH}>
          <Button>Tạo tài khoản</Button>
        </Actions>
      </Form>
    </div>
  );
}

export function DutyFields({ fields, units, errors }: FieldsView) {
  const errorAt = (name: string): string | undefined => errors.find(({ field }) => field === name)?.message;
  const dateAt = (name: string) => ({
    day: fields[`${name}.day`] ?? '',
    month: fields[`${name}.month`] ?? '',
    year: fields[`${name}.year`] ?? '',
  });
  return (
    <>
      <SelectField
        name="role"
        label="Vai trò"
        value={fields['role'] ?? ''}
        emptyLabel="Chọn vai trò"
        options={ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role] }))}
        error={errorAt('role')}
        required
      />
      <SelectField
        name="unit"
        label="Đơn vị"
        value={fields['unit'] ?? ''}
        emptyLabel="Chọn đơn vị"
        options={units.map(({ id, name }) => ({ value: String(id), label: name }))}
        error={errorAt('unit')}
        required
      />
      <DateField
        name="from"
        label="Từ ngày"
        hint="Để trống: từ hôm nay."
        value={dateAt('from')}
        error={errorAt('from')}
      />
      <DateField
        name="to"
        label="Đến hết ngày"
        hint="Để trống: chưa có hạn."
        value={dateAt('to')}
        error={errorAt('to')}
      />
    </>
  );
}

interface StartPasswordView {
  readonly title: string;
  readonly officer: { readonly fullName: string; readonly username: string };
  readonly number: number;
  readonly startPassword: string;
}

/** Shown once, to be handed over. */
export function StartPasswordPage({ title, officer, number, startPassword }: StartPasswordView) {
  return (
    <div class="wrap section">
      <Card class="narrow">
        <div class="stack">
          <h1>{title}</h1>
          <SummaryList
            rows={[
              { label: 'Cán bộ', value: officer.fullName },
              { label: 'Tài khoản', value: officer.username },
              { label: 'Mật khẩu ban đầu', value: <code class="secret-text start-password">{startPassword}</code> },
            ]}
          />
          <Note tone="warn" title="Chỉ hiện một lần.">
            Bạn giao tận tay mật khẩu này; cán bộ phải đổi ngay ở lần đăng nhập tới.
          </Note>
          <Actions>
            <LinkButton href={officerPath(number)}>Xem tài khoản</LinkButton>
          </Actions>
        </div>
      </Card>
    </div>
  );
}
