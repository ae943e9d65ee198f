/** Thủ tục trong Cơ sở dữ liệu quốc gia: what the State publishes of a procedure that is not settled in this system. */
import type { Channel, Target, TimeLimit } from '../../../../procedures/define.ts';

/** Cấp thực hiện. */
export type Level = 'commune' | 'province' | 'ministry' | 'other';

/** Phạm vi áp dụng. */
export type Scope = 'national' | 'this-province' | 'other-province';

export interface NationalLimit {
  readonly amount: number;
  readonly unit: TimeLimit['unit'] | 'year';
}

export interface NationalFee {
  /** Đồng; null when the source does not tell, which is not the same as nothing to pay. */
  readonly amount: number | null;
  readonly note: string;
}

export interface NationalChannel {
  readonly channel: Channel;
  /** Null when the source does not tell. */
  readonly limit: NationalLimit | null;
  readonly limitNote: string;
  readonly fees: readonly NationalFee[];
}

export interface NationalProcedure {
  readonly code: string;
  readonly name: string;
  /** Lĩnh vực, as the source spells it. */
  readonly field: string;
  readonly levels: readonly Level[];
  readonly targets: readonly Target[];
  readonly scope: Scope;
  readonly decision: string;
  readonly channels: readonly NationalChannel[];
  readonly paperCount: number | null;
  readonly result: string;
  readonly legalBasis: readonly string[];
}
