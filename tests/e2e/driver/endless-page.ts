import { createServer } from 'node:http';
import { portOf } from '../../../scripts/browsers/serve.ts';

/** Serves a page whose end never comes, so that it is still being loaded when somebody looks. */
export async function serveEndlessPage(): Promise<{ address: string; close(): Promise<void> }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.write('<!doctype html><title>Endless</title><link rel="icon" href="data:,"><p>Norm 3, and so on');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${portOf(server.address())}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
