import type { Facts, Quotation } from "./facts.js";
import { namesOf } from "./names.js";
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

/** Words without which two things that are named together are not in a relation. */
const needed: Readonly<Record<string, RegExp>> = {
  SUCCEEDS:
    /\b(?:replac\w*|tak(?:es?|ing|en) the place|took the place|supersed\w*|succeed\w*|success\w*|gives? way|gave way|new\w*|revis\w*|amend\w*|updat\w*|upgrad\w*|version|edition|previous\w*|former\w*|earlier|old|later|second|third|follow\w*|after|continu\w*|instead|adjusted|changed|extend\w*|renew\w*|round|last year)\b/,
};

/** A relation that no word beside the names of its ends states. */
export function unstated(facts: Facts, relation: string, ends: readonly string[], said: string): boolean {
  const words = needed[relation];
  if (!words) return false;
  const names = ends.flatMap((id) => namesOf(facts, id).map(small)).toSorted((a, b) => b.length - a.length);
  const editions = ends.some((id) => facts.node(id)?.props.edition !== undefined);
  const beside = names.reduce((text, name) => text.replaceAll(name, " "), said);
  return !words.test(beside) && !(editions && words.test(said));
}

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
