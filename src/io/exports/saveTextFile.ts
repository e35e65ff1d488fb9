/** Hands a text to the browser as a download. */
export function saveTextFile(fileName: string, text: string, type = 'text/plain'): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The download has begun by the next task; the address of the text is needed no longer.
  setTimeout(() => URL.revokeObjectURL(url));
}

/** A name that any file system takes: no separators, control or direction characters, not too long, never empty. */
export function safeFileName(name: string): string {
  const safe = name
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|\uFFFD]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return Array.from(safe).slice(0, 60).join('').trim() || 'Assessment';
}
