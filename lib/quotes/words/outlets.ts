/** Where people post: separated by a bar. */
export const SOCIAL = 'Instagram|Twitter|X|Facebook|TikTok|Threads|Snapchat|YouTube|Reddit|Tumblr|LinkedIn|Bluesky|Truth Social|Twitch|Weibo|MySpace|Substack|Patreon|OnlyFans|WhatsApp|Telegram|Cameo|GoFundMe|Change.org';

/** Papers, magazines, stations, sites and shows that people are quoted from. */
export const PRESS =
  'People|Us Weekly|Variety|Deadline|Hollywood Reporter|TMZ|Page Six|New York Post|E! News|Entertainment Tonight|ET|Access Hollywood|Extra|Entertainment Weekly|EW|Rolling Stone|Billboard|' +
  'Pitchfork|NME|Vanity Fair|Vogue|Elle|GQ|Esquire|Cosmopolitan|Glamour|Harper’s Bazaar|InStyle|Marie Claire|Allure|W Magazine|Interview|Interview Magazine|Paper|Playboy|Time|Newsweek|' +
  'Forbes|Fortune|Bustle|Refinery29|BuzzFeed|BuzzFeed News|HuffPost|Vulture|Cut|New York|New York Magazine|New Yorker|Atlantic|Slate|Salon|Vox|Verge|Wired|Engadget|CNET|Polygon|IGN|Kotaku|' +
  'A.V. Club|Collider|IndieWire|ScreenRant|Screen Rant|Empire|Total Film|Wrap|TheWrap|Mashable|Ringer|New York Times|Times|Sunday Times|Washington Post|Los Angeles Times|L.A. Times|Chicago Tribune|' +
  'Boston Globe|USA Today|Wall Street Journal|Bloomberg|Reuters|Associated Press|AP|AFP|Guardian|Independent|Telegraph|Daily Telegraph|Sun|Mirror|Daily Mirror|Daily Mail|MailOnline|Daily Express|' +
  'Evening Standard|Metro|Hello!|OK!|OK! Magazine|Closer|Heat|Radio Times|Irish Times|Daily Beast|Root|Politico|Axios|CNN|BBC|BBC News|BBC Radio 1|BBC Radio 4|BBC Breakfast|ITV|Sky News|' +
  'Channel 4|GB News|ABC|ABC News|NBC|NBC News|CBS|CBS News|CBS Mornings|CBS This Morning|Fox News|Fox News Digital|MSNBC|NPR|PBS|MTV|MTV News|VH1|ESPN|SiriusXM|Sirius XM|Apple Music|Spotify|' +
  'Good Morning America|GMA|Good Morning Britain|This Morning|Today|View|Talk|60 Minutes|20/20|Nightline|Dateline|Larry King Live|Saturday Night Live|Tonight Show|Late Show|Late Night|' +
  'Daily Show|Watch What Happens Live|Kelly Clarkson Show|Drew Barrymore Show|Ellen DeGeneres Show|Graham Norton Show|Jonathan Ross Show|Howard Stern Show|Breakfast Club|Call Her Daddy|' +
  'SmartLess|Armchair Expert|Hot Ones|Desert Island Discs|Loose Women|Lorraine|Jimmy Kimmel Live|Late Late Show|Red Table Talk|Joe Rogan Experience|Business Insider|Insider|Inside Edition|' +
  'RadarOnline|In Touch|Life & Style|Star Magazine|National Enquirer|Nylon|Teen Vogue|Seventeen|Parade|Grazia|Tatler|Stylist|Essence|Ebony|Vibe|Out|Advocate|Attitude|PopSugar|Women’s Wear Daily|' +
  'WWD|WSJ|WSJ. Magazine|OK! USA|HollywoodLife|Hollywood Life|RadarOnline.com|Blast|Yahoo Entertainment|Digital Spy|Screen Daily|Den of Geek|GamesRadar|TVLine|TV Insider|TV Guide|Decider|' +
  'Gold Derby|Backstage|Puck|Semafor|Athletic|Sports Illustrated|Sky Sports|talkSPORT|American Songwriter|Kerrang!|Mojo|Clash|Paste|Country Living|Good Housekeeping|Self|Shape|ET Canada|' +
  'Toronto Star|Globe and Mail|CBC|Sydney Morning Herald|news.com.au|Hindustan Times|Pinkvilla|Filmfare|Sunday Mirror|Mail on Sunday|Mail|BBC Radio 2|Capital FM|Heart|LBC|Hot 97|Power 106|' +
  'Fresh Air|On Purpose|Club Random|WTF|Viall Files|Off the Vine|Podcrushed|How to Fail|Happy Place|Table Manners|Impaulsive|Drink Champs|New Heights|Fly on the Wall|Sunday Today|CBS Sunday Morning|' +
  'CBS News Sunday Morning|CBS Evening News|Live with Kelly and Mark|Jennifer Hudson Show|Sherri|Dr. Phil|Hannity|Fox & Friends|Real Time|Sunrise|Project|One Show|Masked Singer|Larry King Now|' +
  'Le Monde|Le Figaro|Libération|Le Parisien|Paris Match|Bild|Der Spiegel|Die Zeit|Bunte|El País|El Mundo|¡Hola!|Elle Decor|Architectural Digest|Men’s Health|Women’s Health|Runner’s World|' +
  'Face|i-D|Dazed|Complex|XXL|Fader|Consequence|Stereogum|Spin|Uproxx|Onion|Gizmodo|Ars Technica|TechCrunch';

/** People to whom stories are told for others to hear. */
export const HOSTS =
  'Oprah Winfrey|Howard Stern|Ellen DeGeneres|Jimmy Fallon|Jimmy Kimmel|Stephen Colbert|Seth Meyers|Conan O’Brien|James Corden|Graham Norton|Jonathan Ross|David Letterman|Jay Leno|Larry King|' +
  'Barbara Walters|Diane Sawyer|Gayle King|Savannah Guthrie|Hoda Kotb|Robin Roberts|Michael Strahan|George Stephanopoulos|Anderson Cooper|Andy Cohen|Kelly Clarkson|Drew Barrymore|Wendy Williams|' +
  'Alex Cooper|Dax Shepard|Joe Rogan|Marc Maron|Ryan Seacrest|Zane Lowe|Charlamagne tha God|Piers Morgan|Lorraine Kelly|Holly Willoughby|Louis Theroux|Katie Couric|Tucker Carlson|Jon Stewart|' +
  'Trevor Noah|Chelsea Handler|Jada Pinkett Smith|Tamron Hall|Kelly Ripa|Sean Evans|Terry Gross|Willie Geist|Jay Shetty|Nick Viall|Kaitlyn Bristowe|Bill Maher|Theo Von|Jimmy Carr|Fearne Cotton|' +
  'Jenna Bush Hager|Al Roker|Megyn Kelly|Rick Rubin|Shannon Sharpe|Angie Martinez|Lester Holt|Norah O’Donnell';
