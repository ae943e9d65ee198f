import type { BundleView } from '#capabilities/dossier/index.ts';
import { Actions } from '#ui/actions.tsx';
import { ConfirmationPanel } from '#ui/confirmation-panel.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { NumberedSteps } from '#ui/numbered-steps.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { QrDrawing } from '#ui/qr-drawing.tsx';
import { momentText } from './confirmation.text.ts';

/** Đã gửi hồ sơ liên thông: one code, and what becomes of each matter. */
interface BundleConfirmationViewProps {
  readonly bundle: BundleView;
  /** Where anybody with the code follows it. */
  readonly statusAt: string;
}

export function BundleConfirmationView({ bundle, statusAt }: BundleConfirmationViewProps) {
  return (
    <PageColumns form>
      <ConfirmationPanel
        title="Đã gửi hồ sơ liên thông"
        codeLabel="Mã để theo dõi cả nhóm là"
        code={bundle.code}
        qr={<QrDrawing text={statusAt} label={`Mã QR tra cứu hồ sơ ${bundle.code}`} />}
      >
        <p>
          {bundle.receivingUnitName} nhận được lúc {momentText(bundle.submittedAt)}.
        </p>
      </ConfirmationPanel>
      <h2>Tiếp theo</h2>
      <NumberedSteps
        steps={bundle.members.map(({ name, handlingUnitName, after, dossier }) => ({
          title: `${name}: ${handlingUnitName}.`,
          children:
            after === null
              ? `Mã hồ sơ ${dossier?.code}. Cán bộ kiểm tra và trả lời bạn trong 8 giờ làm việc.`
              : 'Tự bắt đầu khi việc trước có kết quả; bạn không phải nộp lại giấy tờ.',
        }))}
      />
      <p>
        Mỗi việc có tin nhắn riêng khi được tiếp nhận và khi có kết quả. Một việc không được giải quyết thì bạn được báo
        rõ lý do; việc không phụ thuộc vào nó vẫn được làm tiếp.
      </p>
      <p class="muted no-print">Bạn in trang này hoặc ghi lại mã để tra cứu khi cần.</p>
      <Actions>
        <LinkButton href={`/ho-so-ca-nhan/${bundle.code}`}>Theo dõi cả nhóm</LinkButton>
      </Actions>
    </PageColumns>
  );
}
