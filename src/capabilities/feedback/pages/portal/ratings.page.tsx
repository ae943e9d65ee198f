import type { FastifyReply, FastifyRequest } from 'fastify';
import { findUnitByCode } from '#capabilities/agencies/index.ts';
import { holderOf } from '#capabilities/identity/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { codeInPath } from '#platform/web/path-code.ts';
import { createRateLimit } from '#platform/web/rate-limit.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { rateDossier } from '../../actions/rate-dossier.ts';
import { agencyResults, type ReadAgencyFigures } from '../../actions/read-agency-results.ts';
import { publishable } from '../../domain/officer-results.ts';
import { daysOf, lastQuarters, type Quarter, quarterOf } from '../../domain/satisfaction-rating.ts';
import { dossierRatingPath, RATINGS_PATH, resultRatingPath } from '../../paths.ts';
import { listPublicComments } from '../../storage/comment-queries.ts';
import { listRatingBands } from '../../storage/index-level-queries.ts';
import {
  findRateableByCode,
  findRateableByResult,
  type RateableDossier,
} from '../../storage/rateable-dossier-queries.ts';
import { getRatingRule, isRated, listOfficerResults, listUnitResults } from '../../storage/rating-queries.ts';
import { quarterValue } from './quarter-form.view.tsx';
import { readRating } from './rating.form.ts';
import { RATING_FORM, RATINGS } from './rating.text.ts';
import { RatingFormView } from './rating-form.view.tsx';
import { RatingsView } from './ratings.view.tsx';
import { UnitRatingsView } from './unit-ratings.view.tsx';

const QUARTERS_SHOWN = 8;
/** Results of officers are added up over a year: a quarter has few of each. */
const QUARTERS_OF_OFFICERS = 4;

/** Where a rating is written, and the dossier it is about. */
interface Rating {
  readonly action: string;
  readonly dossier: RateableDossier;
}

/** Đánh giá: results by unit for everybody; the form for whoever owns the dossier or holds its result. */
export function ratingPages(platform: Platform, readFigures: ReadAgencyFigures) {
  const { kysely } = platform.database;
  const results = agencyResults(platform, readFigures);
  const tries = createRateLimit(platform.database, { name: 'rating-look-up', times: 30, seconds: 60 });

  /** GET /danh-gia */
  async function showResults(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return sendResults(request, reply, { status: 200, code: '', error: undefined });
  }

  /** GET /danh-gia/ket-qua?ma= */
  async function lookUp(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const code = query(request, 'ma');
    if (!(await tries.take(request.ip)))
      return sendResults(request, reply, { status: 429, code, error: RATINGS.tooOften });
    const publicCode = asPrinted(code);
    if (await findRateableByResult(kysely, publicCode)) return reply.redirect(resultRatingPath(publicCode), 303);
    return sendResults(request, reply, { status: 404, code, error: RATINGS.unknown });
  }

  /** GET /danh-gia/don-vi/:unitCode */
  async function showUnit(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const unit = await findUnitByCode(kysely, codeInPath(request, 'unitCode'));
    if (!unit) throw new NotFound('unit');
    const today = todayInVietnam(platform.clock);
    const quarters = lastQuarters(quarterOf(today), QUARTERS_SHOWN);
    const first = quarters.at(-1) ?? quarterOf(today);
    const since = daysOf(quarters[QUARTERS_OF_OFFICERS - 1] ?? first).from.toString();
    const quarter = chosenQuarter(request, quarters, quarterOf(today));
    const [chosen, byDay, comments, rule, officers, bands] = await Promise.all([
      results.ofUnit(quarter, unit),
      listUnitResults(kysely, unit.id, daysOf(first).from.toString()),
      listPublicComments(kysely, unit.id),
      getRatingRule(kysely, today.toString()),
      listOfficerResults(kysely, unit.id, since),
      listRatingBands(kysely, today.toString()),
    ]);
    const least = { officer: rule.leastOfficerRatings, unit: rule.leastRatings };
    const shown = publishable(officers, least);
    const byQuarter = quarters.map((one) => ({ quarter: one, result: byDay.get(daysOf(one).from.toString()) }));
    const body = (
      <UnitRatingsView
        unitName={unit.name}
        quarters={byQuarter}
        officers={shown}
        chosen={{ ...chosen, quarter }}
        {...{ comments, rule, since, bands }}
      />
    );
    return sendPortalPage(reply, {
      title: `${RATINGS.title}: ${unit.name}`,
      isNamedInVietnamese: true,
      active: RATINGS_PATH,
      body,
    });
  }

  async function sendResults(
    request: FastifyRequest,
    reply: FastifyReply,
    { status, code, error }: { status: number; code: string; error: string | undefined },
  ): Promise<FastifyReply> {
    const today = todayInVietnam(platform.clock);
    const quarters = lastQuarters(quarterOf(today), QUARTERS_SHOWN);
    const quarter = chosenQuarter(request, quarters, quarterOf(today));
    return sendPortalPage(reply, {
      title: RATINGS.title,
      active: RATINGS_PATH,
      status,
      hasErrors: error !== undefined,
      body: (
        <RatingsView results={await results.ofQuarter(quarter)} {...{ quarter, quarters }} lookup={{ code, error }} />
      ),
    });
  }

  /** GET and POST /ho-so-ca-nhan/:dossierCode/danh-gia, for whose dossier it is. */
  const own = formOf(async (request) => {
    const dossier = await findRateableByCode(kysely, codeInPath(request));
    if (!dossier || !request.citizen || dossier.accountId !== holderOf(request.citizen)) throw new NotFound('dossier');
    return { action: dossierRatingPath(dossier.code), dossier };
  });

  /** GET and POST /danh-gia/:resultCode, for who holds the result. */
  const byResult = formOf(async (request) => {
    const publicCode = asPrinted(codeInPath(request, 'resultCode'));
    const dossier = (await tries.take(request.ip)) ? await findRateableByResult(kysely, publicCode) : undefined;
    if (!dossier) throw new NotFound('result');
    return { action: resultRatingPath(publicCode), dossier };
  });

  function formOf(find: (request: FastifyRequest) => Promise<Rating>) {
    return {
      async show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
        const isDone = query(request, 'xong') === 'danh-gia';
        return sendForm(reply, await find(request), {
          fields: request.heldForm ?? {},
          status: 200,
          errors: [],
          isDone,
        });
      },
      async rate(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
        const rating = await find(request);
        const fields = (request.body ?? {}) as FormFields;
        const read = readRating(fields, rating.dossier);
        if (!read.ok) return sendForm(reply, rating, { fields, status: 422, errors: read.errors });
        const rated = await rateDossier(platform, rating.dossier, read.rating, read.comment);
        if (rated.ok) return reply.redirect(`${rating.action}?xong=danh-gia`, 303);
        return sendForm(reply, rating, { fields, status: 409, errors: [] });
      },
    };
  }

  async function sendForm(
    reply: FastifyReply,
    { action, dossier }: Rating,
    shown: {
      readonly fields: FormFields;
      readonly status: number;
      readonly errors: readonly FieldMessage[];
      readonly isDone?: boolean;
    },
  ): Promise<FastifyReply> {
    const { fields, status, errors, isDone = false } = shown;
    const wasRated = await isRated(kysely, dossier.dossierId);
    reply.header('cache-control', 'no-store');
    return sendPortalPage(reply, {
      title: RATING_FORM.title,
      active: RATINGS_PATH,
      status,
      hasErrors: errors.length > 0,
      body: <RatingFormView {...{ action, dossier, fields, errors }} isRated={wasRated} isDone={isDone && wasRated} />,
    });
  }

  return { showResults, showUnit, lookUp, own, byResult };
}

/** Kỳ in the address; without one that is offered, the one that runs. */
function chosenQuarter(request: FastifyRequest, quarters: readonly Quarter[], running: Quarter): Quarter {
  const asked = query(request, 'ky');
  return quarters.find((one) => quarterValue(one) === asked) ?? running;
}

/** As it stands on the paper: small letters, spaces and dashes are forgiven. */
function asPrinted(typed: string): string {
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return letters.replace(/.{4}(?!$)/g, '$&-');
}

function query(request: FastifyRequest, name: string): string {
  const value = (request.query as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : '';
}
