import { canSettleAtOnce, deskPath } from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import { type ChangeForm, changePages } from '#platform/web/change-pages.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { settleAtOnce } from '../../actions/settle-at-once.ts';
import { findProcedureResult } from '../../certificates/find-procedure-result.ts';
import type { Handover } from '../../domain/handover.ts';
import { resultMeans } from '../../signing/result-means.ts';
import { type AtOnceSubject, AtOnceView, OPINION_FIELD } from './at-once.view.tsx';
import { HAND_BACK_FIELDS, parseHandover } from './hand-back.form.ts';
import { beginning, loadHandBack } from './hand-back.page.tsx';
import { OPINION_MISSING, REFUSALS } from './results.text.ts';

interface Values {
  readonly opinion: string;
  readonly handover: Handover;
}

/** Trả kết quả ngay: everything from the appraisal to the handing over on one page. */
export function atOncePages(platform: Platform) {
  const means = resultMeans(platform);
  const form: ChangeForm<AtOnceSubject, Values> = {
    async load(request) {
      const { kysely } = platform.database;
      const subject = await loadHandBack(platform, request);
      const { kind } = await findProcedureResult(kysely, subject.dossier);
      const available = await canSettleAtOnce(kysely, subject.officer, subject.dossier);
      return { ...subject, available, onPaper: kind === undefined };
    },
    begin: beginning,
    parse: (fields, { held }) => parse(fields, held),
    run: ({ officer, dossier }, values, { expectedVersion }) =>
      settleAtOnce(means, {
        code: dossier.code,
        officer,
        expectedVersion,
        at: platform.clock.now(),
        ...values,
        feeBefore: platform.config.payment.feeBefore,
      }),
    explain: (refusal) => ({ field: '', message: REFUSALS[refusal] ?? refusal }),
    send: (reply, status, view) =>
      sendOfficePage(reply, {
        title: `Trả kết quả ngay hồ sơ ${view.subject.dossier.code}`,
        status,
        hasErrors: view.errors.length > 0,
        body: <AtOnceView {...view} />,
      }),
    done: ({ dossier }) => `${deskPath(dossier.code)}?da=tra-ket-qua`,
  };
  return changePages(form);
}

function parse(
  fields: FormFields,
  held: AtOnceSubject['held'],
): ReturnType<ChangeForm<AtOnceSubject, Values>['parse']> {
  const opinion = (fields[OPINION_FIELD] ?? '').trim();
  const originals = held.map(({ paperCode, copies }) => ({ paperCode, copies }));
  const handover = parseHandover({ ...fields, [HAND_BACK_FIELDS.method]: 'counter' }, originals);
  const missing = opinion === '' ? [{ field: OPINION_FIELD, message: OPINION_MISSING }] : [];
  if ('errors' in handover) return { errors: [...missing, ...handover.errors] };
  return missing.length > 0 ? { errors: missing } : { values: { opinion, handover: handover.values } };
}
