import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { todayInVietnam } from '#platform/clock.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { type ChangeForm, changePages } from '#platform/web/change-pages.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { codeInPath } from '#platform/web/path-code.ts';
import { actingOfficer } from '../../actions/acting-officer.ts';
import { openDossier } from '../../actions/open-dossier.ts';
import { writeNote } from '../../actions/write-note.ts';
import type { OfficerActor } from '../../domain/access.ts';
import { type DossierNote, type Instruction, mayAnswer, mayInstruct, noteUnit } from '../../domain/dossier-note.ts';
import type { DossierDetail } from '../../domain/dossier-summary.ts';
import { deskPath } from '../../paths.ts';
import { type Assignee, listAssignees } from '../../storage/assignee-queries.ts';
import { listNotes } from '../../storage/dossier-note-queries.ts';
import { ANSWER_FIELD, KEY_FIELD, parseInstructionNumber, parseNote, type TypedNote } from './note.form.ts';
import { NOTE_REFUSALS } from './note.text.ts';
import { NoteView } from './note.view.tsx';

export interface NoteSubject {
  readonly officer: OfficerActor;
  readonly dossier: DossierDetail;
  /** False for who only watches, and for an instruction that somebody else must answer. */
  readonly mayWrite: boolean;
  /** Undefined for who may not instruct. */
  readonly addressees: readonly Assignee[] | undefined;
  /** Chỉ đạo being answered. */
  readonly asked: (DossierNote & { readonly instruction: Instruction }) | undefined;
}

/** Ghi chú nội bộ, chỉ đạo, trả lời chỉ đạo. */
export function notePages(platform: Platform) {
  const { database, clock } = platform;
  const form: ChangeForm<NoteSubject, TypedNote> = {
    async load(request) {
      const officer = actingOfficer(request.officer);
      const dossier = await openDossier(database, officer, codeInPath(request));
      const asked = await findAsked(platform, dossier, request);
      const instructs = !asked && mayInstruct(officer, dossier);
      const addressees = instructs
        ? await listAssignees(database.kysely, dossier.handlingUnit.id, todayInVietnam(clock).toString())
        : undefined;
      const writes = noteUnit(officer, dossier) !== undefined;
      const mayWrite = writes && (!asked || mayAnswer(officer, asked.instruction, dossier));
      return { officer, dossier, mayWrite, addressees, asked };
    },
    begin: () => ({ [KEY_FIELD]: randomUUID() }),
    parse: parseNote,
    run: ({ officer, dossier, asked }, values) =>
      writeNote(database, { ...values, code: dossier.code, officer, at: clock.now(), answers: asked?.id }),
    explain: (refusal) => NOTE_REFUSALS[refusal as keyof typeof NOTE_REFUSALS],
    send: (reply, status, view) =>
      sendOfficePage(reply, {
        title: `Ghi chú nội bộ hồ sơ ${view.subject.dossier.code}`,
        status,
        hasErrors: view.errors.length > 0,
        body: <NoteView {...view} />,
      }),
    done: ({ dossier }) => `${deskPath(dossier.code)}?da=ghi-chu#ghi-chu`,
  };
  return changePages(form);
}

/** @throws NotFound when what is to be answered is no instruction of this dossier */
async function findAsked(
  { database: { kysely } }: Platform,
  dossier: DossierDetail,
  request: FastifyRequest,
): Promise<NoteSubject['asked']> {
  const fields = (request.body ?? request.query) as FormFields;
  const typed = fields[ANSWER_FIELD] ?? '';
  if (typed === '') return undefined;
  const number = parseInstructionNumber(typed);
  const note = (await listNotes(kysely, dossier.id)).find(({ id }) => id === number);
  if (!note?.instruction) throw new NotFound('instruction');
  return { ...note, instruction: note.instruction };
}
