import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { PageHead } from '#ui/office/page-head.tsx';
import { RadioField } from '#ui/radio-field.tsx';
import { SummaryList } from '#ui/summary-list.tsx';
import { Tag } from '#ui/tag.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { dateText, momentText } from '#ui/vietnam-time.ts';
import { DATA_ANSWERS, LONGEST_TEXT } from '../../domain/data-request.ts';
import { OFFICE_DATA_REQUESTS_PATH, officeDataRequestPath } from '../../paths.ts';
import type { AskedDataRequest } from '../../storage/data-request-queries.ts';
import { ANSWERS, KINDS } from './data-requests.text.ts';

interface OpenRequestsViewProps {
  readonly requests: readonly AskedDataRequest[];
  readonly today: Temporal.PlainDate;
}

export function OpenRequestsView({ requests, today }: OpenRequestsViewProps) {
  return (
    <div class="stack">
      <PageHead title="Yêu cầu về dữ liệu" note={`${requests.length} yêu cầu chờ trả lời`} />
      <div class="panel">
        <DataTable
          caption="Yêu cầu chờ trả lời, việc gấp xếp trước"
          hiddenCaption
          look="cards"
          rows={requests}
          rowKey={({ number }) => String(number)}
          empty="Không còn yêu cầu nào chờ trả lời."
          columns={[
            {
              label: 'Yêu cầu',
              rowHeader: true,
              cell: ({ number, kind }) => (
                <a href={officeDataRequestPath(number)}>
                  Số {number}: {KINDS[kind]}
                </a>
              ),
            },
            { label: 'Người yêu cầu', cell: ({ personName }) => personName },
            { label: 'Gửi lúc', cell: ({ requestedAt }) => momentText(requestedAt) },
            { label: 'Hạn thực hiện', cell: (request) => <Due request={request} today={today} /> },
          ]}
        />
      </div>
    </div>
  );
}

function Due({ request, today }: { readonly request: AskedDataRequest; readonly today: Temporal.PlainDate }) {
  const isLate = Temporal.PlainDate.compare(request.dueOn, today) < 0;
  return (
    <>
      {dateText(request.dueOn)} {isLate && <Tag tone="err">Quá hạn</Tag>}
    </>
  );
}

interface AnswerViewProps {
  readonly request: AskedDataRequest;
  readonly errors: readonly FieldMessage[];
  /** What was typed. */
  readonly answer: string;
  readonly text: string;
}

export function AnswerView({ request, errors, answer, text }: AnswerViewProps) {
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  const { number, kind, personName, detail, requestedAt, answerDueOn, dueOn, extendedAt, state } = request;
  return (
    <div class="page-narrow stack">
      <p class="muted">
        <a href={OFFICE_DATA_REQUESTS_PATH}>Yêu cầu về dữ liệu</a>
      </p>
      <ErrorSummary errors={errors} />
      <h1>
        Yêu cầu số {number}: {KINDS[kind]}
      </h1>
      <SummaryList
        rows={[
          { label: 'Người yêu cầu', value: personName },
          { label: 'Gửi lúc', value: momentText(requestedAt) },
          { label: 'Nội dung', value: detail },
          { label: 'Hạn trả lời lần đầu', value: dateText(answerDueOn) },
          { label: extendedAt === null ? 'Hạn thực hiện' : 'Hạn sau gia hạn', value: dateText(dueOn) },
          ...(request.answer === null ? [] : [{ label: 'Đã viết cho công dân', value: request.answer }]),
        ]}
      />
      {state === 'open' && (
        <Form action={officeDataRequestPath(number)} class="stack">
          <RadioField
            name="tra-loi"
            legend="Trả lời"
            value={answer}
            error={errorOf('tra-loi')}
            required
            options={DATA_ANSWERS.filter((one) => one !== 'extended' || extendedAt === null).map((one) => ({
              value: one,
              label: ANSWERS[one],
            }))}
          />
          <TextareaField
            name="noi-dung"
            label="Nội dung trả lời"
            hint="Công dân đọc nguyên văn. Từ chối hoặc gia hạn thì ghi rõ căn cứ."
            value={text}
            error={errorOf('noi-dung')}
            required
            maxLength={LONGEST_TEXT}
          />
          <Actions>
            <Button>Gửi trả lời</Button>
          </Actions>
        </Form>
      )}
    </div>
  );
}
