/**
 * Runs one step of a reading. If it fails, for example because the page has replaced what it uses, only this step is lost: the
 * browser reports an unhandled rejection as an error of this extension, and the reading goes on.
 */
export function attempt(step: () => void): void {
  try {
    step();
  } catch (error) {
    void Promise.reject(error);
  }
}
