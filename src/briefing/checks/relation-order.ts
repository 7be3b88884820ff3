import type { Facts, Quotation } from "./facts.js";
import { lackOf } from "./stated-relations.js";
import { small } from "./reading.js";

/** Words between the ends of a relation: `forward` has its source before it, `backward` after it. */
interface Order {
  readonly forward: RegExp;
  readonly backward: RegExp;
}

const examples =
  /\b(?:such as|including|includes?|like|namely|covers?|covering|represented by|consists? of|comprises?|contains?)\b/g;
const belongs =
  /\b(?:is|are|as|being|was|were) (?:also )?(?:(?:an?|the|one) )?(?:\w+ )?(?:kinds?|types?|forms?|sorts?|variet(?:y|ies)|parts?|units?|members?|branch(?:es)?|components?) of\b|, (?:an?|the) (?:kind|type|form|sort|variety|part) of\b|\bbelongs? to\b|\bpart of\b/g;
const orders: Readonly<Record<string, Order>> = {
  VARIANT_OF: { forward: belongs, backward: examples },
  PART_OF: { forward: belongs, backward: examples },
  COVERS: { forward: examples, backward: belongs },
  SUCCEEDS: {
    forward:
      /\b(?:replac(?:es|e|ing)|replaced(?! by)|takes? the place of|took the place of|supersed(?:es|e|ing)|succeeds?)\b/g,
    backward: /\b(?:(?:replaced|superseded|succeeded) by|gives? way to|gave way to)\b/g,
  },
  IMPLEMENTS: {
    forward: /\b(?:implement(?:s|ing|ed(?! by))?|carr(?:y|ies|ying) out|carried out(?! by))\b/g,
    backward: /\b(?:(?:implemented|carried out|executed) by)\b/g,
  },
  APPLIED_IN: {
    forward:
      /\b(?:used|applied|deployed|adopted|integrated|embedded|installed) (?:widely |mainly |also )?(?:in|into|to|for|at|on|by|across)\b/g,
    backward: /(?<!\b(?:that|which|who|to) )\b(?:uses?|using|adopts?|adopting|equipped with|powered by|runs? on)\b/g,
  },
  PRODUCES: {
    forward: /\b(?:produces?|makes?|manufactures?|develops?|builds?)\b/g,
    backward: /\b(?:(?:made|produced|manufactured|developed|built) by)\b/g,
  },
};

/** The words that state a relation the other way round; undefined where none do, or others state it as the row has it. */
export function reversedBy(
  facts: Facts,
  relation: string,
  [source, target]: readonly [string, string],
  quotes: readonly Quotation[],
): string | undefined {
  const order = orders[relation];
  if (!order) return undefined;
  let reversed: string | undefined;
  for (const { quote } of quotes) {
    const text = small(quote);
    const said = (id: string, part: string) => lackOf(facts, id, part).length === 0;
    /** True where one end alone is before the words, and the other alone after them. */
    const joins = (before: string, after: string, match: RegExpExecArray) => {
      const [left, right] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
      return said(before, left) && said(after, right) && !said(before, right) && !said(after, left);
    };
    for (const [pattern, first, second] of [
      [order.forward, source, target],
      [order.backward, target, source],
    ] as const)
      for (const match of text.matchAll(pattern)) {
        if (joins(first, second, match)) return undefined;
        if (joins(second, first, match)) reversed ??= match[0];
      }
  }
  return reversed;
}
