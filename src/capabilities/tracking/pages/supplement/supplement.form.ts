import type { FastifyRequest } from 'fastify';
import { type Fault, isAbout } from '#capabilities/dossier/index.ts';
import { collectUploads, type FileHolder, type FileRefusal } from '#capabilities/papers/index.ts';
import type { Answers, EForm } from '#engines/forms/define.ts';
import type { Fault as Finding } from '#engines/forms/faults.ts';
import { listFields } from '#engines/forms/fields.ts';
import { readPage } from '#engines/forms/read-page.ts';
import { validatePage } from '#engines/forms/validate.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { readMultipartForm } from '#platform/web/multipart-form.ts';
import { changedFields, isAskedFor, openFaults } from '../../actions/judge-reply.ts';
import type { SupplementDraft } from '../../domain/supplement-draft.ts';
import type { OpenSupplementRequest } from './read-supplement.ts';
import { askedPages } from './supplement-questions.ts';

export const PAPER_FIELD = 'giay-to.';
export const REMOVE_FILE = '_bo-tep';

export interface RefusedFile {
  readonly paperCode: string;
  readonly name: string;
  readonly refusal: FileRefusal;
}

export interface ReadSupplement {
  readonly draft: SupplementDraft;
  readonly refusedFiles: readonly RefusedFile[];
  /** A button of the page was pressed: show it again without judging. */
  readonly stay: boolean;
}

/** Reads what was typed and uploaded on top of what was kept before. */
export async function readSupplementForm(
  platform: Platform,
  request: FastifyRequest,
  open: OpenSupplementRequest,
  owner: FileHolder,
): Promise<ReadSupplement> {
  const uploads = collectUploads(platform, owner);
  const isMultipart = request.headers['content-type']?.startsWith('multipart/form-data') ?? false;
  const body = isMultipart ? await readMultipartForm(request, uploads.take) : ((request.body ?? {}) as FormFields);
  const { fields, stay } = readFields(open, body);
  const papers = open.supplement.faults
    .filter(({ target }) => target === 'paper')
    .map(({ name }) => {
      const kept = (open.newFiles[name] ?? []).filter((_, index) => body[REMOVE_FILE] !== `${name}:${index + 1}`);
      const added = uploads.accepted.filter(({ field }) => field === PAPER_FIELD + name).map(({ file }) => file);
      return [name, [...kept, ...added].map(({ id }) => id)] as const;
    });
  return {
    draft: { fields, papers: Object.fromEntries(papers) },
    refusedFiles: uploads.refused.map(({ field, name, refusal }) => ({
      paperCode: field.slice(PAPER_FIELD.length),
      name,
      refusal,
    })),
    stay: stay || body[REMOVE_FILE] !== undefined,
  };
}

export function readFields(
  open: OpenSupplementRequest,
  body: FormFields,
): { fields: Record<string, string>; stay: boolean } {
  const { declaration, context, supplement } = open;
  const { eForm, answers } = declaration;
  let typed: Answers = currentAnswers(open);
  let stay = false;
  for (const page of askedPages(eForm, typed, supplement.faults)) {
    const read = readPage(eForm, page.id, body, typed, context);
    typed = read.answers;
    stay ||= read.stay;
  }
  return { fields: changedFields(supplement.faults, answers, typed), stay };
}

/** The answers as they would be after the supplement. */
export function currentAnswers({
  declaration,
  fields,
}: Pick<OpenSupplementRequest, 'declaration' | 'fields'>): Answers {
  return { ...declaration.answers, ...fields };
}

/** What is wrong with the new answers; old answers that nobody asked about are not judged again. */
export function judgeSupplement(open: OpenSupplementRequest): readonly Finding[] {
  const { declaration, supplement, context } = open;
  const answers = currentAnswers(open);
  const wrong = askedPages(declaration.eForm, answers, supplement.faults)
    .flatMap((page) => validatePage(declaration.eForm, page.id, answers, context).errors)
    .filter(({ field }) => isAskedFor(supplement.faults, field));
  const unchanged = openFaults(supplement.faults, { fields: open.fields, papers: {} })
    .filter(({ target }) => target === 'field')
    .map((fault): Finding => ({ field: placeOf(fault, declaration.eForm, answers), code: 'unchanged', params: {} }))
    .filter(({ field }) => !wrong.some((finding) => finding.field === field));
  return [...wrong, ...unchanged];
}

/** The group a fault names, or the first field of what it names. */
function placeOf({ name }: Fault, eForm: EForm, answers: Answers): string {
  const fields = listFields(eForm, answers).filter((field) => isAbout(name, field.name));
  const isGroup = fields[0]?.section.repeat?.id === name;
  return isGroup ? name : (fields[0]?.name ?? name);
}
