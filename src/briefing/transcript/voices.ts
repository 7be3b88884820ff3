import { isHan } from "./lines.js";

const chairsWords =
  /\b(?:the floor is (?:now )?open|(?<!\b(?:my|your|his|her|their|our|the reporter's) )(?:next|last|final|one more|two more|(?<=\b(?:take|have|to|with|for) (?:the )?)first) (?:\w+ )?questions?\b|that(?:['’]s| is) all for|(?:conference|briefing) (?:is (?:now )?over|ends here|has ended|comes to an end|is (?:now )?concluded)|goodbye|time (?:limit|constraint)s?, (?:we|this)|(?:please )?(?:go ahead|continue) with (?:your )?questions|(?:that|this) (?:concludes|is the end of) (?:today|this|the|our)\b|today['’]s (?:press conference|briefing) (?:is|ends)|(?:please )?(?:identify|name|state) your (?:news|media)|raise your hand|please,? go ahead|go ahead,? please|welcome to (?:this|today['’]s|the) (?:press conference|briefing|SCIO))|(?:请继续提问|最后一个问题|请举手|请通报|发布会到此|下面请(?:记者|大家)|欢迎(?:大家)?出席)/i;

/** True for words that only the chair of a briefing says. */
export const soundsLikeChair = (quote: string) => chairsWords.test(quote);

const answersWords =
  /\b(?:thank you|thanks) (?:very much )?for (?:your|the|these|this) (?:\w+ )?questions?\b|\b(?:let me|I(?:['’]ll| will| would like to|['’]d like to)) (?:answer|respond to|take) (?:your|this|the|these)\b|(?:谢谢|感谢)(?:你|您|这位记者)的?(?:提问|问题)|我来回答/i;
const asksWords =
  /\b(?:my (?:first |second )?questions? (?:is|are|concerns?)|I(?:['’]d| would) like to (?:ask|know)|(?:could|can|would) you (?:please )?(?:tell|share|explain|elaborate|introduce|brief|give|talk|comment|describe)|what(?:['’]s| is| are) your (?:comment|view|take|thoughts?)|how do you (?:view|see|evaluate|assess|interpret))\b[^.?!]*\?|\?\s*(?:thank you|thanks)\b|？\s*(?:谢谢|感谢)|请问|我想问|想请问/i;

/** True for words by which an official begins an answer. */
export const soundsLikeAnswer = (quote: string) => answersWords.test(quote);

/** True for words by which a reporter asks. */
export const soundsLikeQuestion = (quote: string) => asksWords.test(quote);

const closingThanks =
  /(?:^|[\s,，、])(?:thank you|thanks)(?:,? (?:very much|so much|a lot|again|all|everyone|everybody))*[.!]?["'”’]?$|谢谢(?:你|您|大家|各位)?[。！]?["”]?$/i;
const courtesy =
  /\b(?:good (?:morning|afternoon|evening)|ladies and gentlemen|thank you|thanks|hello)\b|好[。！，]|谢谢|感谢/i;

/** True for the thanks that end a turn, which are not those for a question. */
export const closesTurn = (sentence: string) => closingThanks.test(sentence);

/** True for a sentence that is more than a greeting, thanks or an interjection. */
export const tellsSomething = (sentence: string) =>
  !courtesy.test(sentence) && (isHan(sentence) ? [...sentence].length > 5 : sentence.split(" ").length > 3);

/** True for words by which the chair ends a briefing. */
export const closesBriefing = (quote: string) =>
  /\b(?:concludes|is the end of|(?:brings|draws) \S+ to) (?:today['’]s|this|the|our) (?:press )?(?:conference|briefing)\b|\b(?:conference|briefing) (?:is (?:now )?over|ends here|has ended|comes to an end)|\bgoodbye\b|发布会到此结束|今天的发布会就到这里/i.test(
    quote,
  );
