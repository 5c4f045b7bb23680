import { runCommand } from '../scripts/terminal/command.ts';
import { runDetect } from './cli.ts';

/** `npm run --silent detect -- [OPTIONS] FILE…`: the references in documents on disk, for researchers. */
await runCommand(() => runDetect(process.argv.slice(2)));
