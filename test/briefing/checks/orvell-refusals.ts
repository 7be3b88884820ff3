/** File, key of the line, rule and sentence that each error of `orvell-defects.ts` is refused with. */
export const refusedWith: Readonly<Record<string, string>> = {
  "another noun promised":
    'orvell-2032-q1/commitments.yaml action: commitments-said: "We will deploy 25 shore-power berths by the end of 2034": no word such as "bridges" is said, the action is "deploy 25 shore-power bridges".',
  "the day of effect as that of issue":
    'orvell-2032-q1/policies.yaml issuedOn: policies-said: "The Clay Code took effect on April 1": "took effect" is said of 2032-04-01, the day of issue.',
  "an alias with another number":
    'orvell-2032-q1/policies.yaml aliases: things-said: "which replace the Still Water guidelines of 2027": no words say "2026", a name of policy:still-water-guidelines is "Still Water guidelines (2026)".',
  "a month for since it":
    'orvell-2032-q1/observations.yaml period: periods-said: "Since January, 2,600 complaints of small ports have been settled": "since january" is 2032-01-01 to 2032-04-21, the row has 2032-01.',
  "the year before for average growth":
    'orvell-2032-q1/observations.yaml comparison: comparisons-said: "The average growth rate of tile output will reach about 4 percent in 2032 and 2033": "average" is said, which is ANNUAL_AVERAGE, the row says YEAR_ON_YEAR.',
  "another round":
    'orvell-2032-q1/commitments.yaml action: commitments-said: "We will complete the first round of port inspections by March 2033": no words say "second", the action is "complete the second round of port inspections".',
  "another round in the name":
    'orvell-2032-q1/commitments.yaml name: commitments-said: "We will complete the first round of port inspections by March 2033": no words say "next", the name is "Complete the next round of port inspections".',
  "what is not to be":
    'orvell-2032-q1/commitments.yaml action: commitments-said: "loans for small workshops will not be limited to Lowmark": "not be limited" is said, the action is "limit loans for small workshops to Lowmark".',
  "what is not to be, in the name":
    'orvell-2032-q1/commitments.yaml name: commitments-said: "loans for small workshops will not be limited to Lowmark": "not be limited" is said, the name is "Loans for small workshops limited to Lowmark".',
  "set up for not set up":
    'orvell-2032-q1/issued.yaml act: relation-fields-said: "the Ministry of Ships and Clay has not set up the Kiln Renewal fund": "not set" is said, the act is ESTABLISHED, the row says body:msc ISSUED policy:kiln-renewal-fund.',
  "set up for said that it would":
    'orvell-2032-q1/issued.yaml from: modalities-said: "the Ministry of Ships and Clay said that it would set up the Kiln Renewal fund": "said that it would" is said, the modality is REPORTED, the row says body:msc ISSUED policy:kiln-renewal-fund.',
  "the words of another promise":
    'orvell-2032-q1/followed-up-by.yaml from: relation-fields-said: "In 2031 we promised to publish the ferry timetable; it has been published": no word of commitment:deploy-shore-power-berths is said, the row says commitment:deploy-shore-power-berths FOLLOWED_UP_BY policy:ferry-timetable.',
  "a name that is not said":
    'orvell-2032-q1/events.yaml evidence: things-said: "The Orvell Ship Fair was held on February 14": no word such as "Lantern" names event:orvell-ship-fair.',
  "an alias that is not said":
    'orvell-2032-q1/policies.yaml aliases: things-said: "《陶土条例》已于4月1日起施行": no word such as "Brick" is said, a name of policy:clay-code is "Brick Code".',
  "another thing in a metric's name":
    'orvell-2032-q1/metrics.yaml name: metrics-defined: "Less than 2 percent of kilns burn coal": no word such as "oil" is said, a name of metric:coal-kilns-share is "Kilns that burn oil, share".',
  "an alias that is another thing's name":
    'orvell-2032-q1/policies.yaml evidence: things-said: "the Kiln Renewal fund": "kiln renewal fund" is said, a name of policy:kiln-renewal-fund.',
  "a ministry as a bureau":
    'orvell-2032-q1/government-bodies.yaml classification: things-said: "the Ministry of Ports": "ministry" is its name, the classification is BUREAU.',
  "an outlet as a company":
    'orvell-2032-q1/organizations.yaml classification: things-said: "Ansel Courier:": "courier" is its name, the classification is COMPANY.',
  "a company as an outlet":
    'orvell-2032-q1/organizations.yaml classification: things-said: "Blue Kiln Company": "company" is its name, the classification is MEDIA_OUTLET.',
  "makers as a brand":
    'orvell-2032-q1/enterprise-classes.yaml classification: things-said: "porcelain makers": "makers" is its name, the classification is BRAND.',
  "another day of a fair":
    'orvell-2032-q1/events.yaml heldOn: things-said: "The Orvell Ship Fair was held on February 14": no words say 2032-02-15, the day of event:orvell-ship-fair.',
  "another day of issue":
    'orvell-2032-q1/policies.yaml issuedOn: policies-said: "On March 3, the Ministry of Ships and Clay together with the Ministry of Ports released the Quiet Hull guidelines": no words say 2032-03-13, the day of issue.',
  "another edition":
    'orvell-2032-q1/policies.yaml edition: policies-said: "which replace the Still Water guidelines of 2027": no word such as "2026" is said, the edition is 2026.',
  "completed for joined":
    'orvell-2032-q1/policies.yaml stage: policies-said: "shipyards joined the Quiet Hull pilot": no word says it, the stage is COMPLETED.',
  "a fund as a regulation":
    'orvell-2032-q1/policies.yaml instrument: policies-said: "In January, the ministry set up the Kiln Renewal fund": "fund" is its name, the instrument is REGULATION.',
  "a code in force as a draft":
    'orvell-2032-q1/policies.yaml stage: policies-said: "The Clay Code took effect on April 1": "took effect" is said, the stage is DRAFTING.',
  "a draft as issued":
    'orvell-2032-q1/policies.yaml stage: policies-said: "A draft of the Harbor Air standard is being written": no word says it, the stage is ISSUED.',
  "in force for come to an end":
    'orvell-2032-q1/policies.yaml stage: policies-said: "the Tile Tour campaign has come to an end": "has come to an end" is said, the stage is IN_FORCE.',
  "a year too early, of a comparison":
    'orvell-2032-q1/observations.yaml comparison: comparisons-said: "In the first quarter, ceramics output climbed 6.2% from a year earlier": reference: 2030-Q1 is not the same period a year before that of 2032-Q1.',
  "a rise for slipped":
    'orvell-2032-q1/observations.yaml value: signs-said: "Kiln orders slipped by 3.4 percent year-on-year over the same three months": "slipped" is said, the row has 3.4.',
  "just under, dropped":
    'orvell-2032-q1/observations.yaml qualifier: qualifiers-said: "Export revenue of the ceramics industry came to just under $18.6 billion in the first quarter": "just under" is said, which is NEARLY, the row says EXACT.',
  "a rise for shrank":
    'orvell-2032-q1/observations.yaml value: signs-said: "Profits of porcelain makers shrank by about 7 percent compared with the same period of last year": "shrank" is said, the row has 7.',
  "a year for a month before":
    'orvell-2032-q1/observations.yaml comparison: comparisons-said: "The utilization rate of kiln capacity was 74.1 percent in March, down 1.8 percentage points from February": "february" is said, which is PREVIOUS_PERIOD, the row says YEAR_ON_YEAR.',
  "rising for held steady":
    'orvell-2032-q1/observations.yaml qualifier: qualifiers-said: "Ceramics prices held steady in the first quarter": no word such as "rose" is in "held steady", the row says RISING.',
  "positive for double-digit":
    'orvell-2032-q1/observations.yaml qualifier: qualifiers-said: "Investment in kilns saw double-digit growth in the first quarter": "double-digit" is said, the row says POSITIVE.',
  "falling for rose":
    'orvell-2032-q1/observations.yaml qualifier: qualifiers-said: "private investment in kilns also rose": no word such as "fell" is in "rose", the row says FALLING.',
  "a quarter for two months":
    'orvell-2032-q1/observations.yaml period: periods-said: "In January and February, tile exports totaled 310,000 tonnes": "january and february" is 2032-01-01 to 2032-02-29, the row has 2032-Q1.',
  "a rise for a drop of":
    'orvell-2032-q1/observations.yaml value: signs-said: "In January and February, tile exports totaled 310,000 tonnes, a drop of 12 percent over the previous year": "drop" is said, the row has 12.',
  "a day of the year before":
    'orvell-2032-q1/observations.yaml period: periods-said: "As of March 31, 318 container ships were registered": "march 31" is 2032-03-31, the row has 2031-03-31.',
  "another year's end":
    'orvell-2032-q1/observations.yaml comparison: comparisons-said: "As of March 31, 318 container ships were registered, 22 more than at the end of 2031": reference: 2030-12-31 is not the end of the year before that of 2032-03-31.',
  "a period that is said, not marked as inferred":
    'orvell-2032-q1/observations.yaml inferred: periods-said: "More than half of the fleet runs on ammonia": expected "period" among inferred: no word gives it.',
  "at most for no fewer than":
    'orvell-2032-q1/observations.yaml qualifier: qualifiers-said: "No fewer than 900 workshops make porcelain": "no fewer than" is said, which is AT_LEAST, the row says AT_MOST.',
  "exact for between":
    'orvell-2032-q1/observations.yaml qualifier: qualifiers-said: "Between 40 and 45 shipyards joined the Quiet Hull pilot": "between … and" is said, which is RANGE, the row says EXACT.',
  "more than for less than":
    'orvell-2032-q1/observations.yaml qualifier: qualifiers-said: "Less than 2 percent of kilns burn coal": "less than" is said, which is LESS_THAN, the row says MORE_THAN.',
  "a day in a plan's year":
    'orvell-2032-q1/observations.yaml kind: periods-said: "up to 60 kilns will close in 2033": a target is not reached on 2032-04-21: expected the kind TARGET.',
  "another whole":
    'orvell-2032-q1/observations.yaml value: wholes-said: "At least 12 of the 15 provinces have a ceramics park": no words say 16, the row\'s whole.',
  "this year for last year":
    'orvell-2032-q1/observations.yaml period: periods-said: "Last year, container ships carried 52.7 million tonnes of freight": "last year" is 2031-01-01 to 2031-12-31, the row has 2032.',
  "the country for a province":
    'orvell-2032-q1/observations.yaml place: places-said: "In Lowmark, ceramics output edged up 0.4 percent year on year from January to March": "Lowmark" is said, the row is about place:orvell.',
  "a flow for an average":
    'orvell-2032-q1/observations.yaml kind: periods-said: "The average berth time of container ships fell to 26 hours in the first quarter": no word such as "cumulative" is said of a time, the row is CUMULATIVE.',
  "the year before for an annual average":
    'orvell-2032-q1/observations.yaml comparison: comparisons-said: "Freight volume grew at an average annual rate of 5 percent between 2028 and 2031": "average annual" is said, which is ANNUAL_AVERAGE, the row says YEAR_ON_YEAR.',
  "above for below":
    'orvell-2032-q1/observations.yaml value: signs-said: "1.4 percentage points below that of ceramics output in the first quarter": "below" is said, the row has 1.4.',
  "launched for released":
    'orvell-2032-q1/issued.yaml act: relation-fields-said: "the Ministry of Ships and Clay together with the Ministry of Ports released the Quiet Hull guidelines": no word says act ADOPTED, the row says body:msc ISSUED policy:quiet-hull-guidelines.',
  "approved for set up":
    'orvell-2032-q1/issued.yaml role: relation-fields-said: "In January, the ministry set up the Kiln Renewal fund": no word says role APPROVED, the row says body:msc ISSUED policy:kiln-renewal-fund.',
  "the later edition as the earlier":
    'orvell-2032-q1/succeeds.yaml from: ends-named: "the Quiet Hull guidelines, which replace the Still Water guidelines of 2027": "replace" is said of policy:still-water-guidelines and policy:quiet-hull-guidelines the other way round, the row says policy:still-water-guidelines SUCCEEDS policy:quiet-hull-guidelines.',
  "restricts for encourage":
    'orvell-2032-q1/targets.yaml intent: relation-fields-said: "The Quiet Hull guidelines encourage the adoption of silent propellers": no word says intent RESTRICT, the row says policy:quiet-hull-guidelines TARGETS technology:silent-propellers.',
  "promotes for limits":
    'orvell-2032-q1/targets.yaml intent: relation-fields-said: "The Quiet Hull guidelines encourage the adoption of silent propellers and limit the use of lead glaze": "limit" is said, the intent is PROMOTE, the row says policy:quiet-hull-guidelines TARGETS product:lead-glaze.',
  "limits for loans":
    'orvell-2032-q1/targets.yaml intent: relation-fields-said: "the Kiln Renewal fund, which provides loans for small workshops": no word says intent RESTRICT, the row says policy:kiln-renewal-fund TARGETS enterprise:small-workshops.',
  "promotes for requires":
    'orvell-2032-q1/targets.yaml intent: relation-fields-said: "The Clay Code took effect on April 1; it requires that kilns be fitted with filters": no word says intent SUPPORT, the row says policy:clay-code TARGETS product:kilns.',
  "less for jumped":
    'orvell-2032-q1/said-to-affect.yaml direction: relation-fields-said: "Thanks to the Kiln Renewal fund, orders for electric kilns jumped": no word says direction HARM, the row says policy:kiln-renewal-fund SAID_TO_AFFECT product:electric-kilns.',
  "another field of application":
    'orvell-2032-q1/applied-in.yaml to: ends-named: "Silent propellers are already used in coastal ferries": no word such as "Container", "ships" names product:container-ships, the row says technology:silent-propellers APPLIED_IN product:container-ships.',
  "the general as a variety":
    'orvell-2032-q1/variant-of.yaml from: ends-named: "coastal ferries, which are a type of passenger ship": "are a type of" is said of product:passenger-ships and product:coastal-ferries the other way round, the row says product:passenger-ships VARIANT_OF product:coastal-ferries.',
  "another part of an industry":
    'orvell-2032-q1/covers.yaml to: ends-named: "The ceramics industry includes porcelain and tiles": no word such as "Freight" names product:freight, the row says industry:ceramics COVERS product:freight.',
  "another product of a company":
    'orvell-2032-q1/produces.yaml to: ends-named: "Blue Kiln Company produces electric kilns": no word such as "Tiles" names product:tiles, the row says org:blue-kiln-company PRODUCES product:tiles.',
  "another place of a terminal":
    'orvell-2032-q1/located-in.yaml from: ends-named: "The deepwater terminal is located in Lowmark": no word such as "Small", "ports" names infrastructure:small-ports, the row says infrastructure:small-ports LOCATED_IN place:lowmark.',
  "the ministry as part of its office":
    'orvell-2032-q1/part-of.yaml from: ends-named: "The Port Office is part of the Ministry of Ships and Clay": "is part of" is said of body:msc and body:port-office the other way round, the row says body:msc PART_OF body:port-office.',
  "another body that carries it out, of guidelines":
    'orvell-2032-q1/implements.yaml from: ends-named: "The Port Office is part of the Ministry of Ships and Clay, and it is carrying out the Quiet Hull guidelines": no word such as "Press", "Bureau", "Orvell", "Information" names body:oio-press-bureau, the row says body:oio-press-bureau IMPLEMENTS policy:quiet-hull-guidelines.',
  "a role that nobody gave":
    'orvell-2032-q1/holds-post.yaml role: relation-fields-said: "Mara Teel, chief engineer of the Ministry of Ships and Clay (MSC)": no word such as "runs", "ports" is said, the role is "runs the ports", the row says official:mara-teel HOLDS_POST body:msc.',
  "another month from which a post is held":
    'orvell-2032-q1/holds-post.yaml since: relation-fields-said: "Mr. Joss Hale has been deputy director of the Port Office since February": no words say 2032-01, the row says official:joss-hale HOLDS_POST body:port-office.',
  "another title of a post":
    'orvell-2032-q1/holds-post.yaml title: relation-fields-said: "Ivo Brandt, director general of the Press Bureau of the Orvell Information Office (OIO)": no word such as "minister" is said, the title is "minister", the row says official:ivo-brandt HOLDS_POST body:oio-press-bureau.',
  "another ministry's promise":
    'orvell-2032-q1/commitments.yaml body: ends-named: "We will deploy 25 shore-power berths by the end of 2034": no word such as "Ministry", "Ports" names body:ministry-of-ports, the row says body:ministry-of-ports COMMITS commitment:deploy-shore-power-berths.',
  "a promise for it requires":
    'orvell-2032-q1/commitments.yaml force: commitments-said: "The Clay Code took effect on April 1; it requires that kilns be fitted with filters starting in July 2032": no word such as "will" is said, the force is PROMISE.',
  "another thing promised":
    'orvell-2032-q1/commitments.yaml policy: ends-named: "In 2031 we promised to publish the ferry timetable": no word such as "Tile", "Tour", "campaign" names policy:tile-tour, the row says commitment:publish-ferry-timetable ON policy:tile-tour.',
  "lapsed for published":
    'orvell-2032-q1/followed-up-by.yaml status: relation-fields-said: "In 2031 we promised to publish the ferry timetable; it has been published": no word says so, the status is LAPSED, the row says commitment:publish-ferry-timetable FOLLOWED_UP_BY policy:ferry-timetable.',
  "another topic":
    'orvell-2032-q1/about.yaml to: ends-named: "Small ports handled": no word such as "Shore-power", "berths" names infrastructure:shore-power-berths, the row says turn:orvell-2032-q1-06 ABOUT infrastructure:shore-power-berths.',
  "issued for 施行":
    'orvell-2032-h1/policies.yaml stage: policies-said: "《陶土条例》已于4月1日起施行": "起施行" (took effect) is said, the stage is DRAFTING.',
  "another day of 举行":
    'orvell-2032-h1/events.yaml heldOn: things-said: "奥维尔船舶展于2月14日举行": no words say 2032-02-24, the day of event:orvell-ship-fair.',
  "万 for 亿": 'orvell-2032-h1/observations.yaml id: figures-quoted: "2.6亿件": the words do not say 26,000.',
  "the first quarter for 二季度":
    'orvell-2032-h1/observations.yaml period: periods-said: "其中，二季度陶瓷产量同比增长4.1%": "second quarter" is 2032-04-01 to 2032-06-30, the row has 2032-Q1.',
  "a rise for 回落":
    'orvell-2032-h1/observations.yaml value: signs-said: "增速比一季度回落2.4个百分点": "回落" (fell) is said, the row has 2.4.',
  "近, dropped":
    'orvell-2032-h1/observations.yaml qualifier: qualifiers-said: "上半年，陶瓷业实现利润总额近38亿元": "nearly" is said, which is NEARLY, the row says EXACT.',
  "a rise for 减少":
    'orvell-2032-h1/observations.yaml value: signs-said: "上半年，陶瓷业实现利润总额近38亿元，比上年同期减少2.1亿元": "减少" (decreased) is said, the row has 210,000,000.',
  "亿吨 for 万吨":
    'orvell-2032-h1/observations.yaml id: figures-quoted: "4300万吨": the words do not say 430,000,000,000.',
  "同比 for 环比":
    'orvell-2032-h1/observations.yaml comparison: comparisons-said: "6月份，港口货物吞吐量为4300万吨，环比增长1.2%": "环比" (month-on-month) is said, which is PREVIOUS_PERIOD, the row says YEAR_ON_YEAR.',
  "左右, dropped":
    'orvell-2032-h1/observations.yaml qualifier: qualifiers-said: "6月份，港口货物吞吐量为4300万吨，环比增长1.2%，同比下降3%左右": "左右" (or so) is said, which is ABOUT, the row says EXACT.',
  "a rate for points":
    'orvell-2032-h1/observations.yaml metric: units-said: "窑炉产能利用率为75.2%，较上年同期提高0.6个百分点": "percentage points" follows the number, the row is in percent.',
  "another month's end":
    'orvell-2032-h1/observations.yaml period: periods-said: "截至6月底，登记的集装箱船超过320艘": "end of june" is 2032-06-30, the row has 2032-05-31.',
  "the year before for 去年底":
    'orvell-2032-h1/observations.yaml comparison: comparisons-said: "截至6月底，登记的集装箱船超过320艘，比去年底增加22艘": "end of last year" is said, which is PREVIOUS_YEAR_END, the row says YEAR_ON_YEAR.',
  "以上, dropped":
    'orvell-2032-h1/observations.yaml qualifier: qualifiers-said: "船队中五成以上使用氨燃料": "以上" (or upwards) is said, which is AT_LEAST, the row says EXACT.',
  "六成 for 七成": 'orvell-2032-h1/observations.yaml id: figures-quoted: "约七成": the words do not say 60.',
  "约, invented":
    'orvell-2032-h1/observations.yaml qualifier: qualifiers-said: "去年，航运业完成投资1200亿元": no word beside the number is ABOUT, the row says ABOUT.',
  "不足, dropped":
    'orvell-2032-h1/observations.yaml qualifier: qualifiers-said: "去年，航运业完成投资1200亿元，瓷砖出口额不足90亿元": "不足" (less than) is said, which is LESS_THAN, the row says EXACT.',
  "another whole of 省份":
    'orvell-2032-h1/observations.yaml value: wholes-said: "全国15个省份中，有12个省份建成了陶瓷园区": no words say 16, the row\'s whole.',
  "falling for 平稳":
    'orvell-2032-h1/observations.yaml qualifier: qualifiers-said: "上半年，瓷器价格总体保持平稳": no word such as "fell" is in "总体 remained stable", the row says FALLING.',
  "rising for 下降":
    'orvell-2032-h1/observations.yaml qualifier: qualifiers-said: "单位陶瓷产品能耗持续下降": no word such as "rose" is in "continue fell", the row says RISING.',
  "positive for 两位数":
    'orvell-2032-h1/observations.yaml qualifier: qualifiers-said: "窑炉投资保持两位数增长": "两位数" (double-digit) is said, the row says POSITIVE.',
  "不少于 as at most":
    'orvell-2032-h1/observations.yaml qualifier: qualifiers-said: "从事制瓷的作坊不少于900家": "不少于" (at least) is said, which is AT_LEAST, the row says AT_MOST.',
  "a fall for 微增":
    'orvell-2032-h1/observations.yaml value: signs-said: "洛马克省陶瓷产量同比微增0.4%": "grew" is said, the row has -0.4.',
  "reported for 将":
    'orvell-2032-h1/observations.yaml modality: modalities-said: "我们将在2034年底前建成25个岸电泊位": "将" (will) is said, the modality is REPORTED.',
  "the previous period for 同比":
    'orvell-2032-h1/observations.yaml comparison: comparisons-said: "一季度，小港口完成货物吞吐量330万吨，同比增长9%": "同比" (year on year) is said, which is YEAR_ON_YEAR, the row says PREVIOUS_PERIOD.',
  "adopted for 印发":
    'orvell-2032-h1/issued.yaml act: relation-fields-said: "船舶与陶土部会同港口部印发了《静音船体指南》": no word says act ESTABLISHED, the row says body:msc ISSUED policy:quiet-hull-guidelines.',
  "alone for 会同":
    'orvell-2032-h1/issued.yaml role: relation-fields-said: "船舶与陶土部会同港口部印发了《静音船体指南》": "与" (together with) is said before it, the role is LEAD, the row says body:ministry-of-ports ISSUED policy:quiet-hull-guidelines.',
  "promotes for 限制":
    'orvell-2032-h1/targets.yaml intent: relation-fields-said: "限制使用含铅釉": "限制" (limit) is said, the intent is PROMOTE, the row says policy:quiet-hull-guidelines TARGETS product:lead-glaze.',
  "restricts for 提供贷款支持":
    'orvell-2032-h1/targets.yaml intent: relation-fields-said: "窑炉更新基金，为小作坊提供贷款支持": no word says intent RESTRICT, the row says policy:kiln-renewal-fund TARGETS enterprise:small-workshops.',
  "less for 带动":
    'orvell-2032-h1/said-to-affect.yaml direction: relation-fields-said: "受窑炉更新基金带动，电窑订单大幅增长": no word says direction HARM, the row says policy:kiln-renewal-fund SAID_TO_AFFECT product:electric-kilns.',
  "another field of 应用于":
    'orvell-2032-h1/applied-in.yaml to: ends-named: "静音螺旋桨已应用于沿海渡轮": no word such as "Container", "ships" names product:container-ships, the row says technology:silent-propellers APPLIED_IN product:container-ships.',
  "another part of 包括":
    'orvell-2032-h1/covers.yaml to: ends-named: "陶瓷业包括瓷器和瓷砖": no word such as "Freight" names product:freight, the row says industry:ceramics COVERS product:freight.',
  "another office of 实施":
    'orvell-2032-h1/implements.yaml from: ends-named: "港口局正在组织实施《静音船体指南》": no word such as "Ministry" names body:ministry-of-ports, the row says body:ministry-of-ports IMPLEMENTS policy:quiet-hull-guidelines.',
  "another person for 总工程师":
    'orvell-2032-h1/holds-post.yaml from: ends-named: "船舶与陶土部总工程师玛拉": no word such as "Ivo", "Brandt" names official:ivo-brandt, the row says official:ivo-brandt HOLDS_POST body:msc.',
  "another title for 副局长":
    'orvell-2032-h1/holds-post.yaml title: relation-fields-said: "港口局副局长霍斯": "副局长" (deputy director general) is said, the title is "局长" (director general), the row says official:joss-hale HOLDS_POST body:port-office.',
  "done for 将":
    'orvell-2032-h1/commitments.yaml status: commitments-said: "We will deploy 25 shore-power berths by the end of 2034": no later words report it, the status is REPORTED_DONE.',
  "another year that it is due":
    'orvell-2032-h1/commitments.yaml dueBy: commitments-said: "力争到2035年培训3000名引航员": no words say 2036, the row\'s dueBy.',
  "another year that it holds from":
    'orvell-2032-h1/commitments.yaml effectiveFrom: commitments-said: "《陶土条例》已于4月1日起施行，规定自2033年起窑炉必须安装过滤器": no words say 2032, the row\'s effectiveFrom.',
  "issued in another year":
    'orvell-2032-q1/policies.yaml issuedOn: policies-said: "which replace the Still Water guidelines of 2027": no words say 2028, the day of issue.',
  "revised for a first one":
    'orvell-2032-q1/policies.yaml stage: policies-said: "A draft of the Harbor Air standard is being written": no word says it, the stage is REVISED.',
  "a campaign as a subsidy":
    'orvell-2032-q1/policies.yaml instrument: policies-said: "the Tile Tour campaign has come to an end": "tour" is its name, the instrument is SUBSIDY.',
  "a scope that nobody gave":
    'orvell-2032-q1/observations.yaml scope: scopes-said: "No fewer than 900 workshops make porcelain": no word such as "above", "designated", "size" is said, the row\'s scope is "above designated size".',
  "another end of a range":
    'orvell-2032-q1/observations.yaml id: figures-quoted: "Between 40 and 45 shipyards": the words do not say 46.',
  "reported for will close":
    'orvell-2032-q1/observations.yaml modality: modalities-said: "up to 60 kilns will close in 2033": "will" is said, the modality is REPORTED.',
  "words of another whole, of provinces":
    'orvell-2032-q1/observations.yaml of: wholes-said: "At least 12 of the 15 provinces have a ceramics park": no word such as "ministries" is said, the row\'s whole is "ministries".',
  "a fall for edged up":
    'orvell-2032-q1/observations.yaml value: signs-said: "In Lowmark, ceramics output edged up 0.4 percent year on year from January to March": "up" is said, the row has -0.4.',
  "another year of an average":
    'orvell-2032-q1/observations.yaml period: periods-said: "Freight volume grew at an average annual rate of 5 percent between 2028 and 2031": "between 2028 and 2031" is 2028-01-01 to 2031-12-31, the row has 2027/2031.',
  "another metric to compare with, of tiles":
    'orvell-2032-q1/observations.yaml comparison: comparisons-said: "1.4 percentage points below that of ceramics output in the first quarter": comparedWith: expected metric:ceramics-output-growth, got metric:kiln-orders-growth.',
  "partners that are named, counted":
    'orvell-2032-q1/issued.yaml partnerCount: relation-fields-said: "the Ministry of Ships and Clay together with the Ministry of Ports released the Quiet Hull guidelines": no words count 3 partners, the row says body:msc ISSUED policy:quiet-hull-guidelines.',
  "words that nobody used":
    'orvell-2032-q1/said-to-affect.yaml wording: relation-fields-said: "Thanks to the Kiln Renewal fund, orders for electric kilns jumped": no word such as "spite" is said, the wording is "In spite of", the row says policy:kiln-renewal-fund SAID_TO_AFFECT product:electric-kilns.',
  "reported for is carrying out":
    'orvell-2032-q1/implements.yaml modality: modalities-said: "The Port Office is part of the Ministry of Ships and Clay, and it is carrying out the Quiet Hull guidelines": no word such as "will" is said, the modality is PLANNED, the row says body:port-office IMPLEMENTS policy:quiet-hull-guidelines.',
  "until for since":
    'orvell-2032-q1/holds-post.yaml until: relation-fields-said: "Mr. Joss Hale has been deputy director of the Port Office since February": no words say 2032-03, the row says official:joss-hale HOLDS_POST body:port-office.',
  "another action promised":
    'orvell-2032-q1/commitments.yaml action: commitments-said: "We will deploy 25 shore-power berths by the end of 2034": no word such as "close", "tidal", "mills" is said, the action is "close all tidal mills".',
  "due for starting in":
    'orvell-2032-q1/commitments.yaml id: commitments-said: "The Clay Code took effect on April 1; it requires that kilns be fitted with filters starting in July 2032": "july 2032" is said (2032-07-01), the row is without effectiveFrom.',
  "open for published":
    'orvell-2032-q1/followed-up-by.yaml status: relation-fields-said: "In 2031 we promised to publish the ferry timetable; it has been published": "has been published" is said, the status is OPEN, the row says commitment:publish-ferry-timetable FOLLOWED_UP_BY policy:ferry-timetable.',
  "the second half for 上半年":
    'orvell-2032-h1/observations.yaml period: periods-said: "今年上半年，陶瓷产量达到2.6亿件": "first half of this year" is 2032-01-01 to 2032-06-30, the row has 2031-07/2031-12.',
  "a period in the role of a comparison":
    'orvell-2032-h1/observations.yaml evidence: roles-fit: "二季度": no word compares, the role is COMPARISON.',
  "another metric for 利润":
    'orvell-2032-h1/observations.yaml metric: metrics-said: "上半年，陶瓷业实现利润总额近38亿元": no word such as "investment" (investment) is said, the row\'s metric is metric:shipping-investment (Investment in shipping).',
  "another month for 6月份":
    'orvell-2032-h1/observations.yaml period: periods-said: "6月份，港口货物吞吐量为4300万吨": "june" is 2032-06-01 to 2032-06-30, the row has 2032-05.',
  "超过 as at least":
    'orvell-2032-h1/observations.yaml qualifier: qualifiers-said: "截至6月底，登记的集装箱船超过320艘": "超过" (over) is said, which is MORE_THAN, the row says AT_LEAST.',
  "this year for 去年":
    'orvell-2032-h1/observations.yaml period: periods-said: "去年，航运业完成投资1200亿元": "last year" is 2031-01-01 to 2031-12-31, the row has 2032.',
  "the country for 洛马克省":
    'orvell-2032-h1/observations.yaml place: places-said: "洛马克省陶瓷产量同比微增0.4%": "Lowmark" is said, the row is about place:orvell.',
  "another action for 培训":
    'orvell-2032-h1/commitments.yaml action: commitments-said: "力争到2035年培训3000名引航员": no word such as "Kilns", "关闭", "闭全", "全部" is said, the action is "关闭全部窑炉".',
  "a promise for 必须":
    'orvell-2032-h1/commitments.yaml force: commitments-said: "《陶土条例》已于4月1日起施行，规定自2033年起窑炉必须安装过滤器": "必须" (must) is said, the force is PROMISE.',
  "a standard as a report":
    'orvell-2032-q1/policies.yaml instrument: policies-said: "A draft of the Harbor Air standard is being written": no word says its form, the instrument is REPORT.',
  "another thing affected":
    'orvell-2032-q1/said-to-affect.yaml to: ends-named: "Thanks to the Kiln Renewal fund, orders for electric kilns jumped": no word such as "Porcelain" names product:porcelain, the row says policy:kiln-renewal-fund SAID_TO_AFFECT product:porcelain.',
  "a promise kept by another thing":
    'orvell-2032-q1/followed-up-by.yaml to: ends-named: "In 2031 we promised to publish the ferry timetable; it has been published": no word such as "Clay", "Code" names policy:clay-code, the row says commitment:publish-ferry-timetable FOLLOWED_UP_BY policy:clay-code.',
  "yuan for 吨":
    'orvell-2032-h1/observations.yaml metric: units-said: "6月份，港口货物吞吐量为4300万吨": "tonnes" follows the number, the row is in CNY.',
  "due for 起":
    'orvell-2032-h1/commitments.yaml id: commitments-said: "《陶土条例》已于4月1日起施行，规定自2033年起窑炉必须安装过滤器": "from 2033" is said (2033-01-01), the row is without effectiveFrom.',
  "words of another thing":
    'orvell-2032-q1/products.yaml evidence: things-said: "kilns": no word such as "Tiles" names product:tiles.',
  "the name of another thing":
    'orvell-2032-q1/products.yaml evidence: things-said: "lead glaze": no word such as "Copper", "wire" names product:lead-glaze.',
  "an output as a growth":
    'orvell-2032-q1/observations.yaml id: units-fit: "1.24 million tonnes": a GROWTH_RATE is in percent, not in t.',
  "yuan for dollars":
    'orvell-2032-q1/observations.yaml metric: units-said: "Export revenue of the ceramics industry came to just under $18.6 billion in the first quarter": "$" follows the number, the row is in CNY.',
  "another population":
    'orvell-2032-q1/metrics.yaml population: metrics-defined: "Profits of porcelain makers shrank by about 7 percent compared with the same period of last year": no word such as "tile" is said, the population is "tile makers".',
  "imports for exports":
    'orvell-2032-q1/observations.yaml metric: metrics-said: "In January and February, tile exports totaled 310,000 tonnes": no word such as "imports" (imports) is said, the row\'s metric is metric:tile-exports (Exports of tiles).',
  "the change of another level":
    'orvell-2032-q1/metrics.yaml changeOf: metrics-defined: "In January and February, tile exports totaled 310,000 tonnes, a drop of 12 percent over the previous year": they measure other things (industry:shipping), metric:tile-exports-growth is changeOf metric:ship-repair-revenue.',
  "a share of a level as its component":
    'orvell-2032-q1/metrics.yaml componentOf: metrics-defined: "船队中五成以上使用氨燃料": a SHARE in percent is no part of a COUNT in ship, metric:fleet-ammonia-share is componentOf metric:container-ships-count.',
  "a share for a count":
    'orvell-2032-q1/observations.yaml id: units-fit: "No fewer than 900": a SHARE is in percent, not in enterprise.',
  "a level as a change":
    'orvell-2032-q1/metrics.yaml changeOf: metrics-defined: "Ship repair revenue for the whole of 2031 was 930 million dollars": a LEVEL has no changeOf, metric:ship-repair-revenue is changeOf metric:container-ship-freight.',
  "a condition that nobody gave":
    'orvell-2032-q1/metrics.yaml conditions: metrics-defined: "The average berth time of container ships fell to 26 hours in the first quarter": no words say 7, the condition "tide".',
  "another thing measured":
    'orvell-2032-q1/observations.yaml metric: metrics-said: "Small ports handled 3.3 million tonnes of freight in the first quarter": no word such as "Shore-power", "berths" is said, the row\'s metric is metric:small-port-freight (Freight of small ports).',
  "a count as a share of another":
    'orvell-2032-q1/metrics.yaml shareOf: metrics-defined: "Their number went from 38 to 41 in the same quarter": a COUNT has no shareOf, metric:small-ports-count is shareOf metric:container-ships-count.',
};
