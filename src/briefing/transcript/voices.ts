const chairsWords =
  /\b(?:the floor is (?:now )?open|(?:next|last|final|one more|two more|first) (?:\w+ )?questions?\b|that(?:['’]s| is) all for|(?:conference|briefing) (?:is (?:now )?over|ends here|has ended|comes to an end|is (?:now )?concluded)|goodbye|time (?:limit|constraint)s?, (?:we|this)|(?:please )?(?:go ahead|continue) with (?:your )?questions|(?:that|this) (?:concludes|is the end of) (?:today|this|the|our)\b|today['’]s (?:press conference|briefing) (?:is|ends)|(?:please )?(?:identify|name|state) your (?:news|media)|raise your hand|please,? go ahead|go ahead,? please|welcome to (?:this|today['’]s|the) (?:press conference|briefing|SCIO))|(?:请继续提问|最后一个问题|请举手|请通报|发布会到此|下面请(?:记者|大家)|欢迎(?:大家)?出席)/i;

/** True for words that only the chair of a briefing says. */
export const soundsLikeChair = (quote: string) => chairsWords.test(quote);

const answersWords =
  /\b(?:thank you|thanks) (?:very much )?for (?:your|the|these|this) (?:\w+ )?questions?\b|\b(?:let me|I(?:['’]ll| will| would like to|['’]d like to)) (?:answer|respond to|take) (?:your|this|the|these)\b|(?:谢谢|感谢)(?:你|您|这位记者)的?(?:提问|问题)|我来回答/i;
const asksWords =
  /\b(?:my (?:first |second )?questions? (?:is|are|concerns?)|I(?:['’]d| would) like to (?:ask|know)|(?:could|can|would) you (?:please )?(?:tell|share|explain|elaborate|introduce|brief|give|talk|comment|describe)|what(?:['’]s| is| are) your (?:comment|view|take|thoughts?)|how do you (?:view|see|evaluate|assess|interpret))\b[^.?!]*\?|\?\s*(?:thank you|thanks)\b|请问|我想问|想请问/i;

/** True for words by which an official begins an answer. */
export const soundsLikeAnswer = (quote: string) => answersWords.test(quote);

/** True for words by which a reporter asks. */
export const soundsLikeQuestion = (quote: string) => asksWords.test(quote);
