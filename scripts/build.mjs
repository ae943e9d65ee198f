/** Builds what runs: the server bundles with esbuild, styles and islands with Vite. Skips what is already fresh. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '..');
const DIST = path.join(ROOT, 'dist');
const STAMP = path.join(DIST, 'built-from.txt');
const SOURCES = [
  'src',
  'procedures',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'scripts/build.mjs',
];

export async function build({ force = false } = {}) {
  const fingerprint = fingerprintOf(SOURCES);
  if (!force && fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === fingerprint) return false;
  fs.rmSync(STAMP, { force: true });
  await buildServer();
  buildAssets();
  fs.writeFileSync(STAMP, fingerprint);
  return true;
}

async function buildServer() {
  await esbuild.build({
    entryPoints: ['server', 'prepare'].map((name) => path.join(ROOT, 'src/main', `${name}.ts`)),
    outdir: path.join(DIST, 'server'),
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    sourcemap: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
}

function buildAssets() {
  const vite = path.join(ROOT, 'node_modules/vite/bin/vite.js');
  const done = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: ROOT, stdio: 'inherit' });
  if (done.status !== 0) throw new Error('The styles and scripts could not be built.');
  compressAssets(path.join(DIST, 'assets'));
}

/** Once at build time and as small as it gets, instead of at every request. */
function compressAssets(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) compressAssets(file);
    if (!/\.(css|js|svg)$/.test(entry.name)) continue;
    const content = fs.readFileSync(file);
    fs.writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    fs.writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  }
}

function fingerprintOf(sources) {
  const hash = createHash('sha256');
  for (const source of sources) addToFingerprint(hash, path.join(ROOT, source));
  return hash.digest('hex');
}

function addToFingerprint(hash, file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (stat.isDirectory()) {
    for (const name of fs.readdirSync(file).sort()) addToFingerprint(hash, path.join(file, name));
  } else if (!/\.test\.tsx?$/.test(file)) {
    hash.update(path.relative(ROOT, file)).update(fs.readFileSync(file));
  }
}

if (process.argv[1] === import.meta.filename) await build({ force: true });
