import type { PanelActions } from '../../../components/panel/panel-actions.ts';

/** Actions of a panel that do nothing, for views that are given those that a test is about. */
export function panelActions(): PanelActions {
  return {
    navigate: () => undefined,
    copy: async () => true,
    save: () => undefined,
    today: () => new Date('2026-11-27T12:00:00Z'),
    citationStyle: 'un',
    selectCitationStyle: () => undefined,
  };
}
