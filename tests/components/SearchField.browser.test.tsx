import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SearchField } from '../../components/SearchField.tsx';
import { renderView } from './render.tsx';

const field = page.getByRole('searchbox', { name: 'Search' });

function renderField() {
  const [onQueryChange, onEnter] = [vi.fn(), vi.fn()];
  function Field() {
    const [query, setQuery] = useState('');
    onQueryChange.mockImplementation(setQuery);
    return <SearchField label="Search" query={query} onQueryChange={onQueryChange} onEnter={onEnter} />;
  }
  renderView(<Field />);
  return { onQueryChange, onEnter };
}

describe('a search field', () => {
  it('reports what is typed, letter by letter', async () => {
    const { onQueryChange } = renderField();
    await field.fill('KI');
    await expect.element(field).toHaveValue('KI');
    expect(onQueryChange.mock.calls).toEqual([['K'], ['KI']]);
  });

  it('reports the Enter key', async () => {
    const { onEnter } = renderField();
    await field.fill('KISA');
    expect(onEnter).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(onEnter).toHaveBeenCalledOnce();
  });

  it('leaves the Enter key that ends a syllable to the input method', () => {
    const { onEnter } = renderField();
    const press = (isComposing: boolean) =>
      field.element().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing, bubbles: true }));
    press(true);
    expect(onEnter).not.toHaveBeenCalled();
    press(false);
    expect(onEnter).toHaveBeenCalledOnce();
  });

  it('shows the query that it is given', async () => {
    const update = renderView(<SearchField label="Search" query="KISA" onQueryChange={() => undefined} />);
    await expect.element(field).toHaveValue('KISA');
    update(<SearchField label="Search" query="" onQueryChange={() => undefined} />);
    await expect.element(field).toHaveValue('');
  });
});
