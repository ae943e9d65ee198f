import type { ProcedureDefinition } from '#capabilities/catalogue/index.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Details } from '#ui/details.tsx';
import { Form } from '#ui/form.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Note } from '#ui/note.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import type { Draft } from '../../domain/draft.ts';
import { filingPaths } from '../../paths.ts';
import { savedTime, text } from '../filing.text.ts';

interface StartViewProps {
  procedure: ProcedureDefinition;
  draft: Draft | undefined;
  today: string;
  isLevelEnough: boolean;
}

export function StartView({ procedure, draft, today, isLevelEnough }: StartViewProps) {
  return (
    <PageColumns form>
      <h1>Nộp hồ sơ: {procedure.name}</h1>
      {!isLevelEnough && <Note title={text.levelTitle}>{text.levelAtStart}</Note>}
      {draft === undefined ? (
        <Begin procedure={procedure} />
      ) : (
        <Continue procedure={procedure} draft={draft} today={today} />
      )}
    </PageColumns>
  );
}

function Begin({ procedure }: { procedure: ProcedureDefinition }) {
  const uploads = procedure.papers.filter(
    (paper) => paper.handling === 'upload' && (paper.channels ?? ['online']).includes('online'),
  );
  return (
    <Form action={filingPaths.start(procedure.code)}>
      <p class="lead">Mất khoảng 10 phút. Bạn dừng lúc nào cũng được, những gì đã ghi được lưu sau mỗi bước.</p>
      <h2>Bạn chuẩn bị</h2>
      <ul>
        <li>Số điện thoại đang dùng để nhận tin nhắn về hồ sơ.</li>
        {uploads.map((paper) => (
          <li key={paper.code}>
            Ảnh chụp hoặc bản quét: {paper.name}. <span class="muted">{paper.need}.</span>
          </li>
        ))}
      </ul>
      <p>Tờ khai do hệ thống lập từ câu trả lời của bạn, không phải in ra điền tay.</p>
      <Actions backHref={`/thu-tuc/${procedure.code}`}>
        <Button iconEnd="arrow-right">Bắt đầu</Button>
      </Actions>
    </Form>
  );
}

function Continue({ procedure, draft, today }: { procedure: ProcedureDefinition; draft: Draft; today: string }) {
  return (
    <>
      <Card title="Bạn có hồ sơ đang soạn" id="dang-soan">
        <p>Đã lưu lúc {savedTime(draft.savedAt, today)}. Mọi nội dung và tệp đã gửi lên vẫn còn.</p>
        <Actions>
          <LinkButton href={filingPaths.step(procedure.code, 'submitter')} iconEnd="arrow-right">
            Tiếp tục hồ sơ đang soạn
          </LinkButton>
          <LinkButton kind="secondary" href={filingPaths.step(procedure.code, 'review')}>
            Xem lại và gửi
          </LinkButton>
        </Actions>
      </Card>
      <Details summary="Bỏ hồ sơ này và soạn lại từ đầu">
        <Form action={filingPaths.start(procedure.code)}>
          <p>Nội dung đang soạn sẽ không lấy lại được.</p>
          <Button kind="danger" name="lam-lai" value="1">
            Bỏ và soạn lại
          </Button>
        </Form>
      </Details>
    </>
  );
}

/** A procedure that is published here but filed elsewhere. */
export function NotFileableView({ procedure }: { procedure: ProcedureDefinition }) {
  return (
    <PageColumns form>
      <h1>{procedure.name}</h1>
      <Note tone="warn" title="Thủ tục này chưa nộp trực tuyến được tại đây.">
        {procedure.receivedAt}
      </Note>
      <Actions>
        <LinkButton href={`/thu-tuc/${procedure.code}`}>Xem cách nộp và giấy tờ cần có</LinkButton>
      </Actions>
    </PageColumns>
  );
}
