import type { ParcelTold } from '../storage/parcel-queries.ts';

/** Without an address or a name: messages are read on lock screens. */
export function parcelMessage(told: ParcelTold, topic: string): string {
  const { dossierCode, procedureName, itemCode, returningUnitName } = told;
  const what =
    topic === 'parcel.came-back'
      ? `bưu điện không phát được và chuyển hoàn về ${returningUnitName}. Bạn đến nhận tại đó, hoặc gọi 1022 để gửi lại.`
      : `đã giao bưu điện${itemCode === null ? '' : `, số hiệu bưu gửi ${itemCode}`}. Bạn để ý điện thoại của nhân viên phát.`;
  return `Kết quả hồ sơ ${dossierCode} (${procedureName}) ${what}`;
}
