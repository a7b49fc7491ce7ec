/**
 * Nouns and adjectives that attribute, with what follows them. `t` a that-clause, `i` an infinitive, `+x` a phrase with x.
 * The source stands before a noun as a possessive ("Lee’s claim that") or after it ("criticism from Lee", "a call by Lee").
 */
export const SPEECH_NOUNS = `
t: accusation accusations
t+of+about: claim claims assertion assertions allegation allegations contention complaint complaints
t: statement
t+of: suggestion suggestions warning warnings prediction admission acknowledgment acknowledgement declaration insistence revelation revelations speculation report reports
t+of+for+from: criticism
+for: praise
+of: denial denials rebuke condemnation defense defence depiction portrayal characterization endorsement endorsements chants cries accounts mockery
+for: call calls plea pleas
i: calls plea pleas
+about: question questions remarks comments jokes lies statements
+on: attacks
i: promise promises pledge pledges vow vows threat threats refusal proposal request requests demand demands
+for: support advocacy demands
t: pledge promise proposal argument
+from: pushback
`;

export const ATTITUDE_NOUNS = `
t+of+about: belief fear fears concern concerns worries doubt doubts hope hopes confidence conviction view assumption understanding
+of: opinion opinions hatred admiration disapproval approval
+for: support hopes preference disdain contempt respect sympathy
+to: opposition
i: desire decision reluctance plans intention unwillingness eagerness
+in: interest confidence belief
+about: anxiety misgivings concerns
`;

export const CUE_ADJECTIVES = `
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
