import { command } from './command.ts';
import { buildExtension } from './extension-build.ts';
import type { BrowserFamily } from './outputs.ts';
import { complain, print } from './print.ts';
import { entrySizes } from './sizes/report.ts';

/** `npm run build`: the extension for Chromium browsers and for Firefox, one after the other, with what each entry weighs. */
await command(async () => {
  for (const family of ['chromium', 'firefox'] satisfies BrowserFamily[]) {
    print(await buildExtension(family));
    const { lines, faults } = entrySizes(family);
    for (const line of ['', ...lines, '']) print(line);
    for (const fault of faults) complain(fault);
  }
  return 0;
});
