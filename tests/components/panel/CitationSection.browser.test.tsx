import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { CitationSection } from '../../../components/panel/measures/CitationSection.tsx';
import { type PanelActions, PanelActionsProvider } from '../../../components/panel/panel-actions.ts';
import { type CitationStyle, citeNorm } from '../../../export/citation/citation.ts';
import { type ExportFormat, exportCitations, exportFiles } from '../../../export/records/records.ts';
import { english } from '../../english.ts';
import { renderView } from '../render.tsx';
import { panelActions } from './panel-actions.ts';

function renderCitation() {
  const chosen = vi.fn<(style: CitationStyle) => void>();
  const copy = vi.fn(async () => true);
  const save = vi.fn<PanelActions['save']>();
  function Citation() {
    const [citationStyle, setStyle] = useState<CitationStyle>('un');
    const selectCitationStyle = (style: CitationStyle) => {
      chosen(style);
      setStyle(style);
    };
    const actions = { ...panelActions(), copy, save, citationStyle, selectCitationStyle };
    return (
      <PanelActionsProvider value={actions}>
        <CitationSection source={3} cite={(style) => citeNorm(3, style)} name="norm-3" />
      </PanelActionsProvider>
    );
  }
  renderView(<Citation />);
  return { chosen, copy, save };
}

const styleList = page.getByRole('combobox', { name: english('cite.style') });
const citation = () => document.querySelector('.citation')?.textContent?.trim();

describe('the citation of a norm', () => {
  it('is in the style that was chosen last', async () => {
    renderCitation();
    expect(citation()).toBe(citeNorm(3, 'un'));
    await expect.element(styleList).toHaveValue('un');
  });

  it.each<[CitationStyle, label: string]>([
    ['oscola', english('cite.oscola')],
    ['chicago', english('cite.chicago')],
    ['bluebook', english('cite.bluebook')],
    ['plain', english('cite.plain')],
  ])('is in another style once that is chosen: %s', async (chosenStyle, label) => {
    const { chosen } = renderCitation();
    await styleList.selectOptions(label);
    await expect.poll(citation).toBe(citeNorm(3, chosenStyle));
    expect(chosen.mock.calls).toEqual([[chosenStyle]]);
  });

  it('is copied as it is shown', async () => {
    const { copy } = renderCitation();
    await styleList.selectOptions(english('cite.chicago'));
    await expect.poll(citation).toBe(citeNorm(3, 'chicago'));
    await page.getByRole('button', { name: english('cite.copy') }).click();
    expect(copy).toHaveBeenCalledWith(citeNorm(3, 'chicago'));
  });
});

describe('a record for reference managers', () => {
  it.each<[ExportFormat, file: string, label: string]>([
    ['bibtex', 'norm-3.bib', english('cite.bibtex')],
    ['ris', 'norm-3.ris', english('cite.ris')],
    ['csl-json', 'norm-3.json', english('cite.cslJson')],
  ])('is saved as a file, with the day of access: %s', async (format, file, label) => {
    const { save } = renderCitation();
    await page.getByRole('button', { name: label }).click();
    const record = exportCitations([3], format, panelActions().today());
    expect(save.mock.calls).toEqual([[file, exportFiles[format].mimeType, record]]);
  });
});
