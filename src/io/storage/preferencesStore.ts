import { localOrNull } from './localOrNull.ts';

const choices = {
  theme: ['system', 'light', 'dark'],
  layout: ['one', 'section', 'list', 'shortest'],
  provisionalHidden: [false, true],
  keysOff: [false, true],
} as const;

/** What the user chose for this browser, apart from any assessment. */
export type Preferences = { readonly [K in keyof typeof choices]: (typeof choices)[K][number] };

const preferencesKey = 'remit:preferences';

/** Preferences as stored; what is missing or unreadable has its default, which stands first. */
export function readPreferences(): Preferences {
  const stored = storedValues();
  const chosen = Object.entries(choices).map(([key, allowed]) => [
    key,
    allowed.find((one) => one === stored[key]) ?? allowed[0],
  ]);
  return Object.fromEntries(chosen) as Preferences;
}

export function writePreferences(preferences: Preferences): void {
  try {
    localOrNull()?.setItem(preferencesKey, JSON.stringify(preferences));
  } catch {
    // A browser without room or permission keeps the preferences for this visit only.
  }
}

function storedValues(): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(localOrNull()?.getItem(preferencesKey) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
