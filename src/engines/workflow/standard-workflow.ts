import { BACK, type Workflow } from './workflow.ts';

/** Quy trình chuẩn: receive, assign, appraise, propose, approve, issue, return; and every way out of it. */
export const standardWorkflow: Workflow = {
  start: 'awaiting-reception',
  steps: [
    {
      id: 'awaiting-reception',
      role: 'receptionist',
      status: 1,
      actions: {
        accept: 'awaiting-assignment',
        refuse: 'refused',
        'request-supplement': 'awaiting-supplement',
        'request-withdrawal': 'withdrawing',
      },
    },
    {
      id: 'awaiting-assignment',
      role: 'head',
      status: 2,
      actions: {
        assign: 'appraising',
        'take-over': 'appraising',
        'request-supplement': 'awaiting-supplement',
        'request-withdrawal': 'withdrawing',
      },
    },
    {
      id: 'appraising',
      role: 'specialist',
      status: 4,
      actions: {
        forward: 'appraising',
        'take-over': 'appraising',
        propose: 'awaiting-approval',
        'request-supplement': 'awaiting-supplement',
        'request-obligation': 'awaiting-obligation',
        'request-withdrawal': 'withdrawing',
      },
    },
    {
      id: 'awaiting-approval',
      role: 'signatory',
      status: 4,
      actions: {
        approve: 'awaiting-issue',
        'send-back': 'appraising',
        stop: 'stopped',
        'request-withdrawal': 'withdrawing',
      },
    },
    {
      id: 'awaiting-issue',
      role: 'specialist',
      status: 4,
      actions: { issue: 'awaiting-return', 'request-withdrawal': 'withdrawing' },
    },
    {
      id: 'awaiting-supplement',
      role: null,
      status: 5,
      actions: { 'answer-supplement': BACK, stop: 'stopped', 'request-withdrawal': 'withdrawing' },
    },
    {
      id: 'awaiting-obligation',
      role: null,
      status: 6,
      actions: { 'confirm-obligation': BACK, stop: 'stopped', 'request-withdrawal': 'withdrawing' },
    },
    {
      id: 'withdrawing',
      role: 'receptionist',
      status: 7,
      actions: { 'accept-withdrawal': 'stopped', 'refuse-withdrawal': BACK },
    },
    {
      id: 'awaiting-return',
      role: 'receptionist',
      status: 9,
      actions: { 'hand-back': 'returned', correct: 'appraising' },
    },
    { id: 'returned', role: null, status: 10, actions: {} },
    { id: 'refused', role: null, status: 3, actions: {} },
    { id: 'stopped', role: null, status: 8, actions: {} },
  ],
};
