import type { DossierDetail, DossierResult } from '#capabilities/dossier/index.ts';
import { QrDrawing } from '#ui/qr-drawing.tsx';
import { SummaryList } from '#ui/summary-list.tsx';
import { dateText, momentText } from '#ui/vietnam-time.ts';
import type { KeptHandover } from '../../storage/handover-queries.ts';
import { RETURN_SLIP } from './results.text.ts';

interface ReturnSlipProps {
  readonly dossier: Pick<DossierDetail, 'code' | 'procedureName'>;
  readonly results: readonly DossierResult[];
  readonly handover: KeptHandover;
  readonly deskHref: string;
  readonly ratingUrl: (publicCode: string) => string;
}

export function ReturnSlipView({ dossier, results, handover, deskHref, ratingUrl }: ReturnSlipProps) {
  const [rated] = results;
  return (
    <div class="stack">
      <p class="no-print">
        <a href={deskHref}>Hồ sơ {dossier.code}</a>
      </p>
      <article class="form-sheet stack" aria-labelledby="phieu-tra">
        <h1 id="phieu-tra" class="sheet-title">
          {RETURN_SLIP.title}
        </h1>
        <SummaryList
          rows={[
            { label: RETURN_SLIP.code, value: dossier.code },
            { label: RETURN_SLIP.procedure, value: dossier.procedureName },
            { label: RETURN_SLIP.receiver, value: handover.receiverName },
            { label: RETURN_SLIP.returnedAt, value: momentText(handover.at) },
            ...results.map(({ title, number, decidedOn }) => ({
              label: RETURN_SLIP.result,
              value: `${title} số ${number}, ký ngày ${dateText(Temporal.PlainDate.from(decidedOn))}`,
            })),
          ]}
        />
        {rated && (
          <section class="stack" aria-labelledby="danh-gia">
            <h2 id="danh-gia">{RETURN_SLIP.rate}</h2>
            <p>{RETURN_SLIP.rateText}</p>
            <div class="return-slip-qr">
              <QrDrawing text={ratingUrl(rated.publicCode)} label={RETURN_SLIP.qrLabel} />
            </div>
            <p>
              {RETURN_SLIP.orCode} <b class="code">{rated.publicCode}</b>
            </p>
          </section>
        )}
      </article>
    </div>
  );
}
