import type { FastifyReply, FastifyRequest } from 'fastify';
import { todayInVietnam } from '#platform/clock.ts';
import { NotPermitted } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { endNamedCover, nameCover } from '../../actions/name-cover.ts';
import type { Officer } from '../../domain/duty.ts';
import { COVERS_PATH } from '../../paths.ts';
import { listColleagues, listCovers } from '../../storage/absence-cover-queries.ts';
import { parseCover } from './covers.form.ts';
import { COVER_REFUSALS } from './covers.text.ts';
import { CoversView } from './covers.view.tsx';
import type { FieldError } from './officer-sign-in.form.ts';

/** Vắng mặt, ủy quyền xử lý. */
export function coverPages(platform: Platform) {
  async function send(
    reply: FastifyReply,
    officer: Officer,
    { fields, errors = [] }: { fields: FormFields; errors?: readonly FieldError[] },
  ): Promise<FastifyReply> {
    const { kysely } = platform.database;
    const today = todayInVietnam(platform.clock).toString();
    const headOf = officer.duties.filter(({ role }) => role === 'head').map(({ unitId }) => unitId);
    const unitIds = [...new Set(officer.duties.map(({ unitId }) => unitId))];
    const [covers, colleagues] = await Promise.all([
      listCovers(kysely, { officerId: officer.officerId, headOf, today }),
      listColleagues(kysely, unitIds, today),
    ]);
    const { da } = reply.request.query as { da?: unknown };
    return sendOfficePage(reply, {
      title: 'Vắng mặt, ủy quyền xử lý',
      active: COVERS_PATH,
      status: errors.length > 0 ? 422 : 200,
      hasErrors: errors.length > 0,
      body: (
        <CoversView
          officer={officer}
          headOf={headOf}
          covers={covers}
          colleagues={colleagues}
          fields={fields}
          errors={errors}
          today={today}
          done={String(da ?? '')}
        />
      ),
    });
  }

  return {
    show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const held = (request as { heldForm?: FormFields | null }).heldForm;
      return send(reply, signedIn(request), { fields: held ?? {} });
    },
    async name(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const officer = signedIn(request);
      const fields = (request.body ?? {}) as FormFields;
      const parsed = parseCover(fields);
      if ('errors' in parsed) return send(reply, officer, { fields, errors: parsed.errors });
      const result = await nameCover(platform, officer, parsed.values);
      if (!result.ok) return send(reply, officer, { fields, errors: [COVER_REFUSALS[result.refusal]] });
      return reply.redirect(`${COVERS_PATH}?da=uy-quyen`, 303);
    },
    async end(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const { 'uy-quyen': id = '' } = (request.body ?? {}) as FormFields;
      await endNamedCover(platform, signedIn(request), /^\d{1,15}$/.test(id) ? Number(id) : 0);
      return reply.redirect(`${COVERS_PATH}?da=ket-thuc`, 303);
    },
  };
}

function signedIn({ officer }: FastifyRequest): Officer {
  if (!officer) throw new NotPermitted('officer');
  return officer;
}
