import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noMentions } from '../../../reference/mention.ts';

type Handler = (message: { data: unknown; sender: object }) => unknown;

const handlers = new Map<string, Handler>();
vi.mock('../../../platform/messages/messages.ts', () => ({
  onMessage: (type: string, handler: Handler) => handlers.set(type, handler),
}));
const { answerFrameMessages } = await import('../../../platform/messages/answer-frame-messages.ts');

const report = { contentType: 'text/html', counts: noMentions };
const frame = { report: async () => report, counts: async () => undefined };
const annotation = {
  lastVisit: 5,
  mentions: () => [],
  goToNorm: vi.fn(async () => true),
  goToMention: vi.fn(async () => true),
  step: vi.fn(async () => true),
  reveal: vi.fn(),
};

const receive = async (type: string, data?: unknown) => handlers.get(type)?.({ data, sender: {} });

beforeEach(() => vi.clearAllMocks());

describe('a frame that is annotated', () => {
  beforeEach(() => answerFrameMessages({ ...frame, annotation }));

  it.each([
    ['report', undefined, report],
    ['counts', undefined, undefined],
    ['mentions', undefined, []],
    ['visited', undefined, 5],
    ['goToNorm', 3, true],
    ['goToMention', 12, true],
    ['step', { by: -1, isEntering: false }, true],
  ])('answers %s %j with %j', async (type, data, reply) => {
    expect(await receive(type, data)).toEqual(reply);
  });

  it('passes on what it is asked to do', async () => {
    await receive('reveal');
    await receive('step', { by: 1, isEntering: true });
    expect(annotation.reveal).toHaveBeenCalledOnce();
    expect(annotation.step).toHaveBeenCalledWith({ by: 1, isEntering: true });
  });

  it.each([
    ['goToNorm', 12],
    ['goToNorm', '3'],
    ['goToMention', undefined],
    ['step', { by: 2, isEntering: true }],
    ['step', { by: 1 }],
    ['step', null],
  ])('does nothing on %s with the data %j', async (type, data) => {
    expect(await receive(type, data)).toBe(false);
    for (const action of [annotation.goToNorm, annotation.goToMention, annotation.step]) {
      expect(action).not.toHaveBeenCalled();
    }
  });
});

describe('a frame that is not annotated', () => {
  beforeEach(() => answerFrameMessages({ ...frame, annotation: undefined }));

  it.each([
    ['mentions', undefined, []],
    ['visited', undefined, 0],
    ['goToNorm', 3, false],
    ['goToMention', 1, false],
    ['step', { by: 1, isEntering: true }, false],
    ['reveal', undefined, undefined],
  ])('answers %s %j with %j', async (type, data, reply) => {
    expect(await receive(type, data)).toEqual(reply);
  });
});
