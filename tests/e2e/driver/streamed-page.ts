import { setTimeout as delay } from 'node:timers/promises';

/** How long after one paragraph the next is sent, in milliseconds. */
const PAUSE = 500;

/** A page that is sent paragraph by paragraph and takes half a minute: the first ones name norm 1, norm 2 and so on. */
export async function* streamedPage(): AsyncIterable<string> {
  yield '<!doctype html><html lang="en"><meta charset="utf-8"><title>Minutes</title><link rel="icon" href="data:,">';
  yield '<h1>Minutes</h1><p>The session took up the report of the UN GGE, A/70/174.</p>';
  for (let paragraph = 1; paragraph <= 60; paragraph++) {
    yield paragraph <= 11 ? `<p>A delegate spoke about Norm ${paragraph}.</p>` : '<p>The session went on.</p>';
    await delay(PAUSE);
  }
}
