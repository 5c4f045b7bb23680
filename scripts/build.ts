import { buildExtension } from './build/extension-build.ts';
import type { BrowserFamily } from './build/outputs.ts';
import { entrySizes } from './build/sizes/report.ts';
import { runCommand } from './terminal/command.ts';
import { print, printError } from './terminal/print.ts';

/** `npm run build`: the extension for Chromium browsers and for Firefox, one after the other, with what each entry weighs. */
await runCommand(async () => {
  for (const family of ['chromium', 'firefox'] satisfies BrowserFamily[]) {
    print(await buildExtension(family));
    const { lines, faults } = entrySizes(family);
    for (const line of ['', ...lines, '']) print(line);
    for (const fault of faults) printError(fault);
  }
  return 0;
});
