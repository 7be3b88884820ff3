import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Evidence } from "../../model/evidence.js";
import { Origin } from "../../model/origin.js";
import { quotationUrl } from "../../model/quotation-url.js";
import { isKind, type NodeOf } from "../../store/typed-records.js";
import type { Context } from "../read/context.js";
import { Reads } from "../read/projection.js";

@Resolver(() => Evidence)
export class EvidenceUrlResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "The published page, opening at the quotation (text fragment).",
  })
  @Origin({ computed: "src/model/quotation-url.ts", from: "(:Document).url and (:Evidence).quote" })
  @Reads("document", "quote")
  async url(@Root() { props }: NodeOf<"Evidence">, @Ctx() context: Context): Promise<string | null> {
    const document = await context.node(props.document);
    return isKind(document, "Document") ? quotationUrl(document.props.url, props.quote) : null;
  }
}
