import { runCommand } from './terminal/command.ts';
import { runTool } from './terminal/run.ts';

/** `npm run dev` and the like: WXT's own command line, with the project's Node. */
await runCommand(async () => {
  const { status } = await runTool('wxt/bin/wxt.mjs', process.argv.slice(2), { show: true });
  return status;
});
