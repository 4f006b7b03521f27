<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ga" sourcelanguage="en">
 <context>
  <name>tvilling</name>
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
   <location filename="../../app/levels/moment.py" />
   <source>Beyond its limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <source>Signal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/alarm_model.py" />
   <source>Value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <source>Unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
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
   <source>Feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
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
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/alarm_model.py" />
   <source>Limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <source>Deadband</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
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
   <source>Feeder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/levels_relations.py" />
   <source>Carries</source>
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
   <location filename="../../app/people/gate.py" />
   <source>{what} needs the role {role}; you are {mine}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/gate.py" />
   <location filename="../../app/people/post.py" />
   <source>The window is locked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/gate.py" />
   <source>This is a kiosk: it only shows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <source>{n} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/people/post.py" />
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
   <location filename="../../widgets/alarm_model.py" />
   <source>Alarm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_model.py" />
   <source>Where</source>
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
   <source>By</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>No alarms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <location filename="../../widgets/faceplate.py" />
   <source>Acknowledge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>Acknowledge what is written here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>All alarms</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/alarm_strip.py" />
   <source>{n} alarms stand, acknowledged</source>
   <extracomment>for one: {n} alarm stands, acknowledged</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/alarm_strip.py" />
   <source>Mute for {n} minutes</source>
   <extracomment>for one: Mute for {n} minute</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>muted {left}</source>
   <translation type="unfinished" />
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
   <source>journal not written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>Sound again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Normal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Unacknowledged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Acknowledged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Returned, unacknowledged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Shelved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Suppressed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Out of service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>High</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Medium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Low</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Diagnostic</source>
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
   <source>Reset</source>
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
   <source>{state}, latched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>{left} left: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/analog_indicator.py" />
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
   <source>Trend</source>
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
   <source>Alarms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
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
   <location filename="../../widgets/levels_areas.py" />
   <source>HIST</source>
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
   <location filename="../../widgets/levels_areas.py" />
   <source>Area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>Worst alarm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>Balance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>Load</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>PV</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>Grid margin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>Data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>{n} of {m}</source>
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
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../widgets/levels_areas.py" />
   <source>{n} alarms, the worst {priority}: {title}</source>
   <extracomment>for one: {n} alarm, {priority}: {title}</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>no alarm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>load {value} kW</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>PV {value} kW</source>
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
   <source>Alarm rules</source>
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
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../widgets/levels_unit.py" />
   <source>Nothing is measured here.</source>
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
   <source>Operator</source>
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
   <source>Colours</source>
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
   <source>No moving camera, no fading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>Reduced motion</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
