import { DataTable } from '#ui/data-table.tsx';
import { Panel } from '#ui/office/panel.tsx';
import { shortMomentText } from '#ui/vietnam-time.ts';
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
      flush
    >
      <DataTable
        caption="Các bước phía trước của hồ sơ"
        hiddenCaption
        rows={plan}
        rowKey={({ id }) => id}
        selected={({ id }) => id === plan[0]?.id}
        columns={[
          {
            label: 'Bước, ai làm',
            rowHeader: true,
            cell: (step) => (
              <>
                {step.id === plan[0]?.id ? `${step.name} (đang ở đây)` : step.name}
                <br />
                <span class="small muted">{whoOf(dossier, step)}</span>
              </>
            ),
          },
          { label: 'Trước', nowrap: true, cell: ({ by }) => (by ? shortMomentText(by) : 'không hẹn') },
        ]}
      />
    </Panel>
  );
}

/** The unit is named where more than one has a part in the dossier. */
function whoOf(dossier: Desk['dossier'], step: StepPlan) {
  const { receivingUnit, handlingUnit, returningUnit } = dossier;
  const who = personOf(dossier, step);
  const units = { receiving: receivingUnit, handling: handlingUnit, returning: returningUnit };
  const isOneUnit = new Set(Object.values(units).map(({ id }) => id)).size === 1;
  return step.inCharge === 'citizen' || isOneUnit ? who : `${who}, ${units[step.inCharge.unit].name}`;
}
