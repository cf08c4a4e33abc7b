/** Where people post: separated by a bar. */
export const SOCIAL = 'Instagram|Twitter|X|Facebook|TikTok|Threads|Snapchat|YouTube|Reddit|Tumblr|LinkedIn|Bluesky|Truth Social|Twitch|Weibo|MySpace|Substack|Patreon|OnlyFans|WhatsApp|Telegram|Cameo|GoFundMe|Change.org';

/** Papers, magazines, stations, sites and shows that people are quoted from. */
export const PRESS =
  'People|Us Weekly|Variety|Deadline|The Hollywood Reporter|TMZ|Page Six|New York Post|E! News|Entertainment Tonight|ET|Access Hollywood|Extra|Entertainment Weekly|EW|Rolling Stone|Billboard|Pitchfork|NME|' +
  'Vanity Fair|Vogue|Elle|GQ|Esquire|Cosmopolitan|Glamour|Harper’s Bazaar|InStyle|Marie Claire|Allure|W Magazine|Interview|Interview Magazine|Paper|Playboy|Time|TIME|Newsweek|Forbes|Fortune|Bustle|Refinery29|BuzzFeed|BuzzFeed News|HuffPost|' +
  'Vulture|The Cut|New York|New York Magazine|The New Yorker|The Atlantic|Slate|Salon|Vox|The Verge|Wired|Engadget|CNET|Polygon|IGN|Kotaku|The A.V. Club|Collider|IndieWire|ScreenRant|Screen Rant|Empire|Total Film|The Wrap|TheWrap|Mashable|The Ringer|' +
  'The New York Times|New York Times|The Times|The Sunday Times|The Washington Post|Washington Post|Los Angeles Times|L.A. Times|LA Times|Chicago Tribune|Boston Globe|USA Today|USA TODAY|The Wall Street Journal|Wall Street Journal|Bloomberg|Reuters|Associated Press|The Associated Press|AP|AFP|' +
  'The Guardian|The Independent|The Telegraph|The Daily Telegraph|The Sun|The Mirror|Daily Mirror|Daily Mail|The Daily Mail|MailOnline|Daily Express|Evening Standard|Metro|Hello!|OK!|OK! Magazine|Closer|Heat|Radio Times|The Irish Times|The Daily Beast|The Root|Politico|Axios|' +
  'CNN|BBC|BBC News|BBC Radio 1|BBC Radio 4|BBC Breakfast|ITV|Sky News|Channel 4|GB News|ABC|ABC News|NBC|NBC News|CBS|CBS News|CBS Mornings|CBS This Morning|Fox News|Fox News Digital|MSNBC|NPR|PBS|MTV|MTV News|VH1|ESPN|SiriusXM|Sirius XM|Apple Music|Spotify|Good Morning America|GMA|Good Morning Britain|This Morning|Today|' +
  'The View|The Talk|60 Minutes|20/20|Nightline|Dateline|Larry King Live|Saturday Night Live|The Tonight Show|The Late Show|Late Night|The Daily Show|Watch What Happens Live|The Kelly Clarkson Show|The Drew Barrymore Show|The Ellen DeGeneres Show|The Graham Norton Show|The Jonathan Ross Show|' +
  'The Howard Stern Show|The Breakfast Club|Call Her Daddy|SmartLess|Armchair Expert|Hot Ones|Desert Island Discs|Loose Women|Lorraine|Jimmy Kimmel Live|The Late Late Show|Red Table Talk|The Joe Rogan Experience|Business Insider|Insider|Inside Edition|RadarOnline|In Touch|Life & Style|Star Magazine|National Enquirer|' +
  'Le Monde|Le Figaro|Libération|Le Parisien|Paris Match|Bild|Der Spiegel|Die Zeit|Bunte|El País|El Mundo|¡Hola!|Hola|Elle Decor|Architectural Digest|Men’s Health|Women’s Health|Runner’s World|The Face|i-D|Dazed|Complex|XXL|The Fader|Consequence|Stereogum|Spin|SPIN|Uproxx|The Onion|Gizmodo|Engadget|Ars Technica|TechCrunch';

/** People to whom stories are told for others to hear. */
export const HOSTS =
  'Oprah Winfrey|Howard Stern|Ellen DeGeneres|Jimmy Fallon|Jimmy Kimmel|Stephen Colbert|Seth Meyers|Conan O’Brien|James Corden|Graham Norton|Jonathan Ross|David Letterman|Jay Leno|Larry King|Barbara Walters|Diane Sawyer|' +
  'Gayle King|Savannah Guthrie|Hoda Kotb|Robin Roberts|Michael Strahan|George Stephanopoulos|Anderson Cooper|Andy Cohen|Kelly Clarkson|Drew Barrymore|Wendy Williams|Alex Cooper|Dax Shepard|Joe Rogan|Marc Maron|Ryan Seacrest|Zane Lowe|Charlamagne tha God|' +
  'Piers Morgan|Lorraine Kelly|Phillip Schofield|Holly Willoughby|Louis Theroux|Emily Maitlis|Charlie Rose|Katie Couric|Matt Lauer|Tucker Carlson|Jon Stewart|Trevor Noah|Chelsea Handler|Jada Pinkett Smith|Tamron Hall|Kelly Ripa|Sean Evans|Terry Gross|Lester Holt|Norah O’Donnell';
