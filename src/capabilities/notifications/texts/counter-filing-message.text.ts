import type { FilingOnBehalf } from '../storage/counter-filing-queries.ts';

/** Who filed is not named: whoever reads the owner's telephone learns no name of another. */
export function counterFilingMessage({ dossierCode, procedureName, receivingUnitName }: FilingOnBehalf): string {
  return `Hồ sơ ${dossierCode} (${procedureName}) của bạn vừa được nộp thay tại quầy, ${receivingUnitName}. Nếu bạn không nhờ ai nộp, hãy gọi 1022.`;
}
