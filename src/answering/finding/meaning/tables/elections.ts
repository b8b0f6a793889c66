/** Elections and parties. */
export const ELECTIONS = `
ran, ran for, threw their hat in the ring, went for > candidate for, candidacy, campaign for, standing for, sought < contested
dropped out, quit the race, pulled out, bowed out, threw in the towel > withdrew, ended their campaign, suspended their campaign, stood aside, withdrew from the race
won, swept, clinched > victory, elected, triumphed < carried
got in, voted in > elected, won election
voted out, kicked out, booted out, lost their seat > defeated, unseated, lost their bid, ousted
reelected, another term, second term > re-election, won a second term, returned to office
lost > lost out, conceded
beat, trounced, crushed, thrashed, edged out, edged, wiped the floor with > defeated, won against, victory over, ousted
conceded, admitted defeat, gave up > concession, concede defeat
landslide, blowout > overwhelming victory, by a wide margin
squeaker, close race, nail biter, neck and neck > narrow victory, narrowly won, tight race, by a thin margin, close contest
poll, poll numbers, numbers > opinion poll, approval rating < survey, ratings
approval, popularity, approval numbers > approval rating, popular support
ahead, in front > front-runner, favourite < leading
behind, losing > trailed, lagging
front runner, frontrunner, favorite > leading candidate
underdog, long shot, dark horse > unlikely winner < outsider
vote > ballot, cast ballots, polling
turnout, how many voted > voter turnout, cast ballots, of those eligible voted
mail in voting, mail voting, voted by mail > postal votes, absentee ballots, absentee
polling place, polling station > polls, voting site
counted again > recounted, second count
rigged, stole the election, stuffed the ballot > fraud, voter fraud, irregularities, electoral fraud, ballot stuffing
snap election, early election > called an election, election early
midterms > midterm elections, congressional elections
primaries > caucus, nomination contest
runoff > second round
referendum, plebiscite > vote, ballot measure, popular vote
ballot measure, prop > proposition, referendum < initiative
running mate, vp pick > vice presidential candidate, vice president
candidate > hopefuls, nominee, contender, contestants
came out for, got behind, threw their support behind > endorsement, backed, announced their support
hit the trail, on the trail, on the stump, stumped > campaign < rally
campaign manager, campaign boss > campaign chief, campaign chairman
fundraiser, raised money > fund-raising, contributions, donations
donor, backers > contributors, donated < supporters
attack ads, ads > advertisements, commercials, advertising
faced off, went head to head > debated, clash
supporters, fans > followers, loyalists, voters
battleground > contested state, swing states
switched parties, jumped ship, changed parties, crossed the floor > defected, joined the opposition, left the party
right winger > conservatives, right-wing
middle of the road > centrist < moderate
republican party, gop > Republican
dems > Democrat
tory > Conservative
pols > lawmaker, elected officials, politicians < candidate
sworn in, inaugurated, took the oath of office
`;
