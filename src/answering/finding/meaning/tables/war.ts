/** War, soldiers, terror. */
export const WAR = `
troops, boots on the ground > soldiers, military personnel, army < forces
soldier, grunts, gis > troops, servicemen, marines, infantry
army, military > armed forces, troops
vets > veterans, former soldiers
signed up, joined up > joined the army, enlistment, volunteered
called up > conscripted, mobilised, draft
went awol, awol > deserter, absent without leave
fighters, rebels > militants, insurgents, guerrillas, gunmen, militia
terrorist, jihadi > militants, extremists, bombers, insurgents
terror attack, terrorist attack > bombing < attack, terrorism
suicide bomber, blew himself up, blew herself up > suicide bombing, suicide attack, detonated
car bomb > vehicle packed with explosives, exploded
pounded, blitzed > bombing, bombardment, air strikes, airstrikes, shelling, air raids
air strike, airstrike > bombing, warplanes, air raid
drone > unmanned aircraft
jets, fighter jets, warplanes > fighters, bombers, aircraft
chopper > helicopter
nukes > nuclear weapons, atomic bomb, warheads
wmds > weapons of mass destruction
missiles, rockets, projectile
landmine < mines
invaded, marched into, rolled into, went into > invasion, occupied, incursion, crossed into
seized, overran, took control, took over > capture, fell to, seizure, occupied
conquered, beat > defeated, captured
pulled out, pulled back, got out > withdrew, retreat
fled, ran > retreated
gave up, waved the white flag, laid down their arms > surrender, capitulated
ceasefire, cease fire, truce, stopped fighting > armistice, end to hostilities, cessation of hostilities, end the fighting
peace deal, peace treaty > peace agreement, peace accord, truce
peace talks > negotiations, peace process
fighting, clashes, shootout > combat, hostilities, gunfight, skirmish, exchange of fire < battle
ambush, lured into a trap
surrounded, encircled > siege, besieged
blew the bridge, blown up > destroyed, sabotaged
spied on, snooped on, bugged, tapped > spying, surveillance, espionage, wiretap, eavesdropping, monitored
spy, spies, mole > agent, intelligence officer, espionage, double agent
spy agency, spooks > intelligence agency, intelligence service, secret service
turncoat, sold out > traitor, defected, betrayed, treason
switched sides > defection, defector
prisoners of war, pow > captured soldiers, prisoners
waterboarded > torture, mistreatment, abuse
war crimes, atrocities > massacre, crimes against humanity, genocide
slaughter, bloodbath > killings, massacred, mass killing
ethnic cleansing > genocide, persecution
friendly fire > own troops, mistakenly fired
civilians, ordinary people > noncombatants, villagers < residents
coup, putsch, toppled, brought down > overthrow, ousted, deposed, military takeover
uprising, revolt, rebellion > insurgency, rebelled, mutiny, unrest
dictator, strongman, tyrant > ruler, despot, regime
weapons, arms > arsenal, guns, ammunition, munitions
ammo, bullets > ammunition < rounds
bodyguard > security guard, security detail
checkpoint > roadblock
curfew > ordered to stay indoors
deployed, shipped out, sent over > deployment, dispatched, stationed
beefed up, sent more > reinforcements, strengthened
barracks, military base < camp
killed in action, kia > killed in combat, killed in battle < fallen
`;
