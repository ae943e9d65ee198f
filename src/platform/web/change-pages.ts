/** A form that changes something others may change too: what was typed survives every "no". */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ChangedMeanwhile } from '#platform/errors.ts';
import type { FormFields } from './form-fields.ts';

export interface FieldMessage {
  readonly field: string;
  readonly message: string;
}

export interface ChangeView<Subject> {
  readonly subject: Subject;
  /**
   * What was typed, or what the form begins with. The version among it is the one the person saw; without it the form
   * carries the subject's own.
   */
  readonly fields: FormFields;
  readonly errors: readonly FieldMessage[];
  /** Somebody else was faster; who, when that may be told. */
  readonly changedBy: { readonly name: string | undefined } | undefined;
}

export interface ChangeForm<Subject, Values> {
  /** @throws NotFound or NotPermitted before anything is shown. */
  load(request: FastifyRequest): Promise<Subject>;
  /** What the form begins with. */
  begin?(subject: Subject, request: FastifyRequest): FormFields;
  /** Who was faster, where what is asked depends on the version: then a page seen before is not read at all. */
  overtaken?(subject: Subject, seenVersion: number): ChangeView<Subject>['changedBy'];
  parse(
    fields: FormFields,
    subject: Subject,
  ): { readonly values: Values } | { readonly errors: readonly FieldMessage[] };
  run(
    subject: Subject,
    values: Values,
    change: { readonly expectedVersion: number; readonly request: FastifyRequest },
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly refusal: string; readonly name?: string }>;
  /** The sentence for a refusal, and the field it belongs to (empty for the whole form). */
  explain(refusal: string, name: string | undefined, subject: Subject): FieldMessage;
  send(reply: FastifyReply, status: number, view: ChangeView<Subject>): FastifyReply;
  /** Where to go when it is done. */
  done(subject: Subject, values: Values): string;
}

/** Hidden field with the version of the subject that the person saw. */
export const VERSION_FIELD = 'phien-ban';

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

export function changePages<Subject, Values>(form: ChangeForm<Subject, Values>): { show: Handler; submit: Handler } {
  return {
    async show(request, reply) {
      const subject = await form.load(request);
      const held = (request as { heldForm?: FormFields | null }).heldForm;
      const fields = held ?? form.begin?.(subject, request) ?? {};
      return form.send(reply, 200, { subject, fields, errors: [], changedBy: undefined });
    },
    async submit(request, reply) {
      const subject = await form.load(request);
      const fields = (request.body ?? {}) as FormFields;
      const again = (errors: readonly FieldMessage[]) =>
        form.send(reply, 422, { subject, fields, errors, changedBy: undefined });
      const anew = (now: Subject, changedBy: ChangeView<Subject>['changedBy']) => {
        const { [VERSION_FIELD]: _seen, ...typed } = fields;
        return form.send(reply, 409, { subject: now, fields: typed, errors: [], changedBy });
      };
      const expectedVersion = Number.parseInt(fields[VERSION_FIELD] ?? '', 10) || 0;
      const faster = form.overtaken?.(subject, expectedVersion);
      if (faster) return anew(subject, faster);
      const parsed = form.parse(fields, subject);
      if ('errors' in parsed) return again(parsed.errors);
      try {
        const result = await form.run(subject, parsed.values, { expectedVersion, request });
        if (!result.ok) return again([form.explain(result.refusal, result.name, subject)]);
      } catch (error) {
        if (!(error instanceof ChangedMeanwhile)) throw error;
        return anew(await form.load(request), { name: error.by });
      }
      return reply.redirect(form.done(subject, parsed.values), 303);
    },
  };
}
