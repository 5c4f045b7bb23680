import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { translate } from '../../platform/translate.ts';

/** Makes the browser return this message, with the substitution filled in. */
function withMessage(message: string) {
  return vi
    .spyOn(fakeBrowser.i18n, 'getMessage')
    .mockImplementation((_, given) => message.replace('$1', String([given].flat()[0] ?? '')));
}

afterEach(() => vi.restoreAllMocks());

describe('a message', () => {
  it('is looked up by its key with underscores, as WXT names it for the browser', () => {
    const getMessage = withMessage('Norm 3');
    expect(translate('norm.shortName', ['3'])).toBe('Norm 3');
    expect(getMessage).toHaveBeenCalledWith('norm_shortName', ['3']);
  });

  it('without a count is not split into forms', () => {
    withMessage('this | that');
    expect(translate('popover.close')).toBe('this | that');
  });

  it.each([
    [0, '0 mentions'],
    [1, 'one mention'],
    [2, '2 mentions'],
  ])('with the count %i: %j', (count, expected) => {
    withMessage('one mention | $1 mentions');
    expect(translate('page.mentions', count)).toBe(expected);
  });

  it('with a single form uses it for every count', () => {
    withMessage('$1회');
    expect([1, 2].map((count) => translate('page.mentions', count))).toEqual(['1회', '2회']);
  });
});
