/** Media, the net, art and faith. */
export const MEDIA = `
went viral, blew up > shared widely, spread on social media < viewed
social media, socials > Facebook, Twitter, Instagram
facebook, insta, ig > social network, Instagram
internet, net, web < online
online < internet, web, website
site, webpage < website
application, software
got into, broke into > breach, hacking, cyberattack, compromised, intrusion
hacker > cybercriminals, intruders, cyberattack
data breach, data leak, leak > breach, personal information, exposed
password > login, credentials
deleted, took down, pulled, wiped, scrubbed > erased, withdrawn < removed
banned, kicked off, deplatformed, suspended > barred, blocked, account suspended < removed
blocked, shut out > barred, denied access
went down, crashed > outage, offline, disruption
tech company, big tech > technology company, Silicon Valley
robot, ai > artificial intelligence < machine
self driving car, driverless > autonomous vehicle
electric car, ev > electric vehicle
gadget < device
chip > semiconductor
newspaper, rag > tabloid < daily
press, media, msm > news organisations, reporters, journalists
news outlet > news organisation, broadcaster
tv, telly > television, broadcast
broadcaster, station
program, broadcast < series
aired, on tv > broadcast, televised, screened
host, anchor > presenter, broadcaster
sat down with > interviewed, spoke to
story, article, piece < report, column
scoop, broke the story > exclusive, first reported, revealed
op ed, opinion piece > editorial, essay < column
fake news, misinformation, disinfo > false reports, disinformation, false information, hoax
gossip > speculation, unconfirmed reports, rumour
conspiracy theory > unfounded claims, hoax
sources, insiders > anonymous officials, people familiar with
off the record > anonymously, condition of anonymity
censored, gagged, muzzled > censorship, banned, suppressed
movie, flick, film > motion picture, documentary < feature
movie theater, cinema > theatre
actor, actress > performer < cast, starring
director, directed > filmmaker
came out, dropped, hit theaters > premiere, published < released
opening night > premiered < opened
sequel, follow up > second film, second part
reboot, remake > new version
blockbuster, smash > box office < success
flop, bombed, tanked > failure, poorly received < failed
review > critics
oscar > Academy Award
emmys > Emmy Award
prize > honour < award
won an award, got an award > was honoured, prize < awarded
song, track, tune < single, recording
album < recording
band, group > musicians, ensemble
gig, concert < performance, tour
singer, vocalist > musician, performer, soprano
rapper > hip-hop artist
tour > concerts, performances
writer > novelist, written by < wrote
book > novel, memoir, biography, volume
memoir, tell all > autobiography < book
bestseller > best-selling
comic, comedian > humorist, comedy
painting > artwork, canvas, portrait, picture
artist > painter, sculptor
museum, gallery > exhibition
exhibition, display
statue > monument, sculpture, memorial
church > cathedral, chapel < parish
pope > pontiff, Vatican
god, religion > religious < faith
prayed > prayer
holiday, day off > public holiday
video game > gaming, computer game
gamers > players
playing cards, poker > gambling
casino, betting > wager, gambled, bookmakers
jackpot, lottery, lotto > winning ticket, prize
`;
