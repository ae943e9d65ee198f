import type { FormFields } from '#platform/web/form-fields.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { type Column, DataTable } from '#ui/data-table.tsx';
import { DateField } from '#ui/date-field.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { Tag } from '#ui/tag.tsx';
import { TextField } from '#ui/text-field.tsx';
import { dateText } from '#ui/vietnam-time.ts';
import { type AbsenceCover, mayNameCover } from '../../domain/absence-cover.ts';
import type { Officer } from '../../domain/duty.ts';
import { COVERS_PATH, END_COVER_PATH } from '../../paths.ts';
import type { Colleague } from '../../storage/absence-cover-queries.ts';
import { absentValue } from './covers.form.ts';
import { COVER_DONE } from './covers.text.ts';
import type { FieldError } from './officer-sign-in.form.ts';

interface CoversViewProps {
  readonly officer: Officer;
  readonly headOf: readonly number[];
  readonly covers: readonly AbsenceCover[];
  readonly colleagues: readonly Colleague[];
  readonly fields: FormFields;
  readonly errors: readonly FieldError[];
  readonly today: string;
  readonly done: string;
}

export function CoversView(props: CoversViewProps) {
  const { covers, errors, done } = props;
  return (
    <div class="page-narrow stack">
      {COVER_DONE[done] && <NotificationBanner tone="ok" title={COVER_DONE[done]} />}
      <ErrorSummary errors={errors} />
      <h1>Vắng mặt, ủy quyền xử lý</h1>
      <p>
        Người xử lý thay thấy việc của người vắng và làm thay trong những ngày đã chọn; hết ngày thì tự kết thúc. Việc
        làm thay ghi rõ ai làm, thay mặt ai. Quyền ký không chuyển: chỉ người có vai trò người ký mới ký.
      </p>
      <DataTable
        caption="Ủy quyền hôm nay và sắp tới"
        look="cards"
        rows={covers}
        rowKey={({ id }) => String(id)}
        columns={columns(props)}
        empty="Chưa có ủy quyền nào từ hôm nay trở đi."
      />
      <NewCover {...props} />
    </div>
  );
}

function columns({ officer, today }: CoversViewProps): Column<AbsenceCover>[] {
  const day = (iso: string) => dateText(Temporal.PlainDate.from(iso));
  return [
    { label: 'Người vắng', rowHeader: true, cell: ({ absent }) => absent.fullName },
    { label: 'Người xử lý thay', cell: ({ cover }) => cover.fullName },
    { label: 'Đơn vị', cell: ({ unit }) => unit.name },
    {
      label: 'Từ ngày, đến hết ngày',
      cell: ({ fromOn, toOn }) => (
        <>
          {day(fromOn)} đến {day(toOn)} {fromOn <= today && <Tag tone="info">đang hiệu lực</Tag>}
        </>
      ),
    },
    { label: 'Lập', cell: ({ namedBy, reason }) => [namedBy, reason].filter(Boolean).join(': ') },
    {
      label: 'Kết thúc',
      hiddenLabel: true,
      cell: ({ id, absent, unit }) =>
        mayNameCover(officer, { unitId: unit.id, absentId: absent.officerId }) && (
          <Form action={END_COVER_PATH}>
            <input type="hidden" name="uy-quyen" value={id} />
            <Button kind="secondary" small about={`ủy quyền của ${absent.fullName}`}>
              Kết thúc
            </Button>
          </Form>
        ),
    },
  ];
}

function NewCover({ officer, headOf, colleagues, fields, errors }: CoversViewProps) {
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  const unitNames = new Map(officer.duties.map(({ unitId, unitName }) => [unitId, unitName]));
  const named = ({ fullName, title, unitId }: Colleague) =>
    [fullName, title, ...(unitNames.size > 1 ? [unitNames.get(unitId)] : [])].filter(Boolean).join(', ');
  const absent = colleagues.filter((one) => headOf.includes(one.unitId) || one.officerId === officer.officerId);
  const only = absent.length === 1 && absent[0] ? absentValue(absent[0].unitId, absent[0].officerId) : '';
  const others = new Map(colleagues.map((one) => [one.officerId, named(one)]));
  if (headOf.length === 0) others.delete(officer.officerId);
  return (
    <Form action={COVERS_PATH} class="stack" label="Ủy quyền mới">
      <h2>Ủy quyền mới</h2>
      <SelectField
        name="nguoi-vang"
        label="Người vắng"
        value={fields['nguoi-vang'] ?? only}
        emptyLabel="Chọn người vắng"
        options={absent.map((one) => ({ value: absentValue(one.unitId, one.officerId), label: named(one) }))}
        required
        error={errorOf('nguoi-vang')}
      />
      <SelectField
        name="nguoi-thay"
        label="Người xử lý thay"
        value={fields['nguoi-thay'] ?? ''}
        emptyLabel="Chọn người xử lý thay"
        options={[...others].map(([value, label]) => ({ value, label }))}
        required
        error={errorOf('nguoi-thay')}
      />
      <Day name="tu" label="Vắng từ ngày" fields={fields} error={errorOf('tu')} />
      <Day name="den" label="Đến hết ngày" fields={fields} error={errorOf('den')} />
      <TextField name="ly-do" label="Lý do (nếu cần ghi)" value={fields['ly-do'] ?? ''} maxLength={200} />
      <Actions>
        <Button>Ghi ủy quyền</Button>
      </Actions>
    </Form>
  );
}

function Day(props: { name: string; label: string; fields: FormFields; error: string | undefined }) {
  const { name, label, fields, error } = props;
  const part = (one: string) => fields[`${name}.${one}`] ?? '';
  const value = { day: part('day'), month: part('month'), year: part('year') };
  return <DateField name={name} label={label} value={value} required error={error} />;
}
