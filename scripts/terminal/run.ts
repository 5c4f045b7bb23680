import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/** How a program ended, and everything it printed, in the order it came. */
export interface Ended {
  status: number;
  output: string;
}

const running = new Set<ChildProcess>();
let stopped: NodeJS.Signals | undefined;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // Whoever stops us stops what we started, and nothing is started after it.
  process.on(signal, () => {
    stopped = signal;
    for (const child of running) child.kill(signal);
    endIfStopped(signal);
  });
}

function endIfStopped(signal: NodeJS.Signals): void {
  // With a listener besides ours there is a browser of ours open, and Puppeteer closes it first.
  if (running.size === 0 && process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal]);
}

/** Runs a program to its end. With `show`, its output goes straight to the terminal; else it is only kept. */
export function run(program: string, args: readonly string[], options: { show?: boolean } = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => {
      running.delete(child);
      resolve({ status: 127, output: `${output}${error.message}\n` });
    });
    child.on('close', (status) => {
      running.delete(child);
      if (stopped !== undefined) endIfStopped(stopped);
      resolve({ status: status ?? 1, output });
    });
  });
}

/** Runs the command of a dependency, given the path of its script inside node_modules, with the Node that runs us. */
export function runTool(script: string, args: readonly string[], options: { show?: boolean } = {}): Promise<Ended> {
  return run(process.execPath, [join(ROOT, 'node_modules', script), ...args], options);
}
