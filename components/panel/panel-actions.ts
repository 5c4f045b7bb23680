import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CitationStyle } from '../../export/citation/citation.ts';
import type { PanelRoute } from '../../reference/panel-route.ts';

/** What every view of the side panel can ask its surroundings to do. */
export interface PanelActions {
  navigate: (route: PanelRoute) => void;
  /** Copies a text to the clipboard; resolves to whether that worked. */
  copy: (text: string) => Promise<boolean>;
  /** Downloads a text as a file with this name. */
  save: (name: string, mimeType: string, text: string) => void;
  /** The access date for citations. */
  today: () => Date;
  /** The citation style that was selected last. */
  citationStyle: CitationStyle;
  selectCitationStyle: (style: CitationStyle) => void;
}

const PanelActionsContext = createContext<PanelActions | undefined>(undefined);

/** Provides the panel's actions to the views inside it. */
export const PanelActionsProvider = PanelActionsContext.Provider;

/** The panel's actions. Throws outside of a `PanelActionsProvider`. */
export function usePanelActions(): PanelActions {
  const actions = useContext(PanelActionsContext);
  if (!actions) throw new Error('usePanelActions must be used inside PanelActionsProvider.');
  return actions;
}
