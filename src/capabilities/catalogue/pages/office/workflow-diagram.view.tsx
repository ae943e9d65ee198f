import type { Workflow } from '#engines/workflow/define.ts';
import { type DrawnArrow, type DrawnStep, drawWorkflow, type Point } from '#engines/workflow/diagram.ts';
import { actionText, hoursText, inChargeText } from './workflow.text.ts';

const LINE_LENGTH = 26;
const LANE_LABEL_MIDDLE = 85;
const LANE_LINE_LENGTH = 20;
const LINE_HEIGHT = 15;
const MOST_LINES = 4;

/** A frame that scrolls must be reachable, or a keyboard cannot scroll it. */
const keyboardScroll = { tabIndex: 0 };

/**
 * Sơ đồ quy trình, drawn from the data. Everything in it also stands in the table of steps, so it is one picture to a
 * screen reader. Withdrawing is possible from every open step and would hide the rest: it is told below instead.
 */
export function WorkflowDiagram({ workflow, id }: { workflow: Workflow; id: string }) {
  const { width, height, lanes, steps, arrows } = drawWorkflow(workflow);
  const shown = arrows.filter(({ actions }) => actions.some((action) => action !== 'request-withdrawal'));
  return (
    <section class="scroll workflow-frame" {...keyboardScroll} aria-label={`Sơ đồ ${workflow.name}, cuộn được`}>
      <svg
        class="workflow-drawing"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-labelledby={`${id}-name ${id}-desc`}
      >
        <title id={`${id}-name`}>Sơ đồ: {workflow.name}</title>
        <desc id={`${id}-desc`}>{describe(steps)}</desc>
        <defs>
          <marker
            id={`${id}-tip`}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            orient="auto-start-reverse"
          >
            <path d="M0 0 8 4 0 8z" class="tip" />
          </marker>
        </defs>
        {lanes.map((lane) => (
          <g key={lane.key} class="lane">
            <rect x={lane.x} y={lane.y} width={lane.width} height={lane.height} />
            <Words
              text={inChargeText(lane.inCharge)}
              lineLength={LANE_LINE_LENGTH}
              x={lane.x + LANE_LABEL_MIDDLE}
              y={lane.y + lane.height / 2}
            />
          </g>
        ))}
        {shown.map((arrow) => (
          <Arrow key={`${arrow.from} ${arrow.to}`} arrow={arrow} tip={`url(#${id}-tip)`} />
        ))}
        {steps.map((step) => (
          <Step key={step.step.id} drawn={step} isStart={step.step.id === workflow.start} />
        ))}
      </svg>
    </section>
  );
}

function Step({ drawn, isStart }: { drawn: DrawnStep; isStart: boolean }) {
  const { x, y, width, height, step, gateway } = drawn;
  const look = step.inCharge === null ? 'step end' : isStart ? 'step start' : 'step';
  const hours = step.hours === undefined ? '' : ` · ${hoursText(step.hours)}`;
  return (
    <g class={look}>
      <rect x={x} y={y} width={width} height={height} rx={step.inCharge === null ? height / 2 : 8} />
      <Words text={step.name + hours} x={x + width / 2} y={y + height / 2} />
      {gateway && <path d={diamond(gateway.x, gateway.y, gateway.width)} class="gateway" />}
    </g>
  );
}

function Arrow({ arrow, tip }: { arrow: DrawnArrow; tip: string }) {
  const { actions, bothWays, isUsual, points } = arrow;
  const [last, before] = [points.at(-1), points.at(-2)];
  const label = actions
    .filter((action) => action !== 'request-withdrawal')
    .map(actionText)
    .join(', ');
  return (
    <g class={isUsual ? 'arrow usual' : 'arrow'}>
      <path d={wayOf(points)} marker-end={tip} {...(bothWays ? { 'marker-start': tip } : {})}>
        <title>{label}</title>
      </path>
      {isUsual && last && before && (
        <text x={last.x - 8} y={last.y - 6} text-anchor="end">
          {label}
        </text>
      )}
    </g>
  );
}

/** SVG breaks no lines by itself. */
function Words({ text, x, y, lineLength = LINE_LENGTH }: { text: string; x: number; y: number; lineLength?: number }) {
  const lines = linesOf(text, lineLength);
  const first = y - ((lines.length - 1) * LINE_HEIGHT) / 2 + LINE_HEIGHT / 3;
  return (
    <text x={x} y={first} text-anchor="middle">
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function linesOf(text: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < length) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]} …`];
}

function wayOf(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join(' ');
}

function diamond(x: number, y: number, size: number): string {
  const half = size / 2;
  return `M${x} ${y + half}l${half} ${-half} ${half} ${half} ${-half} ${half}z`;
}

function describe(steps: readonly DrawnStep[]): string {
  const told = steps
    .filter(({ step }) => step.inCharge !== null)
    .map(({ step }) => `${step.name}: ${inChargeText(step.inCharge)}`);
  return `Các bước từ trái sang phải. ${told.join('. ')}. Chi tiết ở bảng các bước.`;
}
