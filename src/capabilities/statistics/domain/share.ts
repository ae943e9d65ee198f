/** Of so many, so many hold. */
export interface Share {
  readonly of: number;
  readonly which: number;
}

/** Of the counts of several units; procedures are not added up: one procedure may be that of many. */
export function addShares(shares: readonly Share[]): Share {
  return {
    of: shares.reduce((sum, { of }) => sum + of, 0),
    which: shares.reduce((sum, { which }) => sum + which, 0),
  };
}
