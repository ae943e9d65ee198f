/** Tài nguyên tĩnh: the built styles, scripts, fonts and images, under names that carry their hash. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

export const ASSETS_PATH = '/tai-nguyen/';

interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
}

export interface Assets {
  /** Address of a built style or island, by the path of its source. */
  url(source: string): string;
  /** Address of an island by its name: the file name without ".island". */
  island(name: string): string;
}

/** @throws Error when the assets were not built. */
export function loadAssets(directory: string): Assets {
  const file = path.join(directory, 'manifest.json');
  if (!existsSync(file)) throw new Error(`The assets are not built: ${file} is missing. Run "npm run build".`);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, ManifestEntry>;
  const islands = new Map(
    Object.entries(manifest).flatMap(([source, entry]) => {
      const name = /([^/]+)\.island\.tsx?$/.exec(source)?.[1];
      return name === undefined ? [] : [[name, entry.file] as const];
    }),
  );
  return {
    url: (source) => ASSETS_PATH + required(manifest[source]?.file, source),
    island: (name) => ASSETS_PATH + required(islands.get(name), `island ${name}`),
  };
}

function required(file: string | undefined, what: string): string {
  if (file === undefined) throw new Error(`Not in the asset manifest: ${what}`);
  return file;
}

export async function serveAssets(app: FastifyInstance, directory: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: directory,
    prefix: ASSETS_PATH,
    index: false,
    decorateReply: false,
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
  });
}
