import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Officer } from '#capabilities/identity/index.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { codeInPath } from '#platform/web/path-code.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { decideEntry, openEntry } from '../../actions/decide-entry.ts';
import type { LateState } from '../../domain/late-entry.ts';
import { decidePath, explainPath, LATE_OFFICE_PATH, lateEntryPath } from '../../paths.ts';
import { listEntryEvents, listOfficeEntries } from '../../storage/late-entry-queries.ts';
import { type ReadDeed, readDecision, readExplanation } from './late-entries.form.ts';
import { LATE_STATES, OFFICE_LATE } from './late-entries.text.ts';
import { LateEntriesView } from './late-entries.view.tsx';
import { LateEntryView } from './late-entry.view.tsx';

const ACTIVE = 'late-publication';
const MOST_SHOWN = 200;

/** Giải trình và quyết định công khai, for who had a late dossier and who leads the unit. */
export function latePublicationOfficeRoutes(platform: Platform): FastifyPluginAsync {
  const { kysely } = platform.database;

  /** GET /can-bo/cham-tre */
  async function list(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const officer = officerOf(request);
    const unitIds = unitsOf(officer);
    const state = stateOf((request.query as Record<string, unknown>)['trang-thai']);
    const entries = await listOfficeEntries(kysely, {
      officerId: officer.officerId,
      unitIds,
      state,
      limit: MOST_SHOWN,
    });
    return sendOfficePage(reply, {
      title: OFFICE_LATE.title,
      active: ACTIVE,
      body: <LateEntriesView entries={entries} state={state} />,
    });
  }

  /** GET /can-bo/cham-tre/:dossierCode */
  async function show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return send(request, reply, { status: 200, fields: request.heldForm ?? {}, errors: [] });
  }

  /** POST …/giai-trinh, …/cong-khai */
  const deed = (read: (fields: FormFields) => ReadDeed) =>
    async function decide(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const fields = (request.body ?? {}) as FormFields;
      const code = codeInPath(request);
      const wanted = read(fields);
      if (!wanted.ok) return send(request, reply, { status: 422, fields, errors: wanted.errors });
      const done = await decideEntry(platform, officerOf(request), code, wanted.deed);
      if (done.ok) return reply.redirect(lateEntryPath(code), 303);
      const errors = [{ field: 'phien-ban', message: OFFICE_LATE.changed }];
      return send(request, reply, { status: 409, fields, errors });
    };

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    shown: { readonly status: number; readonly fields: FormFields; readonly errors: readonly FieldMessage[] },
  ): Promise<FastifyReply> {
    const officer = officerOf(request);
    const entry = await openEntry(kysely, officer, codeInPath(request));
    const events = await listEntryEvents(kysely, entry.dossierCode);
    const { status, fields, errors } = shown;
    return sendOfficePage(reply, {
      title: `${OFFICE_LATE.title} ${entry.dossierCode}`,
      active: ACTIVE,
      status,
      hasErrors: errors.length > 0,
      body: <LateEntryView {...{ entry, events, officer, fields, errors }} />,
    });
  }

  return async (app) => {
    app.addHook('preHandler', app.requireOfficer);
    app.get(LATE_OFFICE_PATH, list);
    app.get(lateEntryPath(':dossierCode'), show);
    app.post(explainPath(':dossierCode'), deed(readExplanation));
    app.post(decidePath(':dossierCode'), deed(readDecision));
  };
}

/** Of which units all entries are shown; null: of all. @throws NotFound for whoever settles nothing and leads nothing */
function unitsOf({ duties }: Officer): readonly number[] | null {
  if (duties.some(({ role }) => role === 'inspector')) return null;
  if (!duties.some(({ role }) => role === 'head' || role === 'specialist')) throw new NotFound('late entries');
  return duties.filter(({ role }) => role === 'head').map(({ unitId }) => unitId);
}

function stateOf(asked: unknown): LateState {
  return (Object.keys(LATE_STATES) as LateState[]).find((state) => LATE_STATES[state].slug === asked) ?? 'waiting';
}

/** requireOfficer has run: without somebody signed in nobody gets here. */
function officerOf({ officer }: FastifyRequest): Officer {
  if (!officer) throw new NotFound('not signed in');
  return officer;
}
