/** Merely touching localStorage throws where a policy blocks it. */
export function localOrNull(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
