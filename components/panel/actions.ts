import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CitationStyle } from '../../export/citation/citation.ts';
import type { PanelRoute } from '../../reference/panel-route.ts';

/** What a view of the panel can do beyond itself. */
export interface PanelActions {
  go: (place: PanelRoute) => void;
  /** Puts a text on the clipboard; resolves to whether it could. */
  copy: (text: string) => Promise<boolean>;
  /** Offers a text as a file of this name. */
  save: (name: string, mimeType: string, text: string) => void;
  /** The day on which sources are cited as having been read. */
  today: () => Date;
  /** The citation style that was chosen last, and another one. */
  citationStyle: CitationStyle;
  chooseCitationStyle: (style: CitationStyle) => void;
}

const PanelActionsContext = createContext<PanelActions | undefined>(undefined);

/** Puts what can be done around the views of a panel. */
export const PanelActionsProvider = PanelActionsContext.Provider;

/** What can be done, inside a panel. */
export function usePanelActions(): PanelActions {
  const actions = useContext(PanelActionsContext);
  if (!actions) throw new Error('This view belongs into a panel.');
  return actions;
}
