import { expect, test } from 'vitest';
import { standardWorkflow } from '#engines/workflow/standard-workflow.ts';
import { workflowOf } from './pinned-workflow.ts';

const own = { ...standardWorkflow, name: 'Quy trình của một phường' };
const common = { ...standardWorkflow, name: 'Quy trình chung' };

test('an agency follows the workflow that names it, else that of all, and old versions the standard one', () => {
  const workflows = [{ workflow: common }, { agencies: ['H56.S101'], workflow: own }];
  expect(workflowOf(workflows, 'H56.S101')).toBe(own);
  expect(workflowOf(workflows, 'H56.S102')).toBe(common);
  expect(workflowOf(undefined, 'H56.S101')).toBe(standardWorkflow);
});
