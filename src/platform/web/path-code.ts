import type { FastifyRequest } from 'fastify';

/** A code from the address, as codes are written: in capitals. Whatever else stands there finds nothing. */
export function codeInPath(request: FastifyRequest, name = 'dossierCode'): string {
  const code = (request.params as Record<string, string | undefined>)[name] ?? '';
  return code.trim().toUpperCase();
}
