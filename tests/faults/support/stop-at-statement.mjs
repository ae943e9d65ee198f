/**
 * Preloaded into a process that dies between two statements: there it stands still for ever and says so, and the test
 * kills it. A request says where in its header: before the n-th statement of its transactions, or with a statement sent
 * and its answer never heard. A worker counts, as its environment says, from the first event it takes on, or within the
 * transaction that begins what follows in a bundle.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import http from 'node:http';
import pg from 'pg';

const ORDER = 'x-stop-at';
const NEVER = new Promise(() => undefined);
const requests = new AsyncLocalStorage();
const worker = { ...orderOf(process.env['STOP_WORKER_AT']), counted: 0 };
let workerStopped = false;
/** What a worker counts from; the second only on its own connection. */
const FROM = { relay: /from "outbox" .*skip locked/s, bundle: /from "bundle_member" .*for update/s };
const from = process.env['STOP_WORKER_FROM'] ?? 'relay';

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
  const isElsewhere = order === worker && worker.client !== undefined && worker.client !== this;
  if (isElsewhere || !mustStop(order, text)) {
    order.committed ||= text === 'commit' && order.counted > 0;
    return watched(query.call(this, statement, ...rest), text, this);
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

/** From here a worker has something to lose. */
function watched(answer, text, client) {
  if (process.env['STOP_WORKER_AT'] === undefined || !FROM[from].test(text)) return answer;
  return answer.then((result) => {
    if (result.rows.length > 0 && worker.counted === 0) {
      worker.counted = 1;
      if (from === 'bundle') worker.client = client;
    }
    return result;
  });
}

/** `key:7` before the seventh statement, `key:commit` when that was sent. */
function orderOf(text) {
  if (text === undefined) return {};
  const [key, place] = text.split(':');
  return /^\d+$/.test(place) ? { key, at: Number(place) } : { key, sent: place };
}
