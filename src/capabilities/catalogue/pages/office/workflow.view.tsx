import type { BranchCondition, Target, Workflow, WorkflowStep } from '#engines/workflow/define.ts';
import { BACK } from '#engines/workflow/define.ts';
import { STEP_STATUS } from '#engines/workflow/national-status.ts';
import { longestWay } from '#engines/workflow/planned-hours.ts';
import { branchesOf, factsIn, findStep } from '#engines/workflow/workflow.ts';
import { statutoryHours } from '#shared/limit-hours.ts';
import { DataTable } from '#ui/data-table.tsx';
import { STATUS_WORDS } from '#ui/dossier-words.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { Note } from '#ui/note.tsx';
import { PageHead } from '#ui/office/page-head.tsx';
import { Panel } from '#ui/office/panel.tsx';
import type { AgencyWorkflow, ProcedureCase, ProcedureDefinition } from '../../../../../procedures/define.ts';
import { cataloguePaths } from '../../paths.ts';
import { actionText, FACT_WORDS, hoursText, inChargeText, VALUE_WORDS } from './workflow.text.ts';
import { WorkflowDiagram } from './workflow-diagram.view.tsx';

interface WorkflowPageProps {
  definition: ProcedureDefinition;
  /** Phiên bản thủ tục. */
  version: number;
}

/** Quy trình của một thủ tục: the table of its steps, the drawing, and the same for a modeller. */
export function WorkflowPage({ definition, version }: WorkflowPageProps) {
  const { name, code, workflows = [] } = definition;
  return (
    <div class="stack">
      <p>
        <a href={cataloguePaths.workflows}>Quy trình</a>
      </p>
      <PageHead title={name} note={`${code}, phiên bản ${version}`} />
      {workflows.map((own, index) => (
        <OneWorkflow key={own.workflow.name} own={own} number={index + 1} definition={definition} />
      ))}
    </div>
  );
}

function OneWorkflow({
  own,
  number,
  definition,
}: {
  own: AgencyWorkflow;
  number: number;
  definition: ProcedureDefinition;
}) {
  const { workflow, agencies } = own;
  const id = `quy-trinh-${number}`;
  return (
    <>
      <Panel
        id={id}
        title={workflow.name}
        aside={<span class="small muted">{agencies ? agencies.join(', ') : 'Mọi cơ quan giải quyết thủ tục này'}</span>}
      >
        <div class="stack">
          {workflow.decision === undefined && (
            <Note>
              Giờ làm việc là mức đề xuất, chia theo thời hạn của thủ tục, cho đến khi cơ quan phê duyệt quy trình nội
              bộ của mình.
            </Note>
          )}
          <Agencies workflow={workflow} />
          <TimeOfCases workflow={workflow} definition={definition} />
          <WorkflowDiagram workflow={workflow} id={id} />
          <p class="small muted">
            Nét liền: đường thường đi. Nét đứt: bổ sung, trả lại, dừng. Ở mọi bước chưa kết thúc, công dân có thể xin
            rút hồ sơ.
          </p>
          <LinkButton kind="secondary" icon="download" href={cataloguePaths.workflowDrawing(definition.code, number)}>
            Tải sơ đồ BPMN 2.0
          </LinkButton>
        </div>
      </Panel>
      <Panel id={`${id}-buoc`} title="Các bước">
        <StepTable workflow={workflow} cases={definition.cases ?? []} />
      </Panel>
    </>
  );
}

function Agencies({ workflow: { agencies } }: { workflow: Workflow }) {
  if (!agencies) return null;
  return (
    <p>
      Tiếp nhận: {agencies.receiving.name}, bất kỳ nơi nào trong tỉnh. Giải quyết: {agencies.handling.name}. Trả kết
      quả: {agencies.returning.name}.
    </p>
  );
}

/** Planned against what the law gives, for each case that has a time of its own. */
function TimeOfCases({ workflow, definition }: { workflow: Workflow; definition: ProcedureDefinition }) {
  return (
    <ul class="plain-list">
      {factsIn(workflow).map((facts) => {
        const { hours } = longestWay(workflow, facts);
        const called = definition.cases?.find(({ code }) => code === facts['case'])?.name;
        return (
          <li key={facts['case'] ?? ''}>
            {called && `${called}: `}dự kiến {hoursText(hours)} làm việc trong{' '}
            {hoursText(statutoryHours(definition, facts['case']))} của thời hạn.
          </li>
        );
      })}
    </ul>
  );
}

function StepTable({ workflow, cases }: { workflow: Workflow; cases: readonly ProcedureCase[] }) {
  return (
    <DataTable
      caption={`Các bước của ${workflow.name}`}
      hiddenCaption
      look="cards"
      rows={workflow.steps}
      rowKey={({ id }) => id}
      columns={[
        { label: 'Bước', rowHeader: true, cell: ({ name }) => name },
        { label: 'Trạng thái', cell: ({ state }) => STATUS_WORDS[STEP_STATUS[state]]?.text },
        { label: 'Ai chịu trách nhiệm', cell: (step) => <InChargeCell step={step} /> },
        {
          label: 'Giờ làm việc',
          numeric: true,
          cell: ({ hours }) => (hours === undefined ? 'không tính' : hoursText(hours)),
        },
        { label: 'Thao tác, chuyển đến', cell: (step) => <Ways workflow={workflow} step={step} cases={cases} /> },
      ]}
    />
  );
}

function InChargeCell({ step: { inCharge, signers, consultations = [] } }: { step: WorkflowStep }) {
  return (
    <>
      {inChargeText(inCharge)}
      {signers && <div class="small muted">Ký: {signers.join(' hoặc ')}</div>}
      {consultations.map(({ id, of, hours, required }) => (
        <div class="small muted" key={id}>
          Lấy ý kiến {of}: {hoursText(hours)}
          {required ? ', phải có trước khi đề xuất' : ''}
        </div>
      ))}
    </>
  );
}

interface WaysProps {
  workflow: Workflow;
  step: WorkflowStep;
  cases: readonly ProcedureCase[];
}

function Ways({ workflow, step, cases }: WaysProps) {
  // The usual way on first; the rest as it comes.
  const ways = Object.entries(step.actions).sort(
    ([one], [other]) => Number(other === step.usual) - Number(one === step.usual),
  );
  if (ways.length === 0) return <>Kết thúc</>;
  return (
    <ul class="plain-list">
      {ways.map(([action, target]) => (
        <li key={action}>
          {actionText(action)}: {targetText({ workflow, step, cases }, target)}
        </li>
      ))}
    </ul>
  );
}

function targetText({ workflow, step, cases }: WaysProps, target: Target): string {
  return branchesOf(target)
    .map(({ to, when }) => `${when ? `khi ${conditionText(when, cases)}: ` : ''}${nameOf(workflow, step, to)}`)
    .join('; ');
}

function nameOf(workflow: Workflow, step: WorkflowStep, to: string): string {
  if (to === BACK) return 'trở lại bước trước';
  if (to === step.id) return 'ở lại bước này';
  return findStep(workflow, to)?.name ?? to;
}

function conditionText(condition: BranchCondition, cases: readonly ProcedureCase[]): string {
  if ('and' in condition) return condition.and.map((part) => conditionText(part, cases)).join(' và ');
  if ('or' in condition) return condition.or.map((part) => conditionText(part, cases)).join(' hoặc ');
  if ('not' in condition) return `không phải ${conditionText(condition.not, cases)}`;
  const { fact, in: values } = condition;
  if (fact !== 'case')
    return `${FACT_WORDS[fact] ?? fact} là ${values.map((value) => VALUE_WORDS[value] ?? value).join(' hoặc ')}`;
  const names = values.map((value) => cases.find(({ code }) => code === value)?.name ?? value);
  return `trường hợp là “${names.join('” hoặc “')}”`;
}
