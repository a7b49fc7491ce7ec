/**
 * Verbs that attribute, by hand, with the complements a dictionary gives them. A line is `frames: verbs`. Frames:
 *
 * | letter | complement | example |
 * | --- | --- | --- |
 * | q | a quotation | said, “…” |
 * | t | a that-clause | said that … |
 * | c | a clause without *that* | said he … |
 * | w | a wh-clause | asked whether … |
 * | i | an infinitive | vowed to … |
 * | o | an object | denied the charge |
 * | g | a gerund | denied taking it |
 * | a | a person told, before the rest | told reporters that … |
 * | n | a person, then an infinitive | urged voters to … |
 * | s | *to be* + participle + infinitive, with nobody behind it | is expected to … |
 * | b | bare, with a predicate, with nobody behind it | seemed pleased |
 * | +x | a phrase with the preposition or particle x | called for … |
 */
export const SPEECH_VERBS = `
qtcw+of+about: say
qtcwa+of+about+on: tell
qtc+on+upon+about: remark observe comment
qtc: add reply retort quip opine chime exclaim conclude interject marvel deadpan muse rejoin
q: continue
qt: state
w: determine
qtco: note recount reiterate repeat stress emphasize emphasise underscore underline highlight
qtcw+about: write blog
qtco+on+about: tweet post retweet
qtca: email text
qtcwo+to: explain
qtcow+of: announce reveal disclose report predict forecast estimate project calculate reckon discover
qtco+for+against: argue
qtco+on+upon: insist
qtco+to: concede acknowledge admit confess confirm testify
qtci: claim promise vow swear profess purport
qti: pledge
qtco: assert allege contend declare proclaim affirm aver posit theorize theorise hypothesize surmise
qtcog: suggest propose recall recommend deny
qtcow: indicate signal imply intimate clarify specify illustrate demonstrate show
t+at: hint
tcao+of: inform remind assure convince persuade notify
qtca+of+about+against: warn caution
qtc+of+about: boast brag complain joke crow gush rave whine gripe grumble fret moan
qt+about+on: speculate
qtco: lament bemoan decry
qtco+on+for: demand
qtwnai+about+for: ask
w+about+as: inquire
qwco+about: wonder question
qtn: advise
qtno: urge exhort encourage implore
tnio: instruct order
n: task
i: refuse decline threaten volunteer
ti+with+on+to: agree
qt+with: disagree concur
+to+by+with: respond
qtc: respond answer counter shoot
o: answer rebut refute
qo+for+on+out+upon: call
o: describe portray depict characterize characterise paint liken
o: label dub brand deem term
o+of: accuse
og+for: criticize criticise denounce condemn slam blast blame praise applaud laud commend thank congratulate hail salute scold chide chastise fault castigate lambaste lambast berate rebuke ridicule mock deride assail excoriate pillory skewer decry rip bash scorn slam tout
o: attack challenge dismiss reject dispute defend denigrate disparage disavow disown renounce repudiate contradict echo extol cite quote invoke reference mention discuss
o: endorse back support oppose advocate
o: express voice convey
+about+of+with+on: talk
+about+of: speak
+to: allude refer point object testify subscribe
+out: point lay spell
+against: rail campaign rally inveigh argue protest lobby vote
+on+after: comment expound elaborate
+at: scoff sneer lash bristle balk
g: support oppose
qtc: grouse gloat confide
t: decree rule certify attest recite
+for: advocate plead lobby push press argue apologize apologise vouch stump vote
+with: side
qtcw: mutter shout yell scream whisper bellow boom bark roar chant cry thunder fume sigh laugh beam snap intone croon
qtc: recite
q: read sing
w: detail outline
o: outline detail announce unveil issue propose recommend request
o: rescind retract
o: interpret construe
o: compare
i: offer
ts: allege say report rumor rumour
n: invite beg
t: rule find hold
o: title entitle
o: exaggerate overstate
o: insult taunt heckle compliment
o: shout chant
`;

export const ATTITUDE_VERBS = `
qtcwo+of+about: think
tcow+in: believe
tcws: know
tcow: imagine suspect assume presume realize realise recognize recognise understand
tci+for: hope
tco: fear guess doubt
tcow+of+about: learn
tc+about: worry
tco: feel
i+for: long yearn
nio: want
io: seek
tcwi+on: decide
i: intend aim aspire plan opt resolve dare
tcsno: expect anticipate
iog: prefer like love
og+for: hate regret resent loathe detest despise dislike envy admire appreciate respect trust distrust mistrust value cherish
tcwog: consider contemplate
o: view perceive prize herald
t: see
ib: seem appear
o: agree
+to: look
i: refuse
+for: care root wish
i: wish
tc: wish dream
+about: care
tcw: remember forget
o: remember
i: profess
o: mourn relish savor savour dread
s: project say believe think know rumor
`;
