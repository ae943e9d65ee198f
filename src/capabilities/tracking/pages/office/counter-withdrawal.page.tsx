/** Nhận yêu cầu rút hồ sơ tại quầy: on paper that the person signed. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  actingOfficer,
  canChange,
  type DossierDetail,
  deskPath,
  type OfficerActor,
  openDossier,
  takeInWithdrawal,
} from '#capabilities/dossier/index.ts';
import { collectUploads } from '#capabilities/papers/index.ts';
import { ChangedMeanwhile, NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { type ChangeView, VERSION_FIELD } from '#platform/web/change-pages.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { readMultipartForm } from '#platform/web/multipart-form.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { codeInPath } from '#platform/web/path-code.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { fileRefusalSentence } from '#ui/file-refusal-sentences.ts';
import { readWithdrawal } from '../withdrawal.form.ts';
import { notOfferedText } from '../withdrawal.text.ts';
import { readConfirmations } from './confirmations.form.ts';
import { NO_SIGNED_PAPER } from './counter.text.ts';
import { CounterWithdrawalView, PAPER_FIELD, WITHDRAWAL_STATEMENTS } from './counter-withdrawal.view.tsx';

export interface CounterWithdrawal {
  readonly officer: OfficerActor;
  readonly dossier: DossierDetail;
  readonly available: boolean;
}

type View = ChangeView<CounterWithdrawal>;

/** @throws NotFound for everybody but the desk that received the dossier, and once an account has it */
async function load(platform: Platform, request: FastifyRequest): Promise<CounterWithdrawal> {
  const officer = actingOfficer(request.officer);
  const dossier = await openDossier(platform.database, officer, codeInPath(request));
  const isOfDesk = officer.duties.some(
    ({ role, unitId }) => role === 'receptionist' && unitId === dossier.receivingUnit.id,
  );
  if (!isOfDesk || dossier.accountId !== null) throw new NotFound('page');
  return { officer, dossier, available: canChange(officer, dossier, 'request-withdrawal') };
}

export function counterWithdrawalPages(platform: Platform) {
  return {
    async show(request: FastifyRequest, reply: FastifyReply) {
      const subject = await load(platform, request);
      return send(reply, 200, { subject, fields: request.heldForm ?? {}, errors: [], changedBy: undefined });
    },
    async submit(request: FastifyRequest, reply: FastifyReply) {
      const subject = await load(platform, request);
      const { officer, dossier } = subject;
      const uploads = collectUploads(platform, { officerId: officer.officerId });
      const fields = await readMultipartForm(request, uploads.take);
      const fileIds = uploads.accepted.map(({ file }) => file.id);
      const typed = readWithdrawal(fields);
      const { confirmed, errors } = readConfirmations(fields, WITHDRAWAL_STATEMENTS);
      const refused = uploads.refused.map(({ name, refusal }) => `“${name}”: ${fileRefusalSentence(refusal)}`);
      const paper = refused.length > 0 ? refused.join(' ') : fileIds.length === 0 ? NO_SIGNED_PAPER : undefined;
      const all = [
        ...(paper === undefined ? [] : [{ field: PAPER_FIELD, message: paper }]),
        ...('errors' in typed ? typed.errors : []),
        ...errors,
      ];
      const again = (messages: readonly FieldMessage[]) =>
        send(reply, 422, { subject, fields, errors: messages, changedBy: undefined });
      if (all.length > 0 || 'errors' in typed) return again(all);
      const expectedVersion = Number.parseInt(fields[VERSION_FIELD] ?? '', 10) || 0;
      const wish = { code: dossier.code, expectedVersion, at: platform.clock.now(), reason: typed.values.reason };
      try {
        const result = await takeInWithdrawal(platform.database, { ...wish, officer, fileIds, confirmed });
        if (!result.ok) return again([{ field: '', message: notOfferedText(dossier) }]);
      } catch (error) {
        if (!(error instanceof ChangedMeanwhile)) throw error;
        return send(reply, 409, await overtaken(platform, request, fields, error.by));
      }
      return reply.redirect(`${deskPath(dossier.code)}?da=rut-tai-quay`, 303);
    },
  };
}

async function overtaken(
  platform: Platform,
  request: FastifyRequest,
  fields: FormFields,
  name: string | undefined,
): Promise<View> {
  const { [VERSION_FIELD]: _seen, ...typed } = fields;
  return { subject: await load(platform, request), fields: typed, errors: [], changedBy: { name } };
}

function send(reply: FastifyReply, status: number, view: View) {
  return sendOfficePage(reply, {
    title: `Nhận yêu cầu rút hồ sơ ${view.subject.dossier.code}`,
    status,
    hasErrors: view.errors.length > 0,
    body: <CounterWithdrawalView {...view} />,
  });
}
