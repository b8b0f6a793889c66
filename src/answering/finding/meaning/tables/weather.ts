/** Weather, nature and the earth. */
export const WEATHER = `
storm > hurricane, cyclone, gale, tempest, typhoon
twister > tornado
hurricane > storm, cyclone, typhoon
underwater, under water > flood, inundated, submerged, floodwaters
heat wave, heatwave, hot spell, scorcher > high temperatures, extreme heat
cold snap, freeze, deep freeze > freezing temperatures, extreme cold
snow, snowstorm > blizzard, snowfall
snowed in > stranded by snow, cut off by snow
rain, downpour, pouring > rainfall, heavy rain, showers, torrential
dry spell, no rain > drought
wildfire, forest fire > blaze, bushfires, flames
quake, earthquake > tremor, aftershock, magnitude, temblor
landslide > mudslides, landslip, rockfall
volcano, blew its top > eruption, lava, volcanic
tidal wave > tsunami
sinkhole > crater
lightning, struck by lightning > thunderstorm
fog, foggy > mist, poor visibility
windy, winds, gusts > gale, wind speeds
slammed, battered > made landfall, swept through, ravaged
weather report > forecasters, meteorologists, predicted
weatherman, weather people > meteorologist, forecaster
global warming, climate change > warming, greenhouse gases, emissions, climate crisis
emissions, carbon > greenhouse gases, carbon dioxide, pollution
pollution, smog > contamination, emissions, air quality
green energy, renewables, clean energy > renewable energy, wind power, solar power, wind farms
wind turbines, windmills > wind farm
fracking > hydraulic fracturing, shale gas
oil spill > leaked oil, slick
pipeline > oil line
trees, cut down trees, logging > deforestation, felled, forest
died out, wiped out > extinction
endangered > threatened with extinction, protected species
animal > wildlife < creatures, species
critter < animals
bug > insects, pests
poachers > poaching, illegal hunting
hunting, hunters
dolphin, whale > marine mammal
beached > washed ashore, stranded
garbage, trash > litter, landfill < waste
dump > landfill, waste site
crops, harvest > wheat, grain, agriculture
drinking water, tap water > water supply
moon landing, landed on the moon > lunar landing
spaceship > spacecraft, shuttle, rocket, capsule
rocket, blasted off, took off > launch, lift-off
asteroid, space rock > meteorite, meteor
satellite > spacecraft
`;
