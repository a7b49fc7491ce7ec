/**
 * Nouns and adjectives that attribute, with what follows them. `t` a that-clause, `i` an infinitive, `+x` a phrase with x.
 * The source stands before a noun as a possessive ("Lee’s claim that") or after it ("criticism from Lee", "a call by Lee").
 */
export const SPEECH_NOUNS = `
t+of+about: claim claims assertion assertions allegation allegations accusation accusations contention complaint complaints
t+of: suggestion suggestions statement warning warnings reminder prediction admission acknowledgment acknowledgement declaration insistence revelation revelations speculation report reports
t+of+for+from: criticism praise
+of: denial denials critique rebuke condemnation description defense defence depiction portrayal characterization endorsement endorsements chants cries accounts announcement mockery
+for+i: call calls plea pleas
+about: question questions remarks comments jokes lies statements
+on: attacks
i: promise promises pledge pledges vow vows threat threats refusal proposal request requests demand demands
+for: support advocacy request requests demands
t: pledge promise proposal argument
+from: pushback
`;

export const ATTITUDE_NOUNS = `
t+of+about: belief fear fears concern concerns worries doubt doubts hope hopes confidence conviction consensus view notion assumption understanding
+of: support opinion opinions hatred admiration disapproval approval
+for: support hopes preference disdain contempt enthusiasm respect sympathy
+to: opposition
i: desire willingness decision reluctance plan plans intention unwillingness eagerness
+in: interest confidence belief
+on: stance views position positions
+about: anxiety misgivings concerns
`;

export const ADJECTIVES = `
t+in+about+of: confident certain sure positive
ti+about: hopeful optimistic pessimistic glad happy thrilled pleased delighted disappointed upset proud sad
i: eager willing reluctant unwilling hesitant inclined determined loath keen prepared
t+of+about: skeptical sceptical wary aware afraid fearful critical dismissive suspicious unaware mindful ashamed
+of: supportive contemptuous appreciative protective tired
+about+at: angry furious outraged enthusiastic vocal excited
t+about+by+with: worried concerned angered alarmed frustrated dismayed troubled disturbed
t+of: convinced persuaded
t: adamant clear unclear insistent
+in: interested
+with: satisfied dissatisfied
+to: opposed committed sympathetic
`;
