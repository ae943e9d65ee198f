import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Officer } from '#capabilities/identity/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { enterFigure, enteringScope, type MeantFigure, unitOfScope } from '../../actions/enter-figure.ts';
import { EXTERNAL_FIGURES_PATH } from '../../paths.ts';
import { type EnteredFigure, listExternalFigures, listFigureVersions } from '../../storage/external-figure-queries.ts';
import { ExternalFigureView } from './external-figure.view.tsx';
import { readAsked, readFigure, typedMonth, unitValue } from './external-figures.form.ts';
import { EXTERNAL_FIGURES, FIGURE_ERRORS, FIGURE_FAULTS } from './external-figures.text.ts';
import { ExternalFiguresView, figureValue } from './external-figures.view.tsx';

const ACTIVE = 'external-figures';

/** Số liệu từ hệ thống khác: what is there and what is awaited, and the form to enter or correct one. */
export function externalFigurePages(platform: Platform) {
  const { kysely } = platform.database;
  const today = () => todayInVietnam(platform.clock);
  const scopeOf = (request: FastifyRequest) => enteringScope(kysely, officerOf(request), today().toString());

  /** GET /can-bo/so-lieu-ngoai */
  async function list(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const scope = await scopeOf(request);
    const query = request.query as Record<string, unknown>;
    const asked = readAsked(query, scope);
    const unitCode = asked.unitCode ?? (scope.province ? '' : (scope.units[0]?.agencyCode ?? ''));
    const month = asked.month ?? today().with({ day: 1 }).subtract({ months: 1 }).toString();
    const typed = typeof query['thang'] === 'string' ? query['thang'] : '';
    const isMonthWrong = typed !== '' && asked.month === undefined;
    const day = Temporal.PlainDate.from(month);
    const unitId = unitOfScope(scope, unitCode)?.id ?? null;
    const figures = await listExternalFigures(kysely, { from: day, to: day }, [unitId]);
    return sendOfficePage(reply, {
      title: EXTERNAL_FIGURES.title,
      active: ACTIVE,
      status: isMonthWrong ? 422 : 200,
      hasErrors: isMonthWrong,
      body: (
        <ExternalFiguresView
          {...{ scope, unitCode, month, figures }}
          typedMonth={typed || typedMonth(month)}
          errors={isMonthWrong ? [{ field: 'thang', message: FIGURE_ERRORS.month }] : []}
          isSaved={query['xong'] === 'luu'}
        />
      ),
    });
  }

  /** GET /can-bo/so-lieu-ngoai/nhap */
  async function show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const scope = await scopeOf(request);
    const { unitCode, month, indicator } = readAsked(request.query as Record<string, unknown>, scope);
    const meant = unitCode !== undefined && month !== undefined && indicator !== undefined;
    const versions = meant ? await versionsOf(request, { unitCode, month, indicator }) : [];
    const fields: FormFields = request.heldForm ?? {
      ...(unitCode !== undefined && { 'don-vi': unitValue(unitCode) }),
      ...(month !== undefined && { thang: typedMonth(month) }),
      ...(indicator !== undefined && { 'chi-so': indicator }),
      ...fieldsOf(versions[0]),
    };
    return send(request, reply, { status: 200, fields, errors: [], versions });
  }

  /** POST /can-bo/so-lieu-ngoai/nhap */
  async function enter(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const fields = (request.body ?? {}) as FormFields;
    const read = readFigure(fields, await scopeOf(request), today().toString());
    if (!read.ok) {
      const versions = await seenVersions(request, fields);
      return send(request, reply, { status: 422, fields, errors: read.errors, versions });
    }
    const { figure, entry } = read;
    const entered = await enterFigure(platform, officerOf(request), figure, entry);
    if (entered.ok) {
      const query = { 'don-vi': unitValue(figure.unitCode), thang: typedMonth(figure.month), xong: 'luu' };
      return reply.redirect(`${EXTERNAL_FIGURES_PATH}?${new URLSearchParams(query)}`, 303);
    }
    if (entered.refusal === 'unfit') {
      const errors = entered.faults.map((fault) => FIGURE_FAULTS[fault]);
      return send(request, reply, { status: 422, fields, errors, versions: await seenVersions(request, fields) });
    }
    const versions = await versionsOf(request, figure);
    const value = figureValue(versions[0]);
    const sentence = entered.refusal === 'entered-already' ? 'enteredAlready' : 'changedMeanwhile';
    const errors = [{ field: 'tu-so', message: FIGURE_ERRORS[sentence](value) }];
    // What was typed stays; sending it again is the correction.
    const kept = { ...fields, 'phien-ban': String(versions[0]?.version ?? 0) };
    return send(request, reply, { status: 409, fields: kept, errors, versions });
  }

  async function versionsOf(
    request: FastifyRequest,
    { unitCode, month, indicator }: Omit<MeantFigure, 'version'>,
  ): Promise<EnteredFigure[]> {
    const unit = unitOfScope(await scopeOf(request), unitCode);
    return listFigureVersions(kysely, { unitId: unit?.id ?? null, month, indicator });
  }

  /** Of a correction that was sent and not taken; a new figure has none. */
  async function seenVersions(request: FastifyRequest, fields: FormFields): Promise<EnteredFigure[]> {
    const { unitCode, month, indicator } = readAsked(fields, await scopeOf(request));
    if ((fields['phien-ban'] ?? '0') === '0' || unitCode === undefined || !month || !indicator) return [];
    return versionsOf(request, { unitCode, month, indicator });
  }

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    shown: {
      readonly status: number;
      readonly fields: FormFields;
      readonly errors: readonly FieldMessage[];
      readonly versions: readonly EnteredFigure[];
    },
  ): Promise<FastifyReply> {
    const { status, fields, errors, versions } = shown;
    const scope = await scopeOf(request);
    const title = versions.length > 0 ? EXTERNAL_FIGURES.correct : EXTERNAL_FIGURES.enter;
    return sendOfficePage(reply, {
      title,
      active: ACTIVE,
      status,
      hasErrors: errors.length > 0,
      body: <ExternalFigureView {...{ scope, fields, errors, versions }} />,
    });
  }

  return { list, show, enter };
}

function fieldsOf(figure: EnteredFigure | undefined): FormFields {
  if (!figure) return {};
  const [year, month, day] = figure.sourceOn.split('-');
  return {
    'phien-ban': String(figure.version),
    'tu-so': String(figure.which),
    'mau-so': String(figure.of),
    nguon: figure.source,
    'ngay-nguon': `${day}/${month}/${year}`,
  };
}

/** requireOfficer has run: without somebody signed in nobody gets here. */
function officerOf({ officer }: FastifyRequest): Officer {
  if (!officer) throw new NotFound('not signed in');
  return officer;
}
