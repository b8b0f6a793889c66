/** Courts, trials and punishment. */
export const COURTS = `
locked up, put away, thrown in jail, put behind bars, behind bars, sent down, banged up, in the slammer, in the clink > jailed, imprisoned, incarcerated, sent to prison, sent to jail < taken into custody, in prison, in custody
doing time, did time, serving time > prison sentence, in prison, serving a sentence, imprisoned
jail time, prison time > prison sentence, jail sentence, imprisonment, sentenced to prison, sentenced to
busted, nabbed, nicked, picked up, cuffed, collared, pinched, hauled in, run in > arrested, detained, apprehended, taken into custody < captured, caught
got off, walked free, let off, beat the charge, off the hook > acquitted, found not guilty, not guilty, exonerated < cleared
let out, got out, set free, freed, sprung > freed from < released
bailed out, made bail, out on bail > released on bail, posted bail, granted bail
took to court, dragged to court, hauled to court > sued, lawsuit, filed suit, legal action, filed a complaint, prosecuted
sued, lawsuit, suit > legal action, filed a claim, filed suit, litigation, class action
got sued > sued, lawsuit
settled, settled out of court > settlement, reached a settlement, out-of-court settlement
pleaded guilty, copped to, copped a plea, took a plea, took a plea deal > admitted, plea deal, plea bargain, guilty plea, plea agreement
fessed up, came clean, owned up, confessed to > confessed, admitted, admission
proven guilty, found guilty > guilty verdict, conviction, convicted of
charged with, facing charges, hit with charges, slapped with charges > indicted, accused of, prosecuted for, arraigned
dropped the charges, dropped the case, charges dropped > withdrew the charges, dismissed the case, case was dismissed, charges were dismissed, charges were withdrawn
threw out, tossed, tossed out > dismissed, rejected, quashed, overturned, struck down
overturned, reversed > quashed, set aside, annulled, struck down
struck down, shot down > ruled unconstitutional, overturned, annulled, invalidated
ruled > verdict < judgment, decision, decided
court case, legal battle, legal fight > trial, proceedings, lawsuit, litigation
fined, slapped with a fine, hit with a fine > penalty, ordered to pay
death penalty, death row, put to death > execution, capital punishment, lethal injection
life in prison, life behind bars, locked up for life > life sentence, life imprisonment, life term
light sentence, slap on the wrist > lenient, leniency, suspended sentence
let off the hook > pardon, clemency, amnesty
fought the ruling, fought the verdict > appeal, lodged an appeal, challenge the verdict
testified, took the stand, on the stand > testimony, gave evidence, told the court, witness
lied under oath, lied in court > perjury, perjured
da, district attorney > prosecutor, public prosecutor, prosecution
prosecutors > prosecution, district attorney, public prosecutor
defense lawyer > defence counsel, defense attorney, counsel
lawyer > attorney, counsel, barrister, solicitor, legal team
judge > magistrate < justice, court
cell, jail cell > prison cell
inmate, convict, jailbird > prisoner, detainee
early release, out early > paroled, released early
community service > unpaid work
warrant > arrest warrant, search warrant
grilled, questioned > interrogated, questioned by police, cross-examined
wrongly convicted, wrongfully convicted, innocent man > miscarriage of justice, wrongful conviction
court order, gag order > injunction, restraining order
restraining order > protective order
hearing > court appearance, appeared in court < session
showed up in court, appeared in court > court appearance, appeared before
hung jury, deadlocked jury > mistrial
damages, payout > compensation < awarded
evidence, proof > exhibits, testimony
loophole > legal technicality, technicality
against the law, unlawful > illegal, outlawed, prohibited
legal, allowed > permitted, legitimate
broke the law, broke the rules > violated, breach, illegal
ratted out, snitched on, grassed, squealed > informed on, testified against, cooperated with
dodged jail, avoided jail, escaped jail > suspended sentence, spared prison, spared jail, avoided prison
house arrest > home confinement, home detention, electronic tag, ankle bracelet
custody battle > custody dispute
disbarred, lost their licence > struck off, revoked
shipped back, sent back to face > extradition, handed over
`;
