import type { FastifyReply, FastifyRequest } from 'fastify';
import { findProcedureVersion } from '#capabilities/catalogue/index.ts';
import {
  actingOfficer,
  type DossierPaper,
  giveOpinion,
  type OfficerActor,
  type OpenedConsultation,
  openConsultation,
  recordConsultedLook,
} from '#capabilities/dossier/index.ts';
import { openFile } from '#capabilities/papers/index.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FieldMessage } from '#platform/web/change-pages.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { codeInPath } from '#platform/web/path-code.ts';
import { sendFile } from '#platform/web/send-file.ts';
import { ASKED_PATH } from '../../paths.ts';
import { readAnswer, type TypedAnswer } from './answer.form.ts';
import { AnswerView } from './answer.view.tsx';
import { REFUSALS } from './processing.text.ts';

export interface AnswerSubject extends OpenedConsultation {
  titleOf(paper: DossierPaper): string;
}

interface Shown {
  readonly revealed?: boolean;
  readonly typed?: TypedAnswer;
  readonly errors?: readonly FieldMessage[];
}

/** Trả lời ý kiến: the question, what may be seen of the dossier, and the answer. */
export function answerPages(platform: Platform) {
  const { database, files, clock } = platform;

  async function send(reply: FastifyReply, officer: OfficerActor, shown: Shown): Promise<FastifyReply> {
    const subject = await load(platform, officer, askedIn(reply.request));
    const { errors = [], typed, revealed = false } = shown;
    return sendOfficePage(reply, {
      title: `Cho ý kiến hồ sơ ${subject.task.code}`,
      active: ASKED_PATH,
      status: errors.length > 0 ? 422 : 200,
      hasErrors: errors.length > 0,
      body: (
        <AnswerView
          subject={subject}
          revealed={revealed}
          fields={typed?.fields ?? heldForm(reply.request)}
          file={typed?.file}
          errors={errors}
          now={clock.now()}
        />
      ),
    });
  }

  async function sendStored(reply: FastifyReply, fileId: string | undefined): Promise<FastifyReply> {
    if (fileId === undefined) throw new NotFound('file');
    return sendFile(reply, await openFile(database.kysely, files, fileId), { inline: true });
  }

  return {
    show: (request: FastifyRequest, reply: FastifyReply) => send(reply, actingOfficer(request.officer), {}),
    async reveal(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const officer = actingOfficer(request.officer);
      await recordConsultedLook(database, officer, askedIn(request));
      const typed = await readAnswer(platform, request, officer.officerId);
      return send(reply, officer, { typed, revealed: true });
    },
    async submit(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const officer = actingOfficer(request.officer);
      // Nothing of a stranger's is stored: the question must be this unit's before a file is read.
      await load(platform, officer, askedIn(request));
      const typed = await readAnswer(platform, request, officer.officerId);
      const { opinion, text, file, errors } = typed;
      if (opinion === undefined || errors.length > 0) return send(reply, officer, { typed, errors });
      const at = clock.now();
      const fileId = file?.id ?? null;
      const result = await giveOpinion(database, { ...askedIn(request), officer, at, opinion, text, fileId });
      if (result.ok) return reply.redirect(`${ASKED_PATH}?da=tra-loi`, 303);
      return send(reply, officer, { typed, errors: [explain(result)] });
    },
    async paper(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const { papers } = await openConsultation(database, actingOfficer(request.officer), askedIn(request));
      return sendStored(reply, papers.find(({ number }) => number === positionIn(request, 'paper'))?.fileId);
    },
    async file(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const { task } = await openConsultation(database, actingOfficer(request.officer), askedIn(request));
      return sendStored(reply, task.answer?.file?.id);
    },
  };
}

async function load(
  platform: Platform,
  officer: OfficerActor,
  asked: ReturnType<typeof askedIn>,
): Promise<AnswerSubject> {
  const opened = await openConsultation(platform.database, officer, asked);
  const version = await findProcedureVersion(platform.database.kysely, opened.procedureVersionId);
  const names = new Map(version?.definition.papers.map(({ code, name }) => [code, name]));
  return { ...opened, titleOf: ({ paperCode, fileName }) => names.get(paperCode) ?? fileName };
}

function askedIn(request: FastifyRequest) {
  return { code: codeInPath(request), number: positionIn(request, 'number') };
}

function positionIn(request: FastifyRequest, name: string): number {
  const text = (request.params as Record<string, string | undefined>)[name] ?? '';
  return /^\d{1,4}$/.test(text) ? Number(text) : 0;
}

function heldForm(request: FastifyRequest): TypedAnswer['fields'] {
  return (request as { heldForm?: TypedAnswer['fields'] | null }).heldForm ?? {};
}

function explain({ refusal, name }: { readonly refusal: string; readonly name?: string }): FieldMessage {
  if (refusal === 'already-answered') {
    return { field: '', message: `${name ?? 'Đồng nghiệp'} đã trả lời việc này. Ý kiến bạn ghi chưa được gửi.` };
  }
  return { field: refusal === 'answer-missing' ? 'noi-dung' : '', message: REFUSALS[refusal] ?? refusal };
}
