/** Games and contests. */
export const SPORTS = `
beat, thrashed, hammered, smashed, crushed, destroyed, thumped, whipped, routed > defeated, victory over, won against, overcame, trounced
won, took home, bagged, clinched > victory, triumph, champion, claimed the title, winner
got beaten, got thrashed > defeated
deadlocked > tied, drew < level
netted, bagged, found the net, potted > score < goal, points
match, fixture < contest
match > fixture < game, tie
final > championship game, title match
playoffs, postseason > play-off
world cup > World Cup tournament
title, championship, trophy, cup > champions, crown
champ > champion, titleholder
coach, manager, gaffer > head coach, trainer
ref, umpire > referee < official
captain, skipper > team leader
goalie, keeper, netminder > goalkeeper, goaltender
quarterback, qb > passer
striker < forward
player > athlete, footballer, squad
team, squad > club
fans, crowd > spectators, attendance < supporters
stadium, arena > venue < field
signed for, joined, moved to > transfer, signing
traded, dealt, shipped > transferred, swap
transfer fee < fee
contract extension, new deal > extended their contract, new contract
out injured, sidelined, on the injured list, hurt > injury, injured
benched, dropped > left out, substitute
sent off, ejected > dismissed, red-carded
subbed, came on, subbed on > substitute, replaced
suspended > suspension, ban
doped, juiced, roids > steroids, performance-enhancing drugs, banned substance
failed a drug test > tested positive, banned substance
threw the game, fixed the match > rigged, match-fixing, fixing
broke the record > record-breaking, new record
medal > bronze < gold, silver
knocked out, crashed out > eliminated < exit
qualified, made it to, got through to > qualification < advanced, reached
went down > relegation
went up > promotion
draft pick, drafted > selected in the draft
rookie > first-year player, newcomer
undefeated, unbeaten > without a loss, perfect record
comeback, came from behind, rallied > recovered, overturned
overtime, extra time > sudden death
penalty shootout, shootout, pens < penalties
hat trick > three goals
homer, dinger > home run
race > marathon < event, contest
came first, came in first, finished first > won, winner, victory
came second, runner up, finished second > second place < silver
came last, finished last > last place
last place, bottom > foot of the table
top of the table, in first > first place < leaders
fight, bout > boxing match, match
ko, knocked out, knockout > stopped in
training camp, practice < training
olympic games > Olympic < Games
hosted, venue < staged
`;
