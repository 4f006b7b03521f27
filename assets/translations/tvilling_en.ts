<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>tvilling</name>
  <message>
   <location filename="../../app/actions_hub.py" />
   <source>What is done here is not recorded: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/air_hub.py" />
   <source>The air layer cannot be computed: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/air_hub.py" />
   <location filename="../../app/model/known_words.py" />
   <source>Air and noise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/air_hub.py" />
   <location filename="../../app/model/known_words.py" />
   <source>Wind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/air_hub.py" />
   <source>No wind is drawn of {left_out}: stale, bad or absent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/alarm_answers.py" />
   <source>Not sealed in the ledger yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <source>Alarm rule {rule} failed and is left out; all others go on: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <location filename="../../widgets/alarm_table.py" />
   <location filename="../../widgets/faceplate.py" />
   <source>Alarms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <source>Coarser picture, to keep up with the alarms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <source>Alarms go on with their delays and shelves: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <source>There is no sound device: alarms are seen here and not heard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <source>Go to the alarm that asks most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <source>Acknowledge the alarm that asks most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <source>Go to the next alarm out of view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <source>No alarm asks for attention.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <source>No alarm that asks lies out of view.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/around.py" />
   <source>{shown} and {count} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/around.py" />
   <source>{folders}: is a folder among files; open one district, or files alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/around.py" />
   <source>{paths}: nothing in it can be drawn; `tvilling info` says what it holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/around.py" />
   <source>{path}: is not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/awake.py" />
   <source>the system offers no way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Histories (*.duckdb)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Back up history...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Restore history from a backup...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Back up the history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Back up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Backing up to {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Backed up to {path}: {size_text}, {count_text} readings, read again and whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Restore the history from a backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Choose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Looking through {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Restore history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Put {name} in the place of the history?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Restore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>The backup holds {count_text} readings of {count} signals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>, from {first:%Y-%m-%d %H:%M} to {last:%Y-%m-%d %H:%M %Z}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>The history of now is kept aside in {folder}; what came after the backup is in that file alone. The district is closed for this and opens again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Restoring {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Stopped; nothing is left of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Keep what is there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <location filename="../../widgets/import_choices.py" />
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Only {ours}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>{which} of them are signals of {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Restored from {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Not restored: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source> The history before is kept as {kept}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/balance_hub.py" />
   <location filename="../../app/energy/indicators/balance_view.py" />
   <location filename="../../widgets/forecast_words.py" />
   <source>Balance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/balance_hub.py" />
   <source>Reading the history …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/balance_hub.py" />
   <source>The period cannot be read: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/black_box_hub.py" />
   <source>As the operator saw it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/black_box_hub.py" />
   <source>Replay with the camera, selection and panels of who was on duty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/black_box_hub.py" />
   <source>As {who} saw it ({role})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/black_box_hub.py" />
   <source>No window was open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/black_box_hub.py" />
   <source>Nothing is recorded of this moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>LIVE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>REPLAY</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>SCENARIO</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>{who} acknowledged {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>{who} shelved {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>{who} took {what} off the shelf</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>{who} took {what} out of service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>{who} returned {what} to service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>{who} reset {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>{who} wrote in the shift log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>{who} closed an open point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>Panels: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>They looked at {when} in {mode}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>They were in {mode}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>{who} was refused: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <location filename="../../app/people_hub.py" />
   <source>locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/bookmarks.py" />
   <source>saved views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/bookmarks.py" />
   <source>{name}: a view in it looks from nowhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/bookmarks.py" />
   <source>View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/bookmarks.py" />
   <source>the name is empty or taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/bridge/reads.py" />
   <source>history is still being opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>From now on all readings are kept {days}{bound}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>This history lies on a server that several workstations share; its own rules say how long it is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>for ever</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>for {raw_days:g} days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>, and the history takes at most {max_gb:g} GB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>This window records nothing: what comes is kept in memory until it is closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>Keep less history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>Thin what is older?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>{loss_text}

It begins in about a minute and goes on little by little. What was thinned does not come back; File &gt; Back up history keeps all of it in a file of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>Thin it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>Keep it as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>Not changed: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/compare_hub.py" />
   <source>Compare two moments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/compare_hub.py" />
   <source>History is still being opened; try again in a moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/compare_hub.py" />
   <source>Choose under Layers by what to colour the difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/compare_hub.py" />
   <source>This city has no signals, so there is nothing to compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/copying.py" />
   <location filename="../../app/district_copy.py" />
   <source>copying {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/counterfactual.py" />
   <source>The difference is that of two runs of the model; its weather and habits are made up for the place, not those of this time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/counterfactual.py" />
   <source>nothing was recorded in this time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/counterfactual.py" />
   <source>replay within one calendar year: this stretch leaves {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/counterfactual.py" />
   <source>prices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/counterfactual.py" />
   <source>carbon of the grid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/counterfactual.py" />
   <source>What neighbours trade is not replayed: both sides pay the grid's prices.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/counterfactual.py" />
   <source>Only {share} % of the time is known; totals are of that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/counterfactual.py" />
   <source>this district records no electricity that could be replayed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/counterfactual.py" />
   <source>{what}: recorded for {share} % of the time, made up for the rest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/district_copy.py" />
   <source>{folder}: lies in the district that is copied; choose another place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/district_copy.py" />
   <source>{name}: the id of its district.toml does not come first; copy it by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>{title}, interpolated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>too uncertain (error over {most})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>{used} of {total} stations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>{total} stations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>None of {total} stations has a value that can be used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>Ordinary kriging</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>Inverse distance (too few to krige)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source> Leaving one out misses it by {left_out_rms} {unit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>not known here; the only station has {text} {unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>not known well: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>1 of {total} stations: nothing to interpolate between.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>One station only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source> and {more} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>one station says nothing of others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>no station has a value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>between stations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>Left out: </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/forecast/bands.py" />
   <source>band from {n} past days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/forecast/bands.py" />
   <source>no past forecast to judge by: the band spans all that was measured</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/energy/forecast/bands.py" />
   <source>band from {n} past days; {wanted} are wanted, so it is drawn wider</source>
   <extracomment>for one: band from {n} past day; {wanted} are wanted, so it is drawn wider</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/energy/forecast/maker.py" />
   <source>nothing was measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/forecast/maker.py" />
   <source>{hours} h were measured; a whole day is the least</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/forecast/maker.py" />
   <source>{covered:.0f} % of the last {days} days are known; {least:.0f} % are needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>{value} in {span}: {words} ({sign}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>plan {planned} kWh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>No energy flows here in this period.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <location filename="../../app/energy/indicators/table.py" />
   <location filename="../../app/scenario_scene.py" />
   <source>Self-sufficiency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <location filename="../../app/energy/indicators/table.py" />
   <source>Self-consumption</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>Peak drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>Cost at spot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>Too few sources to say which kind of district this is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>this moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>this period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>as wanted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>wanted: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>plan {planned} MWh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>Nothing here measures energy: signals.csv names no such meter for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>Nothing was recorded in this period.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/compute.py" />
   <source>the period is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/compute.py" />
   <location filename="../../widgets/feed_reasons.py" />
   <source>no value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/compute.py" />
   <source>nothing here measures it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/compute.py" />
   <source>it cannot be computed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/compute.py" />
   <source>{name} unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/compute.py" />
   <source>a kind of its sources says nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/kinds.py" />
   <source>covers its own use at all times, without import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/kinds.py" />
   <source>makes more than it uses over the year, with exchange</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/kinds.py" />
   <source>is positive only with what it owns elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/kinds.py" />
   <source>uses more than it makes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/kinds.py" />
   <source>all that stands in the district</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/kinds.py" />
   <source>what takes part in the local market</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/kinds.py" />
   <source>the district and what it owns elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>nothing was generated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>nothing was used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>no heat was used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>the carbon intensity of the grid is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>the spot price is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>there is no battery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>fewer than two full cycles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>nothing was stored, and yet something came out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>there is no PV</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>nothing was traded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>the spot price is not known, or not above zero</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>nothing was called</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>the district names no tariffs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>the district names no tariff of peaks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>the period has no whole hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>How much of what was used came from inside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>How much of what was generated stayed inside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Energy balance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Generated less used; above zero the period was energy-positive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Balance, relative</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>The balance as a share of what was used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Self-supply by renewables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Generation against use, whenever it came; above 100 is positive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Heat from the surroundings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Heat that pumps drew from air, ground and water, of all heat used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Generated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>All that was generated inside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Buildings, heat pumps among them, and cars; filling a battery is no use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Used by buildings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Heat pumps among it, cars not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <location filename="../../app/scenario_scene.py" />
   <source>Bought from the grid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>What came in over the boundary.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Sold to the grid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>What went out over the boundary.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Grid neutrality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Above zero the grid got more than it gave.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Primary-energy balance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>The exchange weighted by what it takes to make it elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>CO₂ of operation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Emitted elsewhere for what was drawn here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>CO₂ of a kWh used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Emissions of operation against all use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>CO₂ avoided elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>What the grid did not emit because of what was sent out; not taken off the other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Energy at spot price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>The exchange at the market's price, without grid tariffs and taxes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Energy at tariff</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>What the supplier and the grid would charge for the exchange; bills to the cent are made by settlement.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <location filename="../../widgets/scenario_words.py" />
   <source>Peak tariff</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>What the highest hour of each month costs, as if the month ended with the period.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Peak drawn, 1 h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>The hour that decides the peak tariff.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Peak drawn, 15 min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>The quarter that loads the grid most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Peak sent out, 1 h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>The hour of the largest surplus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Load factor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>How even the use was; 1 is flat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Load-cover factor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Use that was met by generation at the same moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Supply-cover factor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Generation that was used at the same moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Traded locally</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Energy that changed hands on the local market.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Traded share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Local trades against all use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <location filename="../../widgets/market_panel.py" />
   <source>Trades</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>How often the local market matched two.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Median local price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Half of the trades were dearer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Local price against spot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Below zero local energy was cheaper than the market's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <location filename="../../widgets/market_panel.py" />
   <source>Calls for flexibility</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>How often the grid asked for more or less.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Flexibility called</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Energy that was asked to move.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Flexibility delivered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>What the meters then showed of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Delivered of what was called</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>How far a call could be relied on; what nobody measured counts as not delivered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Battery capacity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>What all batteries can hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Battery cycles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Full cycles of all batteries together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Battery round trip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>What came back of what was stored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Charged into cars</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Energy that cars took.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Given back by cars</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Vehicle to grid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>PV capacity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>What all PV is rated at.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Specific yield of PV</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Generation for each kWp.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Capacity factor of PV</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Generation against what the rating could give.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Data quality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>How much of the data was there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Ledger coverage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>How much of the period is proven.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>the period has no whole {minutes} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>the trades are not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>the calls are not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>nobody counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/from_what_words.py" />
   <source>not checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>what it says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/market/view.py" />
   <source>its price did not meet the other side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/market/view.py" />
   <source>less than its least energy was to be had</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/market/view.py" />
   <source>a limit of the grid held it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/mobility/outlook.py" />
   <source>no day like this one is known at these hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/network/state.py" />
   <source>{count} of {count_2} meters known{few}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/network/state.py" />
   <source>No building of this network has a meter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/network/state.py" />
   <source>, fewer than {enough:.0%}: not judged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/network/state.py" />
   <source>No meter of this network says anything at this time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>{voltage_pu} to {voltage_pu_2} pu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>{kw} kW, loss {loss} kW, {pu}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>Cables up to {high} %{beside}, voltage {low} to {top} pu, losses {loss_kw} kW</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>limit {rated_a} A</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>no limit known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>Not solved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>, transformers up to {max} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>{name}: without supply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>{name}: {value} pu, limit {bound:.2f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>near its limit ({near_pct:.0f} %)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>limit {full_pct:.0f} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>without supply, {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/evidence_hub.py" />
   <source>Saved {path}: {counted}, {span}, {size_text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/evidence_hub.py" />
   <source>Export evidence…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/evidence_hub.py" />
   <source>Readings of a time with all that proves them, as one file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/evidence_hub.py" />
   <source>Exporting {name}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/evidence_hub.py" />
   <source>; {n} batches left out: {next}</source>
   <extracomment>for one: ; {n} batch left out: {next}</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/evidence_hub.py" />
   <source>No evidence was exported: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/evidence_hub.py" />
   <source>There is no ledger in this window, so there is nothing to prove with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/evidence_hub.py" />
   <source>reading and hashing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/exporting.py" />
   <source>{path}: name it .parquet or .csv</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/exporting.py" />
   <source>{path}: is there already; give another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/exporting.py" />
   <source>{parent}: is no folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/exporting.py" />
   <source>{name}: {count:,} readings, {rate:,.0f}/s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feed_keeping.py" />
   <source>{folder} may not be written to: {what} holds until the district is closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feed_keeping.py" />
   <source>This district comes with the program: {what} holds until it is closed. Make a copy to keep it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feed_keeping.py" />
   <source>{path}: {what} is not kept: {error}. It holds until the district is closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feed_trying.py" />
   <source>It could not be reached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feed_trying.py" />
   <source>Connected. {count} readings in {try_s:.0f} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feed_trying.py" />
   <source>Nothing came; look around at its source, or wait for its next readings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feed_trying.py" />
   <source>The password of {name} is not kept: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feed_trying.py" />
   <source>, {rejected} rejected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The connection to the broker broke</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker does not let us read under this prefix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker ended the TLS connection before letting us in; it may want a client certificate (cert_file, key_file)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker has moved to another address; ask whoever runs it and change the feed's url</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker is too busy at present</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker's quota for us is used up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker does not speak this version of MQTT; set version = 3 or 5</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker refuses our client name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker is not available at present</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker refuses the user name or the password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker does not let us in; it may want a user name and a password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker wants a way of logging in that Tvilling does not know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker has banned us; ask whoever runs it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker finds our greeting too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker finds that we connect too often</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker does not understand us</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker does not answer any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>What the broker sends is not MQTT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker no longer lets us read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker is shutting down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>Another program has taken over our session at the broker; is this district open twice?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker ended the connection over a message that is too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker finds that too much is sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>Whoever runs the broker has ended the connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker ended the connection after its longest time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker takes one of the subscriptions for no topic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker knows no wildcards; name topics without + and # in subscribe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker wants a client certificate; set cert_file and key_file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker and Tvilling find no common way in TLS; it may want a client certificate (cert_file, key_file)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker does not trust the authority that signed our client certificate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>Our client certificate has expired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>Our client certificate has been revoked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker refuses our client certificate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker refuses our client certificate: it is made for something else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker finds that our client certificate and its key do not belong together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker speaks only old versions of TLS, which are not safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker's certificate is not valid yet; is this machine's clock right?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker's certificate has expired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker's certificate is signed by itself and not trusted here; set ca_file to it if you know it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker's certificate has been revoked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker's certificate is for another host than the one in the url</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker refuses the connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>Nothing answers at the broker's address; is the broker running?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker's name cannot be found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker's certificate is not trusted here; set ca_file to its authority's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker does not speak TLS at this port</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/files_hub.py" />
   <source>City models and layers ({list})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/files_hub.py" />
   <source>Open city models and layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/files_hub.py" />
   <source>Open a district folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/files_hub.py" />
   <source>The files name no reference system: the place and its sun are made up until you give one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/files_hub.py" />
   <location filename="../../app/import_hub.py" />
   <location filename="../../widgets/new_district.py" />
   <source>All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/files_hub.py" />
   <source>{summary} in the files. </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/files_hub.py" />
   <source>{wrong}Shown in the light of noon; move the time for another hour.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film_hub.py" />
   <source>Record a film…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film_hub.py" />
   <source>Recording {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film_hub.py" />
   <location filename="../../widgets/rules_trial.py" />
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film_hub.py" />
   <source>End the film here and keep it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film_hub.py" />
   <location filename="../../widgets/banner.py" />
   <source>{name}  ·  synthetic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film_hub.py" />
   <location filename="../../widgets/knowledge.py" />
   <location filename="../../widgets/trends.py" />
   <source>as known at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film_run.py" />
   <source>The window went back to live, so the film ends there. </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film_run.py" />
   <source>The view changed its size, so the film ends there. </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film_run.py" />
   <source>frame {number} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film_run.py" />
   <source>{trouble}{path}: {count} frames, {seconds:.1f} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film_run.py" />
   <source>{trouble}No film was made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/finding.py" />
   <location filename="../../widgets/wall_editor.py" />
   <source>saved view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/finding.py" />
   <location filename="../../widgets/wall_editor.py" />
   <source>workspace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/finding.py" />
   <source>That place is not in this district.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/flows_hub.py" />
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/sankey.py" />
   <source>Energy flows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/forecast_hub.py" />
   <source>A scenario is computed, not measured: LIVE and REPLAY have forecasts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/forecast_hub.py" />
   <source>replayed moment, data {then}; what came is drawn over it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/forecast_hub.py" />
   <source>as it had arrived then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/forecast_hub.py" />
   <source>as corrected since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/forecast_hub.py" />
   <source>Forecast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/forecasting.py" />
   <source>{name}{others} reported {value:.0f} % of the last {days:.2g} days; {value_2:.0f} % are needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/forecasting.py" />
   <source>per kWh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/forecasting.py" />
   <source> and {count} more of {count_2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/found_entries.py" />
   <location filename="../../widgets/districts_overview.py" />
   <location filename="../../widgets/file_menu.py" />
   <source>Districts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/found_entries.py" />
   <location filename="../../widgets/file_menu.py" />
   <source>Opened last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/found_entries.py" />
   <source>go to this moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/found_entries.py" />
   <source>not now: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/found_entries.py" />
   <source>not now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/found_entries.py" />
   <source>go to this place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <location filename="../../widgets/forecast_words.py" />
   <location filename="../../widgets/headline.py" />
   <source>Load</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <location filename="../../app/scenario_scene.py" />
   <location filename="../../widgets/headline.py" />
   <source>Generation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <location filename="../../widgets/headline.py" />
   <location filename="../../widgets/import_dialog.py" />
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <location filename="../../widgets/evidence_dialog.py" />
   <location filename="../../widgets/headline.py" />
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <location filename="../../widgets/headline.py" />
   <source>Self-sufficient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <location filename="../../widgets/headline.py" />
   <source>Reporting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <source>From what is the self-sufficiency?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <source>{id}, as it was read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <source>feed {feed}, key {key}; a reading is expected every {period}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <source>Quality: {word}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <source> Nothing was ever read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/grid_hub.py" />
   <location filename="../../app/model/known_words.py" />
   <source>Electric network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/grid_hub.py" />
   <source>The electric network is not shown: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/grid_hub.py" />
   <source>The electric network cannot be solved: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/grid_hub.py" />
   <source>Not solved yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/grid_hub.py" />
   <source>Synthetic network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/grid_hub.py" />
   <source>This district has no {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/grid_hub.py" />
   <source>, and {count} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/grid_hub.py" />
   <source>Network beyond its limits. {line}{more}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/handover_hub.py" />
   <source>An alarm rang {n} times</source>
   <extracomment>for one: An alarm rang {n} time</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/handover_hub.py" />
   <location filename="../../widgets/shift_panel.py" />
   <source>{n} open points</source>
   <extracomment>for one: {n} open point</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/handover_hub.py" />
   <location filename="../../widgets/shift_panel.py" />
   <source>Handover report...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/handover_hub.py" />
   <source>Save the handover report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/handover_hub.py" />
   <source>{path}: {n} pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/handover_hub.py" />
   <source>The journal opens with the history; try again in a moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_hub.py" />
   <source>Help for what is in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_hub.py" />
   <source>Pages of help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_hub.py" />
   <source>Help for {panel}   ({key})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_hub.py" />
   <source>Help for {panel}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <location filename="../../widgets/people_sheet.py" />
   <source>Import readings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <location filename="../../widgets/import_dialog.py" />
   <source>Save the mapping</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <source>Readings (*.csv *.csv.gz *.tsv *.txt *.parquet *.jsonl *.jsonl.gz *.ndjson)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <source>Readings belong to a district: open one, or make one from these files (File &gt; New district).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <source>Mappings (*.map.toml)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <source>Adding signals to {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <source>This window records nothing, so nothing can be imported here; close the other one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <source>Importing {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <source>{share:.0f} % of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <location filename="../../widgets/import_dialog.py" />
   <source>Not ready to import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <source>This cannot be imported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>, {time} to {time_2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{rows:,} rows a signal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>about {rows:,} rows a signal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{stored:,} values of {many}, {each}{span}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{name}: stopped after {stored:,} values, which stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{name}: {stored:,} values stored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>Nothing refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source> (line {line:,})</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/import_words.py" />
   <source>{n:,} signals</source>
   <extracomment>for one: {n:,} signal</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/import_words.py" />
   <source>{n:,} values</source>
   <extracomment>for one: {n:,} value</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/import_words.py" />
   <source>{n:,} times</source>
   <extracomment>for one: {n:,} time</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>The file has no rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>Check how it is written: delimiter, header, filter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>Nothing of it could be imported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{many} a signal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{skipped:,} values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{lead} refused: the clock in {zone} never showed them. Is the zone right?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{many} refused: {listed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{many} share signal and time with another one: choose rows (Only where).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{many} in an hour that came twice: {rule}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{many} kept as bad: out of range.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{absent:,} empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{left_out:,} rows left out by the filter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>taken as the first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>taken as the second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>by the order of rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>of them corrections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>there already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/job.py" />
   <source>An error inside Tvilling ({name}); the log file in the data folder has the details.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/job.py" />
   <source>This machine has too little memory for it; open a part of it, or close other programs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/keeping.py" />
   <source>{folder}: names no layer {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/keeping.py" />
   <source>{name}: comes with Tvilling and is never changed; make a copy of the district</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/keeping.py" />
   <source>{folder}: {error}; add the layer by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/keeping.py" />
   <source>{folder}: {error}; remove the layer by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/keeping.py" />
   <source>{path}: cannot be read ({strerror})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/keeping.py" />
   <source>{folder}: is not in UTF-8</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/kiosk_hub.py" />
   <source>A kiosk is left by a code, and none is set here. An administrator sets one: tvilling people code presenter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/kiosk_hub.py" />
   <source>Kiosk…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/kiosk_hub.py" />
   <source>Leave the kiosk…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/kiosk_hub.py" />
   <source>Leave…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/kiosk_hub.py" />
   <location filename="../../app/people_hub.py" />
   <source>Leave the kiosk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/kiosk_hub.py" />
   <location filename="../../app/people/gate.py" />
   <source>This is a kiosk: it only shows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/kiosk_hub.py" />
   <source>The whole screen, to look at only; left by a code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>In the log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The reading is part of a batch, and the batch is a leaf of the log: each hash on the way was computed again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Whoever handed over the log: it could have been made up as a whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Signed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The log's root is signed by the key that is trusted for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The holder of that key, who could still show another log to somebody else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Consistent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The log holds everything that was seen in it before: nothing was taken out, rewritten or rolled back since.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The holder of the key, for what happened before the first look.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Witnessed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Somebody independent signed the same root, or IOTA holds it: it cannot have been written later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>That the holder of the key and the witness do not cheat together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Reported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>A server says so; nothing was checked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The operator of that server, entirely.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>In the batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The reading is in the batch whose root was anchored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The server, that this root was anchored at all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Signed by the sender</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The transaction's digest, its signature and the sender's address were computed again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The server, that the network accepted the transaction.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Effects chain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Effects, events, objects and the contents of the checkpoint fit together hash by hash.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The server, that this checkpoint is the network's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Certified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Validators with at least two thirds of the stake signed the checkpoint, as the committee that is pinned here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>That committee, and whoever pinned it here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Lineage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Every committee from the pinned one on handed over to the next, up to this checkpoint.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The one committee or genesis that was pinned first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/indicator.py" />
   <source>{letters} at {limit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/indicator.py" />
   <source>alarm, {priority} priority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/indicator.py" />
   <source>normal {low} to {high}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/indicator.py" />
   <source>usual {low} to {high}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/indicator.py" />
   <location filename="../../widgets/levels_areas.py" />
   <source>of a past moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/indicator.py" />
   <source>above it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/indicator.py" />
   <source>below it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/indicator.py" />
   <location filename="../../widgets/levels_areas.py" />
   <source>acknowledged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/from_what_table.py" />
   <location filename="../../widgets/import_choices.py" />
   <source>Signal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/alarm_journal.py" />
   <location filename="../../widgets/alarm_model.py" />
   <source>Value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/found_streams.py" />
   <location filename="../../widgets/import_new.py" />
   <source>Unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/import_choices.py" />
   <location filename="../../widgets/trend_figures.py" />
   <source>Quality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <source>Event time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/alarm_model.py" />
   <source>Age</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <source>Arrived after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/import_new.py" />
   <source>Period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <source>Possible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/feed_table.py" />
   <location filename="../../widgets/inspector_target.py" />
   <source>Feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/feed_dialog.py" />
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>Rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <source>Subject</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/feed_dialog.py" />
   <location filename="../../widgets/feed_table.py" />
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/alarm_model.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>Limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>Deadband</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/rules_form.py" />
   <location filename="../../widgets/rules_panel.py" />
   <source>Priority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <source>Delays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/alarm_model.py" />
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <source>{low} to {high}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../app/model/known_words.py" />
   <location filename="../../app/scenarios/varying.py" />
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <source>{feed}: {link}; {n} received, refused: {counts}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <source>on {on} s, off {off} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels_hub.py" />
   <location filename="../../widgets/menus.py" />
   <source>Overview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels_hub.py" />
   <location filename="../../widgets/levels_panel.py" />
   <source>One level up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels_hub.py" />
   <source>{n} faceplates are open; close one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels_hub.py" />
   <source>This district has no such asset.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels_hub.py" />
   <source>Choose an asset first, in the city or in a list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels_hub.py" />
   <source>Support</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels_hub.py" />
   <source>HIST · {mode}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels_relations.py" />
   <location filename="../../app/model/known_words.py" />
   <source>Feeder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels_relations.py" />
   <source>Carries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/market_hub.py" />
   <source>No market here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/market_hub.py" />
   <source>This window seals nothing: its history is in memory, shared, or without a key. The market is read from the ledger.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/market_hub.py" />
   <location filename="../../widgets/ledger_words.py" />
   <source>Market</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>the price at which as much is offered as asked for; one price for all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>each trade at what its seller asked; shown is their mean by energy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>each trade halfway between ask and bid; shown is their mean by energy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>as recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>The bids of this interval are not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>{count} trades</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <location filename="../../widgets/market_words.py" />
   <source>no trade</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>Local price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <location filename="../../app/program.py" />
   <location filename="../../widgets/open_choice.py" />
   <source> and {count} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source> Trades are records {shown}{more} of the ledger.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>{count} offers, {count_2} demands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <location filename="../../widgets/market_words.py" />
   <source>spot not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>spot {spot} {unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>By another rule than the recorded one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>Cleared again from the recorded bids it comes out the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>Cleared again it DIFFERS: {differences}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/mobility_hub.py" />
   <location filename="../../widgets/ledger_words.py" />
   <source>Mobility</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/mobility_hub.py" />
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/mobility_shared.py" />
   <source>Shared bikes and cars</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/mobility_hub.py" />
   <source>The day cannot be read: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/mobility_hub.py" />
   <source>Reading the day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/mobility_read.py" />
   <source>Charging load</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/mobility_read.py" />
   <location filename="../../widgets/mobility_words.py" />
   <source>Free bikes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/mobility_read.py" />
   <source>Free shared cars</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Mon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Tue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Wed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Thu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Fri</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Sat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Sun</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Jan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Feb</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Mar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Apr</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>May</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Jun</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Jul</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Aug</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Sep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Oct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Nov</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Dec</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>January</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>February</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>March</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>April</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>May (month)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>June</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>July</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>August</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>September</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>October</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>November</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>December</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>{day} {month}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>{weekday} {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>{month} {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>uncertain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/legend.py" />
   <source>stale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>bad</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>substituted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>interpolated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>simulated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>absent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/calendar_card.py" />
   <location filename="../../widgets/timeline_strip.py" />
   <source>no readings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>matches the anchor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/from_what_words.py" />
   <location filename="../../widgets/proof_words.py" />
   <source>not anchored yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/proof_marks.py" />
   <source>DIFFERS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/inspector_target.py" />
   <source>Building</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>PV array</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/sankey.py" />
   <source>Battery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>EV charger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../app/scenarios/kinds.py" />
   <source>Heat pump</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Thermal store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/sankey.py" />
   <source>District heat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Transformer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../app/scenarios/kinds.py" />
   <source>Weather</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Air quality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Bike dock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Car share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/sankey.py" />
   <source>Turbine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../app/scenario_scene.py" />
   <source>Electricity used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Electric load</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Heat demand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Carbon rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/scenario_words.py" />
   <source>Heat used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Import from the grid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Export to the grid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Indoor temperature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Indoor CO₂</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>PV power</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>PV energy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Irradiance on the panels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Module temperature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Energy charged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Air temperature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Supply temperature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Charging power</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Energy of the open sessions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Ports in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Noise, LAeq of 5 min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>State of charge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/grid_key.py" />
   <source>Loading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/grid_key.py" />
   <source>Voltage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Electric power</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Heat delivered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Coefficient of performance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Source temperature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/mobility_words.py" />
   <source>Shared cars</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/mobility_words.py" />
   <source>Free places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Battery power, charging positive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Cell temperature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Energy discharged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Current</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Power, away from the grid positive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Power, import positive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Oil temperature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Bikes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/mobility_words.py" />
   <source>Free docks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Heat flow, charging positive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Temperature, top</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Temperature, bottom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Heat drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Return temperature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Flow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Wind speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Wind from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Global horizontal irradiance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Diffuse horizontal irradiance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Cloud cover</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Relative humidity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Air pressure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Electricity price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Carbon intensity of the grid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Turbine power</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Energy made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Speed of the water</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Rotor speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>charging</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>giving back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>fault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/sankey.py" />
   <source>not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/feed_reasons.py" />
   <source>duplicate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>verified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>replayed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>forged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>malformed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/feed_reasons.py" />
   <source>unit does not fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>outside of what is possible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>filled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>partly filled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>not filled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/feed_entry.py" />
   <source>connected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>called</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>delivered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>whole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>settled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/feed_entry.py" />
   <source>connecting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/banner.py" />
   <location filename="../../widgets/feed_entry.py" />
   <source>paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/feed_entry.py" />
   <source>stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Autonomous</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Dynamic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Virtual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Pre</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Geographical</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Functional</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Persistence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Similar day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Physics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Terrain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Water</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Green</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Streets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Bridges</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/palette.py" />
   <location filename="../../widgets/sankey.py" />
   <source>Buildings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Solar panels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Street furniture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../app/scenarios/kinds.py" />
   <source>Trees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Asset symbols</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/clip_card.py" />
   <location filename="../../widgets/measuring.py" />
   <source>Height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Year built</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Storeys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Roof</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/ledger_details.py" />
   <location filename="../../widgets/levels_support.py" />
   <source>Proof</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Proven</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/proof_words.py" />
   <source>Anchored, not checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Interpolated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/measuring.py" />
   <source>Distance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/levels_areas.py" />
   <location filename="../../widgets/measuring.py" />
   <source>Area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Surface</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Building height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/units_page.py" />
   <source>Length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/ledger_table.py" />
   <source>Level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Rise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Slope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Bearing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Ground at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Top at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>In its plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>From above</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Perimeter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Eaves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../app/scenarios/kinds.py" />
   <source>Tilt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Azimuth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Noise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/languages.py" />
   <source>{language} (not translated yet)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/model/languages.py" />
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/notes.py" />
   <source>{name}: more than {most} notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/notes.py" />
   <source>{name}: the view of note {number} looks from nowhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/notes.py" />
   <source>{name}: note {number}: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/notes.py" />
   <source>there are {most} notes already; remove some first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/notes_hub.py" />
   <source>The note cannot be written: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/notes_hub.py" />
   <location filename="../../app/trend_hub.py" />
   <source>Not kept: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/notes_hub.py" />
   <source>That note is no longer there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Acknowledging alarms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Resetting a latched alarm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Silencing sounds for a time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Shelving alarms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Taking alarms off the shelf</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Taking an alarm out of service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Returning an alarm to service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing alarm rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Trying alarm rules on recorded history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing scenarios</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Writing a note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing a note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Removing a note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Writing in the shift log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing a note of the shift log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Removing a note of the shift log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Closing an open point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Handing the shift over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Recording a film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Exporting evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Saving trends to a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Backing up history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Saving a report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Saving a mapping</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Saving a table, a key or a proof to a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Adding or changing a feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Pausing or resuming a feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Removing a feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Sending made-up readings to a broker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Looking around at a source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Adding signals to the district</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Opening a district or files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Keeping a layer in the district</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Making a district</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Removing a layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Importing readings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing how long history is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Writing history anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Restoring a backup in place of history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing whom the ledger trusts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Anchoring the ledger elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Registering or revoking a device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing the key that signs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Offering a stream</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Buying a stream</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Taking in an offer, an order or a grant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Saving an offer, an order or a grant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Ending a stream</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Showing the tampering tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Starting the wall display</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing the pages of the wall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Starting the kiosk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing preferences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing a workspace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Keeping a view under a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Closing the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/gate.py" />
   <source>{what} needs the role {role}; you are {mine}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/gate.py" />
   <location filename="../../app/people/post.py" />
   <location filename="../../app/people_hub.py" />
   <source>The window is locked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <location filename="../../widgets/wall_list.py" />
   <source>{n} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <location filename="../../widgets/alarm_dialogs.py" />
   <location filename="../../widgets/wall_list.py" />
   <source>{n} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <source>Too many wrong codes for {role}: try again in {wait}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <source>A code is being checked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <source>No code is set for {role}. An administrator sets it: tvilling people code {role}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <source>This is no kiosk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <location filename="../../app/people_hub.py" />
   <source>A kiosk shows; leave it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <source>The code of {role} is not enough here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <source>That try is over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <source>The window is not locked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <source>That is not the code. Next try in {wait}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <source>That is not the code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/roles.py" />
   <source>viewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/roles.py" />
   <source>presenter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/roles.py" />
   <source>operator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/roles.py" />
   <source>engineer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>Actions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>What people did here, and what was refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>Sat down at the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>Stepped up by code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>A wrong code for stepping up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>Stepped down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>Locked the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>Unlocked the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>A wrong code for unlocking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>Began a kiosk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>Left the kiosk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>A wrong code for leaving the kiosk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>Refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Step up to {role}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>What you do from now on stands in the journal under your name and this role.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Step up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>&amp;People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Step down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Lock now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <location filename="../../widgets/people_sheet.py" />
   <source>What each role may do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>{who}, as the system names you: {role}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>You have that already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>No code is set for {role}. An administrator sets it: tvilling people code {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Too many wrong codes: next try in {wait}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Not done. {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Unlock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Any of these codes unlocks the window. Your role is then your own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Any of these codes ends the kiosk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Leave</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>{problem} Until then everybody is a viewer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Nobody has set up who may what on this machine: you are {role} here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>An administrator does it with: tvilling people grant NAME ROLE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Locks after {n} min without a touch.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Step up to {role}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>You have not stepped up: {role} is what you are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>The city and the alarms stay in sight; nothing can be done until a code is given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>No code is set, so nobody could unlock the window. An administrator sets one: tvilling people code operator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>No code is set that would do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>stepped up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>not set up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>The settings have a mistake, so nobody is more than a viewer:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>With the code of this role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>settings have a mistake</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>By a code; it ends when you step down or the window locks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/performance_hub.py" />
   <source>Alarm performance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/performance_hub.py" />
   <location filename="../../widgets/alarm_journal.py" />
   <source>The journal cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>the district </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>Kept in {folder}; File &gt; Remove a layer takes it out again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>Copying {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>Making the district {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>Opening</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>Adding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>Removing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>building the scene</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>This is a copy of {name}, in {folder}: yours to change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>{name} is no layer any more; the file stays in {parent}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>Proof: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>Nothing differs from the ledger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>There is no ledger to differ from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>DIFFERS, {span_text}:{where} {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>Next difference from the ledger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>Difference before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>There is no ledger here that could prove it: nothing of this history is sealed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>Export proof</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>Proofs (*.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>{nothing} {side} this moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <location filename="../../widgets/save_text.py" />
   <location filename="../../widgets/trend_saving.py" />
   <source>Saved {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/proposals.py" />
   <source>{what}: say which quantity it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/proposals.py" />
   <source>Unnamed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/proven_hub.py" />
   <location filename="../../widgets/ledger_panel.py" />
   <source>Show only what is proven</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/records_hub.py" />
   <source>a rule that cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/records_hub.py" />
   <source>Devices, streams and the local market are not recorded: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/records_hub.py" />
   <source>There is no ledger here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/records_hub.py" />
   <source>Offers and purchases are contracts in the ledger, and this window seals nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/records_hub.py" />
   <source>The local market is not recorded: {folder}: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/records_panel_hub.py" />
   <source>This district's log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/records_panel_hub.py" />
   <source>IOTA, {removeprefix}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/records_panel_hub.py" />
   <source>Ledger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/records_panel_hub.py" />
   <source>This window seals nothing: its history is in memory, shared, or without a key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/records_panel_hub.py" />
   <source>searched back to leaf {next_before}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/records_panel_hub.py" />
   <source>That record is not in this ledger.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>event or note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>alarm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>feed break or return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>Skipped {span} without data (G plays them too).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>the end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>the beginning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>Stopped at {edge} of what is recorded, still in REPLAY. L returns to live.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>No figure over the timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>There is no {none_left} {side} this moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <location filename="../../widgets/alarm_acts.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>Noted at {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>The note is taken away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>Draw a signal in the trends to find it here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <source>New rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <location filename="../../widgets/levels_support.py" />
   <location filename="../../widgets/rules_panel.py" />
   <source>Alarm rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <source>First mend what is marked: {rules}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <source>memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <source>{file} in the data folder; the district's own files stay as they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <source>Nothing was drafted: the rule is gone, or its deadband is a share.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <source>Drafted in the rule {rule}: try it on history, then save it or undo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <source>First mend the file: {trouble}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/rules_hub.py" />
   <source>{n} changed rules are in use now.</source>
   <extracomment>for one: {n} changed rule is in use now.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <source>Not done: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <source>{trouble}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/rules_trying.py" />
   <source>Not tried, since no history holds what they are told: {rules}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/rules_trying.py" />
   <source>Nothing is recorded yet; try again after a while.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/rules_trying.py" />
   <source>History is still being opened; try again in a moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source>View {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source>'{name}' is what is seen now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source>'{name}' is taken away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source>Written to {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source> Key {number} goes back to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source>Kept as '{kept}'.{key}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source>'{name}' is back.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/saved_views.py" />
   <source>{n} views from {name}.</source>
   <extracomment>for one: {n} view from {name}.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source>The views cannot be written: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source>Not renamed: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source>That view is no longer there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_base.py" />
   <source>no roofs for PV: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>{address}: the connection to the cluster was lost; what was done is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>{worker} does not have this program; install the same version on all workers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>The worker {name} was lost; what it had was run again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>'{address}': write the scheduler as tcp://HOST:PORT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>{address}: the cluster has no workers yet; start some</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>several workers ended while they ran this; is there enough memory?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>{address}: all workers are gone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>a worker could not run this ({kind})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>Dask is not installed; python3 run.py --extra dask installs it, or leave out --dask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>{address}: no scheduler answers; is it running, and is this its address?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>{worker} runs other versions: {what}; install the same on all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_files.py" />
   <source>{path}: no such file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_files.py" />
   <source>{path}: this is a folder; name a scenario file in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_files.py" />
   <source>{path}: is no text in UTF-8</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_files.py" />
   <location filename="../../app/tables/bytes_of.py" />
   <source>{path}: cannot be read ({why})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_freeze.py" />
   <source>the ledger does not vouch for the record: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_freeze.py" />
   <source>a quick look cannot be frozen; run the whole year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_freeze.py" />
   <source>{id} was never frozen here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_freeze.py" />
   <source>leaf {n} of the ledger does not freeze {id}, or is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_freeze.py" />
   <source>it was frozen for the district {there}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_freeze.py" />
   <source>the model is another one: {then} then, {now} now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_freeze.py" />
   <source>the file is another one; what is run is the same (names, notes or comments differ)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_freeze.py" />
   <source>the file is another one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_freeze.py" />
   <source>the district is another one: {parts}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_freeze.py" />
   <source>the result is another one: {n} figures differ: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_freeze.py" />
   <source>the result's hash is another one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <location filename="../../widgets/scenario_panel.py" />
   <source>Scenarios</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <location filename="../../app/spaces_hub.py" />
   <source>Saved to {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>There are no figures for this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>Being computed...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>Choose a building in the city first; what is chosen now has no meter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>The district has changed: {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>It cannot be used until its file is put right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>New scenario</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>{name}, one's own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <location filename="../../app/spaces_hub.py" />
   <source>{path}: cannot be written ({why})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>{path}: cannot be deleted ({why})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>problem</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <location filename="../../widgets/rules_words.py" />
   <source>changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>other district</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>{name}, a copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_scene.py" />
   <location filename="../../widgets/sankey.py" />
   <source>Heat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_scene.py" />
   <source>CO2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_scene_hub.py" />
   <location filename="../../widgets/scenario_bar.py" />
   <source>Scenario in the city</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_scene_hub.py" />
   <source>Counted and not drawn, for want of a place: {ids}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_scene_hub.py" />
   <source>points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_scene_hub.py" />
   <source>Scenario: {kind} ({id})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenario_scene_hub.py" />
   <source>Choose a scenario in the Scenarios panel first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>of these none is a {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: no {kind} matches {where}. {there}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: it stands in the same made-up stream as the turbines of the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: what the cars of {n} chargers take elsewhere is not counted here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: what stands below the water is counted; the energy goes on as if it were dry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: it says neither where nor which objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: none of the {n} buildings has a roof where panels can lie and the sun brings {least:.0f} kWh/m²</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: {n} buildings have as much PV already, the first is {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: none of the {n} buildings has a wall to the sun in the city model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: {n} buildings have a heat pump already and keep it as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: every one of these buildings has a heat pump already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: all of these buildings are as good already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: {n} of {m} buildings are as good already and stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: {n} buildings are connected already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: all of these buildings are connected already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: on these floors that makes less than half a car each</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>connectors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: these chargers follow a rule already or are closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: {other} sets a tariff already; there can be one at a time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: it has no place yet, so it is counted and not drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: none of these buildings has modules, so nothing changes in the figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>buildings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <location filename="../../widgets/mobility_words.py" />
   <source>chargers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: '{kind}' is no kind of intervention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: {object} was torn down before, by {other}; change the order or leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: there is no object {object} in this district</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: at {meter} {other} says '{before}' and this '{now}'; one meter follows one rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source> (letter {n})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: where{place}: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/base.py" />
   <source>since it was made these are other: {parts}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/base.py" />
   <source>it was made for the district {there}, this is {here}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/base.py" />
   <source>the district</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/crew.py" />
   <source>two processes ended while they ran this (status {code}); is there enough memory?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/crew.py" />
   <source>A process ended while it ran {name} (status {code}); it was run again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/crew.py" />
   <source>no process for variants can be started ({error}); run with one worker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/crew.py" />
   <source>processes for variants end before they begin (status {code}); run with one worker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/crew.py" />
   <source>a fault in the program: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>{label} {new} instead of {old}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>{id}: left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>{id}: new, {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>{label}: {value} is said now or left to the default</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <location filename="../../app/scenarios/reading.py" />
   <source>{given} is out of range: {low} to {high}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>name: {new} instead of {old}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>what it is about is written anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>made on another state of the district</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>in another order: {ids}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>{new} instead of {old}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>where {new} instead of {old}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>{n} objects picked instead of {m}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>from {new} instead of {old}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>in the package {new} instead of {old}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>drawn anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>its note is written anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <location filename="../../app/scenarios/reading.py" />
   <source>{given} is not known; there are {known}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>{id}: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>switched on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>switched off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>the first year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/front.py" />
   <source>{name} is an assumption and nobody's choice; a front is of what can be built</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/front.py" />
   <source>{n} variants could not be run; they are not on the front.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/front.py" />
   <source>{n} runs: a front takes from {least} to {most}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/front.py" />
   <source>the cost or the carbon of this scenario cannot be known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>assumption</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Upkeep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Of the investment, each year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Cost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/scenario_paper.py" />
   <source>Life</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>After it the same is bought again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>PV on roofs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Modules on the roofs where panels can lie.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>PV on walls</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Modules upright on the walls that face the sun.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>A store at the meter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Takes over the heat that its size allows; the rest comes from where it came from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Better envelope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Windows, insulation and tightness: less space heat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>A connection that gives what the pumps leave.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Electric cars</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>More cars that charge here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/mobility_words.py" />
   <source>Smart charging</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>The chargers that are there follow a rule.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Demand response</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Part of each day's electricity moves from its dear hours to its cheap ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Tariff</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>What a kWh costs beside the spot price.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/inspector_target.py" />
   <source>Local market</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>What one meter has left another takes at a price between the two.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>New building</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>One more building, by today's code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Demolition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>The building goes, with all that stands at it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Extra floors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Floors on top, of the building's use and by today's code. PV on the roof stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Trees near the building take light from its modules.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>River turbine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>A turbine in the stream.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Road closed to cars</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Chargers on this road are out of reach; their cars charge elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Flood</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>What stands below the water: counted and shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Usual: made-up weather of the place. Cold and warm: the same, 3 K below and above, on needs of the usual year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/balance_panel.py" />
   <source>Year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Whose days are run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Horizon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Over which money is counted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Discount rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Real, each year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Growth of energy prices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/scenario_words.py" />
   <source>Heat from elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each kWh of district heat and of what else heats, without pumps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Spot price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Of the made-up prices of the place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Carbon of the grid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>A straight line from 2025.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Currency for one euro</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>0: the usual rate of the district's currency.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Cars that are there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Their recorded habits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Runs of the band</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Runs with other weather, needs, yields and prices; 0: no band.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Share of the usable roof</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Of the area where panels could lie.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Racks: 15 degrees south on flat roofs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Power of a module</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>kWp for each m2 of module.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Least sun</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Roofs that get less in a year stay free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each kWp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Share of the wall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Windows, doors and shade take the rest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Light that shade leaves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Of an open wall's light; there is no study of walls yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Capacity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/units_page.py" />
   <source>Power</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Strategy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>What it answers to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>There and back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each kWh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/proof_broken.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Share of the highest need</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Of the heat on the coldest day; 60 % covers some 90 % of the year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each kW of heat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>As new: today's code. Deep: half of that again. Light: a quarter less than before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each m2 of floor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each kW of connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Cars for each 1,000 m2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Of floor, that are new and charge at this meter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Need</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Of one car on a working day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Power of a connector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/mobility_words.py" />
   <source>Charging</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>At once, with the meter's own sun, in the cheapest hours, or cheapest and giving back in the evening peak.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each connector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Given back at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>By one connector on one evening, where they give back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Share that can move</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Of the electricity of any dear hour.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each kW of the highest load</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Added to what is bought</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Added to what is sold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>For the month's highest hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Share that takes part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Of what is left over and of what is missing in an hour.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Floor area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Floors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Heat from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each m2 of floor; 0: the building is not counted as energy money</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each m2 of floor; 0: not counted as energy money</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Light they take</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>From the modules of the building, mean of a year; cooling by shade is not computed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each building</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Rated power</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each kW</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each charger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Water level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Above the zero of the district's heights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>id of the asset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>building or charger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>residential, office, school ...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>part of the district</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>how it is heated: district heat, heat pump, other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>year of building</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>floor area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>roof where panels can lie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>walls to the sun</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>height of the building</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>height of the ground it stands on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>electricity of a year, without heat and cars</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>heat and hot water of a year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>PV that is there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>batteries that are there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>connectors of a charger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/plan.py" />
   <source>no tariffs are counted: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>a condition is wanted here, such as year &lt; 1980</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>a number, a word in quotes or a name is wanted here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>this is no condition; write such as year &lt; 1980</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>longer than {n} letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>a query is empty; write such as use == "office"</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>a word is compared with a number; words stand in quotes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>this cannot be read as a condition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>more than {n} parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>did you mean {name}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>there are: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>{name} is not known here; {hint}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>words are only the same or not: == or !=</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>only numbers can be reckoned with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <location filename="../../app/scenarios/varying.py" />
   <source>nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>{name} is one of: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>only numbers and words in quotes stand here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>write a list after in, such as ["office", "school"]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>the number is too large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>{name} lies between {low} and {high}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>this comparison is not known here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>only + - * / are known here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>this sign is not known here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>this is not known here; conditions are made of comparisons, and, or, not, in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>this is not known; there are {known}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>it must be a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>id must be small letters, digits and dashes, such as deep-retrofit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>base must be a table with district and hash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>base.parts must be a table of hashes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>kind '{kind}' is not known; there are {known}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>kind is missing; there are {known}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>id must be small letters, digits and dashes, such as office-roofs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>objects must be a list of ids</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>year must be a year from {low} to {high}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>enabled must be true or false</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>footprint must be a list of up to {n} corners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>a footprint has three corners or more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>{key} must be text of at most {n} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>[assumptions] must be a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>write up to {n} [[intervention]] tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>'{key}' is not known; there are {known}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>it must be an [[intervention]] table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>this id stands there already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>{kind} is for the whole district; it chooses no objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>say which: where = 'use == "office"', or objects = ["..."]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>a corner is [east, north] in metres of the district's CRS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>{n} characters are too many for a scenario</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>'{key}' is not known; there are [scenario], [assumptions] and [[intervention]]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>intervention {id}: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>'{key}' is no parameter of {kind}; there are {known}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>this is not TOML: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/running.py" />
   <source>it is never paid back by energy alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/running.py" />
   <source>Weather, prices and the carbon of the grid are made up for the place; costs are round assumptions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/running.py" />
   <source>A quick look: four weeks stand for the year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/running.py" />
   <source>The district is made up, and so are its needs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/running.py" />
   <source>Counted and shown, without effect on energy: {ids}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/running.py" />
   <source>there are no prices for the currency {currency}; those known are {known}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/running.py" />
   <source>it neither makes nor saves electricity from the grid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/sweeping.py" />
   <source>What the scenario says of {names} is outside of what is varied; the tornado holds it at the nearest end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/sweeping.py" />
   <source>{n} runs are few for Sobol indices of {d} parameters: look at their intervals.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/sweeping.py" />
   <source>{n} variants could not be run; figures that they lack have no index.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/sweeping.py" />
   <source>{method} is no method; there are: {known}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/sweeping.py" />
   <source>{n} runs: from {least} to {most} are possible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/sweeping.py" />
   <source>Sobol indices of {d} parameters take at least {n} runs; ask for more, or for --method lhs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>'{text}': write it as offices.coverage=20..90 % or discount=2..6 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>{name}: the first amount must be below the second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>name what is varied, such as offices.coverage=20..90 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>{n} parameters are too many for one sweep; up to {most}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>{name} is varied twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>{name} cannot be varied; what can: {known}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>{name}: {value} is outside of {low} to {high}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>there is no intervention {id}; this scenario has: {known}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>the intervention {id} is switched off: varying it would change nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>'{text}' is no number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios_hub.py" />
   <source>the district's meters and roofs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios_hub.py" />
   <source>This district cannot be planned: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios_hub.py" />
   <source>the year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios_hub.py" />
   <source>the band</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/scenarios_hub.py" />
   <source>There is no scenario '{name}'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/screens_hub.py" />
   <source>Panel in a window of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/screens_hub.py" />
   <source>The panel in use, on the other screen where there is one; again: back</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/screens_hub.py" />
   <source>A screen has changed: {n} windows were brought into sight.</source>
   <extracomment>for one: A screen has changed: {n} window was brought into sight.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/sealed_journal_hub.py" />
   <source>The journal is not sealed now: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/shift_alarms.py" />
   <source>Counted is each time a high, medium or low alarm asks; diagnostic ones, for who keeps the system, stand apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/shift_hub.py" />
   <location filename="../../widgets/shift_panel.py" />
   <source>Shift log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/shift_hub.py" />
   <source>Write in the shift log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/shift_hub.py" />
   <source>The picture could not be kept ({why}); the note is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/shift_log.py" />
   <source>A note needs a text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/shift_log.py" />
   <source>Nothing of the note was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/shift_log.py" />
   <source>It is no open point, or closed already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/shift_proof.py" />
   <source>There is no history to compare with the ledger.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/shift_proof.py" />
   <source>Nothing is sealed here yet: an open window does that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/shift_proof.py" />
   <location filename="../../app/trust_hub.py" />
   <source>The ledger cannot be read: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/shift_report.py" />
   <source>The shift is not over: this is what happened so far.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/shift_report.py" />
   <source>Made without a window: there is no picture of the city in it.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/shift_report.py" />
   <source>{n} lines of alarms by a later version of the program are not counted.</source>
   <extracomment>for one: {n} line of alarms by a later version of the program is not counted.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/shift_report.py" />
   <source>The alarm system ran for {share} of the shift; what happened in the rest is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/shift_report.py" />
   <source>History was not there: the shift's energy is not told.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/shift_report.py" />
   <source>Nothing was recorded in the shift: its energy is not told.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/shift_report.py" />
   <source>History could not be read ({error}): the shift's energy is not told.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <location filename="../../widgets/feeds_panel.py" />
   <location filename="../../widgets/inspector_target.py" />
   <source>Feeds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <source>Looking around at {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <source>the feed {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <source>Remove a feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <source>Remove the feed {name}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <source>What it has sent stays in history; its signals stay in the district.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <location filename="../../widgets/clip_card.py" />
   <location filename="../../widgets/hidden_chip.py" />
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <location filename="../../app/trust_hub.py" />
   <source>Keep it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <source>the end of the feed {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <source>Adding {count} signals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <source>Nothing was found at {name} in {look_s:.0f} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <source>All {count} streams at {name} are in the district already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>&amp;Workspaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Keep as a workspace...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>As it was kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Keep it as it is now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Earlier in the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Later in the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Delete it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Open a workspace file...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Save it to a file...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Kept as '{name}'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>'{name}' has the key {key} now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>'{name}' has no key there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Open a workspace file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Save the workspace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>'{name}' is what is on the screen now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>'{name}' is deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>{name} (changed)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Workspaces could not be kept: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/stream_files.py" />
   <source>this file holds nothing that is known here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/stream_files.py" />
   <source>{payload} can be bought now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/stream_files.py" />
   <source>The order fits the offer and is granted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/stream_files.py" />
   <source>The grant opens the stream</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/stream_files.py" />
   <source>this order was not signed by its buyer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/stream_files.py" />
   <source>this grant was not handed over by the seller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>waits for the seller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Offer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Bought</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Sold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Withdraw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Revoke</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>offered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>withdrawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>ordered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>granted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>revoked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>expired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Offered {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Served at {said}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Order {id} of {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Access ends {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Sold by {short}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Buyer {short}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Seller {short}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Reason: {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Synthetic: a contract of the demonstration.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source> (this district)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source> (this workstation)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <location filename="../../widgets/streams_panel.py" />
   <source>Streams</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>stream {order}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>Bought. It is the feed '{name}' now, until its period ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>Open an offer, an order or a grant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source> Hand {name} back to the buyer; it lies beside the order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>Save the {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>{ending} a stream</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>It can be bought no more. Purchases that were made go on until they end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>The buyer's feed ends and says that you ended it. What was received stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>{what} Both stand in the ledger.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>Leave it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>Ordered: save the order, hand it to the seller, and open the grant that comes back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>Saved {path}; hand it to the other machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>{path} cannot be written: {strerror}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>{path} cannot be read: {strerror}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tables/block.py" />
   <source>{path}: has no column '{name}'; it has {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tables/bytes_of.py" />
   <source>{path}: unpacks to more than {mb} MB; unpack it first and give that file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tables/bytes_of.py" />
   <source>{path}: is no file; give a CSV, Parquet or JSON lines file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tables/bytes_of.py" />
   <source>{path}: the packed data is damaged or cut off after {n} bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tables/csv_dialect.py" />
   <source>has {n} columns, more than {most}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tables/csv_table.py" />
   <source>{path}: is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tables/csv_table.py" />
   <source>{path}: is no text; give a CSV, Parquet or JSON lines file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tables/csv_table.py" />
   <source>{path}: has no line after the first {skip}; check csv.skip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tables/guess.py" />
   <source>no column holds times; say when the first row is and how many seconds lie between two (start, step_s)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tables/guess.py" />
   <source>the file has no rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tables/jsonl_table.py" />
   <source>{path}: is one JSON array; write one object a line (JSON lines)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tables/jsonl_table.py" />
   <source>{path}: holds no JSON object in its first lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tables/jsonl_table.py" />
   <location filename="../../app/tables/parquet_table.py" />
   <source>{path}: has {n} columns, more than {most}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tables/opening.py" />
   <source>{path}: is no Parquet file, though its name says so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tables/opening.py" />
   <source>{path}: is a Parquet file packed with gzip; unpack it first (Parquet is packed inside)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tables/parquet_table.py" />
   <source>{path}: a row group unpacks to {mb} MB; write it with smaller row groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tables/parquet_table.py" />
   <source>{path}: two columns have the same name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tables/parquet_table.py" />
   <source>{path}: cannot be read as Parquet; is it whole?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tables/parquet_table.py" />
   <source>{path}: is damaged after row {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tamper_hub.py" />
   <source>Show tampering…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tamper_hub.py" />
   <source>A two-minute tour: one byte of a copy is changed, and found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tamper_hub.py" />
   <source>Copying a part of the history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tamper_hub.py" />
   <source>The demonstration ended: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tamper_hub.py" />
   <source>There is no ledger in this window, so nothing to show tampering with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tamper_hub.py" />
   <source>comparing with the ledger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tamper_hub.py" />
   <source>height {k}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tamper_hub.py" />
   <source>leaf = root</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>Can the past be changed?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>{readings} readings of {district} were copied for this tour. The history itself stays as it is; all that happens from here on happens to the copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>Sealed every quarter of an hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>The green line under the timeline: {intervals} intervals of the copy are exactly what was sealed. For each one the ledger holds a fingerprint over every reading.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>One reading among them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>{name}: {label} at {time} was {before}. It was sealed with all the others, long before anyone could know that it would matter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>Somebody changes one byte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>With access to the file that takes a second: one of the eight bytes of that value. Now it says {after}. Nothing else has changed, and no program would notice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>It is found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>The copy is compared with the ledger again. Of {intervals} intervals exactly this one DIFFERS: {span}. Whose readings they are is told too: {name}. The panels beside still show the true value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>Down to the leaf</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>The fingerprint of this signal's readings is another one, and so is every one above it, up to the root that was sealed as leaf {log_leaf} of the log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>Why not change the ledger too?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>Its newest root is signed, and others have seen it: whoever holds an earlier one would notice that the log no longer goes on from it. A proof file or a bundle can be checked without this program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>Put right again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>The byte is back, and all {intervals} intervals match. Close this, and the copy is deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tools_hub.py" />
   <location filename="../../widgets/measuring.py" />
   <source>Height profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trend_hub.py" />
   <source>The trend views cannot be written: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trend_hub.py" />
   <source>Taken away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trend_hub.py" />
   <source>Replaced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trend_hub.py" />
   <source>Kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trend_hub.py" />
   <source>{missing} of the signals of '{name}' are no longer in this district.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trend_views.py" />
   <source>trend views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trend_views.py" />
   <source>{name}: a view in it draws what cannot be drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trend_views.py" />
   <source>a view needs a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trend_views.py" />
   <source>there are {most} views already; remove some first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trouble.py" />
   <source>An error inside Tvilling ({name}); the details are in {log_path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>Trust</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>{network}   {when}   {count} members</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>epoch {epoch}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>Keys and committees (*.json *.txt *.vkey);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>Change the key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>Sign with a new key from now on?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>The old key vouches for the new one in the log itself, so whoever trusts the old one can follow. What was signed before stays provable; the old key signs nothing any more. Do this when somebody may have got hold of the old one, or when it is time to. Afterwards give the new public key to those who check your proofs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>It agrees with everything that was seen of it before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>It is signed; there is nothing yet that it could be compared with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>It is not what it was: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>The ledger is not what it was: {reason}. Preferences &gt; Trust says more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>Export the log's public key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>Trust files (*.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>{count} taken from {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>The log signs with the key {fingerprint} from now on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>network not named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>Trust a witness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>Import a committee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>Nothing is sealed here: this window keeps its history in memory, or another one writes it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>{name} names no {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>It is not trusted any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>committee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>witness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/units_hub.py" />
   <location filename="../../widgets/units_page.py" />
   <source>Units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/units_hub.py" />
   <source>Units of each quantity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{place} is from {least} to {most}; {default} is used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{name}: pages are written as [[page]]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{name}: only the first {most} pages are shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{name}: no page of it can be shown; these are the ready ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{name}: follow_high_alarms is true or false</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{place}: give it one of {kinds}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{place}: the name is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{name} is too large for a wall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{name} cannot be read ({why})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{name} is no TOML file: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{name}, page {number}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/wall_editing.py" />
   <source>{n} pages are saved.</source>
   <extracomment>for one: {n} page is saved.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/wall_editing.py" />
   <source>{name}: {why}. It is kept aside when these pages are saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall_editing.py" />
   <source>The one that could not be read is kept as {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall_editing.py" />
   <source>{name} has been changed by somebody else; close this and open it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall_editing.py" />
   <source>{name} would be too large for a wall.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall_editing.py" />
   <source>{name}: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall_editing.py" />
   <source>{name} cannot be written ({why}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall_editing.py" />
   <source>it is too large for a wall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall_editing.py" />
   <source>it cannot be read ({why})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall_editing.py" />
   <source>it is no text in UTF-8</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall_editor_hub.py" />
   <source>Pages of the wall...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall_editor_hub.py" />
   <source>What the wall shows, in which order and for how long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall_editor_hub.py" />
   <source>Wall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall_editor_hub.py" />
   <source>Kept as the view '{name}' and put in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall_editor_hub.py" />
   <source>The view could not be kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall_file.py" />
   <source>its pages are not written as [[page]]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall_file.py" />
   <source>it has more than {n} pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall_file.py" />
   <source>its pages are written in a way that is not edited here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall_file.py" />
   <source>it cannot be edited here: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall_file.py" />
   <source>it is no TOML file: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall_hub.py" />
   <location filename="../../widgets/settings.py" />
   <location filename="../../widgets/shortcuts.py" />
   <source>Wall display</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall_hub.py" />
   <source>The whole screen, page after page, without menus; it goes to High alarms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall_hub.py" />
   <source>Shift+F11 leaves the wall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall_hub.py" />
   <source>The wall's page '{name}' is not here and is left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall_hub.py" />
   <source>The screen may go to sleep: this system does not let a program keep it awake ({why}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall_hub.py" />
   <location filename="../../widgets/shortcuts.py" />
   <source>The next page of the wall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/wall_hub.py" />
   <location filename="../../widgets/shortcuts.py" />
   <source>The page before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/window.py" />
   <source>No signals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/window.py" />
   <source>This city has none yet: give it assets.gpkg and signals.csv.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/windows_hub.py" />
   <source>Panel to the next window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/windows_hub.py" />
   <source>The panel in use, beside others in a second window; from the last one back to the first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/windows_hub.py" />
   <source>Panel to a window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/windows_hub.py" />
   <source>All panels back to the first window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/windows_hub.py" />
   <source>{panel} is in {window} now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/windows_hub.py" />
   <source>the first window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/windows_hub.py" />
   <source>window {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/windows_hub.py" />
   <source>The first window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/windows_hub.py" />
   <source>A new window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <location filename="../../widgets/settings.py" />
   <source>Operator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>Planner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>Workshop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>workspaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>it has no name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>a panel has a size that no window has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>its camera looks from nowhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>it was made for {name}: layers, trends and camera stay as they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>{name}: made by a later version of the program; save it there for this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>{name}: it has no name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>A workspace needs a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>'{name}' is a ready workspace; choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>There are {n} workspaces already; delete one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>there is no panel '{name}' here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>{n} of its signals are not here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>{name}: too large for a workspace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>{name}: cannot be read ({why})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>{name}: no workspace ({why})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>Workspace {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/air_key.py" />
   <location filename="../../widgets/grid_key.py" />
   <source>Scale of the colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/air_key.py" />
   <source>from {low} to {high}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/air_key.py" />
   <source>Hatched: the standard error is larger than that share, or as large as the scatter between the stations: there the field knows no more than their mean.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/air_key.py" />
   <source>not known well enough</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/air_key.py" />
   <source>Limits count for means over that time; the picture shows one moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/air_key.py" />
   <source>Show {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <location filename="../../widgets/alarm_details.py" />
   <location filename="../../widgets/alarm_strip.py" />
   <source>Acknowledge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <source>Acknowledge with a note…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <location filename="../../widgets/alarm_details.py" />
   <source>Shelve…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <location filename="../../widgets/alarm_details.py" />
   <location filename="../../widgets/shortcuts.py" />
   <source>Take off the shelf</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <location filename="../../widgets/alarm_words.py" />
   <location filename="../../widgets/clip_card.py" />
   <source>Reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <location filename="../../widgets/alarm_details.py" />
   <location filename="../../widgets/shift_panel.py" />
   <source>Go there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <location filename="../../widgets/shortcuts.py" />
   <source>Trend around it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <source>The role {role} may not shelve alarms.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <source>Return to service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <source>Take out of service…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <source>Nothing of this asks to be acknowledged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <source>Take out of service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <source>Take out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <source>Why it goes out of service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>Cause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>Consequence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>What to do</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/alarm_details.py" />
   <source>{n} times in {days} days</source>
   <extracomment>for one: {n} time in {days} days</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Where it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>How far it is proven</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>The camera flies to it, and its details open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <location filename="../../widgets/faceplate.py" />
   <source>Trend</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Its trend, from a quarter of an hour before it rose to one after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Replay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Replay the moment it rose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Its rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Likely cause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Proof of the reading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>No alarm chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Choose one: what it means and what to do stand here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Back to normal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Write a note…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>limit {limit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Not in the last {days} days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>end not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Replay this moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>raised {time}, {age} ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>by {who}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>{n} occurrences nobody has acknowledged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>its input says nothing just now</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/alarm_dialogs.py" />
   <location filename="../../widgets/performance_chart.py" />
   <location filename="../../widgets/performance_words.py" />
   <source>{n} alarms</source>
   <extracomment>for one: {n} alarm</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_dialogs.py" />
   <location filename="../../widgets/wall_list.py" />
   <source>{n} h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_dialogs.py" />
   <source>Only until it goes away by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_dialogs.py" />
   <location filename="../../widgets/shortcuts.py" />
   <source>Shelve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_dialogs.py" />
   <source>Why it is shelved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_dialogs.py" />
   <source>Shelve for {span}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_filter_button.py" />
   <location filename="../../widgets/market_panel.py" />
   <location filename="../../widgets/open_problems.py" />
   <source>Filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_filter_button.py" />
   <source>Part of the district</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_filter_button.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>Group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_filter_button.py" />
   <source>Clear the filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_filter_button.py" />
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/open_problems.py" />
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <location filename="../../widgets/shift_notes.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <location filename="../../widgets/problem_table.py" />
   <location filename="../../widgets/shift_notes.py" />
   <source>What</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <location filename="../../widgets/alarm_model.py" />
   <location filename="../../widgets/alarm_then.py" />
   <source>Alarm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <location filename="../../widgets/alarm_model.py" />
   <location filename="../../widgets/alarm_then.py" />
   <source>Where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <location filename="../../widgets/alarm_model.py" />
   <source>By</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <source>No journal yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <source>Each change of an alarm becomes a line here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <source>Journal of the alarms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <location filename="../../widgets/alarm_panel.py" />
   <location filename="../../widgets/shift_panel.py" />
   <source>Nothing fits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <source>Search for something else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>No alarms in what is known: {known} of {of} signals report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>{known} of {of} signals report</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/alarm_known.py" />
   <source>{n} alarms stand, acknowledged</source>
   <extracomment>for one: {n} alarm stands, acknowledged</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>Alarms not known yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <location filename="../../widgets/alarm_panel.py" />
   <source>No alarms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>Alarms not known: 0 of {of} signals report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>No alarms in {known} of {of}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>The alarm system starts when history is open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>No rule judges a signal here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>{known} of {of} signals that the rules judge say something now; about the others nothing is known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>All {of} signals that the rules judge report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>no others known yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>{known} of {of} report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>Alarms not known: 0 of {of}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <location filename="../../widgets/alarm_words.py" />
   <location filename="../../widgets/rules_words.py" />
   <source>High</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>Respond within 5 minutes, or safety</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <location filename="../../widgets/alarm_words.py" />
   <source>Medium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>Respond within 30 minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <location filename="../../widgets/alarm_words.py" />
   <location filename="../../widgets/rules_words.py" />
   <source>Low</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>Respond later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <location filename="../../widgets/alarm_words.py" />
   <source>Diagnostic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>For who keeps the system: no sound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <location filename="../../widgets/alarm_panel.py" />
   <location filename="../../widgets/alarm_words.py" />
   <source>Unacknowledged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>Filled; it flashes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>Returned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>Over, and nobody acknowledged it; slower</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <location filename="../../widgets/alarm_words.py" />
   <source>Acknowledged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>Still there, and known; it stands still</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>Put away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>Shelved, suppressed or out of service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>In the city</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>The most urgent there, and how many</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>In the past</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>Of the moment that is replayed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>What the symbols of alarms mean</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_model.py" />
   <location filename="../../widgets/alarm_words.py" />
   <source>Raised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_model.py" />
   <source>{state}, {who}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>Active</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <location filename="../../widgets/alarm_words.py" />
   <source>Shelved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <location filename="../../widgets/alarm_words.py" />
   <source>Suppressed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <location filename="../../widgets/alarm_words.py" />
   <source>Out of service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>What asks for attention stands here, the most urgent on top.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>Nothing to acknowledge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>New alarms stand here until somebody acknowledges them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>Nothing is shelved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>Choose an alarm and press S: it rests for a time, with a reason, and comes back by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>Nothing is suppressed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>A rule may say while what its alarm means nothing; such alarms stand here meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>Nothing is out of service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>An engineer takes an alarm out of service with O, with a reason, and returns it the same way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>Search alarms</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/alarm_panel.py" />
   <source>{n} low folded</source>
   <extracomment>for one: {n} low folded</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>Journal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <location filename="../../widgets/faceplate_alarms.py" />
   <location filename="../../widgets/levels_areas.py" />
   <source>HIST</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>HIST {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>Fold low ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>The alarms of the moment shown, from the journal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <location filename="../../widgets/alarm_then.py" />
   <source>Alarms of the moment shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>No alarms then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>At the moment shown nothing rang, or the alarm system did not run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>Search for something else, or clear the filter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>Acknowledge what is written here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <location filename="../../widgets/banner.py" />
   <location filename="../../widgets/transport.py" />
   <source>Return to live</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>A new high alarm rose while the window shows another time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>All alarms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>muted {left}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/alarm_strip.py" />
   <source>Mute for {n} minutes</source>
   <extracomment>for one: Mute for {n} minute</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>The sound is off for {left}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>Mute the sound for a while</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>FLOOD {n} in 10 min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>{n} shelved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>{n} suppressed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>{n} out of service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>{n} put away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>FLOOD {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>Sound again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>not written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>journal not written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_then.py" />
   <source>HIST, {state}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_then.py" />
   <source>State then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_trend.py" />
   <source>From {low} to {high} around it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_trend.py" />
   <source>Signal around the alarm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_trend.py" />
   <source>No readings around it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Normal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Returned, unacknowledged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Returned to normal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Rang again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Taken from the shelf</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Shelf ends soon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Shelf ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Suppressed by design</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>No longer suppressed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Taken out of service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Returned to service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Rule removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Flood began</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Flood ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Rules changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Evaluation started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Evaluation stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Clock set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Rule failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Respond within {span}: {late} over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>First of the flood: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>The feed {about} is silent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Upstream, {about}: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>At the same place: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>First of its group, {about}: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>{n} alarms downstream, first {about}: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>{state}, latched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>{left} left: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Respond within {span}: {left} left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/analog_indicator.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>Indicator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/asset_history.py" />
   <source>Note: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/asset_history.py" />
   <source>{n} h before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/asset_history.py" />
   <location filename="../../widgets/faceplate.py" />
   <source>Last day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/asset_history.py" />
   <source>No alarm and no note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/asset_history.py" />
   <source>No alarm and no note in the journal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/attribute_table.py" />
   <location filename="../../widgets/notices.py" />
   <source>and {count} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/balance_figure.py" />
   <location filename="../../widgets/sankey.py" />
   <source>{known} of {of} sources</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/balance_figure.py" />
   <source>No value: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/balance_figure.py" />
   <source>How this is computed: {formula}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/balance_figure.py" />
   <source>From {known} of {count} sources. Click for all of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <location filename="../../widgets/from_what_table.py" />
   <location filename="../../widgets/rules_outcome.py" />
   <source>Now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>Flows of this moment, kW</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <location filename="../../widgets/performance_panel.py" />
   <location filename="../../widgets/sun_study_when.py" />
   <source>Day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>The local day so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>Week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>The week so far, from Monday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>Month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>The month so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>The year so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>Shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>What the timeline shows, or A to B where they are set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <location filename="../../widgets/headline.py" />
   <location filename="../../widgets/rules_outcome.py" />
   <source>District</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>What the figures are about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>Kind of positive-energy district that is wanted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>Boundary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>   synthetic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/banner.py" />
   <source>data {span} old</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/banner.py" />
   <source>no data yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/banner.py" />
   <source>no data at this time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/banner.py" />
   <source>Return to live   L</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/banner.py" />
   <source>Return to live   (L or Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/banner.py" />
   <source>{speed} · reading…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/banner.py" />
   <source>no signals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/box_card.py" />
   <source>End</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/box_card.py" />
   <source>Show the past in your own way again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/box_card.py" />
   <source>Look where they looked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/box_card.py" />
   <source>Look elsewhere while the time runs on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/box_card.py" />
   <source>Follow again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/box_card.py" />
   <source>Steer myself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>Mo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>Tu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>We</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>Th</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>Fr</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>Sa</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>Su</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>{day} has {b:g} h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>The month before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>The month after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>click a day for the same time there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>{count:,} readings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>model coordinates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Copy {grid}   {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Inspect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Fly to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Isolate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Hide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>All of this type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Clip box around it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <location filename="../../widgets/hidden_chip.py" />
   <source>Show all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <location filename="../../widgets/city_tools.py" />
   <source>Undo hiding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Measure from here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Profile from here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Copy {degrees}   longitude, latitude</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Trend of {signal_label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>{words} every {type}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/city_tools.py" />
   <source>Measure a distance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/city_tools.py" />
   <source>Measure a height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/city_tools.py" />
   <source>Measure an area or a roof</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/city_tools.py" />
   <source>Height profile along a line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/city_tools.py" />
   <location filename="../../widgets/clip_card.py" />
   <location filename="../../widgets/hidden_chip.py" />
   <source>Clip box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/city_tools.py" />
   <source>Isolate the selection; again hides the rest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/city_tools.py" />
   <source>Hide the selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/city_tools.py" />
   <source>Show all that is hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/clip_card.py" />
   <source>Across</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/clip_card.py" />
   <source>Along</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/clip_card.py" />
   <source>Turn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/clip_card.py" />
   <source>Fit selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/clip_card.py" />
   <source>Put the box around what is selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/clip_card.py" />
   <source>{low} to {high} m</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/clip_card.py" />
   <source>Heights above the zero of the district's CRS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/colour_by.py" />
   <source>Colour by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/colour_by.py" />
   <location filename="../../widgets/trend_menu.py" />
   <source>Nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>an hour before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>a day before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>a week before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>a fixed moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>the same moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>Two moments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>The left moment is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>Moment of the left view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>Colours of B say how much it differs from A; choose by what under Layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>Back to one moment   (Ctrl+Shift+D)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>Back to one moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>A is {distance_text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>Colour the difference B </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/compass.py" />
   <source>North arrow and scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/compass.py" />
   <source>True north; click to turn the view there.
Grid north of this place lies {convergence_deg:.2f}° {what} of it.
The bar holds at the middle of the view.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/compass.py" />
   <source>east</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/compass.py" />
   <source>west</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/copy_choice.py" />
   <source>New signals need a district of your own: name its folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/copy_choice.py" />
   <source>Name a new folder for the copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/copy_choice.py" />
   <source>Make the copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Device verified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Device has not proved itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Device proof expired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Device proof dated ahead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Device proof replayed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Device proof forged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Device proof unreadable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Unknown device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>Device revoked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Device key not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>last good {span} ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>not registered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <location filename="../../widgets/ledger_words.py" />
   <source>Device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Synthetic: this device and its key were made by the demonstration.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/district_card.py" />
   <source>, open now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/district_card.py" />
   <source>Load now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/district_card.py" />
   <source>Own power now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/district_card.py" />
   <source>Self-sufficient today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/districts_map.py" />
   <source>Map with {count} districts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/districts_map.py" />
   <source>Equal-area map; coasts sketched by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/districts_overview.py" />
   <source>Synthetic districts. Figures are those of the simulator at this moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dock.py" />
   <source>Fold {title} away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/drop_target.py" />
   <source>City models, footprints, terrain, a district folder, or readings to import (CSV, Parquet, JSON lines).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/drop_target.py" />
   <source>Drop files here to open them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/drop_target.py" />
   <source>Drop to open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>Feed '{feed}' is up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>Feed '{feed}' is down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>Feed '{feed}' is paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>Feed '{feed}' is stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>This window returned to LIVE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>recording started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>Values are simulated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>The clock of this machine was set back by {span}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>The clock of this machine was set forward by {span}, or the machine slept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>This window went from LIVE to {mode}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>{span}: {counted} sealed</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/evidence_dialog.py" />
   <source>, {counted} of them DIFFER: their readings are left out, and a check of the file says so</source>
   <extracomment>for one: , {counted} of them DIFFERS: their readings are left out, and a check of the file says so</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>; what is not sealed yet is left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <location filename="../../widgets/film_dialog.py" />
   <source>{time}; words such as 'yesterday 17:00' will do too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>Export evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <location filename="../../widgets/film_dialog.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <location filename="../../widgets/film_dialog.py" />
   <source>To</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <location filename="../../widgets/import_dialog.py" />
   <location filename="../../widgets/palette.py" />
   <source>Signals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>All signals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <location filename="../../widgets/feed_table.py" />
   <location filename="../../widgets/film_dialog.py" />
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <location filename="../../widgets/film_dialog.py" />
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>The file holds the readings, the ledger's records of that time of all kinds, signed checkpoints and public keys. Whoever checks it needs your trust file by another way: tvilling ledger trust.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>Evidence (*.zip)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>Nothing of this time is sealed yet: a quarter of an hour is sealed a minute after its end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>{counted} of {chosen}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>Its beginning must lie before its end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>The file must end in {suffix}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>Of a past or imagined moment: judged by its values, nothing can be acknowledged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>No alarm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <location filename="../../widgets/levels_support.py" />
   <source>Raw values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>Own window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <location filename="../../widgets/inspector.py" />
   <source>Belongs together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>Nameplate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>Not known whether there is an alarm: none of its signals reports.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>No alarm in what is known: {known} of {of} signals report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>Acknowledge the alarms of this asset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>Draw its signals in the trends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>Level 4: raw values, rules, evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>Show this faceplate in a window of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/faceplate_alarms.py" />
   <source>{title}, {priority} priority, {state}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/faceplate_window.py" />
   <source>{asset} – Tvilling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/faceplate_window.py" />
   <source>Faceplate of {asset}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <source>The chosen feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <source>No feed chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <source>Choose one: what it sends, refuses and why stands here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <location filename="../../widgets/feed_entry.py" />
   <source> for {span}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <location filename="../../widgets/feed_entry.py" />
   <source>, next try in {retry_s:.0f} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <source>Marked, and kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <location filename="../../widgets/feed_table.py" />
   <source>Rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <source>Came again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <location filename="../../widgets/ledger_words.py" />
   <source>Devices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <source>Last rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>MQTT broker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>MQTT broker, TLS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>SensorThings server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>NGSI-LD broker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>IOTA ledger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Watched folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <location filename="../../widgets/feed_table.py" />
   <source>Simulator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Choose a kind for an example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <location filename="../../widgets/new_district.py" />
   <location filename="../../widgets/trust_page.py" />
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>User</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Options</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Runs whenever this district is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Connect for five seconds and say what comes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Give it a name of letters, digits, spaces, dots and hyphens.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>There is a feed '{name}' already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Give it an address, such as mqtt://broker.example.org/city.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Put the password into its own field: it does not belong into the address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Connecting…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Feed {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>New feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>kept in this machine's keyring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>The address cannot be read; write it as scheme://host:port/path.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_entry.py" />
   <source>not connected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_entry.py" />
   <source> · {count_text} rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_entry.py" />
   <source>{count_text} readings since the start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_entry.py" />
   <source>, nothing for {span}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_entry.py" />
   <source>{feed} down{wait}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_entry.py" />
   <source>newest {span} ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_entry.py" />
   <source>{count_text} rejected:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_entry.py" />
   <source>{count_text} replaced by newer ones before they were drawn; all are recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>answer too large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>bad arrival time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>not a JSON object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>time before 1900</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>time that the clock skipped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>time without a zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>wrong number of columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>arrays of unequal length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>bad time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>changes too fast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>clock ahead of ours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>datastream is gone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>entity without id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>file not read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>late by days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>late by hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>late by minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>meter reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>no signal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>not a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>not an entity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>not finite</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>not json</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>not sealed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>older result of the same time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>out of order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>out of range</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>oversized</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>past not to be had</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>seal does not hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>sudden zero</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>sun power at night</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>time in the future</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>too many at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>too many pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>unchanged for too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>unit cannot be converted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>unknown datastream</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>unknown quality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>unknown signal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>unknown subscription</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>unknown topic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>unusable answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>wrong fields</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <source>Link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <source>Rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <location filename="../../widgets/found_streams.py" />
   <source>Newest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <source>Stored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <source>Marked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <location filename="../../widgets/ledger_details.py" />
   <source>Bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <source>Reconnects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <source>MQTT, TLS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <location filename="../../widgets/found_streams.py" />
   <location filename="../../widgets/streams_panel.py" />
   <source>Stream</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <source>Made up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <location filename="../../widgets/new_district.py" />
   <source>Files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <source>Shared history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <source>not started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feeds_panel.py" />
   <source>Add a feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feeds_panel.py" />
   <source>Edit this feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feeds_panel.py" />
   <source>Test this feed: connect and say what comes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feeds_panel.py" />
   <source>Look around at its source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feeds_panel.py" />
   <source>Pause this feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feeds_panel.py" />
   <source>Remove this feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/feeds_panel.py" />
   <source>Resume this feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/figure_row.py" />
   <location filename="../../widgets/proof_words.py" />
   <source>not anchored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/figure_row.py" />
   <source>{id}
Click to draw it in the trends; on the hexagon for its proof</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/figure_row.py" />
   <source>Draw in the trends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/figure_row.py" />
   <location filename="../../widgets/from_what.py" />
   <source>From what?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/figure_row.py" />
   <source>Show its proof</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/figure_row.py" />
   <location filename="../../widgets/proof_view.py" />
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/figure_row.py" />
   <source>Proof: {word}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>Open files...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>Open a district folder...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>New district from files...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>Import readings...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>Districts on a map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>Remove a layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>Problems in the files...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>{name}: switch to another district</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>District {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>Problems in the files ({count:,})...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>No problems in the files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>All on a map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/film_dialog.py" />
   <source>Record a film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/film_dialog.py" />
   <location filename="../../widgets/transport.py" />
   <location filename="../../widgets/units_page.py" />
   <source>Speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/film_dialog.py" />
   <source>MP4 films (*.mp4)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/film_dialog.py" />
   <source>The film's beginning must lie before its end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/film_dialog.py" />
   <source>The file must end in .mp4.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/film_dialog.py" />
   <source>That is more than an hour of film: choose a higher speed or a shorter time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/film_dialog.py" />
   <source>{span} in {seconds:.1f} s of film, {frames} frames. The window plays it once while it records; time, zone and mode are written into every frame.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_chart.py" />
   <location filename="../../widgets/forecast_panel.py" />
   <source>Waits for the history.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_chart.py" />
   <source>No signal of this district says it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_chart.py" />
   <source>{names}, next 24 hours. {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_chart.py" />
   <location filename="../../widgets/mobility_outlook.py" />
   <source>No forecast: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_panel.py" />
   <source>measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_panel.py" />
   <source>expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_panel.py" />
   <source>holds 4 of 5</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_panel.py" />
   <source>Made at {time} from what was known then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_panel.py" />
   <source>No forecast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_panel.py" />
   <source>Bright line: measured. Coloured line: expected. Band: holds four of five outcomes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_panel.py" />
   <source>newest data of {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_panel.py" />
   <location filename="../../widgets/performance_panel.py" />
   <source>synthetic district</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <location filename="../../widgets/streams_panel.py" />
   <source>Price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>What buildings and charging cars will draw, without batteries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>What all PV arrays of the district will make.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>What a kilowatt-hour will cost on the market, before tariffs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>PV and turbines less load: above zero the district has more than it needs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>as at the same clock time on the last day that is known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>the mean of past days of the same kind, recent and equally warm ones more, shifted by the last hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>the sun's course under a clear sky, times how clear past days and the last hours were</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>{at:%H:%M}   {mid}   ({low} to {high})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>highest {top} at {at:%H:%M}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>error {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>no forecast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>{model}, not judged yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>{in_band_pct} % in band</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>Judged on {count} steps: mean error {amount}, {what} by {amount_2} on average.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>{in_band_pct} % of what came lay in the band; 80 % should.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>{skill_pct} % {worse} error than taking yesterday again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>By lead time: {told}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>{amount} up to {lead:g} h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>too high</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>too low</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <location filename="../../widgets/import_new.py" />
   <source>Thing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <location filename="../../widgets/import_new.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>Quantity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source>Becomes part of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source>Kind of a new one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source>Every</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source>{count} of {count_2} streams become signals, {things} things become assets.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source>Found at {feed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source>Streams at the source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source>Add to the district</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source>Say which quantity '{label}' is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source> {lost} of them have no place at the source and will stand at the district's origin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source>a new asset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/freshness.py" />
   <source>{fresh} of {signals} signals fresh, {newest}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/freshness.py" />
   <source>nothing known yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/freshness.py" />
   <source>newest {span} old</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/from_what.py" />
   <source>Sign of proof</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/from_what.py" />
   <source>Enter draws a signal in the trends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/from_what.py" />
   <source>Signals that the figure rests on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/from_what.py" />
   <source>How it is computed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/from_what.py" />
   <source>From what</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/from_what.py" />
   <source>After: {origin}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/from_what_table.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>Known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/from_what_table.py" />
   <source>Gave</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/from_what_table.py" />
   <source>Share of the period that it covered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/from_what_table.py" />
   <source>What it put into the figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/from_what_table.py" />
   <source>Its newest value, at the playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/from_what_table.py" />
   <source>silent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>matches what was anchored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>{known} of {counted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>Rests on no meter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>{text}; the least known kind covers {percent} %: under 90 %, so the figure is not valid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>{text}; each kind covers {percent} % or more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>{text}, all of the time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>Ledger, {counted}: {parts}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>No ledger here: history in memory or shared is not sealed by this window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>Ledger: nothing of this period is anchored yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>Ledger: matches what was anchored, {counted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/grid_key.py" />
   <source>Plain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/grid_key.py" />
   <source>near</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/grid_key.py" />
   <source>limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/grid_key.py" />
   <source>Limit that is near or passed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/grid_key.py" />
   <source>and {left} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/grid_key.py" />
   <source>Show {titles}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/headline.py" />
   <source>{known} of {sources}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/headline.py" />
   <source>{name}: {parts} ({known} of {sources} sources, {percent} %)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/headline.py" />
   <location filename="../../widgets/levels_areas.py" />
   <source>PV</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/headline.py" />
   <source>Click a figure: from what is it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <source>Page of help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <source>Help – Tvilling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <location filename="../../widgets/tamper_card.py" />
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <source>Search in help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <source>Pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <source>{page} – Help</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/help_window.py" />
   <source>{n} places</source>
   <extracomment>for one: {n} place</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <source>Nothing in the help has these words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <source>Outside of the help, not opened: {address}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <source>No page of help, not opened: {page}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/hidden_chip.py" />
   <source>Show every object again   (Shift+H)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/hidden_chip.py" />
   <source>Remove the clip box   (X)</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/hidden_chip.py" />
   <source>{n:,} objects hidden</source>
   <extracomment>for one: {n:,} object hidden</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/hidden_chip.py" />
   <source>{ghosts:,} as outlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>Thinned readings give way to one a quarter of an hour of each signal; lowest, highest and mean of each hour and quarter stay. The newest day is never thinned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>{count_text} readings of {count_text_2} signals.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>Thin readings older than</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source> days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>Days of all readings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>Let the history take at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>Most that the history may take, in GB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>The history is still being opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>The district's folder is not written to. </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>{why}Kept in {breakable}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>The history takes {taken_text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source> Its file has {size_text}; what is free in it is used again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>Apply</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/history_words.py" />
   <source>about {n} hours</source>
   <extracomment>for one: about {n} hour</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>It grows by about {size_text} a day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>Thins {count_text} readings from {first} to {last} {zone_name}: at most {count_text_2} of them stay, one a quarter of an hour of each signal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source> of {size_text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>It is too young to say how fast it grows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>It hardly grows: nothing much came in the last day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>years</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>The disk has {size_text} free: full in {about} at this rate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>about {number:.0f} {unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>more than 50 years</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>At this rate {bound} are reached in {about}; then the oldest readings are thinned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>It takes more than {bound}: the oldest readings are thinned until it fits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>At this rate it levels off at about {size_text} in {about}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>The disk has {size_text} free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>At this rate it stays at about {size_text}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/hover_card.py" />
   <source>What the pointer is over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>No column: rows follow each other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Comma</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Semicolon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Tab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Bar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Year first (ISO 8601)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Day first (31.12.2020)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Month first (12/31/2020)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Seconds since 1970</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Milliseconds since 1970</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Microseconds since 1970</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Nanoseconds since 1970</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>The first of the two</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>The second of the two</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>By the order of rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Beginning of its interval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>End of its interval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>A column for each signal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>A row for each value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Encoding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>First line names the columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Form of times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>seconds, such as 3600</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <location filename="../../widgets/new_district.py" />
   <source>Time zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Shape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>is this text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Text of the rows that are taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>All rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Delimiter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Decimal sign</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Time column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Clock column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Search: Oslo, +01:00</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>When clocks go back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>A time stands for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Only rows where this column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <location filename="../../widgets/ledger_table.py" />
   <location filename="../../widgets/main_window.py" />
   <source>Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Signal column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Value column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Quality column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Decimals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Clock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>First row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Clock back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Stands for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Interval, s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Only where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Import {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>proposed: tick to take</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>new: say what it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>First rows of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Columns and their signals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Choose a signal for at least one column.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Choose the column of signals and the column of values.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Say how many seconds lie between two rows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Say how long an interval is, in seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Say where the times are, or when the first row is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <location filename="../../widgets/new_district.py" />
   <location filename="../../widgets/open_choice.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Say where {asset} is: its latitude and longitude.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Say the quantity, unit and period of {id}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Looking through the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>First rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>'{signal}' is no signal here; name a new one asset-id.quantity, in small letters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Say what {signal} is: choose its row and fill in the fields below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_new.py" />
   <source>latitude, longitude: 63.4305, 10.3951</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_new.py" />
   <source>power, temperature, pm25</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_new.py" />
   <source>kW, °C, µg/m³</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_new.py" />
   <source>seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_new.py" />
   <source>New in the district: {ident}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_new.py" />
   <location filename="../../widgets/mobility_shared.py" />
   <location filename="../../widgets/problem_table.py" />
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_tables.py" />
   <source>In the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_tables.py" />
   <source>Unit in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/import_tables.py" />
   <source>choose, or leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/inspector.py" />
   <source>Nothing selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/inspector.py" />
   <source>Click a building or an asset in the view: its figures, its last day and what belongs to it stand here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/inspector.py" />
   <source>No signal is measured here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/inspector.py" />
   <source>Data and market</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/inspector.py" />
   <source>Attributes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/inspector.py" />
   <source>In this building</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/inspector_header.py" />
   <source>synthetic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/inspector_header.py" />
   <source>Fly there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/inspector_header.py" />
   <source>Select nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/inspector_target.py" />
   <source>{sentence} building</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/inspector_target.py" />
   <source>trading partner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/inspector_target.py" />
   <source>takes no part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/keep_view.py" />
   <source>Keep this view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/keep_view.py" />
   <location filename="../../widgets/trend_menu.py" />
   <source>Name of the view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/keep_view.py" />
   <source>Return to {moment} too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/keep_view.py" />
   <source>Camera, style, layers and colours are kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/keep_view.py" />
   <location filename="../../widgets/keep_workspace.py" />
   <location filename="../../widgets/note_dialog.py" />
   <source>Keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/keep_workspace.py" />
   <source>Keep as a workspace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/keep_workspace.py" />
   <source>Name of the workspace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/keep_workspace.py" />
   <source>Panels, style, layers, colours, trends and camera are kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>As corrected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>As known then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>As known at…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>All that is known today, with everything that came late and every correction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>Only what had arrived by the moment shown: what an operator could have seen there and then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>Only what had arrived by a time that you give</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>as known then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>As corrected or as known then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>As known at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>Show only what had arrived by this time:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>Live shows all that is known now; in a replay you can choose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>What is known: {rstrip}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>As known at: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/layer_row.py" />
   <source>Opacity of {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/layer_row.py" />
   <source>Opacity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/layer_row.py" />
   <source>shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/layer_row.py" />
   <source>hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/layers_panel.py" />
   <location filename="../../widgets/scenario_bar.py" />
   <source>Colour buildings by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Show this moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Copy the record as it stands in the ledger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Parts of the record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>The record's exact bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Content</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Origin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>No record chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Choose one in the list: what it says, its proof and its bytes stand here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>{kind_word} · {when} · leaf {number} of {ledger}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Looking where this comes from …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Nothing of it is proven</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Show what this is about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>It rests on nothing else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>It rests on no other record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>These bytes are no JSON that can be read here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Being checked …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>not verified: </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Leaf hash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Each step is a record of the ledger; choose one to see it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <location filename="../../widgets/shift_notes.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>About</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <location filename="../../widgets/proof_checks.py" />
   <location filename="../../widgets/proof_story.py" />
   <source>not verified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>Show the new records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>No ledger yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>The ledger opens with the history; each quarter of an hour becomes a record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>Records of the ledger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>Search records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>Which ledger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>Only what is proven</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <location filename="../../widgets/market_panel.py" />
   <source>The ledger cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>{count:,} new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>No such record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>No records yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>Search for something else, or choose All.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>Each quarter of an hour becomes a record, a minute after its end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Mode live</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Mode replay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Mode scenario</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Note made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Note changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Note removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Feed added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Feed changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Feed removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Feed paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Feed resumed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Imported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Exported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Film made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Backed up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Restored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Keeping changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>District opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>District closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Evidence exported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Stream offered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Stream withdrawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Stream bought</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Device registered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Key rotated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>updated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>cleared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>registered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>rotated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <location filename="../../widgets/scenario_paper.py" />
   <source>district</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>bike</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>e-bike</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>scooter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>car</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>van</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>bus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>{title}: {event}, {price} for {days} days, {n} signals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Purchase of {stream} {event}, {price}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>{asset} asks for {energy} at {price}, {at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>{seller} to {buyer}: {energy} at {price}, {at}, {status}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/ledger_summary.py" />
   <source>Invoice of {asset}, {day}: {total}, {n} trades</source>
   <extracomment>for one: Invoice of {asset}, {day}: {total}, {n} trade</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Flexibility {event}: {asset} down by {power} W, {at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Cleared {n} bids, {at}: {energy}, no trade</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Settlement of {asset}, {day}: {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>{asset} connector {connector}: session {event}, {energy} charged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Ride by {vehicle} {event}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>{asset} offers {energy} at {price}, {at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Flexibility {event}: {asset} up by {power} W, {at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Cleared {n} bids, {at}: {energy} at {price}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source> from {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Device of {asset} {event}: {device}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Key of the {scope} rotated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>{n} leaves anchored in {ledger}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Alarm {rule} of {at} acknowledged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Journal, lines {first} to {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>History thinned: {start} to {end}, {rule}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <location filename="../../widgets/mobility_gantt.py" />
   <source>, {energy} given back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source> to {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_table.py" />
   <source>Record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_table.py" />
   <source>Leaf</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_table.py" />
   <source>Time, {zone_name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/trend_figures.py" />
   <source>Readings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>Action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>Bid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>Trade</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>Invoice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/market_panel.py" />
   <source>Flexibility</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>Ride</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>Purchase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>New key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>Anchor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>Thinned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/levels_areas.py" />
   <source>Data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>reported by the endpoint, checked by nobody here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>in the batch that was anchored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>the transaction is the one that its sender signed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>effects, events and the checkpoint's contents fit together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>a committee that is trusted here certified the checkpoint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>the committee follows from the one that is pinned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>in the log; its checkpoint was not checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>in the log, under a checkpoint that its key signed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>the log goes on from what was seen of it before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>a witness, or IOTA, holds the checkpoint too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/people_sheet.py" />
   <source>yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/people_sheet.py" />
   <location filename="../../widgets/rules_words.py" />
   <source>no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>… {count} bytes more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>more than {most_fields} fields; the bytes hold all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>{count} entries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/legend.py" />
   <source>Legend</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/legend.py" />
   <source>no data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/legend.py" />
   <source>no values yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>No alarm in {known} of {of} known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>Worst alarm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>Grid margin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>{n} of {m}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>No alarm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>Not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>{n} of {m} signals are fresh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>feed {name} is not up</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/levels_areas.py" />
   <source>{n} alarms, the worst {priority}: {title}</source>
   <extracomment>for one: {n} alarm, {priority}: {title}</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>load {value} {unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>PV {value} {unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>grid margin {value} % at {asset}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>not acknowledged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/levels_panel.py" />
   <source>Level 1: areas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/levels_panel.py" />
   <source>Level 2: units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/levels_panel.py" />
   <source>Level 3: asset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/levels_panel.py" />
   <source>Level 4: support</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/levels_panel.py" />
   <source>Back to what was shown before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/levels_support.py" />
   <source>No feed has said anything yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/levels_support.py" />
   <source>Feeds and what they refused</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/levels_unit.py" />
   <source>{n} alarms, the worst: {title}</source>
   <extracomment>for one: {n} alarm: {title}</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/levels_unit.py" />
   <source>Nothing is measured here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/lineage_view.py" />
   <source>Where this record comes from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/lineage_view.py" />
   <source>and {more} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/lock_cover.py" />
   <source>Locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/lock_cover.py" />
   <source>Unlock…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/lock_cover.py" />
   <source>The window is locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/lock_cover.py" />
   <source>{who} sits here. Alarms go on to show and to sound; what is done needs the code of a role.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/main_window.py" />
   <source>{name} – Tvilling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/main_window.py" />
   <source>Layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/main_window.py" />
   <source>Inspector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/main_window.py" />
   <location filename="../../widgets/trends.py" />
   <source>Trends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>the seller gets {seller_gets}, the grid keeps {grid_share}; {status}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Double click leads to its record, and from there to its trades and meters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>The day is not settled yet: its invoices come when it is over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Seller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Buyer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Total {currency}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>kWh was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>would be</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>{currency}/kWh was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Participant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Bought kWh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Sold kWh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Net kWh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Trades {currency}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <location filename="../../widgets/scenario_paper.py" />
   <location filename="../../widgets/trend_figures.py" />
   <source>Difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Invoice {currency}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Asset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <location filename="../../widgets/scenario_paper.py" />
   <location filename="../../widgets/wall_list.py" />
   <source>For</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Delivered kWh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Chain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Bought less sold in the local market</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Paid for what was bought less received for what was sold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Metered less traded, kWh: bought from or sold to the supplier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Trades, the difference, the grid's tariff and peak power, to the cent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Feed in more or draw less</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Draw more or feed in less</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_depth.py" />
   <source>{count} offers, {count_2} demands; {end}; {counts}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_depth.py" />
   <source>Book depth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_depth.py" />
   <source>no crossing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_depth.py" />
   <source>crossing at {price}, {volume_wh} kWh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_depth.py" />
   <source>was {was}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_depth.py" />
   <source>no offer meets a demand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_depth.py" />
   <source>supply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_depth.py" />
   <source>demand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_depth.py" />
   <source>{name}, on to {to_wh} kWh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Book</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Participants</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Nothing was traded on this day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>on this day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>in this interval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>No calls for flexibility {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>The grid's operator calls where a transformer carries more than 60 %.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <location filename="../../widgets/scenario_paper.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>synthetic data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>No market yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Each quarter of an hour is cleared and recorded here once the ledger holds its bids; the first comes with the first sealed quarter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Trades beside another rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Rule by which the interval is cleared again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <location filename="../../widgets/trend_bar.py" />
   <source>Follow the playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Take the playhead to this interval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>From what is this price?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>The whole day in place of the interval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>The record of the chosen row, with its lineage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Filter rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Reading the ledger…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>No bids are recorded for this interval: nobody had anything to sell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>No trades in this interval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Trades stand here where an offer met a demand; choose another interval in the strip.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Nobody traded {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Who bought and sold stands here, and after the day what its meters said and what it owes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>{faults} records not in their shape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_strip.py" />
   <source>Price and volume by interval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_strip.py" />
   <source>no trade here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_strip.py" />
   <source>market</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_strip.py" />
   <source>spot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_verdict.py" />
   <source>Whether the clearing can be repeated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>uniform price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>pay as bid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>midpoint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Cannot be cleared again: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>By {rule} it would have been {price} (was {was_price}), {volume_wh} kWh (was {was_volume_wh}); buyers would pay {now} {currency} (was {was})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>: the market {share} % {what} it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Metered less traded: it {way}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>As recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Clears the recorded bids again by the rule they were cleared by: what came out must be the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Uniform price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>One price for all, where supply and demand cross</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Pay as bid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Each trade at what its seller asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Midpoint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Each trade halfway between what its seller asked and what its buyer would pay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Cleared again by {rule}: price, volume and {trades} are as recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Differs from what was recorded: {differences}{rest}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>no bids were recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>offers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>asks for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>at least</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>{name_of} {side} {energy_wh} kWh for {edge} {price} {currency}/kWh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>bid {id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>The day is not settled yet: its meters are read when it is over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>drew from the supplier what it had not bought</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>fed in what it had not sold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>{delivered_wh} of {asked}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>{count} intervals cleared, {volume} kWh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>spot {spot}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>, and {more} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>no trade: no offer met a demand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>cleared at {price} {currency}/kWh, {volume_wh} kWh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>no clearing is recorded; this follows from its trades</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>; {open} intervals could not be settled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>; most by {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source> of {bids} bids</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/market_words.py" />
   <source>{n} trades</source>
   <extracomment>for one: {n} trade</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>above</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/marks_sheet.py" />
   <source>Measured, in time, possible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/marks_sheet.py" />
   <source>Made by the simulator, not measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/marks_sheet.py" />
   <source>Set by a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/marks_sheet.py" />
   <source>Computed from its neighbours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/marks_sheet.py" />
   <source>The source or a check doubts it; in the sums</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/marks_sheet.py" />
   <source>Over 3 periods old; over 10 – [12.0], not in sums</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/marks_sheet.py" />
   <source>Impossible, or its source says so; not in sums</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/marks_sheet.py" />
   <source>Nothing is known; not in the sums</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/marks_sheet.py" />
   <location filename="../../widgets/menus.py" />
   <source>What the marks mean</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/measure_card.py" />
   <source>Measure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/measure_card.py" />
   <source>Remove all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/measure_card.py" />
   <source>Remove {words} {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/measure_card.py" />
   <source>Copy all, for a spreadsheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/measure_card.py" />
   <source>Save all to a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/measure_card.py" />
   <source>CSV table …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/measure_card.py" />
   <source>GeoJSON, EPSG:{epsg} …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/measure_card.py" />
   <source>GeoJSON, WGS 84 …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/measure_drawings.py" />
   <source>  rise {text} m</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/measure_drawings.py" />
   <source>tilt {text}°</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/measure_overlay.py" />
   <source>Measurements in the city</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/measure_tools.py" />
   <source>Click points; double-click ends. Backspace takes one back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/measure_tools.py" />
   <source>Click a building for its height, or two points elsewhere. Shift+click starts from a point of a building.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/measure_tools.py" />
   <source>Click a roof or wall for its area, or corners on the ground; double-click ends. Shift+click takes any point.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/measure_tools.py" />
   <source>Click points of a line; double-click cuts the city along it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/measuring.py" />
   <source>Measurements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/measuring.py" />
   <source>Tables (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/measuring.py" />
   <location filename="../../widgets/rules_panel.py" />
   <location filename="../../widgets/scenario_panel.py" />
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/measuring.py" />
   <source>GeoJSON (*.geojson *.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>&amp;Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>T&amp;ools</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>City only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Reset panels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <location filename="../../widgets/settings.py" />
   <source>Reduced motion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Full screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <location filename="../../widgets/preferences.py" />
   <source>Preferences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Go to a time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <location filename="../../widgets/shortcuts.py" />
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <location filename="../../widgets/shortcuts.py" />
   <source>About Tvilling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>&amp;Style</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>&amp;Camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <location filename="../../widgets/settings.py" />
   <source>Colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Timeline: an hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Timeline: a day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Timeline: a week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Timeline: all of history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>grey, colour only for what is abnormal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>stone, light and shade</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>{style} style</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Street</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Fly to the selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_gantt.py" />
   <source>{energy} charged today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_gantt.py" />
   <source>{name}: {doing}, {power}, {ports} ports, {kwh} {unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_gantt.py" />
   <source>; {count} sessions; {coverage:.0%} of its power is known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_gantt.py" />
   <source>Chargers and their sessions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_gantt.py" />
   <source>Charger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_gantt.py" />
   <source>Ports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_gantt.py" />
   <source>gives back (V2G)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_outlook.py" />
   <source>The next hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_outlook.py" />
   <source>The next hours. </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_outlook.py" />
   <source>{quantity}: {end} {unit} in 12 h, 80 % between {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_outlook.py" />
   <source>Looking at days like this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_panel.py" />
   <source>Nothing to charge or to share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_panel.py" />
   <source>Give the district chargers, bike docks or places of shared cars in assets.gpkg, and their signals.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_panel.py" />
   <source>Chargers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_panel.py" />
   <source>Bikes and cars</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_panel.py" />
   <source>Next hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <source>{name}: {number} {what}, {number_2} free; {spells}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <source>never empty or full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <source>{number} {what} then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <source>There</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <source>Free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <source>Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <source>empty {count}×</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <source>full {count}×</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <source>docks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <location filename="../../widgets/mobility_words.py" />
   <source>places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>The power of all chargers over the day so far; {coverage:.0%} of it is known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>Sessions whose charging was put off after plugging in, or that lent energy. It can be told of {told} of {total}: a charger says one state for all its ports.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>{known} of {total} {what} report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>{word} {times}, {span} in all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>before {start}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>still here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>Port {lane}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>One of the ports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>{where}: {begin} to {end}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>{count} times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>{value:.0f} of {ports}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>Power into cars, of all chargers that report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>Giving back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>Power out of cars into the grid (V2G).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>Ports used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>Charged today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>{energy} charged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>{energy} given back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>The driver needs {energy}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>and means to leave at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>Record {ident}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>From the ports in use; no record of it yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>charging was shifted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>charged at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>V2G today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>Only what went back to the grid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>From the place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>New district from files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Files of the district, the city model first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>As the files say; else a number such as 25832</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Make and open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Add a city model: CityJSON, CityGML, or footprints of buildings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>The files are copied into the folder, the city model first; district.toml there explains itself. Assets and signals start empty: add them when you have them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Files of the district</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Where the district's folder goes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Give it a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Add files...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Choose...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <location filename="../../widgets/open_crs.py" />
   <source>EPSG number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Say where its folder goes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>{name} is there already and not empty; choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <location filename="../../widgets/open_crs.py" />
   <source>This number is not in the EPSG register.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/no_scene_view.py" />
   <source>nobody: there is no OpenGL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/no_scene_view.py" />
   <source>The city cannot be drawn here: this machine offers no OpenGL 3.2.
Install or update the graphics driver (on Debian or Ubuntu: libgl1-mesa-dri); everything else works without.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/note_dialog.py" />
   <source>{start} for {span}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/note_dialog.py" />
   <location filename="../../widgets/shift_dialogs.py" />
   <source>Text of the note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/note_dialog.py" />
   <source>What was seen or done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/note_dialog.py" />
   <source>Over the loop from A to B</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/note_dialog.py" />
   <source>Keep camera, style, layers and colours with it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/note_dialog.py" />
   <location filename="../../widgets/shortcuts.py" />
   <source>Change a note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/note_dialog.py" />
   <location filename="../../widgets/notes_sheet.py" />
   <location filename="../../widgets/transport.py" />
   <source>Note here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/note_dialog.py" />
   <source>Over the loop from A to B, {span}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/note_dialog.py" />
   <source>   {left} characters left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/notes_sheet.py" />
   <source>No notes yet. 'Note here' (W) writes one at the playhead, or over the loop if there is one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/notes_sheet.py" />
   <location filename="../../widgets/views_sheet.py" />
   <source>Go there (Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/notes_sheet.py" />
   <source>Change it (F2)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/notes_sheet.py" />
   <location filename="../../widgets/views_sheet.py" />
   <location filename="../../widgets/wall_editor.py" />
   <source>Take it away (Delete)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/notes_sheet.py" />
   <location filename="../../widgets/shift_paper.py" />
   <location filename="../../widgets/transport.py" />
   <source>Notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/notes_sheet.py" />
   <source>Notes, in order of time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/notices.py" />
   <source>Dismiss this notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>Copied into its folder and named in district.toml. Else {lasts} until the window shows another city.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>Open files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>a further layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>further layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>Keep {it} in the district</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>{district} comes with Tvilling and is never changed. To keep {it}, a copy of the district is made in a folder that you choose.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>it lasts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>they last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>Lay {it} into {district} as {layer}, or leave {district} and open {it} alone?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>Open on its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>Open on their own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>Make a copy...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>Add to {district}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>Where is it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>{name} names no reference system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>Its coordinates go from {extent}, {extent_2} to {extent_3}, {extent_4}. Without a system the city is drawn, but its place, its sun and other layers do not fit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>Likely reference systems</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>EPSG number, such as 25832</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>EPSG:{epsg}   {name}   {lonlat_text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>Use it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>Not now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>These systems would put it on land they are made for:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>EPSG:{epsg} has no such coordinates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>{name}: the middle would lie at {lonlat_text}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>Problems in the files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>{summary} in {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>What can be drawn is drawn; what cannot is listed here with its place in the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>Which problems</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>Filter by words, object or place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>Show it in the city</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>Problems</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>Errors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>Warnings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>Copy the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <location filename="../../widgets/proof_view.py" />
   <location filename="../../widgets/shift_dialogs.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_problems_row.py" />
   <source>{summary} in the files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_problems_row.py" />
   <source>What was found wrong while opening, with its place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_progress.py" />
   <location filename="../../widgets/transport.py" />
   <source>a moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_progress.py" />
   <source>Cancel: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/open_progress.py" />
   <source>{span} left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <source>Buildings, assets and signals by name, address, use or id · alarms · commands · workspaces · districts · saved views
Places: 63.43, 10.40   63°25′49″N 10°23′45″E   569800 7034500
Times: 14:30   yesterday 17:00   -15min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <source>Nothing here is called so. Part of a name is enough, and one letter may be wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <source>Assets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <source>Commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <location filename="../../widgets/views_sheet.py" />
   <location filename="../../widgets/wall_editor.py" />
   <source>Saved views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <source>Places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>Times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <location filename="../../widgets/wall_editor.py" />
   <source>Workspaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <source>Used last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <source>Search and go to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <source>What was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/paper.py" />
   <source>{path}: cannot be written; there is no such folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/paper.py" />
   <source>{path}: cannot be written; choose another place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/people_code.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>Role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/people_code.py" />
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/people_code.py" />
   <source>Checking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/people_entry.py" />
   <source>Who sits here: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Look around: city, panels, replay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Arrange one's own window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Open districts and files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Wall display, tours, kiosk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Notes and the shift log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Acknowledge alarms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Shelve alarms, up to 8 h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Shelve alarms, up to 24 h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Take alarms out of service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Films, tables, evidence, backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Change alarm rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Change feeds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Change the district: layers, signals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Change how long history is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Put a backup in place of history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Keys, and whom the ledger trusts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Offer, buy and end streams</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>No role acts on equipment: this program reads, and never switches anything.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>You are {role}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/people_why.py" />
   <source>Why?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/people_why.py" />
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/people_why.py" />
   <source>What a colleague should read in the journal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/people_why.py" />
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/people_why.py" />
   <source>The reason stands in the journal, with your name and the time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_chart.py" />
   <source>Alarms over time</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/performance_chart.py" />
   <location filename="../../widgets/rules_trial.py" />
   <source>{n} floods</source>
   <extracomment>for one: {n} flood</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/performance_chart.py" />
   <source>at most {n} in one bar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_chart.py" />
   <source>flood of {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_chart.py" />
   <source>{n} an hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_chart.py" />
   <source>FLOOD</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_chart.py" />
   <source>the alarm system did not run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_figures.py" />
   <source>target {target}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_figures.py" />
   <source>Figures of the alarm system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_figures.py" />
   <source>target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>Chattering</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>three times or more in a minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>{n} times, {worst} in a minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>Standing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>active for more than a day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>Fleeting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>over within half a minute, unanswered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>{n} times, {seconds} s each</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>Draft it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>Draft it for the rule {rule}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>Puts this into the rule in the editor; nothing is in use until it is saved there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>Open the rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>Open the rule {rule}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>None.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>{span}, over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>Unauthorised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>put away by who might not, or not like this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <location filename="../../widgets/rules_panel.py" />
   <source>7 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>30 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>No figures yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>Rates, floods, bad actors and answers appear here when the alarm system has run for a while.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>{start} to {end}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>Against the targets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>Over time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>Who makes the load</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>To be mended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>Period: {period}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>ran for {share} % of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>judge by 30 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>too many lines in the journal for more: what was before is not in these figures</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/performance_panel.py" />
   <source>{n} lines of a later version left out</source>
   <extracomment>for one: {n} line of a later version left out</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>By priority</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/performance_pareto.py" />
   <source>{n} different alarms</source>
   <extracomment>for one: {n} different alarm</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/performance_pareto.py" />
   <source>The dashed line: those above make {share} % of all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_pareto.py" />
   <source>Alarms that make most of the load</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_pareto.py" />
   <location filename="../../widgets/performance_shares.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_pareto.py" />
   <source>in all</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/performance_shares.py" />
   <source>{n} diagnostic alarms beside them, for who keeps the system</source>
   <extracomment>for one: {n} diagnostic alarm beside them, for who keeps the system</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/performance_shares.py" />
   <source>Alarms by priority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_shares.py" />
   <source>share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_shares.py" />
   <source>wanted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>missed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>far off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>very likely acceptable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>manageable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>likely over-demanding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>very likely unacceptable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>{alarms}, a rate that is {band}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Alarms per hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Over the hours in which the alarm system ran. Above 6 is missed, above 12 more than a person can manage.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Most in one hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Of all clock hours. The target is that of EEMUA's guide for grids.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Most in one minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>The target is that of EEMUA's guide for grids.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Usual in 10 minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>The middle one of all counts of ten minutes, quiet ones too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Time in flood</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>A flood begins with 10 alarms in 10 minutes and ends with fewer than 5.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Hours above 30 alarms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Of the clock hours in which the alarm system ran.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>10 minutes above 10 alarms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Of the ten minutes in which the alarm system ran.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Chattering alarms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Active three times or more within one minute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Standing at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Active for more than a day and not put away, at one time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Load by the ten worst</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Share of all alarms. In a small district ten alarms are soon many of all there are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Unauthorised suppressions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Put away by a role that may not, for too long, or without a reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>The alarm system did not run in this time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>{alarms}; the alarm system ran for {share} % of this time, so nothing is judged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>No deadband below half the limit and no delay up to 5 min quietens it: look at the instrument.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Acknowledged, half within</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Acknowledged, 95 % within</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Never acknowledged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Shelved, suppressed, out of service now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Put on the shelf in this time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Deadband {value}: {was} → {then} times.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Off-delay {seconds} s: {was} → {then}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>On-delay {seconds} s: {was} → {then}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/preferences.py" />
   <source>Window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/problem_table.py" />
   <source>Object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/profile_panel.py" />
   <source>Draw a line over the city with the profile tool (R) to see the heights along it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/profile_panel.py" />
   <source>Nothing of the model lies under this line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/profile_panel.py" />
   <source> · heights {factor}×</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/profile_panel.py" />
   <source>{m} long{rise} · highest {m_2}{stretch}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/profile_panel.py" />
   <source>at {m}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/profile_panel.py" />
   <source>Cross-section of the terrain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/profile_panel.py" />
   <source>Save the heights as a CSV table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/profile_panel.py" />
   <source>Remove the profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/profile_panel.py" />
   <source> · ground {m} to {m_2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <location filename="../../widgets/proof_story.py" />
   <source>What is stored is not what was anchored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <location filename="../../widgets/proof_story.py" />
   <location filename="../../widgets/proof_view.py" />
   <source>Log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <source>the record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <location filename="../../widgets/proof_story.py" />
   <location filename="../../widgets/proof_tree.py" />
   <source>{number} leaves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <source>Interval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <source>Anchored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <source>Differs in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <source>Checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <location filename="../../widgets/proof_story.py" />
   <source>, signed {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <source>{reason}. The record of what was anchored is whole and signed; the store is what changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <source>not known which signals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <source>{names} and {more} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_checks.py" />
   <source>no level reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_checks.py" />
   <source>level {level}: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_checks.py" />
   <source>  ·  FAILED</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_entry.py" />
   <source>Proof: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_marks.py" />
   <source>Matches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_marks.py" />
   <source>Read again: the very hash that the ledger holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_marks.py" />
   <source>Not checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_marks.py" />
   <source>Anchored, and not compared (yet)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_marks.py" />
   <source>Not anchored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_marks.py" />
   <source>Sealed a minute after its quarter of an hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_marks.py" />
   <source>The store does not hold what was anchored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_marks.py" />
   <source>What the signs of proof mean</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>What is stored is what was anchored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Readings of the signal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>The reading is among them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Record in the log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Readings lead to the batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>The batch is of this time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Batch is in the log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Signature of the log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Witness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Grown from what was seen before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Held by IOTA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Name and unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>This reading is what was recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>This reading is not fully proven</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>This is not what was recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source> at {clock_text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>this machine's key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <location filename="../../widgets/proof_words.py" />
   <source>Not anchored yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>There is nothing to prove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Nobody: nothing is proven.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <location filename="../../widgets/rules_words.py" />
   <source>holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>the signal's readings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>batch path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>the batch's record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>{counted} lead from it to a checkpoint signed{made} by {who}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>This cannot be proven</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Exactly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <location filename="../../widgets/trend_figures.py" />
   <location filename="../../widgets/trend_table.py" />
   <source>Measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Arrived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>In it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>{counted} of {counted_2}; {number} of this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>{name}: leaf {index} of {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>  leaf  {hex}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>  root  {hex}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Signed by {signer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>{foot}, leaf {number} of {number_2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>The way from the reading to the signature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>the root stands in the record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>what is stored now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>signed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>{words}
{text}
{text_2}
Click to copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>{count} steps in a {name} of {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>signature not checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>signature FAILS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>Leaf {index} of the {name}: {foot}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>one leaf</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>Root of the {name}, {number} leaves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>Computed from the two below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>Sibling: {count} {where} it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>How to check it on another machine
1.  Export the proof, and take the file there.
2.  Take this log's public key there by another way, so that nobody can swap both: Preferences &gt; Trust &gt; Export key.
3.  Run   tvilling ledger check FILE --trust KEYFILE   there; it needs no network, no district and no data of this machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>No level is reached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>There is no way to draw: nothing leads from here to a signature.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>Copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>Export proof…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>Check it elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>Trust…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>Whom one still trusts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>Checks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>Hash copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>Checkpoint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>No readings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>Matches the anchor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>DIFFERS from the anchor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>proven</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>{rsplit} to {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>proven · {level}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/proof_words.py" />
   <source>{n} signals</source>
   <extracomment>for one: {n} signal</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/proof_words.py" />
   <source>{n} intervals</source>
   <extracomment>for one: {n} interval</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/proof_words.py" />
   <source>{n} readings</source>
   <extracomment>for one: {n} reading</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/proof_words.py" />
   <source>{n} sources</source>
   <extracomment>for one: {n} source</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/proof_words.py" />
   <source>{n} steps</source>
   <extracomment>for one: {n} step</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>checking {number} of {number_2}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/proof_words.py" />
   <source>{counted} DIFFER</source>
   <extracomment>for one: {counted} DIFFERS</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>{counted} hold what was anchored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>sealed a minute after its quarter of an hour ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>{counted} anchored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>nothing came, and that is anchored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>checked {clock_text}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/proof_words.py" />
   <source>{counted} match</source>
   <extracomment>for one: {counted} matches</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>{counted} do not hold what was anchored. Click to go there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>{counted} anchored and not compared yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>{counted} cannot be compared: thinned, as the keeping rule says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>What is newer is not anchored yet: each quarter of an hour is sealed a minute after its end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>Checking runs in the background, what the timeline shows first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>The last check failed: {trouble}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>and {count} more sources</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>, checked {clock_text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>Checked {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Looks at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Rings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>For the operator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>The chosen rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <location filename="../../widgets/stream_dialogs.py" />
   <location filename="../../widgets/wall_editor.py" />
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>What the operator reads first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Small letters, digits and dashes; the journal knows the alarm by it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>When it rings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>By how bad it is and how soon somebody must act</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Alarms of one group stand under the first of them in a flood</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Assets of kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Such as feeder or battery; empty for all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>What stands after the dot of its id, such as load_pct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Such as temperature; instead of the signal, or with it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Empty for all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Only assets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Ids, with commas between; empty for all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Only signals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Told by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>The part of the program that tells of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>In the unit of the signal; seconds for no data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>The limit is a share of this: asset.rated_kw, signal.high; empty for a plain number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>How far it must come back before the alarm ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>A signal, .name of the same asset, or a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Over, s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>The change is counted over so long at least</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>While</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Such as .power_kw &gt; 0.9 * asset.rated_kw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Rings after, s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>It must hold for so long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Ends after, s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>It must be over for so long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Again after, s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Acknowledged and still there: it rings again; 0 for never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Stays until somebody resets it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Quiet while</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>An expression; while true the alarm is suppressed by design</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>What may be behind it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>What happens if nobody acts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Act within, min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Time to respond: high 5, medium 30, low longer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Stays until it is reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_outcome.py" />
   <source>It fits nothing in this district, so it never rings here.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/rules_outcome.py" />
   <source>It holds at {n} of them now</source>
   <extracomment>for one: It holds at {n} of them now</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/rules_outcome.py" />
   <source>Where the rule looks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_outcome.py" />
   <source>Problems of the rules</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/rules_outcome.py" />
   <source>Looks at {n} places</source>
   <extracomment>for one: Looks at {n} place</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/rules_outcome.py" />
   <source>{n} are unknown</source>
   <extracomment>for one: {n} is unknown</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/rules_outcome.py" />
   <source>it rings after {s} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_outcome.py" />
   <source>Told by a part of the program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_outcome.py" />
   <source>It makes an alarm for each subject that is told of.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/rules_outcome.py" />
   <source>{n} problems</source>
   <extracomment>for one: {n} problem</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/rules_outcome.py" />
   <source>{n} pieces of advice</source>
   <extracomment>for one: {n} piece of advice</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>A new rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>A copy of this rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>Switch this rule off or on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>Delete this rule, or take back what was changed of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <location filename="../../widgets/sheet.py" />
   <location filename="../../widgets/wall_editor.py" />
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/rules_panel.py" />
   <source>{n} rules</source>
   <extracomment>for one: {n} rule</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/rules_panel.py" />
   <source>{n} rules are changed and not in use yet</source>
   <extracomment>for one: {n} rule is changed and not in use yet</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>Try on history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>No rule is chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>Choose one in the list to see and change it, or add a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>The file as text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>Filter rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>What these rules would have raised over recorded history, before they are used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>{rules}, {alarms}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>Rings at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>Use these rules from now on and keep them in {where}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>How many alarms it makes in this district</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>How often its alarms rang in the last seven days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_text.py" />
   <source>Rules as text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_text.py" />
   <source># Nothing is changed here yet. What is changed in the form is written here as [[rule]] tables.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Only by the rules in use: {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Only what was raised then: {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Rules in use: {figures}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Raised then: {figures}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>{alarms}, {rate} an hour, {floods}, {chatter} chatter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>The last 24 hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>The last 7 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>The last 30 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>beside the rules in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>beside what was raised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Try rules on history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Over which time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Held against</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Try</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>The changed rules run over what was recorded; nothing is put to use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Alarms that differ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Raised by both: {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Only by the changed rules: {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Changed rules: {figures}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Reading history…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Nothing differs.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/rules_trial.py" />
   <source>{n} more in times when the alarm system did not run</source>
   <extracomment>for one: {n} more in a time when the alarm system did not run</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Only now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>No more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Raised by the changed rules only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Raised by the other side only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>Very high</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>Very low</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>Fast change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <location filename="../../widgets/trend_figures.py" />
   <source>Deviation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>Not zero</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>Bad quality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>No data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>Expression</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <location filename="../../widgets/timeline_marks.py" />
   <source>Event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>Comes with the program or the district; a change of it is written into the file beside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>Comes with the program or the district and is changed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>Made here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>{n} x {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>Cars</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>Grid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <location filename="../../widgets/scenario_words.py" />
   <source>Heat pumps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>Losses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>Into batteries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>Into cars</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>To the grid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>From batteries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>From cars</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>From the grid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>{name_of} to {name_of_2} </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>No energy flows here now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/save_text.py" />
   <location filename="../../widgets/trend_saving.py" />
   <source>{path} was not written: {strerror}. Choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_bar.py" />
   <source>No colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_bar.py" />
   <source>Divide: today | scenario</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_bar.py" />
   <source>Left of the line the city as it is. Drag the line, or move it with the arrow keys.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_bar.py" />
   <source>Leave   L</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_bar.py" />
   <source>Leave the scenario</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_bar.py" />
   <source>Scenario: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_bar.py" />
   <source>{result}, difference to today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_bar.py" />
   <location filename="../../widgets/sun_study_when.py" />
   <source>Day of the year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_bar.py" />
   <source>Hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_figures.py" />
   <source>Figures of the scenario</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_figures.py" />
   <source>quick look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_figures.py" />
   <source>being computed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_figures.py" />
   <source>better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_figures.py" />
   <source>worse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <location filename="../../widgets/scenario_paper.py" />
   <source>What is changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>From the year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>empty: from the first year on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>Package</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>a bundle of changes that is looked at together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>Which</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>A condition, such as use == "office" and year &lt; 1980</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>use == "office" and year &lt; 1980</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>Which objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>The building that is chosen in the city is put in beside the others, or taken out again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>{name}, as a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>What is assumed beside the changes. Scenario and district as it is are run under the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>Those chosen in the city</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>It lies outside {low} to {high}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>A year from 1990 to 2100, or nothing.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/scenario_form.py" />
   <location filename="../../widgets/scenario_paper.py" />
   <source>{n} objects</source>
   <extracomment>for one: {n} object</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>From: {source}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>A new scenario</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>A copy of this scenario, of one's own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Delete this scenario</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Take this change out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>A copy of this change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Earlier in the order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Later in the order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Undo   (Ctrl+Z)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Do it again   (Ctrl+Shift+Z)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>As it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Show in the city</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>No scenario is chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Choose one, or make a new one: what would the district be with it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>One more change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Take the district as it is now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Changes of the scenario</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>What is assumed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Save as one's own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>Changes share: what each gives beside the others does not add up to the whole; the rest stands as together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>Drawn from the grid in a year: blue less, red more than today, the stronger the more; bold outline: changed. North is up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>A scenario for {district}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>Through the year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>Bars: generated (blue) and used (grey) in each month, MWh. Line: bought from the grid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>How often how much</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>What is drawn over the district's boundary, hour by hour, the highest first, kW: as it is (grey) and with the scenario (blue).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>Change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>On</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>How</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>Figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>As it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>With the scenario</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>Band</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>What comes of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>Band: the lowest and the highest of some runs with other weather, needs, yields and prices.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>highest: {value} MWh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>0 h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>8 760 h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>Counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <location filename="../../widgets/scenario_words.py" />
   <source>Investment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <location filename="../../widgets/scenario_words.py" />
   <source>Upkeep a year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>What it costs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>Real, without tax and subsidy. What wears out is bought again; what is left at the horizon counts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>With it less without it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>What each gave</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>Assumed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>district {hash}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>scenario {hash}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>result {hash}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>model {model}, Tvilling {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>What is assumed, and what is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>By what it can be known again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>made {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>{change} against today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source>default</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <source> in runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Bill of a year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Net present value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Cost a year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Cost of a kWh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Paid back after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Saved a year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Other heat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Traded among neighbours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Saved by the local market</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Cars lacked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Buildings in the water</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Floor in the water</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Chargers in the water</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Chargers with a rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>{low} to {high} {unit} in runs with other weather, needs and prices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scene_divider.py" />
   <source>Line between today and the scenario</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scene_divider.py" />
   <source>Left as it is, right with the scenario. Drag, or move with the arrow keys.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/scene_view.py" />
   <source>The city in 3D</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/second_window.py" />
   <source>Window {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/second_window.py" />
   <source>{name} – {window} – Tvilling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>System</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>Presentation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>Colours of the windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>How the city is drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>Style of the city</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>Language, figures and dates of the window; from the next start on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>How large everything in the window is; from the next start on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <location filename="../../widgets/trust_page.py" />
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>No moving camera, no fading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>Begin with the wall display, from the next start on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>The version of the settings was not a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>The settings were written by a later version; what is known here is used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>yes or no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>{variable}={text!r} is not usable; use {wanted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>Some settings of an earlier version could not be taken over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_dialogs.py" />
   <location filename="../../widgets/shift_notes.py" />
   <source>written {when} by {who}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_dialogs.py" />
   <source>Edit a note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_dialogs.py" />
   <source>as it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_dialogs.py" />
   <location filename="../../widgets/shift_panel.py" />
   <source>The moment it speaks of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_dialogs.py" />
   <location filename="../../widgets/shift_panel.py" />
   <source>Open point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_dialogs.py" />
   <location filename="../../widgets/shift_panel.py" />
   <location filename="../../widgets/shift_search.py" />
   <source>For the handover</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_dialogs.py" />
   <source>Moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_dialogs.py" />
   <source>The words as they are now stay to be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_dialogs.py" />
   <source>Earlier words of a note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_notes.py" />
   <location filename="../../widgets/shift_paper.py" />
   <location filename="../../widgets/shift_search.py" />
   <source>Who</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_notes.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>written {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_notes.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>edited by {who} {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_notes.py" />
   <source>closed by {who}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_notes.py" />
   <source>open point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_notes.py" />
   <source>for the handover</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_notes.py" />
   <source>about {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_notes.py" />
   <source>closed {when} by {who}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/shift_panel.py" />
   <source>{n} notes found</source>
   <extracomment>for one: {n} note found</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>What happened?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>A new note for the shift log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>It stays on top, also in the next shift, until somebody closes it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>With a picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Keeps what is seen now: a picture, and the way back to this view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Search the shift log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>All shifts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Looks through the whole log, with more to choose by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Look further back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Earlier words...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Shift {begin} to {end}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>{words}, back to {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Nothing written yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Type above what the next shift should know; Enter adds it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Edit...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Remove...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Close point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Search for something else, or look further back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Search for something else, or in all shifts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Remove a note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Why it is removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>window in LIVE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>window in REPLAY</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>window in SCENARIO</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>by command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Handover, {district}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>{begin} to {end}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>all times {zone}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/shift_paper.py" />
   <source>The newest ones; {n} earlier lines stand in the journal.</source>
   <extracomment>for one: The newest ones; {n} earlier line stands in the journal.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>matching the anchor {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>not anchored yet {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>not checked {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>DIFFERENT {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>The city as the window showed it when this was made</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/shift_paper.py" />
   <source>{n} never</source>
   <extracomment>for one: {n} never</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/shift_paper.py" />
   <source>Diagnostic: {n} times</source>
   <extracomment>for one: Diagnostic: {n} time</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>refused: {what}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/shift_paper.py" />
   <source>Of {n} intervals of readings: {parts}.</source>
   <extracomment>for one: Of {n} interval of readings: {parts}.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>units: {units}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>, a synthetic district</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Handover</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <location filename="../../widgets/shift_search.py" />
   <source>Open points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Seen by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Sources and recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>{share} of its sources</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Energy of the shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Nobody has checked this shift against the ledger yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Handed over by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Taken over by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Date and time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>{rate} an hour, target 6</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Stand at the end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>{n} high</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Until acknowledged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Floods</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>10 in 10 minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>to be taken over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Nothing rang.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <location filename="../../widgets/streams_panel.py" />
   <source>Until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Shelved, suppressed, out of service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Chattering: {which}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>over</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/shift_paper.py" />
   <source>and {n} more alarms</source>
   <extracomment>for one: and {n} more alarm</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>The picture of this note is not there, or was changed: {note}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>the middle one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_preview.py" />
   <source>Handover report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_preview.py" />
   <source>Reading the shift...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_preview.py" />
   <source>Pages of the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_preview.py" />
   <source>This shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_preview.py" />
   <source>The shift before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_preview.py" />
   <source>Save as PDF...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_preview.py" />
   <source>Page {n} of {of}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_search.py" />
   <source>All notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_search.py" />
   <source>Which notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_search.py" />
   <source>from the first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_search.py" />
   <source>From this moment on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_search.py" />
   <source>to the last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_search.py" />
   <source>Until this moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_search.py" />
   <source>Who wrote or edited it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shift_search.py" />
   <source>What it is about, by name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Left drag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Orbit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Right drag  Shift+drag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Move</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Wheel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Zoom to the pointer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Arrow keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Shift+Arrow keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Zoom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Click</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Choose a building or an asset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Right click</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>What can be done with a thing or a place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Click  Drag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Go to a moment; on a mark or a difference to its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Double click</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Wheel  +  −</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Zoom around the pointer, the playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Move the view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Ctrl+drag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Set a loop from A to B</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>One minute; with Ctrl one hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Page Up  Page Down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>One hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Home  End</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Start of the day, live</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Acknowledge what is selected in the list of alarms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Acknowledge all that are listed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Out of service, back to service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Reset a latched one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Shift+Page Down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Shift+Page Up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>A digital twin of positive-energy districts. Apache-2.0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Showing {name}. {note}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source> back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source> on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source> back, on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <location filename="../../widgets/timeline.py" />
   <source>Timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <location filename="../../widgets/tools_bar.py" />
   <source>Tools</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>City</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <location filename="../../widgets/transport.py" />
   <source>The event before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <location filename="../../widgets/transport.py" />
   <source>The next event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>The event before, the next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/small_map.py" />
   <location filename="../../widgets/views_menu.py" />
   <source>Small map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/small_map.py" />
   <source>The district from above, grid north up. Click or drag to go there.   (N)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/small_map.py" />
   <source>Drawing the map…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/state_manager.py" />
   <source>; the old file is kept as {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/state_manager.py" />
   <source>{name} = {value!r} is not one of the settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/state_manager.py" />
   <source>no object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/state_manager.py" />
   <source>The settings in {name} could not be read and start anew{put_aside}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/state_manager.py" />
   <source>The setting '{name}' was not usable and is back at its default.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>no bound is set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>{value:.0f} % of what it may take</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>history cannot be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>history {size_text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>history {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>not recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>{count_text} lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>Recording.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>This window records nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source> over {span}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>{count_text} readings of {count_text_2} signals{span}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>{count_text} readings stored since the start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>    {count_text} lost: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>The readings may be used in the buyer's own district and are not passed on. The seller may end access with notice. Readings are as they come; no claim follows from gaps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>{price} for {days} days of {count} signals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Each purchase gets a key of its own; the broker sees sealed messages only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Buy a stream</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <location filename="../../widgets/streams_panel.py" />
   <source>Terms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>I have read the terms and agree to them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Buy for {price}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Offer a stream</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Whose readings are offered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Tick whose readings are offered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>The text of these terms is not on this machine; they cannot be agreed to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>{contract} The stream becomes a feed of this district.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Readings of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Price in {currency}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Gives access for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Broker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>{count} signals are too many for one stream; at most 500.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Give it a title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>The price is a number such as 12.00, not below zero.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Say on which terms.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>The record in the ledger is the contract. This program makes no payment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Search streams</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Offer a stream…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Open a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>An offer, an order or a grant that another machine handed over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Save…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>No streams yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Offer readings of this district, and what is offered, bought and sold stands here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>The chosen stream</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source> until {until}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Buy…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Show its feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>End…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Save the {file}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>{state}{until}  ·  {price} for {days} days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Signals ({count})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Nothing fits the search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Other words, or none, show the other streams.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>The text of these terms is not on this machine; only its hash is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>Light only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>Hours of sun on this day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>Energy on this day, clear sky</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>Energy in a clear year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>Save the roofs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>CSV (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>Play the day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>Save CSV …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>The sun study needs more memory than there is; close something or open a smaller city.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study_dock.py" />
   <source>Sun study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study_dock.py" />
   <source>Sun study  {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study_table.py" />
   <source>Roofs, the best first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study_table.py" />
   <source>Roof of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>20 Mar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>21 Jun</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>22 Sep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>21 Dec</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>noon {clock}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>sunrise {clock}  ·  {noon}  ·  sunset {clock_2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>{low:02}:{low_2:02} to {high:02}:{high_2:02}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>Time of day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>Hours that count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>{noon}  ·  the sun does not set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>{noon}  ·  the sun does not rise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>Go to {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>From – to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>azimuth {azimuth:.0f}°, height {elevation:.0f}°
{course}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>The whole day counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>Only {words} counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/tamper_card.py" />
   <source>Step {place} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/tamper_card.py" />
   <source>Tamper demonstration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/tamper_card.py" />
   <source>DEMONSTRATION  ·  a copy, not the history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/tamper_card.py" />
   <source>Run by itself   (Space)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/tamper_card.py" />
   <source>Leave the demonstration   (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/tamper_card.py" />
   <source>Wait at each step   (Space)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/tamper_card.py" />
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/tamper_picture.py" />
   <source>Sealed: {value_before}. There now: {value_after}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/tamper_picture.py" />
   <source>{wrong} of {count} hashes from the leaf to the root are not what was sealed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/tamper_picture.py" />
   <source>was sealed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/tamper_picture.py" />
   <source>is there now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/tamper_picture.py" />
   <source>{one} more, none of them as sealed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/time_entry.py" />
   <source>yesterday 17:00 · last monday 06:00 · -15min · 03:10 · 2026-11-22 03:10</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/time_entry.py" />
   <source>Go to a time, such as {examples}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/time_entry.py" />
   <source>Go to a time ({to_datetime:%Z})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/time_entry.py" />
   <source>{time}   (the {word})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline.py" />
   <source>Proof: not anchored. No ledger holds the hashes of these readings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline.py" />
   <source>Left and right step a minute, Page keys an hour, plus and minus zoom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline_card.py" />
   <source>and {left} more; zoom in to see each</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline_card.py" />
   <source>{time} for {span}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline_marks.py" />
   <source>Feed is back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline_marks.py" />
   <source>Trouble with data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline_marks.py" />
   <source>Alarm, low</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline_marks.py" />
   <source>Alarm, medium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline_marks.py" />
   <source>Alarm, high</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline_paint.py" />
   <source>no data in this range</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline_paint.py" />
   <source>known until here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline_strip.py" />
   <source>A signal along the timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline_strip.py" />
   <source>{title}   {low} to {high} {unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline_strip.py" />
   <source>{title} over time, in colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>All events and notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Feed breaks and returns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>an hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>a day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>a week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Play or pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Play forwards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Play backwards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Slower</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Faster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>One frame back, {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>One frame on, {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>One minute back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>One minute on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>One hour back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>One hour on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>One day back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>One day on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Start of the day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Loop: set A, then B, then none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Jump over stretches without readings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Notes…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Calendar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>A figure as colours over the timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Which events to go to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Which events to go to: {words}{words_2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Show {words} in the timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>live</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source> or </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_bar.py" />
   <source>Choose a stretch by dragging (or hold Ctrl)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_bar.py" />
   <source>Values at the cursor and statistics as a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_bar.py" />
   <source>Axes, comparison, views, notes, export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_bar.py" />
   <source>The last {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>At {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>{time} to {time_2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>{span}, {span_2}, weighted by time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>, {span} {when} the pin at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>Mean</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>Lowest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>Highest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>Integral</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>Coverage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>Above limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>Below limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>{days} d before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>At pin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>Per hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>a limit is a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>From pin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>readings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>buckets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_groups.py" />
   <source>One plot for each unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_groups.py" />
   <source>One plot for each signal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_groups.py" />
   <source>Two units in a plot, left and right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_groups.py" />
   <source>unit {unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_groups.py" />
   <source>signal {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_groups.py" />
   <source>unit {pair}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>The day before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>The same day last week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Four weeks before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Up	Alt+Up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Down	Alt+Down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Take away	Del</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source> to {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>{when}. What happened?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Keep these trends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>With so many days before, at the same clock time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Axes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Compare with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Days before…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Trend views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Pin a cursor here	P</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>No pin, nothing chosen	Esc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Copy the values	Ctrl+C</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Save the picture…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Save the numbers as drawn…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Save every reading…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Take all lines away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Show	H</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Hide	H</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Write a note at the playhead…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Write a note on the chosen stretch…	N</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Forget</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Choose from the pin to here	R</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Write a note on the chosen stretch…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Write a note here…	N</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Keep these trends…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_pages.py" />
   <source>No signal drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_pages.py" />
   <source>Click a figure in the inspector to draw it here, drag it here, or type its name above.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_picture.py" />
   <source>{name}: pictures are PNG, SVG or PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_picture.py" />
   <source>{name} cannot be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_picture.py" />
   <source>a picture is {least_w} to {most_w} pixels wide, not {width}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_plot.py" />
   <source>Hidden. H on its label shows a line again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_plot.py" />
   <source>No data in this range</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>Saved {count} rows as {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>{district}: trends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>{name} was not written: tables are CSV or Parquet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>Save the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>Width in pixels (the panel's own is offered)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>Tables (*.csv *.parquet)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>Save every reading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>Save the numbers as drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>The picture was not written: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>Nothing was written: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>Pictures (*.png *.svg *.pdf)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_search.py" />
   <source>Add a signal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_search.py" />
   <source>Add a signal to the trends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_search.py" />
   <source>Part of a signal's name, of its asset's name, or of its id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_table.py" />
   <source>Limit, as 40 kW</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_table.py" />
   <source>Limit for the time above and below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_table.py" />
   <source>How long above and below this; without one, the limits of what is physically possible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_table.py" />
   <source>Values of the trends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_table.py" />
   <source>A limit is a number, with a unit where it is meant for one: 40 kW</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trend_values.py" />
   <source>Reading…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trends.py" />
   <source>The trends draw {most} signals at most; take one away with its small cross.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trends.py" />
   <source>dashed: {compare_days} d before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>The ledger is still being opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Witnesses that are trusted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Committees that are trusted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Network of the committee</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/trust_page.py" />
   <source>; {n} before it are retired</source>
   <extracomment>for one: ; {n} before it is retired</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Public key copied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>One still trusts: {trusts}{trusts_2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Trust a witness…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Import committee…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>This machine's log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Witnesses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Who signs that the log only grew. A reading under a witnessed checkpoint reaches E4.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>The committee of one epoch, or of the genesis, that is believed without proof. What a network says is only certain (V4, V5) where a chain of signatures leads there from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>What the levels mean</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>The log of this machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>None: nobody else vouches for this log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>None: nothing of IOTA can reach V4 here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Copy public key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Export key…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Change the key…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Public key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Last checkpoint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/units_page.py" />
   <source>The editor of alarm rules, the market, measuring and all files keep the units of the data: no limit is changed by this choice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/units_page.py" />
   <source>As the data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/units_page.py" />
   <source>Large (MW, MWh, t)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/units_page.py" />
   <source>SI (kW, GJ, °C)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/units_page.py" />
   <source>US-like (°F, ft, mph)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/units_page.py" />
   <source>Energy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/units_page.py" />
   <source>Temperature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/units_page.py" />
   <source>Mass</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/units_page.py" />
   <source>Own choice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/view_card.py" />
   <source>Put this away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/views_menu.py" />
   <source>&amp;Go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/views_menu.py" />
   <source>Search and go to…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/views_menu.py" />
   <source>Turn north up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/views_menu.py" />
   <source>Keep this view…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/views_menu.py" />
   <source>Saved views…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/views_menu.py" />
   <source>No views are kept yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>Saved views (*.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>No views are kept yet. 'Keep this view' (Ctrl+B) adds one: camera, style, layers and colours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>Drag into order: the first nine have the keys 1 to 9.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>Rename (F2)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>Make it what is seen now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <location filename="../../widgets/wall_editor.py" />
   <source>Up (Alt+Up)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <location filename="../../widgets/wall_editor.py" />
   <source>Down (Alt+Down)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>Saved views, in the order of their keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>Export the saved views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>Import saved views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>Import…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>Without a page of its own the wall shows the overview and the street. 'Add a page' puts one in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>Add a page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>Try it from here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>The wall with these pages, kept or not; Shift+F11 comes back here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>Title of the page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>How long the page is shown, in seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>Go to a High alarm until somebody acknowledges it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>How long at least it stays at an alarm, in seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>What is seen now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>{kind}: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>{what} – not here, left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>Pages of the wall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>Shown for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>Stays for at least</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>A wall has at most {n} pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>all pages once: {span}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>Page {n} of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>These pages are not saved. Cancel once more leaves them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/wall_list.py" />
   <source>Pages of the wall, in the order in which they are shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/wall_list.py" />
   <source>{hours} h {minutes} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/wall_list.py" />
   <source>{minutes} min {seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/wall_list.py" />
   <source>Page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/wall_list.py" />
   <source>Shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Feeder overloaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>More is drawn or fed in than the cable is rated for: many cars at once, a heat pump peak, a fault beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The cable ages; its protection may switch off all who hang on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at the chargers and batteries below it; ask for flexibility; tell the distribution operator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Feeder nearly full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Load or generation grows towards what the cable carries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>It may be overloaded within the hour.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at the forecast of the next hours; shift charging.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Transformer overloaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>More is drawn or fed in than the transformer is rated for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Its oil heats up and its insulation ages fast.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Ask for flexibility below it; tell the distribution operator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Transformer nearly full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Load or generation grows towards what the transformer carries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Transformer oil hot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Long high load, hot air, or cooling that fails.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The insulation ages; above 105 degrees the protection switches off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Lower the load below it; send somebody to look at the cooling.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Voltage high</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Much generation and little load on this part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Inverters switch off; equipment may be damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Charge batteries and cars below it; tell the distribution operator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Voltage low</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Much load at the end of a long cable, or a fault above.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Motors and heat pumps stop or overheat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Lower charging below it; tell the distribution operator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Network beyond its limits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Load or generation at the end of a cable that has no meter of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The cable ages, or the voltage there leaves what equipment stands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Show the network (Ctrl+Shift+G); look at chargers and batteries on it; tell the distribution operator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Battery hot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>High power for long, hot air, or cooling that fails.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The cells age; the battery will lower its power.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at its power; ask for less; send somebody to look at the cooling.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Battery very hot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Cooling has failed, or a cell has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Danger of fire.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Follow the fire plan of the building; call who keeps the battery.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Battery below its lowest charge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Its control let it run empty, or its meter is wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>It cannot help in a peak; deep discharge ages it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at its power and its control.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Charger out of order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The charger reports a fault of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Cars that wait there do not charge.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Start it anew from its own system, or send somebody; tell drivers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Heat pump starts too often</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Too little water to warm, a thermostat that is too narrow, or a valve that sticks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The compressor wears out; more electricity for the same heat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at its supply temperature and the tank; ask for a service.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Fine dust high</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Wood smoke under a calm sky, road dust, a fire nearby.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>People with weak lungs and hearts suffer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at wind and the other stations; tell the city's environment office if it lasts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Fine dust very high</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>A fire nearby, or an instrument that fails.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Harmful for all who are outside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Ask the fire service; compare the other stations; tell the city.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Loud for long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Works, an event, or an alarm that rings on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Complaints; harm after hours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Ask what is on there; tell who is responsible.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Source lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The network, the broker or the source itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Its figures grow old; alarms over them cannot ring.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at Feeds (Ctrl+5) for the reason; call who runs the source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>No data from the grid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The meter or its connection is silent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>An overload there cannot be seen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at Feeds (Ctrl+5); call who runs the meter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>No data from the weather station</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The station or its connection is silent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Forecasts grow worse.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at Feeds (Ctrl+5).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Bad data from the grid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The meter says its value is bad, or it lies outside of what is possible.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at the signal's quality; call who runs the meter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>History is not written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The disk is full, or refuses.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>What happens now cannot be replayed; readings wait in memory for a while.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Free the disk now; the status line says when it works again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Recorded data differs from the ledger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Readings of the past were changed after they were sealed, or the disk is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>That interval proves nothing any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Open its proof from the timeline; keep the file; tell who answers for the data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Market not cleared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>No bids, no price, or meters that are not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The energy of that quarter is settled with the supplier.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at Market (Ctrl+8) for the quarter.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
