import { BACK, type InCharge, type Workflow } from './define.ts';

const receptionist: InCharge = { role: 'receptionist', unit: 'receiving' };
const specialist: InCharge = { role: 'specialist', unit: 'handling' };

/**
 * Quy trình chuẩn: receive, assign, appraise, propose, approve, issue, return; and every way out of it. Dossiers filed
 * before workflows stood in the versions of procedures are pinned to it, so it stays as it is.
 */
export const standardWorkflow: Workflow = {
  name: 'Quy trình chuẩn',
  start: 'awaiting-reception',
  steps: [
    {
      id: 'awaiting-reception',
      state: 'awaiting-reception',
      name: 'Tiếp nhận hồ sơ',
      inCharge: receptionist,
      usual: 'accept',
      actions: {
        accept: 'awaiting-assignment',
        refuse: 'refused',
        'request-supplement': 'awaiting-supplement',
        'request-withdrawal': 'withdrawing',
      },
    },
    {
      id: 'awaiting-assignment',
      state: 'awaiting-assignment',
      name: 'Phân công xử lý',
      inCharge: { role: 'head', unit: 'handling' },
      usual: 'assign',
      actions: {
        assign: 'appraising',
        'take-over': 'appraising',
        'request-supplement': 'awaiting-supplement',
        'request-withdrawal': 'withdrawing',
      },
    },
    {
      id: 'appraising',
      state: 'appraising',
      name: 'Thẩm định hồ sơ',
      inCharge: specialist,
      usual: 'propose',
      actions: {
        propose: 'awaiting-approval',
        forward: 'appraising',
        'take-over': 'appraising',
        'request-supplement': 'awaiting-supplement',
        'request-obligation': 'awaiting-obligation',
        'request-withdrawal': 'withdrawing',
      },
    },
    {
      id: 'awaiting-approval',
      state: 'awaiting-approval',
      name: 'Phê duyệt',
      inCharge: { role: 'signatory', unit: 'handling' },
      usual: 'approve',
      actions: {
        approve: 'awaiting-issue',
        'send-back': 'appraising',
        stop: 'stopped',
        'request-withdrawal': 'withdrawing',
      },
    },
    {
      id: 'awaiting-issue',
      state: 'awaiting-issue',
      name: 'Ban hành kết quả',
      inCharge: specialist,
      usual: 'issue',
      actions: { issue: 'awaiting-return', 'request-withdrawal': 'withdrawing' },
    },
    {
      id: 'awaiting-supplement',
      state: 'awaiting-supplement',
      name: 'Chờ công dân bổ sung',
      inCharge: 'citizen',
      usual: 'answer-supplement',
      actions: { 'answer-supplement': BACK, stop: 'stopped', 'request-withdrawal': 'withdrawing' },
    },
    {
      id: 'awaiting-obligation',
      state: 'awaiting-obligation',
      name: 'Chờ thực hiện nghĩa vụ tài chính',
      inCharge: 'citizen',
      usual: 'confirm-obligation',
      actions: { 'confirm-obligation': BACK, stop: 'stopped', 'request-withdrawal': 'withdrawing' },
    },
    {
      id: 'withdrawing',
      state: 'withdrawing',
      name: 'Giải quyết yêu cầu rút hồ sơ',
      inCharge: receptionist,
      usual: 'accept-withdrawal',
      actions: { 'accept-withdrawal': 'stopped', 'refuse-withdrawal': BACK },
    },
    {
      id: 'awaiting-return',
      state: 'awaiting-return',
      name: 'Trả kết quả',
      inCharge: { role: 'receptionist', unit: 'returning' },
      usual: 'hand-back',
      actions: { 'hand-back': 'returned', correct: 'appraising' },
    },
    { id: 'returned', state: 'returned', name: 'Đã trả kết quả', inCharge: null, actions: {} },
    { id: 'refused', state: 'refused', name: 'Không tiếp nhận', inCharge: null, actions: {} },
    { id: 'stopped', state: 'stopped', name: 'Đã dừng giải quyết', inCharge: null, actions: {} },
  ],
};
