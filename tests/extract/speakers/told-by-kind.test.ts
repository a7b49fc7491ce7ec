import { describe, expect, test } from 'vitest';
import { foundIn, speakerOf } from '../found.js';

/** An article, words of a quotation in it, and who says them. */
type Row = readonly [text: string, words: string, speaker: string | null];

const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'a body that stands behind what it does': [
    ['The owners, Mudlark & Sons Ltd, said the part had left Hull.', 'part had left', 'Mudlark & Sons Ltd'],
    ['The organisers, the Saltmarsh Regatta Committee, said it was full.', 'it was full', 'Saltmarsh Regatta Committee'],
    ['The yard’s owner, Barset Council, said it would appeal.', 'would appeal', 'Barset Council'],
    ['The owners, who live in Leeds, said they were sad.', 'were sad', 'owners'],
    ['The secretary, Ann Lee of the Weavers’ Union, said it was wrong.', 'was wrong', 'Ann Lee'],
  ],
  'a body that a word for its kind tells': [
    ['Harbour Hooves UK said it had taken in nine ponies. “The barn is full,” the charity said.', 'barn', 'Harbour Hooves UK'],
    ['The Royal Society for Otters bought the marsh. “We are thrilled,” the charity said.', 'thrilled', 'Royal Society for Otters'],
    ['Kelby Academy shut early after a flood. “Lessons resume on Monday,” the school said.', 'Lessons', 'Kelby Academy'],
    ['Selby Rovers have parted with coach Tom Roper. “Tom leaves with our thanks,” the club said.', 'thanks', 'Selby Rovers'],
    ['The River Office issued an alert. “Keep off the weir,” the agency said.', 'weir', 'River Office'],
    ['NHS Wexmere cancelled forty clinics. “Letters are in the post,” the trust said.', 'Letters', 'NHS Wexmere'],
    ['The Kelby Tenants Alliance met on Monday. Selby Council was silent. “Rents have doubled,” the group said.', 'Rents', 'Kelby Tenants Alliance'],
    ['Selby Council has cut the grant. “We shall close,” the charity said.', 'close', 'charity'],
    ['A charity for ponies has moved to Kelby. Harwick Foods gave it hay. “We are full,” the charity said.', 'full', 'charity'],
    ['The Selby Gazette praised the play. “We are proud,” the trust said.', 'proud', 'trust'],
  ],
  '“they” behind a quotation': [
    ['Brothers Tom and Jack Roper dug up the jar. “It was full of buttons,” they said.', 'buttons', 'Tom Roper and Jack Roper'],
    ['Selby Rovers have twice denied it. / “Nobody was paid,” they said on their website.', 'paid', 'Selby Rovers'],
    ['The kilns are cold. “It is late,” they said.', 'late', null],
  ],
  'somebody told by an age after another was named in passing': [
    ['Selby coach Tom Roper admitted it was a poor night. / The visitors led through Ben Oduya’s header. / “I have told them so,” said the 51-year-old.', 'told them', 'Tom Roper'],
    ['Baker Joan Marl says the oven is old. / It was built by Tom Roper’s father. / “It still works,” the 60-year-old said.', 'works', 'Joan Marl'],
    ['Coach Tom Roper said it was a poor night. / Ben Oduya scored twice. / “I was lucky,” said the 23-year-old.', 'lucky', 'Ben Oduya'],
  ],
  'a word that is no noun elsewhere': [
    ['Ben Oduya, who struck the post, thanked the fans. “You were grand,” the forward wrote.', 'grand', 'Ben Oduya'],
    ['“I was at home,” the accused said.', 'at home', 'accused'],
    ['“I was at home,” the tall guard said.', 'at home', 'tall guard'],
  ],
  'another office than that of who is named': [
    ['Joan Marl, the transport minister, said she would stay. / “She has my trust,” the first minister replied.', 'my trust', 'first minister'],
    ['Joan Marl, the finance secretary, said it was late. / “It is early,” the foreign secretary said.', 'early', 'foreign secretary'],
    ['Joan Marl, the transport minister, said she would stay. / “I like the job,” the minister added.', 'the job', 'Joan Marl'],
    ['Tom Roper said it was late. The Bishop of Kelby hoped that it was early.', 'early', 'Bishop of Kelby'],
    ['Joan Marl is a minister. Her predecessor, Tom Roper, was cross. / The former minister said: “She hides.”', 'hides', 'Tom Roper'],
  ],
  'one of two with a family name': [
    ['Alan Roper, 67, had gone out with his brother. / Keith Roper told the inquest it was foggy. / “I called and called,” Mr Roper said.', 'called', 'Keith Roper'],
    ['Joan Marl said it was late. / Her sister Ruth Marl said it was early. “I know,” Miss Marl said.', 'I know', 'Ruth Marl'],
    ['Keith Roper said it was foggy. / Alan Roper fell. / “He went ahead,” Mrs Roper said.', 'ahead', 'Roper'],
  ],
  'a witness who answers': [
    ['Keith Marl said his aunt was well. / “You never asked, did you?” Lucy Harrant asked. “I did,” the witness replied.', 'I did', 'Keith Marl'],
    ['Keith Marl said his aunt was well. / “I asked,” the witness added.', 'I asked', 'Keith Marl'],
  ],
  'somebody whose kin is named beside': [
    ['Gerald Marl, 79, whose wife Pam fell ill, is cross. “They sent us home,” said the retired postman.', 'sent us', 'Gerald Marl'],
    ['Ruth Poole, whose brother Sam fell ill, is cross. “They sent us home,” said the former nurse.', 'sent us', 'Ruth Poole'],
    ['Gerald Marl, 79, met Pam Poole, who is cross. “They sent us home,” said the waitress.', 'sent us', 'waitress'],
  ],
  'who is told by another word for a calling': [
    ['The Reverend Joan Marl opened the hall. “It leaks,” the vicar said.', 'leaks', 'Joan Marl'],
    ['PC Dan Hale found the boy asleep. / “He was cheerful,” the officer said.', 'cheerful', 'Dan Hale'],
    ['Geologist Joan Marl climbed the crag. “It crumbles,” the scientist said.', 'crumbles', 'Joan Marl'],
    ['Chef Joan Marl opened a cafe. “It seats nine,” the restaurateur said.', 'seats', 'Joan Marl'],
    ['Geologist Joan Marl climbed the crag. “It crumbles,” the mayor said.', 'crumbles', 'mayor'],
  ],
  'an officer of a firm whose name has “and”': [
    ['Hearth & Oak spokesman Tom Roper told reporters the firm was sorry.', 'sorry', 'Tom Roper'],
    ['Marl and Sons director Ruth Poole said the firm was sorry.', 'sorry', 'Ruth Poole'],
    ['Marl and Sons said the firm was sorry.', 'sorry', 'Marl and Sons'],
  ],
  'what somebody was told, and by whom': [
    ['Tom Roper was told by doctors that he would never row again.', 'never row', 'doctors'],
    ['The singer stopped after being warned by a nurse that she was ill.', 'ill', 'nurse'],
    ['Joan Marl was warned by her doctor, Dr Lin Poole, that she was ill.', 'ill', 'Lin Poole'],
    ['Bowler Dan Hale was told by umpire Les Moor that he was late.', 'late', 'Les Moor'],
    ['Asked by Jo Quinn, a barrister, whether the ship would float, Tom Roper replied: “Yes.”', 'ship would', 'no quote'],
    ['Tom Roper was told by police to leave.', 'leave', 'no quote'],
    ['Jeweller Anton Reece told the court Marl had seemed calm.', 'calm', 'Anton Reece'],
    ['Joan Marl told officers Tom Roper was at home.', 'at home', 'Joan Marl'],
    ['Joan Marl told her cousin Tom Roper that she was ill.', 'ill', 'Joan Marl'],
  ],
  'what somebody accepted or came to believe': [
    ['Joan Marl accepted she had been asleep.', 'asleep', 'Joan Marl'],
    ['Joan Marl accepted the gate had been open.', 'open', 'Joan Marl'],
    ['Joan Marl accepted the prize offered by the guild.', 'guild', 'no quote'],
    ['Joan Marl came to believe that colour was the key.', 'colour', 'Joan Marl'],
    ['Joan Marl has begun to challenge the guild in both mills.', 'guild', 'no quote'],
  ],
  'a verb that looks like a noun': [
    ['Joan Marl and her colleague Tom Roper caution that the count is rough.', 'rough', 'Joan Marl and Tom Roper'],
    ['Roper hid the loss, the documents state.', 'loss', 'documents'],
    ['Roper was moved by the Marl and Poole report that the guild lost.', 'lost', null],
  ],
  'an athlete told by a word for athletes': [
    ['Jack Roper made 97. “I was dropped on nought,” the left-hander said.', 'nought', 'Jack Roper'],
    ['Joan Marl beat Ruth Poole in two sets. “It is mad,” said the top seed.', 'mad', 'Joan Marl'],
    ['Jack Roper scored the winner. “It is for my dad,” the substitute said. “I owe him,” the academy graduate added.', 'owe', 'Jack Roper'],
    ['Coach Jack Roper praised his side. “It is for my dad,” the substitute said.', 'my dad', 'substitute'],
  ],
  'what begins right behind whoever was told': [
    ['Tom Roper told magistrates the goat had eaten his leeks.', 'leeks', 'Tom Roper'],
    ['Tom Roper told shareholders profits had risen.', 'profits had', 'Tom Roper'],
    ['Tom Roper told jurors the man had lied.', 'lied', 'Tom Roper'],
    ['Tom Roper told his friends the joke.', 'joke', 'no quote'],
  ],
  'a clause whose verb is in marks, or looks like another': [
    ['Joan Marl says the finding “changes everything”.', 'finding', 'Joan Marl'],
    ['Joan Marl said the plan “beggars belief”.', 'plan', 'Joan Marl'],
    ['The letter, signed by forty doctors, says wards are unsafe.', 'wards are', 'letter'],
    ['Two of the highlighted fixes were small.', 'fixes', 'no quote'],
    ['Joan Marl says much.', 'much', 'no quote'],
  ],
  'of whom something is said': [
    ['Trainer Tom Roper said of the winner: “He is a monster.”', 'monster', 'Tom Roper'],
    ['Joan Marl said of the plan that it stank.', 'stank', 'Joan Marl'],
  ],
  'the subject right behind what another said': [
    ['Tom Roper said: “It smells of eels.” / His sister Ruth Marl disagreed. “I like the smell.”', 'I like', 'Ruth Marl'],
    ['Tom Roper said: “It smells of eels.” The warden, Joan Marl, was cross. “It does not.”', 'does not', 'Joan Marl'],
    ['Tom Roper said: “It smells of eels.” / The harbour was shut. “It always has.”', 'always', 'Tom Roper'],
    ['Tom Roper said: “It smells of eels.” His son Al Roper shrugged. “So what?”', 'smells', 'Tom Roper'],
    ['Tom Roper, 40, shook his head: “It smells of eels.” His son Al Roper shrugged. “So what?”', 'smells', 'Tom Roper'],
    ['Ines Marl, 9, loves it. Her friend Bo Roper, also 9, disagrees: “It smells of eels.”', 'smells', 'Bo Roper'],
  ],
  'the couple, the brothers, the pair': [
    ['Tom and Ann Marl run the mill. “We open at six,” the couple said.', 'at six', 'Tom Marl and Ann Marl'],
    ['Sisters Ines and Bo Roper swam to Kelby. “It was cold,” the sisters said in a joint statement.', 'cold', 'Ines Roper and Bo Roper'],
    ['Joan Marl and Dane Poole are to part. “We remain friends,” the former couple said.', 'friends', 'Joan Marl and Dane Poole'],
    ['Joan Marl runs the mill. “We open at six,” the couple said.', 'at six', 'couple'],
  ],
  'the former and the latter': [
    ['Joan Marl and Tom Roper cut their forecasts, with the latter predicting a loss.', 'loss', 'Tom Roper'],
    ['Joan Marl and Tom Roper cut their forecasts. The former said it was early.', 'early', 'Joan Marl'],
    ['Joan Marl, Ruth Poole and Tom Roper cut their forecasts. The former said it was early.', 'early', 'former'],
  ],
  'who is asked, or calls by telephone, says nothing': [
    ['Joan Marl, asked whether she would resign, laughed.', 'resign', 'no quote'],
    ['Joan Marl, asked by neighbours whether it would rain, declined to say.', 'would rain', 'no quote'],
    ['Joan Marl, the clerk, asked whether it would rain.', 'would rain', 'Joan Marl'],
    ['Anyone with information should call 101.', '101', 'no quote'],
    ['Joan Marl called the police after the crash.', 'police', 'no quote'],
    ['Tom Roper slammed the door in her face.', 'door', 'no quote'],
    ['Tom Roper slammed the plan in a letter.', 'plan', 'Tom Roper'],
    ['Deputies responded to the scene within minutes.', 'scene', 'no quote'],
    ['Joan Marl responded to the claim with a laugh.', 'claim', 'Joan Marl'],
    ['The man attacked an officer with a stick.', 'officer', 'no quote'],
    ['Joan Marl attacked the officer for his report.', 'officer', 'Joan Marl'],
    ['Several other well known writers came to Selby.', 'writers', 'no quote'],
    ['The events decided on Saturday are listed below.', 'Saturday', 'no quote'],
    ['Firefighters were called at 03:10.', '10', 'no quote'],
    ['Joan Marl called police cowards.', 'cowards', 'Joan Marl'],
  ],
  'the boss of one side and of the other': [
    ['Selby Rovers boss Tom Roper rued the draw with Kelby Town. His opposite number, Joan Marl, disagreed. / “It was never a foul,” said the Kelby boss.', 'foul', 'Joan Marl'],
    ['Selby Rovers manager Tom Roper rued the draw with Kelby Town. / “It was never a foul,” said the Kelby manager.', 'foul', 'Kelby manager'],
    ['Winger Cal Poole scored for Selby Rovers. Boss Tom Roper was glad. “He ran,” he said. The Rovers manager added that Poole would rest.', 'rest', 'Tom Roper'],
    ['Selby Rovers boss Tom Roper rued the draw. / “It was a foul,” the Rovers manager said.', 'foul', 'Tom Roper'],
    ['Captain Cal Poole was hurt as Kelby Town drew. “He limps,” the Kelby boss said.', 'limps', 'Kelby boss'],
  ],
  'whom another spoke of right before': [
    ['Coach Joan Marl shook her head. / Of Tom Poole, who came on late, she said: “He is young. He is quick. He is keen. He is ours.” / The striker said it was cold.', 'cold', 'Tom Poole'],
    ['Trainer Ruth Marl was glad. “We ran,” she said. / On Tom Poole, who joined in May, she said: “He is young. He is keen.” / The striker himself said it was cold.', 'cold', 'Tom Poole'],
    ['Opposite number Ruth Marl disagreed. “We ran,” said the Kelby boss. / On Tom Poole, who joined in May, she said: “He is young.” / The striker himself said it was cold.', 'cold', 'Tom Poole'],
    ['Joan Marl ran. “It rained,” Joan Marl said. / The striker himself said it was cold.', 'cold', 'striker'],
    ['Coach Joan Marl sat with Tom Poole. / The rain came. Nobody moved. The band left. / The striker said it was cold.', 'cold', 'striker'],
  ],
  'by a narrower word for a calling': [
    ['Fellow musician Tam Poole was there. / “Get well,” the guitarist wrote.', 'Get well', 'Tam Poole'],
    ['Shop boss Tam Poole was there. / “We open at six,” the manager said.', 'at six', 'Tam Poole'],
    ['Council leader Tam Poole was there. / “We open at six,” the president said.', 'at six', 'president'],
  ],
  'what is a calling of somebody’s thing': [
    ['Joan Marl took no part in the study. “It is odd,” she said. / The study’s funder, Millrace Foods, said it was pleased.', 'pleased', 'Millrace Foods'],
    ['The paper’s owner, Harrow Media, said it was pleased.', 'pleased', 'Harrow Media'],
    ['Joan Marl took no part in the study. “It is odd,” she said. / The study’s sponsor said it was pleased.', 'pleased', 'study’s sponsor'],
  ],
  'who shrugs, grins or nods before it': [
    ['“I am done,” Tom Roper says. Else Poole shrugs when I ask her. “I said it as a joke.”', 'joke', 'Else Poole'],
    ['Critic Tom Roper called it “soup for the sad”. / Marl grins as I read it out. “I do like soup,” Joan Marl grins. “And so does he.”', 'I do', 'Joan Marl'],
    ['“I am done,” Tom Roper says. Poole grins. “I said it as a joke.” Else Poole left.', 'joke', 'Else Poole'],
    ['“I am done,” Tom Roper says. The grins of Else Poole go on. “I said so as a joke.”', 'joke', 'Tom Roper'],
  ],
  'whose kin have the same family name': [
    ['Anders Marl opens the oven. His father, Bent Marl, was a baker. / Marl thinks for a while. “He was a tired man,” he says.', 'tired', 'Anders Marl'],
    ['Ines Roper runs the mill with her brother, Al Roper. / “It leaks,” Roper said.', 'leaks', 'Ines Roper'],
    ['Ines Roper runs the mill with Al Roper. / “It leaks,” Roper said.', 'leaks', 'Roper'],
  ],
  'somebody whose given name women and men have': [
    ['Joiner Lee Marl said the oak was “as sound as a bell”. “It may outlive us,” he added.', 'outlive', 'Lee Marl'],
    ['Joiner Lee Marl said the oak was “as sound as a bell”. “It may outlive us,” she added.', 'outlive', 'Lee Marl'],
    ['Joiner Ruth Marl said the oak was “as sound as a bell”. “It may outlive us,” he added.', 'outlive', null],
  ],
  'who shoots back': [
    ['Joan Marl said the firm would dig a well. / “I do not want one,” Ruth Poole shot back.', 'not want', 'Ruth Poole'],
    ['“I do not want one,” Poole shot back at Joan Marl. Ruth Poole left.', 'not want', 'Ruth Poole'],
    ['Joan Marl said the firm would dig a well. / The hunters shot back at noon.', 'noon', 'no quote'],
  ],
  'single marks that run on': [
    ["Joan Marl said: 'It's a simple test. If there's nothing to hide, show us. / 'If there is, go.'", 'go', 'Joan Marl'],
    ['Joan Marl said: ‘It’s a scandal. We’ve had no reply. / ‘Nobody’s listening. / ‘That’s all.’', 'all', 'Joan Marl'],
    ["The vicar said 'tis a pity. / 'Twas ever thus in Kelby.", 'ever', 'no quote'],
  ],
}; // biome-ignore format: a row a line

describe.each(Object.entries(KINDS))('%s', (_, rows) => {
  test.each(rows)('%s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));
});
