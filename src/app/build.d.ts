/** The version of this build, as in package.json. */
declare const __BUILD__: string;
