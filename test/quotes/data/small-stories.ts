/** A story that the project invented, with who says each quotation that is speech; null where the page does not tell. */
export interface SmallStory {
  name: string;
  language?: string;
  title?: string;
  paragraphs: string[];
  speakers: (string | null)[];
}

/** Small stories in the manners of many houses: every name and every sentence is invented. */
export const SMALL_STORIES: SmallStory[] = [
  {
    name: 'two women in one paragraph, told apart by who acts',
    paragraphs: ['Singer Mara Quill met her rival Tess Arden at the gala. Arden refused to shake hands. “I have nothing to say,” she told reporters.', 'Quill laughed it off. “We are both grown women,” she said.'],
    speakers: ['Tess Arden', 'Mara Quill'],
  },
  {
    name: 'a host asks and the guest answers',
    title: 'Dov Harlan on leaving the show',
    paragraphs: ['Dov Harlan sat down with host Lena Marsh on Tuesday. Marsh asked whether he missed the stage.', '“Every single night,” he replied.', '“Then why did you leave?” Marsh pressed.', '“Because I was tired of the tights,” Harlan said.'],
    speakers: ['Dov Harlan', 'Lena Marsh', 'Dov Harlan'],
  },
  {
    name: 'a speech in which he said',
    paragraphs: ['Reporter Ida Colm dug up a speech that Mayor Jonas Breck gave in 2011, in which he said the harbor was “a hole in the ground with water in it.”'],
    speakers: ['Jonas Breck'],
  },
  {
    name: 'thanks that hold words',
    paragraphs: ['In his note, Perry Stone thanked Nell Acker and Rob Tully for “putting up with my singing.”'],
    speakers: ['Perry Stone'],
  },
  {
    name: 'a house before a name',
    paragraphs: ['“The tide will turn,” Meridian Bank Annelise Frey told the Courier.', '“It has turned,” added Frey.'],
    speakers: ['Annelise Frey', 'Annelise Frey'],
  },
  {
    name: 'the source of the whole sentence stands at its head',
    paragraphs: ['According to boxing insider Hal Dorn, Rick Vale and Omar Shaw have agreed to “every clause” of the deal.'],
    speakers: ['Hal Dorn'],
  },
  {
    name: 'a minister between the country and the name',
    paragraphs: ['The Halverian Prime Minister, Odo Krantz, said that the talks were going well. “We will have news on Friday,” he said.'],
    speakers: ['Odo Krantz'],
  },
  {
    name: 'a party and a state in brackets',
    paragraphs: ['“It is a shame,” Dana Voss said.', '“I welcome the plan,” Sen. Pete Lorne (D-Halv.) said in a statement. “It was about time.”'],
    speakers: ['Dana Voss', 'Pete Lorne', 'Pete Lorne'],
  },
  {
    name: 'the subject of the sentence before',
    paragraphs: ['“The numbers are poor,” Jack Alden said. Since leaving Corvid Labs, Mike Zorn has changed his mind. “I would buy it now,” he said.'],
    speakers: ['Jack Alden', 'Mike Zorn'],
  },
  {
    name: 'even he',
    paragraphs: ['Paul Strom says the quarrel has cost him sleep. Even Viktor Haas, who began it all and now lives in Moor, has grown tired. “I wish we had never met,” he says.'],
    speakers: ['Viktor Haas'],
  },
  {
    name: 'a quotation before its tag in the next one',
    paragraphs: ['“The soup was cold,” said Rita Lund.', '“The band was late.” “Nobody minded in the end,” says Omar Shaw.'],
    speakers: ['Rita Lund', 'Omar Shaw', 'Omar Shaw'],
  },
  {
    name: 'an address is no verb, nor is a post',
    paragraphs: ['Nora Pike told the group to reach her at her Fernmail address, adding, “I delete everything anyway.”', 'It was a feat that Pike likened in a Ferngram post to “boiling the sea.”'],
    speakers: ['Nora Pike', 'Nora Pike'],
  },
  {
    name: 'a general with a long office',
    paragraphs: ['People also sang, with the commander of the River Guard Corps (RGC) vowing “a warm welcome” for all.'],
    speakers: ['the commander of the River Guard Corps'],
  },
  {
    name: 'the author is not he',
    paragraphs: ['I told my sister over lunch. I took my dad for a walk by the sea; “You are my guy,” he said.'],
    speakers: ['my dad'],
  },
  {
    name: 'a form that somebody got',
    paragraphs: ['Ed Batley, 40, paid for it in 2019. A brochure he received about the boat said that it would “steer itself home.”'],
    speakers: ['a brochure'],
  },
  {
    name: 'a lead before a colon without a verb',
    paragraphs: ['Dr Anna Rowan eats beans before a party. To beg her stomach’s pardon, she will have more the next day: “The salt does you good.”'],
    speakers: ['Anna Rowan'],
  },
  {
    name: 'a wife speaks of her husband',
    paragraphs: ['Dancer Ivo Brand and his wife, Lea Brand, opened a bakery. “He burns everything,” Lea joked. “But he burns it with love.”'],
    speakers: ['Lea Brand', 'Lea Brand'],
  },
  {
    name: 'a tag after a long description',
    paragraphs: ['“She was the first to arrive and the last to leave,” Tom Ferris, who worked with Arden on three seasons of the drama Low Water and later married her cousin, recalled.', 'Gwen Arden died on Sunday. She was 81.'],
    speakers: ['Tom Ferris'],
  },
  {
    name: 'a late tag at the end of a long sentence',
    paragraphs: ['The part was “a gift from the gods,” and the two years that followed were the happiest of her life, said Gwen Arden.'],
    speakers: ['Gwen Arden'],
  },
  {
    name: 'a handle speaks',
    paragraphs: ['Fans were quick to answer. “She never sang live,” wrote @lowtide_fan. Another added: “Leave her alone.”'],
    speakers: ['@lowtide_fan', 'another'],
  },
  {
    name: 'a source and the star',
    paragraphs: ['A source tells Lantern Weekly that Cole Astor is done with the band. “He wants to rest,” the insider says. “He is worn out.”', 'Astor, 29, wrote on Instagram: “See you all next year.”'],
    speakers: ['a source', 'a source', 'Cole Astor'],
  },
  {
    name: 'a spokesperson denies',
    paragraphs: ['A spokesperson for Astor denied the claims, calling them “pure fiction.”', '“There is no feud,” the rep added.'],
    speakers: ['a spokesperson for Astor', 'a spokesperson for Astor'],
  },
  {
    name: 'a document is quoted through the story',
    paragraphs: ['In a complaint filed on Monday, Vera Holm accuses the studio of “a campaign of fear.” The suit says Holm was “cut out of every meeting.”', 'The studio called the filing “a stunt.”'],
    speakers: ['Vera Holm', 'the suit', 'the studio'],
  },
  {
    name: 'two persons together',
    paragraphs: ['Lea and Ivo Brand told the Courier they were “over the moon.” “We never thought it would last,” they said in a joint statement.'],
    speakers: ['Lea and Ivo Brand', 'Lea and Ivo Brand'],
  },
  {
    name: 'a daughter quotes her mother',
    paragraphs: ['Kira Soren learned to sing at home. “My mother used to say, ‘Sing it or leave it,’” she recalled.'],
    speakers: ['Kira Soren'],
  },
  {
    name: 'the actor under his role',
    paragraphs: ['Finn Oakes plays the captain in Salt. The actor told us that he was “sick for the whole shoot.”', '“I lost nine pounds,” the Salt star said.'],
    speakers: ['Finn Oakes', 'Finn Oakes'],
  },
  {
    name: 'the billionaire',
    paragraphs: ['Otto Grange, the richest man of the valley, does not like schools. “Nobody learns there,” said the billionaire of his plans.'],
    speakers: ['Otto Grange'],
  },
  {
    name: 'what a reader is told to say',
    paragraphs: ['Be kind when you part. For example, say, “I have had a good time,” and leave.'],
    speakers: [null],
  },
  {
    name: 'a lawyer of one and the other side',
    paragraphs: ['Holm’s attorney, Bryce Keller, called it “a sad day.” The studio’s lawyers said they would “fight on.”', '“Nobody wins,” Keller said.'],
    speakers: ['Bryce Keller', 'The studio’s lawyers', 'Bryce Keller'],
  },
  {
    name: 'a question and the star’s answer about somebody else',
    paragraphs: ['Asked about Cole Astor, drummer Wes Hale shrugged. “He knows where I live,” he said.'],
    speakers: ['Wes Hale'],
  },
  {
    name: 'a former colleague',
    paragraphs: ['A former writer of the show says Nora Pike was kind. “She paid for lunch,” the former writer says.', 'Pike declined to comment. “No,” she said by phone.'],
    speakers: ['a former writer', 'Nora Pike'],
  },
  {
    name: 'a paragraph that goes on',
    paragraphs: ['Hale spoke for an hour about the old days. “We had one van and no heater,” he said.', '“There were five of us in it, and a dog.”', 'Wes Hale now owns a garage.'],
    speakers: ['Wes Hale', 'Wes Hale'],
  },
  {
    name: 'a man and a woman in turns',
    paragraphs: ['Ruth Amble and Ned Carrow wed in May. “I cried all day,” he said. “He cried for two,” she added.'],
    speakers: ['Ned Carrow', 'Ruth Amble'],
  },
  {
    name: 'a judge rules',
    paragraphs: ['Judge Alma Dietz threw the case out, writing that the claims were “thin as paper.” Holm’s team vowed to appeal.'],
    speakers: ['Alma Dietz'],
  },
  {
    name: 'a claim about a claim',
    paragraphs: ['Lawyers for Holm allege that Keller, a partner of the firm, wrote “a string of ugly letters” but that he did not disclose “his part in the sale of the house two years before” to anyone.'],
    speakers: ['Lawyers for Holm', 'Lawyers for Holm'],
  },
  {
    name: 'a brother answers for his sister',
    paragraphs: ['Lena Marsh has not spoken. Her brother, Curt Marsh, told the Courier she was “resting at home.” “She will be back,” he said.'],
    speakers: ['Curt Marsh', 'Curt Marsh'],
  },
  {
    name: 'shouted words',
    paragraphs: ['Rita Lund has said that she tried the soup and “LOVED IT” on her first day.'],
    speakers: ['Rita Lund'],
  },
  {
    name: 'terms of a trade',
    paragraphs: ['The boats were sold as “self-steering” craft. The firm uses the “tide” method for its “quiet” ropes.'],
    speakers: [],
  },
  {
    name: 'a noun that looks like a verb',
    paragraphs: ['A switch, or “flip,” can be in one of many odd states. Nothing keeps the states from being “copied.”'],
    speakers: [],
  },
  {
    name: 'a name of a work in a clause of saying',
    paragraphs: ['Rita Lund said her favorite song is “Rain on Glass.” She told fans that “Low Water” comes out in May.'],
    speakers: [],
  },
  {
    name: 'an email to staff',
    paragraphs: ['In an email to staff, chief executive Gil Marrow wrote that the year had been “a slog.” “Thank you for staying,” Marrow wrote.'],
    speakers: ['Gil Marrow', 'Gil Marrow'],
  },
  {
    name: 'a caption under a picture',
    paragraphs: ['Kira Soren posted a picture of her dog on Sunday. “My whole heart,” she captioned it.', 'Her sister, Ada Soren, commented, “And mine!”'],
    speakers: ['Kira Soren', 'Ada Soren'],
  },
  {
    name: 'the band and its singer',
    paragraphs: ['The Cold Lanterns have split. “We grew apart,” the band said in a statement. Singer Abe Norris was blunter: “We hated each other.”'],
    speakers: ['Cold Lanterns', 'Abe Norris'],
  },
  {
    name: 'words of thanks in a speech',
    paragraphs: ['Accepting the prize, Gwen Arden paid tribute to her late husband. “He taught me to listen,” she said through tears.'],
    speakers: ['Gwen Arden'],
  },
  {
    name: 'somebody else’s memory',
    paragraphs: ['Director Hugo Lanz remembered the first day with Gwen Arden. “She walked in and the room went quiet,” he said.', 'Arden, for her part, remembered the heat. “I could not breathe,” she said.'],
    speakers: ['Hugo Lanz', 'Gwen Arden'],
  },
  {
    name: 'a first lady',
    paragraphs: ['Orla Finch, a singer, understands the town.', 'The first lady told the Lantern Talk Hour that her husband had kept his word. “He sang,” Finch said.', 'Without a word on Norris, the first lady mocked the “gull of the pier” at length. “It will pass,” she said.'],
    speakers: ['Orla Finch', 'Orla Finch', 'Orla Finch'],
  },
  {
    name: 'a so-called',
    paragraphs: ['The so-called “queen of the pier” left town. Wes Hale said the town was “better off.”'],
    speakers: ['Wes Hale'],
  },
  {
    name: 'a verb at the head of a sentence',
    paragraphs: ['Considering your own wishes, send a card: “We love you all.”'],
    speakers: [null],
  },
];
