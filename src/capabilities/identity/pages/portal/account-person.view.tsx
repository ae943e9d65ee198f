import { findListItem } from '#capabilities/reference/index.ts';
import { Button } from '#ui/button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { Form } from '#ui/form.tsx';
import { dateText, momentText } from '#ui/vietnam-time.ts';
import type { Citizen, Residence } from '../../domain/citizen.ts';
import { ACCOUNT_NUMBER_PATH, CONTACTS_PATH } from '../../paths.ts';
import type { DataSource, OwnEntry } from '../../storage/account-queries.ts';
import { GENDER, LEVEL, maskedNumber, numberOf, OWN_ENTRY, OWN_ENTRY_LABELS, SOURCES } from './account.text.ts';

interface AccountPersonProps {
  readonly citizen: Citizen;
  readonly source: DataSource | undefined;
  readonly own: readonly OwnEntry[];
  readonly revealed: boolean;
}

interface Datum {
  readonly label: string;
  readonly value: string;
  /** Of what the person entered; the rest comes from the provider. */
  readonly enteredAt?: Temporal.Instant;
}

/** Bạn là ai: each datum with where it came from and when. */
export function AccountPerson({ citizen, source, own, revealed }: AccountPersonProps) {
  const isHidden = numberOf(citizen).number !== null && citizen.kind === 'citizen' && !revealed;
  return (
    <section class="stack" aria-labelledby="person">
      <h2 id="person">Bạn là ai</h2>
      <p>
        Thông tin do nơi cấp tài khoản báo khi bạn đăng nhập. Thông tin sai thì sửa tại nơi đó, rồi đăng nhập lại. Nơi
        nhận tin do bạn tự khai thì sửa ở <a href={CONTACTS_PATH}>Liên lạc và đồng ý nhận tin</a>.
      </p>
      <DataTable
        caption="Thông tin của bạn và nguồn của từng thông tin"
        hiddenCaption
        look="cards"
        rows={[...dataOf(citizen, isHidden), ...own.map(ownDatum)]}
        columns={[
          { label: 'Thông tin', cell: ({ label }) => label, rowHeader: true },
          { label: 'Nội dung', cell: ({ value }) => value },
          { label: 'Nguồn', cell: (datum) => sourceText(datum, source) },
          { label: 'Nhận lúc', cell: (datum) => timeText(datum, source) },
        ]}
      />
      {isHidden && (
        <Form action={ACCOUNT_NUMBER_PATH}>
          <Button kind="secondary" small about="số định danh cá nhân của bạn">
            Hiện đầy đủ
          </Button>
        </Form>
      )}
    </section>
  );
}

function sourceText({ enteredAt }: Datum, source: DataSource | undefined): string {
  if (enteredAt !== undefined) return OWN_ENTRY;
  return source === undefined ? 'Chưa rõ' : SOURCES[source.from];
}

function timeText({ enteredAt }: Datum, source: DataSource | undefined): string {
  const at = enteredAt ?? source?.at;
  return at === undefined ? 'Chưa rõ' : momentText(at);
}

function ownDatum({ channel, address, verifiedAt }: OwnEntry): Datum {
  return { label: OWN_ENTRY_LABELS[channel], value: address, enteredAt: verifiedAt };
}

function dataOf(citizen: Citizen, isHidden: boolean): Datum[] {
  const { label, number } = numberOf(citizen);
  const { kind, fullName, birthDate, gender, residence, phone, email, level } = citizen;
  const told = (value: string | null) => value ?? 'Chưa có';
  const ofPerson: Datum[] = [
    { label: 'Ngày sinh', value: told(birthDate && dateText(Temporal.PlainDate.from(birthDate))) },
    { label: 'Giới tính', value: told(gender && GENDER[gender]) },
    { label: 'Nơi thường trú', value: told(residence && addressOf(residence)) },
  ];
  return [
    { label: kind === 'citizen' ? 'Họ và tên' : 'Tên', value: fullName },
    { label, value: isHidden && number !== null ? maskedNumber(number) : told(number) },
    ...(kind === 'citizen' ? ofPerson : []),
    { label: 'Số điện thoại', value: told(phone) },
    { label: 'Thư điện tử', value: told(email) },
    { label: 'Mức độ định danh', value: `${LEVEL[level].label}. ${LEVEL[level].meaning}` },
  ];
}

function addressOf({ province, commune, detail }: Residence): string {
  const places = [findListItem('communes', commune)?.label, findListItem('provinces', province)?.label];
  return [detail, ...places].filter((part) => part !== undefined && part !== '').join(', ');
}
