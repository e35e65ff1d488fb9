export const launchFlags: string[];
export function findBrowser(): Promise<string | undefined>;
