import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useFocusLeft } from '../use-focus-left.ts';

/** What a chosen file would do, to be confirmed; once it is done the focus is back at the choice of a file. @param name a word for tests */
export function Plan({ name, children }: { name: string; children: ComponentChildren }) {
  const plan = useRef<HTMLDivElement>(null);
  useFocusLeft(plan, () => plan.current?.parentElement?.querySelector<HTMLElement>('.file-field'));
  return (
    <div ref={plan} class="plan" data-part={name}>
      {children}
    </div>
  );
}
