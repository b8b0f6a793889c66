/** Crimes, those who do them, and the police. */
export const CRIME = `
cop, feds, fuzz > police, police officer, officers, policeman, policemen, detectives < constable, law enforcement, federal agents
police, law enforcement > officers, investigators, detectives
crook, thug, bad guy, baddie > criminal, offender, gangster, suspect
crooked, dodgy, shady, bent, on the take > corrupt, fraudulent
ripped off, scammed, conned, swindled, fleeced, duped, screwed over > defrauded, cheated, fraud, deceived, tricked
scam, con, rip off, racket > fraud, swindle, hoax, confidence trick < scheme
scammer, con man, conman, con artist > fraudster, swindler
ponzi > pyramid scheme
nicked, swiped, pinched, lifted, pilfered, made off with, ran off with, took off with, ripped off > stolen, theft, robbed, looted, embezzled < burgled, helped themselves to
mugged, jumped, held up, stuck up > robbed, robbery, assaulted, attacked
stickup, hold up, holdup, heist > robbery, armed robbery, raid
robber, burglar, thief, thieves > intruder, raiders, gunmen
broke in, broke into > burglary, burgled, forced entry, burglars
shoplifting > theft, stealing
cooked the books, skimmed, dipped into the till, hand in the till > embezzlement, misappropriated, misused funds, siphoned, false accounting < diverted funds
paid off, bought off, greased palms > bribe, bribery, kickback
hush money > silence < payment
shook down > blackmail, extortion
killed, offed, whacked, bumped off, took out, iced, snuffed out > slain, murder, homicide, shot dead, stabbed to death, assassinated, slaying
killer, murderer > assassin, gunman, attacker
shooter > gunman, gunmen, attacker, sniper
gunned down, shot up, shot dead, blown away > fatally shot, shooting
opened fire, fired shots > shooting, gunfire, fired at, fired on
knifed, shanked > stabbing, knife attack, stab wounds
beat up, roughed up, jumped, worked over > assaulted, attacked, battered < beating
punched, decked, clocked, slugged, socked > struck, hit in the face, assaulted
snatched, grabbed, taken > abducted, kidnapping, held hostage, taken hostage
kidnapper > abductor, captors
held for ransom > ransom, hostage
groped, felt up, grabbed > sexual assault, molested, touched inappropriately, indecent assault
hit on > sexual harassment, harassment, advances
rape, sexual assault
mistreated > abuse, ill-treated, maltreated, cruelty
followed around > stalking, harassed
drug dealer, dealer, pusher > drug trafficker, trafficker
dope, coke, smack, blow, meth, junk > drugs, cocaine, heroin, narcotics, methamphetamine
weed, pot, ganja, reefer > marijuana, cannabis
high, stoned > under the influence, intoxicated
drunk, wasted, plastered, hammered, sloshed, tipsy, boozed up > intoxicated, under the influence, had been drinking
drunk driving, dui > driving under the influence, driving while intoxicated, impaired driving
mob, mafia > organised crime, crime family, gang
gang > gangsters, criminal network, ring
snuck in, sneaked in > smuggling, trafficked, contraband
broke out, busted out, jailbreak, broke out of jail > escaped, fled from prison
on the run, on the loose, in hiding, hiding out > fugitive, at large, fled, wanted by police
manhunt > search for, hunt for
caught, tracked down, hunted down > captured, arrested, apprehended
busted > raid, searched, search warrant
patted down, frisked > searched
trashed, wrecked > vandalism, defaced, damaged
torched, set fire to, set on fire, burned down > arson, set ablaze, firebombed, deliberately lit
arsonist, firebug > arson
tagged, spray painted > graffiti
ransacked > looting, pillaged, plundered
went on a rampage > riot, unrest
tear gassed > tear gas, pepper spray
tased, zapped > stun gun, taser
forged, made up > forgery, counterfeit, fabricated, falsified, fake
fake money, funny money > counterfeit
laundered, washed money > money laundering
tax dodger, dodged taxes, cheated on their taxes, tax dodging > tax evasion, tax fraud, evaded taxes
insider, inside man > accomplice
helped, in cahoots > accomplice, complicit, conspired, conspiracy, colluded, collusion
planned > conspired, conspiracy, plot
set up, framed > entrapment, falsely accused
threatened, made threats > threats, death threats, intimidated
picked on > bullying, hazing, harassment, intimidation
dead body, remains > corpse, human remains, bodies
cold case > unsolved
crime scene > scene of the crime, scene
gun, piece > weapon, firearm, pistol, handgun, rifle, revolver
fingered > named as the suspect, picked out
lookout, getaway driver > accomplice
undercover, sting > undercover operation, posed as
tipped off, tip > alerted, warned < informed
`;
