import type { Box, Diagram, DrawnArrow, DrawnStep, Point } from './diagram.ts';

export interface BpmnWords {
  /** What an action is called to people. */
  readonly action: (action: string) => string;
  /** What a lane is called, by its key. */
  readonly lane: (key: string) => string;
}

const START: Omit<Box, 'x' | 'y'> = { width: 30, height: 30 };

/** BPMN 2.0 with its layout (BPMN DI), which modellers draw as it stands. Ways part at an exclusive gateway. */
export function toBpmn(name: string, diagram: Diagram, words: BpmnWords): string {
  const flows = flowsOf(diagram, words);
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="definitions" targetNamespace="urn:mot-cua:quy-trinh">
  <bpmn:collaboration id="collaboration">
    <bpmn:participant id="pool" name="${escapeXml(name)}" processRef="process" />
  </bpmn:collaboration>
  <bpmn:process id="process" isExecutable="false">
    <bpmn:laneSet id="lanes">
${diagram.lanes.map((lane) => laneXml(lane.key, words.lane(lane.key), nodesIn(diagram, lane.steps))).join('\n')}
    </bpmn:laneSet>
    <bpmn:startEvent id="start" name="Công dân nộp hồ sơ" />
${diagram.steps.flatMap((step) => nodeXml(step)).join('\n')}
${flows.map((flow) => flowXml(flow)).join('\n')}
  </bpmn:process>
  <bpmndi:BPMNDiagram id="diagram">
    <bpmndi:BPMNPlane id="plane" bpmnElement="collaboration">
${shape('pool', { x: -30, y: 0, width: diagram.width + 30, height: diagram.height }, ' isHorizontal="true"')}
${diagram.lanes.map((lane) => shape(laneId(lane.key), lane, ' isHorizontal="true"')).join('\n')}
${shape('start', startBox(diagram))}
${diagram.steps.flatMap((step) => [shape(stepId(step.step.id), step), ...(step.gateway ? [shape(gatewayId(step.step.id), step.gateway, ' isMarkerVisible="true"')] : [])]).join('\n')}
${flows.map(({ id, points }) => edge(id, points)).join('\n')}
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
`;
}

interface Flow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly name: string;
  readonly points: readonly Point[];
}

function flowsOf(diagram: Diagram, words: BpmnWords): Flow[] {
  const flows: Omit<Flow, 'id'>[] = [];
  const first = diagram.steps[0];
  if (first) {
    const { x, y, width, height } = startBox(diagram);
    const to = { x: first.x, y: first.y + first.height / 2 };
    flows.push({
      source: 'start',
      target: stepId(first.step.id),
      name: '',
      points: [{ x: x + width, y: y + height / 2 }, to],
    });
  }
  for (const step of diagram.steps) if (step.gateway) flows.push(toGateway(step, step.gateway));
  for (const arrow of diagram.arrows) flows.push(...arrowFlows(diagram, arrow, words));
  return flows.map((flow, index) => ({ ...flow, id: `flow-${index + 1}` }));
}

function toGateway(step: DrawnStep, gateway: Box): Omit<Flow, 'id'> {
  const y = step.y + step.height / 2;
  const points = [
    { x: step.x + step.width, y },
    { x: gateway.x, y },
  ];
  return { source: stepId(step.step.id), target: gatewayId(step.step.id), name: '', points };
}

function arrowFlows(diagram: Diagram, arrow: DrawnArrow, words: BpmnWords): Omit<Flow, 'id'>[] {
  const leaves = (id: string) => {
    const has = diagram.steps.some(({ step, gateway }) => step.id === id && gateway);
    return has ? gatewayId(id) : stepId(id);
  };
  const there = {
    source: leaves(arrow.from),
    target: stepId(arrow.to),
    name: arrow.actions.map(words.action).join(', '),
    points: arrow.points,
  };
  if (!arrow.bothWays) return [there];
  const back = {
    source: leaves(arrow.to),
    target: stepId(arrow.from),
    name: 'Trở lại',
    points: arrow.points.toReversed(),
  };
  return [there, back];
}

function startBox({ steps }: Diagram): Box {
  const first = steps[0];
  const y = first ? first.y + first.height + 2 : 0;
  return { x: (first?.x ?? 0) - START.width / 2, y, ...START };
}

function nodesIn(diagram: Diagram, ids: readonly string[]): string[] {
  const isFirst = ids.includes(diagram.steps[0]?.step.id ?? '');
  const nodes = diagram.steps
    .filter(({ step }) => ids.includes(step.id))
    .flatMap(({ step, gateway }) => [stepId(step.id), ...(gateway ? [gatewayId(step.id)] : [])]);
  return isFirst ? ['start', ...nodes] : nodes;
}

function laneXml(key: string, name: string, nodes: readonly string[]): string {
  const refs = nodes.map((node) => `<bpmn:flowNodeRef>${node}</bpmn:flowNodeRef>`).join('');
  return `      <bpmn:lane id="${laneId(key)}" name="${escapeXml(name)}">${refs}</bpmn:lane>`;
}

function nodeXml({ step, gateway }: DrawnStep): string[] {
  const kind = step.inCharge === null ? 'endEvent' : 'userTask';
  const hours = step.hours === undefined ? '' : ` (${step.hours.toLocaleString('vi-VN')} giờ)`;
  return [
    `    <bpmn:${kind} id="${stepId(step.id)}" name="${escapeXml(step.name + hours)}" />`,
    ...(gateway ? [`    <bpmn:exclusiveGateway id="${gatewayId(step.id)}" />`] : []),
  ];
}

function flowXml({ id, name, source, target }: Flow): string {
  const named = name === '' ? '' : ` name="${escapeXml(name)}"`;
  return `    <bpmn:sequenceFlow id="${id}"${named} sourceRef="${source}" targetRef="${target}" />`;
}

function shape(element: string, { x, y, width, height }: Box, more = ''): string {
  const bounds = `<dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}" />`;
  return `      <bpmndi:BPMNShape id="${element}-shape" bpmnElement="${element}"${more}>${bounds}</bpmndi:BPMNShape>`;
}

function edge(element: string, points: readonly Point[]): string {
  const way = points.map(({ x, y }) => `<di:waypoint x="${x}" y="${y}" />`).join('');
  return `      <bpmndi:BPMNEdge id="${element}-edge" bpmnElement="${element}">${way}</bpmndi:BPMNEdge>`;
}

const stepId = (id: string) => `step-${id}`;
const gatewayId = (id: string) => `gateway-${id}`;
const laneId = (key: string) => `lane-${key}`;

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
