import { buildExtension } from './build/extension-build.ts';
import type { BrowserFamily } from './build/outputs.ts';
import { reportSizes } from './build/sizes/report.ts';
import { runCommand } from './terminal/command.ts';
import { print, printError, printLines } from './terminal/print.ts';

/**
 * `npm run build`: builds the extension for Chromium browsers and for Firefox, and prints the size of each entry. The exit status is 1
 * when an entry is too large.
 */
await runCommand(async () => {
  let status = 0;
  for (const family of ['chromium', 'firefox'] satisfies BrowserFamily[]) {
    print(await buildExtension(family));
    const { lines, warnings, errors } = reportSizes(family);
    printLines(['', ...lines, '']);
    for (const sentence of [...warnings, ...errors]) printError(sentence);
    if (errors.length > 0) status = 1;
  }
  return status;
});
