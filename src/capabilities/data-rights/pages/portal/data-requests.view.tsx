import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { RadioField } from '#ui/radio-field.tsx';
import { SummaryList } from '#ui/summary-list.tsx';
import { Tag } from '#ui/tag.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { dateText, momentText } from '#ui/vietnam-time.ts';
import { DATA_REQUEST_KINDS, type DataRequest, LONGEST_TEXT } from '../../domain/data-request.ts';
import { DATA_REQUESTS_PATH, dataRequestPath, ownDataFilePath, ownDataPath } from '../../paths.ts';
import { KINDS, STATES, text } from './data-requests.text.ts';

const HOME = { label: 'Trang chủ', href: '/' };
const ACCOUNT = { label: 'Tài khoản của tôi', href: '/tai-khoan' };

interface DataRequestsViewProps {
  readonly requests: readonly DataRequest[];
  readonly errors: readonly FieldMessage[];
  /** What was typed. */
  readonly kind: string;
  readonly detail: string;
}

export function DataRequestsView({ requests, errors, kind, detail }: DataRequestsViewProps) {
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <>
      <PageBand title={text.title} lead={text.lead} crumbs={[HOME, ACCOUNT, { label: text.title }]} />
      <div class="wrap section stack-lg">
        <ErrorSummary errors={errors} />
        <Requests requests={requests} />
        <Card title={text.new} id="them">
          <Form action={DATA_REQUESTS_PATH}>
            <RadioField
              name="loai"
              legend="Bạn yêu cầu"
              value={kind}
              error={errorOf('loai')}
              required
              options={DATA_REQUEST_KINDS.map((one) => ({ value: one, ...KINDS[one] }))}
            />
            <TextareaField
              name="noi-dung"
              label={text.detail}
              hint={text.detailHint}
              value={detail}
              error={errorOf('noi-dung')}
              maxLength={LONGEST_TEXT}
            />
            <Actions>
              <Button>Gửi yêu cầu</Button>
            </Actions>
          </Form>
        </Card>
      </div>
    </>
  );
}

function Requests({ requests }: { readonly requests: readonly DataRequest[] }) {
  return (
    <section class="stack" aria-labelledby="requests">
      <h2 id="requests">Yêu cầu đã gửi</h2>
      <DataTable
        caption="Yêu cầu đã gửi, mới nhất ở trên"
        hiddenCaption
        look="cards"
        rows={requests}
        columns={[
          {
            label: 'Yêu cầu',
            rowHeader: true,
            cell: ({ number, kind }) => (
              <a href={dataRequestPath(number)}>
                Số {number}: {KINDS[kind].label}
              </a>
            ),
          },
          { label: 'Gửi lúc', cell: ({ requestedAt }) => momentText(requestedAt) },
          { label: 'Tình trạng', cell: (request) => <State request={request} /> },
          { label: 'Hạn thực hiện', cell: ({ state, dueOn }) => (state === 'open' ? dateText(dueOn) : 'Đã xong') },
        ]}
        empty={text.none}
      />
    </section>
  );
}

function State({ request }: { readonly request: DataRequest }) {
  const { label, tone } = STATES[request.state];
  return <Tag tone={tone}>{label}</Tag>;
}

export function DataRequestView({ request }: { readonly request: DataRequest }) {
  const { number, kind, detail, state, requestedAt, answerDueOn, dueOn, extendedAt, answer, answeredAt } = request;
  const title = `Yêu cầu số ${number}`;
  const ends = answeredAt === null ? [] : [{ label: 'Trả lời lúc', value: momentText(answeredAt) }];
  const dues =
    state === 'open'
      ? [
          ...(extendedAt === null ? [{ label: 'Hạn trả lời lần đầu', value: dateText(answerDueOn) }] : []),
          { label: extendedAt === null ? 'Hạn thực hiện' : 'Hạn thực hiện sau gia hạn', value: dateText(dueOn) },
        ]
      : ends;
  return (
    <>
      <PageBand
        title={title}
        lead={KINDS[kind].label}
        crumbs={[HOME, ACCOUNT, { label: text.title, href: DATA_REQUESTS_PATH }, { label: title }]}
      />
      <div class="wrap section stack">
        <SummaryList
          rows={[
            { label: 'Tình trạng', value: <State request={request} /> },
            { label: 'Gửi lúc', value: momentText(requestedAt) },
            ...dues,
            ...(detail === '' ? [] : [{ label: text.detail, value: detail }]),
            ...(answer === null ? [] : [{ label: state === 'open' ? 'Lý do gia hạn' : 'Trả lời', value: answer }]),
          ]}
        />
        {kind === 'view' && (
          <p class="row">
            <LinkButton href={ownDataPath(number)}>Xem dữ liệu của tôi</LinkButton>
            <LinkButton kind="secondary" icon="download" href={ownDataFilePath(number)} download>
              Tải về (JSON)
            </LinkButton>
          </p>
        )}
      </div>
    </>
  );
}
