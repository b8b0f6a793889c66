/** Business, prices and money. */
export const MONEY = `
bought out, bought up, snapped up, scooped up, gobbled up, took over, swallowed up > acquired, purchased, acquisition, takeover, bought
sold off, offloaded, unloaded, got rid of, flogged > sale, divested, disposed of < sold
merged, joined forces, teamed up, tied the knot > merger, combined, partnership, joint venture
teamed up, partnered, linked up, joined forces > partnership, alliance, collaboration, cooperated, joint venture
went bust, went bankrupt, went under, went broke, folded, belly up, went belly up, collapsed > bankruptcy, insolvency, filed for bankruptcy, receivership < administration
broke, skint, out of money, ran out of money, out of cash > bankrupt, insolvent, penniless, short of funds
closed down, shut down, shuttered, shut, closed its doors, closed their doors > closure, ceased operations < closed
opened up, set up shop, opened its doors > launched < opened
set up, started up, started > established, founded, launched, formed, created
startup, start up > new company, young company
shop, store > retailer, outlet, supermarket, branches
company, firm, outfit > manufacturer < corporation, enterprise
factory, plant > mill, manufacturing facility < works
maker > manufacturer, producer
made a killing, made money, raked in, cleaned up, made bank > profit, earned
pulled in, brought in > earned, revenue, took in, proceeds
lost money, in the red, took a hit, took a bath > losses, deficit
in the black > profitable
profit > earnings, net income, surplus
sales > revenue, turnover
revenue, takings, income > turnover, receipts, proceeds, sales
forked out, shelled out, coughed up, forked over, splashed out, dropped, blew, splurged > paying < spent, payment
cost, set back, price tag, going for > priced at, cost of, worth, expense < price
pricey, steep, costs a bomb, costs a fortune > expensive, costly, high prices
dirt cheap, cheap, bargain > inexpensive, low-cost, affordable
freebie, free of charge, on the house > without charge, complimentary < free
jacked up, hiked, upped, bumped up, put up > increased, rise < raise
went up, shot up, skyrocketed, soared, jumped, spiked, surged > rose, risen, increased, climbed < grew
went down, tanked, plunged, plummeted, slumped, nosedived, tumbled, crashed, dropped > declined, decrease, slid < fell, lower
slashed, cut, trimmed, brought down, knocked down > reduced, reduction, discounted < lowered
money, cash, dough, bucks, bread, moolah, dosh > funding, dollars < sum, payment
loaded, rich, minted, well off > wealthy, wealth, millionaire, billionaire, affluent
poor, hard up, dirt poor > poverty, impoverished, low-income, needy
in the hole > debts, liabilities, owes, indebted
took out a loan > loan, borrowing, credit
loan, lending
lender > creditor < bank
paid back, paid off > repaid, repayment, reimbursed
money back, got their money back > refunded, reimbursed, compensation
bailout, bailed out > rescue package, rescued, emergency loan, government aid
bankrolled, paid for, footed the bill > financed, sponsored, financial support, funding, underwrote
backer, money men > investor, sponsor, financier
put money in, put money into, sank money into > invested
investor > shareholders, fund managers
stock > equities, share price < shares
wall street, stock market, markets > stock exchange, Dow, traders, investors
stock crash, market crash > sell-off, market plunge
went public > initial public offering, listed on the stock exchange, flotation
gave away, chipped in, pitched in > donation, contributed, gift
charity > nonprofit, charitable < foundation
recession, slump, downturn, hard times > economic crisis, economic slowdown, contraction
economy tanked > recession
boom > economic growth, thriving, flourished < growth
inflation, rising prices, prices going up > cost of living, price increases
mortgage, home loan > house loan
foreclosed, lost the house > foreclosure, repossessed
rent > rental, lease
landlord > property owner, owner of the building
kicked out, thrown out > eviction, forced out
house, crib > residence, apartment < property
mansion, fancy house > estate, luxury home
real estate > housing < property
builder > developer, contractor, construction company
built, put up, threw up > constructed, erected
tore down, knocked down, bulldozed, pulled down > demolished, demolition, razed
fixed up, redid, revamped, overhauled, made over > renovated, restored, refurbished
fixed, patched up, mended > repaired, restored
bid, offer > tender, proposal
turned down the offer, said no to the offer > rejected the offer, spurned
haggled > negotiated, bargaining
deal, agreement > contract, pact, settlement < agreed
sealed the deal, inked, struck a deal, cut a deal > contract < signed, agreement, agreed
backed out, pulled out, pulled the plug, reneged > withdrew, cancelled, abandoned, terminated
customers, shoppers > consumers, clients, patrons, buyers
boycott > refusal to buy
brand, label > trademark
ad, commercial > advertisement, advertising
ripped off, overcharged, price gouging, gouged > excessive prices, inflated prices
knockoff, knock off > counterfeit, imitation, fake
auctioned off, went under the hammer > auction, sold at auction
valued, valuation, estimated at
paycheck, wages > salary, earnings < income
bonus, perks > bonuses, incentive < benefits
pension, nest egg, savings > retirement fund
taxman, irs > tax authorities, Internal Revenue Service, tax collectors
tariff, import tax > duties, levies
trade war > tariffs, trade dispute
moved abroad, offshored > outsourcing, relocated, moved production
crypto, bitcoin > cryptocurrency, digital currency
gas, petrol > gasoline, fuel
electricity, juice > energy < power
oil company, big oil > energy company, oil firm
farm > ranch, agriculture, farmland
monopoly, antitrust > competition law, dominance
`;
