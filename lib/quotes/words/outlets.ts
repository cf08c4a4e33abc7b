/** Where people post: separated by a bar. */
export const SOCIAL = 'Instagram|Twitter|X|Facebook|TikTok|Threads|Snapchat|YouTube|Reddit|Tumblr|LinkedIn|Bluesky|Truth Social|Twitch|Weibo|MySpace|Substack|Patreon|OnlyFans|WhatsApp|Telegram|Cameo|GoFundMe|Change.org|social media';

/** Last words of a paper’s, station’s or show’s name: `the Halver Tribune`. */
export const PAPER = 'times post news magazine tribune herald journal gazette weekly mirror mail express chronicle globe observer standard show telegraph';

/** Other papers, magazines, stations, sites and shows that people are quoted from. */
export const PRESS =
  'People|Variety|Deadline|Hollywood Reporter|TMZ|Page Six|E! News|Entertainment Tonight|ET|Access Hollywood|EW|Rolling Stone|Billboard|Pitchfork|NME|Vanity Fair|' +
  'Vogue|Elle|GQ|Esquire|Cosmopolitan|Glamour|Harper’s Bazaar|InStyle|Marie Claire|Allure|Interview|Time|Newsweek|Forbes|Bustle|Refinery29|' +
  'BuzzFeed|HuffPost|Vulture|Cut|New Yorker|Atlantic|Slate|Vox|Verge|Wired|IGN|A.V. Club|Collider|IndieWire|ScreenRant|Screen Rant|Empire|' +
  'Wrap|TheWrap|Mashable|Times|USA Today|Bloomberg|Reuters|Associated Press|AP|AFP|Guardian|Independent|Telegraph|Sun|Mirror|Metro|Hello!|OK!|' +
  'Daily Beast|Politico|Axios|CNN|BBC|BBC Breakfast|ITV|Channel 4|ABC|NBC|CBS|CBS Mornings|MSNBC|NPR|PBS|MTV|ESPN|Sirius XM|' +
  'Apple Music|Spotify|Good Morning America|GMA|Good Morning Britain|This Morning|Today|View|60 Minutes|Saturday Night Live|' +
  'Late Night|Watch What Happens Live|Breakfast Club|Call Her Daddy|SmartLess|Armchair Expert|Hot Ones|Desert Island Discs|Loose Women|Lorraine|Jimmy Kimmel Live|' +
  'Red Table Talk|Joe Rogan Experience|Business Insider|Insider|Inside Edition|In Touch|National Enquirer|Teen Vogue|Parade|Grazia|' +
  'Essence|Ebony|PopSugar|WWD|WSJ|HollywoodLife|Yahoo Entertainment|Digital Spy|TV Guide|' +
  'Athletic|Sports Illustrated|Sky Sports|Mail|Fresh Air|CBS Sunday Morning|' +
  'Le Monde|Le Figaro|Le Parisien|Paris Match|MailOnline|Ringer|Polygon|TVLine|' +
  'SiriusXM|Mail on Sunday|Bild|El País|¡Hola!';

/** Of these, whose possessive is mostly that of the word: “Today’s choir”. */
export const COMMON_WORDS = 'Today';

/** People to whom stories are told for others to hear. */
export const HOSTS =
  'Oprah Winfrey|Howard Stern|Ellen DeGeneres|Jimmy Fallon|Jimmy Kimmel|Stephen Colbert|Seth Meyers|Conan O’Brien|James Corden|Graham Norton|Jonathan Ross|' +
  'Gayle King|Savannah Guthrie|Hoda Kotb|Robin Roberts|Michael Strahan|George Stephanopoulos|' +
  'Anderson Cooper|Andy Cohen|Kelly Clarkson|Drew Barrymore|Wendy Williams|Joe Rogan|Ryan Seacrest|Piers Morgan|Lorraine Kelly|' +
  'Jon Stewart|Trevor Noah|Kelly Ripa|Jay Shetty';
