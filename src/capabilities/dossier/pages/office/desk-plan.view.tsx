import { DataTable } from '#ui/data-table.tsx';
import { Panel } from '#ui/office/panel.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import type { StepPlan } from '../../domain/step-plan.ts';
import { personOf } from './desk.text.ts';
import type { Desk } from './desk-model.ts';

/** Ai phải làm gì, trước khi nào: the steps ahead, by the workflow the dossier is pinned to. */
export function DeskPlan({ desk }: { desk: Desk }) {
  const { plan, dossier } = desk;
  if (plan.length === 0) return null;
  return (
    <Panel
      id="viec-phia-truoc"
      title="Ai phải làm gì, trước khi nào"
      aside={<a href={`/quan-tri/quy-trinh/${dossier.procedureCode}`}>Quy trình hiện hành</a>}
    >
      <DataTable
        caption="Các bước phía trước của hồ sơ"
        hiddenCaption
        rows={plan}
        rowKey={({ id }) => id}
        selected={({ id }) => id === plan[0]?.id}
        columns={[
          {
            label: 'Bước',
            rowHeader: true,
            cell: ({ id, name }) => (id === plan[0]?.id ? `${name} (đang ở đây)` : name),
          },
          { label: 'Ai', cell: (step) => whoOf(dossier, step) },
          { label: 'Trước', cell: ({ by }) => (by ? momentText(by) : 'Không định trước') },
        ]}
      />
    </Panel>
  );
}

function whoOf(dossier: Desk['dossier'], step: StepPlan) {
  const { receivingUnit, handlingUnit, returningUnit } = dossier;
  const who = personOf(dossier, step);
  if (step.inCharge === 'citizen') return who;
  const units = { receiving: receivingUnit, handling: handlingUnit, returning: returningUnit };
  return `${who}, ${units[step.inCharge.unit].name}`;
}
