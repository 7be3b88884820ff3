import type { ComponentChildren } from "preact";
import { usePages } from "../data/use-query-pages.js";
import { MatrixDocument, type MatrixQuery } from "../operations.js";
import { Empty, Shown } from "../shell/answer-states.js";
import { useWords } from "../messages/language.js";
import { matrixWords } from "../messages/matrix.js";

export type Policy = MatrixQuery["policies"]["nodes"][number];

/** The policies that target something, and under what is made of them the way to those that are not loaded yet. */
export function PolicyPages({ children }: { readonly children: (policies: readonly Policy[]) => ComponentChildren }) {
  const words = useWords(matrixWords);
  const answer = usePages(MatrixDocument, ({ policies }) => policies.pageInfo);
  return (
    <Shown answer={answer} rows={14}>
      {(pages) => {
        const policies = pages.flatMap((page) => page.policies.nodes);
        const all = pages[0]?.policies.totalCount ?? 0;
        if (all === 0) return <Empty>{words.nothing}</Empty>;
        return (
          <>
            {children(policies)}
            {policies.length < all && (
              <p class="more">
                {words.shown(policies.length, all)}{" "}
                <button type="button" class="button" onClick={answer.more}>
                  {words.more}
                </button>
              </p>
            )}
          </>
        );
      }}
    </Shown>
  );
}
