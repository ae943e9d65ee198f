import type { FastifyRequest } from 'fastify';
import { findProcedureVersion } from '#capabilities/catalogue/index.ts';
import { deskPath, listPaperChecks } from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import { type ChangeForm, changePages } from '#platform/web/change-pages.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { handBackResult } from '../../actions/hand-back-result.ts';
import type { Handover } from '../../domain/handover.ts';
import { HAND_BACK_FIELDS, originalField, parseHandover } from './hand-back.form.ts';
import { type HandBackSubject, HandBackView } from './hand-back.view.tsx';
import { REFUSALS } from './results.text.ts';
import { loadSubject } from './results-subject.ts';

/** Trả kết quả: to whoever came for it, with the originals that the agency holds. */
export function handBackPages(platform: Platform) {
  const form: ChangeForm<HandBackSubject, Handover> = {
    load: (request) => loadHandBack(platform, request),
    begin: beginning,
    parse: (fields, { held }) =>
      parseHandover(
        fields,
        held.map(({ paperCode, copies }) => ({ paperCode, copies })),
      ),
    run: ({ officer, dossier }, handover, { expectedVersion }) =>
      handBackResult(platform.database, {
        code: dossier.code,
        officer,
        expectedVersion,
        at: platform.clock.now(),
        handover,
        feeBefore: platform.config.payment.feeBefore,
      }),
    explain: (refusal) => ({ field: '', message: REFUSALS[refusal] ?? refusal }),
    send: (reply, status, view) =>
      sendOfficePage(reply, {
        title: `Trả kết quả hồ sơ ${view.subject.dossier.code}`,
        status,
        hasErrors: view.errors.length > 0,
        body: <HandBackView {...view} />,
      }),
    done: ({ dossier }) => `${deskPath(dossier.code)}?da=tra-ket-qua`,
  };
  return changePages(form);
}

export async function loadHandBack(platform: Platform, request: FastifyRequest): Promise<HandBackSubject> {
  const { kysely } = platform.database;
  const subject = await loadSubject(platform, request, 'hand-back');
  const [checks, version] = await Promise.all([
    listPaperChecks(kysely, subject.dossier.id),
    findProcedureVersion(kysely, subject.dossier.procedureVersionId),
  ]);
  const names = new Map(version?.definition.papers.map(({ code, name }) => [code, name]));
  const held = checks
    .filter(({ form }) => form === 'original')
    .map(({ paperCode, copies }) => ({ paperCode, copies, name: names.get(paperCode) ?? paperCode }));
  return { ...subject, held };
}

/** The way the person chose; who receives and what goes along as it usually is. Identity and signature are for the officer to say. */
export function beginning({ dossier, held }: HandBackSubject): FormFields {
  const originals = Object.fromEntries(held.map(({ paperCode }) => [originalField(paperCode), 'on']));
  return {
    ...originals,
    [HAND_BACK_FIELDS.method]: dossier.form.delivery['method'] === 'electronic' ? 'electronic' : 'counter',
    [HAND_BACK_FIELDS.receiver]: dossier.submitterName,
    [HAND_BACK_FIELDS.relation]: 'holder',
  };
}
