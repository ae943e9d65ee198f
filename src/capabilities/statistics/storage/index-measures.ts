/** What of a dossier counts for the service index, said once: for the counters and for the lists behind them. */
import { type RawBuilder, sql } from 'kysely';
import type { IndexMeasure } from '../domain/service-index.ts';

/** Measures of dossiers; the others are of reports and ratings. */
export type DossierMeasure = Extract<
  IndexMeasure,
  'paid-online' | 'electronic-result' | 'digitised' | 'reused' | 'working-days'
>;

interface MeasureOfDossiers {
  /** Which day of the dossier says in which period it is. */
  readonly moment: 'received_at' | 'finished_at';
  /** Mẫu số. */
  readonly counts: RawBuilder<boolean>;
  /** Tử số. */
  readonly holds: RawBuilder<boolean>;
}

const HAS_RESULT = sql<boolean>`exists (select from dossier_result r where r.dossier_id = d.id)`;
const IS_SETTLED = sql<boolean>`d.status in (9, 10)`;

/** The dossier is called `d`. */
export const DOSSIER_MEASURES: Readonly<Record<DossierMeasure, MeasureOfDossiers>> = {
  'paid-online': {
    moment: 'received_at',
    counts: sql<boolean>`d.fee_total > 0`,
    holds: sql<boolean>`exists (select from payment p where p.dossier_id = d.id and p.state = 'paid' and p.way = 'online')`,
  },
  'electronic-result': { moment: 'finished_at', counts: IS_SETTLED, holds: HAS_RESULT },
  digitised: {
    moment: 'received_at',
    counts: sql<boolean>`true`,
    holds: sql<boolean>`${HAS_RESULT} and exists (select from dossier_paper p where p.dossier_id = d.id and p.replaced_at is null)`,
  },
  reused: {
    moment: 'received_at',
    counts: sql<boolean>`true`,
    holds: sql<boolean>`exists (select from dossier_paper p join stored_file f on f.id = p.file_id
      where p.dossier_id = d.id and p.replaced_at is null and f.reused_from is not null)`,
  },
  'working-days': { moment: 'finished_at', counts: IS_SETTLED, holds: sql<boolean>`true` },
};
