import type { ComponentChildren } from "preact";
import { AnswerView, Empty } from "../components/answer-states.js";
import { useQueryPages } from "../data/use-query-pages.js";
import { MatrixDocument } from "../generated/operations.js";
import { useMessages } from "../messages/language.js";
import { matrixMessages } from "../messages/matrix.js";
import type { Policy } from "../data/policy-statements.js";

/** The policies that target something, and under what is made of them the way to those that are not loaded yet. */
export function PolicyPages({ children }: { readonly children: (policies: readonly Policy[]) => ComponentChildren }) {
  const messages = useMessages(matrixMessages);
  const answer = useQueryPages(MatrixDocument, ({ policies }) => policies.pageInfo);
  return (
    <AnswerView answer={answer} rows={14}>
      {(pages) => {
        const policies = pages.flatMap((page) => page.policies.nodes);
        const all = pages[0]?.policies.totalCount ?? 0;
        if (all === 0) return <Empty>{messages.nothing}</Empty>;
        return (
          <>
            {children(policies)}
            {policies.length < all && (
              <p class="more">
                {messages.shown(policies.length, all)}{" "}
                <button type="button" class="button" onClick={answer.more}>
                  {messages.more}
                </button>
              </p>
            )}
          </>
        );
      }}
    </AnswerView>
  );
}
