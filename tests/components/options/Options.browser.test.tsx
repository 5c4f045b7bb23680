import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Options } from '../../../components/options/Options.tsx';
import { defaultSettings, type PartialSettings, type SettingName } from '../../../settings/settings.ts';
import { english } from '../../english.ts';
import { renderView } from '../render.tsx';

interface Given {
  settings?: PartialSettings;
  locked?: SettingName[];
}

type OptionsProps = Parameters<typeof Options>[0];

/** Renders the options page with some settings; it shows what is changed as saved. */
function renderOptions({ settings = {}, locked = [] }: Given = {}, change: Partial<OptionsProps> = {}) {
  const actions = {
    onChange: vi.fn<(changed: PartialSettings) => void>(),
    onExport: vi.fn(),
    onImport: vi.fn(),
    onReset: vi.fn(),
    onUndo: vi.fn(),
  };
  let props: OptionsProps = {
    current: { settings: { ...defaultSettings, ...settings }, locked: new Set(locked) },
    lastChange: undefined,
    lastReplacement: undefined,
    shortcuts: [],
    onChangeShortcuts: undefined,
    ...actions,
    ...change,
  };
  const render = renderView(<Options {...props} />);
  const update = (changed: Partial<OptionsProps>) => {
    props = { ...props, ...changed };
    render(<Options {...props} />);
  };
  actions.onChange.mockImplementation((changed) => {
    const { settings: before, locked: stillLocked } = props.current;
    update({ current: { settings: { ...before, ...changed }, locked: stillLocked } });
  });
  return { ...actions, update };
}

const group = (name: string) => page.getByRole('group', { name });
const sites = () => [...document.querySelectorAll('.site-off > span')].map((site) => site.textContent);

describe('a choice', () => {
  it('shows what is chosen, and reports another choice', async () => {
    const { onChange } = renderOptions({ settings: { density: 'paragraph' } });
    const paragraph = page.getByRole('radio', { name: english('choices.paragraph') });
    const section = page.getByRole('radio', { name: english('choices.section') });
    await expect.element(paragraph).toBeChecked();
    await section.click();
    expect(onChange.mock.calls).toEqual([[{ density: 'section' }]]);
    await expect.element(section).toBeChecked();
    await expect.element(paragraph).not.toBeChecked();
  });

  it.each([
    ['is saved', true, english('options.saved')],
    ['could not be saved', false, english('options.unsaved')],
  ])('says in its group that it %s', async (_, isSaved, text) => {
    const { update } = renderOptions();
    const status = () => document.querySelector('[data-setting=density] [role=status]')?.textContent?.trim();
    expect(status()).toBe('');
    update({ lastChange: { name: 'density', isSaved, number: 1 } });
    await expect.poll(status).toBe(text);
    update({ lastChange: { name: 'badge', isSaved, number: 2 } });
    await expect.poll(status).toBe('');
  });
});

describe('a setting that an administrator has locked', () => {
  it.each<[name: SettingName, role: 'radio' | 'checkbox' | 'slider', label: string]>([
    ['sensitivity', 'radio', english('choices.strict')],
    ['density', 'radio', english('choices.section')],
    ['languages', 'checkbox', english('choices.ko')],
    ['markStyle', 'radio', english('choices.tint')],
    ['badge', 'checkbox', english('options.badge')],
    ['openOn', 'radio', english('choices.click')],
    ['dwell', 'slider', english('options.dwell')],
    ['grace', 'slider', english('options.grace')],
  ])('cannot be changed, and says so: %s', async (name, role, label) => {
    const { onChange } = renderOptions({ locked: [name] });
    const control = page.getByRole(role, { name: label });
    await expect.element(control).toBeDisabled();
    await control.click();
    await userEvent.keyboard('{ArrowRight}');
    expect(onChange).not.toHaveBeenCalled();
    const locked = document.querySelectorAll('.locked');
    expect([...locked].map((note) => note.closest('[data-setting]')?.getAttribute('data-setting'))).toEqual([name]);
    expect(locked[0]?.textContent).toContain(english('settings.locked'));
  });

  it('leaves the list of disabled sites to be read only', () => {
    renderOptions({ settings: { disabledSites: ['example.org'] }, locked: ['disabledSites'] });
    expect(sites()).toEqual(['example.org']);
    expect(page.getByRole('button', { name: english('options.removeSite', ['example.org']) }).elements()).toEqual([]);
    expect(page.getByLabelText(english('options.addSite')).elements()).toEqual([]);
  });
});

describe('a delay', () => {
  const slider = page.getByRole('slider', { name: english('options.dwell') });

  it.each([
    ['Home', 0],
    ['End', 2000],
    ['ArrowRight', 350],
    ['ArrowLeft', 250],
  ])('of 300 ms is changed by %s to %i ms', async (key, dwell) => {
    const { onChange } = renderOptions({ settings: { dwell: 300 } });
    const input = slider.element();
    if (input instanceof HTMLElement) input.focus();
    await userEvent.keyboard(`{${key}}`);
    await expect.poll(() => onChange.mock.calls).toEqual([[{ dwell }]]);
    await expect.element(slider).toHaveAttribute('aria-valuetext', english('options.milliseconds', [String(dwell)]));
  });

  it('shows where it is dragged to, and is saved only when it comes to rest', async () => {
    const { onChange } = renderOptions({ settings: { dwell: 300 } });
    const input = slider.element();
    if (!(input instanceof HTMLInputElement)) throw new Error('No slider');
    for (const value of ['500', '700', '900']) {
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await expect.element(slider).toHaveAttribute('aria-valuetext', english('options.milliseconds', ['900']));
    expect(onChange).not.toHaveBeenCalled();
    input.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onChange.mock.calls).toEqual([[{ dwell: 900 }]]);
  });

  it('cannot be more than the settings allow, nor less than none', () => {
    const { onChange } = renderOptions();
    const input = slider.element();
    if (!(input instanceof HTMLInputElement)) throw new Error('No slider');
    for (const value of ['999999', '-5']) {
      input.value = value;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(onChange.mock.calls).toEqual([[{ dwell: 2000 }], [{ dwell: 0 }]]);
  });

  it('has no use where only a click opens the popover', async () => {
    renderOptions({ settings: { openOn: 'click' } });
    await expect.element(slider).toBeDisabled();
  });
});

describe('the languages', () => {
  it('can be switched off but for the last one', async () => {
    const { onChange } = renderOptions();
    const [en, ko] = [
      page.getByRole('checkbox', { name: english('choices.en') }),
      page.getByRole('checkbox', { name: english('choices.ko') }),
    ];
    await en.click();
    expect(onChange.mock.calls).toEqual([[{ languages: ['ko'] }]]);
    await expect.element(ko).toBeDisabled();
    await ko.click();
    expect(onChange).toHaveBeenCalledTimes(1);
    await en.click();
    expect(onChange).toHaveBeenLastCalledWith({ languages: ['en', 'ko'] });
  });
});

describe('the disabled sites', () => {
  const field = page.getByLabelText(english('options.addSite'));

  it('take the site of an address that is typed or pasted', async () => {
    const { onChange } = renderOptions({ settings: { disabledSites: ['example.com'] } });
    await field.fill('https://Example.org/news?page=2');
    await userEvent.keyboard('{Enter}');
    expect(onChange).toHaveBeenCalledWith({ disabledSites: ['example.com', 'example.org'] });
    await expect.poll(sites).toEqual(['example.com', 'example.org']);
  });

  it.each([
    ['no site', 'not a site', english('options.notASite')],
    ['a site that is in the list', 'example.com', english('options.alreadyOff', ['example.com'])],
    ['a site that an entry covers', 'www.example.net', english('options.alreadyOff', ['www.example.net'])],
  ])('refuse %s, and keep it to be corrected', async (_, typed, fault) => {
    const { onChange } = renderOptions({ settings: { disabledSites: ['example.com', '*.example.net'] } });
    await field.fill(typed);
    await page.getByRole('button', { name: english('options.add'), exact: true }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(fault);
    await expect.element(field).toHaveValue(typed);
    expect(onChange).not.toHaveBeenCalled();
    await field.fill('corrected');
    await expect.poll(() => document.querySelector('[role=alert]')?.textContent).toBe('');
  });

  it.each([
    ['empty the field once a site is saved', true, ''],
    ['keep what was typed where it could not be saved', false, 'example.org'],
  ])('%s', async (_, isSaved, value) => {
    const { update } = renderOptions({}, { onChange: () => undefined });
    await field.fill('example.org');
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toHaveValue('example.org');
    update({ lastChange: { name: 'disabledSites', isSaved, number: 1 } });
    await expect
      .element(page.getByText(english(isSaved ? 'options.saved' : 'options.unsaved'), { exact: true }))
      .toBeVisible();
    await expect.element(field).toHaveValue(value);
  });

  it('lose a site by its button, and the focus moves to the field', async () => {
    const { onChange } = renderOptions({ settings: { disabledSites: ['example.com', 'file:'] } });
    expect(sites()).toEqual(['example.com', english('page.files')]);
    await page.getByRole('button', { name: english('options.removeSite', ['example.com']) }).click();
    expect(onChange).toHaveBeenCalledWith({ disabledSites: ['file:'] });
    await expect.element(field).toHaveFocus();
  });
});

describe('resetting everything', () => {
  const reset = page.getByRole('button', { name: english('options.reset'), exact: true });
  const question = page.getByRole('alertdialog');

  it('asks first, and takes Escape for a no', async () => {
    const { onReset } = renderOptions();
    await reset.click();
    await expect.element(question).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(reset).toHaveFocus();
    expect(question.elements()).toEqual([]);
    expect(onReset).not.toHaveBeenCalled();
  });

  it('happens after a yes, and can be undone', async () => {
    const { onReset, onUndo, update } = renderOptions();
    await reset.click();
    await page.getByRole('button', { name: english('options.confirmReset'), exact: true }).click();
    expect(onReset).toHaveBeenCalledOnce();
    update({ lastReplacement: { kind: 'reset', number: 1 } });
    await expect.element(page.getByText(english('options.resetDone'))).toBeVisible();
    await page.getByRole('button', { name: english('options.undo') }).click();
    expect(onUndo).toHaveBeenCalledOnce();
    update({ lastReplacement: { kind: 'undone', number: 2 } });
    await expect.element(page.getByText(english('options.undone'))).toBeVisible();
    expect(page.getByRole('button', { name: english('options.undo') }).elements()).toEqual([]);
  });

  it.each([
    ['notJson', english('options.notJson')],
    ['otherFile', english('options.otherFile')],
    ['newerVersion', english('options.newerVersion')],
    ['unreadable', english('options.unreadable')],
  ] as const)('says why a file was not imported: %s', async (kind, text) => {
    renderOptions({}, { lastReplacement: { kind, number: 1 } });
    await expect.element(page.getByText(text)).toBeVisible();
    expect(page.getByRole('button', { name: english('options.undo') }).elements()).toEqual([]);
  });
});

it('has every setting in a group with a name', () => {
  renderOptions();
  const groups = [...document.querySelectorAll('[data-setting]')].map((setting) =>
    setting.getAttribute('data-setting'),
  );
  expect(groups.sort()).toEqual(Object.keys(defaultSettings).sort());
  expect(group(english('options.density')).elements()).toHaveLength(1);
});
