/**
 * npm run events:verify: reads what events:export wrote and names every event and entry of the audit that was
 * removed, changed or moved.
 * It needs that file, Node and the script beside it, nothing else: no database, none of the application's code, no package.
 *
 *   npm run -s events:verify -- events.jsonl [--roots time-stamp-roots.pem] [--heads earlier.jsonl]
 *
 * Whoever rewrites a whole chain and its heads cannot rewrite the time stamps of those heads, nor what was taken away in an
 * earlier export. The roots say whose stamps are believed; they come from the time-stamp service, not from the system that
 * is looked into. Speaks Vietnamese, as it is the inspector who reads it.
 */
import { createHash, X509Certificate } from 'node:crypto';
import fs from 'node:fs';
import readline from 'node:readline';
import { parseArgs } from 'node:util';
import { leadsToRoot, readTimeStamp } from './verify-time-stamp.mjs';

const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
const VIETNAM_IN_MS = 7 * 3600 * 1000;
const DAY_IN_MS = 24 * 3600 * 1000;
/** Tried for three days, and a day for whoever looks after what is stuck. */
const LATEST_STAMP_IN_DAYS = 4;
const dayOf = (microseconds) => new Date(microseconds / 1000 + VIETNAM_IN_MS).toISOString().slice(0, 10);

const { values: options, positionals } = parseArgs({
  options: { heads: { type: 'string' }, roots: { type: 'string' } },
  allowPositionals: true,
});
if (positionals.length !== 1) {
  console.error('Cách dùng: events:verify TỆP [--roots CHỨNG_THƯ_GỐC.pem] [--heads TỆP_XUẤT_TRƯỚC]');
  process.exit(2);
}
const roots = options.roots === undefined ? undefined : readRoots(options.roots);

/** What was changed. */
const findings = [];
/** What nobody but the system itself can vouch for. */
const doubts = [];
const days = new Map();
/** The same of the audit. */
const auditDays = new Map();
/** Of the days whose time stamp was not seen yet. */
const unstamped = new Map();
const counted = { dossiers: 0, events: 0, auditEntries: 0, heads: 0, stamps: 0 };
let scope;
let exportedAt = 0;
let end;
let dossier;
/** Mục nhật ký of the chain that is being read. */
let chain = [];
let lastHead;

for await (const line of lines(positionals[0])) take(line);
finishDossier();
finishChain();
finishFile();
if (options.heads !== undefined) await compareHeads(options.heads);
report();

async function* lines(file) {
  const input = fs.createReadStream(file, 'utf8');
  for await (const text of readline.createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (text.trim() !== '') yield JSON.parse(text);
  }
}

function take(line) {
  if (line.kind === 'description') [scope, exportedAt] = [line.scope, Date.parse(line.exportedAt)];
  else if (line.kind === 'dossier') {
    finishDossier();
    counted.dossiers++;
    dossier = { ...line, events: [] };
  } else if (line.kind === 'event') {
    counted.events++;
    takeEvent(line);
  } else if (line.kind === 'audit') {
    finishDossier();
    counted.auditEntries++;
    takeAuditEntry(line);
  } else if (line.kind === 'head') {
    finishDossier();
    finishChain();
    counted.heads++;
    takeHead(line);
  } else if (line.kind === 'stamp') {
    counted.stamps++;
    takeStamp(line);
  } else if (line.kind === 'end') end = line;
}

function takeEvent({ record, hash }) {
  const fields = JSON.parse(record);
  dossier?.events.push({
    record,
    hash,
    number: fields[1],
    at: fields[2],
    type: fields[3],
    by: fields[6],
    previousHash: fields.at(-1),
  });
  countOn(days, fields[2], hash);
}

function countOn(counts, microseconds, hash) {
  const day = dayOf(microseconds);
  const seen = counts.get(day) ?? { events: 0, digest: createHash('sha256') };
  seen.events++;
  seen.digest.update(hash, 'hex');
  counts.set(day, seen);
}

function takeAuditEntry({ record, hash }) {
  const fields = JSON.parse(record);
  const [name, number, at, type, , , by] = fields;
  if (chain.length > 0 && chain[0].name !== name) finishChain();
  chain.push({ record, hash, name, number, at, type, by: by ?? name, previousHash: fields.at(-1) });
  countOn(auditDays, at, hash);
}

/** Only a part of a chain stands in a file: it may begin and end anywhere, and has no gap. */
function finishChain() {
  const entries = chain;
  chain = [];
  if (entries.length === 0) return;
  const tell = (what) => findings.push(`Nhật ký ${entries[0].name}: ${what}`);
  const broken = new Set();
  for (const entry of entries) {
    entry.original = entry.number;
    if (sha256(entry.record) === entry.hash) continue;
    broken.add(entry);
    entry.original = originalPlace(entry, entries);
    if (entry.original === undefined) tell(`mục số ${entry.number} (${named(entry)}) đã bị sửa nội dung.`);
    else tell(`mục số ${entry.original} (${named(entry)}) đã bị đổi chỗ, nay mang số ${entry.number}.`);
  }
  const present = new Set(entries.map(({ number, original }) => original ?? number));
  const [first, last] = [Math.min(...present), Math.max(...present)];
  for (let number = first; number <= last; number++) if (!present.has(number)) tell(`mục số ${number} đã bị xóa.`);
  entries.forEach((entry, index) => {
    const before = entries[index - 1];
    if (entry.number === 1 && entry.previousHash !== null && !broken.has(entry))
      tell('mục số 1 nối với một mục không có.');
    if (before === undefined || broken.has(entry) || broken.has(before) || before.number !== entry.number - 1) return;
    if (entry.previousHash !== before.hash)
      tell(
        `mục số ${before.number} (${named(before)}) đã bị thay cùng với hash: mục số ${entry.number} nối với nội dung khác.`,
      );
  });
}

/** As `originalNumber` of events; the number stands second. */
function originalPlace(entry, entries) {
  const hashesBefore = [entry.previousHash, null, ...entries.map(({ hash }) => hash)];
  const numbers = entries.map(({ number }) => number);
  for (let number = Math.max(1, Math.min(...numbers) - 1); number <= Math.max(...numbers) + 1; number++) {
    for (const before of hashesBefore) {
      const record = entry.record
        .replace(/^(\["(?:[^"\\]|\\.)*", )\d+/, `$1${number}`)
        .replace(/(null|"[0-9a-f]{64}")\]$/, `${before === null ? 'null' : `"${before}"`}]`);
      if (sha256(record) === entry.hash) return number;
    }
  }
  return undefined;
}

function finishDossier() {
  if (dossier === undefined) return;
  const { code, changes, events } = dossier;
  dossier = undefined;
  const tell = (what) => findings.push(`Hồ sơ ${code}: ${what}`);
  const broken = new Set();
  for (const event of events) {
    event.original = event.number;
    if (sha256(event.record) === event.hash) continue;
    broken.add(event);
    event.original = originalNumber(event, events, changes);
    if (event.original === undefined) tell(`sự kiện số ${event.number} (${named(event)}) đã bị sửa nội dung.`);
    else tell(`sự kiện số ${event.original} (${named(event)}) đã bị đổi chỗ, nay mang số ${event.number}.`);
  }
  tellMissing(events, changes, tell);
  tellUnlinked(events, broken, tell);
}

/** A moved event still carries the hash that it had at its own place. */
function originalNumber(event, events, changes) {
  const hashesBefore = [event.previousHash, null, ...events.map(({ hash }) => hash)];
  for (let number = 1; number <= Math.max(changes, events.length); number++) {
    for (const before of hashesBefore) {
      const record = event.record
        .replace(/^(\[\d+, )\d+/, `$1${number}`)
        .replace(/(null|"[0-9a-f]{64}")\]$/, `${before === null ? 'null' : `"${before}"`}]`);
      if (sha256(record) === event.hash) return number;
    }
  }
  return undefined;
}

function tellMissing(events, changes, tell) {
  // A changed event that cannot be traced stands for the number it carries.
  const present = new Set(events.map(({ number, original }) => original ?? number));
  const last = Math.max(0, ...present);
  for (let number = 1; number <= Math.max(last, changes); number++) {
    if (!present.has(number)) tell(`sự kiện số ${number} đã bị xóa.`);
  }
  if (last > changes) tell(`có ${last} sự kiện, nhưng hồ sơ chỉ ghi ${changes} lần thay đổi: có sự kiện bị chèn thêm.`);
}

/** Whoever rewrites an event together with its hash breaks the link to the next. */
function tellUnlinked(events, broken, tell) {
  events.forEach((event, index) => {
    const before = events[index - 1];
    if (broken.has(event)) return;
    if (event.number === 1 && event.previousHash !== null) tell(`sự kiện số 1 nối với một sự kiện không có trong tệp.`);
    if (before === undefined || broken.has(before) || before.number !== event.number - 1) return;
    if (event.previousHash !== before.hash)
      tell(
        `sự kiện số ${before.number} (${named(before)}) đã bị thay cùng với hash: sự kiện số ${event.number} nối với nội dung khác.`,
      );
  });
}

function named({ type, by, at }) {
  return `${type}, ${by}, ${timeText(at / 1000)}`;
}

function timeText(milliseconds) {
  return new Date(milliseconds + VIETNAM_IN_MS).toISOString().slice(0, 16).replace('T', ' ');
}

function takeHead({ record, hash }) {
  const fields = JSON.parse(record);
  const [day, events, digest] = fields;
  const previousHash = fields.at(-1);
  const tell = (what) => findings.push(`Ngày ${day}: ${what}`);
  if (sha256(record) !== hash) tell('đầu chuỗi đã bị sửa.');
  if (lastHead !== undefined && previousHash !== lastHead.hash)
    tell(`đầu chuỗi không nối với đầu chuỗi ngày ${lastHead.day}: có đầu chuỗi bị xóa hoặc bị thay.`);
  if (lastHead !== undefined && day <= lastHead.day) tell('đầu chuỗi không đứng đúng thứ tự ngày.');
  lastHead = { day, hash };
  unstamped.set(day, sha256(record));
  const seen = days.get(day) ?? { events: 0, digest: createHash('sha256') };
  days.delete(day);
  if (seen.events < events)
    tell(`sổ ghi ${events} sự kiện, nay chỉ còn ${seen.events}: ${events - seen.events} sự kiện đã bị xóa.`);
  else if (seen.events > events) tell(`sổ ghi ${events} sự kiện, nay có ${seen.events}: có sự kiện bị chèn thêm.`);
  else if (seen.digest.digest('hex') !== digest)
    tell('sự kiện trong ngày không còn như lúc chốt: có sự kiện bị thay cùng với hash.');
  // Heads from before the audit was chained do not speak of it.
  if (fields.length === 7) compareAudit(day, { entries: fields[4], digest: fields[5] }, tell);
  else auditDays.delete(day);
}

function compareAudit(day, { entries, digest }, tell) {
  const seen = auditDays.get(day) ?? { events: 0, digest: createHash('sha256') };
  auditDays.delete(day);
  if (seen.events < entries)
    tell(`nhật ký ghi ${entries} mục, nay chỉ còn ${seen.events}: ${entries - seen.events} mục đã bị xóa.`);
  else if (seen.events > entries) tell(`nhật ký ghi ${entries} mục, nay có ${seen.events}: có mục bị chèn thêm.`);
  else if (seen.digest.digest('hex') !== digest)
    tell('mục nhật ký trong ngày không còn như lúc chốt: có mục bị thay cùng với hash.');
}

function takeStamp({ day, token }) {
  const tell = (what) => findings.push(`Ngày ${day}: ${what}`);
  const expected = unstamped.get(day);
  unstamped.delete(day);
  if (expected === undefined) return tell('có dấu thời gian nhưng không có đầu chuỗi: đầu chuỗi đã bị xóa.');
  let stamp;
  try {
    stamp = readTimeStamp(Buffer.from(token, 'base64'));
  } catch (error) {
    return tell(`dấu thời gian đã hỏng hoặc bị sửa (${error.message}).`);
  }
  const at = timeText(stamp.at.getTime());
  if (stamp.imprint !== expected)
    return tell(`đầu chuỗi không còn như lúc được đóng dấu thời gian (${at}): sự kiện hoặc đầu chuỗi đã bị làm lại.`);
  if (roots !== undefined && !leadsToRoot(stamp, roots))
    return tell('dấu thời gian không do tổ chức mà tệp chứng thư gốc nêu cấp.');
  if (stamp.at.getTime() > startOfDay(day) + (1 + LATEST_STAMP_IN_DAYS) * DAY_IN_MS)
    doubts.push(`Ngày ${day}: mãi đến ${at} mới được đóng dấu thời gian; trước lúc đó chỉ có hệ thống tự bảo đảm.`);
}

function startOfDay(day) {
  return Date.parse(`${day}T00:00:00Z`) - VIETNAM_IN_MS;
}

function tellUnstamped() {
  for (const day of unstamped.keys()) {
    if (startOfDay(day) + (1 + LATEST_STAMP_IN_DAYS) * DAY_IN_MS < exportedAt)
      doubts.push(`Ngày ${day}: đầu chuỗi không có dấu thời gian.`);
    else console.log(`Ngày ${day}: đầu chuỗi chưa được đóng dấu thời gian.`);
  }
}

function readRoots(file) {
  const pems = fs.readFileSync(file, 'utf8').match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return pems.map((pem) => new X509Certificate(pem));
}

function finishFile() {
  if (end === undefined) findings.push('Tệp bị cắt cụt: không có dòng kết thúc.');
  else
    for (const [name, count] of Object.entries(counted))
      if ((end[name] ?? 0) !== count)
        findings.push(`Tệp ghi ${end[name]} dòng "${name}", nhưng có ${count}: tệp đã bị sửa.`);
}

/** What was taken away earlier cannot be rewritten with the rest. */
async function compareHeads(file) {
  const kept = new Map();
  for await (const line of lines(file)) if (line.kind === 'head') kept.set(JSON.parse(line.record)[0], line.hash);
  let compared = 0;
  for await (const line of lines(positionals[0])) {
    if (line.kind !== 'head') continue;
    const [day] = JSON.parse(line.record);
    if (!kept.has(day)) continue;
    compared++;
    if (kept.get(day) !== line.hash) findings.push(`Ngày ${day}: đầu chuỗi khác với tệp xuất trước.`);
    kept.delete(day);
  }
  const [first, last] = [scope?.from ?? '', scope?.to ?? ''];
  for (const day of kept.keys()) if (day >= first && day <= last) findings.push(`Ngày ${day}: đầu chuỗi đã bị xóa.`);
  console.log(`Đã so ${compared} đầu chuỗi với tệp xuất trước.`);
}

/** A day is closed in the first hour of the next; one day more is allowed for a worker that stood still. */
function tellOpenDays() {
  const latest = dayOf((exportedAt - 24 * 3600 * 1000) * 1000);
  for (const [day, { events }] of days) {
    if (scope?.from === undefined || day < scope.from || day > scope.to) continue;
    if (day < latest) findings.push(`Ngày ${day}: có ${events} sự kiện nhưng không có đầu chuỗi.`);
    else console.log(`Ngày ${day} chưa chốt: ${events} sự kiện chưa có đầu chuỗi.`);
  }
  for (const [day, { events }] of auditDays) {
    if (scope?.from === undefined || day < scope.from || day > scope.to || day >= latest) continue;
    findings.push(`Ngày ${day}: có ${events} mục nhật ký nhưng không có đầu chuỗi.`);
  }
}

function report() {
  const { dossiers, events, auditEntries, heads, stamps } = counted;
  if (auditEntries > 0) console.log(`Đã đọc ${auditEntries} mục nhật ký.`);
  console.log(`Đã đọc ${dossiers} hồ sơ, ${events} sự kiện, ${heads} đầu chuỗi của ngày, ${stamps} dấu thời gian.`);
  if (stamps > 0 && roots === undefined)
    console.log('Chưa kiểm tra ai cấp dấu thời gian: thêm --roots CHỨNG_THƯ_GỐC.pem.');
  tellOpenDays();
  tellUnstamped();
  for (const finding of [...findings, ...doubts]) console.log(finding);
  console.log(conclusion());
  process.exitCode = findings.length + doubts.length === 0 ? 0 : 1;
}

function conclusion() {
  if (findings.length > 0) return `Chuỗi sự kiện KHÔNG nguyên vẹn: ${findings.length} điểm sai.`;
  if (doubts.length > 0) return `Không thấy sửa đổi, nhưng ${doubts.length} ngày chưa có dấu thời gian đúng lúc.`;
  return 'Chuỗi sự kiện nguyên vẹn.';
}
