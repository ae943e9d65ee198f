/**
 * npm run events:verify: reads what events:export wrote and names every event that was removed, changed or moved.
 * It needs that file and Node, nothing else: no database, none of the application's code, no package.
 *
 *   npm run -s events:verify -- events.jsonl [--heads earlier.jsonl]
 *
 * With an earlier export it also compares the heads of the days that both hold: whoever rewrites a whole chain and its
 * heads cannot rewrite what was taken away before. Speaks Vietnamese, as it is the inspector who reads it.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import readline from 'node:readline';
import { parseArgs } from 'node:util';

const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
const VIETNAM_IN_MS = 7 * 3600 * 1000;
const dayOf = (microseconds) => new Date(microseconds / 1000 + VIETNAM_IN_MS).toISOString().slice(0, 10);

const { values: options, positionals } = parseArgs({ options: { heads: { type: 'string' } }, allowPositionals: true });
if (positionals.length !== 1) {
  console.error('Cách dùng: events:verify TỆP [--heads TỆP_XUẤT_TRƯỚC]');
  process.exit(2);
}

const findings = [];
const days = new Map();
const counted = { dossiers: 0, events: 0, heads: 0 };
let scope;
let exportedAt = 0;
let end;
let dossier;
let lastHead;

for await (const line of lines(positionals[0])) take(line);
finishDossier();
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
  } else if (line.kind === 'head') {
    finishDossier();
    counted.heads++;
    takeHead(line);
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
  const day = dayOf(fields[2]);
  const seen = days.get(day) ?? { events: 0, digest: createHash('sha256') };
  seen.events++;
  seen.digest.update(hash, 'hex');
  days.set(day, seen);
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
  const time = new Date(at / 1000 + VIETNAM_IN_MS).toISOString();
  return `${type}, ${by}, ${time.slice(0, 16).replace('T', ' ')}`;
}

function takeHead({ record, hash }) {
  const [day, events, digest, , previousHash] = JSON.parse(record);
  const tell = (what) => findings.push(`Ngày ${day}: ${what}`);
  if (sha256(record) !== hash) tell('đầu chuỗi đã bị sửa.');
  if (lastHead !== undefined && previousHash !== lastHead.hash)
    tell(`đầu chuỗi không nối với đầu chuỗi ngày ${lastHead.day}: có đầu chuỗi bị xóa hoặc bị thay.`);
  if (lastHead !== undefined && day <= lastHead.day) tell('đầu chuỗi không đứng đúng thứ tự ngày.');
  lastHead = { day, hash };
  const seen = days.get(day) ?? { events: 0, digest: createHash('sha256') };
  days.delete(day);
  if (seen.events < events)
    tell(`sổ ghi ${events} sự kiện, nay chỉ còn ${seen.events}: ${events - seen.events} sự kiện đã bị xóa.`);
  else if (seen.events > events) tell(`sổ ghi ${events} sự kiện, nay có ${seen.events}: có sự kiện bị chèn thêm.`);
  else if (seen.digest.digest('hex') !== digest)
    tell('sự kiện trong ngày không còn như lúc chốt: có sự kiện bị thay cùng với hash.');
}

function finishFile() {
  if (end === undefined) findings.push('Tệp bị cắt cụt: không có dòng kết thúc.');
  else
    for (const [name, count] of Object.entries(counted))
      if (end[name] !== count) findings.push(`Tệp ghi ${end[name]} dòng "${name}", nhưng có ${count}: tệp đã bị sửa.`);
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
}

function report() {
  const { dossiers, events, heads } = counted;
  console.log(`Đã đọc ${dossiers} hồ sơ, ${events} sự kiện, ${heads} đầu chuỗi của ngày.`);
  tellOpenDays();
  for (const finding of findings) console.log(finding);
  console.log(
    findings.length === 0
      ? 'Chuỗi sự kiện nguyên vẹn.'
      : `Chuỗi sự kiện KHÔNG nguyên vẹn: ${findings.length} điểm sai.`,
  );
  process.exitCode = findings.length === 0 ? 0 : 1;
}
