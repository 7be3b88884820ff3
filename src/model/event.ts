import { Entity } from "./entity.js";
import { Day } from "./field.js";
import { KindOf } from "./kind.js";

@KindOf({
  prefix: "event",
  plural: "events",
  doc: "A meeting, conference or visit. Example: the Central Economic Work Conference.",
  label: { en: "Event", plural: "Events", zh: "事件" },
  jsonLd: ["schema:Event"],
})
export class Event extends Entity {
  @Day({ doc: "When it was held, to the precision that a source gives." })
  heldOn?: string;
}
