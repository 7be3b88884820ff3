/** Refusal of each planted error, at the line of its field: the first of the lines, if there are more. */
export const refusedWith: Readonly<Record<string, string>> = {
  "a sign flipped":
    'observations.yaml:13: signs-said: "Tidal power output rose by 7.5% year on year in the second quarter": "rose" is said, the row has -7.5.',
  "a sign flipped, of what is slower":
    'observations.yaml:89: signs-said: "2 percentage points slower than tidal power output": "slower" is said, the row has 2.',
  "a negative count":
    'observations.yaml:116: signs-said: "By the end of June, 46 tidal stations were in operation": no word such as "minus" is before the number, the row has -46.',
  "another number": 'observations.yaml:11: figures-quoted: "rose by 7.5%": the words do not say 7.6.',
  "ten times the number":
    'observations.yaml:37: figures-quoted: "nearly 1.2 million units": the words do not say 12,000,000.',
  "words of another figure": 'observations.yaml:11: figures-quoted: "grew 7.5%": no quotation holds these words.',
  "a qualifier dropped":
    'observations.yaml:165: qualifiers-said: "Their number has exceeded 3,000": "exceeded" is said, which is MORE_THAN, the row says EXACT.',
  "a qualifier dropped, of nearly":
    'observations.yaml:40: qualifiers-said: "sales of household lamps reached nearly 1.2 million units": "nearly" is said, which is NEARLY, the row says EXACT.',
  "a qualifier invented":
    'observations.yaml:14: qualifiers-said: "Tidal power output rose by 7.5% year on year in the second quarter": no word beside the number is MORE_THAN, the row says MORE_THAN.',
  "a qualifier invented and marked as inferred":
    'observations.yaml:14: qualifiers-said: "Tidal power output rose by 7.5% year on year in the second quarter": no number before it in the sentence is NEARLY, the row says NEARLY.',
  "another qualifier":
    'observations.yaml:177: qualifiers-said: "Lamp glass output stayed stable at about 40,000 tonnes": "about" is said, which is ABOUT, the row says AT_MOST.',
  "at least for more than":
    'observations.yaml:165: qualifiers-said: "Their number has exceeded 3,000": "exceeded" is said, which is MORE_THAN, the row says AT_LEAST.',
  "a range of one number":
    'observations.yaml:15: qualifiers-said: "Tidal power output rose by 7.5% year on year in the second quarter": no word such as "to" or "between" joins two numbers, the row says RANGE.',
  "a fall for a rise":
    'observations.yaml:3: qualifiers-said: "Tidal power output rose by 7.5% year on year in the second quarter": no word such as "fell" is in "rose", the row says FALLING.',
  "stable for a rise":
    'observations.yaml:3: qualifiers-said: "Tidal power output rose by 7.5% year on year in the second quarter": no word such as "stable" is in "rose", the row says STABLE.',
  "a rise without its number":
    'observations.yaml:13: qualifiers-said: "Tidal power output rose by 7.5% year on year in the second quarter": the words give a number, the row says POSITIVE.',
  "a double-digit growth that is none":
    'observations.yaml:13: qualifiers-said: "Tidal power output rose by 7.5% year on year in the second quarter": no word such as "double-digit" is in "rose by 7.5%", the row says DOUBLE_DIGIT.',
  "a year too early":
    'observations.yaml:16: periods-said: "Tidal power output rose by 7.5% year on year in the second quarter": "second quarter" is 2031-04-01 to 2031-06-30, the row has 2030-Q2.',
  "another quarter":
    'observations.yaml:16: periods-said: "Tidal power output rose by 7.5% year on year in the second quarter": "second quarter" is 2031-04-01 to 2031-06-30, the row has 2031-Q1.',
  "a part of the period":
    'observations.yaml:16: periods-said: "Tidal power output rose by 7.5% year on year in the second quarter": "second quarter" is 2031-04-01 to 2031-06-30, the row has 2031-04/2031-05.',
  "a period that its PERIOD quotation does not say":
    'observations.yaml:28: periods-said: "Growth was 0.5 percentage point faster than in the first quarter": "second quarter" is 2031-04-01 to 2031-06-30, the row has 2031-Q1.',
  "another day":
    'observations.yaml:119: periods-said: "By the end of June, 46 tidal stations were in operation": "end of june" is 2031-06-30, the row has 2031-07-16.',
  "a custom that is none":
    'observations.yaml:167: periods-said: "Their number has exceeded 3,000": no word gives the period; by custom it is 2031-07-16, the row has 2031-06-30.',
  "the title's period for a count":
    'observations.yaml:167: periods-said: "Their number has exceeded 3,000": no word gives the period; by custom it is 2031-07-16, the row has 2031-Q2.',
  "another year to reach a target by":
    'observations.yaml:156: periods-said: "we will build 12 tidal stations by 2033": "by 2033" is 2033-01-01 to 2033-12-31, the row has 2031-07/2032.',
  "a custom not marked as inferred":
    'observations.yaml:111: periods-said: "Tidal power output grew 7.5%": expected "period" among inferred: no word gives it.',
  "a flow of one day":
    'observations.yaml:119: periods-said: "By the end of June, 46 tidal stations were in operation": one day has no FLOW: expected INSTANT or CUMULATIVE.',
  "an instant of a quarter":
    'observations.yaml:16: periods-said: "Tidal power output rose by 7.5% year on year in the second quarter": an INSTANT is one day: expected FLOW.',
  "an average that nobody said":
    'observations.yaml:16: periods-said: "Tidal power output rose by 7.5% year on year in the second quarter": no word such as "average" is said, the row is an AVERAGE.',
  "a share that adds up":
    'observations.yaml:190: periods-said: "Half of the mills have them": a SHARE does not add up, the row is CUMULATIVE.',
  "the previous period for year on year":
    'observations.yaml:17: comparisons-said: "Tidal power output rose by 7.5% year on year in the second quarter": "year on year" is said, which is YEAR_ON_YEAR, the row says PREVIOUS_PERIOD.',
  "year on year for the previous period":
    'observations.yaml:29: comparisons-said: "Growth was 0.5 percentage point faster than in the first quarter": "first quarter" is said, which is PREVIOUS_PERIOD, the row says YEAR_ON_YEAR.',
  "the whole year for its end":
    'observations.yaml:131: comparisons-said: "6 more than at the end of last year": "end of last year" is said, which is PREVIOUS_YEAR_END, the row says PREVIOUS_YEAR_WHOLE.',
  "an average for year on year":
    'observations.yaml:17: comparisons-said: "Tidal power output rose by 7.5% year on year in the second quarter": "year on year" is said, which is YEAR_ON_YEAR, the row says ANNUAL_AVERAGE.',
  "a comparison not marked as inferred":
    'observations.yaml:82: comparisons-said: "These sales grew 5.5%": no word such as "year on year" is said: expected "comparison" among inferred, or another basis than YEAR_ON_YEAR.',
  "an inferred comparison that is no custom":
    'observations.yaml:79: comparisons-said: "These sales grew 5.5%": no word says PREVIOUS_PERIOD; by custom it is YEAR_ON_YEAR.',
  "another reference":
    'observations.yaml:17: comparisons-said: "Tidal power output rose by 7.5% year on year in the second quarter": reference: 2029-Q2 is not the same period a year before that of 2031-Q2.',
  "a comparison of a count":
    'observations.yaml:120: comparisons-said: "By the end of June, 46 tidal stations were in operation": a COUNT compares with nothing, the row says YEAR_ON_YEAR.',
  "another metric to compare with":
    'observations.yaml:93: comparisons-said: "2 percentage points slower than tidal power output": comparedWith: expected metric:tidal-power-output-growth, got metric:household-lamp-sales-growth.',
  "a metric of other things":
    'observations.yaml:12: metrics-said: "Tidal power output rose by 7.5% year on year in the second quarter": no word such as "sales" (sales) is said, the row\'s metric is metric:household-lamp-sales-growth (Sales of household lamps, growth).',
  "a metric of another property":
    'observations.yaml:175: units-said: "Lamp glass output stayed stable at about 40,000 tonnes": "tonnes" follows the number, the row is in lamp.',
  "a change on the level":
    'observations.yaml:12: metrics-said: "Tidal power output rose by 7.5% year on year in the second quarter": "rose by" says a change, not a SHARE, the row\'s metric is metric:river-mills-with-bladeless-rotors (River mills with bladeless rotors, share).',
  "a difference on the count":
    'observations.yaml:126: metrics-said: "6 more than at the end of last year": "more than at the end of last y" says a change, not a COUNT, the row\'s metric is metric:tidal-stations-count (Tidal stations, number).',
  "a target on the count":
    'observations.yaml:152: metrics-said: "we will build 12 tidal stations by 2033": "will" says a target, not a COUNT, the row\'s metric is metric:tidal-stations-count (Tidal stations, number).',
  "a unit of another metric":
    'observations.yaml:38: units-said: "sales of household lamps reached nearly 1.2 million units": no word such as "tons" follows the number, the row is in t.',
  "percent for percentage points":
    'observations.yaml:24: units-said: "Growth was 0.5 percentage point faster than in the first quarter": "percentage point" follows the number, the row is in percent.',
  "a place that nobody said":
    'observations.yaml:18: places-said: "Tidal power output rose by 7.5% year on year in the second quarter": no word names place:port-selm.',
  "the country for a place that is said":
    'observations.yaml:145: places-said: "In the Outer Isles alone there are 21 of them": "Outer Isles" is said, the row is about place:valdora.',
  "a place that is said, left out":
    'observations.yaml:142: places-said: "In the Outer Isles alone there are 21 of them": "Outer Isles" is said, the row has no place.',
  "a place not marked as inferred":
    'observations.yaml:11: places-said: "Tidal power output rose by 7.5% year on year in the second quarter": no word names place:valdora: expected "place" among inferred.',
  "a scope that nobody said":
    'observations.yaml:18: scopes-said: "Tidal power output rose by 7.5% year on year in the second quarter": no word such as "above", "designated", "size" is said, the row\'s scope is "above designated size".',
  "another whole":
    'observations.yaml:144: wholes-said: "In the Outer Isles alone there are 21 of them": no words say 47, the row\'s whole.',
  "words of another whole":
    'observations.yaml:144: wholes-said: "In the Outer Isles alone there are 21 of them": no word such as "river", "mills" is said, the row\'s whole is "river mills".',
  "a plan as reported":
    'observations.yaml:156: periods-said: "we will build 12 tidal stations by 2033": "by 2033" is 2033-01-01 to 2033-12-31, the row has 2031-07/2033.',
  "a report as planned":
    'observations.yaml:121: modalities-said: "By the end of June, 46 tidal stations were in operation": "were" is said, the modality is PLANNED.',
  "a report as another's words":
    'observations.yaml:121: modalities-said: "By the end of June, 46 tidal stations were in operation": no word says that another says it, the modality is ATTRIBUTED.',
  "a field that is said, marked as inferred":
    'observations.yaml:122: inferred-open: "By the end of June, 46 tidal stations were in operation": inferred: the words say the value.',
  "a qualifier that is said, marked as inferred":
    'observations.yaml:170: inferred-open: "Their number has exceeded 3,000": inferred: the words say the qualifier.',
  "a field that is none, marked as inferred":
    'observations.yaml:122: inferred-open: "By the end of June, 46 tidal stations were in operation": inferred: expected one of value, qualifier, unit, period, comparison, scope, place, modality, outOf, metric, got "perod" (did you mean "period"?).',
  "a field that the row has not, marked as inferred":
    'observations.yaml:122: inferred-open: "By the end of June, 46 tidal stations were in operation": inferred: the row has no comparison.',
  "an intent that nobody said":
    'targets.yaml:9: relation-fields-said: "It promotes the tidal power industry": no word says intent RESTRICT, the row says policy:bright-harbor-2031 TARGETS industry:tidal-power.',
  "another intent":
    'targets.yaml:3: relation-fields-said: "supports small lamp makers": no word says intent UPGRADE, the row says policy:bright-harbor-2031 TARGETS enterprise:small-lamp-makers.',
  "another target":
    'targets.yaml:2: ends-named: "supports small lamp makers": no word such as "glass" names product:lamp-glass, the row says policy:bright-harbor-2031 TARGETS product:lamp-glass.',
  "another policy":
    'targets.yaml:7: ends-named: "It promotes the tidal power industry": no word such as "Clear", "glass", "rules" names policy:clear-glass-rules, the row says policy:clear-glass-rules TARGETS industry:tidal-power.',
  "another act":
    'issued.yaml:3: relation-fields-said: "the ministry issued the Bright Harbor action plan (2031 Edition)": no word says act LAUNCHED, the row says body:mtl ISSUED policy:bright-harbor-2031.',
  "a joint issue by one":
    'issued.yaml:4: relation-fields-said: "the ministry issued the Bright Harbor action plan (2031 Edition)": no word names a second issuer, the role is JOINT, the row says body:mtl ISSUED policy:bright-harbor-2031.',
  "partners that nobody counted":
    'issued.yaml:5: relation-fields-said: "the ministry issued the Bright Harbor action plan (2031 Edition)": no words count 16 partners, the row says body:mtl ISSUED policy:bright-harbor-2031.',
  "another issuer":
    'issued.yaml:1: ends-named: "the ministry issued the Bright Harbor action plan (2031 Edition)": no word such as "VIO" names body:vio, the row says body:vio ISSUED policy:bright-harbor-2031.',
  "another policy issued":
    'issued.yaml:2: ends-named: "the ministry issued the Bright Harbor action plan (2031 Edition)": no word such as "program", "Lamp", "Exchange" names policy:lamp-exchange, the row says body:mtl ISSUED policy:lamp-exchange.',
  "another direction":
    'said-to-affect.yaml:3: relation-fields-said: "driven by the Lamp Exchange program, sales of household lamps reached nearly 1.2 million units": no word says direction DECREASE, the row says policy:lamp-exchange SAID_TO_AFFECT metric:household-lamp-sales.',
  "harm that nobody said":
    'said-to-affect.yaml:3: relation-fields-said: "driven by the Lamp Exchange program, sales of household lamps reached nearly 1.2 million units": no word says direction HARM, the row says policy:lamp-exchange SAID_TO_AFFECT metric:household-lamp-sales.',
  "wording that nobody said":
    'said-to-affect.yaml:4: relation-fields-said: "driven by the Lamp Exchange program, sales of household lamps reached nearly 1.2 million units": no word such as "slowed" is said, the wording is "slowed by", the row says policy:lamp-exchange SAID_TO_AFFECT metric:household-lamp-sales.',
  "another cause":
    'said-to-affect.yaml:1: ends-named: "driven by the Lamp Exchange program, sales of household lamps reached nearly 1.2 million units": no word such as "Clear", "glass", "rules" names policy:clear-glass-rules, the row says policy:clear-glass-rules SAID_TO_AFFECT metric:household-lamp-sales.',
  "another body that carries it out":
    'implements.yaml:1: ends-named: "We carry out the Lamp Exchange program": no word such as "VIO" names body:vio, the row says body:vio IMPLEMENTS policy:lamp-exchange.',
  "a plan for what is under way":
    'implements.yaml:3: modalities-said: "We carry out the Lamp Exchange program": no word such as "will" is said, the modality is PLANNED, the row says body:mtl IMPLEMENTS policy:lamp-exchange.',
  "another part":
    'covers.yaml:2: ends-named: "the household lamp industry covers lamp glass": no word such as "Storm" names product:storm-lamps, the row says industry:household-lamps COVERS product:storm-lamps.',
  "the special above the general":
    'variant-of.yaml:5: ends-named: "bladeless rotors, a kind of rotor": technology:bladeless-rotors is the more special one, the row says technology:rotors VARIANT_OF technology:bladeless-rotors.',
  "the whole as the part":
    'part-of.yaml:5: ends-named: "Tidal Power Department of the MTL": "Tidal Power Department of the MTL" is said, the row says body:mtl PART_OF body:mtl-tidal-power-department.',
  "another whole body":
    'part-of.yaml:6: ends-named: "Tidal Power Department of the MTL": no word such as "VIO" names body:vio, the row says body:mtl-tidal-power-department PART_OF body:vio.',
  "another title":
    'holds-post.yaml:3: relation-fields-said: "Ilbe Sarn, spokesperson of the MTL": no word such as "chief", "engineer" is said, the title is "chief engineer", the row says official:ilbe-sarn HOLDS_POST body:mtl.',
  "a deputy's title without deputy":
    'holds-post.yaml:16: relation-fields-said: "Kesh Dovan, deputy director general of the Press Bureau of the Valdora Information Office (VIO)": "deputy director general" is said, the title is "director general", the row says official:kesh-dovan HOLDS_POST body:vio-press-bureau.',
  "a title with deputy":
    'holds-post.yaml:24: relation-fields-said: "Oru Mavel, chief engineer of the Ministry of Tides and Lamps (MTL)": no word such as "deputy" is said, the title is "deputy chief engineer", the row says official:oru-mavel HOLDS_POST body:mtl.',
  "a post in another body":
    'holds-post.yaml:2: ends-named: "Ilbe Sarn, spokesperson of the MTL": no word such as "Bureau", "Lamp", "Affairs" names body:mtl-bureau-of-lamp-affairs, the row says official:ilbe-sarn HOLDS_POST body:mtl-bureau-of-lamp-affairs.',
  "a post of another person":
    'holds-post.yaml:22: ends-named: "Oru Mavel, chief engineer of the Ministry of Tides and Lamps (MTL)": no word such as "Tensk" names official:oru-tensk, the row says official:oru-tensk HOLDS_POST body:mtl.',
  "a day from which nobody said":
    'holds-post.yaml:25: relation-fields-said: "Oru Mavel, chief engineer of the Ministry of Tides and Lamps (MTL)": no word such as "writes", "plans" is said, the role is "writes the plans", the row says official:oru-mavel HOLDS_POST body:mtl.',
  "another action":
    'commitments.yaml:3: commitments-said: "we will build 12 tidal stations by 2033": no word such as "lower", "price", "lamps" is said, the action is "lower the price of lamps".',
  "another name":
    'commitments.yaml:2: commitments-said: "we will build 12 tidal stations by 2033": no word such as "Lower", "price", "lamps" is said, the name is "Lower the price of lamps".',
  "a requirement for a promise":
    'commitments.yaml:4: commitments-said: "we will build 12 tidal stations by 2033": no word such as "must" is said, the force is REQUIREMENT.',
  "a promise for a requirement":
    'commitments.yaml:15: commitments-said: "From 2032, lamp glass must be free of lead": "must" is said, the force is PROMISE.',
  "another year that it is due":
    'commitments.yaml:6: commitments-said: "we will build 12 tidal stations by 2033": no words say 2032, the row\'s dueBy.',
  "no year that it is due":
    'commitments.yaml:1: commitments-said: "we will build 12 tidal stations by 2033": "by 2033" is said, the row is without dueBy.',
  "from for by":
    'commitments.yaml:6: commitments-said: "we will build 12 tidal stations by 2033": "by 2033" is when it is due.',
  "another year that it holds from":
    'commitments.yaml:17: commitments-said: "From 2032, lamp glass must be free of lead": no words say 2031, the row\'s effectiveFrom.',
  "a day of agreement as that from which it holds":
    'commitments.yaml:17: commitments-said: "From 2032, lamp glass must be free of lead": no word such as "from" or "takes effect" is beside 2031-05, the row\'s effectiveFrom.',
  "by for from":
    'commitments.yaml:12: commitments-said: "From 2032, lamp glass must be free of lead": "from 2032" is said (2032-01-01), the row is without effectiveFrom.',
  "no year that it holds from":
    'commitments.yaml:12: commitments-said: "From 2032, lamp glass must be free of lead": "from 2032" is said (2032-01-01), the row is without effectiveFrom.',
  "done before anyone said so":
    'commitments.yaml:5: commitments-said: "we will build 12 tidal stations by 2033": no later words report it, the status is REPORTED_DONE.',
  "said again by nobody":
    'commitments.yaml:5: commitments-said: "we will build 12 tidal stations by 2033": only one document says it, the status is REAFFIRMED.',
  "lapsed before its day":
    'commitments.yaml:5: commitments-said: "we will build 12 tidal stations by 2033": no day by which it was due has passed, the status is LAPSED.',
  "a promise as reported":
    'commitments.yaml:7: modalities-said: "we will build 12 tidal stations by 2033": "will" is said, the modality is REPORTED.',
  "another body that commits itself":
    'commitments.yaml:8: ends-named: "we will build 12 tidal stations by 2033": no word such as "VIO" names body:vio, the row says body:vio COMMITS commitment:build-tidal-stations.',
  "a purpose in words of none":
    'aims-at.yaml:3: purposes-apart: "It promotes the tidal power industry": "the bright harbor action plan" says no purpose, the row says policy:bright-harbor-2031 AIMS_AT industry:tidal-power.',
  "key industries of two turns":
    'industries.yaml:9: vague-classes-apart: "Key industries" is named in turn:valdora-2031-07-16-02 and turn:valdora-2031-07-16-07: expected one thing for each, linked by POSSIBLY_SAME.',
  "another subject":
    'commitments.yaml:9: ends-named: "we will build 12 tidal stations by 2033": no word such as "Lamp", "glass" names product:lamp-glass, the row says commitment:build-tidal-stations ON product:lamp-glass.',
  "named together for succeeded":
    'succeeds.yaml:2: ends-named: "carry out the Lamp Exchange program": no word beside the names says that policy:clear-glass-rules SUCCEEDS policy:lamp-exchange, the row says policy:clear-glass-rules SUCCEEDS policy:lamp-exchange.',
  "a title that is not the document's":
    'documents.yaml:2: things-said: "VIO briefing on the tidal power and lamp industries in the second quarter of 2031": no word such as "picnic", "ferries" is said, a name of document:valdora-2031-07-16 is "VIO picnic of ferries".',
  "a name that is not said":
    'events.yaml:4: things-said: "The Harbor Lights Conference in May": no word such as "Lanterns" names event:harbor-lights-conference.',
  "an alias that is not said":
    'products.yaml:13: things-said: "The 🌊 One turbine": no word such as "noisy", "dwarf" is said, a name of product:one-turbine is "the noisy dwarf".',
  "another thing in a metric's name":
    'metrics.yaml:28: metrics-defined: "Lamp glass output": no word such as "Weight", "harbor", "ferries" is said, a name of metric:lamp-glass-output is "Weight of harbor ferries".',
};
