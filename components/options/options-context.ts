import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CurrentSettings, PartialSettings, SettingName } from '../../settings/settings.ts';

/** What became of the change that was made last; each change has a number of its own. */
export interface LastChange {
  name: SettingName;
  isSaved: boolean;
  number: number;
}

/** What every setting of the options page needs. */
interface OptionsState {
  current: CurrentSettings;
  last: LastChange | undefined;
  onChange: (change: PartialSettings) => void;
}

const OptionsContext = createContext<OptionsState | undefined>(undefined);

/** Puts the settings around the views of the options page. */
export const OptionsProvider = OptionsContext.Provider;

/** The settings and what can be done with them, inside the options page. */
export function useOptions(): OptionsState {
  const state = useContext(OptionsContext);
  if (!state) throw new Error('This view belongs into the options page.');
  return state;
}
