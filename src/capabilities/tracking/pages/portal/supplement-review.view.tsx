import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { supplementPath, supplementReviewPath } from '../../paths.ts';
import { Difference } from '../supplement/difference.view.tsx';
import type { OpenSupplementRequest } from '../supplement/read-supplement.ts';
import { SupplementBand } from './supplement.view.tsx';

/** The difference, before it is sent. */
export function SupplementReview({ open, refusal }: { open: OpenSupplementRequest; refusal: string | undefined }) {
  const { dossier } = open;
  return (
    <>
      <SupplementBand
        dossierCode={dossier.code}
        title="Xem lại nội dung bổ sung"
        procedureName={dossier.procedureName}
      />
      <PageColumns form>
        {refusal && <ErrorSummary errors={[{ field: '', message: refusal }]} title="Chưa gửi được" />}
        <h2>Những gì bạn sửa</h2>
        <Difference caption="Những gì bạn sửa" open={open} />
        <p>Các mục khác giữ nguyên như đã nộp. Gửi xong, thời hạn giải quyết chạy tiếp.</p>
        <Form action={supplementReviewPath(dossier.code)}>
          <input type="hidden" name="phien-ban" value={dossier.version} />
          <Actions backHref={supplementPath(dossier.code)}>
            <Button icon="send">Gửi bổ sung</Button>
          </Actions>
        </Form>
      </PageColumns>
    </>
  );
}
