import { placeOf, printDate, printTime } from '#capabilities/dossier/index.ts';
import type { FeeReceipt } from '#engines/print/templates.ts';
import { amountInWords } from '#shared/number-in-words.ts';
import type { Receipt } from '../domain/receipt.ts';

/** Biên lai as it is printed: made of what was written down when the money came, so that it reads the same for ever. */
export function feeReceipt(receipt: Receipt): FeeReceipt {
  const { way, bank, bankTransaction, reference, collectorName } = receipt;
  return {
    agency: receipt.unitName,
    unit: 'Trung tâm Phục vụ hành chính công',
    number: receipt.number,
    dossierCode: receipt.dossierCode,
    procedure: { code: receipt.procedureCode, name: receipt.procedureName },
    payerName: receipt.payerName,
    items: receipt.items,
    amount: receipt.amount,
    amountInWords: amountInWords(String(receipt.amount)),
    ...(way === 'counter'
      ? { way: 'Tại quầy', collector: collectorName ?? undefined }
      : {
          way: bank ? `Trực tuyến, qua ${bank}` : 'Trực tuyến',
          bankTransaction: bankTransaction ?? undefined,
          reference,
        }),
    issuedAt: printTime(receipt.issuedAt),
    issuedOn: { place: placeOf(receipt.unitName), date: printDate(receipt.issuedAt) },
  };
}
