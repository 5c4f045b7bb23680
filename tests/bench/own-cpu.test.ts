import { expect, test } from 'vitest';
import { ownTasks, startupCpu, sumCpu, threadCpu, timeOfMark } from '../../bench/measure/own-cpu.ts';
import type { TraceEvent } from '../../bench/measure/trace.ts';

const OURS = { urlPrefix: 'chrome-extension://abc/', world: 'Norm Lens' };
const OUR_SCRIPT = 'chrome-extension://abc/annotator.js';
const PAGE_SCRIPT = 'http://127.0.0.1/app.js';

test('a task with own script only counts as a whole, with its parsing, its garbage and the layout it forces', () => {
  const events = thread(
    work('RunTask', 0, 100),
    work('EvaluateScript', 0, 100, { data: { url: OUR_SCRIPT } }),
    work('v8.compile', 0, 30, { fileName: OUR_SCRIPT }),
    work('Layout', 40, 20),
    work('MinorGC', 70, 10),
  );
  expect(ownTasks(events, OURS)).toEqual([{ start: 0, end: 0.1, cpu: 0.1 }]);
});

test('startup is compilation and evaluation, each counted once, without later calls', () => {
  const events = thread(
    work('RunTask', 0, 100),
    work('v8.compile', 0, 20, { fileName: OUR_SCRIPT }),
    work('EvaluateScript', 20, 50, { data: { url: OUR_SCRIPT } }),
    work('v8.compile', 20, 10, { fileName: OUR_SCRIPT }),
    work('EvaluateScript', 70, 30, { data: { url: PAGE_SCRIPT } }),
    work('RunTask', 100, 40),
    work('FunctionCall', 100, 40, { data: { url: OUR_SCRIPT } }),
  );
  expect(startupCpu(events, OURS)).toBe(0.07);
});

test('only CPU time counts, not the time in which the thread waited', () => {
  const evaluated = { ...work('EvaluateScript', 0, 100, { data: { url: OUR_SCRIPT } }), tdur: 40 };
  expect(sumCpu(ownTasks(thread(evaluated), OURS))).toBe(0.04);
});

test('in a task of the page and the extension, only the part of the extension counts', () => {
  const events = thread(
    work('RunTask', 0, 100),
    work('v8.callFunction', 0, 100),
    work('FunctionCall', 0, 60, { data: { url: PAGE_SCRIPT } }),
    work('RunMicrotasks', 60, 40),
    work('v8.callFunction', 65, 30, { worldName: 'Norm Lens' }),
    work('FunctionCall', 65, 30, { data: { url: OUR_SCRIPT } }),
  );
  // The owner of the other 10 microseconds of the microtasks is unknown, so they go to the call that they end.
  expect(sumCpu(ownTasks(events, OURS))).toBe(0.03);
});

test('promise callbacks are divided by the samples of the profile, which have the scripts on the stack', () => {
  const events = [
    ...thread(work('RunTask', 1000, 1000), work('RunMicrotasks', 1000, 1000)),
    ...profile(1000, [
      { at: 1100, url: OUR_SCRIPT },
      { at: 1300, url: PAGE_SCRIPT },
      { at: 1500, url: OUR_SCRIPT },
      { at: 1700, url: OUR_SCRIPT },
      // After the task: not counted.
      { at: 2500, url: PAGE_SCRIPT },
    ]),
  ];
  expect(sumCpu(ownTasks(events, OURS))).toBe(0.75);
});

test('promise callbacks inside an own call are own, even without a sample', () => {
  const events = thread(
    work('RunPostTaskCallback', 0, 50),
    work('v8.callFunction', 0, 50, { worldName: 'Norm Lens' }),
    work('RunMicrotasks', 5, 45),
  );
  expect(sumCpu(ownTasks(events, OURS))).toBe(0.05);
});

test('another extension and the page are not own', () => {
  const events = thread(
    work('v8.callFunction', 0, 50, { worldName: 'Another Lens' }),
    work('EvaluateScript', 60, 40, { data: { url: PAGE_SCRIPT } }),
  );
  expect(ownTasks(events, OURS)).toEqual([]);
  expect(threadCpu(events)).toBe(0.09);
});

test('a peer is identified by the URL of its script', () => {
  const events = thread(work('EvaluateScript', 0, 40, { data: { url: 'http://127.0.0.1/peers/floor.js' } }));
  expect(sumCpu(ownTasks(events, { urlPrefix: 'http://127.0.0.1/peers/floor.js' }))).toBe(0.04);
});

test('with a limit, only the tasks that started before it count', () => {
  const events = [
    ...thread(
      work('EvaluateScript', 0, 40, { data: { url: OUR_SCRIPT } }),
      work('FunctionCall', 100, 40, { data: { url: OUR_SCRIPT } }),
    ),
    { name: 'bench:first', ph: 'I', pid: 1, tid: 1, ts: 60 },
  ];
  expect(sumCpu(ownTasks(events, OURS), timeOfMark(events, 'bench:first'))).toBe(0.04);
});

function thread(...events: TraceEvent[]): TraceEvent[] {
  return [{ name: 'thread_name', ph: 'M', pid: 1, tid: 1, ts: 0, args: { name: 'CrRendererMain' } }, ...events];
}

function work(name: string, ts: number, dur: number, args: TraceEvent['args'] = {}): TraceEvent {
  return { name, ph: 'X', pid: 1, tid: 1, ts, dur, tdur: dur, args };
}

/** A CPU profile from a start time, each sample with one script on the stack. */
function profile(start: number, samples: readonly { at: number; url: string }[]): TraceEvent[] {
  const urls = [OUR_SCRIPT, PAGE_SCRIPT];
  const nodes = urls.map((url, index) => ({
    id: index + 2,
    parent: 1,
    callFrame: { functionName: 'work', url },
  }));
  const chunk = {
    cpuProfile: {
      nodes: [{ id: 1, callFrame: { functionName: '(root)' } }, ...nodes],
      samples: samples.map(({ url }) => urls.indexOf(url) + 2),
    },
    timeDeltas: samples.map(({ at }, index) => at - (samples[index - 1]?.at ?? start)),
  };
  return [
    { name: 'Profile', ph: 'P', pid: 1, tid: 1, ts: start, id: '0x1', args: { data: { startTime: start } } },
    // The chunks come from the profiler's own thread.
    { name: 'ProfileChunk', ph: 'P', pid: 1, tid: 9, ts: start, id: '0x1', args: { data: chunk } },
  ];
}
