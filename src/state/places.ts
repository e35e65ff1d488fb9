/** Addresses of the screens, in the fragment so that any static host serves them and nothing of them reaches a server. */
export const places = {
  home: '#/',
  start: '#/start',
  models: '#/models',
  method: '#/method',
  questions: (id: string, at?: string) => (at ? `#/a/${id}/questions/${at}` : `#/a/${id}/questions`),
  priorities: (id: string) => `#/a/${id}/priorities`,
  cost: (id: string) => `#/a/${id}/cost`,
  result: (id: string) => `#/a/${id}/result`,
  ask: (id: string, questions: readonly string[] = []) => `#/a/${id}/ask/${questions.join('+')}`,
  about: (id: string) => `#/a/${id}/about`,
} as const;

/** Goes to a screen, so that Back returns to this one. */
export function goTo(place: string): void {
  window.location.hash = place;
}
