import type { LastChange } from '../../components/options/options-context.ts';
import type { Replacement } from '../../components/options/sections/BackupSection.tsx';
import type { Shortcut } from '../../components/ShortcutList.tsx';
import { shortcuts } from '../../platform/menus/shortcuts.ts';
import { currentSettings, onSettingsChanged, savedSettings } from '../../platform/storage/settings-reader.ts';
import { replaceSettings, saveSettings } from '../../platform/storage/settings-writer.ts';
import { Store } from '../../platform/store.ts';
import { formatSettingsFile, parseSettingsFile, type SettingsFileFault } from '../../settings/file.ts';
import { type CurrentSettings, type PartialSettings, settingNames } from '../../settings/settings.ts';

interface OptionsState {
  current: CurrentSettings;
  shortcuts: readonly Shortcut[];
  /** The outcome of the last change of one setting; undefined after an action on all of them. */
  lastChange: LastChange | undefined;
  /** The outcome of the last import, reset or undo; undefined after a change of one setting. */
  lastReplacement: Replacement | undefined;
}

/** The outcome of an action; empty for a change in another context. */
type Outcome = Partial<Pick<OptionsState, 'lastChange' | 'lastReplacement'>>;

/** The number of an outcome, which increases with each action; 0 for none. */
function numberOf({ lastChange, lastReplacement }: Outcome): number {
  return lastChange?.number ?? lastReplacement?.number ?? 0;
}

/** The options page: saves every change at once, and shows the settings that are in effect. */
export class OptionsStore extends Store<OptionsState> {
  /** The saved settings that the last import or reset replaced. */
  #replaced: PartialSettings = {};
  #outcomes = 0;
  #pendingSaves = 0;
  #startedRefreshes = 0;
  #shownRefresh = 0;

  /** A store with the present settings, which follows their changes in every context. */
  static async open(): Promise<OptionsStore> {
    const [current, keys] = await Promise.all([currentSettings(), shortcuts()]);
    const store = new OptionsStore({ current, shortcuts: keys, lastChange: undefined, lastReplacement: undefined });
    onSettingsChanged(() => void store.#refresh());
    return store;
  }

  /** Saves a changed setting. A change of a setting that an administrator has set is ignored. */
  async change(change: PartialSettings): Promise<void> {
    const { current } = this.state;
    const name = settingNames.find((each) => each in change);
    if (name === undefined || current.locked.has(name)) return;
    // Shown before it is saved, so that another change of the same list builds on this one.
    this.update({ current: { ...current, settings: { ...current.settings, ...change } } });
    this.#pendingSaves++;
    const isSaved = await saveSettings(change).then(
      () => true,
      // The browser's message is of no use to a reader; the page says what to do.
      () => false,
    );
    this.#pendingSaves--;
    // Undoing an earlier import or reset would also undo this change, so it is no longer offered.
    await this.#refresh({ lastChange: { name, isSaved, number: ++this.#outcomes }, lastReplacement: undefined });
  }

  /** Replaces all settings by those of a settings file. A text that is no valid settings file changes nothing. */
  async importFile(file: { text(): Promise<string> }): Promise<void> {
    const parsed = await file.text().then(parseSettingsFile, () => undefined);
    if (!parsed) await this.#reportReplacement({ kind: 'unreadable' });
    else if ('fault' in parsed) await this.#reportReplacement(parsed.fault);
    else await this.#replace(parsed.settings, 'imported');
  }

  /** The text of a settings file with the saved settings. */
  async exportedFile(): Promise<string> {
    return formatSettingsFile(await savedSettings());
  }

  /** Restores the default of every setting. */
  reset(): Promise<void> {
    return this.#replace({}, 'reset');
  }

  /** Restores the settings from before the last import or reset. */
  undo(): Promise<void> {
    return this.#replace(this.#replaced, 'undone');
  }

  /** Loads the keyboard shortcuts again, which the reader can change on a page of the browser. */
  async refreshShortcuts(): Promise<void> {
    this.update({ shortcuts: await shortcuts() });
  }

  async #replace(settings: PartialSettings, kind: 'imported' | 'reset' | 'undone'): Promise<void> {
    try {
      this.#replaced = await replaceSettings(settings);
    } catch {
      return this.#reportReplacement({ kind: 'unsaved' });
    }
    await this.#reportReplacement({ kind });
  }

  async #reportReplacement(
    outcome: { kind: Exclude<Replacement['kind'], SettingsFileFault['kind']> } | SettingsFileFault,
  ): Promise<void> {
    await this.#refresh({ lastReplacement: { ...outcome, number: ++this.#outcomes }, lastChange: undefined });
  }

  /**
   * Shows the settings in effect, together with the outcome of an action unless a later one is shown already. Keeps the shown
   * settings while a change is being saved, which they contain already, and when a refresh that started later has been faster.
   */
  async #refresh(outcome: Outcome = {}): Promise<void> {
    const refresh = ++this.#startedRefreshes;
    const current = await currentSettings();
    const shownOutcome = numberOf(outcome) < numberOf(this.state) ? {} : outcome;
    if (refresh < this.#shownRefresh || this.#pendingSaves > 0) return this.update(shownOutcome);
    this.#shownRefresh = refresh;
    this.update({ ...shownOutcome, current });
  }
}
