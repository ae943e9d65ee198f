/** The proxy in front of several processes: takes them in turns, and the next one when one does not listen. */
import { once } from 'node:events';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';

export interface RoundRobin {
  /** How many answers came from each process since the last reset. */
  readonly answers: number[];
  reset(): void;
  stop(): void;
}

/** Said by the browser of a test: the address it calls from, as a proxy would see it. */
export const CALLER = 'x-caller';

export async function startRoundRobin(port: number, processes: readonly number[]): Promise<RoundRobin> {
  const answers = processes.map(() => 0);
  let turn = 0;
  const server = http.createServer((request, response) => {
    forward(request, response).catch(() => response.writeHead(502).end());
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  async function forward(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const first = turn++;
    for (let i = 0; i < processes.length; i++) {
      const index = (first + i) % processes.length;
      try {
        const answer = await ask(request, body, processes[index] ?? 0);
        answers[index] = (answers[index] ?? 0) + 1;
        response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        return void response.end(await bodyOf(answer));
      } catch (error) {
        // What may have been carried out already is not asked of another one.
        const neverArrived = (error as NodeJS.ErrnoException).code === 'ECONNREFUSED';
        if (!neverArrived && request.method !== 'GET') throw error;
      }
    }
    throw new Error('nobody answers');
  }

  return {
    answers,
    reset: () => void answers.fill(0),
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function ask(request: IncomingMessage, body: Buffer, port: number): Promise<IncomingMessage> {
  const { [CALLER]: caller, ...headers } = request.headers;
  const forwarded = { ...headers, 'x-forwarded-for': caller ?? request.socket.remoteAddress ?? '' };
  const { method, url: path } = request;
  const asked = http.request({ host: '127.0.0.1', port, method, path, headers: forwarded, agent: false });
  asked.end(body);
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  return answer;
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
