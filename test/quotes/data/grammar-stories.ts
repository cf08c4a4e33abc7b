import type { SmallStory } from './small-stories.ts';

/** Small stories, invented, in which a small word or the shape of a name decides who speaks. */
export const GRAMMAR_STORIES: SmallStory[] = [
  {
    name: 'a letter to the reader',
    paragraphs: ['You describe your aunt as “loud” and you once said that “she never listens to anyone at all.”'],
    speakers: [null, null],
  },
  {
    name: 'many who are thanked',
    paragraphs: ['In her letter, Dora Flint thanked the school’s head Ida Perlman, the cook Uwe M. Grote, and the old choir master Hopi E. Lund for “their patience, in and out of tune.”'],
    speakers: ['Dora Flint'],
  },
  {
    name: 'a word for somebody that no list knows',
    paragraphs: ['“It is a big step,” said Harbor-Guild tillerman Rachel E. Penn. “We can all eat.”'],
    speakers: ['Rachel E. Penn', 'Rachel E. Penn'],
  },
  {
    name: 'what a paper tells of somebody',
    paragraphs: ['The Moor Courier reported that Jonas Breck had opened the gates, arguing that the fence had “kept out the wrong people.”'],
    speakers: ['Jonas Breck'],
  },
  {
    name: 'a name that ends like an adverb',
    paragraphs: ['Polly Arden met Cole Astor. Recalling the row that began after Astor wore a cape to a wedding, Polly also snapped: “You came as a bat.”'],
    speakers: ['Polly Arden'],
  },
  {
    name: 'a house whose name ends in a short form',
    paragraphs: ['Rita Lund runs the Tarn Bros. Theater troupe. The Tarn Bros. Theater boss Omar Shaw recalled calling Lund and saying, “We need a bigger boat.”'],
    speakers: ['Omar Shaw'],
  },
  {
    name: 'somebody was like',
    paragraphs: ['Greg Holt told fans how he asked Ida Colm for a raise. Colm was like, “Ask the river.” Her agents at the time were like, “Ask for two.”'],
    speakers: ['Ida Colm', 'Ida Colm’s agents'],
  },
  {
    name: 'a simile is no speech of anybody',
    paragraphs: ['Greg Holt rowed home. It was like “a bad dream.”'],
    speakers: [],
  },
  {
    name: 'the union whose letters stand at a sentence’s head',
    paragraphs: ['SLG-AROS, the sailors’ union, called Jonas Breck “a kind and steady hand.”', '“We will miss him,” the union said.'],
    speakers: ['SLG-AROS', 'SLG-AROS'],
  },
  {
    name: 'a statement that two houses put out',
    paragraphs: ['Tarn Studios and Moor Television released a statement about Breck on Friday.', '“He was the best of us,” the statement read. “We will miss him.”'],
    speakers: ['Tarn Studios and Moor Television', 'Tarn Studios and Moor Television'],
  },
  {
    name: 'a craft with a number is not he',
    title: 'Song of the week: Lurro',
    paragraphs: ['It was the day on which the Tern 4 probe took a picture of the sea that Lurro released his new song.', 'The Tern 4 picture led Lurro to reflect on the tides.', '“It is so small,” he says.'],
    speakers: ['Lurro'],
  },
  {
    name: 'people are no paper',
    paragraphs: ['Rita Lund laughs about it now. People go, “Do you still row?”'],
    speakers: ['people'],
  },
  {
    name: 'they are not somebody’s head',
    paragraphs: ['“Nobody knows what is in your head,” Omar Shaw said. “When I came back to Tarn Studios with that in my head, they said, ‘Row.’”', 'Shaw went back to Tarn Studios with a plan in his head. They said, “Row harder.”'],
    speakers: ['Omar Shaw', 'Omar Shaw', 'Tarn Studios'],
  },
  {
    name: 'the network is the one that has a name, not the family',
    paragraphs: ['A family watched. Rita Lund sold the series to Harbor Television.', 'The network said, “We want more boats.”'],
    speakers: ['Harbor Television'],
  },
  {
    name: 'a thing that declares',
    paragraphs: ['Ida Colm plays the queen. Colm is kind.', '“The sea is not your friend,” declares the witty closing sequence of the film. “Stay dry.”'],
    speakers: ['the witty closing sequence', 'the witty closing sequence'],
  },
  {
    name: 'his mother has a name',
    paragraphs: ['Jonas Breck’s mother, Ida, came to the harbor.', 'Breck waved. “He is late again,” his mother said.'],
    speakers: ['Ida'],
  },
  {
    name: 'a quotation inside another, in the same marks',
    paragraphs: ['Rita Lund was cross. “Stop telling me “poor you” stories about the rain,” she said.'],
    speakers: ['Rita Lund'],
  },
  {
    name: 'questions and answers in one paragraph',
    title: 'Omar Shaw on boats and other houses',
    paragraphs: [
      'By Rita Lund',
      'Why boats?\nI grew up beside the sea, and my aunt said, “Row or swim.”',
      'And what did you do then?\nI rowed. I remember calling my aunt and saying, “I rowed.”',
      'Do you still row today?\nI do not. My knees are old.',
    ],
    speakers: ['Omar Shaw’s aunt', 'Omar Shaw'],
  },
  {
    name: 'once the minister, always the minister',
    paragraphs: ['Rita Lund is under fire. The minister said the fare was “a fair price.”', 'Former minister Omar Shaw told the Halver Courier it was “a joke.”', 'Speaking at the harbor, the minister insisted it was “exactly as we said.”'],
    speakers: ['Rita Lund', 'Omar Shaw', 'Rita Lund'],
  },
  {
    name: 'a school that somebody founded is not he',
    paragraphs: ['Omarion Breck wrote about a small school Breck founded in 2014. Ida Colm taught there. Breck was proud. “It floats,” he says.'],
    speakers: ['Omarion Breck'],
  },
  {
    name: 'a grant is nobody',
    paragraphs: ['The HBC Grant of Rights binds the clubs. The Grant runs for years.', 'That prompted a comment from trustee Drew Colm. “It is a matter of when,” he said.'],
    speakers: ['Drew Colm'],
  },
  {
    name: 'a woman whose first name men bear, too',
    paragraphs: ['Ali Colm, a physician, runs the ward. Meridol was the first drug. The class opens up more, Colm says. “We are on the way,” she says.'],
    speakers: ['Ali Colm'],
  },
  {
    name: 'German: so the actress',
    language: 'de',
    paragraphs: ['Die Schauspielerin Mara Quill (41) spricht über ihre Ehe. „Wir haben uns nie gestritten“, sagte Quill. „Das ist das Geheimnis“, so die Schauspielerin.', 'Ihre Mutter Rita Colm kommentierte: „Ich bin stolz.“', 'Wie Regisseurin Ida Colm mitteilte, sei der Film „fast fertig“.'],
    speakers: ['Mara Quill', 'Mara Quill', 'Rita Colm', 'Ida Colm'],
  },
  {
    name: 'French: the singer, and she goes on',
    language: 'fr',
    paragraphs: ['« J’étais fatigué », explique le chanteur Dov Harlan. « Maintenant, je suis revenu », ajoute-t-il.', 'L’actrice Mara Quille se confie. « Jamais », s’étonne Mara Quille. « C’est notre secret », poursuit l’actrice.'],
    speakers: ['Dov Harlan', 'Dov Harlan', 'Mara Quille', 'Mara Quille'],
  },
  {
    name: 'Spanish: the actress and a spokesman',
    language: 'es',
    paragraphs: ['La actriz Mara Quilla habló de su boda. «Nunca discutimos», dijo Quilla. «Es nuestro secreto», añadió la actriz.', 'Un portavoz señaló que “el programa continúa”.'],
    speakers: ['Mara Quilla', 'Mara Quilla', 'Un portavoz'],
  },
  {
    name: 'a deckhand who worked with somebody',
    paragraphs: ['A producer who worked with Omar Shaw said the set was “a swamp.” “Nobody slept,” the producer added.'],
    speakers: ['a producer', 'a producer'],
  },
  {
    name: 'the band is not the family',
    paragraphs: ['Tom Johns, the group’s bassist, died on Monday, his family said. The Moor Pines formed in 1970.', '“Tom was our rock,” the band said.'],
    speakers: ['Moor Pines'],
  },
  {
    name: 'one of the fans, in a word',
    paragraphs: ['Fans were quick to weigh in. “Queen,” one wrote. “She did that,” another chimed in.'],
    speakers: ['one', 'another'],
  },
  {
    name: 'two words that are a sentence',
    title: 'Rita Lund leaves the Pines',
    paragraphs: ['“I have no idea,” she said when asked about the band. “Ask Tom.”', 'Rita Lund joined in 2010.'],
    speakers: ['Rita Lund', 'Rita Lund'],
  },
  {
    name: 'an office speaks for a mayor',
    paragraphs: ['The mayor’s office called the story “false.” Mayor Greg Holt was blunter: “It’s a lie.”'],
    speakers: ['the mayor’s office', 'Greg Holt'],
  },
  {
    name: 'a former mayor at a sentence’s head',
    paragraphs: ['Former mayor Greg Holt rowed. “It was cold,” the former mayor said. Then he smiled. “So cold,” he added.'],
    speakers: ['Greg Holt', 'Greg Holt'],
  },
  {
    name: 'a thought that takes a clause',
    paragraphs: ['The experts felt Orla and Bram would suit each other, as Orla would “bring the calm” out of Bram while he offered “a great deal of good cheer.”'],
    speakers: ['the experts', 'the experts'],
  },
  {
    name: 'whose claim it is, after the verb',
    paragraphs: ['Bram Holt keeps bees. If a bee comes to you, then take notice because, as claimed by Holt, “You are being watched over.”'],
    speakers: ['Bram Holt'],
  },
  {
    name: 'what others have said',
    paragraphs: ['Nina Crane denied it all, calling what the dancers have said “plainly false.”'],
    speakers: ['Nina Crane'],
  },
  {
    name: 'somebody, and whoever replies',
    paragraphs: ['At the rally someone shouted, “We want bread!” to which the former baker and council candidate Hugo Lanz shouted back “That’s right, we want bread!”'],
    speakers: ['someone', 'Hugo Lanz'],
  },
  {
    name: 'an official of a country with dots',
    paragraphs: ['Abel Crane spoke first. “We rowed,” Crane said.', '“The tone was no different,” said a U.S. official with knowledge of the talks.'],
    speakers: ['Abel Crane', 'a U.S. official'],
  },
  {
    name: 'the author of a book that is called like a man',
    paragraphs: ['That claim is odd, said Mill Times reporter Bram Goodwin.', 'Goodwin is the author of Marsh Man: How the Ferries Drowned. He describes it as a long walk. The marsh, he said, is “a place to get lost on purpose.”'],
    speakers: ['Bram Goodwin'],
  },
  {
    name: 'a general by his rank',
    paragraphs: ['“They left the pier to rot,” Major General Abel Crane said urging the town to act.', 'The general condemned the mill for its noise.', '“It will haunt them all,” he said.'],
    speakers: ['Abel Crane', 'Abel Crane'],
  },
  {
    name: 'a woman whom nobody knows',
    paragraphs: ['Lauren Moor is a baker who met Orin Vale in May. However, the never-identified woman says, “I can’t do this,” before the wedding ends.'],
    speakers: ['the never-identified woman'],
  },
  {
    name: 'a state and its board',
    paragraphs: ['The Harl State Board of Trustees met on Friday. Later Harl State said that the ruling was “not quite what was asked for.”'],
    speakers: ['Harl State'],
  },
  {
    name: 'whose remark it was',
    paragraphs: ['Kelly Moor’s “whining prince” remark was about a show that ran for years.'],
    speakers: ['Kelly Moor'],
  },
  {
    name: 'lawyers who represent a house',
    paragraphs: ['Lawyers representing Moor Media allege that Abel Crane wrote “a series of cold letters” to them.'],
    speakers: ['Lawyers representing Moor Media'],
  },
  {
    name: 'somebody by a word that no list knows',
    paragraphs: ['Bram Holt was seen with Nora Vale on Monday. An oarsman said: “They looked so happy.”'],
    speakers: ['an oarsman'],
  },
  {
    name: 'a line that somebody signs',
    paragraphs: ['“It’s the best” — Nora Vale on her new film.'],
    speakers: ['Nora Vale'],
  },
  {
    name: 'per somebody',
    paragraphs: ['The set was “a happy place for all,” per Nora Vale.'],
    speakers: ['Nora Vale'],
  },
  {
    name: 'the message of somebody',
    paragraphs: ['Nora Vale left the stage. Her message to fans was: “Keep rowing through the night.”'],
    speakers: ['Nora Vale'],
  },
  {
    name: 'a verb whose last letter doubles',
    paragraphs: ['Ida Crane came late. Bram Holt has slammed “fake” reports of a split.', 'Nora Vale jokingly referred to her ex as “the anchor.”'],
    speakers: ['Bram Holt', 'Nora Vale'],
  },
  {
    name: 'somebody who filed suit',
    paragraphs: ['Nora Vale filed suit against Bram Holt on Monday, accusing him of “a pattern of abuse.”'],
    speakers: ['Nora Vale'],
  },
  {
    name: 'a deputy of a county',
    paragraphs: ['Harl County Sheriff’s Deputy Bram Holt said the car was “going very fast.”'],
    speakers: ['Bram Holt'],
  },
  {
    name: 'German: a verb in two parts',
    language: 'de',
    paragraphs: ['„Wir rudern gern“, hat die Sängerin Nora Vale gesagt.', 'Vale erklärt: „Wir rudern im Regen.“ „Es ist kalt“, fügt sie hinzu.'],
    speakers: ['Nora Vale', 'Nora Vale', 'Nora Vale'],
  },
  {
    name: 'what a suit is filed on',
    paragraphs: ['Abel Crane sued the Mill Times on Monday, and filed a suit against the actress Nina Vale and her husband, Robert Holt, on claims of fraud. He says the couple is out to “sink” his boat.'],
    speakers: ['Abel Crane'],
  },
];
