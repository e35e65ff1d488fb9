import { create } from 'zustand';
import { type Preferences, readPreferences, writePreferences } from '../io/storage/preferencesStore.ts';

/** What the user chose for this browser; kept at once. */
export const usePreferences = create<Preferences>(readPreferences);

export function prefer(change: Partial<Preferences>): void {
  usePreferences.setState(change);
  writePreferences(usePreferences.getState());
}
