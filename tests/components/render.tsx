import { type ComponentChildren, render } from 'preact';
import { onTestFinished } from 'vitest';
import { TranslateProvider } from '../../components/translate.ts';
import { english } from '../english.ts';

/** Renders a view in English into the page until the test ends; returns a function that renders it with other props. */
export function renderView(view: ComponentChildren): (changed: ComponentChildren) => void {
  const container = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    render(null, container);
    container.remove();
  });
  const update = (children: ComponentChildren) =>
    render(<TranslateProvider value={english}>{children}</TranslateProvider>, container);
  update(view);
  return update;
}
