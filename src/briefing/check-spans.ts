import type { NodeRecord } from "../store/store.js";
import { maxQuoteLength } from "./evidence-book.js";
import type { Problems, Location } from "./problems.js";
import { sealLine, type Source } from "./spans.js";

/** Proof of a quotation: the source text, a seal, or the release id that the caller gives for the file. */
export type Proof = "text" | "seal" | "release";

type Placed = NodeRecord & { readonly pack: string; readonly where: Location };

/** Checks the quotations and sentences of an exported graph against their texts, or against other proofs. */
export class SpanCheck {
  readonly #byId: ReadonlyMap<string, Placed>;
  readonly #seals = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly nodes: readonly Placed[],
    private readonly sources: readonly Source[],
    private readonly sealsOf: (pack: string) => ReadonlySet<string>,
  ) {
    this.#byId = new Map(nodes.map((node) => [node.id, node]));
  }

  /** True where the text of a sentence's document is available. */
  hasText({ id }: NodeRecord): boolean {
    const document = this.#byId.get(`document:${id.slice(id.indexOf(":") + 1, id.lastIndexOf("-"))}`);
    return this.#text(document) !== undefined;
  }

  /** Adds a problem for each span without proof, and counts the others by proof. */
  check(problems: Problems, named: boolean): Record<Proof, number> {
    const proven = { text: 0, seal: 0, release: 0 };
    for (const node of this.nodes) {
      if (node.kind === "Passage") this.#checkSentence(node, problems);
      if (node.kind !== "Evidence") continue;
      const proof = this.#proofOf(node, problems, named);
      if (proof) proven[proof]++;
    }
    return proven;
  }

  #proofOf({ props, pack, where }: Placed, problems: Problems, named: boolean): Proof | undefined {
    const [start, end, quote] = [Number(props.start), Number(props.end), String(props.quote)];
    const document = this.#byId.get(String(props.document));
    const turn = this.#byId.get(String(props.turn))?.props;
    const says = JSON.stringify(quote);
    const refuse = (message: string): undefined => void problems.add(where, message);
    if (!document) return refuse(`document: there is no ${JSON.stringify(props.document)}`);
    if (end - start !== quote.length || quote.length > maxQuoteLength)
      return refuse(
        `quote: expected end - start and at most ${maxQuoteLength} characters, got ${quote.length}: ${says}`,
      );
    if (!turn || start < Number(turn.start) || end > Number(turn.end))
      return refuse(`turn: ${start}-${end} is not within ${JSON.stringify(props.turn)}`);
    const text = this.#text(document);
    if (text !== undefined)
      return text.slice(start, end) === quote ? "text" : refuse(`quote: ${says} is not at ${start}`);
    if (this.#sealed(pack, sealLine(String(document.props.sha256), { start, end, quote }))) return "seal";
    return named ? "release" : refuse(`quote: ${says} at ${start} has no seal: name --source or --release`);
  }

  #checkSentence({ id, kind, props, where }: Placed, problems: Problems): void {
    const text = this.#text(this.#byId.get(`document:${id.slice(id.indexOf(":") + 1, id.lastIndexOf("-"))}`));
    if (text !== undefined && text.slice(Number(props.start), Number(props.end)) !== props.text)
      problems.add(where, `text: the ${kind} is not at ${String(props.start)}`);
  }

  #text(document: NodeRecord | undefined): string | undefined {
    return this.sources.find(({ sha256 }) => sha256 === document?.props.sha256)?.text;
  }

  #sealed(pack: string, line: string): boolean {
    let seals = this.#seals.get(pack);
    if (!seals) this.#seals.set(pack, (seals = this.sealsOf(pack)));
    return seals.has(line);
  }
}
