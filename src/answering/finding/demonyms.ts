/** Countries and states with the words for what is theirs: "the Turkish bomb" went off in Turkey. A row each. */
export const DEMONYMS: readonly string[] = `
afghanistan afghan
america american usa
argentina argentine argentinian
australia australian
austria austrian
belgium belgian
brazil brazilian
britain british briton
california californian
canada canadian
chile chilean
china chinese
colombia colombian
cuba cuban
denmark danish dane
egypt egyptian
england english
europe european
finland finnish
florida floridian
france french
germany german
greece greek
hawaii hawaiian
hungary hungarian
india indian
indonesia indonesian
iran iranian
iraq iraqi
ireland irish
israel israeli
italy italian
japan japanese
jordan jordanian
kenya kenyan
korea korean
lebanon lebanese
libya libyan
mexico mexican
morocco moroccan
netherlands dutch holland
nigeria nigerian
norway norwegian
pakistan pakistani
palestine palestinian
philippines filipino
poland polish
portugal portuguese
romania romanian
russia russian
scotland scottish
senegal senegalese
somalia somali
spain spanish
sweden swedish
switzerland swiss
syria syrian
taiwan taiwanese
texas texan
thailand thai
tunisia tunisian
turkey turkish
ukraine ukrainian
venezuela venezuelan
vietnam vietnamese
wales welsh
yemen yemeni
`
  .trim()
  .split('\n');
