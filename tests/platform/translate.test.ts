import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { translate } from '../../platform/translate.ts';

/** The browser's messages, as the build makes them. */
function withMessage(message: string) {
  return vi
    .spyOn(fakeBrowser.i18n, 'getMessage')
    .mockImplementation((_, given) => message.replace('$1', String([given].flat()[0] ?? '')));
}

afterEach(() => vi.restoreAllMocks());

describe('a message', () => {
  it('is looked up by the name the browser has for its key', () => {
    const getMessage = withMessage('Norm 3');
    expect(translate('norm.shortName', ['3'])).toBe('Norm 3');
    expect(getMessage).toHaveBeenCalledWith('norm_shortName', ['3']);
  });

  it('without a count is one message, whatever it holds', () => {
    withMessage('this | that');
    expect(translate('popover.close')).toBe('this | that');
  });

  it.each([
    [0, '0 mentions'],
    [1, 'one mention'],
    [2, '2 mentions'],
  ])('with the count %i says %j', (count, expected) => {
    withMessage('one mention | $1 mentions');
    expect(translate('page.mentions', count)).toBe(expected);
  });

  it('with one form for all counts says that', () => {
    withMessage('$1회');
    expect([1, 2].map((count) => translate('page.mentions', count))).toEqual(['1회', '2회']);
  });
});
