import { type ReactNode, useEffect, useRef } from 'react';

let screensShown = 0;

/**
 * The one heading of a screen. It names the document, and takes the focus when the screen or what it is for changes,
 * so that keyboard and screen reader start at its top; not at the first screen, where the browser has placed it.
 */
export function ScreenTitle({ children, title }: { readonly children: ReactNode; readonly title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Remit`;
    if (screensShown++ > 0) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
  }, [title]);
  return (
    <h1 ref={heading} tabIndex={-1} dir="auto">
      {children}
    </h1>
  );
}
