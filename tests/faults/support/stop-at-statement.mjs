/**
 * Preloaded into a process that dies between two statements: there it stands still for ever and says so, and the test
 * kills it. A request says where in its header: before the n-th statement of its transactions, or with a statement sent
 * and its answer never heard. A worker counts from the first event it takes on, as its environment says.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import http from 'node:http';
import pg from 'pg';

const ORDER = 'x-stop-at';
const NEVER = new Promise(() => undefined);
const requests = new AsyncLocalStorage();
const worker = { ...orderOf(process.env['STOP_WORKER_AT']), counted: 0 };
let workerStopped = false;

const emit = http.Server.prototype.emit;
http.Server.prototype.emit = function (name, request, ...rest) {
  const order = name === 'request' ? request.headers[ORDER] : undefined;
  if (order === undefined) return emit.call(this, name, request, ...rest);
  return requests.run({ ...orderOf(order), counted: 0 }, () => emit.call(this, name, request, ...rest));
};

const query = pg.Client.prototype.query;
pg.Client.prototype.query = function (statement, ...rest) {
  const text = (typeof statement === 'string' ? statement : (statement?.text ?? '')).trim().toLowerCase();
  if (workerStopped) return NEVER;
  const order = requests.getStore() ?? worker;
  if (!mustStop(order, text)) {
    order.committed ||= text === 'commit' && order.counted > 0;
    return watched(query.call(this, statement, ...rest), text);
  }
  workerStopped = order === worker;
  if (order.sent) query.call(this, statement, ...rest);
  process.send({ key: order.key, statement: text, committed: order.committed === true });
  return NEVER;
};

function mustStop(order, text) {
  if (order.key === undefined) return false;
  const begun = order.counted > 0 || (order !== worker && text.startsWith('begin'));
  if (!begun) return false;
  order.counted += 1;
  return order.sent === undefined ? order.counted === order.at : text === order.sent;
}

/** The relay has taken events: from here a worker has something to lose. */
function watched(answer, text) {
  if (process.env['STOP_WORKER_AT'] === undefined || !/from "outbox" .*skip locked/s.test(text)) return answer;
  return answer.then((result) => {
    if (result.rows.length > 0 && worker.counted === 0) worker.counted = 1;
    return result;
  });
}

/** `key:7` before the seventh statement, `key:commit` when that was sent. */
function orderOf(text) {
  if (text === undefined) return {};
  const [key, place] = text.split(':');
  return /^\d+$/.test(place) ? { key, at: Number(place) } : { key, sent: place };
}
