/** Nhật ký: what is asked of it. Days are those of Vietnam, both included. */
export interface AuditLogFilter {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  /** Tài khoản cán bộ: who acted. */
  readonly username?: string;
  readonly action?: string;
  readonly dossierCode?: string;
}

/** Một việc đã ghi: an event of a dossier or an entry of the audit. */
export interface LoggedDeed {
  readonly at: Temporal.Instant;
  readonly action: string;
  readonly actorKind: 'citizen' | 'officer' | 'system';
  readonly actorName: string | null;
  readonly actorTitle: string | null;
  readonly unitName: string | null;
  readonly dossierCode: string | null;
  /** The officer whom the deed was about, in the administration of accounts. */
  readonly officerName: string | null;
}
