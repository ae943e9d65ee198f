import { expect, test } from 'vitest';
import { publication } from '../../../../../procedures/index.ts';
import { createTestApp } from '../../../../../tests/support/app.ts';

const { app, signInOfficer } = await createTestApp();
const specialist = await signInOfficer('thuly.hacthanh');

test('an officer finds the workflow of every procedure in the list', async () => {
  const page = await specialist.get('/quan-tri/quy-trinh');
  expect(page.statusCode).toBe(200);
  for (const { code } of publication.procedures) expect(page.body).toContain(`/quan-tri/quy-trinh/${code}`);
});

test('an officer reads who does what in how many hours, and who signs', async () => {
  const { body, statusCode } = await specialist.get('/quan-tri/quy-trinh/1.001612');
  expect(statusCode).toBe(200);
  expect(body).toContain('Cơ quan đăng ký kinh doanh cấp xã thẩm định');
  expect(body).toContain('Ký: Trưởng phòng hoặc Phó Trưởng phòng');
  expect(body).toContain('dự kiến 24 giờ làm việc trong 24 giờ của thời hạn');
  expect(body).toMatch(/<svg[^>]*role="img"[^>]*>\s*<title/);
  expect(body).toContain('Giờ làm việc là mức đề xuất');
  // What was published tells the usual way as the data do, whatever the database makes of the order of keys.
  const usual = [...body.matchAll(/<g class="arrow usual">.*?<text[^>]*>([^<]+)</g)].map((match) => match[1]);
  expect(usual).toEqual(['Tiếp nhận', 'Phân công, Nhận việc', 'Đề xuất', 'Phê duyệt', 'Ban hành', 'Trả kết quả']);
});

test('cases of different time limits part in the table as they do in the data', async () => {
  const { body } = await specialist.get('/quan-tri/quy-trinh/1.013225');
  expect(body).toContain('Nhà ở riêng lẻ: dự kiến 56 giờ làm việc trong 56 giờ của thời hạn');
  expect(body).toContain('khi trường hợp là “Nhà ở riêng lẻ”');
});

test('the drawing is BPMN 2.0: every node has a place, every flow two ends that exist', async () => {
  for (const { code } of publication.procedures) {
    const { body, headers, statusCode } = await specialist.get(`/quan-tri/quy-trinh/${code}/so-do.bpmn?so=1`);
    expect(statusCode).toBe(200);
    expect(headers['content-disposition']).toContain(`quy-trinh-${code}.bpmn`);
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const nodes = [...body.matchAll(/<bpmn:(?:startEvent|userTask|endEvent|exclusiveGateway) id="([^"]+)"/g)].map(
      (match) => match[1],
    );
    const inLanes = [...body.matchAll(/<bpmn:flowNodeRef>([^<]+)</g)].map((match) => match[1]);
    expect(inLanes.toSorted()).toEqual(nodes.toSorted());
    for (const node of nodes) expect(body).toContain(`bpmnElement="${node}"`);
    const flows = [
      ...body.matchAll(/<bpmn:sequenceFlow id="([^"]+)"(?: name="[^"]*")? sourceRef="([^"]+)" targetRef="([^"]+)"/g),
    ];
    expect(flows.length).toBeGreaterThan(nodes.length / 2);
    for (const [, flow, source, target] of flows) {
      expect(nodes).toContain(source);
      expect(nodes).toContain(target);
      expect(body).toMatch(new RegExp(`bpmnElement="${flow}"><di:waypoint`));
    }
  }
});

test.each([
  '/quan-tri/quy-trinh/9.999999',
  '/quan-tri/quy-trinh/1.001612/so-do.bpmn?so=9',
  '/quan-tri/quy-trinh/1.001612/so-do.bpmn?so=x',
])('what is not there is told plainly: %s', async (address) => {
  expect((await specialist.get(address)).statusCode).toBe(404);
});

test('whoever is not signed in as an officer is led to sign in', async () => {
  const answer = await app.inject({ url: '/quan-tri/quy-trinh/1.001612' });
  expect(answer.statusCode).toBe(303);
  expect(answer.headers.location).toMatch(/^\/can-bo\/dang-nhap/);
});
