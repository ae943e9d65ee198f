import { BACK, type InCharge, type Workflow, type WorkflowStep } from './define.ts';
import { findStep, movesOf, resolvedMovesOf } from './workflow.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Làn: everything that one role of one unit, or the citizen, is in charge of. */
export interface DrawnLane extends Box {
  readonly key: string;
  readonly inCharge: InCharge;
  readonly steps: readonly string[];
}

export interface DrawnStep extends Box {
  readonly step: WorkflowStep;
  /** Where the ways part, when there are several. */
  readonly gateway: Box | undefined;
}

export interface DrawnArrow {
  readonly from: string;
  readonly to: string;
  readonly actions: readonly string[];
  /** The dossier comes back the same way. */
  readonly bothWays: boolean;
  readonly isUsual: boolean;
  readonly points: readonly Point[];
}

export interface Diagram {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly DrawnLane[];
  readonly steps: readonly DrawnStep[];
  readonly arrows: readonly DrawnArrow[];
}

const LANE_LABEL = 170;
const STEP = { width: 185, height: 80 };
const GATEWAY = 24;
const GATEWAY_GAP = 10;
const COLUMN = 285;
const ROW = 115;
const MARGIN = 20;

/** Sơ đồ: left to right in the order of the work, one lane for whoever is in charge. Turns on one step are left out. */
export function drawWorkflow(workflow: Workflow): Diagram {
  const columns = columnsOf(workflow);
  const lanes = lanesOf(workflow);
  const boxes = new Map<string, Box>();
  const drawnLanes: DrawnLane[] = [];
  const width = LANE_LABEL + (Math.max(...columns.values()) + 1) * COLUMN + MARGIN;
  let y = 0;
  for (const { key, inCharge, steps } of lanes) {
    const used = new Map<number, number>();
    for (const id of steps) {
      const column = columns.get(id) ?? 0;
      const row = used.get(column) ?? 0;
      used.set(column, row + 1);
      boxes.set(id, { x: LANE_LABEL + MARGIN + column * COLUMN, y: y + row * ROW + (ROW - STEP.height) / 2, ...STEP });
    }
    const height = Math.max(1, ...used.values()) * ROW;
    drawnLanes.push({ key, inCharge, steps, x: 0, y, width, height });
    y += height;
  }
  const drawn = workflow.steps.map((step) => drawStep(workflow, step, boxes.get(step.id)));
  return { width, height: y, lanes: drawnLanes, steps: drawn, arrows: arrowsOf(workflow, drawn) };
}

/** Đường thường đi, from the start: which column each of its steps is in. */
function usualWay(workflow: Workflow): Map<string, number> {
  const columns = new Map<string, number>();
  const moves = movesOf(workflow).filter(({ to }) => to !== BACK);
  let ways = [workflow.start];
  for (let column = 0; ways.length > 0; column += 1) {
    for (const id of ways) columns.set(id, column);
    const next = ways.flatMap((id) => {
      const step = findStep(workflow, id);
      const action = step?.usual;
      return moves.filter((move) => move.from === id && move.action === action).map(({ to }) => to);
    });
    ways = [...new Set(next)].filter((id) => !columns.has(id));
  }
  return columns;
}

/** The usual way is one column a step; what leaves it stands one column after where it leaves. */
function columnsOf(workflow: Workflow): Map<string, number> {
  const columns = usualWay(workflow);
  const moves = movesOf(workflow).filter(({ to }) => to !== BACK);
  for (let found = true; found; ) {
    found = false;
    for (const { from, to } of moves) {
      const column = columns.get(from);
      if (column === undefined || columns.has(to)) continue;
      columns.set(to, column + 1);
      found = true;
    }
  }
  return columns;
}

function lanesOf(workflow: Workflow): { key: string; inCharge: InCharge; steps: string[] }[] {
  const lanes = new Map<string, { key: string; inCharge: InCharge; steps: string[] }>();
  const moves = movesOf(workflow);
  for (const step of workflow.steps) {
    // An end stands where it is come to from.
    const before = moves.find(({ to }) => to === step.id)?.from;
    const inCharge = step.inCharge ?? findStep(workflow, before)?.inCharge ?? 'citizen';
    const key = inCharge === 'citizen' ? inCharge : `${inCharge.unit}-${inCharge.role}`;
    const lane = lanes.get(key) ?? { key, inCharge, steps: [] };
    lane.steps.push(step.id);
    lanes.set(key, lane);
  }
  return [...lanes.values()];
}

function drawStep(workflow: Workflow, step: WorkflowStep, box: Box | undefined): DrawnStep {
  const place = box ?? { x: 0, y: 0, ...STEP };
  const parts = new Set(
    resolvedMovesOf(workflow)
      .filter(({ from, to }) => from === step.id && to !== from)
      .map(({ to }) => to),
  );
  const gateway = {
    x: place.x + place.width + GATEWAY_GAP,
    y: place.y + (place.height - GATEWAY) / 2,
    width: GATEWAY,
    height: GATEWAY,
  };
  return { step, ...place, gateway: parts.size > 1 ? gateway : undefined };
}

function arrowsOf(workflow: Workflow, drawn: readonly DrawnStep[]): DrawnArrow[] {
  const usualSteps = usualWay(workflow);
  const place = new Map(drawn.map((one) => [one.step.id, one]));
  const pairs = Map.groupBy(
    movesOf(workflow).filter(({ from, to }) => to !== BACK && to !== from),
    ({ from, to }) => `${from} ${to}`,
  );
  const leadsBack = new Set(movesOf(workflow).flatMap(({ from, to }) => (to === BACK ? [from] : [])));
  return [...pairs.values()].flatMap((moves) => {
    const [first] = moves;
    const [from, to] = [place.get(first?.from ?? ''), place.get(first?.to ?? '')];
    if (!from || !to) return [];
    const { usual } = from.step;
    return [
      {
        from: from.step.id,
        to: to.step.id,
        actions: [...new Set(moves.map(({ action }) => action))],
        bothWays: leadsBack.has(to.step.id),
        isUsual: usualSteps.has(from.step.id) && moves.some(({ action }) => action === usual),
        points: route(from, to),
      },
    ];
  });
}

/** From the right edge to the left edge; what goes further than the next column runs between the rows. */
function route(from: DrawnStep, to: DrawnStep): Point[] {
  const out = from.gateway ?? from;
  const start = { x: out.x + out.width, y: out.y + out.height / 2 };
  const end = { x: to.x, y: to.y + to.height / 2 };
  const before = end.x - MARGIN;
  if (end.x > start.x && end.x - start.x < COLUMN) {
    return start.y === end.y ? [start, end] : [start, { x: before, y: start.y }, { x: before, y: end.y }, end];
  }
  const gap = to.y > from.y ? to.y - MARGIN / 2 : to.y + to.height + MARGIN / 2;
  const after = start.x + MARGIN / 2;
  return [start, { x: after, y: start.y }, { x: after, y: gap }, { x: before, y: gap }, { x: before, y: end.y }, end];
}
