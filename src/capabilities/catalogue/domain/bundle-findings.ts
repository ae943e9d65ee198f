import { fieldsOf } from '#engines/forms/conditions.ts';
import type { EForm, EFormField } from '#engines/forms/define.ts';
import type { Bundle, BundleMember, MemberAnswer, ProcedureDefinition } from '../../../../procedures/define.ts';

export interface BundleFinding {
  readonly code:
    | 'form-missing'
    | 'slug-unfit'
    | 'member-twice'
    | 'first-missing'
    | 'procedure-unknown'
    | 'order-unknown'
    | 'question-unknown'
    | 'question-open'
    | 'paper-unknown'
    | 'place-unknown'
    | 'result-too-early';
  /** To be read by whoever sets the bundle up. */
  readonly message: string;
}

const finding = (code: BundleFinding['code'], message: string): BundleFinding => ({ code, message });

/** What must be mended before a bundle may be published: everything that would leave a matter without an answer, a paper or a place. */
export function bundleFindings(
  definition: ProcedureDefinition,
  procedures: readonly ProcedureDefinition[],
): BundleFinding[] {
  const { bundle, eForm } = definition;
  if (bundle === undefined) return [];
  if (eForm === undefined) return [finding('form-missing', 'Nhóm liên thông không có tờ khai.')];
  return [
    ...wrongOrder(bundle),
    ...bundle.members.flatMap((member) => {
      const own = procedures.find(({ code }) => code === member.procedureCode);
      return wrongMember(definition, eForm, member, own).map(({ code, message }) =>
        finding(code, `Việc “${member.key}”: ${message}`),
      );
    }),
  ];
}

function wrongOrder({ slug, members }: Bundle): BundleFinding[] {
  const keys = members.map(({ key }) => key);
  return [
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) ? [] : [finding('slug-unfit', `Địa chỉ “${slug}” không dùng được.`)]),
    ...(new Set(keys).size === keys.length ? [] : [finding('member-twice', 'Có việc trùng mã.')]),
    ...(members.some(({ after, when }) => after === undefined && when === undefined)
      ? []
      : [finding('first-missing', 'Không có việc nào luôn bắt đầu ngay.')]),
    ...members.flatMap(({ key, after, when }, index) => {
      const before = members.slice(0, index).find((other) => other.key === after);
      if (after !== undefined && before === undefined)
        return [finding('order-unknown', `Việc “${key}” chờ “${after}”, không có việc đó ở trước.`)];
      // Else it would wait for ever for what nobody asked for.
      return before?.when === undefined || JSON.stringify(before.when) === JSON.stringify(when)
        ? []
        : [finding('order-unknown', `Việc “${key}” chờ “${after}”, là việc không phải lúc nào cũng làm.`)];
    }),
  ];
}

function wrongMember(
  definition: ProcedureDefinition,
  form: EForm,
  member: BundleMember,
  own: ProcedureDefinition | undefined,
): BundleFinding[] {
  if (own?.eForm === undefined || (own.workflows ?? []).length === 0)
    return [finding('procedure-unknown', `thủ tục ${member.procedureCode} không có tờ khai hoặc quy trình.`)];
  const asked = new Set(fieldIds(form));
  const questions = new Set(fieldIds(own.eForm));
  const used = [...member.answers.flatMap(usedQuestions), ...(member.when ? fieldsOf(member.when) : [])];
  return [
    ...used.filter((id) => !asked.has(id)).map((id) => finding('question-unknown', `tờ khai chung không hỏi “${id}”.`)),
    ...member.answers
      .filter(({ to }) => !questions.has(to))
      .map(({ to }) => finding('question-unknown', `tờ khai của việc không hỏi “${to}”.`)),
    ...openQuestions(own.eForm, member, asked),
    ...wrongPapers(definition, member, own),
    ...wrongPlace(member, questions),
    ...resultTooEarly(member),
  ];
}

function usedQuestions(answer: MemberAnswer): readonly string[] {
  if ('ofResult' in answer) return [];
  const when = answer.when ? fieldsOf(answer.when) : [];
  return 'from' in answer ? [answer.from, ...when] : when;
}

/** Nothing is typed twice, so what a matter must know has to come from somewhere. */
function openQuestions(own: EForm, { answers }: BundleMember, asked: ReadonlySet<string>): BundleFinding[] {
  const told = new Set([...asked, ...answers.filter((answer) => !('ofResult' in answer)).map(({ to }) => to)]);
  return own.pages
    .flatMap(({ sections }) => sections.flatMap(({ fields }) => fields))
    .filter((field) => field.required === true && !isFilledIn(field) && !told.has(field.id))
    .map(({ id }) => finding('question-open', `không có gì để trả lời “${id}”.`));
}

function isFilledIn({ computed, default: usual }: EFormField): boolean {
  return computed !== undefined || usual !== undefined;
}

function wrongPapers({ papers }: ProcedureDefinition, member: BundleMember, own: ProcedureDefinition): BundleFinding[] {
  const codes = (of: ProcedureDefinition['papers']) => new Set(of.map(({ code }) => code));
  const [shared, wanted] = [codes(papers), codes(own.papers)];
  return member.papers.flatMap((paper) => [
    ...('from' in paper && !shared.has(paper.from)
      ? [finding('paper-unknown', `bộ giấy tờ chung không có “${paper.from}”.`)]
      : []),
    ...(wanted.has(paper.to) ? [] : [finding('paper-unknown', `thủ tục của việc không có giấy tờ “${paper.to}”.`)]),
  ]);
}

function wrongPlace({ settledBy }: BundleMember, questions: ReadonlySet<string>): BundleFinding[] {
  if (typeof settledBy === 'string' || 'agencyCode' in settledBy || questions.has(settledBy.where)) return [];
  return [finding('place-unknown', `tờ khai của việc không hỏi “${settledBy.where}” để biết nơi giải quyết.`)];
}

function resultTooEarly({ after, answers, papers }: BundleMember): BundleFinding[] {
  const takes = [...answers, ...papers].some((one) => 'ofResult' in one);
  return takes && after === undefined ? [finding('result-too-early', 'lấy kết quả của việc trước mà không chờ.')] : [];
}

function fieldIds(form: EForm): string[] {
  return form.pages.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields.map(({ id }) => id)));
}
