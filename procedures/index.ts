/** Everything that is published here: procedures, and what they cost. */
import { procedure as birth } from './1.001193-dang-ky-khai-sinh/procedure.ts';
import { procedure as householdBusiness } from './1.001612-thanh-lap-ho-kinh-doanh/procedure.ts';
import type { ProcedureDefinition } from './define.ts';
import { feeBenefits } from './fees/benefits.ts';
import { feeRates } from './fees/rates.ts';

const procedures: readonly ProcedureDefinition[] = [birth, householdBusiness];

/** Rates of procedures that are described here. */
const described = new Set(procedures.map(({ code }) => code));

export const publication = {
  procedures,
  feeRates: feeRates.filter(({ procedureCode }) => described.has(procedureCode)),
  feeBenefits,
};
