import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SPREADSHEET_TYPE } from '#engines/spreadsheet/write-spreadsheet.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { type FormFields, formValues } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { parseCursor, writeCursor } from '#ui/office/queue-cursor.ts';
import { actingOfficer } from '../../actions/acting-officer.ts';
import { dropFilter, keepFilter } from '../../actions/keep-filter.ts';
import { recordExport } from '../../actions/record-export.ts';
import { requestWorkBatch } from '../../actions/request-work-batch.ts';
import type { OfficerActor } from '../../domain/access.ts';
import type { WorkCriteria } from '../../domain/saved-filter.ts';
import { LARGEST_BATCH } from '../../domain/work-batch.ts';
import { viewsOf, type WorkView } from '../../domain/work-view.ts';
import { MY_WORK_PATH, WORK_PATHS, workBatchPath } from '../../paths.ts';
import { listInstructionTasks, listOverdueInstructions } from '../../storage/dossier-note-queries.ts';
import { listOverdueQuestionsFor, listQuestionTasks } from '../../storage/dossier-question-queries.ts';
import { listExtensionTasks } from '../../storage/extension-queries.ts';
import { listSupplementTasks } from '../../storage/supplement-proposal-queries.ts';
import { listLateAnswers } from '../../storage/unit-consultation-queries.ts';
import { CURSOR_FIELD, parseFilter, readCriteria, VIEW_FIELD, viewOf, writeCriteria } from './my-work.form.ts';
import { FILTER_REFUSALS, VIEW_WORDS } from './my-work.text.ts';
import { MyWorkView } from './my-work.view.tsx';
import { ALL, ASSIGNEE_FIELD, CHOSEN_FIELD, KIND_FIELD, NOTE_FIELD, parseBatch } from './work-batch.form.ts';
import { BATCH_REFUSALS } from './work-batch.text.ts';
import type { BatchChoice } from './work-batch.view.tsx';
import { MOST_EXPORTED, MOST_IN_SHEET, workCsv, workSheet } from './work-export.ts';
import { eachWorkItem, listColleagues, loadWork } from './work-model.ts';

const PAGE_SIZE = 50;
const MOST_LATE_ANSWERS = 100;

const NOTHING_CHOSEN: BatchChoice = { ticked: [], kind: '', assignee: '', note: '', errors: [] };

interface Shown {
  readonly view: WorkView;
  readonly criteria: WorkCriteria;
  readonly after?: ReturnType<typeof parseCursor>;
  readonly choice?: BatchChoice;
  readonly typedName?: string;
  readonly error?: string;
}

/** Việc của tôi and the other views of an officer's work; the filters stand in the address. */
export function myWorkPages(platform: Platform) {
  async function send(reply: FastifyReply, officer: OfficerActor, shown: Shown): Promise<FastifyReply> {
    const { view, criteria, after, typedName = '', error, choice = NOTHING_CHOSEN } = shown;
    if (!viewsOf(officer).includes(view)) throw new NotFound('page');
    const isStart = view === 'mine' && !after && writeCriteria(criteria).length === 0;
    const hasErrors = error !== undefined || choice.errors.length > 0;
    const today = todayInVietnam(platform.clock).toString();
    const { kysely } = platform.database;
    const now = platform.clock.now();
    const [work, letters, supplements, questions, overdueQuestions, ...others] = await Promise.all([
      loadWork(platform, officer, { view, criteria, after, limit: pageSize(choice) }),
      isStart ? listExtensionTasks(kysely, officer, now, today) : [],
      isStart ? listSupplementTasks(kysely, officer) : [],
      isStart ? listQuestionTasks(kysely, officer, today) : [],
      isStart ? listOverdueQuestionsFor(kysely, officer, now) : [],
      isStart ? listInstructionTasks(kysely, officer) : [],
      isStart ? listOverdueInstructions(kysely, officer, today) : [],
      isStart ? listLateAnswers(kysely, officer, now, MOST_LATE_ANSWERS) : [],
    ]);
    const [instructions, overdueInstructions, lateAnswers] = others;
    return sendOfficePage(reply, {
      title: VIEW_WORDS[view].title,
      active: MY_WORK_PATH,
      status: hasErrors ? 422 : 200,
      hasErrors,
      body: (
        <MyWorkView
          work={work}
          letters={letters}
          supplements={supplements}
          questions={questions}
          overdueQuestions={overdueQuestions}
          instructions={instructions}
          overdueInstructions={overdueInstructions}
          lateAnswers={lateAnswers}
          covers={reply.request.officer?.covers ?? []}
          address={addressOf(view, criteria)}
          nextHref={work.next && addressOf(view, criteria, writeCursor(work.next))}
          isFirst={!after}
          typedName={typedName}
          error={error}
          choice={choice}
          requestKey={randomUUID()}
          cursor={after ? writeCursor(after) : ''}
        />
      ),
    });
  }

  return {
    show:
      (view: WorkView) =>
      async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
        const typed = request.query as Record<string, unknown>;
        const after = parseCursor(typed[CURSOR_FIELD]);
        const choice = typed[CHOSEN_FIELD] === ALL ? { ...NOTHING_CHOSEN, ticked: 'all' as const } : NOTHING_CHOSEN;
        return send(reply, actingOfficer(request.officer), { view, criteria: readCriteria(typed), after, choice });
      },
    /** POST /can-bo/viec/hang-loat */
    async doMany(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const officer = actingOfficer(request.officer);
      const fields = (request.body ?? {}) as FormFields;
      const { assignee, ...typed } = parseBatch(fields);
      const colleague = (await listColleagues(platform, officer)).find(({ number }) => number === assignee);
      const asked = { ...typed, officer, assigneeId: colleague?.officerId, at: platform.clock.now() };
      const result = await requestWorkBatch(platform.database, asked);
      if (result.ok) return reply.redirect(workBatchPath(result.number), 303);
      return send(reply, officer, asSent(fields, [BATCH_REFUSALS[result.refusal]]));
    },
    /** GET /can-bo/viec/hang-loat: what was sent just after the session ran out, to be sent again. */
    async manyAgain(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const { heldForm } = request as { heldForm?: FormFields | null };
      if (!heldForm) return reply.redirect(MY_WORK_PATH, 303);
      return send(reply, actingOfficer(request.officer), asSent(heldForm, []));
    },
    /** GET /can-bo/viec/xuat.csv, /can-bo/viec/bang-tinh */
    takeOut:
      (format: 'csv' | 'xlsx') =>
      async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
        const officer = actingOfficer(request.officer);
        const typed = request.query as Record<string, unknown>;
        const view = viewOf(typed[VIEW_FIELD]);
        if (!viewsOf(officer).includes(view)) throw new NotFound('page');
        const asked = { view, criteria: readCriteria(typed), limit: format === 'csv' ? MOST_EXPORTED : MOST_IN_SHEET };
        await recordExport(platform.database, officer, asked);
        const items = eachWorkItem(platform, officer, asked);
        reply.header('content-disposition', `attachment; filename="cong-viec.${format}"`);
        if (format === 'csv') return reply.type('text/csv; charset=utf-8').send(Readable.from(workCsv(items)));
        return reply.type(SPREADSHEET_TYPE).send(await workSheet(VIEW_WORDS[view].title, items));
      },
    async keep(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const officer = actingOfficer(request.officer);
      const filter = parseFilter((request.body ?? {}) as FormFields);
      const kept = await keepFilter(platform.database, officer, filter, platform.clock.now());
      if (kept.ok) return reply.redirect(addressOf(filter.view, filter.criteria), 303);
      return send(reply, officer, { ...filter, typedName: filter.name, error: FILTER_REFUSALS[kept.refusal] });
    },
    async drop(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const fields = (request.body ?? {}) as FormFields;
      const { view, criteria } = parseFilter(fields);
      const number = fields['so'] ?? '';
      if (/^\d{1,15}$/.test(number)) {
        await dropFilter(platform.database, actingOfficer(request.officer), Number(number));
      }
      return reply.redirect(addressOf(view, criteria), 303);
    },
  };
}

/** More ticks than a page holds: the list is long enough for them. */
function pageSize({ ticked }: BatchChoice): number {
  return ticked === 'all' || ticked.length > PAGE_SIZE ? LARGEST_BATCH : PAGE_SIZE;
}

/** The page as it was when a batch was sent from it. */
function asSent(fields: FormFields, errors: BatchChoice['errors']): Shown {
  return {
    view: viewOf(fields[VIEW_FIELD]),
    criteria: readCriteria(fields),
    after: parseCursor(fields[CURSOR_FIELD]),
    choice: {
      ticked: formValues(fields, CHOSEN_FIELD),
      kind: fields[KIND_FIELD] ?? '',
      assignee: fields[ASSIGNEE_FIELD] ?? '',
      note: fields[NOTE_FIELD] ?? '',
      errors,
    },
  };
}

/** @param cursor written for an address already */
function addressOf(view: WorkView, criteria: WorkCriteria, cursor?: string): string {
  const query = new URLSearchParams(writeCriteria(criteria)).toString();
  const parts = [query, cursor === undefined ? '' : `sau=${cursor}`].filter(Boolean);
  return parts.length === 0 ? WORK_PATHS[view] : `${WORK_PATHS[view]}?${parts.join('&')}`;
}
