import type { FastifyReply, FastifyRequest } from 'fastify';
import { findUnitByCode } from '#capabilities/agencies/index.ts';
import { actingOfficer, type OfficerActor } from '#capabilities/dossier/index.ts';
import { printer } from '#engines/print/printer.ts';
import type { DossierRegister } from '#engines/print/templates.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { sendPdf } from '#platform/web/send-pdf.ts';
import { printRegister, type Register, readRegister } from '../../actions/read-register.ts';
import { dossierRegister } from '../../printing/dossier-register.ts';
import { type AskedOfRegister, parseRegisterQuery } from './register.form.ts';
import { RegisterView } from './register.view.tsx';

export interface ShownRegister {
  readonly register: Register;
  /** The same as it is printed. */
  readonly printed: DossierRegister;
}

/** Sổ theo dõi hồ sơ (Mẫu số 07), as a page and to print. */
export function registerPages(platform: Platform) {
  const asked = (request: FastifyRequest) => parseRegisterQuery(request.query, todayInVietnam(platform.clock));
  return {
    async show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const question = asked(request);
      const shown = await load(platform, actingOfficer(request.officer), question);
      return sendOfficePage(reply, {
        title: 'Sổ theo dõi hồ sơ',
        active: 'register',
        status: shown ? 200 : 422,
        hasErrors: !shown,
        body: <RegisterView asked={question} shown={shown} />,
      });
    },
    async print(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const shown = await load(platform, actingOfficer(request.officer), asked(request));
      if (!shown) throw new NotFound('register');
      return sendPdf(reply, await printRegister(printer, shown.printed), 'so-theo-doi-ho-so');
    },
  };
}

async function load(
  { database, clock }: Platform,
  officer: OfficerActor,
  { typed, period }: AskedOfRegister,
): Promise<ShownRegister | undefined> {
  if (!period) return undefined;
  const unit = typed.unit === '' ? undefined : await findUnitByCode(database.kysely, typed.unit);
  if (typed.unit !== '' && !unit) throw new NotFound('unit');
  const procedureCode = typed.procedure || undefined;
  const register = await readRegister(database, officer, { ...period, unitId: unit?.id, procedureCode });
  const narrowed = procedureCode && `Thủ tục ${procedureCode}`;
  const head = { agency: register.unit.name, ...period, narrowed, at: clock.now() };
  return { register, printed: dossierRegister(head, register.entries) };
}
