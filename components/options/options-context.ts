import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CurrentSettings, PartialSettings, SettingName } from '../../settings/settings.ts';

/** The outcome of the last change of a setting. Each change has its own number. */
export interface LastChange {
  name: SettingName;
  isSaved: boolean;
  number: number;
}

/** The state and actions that the controls of the options page share. */
interface OptionsContextValue {
  current: CurrentSettings;
  lastChange: LastChange | undefined;
  onChange: (change: PartialSettings) => void;
}

const OptionsContext = createContext<OptionsContextValue | undefined>(undefined);

/** Provides the settings to the controls of the options page. */
export const OptionsProvider = OptionsContext.Provider;

/** The settings and the way to change them. Throws outside the options page. */
export function useOptions(): OptionsContextValue {
  const value = useContext(OptionsContext);
  if (!value) throw new Error('useOptions must be used inside OptionsProvider.');
  return value;
}
