/** Short forms that mean one thing in the news. */
export const SHORT_FORMS = `
dnc > Democratic National Committee
rnc > Republican National Committee
gop > Republican Party, Republicans
doj > Justice Department, Department of Justice
scotus > Supreme Court
potus < President
flotus > First Lady
fbi > Federal Bureau of Investigation
cia > Central Intelligence Agency
nsa > National Security Agency
dhs > Homeland Security
epa > Environmental Protection Agency
fda > Food and Drug Administration
cdc > Centers for Disease Control
irs > Internal Revenue Service
ftc > Federal Trade Commission
fcc > Federal Communications Commission
faa > Federal Aviation Administration
nasa > space agency
nra > National Rifle Association
aclu > American Civil Liberties Union
naacp > National Association for the Advancement of Colored People
un > United Nations
eu > European Union
nato > North Atlantic Treaty Organization, alliance
imf > International Monetary Fund
wto > World Trade Organization
opec > oil producers, oil cartel
uk > Britain, United Kingdom, British
gb > Britain
uae > United Arab Emirates
nyc > New York City, New York
sf > San Francisco
dc > Washington
philly > Philadelphia
vegas > Las Vegas
cali > California
aussie > Australian, Australia
brit > British, Britons, Britain
kiwis > New Zealanders
nyt > New York Times
wapo > Washington Post
wsj > Wall Street Journal
bbc > British Broadcasting Corporation
rcmp, mounties > Royal Canadian Mounted Police
nhs > National Health Service
mep > member of the European Parliament
ceo > chief executive, chief executive officer
cfo > chief financial officer, finance director
coo > chief operating officer
pm > prime minister
vp > vice president
info < information
intel > intelligence
gitmo > Guantanamo Bay, Guantanamo
isis, isil, daesh > Islamic State
govt < government
dept > department
natl > national
admin < administration
uni > university
hs > high school
amb > ambassador
pres < president
bday > birthday
xmas > Christmas
pic > picture, photograph
tix > tickets
yrs < years
hrs < hours
mins > minutes
pct < percent
`;
