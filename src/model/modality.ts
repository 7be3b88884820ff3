import { oneOf } from "./enum.js";

export const Modality = oneOf("Modality", "How a speaker presents a fact.", {
  REPORTED: "As a fact, done or in force.",
  ONGOING: "As under way.",
  PLANNED: "As something that will be done.",
  ATTRIBUTED: "As somebody else's words or a cause that the speaker names.",
});
export type Modality = keyof typeof Modality;
