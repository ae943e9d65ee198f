import type { FastifyReply, FastifyRequest } from 'fastify';
import { actingOfficer, type FigureWay, loadDeadlineTimes, type OfficerActor } from '#capabilities/dossier/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { openFigure, readFigures } from '../../actions/read-figures.ts';
import { figureScope } from '../../domain/figure-scope.ts';
import { FigureDossiers } from './figure-dossiers.view.tsx';
import { parseFigureQuery, parseFiguresQuery } from './figures.form.ts';
import { FIGURE_WORDS } from './figures.text.ts';
import { FiguresView } from './figures.view.tsx';

const PROVINCE_WAYS: readonly FigureWay[] = ['unit', 'field', 'procedure'];
const UNIT_WAYS: readonly FigureWay[] = ['procedure', 'officer', 'field'];

/** Số liệu giải quyết hồ sơ, and from each number the dossiers behind it. */
export function figurePages(platform: Platform) {
  const today = () => todayInVietnam(platform.clock);
  return {
    /** GET /can-bo/bao-cao */
    async show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const officer = actingOfficer(request.officer);
      const asked = parseFiguresQuery(request.query, today());
      const ways = waysOf(officer, asked.typed.unit);
      const by = ways.find((way) => way === asked.by) ?? ways[0] ?? 'procedure';
      const unitCode = asked.typed.unit || undefined;
      const table = asked.period && (await readFigures(platform, officer, { ...asked.period, by, unitCode }));
      return sendOfficePage(reply, {
        title: 'Số liệu giải quyết hồ sơ',
        active: 'figures',
        status: table ? 200 : 422,
        hasErrors: !table,
        body: (
          <FiguresView asked={asked} by={by} ways={ways} table={table} today={today()} now={platform.clock.now()} />
        ),
      });
    },

    /** GET /can-bo/bao-cao/ho-so */
    async open(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const asked = parseFigureQuery(request.query, today());
      const { kind, period, after, typed } = asked;
      const lateReason = kind === 'finished-late' ? asked.lateReason : undefined;
      if (!kind || !period) throw new NotFound('figure');
      const opened = await openFigure(platform, actingOfficer(request.officer), {
        ...period,
        kind,
        lateReason,
        after,
        unitCode: typed.unit || undefined,
        fieldCode: typed.field || undefined,
        procedureCode: typed.procedure || undefined,
        officerNumber: typed.officer === '' ? undefined : Number(typed.officer),
      });
      const { timeOf } = await loadDeadlineTimes(platform);
      return sendOfficePage(reply, {
        title: FIGURE_WORDS[kind].text,
        active: 'figures',
        body: (
          <FigureDossiers
            asked={asked}
            kind={kind}
            period={period}
            opened={opened}
            now={platform.clock.now()}
            timeOf={timeOf}
          />
        ),
      });
    },
  };
}

function waysOf(officer: OfficerActor, unit: string): readonly FigureWay[] {
  const scope = figureScope(officer);
  if (!scope) throw new NotFound('figures');
  if (unit !== '') return UNIT_WAYS;
  if (scope.unitIds === null) return PROVINCE_WAYS;
  return scope.unitIds.length > 1 ? ['unit', ...UNIT_WAYS] : UNIT_WAYS;
}
