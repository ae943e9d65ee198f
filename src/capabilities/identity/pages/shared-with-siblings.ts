import type { FastifyPluginAsync } from 'fastify';

/** What this plugin adds holds for the context that registers it, not only inside itself. */
export function sharedWithSiblings(plugin: FastifyPluginAsync): FastifyPluginAsync {
  return Object.assign(plugin, { [Symbol.for('skip-override')]: true });
}
