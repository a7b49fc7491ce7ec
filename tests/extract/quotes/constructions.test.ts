import { describe, expect, test } from 'vitest';
import { saidIn } from './quoted.js';

/** Sentence, then "source | content" for each attribution; "-" for none; parts of a content joined by " … ". */
type Row = readonly [string, ...string[]];

const CONSTRUCTIONS: Readonly<Record<string, readonly Row[]>> = {
  'a cue with its subject behind it, inserted in a clause': [
    ['The ferry, said Joan Marl, will be late.', 'Joan Marl | The ferry … will be late'],
    ['The price of eels, said the harbour master, depends on the tide.', 'the harbour master | The price of eels … depends on the tide'],
    ['Beekeepers, says Joan Marl of the honey board, have waited long enough.', 'Joan Marl of the honey board | Beekeepers … have waited long enough'],
    ['The regatta, said Marl, one of its founders, would go on.', 'Marl, one of its founders | The regatta … would go on'],
    ['The choir, added Marl, never rehearses in May.', 'Marl | The choir … never rehearses in May'],
    ['The kiln, explained a potter who built it, was cracked.', 'a potter who built it | The kiln … was cracked'],
    ['The tannery, which owes rent, said Joan Marl, its owner, will leave.', 'The tannery, which owes rent | Joan Marl, its owner, will leave'],
    ['The tannery, said profit, which fell, had risen.', 'The tannery | profit, which fell, had risen'],
  ],
  'a cue with whom it tells and when, inserted in a clause': [
    ['The orchard, Marl told the tribunal, had been sold.', 'Marl | The orchard … had been sold'],
    ['The orchard, Marl said on Monday, was sold in spring.', 'Marl | The orchard … was sold in spring'],
    ['The lighthouse, keepers warned last year, could fall.', 'keepers | The lighthouse … could fall'],
    ['The orchard, Marl told growers in Selby on Friday, would be sold.', 'Marl | The orchard … would be sold'],
    ['Marl, the bailiff told the tribunal, had fled.', 'the bailiff | Marl … had fled'],
    ['If the sums are right, bakers say, kneading by hand may return.', 'bakers | If the sums are right … kneading by hand may return'],
    ['If the sums are wrong, Marl said, adding that they were old, she would go.', 'Marl | If the sums are wrong', 'Marl | that they were old, she would go'],
    ['Marl said Roper, who runs the choir, told her it had sung.', 'Marl | Roper, who runs the choir', 'who | it had sung'],
  ],
  'subjects of unlike openings': [
    ['After a night of talks, both guilds insisted they were ready.', 'both guilds | they were ready'],
    ['About half of the weavers say they prefer wool.', 'About half of the weavers | they prefer wool'],
    ['In each of the five mills, around two-thirds of weavers said they preferred wool.', 'around two-thirds of weavers | they preferred wool'],
    ['At 9 a.m. the verger said the bell had cracked.', 'the verger | the bell had cracked'],
    ['At about 5:17 p.m. his niece reported the bell had cracked.', 'his niece | the bell had cracked'],
    ['SELBY, June 2 - <Harrow Kilns Ltd> said it had bought a quarry.', 'Harrow Kilns Ltd | it had bought a quarry'],
    ['SELBY, June 2 - <Harrow Kilns Ltd>, earlier reporting a loss, said it had sold a quarry.', 'Harrow Kilns Ltd | a loss', 'Harrow Kilns Ltd | it had sold a quarry'],
    ['Harrow Kilns, which last week reported a profit, is for sale.', 'which | a profit'],
  ],
  'a subject in a clause behind another': [
    ['The ban came after Joan Marl, a county vet, ruled last week that the herd was ill.', 'Joan Marl, a county vet | that the herd was ill'],
    ['The herd was moved because Joan Marl, the county vet, said it coughed.', 'Joan Marl, the county vet | it coughed'],
    ['The herd was moved when Joan Marl, who owned it, said it was ill.', 'Joan Marl, who owned it | it was ill'],
    ['The herd had been moved before Judge Marl, a cattle man, said it was ill.', 'Judge Marl, a cattle man | it was ill'],
    ['The ban ended once Joan Marl, the county vet, declared the herd was well.', 'Joan Marl, the county vet | the herd was well'],
    ['The herd sank into mud near Selby, the county vet, Joan Marl, said.', 'the county vet, Joan Marl | The herd sank into mud near Selby'],
  ],
  'a lead without a subject, before its own main clause': [
    ['Promising that the next book would be shorter, Marl said she was tired.', 'Marl | that the next book would be shorter', 'Marl | she was tired'],
    ['Noting that the loom was old, the weavers went home.', 'the weavers | that the loom was old'],
    ['Calling the score “a muddle,” Marl left the hall.', 'Marl | the score “a muddle,”'],
    ['Insisting that frost was near, the growers stayed indoors.', 'the growers | that frost was near'],
    ['Denying the theft, the verger wept.', 'the verger | the theft'],
    ['Commenting on the sale, a spokesman said it was fair.', 'a spokesman | the sale', 'a spokesman | it was fair'],
  ],
  'a relative clause without commas in the subject': [
    ['Marl and others who want to ban kites said the vote was close.', 'who | to ban kites', 'Marl and others who want to ban kites | the vote was close'],
    ['Growers who plan to plant cabbage told the board that frost was near.', 'who | to plant cabbage', 'Growers who plan to plant cabbage | that frost was near'],
    ['Those who oppose the kiln have said it smokes.', 'who | the kiln', 'Those who oppose the kiln | it smokes'],
    ['Weavers who support a loom tax believe it is fair.', 'who | a loom tax', 'Weavers who support a loom tax | it is fair'],
    ['She met others who want to see wage increases spread.', 'who | to see wage increases spread'],
    ['He thanked those who hope to sell boats that leak.', 'He | those who hope to sell boats that leak'],
  ],
  'a document behind according to, and the clause behind its comma': [
    ['According to reports, the number of sick swans trails last year.', 'reports | the number of sick swans trails last year'],
    ['According to the survey, the fact that swans limp is known.', 'the survey | the fact that swans limp is known'],
    ['According to Joan Marl, the reeve, the weir is sound.', 'Joan Marl, the reeve | the weir is sound'],
    ['According to Joan Marl, mayor of Selby, the weir is sound.', 'Joan Marl, mayor of Selby | the weir is sound'],
    ['According to Marl, total sales of eels reached nine tons.', 'Marl | total sales of eels reached nine tons'],
    ['The weir is sound, according to Joan Marl, the reeve.', 'Joan Marl, the reeve | The weir is sound'],
  ],
  'a gerund behind a comma, whose subject is the main clause’s': [
    ['Marl has written to the vestry, saying that the bell was cracked.', 'Marl | that the bell was cracked'],
    ['Marl was resting in Selby, insisting that she was well.', 'Marl | that she was well'],
    ['Marl will meet the vestry on Monday, arguing that the bell was cracked.', 'Marl | that the bell was cracked'],
    ['Marl sued the foundry that cast it, arguing that it cracked.', 'Marl | that it cracked'],
    ['Marl said that there was “only one good bell,” adding that it was hers.', 'Marl | that there was “only one good bell,”', 'Marl | that it was hers'],
    ['The vestry is hanging a new bell Monday cast in Selby, insisting that it rings true.', 'The vestry | that it rings true'],
    ['The move came after Marl left the choir, saying that it sang flat.', 'Marl | that it sang flat'],
    ['Ringers had left after the vestry sold what had been called the “Old Lady,” saying that it was wrong.', 'Ringers | that it was wrong'],
    ['There were letters that night showing that the vestry knew.', 'letters | that the vestry knew'],
  ],
  'an infinitive whose subject is that of the verb before it, or its object': [
    ['Joan Marl is continuing to insist she can sing.', 'Joan Marl | she can sing'],
    ['He is right to note that the bell was cheap.', 'He | that the bell was cheap'],
    ['Ringers were less likely to say they liked wire.', 'Ringers | they liked wire'],
    ['Marl used the sermon to argue that the bell was cheap.', 'Marl | that the bell was cheap'],
    ['Marl has one last evening to show that she can ring.', 'Marl | that she can ring'],
    ['Marl tried to persuade ringers to say the bell was cheap.', 'ringers | the bell was cheap'],
    ['The frost led ringers to complain about the rope.', 'ringers | the rope'],
    ['It is fair to say that the bell was cheap.', '- | that the bell was cheap'],
    ['The foundry hired Marl, and was quick to say that she rang well.', 'The foundry | that she rang well'],
  ],
  'a noun of saying behind a verb that gives, or receives, it': [
    ['Marl voiced a concern about the rope.', 'Marl | a concern about the rope'],
    ['Older ringers are weighing in with criticism of the rope.', 'Older ringers | the rope'],
    ['The guild leader has praise for the foundry.', 'The guild leader | the foundry'],
    ['Marl made repeated calls for a new rope.', 'Marl | a new rope'],
    ['The foundry met with criticism of its prices.', '- | its prices'],
    ['Marl faces claims that she sold the rope.', '- | that she sold the rope'],
    ['The rope drew praise for its strength.', '- | its strength'],
  ],
  'a verb joined by “and”, of the speaker or of the nearest subject': [
    ['Ringers told Selby the guild had slept but added it was early.', 'Ringers | the guild had slept', 'Ringers | it was early'],
    ['Ringers, who sleep late and oppose carols, left.', 'who | carols'],
    ['The guild will review the rope when it is cut and respond to it then.', 'The guild | it then'],
  ],
  'a reported clause, or a subject, that begins with a time’s possessive': [
    ['Marl said last month’s pact in Selby did not cover ropes.', 'Marl | last month’s pact in Selby did not cover ropes'],
    ['Marl said Monday’s fog was thick.', 'Marl | Monday’s fog was thick'],
    ['Marl believes this year’s crop will fail.', 'Marl | this year’s crop will fail'],
    ['Last year’s rope figures show that the bell is heavy.', 'Last year’s rope figures | that the bell is heavy'],
    ['Friday’s ruling said the bell was heavy.', 'Friday’s ruling | the bell was heavy'],
    ['Marl said last month that the bell was heavy.', 'Marl | that the bell was heavy'],
    ['Marl said Monday the bell was heavy.', 'Marl | the bell was heavy'],
  ],
  'a lead that holds a cue, and its main clause': [
    ['Asked if she believed Selby wanted the bell, Marl said she was not sure.', 'she | Selby wanted the bell', 'Marl | she was not sure'],
    ['Asked whether he thought the rope was weak, Marl replied: “It is.”', 'he | the rope was weak', 'Marl | “It is.”'],
    ['Continuing to explain her score, Marl rejected the idea.', 'Marl | her score', 'Marl | the idea'],
    ['On a visit to Selby, while commenting on the bell, Mayor Marl said it was flat.', 'Mayor Marl | the bell', 'Mayor Marl | it was flat'],
    ['When Marl learned that Roe calls it “our bell,” Roper leapt upon the word.', 'Marl | that Roe calls it “our bell,”'],
    ['The guild is firm in its opposition to the bell, arguing it is flat.', 'its | the bell', 'The guild | it is flat'],
    ['Marl said the bell had “kept us awake” on air before claiming that it was flat.', 'Marl | the bell had “kept us awake” on air', 'Marl | that it was flat'],
  ],
  'what “with” and a gerund of saying add': [
    ['The bell seems heavy in Selby, with some ringers saying that it hurts.', '- | The bell … heavy in Selby', 'some ringers | that it hurts'],
    ['Marl hopes the bell will ring, with ringers in Selby insisting that it is cracked.', 'Marl | the bell will ring', 'ringers in Selby | that it is cracked'],
    ['Marl hopes the bell will be sold, with the proceeds going to the choir.', 'Marl | the bell will be sold, with the proceeds going to the choir'],
  ],
  'an opening that tells whose words a sentence has': [
    ['In the words of Joan Marl, the weir is “sound as a drum”.', 'Joan Marl | “sound as a drum”'],
    ['In Marl’s words, the weir is “sound as a drum”.', 'Marl | “sound as a drum”'],
    ['In her words, the weir was “a sieve in stone”.', 'her | “a sieve in stone”'],
    ['For Joan Marl, the weir was “a sieve in stone”.', 'Joan Marl | “a sieve in stone”'],
    ['In other words, the weir was “a sieve in stone”.', 'the weir | “a sieve in stone”'],
    ['For Monday, the plan was “a sieve in stone”.', 'the plan | “a sieve in stone”'],
  ],
  'making something clear': [
    ['Joan Marl made it clear that the weir was sound.', 'Joan Marl | that the weir was sound'],
    ['Some eelers made clear that they would stay.', 'Some eelers | that they would stay'],
    ['The letter makes clear that the weir was sound.', 'The letter | that the weir was sound'],
    ['Marl has made very clear that the weir was sound.', 'Marl | that the weir was sound'],
    ['Marl made sure that the weir was sound.'],
    ['Marl made clear soup that night.'],
  ],
  'what no one says': [
    ['The new bell is expected by the end of the year.'],
    ['The new bell is expected by Monday.'],
    ['The bell is due to be discussed by the guild.'],
    ['Rents are calculated according to the size of the hall.'],
    ['The bell was praised by the guild.', 'the guild | The bell'],
    ['The bell was closed according to the guild.', 'the guild | The bell was closed'],
  ],
}; // biome-ignore format: a row a line

describe.each(Object.entries(CONSTRUCTIONS))('%s', (_, rows) => {
  test.each(rows)('%s', (text, ...expected) => {
    const found = saidIn(text).map(({ source, content }) => `${source ?? '-'} | ${content.join(' … ')}`);
    expect(found).toEqual(expected);
  });
});
