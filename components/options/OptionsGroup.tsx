import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { fits, PartSearch } from './part-search.ts';

/** A group of the settings under one heading. A search that fits the heading shows the whole group; without a part that fits, the style sheet hides it. */
export function OptionsGroup({ name, title, children }: { name: string; title: string; children: ComponentChildren }) {
  const typed = useContext(PartSearch);
  return (
    <section class="options-group" id={name} aria-labelledby={`${name}-group`}>
      <h2 id={`${name}-group`}>{title}</h2>
      <PartSearch.Provider value={fits(typed, [title]) ? '' : typed}>{children}</PartSearch.Provider>
    </section>
  );
}
