/** Where people post: separated by a bar. */
export const SOCIAL = 'Instagram|Twitter|X|Facebook|TikTok|Threads|Snapchat|YouTube|Reddit|Tumblr|LinkedIn|Bluesky|Truth Social|Twitch|Weibo|MySpace|Substack|Patreon|OnlyFans|WhatsApp|Telegram|Cameo|GoFundMe|Change.org';

/** Papers, magazines, stations, sites and shows that people are quoted from. */
export const PRESS =
  'People|Us Weekly|Variety|Deadline|Hollywood Reporter|TMZ|Page Six|New York Post|E! News|Entertainment Tonight|ET|Access Hollywood|Extra|Entertainment Weekly|EW|Rolling Stone|' +
  'Billboard|Pitchfork|NME|Vanity Fair|Vogue|Elle|GQ|Esquire|Cosmopolitan|Glamour|Harper’s Bazaar|InStyle|Marie Claire|Allure|Interview|Paper|Playboy|Time|Newsweek|Forbes|Fortune|' +
  'Bustle|Refinery29|BuzzFeed|BuzzFeed News|HuffPost|Vulture|Cut|New York|New York Magazine|New Yorker|Atlantic|Slate|Salon|Vox|Verge|Wired|Engadget|CNET|IGN|A.V. Club|Collider|' +
  'IndieWire|ScreenRant|Screen Rant|Empire|Wrap|TheWrap|Mashable|New York Times|Times|Sunday Times|Washington Post|Los Angeles Times|Chicago Tribune|Boston Globe|USA Today|' +
  'Wall Street Journal|Bloomberg|Reuters|Associated Press|AP|AFP|Guardian|Independent|Telegraph|Daily Telegraph|Sun|Mirror|Daily Mirror|Daily Mail|Metro|Hello!|OK!|OK! Magazine|' +
  'Closer|Heat|Daily Beast|Root|Politico|Axios|CNN|BBC|BBC News|BBC Radio 1|BBC Breakfast|ITV|Sky News|Channel 4|GB News|ABC|ABC News|NBC|NBC News|CBS|CBS News|CBS Mornings|' +
  'CBS This Morning|Fox News|MSNBC|NPR|PBS|MTV|MTV News|VH1|ESPN|Sirius XM|Apple Music|Spotify|Good Morning America|GMA|Good Morning Britain|This Morning|Today|View|Talk|60 Minutes|' +
  'Nightline|Dateline|Larry King Live|Saturday Night Live|Tonight Show|Late Show|Late Night|Daily Show|Watch What Happens Live|Kelly Clarkson Show|Drew Barrymore Show|' +
  'Ellen DeGeneres Show|Graham Norton Show|Jonathan Ross Show|Howard Stern Show|Breakfast Club|Call Her Daddy|SmartLess|Armchair Expert|Hot Ones|Desert Island Discs|Loose Women|' +
  'Lorraine|Jimmy Kimmel Live|Late Late Show|Red Table Talk|Joe Rogan Experience|Business Insider|Insider|Inside Edition|RadarOnline|In Touch|Life & Style|Star Magazine|' +
  'National Enquirer|Nylon|Teen Vogue|Parade|Grazia|Stylist|Essence|Ebony|Vibe|Out|Advocate|PopSugar|Women’s Wear Daily|WWD|WSJ|WSJ. Magazine|HollywoodLife|Hollywood Life|Blast|' +
  'Yahoo Entertainment|Digital Spy|Den of Geek|TV Guide|Athletic|Sports Illustrated|Sky Sports|Mojo|Mail|Heart|Fresh Air|On Purpose|Club Random|WTF|New Heights|Sunday Today|' +
  'CBS Sunday Morning|Live with Kelly and Mark|Jennifer Hudson Show|Sherri|Dr. Phil|Hannity|Fox & Friends|Real Time|Project|Le Monde|Le Figaro|Libération|Le Parisien|Paris Match|' +
  'Evening Standard|MailOnline|Radio Times|Daily Express|L.A. Times|Ringer|Kotaku|Polygon|TVLine|TV Insider|Screen Daily|Fox News Digital|SiriusXM|BBC Radio 2|BBC Radio 4|Sunday Mirror|Mail on Sunday|Capital FM|' +
  'CBC|Irish Times|Sydney Morning Herald|' +
  'Bild|Der Spiegel|Die Zeit|Bunte|El País|El Mundo|¡Hola!|Architectural Digest|Men’s Health|Women’s Health|Face|Complex|Consequence|Spin|Onion';

/** People to whom stories are told for others to hear. */
export const HOSTS =
  'Oprah Winfrey|Howard Stern|Ellen DeGeneres|Jimmy Fallon|Jimmy Kimmel|Stephen Colbert|Seth Meyers|Conan O’Brien|James Corden|Graham Norton|Jonathan Ross|David Letterman|Jay Leno|Larry King|' +
  'Barbara Walters|Diane Sawyer|Gayle King|Savannah Guthrie|Hoda Kotb|Robin Roberts|Michael Strahan|George Stephanopoulos|Anderson Cooper|Andy Cohen|Kelly Clarkson|Drew Barrymore|Wendy Williams|' +
  'Alex Cooper|Dax Shepard|Joe Rogan|Marc Maron|Ryan Seacrest|Zane Lowe|Charlamagne tha God|Piers Morgan|Lorraine Kelly|Holly Willoughby|Louis Theroux|Katie Couric|Tucker Carlson|Jon Stewart|' +
  'Trevor Noah|Chelsea Handler|Jada Pinkett Smith|Tamron Hall|Kelly Ripa|Sean Evans|Terry Gross|Willie Geist|Jay Shetty|Nick Viall|Kaitlyn Bristowe|Bill Maher|Theo Von|Jimmy Carr|Fearne Cotton|' +
  'Jenna Bush Hager|Al Roker|Megyn Kelly|Rick Rubin|Shannon Sharpe|Angie Martinez|Lester Holt|Norah O’Donnell';
