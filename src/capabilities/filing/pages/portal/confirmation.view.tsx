import { type DossierDetail, feePath, owesFee } from '#capabilities/dossier/index.ts';
import { Actions } from '#ui/actions.tsx';
import { ConfirmationPanel } from '#ui/confirmation-panel.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { NumberedSteps } from '#ui/numbered-steps.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { QrDrawing } from '#ui/qr-drawing.tsx';
import { SummaryList } from '#ui/summary-list.tsx';
import { filingPaths } from '../../paths.ts';
import { formatMoney } from '../filing.text.ts';
import { confirmationWords, momentText } from './confirmation.text.ts';

interface ConfirmationViewProps {
  readonly dossier: DossierDetail;
  /** Where anybody with the code follows it. */
  readonly statusAt: string;
}

export function ConfirmationView({ dossier, statusAt }: ConfirmationViewProps) {
  const { returnAt, nextSteps } = confirmationWords(dossier);
  return (
    <PageColumns form>
      <ConfirmationPanel
        title="Đã gửi hồ sơ"
        codeLabel="Mã hồ sơ của bạn là"
        code={dossier.code}
        qr={<QrDrawing text={statusAt} label={`Mã QR tra cứu hồ sơ ${dossier.code}`} />}
      >
        <p>
          {dossier.receivingUnit.name} nhận được lúc {momentText(dossier.submittedAt)}.
        </p>
      </ConfirmationPanel>
      <h2>Tiếp theo</h2>
      <NumberedSteps steps={nextSteps.map((title) => ({ title }))} />
      <SummaryList
        title="Bạn đã gửi"
        rows={[
          { label: 'Thủ tục', value: dossier.procedureName },
          { label: 'Người nộp', value: dossier.submitterName },
          { label: 'Chủ hồ sơ', value: dossier.ownerName },
          { label: 'Nơi tiếp nhận', value: dossier.receivingUnit.name },
          { label: 'Nhận kết quả', value: returnAt },
          { label: 'Phí, lệ phí', value: dossier.feeTotal === 0 ? 'Không phải nộp' : formatMoney(dossier.feeTotal) },
        ]}
      />
      <p class="muted no-print">Bạn in trang này hoặc ghi lại mã hồ sơ để tra cứu khi cần.</p>
      <Actions>
        {owesFee(dossier) && <LinkButton href={feePath(dossier.code)}>Nộp phí trực tuyến</LinkButton>}
        <LinkButton kind={owesFee(dossier) ? 'secondary' : 'primary'} href={`/ho-so-ca-nhan/${dossier.code}`}>
          Theo dõi hồ sơ
        </LinkButton>
        <LinkButton
          kind="secondary"
          icon="download"
          href={filingPaths.confirmationPdf(dossier.procedureCode, dossier.code)}
        >
          Tải phiếu xác nhận (PDF)
        </LinkButton>
      </Actions>
    </PageColumns>
  );
}
