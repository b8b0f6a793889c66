/** Accidents, disasters, injury and death. */
export const HARM = `
passed away, passed, kicked the bucket, croaked, dropped dead, bit the dust > died, death, dead < lost their life, lost their lives, succumbed
death toll, body count, how many dead > deaths, dead, fatalities, casualties, killed, died
lost their life, lost their lives > died, killed, perished
casualties, victims > dead, wounded, fatalities, injured
made it out, made it out alive, lived through, pulled through > survivor, rescued, survival, recovered
survivor > survived, rescued
hurt, banged up, messed up, bruised > injured, injuries, wounded
badly hurt, seriously hurt > critically injured, seriously injured, serious injuries, critical condition
busted, snapped > broke, fractured
ran over, mowed down, hit by a car > struck by, knocked down, hit and run
hit and run > fled the scene, drove off
crash, pileup, pile up, smash up, wreck, fender bender > collision, accident, collided
crashed into, smashed into, slammed into, rammed, plowed into, ploughed into > collided with, struck, collision
flipped over, rolled over, flipped, tipped over > overturned, capsized, toppled
went off the road, veered off, ran off the road > left the road, swerved, skidded
came off the rails, jumped the tracks > derailment, left the tracks
went down > crash-landed, plunged, came down, crash
went under, went down > sunk, foundered, capsized
choked > asphyxiated, suffocation
poisoning, toxic
blew up, went off, went boom > exploded, explosion, blast, detonated
explosion, kaboom > blast, exploded
caught fire, went up in flames, burst into flames, burned down, on fire > blaze, burned, engulfed, ablaze, gutted < fire
put out > extinguished, doused, brought under control
fire department, firemen, fireman > firefighters, fire service, fire brigade, fire crews
ambulance, medics, emts > paramedics, emergency services, ambulance crew
caved in, fell down, came down, gave way > collapse, crumbled
tumbled > plunged < fell, dropped
stuck, trapped > stranded, marooned, cut off, pinned
missing, gone missing, vanished, lost > disappearance, unaccounted for, not been seen
search party > searchers, search teams, search and rescue
pulled out, got out, saved, plucked > rescue, freed, brought to safety, evacuated
cleared out, told to leave, told to get out > evacuation, fled their homes, ordered to leave, moved to safety
ran away, ran for it, took off, bolted, legged it > fled, escaped
lost their home, homeless > displaced, left without homes, destroyed homes
wiped out, leveled, flattened, wrecked, trashed, totaled > destroyed, razed, demolished, devastated, obliterated
damage, wreckage > debris, destruction, devastation, ruins, rubble
blackout, lights out, no power, without power, power cut, power outage > outage, power failure, electricity was cut, lost power
leaked > leakage, spill, escaped, seeped
tainted > contamination, pollution < unsafe
close call, near miss > narrowly escaped, narrowly avoided, narrowly missed
safe and sound, unhurt, okay, ok, unscathed > unharmed, uninjured, not injured, safe
bled out, bled to death > loss of blood, bleeding
attacked > savaged, bitten, mauling
killed themselves, took their own life, offed themselves > suicide, committed suicide
overdosed, od'd > drug overdose
went wrong, screwed up, broke down > malfunctioned, fault, faulty < failed
broken, busted, out of order > faulty, defective, malfunctioning < failed
screw up, cock up, foul up, mess up, blunder > mistake, error, negligence, failure
warning signs, red flags > warnings
safety check, checked > inspection, inspectors
pulled off shelves, pulled from shelves > recall, withdrawn from sale
first aid, cpr > resuscitate, tried to revive
pronounced dead > declared dead
funeral, wake > burial, buried, laid to rest, memorial service
grave > buried, tomb, cemetery
paid their respects > mourning, mourners, tributes, vigil
grieving, heartbroken, devastated, gutted > mourning, distraught, grief
`;
