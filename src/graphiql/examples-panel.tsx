import type { GraphiQLPlugin } from "@graphiql/react";
import type { Example } from "./start.js";

/** GraphiQL's panel of examples; each opens in the editor. */
export const examplesPanel = (examples: readonly Example[]): GraphiQLPlugin => ({
  title: "Examples",
  icon: () => <strong aria-hidden="true">?</strong>,
  content: () => (
    <nav aria-label="Examples">
      <h2>Examples</h2>
      {examples.map(({ name, question }) => (
        <p key={name}>
          <a href={`?example=${name}`}>{question}</a>
        </p>
      ))}
    </nav>
  ),
});
