import { BACK, type Consultation, type InCharge, type Target, type WorkflowStep } from '#engines/workflow/define.ts';

/** Giờ làm việc of the parts that all cases share. */
export interface Plan {
  readonly assignment: number;
  /** Undefined where no division looks at it first. */
  readonly review: number | undefined;
  readonly approval: number;
  readonly issue: number;
}

export interface Appraisal {
  readonly id: string;
  readonly name: string;
  readonly hours: number;
  readonly consultations: readonly Consultation[];
  /** The case it is for; for all when absent. */
  readonly caseCode?: string;
}

interface Parts extends Plan {
  readonly signers: readonly string[];
  readonly appraisals: readonly Appraisal[];
}

const receptionist: InCharge = { role: 'receptionist', unit: 'receiving' };
const specialist: InCharge = { role: 'specialist', unit: 'handling' };
const head: InCharge = { role: 'head', unit: 'handling' };
const WITHDRAW = { 'request-withdrawal': 'withdrawing' } as const;
const SUPPLEMENT = { 'request-supplement': 'awaiting-supplement' } as const;

/** The steps of one level: one-stop desk, division, specialist, who signs, one-stop desk; and every way out. */
export function stepsOf(parts: Parts): readonly WorkflowStep[] {
  return [...inside(parts), ...waiting(), ...ends(toAppraisal(parts))];
}

function toAppraisal({ appraisals }: Parts): Target {
  const [only] = appraisals;
  if (appraisals.length === 1 && only) return only.id;
  return appraisals.map(({ id, caseCode }, index) =>
    index === appraisals.length - 1 ? { to: id } : { when: { fact: 'case', in: [caseCode ?? ''] }, to: id },
  );
}

function inside(parts: Parts): WorkflowStep[] {
  const appraisal = toAppraisal(parts);
  return [
    {
      id: 'awaiting-reception',
      state: 'awaiting-reception',
      name: 'Kiểm tra, tiếp nhận hồ sơ',
      inCharge: receptionist,
      usual: 'accept',
      actions: { accept: 'awaiting-assignment', ...SUPPLEMENT, refuse: 'refused', ...WITHDRAW },
    },
    {
      id: 'awaiting-assignment',
      state: 'awaiting-assignment',
      name: 'Phân công xử lý',
      inCharge: head,
      hours: parts.assignment,
      usual: 'assign',
      actions: { assign: appraisal, 'take-over': appraisal, ...SUPPLEMENT, ...WITHDRAW },
    },
    ...parts.appraisals.map((one) => appraisalStep(one, parts)),
    ...(parts.review === undefined ? [] : [reviewStep(parts.review, appraisal)]),
    {
      id: 'awaiting-approval',
      state: 'awaiting-approval',
      name: 'Phê duyệt, ký',
      inCharge: { role: 'signatory', unit: 'handling' },
      hours: parts.approval,
      signers: parts.signers,
      usual: 'approve',
      actions: { approve: 'awaiting-issue', 'send-back': appraisal, stop: 'stopped', ...WITHDRAW },
    },
    {
      id: 'awaiting-issue',
      state: 'awaiting-issue',
      name: 'Ban hành kết quả, chuyển bộ phận một cửa',
      inCharge: specialist,
      hours: parts.issue,
      usual: 'issue',
      actions: { issue: 'awaiting-return', ...WITHDRAW },
    },
  ];
}

function appraisalStep({ id, name, hours, consultations }: Appraisal, { review }: Parts): WorkflowStep {
  const asks = consultations.length > 0 ? { 'request-opinion': id, 'record-opinion': id } : {};
  return {
    id,
    state: 'appraising',
    name,
    inCharge: specialist,
    hours,
    ...(consultations.length > 0 ? { consultations } : {}),
    usual: 'propose',
    actions: {
      propose: review === undefined ? 'awaiting-approval' : 'awaiting-review',
      forward: id,
      'take-over': id,
      ...asks,
      ...SUPPLEMENT,
      'request-obligation': 'awaiting-obligation',
      ...WITHDRAW,
    },
  };
}

function reviewStep(hours: number, appraisal: Target): WorkflowStep {
  return {
    id: 'awaiting-review',
    state: 'awaiting-review',
    name: 'Lãnh đạo phòng xem xét',
    inCharge: head,
    hours,
    usual: 'endorse',
    actions: { endorse: 'awaiting-approval', 'send-back': appraisal, ...WITHDRAW },
  };
}

function waiting(): WorkflowStep[] {
  return [
    {
      id: 'awaiting-supplement',
      state: 'awaiting-supplement',
      name: 'Chờ công dân bổ sung',
      inCharge: 'citizen',
      usual: 'answer-supplement',
      actions: { 'answer-supplement': BACK, stop: 'stopped', ...WITHDRAW },
    },
    {
      id: 'awaiting-obligation',
      state: 'awaiting-obligation',
      name: 'Chờ thực hiện nghĩa vụ tài chính',
      inCharge: 'citizen',
      usual: 'confirm-obligation',
      actions: { 'confirm-obligation': BACK, stop: 'stopped', ...WITHDRAW },
    },
    {
      id: 'withdrawing',
      state: 'withdrawing',
      name: 'Giải quyết yêu cầu rút hồ sơ',
      inCharge: receptionist,
      usual: 'accept-withdrawal',
      actions: { 'accept-withdrawal': 'stopped', 'refuse-withdrawal': BACK },
    },
  ];
}

function ends(appraisal: Target): WorkflowStep[] {
  return [
    {
      id: 'awaiting-return',
      state: 'awaiting-return',
      name: 'Trả kết quả',
      inCharge: { role: 'receptionist', unit: 'returning' },
      usual: 'hand-back',
      actions: { 'hand-back': 'returned', correct: appraisal },
    },
    { id: 'returned', state: 'returned', name: 'Đã trả kết quả', inCharge: null, actions: {} },
    { id: 'refused', state: 'refused', name: 'Không tiếp nhận', inCharge: null, actions: {} },
    { id: 'stopped', state: 'stopped', name: 'Đã dừng giải quyết', inCharge: null, actions: {} },
  ];
}
