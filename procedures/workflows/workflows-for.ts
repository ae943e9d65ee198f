import type { Consultation, StepAgency } from '#engines/workflow/define.ts';
import { statutoryHours } from '#shared/limit-hours.ts';
import { AGENCIES, type AgencyCode, type AgencyWorkflow, type ProcedureDefinition } from '../define.ts';
import { type Appraisal, type Plan, stepsOf } from './steps.ts';

/**
 * Quy trình suy ra từ thủ tục: who settles it decides the level, who signs and whether a division looks at it first; the
 * time limit of each case, the hours; who co-operates, the opinions. What no publication says is a default until the
 * agency has decided on its own quy trình nội bộ (TT 01/2018/TT-VPCP, Điều 8).
 */
export function workflowsFor(definition: ProcedureDefinition): readonly AgencyWorkflow[] {
  const { handling, signers, division } = HANDLED[definition.decidedBy];
  const atTheDesk: StepAgency = { kinds: ['commune', 'province-centre'], name: 'Trung tâm Phục vụ hành chính công' };
  const plan = planOf(definition, division);
  const cases = casesWithTime(definition);
  return [
    {
      workflow: {
        name: division ? 'Quy trình cấp tỉnh' : 'Quy trình cấp xã',
        agencies: {
          receiving: atTheDesk,
          handling: { kinds: [handling], name: AGENCIES[definition.decidedBy] },
          returning: atTheDesk,
        },
        start: 'awaiting-reception',
        ...(cases.length > 0 ? { facts: { case: cases.map(({ code }) => code) } } : {}),
        steps: stepsOf({ ...plan, signers, appraisals: appraisalsOf(definition, plan) }),
      },
    },
  ];
}

interface Handled {
  readonly handling: 'commune' | 'commune-police' | 'department';
  /** Chức danh of those who may sign. */
  readonly signers: readonly string[];
  /** Lãnh đạo phòng looks at a proposal before it is signed. */
  readonly division: boolean;
}

const DIRECTORS = ['Giám đốc', 'Phó Giám đốc'];

const HANDLED: Readonly<Record<AgencyCode, Handled>> = {
  'ubnd-cap-xa': { handling: 'commune', signers: ['Chủ tịch', 'Phó Chủ tịch'], division: false },
  'dang-ky-kinh-doanh-cap-xa': { handling: 'commune', signers: ['Trưởng phòng', 'Phó Trưởng phòng'], division: false },
  'cong-an-cap-xa': {
    handling: 'commune-police',
    signers: ['Trưởng Công an xã', 'Phó Trưởng Công an xã'],
    division: false,
  },
  'cong-an-tinh': { handling: 'department', signers: DIRECTORS, division: true },
  'van-phong-dang-ky-dat-dai': { handling: 'department', signers: DIRECTORS, division: true },
  'so-cong-thuong': { handling: 'department', signers: DIRECTORS, division: true },
  'so-noi-vu': { handling: 'department', signers: DIRECTORS, division: true },
  'bao-hiem-xa-hoi-tinh': { handling: 'department', signers: DIRECTORS, division: true },
};

/** Shares of the shortest time limit; what is left is for the appraisal. */
const SHARE = { assignment: 0.1, review: 0.1, approval: 0.15, issue: 0.15 };

function planOf(definition: ProcedureDefinition, division: boolean): Plan {
  const cases = casesWithTime(definition).map(({ code }) => code);
  const shortest = Math.min(statutoryHours(definition), ...cases.map((code) => statutoryHours(definition, code)));
  return {
    assignment: quarters(shortest * SHARE.assignment),
    review: division ? quarters(shortest * SHARE.review) : undefined,
    approval: quarters(shortest * SHARE.approval),
    issue: quarters(shortest * SHARE.issue),
  };
}

/** Giờ làm việc are planned by the quarter. */
function quarters(hours: number): number {
  return Math.floor(hours * 4) / 4;
}

function casesWithTime({ cases = [] }: ProcedureDefinition) {
  return cases.some(({ limit }) => limit) ? cases : [];
}

/** One appraisal; of a procedure whose cases take different times, one for each case. */
function appraisalsOf(definition: ProcedureDefinition, plan: Plan): Appraisal[] {
  const name = appraisalName(definition);
  const appraisal = (id: string, called: string, caseCode?: string): Appraisal => {
    const others = plan.assignment + (plan.review ?? 0) + plan.approval + plan.issue;
    const hours = statutoryHours(definition, caseCode) - others;
    const consultations = consultationsOf(definition, hours);
    return { id, name: called, hours, consultations, ...(caseCode === undefined ? {} : { caseCode }) };
  };
  const cases = casesWithTime(definition);
  return cases.length === 0
    ? [appraisal('appraising', name)]
    : cases.map((one) => appraisal(`appraising-${one.code}`, `${name}: ${one.name}`, one.code));
}

/** «Công chức tư pháp – hộ tịch thẩm tra», as the published steps say. */
function appraisalName({ steps }: ProcedureDefinition): string {
  const published = steps.find(({ title }) =>
    /(giải quyết|thẩm tra|thẩm định|đánh giá|đối chiếu)( lần lượt)?\.$/.test(title),
  );
  return published?.title.replace(/\.$/, '') ?? 'Thẩm định hồ sơ';
}

/** Cơ quan phối hợp are asked during the appraisal; that an answer must be waited for, no publication says. */
function consultationsOf({ cooperating = [] }: ProcedureDefinition, appraisalHours: number): Consultation[] {
  return cooperating.map((of, index) => ({
    id: `co-quan-${index + 1}`,
    of,
    hours: quarters(appraisalHours / 2),
    required: false,
  }));
}
