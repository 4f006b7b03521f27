<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
 <context>
  <name>tvilling</name>
  <message>
   <location filename="../../app/actions_hub.py" />
   <source>What is done here is not recorded: {error}.</source>
   <translation>Det som gjøres her, blir ikke registrert: {error}.</translation>
  </message>
  <message>
   <location filename="../../app/air_hub.py" />
   <source>The air layer cannot be computed: {text}</source>
   <translation>Luftlaget kan ikke beregnes: {text}</translation>
  </message>
  <message>
   <location filename="../../app/air_hub.py" />
   <location filename="../../app/model/known_words.py" />
   <source>Air and noise</source>
   <translation>Luft og støy</translation>
  </message>
  <message>
   <location filename="../../app/air_hub.py" />
   <location filename="../../app/model/known_words.py" />
   <source>Wind</source>
   <translation>Vind</translation>
  </message>
  <message>
   <location filename="../../app/air_hub.py" />
   <source>No wind is drawn of {left_out}: stale, bad or absent.</source>
   <translation>Vind vises ikke for {left_out}: foreldet, feil eller mangler.</translation>
  </message>
  <message>
   <location filename="../../app/alarm_answers.py" />
   <source>Not sealed in the ledger yet</source>
   <translation>Ikke forseglet i hovedboken ennå</translation>
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <source>Alarm rule {rule} failed and is left out; all others go on: {why}</source>
   <translation>Alarmregelen {rule} feilet og er utelatt; alle andre går videre: {why}</translation>
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <location filename="../../widgets/alarm_table.py" />
   <location filename="../../widgets/faceplate.py" />
   <source>Alarms</source>
   <translation>Alarmer</translation>
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <source>Coarser picture, to keep up with the alarms</source>
   <translation>Grovere bilde, for å holde følge med alarmene</translation>
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <source>Alarms go on with their delays and shelves: {why}.</source>
   <translation>Alarmene går videre med sine forsinkelser og parkeringer: {why}.</translation>
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <source>There is no sound device: alarms are seen here and not heard.</source>
   <translation>Det finnes ingen lydenhet: alarmer sees her og høres ikke.</translation>
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <source>Go to the alarm that asks most</source>
   <translation>Gå til den viktigste alarmen</translation>
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <source>Acknowledge the alarm that asks most</source>
   <translation>Kvitter den viktigste alarmen</translation>
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <source>Go to the next alarm out of view</source>
   <translation>Gå til neste alarm utenfor bildet</translation>
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <source>No alarm asks for attention.</source>
   <translation>Ingen alarm krever oppmerksomhet.</translation>
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <source>No alarm that asks lies out of view.</source>
   <translation>Ingen alarm som ber om noe, ligger utenfor bildet.</translation>
  </message>
  <message>
   <location filename="../../app/around.py" />
   <source>{shown} and {count} more</source>
   <translation>{shown} og {count} til</translation>
  </message>
  <message>
   <location filename="../../app/around.py" />
   <source>{folders}: is a folder among files; open one district, or files alone</source>
   <translation>{folders}: er en mappe blant filer; åpne én bydel, eller bare filer</translation>
  </message>
  <message>
   <location filename="../../app/around.py" />
   <source>{paths}: nothing in it can be drawn; `tvilling info` says what it holds</source>
   <translation>{paths}: ingenting i den kan tegnes; `tvilling info` sier hva den inneholder</translation>
  </message>
  <message>
   <location filename="../../app/around.py" />
   <source>{path}: is not there</source>
   <translation>{path}: finnes ikke</translation>
  </message>
  <message>
   <location filename="../../app/awake.py" />
   <source>the system offers no way</source>
   <translation>systemet har ingen måte</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Histories (*.duckdb)</source>
   <translation>Historikk (*.duckdb)</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Back up history...</source>
   <translation>Sikkerhetskopier historikken...</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Restore history from a backup...</source>
   <translation>Gjenopprett historikk fra sikkerhetskopi...</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Back up the history</source>
   <translation>Sikkerhetskopier historikken</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Back up</source>
   <translation>Sikkerhetskopier</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Backing up to {name}</source>
   <translation>Sikkerhetskopierer til {name}</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Backed up to {path}: {size_text}, {count_text} readings, read again and whole.</source>
   <translation>Sikkerhetskopiert til {path}: {size_text}, {count_text} målinger, lest på nytt og hel.</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Restore the history from a backup</source>
   <translation>Gjenopprett historikken fra en sikkerhetskopi</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Choose</source>
   <translation>Velg</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Looking through {name}</source>
   <translation>Ser gjennom {name}</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Restore history</source>
   <translation>Gjenopprett historikk</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Put {name} in the place of the history?</source>
   <translation>Sette {name} i stedet for historikken?</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Restore</source>
   <translation>Gjenopprett</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>The backup holds {count_text} readings of {count} signals</source>
   <translation>Kopien inneholder {count_text} målinger av {count} signaler</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>, from {first:%Y-%m-%d %H:%M} to {last:%Y-%m-%d %H:%M %Z}</source>
   <translation>, fra {first:%Y-%m-%d %H:%M} til {last:%Y-%m-%d %H:%M %Z}</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>The history of now is kept aside in {folder}; what came after the backup is in that file alone. The district is closed for this and opens again.</source>
   <translation>Historikken slik den er nå legges til side i {folder}; det som kom etter kopien, finnes bare i den filen. Bydelen lukkes for dette og åpnes igjen.</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Restoring {name}</source>
   <translation>Gjenoppretter {name}</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Stopped; nothing is left of it.</source>
   <translation>Stoppet; ingenting er igjen av det.</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Keep what is there</source>
   <translation>Behold det som er der</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <location filename="../../widgets/import_choices.py" />
   <source>None</source>
   <translation>Ingen</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Only {ours}</source>
   <translation>Bare {ours}</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>{which} of them are signals of {name}.</source>
   <translation>{which} av dem er signaler i {name}.</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Restored from {file}.</source>
   <translation>Gjenopprettet fra {file}.</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Not restored: {error}</source>
   <translation>Ikke gjenopprettet: {error}</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source> The history before is kept as {kept}.</source>
   <translation> Den tidligere historikken er beholdt som {kept}.</translation>
  </message>
  <message>
   <location filename="../../app/balance_hub.py" />
   <location filename="../../app/energy/indicators/balance_view.py" />
   <location filename="../../widgets/forecast_words.py" />
   <source>Balance</source>
   <translation>Balanse</translation>
  </message>
  <message>
   <location filename="../../app/balance_hub.py" />
   <source>Reading the history …</source>
   <translation>Leser historikken …</translation>
  </message>
  <message>
   <location filename="../../app/balance_hub.py" />
   <source>The period cannot be read: {text}</source>
   <translation>Perioden kan ikke leses: {text}</translation>
  </message>
  <message>
   <location filename="../../app/black_box_hub.py" />
   <source>As the operator saw it</source>
   <translation>Slik operatøren så det</translation>
  </message>
  <message>
   <location filename="../../app/black_box_hub.py" />
   <source>Replay with the camera, selection and panels of who was on duty</source>
   <translation>Avspilling med kamera, utvalg og paneler til den som var på vakt</translation>
  </message>
  <message>
   <location filename="../../app/black_box_hub.py" />
   <source>As {who} saw it ({role})</source>
   <translation>Slik {who} så det ({role})</translation>
  </message>
  <message>
   <location filename="../../app/black_box_hub.py" />
   <source>No window was open</source>
   <translation>Ingen vinduer var åpne</translation>
  </message>
  <message>
   <location filename="../../app/black_box_hub.py" />
   <source>Nothing is recorded of this moment.</source>
   <translation>Ingenting er registrert for dette øyeblikket.</translation>
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>LIVE</source>
   <translation>LIVE</translation>
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>REPLAY</source>
   <translation>REPLAY</translation>
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>SCENARIO</source>
   <translation>SCENARIO</translation>
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>{who} acknowledged {what}</source>
   <translation>{who} kvitterte {what}</translation>
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>{who} shelved {what}</source>
   <translation>{who} parkerte {what}</translation>
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>{who} took {what} off the shelf</source>
   <translation>{who} opphevet parkeringen av {what}</translation>
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>{who} took {what} out of service</source>
   <translation>{who} tok {what} ut av drift</translation>
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>{who} returned {what} to service</source>
   <translation>{who} satte {what} i drift igjen</translation>
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>{who} reset {what}</source>
   <translation>{who} tilbakestilte {what}</translation>
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>{who} wrote in the shift log</source>
   <translation>{who} skrev i skiftloggen</translation>
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>{who} closed an open point</source>
   <translation>{who} lukket et åpent punkt</translation>
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>Panels: {names}</source>
   <translation>Paneler: {names}</translation>
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>They looked at {when} in {mode}.</source>
   <translation>De så på {when} i {mode}.</translation>
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>They were in {mode}.</source>
   <translation>De var i {mode}.</translation>
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>{who} was refused: {what}</source>
   <translation>{who} ble avvist: {what}</translation>
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <location filename="../../app/people_hub.py" />
   <source>locked</source>
   <translation>låst</translation>
  </message>
  <message>
   <location filename="../../app/bookmarks.py" />
   <source>saved views</source>
   <translation>lagrede visninger</translation>
  </message>
  <message>
   <location filename="../../app/bookmarks.py" />
   <source>{name}: a view in it looks from nowhere</source>
   <translation>{name}: en visning i den ser fra ingensteds</translation>
  </message>
  <message>
   <location filename="../../app/bookmarks.py" />
   <source>View</source>
   <translation>Visning</translation>
  </message>
  <message>
   <location filename="../../app/bookmarks.py" />
   <source>the name is empty or taken</source>
   <translation>navnet er tomt eller opptatt</translation>
  </message>
  <message>
   <location filename="../../app/bridge/reads.py" />
   <source>history is still being opened</source>
   <translation>historikken åpnes fortsatt</translation>
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>History</source>
   <translation>Historikk</translation>
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>From now on all readings are kept {days}{bound}.</source>
   <translation>Fra nå av beholdes alle målinger {days}{bound}.</translation>
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>This history lies on a server that several workstations share; its own rules say how long it is kept.</source>
   <translation>Denne historikken ligger på en tjener som flere arbeidsstasjoner deler; dens egne regler sier hvor lenge den beholdes.</translation>
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>for ever</source>
   <translation>for alltid</translation>
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>for {raw_days:g} days</source>
   <translation>i {raw_days:g} dager</translation>
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>, and the history takes at most {max_gb:g} GB</source>
   <translation>, og historikken tar høyst {max_gb:g} GB</translation>
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>This window records nothing: what comes is kept in memory until it is closed.</source>
   <translation>Dette vinduet lagrer ingenting: det som kommer, holdes i minnet til det lukkes.</translation>
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>Keep less history</source>
   <translation>Behold mindre historikk</translation>
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>Thin what is older?</source>
   <translation>Tynne ut det som er eldre?</translation>
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>{loss_text}

It begins in about a minute and goes on little by little. What was thinned does not come back; File &gt; Back up history keeps all of it in a file of its own.</source>
   <translation>{loss_text}

Det begynner om omtrent ett minutt og fortsetter litt etter litt. Det som er tynnet ut, kommer ikke tilbake; Fil &gt; Sikkerhetskopier historikken beholder alt i en egen fil.</translation>
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>Thin it</source>
   <translation>Tynn ut</translation>
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>Keep it as it is</source>
   <translation>Behold som det er</translation>
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>Not changed: {text}</source>
   <translation>Ikke endret: {text}</translation>
  </message>
  <message>
   <location filename="../../app/compare_hub.py" />
   <source>Compare two moments</source>
   <translation>Sammenlign to øyeblikk</translation>
  </message>
  <message>
   <location filename="../../app/compare_hub.py" />
   <source>History is still being opened; try again in a moment</source>
   <translation>Historikken åpnes fortsatt; prøv igjen om et øyeblikk</translation>
  </message>
  <message>
   <location filename="../../app/compare_hub.py" />
   <source>Choose under Layers by what to colour the difference</source>
   <translation>Velg under Lag hva forskjellen skal farges etter</translation>
  </message>
  <message>
   <location filename="../../app/compare_hub.py" />
   <source>This city has no signals, so there is nothing to compare</source>
   <translation>Denne byen har ingen signaler, så det er ingenting å sammenligne</translation>
  </message>
  <message>
   <location filename="../../app/copying.py" />
   <location filename="../../app/district_copy.py" />
   <source>copying {name}</source>
   <translation>kopierer {name}</translation>
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
   <translation>{folder}: ligger i bydelen som kopieres; velg et annet sted</translation>
  </message>
  <message>
   <location filename="../../app/district_copy.py" />
   <source>{name}: the id of its district.toml does not come first; copy it by hand</source>
   <translation>{name}: id-en i district.toml kommer ikke først; kopier for hånd</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>{title}, interpolated</source>
   <translation>{title}, interpolert</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>too uncertain (error over {most})</source>
   <translation>for usikkert (feil over {most})</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>{used} of {total} stations</source>
   <translation>{used} av {total} stasjoner</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>{total} stations</source>
   <translation>{total} stasjoner</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>None of {total} stations has a value that can be used.</source>
   <translation>Ingen av {total} stasjoner har en verdi som kan brukes.</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>Ordinary kriging</source>
   <translation>Ordinær kriging</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>Inverse distance (too few to krige)</source>
   <translation>Invers avstand (for få til kriging)</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source> Leaving one out misses it by {left_out_rms} {unit}.</source>
   <translation> Utelates én, bommer det med {left_out_rms} {unit}.</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>not known here; the only station has {text} {unit}</source>
   <translation>ikke kjent her; den eneste stasjonen har {text} {unit}</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>not known well: {words}</source>
   <translation>ikke godt kjent: {words}</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>1 of {total} stations: nothing to interpolate between.</source>
   <translation>1 av {total} stasjoner: ingenting å interpolere mellom.</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>One station only.</source>
   <translation>Bare én stasjon.</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source> and {more} more</source>
   <translation> og {more} til</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>one station says nothing of others</source>
   <translation>én stasjon sier ingenting om andre steder</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>no station has a value</source>
   <translation>ingen stasjon har en verdi</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>between stations</source>
   <translation>mellom stasjoner</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>Left out: </source>
   <translation>Utelatt: </translation>
  </message>
  <message>
   <location filename="../../app/energy/forecast/bands.py" />
   <source>band from {n} past days</source>
   <translation>bånd fra {n} tidligere døgn</translation>
  </message>
  <message>
   <location filename="../../app/energy/forecast/bands.py" />
   <source>no past forecast to judge by: the band spans all that was measured</source>
   <translation>ingen tidligere prognose å bedømme etter: båndet spenner over alt som ble målt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/energy/forecast/bands.py" />
   <source>band from {n} past days; {wanted} are wanted, so it is drawn wider</source>
   <extracomment>for one: band from {n} past day; {wanted} are wanted, so it is drawn wider</extracomment>
   <translation>
    <numerusform>bånd fra {n} tidligere døgn; {wanted} trengs, så det tegnes bredere</numerusform>
    <numerusform>bånd fra {n} tidligere døgn; {wanted} trengs, så det tegnes bredere</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/energy/forecast/maker.py" />
   <source>nothing was measured</source>
   <translation>ingenting ble målt</translation>
  </message>
  <message>
   <location filename="../../app/energy/forecast/maker.py" />
   <source>{hours} h were measured; a whole day is the least</source>
   <translation>{hours} t ble målt; et helt døgn er det minste</translation>
  </message>
  <message>
   <location filename="../../app/energy/forecast/maker.py" />
   <source>{covered:.0f} % of the last {days} days are known; {least:.0f} % are needed</source>
   <translation>{covered:.0f} % av de siste {days} dagene er kjent; {least:.0f} % trengs</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>{value} in {span}: {words} ({sign}).</source>
   <translation>{value} i {span}: {words} ({sign}).</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>plan {planned} kWh</source>
   <translation>plan {planned} kWh</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>No energy flows here in this period.</source>
   <translation>Ingen energi flyter her i denne perioden.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <location filename="../../app/energy/indicators/table.py" />
   <location filename="../../app/scenario_scene.py" />
   <source>Self-sufficiency</source>
   <translation>Selvforsyning</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <location filename="../../app/energy/indicators/table.py" />
   <source>Self-consumption</source>
   <translation>Egenforbruk</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>Peak drawn</source>
   <translation>Høyeste uttak</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>Cost at spot</source>
   <translation>Kostnad til spotpris</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>Too few sources to say which kind of district this is.</source>
   <translation>For få kilder til å si hva slags bydel dette er.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>this moment</source>
   <translation>dette øyeblikket</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>this period</source>
   <translation>denne perioden</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>as wanted</source>
   <translation>som ønsket</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>wanted: {value}</source>
   <translation>ønsket: {value}</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>plan {planned} MWh</source>
   <translation>plan {planned} MWh</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>Nothing here measures energy: signals.csv names no such meter for it.</source>
   <translation>Ingenting her måler energi: signals.csv nevner ingen slik måler.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>Nothing was recorded in this period.</source>
   <translation>Ingenting ble registrert i denne perioden.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/compute.py" />
   <source>the period is empty</source>
   <translation>perioden er tom</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/compute.py" />
   <location filename="../../widgets/feed_reasons.py" />
   <source>no value</source>
   <translation>ingen verdi</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/compute.py" />
   <source>nothing here measures it</source>
   <translation>ingenting her måler det</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/compute.py" />
   <source>it cannot be computed</source>
   <translation>det kan ikke beregnes</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/compute.py" />
   <source>{name} unknown</source>
   <translation>{name} ukjent</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/compute.py" />
   <source>a kind of its sources says nothing</source>
   <translation>en type av kildene sier ingenting</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/kinds.py" />
   <source>covers its own use at all times, without import</source>
   <translation>dekker eget forbruk til enhver tid, uten import</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/kinds.py" />
   <source>makes more than it uses over the year, with exchange</source>
   <translation>produserer mer enn den bruker over året, med utveksling</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/kinds.py" />
   <source>is positive only with what it owns elsewhere</source>
   <translation>er positiv bare med det den eier andre steder</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/kinds.py" />
   <source>uses more than it makes</source>
   <translation>bruker mer enn den produserer</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/kinds.py" />
   <source>all that stands in the district</source>
   <translation>alt som står i bydelen</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/kinds.py" />
   <source>what takes part in the local market</source>
   <translation>det som deltar i det lokale markedet</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/kinds.py" />
   <source>the district and what it owns elsewhere</source>
   <translation>bydelen og det den eier andre steder</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>nothing was generated</source>
   <translation>ingenting ble produsert</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>nothing was used</source>
   <translation>ingenting ble brukt</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>no heat was used</source>
   <translation>ingen varme ble brukt</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>the carbon intensity of the grid is not known</source>
   <translation>nettets karbonintensitet er ikke kjent</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>the spot price is not known</source>
   <translation>spotprisen er ikke kjent</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>there is no battery</source>
   <translation>det finnes ikke noe batteri</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>fewer than two full cycles</source>
   <translation>færre enn to hele sykluser</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>nothing was stored, and yet something came out</source>
   <translation>ingenting ble lagret, og likevel kom noe ut</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>there is no PV</source>
   <translation>det finnes ingen solceller</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>nothing was traded</source>
   <translation>ingenting ble handlet</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>the spot price is not known, or not above zero</source>
   <translation>spotprisen er ikke kjent, eller ikke over null</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>nothing was called</source>
   <translation>ingenting ble avropt</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>the district names no tariffs</source>
   <translation>bydelen oppgir ingen tariffer</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>the district names no tariff of peaks</source>
   <translation>bydelen oppgir ingen effekttariff</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>the period has no whole hour</source>
   <translation>perioden har ingen hel time</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>How much of what was used came from inside.</source>
   <translation>Hvor mye av det som ble brukt, som kom innenfra.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>How much of what was generated stayed inside.</source>
   <translation>Hvor mye av produksjonen som ble igjen innenfor.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Energy balance</source>
   <translation>Energibalanse</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Generated less used; above zero the period was energy-positive.</source>
   <translation>Produsert minus brukt; over null var perioden energipositiv.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Balance, relative</source>
   <translation>Balanse, relativ</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>The balance as a share of what was used.</source>
   <translation>Balansen som andel av det som ble brukt.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Self-supply by renewables</source>
   <translation>Selvforsyning med fornybart</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Generation against use, whenever it came; above 100 is positive.</source>
   <translation>Produksjon mot forbruk, uansett når den kom; over 100 er positivt.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Heat from the surroundings</source>
   <translation>Varme fra omgivelsene</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Heat that pumps drew from air, ground and water, of all heat used.</source>
   <translation>Varme som pumper hentet fra luft, grunn og vann, av all brukt varme.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Generated</source>
   <translation>Produsert</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>All that was generated inside.</source>
   <translation>Alt som ble produsert innenfor.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Used</source>
   <translation>Brukt</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Buildings, heat pumps among them, and cars; filling a battery is no use.</source>
   <translation>Bygninger, med varmepumper, og biler; å fylle et batteri er ikke forbruk.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Used by buildings</source>
   <translation>Brukt av bygninger</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Heat pumps among it, cars not.</source>
   <translation>Med varmepumper, uten biler.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <location filename="../../app/scenario_scene.py" />
   <source>Bought from the grid</source>
   <translation>Kjøpt fra nettet</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>What came in over the boundary.</source>
   <translation>Det som kom inn over grensen.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Sold to the grid</source>
   <translation>Solgt til nettet</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>What went out over the boundary.</source>
   <translation>Det som gikk ut over grensen.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Grid neutrality</source>
   <translation>Nettnøytralitet</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Above zero the grid got more than it gave.</source>
   <translation>Over null fikk nettet mer enn det ga.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Primary-energy balance</source>
   <translation>Primærenergibalanse</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>The exchange weighted by what it takes to make it elsewhere.</source>
   <translation>Utvekslingen vektet med det som trengs for å lage den andre steder.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>CO₂ of operation</source>
   <translation>CO₂ fra drift</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Emitted elsewhere for what was drawn here.</source>
   <translation>Sluppet ut andre steder for det som ble tatt ut her.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>CO₂ of a kWh used</source>
   <translation>CO₂ per brukt kWh</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Emissions of operation against all use.</source>
   <translation>Utslipp fra drift mot alt forbruk.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>CO₂ avoided elsewhere</source>
   <translation>CO₂ unngått andre steder</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>What the grid did not emit because of what was sent out; not taken off the other.</source>
   <translation>Det nettet ikke slapp ut på grunn av det som ble sendt ut; ikke trukket fra det andre.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Energy at spot price</source>
   <translation>Energi til spotpris</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>The exchange at the market's price, without grid tariffs and taxes.</source>
   <translation>Utvekslingen til markedets pris, uten nettleie og avgifter.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Energy at tariff</source>
   <translation>Energi til tariff</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>What the supplier and the grid would charge for the exchange; bills to the cent are made by settlement.</source>
   <translation>Det leverandøren og nettet ville ta for utvekslingen; regninger på øret lages ved avregning.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <location filename="../../widgets/scenario_words.py" />
   <source>Peak tariff</source>
   <translation>Effekttariff</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>What the highest hour of each month costs, as if the month ended with the period.</source>
   <translation>Det høyeste time i hver måned koster, som om måneden sluttet med perioden.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Peak drawn, 1 h</source>
   <translation>Høyeste uttak, 1 h</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>The hour that decides the peak tariff.</source>
   <translation>Timen som avgjør effekttariffen.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Peak drawn, 15 min</source>
   <translation>Høyeste uttak, 15 min</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>The quarter that loads the grid most.</source>
   <translation>Kvarteret som belaster nettet mest.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Peak sent out, 1 h</source>
   <translation>Høyeste innmating, 1 h</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>The hour of the largest surplus.</source>
   <translation>Timen med størst overskudd.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Load factor</source>
   <translation>Brukstidsfaktor</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>How even the use was; 1 is flat.</source>
   <translation>Hvor jevnt forbruket var; 1 er flatt.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Load-cover factor</source>
   <translation>Lastdekningsfaktor</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Use that was met by generation at the same moment.</source>
   <translation>Forbruk som ble dekket av produksjon i samme øyeblikk.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Supply-cover factor</source>
   <translation>Produksjonsdekningsfaktor</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Generation that was used at the same moment.</source>
   <translation>Produksjon som ble brukt i samme øyeblikk.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Traded locally</source>
   <translation>Handlet lokalt</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Energy that changed hands on the local market.</source>
   <translation>Energi som skiftet hender i det lokale markedet.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Traded share</source>
   <translation>Andel handlet</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Local trades against all use.</source>
   <translation>Lokale handler mot alt forbruk.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <location filename="../../widgets/market_panel.py" />
   <source>Trades</source>
   <translation>Handler</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>How often the local market matched two.</source>
   <translation>Hvor ofte det lokale markedet koblet to parter.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Median local price</source>
   <translation>Median lokal pris</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Half of the trades were dearer.</source>
   <translation>Halvparten av handlene var dyrere.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Local price against spot</source>
   <translation>Lokal pris mot spot</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Below zero local energy was cheaper than the market's.</source>
   <translation>Under null var lokal energi billigere enn markedets.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <location filename="../../widgets/market_panel.py" />
   <source>Calls for flexibility</source>
   <translation>Avrop av fleksibilitet</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>How often the grid asked for more or less.</source>
   <translation>Hvor ofte nettet ba om mer eller mindre.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Flexibility called</source>
   <translation>Fleksibilitet avropt</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Energy that was asked to move.</source>
   <translation>Energi som ble bedt flyttet.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Flexibility delivered</source>
   <translation>Fleksibilitet levert</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>What the meters then showed of it.</source>
   <translation>Det målerne så viste av den.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Delivered of what was called</source>
   <translation>Levert av det avropte</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>How far a call could be relied on; what nobody measured counts as not delivered.</source>
   <translation>Hvor langt et avrop var å stole på; det ingen målte, regnes som ikke levert.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Battery capacity</source>
   <translation>Batterikapasitet</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>What all batteries can hold.</source>
   <translation>Det alle batterier kan romme.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Battery cycles</source>
   <translation>Batterisykluser</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Full cycles of all batteries together.</source>
   <translation>Hele sykluser for alle batterier samlet.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Battery round trip</source>
   <translation>Batteriets virkningsgrad</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>What came back of what was stored.</source>
   <translation>Det som kom tilbake av det lagrede.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Charged into cars</source>
   <translation>Ladet i biler</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Energy that cars took.</source>
   <translation>Energi som biler tok.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Given back by cars</source>
   <translation>Gitt tilbake fra biler</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Vehicle to grid.</source>
   <translation>Fra bil til nett.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>PV capacity</source>
   <translation>Solcellekapasitet</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>What all PV is rated at.</source>
   <translation>Merkeeffekten til alle solceller.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Specific yield of PV</source>
   <translation>Spesifikt solutbytte</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Generation for each kWp.</source>
   <translation>Produksjon per kWp.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Capacity factor of PV</source>
   <translation>Solcellenes kapasitetsfaktor</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Generation against what the rating could give.</source>
   <translation>Produksjon mot det merkeeffekten kunne gi.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Data quality</source>
   <translation>Datakvalitet</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>How much of the data was there.</source>
   <translation>Hvor mye av dataene som var der.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Ledger coverage</source>
   <translation>Dekning i hovedboken</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>How much of the period is proven.</source>
   <translation>Hvor mye av perioden som er bevist.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>the period has no whole {minutes} min</source>
   <translation>perioden har ingen hele {minutes} min</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>the trades are not known</source>
   <translation>handlene er ikke kjent</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>the calls are not known</source>
   <translation>avropene er ikke kjent</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>nobody counted</source>
   <translation>ingen telte</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/from_what_words.py" />
   <source>not checked</source>
   <translation>ikke kontrollert</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>what it says</source>
   <translation>hva det sier</translation>
  </message>
  <message>
   <location filename="../../app/energy/market/view.py" />
   <source>its price did not meet the other side</source>
   <translation>prisen møtte ikke den andre siden</translation>
  </message>
  <message>
   <location filename="../../app/energy/market/view.py" />
   <source>less than its least energy was to be had</source>
   <translation>mindre enn minste mengde var å få</translation>
  </message>
  <message>
   <location filename="../../app/energy/market/view.py" />
   <source>a limit of the grid held it back</source>
   <translation>en grense i nettet holdt det tilbake</translation>
  </message>
  <message>
   <location filename="../../app/energy/mobility/outlook.py" />
   <source>no day like this one is known at these hours</source>
   <translation>ingen dag som denne er kjent på disse timene</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/state.py" />
   <source>{count} of {count_2} meters known{few}</source>
   <translation>{count} av {count_2} målere kjent{few}</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/state.py" />
   <source>No building of this network has a meter</source>
   <translation>Ingen bygning i dette nettet har måler</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/state.py" />
   <source>, fewer than {enough:.0%}: not judged</source>
   <translation>, færre enn {enough:.0%}: ikke vurdert</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/state.py" />
   <source>No meter of this network says anything at this time</source>
   <translation>Ingen måler i dette nettet sier noe på dette tidspunktet</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>{voltage_pu} to {voltage_pu_2} pu</source>
   <translation>{voltage_pu} til {voltage_pu_2} pu</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>{kw} kW, loss {loss} kW, {pu}</source>
   <translation>{kw} kW, tap {loss} kW, {pu}</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>Cables up to {high} %{beside}, voltage {low} to {top} pu, losses {loss_kw} kW</source>
   <translation>Kabler opp til {high} %{beside}, spenning {low} til {top} pu, tap {loss_kw} kW</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>limit {rated_a} A</source>
   <translation>grense {rated_a} A</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>no limit known</source>
   <translation>ingen kjent grense</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>Not solved</source>
   <translation>Ikke løst</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>, transformers up to {max} %</source>
   <translation>, transformatorer opp til {max} %</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>{name}: without supply</source>
   <translation>{name}: uten forsyning</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>{name}: {value} pu, limit {bound:.2f}</source>
   <translation>{name}: {value} pu, grense {bound:.2f}</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>near its limit ({near_pct:.0f} %)</source>
   <translation>nær grensen ({near_pct:.0f} %)</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>limit {full_pct:.0f} %</source>
   <translation>grense {full_pct:.0f} %</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>without supply, {kind}</source>
   <translation>uten forsyning, {kind}</translation>
  </message>
  <message>
   <location filename="../../app/evidence_hub.py" />
   <source>Saved {path}: {counted}, {span}, {size_text}</source>
   <translation>Lagret {path}: {counted}, {span}, {size_text}</translation>
  </message>
  <message>
   <location filename="../../app/evidence_hub.py" />
   <source>Export evidence…</source>
   <translation>Eksporter bevismateriale…</translation>
  </message>
  <message>
   <location filename="../../app/evidence_hub.py" />
   <source>Readings of a time with all that proves them, as one file</source>
   <translation>Målinger fra et tidsrom med alt som beviser dem, i én fil</translation>
  </message>
  <message>
   <location filename="../../app/evidence_hub.py" />
   <source>Exporting {name}</source>
   <translation>Eksporterer {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/evidence_hub.py" />
   <source>; {n} batches left out: {next}</source>
   <extracomment>for one: ; {n} batch left out: {next}</extracomment>
   <translation>
    <numerusform>; {n} parti utelatt: {next}</numerusform>
    <numerusform>; {n} partier utelatt: {next}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/evidence_hub.py" />
   <source>No evidence was exported: {why}</source>
   <translation>Ikke noe bevismateriale ble eksportert: {why}</translation>
  </message>
  <message>
   <location filename="../../app/evidence_hub.py" />
   <source>There is no ledger in this window, so there is nothing to prove with.</source>
   <translation>Det finnes ingen hovedbok i dette vinduet, så det er ingenting å bevise med.</translation>
  </message>
  <message>
   <location filename="../../app/evidence_hub.py" />
   <source>reading and hashing</source>
   <translation>leser og hasher</translation>
  </message>
  <message>
   <location filename="../../app/exporting.py" />
   <source>{path}: name it .parquet or .csv</source>
   <translation>{path}: kall den .parquet eller .csv</translation>
  </message>
  <message>
   <location filename="../../app/exporting.py" />
   <source>{path}: is there already; give another name</source>
   <translation>{path}: finnes allerede; gi et annet navn</translation>
  </message>
  <message>
   <location filename="../../app/exporting.py" />
   <source>{parent}: is no folder</source>
   <translation>{parent}: er ingen mappe</translation>
  </message>
  <message>
   <location filename="../../app/exporting.py" />
   <source>{name}: {count:,} readings, {rate:,.0f}/s</source>
   <translation>{name}: {count:,} målinger, {rate:,.0f}/s</translation>
  </message>
  <message>
   <location filename="../../app/feed_keeping.py" />
   <source>{folder} may not be written to: {what} holds until the district is closed.</source>
   <translation>{folder} kan ikke skrives til: {what} gjelder til bydelen lukkes.</translation>
  </message>
  <message>
   <location filename="../../app/feed_keeping.py" />
   <source>This district comes with the program: {what} holds until it is closed. Make a copy to keep it.</source>
   <translation>Denne bydelen følger med programmet: {what} gjelder til den lukkes. Lag en kopi for å beholde det.</translation>
  </message>
  <message>
   <location filename="../../app/feed_keeping.py" />
   <source>{path}: {what} is not kept: {error}. It holds until the district is closed.</source>
   <translation>{path}: {what} beholdes ikke: {error}. Det gjelder til bydelen lukkes.</translation>
  </message>
  <message>
   <location filename="../../app/feed_trying.py" />
   <source>It could not be reached.</source>
   <translation>Den kunne ikke nås.</translation>
  </message>
  <message>
   <location filename="../../app/feed_trying.py" />
   <source>Connected. {count} readings in {try_s:.0f} s</source>
   <translation>Tilkoblet. {count} målinger på {try_s:.0f} s</translation>
  </message>
  <message>
   <location filename="../../app/feed_trying.py" />
   <source>Nothing came; look around at its source, or wait for its next readings.</source>
   <translation>Ingenting kom; se deg rundt hos kilden, eller vent på neste målinger.</translation>
  </message>
  <message>
   <location filename="../../app/feed_trying.py" />
   <source>The password of {name} is not kept: {error}.</source>
   <translation>Passordet for {name} beholdes ikke: {error}.</translation>
  </message>
  <message>
   <location filename="../../app/feed_trying.py" />
   <source>, {rejected} rejected.</source>
   <translation>, {rejected} avvist.</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The connection to the broker broke</source>
   <translation>Forbindelsen til megleren ble brutt</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker does not let us read under this prefix</source>
   <translation>Megleren lar oss ikke lese under dette prefikset</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker ended the TLS connection before letting us in; it may want a client certificate (cert_file, key_file)</source>
   <translation>Megleren avsluttet TLS-forbindelsen før den slapp oss inn; den vil kanskje ha et klientsertifikat (cert_file, key_file)</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker has moved to another address; ask whoever runs it and change the feed's url</source>
   <translation>Megleren har flyttet til en annen adresse; spør den som drifter den, og endre kildens url</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker is too busy at present</source>
   <translation>Megleren har for mye å gjøre for tiden</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker's quota for us is used up</source>
   <translation>Meglerens kvote for oss er brukt opp</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker does not speak this version of MQTT; set version = 3 or 5</source>
   <translation>Megleren snakker ikke denne versjonen av MQTT; sett version = 3 eller 5</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker refuses our client name</source>
   <translation>Megleren avviser klientnavnet vårt</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker is not available at present</source>
   <translation>Megleren er ikke tilgjengelig for tiden</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker refuses the user name or the password</source>
   <translation>Megleren avviser brukernavnet eller passordet</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker does not let us in; it may want a user name and a password</source>
   <translation>Megleren slipper oss ikke inn; den vil kanskje ha brukernavn og passord</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker wants a way of logging in that Tvilling does not know</source>
   <translation>Megleren vil ha en måte å logge inn på som Tvilling ikke kjenner</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker has banned us; ask whoever runs it</source>
   <translation>Megleren har utestengt oss; spør den som drifter den</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker finds our greeting too long</source>
   <translation>Megleren synes at hilsenen vår er for lang</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker finds that we connect too often</source>
   <translation>Megleren synes at vi kobler til for ofte</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker does not understand us</source>
   <translation>Megleren forstår oss ikke</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker does not answer any more</source>
   <translation>Megleren svarer ikke lenger</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>What the broker sends is not MQTT</source>
   <translation>Det megleren sender, er ikke MQTT</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker no longer lets us read</source>
   <translation>Megleren lar oss ikke lese lenger</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker is shutting down</source>
   <translation>Megleren slås av</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>Another program has taken over our session at the broker; is this district open twice?</source>
   <translation>Et annet program har tatt over økten vår hos megleren; er denne bydelen åpen to ganger?</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker ended the connection over a message that is too long</source>
   <translation>Megleren avsluttet forbindelsen på grunn av en for lang melding</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker finds that too much is sent</source>
   <translation>Megleren synes at det sendes for mye</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>Whoever runs the broker has ended the connection</source>
   <translation>Den som drifter megleren, har avsluttet forbindelsen</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker ended the connection after its longest time</source>
   <translation>Megleren avsluttet forbindelsen etter den lengste tiden</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker takes one of the subscriptions for no topic</source>
   <translation>Megleren godtar ikke et av abonnementene som tema</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker knows no wildcards; name topics without + and # in subscribe</source>
   <translation>Megleren kjenner ingen jokertegn; oppgi temaer uten + og # i subscribe</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker wants a client certificate; set cert_file and key_file</source>
   <translation>Megleren vil ha et klientsertifikat; sett cert_file og key_file</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker and Tvilling find no common way in TLS; it may want a client certificate (cert_file, key_file)</source>
   <translation>Megleren og Tvilling finner ingen felles måte i TLS; den vil kanskje ha et klientsertifikat (cert_file, key_file)</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker does not trust the authority that signed our client certificate</source>
   <translation>Megleren stoler ikke på utstederen som signerte klientsertifikatet vårt</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>Our client certificate has expired</source>
   <translation>Klientsertifikatet vårt er utløpt</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>Our client certificate has been revoked</source>
   <translation>Klientsertifikatet vårt er trukket tilbake</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker refuses our client certificate</source>
   <translation>Megleren avviser klientsertifikatet vårt</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker refuses our client certificate: it is made for something else</source>
   <translation>Megleren avviser klientsertifikatet vårt: det er laget for noe annet</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker finds that our client certificate and its key do not belong together</source>
   <translation>Megleren mener at klientsertifikatet vårt og nøkkelen ikke hører sammen</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker speaks only old versions of TLS, which are not safe</source>
   <translation>Megleren snakker bare gamle versjoner av TLS, som ikke er trygge</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker's certificate is not valid yet; is this machine's clock right?</source>
   <translation>Meglerens sertifikat er ikke gyldig ennå; går klokken på denne maskinen riktig?</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker's certificate has expired</source>
   <translation>Meglerens sertifikat er utløpt</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker's certificate is signed by itself and not trusted here; set ca_file to it if you know it</source>
   <translation>Meglerens sertifikat er signert av seg selv og ikke betrodd her; sett ca_file til det hvis du kjenner det</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker's certificate has been revoked</source>
   <translation>Meglerens sertifikat er trukket tilbake</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker's certificate is for another host than the one in the url</source>
   <translation>Meglerens sertifikat gjelder en annen vert enn den i url-en</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker refuses the connection</source>
   <translation>Megleren avviser forbindelsen</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>Nothing answers at the broker's address; is the broker running?</source>
   <translation>Ingenting svarer på meglerens adresse; kjører megleren?</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker's name cannot be found</source>
   <translation>Meglerens navn finnes ikke</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker does not answer</source>
   <translation>Megleren svarer ikke</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker's certificate is not trusted here; set ca_file to its authority's</source>
   <translation>Meglerens sertifikat er ikke betrodd her; sett ca_file til sertifikatet til utstederen</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker does not speak TLS at this port</source>
   <translation>Megleren snakker ikke TLS på denne porten</translation>
  </message>
  <message>
   <location filename="../../app/files_hub.py" />
   <source>City models and layers ({list})</source>
   <translation>Bymodeller og lag ({list})</translation>
  </message>
  <message>
   <location filename="../../app/files_hub.py" />
   <source>Open city models and layers</source>
   <translation>Åpne bymodeller og lag</translation>
  </message>
  <message>
   <location filename="../../app/files_hub.py" />
   <source>Open a district folder</source>
   <translation>Åpne en bydelsmappe</translation>
  </message>
  <message>
   <location filename="../../app/files_hub.py" />
   <source>The files name no reference system: the place and its sun are made up until you give one.</source>
   <translation>Filene nevner ikke noe referansesystem: stedet og solen er oppdiktet til du oppgir ett.</translation>
  </message>
  <message>
   <location filename="../../app/files_hub.py" />
   <location filename="../../app/import_hub.py" />
   <location filename="../../widgets/new_district.py" />
   <source>All files (*)</source>
   <translation>Alle filer (*)</translation>
  </message>
  <message>
   <location filename="../../app/files_hub.py" />
   <source>{summary} in the files. </source>
   <translation>{summary} i filene. </translation>
  </message>
  <message>
   <location filename="../../app/files_hub.py" />
   <source>{wrong}Shown in the light of noon; move the time for another hour.</source>
   <translation>{wrong}Vist i middagslys; flytt tiden for en annen time.</translation>
  </message>
  <message>
   <location filename="../../app/film_hub.py" />
   <source>Record a film…</source>
   <translation>Ta opp en film…</translation>
  </message>
  <message>
   <location filename="../../app/film_hub.py" />
   <source>Recording {name}</source>
   <translation>Tar opp {name}</translation>
  </message>
  <message>
   <location filename="../../app/film_hub.py" />
   <location filename="../../widgets/rules_trial.py" />
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
  <message>
   <location filename="../../app/film_hub.py" />
   <source>End the film here and keep it</source>
   <translation>Avslutt filmen her og behold den</translation>
  </message>
  <message>
   <location filename="../../app/film_hub.py" />
   <location filename="../../widgets/banner.py" />
   <source>{name}  ·  synthetic</source>
   <translation>{name}  ·  syntetisk</translation>
  </message>
  <message>
   <location filename="../../app/film_hub.py" />
   <location filename="../../widgets/knowledge.py" />
   <location filename="../../widgets/trends.py" />
   <source>as known at {time}</source>
   <translation>slik det var kjent {time}</translation>
  </message>
  <message>
   <location filename="../../app/film_run.py" />
   <source>The window went back to live, so the film ends there. </source>
   <translation>Vinduet gikk tilbake til direkte, så filmen slutter der. </translation>
  </message>
  <message>
   <location filename="../../app/film_run.py" />
   <source>The view changed its size, so the film ends there. </source>
   <translation>Visningen endret størrelse, så filmen slutter der. </translation>
  </message>
  <message>
   <location filename="../../app/film_run.py" />
   <source>frame {number} of {total}</source>
   <translation>bilde {number} av {total}</translation>
  </message>
  <message>
   <location filename="../../app/film_run.py" />
   <source>{trouble}{path}: {count} frames, {seconds:.1f} s.</source>
   <translation>{trouble}{path}: {count} bilder, {seconds:.1f} s.</translation>
  </message>
  <message>
   <location filename="../../app/film_run.py" />
   <source>{trouble}No film was made.</source>
   <translation>{trouble}Ingen film ble laget.</translation>
  </message>
  <message>
   <location filename="../../app/finding.py" />
   <location filename="../../widgets/wall_editor.py" />
   <source>saved view</source>
   <translation>lagret visning</translation>
  </message>
  <message>
   <location filename="../../app/finding.py" />
   <location filename="../../widgets/wall_editor.py" />
   <source>workspace</source>
   <translation>arbeidsflate</translation>
  </message>
  <message>
   <location filename="../../app/finding.py" />
   <source>That place is not in this district.</source>
   <translation>Det stedet er ikke i denne bydelen.</translation>
  </message>
  <message>
   <location filename="../../app/flows_hub.py" />
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/sankey.py" />
   <source>Energy flows</source>
   <translation>Energistrømmer</translation>
  </message>
  <message>
   <location filename="../../app/forecast_hub.py" />
   <source>A scenario is computed, not measured: LIVE and REPLAY have forecasts.</source>
   <translation>Et scenario beregnes, det måles ikke: LIVE og REPLAY har prognoser.</translation>
  </message>
  <message>
   <location filename="../../app/forecast_hub.py" />
   <source>replayed moment, data {then}; what came is drawn over it</source>
   <translation>avspilt øyeblikk, data {then}; det som kom er tegnet over</translation>
  </message>
  <message>
   <location filename="../../app/forecast_hub.py" />
   <source>as it had arrived then</source>
   <translation>slik de var kommet da</translation>
  </message>
  <message>
   <location filename="../../app/forecast_hub.py" />
   <source>as corrected since</source>
   <translation>slik de siden er rettet</translation>
  </message>
  <message>
   <location filename="../../app/forecast_hub.py" />
   <source>Forecast</source>
   <translation>Prognose</translation>
  </message>
  <message>
   <location filename="../../app/forecasting.py" />
   <source>{name}{others} reported {value:.0f} % of the last {days:.2g} days; {value_2:.0f} % are needed</source>
   <translation>{name}{others} rapporterte {value:.0f} % av de siste {days:.2g} dagene; {value_2:.0f} % trengs</translation>
  </message>
  <message>
   <location filename="../../app/forecasting.py" />
   <source>per kWh</source>
   <translation>per kWh</translation>
  </message>
  <message>
   <location filename="../../app/forecasting.py" />
   <source> and {count} more of {count_2}</source>
   <translation> og {count} til av {count_2}</translation>
  </message>
  <message>
   <location filename="../../app/found_entries.py" />
   <location filename="../../widgets/districts_overview.py" />
   <location filename="../../widgets/file_menu.py" />
   <source>Districts</source>
   <translation>Bydeler</translation>
  </message>
  <message>
   <location filename="../../app/found_entries.py" />
   <location filename="../../widgets/file_menu.py" />
   <source>Opened last</source>
   <translation>Sist åpnet</translation>
  </message>
  <message>
   <location filename="../../app/found_entries.py" />
   <source>go to this moment</source>
   <translation>gå til dette øyeblikket</translation>
  </message>
  <message>
   <location filename="../../app/found_entries.py" />
   <source>not now: {why}</source>
   <translation>ikke nå: {why}</translation>
  </message>
  <message>
   <location filename="../../app/found_entries.py" />
   <source>not now</source>
   <translation>ikke nå</translation>
  </message>
  <message>
   <location filename="../../app/found_entries.py" />
   <source>go to this place</source>
   <translation>gå til dette stedet</translation>
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <location filename="../../widgets/forecast_words.py" />
   <location filename="../../widgets/headline.py" />
   <source>Load</source>
   <translation>Forbruk</translation>
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <location filename="../../app/scenario_scene.py" />
   <location filename="../../widgets/headline.py" />
   <source>Generation</source>
   <translation>Produksjon</translation>
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <location filename="../../widgets/headline.py" />
   <location filename="../../widgets/import_dialog.py" />
   <source>Import</source>
   <translation>Import</translation>
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <location filename="../../widgets/evidence_dialog.py" />
   <location filename="../../widgets/headline.py" />
   <source>Export</source>
   <translation>Eksport</translation>
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <location filename="../../widgets/headline.py" />
   <source>Self-sufficient</source>
   <translation>Selvforsynt</translation>
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <location filename="../../widgets/headline.py" />
   <source>Reporting</source>
   <translation>Rapporterer</translation>
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <source>From what is the self-sufficiency?</source>
   <translation>Hva bygger selvforsyningen på?</translation>
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <source>{id}, as it was read</source>
   <translation>{id}, slik den ble lest</translation>
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <source>feed {feed}, key {key}; a reading is expected every {period}</source>
   <translation>kilde {feed}, nøkkel {key}; en måling ventes hvert {period}</translation>
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <source>Quality: {word}.</source>
   <translation>Kvalitet: {word}.</translation>
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <source> Nothing was ever read.</source>
   <translation> Ingenting er noen gang lest.</translation>
  </message>
  <message>
   <location filename="../../app/grid_hub.py" />
   <location filename="../../app/model/known_words.py" />
   <source>Electric network</source>
   <translation>Elektrisk nett</translation>
  </message>
  <message>
   <location filename="../../app/grid_hub.py" />
   <source>The electric network is not shown: {text}</source>
   <translation>Det elektriske nettet vises ikke: {text}</translation>
  </message>
  <message>
   <location filename="../../app/grid_hub.py" />
   <source>The electric network cannot be solved: {text}</source>
   <translation>Det elektriske nettet kan ikke løses: {text}</translation>
  </message>
  <message>
   <location filename="../../app/grid_hub.py" />
   <source>Not solved yet</source>
   <translation>Ikke løst ennå</translation>
  </message>
  <message>
   <location filename="../../app/grid_hub.py" />
   <source>Synthetic network</source>
   <translation>Syntetisk nett</translation>
  </message>
  <message>
   <location filename="../../app/grid_hub.py" />
   <source>This district has no {file}</source>
   <translation>Denne bydelen har ingen {file}</translation>
  </message>
  <message>
   <location filename="../../app/grid_hub.py" />
   <source>, and {count} more</source>
   <translation>, og {count} til</translation>
  </message>
  <message>
   <location filename="../../app/grid_hub.py" />
   <source>Network beyond its limits. {line}{more}</source>
   <translation>Nettet er over sine grenser. {line}{more}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/handover_hub.py" />
   <source>An alarm rang {n} times</source>
   <extracomment>for one: An alarm rang {n} time</extracomment>
   <translation>
    <numerusform>En alarm ringte {n} gang</numerusform>
    <numerusform>En alarm ringte {n} ganger</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/handover_hub.py" />
   <location filename="../../widgets/shift_panel.py" />
   <source>{n} open points</source>
   <extracomment>for one: {n} open point</extracomment>
   <translation>
    <numerusform>{n} åpent punkt</numerusform>
    <numerusform>{n} åpne punkter</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/handover_hub.py" />
   <location filename="../../widgets/shift_panel.py" />
   <source>Handover report...</source>
   <translation>Overleveringsrapport...</translation>
  </message>
  <message>
   <location filename="../../app/handover_hub.py" />
   <source>Save the handover report</source>
   <translation>Lagre overleveringsrapporten</translation>
  </message>
  <message>
   <location filename="../../app/handover_hub.py" />
   <source>{path}: {n} pages</source>
   <translation>{path}: {n} sider</translation>
  </message>
  <message>
   <location filename="../../app/handover_hub.py" />
   <source>The journal opens with the history; try again in a moment.</source>
   <translation>Journalen åpnes med historikken; prøv igjen om et øyeblikk.</translation>
  </message>
  <message>
   <location filename="../../app/help_hub.py" />
   <source>Help for what is in use</source>
   <translation>Hjelp til det som er i bruk</translation>
  </message>
  <message>
   <location filename="../../app/help_hub.py" />
   <source>Pages of help</source>
   <translation>Hjelpesider</translation>
  </message>
  <message>
   <location filename="../../app/help_hub.py" />
   <source>Help for {panel}   ({key})</source>
   <translation>Hjelp til {panel}   ({key})</translation>
  </message>
  <message>
   <location filename="../../app/help_hub.py" />
   <source>Help for {panel}</source>
   <translation>Hjelp til {panel}</translation>
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <location filename="../../widgets/people_sheet.py" />
   <source>Import readings</source>
   <translation>Importer målinger</translation>
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <location filename="../../widgets/import_dialog.py" />
   <source>Save the mapping</source>
   <translation>Lagre tilordningen</translation>
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <source>Readings (*.csv *.csv.gz *.tsv *.txt *.parquet *.jsonl *.jsonl.gz *.ndjson)</source>
   <translation>Målinger (*.csv *.csv.gz *.tsv *.txt *.parquet *.jsonl *.jsonl.gz *.ndjson)</translation>
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <source>Readings belong to a district: open one, or make one from these files (File &gt; New district).</source>
   <translation>Målinger hører til en bydel: åpne en, eller lag en av disse filene (Fil &gt; Ny bydel).</translation>
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <source>Mappings (*.map.toml)</source>
   <translation>Tilordninger (*.map.toml)</translation>
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <source>Adding signals to {name}</source>
   <translation>Legger signaler til {name}</translation>
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <source>This window records nothing, so nothing can be imported here; close the other one first.</source>
   <translation>Dette vinduet lagrer ingenting, så ingenting kan importeres her; lukk det andre først.</translation>
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <source>Importing {name}</source>
   <translation>Importerer {name}</translation>
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <source>{share:.0f} % of the file</source>
   <translation>{share:.0f} % av filen</translation>
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <location filename="../../widgets/import_dialog.py" />
   <source>Not ready to import</source>
   <translation>Ikke klar til import</translation>
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <source>This cannot be imported</source>
   <translation>Dette kan ikke importeres</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>, {time} to {time_2}</source>
   <translation>, {time} til {time_2}</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{rows:,} rows a signal</source>
   <translation>{rows:,} rader per signal</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>about {rows:,} rows a signal</source>
   <translation>omtrent {rows:,} rader per signal</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{stored:,} values of {many}, {each}{span}</source>
   <translation>{stored:,} verdier av {many}, {each}{span}</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{name}: stopped after {stored:,} values, which stay</source>
   <translation>{name}: stoppet etter {stored:,} verdier, som blir værende</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{name}: {stored:,} values stored</source>
   <translation>{name}: {stored:,} verdier lagret</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>Nothing refused.</source>
   <translation>Ingenting avvist.</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source> (line {line:,})</source>
   <translation> (linje {line:,})</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/import_words.py" />
   <source>{n:,} signals</source>
   <extracomment>for one: {n:,} signal</extracomment>
   <translation>
    <numerusform>{n:,} signal</numerusform>
    <numerusform>{n:,} signaler</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/import_words.py" />
   <source>{n:,} values</source>
   <extracomment>for one: {n:,} value</extracomment>
   <translation>
    <numerusform>{n:,} verdi</numerusform>
    <numerusform>{n:,} verdier</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/import_words.py" />
   <source>{n:,} times</source>
   <extracomment>for one: {n:,} time</extracomment>
   <translation>
    <numerusform>{n:,} tidspunkt</numerusform>
    <numerusform>{n:,} tidspunkter</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>The file has no rows</source>
   <translation>Filen har ingen rader</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>Check how it is written: delimiter, header, filter.</source>
   <translation>Sjekk hvordan den er skrevet: skilletegn, overskrift, filter.</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>Nothing of it could be imported</source>
   <translation>Ingenting av den kunne importeres</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{many} a signal</source>
   <translation>{many} per signal</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{skipped:,} values</source>
   <translation>{skipped:,} verdier</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{lead} refused: the clock in {zone} never showed them. Is the zone right?</source>
   <translation>{lead} avvist: klokken i {zone} viste dem aldri. Er sonen riktig?</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{many} refused: {listed}.</source>
   <translation>{many} avvist: {listed}.</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{many} share signal and time with another one: choose rows (Only where).</source>
   <translation>{many} har samme signal og tid som en annen: velg rader (Bare der).</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{many} in an hour that came twice: {rule}.</source>
   <translation>{many} i en time som kom to ganger: {rule}.</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{many} kept as bad: out of range.</source>
   <translation>{many} beholdt som feil: utenfor området.</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{absent:,} empty.</source>
   <translation>{absent:,} tomme.</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{left_out:,} rows left out by the filter.</source>
   <translation>{left_out:,} rader utelatt av filteret.</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>taken as the first</source>
   <translation>tatt som den første</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>taken as the second</source>
   <translation>tatt som den andre</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>by the order of rows</source>
   <translation>etter radenes rekkefølge</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>of them corrections</source>
   <translation>av dem rettelser</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>there already</source>
   <translation>fantes allerede</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>refused</source>
   <translation>avslått</translation>
  </message>
  <message>
   <location filename="../../app/job.py" />
   <source>An error inside Tvilling ({name}); the log file in the data folder has the details.</source>
   <translation>En feil inne i Tvilling ({name}); loggfilen i datamappen har detaljene.</translation>
  </message>
  <message>
   <location filename="../../app/job.py" />
   <source>This machine has too little memory for it; open a part of it, or close other programs.</source>
   <translation>Denne maskinen har for lite minne til det; åpne en del, eller lukk andre programmer.</translation>
  </message>
  <message>
   <location filename="../../app/keeping.py" />
   <source>{folder}: names no layer {name}</source>
   <translation>{folder}: nevner ikke noe lag {name}</translation>
  </message>
  <message>
   <location filename="../../app/keeping.py" />
   <source>{name}: comes with Tvilling and is never changed; make a copy of the district</source>
   <translation>{name}: følger med Tvilling og endres aldri; lag en kopi av bydelen</translation>
  </message>
  <message>
   <location filename="../../app/keeping.py" />
   <source>{folder}: {error}; add the layer by hand</source>
   <translation>{folder}: {error}; legg til laget for hånd</translation>
  </message>
  <message>
   <location filename="../../app/keeping.py" />
   <source>{folder}: {error}; remove the layer by hand</source>
   <translation>{folder}: {error}; fjern laget for hånd</translation>
  </message>
  <message>
   <location filename="../../app/keeping.py" />
   <source>{path}: cannot be read ({strerror})</source>
   <translation>{path}: kan ikke leses ({strerror})</translation>
  </message>
  <message>
   <location filename="../../app/keeping.py" />
   <source>{folder}: is not in UTF-8</source>
   <translation>{folder}: er ikke i UTF-8</translation>
  </message>
  <message>
   <location filename="../../app/kiosk_hub.py" />
   <source>A kiosk is left by a code, and none is set here. An administrator sets one: tvilling people code presenter</source>
   <translation>En kiosk forlates med kode, og ingen er satt her. En administrator setter den: tvilling people code presenter</translation>
  </message>
  <message>
   <location filename="../../app/kiosk_hub.py" />
   <source>Kiosk…</source>
   <translation>Kiosk…</translation>
  </message>
  <message>
   <location filename="../../app/kiosk_hub.py" />
   <source>Leave the kiosk…</source>
   <translation>Forlat kiosken…</translation>
  </message>
  <message>
   <location filename="../../app/kiosk_hub.py" />
   <source>Leave…</source>
   <translation>Forlat…</translation>
  </message>
  <message>
   <location filename="../../app/kiosk_hub.py" />
   <location filename="../../app/people_hub.py" />
   <source>Leave the kiosk</source>
   <translation>Forlat kiosken</translation>
  </message>
  <message>
   <location filename="../../app/kiosk_hub.py" />
   <location filename="../../app/people/gate.py" />
   <source>This is a kiosk: it only shows.</source>
   <translation>Dette er en kiosk: den bare viser.</translation>
  </message>
  <message>
   <location filename="../../app/kiosk_hub.py" />
   <source>The whole screen, to look at only; left by a code</source>
   <translation>Hele skjermen, bare til å se på; forlates med kode</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>In the log</source>
   <translation>I loggen</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The reading is part of a batch, and the batch is a leaf of the log: each hash on the way was computed again.</source>
   <translation>Målingen er del av et parti, og partiet er et blad i loggen: hver hash på veien ble beregnet på nytt.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Whoever handed over the log: it could have been made up as a whole.</source>
   <translation>Den som leverte loggen: den kan være oppdiktet som helhet.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Signed</source>
   <translation>Signert</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The log's root is signed by the key that is trusted for it.</source>
   <translation>Loggens rot er signert med nøkkelen som er betrodd for den.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The holder of that key, who could still show another log to somebody else.</source>
   <translation>Innehaveren av nøkkelen, som fortsatt kan vise en annen logg til noen andre.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Consistent</source>
   <translation>Konsistent</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The log holds everything that was seen in it before: nothing was taken out, rewritten or rolled back since.</source>
   <translation>Loggen har alt som før er sett i den: ingenting er siden tatt ut, skrevet om eller rullet tilbake.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The holder of the key, for what happened before the first look.</source>
   <translation>Innehaveren av nøkkelen, for det som skjedde før første titt.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Witnessed</source>
   <translation>Bevitnet</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Somebody independent signed the same root, or IOTA holds it: it cannot have been written later.</source>
   <translation>Noen uavhengige signerte samme rot, eller IOTA har den: den kan ikke være skrevet senere.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>That the holder of the key and the witness do not cheat together.</source>
   <translation>At innehaveren av nøkkelen og vitnet ikke jukser sammen.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Reported</source>
   <translation>Rapportert</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>A server says so; nothing was checked.</source>
   <translation>En tjener sier det; ingenting er kontrollert.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The operator of that server, entirely.</source>
   <translation>Den som driver tjeneren, helt og holdent.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>In the batch</source>
   <translation>I partiet</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The reading is in the batch whose root was anchored.</source>
   <translation>Målingen er i partiet hvis rot ble forankret.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The server, that this root was anchored at all.</source>
   <translation>Tjeneren, for at denne roten ble forankret i det hele tatt.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Signed by the sender</source>
   <translation>Signert av avsenderen</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The transaction's digest, its signature and the sender's address were computed again.</source>
   <translation>Transaksjonens sammendrag, dens signatur og avsenderens adresse ble beregnet på nytt.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The server, that the network accepted the transaction.</source>
   <translation>Tjeneren, for at nettverket godtok transaksjonen.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Effects chain</source>
   <translation>Virkningskjede</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Effects, events, objects and the contents of the checkpoint fit together hash by hash.</source>
   <translation>Virkninger, hendelser, objekter og sjekkpunktets innhold passer sammen hash for hash.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The server, that this checkpoint is the network's.</source>
   <translation>Tjeneren, for at dette sjekkpunktet er nettverkets.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Certified</source>
   <translation>Sertifisert</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Validators with at least two thirds of the stake signed the checkpoint, as the committee that is pinned here.</source>
   <translation>Validatorer med minst to tredeler av innsatsen signerte sjekkpunktet, som komiteen som er festet her.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>That committee, and whoever pinned it here.</source>
   <translation>Den komiteen, og den som festet den her.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Lineage</source>
   <translation>Avstamning</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Every committee from the pinned one on handed over to the next, up to this checkpoint.</source>
   <translation>Hver komité fra den festede og videre overlot til den neste, fram til dette sjekkpunktet.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The one committee or genesis that was pinned first.</source>
   <translation>Den ene komiteen eller genesis som ble festet først.</translation>
  </message>
  <message>
   <location filename="../../app/levels/indicator.py" />
   <source>{letters} at {limit}</source>
   <translation>{letters} ved {limit}</translation>
  </message>
  <message>
   <location filename="../../app/levels/indicator.py" />
   <source>alarm, {priority} priority</source>
   <translation>alarm, {priority} prioritet</translation>
  </message>
  <message>
   <location filename="../../app/levels/indicator.py" />
   <source>normal {low} to {high}</source>
   <translation>normalt {low} til {high}</translation>
  </message>
  <message>
   <location filename="../../app/levels/indicator.py" />
   <source>usual {low} to {high}</source>
   <translation>vanlig {low} til {high}</translation>
  </message>
  <message>
   <location filename="../../app/levels/indicator.py" />
   <location filename="../../widgets/levels_areas.py" />
   <source>of a past moment</source>
   <translation>fra et tidligere øyeblikk</translation>
  </message>
  <message>
   <location filename="../../app/levels/indicator.py" />
   <source>above it</source>
   <translation>over den</translation>
  </message>
  <message>
   <location filename="../../app/levels/indicator.py" />
   <source>below it</source>
   <translation>under den</translation>
  </message>
  <message>
   <location filename="../../app/levels/indicator.py" />
   <location filename="../../widgets/levels_areas.py" />
   <source>acknowledged</source>
   <translation>kvittert</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/from_what_table.py" />
   <location filename="../../widgets/import_choices.py" />
   <source>Signal</source>
   <translation>Signal</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/alarm_journal.py" />
   <location filename="../../widgets/alarm_model.py" />
   <source>Value</source>
   <translation>Verdi</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/found_streams.py" />
   <location filename="../../widgets/import_new.py" />
   <source>Unit</source>
   <translation>Enhet</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/import_choices.py" />
   <location filename="../../widgets/trend_figures.py" />
   <source>Quality</source>
   <translation>Kvalitet</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <source>Event time</source>
   <translation>Hendelsestid</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/alarm_model.py" />
   <source>Age</source>
   <translation>Alder</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <source>Arrived after</source>
   <translation>Kom etter</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/import_new.py" />
   <source>Period</source>
   <translation>Periode</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <source>Possible</source>
   <translation>Mulig</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/feed_table.py" />
   <location filename="../../widgets/inspector_target.py" />
   <source>Feed</source>
   <translation>Kilde</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/feed_dialog.py" />
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>Rule</source>
   <translation>Regel</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <source>Subject</source>
   <translation>Gjelder</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/feed_dialog.py" />
   <location filename="../../widgets/feed_table.py" />
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/alarm_model.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>Limit</source>
   <translation>Grense</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>Deadband</source>
   <translation>Dødbånd</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/rules_form.py" />
   <location filename="../../widgets/rules_panel.py" />
   <source>Priority</source>
   <translation>Prioritet</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <source>Delays</source>
   <translation>Forsinkelser</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/alarm_model.py" />
   <source>State</source>
   <translation>Tilstand</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <source>{low} to {high}</source>
   <translation>{low} til {high}</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../app/model/known_words.py" />
   <location filename="../../app/scenarios/varying.py" />
   <source>none</source>
   <translation>ingen</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <source>{feed}: {link}; {n} received, refused: {counts}</source>
   <translation>{feed}: {link}; {n} mottatt, avvist: {counts}</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <source>on {on} s, off {off} s</source>
   <translation>på {on} s, av {off} s</translation>
  </message>
  <message>
   <location filename="../../app/levels_hub.py" />
   <location filename="../../widgets/menus.py" />
   <source>Overview</source>
   <translation>Oversikt</translation>
  </message>
  <message>
   <location filename="../../app/levels_hub.py" />
   <location filename="../../widgets/levels_panel.py" />
   <source>One level up</source>
   <translation>Ett nivå opp</translation>
  </message>
  <message>
   <location filename="../../app/levels_hub.py" />
   <source>{n} faceplates are open; close one first.</source>
   <translation>{n} frontpaneler er åpne; lukk ett først.</translation>
  </message>
  <message>
   <location filename="../../app/levels_hub.py" />
   <source>This district has no such asset.</source>
   <translation>Denne bydelen har ikke noe slikt anlegg.</translation>
  </message>
  <message>
   <location filename="../../app/levels_hub.py" />
   <source>Choose an asset first, in the city or in a list.</source>
   <translation>Velg først et anlegg, i byen eller i en liste.</translation>
  </message>
  <message>
   <location filename="../../app/levels_hub.py" />
   <source>Support</source>
   <translation>Støtte</translation>
  </message>
  <message>
   <location filename="../../app/levels_hub.py" />
   <source>HIST · {mode}</source>
   <translation>HIST · {mode}</translation>
  </message>
  <message>
   <location filename="../../app/levels_relations.py" />
   <location filename="../../app/model/known_words.py" />
   <source>Feeder</source>
   <translation>Kurs</translation>
  </message>
  <message>
   <location filename="../../app/levels_relations.py" />
   <source>Carries</source>
   <translation>Fører</translation>
  </message>
  <message>
   <location filename="../../app/market_hub.py" />
   <source>No market here</source>
   <translation>Ikke noe marked her</translation>
  </message>
  <message>
   <location filename="../../app/market_hub.py" />
   <source>This window seals nothing: its history is in memory, shared, or without a key. The market is read from the ledger.</source>
   <translation>Dette vinduet forsegler ingenting: historikken er i minnet, delt eller uten nøkkel. Markedet leses fra hovedboken.</translation>
  </message>
  <message>
   <location filename="../../app/market_hub.py" />
   <location filename="../../widgets/ledger_words.py" />
   <source>Market</source>
   <translation>Marked</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>the price at which as much is offered as asked for; one price for all</source>
   <translation>prisen der like mye tilbys som etterspørres; én pris for alle</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>each trade at what its seller asked; shown is their mean by energy</source>
   <translation>hver handel til det selgeren ba om; vist er snittet etter energi</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>each trade halfway between ask and bid; shown is their mean by energy</source>
   <translation>hver handel midt mellom bud og tilbud; vist er snittet etter energi</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>as recorded</source>
   <translation>som registrert</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>The bids of this interval are not known.</source>
   <translation>Budene for dette intervallet er ikke kjent.</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>{count} trades</source>
   <translation>{count} handler</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <location filename="../../widgets/market_words.py" />
   <source>no trade</source>
   <translation>ingen handel</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>Local price</source>
   <translation>Lokal pris</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <location filename="../../app/program.py" />
   <location filename="../../widgets/open_choice.py" />
   <source> and {count} more</source>
   <translation> og {count} til</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source> Trades are records {shown}{more} of the ledger.</source>
   <translation> Handlene er postene {shown}{more} i hovedboken.</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>{count} offers, {count_2} demands</source>
   <translation>{count} tilbud, {count_2} etterspørsler</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <location filename="../../widgets/market_words.py" />
   <source>spot not known</source>
   <translation>spot ikke kjent</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>spot {spot} {unit}</source>
   <translation>spot {spot} {unit}</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>By another rule than the recorded one.</source>
   <translation>Etter en annen regel enn den registrerte.</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>Cleared again from the recorded bids it comes out the same.</source>
   <translation>Klarert på nytt fra de registrerte budene blir det likt.</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>Cleared again it DIFFERS: {differences}.</source>
   <translation>Klarert på nytt AVVIKER det: {differences}.</translation>
  </message>
  <message>
   <location filename="../../app/mobility_hub.py" />
   <location filename="../../widgets/ledger_words.py" />
   <source>Mobility</source>
   <translation>Mobilitet</translation>
  </message>
  <message>
   <location filename="../../app/mobility_hub.py" />
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/mobility_shared.py" />
   <source>Shared bikes and cars</source>
   <translation>Delte sykler og biler</translation>
  </message>
  <message>
   <location filename="../../app/mobility_hub.py" />
   <source>The day cannot be read: {text}</source>
   <translation>Døgnet kan ikke leses: {text}</translation>
  </message>
  <message>
   <location filename="../../app/mobility_hub.py" />
   <source>Reading the day</source>
   <translation>Leser døgnet</translation>
  </message>
  <message>
   <location filename="../../app/mobility_read.py" />
   <source>Charging load</source>
   <translation>Ladelast</translation>
  </message>
  <message>
   <location filename="../../app/mobility_read.py" />
   <location filename="../../widgets/mobility_words.py" />
   <source>Free bikes</source>
   <translation>Ledige sykler</translation>
  </message>
  <message>
   <location filename="../../app/mobility_read.py" />
   <source>Free shared cars</source>
   <translation>Ledige delebiler</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Mon</source>
   <translation>man.</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Tue</source>
   <translation>tir.</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Wed</source>
   <translation>ons.</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Thu</source>
   <translation>tor.</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Fri</source>
   <translation>fre.</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Sat</source>
   <translation>lør.</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Sun</source>
   <translation>søn.</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Jan</source>
   <translation>jan.</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Feb</source>
   <translation>feb.</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Mar</source>
   <translation>mars</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Apr</source>
   <translation>apr.</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>May</source>
   <translation>mai</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Jun</source>
   <translation>juni</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Jul</source>
   <translation>juli</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Aug</source>
   <translation>aug.</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Sep</source>
   <translation>sep.</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Oct</source>
   <translation>okt.</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Nov</source>
   <translation>nov.</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Dec</source>
   <translation>des.</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>January</source>
   <translation>januar</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>February</source>
   <translation>februar</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>March</source>
   <translation>mars</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>April</source>
   <translation>april</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>May (month)</source>
   <translation>mai (month)</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>June</source>
   <translation>juni</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>July</source>
   <translation>juli</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>August</source>
   <translation>august</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>September</source>
   <translation>september</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>October</source>
   <translation>oktober</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>November</source>
   <translation>november</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>December</source>
   <translation>desember</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>{day} {month}</source>
   <translation>{day}. {month}</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>{weekday} {date}</source>
   <translation>{weekday} {date}</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>{month} {year}</source>
   <translation>{month} {year}</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>good</source>
   <translation>god</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>uncertain</source>
   <translation>usikker</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/legend.py" />
   <source>stale</source>
   <translation>foreldet</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>bad</source>
   <translation>feil</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>substituted</source>
   <translation>erstattet</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>interpolated</source>
   <translation>interpolert</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>simulated</source>
   <translation>simulert</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>absent</source>
   <translation>mangler</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/calendar_card.py" />
   <location filename="../../widgets/timeline_strip.py" />
   <source>no readings</source>
   <translation>ingen målinger</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>matches the anchor</source>
   <translation>stemmer med ankeret</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/from_what_words.py" />
   <location filename="../../widgets/proof_words.py" />
   <source>not anchored yet</source>
   <translation>ikke forankret ennå</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/proof_marks.py" />
   <source>DIFFERS</source>
   <translation>AVVIKER</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/inspector_target.py" />
   <source>Building</source>
   <translation>Bygning</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>PV array</source>
   <translation>Solcelleanlegg</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/sankey.py" />
   <source>Battery</source>
   <translation>Batteri</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>EV charger</source>
   <translation>Elbillader</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../app/scenarios/kinds.py" />
   <source>Heat pump</source>
   <translation>Varmepumpe</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Thermal store</source>
   <translation>Varmelager</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/sankey.py" />
   <source>District heat</source>
   <translation>Fjernvarme</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Transformer</source>
   <translation>Transformator</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../app/scenarios/kinds.py" />
   <source>Weather</source>
   <translation>Vær</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Air quality</source>
   <translation>Luftkvalitet</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Bike dock</source>
   <translation>Sykkelstativ</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Car share</source>
   <translation>Bildeling</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/sankey.py" />
   <source>Turbine</source>
   <translation>Turbin</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../app/scenario_scene.py" />
   <source>Electricity used</source>
   <translation>Brukt elektrisitet</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Electric load</source>
   <translation>Elektrisk last</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Heat demand</source>
   <translation>Varmebehov</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Carbon rate</source>
   <translation>Karbonrate</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/scenario_words.py" />
   <source>Heat used</source>
   <translation>Brukt varme</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Import from the grid</source>
   <translation>Import fra nettet</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Export to the grid</source>
   <translation>Eksport til nettet</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Indoor temperature</source>
   <translation>Innetemperatur</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Indoor CO₂</source>
   <translation>CO₂ inne</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>PV power</source>
   <translation>Soleffekt</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>PV energy</source>
   <translation>Solenergi</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Irradiance on the panels</source>
   <translation>Innstråling på panelene</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Module temperature</source>
   <translation>Modultemperatur</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Energy charged</source>
   <translation>Ladet energi</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Air temperature</source>
   <translation>Lufttemperatur</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Supply temperature</source>
   <translation>Turtemperatur</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Charging power</source>
   <translation>Ladeeffekt</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Energy of the open sessions</source>
   <translation>Energi i åpne ladeøkter</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Ports in use</source>
   <translation>Uttak i bruk</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Noise, LAeq of 5 min</source>
   <translation>Støy, LAeq over 5 min</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>State of charge</source>
   <translation>Ladetilstand</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/grid_key.py" />
   <source>Loading</source>
   <translation>Belastning</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/grid_key.py" />
   <source>Voltage</source>
   <translation>Spenning</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Electric power</source>
   <translation>Elektrisk effekt</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Heat delivered</source>
   <translation>Levert varme</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Coefficient of performance</source>
   <translation>Effektfaktor (COP)</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Source temperature</source>
   <translation>Kildetemperatur</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/mobility_words.py" />
   <source>Shared cars</source>
   <translation>Delebiler</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/mobility_words.py" />
   <source>Free places</source>
   <translation>Ledige plasser</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Battery power, charging positive</source>
   <translation>Batterieffekt, lading positiv</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Cell temperature</source>
   <translation>Celletemperatur</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Energy discharged</source>
   <translation>Utladet energi</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Current</source>
   <translation>Strøm</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Power, away from the grid positive</source>
   <translation>Effekt, bort fra nettet positiv</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Power, import positive</source>
   <translation>Effekt, import positiv</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Oil temperature</source>
   <translation>Oljetemperatur</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Bikes</source>
   <translation>Sykler</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/mobility_words.py" />
   <source>Free docks</source>
   <translation>Ledige stativ</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Heat flow, charging positive</source>
   <translation>Varmestrøm, lading positiv</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Temperature, top</source>
   <translation>Temperatur, topp</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Temperature, bottom</source>
   <translation>Temperatur, bunn</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Heat drawn</source>
   <translation>Uttatt varme</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Return temperature</source>
   <translation>Returtemperatur</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Flow</source>
   <translation>Gjennomstrømning</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Wind speed</source>
   <translation>Vindhastighet</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Wind from</source>
   <translation>Vind fra</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Global horizontal irradiance</source>
   <translation>Global horisontal innstråling</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Diffuse horizontal irradiance</source>
   <translation>Diffus horisontal innstråling</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Cloud cover</source>
   <translation>Skydekke</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Relative humidity</source>
   <translation>Relativ fuktighet</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Air pressure</source>
   <translation>Lufttrykk</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Electricity price</source>
   <translation>Strømpris</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Carbon intensity of the grid</source>
   <translation>Nettets karbonintensitet</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Turbine power</source>
   <translation>Turbineffekt</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Energy made</source>
   <translation>Produsert energi</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Speed of the water</source>
   <translation>Vannets hastighet</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Rotor speed</source>
   <translation>Rotorhastighet</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>free</source>
   <translation>ledig</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>charging</source>
   <translation>lader</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>giving back</source>
   <translation>gir tilbake</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>fault</source>
   <translation>feil</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/sankey.py" />
   <source>not known</source>
   <translation>ikke kjent</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/feed_reasons.py" />
   <source>duplicate</source>
   <translation>duplikat</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>verified</source>
   <translation>verifisert</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>missing</source>
   <translation>mangler</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>replayed</source>
   <translation>avspilt på nytt</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>forged</source>
   <translation>forfalsket</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>malformed</source>
   <translation>feil form</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/feed_reasons.py" />
   <source>unit does not fit</source>
   <translation>enheten passer ikke</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>outside of what is possible</source>
   <translation>utenfor det mulige</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>filled</source>
   <translation>dekket</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>partly filled</source>
   <translation>delvis dekket</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>not filled</source>
   <translation>ikke dekket</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/feed_entry.py" />
   <source>connected</source>
   <translation>tilkoblet</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>called</source>
   <translation>avropt</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>accepted</source>
   <translation>godtatt</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>delivered</source>
   <translation>levert</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>failed</source>
   <translation>mislyktes</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>up</source>
   <translation>opp</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>down</source>
   <translation>nede</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>whole</source>
   <translation>hel</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>part</source>
   <translation>del</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>settled</source>
   <translation>avregnet</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/feed_entry.py" />
   <source>connecting</source>
   <translation>kobler til</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/banner.py" />
   <location filename="../../widgets/feed_entry.py" />
   <source>paused</source>
   <translation>satt på pause</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/feed_entry.py" />
   <source>stopped</source>
   <translation>stoppet</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Autonomous</source>
   <translation>Autonom</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Dynamic</source>
   <translation>Dynamisk</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Virtual</source>
   <translation>Virtuell</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Pre</source>
   <translation>Forstadium</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Geographical</source>
   <translation>Geografisk</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Functional</source>
   <translation>Funksjonell</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Persistence</source>
   <translation>Persistens</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Similar day</source>
   <translation>Lignende døgn</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Physics</source>
   <translation>Fysikk</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Terrain</source>
   <translation>Terreng</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Water</source>
   <translation>Vann</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Green</source>
   <translation>Grøntområder</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Streets</source>
   <translation>Gater</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Bridges</source>
   <translation>Broer</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/palette.py" />
   <location filename="../../widgets/sankey.py" />
   <source>Buildings</source>
   <translation>Bygninger</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Solar panels</source>
   <translation>Solpaneler</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Street furniture</source>
   <translation>Gatemøbler</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../app/scenarios/kinds.py" />
   <source>Trees</source>
   <translation>Trær</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Asset symbols</source>
   <translation>Anleggssymboler</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Names</source>
   <translation>Navn</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/clip_card.py" />
   <location filename="../../widgets/measuring.py" />
   <source>Height</source>
   <translation>Høyde</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Year built</source>
   <translation>Byggeår</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Storeys</source>
   <translation>Etasjer</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Roof</source>
   <translation>Tak</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/ledger_details.py" />
   <location filename="../../widgets/levels_support.py" />
   <source>Proof</source>
   <translation>Bevis</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Proven</source>
   <translation>Bevist</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/proof_words.py" />
   <source>Anchored, not checked</source>
   <translation>Forankret, ikke kontrollert</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Interpolated</source>
   <translation>Interpolert</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/measuring.py" />
   <source>Distance</source>
   <translation>Avstand</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/levels_areas.py" />
   <location filename="../../widgets/measuring.py" />
   <source>Area</source>
   <translation>Areal</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Surface</source>
   <translation>Flate</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Building height</source>
   <translation>Bygningshøyde</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/units_page.py" />
   <source>Length</source>
   <translation>Lengde</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/ledger_table.py" />
   <source>Level</source>
   <translation>Nivå</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Rise</source>
   <translation>Stigning</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Slope</source>
   <translation>Helning</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Bearing</source>
   <translation>Retning</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Ground at</source>
   <translation>Bakke ved</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Top at</source>
   <translation>Topp ved</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>In its plane</source>
   <translation>I sitt plan</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>From above</source>
   <translation>Ovenfra</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Perimeter</source>
   <translation>Omkrets</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Eaves</source>
   <translation>Takfot</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../app/scenarios/kinds.py" />
   <source>Tilt</source>
   <translation>Helningsvinkel</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Azimuth</source>
   <translation>Asimut</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Noise</source>
   <translation>Støy</translation>
  </message>
  <message>
   <location filename="../../app/model/languages.py" />
   <source>{language} (not translated yet)</source>
   <translation>{language} (ikke oversatt ennå)</translation>
  </message>
  <message>
   <location filename="../../app/model/languages.py" />
   <source>As the system</source>
   <translation>Som systemet</translation>
  </message>
  <message>
   <location filename="../../app/notes.py" />
   <source>{name}: more than {most} notes</source>
   <translation>{name}: mer enn {most} notater</translation>
  </message>
  <message>
   <location filename="../../app/notes.py" />
   <source>{name}: the view of note {number} looks from nowhere</source>
   <translation>{name}: visningen i notat {number} ser fra ingensteds</translation>
  </message>
  <message>
   <location filename="../../app/notes.py" />
   <source>{name}: note {number}: {error}</source>
   <translation>{name}: notat {number}: {error}</translation>
  </message>
  <message>
   <location filename="../../app/notes.py" />
   <source>there are {most} notes already; remove some first</source>
   <translation>det finnes allerede {most} notater; fjern noen først</translation>
  </message>
  <message>
   <location filename="../../app/notes_hub.py" />
   <source>The note cannot be written: {strerror}.</source>
   <translation>Notatet kan ikke skrives: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../app/notes_hub.py" />
   <location filename="../../app/trend_hub.py" />
   <source>Not kept: {error}.</source>
   <translation>Ikke beholdt: {error}.</translation>
  </message>
  <message>
   <location filename="../../app/notes_hub.py" />
   <source>That note is no longer there.</source>
   <translation>Det notatet finnes ikke lenger.</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Acknowledging alarms</source>
   <translation>Kvittering av alarmer</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Resetting a latched alarm</source>
   <translation>Tilbakestilling av en låst alarm</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Silencing sounds for a time</source>
   <translation>Demping av lyd for en tid</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Shelving alarms</source>
   <translation>Parkering av alarmer</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Taking alarms off the shelf</source>
   <translation>Henting av alarmer fra parkering</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Taking an alarm out of service</source>
   <translation>Sette en alarm ut av drift</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Returning an alarm to service</source>
   <translation>Sette en alarm i drift igjen</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing alarm rules</source>
   <translation>Endring av alarmregler</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Trying alarm rules on recorded history</source>
   <translation>Prøving av alarmregler på registrert historikk</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing scenarios</source>
   <translation>Endre scenarier</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Writing a note</source>
   <translation>Skriving av et notat</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing a note</source>
   <translation>Endring av et notat</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Removing a note</source>
   <translation>Fjerning av et notat</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Writing in the shift log</source>
   <translation>Skriving i skiftloggen</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing a note of the shift log</source>
   <translation>Endre et notat i skiftloggen</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Removing a note of the shift log</source>
   <translation>Fjerne et notat i skiftloggen</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Closing an open point</source>
   <translation>Lukke et åpent punkt</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Handing the shift over</source>
   <translation>Overlevering av skiftet</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Recording a film</source>
   <translation>Filmopptak</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Exporting evidence</source>
   <translation>Eksport av bevismateriale</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Saving trends to a file</source>
   <translation>Lagring av trender til fil</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Backing up history</source>
   <translation>Sikkerhetskopiering av historikk</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Saving a report</source>
   <translation>Lagring av en rapport</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Saving a mapping</source>
   <translation>Lagring av en tilordning</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Saving a table, a key or a proof to a file</source>
   <translation>Lagring av en tabell, nøkkel eller bevis til fil</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Adding or changing a feed</source>
   <translation>Legge til eller endre en kilde</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Pausing or resuming a feed</source>
   <translation>Pause eller gjenoppta en kilde</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Removing a feed</source>
   <translation>Fjerning av en kilde</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Sending made-up readings to a broker</source>
   <translation>Sende oppdiktede målinger til en megler</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Looking around at a source</source>
   <translation>Se seg rundt hos en kilde</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Adding signals to the district</source>
   <translation>Legge signaler til bydelen</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Opening a district or files</source>
   <translation>Åpning av en bydel eller filer</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Keeping a layer in the district</source>
   <translation>Beholde et lag i bydelen</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Making a district</source>
   <translation>Lage en bydel</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Removing a layer</source>
   <translation>Fjerning av et lag</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Importing readings</source>
   <translation>Import av målinger</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing how long history is kept</source>
   <translation>Endre hvor lenge historikk beholdes</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Writing history anew</source>
   <translation>Skrive historikken på nytt</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Restoring a backup in place of history</source>
   <translation>Gjenoppretting av kopi i stedet for historikken</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing whom the ledger trusts</source>
   <translation>Endre hvem hovedboken stoler på</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Anchoring the ledger elsewhere</source>
   <translation>Forankre hovedboken et annet sted</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Registering or revoking a device</source>
   <translation>Registrere eller oppheve en enhet</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing the key that signs</source>
   <translation>Endre nøkkelen som signerer</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Offering a stream</source>
   <translation>Tilby en strøm</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Buying a stream</source>
   <translation>Kjøpe en strøm</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Taking in an offer, an order or a grant</source>
   <translation>Ta imot et tilbud, en ordre eller en tildeling</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Saving an offer, an order or a grant</source>
   <translation>Lagre et tilbud, en ordre eller en tildeling</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Ending a stream</source>
   <translation>Avslutte en strøm</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Showing the tampering tour</source>
   <translation>Vise manipuleringsomvisningen</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Starting the wall display</source>
   <translation>Starte veggskjermen</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing the pages of the wall</source>
   <translation>Endre sidene på veggskjermen</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Starting the kiosk</source>
   <translation>Starte kiosken</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing preferences</source>
   <translation>Endre innstillinger</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing a workspace</source>
   <translation>Endre en arbeidsflate</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Keeping a view under a name</source>
   <translation>Beholde en visning under et navn</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Closing the window</source>
   <translation>Lukke vinduet</translation>
  </message>
  <message>
   <location filename="../../app/people/gate.py" />
   <source>{what} needs the role {role}; you are {mine}.</source>
   <translation>{what} krever rollen {role}; du er {mine}.</translation>
  </message>
  <message>
   <location filename="../../app/people/gate.py" />
   <location filename="../../app/people/post.py" />
   <location filename="../../app/people_hub.py" />
   <source>The window is locked.</source>
   <translation>Vinduet er låst.</translation>
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <location filename="../../widgets/wall_list.py" />
   <source>{n} s</source>
   <translation>{n} s</translation>
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <location filename="../../widgets/alarm_dialogs.py" />
   <location filename="../../widgets/wall_list.py" />
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <source>Too many wrong codes for {role}: try again in {wait}.</source>
   <translation>For mange gale koder for {role}: prøv igjen om {wait}.</translation>
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <source>A code is being checked.</source>
   <translation>En kode kontrolleres.</translation>
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <source>No code is set for {role}. An administrator sets it: tvilling people code {role}</source>
   <translation>Ingen kode er satt for {role}. En administrator setter den: tvilling people code {role}</translation>
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <source>This is no kiosk.</source>
   <translation>Dette er ingen kiosk.</translation>
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <location filename="../../app/people_hub.py" />
   <source>A kiosk shows; leave it first.</source>
   <translation>En kiosk viser; forlat den først.</translation>
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <source>The code of {role} is not enough here.</source>
   <translation>Koden for {role} er ikke nok her.</translation>
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <source>That try is over.</source>
   <translation>Det forsøket er over.</translation>
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <source>The window is not locked.</source>
   <translation>Vinduet er ikke låst.</translation>
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <source>That is not the code. Next try in {wait}.</source>
   <translation>Det er ikke koden. Neste forsøk om {wait}.</translation>
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <source>That is not the code.</source>
   <translation>Det er ikke koden.</translation>
  </message>
  <message>
   <location filename="../../app/people/roles.py" />
   <source>viewer</source>
   <translation>seer</translation>
  </message>
  <message>
   <location filename="../../app/people/roles.py" />
   <source>presenter</source>
   <translation>presentatør</translation>
  </message>
  <message>
   <location filename="../../app/people/roles.py" />
   <source>operator</source>
   <translation>operatør</translation>
  </message>
  <message>
   <location filename="../../app/people/roles.py" />
   <source>engineer</source>
   <translation>ingeniør</translation>
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>Actions</source>
   <translation>Handlinger</translation>
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>What people did here, and what was refused</source>
   <translation>Hva folk gjorde her, og hva som ble avvist</translation>
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>Sat down at the window</source>
   <translation>Satte seg ved vinduet</translation>
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>Stepped up by code</source>
   <translation>Gikk opp med kode</translation>
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>A wrong code for stepping up</source>
   <translation>Gal kode for å gå opp</translation>
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>Stepped down</source>
   <translation>Gikk ned</translation>
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>Locked the window</source>
   <translation>Låste vinduet</translation>
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>Unlocked the window</source>
   <translation>Låste opp vinduet</translation>
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>A wrong code for unlocking</source>
   <translation>Gal kode for å låse opp</translation>
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>Began a kiosk</source>
   <translation>Startet en kiosk</translation>
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>Left the kiosk</source>
   <translation>Forlot kiosken</translation>
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>A wrong code for leaving the kiosk</source>
   <translation>Gal kode for å forlate kiosken</translation>
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>Refused</source>
   <translation>Avvist</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Step up to {role}</source>
   <translation>Gå opp til {role}</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>What you do from now on stands in the journal under your name and this role.</source>
   <translation>Det du gjør fra nå av, står i journalen under navnet ditt og denne rollen.</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Step up</source>
   <translation>Gå opp</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>&amp;People</source>
   <translation>&amp;Personer</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Step down</source>
   <translation>Gå ned</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Lock now</source>
   <translation>Lås nå</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <location filename="../../widgets/people_sheet.py" />
   <source>What each role may do</source>
   <translation>Hva hver rolle kan gjøre</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>{who}, as the system names you: {role}.</source>
   <translation>{who}, slik systemet kaller deg: {role}.</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>You have that already.</source>
   <translation>Du har det allerede.</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>No code is set for {role}. An administrator sets it: tvilling people code {name}</source>
   <translation>Ingen kode er satt for {role}. En administrator setter den: tvilling people code {name}</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Too many wrong codes: next try in {wait}.</source>
   <translation>For mange gale koder: neste forsøk om {wait}.</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Not done. {why}</source>
   <translation>Ikke utført. {why}</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Unlock</source>
   <translation>Lås opp</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Any of these codes unlocks the window. Your role is then your own.</source>
   <translation>Hvilken som helst av disse kodene låser opp vinduet. Rollen er da din egen.</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Any of these codes ends the kiosk.</source>
   <translation>Hvilken som helst av disse kodene avslutter kiosken.</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Leave</source>
   <translation>Forlat</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>{problem} Until then everybody is a viewer.</source>
   <translation>{problem} Inntil da er alle bare seere.</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Nobody has set up who may what on this machine: you are {role} here.</source>
   <translation>Ingen har satt opp hvem som kan hva på denne maskinen: du er {role} her.</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>An administrator does it with: tvilling people grant NAME ROLE</source>
   <translation>En administrator gjør det med: tvilling people grant NAME ROLE</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Locks after {n} min without a touch.</source>
   <translation>Låses etter {n} min uten berøring.</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Step up to {role}…</source>
   <translation>Gå opp til {role}…</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>You have not stepped up: {role} is what you are.</source>
   <translation>Du har ikke gått opp: {role} er det du er.</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>The city and the alarms stay in sight; nothing can be done until a code is given</source>
   <translation>Byen og alarmene blir synlige; ingenting kan gjøres før en kode er gitt</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>No code is set, so nobody could unlock the window. An administrator sets one: tvilling people code operator</source>
   <translation>Ingen kode er satt, så ingen kunne låse opp vinduet. En administrator setter en: tvilling people code operator</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>No code is set that would do.</source>
   <translation>Ingen kode som duger, er satt.</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>stepped up</source>
   <translation>gått opp</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>not set up</source>
   <translation>ikke satt opp</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>The settings have a mistake, so nobody is more than a viewer:</source>
   <translation>Innstillingene har en feil, så ingen er mer enn seer:</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>With the code of this role</source>
   <translation>Med koden for denne rollen</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>settings have a mistake</source>
   <translation>innstillingene har en feil</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>By a code; it ends when you step down or the window locks.</source>
   <translation>Med kode; det slutter når du går ned eller vinduet låses.</translation>
  </message>
  <message>
   <location filename="../../app/performance_hub.py" />
   <source>Alarm performance</source>
   <translation>Alarmytelse</translation>
  </message>
  <message>
   <location filename="../../app/performance_hub.py" />
   <location filename="../../widgets/alarm_journal.py" />
   <source>The journal cannot be read</source>
   <translation>Journalen kan ikke leses</translation>
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>the district </source>
   <translation>bydelen </translation>
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>Kept in {folder}; File &gt; Remove a layer takes it out again.</source>
   <translation>Beholdt i {folder}; Fil &gt; Fjern et lag tar det ut igjen.</translation>
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>Copying {name}</source>
   <translation>Kopierer {name}</translation>
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>Making the district {name}</source>
   <translation>Lager bydelen {name}</translation>
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>Opening</source>
   <translation>Åpner</translation>
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>Adding</source>
   <translation>Legger til</translation>
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>Removing</source>
   <translation>Fjerner</translation>
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>building the scene</source>
   <translation>bygger scenen</translation>
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>This is a copy of {name}, in {folder}: yours to change.</source>
   <translation>Dette er en kopi av {name}, i {folder}: din til å endre.</translation>
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>{name} is no layer any more; the file stays in {parent}.</source>
   <translation>{name} er ikke noe lag lenger; filen blir i {parent}.</translation>
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>Proof: {title}</source>
   <translation>Bevis: {title}</translation>
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>Nothing differs from the ledger</source>
   <translation>Ingenting avviker fra hovedboken</translation>
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>There is no ledger to differ from</source>
   <translation>Det finnes ingen hovedbok å avvike fra</translation>
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>DIFFERS, {span_text}:{where} {reason}.</source>
   <translation>AVVIKER, {span_text}:{where} {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>Next difference from the ledger</source>
   <translation>Neste avvik fra hovedboken</translation>
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>Difference before</source>
   <translation>Forrige avvik</translation>
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>There is no ledger here that could prove it: nothing of this history is sealed.</source>
   <translation>Det finnes ingen hovedbok her som kunne bevise det: ingenting av denne historikken er forseglet.</translation>
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>Export proof</source>
   <translation>Eksporter bevis</translation>
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>Proofs (*.json)</source>
   <translation>Bevis (*.json)</translation>
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>{nothing} {side} this moment.</source>
   <translation>{nothing} {side} dette øyeblikket.</translation>
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <location filename="../../widgets/save_text.py" />
   <location filename="../../widgets/trend_saving.py" />
   <source>Saved {path}</source>
   <translation>Lagret {path}</translation>
  </message>
  <message>
   <location filename="../../app/proposals.py" />
   <source>{what}: say which quantity it is</source>
   <translation>{what}: si hvilken størrelse det er</translation>
  </message>
  <message>
   <location filename="../../app/proposals.py" />
   <source>Unnamed</source>
   <translation>Uten navn</translation>
  </message>
  <message>
   <location filename="../../app/proven_hub.py" />
   <location filename="../../widgets/ledger_panel.py" />
   <source>Show only what is proven</source>
   <translation>Vis bare det som er bevist</translation>
  </message>
  <message>
   <location filename="../../app/records_hub.py" />
   <source>a rule that cannot be read</source>
   <translation>en regel som ikke kan leses</translation>
  </message>
  <message>
   <location filename="../../app/records_hub.py" />
   <source>Devices, streams and the local market are not recorded: {error}.</source>
   <translation>Enheter, strømmer og det lokale markedet registreres ikke: {error}.</translation>
  </message>
  <message>
   <location filename="../../app/records_hub.py" />
   <source>There is no ledger here</source>
   <translation>Det finnes ingen hovedbok her</translation>
  </message>
  <message>
   <location filename="../../app/records_hub.py" />
   <source>Offers and purchases are contracts in the ledger, and this window seals nothing.</source>
   <translation>Tilbud og kjøp er kontrakter i hovedboken, og dette vinduet forsegler ingenting.</translation>
  </message>
  <message>
   <location filename="../../app/records_hub.py" />
   <source>The local market is not recorded: {folder}: {error}.</source>
   <translation>Det lokale markedet registreres ikke: {folder}: {error}.</translation>
  </message>
  <message>
   <location filename="../../app/records_panel_hub.py" />
   <source>This district's log</source>
   <translation>Bydelens logg</translation>
  </message>
  <message>
   <location filename="../../app/records_panel_hub.py" />
   <source>IOTA, {removeprefix}</source>
   <translation>IOTA, {removeprefix}</translation>
  </message>
  <message>
   <location filename="../../app/records_panel_hub.py" />
   <source>Ledger</source>
   <translation>Hovedbok</translation>
  </message>
  <message>
   <location filename="../../app/records_panel_hub.py" />
   <source>This window seals nothing: its history is in memory, shared, or without a key.</source>
   <translation>Dette vinduet forsegler ingenting: historikken er i minnet, delt eller uten nøkkel.</translation>
  </message>
  <message>
   <location filename="../../app/records_panel_hub.py" />
   <source>searched back to leaf {next_before}</source>
   <translation>søkt tilbake til blad {next_before}</translation>
  </message>
  <message>
   <location filename="../../app/records_panel_hub.py" />
   <source>That record is not in this ledger.</source>
   <translation>Den posten er ikke i denne hovedboken.</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>event or note</source>
   <translation>hendelse eller notat</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>alarm</source>
   <translation>alarm</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>feed break or return</source>
   <translation>brudd eller retur for kilde</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>note</source>
   <translation>notat</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>Skipped {span} without data (G plays them too).</source>
   <translation>Hoppet over {span} uten data (G spiller dem også).</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>the end</source>
   <translation>slutten</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>the beginning</source>
   <translation>begynnelsen</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>Stopped at {edge} of what is recorded, still in REPLAY. L returns to live.</source>
   <translation>Stoppet ved {edge} av det registrerte, fortsatt i REPLAY. L går tilbake til direkte.</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>No figure over the timeline</source>
   <translation>Ingen verdi over tidslinjen</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>after</source>
   <translation>etter</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>before</source>
   <translation>før</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>There is no {none_left} {side} this moment.</source>
   <translation>Det finnes ikke flere {side} dette øyeblikket: {none_left}.</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <location filename="../../widgets/alarm_acts.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>Note</source>
   <translation>Notat</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>Noted at {time}.</source>
   <translation>Notert {time}.</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>The note is taken away.</source>
   <translation>Notatet er tatt bort.</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>Draw a signal in the trends to find it here</source>
   <translation>Tegn et signal i trendene for å finne det her</translation>
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <source>New rule</source>
   <translation>Ny regel</translation>
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <location filename="../../widgets/levels_support.py" />
   <location filename="../../widgets/rules_panel.py" />
   <source>Alarm rules</source>
   <translation>Alarmregler</translation>
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <source>First mend what is marked: {rules}.</source>
   <translation>Rett først det som er merket: {rules}.</translation>
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <source>memory</source>
   <translation>minne</translation>
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <source>{file} in the data folder; the district's own files stay as they are</source>
   <translation>{file} i datamappen; bydelens egne filer blir som de er</translation>
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <source>Nothing was drafted: the rule is gone, or its deadband is a share.</source>
   <translation>Ingenting ble foreslått: regelen er borte, eller dødbåndet er en andel.</translation>
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <source>Drafted in the rule {rule}: try it on history, then save it or undo.</source>
   <translation>Lagt inn som utkast i regelen {rule}: prøv den på historikken, lagre så eller angre.</translation>
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <source>First mend the file: {trouble}</source>
   <translation>Rett først filen: {trouble}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/rules_hub.py" />
   <source>{n} changed rules are in use now.</source>
   <extracomment>for one: {n} changed rule is in use now.</extracomment>
   <translation>
    <numerusform>{n} endret regel er i bruk nå.</numerusform>
    <numerusform>{n} endrede regler er i bruk nå.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <source>Not done: {why}.</source>
   <translation>Ikke utført: {why}.</translation>
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <source>{trouble}.</source>
   <translation>{trouble}.</translation>
  </message>
  <message>
   <location filename="../../app/rules_trying.py" />
   <source>Not tried, since no history holds what they are told: {rules}.</source>
   <translation>Ikke prøvd, siden ingen historikk har det de får vite: {rules}.</translation>
  </message>
  <message>
   <location filename="../../app/rules_trying.py" />
   <source>Nothing is recorded yet; try again after a while.</source>
   <translation>Ingenting er registrert ennå; prøv igjen om en stund.</translation>
  </message>
  <message>
   <location filename="../../app/rules_trying.py" />
   <source>History is still being opened; try again in a moment.</source>
   <translation>Historikken åpnes fortsatt; prøv igjen om et øyeblikk.</translation>
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source>View {count}</source>
   <translation>Visning {count}</translation>
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source>'{name}' is what is seen now.</source>
   <translation>'{name}' er det som ses nå.</translation>
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source>'{name}' is taken away.</source>
   <translation>'{name}' er tatt bort.</translation>
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source>Written to {name}.</source>
   <translation>Skrevet til {name}.</translation>
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source> Key {number} goes back to it.</source>
   <translation> Tasten {number} går tilbake dit.</translation>
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source>Kept as '{kept}'.{key}</source>
   <translation>Beholdt som '{kept}'.{key}</translation>
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source>'{name}' is back.</source>
   <translation>'{name}' er tilbake.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/saved_views.py" />
   <source>{n} views from {name}.</source>
   <extracomment>for one: {n} view from {name}.</extracomment>
   <translation>
    <numerusform>{n} visning fra {name}.</numerusform>
    <numerusform>{n} visninger fra {name}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source>The views cannot be written: {strerror}.</source>
   <translation>Visningene kan ikke skrives: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source>Not renamed: {error}.</source>
   <translation>Ikke omdøpt: {error}.</translation>
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source>That view is no longer there.</source>
   <translation>Den visningen finnes ikke lenger.</translation>
  </message>
  <message>
   <location filename="../../app/scenario_base.py" />
   <source>no roofs for PV: {error}</source>
   <translation>ingen tak for solceller: {error}</translation>
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>{address}: the connection to the cluster was lost; what was done is kept</source>
   <translation>{address}: forbindelsen til klyngen ble brutt; det som er gjort, er tatt vare på</translation>
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>{worker} does not have this program; install the same version on all workers</source>
   <translation>{worker} har ikke dette programmet; installer samme versjon på alle arbeiderne</translation>
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>The worker {name} was lost; what it had was run again.</source>
   <translation>Arbeideren {name} ble borte; det den hadde, ble kjørt på nytt.</translation>
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>'{address}': write the scheduler as tcp://HOST:PORT</source>
   <translation>'{address}': skriv planleggeren som tcp://VERT:PORT</translation>
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>{address}: the cluster has no workers yet; start some</source>
   <translation>{address}: klyngen har ingen arbeidere ennå; start noen</translation>
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>several workers ended while they ran this; is there enough memory?</source>
   <translation>flere arbeidere ble avsluttet mens de kjørte dette; er det nok minne?</translation>
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>{address}: all workers are gone</source>
   <translation>{address}: alle arbeiderne er borte</translation>
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>a worker could not run this ({kind})</source>
   <translation>en arbeider kunne ikke kjøre dette ({kind})</translation>
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>Dask is not installed; python3 run.py --extra dask installs it, or leave out --dask</source>
   <translation>Dask er ikke installert; python3 run.py --extra dask installerer det, eller utelat --dask</translation>
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>{address}: no scheduler answers; is it running, and is this its address?</source>
   <translation>{address}: ingen planlegger svarer; kjører den, og er dette adressen?</translation>
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>{worker} runs other versions: {what}; install the same on all</source>
   <translation>{worker} kjører andre versjoner: {what}; installer de samme på alle</translation>
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>here</source>
   <translation>her</translation>
  </message>
  <message>
   <location filename="../../app/scenario_files.py" />
   <source>{path}: no such file</source>
   <translation>{path}: filen finnes ikke</translation>
  </message>
  <message>
   <location filename="../../app/scenario_files.py" />
   <source>{path}: this is a folder; name a scenario file in it</source>
   <translation>{path}: dette er en mappe; oppgi en scenariofil i den</translation>
  </message>
  <message>
   <location filename="../../app/scenario_files.py" />
   <source>{path}: is no text in UTF-8</source>
   <translation>{path}: er ikke tekst i UTF-8</translation>
  </message>
  <message>
   <location filename="../../app/scenario_files.py" />
   <location filename="../../app/tables/bytes_of.py" />
   <source>{path}: cannot be read ({why})</source>
   <translation>{path}: kan ikke leses ({why})</translation>
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
   <translation>Scenarier</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <location filename="../../app/spaces_hub.py" />
   <source>Saved to {path}.</source>
   <translation>Lagret i {path}.</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>There are no figures for this.</source>
   <translation>Det finnes ingen tall for dette.</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>Being computed...</source>
   <translation>Beregnes...</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>Choose a building in the city first; what is chosen now has no meter.</source>
   <translation>Velg først en bygning i byen; det som er valgt nå, har ingen måler.</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>The district has changed: {what}.</source>
   <translation>Bydelen er endret: {what}.</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>It cannot be used until its file is put right.</source>
   <translation>Det kan ikke brukes før filen er rettet.</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>New scenario</source>
   <translation>Nytt scenario</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>{name}, one's own</source>
   <translation>{name}, eget</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <location filename="../../app/spaces_hub.py" />
   <source>{path}: cannot be written ({why})</source>
   <translation>{path}: kan ikke skrives ({why})</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>{path}: cannot be deleted ({why})</source>
   <translation>{path}: kan ikke slettes ({why})</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>ready</source>
   <translation>klar</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>problem</source>
   <translation>problem</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <location filename="../../widgets/rules_words.py" />
   <source>changed</source>
   <translation>endret</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>other district</source>
   <translation>annen bydel</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>{name}, a copy</source>
   <translation>{name}, en kopi</translation>
  </message>
  <message>
   <location filename="../../app/scenario_scene.py" />
   <location filename="../../widgets/sankey.py" />
   <source>Heat</source>
   <translation>Varme</translation>
  </message>
  <message>
   <location filename="../../app/scenario_scene.py" />
   <source>CO2</source>
   <translation>CO2</translation>
  </message>
  <message>
   <location filename="../../app/scenario_scene_hub.py" />
   <location filename="../../widgets/scenario_bar.py" />
   <source>Scenario in the city</source>
   <translation>Scenario i byen</translation>
  </message>
  <message>
   <location filename="../../app/scenario_scene_hub.py" />
   <source>Counted and not drawn, for want of a place: {ids}</source>
   <translation>Regnet med, men ikke tegnet, fordi stedet mangler: {ids}</translation>
  </message>
  <message>
   <location filename="../../app/scenario_scene_hub.py" />
   <source>points</source>
   <translation>prosentpoeng</translation>
  </message>
  <message>
   <location filename="../../app/scenario_scene_hub.py" />
   <source>Scenario: {kind} ({id})</source>
   <translation>Scenario: {kind} ({id})</translation>
  </message>
  <message>
   <location filename="../../app/scenario_scene_hub.py" />
   <source>Choose a scenario in the Scenarios panel first</source>
   <translation>Velg først et scenario i panelet Scenarioer</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>of these none is a {kind}</source>
   <translation>ingen av disse er en {kind}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: no {kind} matches {where}. {there}</source>
   <translation>{id}: ingen {kind} passer til {where}. {there}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: it stands in the same made-up stream as the turbines of the model</source>
   <translation>{id}: den står i den samme oppdiktede strømmen som modellens turbiner</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: what the cars of {n} chargers take elsewhere is not counted here</source>
   <translation>{id}: det bilene ved {n} ladere tar andre steder, er ikke regnet med her</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: what stands below the water is counted; the energy goes on as if it were dry</source>
   <translation>{id}: det som står under vann, telles; energien går videre som om det var tørt</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: it says neither where nor which objects</source>
   <translation>{id}: den sier verken hvor eller hvilke objekter</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: none of the {n} buildings has a roof where panels can lie and the sun brings {least:.0f} kWh/m²</source>
   <translation>{id}: ingen av de {n} bygningene har et tak med plass til paneler der solen gir {least:.0f} kWh/m²</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: {n} buildings have as much PV already, the first is {name}</source>
   <translation>{id}: {n} bygninger har like mye solceller fra før, den første er {name}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: none of the {n} buildings has a wall to the sun in the city model</source>
   <translation>{id}: ingen av de {n} bygningene har en vegg mot solen i bymodellen</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: {n} buildings have a heat pump already and keep it as it is</source>
   <translation>{id}: {n} bygninger har varmepumpe fra før og beholder den som den er</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: every one of these buildings has a heat pump already</source>
   <translation>{id}: hver av disse bygningene har varmepumpe fra før</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: all of these buildings are as good already</source>
   <translation>{id}: alle disse bygningene er like gode fra før</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: {n} of {m} buildings are as good already and stay</source>
   <translation>{id}: {n} av {m} bygninger er like gode fra før og blir som de er</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: {n} buildings are connected already</source>
   <translation>{id}: {n} bygninger er tilknyttet fra før</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: all of these buildings are connected already</source>
   <translation>{id}: alle disse bygningene er tilknyttet fra før</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: on these floors that makes less than half a car each</source>
   <translation>{id}: på disse flatene blir det mindre enn en halv bil hver</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>connectors</source>
   <translation>ladepunkter</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: these chargers follow a rule already or are closed</source>
   <translation>{id}: disse laderne følger en regel fra før eller er stengt</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: {other} sets a tariff already; there can be one at a time</source>
   <translation>{id}: {other} setter en tariff fra før; det kan bare være én om gangen</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: it has no place yet, so it is counted and not drawn</source>
   <translation>{id}: den har ingen plass ennå, så den regnes med, men tegnes ikke</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: none of these buildings has modules, so nothing changes in the figures</source>
   <translation>{id}: ingen av disse bygningene har moduler, så tallene endres ikke</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>buildings</source>
   <translation>bygninger</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <location filename="../../widgets/mobility_words.py" />
   <source>chargers</source>
   <translation>ladere</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: '{kind}' is no kind of intervention</source>
   <translation>{id}: '{kind}' er ikke et slags tiltak</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: {object} was torn down before, by {other}; change the order or leave it out</source>
   <translation>{id}: {object} ble revet tidligere, av {other}; endre rekkefølgen eller utelat det</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: there is no object {object} in this district</source>
   <translation>{id}: det finnes ikke noe objekt {object} i denne bydelen</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: at {meter} {other} says '{before}' and this '{now}'; one meter follows one rule</source>
   <translation>{id}: ved {meter} sier {other} '{before}' og dette '{now}'; én måler følger én regel</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source> (letter {n})</source>
   <translation> (bokstav {n})</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: where{place}: {error}</source>
   <translation>{id}: where{place}: {error}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>object</source>
   <translation>objekt</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/base.py" />
   <source>since it was made these are other: {parts}</source>
   <translation>siden den ble laget, er disse endret: {parts}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/base.py" />
   <source>it was made for the district {there}, this is {here}</source>
   <translation>den ble laget for bydelen {there}, dette er {here}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/base.py" />
   <source>the district</source>
   <translation>bydelen</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/crew.py" />
   <source>two processes ended while they ran this (status {code}); is there enough memory?</source>
   <translation>to prosesser ble avsluttet mens de kjørte dette (status {code}); er det nok minne?</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/crew.py" />
   <source>A process ended while it ran {name} (status {code}); it was run again.</source>
   <translation>En prosess ble avsluttet mens den kjørte {name} (status {code}); den ble kjørt på nytt.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/crew.py" />
   <source>no process for variants can be started ({error}); run with one worker</source>
   <translation>ingen prosess for varianter kan startes ({error}); kjør med én arbeider</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/crew.py" />
   <source>processes for variants end before they begin (status {code}); run with one worker</source>
   <translation>prosesser for varianter avsluttes før de begynner (status {code}); kjør med én arbeider</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/crew.py" />
   <source>a fault in the program: {error}</source>
   <translation>en feil i programmet: {error}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>{label} {new} instead of {old}</source>
   <translation>{label} {new} i stedet for {old}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>{id}: left out</source>
   <translation>{id}: utelatt</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>{id}: new, {kind}</source>
   <translation>{id}: ny, {kind}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>{label}: {value} is said now or left to the default</source>
   <translation>{label}: {value} er sagt nå eller overlatt til standarden</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <location filename="../../app/scenarios/reading.py" />
   <source>{given} is out of range: {low} to {high}</source>
   <translation>{given} er utenfor området: {low} til {high}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>name: {new} instead of {old}</source>
   <translation>navn: {new} i stedet for {old}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>what it is about is written anew</source>
   <translation>hva det gjelder, er skrevet på nytt</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>made on another state of the district</source>
   <translation>laget på en annen tilstand av bydelen</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>in another order: {ids}</source>
   <translation>i en annen rekkefølge: {ids}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>{new} instead of {old}</source>
   <translation>{new} i stedet for {old}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>where {new} instead of {old}</source>
   <translation>where {new} i stedet for {old}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>{n} objects picked instead of {m}</source>
   <translation>{n} objekter valgt i stedet for {m}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>from {new} instead of {old}</source>
   <translation>fra {new} i stedet for {old}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>in the package {new} instead of {old}</source>
   <translation>i pakken {new} i stedet for {old}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>drawn anew</source>
   <translation>tegnet på nytt</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>its note is written anew</source>
   <translation>notatet er skrevet på nytt</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <location filename="../../app/scenarios/reading.py" />
   <source>{given} is not known; there are {known}</source>
   <translation>{given} er ikke kjent; det finnes {known}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>{id}: {what}</source>
   <translation>{id}: {what}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>switched on</source>
   <translation>slått på</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>switched off</source>
   <translation>slått av</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>the first year</source>
   <translation>det første året</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/front.py" />
   <source>{name} is an assumption and nobody's choice; a front is of what can be built</source>
   <translation>{name} er en antakelse og ikke noens valg; en front er av det som kan bygges</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/front.py" />
   <source>{n} variants could not be run; they are not on the front.</source>
   <translation>{n} varianter kunne ikke kjøres; de er ikke på fronten.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/front.py" />
   <source>{n} runs: a front takes from {least} to {most}</source>
   <translation>{n} kjøringer: en front tar fra {least} til {most}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/front.py" />
   <source>the cost or the carbon of this scenario cannot be known</source>
   <translation>kostnaden eller karbonet i dette scenariet kan ikke bli kjent</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>assumption</source>
   <translation>antakelse</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Upkeep</source>
   <translation>Vedlikehold</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Of the investment, each year.</source>
   <translation>Av investeringen, hvert år.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Cost</source>
   <translation>Kostnad</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/scenario_paper.py" />
   <source>Life</source>
   <translation>Levetid</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>After it the same is bought again.</source>
   <translation>Etter den kjøpes det samme på nytt.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>PV on roofs</source>
   <translation>Solceller på tak</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Modules on the roofs where panels can lie.</source>
   <translation>Moduler på takene der det er plass til paneler.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>PV on walls</source>
   <translation>Solceller på vegger</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Modules upright on the walls that face the sun.</source>
   <translation>Stående moduler på veggene som vender mot solen.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>A store at the meter.</source>
   <translation>Et lager ved måleren.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Takes over the heat that its size allows; the rest comes from where it came from.</source>
   <translation>Tar over varmen som størrelsen tillater; resten kommer derfra den kom.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Better envelope</source>
   <translation>Bedre bygningskropp</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Windows, insulation and tightness: less space heat.</source>
   <translation>Vinduer, isolasjon og tetthet: mindre romvarme.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>A connection that gives what the pumps leave.</source>
   <translation>En tilknytning som gir det pumpene lar være igjen.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Electric cars</source>
   <translation>Elbiler</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>More cars that charge here.</source>
   <translation>Flere biler som lader her.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/mobility_words.py" />
   <source>Smart charging</source>
   <translation>Smart lading</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>The chargers that are there follow a rule.</source>
   <translation>Laderne som er der, følger en regel.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Demand response</source>
   <translation>Fleksibelt forbruk</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Part of each day's electricity moves from its dear hours to its cheap ones.</source>
   <translation>En del av hvert døgns strøm flyttes fra de dyre timene til de billige.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Tariff</source>
   <translation>Tariff</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>What a kWh costs beside the spot price.</source>
   <translation>Det en kWh koster i tillegg til spotprisen.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/inspector_target.py" />
   <source>Local market</source>
   <translation>Lokalt marked</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>What one meter has left another takes at a price between the two.</source>
   <translation>Det én måler har til overs, tar en annen til en pris imellom.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>New building</source>
   <translation>Nybygg</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>One more building, by today's code.</source>
   <translation>Én bygning til, etter dagens forskrift.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Demolition</source>
   <translation>Riving</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>The building goes, with all that stands at it.</source>
   <translation>Bygningen fjernes, med alt som står ved den.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Extra floors</source>
   <translation>Påbygde etasjer</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Floors on top, of the building's use and by today's code. PV on the roof stays.</source>
   <translation>Etasjer på toppen, med bygningens bruk og etter dagens forskrift. Solcellene på taket blir.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Trees near the building take light from its modules.</source>
   <translation>Trær nær bygningen tar lys fra modulene.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>River turbine</source>
   <translation>Elveturbin</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>A turbine in the stream.</source>
   <translation>En turbin i strømmen.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Road closed to cars</source>
   <translation>Vei stengt for biler</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Chargers on this road are out of reach; their cars charge elsewhere.</source>
   <translation>Ladere i denne veien kan ikke nås; bilene lader andre steder.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Flood</source>
   <translation>Oversvømmelse</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>What stands below the water: counted and shown.</source>
   <translation>Det som står under vann: telt og vist.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Usual: made-up weather of the place. Cold and warm: the same, 3 K below and above, on needs of the usual year.</source>
   <translation>Vanlig: oppdiktet vær for stedet. Kaldt og varmt: det samme, 3 K under og over, på behovet i et vanlig år.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/balance_panel.py" />
   <source>Year</source>
   <translation>År</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Whose days are run.</source>
   <translation>Hvilket års dager som kjøres.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Horizon</source>
   <translation>Horisont</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Over which money is counted.</source>
   <translation>Tiden pengene regnes over.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Discount rate</source>
   <translation>Diskonteringsrente</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Real, each year.</source>
   <translation>Reell, per år.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Growth of energy prices</source>
   <translation>Vekst i energiprisene</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/scenario_words.py" />
   <source>Heat from elsewhere</source>
   <translation>Varme utenfra</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each kWh of district heat and of what else heats, without pumps.</source>
   <translation>EUR per kWh fjernvarme og annen oppvarming uten pumper.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Spot price</source>
   <translation>Spotpris</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Of the made-up prices of the place.</source>
   <translation>Av stedets oppdiktede priser.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Carbon of the grid</source>
   <translation>Karbon fra nettet</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>A straight line from 2025.</source>
   <translation>En rett linje fra 2025.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Currency for one euro</source>
   <translation>Valuta per euro</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>0: the usual rate of the district's currency.</source>
   <translation>0: den vanlige kursen for bydelens valuta.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Cars that are there</source>
   <translation>Biler som er der</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Their recorded habits.</source>
   <translation>Deres registrerte vaner.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Runs of the band</source>
   <translation>Kjøringer for spennet</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Runs with other weather, needs, yields and prices; 0: no band.</source>
   <translation>Kjøringer med annet vær, andre behov, ytelser og priser; 0: ikke noe spenn.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Share of the usable roof</source>
   <translation>Andel av brukbart tak</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Of the area where panels could lie.</source>
   <translation>Av arealet der paneler kan ligge.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Racks: 15 degrees south on flat roofs.</source>
   <translation>Stativer: 15 grader mot sør på flate tak.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Power of a module</source>
   <translation>Effekt i en modul</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>kWp for each m2 of module.</source>
   <translation>kWp per m2 modul.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Least sun</source>
   <translation>Minste sol</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Roofs that get less in a year stay free.</source>
   <translation>Tak som får mindre i året, blir stående tomme.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each kWp</source>
   <translation>EUR per kWp</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Share of the wall</source>
   <translation>Andel av veggen</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Windows, doors and shade take the rest.</source>
   <translation>Vinduer, dører og skygge tar resten.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Light that shade leaves</source>
   <translation>Lys som skyggen lar være igjen</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Of an open wall's light; there is no study of walls yet.</source>
   <translation>Av lyset på en åpen vegg; det finnes ikke noe studium av vegger ennå.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Capacity</source>
   <translation>Kapasitet</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/units_page.py" />
   <source>Power</source>
   <translation>Effekt</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Strategy</source>
   <translation>Strategi</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>What it answers to.</source>
   <translation>Det den svarer på.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>There and back</source>
   <translation>Frem og tilbake</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each kWh</source>
   <translation>EUR per kWh</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/proof_broken.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>Source</source>
   <translation>Kilde</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Share of the highest need</source>
   <translation>Andel av høyeste behov</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Of the heat on the coldest day; 60 % covers some 90 % of the year.</source>
   <translation>Av varmen på den kaldeste dagen; 60 % dekker rundt 90 % av året.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each kW of heat</source>
   <translation>EUR per kW varme</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>As new: today's code. Deep: half of that again. Light: a quarter less than before.</source>
   <translation>Som ny: dagens forskrift. Dyp: halvparten av det igjen. Lett: en fjerdedel mindre enn før.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each m2 of floor</source>
   <translation>EUR per m2 gulv</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each kW of connection</source>
   <translation>EUR per kW tilknytning</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Cars for each 1,000 m2</source>
   <translation>Biler per 1 000 m2</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Of floor, that are new and charge at this meter.</source>
   <translation>Gulv, som er nye og lader ved denne måleren.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Need</source>
   <translation>Behov</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Of one car on a working day.</source>
   <translation>For én bil på en arbeidsdag.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Power of a connector</source>
   <translation>Effekt i et ladepunkt</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/mobility_words.py" />
   <source>Charging</source>
   <translation>Lading</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>At once, with the meter's own sun, in the cheapest hours, or cheapest and giving back in the evening peak.</source>
   <translation>Med en gang, med målerens egen sol, i de billigste timene, eller billigst og tilbake i kveldstoppen.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each connector</source>
   <translation>EUR per ladepunkt</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Given back at most</source>
   <translation>Gis tilbake på det meste</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>By one connector on one evening, where they give back.</source>
   <translation>Av ett ladepunkt på én kveld, der de gir tilbake.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Share that can move</source>
   <translation>Andel som kan flyttes</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Of the electricity of any dear hour.</source>
   <translation>Av strømmen i enhver dyr time.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each kW of the highest load</source>
   <translation>EUR per kW av høyeste forbruk</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Added to what is bought</source>
   <translation>Legges til det som kjøpes</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Added to what is sold</source>
   <translation>Legges til det som selges</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>For the month's highest hour</source>
   <translation>For månedens høyeste time</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Share that takes part</source>
   <translation>Andel som deltar</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Of what is left over and of what is missing in an hour.</source>
   <translation>Av det som er til overs og det som mangler i en time.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Use</source>
   <translation>Bruk</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Floor area</source>
   <translation>Gulvareal</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Floors</source>
   <translation>Etasjer</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Heat from</source>
   <translation>Varme fra</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each m2 of floor; 0: the building is not counted as energy money</source>
   <translation>EUR per m2 gulv; 0: bygningen regnes ikke med i energipengene</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each m2 of floor; 0: not counted as energy money</source>
   <translation>EUR per m2 gulv; 0: regnes ikke med i energipengene</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Light they take</source>
   <translation>Lys de tar</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>From the modules of the building, mean of a year; cooling by shade is not computed.</source>
   <translation>Fra bygningens moduler, snitt over året; kjøling av skygge regnes ikke.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each building</source>
   <translation>EUR per bygning</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Rated power</source>
   <translation>Merkeeffekt</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each kW</source>
   <translation>EUR per kW</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each charger</source>
   <translation>EUR per lader</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Water level</source>
   <translation>Vannstand</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Above the zero of the district's heights.</source>
   <translation>Over bydelens høydenull.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>id of the asset</source>
   <translation>anleggets id</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>name</source>
   <translation>navn</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>building or charger</source>
   <translation>bygning eller lader</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>residential, office, school ...</source>
   <translation>bolig, kontor, skole ...</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>part of the district</source>
   <translation>del av bydelen</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>how it is heated: district heat, heat pump, other</source>
   <translation>hvordan det varmes: fjernvarme, varmepumpe, annet</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>year of building</source>
   <translation>byggeår</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>floor area</source>
   <translation>gulvareal</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>roof where panels can lie</source>
   <translation>tak der paneler kan ligge</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>walls to the sun</source>
   <translation>vegger mot solen</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>height of the building</source>
   <translation>bygningens høyde</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>height of the ground it stands on</source>
   <translation>høyden på bakken den står på</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>electricity of a year, without heat and cars</source>
   <translation>strøm i et år, uten varme og biler</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>heat and hot water of a year</source>
   <translation>varme og varmtvann i et år</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>PV that is there</source>
   <translation>solceller som er der</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>batteries that are there</source>
   <translation>batterier som er der</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>connectors of a charger</source>
   <translation>ladepunktene på en lader</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/plan.py" />
   <source>no tariffs are counted: {error}</source>
   <translation>ingen tariffer regnes med: {error}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>a condition is wanted here, such as year &lt; 1980</source>
   <translation>her må det stå en betingelse, som year &lt; 1980</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>a number, a word in quotes or a name is wanted here</source>
   <translation>her må det stå et tall, et ord i hermetegn eller et navn</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>this is no condition; write such as year &lt; 1980</source>
   <translation>dette er ingen betingelse; skriv for eksempel year &lt; 1980</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>longer than {n} letters</source>
   <translation>lengre enn {n} bokstaver</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>a query is empty; write such as use == "office"</source>
   <translation>en spørring er tom; skriv for eksempel use == "office"</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>a word is compared with a number; words stand in quotes</source>
   <translation>et ord sammenlignes med et tall; ord står i hermetegn</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>this cannot be read as a condition</source>
   <translation>dette kan ikke leses som en betingelse</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>more than {n} parts</source>
   <translation>mer enn {n} deler</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>did you mean {name}?</source>
   <translation>mente du {name}?</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>there are: {names}</source>
   <translation>det finnes: {names}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>{name} is not known here; {hint}</source>
   <translation>{name} er ikke kjent her; {hint}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>words are only the same or not: == or !=</source>
   <translation>ord er bare like eller ikke: == eller !=</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>only numbers can be reckoned with</source>
   <translation>det kan bare regnes med tall</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <location filename="../../app/scenarios/varying.py" />
   <source>nothing</source>
   <translation>ingenting</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>{name} is one of: {words}</source>
   <translation>{name} er en av: {words}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>only numbers and words in quotes stand here</source>
   <translation>her står bare tall og ord i hermetegn</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>write a list after in, such as ["office", "school"]</source>
   <translation>skriv en liste etter in, som ["office", "school"]</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>the number is too large</source>
   <translation>tallet er for stort</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>{name} lies between {low} and {high}</source>
   <translation>{name} ligger mellom {low} og {high}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>this comparison is not known here</source>
   <translation>denne sammenligningen er ikke kjent her</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>only + - * / are known here</source>
   <translation>bare + - * / er kjent her</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>this sign is not known here</source>
   <translation>dette tegnet er ikke kjent her</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>this is not known here; conditions are made of comparisons, and, or, not, in</source>
   <translation>dette er ikke kjent her; betingelser lages av sammenligninger, and, or, not, in</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>this is not known; there are {known}</source>
   <translation>dette er ikke kjent; det finnes {known}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>it must be a table</source>
   <translation>det må være en tabell</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>id must be small letters, digits and dashes, such as deep-retrofit</source>
   <translation>id må være små bokstaver, tall og bindestreker, som deep-retrofit</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>base must be a table with district and hash</source>
   <translation>base må være en tabell med district og hash</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>base.parts must be a table of hashes</source>
   <translation>base.parts må være en tabell med hasher</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>kind '{kind}' is not known; there are {known}</source>
   <translation>slaget '{kind}' er ikke kjent; det finnes {known}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>kind is missing; there are {known}</source>
   <translation>kind mangler; det finnes {known}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>id must be small letters, digits and dashes, such as office-roofs</source>
   <translation>id må være små bokstaver, tall og bindestreker, som office-roofs</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>objects must be a list of ids</source>
   <translation>objects må være en liste med id-er</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>year must be a year from {low} to {high}</source>
   <translation>year må være et år fra {low} til {high}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>enabled must be true or false</source>
   <translation>enabled må være true eller false</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>footprint must be a list of up to {n} corners</source>
   <translation>footprint må være en liste med opptil {n} hjørner</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>a footprint has three corners or more</source>
   <translation>et omriss har tre hjørner eller flere</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>{key} must be text of at most {n} characters</source>
   <translation>{key} må være tekst med høyst {n} tegn</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>[assumptions] must be a table</source>
   <translation>[assumptions] må være en tabell</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>write up to {n} [[intervention]] tables</source>
   <translation>skriv opptil {n} [[intervention]]-tabeller</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>'{key}' is not known; there are {known}</source>
   <translation>'{key}' er ikke kjent; det finnes {known}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>it must be an [[intervention]] table</source>
   <translation>det må være en [[intervention]]-tabell</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>this id stands there already</source>
   <translation>denne id-en finnes fra før</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>{kind} is for the whole district; it chooses no objects</source>
   <translation>{kind} gjelder hele bydelen; det velger ingen objekter</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>say which: where = 'use == "office"', or objects = ["..."]</source>
   <translation>si hvilke: where = 'use == "office"', eller objects = ["..."]</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>a corner is [east, north] in metres of the district's CRS</source>
   <translation>et hjørne er [øst, nord] i meter i bydelens CRS</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>{n} characters are too many for a scenario</source>
   <translation>{n} tegn er for mange for et scenario</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>'{key}' is not known; there are [scenario], [assumptions] and [[intervention]]</source>
   <translation>'{key}' er ikke kjent; det finnes [scenario], [assumptions] og [[intervention]]</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>intervention {id}: {error}</source>
   <translation>tiltak {id}: {error}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>'{key}' is no parameter of {kind}; there are {known}</source>
   <translation>'{key}' er ingen parameter for {kind}; det finnes {known}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>this is not TOML: {error}</source>
   <translation>dette er ikke TOML: {error}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/running.py" />
   <source>it is never paid back by energy alone</source>
   <translation>det betales aldri tilbake av energi alene</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/running.py" />
   <source>Weather, prices and the carbon of the grid are made up for the place; costs are round assumptions.</source>
   <translation>Vær, priser og karbon fra nettet er oppdiktet for stedet; kostnadene er runde antakelser.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/running.py" />
   <source>A quick look: four weeks stand for the year.</source>
   <translation>Et raskt blikk: fire uker står for året.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/running.py" />
   <source>The district is made up, and so are its needs.</source>
   <translation>Bydelen er oppdiktet, og det er behovene også.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/running.py" />
   <source>Counted and shown, without effect on energy: {ids}.</source>
   <translation>Telt og vist, uten virkning på energien: {ids}.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/running.py" />
   <source>there are no prices for the currency {currency}; those known are {known}</source>
   <translation>det finnes ingen priser for valutaen {currency}; de kjente er {known}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/running.py" />
   <source>it neither makes nor saves electricity from the grid</source>
   <translation>den verken lager eller sparer strøm fra nettet</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/sweeping.py" />
   <source>What the scenario says of {names} is outside of what is varied; the tornado holds it at the nearest end.</source>
   <translation>Det scenariet sier om {names}, er utenfor det som varieres; tornadoen holder det ved nærmeste ende.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/sweeping.py" />
   <source>{n} runs are few for Sobol indices of {d} parameters: look at their intervals.</source>
   <translation>{n} kjøringer er få for Sobol-indekser av {d} parametere: se på intervallene.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/sweeping.py" />
   <source>{n} variants could not be run; figures that they lack have no index.</source>
   <translation>{n} varianter kunne ikke kjøres; tall som de mangler, har ingen indeks.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/sweeping.py" />
   <source>{method} is no method; there are: {known}</source>
   <translation>{method} er ingen metode; det finnes: {known}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/sweeping.py" />
   <source>{n} runs: from {least} to {most} are possible</source>
   <translation>{n} kjøringer: fra {least} til {most} er mulig</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/sweeping.py" />
   <source>Sobol indices of {d} parameters take at least {n} runs; ask for more, or for --method lhs</source>
   <translation>Sobol-indekser av {d} parametere krever minst {n} kjøringer; be om flere, eller om --method lhs</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>'{text}': write it as offices.coverage=20..90 % or discount=2..6 %</source>
   <translation>'{text}': skriv det som offices.coverage=20..90 % eller discount=2..6 %</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>{name}: the first amount must be below the second</source>
   <translation>{name}: det første beløpet må være under det andre</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>name what is varied, such as offices.coverage=20..90 %</source>
   <translation>si hva som varieres, som offices.coverage=20..90 %</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>{n} parameters are too many for one sweep; up to {most}</source>
   <translation>{n} parametere er for mange for ett sveip; høyst {most}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>{name} is varied twice</source>
   <translation>{name} varieres to ganger</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>{name} cannot be varied; what can: {known}</source>
   <translation>{name} kan ikke varieres; det som kan: {known}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>{name}: {value} is outside of {low} to {high}</source>
   <translation>{name}: {value} er utenfor {low} til {high}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>there is no intervention {id}; this scenario has: {known}</source>
   <translation>det finnes ikke noe tiltak {id}; dette scenariet har: {known}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>the intervention {id} is switched off: varying it would change nothing</source>
   <translation>tiltaket {id} er slått av: å variere det ville ikke endre noe</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>'{text}' is no number</source>
   <translation>'{text}' er ikke et tall</translation>
  </message>
  <message>
   <location filename="../../app/scenarios_hub.py" />
   <source>the district's meters and roofs</source>
   <translation>bydelens målere og tak</translation>
  </message>
  <message>
   <location filename="../../app/scenarios_hub.py" />
   <source>This district cannot be planned: {why}</source>
   <translation>Denne bydelen kan ikke planlegges: {why}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios_hub.py" />
   <source>the year</source>
   <translation>året</translation>
  </message>
  <message>
   <location filename="../../app/scenarios_hub.py" />
   <source>the band</source>
   <translation>spennet</translation>
  </message>
  <message>
   <location filename="../../app/scenarios_hub.py" />
   <source>There is no scenario '{name}'.</source>
   <translation>Det finnes ikke noe scenario '{name}'.</translation>
  </message>
  <message>
   <location filename="../../app/screens_hub.py" />
   <source>Panel in a window of its own</source>
   <translation>Panel i eget vindu</translation>
  </message>
  <message>
   <location filename="../../app/screens_hub.py" />
   <source>The panel in use, on the other screen where there is one; again: back</source>
   <translation>Panelet i bruk, på den andre skjermen der det er en; på nytt: tilbake</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/screens_hub.py" />
   <source>A screen has changed: {n} windows were brought into sight.</source>
   <extracomment>for one: A screen has changed: {n} window was brought into sight.</extracomment>
   <translation>
    <numerusform>En skjerm er endret: {n} vindu ble hentet fram.</numerusform>
    <numerusform>En skjerm er endret: {n} vinduer ble hentet fram.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/sealed_journal_hub.py" />
   <source>The journal is not sealed now: {text}</source>
   <translation>Journalen forsegles ikke nå: {text}</translation>
  </message>
  <message>
   <location filename="../../app/shift_alarms.py" />
   <source>Counted is each time a high, medium or low alarm asks; diagnostic ones, for who keeps the system, stand apart.</source>
   <translation>Telt er hver gang en alarm med høy, middels eller lav prioritet ber om noe; diagnostiske, for den som vedlikeholder systemet, står for seg.</translation>
  </message>
  <message>
   <location filename="../../app/shift_hub.py" />
   <location filename="../../widgets/shift_panel.py" />
   <source>Shift log</source>
   <translation>Skiftlogg</translation>
  </message>
  <message>
   <location filename="../../app/shift_hub.py" />
   <source>Write in the shift log</source>
   <translation>Skriv i skiftloggen</translation>
  </message>
  <message>
   <location filename="../../app/shift_hub.py" />
   <source>The picture could not be kept ({why}); the note is.</source>
   <translation>Bildet kunne ikke beholdes ({why}); notatet er det.</translation>
  </message>
  <message>
   <location filename="../../app/shift_log.py" />
   <source>A note needs a text.</source>
   <translation>Et notat trenger en tekst.</translation>
  </message>
  <message>
   <location filename="../../app/shift_log.py" />
   <source>Nothing of the note was changed.</source>
   <translation>Ingenting i notatet ble endret.</translation>
  </message>
  <message>
   <location filename="../../app/shift_log.py" />
   <source>It is no open point, or closed already.</source>
   <translation>Det er ikke noe åpent punkt, eller det er lukket fra før.</translation>
  </message>
  <message>
   <location filename="../../app/shift_proof.py" />
   <source>There is no history to compare with the ledger.</source>
   <translation>Det finnes ingen historikk å sammenligne med hovedboken.</translation>
  </message>
  <message>
   <location filename="../../app/shift_proof.py" />
   <source>Nothing is sealed here yet: an open window does that.</source>
   <translation>Ingenting er forseglet her ennå: det gjør et åpent vindu.</translation>
  </message>
  <message>
   <location filename="../../app/shift_proof.py" />
   <location filename="../../app/trust_hub.py" />
   <source>The ledger cannot be read: {error}</source>
   <translation>Hovedboken kan ikke leses: {error}</translation>
  </message>
  <message>
   <location filename="../../app/shift_report.py" />
   <source>The shift is not over: this is what happened so far.</source>
   <translation>Skiftet er ikke over: dette er det som har skjedd så langt.</translation>
  </message>
  <message>
   <location filename="../../app/shift_report.py" />
   <source>Made without a window: there is no picture of the city in it.</source>
   <translation>Laget uten vindu: det er ikke noe bilde av byen i den.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/shift_report.py" />
   <source>{n} lines of alarms by a later version of the program are not counted.</source>
   <extracomment>for one: {n} line of alarms by a later version of the program is not counted.</extracomment>
   <translation>
    <numerusform>{n} alarmlinje fra en nyere versjon av programmet er ikke talt med.</numerusform>
    <numerusform>{n} alarmlinjer fra en nyere versjon av programmet er ikke talt med.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/shift_report.py" />
   <source>The alarm system ran for {share} of the shift; what happened in the rest is not known.</source>
   <translation>Alarmsystemet gikk i {share} av skiftet; hva som skjedde ellers, er ikke kjent.</translation>
  </message>
  <message>
   <location filename="../../app/shift_report.py" />
   <source>History was not there: the shift's energy is not told.</source>
   <translation>Historikken manglet: skiftets energi er ikke oppgitt.</translation>
  </message>
  <message>
   <location filename="../../app/shift_report.py" />
   <source>Nothing was recorded in the shift: its energy is not told.</source>
   <translation>Ingenting ble registrert i skiftet: energien er ikke oppgitt.</translation>
  </message>
  <message>
   <location filename="../../app/shift_report.py" />
   <source>History could not be read ({error}): the shift's energy is not told.</source>
   <translation>Historikken kunne ikke leses ({error}): skiftets energi er ikke oppgitt.</translation>
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <location filename="../../widgets/feeds_panel.py" />
   <location filename="../../widgets/inspector_target.py" />
   <source>Feeds</source>
   <translation>Kilder</translation>
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <source>Looking around at {name}</source>
   <translation>Ser seg rundt hos {name}</translation>
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <source>the feed {name}</source>
   <translation>kilden {name}</translation>
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <source>Remove a feed</source>
   <translation>Fjern en kilde</translation>
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <source>Remove the feed {name}?</source>
   <translation>Fjerne kilden {name}?</translation>
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <source>What it has sent stays in history; its signals stay in the district.</source>
   <translation>Det den har sendt, blir i historikken; signalene blir i bydelen.</translation>
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <location filename="../../widgets/clip_card.py" />
   <location filename="../../widgets/hidden_chip.py" />
   <source>Remove</source>
   <translation>Fjern</translation>
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <location filename="../../app/trust_hub.py" />
   <source>Keep it</source>
   <translation>Behold den</translation>
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <source>the end of the feed {name}</source>
   <translation>slutten på kilden {name}</translation>
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <source>Adding {count} signals</source>
   <translation>Legger til {count} signaler</translation>
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <source>Nothing was found at {name} in {look_s:.0f} s.</source>
   <translation>Ingenting ble funnet hos {name} på {look_s:.0f} s.</translation>
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <source>All {count} streams at {name} are in the district already.</source>
   <translation>Alle {count} strømmer hos {name} er allerede i bydelen.</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>&amp;Workspaces</source>
   <translation>&amp;Arbeidsflater</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Keep as a workspace...</source>
   <translation>Behold som arbeidsflate...</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>As it was kept</source>
   <translation>Slik den ble lagret</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Keep it as it is now</source>
   <translation>Behold den slik den er nå</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Earlier in the list</source>
   <translation>Tidligere i listen</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Later in the list</source>
   <translation>Senere i listen</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Delete it</source>
   <translation>Slett den</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Open a workspace file...</source>
   <translation>Åpne en arbeidsflatefil...</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Save it to a file...</source>
   <translation>Lagre den i en fil...</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Kept as '{name}'.</source>
   <translation>Beholdt som '{name}'.</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>'{name}' has the key {key} now.</source>
   <translation>'{name}' har tasten {key} nå.</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>'{name}' has no key there.</source>
   <translation>'{name}' har ingen tast der.</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Open a workspace file</source>
   <translation>Åpne en arbeidsflatefil</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Save the workspace</source>
   <translation>Lagre arbeidsflaten</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>'{name}' is what is on the screen now.</source>
   <translation>'{name}' er det som er på skjermen nå.</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>'{name}' is deleted.</source>
   <translation>'{name}' er slettet.</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>{name} (changed)</source>
   <translation>{name} (endret)</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Workspaces could not be kept: {why}</source>
   <translation>Arbeidsflater kunne ikke beholdes: {why}</translation>
  </message>
  <message>
   <location filename="../../app/stream_files.py" />
   <source>this file holds nothing that is known here</source>
   <translation>denne filen har ingenting som er kjent her</translation>
  </message>
  <message>
   <location filename="../../app/stream_files.py" />
   <source>{payload} can be bought now</source>
   <translation>{payload} kan kjøpes nå</translation>
  </message>
  <message>
   <location filename="../../app/stream_files.py" />
   <source>The order fits the offer and is granted</source>
   <translation>Ordren passer til tilbudet og er innvilget</translation>
  </message>
  <message>
   <location filename="../../app/stream_files.py" />
   <source>The grant opens the stream</source>
   <translation>Tildelingen åpner strømmen</translation>
  </message>
  <message>
   <location filename="../../app/stream_files.py" />
   <source>this order was not signed by its buyer</source>
   <translation>denne ordren ble ikke signert av kjøperen</translation>
  </message>
  <message>
   <location filename="../../app/stream_files.py" />
   <source>this grant was not handed over by the seller</source>
   <translation>denne tildelingen ble ikke overlevert av selgeren</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>waits for the seller</source>
   <translation>venter på selgeren</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Offer</source>
   <translation>Tilbud</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Bought</source>
   <translation>Kjøpt</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Sold</source>
   <translation>Solgt</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Withdraw</source>
   <translation>Trekk tilbake</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Revoke</source>
   <translation>Opphev</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>offered</source>
   <translation>tilbudt</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>withdrawn</source>
   <translation>trukket tilbake</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>ordered</source>
   <translation>bestilt</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>granted</source>
   <translation>innvilget</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>revoked</source>
   <translation>opphevet</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>expired</source>
   <translation>utløpt</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Offered {time}</source>
   <translation>Tilbudt {time}</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Served at {said}</source>
   <translation>Leveres fra {said}</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Order {id} of {time}</source>
   <translation>Ordre {id} av {time}</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Access ends {time}</source>
   <translation>Tilgangen slutter {time}</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Sold by {short}</source>
   <translation>Solgt av {short}</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Buyer {short}</source>
   <translation>Kjøper {short}</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Seller {short}</source>
   <translation>Selger {short}</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Reason: {last}</source>
   <translation>Grunn: {last}</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Synthetic: a contract of the demonstration.</source>
   <translation>Syntetisk: en kontrakt fra demonstrasjonen.</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source> (this district)</source>
   <translation> (denne bydelen)</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source> (this workstation)</source>
   <translation> (denne arbeidsstasjonen)</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <location filename="../../widgets/streams_panel.py" />
   <source>Streams</source>
   <translation>Strømmer</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>stream {order}</source>
   <translation>strøm {order}</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>Bought. It is the feed '{name}' now, until its period ends.</source>
   <translation>Kjøpt. Den er nå kilden '{name}', til perioden slutter.</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>Open an offer, an order or a grant</source>
   <translation>Åpne et tilbud, en ordre eller en tildeling</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source> Hand {name} back to the buyer; it lies beside the order.</source>
   <translation> Gi {name} tilbake til kjøperen; den ligger ved siden av ordren.</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>Save the {file}</source>
   <translation>Lagre {file}</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>{ending} a stream</source>
   <translation>{ending} en strøm</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>It can be bought no more. Purchases that were made go on until they end.</source>
   <translation>Den kan ikke kjøpes lenger. Kjøp som er gjort, fortsetter til de slutter.</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>The buyer's feed ends and says that you ended it. What was received stays.</source>
   <translation>Kjøperens kilde slutter og sier at du avsluttet den. Det som er mottatt, blir.</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>{what} Both stand in the ledger.</source>
   <translation>{what} Begge deler står i hovedboken.</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>Leave it</source>
   <translation>La være</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>Ordered: save the order, hand it to the seller, and open the grant that comes back.</source>
   <translation>Bestilt: lagre ordren, gi den til selgeren, og åpne tildelingen som kommer tilbake.</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>Saved {path}; hand it to the other machine.</source>
   <translation>Lagret {path}; gi den til den andre maskinen.</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>{path} cannot be written: {strerror}</source>
   <translation>{path} kan ikke skrives: {strerror}</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>{path} cannot be read: {strerror}</source>
   <translation>{path} kan ikke leses: {strerror}</translation>
  </message>
  <message>
   <location filename="../../app/tables/block.py" />
   <source>{path}: has no column '{name}'; it has {names}</source>
   <translation>{path}: har ingen kolonne '{name}'; den har {names}</translation>
  </message>
  <message>
   <location filename="../../app/tables/bytes_of.py" />
   <source>{path}: unpacks to more than {mb} MB; unpack it first and give that file</source>
   <translation>{path}: pakkes ut til mer enn {mb} MB; pakk den ut først og oppgi den filen</translation>
  </message>
  <message>
   <location filename="../../app/tables/bytes_of.py" />
   <source>{path}: is no file; give a CSV, Parquet or JSON lines file</source>
   <translation>{path}: er ingen fil; oppgi en CSV-, Parquet- eller JSON lines-fil</translation>
  </message>
  <message>
   <location filename="../../app/tables/bytes_of.py" />
   <source>{path}: the packed data is damaged or cut off after {n} bytes</source>
   <translation>{path}: de pakkede dataene er skadet eller avkortet etter {n} byte</translation>
  </message>
  <message>
   <location filename="../../app/tables/csv_dialect.py" />
   <source>has {n} columns, more than {most}</source>
   <translation>har {n} kolonner, mer enn {most}</translation>
  </message>
  <message>
   <location filename="../../app/tables/csv_table.py" />
   <source>{path}: is empty</source>
   <translation>{path}: er tom</translation>
  </message>
  <message>
   <location filename="../../app/tables/csv_table.py" />
   <source>{path}: is no text; give a CSV, Parquet or JSON lines file</source>
   <translation>{path}: er ikke tekst; oppgi en CSV-, Parquet- eller JSON lines-fil</translation>
  </message>
  <message>
   <location filename="../../app/tables/csv_table.py" />
   <source>{path}: has no line after the first {skip}; check csv.skip</source>
   <translation>{path}: har ingen linje etter de første {skip}; sjekk csv.skip</translation>
  </message>
  <message>
   <location filename="../../app/tables/guess.py" />
   <source>no column holds times; say when the first row is and how many seconds lie between two (start, step_s)</source>
   <translation>ingen kolonne inneholder tider; si når første rad er og hvor mange sekunder det er mellom to (start, step_s)</translation>
  </message>
  <message>
   <location filename="../../app/tables/guess.py" />
   <source>the file has no rows</source>
   <translation>filen har ingen rader</translation>
  </message>
  <message>
   <location filename="../../app/tables/jsonl_table.py" />
   <source>{path}: is one JSON array; write one object a line (JSON lines)</source>
   <translation>{path}: er én JSON-liste; skriv ett objekt per linje (JSON lines)</translation>
  </message>
  <message>
   <location filename="../../app/tables/jsonl_table.py" />
   <source>{path}: holds no JSON object in its first lines</source>
   <translation>{path}: har ingen JSON-objekter i de første linjene</translation>
  </message>
  <message>
   <location filename="../../app/tables/jsonl_table.py" />
   <location filename="../../app/tables/parquet_table.py" />
   <source>{path}: has {n} columns, more than {most}</source>
   <translation>{path}: har {n} kolonner, mer enn {most}</translation>
  </message>
  <message>
   <location filename="../../app/tables/opening.py" />
   <source>{path}: is no Parquet file, though its name says so</source>
   <translation>{path}: er ingen Parquet-fil, selv om navnet sier det</translation>
  </message>
  <message>
   <location filename="../../app/tables/opening.py" />
   <source>{path}: is a Parquet file packed with gzip; unpack it first (Parquet is packed inside)</source>
   <translation>{path}: er en Parquet-fil pakket med gzip; pakk den ut først (Parquet er pakket inni)</translation>
  </message>
  <message>
   <location filename="../../app/tables/parquet_table.py" />
   <source>{path}: a row group unpacks to {mb} MB; write it with smaller row groups</source>
   <translation>{path}: en radgruppe pakkes ut til {mb} MB; skriv den med mindre radgrupper</translation>
  </message>
  <message>
   <location filename="../../app/tables/parquet_table.py" />
   <source>{path}: two columns have the same name</source>
   <translation>{path}: to kolonner har samme navn</translation>
  </message>
  <message>
   <location filename="../../app/tables/parquet_table.py" />
   <source>{path}: cannot be read as Parquet; is it whole?</source>
   <translation>{path}: kan ikke leses som Parquet; er den hel?</translation>
  </message>
  <message>
   <location filename="../../app/tables/parquet_table.py" />
   <source>{path}: is damaged after row {n}</source>
   <translation>{path}: er skadet etter rad {n}</translation>
  </message>
  <message>
   <location filename="../../app/tamper_hub.py" />
   <source>Show tampering…</source>
   <translation>Vis manipulering…</translation>
  </message>
  <message>
   <location filename="../../app/tamper_hub.py" />
   <source>A two-minute tour: one byte of a copy is changed, and found</source>
   <translation>En omvisning på to minutter: én byte i en kopi endres, og oppdages</translation>
  </message>
  <message>
   <location filename="../../app/tamper_hub.py" />
   <source>Copying a part of the history</source>
   <translation>Kopierer en del av historikken</translation>
  </message>
  <message>
   <location filename="../../app/tamper_hub.py" />
   <source>The demonstration ended: {why}</source>
   <translation>Demonstrasjonen sluttet: {why}</translation>
  </message>
  <message>
   <location filename="../../app/tamper_hub.py" />
   <source>There is no ledger in this window, so nothing to show tampering with.</source>
   <translation>Det finnes ingen hovedbok i dette vinduet, så ingenting å vise manipulering med.</translation>
  </message>
  <message>
   <location filename="../../app/tamper_hub.py" />
   <source>comparing with the ledger</source>
   <translation>sammenligner med hovedboken</translation>
  </message>
  <message>
   <location filename="../../app/tamper_hub.py" />
   <source>height {k}</source>
   <translation>høyde {k}</translation>
  </message>
  <message>
   <location filename="../../app/tamper_hub.py" />
   <source>leaf = root</source>
   <translation>blad = rot</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>Can the past be changed?</source>
   <translation>Kan fortiden endres?</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>{readings} readings of {district} were copied for this tour. The history itself stays as it is; all that happens from here on happens to the copy.</source>
   <translation>{readings} målinger fra {district} ble kopiert til denne omvisningen. Selve historikken blir som den er; alt som skjer herfra, skjer med kopien.</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>Sealed every quarter of an hour</source>
   <translation>Forseglet hvert kvarter</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>The green line under the timeline: {intervals} intervals of the copy are exactly what was sealed. For each one the ledger holds a fingerprint over every reading.</source>
   <translation>Den grønne linjen under tidslinjen: {intervals} intervaller i kopien er nøyaktig det som ble forseglet. For hvert av dem har hovedboken et fingeravtrykk over hver måling.</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>One reading among them</source>
   <translation>Én måling blant dem</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>{name}: {label} at {time} was {before}. It was sealed with all the others, long before anyone could know that it would matter.</source>
   <translation>{name}: {label} {time} var {before}. Den ble forseglet med alle de andre, lenge før noen kunne vite at den ville bety noe.</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>Somebody changes one byte</source>
   <translation>Noen endrer én byte</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>With access to the file that takes a second: one of the eight bytes of that value. Now it says {after}. Nothing else has changed, and no program would notice.</source>
   <translation>Med tilgang til filen tar det ett sekund: én av de åtte bytene i verdien. Nå står det {after}. Ingenting annet er endret, og intet program ville merke det.</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>It is found</source>
   <translation>Det oppdages</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>The copy is compared with the ledger again. Of {intervals} intervals exactly this one DIFFERS: {span}. Whose readings they are is told too: {name}. The panels beside still show the true value.</source>
   <translation>Kopien sammenlignes med hovedboken igjen. Av {intervals} intervaller AVVIKER nøyaktig dette: {span}. Det sies også hvem sine målinger det er: {name}. Panelene ved siden av viser fortsatt den sanne verdien.</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>Down to the leaf</source>
   <translation>Ned til bladet</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>The fingerprint of this signal's readings is another one, and so is every one above it, up to the root that was sealed as leaf {log_leaf} of the log.</source>
   <translation>Fingeravtrykket til dette signalets målinger er et annet, og det er hvert over det også, opp til roten som ble forseglet som blad {log_leaf} i loggen.</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>Why not change the ledger too?</source>
   <translation>Hvorfor ikke endre hovedboken også?</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>Its newest root is signed, and others have seen it: whoever holds an earlier one would notice that the log no longer goes on from it. A proof file or a bundle can be checked without this program.</source>
   <translation>Den nyeste roten er signert, og andre har sett den: den som har en tidligere, ville merke at loggen ikke lenger fortsetter fra den. En bevisfil eller en bunt kan kontrolleres uten dette programmet.</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>Put right again</source>
   <translation>Rettet opp igjen</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>The byte is back, and all {intervals} intervals match. Close this, and the copy is deleted.</source>
   <translation>Byten er tilbake, og alle {intervals} intervaller stemmer. Lukk dette, og kopien slettes.</translation>
  </message>
  <message>
   <location filename="../../app/tools_hub.py" />
   <location filename="../../widgets/measuring.py" />
   <source>Height profile</source>
   <translation>Høydeprofil</translation>
  </message>
  <message>
   <location filename="../../app/trend_hub.py" />
   <source>The trend views cannot be written: {strerror}.</source>
   <translation>Trendvisningene kan ikke skrives: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../app/trend_hub.py" />
   <source>Taken away</source>
   <translation>Tatt bort</translation>
  </message>
  <message>
   <location filename="../../app/trend_hub.py" />
   <source>Replaced</source>
   <translation>Erstattet</translation>
  </message>
  <message>
   <location filename="../../app/trend_hub.py" />
   <source>Kept</source>
   <translation>Beholdt</translation>
  </message>
  <message>
   <location filename="../../app/trend_hub.py" />
   <source>{missing} of the signals of '{name}' are no longer in this district.</source>
   <translation>{missing} av signalene i '{name}' er ikke lenger i denne bydelen.</translation>
  </message>
  <message>
   <location filename="../../app/trend_views.py" />
   <source>trend views</source>
   <translation>trendvisninger</translation>
  </message>
  <message>
   <location filename="../../app/trend_views.py" />
   <source>{name}: a view in it draws what cannot be drawn</source>
   <translation>{name}: en visning i den tegner det som ikke kan tegnes</translation>
  </message>
  <message>
   <location filename="../../app/trend_views.py" />
   <source>a view needs a name</source>
   <translation>en visning trenger et navn</translation>
  </message>
  <message>
   <location filename="../../app/trend_views.py" />
   <source>there are {most} views already; remove some first</source>
   <translation>det finnes allerede {most} visninger; fjern noen først</translation>
  </message>
  <message>
   <location filename="../../app/trouble.py" />
   <source>An error inside Tvilling ({name}); the details are in {log_path}.</source>
   <translation>En feil inne i Tvilling ({name}); detaljene er i {log_path}.</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>Trust</source>
   <translation>Tillit</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>{network}   {when}   {count} members</source>
   <translation>{network}   {when}   {count} medlemmer</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>epoch {epoch}</source>
   <translation>epoke {epoch}</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>Keys and committees (*.json *.txt *.vkey);;All files (*)</source>
   <translation>Nøkler og komiteer (*.json *.txt *.vkey);;Alle filer (*)</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>Change the key</source>
   <translation>Endre nøkkelen</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>Sign with a new key from now on?</source>
   <translation>Signere med en ny nøkkel fra nå av?</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>The old key vouches for the new one in the log itself, so whoever trusts the old one can follow. What was signed before stays provable; the old key signs nothing any more. Do this when somebody may have got hold of the old one, or when it is time to. Afterwards give the new public key to those who check your proofs.</source>
   <translation>Den gamle nøkkelen går god for den nye i selve loggen, så den som stoler på den gamle, kan følge med. Det som ble signert før, kan fortsatt bevises; den gamle nøkkelen signerer ikke noe mer. Gjør dette når noen kan ha fått tak i den gamle, eller når det er på tide. Gi deretter den nye offentlige nøkkelen til dem som kontrollerer bevisene dine.</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>It agrees with everything that was seen of it before.</source>
   <translation>Den stemmer med alt som før er sett av den.</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>It is signed; there is nothing yet that it could be compared with.</source>
   <translation>Den er signert; det finnes ennå ingenting den kan sammenlignes med.</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>It is not what it was: {reason}.</source>
   <translation>Den er ikke det den var: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>The ledger is not what it was: {reason}. Preferences &gt; Trust says more.</source>
   <translation>Hovedboken er ikke det den var: {reason}. Innstillinger &gt; Tillit sier mer.</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>Export the log's public key</source>
   <translation>Eksporter loggens offentlige nøkkel</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>Trust files (*.json)</source>
   <translation>Tillitsfiler (*.json)</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>{count} taken from {name}.</source>
   <translation>{count} hentet fra {name}.</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>The log signs with the key {fingerprint} from now on.</source>
   <translation>Loggen signerer fra nå av med nøkkelen {fingerprint}.</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>network not named</source>
   <translation>nettverk ikke oppgitt</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>Trust a witness</source>
   <translation>Stol på et vitne</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>Import a committee</source>
   <translation>Importer en komité</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>Nothing is sealed here: this window keeps its history in memory, or another one writes it.</source>
   <translation>Ingenting forsegles her: dette vinduet har historikken i minnet, eller et annet skriver den.</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>{name} names no {what}</source>
   <translation>{name} nevner ikke noe av slaget {what}</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>It is not trusted any more.</source>
   <translation>Den er ikke betrodd lenger.</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>committee</source>
   <translation>komité</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>witness</source>
   <translation>vitne</translation>
  </message>
  <message>
   <location filename="../../app/units_hub.py" />
   <location filename="../../widgets/units_page.py" />
   <source>Units</source>
   <translation>Enheter</translation>
  </message>
  <message>
   <location filename="../../app/units_hub.py" />
   <source>Units of each quantity</source>
   <translation>Enheter for hver størrelse</translation>
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{place} is from {least} to {most}; {default} is used</source>
   <translation>{place} er fra {least} til {most}; {default} brukes</translation>
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{name}: pages are written as [[page]]</source>
   <translation>{name}: sider skrives som [[page]]</translation>
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{name}: only the first {most} pages are shown</source>
   <translation>{name}: bare de første {most} sidene vises</translation>
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{name}: no page of it can be shown; these are the ready ones</source>
   <translation>{name}: ingen side kan vises; dette er de ferdige</translation>
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{name}: follow_high_alarms is true or false</source>
   <translation>{name}: follow_high_alarms er true eller false</translation>
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{place}: give it one of {kinds}</source>
   <translation>{place}: gi den en av {kinds}</translation>
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{place}: the name is empty</source>
   <translation>{place}: navnet er tomt</translation>
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{name} is too large for a wall</source>
   <translation>{name} er for stor for en vegg</translation>
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{name} cannot be read ({why})</source>
   <translation>{name} kan ikke leses ({why})</translation>
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{name} is no TOML file: {why}</source>
   <translation>{name} er ingen TOML-fil: {why}</translation>
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{name}, page {number}</source>
   <translation>{name}, side {number}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/wall_editing.py" />
   <source>{n} pages are saved.</source>
   <extracomment>for one: {n} page is saved.</extracomment>
   <translation>
    <numerusform>{n} side er lagret.</numerusform>
    <numerusform>{n} sider er lagret.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/wall_editing.py" />
   <source>{name}: {why}. It is kept aside when these pages are saved.</source>
   <translation>{name}: {why}. Den legges til side når disse sidene lagres.</translation>
  </message>
  <message>
   <location filename="../../app/wall_editing.py" />
   <source>The one that could not be read is kept as {name}.</source>
   <translation>Den som ikke kunne leses, er tatt vare på som {name}.</translation>
  </message>
  <message>
   <location filename="../../app/wall_editing.py" />
   <source>{name} has been changed by somebody else; close this and open it again.</source>
   <translation>{name} er endret av noen andre; lukk dette og åpne det på nytt.</translation>
  </message>
  <message>
   <location filename="../../app/wall_editing.py" />
   <source>{name} would be too large for a wall.</source>
   <translation>{name} ville bli for stor for en veggskjerm.</translation>
  </message>
  <message>
   <location filename="../../app/wall_editing.py" />
   <source>{name}: {why}.</source>
   <translation>{name}: {why}.</translation>
  </message>
  <message>
   <location filename="../../app/wall_editing.py" />
   <source>{name} cannot be written ({why}).</source>
   <translation>{name} kan ikke skrives ({why}).</translation>
  </message>
  <message>
   <location filename="../../app/wall_editing.py" />
   <source>it is too large for a wall</source>
   <translation>den er for stor for en veggskjerm</translation>
  </message>
  <message>
   <location filename="../../app/wall_editing.py" />
   <source>it cannot be read ({why})</source>
   <translation>den kan ikke leses ({why})</translation>
  </message>
  <message>
   <location filename="../../app/wall_editing.py" />
   <source>it is no text in UTF-8</source>
   <translation>den er ikke tekst i UTF-8</translation>
  </message>
  <message>
   <location filename="../../app/wall_editor_hub.py" />
   <source>Pages of the wall...</source>
   <translation>Sider på veggskjermen...</translation>
  </message>
  <message>
   <location filename="../../app/wall_editor_hub.py" />
   <source>What the wall shows, in which order and for how long</source>
   <translation>Hva veggskjermen viser, i hvilken rekkefølge og hvor lenge</translation>
  </message>
  <message>
   <location filename="../../app/wall_editor_hub.py" />
   <source>Wall</source>
   <translation>Veggskjerm</translation>
  </message>
  <message>
   <location filename="../../app/wall_editor_hub.py" />
   <source>Kept as the view '{name}' and put in.</source>
   <translation>Tatt vare på som visningen '{name}' og satt inn.</translation>
  </message>
  <message>
   <location filename="../../app/wall_editor_hub.py" />
   <source>The view could not be kept.</source>
   <translation>Visningen kunne ikke tas vare på.</translation>
  </message>
  <message>
   <location filename="../../app/wall_file.py" />
   <source>its pages are not written as [[page]]</source>
   <translation>sidene er ikke skrevet som [[page]]</translation>
  </message>
  <message>
   <location filename="../../app/wall_file.py" />
   <source>it has more than {n} pages</source>
   <translation>den har mer enn {n} sider</translation>
  </message>
  <message>
   <location filename="../../app/wall_file.py" />
   <source>its pages are written in a way that is not edited here</source>
   <translation>sidene er skrevet på en måte som ikke redigeres her</translation>
  </message>
  <message>
   <location filename="../../app/wall_file.py" />
   <source>it cannot be edited here: {why}</source>
   <translation>den kan ikke redigeres her: {why}</translation>
  </message>
  <message>
   <location filename="../../app/wall_file.py" />
   <source>it is no TOML file: {why}</source>
   <translation>den er ingen TOML-fil: {why}</translation>
  </message>
  <message>
   <location filename="../../app/wall_hub.py" />
   <location filename="../../widgets/settings.py" />
   <location filename="../../widgets/shortcuts.py" />
   <source>Wall display</source>
   <translation>Veggskjerm</translation>
  </message>
  <message>
   <location filename="../../app/wall_hub.py" />
   <source>The whole screen, page after page, without menus; it goes to High alarms</source>
   <translation>Hele skjermen, side etter side, uten menyer; den går til høye alarmer</translation>
  </message>
  <message>
   <location filename="../../app/wall_hub.py" />
   <source>Shift+F11 leaves the wall</source>
   <translation>Shift+F11 forlater veggskjermen</translation>
  </message>
  <message>
   <location filename="../../app/wall_hub.py" />
   <source>The wall's page '{name}' is not here and is left out.</source>
   <translation>Veggskjermens side '{name}' er ikke her og utelates.</translation>
  </message>
  <message>
   <location filename="../../app/wall_hub.py" />
   <source>The screen may go to sleep: this system does not let a program keep it awake ({why}).</source>
   <translation>Skjermen kan gå i dvale: dette systemet lar ikke et program holde den våken ({why}).</translation>
  </message>
  <message>
   <location filename="../../app/wall_hub.py" />
   <location filename="../../widgets/shortcuts.py" />
   <source>The next page of the wall</source>
   <translation>Neste side på veggskjermen</translation>
  </message>
  <message>
   <location filename="../../app/wall_hub.py" />
   <location filename="../../widgets/shortcuts.py" />
   <source>The page before</source>
   <translation>Siden før</translation>
  </message>
  <message>
   <location filename="../../app/window.py" />
   <source>No signals</source>
   <translation>Ingen signaler</translation>
  </message>
  <message>
   <location filename="../../app/window.py" />
   <source>This city has none yet: give it assets.gpkg and signals.csv.</source>
   <translation>Denne byen har ingen ennå: gi den assets.gpkg og signals.csv.</translation>
  </message>
  <message>
   <location filename="../../app/windows_hub.py" />
   <source>Panel to the next window</source>
   <translation>Panel til neste vindu</translation>
  </message>
  <message>
   <location filename="../../app/windows_hub.py" />
   <source>The panel in use, beside others in a second window; from the last one back to the first</source>
   <translation>Panelet i bruk, ved siden av andre i et annet vindu; fra det siste tilbake til det første</translation>
  </message>
  <message>
   <location filename="../../app/windows_hub.py" />
   <source>Panel to a window</source>
   <translation>Panel til et vindu</translation>
  </message>
  <message>
   <location filename="../../app/windows_hub.py" />
   <source>All panels back to the first window</source>
   <translation>Alle paneler tilbake til det første vinduet</translation>
  </message>
  <message>
   <location filename="../../app/windows_hub.py" />
   <source>{panel} is in {window} now.</source>
   <translation>{panel} er i {window} nå.</translation>
  </message>
  <message>
   <location filename="../../app/windows_hub.py" />
   <source>the first window</source>
   <translation>det første vinduet</translation>
  </message>
  <message>
   <location filename="../../app/windows_hub.py" />
   <source>window {n}</source>
   <translation>vindu {n}</translation>
  </message>
  <message>
   <location filename="../../app/windows_hub.py" />
   <source>The first window</source>
   <translation>Det første vinduet</translation>
  </message>
  <message>
   <location filename="../../app/windows_hub.py" />
   <source>A new window</source>
   <translation>Et nytt vindu</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <location filename="../../widgets/settings.py" />
   <source>Operator</source>
   <translation>Operatør</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>Planner</source>
   <translation>Planlegger</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>Workshop</source>
   <translation>Arbeidsmøte</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>workspaces</source>
   <translation>arbeidsflater</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>it has no name</source>
   <translation>den har ikke navn</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>a panel has a size that no window has</source>
   <translation>et panel har en størrelse intet vindu har</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>its camera looks from nowhere</source>
   <translation>kameraet ser fra ingensteds</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>it was made for {name}: layers, trends and camera stay as they are</source>
   <translation>den ble laget for {name}: lag, trender og kamera blir som de er</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>{name}: made by a later version of the program; save it there for this one</source>
   <translation>{name}: laget av en senere versjon av programmet; lagre den der for denne</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>{name}: it has no name</source>
   <translation>{name}: den har ikke navn</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>A workspace needs a name.</source>
   <translation>En arbeidsflate trenger et navn.</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>'{name}' is a ready workspace; choose another name.</source>
   <translation>'{name}' er en ferdig arbeidsflate; velg et annet navn.</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>There are {n} workspaces already; delete one first.</source>
   <translation>Det finnes allerede {n} arbeidsflater; slett en først.</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>there is no panel '{name}' here</source>
   <translation>det finnes ikke noe panel '{name}' her</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>{n} of its signals are not here</source>
   <translation>{n} av signalene er ikke her</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>{name}: too large for a workspace</source>
   <translation>{name}: for stor for en arbeidsflate</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>{name}: cannot be read ({why})</source>
   <translation>{name}: kan ikke leses ({why})</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>{name}: no workspace ({why})</source>
   <translation>{name}: ingen arbeidsflate ({why})</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>Workspace {n}</source>
   <translation>Arbeidsflate {n}</translation>
  </message>
  <message>
   <location filename="../../widgets/air_key.py" />
   <location filename="../../widgets/grid_key.py" />
   <source>Scale of the colours</source>
   <translation>Fargeskala</translation>
  </message>
  <message>
   <location filename="../../widgets/air_key.py" />
   <source>from {low} to {high}</source>
   <translation>fra {low} til {high}</translation>
  </message>
  <message>
   <location filename="../../widgets/air_key.py" />
   <source>Hatched: the standard error is larger than that share, or as large as the scatter between the stations: there the field knows no more than their mean.</source>
   <translation>Skravert: standardfeilen er større enn den andelen, eller like stor som spredningen mellom stasjonene: der vet feltet ikke mer enn snittet deres.</translation>
  </message>
  <message>
   <location filename="../../widgets/air_key.py" />
   <source>not known well enough</source>
   <translation>ikke kjent godt nok</translation>
  </message>
  <message>
   <location filename="../../widgets/air_key.py" />
   <source>Limits count for means over that time; the picture shows one moment.</source>
   <translation>Grensene gjelder snitt over den tiden; bildet viser ett øyeblikk.</translation>
  </message>
  <message>
   <location filename="../../widgets/air_key.py" />
   <source>Show {title}</source>
   <translation>Vis {title}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <location filename="../../widgets/alarm_details.py" />
   <location filename="../../widgets/alarm_strip.py" />
   <source>Acknowledge</source>
   <translation>Kvitter</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <source>Acknowledge with a note…</source>
   <translation>Kvitter med et notat…</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <location filename="../../widgets/alarm_details.py" />
   <source>Shelve…</source>
   <translation>Parker…</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <location filename="../../widgets/alarm_details.py" />
   <location filename="../../widgets/shortcuts.py" />
   <source>Take off the shelf</source>
   <translation>Hent fra parkering</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <location filename="../../widgets/alarm_words.py" />
   <location filename="../../widgets/clip_card.py" />
   <source>Reset</source>
   <translation>Tilbakestill</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <location filename="../../widgets/alarm_details.py" />
   <location filename="../../widgets/shift_panel.py" />
   <source>Go there</source>
   <translation>Gå dit</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <location filename="../../widgets/shortcuts.py" />
   <source>Trend around it</source>
   <translation>Trenden rundt den</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <source>The role {role} may not shelve alarms.</source>
   <translation>Rollen {role} kan ikke parkere alarmer.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <source>Return to service</source>
   <translation>Sett i drift igjen</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <source>Take out of service…</source>
   <translation>Ta ut av drift…</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <source>Nothing of this asks to be acknowledged.</source>
   <translation>Ingenting av dette skal kvitteres.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <source>Take out of service</source>
   <translation>Ta ut av drift</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <source>Take out</source>
   <translation>Ta ut</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <source>Why it goes out of service</source>
   <translation>Hvorfor den tas ut av drift</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>Cause</source>
   <translation>Årsak</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>Consequence</source>
   <translation>Konsekvens</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>What to do</source>
   <translation>Hva du gjør</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/alarm_details.py" />
   <source>{n} times in {days} days</source>
   <extracomment>for one: {n} time in {days} days</extracomment>
   <translation>
    <numerusform>{n} gang på {days} dager</numerusform>
    <numerusform>{n} ganger på {days} dager</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Where it is</source>
   <translation>Hvor det er</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>How far it is proven</source>
   <translation>Hvor langt det er bevist</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>The camera flies to it, and its details open</source>
   <translation>Kameraet flyr dit, og detaljene åpnes</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <location filename="../../widgets/faceplate.py" />
   <source>Trend</source>
   <translation>Trend</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Its trend, from a quarter of an hour before it rose to one after</source>
   <translation>Trenden, fra et kvarter før den kom til ett etter</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Replay</source>
   <translation>Spill av</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Replay the moment it rose</source>
   <translation>Spill av øyeblikket den kom</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Its rule</source>
   <translation>Regelen</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Likely cause</source>
   <translation>Sannsynlig årsak</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Proof of the reading</source>
   <translation>Bevis for målingen</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Before</source>
   <translation>Før</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>No alarm chosen</source>
   <translation>Ingen alarm valgt</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Choose one: what it means and what to do stand here.</source>
   <translation>Velg en: hva den betyr og hva du gjør, står her.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Back to normal</source>
   <translation>Normal igjen</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Write a note…</source>
   <translation>Skriv et notat…</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>limit {limit}</source>
   <translation>grense {limit}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Not in the last {days} days</source>
   <translation>Ikke de siste {days} dagene</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>end not known</source>
   <translation>slutt ikke kjent</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Replay this moment</source>
   <translation>Spill av dette øyeblikket</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>raised {time}, {age} ago</source>
   <translation>kom {time}, for {age} siden</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>by {who}</source>
   <translation>av {who}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>{n} occurrences nobody has acknowledged</source>
   <translation>{n} tilfeller som ingen har kvittert</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>its input says nothing just now</source>
   <translation>inngangen sier ingenting akkurat nå</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/alarm_dialogs.py" />
   <location filename="../../widgets/performance_chart.py" />
   <location filename="../../widgets/performance_words.py" />
   <source>{n} alarms</source>
   <extracomment>for one: {n} alarm</extracomment>
   <translation>
    <numerusform>{n} alarm</numerusform>
    <numerusform>{n} alarmer</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_dialogs.py" />
   <location filename="../../widgets/wall_list.py" />
   <source>{n} h</source>
   <translation>{n} h</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_dialogs.py" />
   <source>Only until it goes away by itself</source>
   <translation>Bare til den går bort av seg selv</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_dialogs.py" />
   <location filename="../../widgets/shortcuts.py" />
   <source>Shelve</source>
   <translation>Parker</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_dialogs.py" />
   <source>Why it is shelved</source>
   <translation>Hvorfor den parkeres</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_dialogs.py" />
   <source>Shelve for {span}</source>
   <translation>Parker i {span}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_filter_button.py" />
   <location filename="../../widgets/market_panel.py" />
   <location filename="../../widgets/open_problems.py" />
   <source>Filter</source>
   <translation>Filter</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_filter_button.py" />
   <source>Part of the district</source>
   <translation>Del av bydelen</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_filter_button.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>Group</source>
   <translation>Gruppe</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_filter_button.py" />
   <source>Clear the filter</source>
   <translation>Tøm filteret</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_filter_button.py" />
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/open_problems.py" />
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <location filename="../../widgets/shift_notes.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>When</source>
   <translation>Når</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <location filename="../../widgets/problem_table.py" />
   <location filename="../../widgets/shift_notes.py" />
   <source>What</source>
   <translation>Hva</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <location filename="../../widgets/alarm_model.py" />
   <location filename="../../widgets/alarm_then.py" />
   <source>Alarm</source>
   <translation>Alarm</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <location filename="../../widgets/alarm_model.py" />
   <location filename="../../widgets/alarm_then.py" />
   <source>Where</source>
   <translation>Hvor</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <location filename="../../widgets/alarm_model.py" />
   <source>By</source>
   <translation>Av</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>Why</source>
   <translation>Hvorfor</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <source>No journal yet</source>
   <translation>Ingen journal ennå</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <source>Each change of an alarm becomes a line here.</source>
   <translation>Hver endring av en alarm blir en linje her.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <source>Journal of the alarms</source>
   <translation>Alarmjournal</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <location filename="../../widgets/alarm_panel.py" />
   <location filename="../../widgets/shift_panel.py" />
   <source>Nothing fits</source>
   <translation>Ingenting passer</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <source>Search for something else.</source>
   <translation>Søk etter noe annet.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>No alarms in what is known: {known} of {of} signals report</source>
   <translation>Ingen alarmer i det som er kjent: {known} av {of} signaler melder</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>{known} of {of} signals report</source>
   <translation>{known} av {of} signaler melder</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/alarm_known.py" />
   <source>{n} alarms stand, acknowledged</source>
   <extracomment>for one: {n} alarm stands, acknowledged</extracomment>
   <translation>
    <numerusform>{n} alarm står, kvittert</numerusform>
    <numerusform>{n} alarmer står, kvittert</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>Alarms not known yet</source>
   <translation>Alarmer ikke kjent ennå</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <location filename="../../widgets/alarm_panel.py" />
   <source>No alarms</source>
   <translation>Ingen alarmer</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>Alarms not known: 0 of {of} signals report</source>
   <translation>Alarmer ikke kjent: 0 av {of} signaler melder</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>No alarms in {known} of {of}</source>
   <translation>Ingen alarmer i {known} av {of}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>The alarm system starts when history is open.</source>
   <translation>Alarmsystemet starter når historikken er åpen.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>No rule judges a signal here.</source>
   <translation>Ingen regel vurderer et signal her.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>{known} of {of} signals that the rules judge say something now; about the others nothing is known.</source>
   <translation>{known} av {of} signaler som reglene vurderer, sier noe nå; om de andre er ingenting kjent.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>All {of} signals that the rules judge report.</source>
   <translation>Alle {of} signalene som reglene vurderer, melder.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>no others known yet</source>
   <translation>ingen andre kjent ennå</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>{known} of {of} report</source>
   <translation>{known} av {of} melder</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>Alarms not known: 0 of {of}</source>
   <translation>Alarmer ikke kjent: 0 av {of}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <location filename="../../widgets/alarm_words.py" />
   <location filename="../../widgets/rules_words.py" />
   <source>High</source>
   <translation>Høy</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>Respond within 5 minutes, or safety</source>
   <translation>Svar innen 5 minutter, eller sikkerhet</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <location filename="../../widgets/alarm_words.py" />
   <source>Medium</source>
   <translation>Middels</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>Respond within 30 minutes</source>
   <translation>Svar innen 30 minutter</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <location filename="../../widgets/alarm_words.py" />
   <location filename="../../widgets/rules_words.py" />
   <source>Low</source>
   <translation>Lav</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>Respond later</source>
   <translation>Svar senere</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <location filename="../../widgets/alarm_words.py" />
   <source>Diagnostic</source>
   <translation>Diagnostikk</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>For who keeps the system: no sound</source>
   <translation>For den som vedlikeholder systemet: ingen lyd</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <location filename="../../widgets/alarm_panel.py" />
   <location filename="../../widgets/alarm_words.py" />
   <source>Unacknowledged</source>
   <translation>Ukvittert</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>Filled; it flashes</source>
   <translation>Fylt; den blinker</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>Returned</source>
   <translation>Tilbake</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>Over, and nobody acknowledged it; slower</source>
   <translation>Over, og ingen har kvittert; saktere</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <location filename="../../widgets/alarm_words.py" />
   <source>Acknowledged</source>
   <translation>Kvittert</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>Still there, and known; it stands still</source>
   <translation>Fortsatt der, og kjent; den står stille</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>Put away</source>
   <translation>Lagt bort</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>Shelved, suppressed or out of service</source>
   <translation>Parkert, undertrykt eller ute av drift</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>In the city</source>
   <translation>I byen</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>The most urgent there, and how many</source>
   <translation>Den viktigste der, og hvor mange</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>In the past</source>
   <translation>I fortiden</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>Of the moment that is replayed</source>
   <translation>Fra øyeblikket som spilles av</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>What the symbols of alarms mean</source>
   <translation>Hva alarmsymbolene betyr</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_model.py" />
   <location filename="../../widgets/alarm_words.py" />
   <source>Raised</source>
   <translation>Kom</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_model.py" />
   <source>{state}, {who}</source>
   <translation>{state}, {who}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>Active</source>
   <translation>Aktiv</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <location filename="../../widgets/alarm_words.py" />
   <source>Shelved</source>
   <translation>Parkert</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <location filename="../../widgets/alarm_words.py" />
   <source>Suppressed</source>
   <translation>Undertrykt</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <location filename="../../widgets/alarm_words.py" />
   <source>Out of service</source>
   <translation>Ute av drift</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>What asks for attention stands here, the most urgent on top.</source>
   <translation>Det som krever oppmerksomhet, står her, det viktigste øverst.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>Nothing to acknowledge</source>
   <translation>Ingenting å kvittere</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>New alarms stand here until somebody acknowledges them.</source>
   <translation>Nye alarmer står her til noen kvitterer dem.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>Nothing is shelved</source>
   <translation>Ingenting er parkert</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>Choose an alarm and press S: it rests for a time, with a reason, and comes back by itself.</source>
   <translation>Velg en alarm og trykk S: den hviler en tid, med en grunn, og kommer tilbake av seg selv.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>Nothing is suppressed</source>
   <translation>Ingenting er undertrykt</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>A rule may say while what its alarm means nothing; such alarms stand here meanwhile.</source>
   <translation>En regel kan si når alarmen ikke betyr noe; slike alarmer står her imens.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>Nothing is out of service</source>
   <translation>Ingenting er ute av drift</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>An engineer takes an alarm out of service with O, with a reason, and returns it the same way.</source>
   <translation>En ingeniør tar en alarm ut av drift med O, med en grunn, og setter den i drift på samme måte.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>Search alarms</source>
   <translation>Søk i alarmer</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/alarm_panel.py" />
   <source>{n} low folded</source>
   <extracomment>for one: {n} low folded</extracomment>
   <translation>
    <numerusform>{n} lav foldet</numerusform>
    <numerusform>{n} lave foldet</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>Journal</source>
   <translation>Journal</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <location filename="../../widgets/faceplate_alarms.py" />
   <location filename="../../widgets/levels_areas.py" />
   <source>HIST</source>
   <translation>HIST</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>HIST {n}</source>
   <translation>HIST {n}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>Fold low ones</source>
   <translation>Fold de lave</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>The alarms of the moment shown, from the journal</source>
   <translation>Alarmene i det viste øyeblikket, fra journalen</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <location filename="../../widgets/alarm_then.py" />
   <source>Alarms of the moment shown</source>
   <translation>Alarmer i det viste øyeblikket</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>No alarms then</source>
   <translation>Ingen alarmer da</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>At the moment shown nothing rang, or the alarm system did not run.</source>
   <translation>I det viste øyeblikket ringte ingenting, eller alarmsystemet gikk ikke.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>Search for something else, or clear the filter.</source>
   <translation>Søk etter noe annet, eller tøm filteret.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>Acknowledge what is written here</source>
   <translation>Kvitter det som står her</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <location filename="../../widgets/banner.py" />
   <location filename="../../widgets/transport.py" />
   <source>Return to live</source>
   <translation>Tilbake til direkte</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>A new high alarm rose while the window shows another time</source>
   <translation>En ny høy alarm kom mens vinduet viser en annen tid</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>All alarms</source>
   <translation>Alle alarmer</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>muted {left}</source>
   <translation>dempet {left}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/alarm_strip.py" />
   <source>Mute for {n} minutes</source>
   <extracomment>for one: Mute for {n} minute</extracomment>
   <translation>
    <numerusform>Demp i {n} minutt</numerusform>
    <numerusform>Demp i {n} minutter</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>The sound is off for {left}</source>
   <translation>Lyden er av i {left}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>Mute the sound for a while</source>
   <translation>Demp lyden en stund</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>FLOOD {n} in 10 min</source>
   <translation>FLOM {n} på 10 min</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>{n} shelved</source>
   <translation>{n} parkert</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>{n} suppressed</source>
   <translation>{n} undertrykt</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>{n} out of service</source>
   <translation>{n} ute av drift</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>{n} put away</source>
   <translation>{n} lagt bort</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>FLOOD {n}</source>
   <translation>FLOM {n}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>Sound again</source>
   <translation>Lyd på igjen</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>not written</source>
   <translation>ikke skrevet</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>journal not written</source>
   <translation>journal ikke skrevet</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_then.py" />
   <source>HIST, {state}</source>
   <translation>HIST, {state}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_then.py" />
   <source>State then</source>
   <translation>Tilstand da</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_trend.py" />
   <source>From {low} to {high} around it</source>
   <translation>Fra {low} til {high} rundt den</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_trend.py" />
   <source>Signal around the alarm</source>
   <translation>Signalet rundt alarmen</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_trend.py" />
   <source>No readings around it</source>
   <translation>Ingen målinger rundt den</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Returned, unacknowledged</source>
   <translation>Tilbake, ukvittert</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Returned to normal</source>
   <translation>Tilbake til normal</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Rang again</source>
   <translation>Ringte igjen</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Taken from the shelf</source>
   <translation>Hentet fra parkering</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Shelf ends soon</source>
   <translation>Parkeringen slutter snart</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Shelf ended</source>
   <translation>Parkeringen slutt</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Suppressed by design</source>
   <translation>Undertrykt ved utforming</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>No longer suppressed</source>
   <translation>Ikke lenger undertrykt</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Taken out of service</source>
   <translation>Tatt ut av drift</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Returned to service</source>
   <translation>Satt i drift igjen</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Rule removed</source>
   <translation>Regel fjernet</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Flood began</source>
   <translation>Flom begynte</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Flood ended</source>
   <translation>Flom slutt</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Rules changed</source>
   <translation>Regler endret</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Evaluation started</source>
   <translation>Evaluering startet</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Evaluation stopped</source>
   <translation>Evaluering stoppet</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Clock set</source>
   <translation>Klokken stilt</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Rule failed</source>
   <translation>Regel feilet</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Respond within {span}: {late} over</source>
   <translation>Svar innen {span}: {late} over</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>First of the flood: {what}</source>
   <translation>Først i flommen: {what}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>The feed {about} is silent</source>
   <translation>Kilden {about} er taus</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Upstream, {about}: {what}</source>
   <translation>Oppstrøms, {about}: {what}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>At the same place: {what}</source>
   <translation>På samme sted: {what}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>First of its group, {about}: {what}</source>
   <translation>Først i gruppen, {about}: {what}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>{n} alarms downstream, first {about}: {what}</source>
   <translation>{n} alarmer nedstrøms, først {about}: {what}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>{state}, latched</source>
   <translation>{state}, låst</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>{left} left: {why}</source>
   <translation>{left} igjen: {why}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Respond within {span}: {left} left</source>
   <translation>Svar innen {span}: {left} igjen</translation>
  </message>
  <message>
   <location filename="../../widgets/analog_indicator.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>Indicator</source>
   <translation>Indikator</translation>
  </message>
  <message>
   <location filename="../../widgets/asset_history.py" />
   <source>Note: {title}</source>
   <translation>Notat: {title}</translation>
  </message>
  <message>
   <location filename="../../widgets/asset_history.py" />
   <source>{n} h before</source>
   <translation>{n} h før</translation>
  </message>
  <message>
   <location filename="../../widgets/asset_history.py" />
   <location filename="../../widgets/faceplate.py" />
   <source>Last day</source>
   <translation>Siste døgn</translation>
  </message>
  <message>
   <location filename="../../widgets/asset_history.py" />
   <source>No alarm and no note</source>
   <translation>Ingen alarm og ikke noe notat</translation>
  </message>
  <message>
   <location filename="../../widgets/asset_history.py" />
   <source>No alarm and no note in the journal.</source>
   <translation>Ingen alarm og ikke noe notat i journalen.</translation>
  </message>
  <message>
   <location filename="../../widgets/attribute_table.py" />
   <location filename="../../widgets/notices.py" />
   <source>and {count} more</source>
   <translation>og {count} til</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_figure.py" />
   <location filename="../../widgets/sankey.py" />
   <source>{known} of {of} sources</source>
   <translation>{known} av {of} kilder</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_figure.py" />
   <source>No value: {why}.</source>
   <translation>Ingen verdi: {why}.</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_figure.py" />
   <source>How this is computed: {formula}</source>
   <translation>Slik beregnes det: {formula}</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_figure.py" />
   <source>From {known} of {count} sources. Click for all of them.</source>
   <translation>Fra {known} av {count} kilder. Klikk for alle.</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <location filename="../../widgets/from_what_table.py" />
   <location filename="../../widgets/rules_outcome.py" />
   <source>Now</source>
   <translation>Nå</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>Flows of this moment, kW</source>
   <translation>Strømmer i dette øyeblikket, kW</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <location filename="../../widgets/performance_panel.py" />
   <location filename="../../widgets/sun_study_when.py" />
   <source>Day</source>
   <translation>Døgn</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>The local day so far</source>
   <translation>Det lokale døgnet så langt</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>Week</source>
   <translation>Uke</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>The week so far, from Monday</source>
   <translation>Uken så langt, fra mandag</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>Month</source>
   <translation>Måned</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>The month so far</source>
   <translation>Måneden så langt</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>The year so far</source>
   <translation>Året så langt</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>Shown</source>
   <translation>Vist</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>What the timeline shows, or A to B where they are set</source>
   <translation>Det tidslinjen viser, eller A til B der de er satt</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <location filename="../../widgets/headline.py" />
   <location filename="../../widgets/rules_outcome.py" />
   <source>District</source>
   <translation>Bydel</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>What the figures are about</source>
   <translation>Hva tallene handler om</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>Kind of positive-energy district that is wanted</source>
   <translation>Typen plussenergi-bydel som ønskes</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>Boundary</source>
   <translation>Grense</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>   synthetic</source>
   <translation>   syntetisk</translation>
  </message>
  <message>
   <location filename="../../widgets/banner.py" />
   <source>data {span} old</source>
   <translation>data {span} gamle</translation>
  </message>
  <message>
   <location filename="../../widgets/banner.py" />
   <source>no data yet</source>
   <translation>ingen data ennå</translation>
  </message>
  <message>
   <location filename="../../widgets/banner.py" />
   <source>no data at this time</source>
   <translation>ingen data på dette tidspunktet</translation>
  </message>
  <message>
   <location filename="../../widgets/banner.py" />
   <source>Return to live   L</source>
   <translation>Tilbake til direkte   L</translation>
  </message>
  <message>
   <location filename="../../widgets/banner.py" />
   <source>Return to live   (L or Esc)</source>
   <translation>Tilbake til direkte   (L eller Esc)</translation>
  </message>
  <message>
   <location filename="../../widgets/banner.py" />
   <source>{speed} · reading…</source>
   <translation>{speed} · leser…</translation>
  </message>
  <message>
   <location filename="../../widgets/banner.py" />
   <source>no signals</source>
   <translation>ingen signaler</translation>
  </message>
  <message>
   <location filename="../../widgets/box_card.py" />
   <source>End</source>
   <translation>Slutt</translation>
  </message>
  <message>
   <location filename="../../widgets/box_card.py" />
   <source>Show the past in your own way again</source>
   <translation>Vis fortiden på din egen måte igjen</translation>
  </message>
  <message>
   <location filename="../../widgets/box_card.py" />
   <source>Look where they looked</source>
   <translation>Se dit de så</translation>
  </message>
  <message>
   <location filename="../../widgets/box_card.py" />
   <source>Look elsewhere while the time runs on</source>
   <translation>Se et annet sted mens tiden går</translation>
  </message>
  <message>
   <location filename="../../widgets/box_card.py" />
   <source>Follow again</source>
   <translation>Følg igjen</translation>
  </message>
  <message>
   <location filename="../../widgets/box_card.py" />
   <source>Steer myself</source>
   <translation>Styr selv</translation>
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>Mo</source>
   <translation>Ma</translation>
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>Tu</source>
   <translation>Ti</translation>
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>We</source>
   <translation>On</translation>
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>Th</source>
   <translation>To</translation>
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>Fr</source>
   <translation>Fr</translation>
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>Sa</source>
   <translation>Lø</translation>
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>Su</source>
   <translation>Sø</translation>
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>{day} has {b:g} h</source>
   <translation>{day} har {b:g} h</translation>
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>The month before</source>
   <translation>Forrige måned</translation>
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>The month after</source>
   <translation>Neste måned</translation>
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>click a day for the same time there</source>
   <translation>klikk på en dag for samme tid der</translation>
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>{count:,} readings</source>
   <translation>{count:,} målinger</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>model coordinates</source>
   <translation>modellkoordinater</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Copy {grid}   {name}</source>
   <translation>Kopier {grid}   {name}</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Inspect</source>
   <translation>Vis detaljer</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Fly to</source>
   <translation>Fly dit</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Isolate</source>
   <translation>Isoler</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Hide</source>
   <translation>Skjul</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>All of this type</source>
   <translation>Alle av denne typen</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Clip box around it</source>
   <translation>Klippeboks rundt den</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <location filename="../../widgets/hidden_chip.py" />
   <source>Show all</source>
   <translation>Vis alle</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <location filename="../../widgets/city_tools.py" />
   <source>Undo hiding</source>
   <translation>Angre skjuling</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Measure from here</source>
   <translation>Mål herfra</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Profile from here</source>
   <translation>Profil herfra</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Copy {degrees}   longitude, latitude</source>
   <translation>Kopier {degrees}   lengde, bredde</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Trend of {signal_label}</source>
   <translation>Trend for {signal_label}</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>{words} every {type}</source>
   <translation>{words} hver {type}</translation>
  </message>
  <message>
   <location filename="../../widgets/city_tools.py" />
   <source>Measure a distance</source>
   <translation>Mål en avstand</translation>
  </message>
  <message>
   <location filename="../../widgets/city_tools.py" />
   <source>Measure a height</source>
   <translation>Mål en høyde</translation>
  </message>
  <message>
   <location filename="../../widgets/city_tools.py" />
   <source>Measure an area or a roof</source>
   <translation>Mål et areal eller et tak</translation>
  </message>
  <message>
   <location filename="../../widgets/city_tools.py" />
   <source>Height profile along a line</source>
   <translation>Høydeprofil langs en linje</translation>
  </message>
  <message>
   <location filename="../../widgets/city_tools.py" />
   <location filename="../../widgets/clip_card.py" />
   <location filename="../../widgets/hidden_chip.py" />
   <source>Clip box</source>
   <translation>Klippeboks</translation>
  </message>
  <message>
   <location filename="../../widgets/city_tools.py" />
   <source>Isolate the selection; again hides the rest</source>
   <translation>Isoler utvalget; igjen skjuler resten</translation>
  </message>
  <message>
   <location filename="../../widgets/city_tools.py" />
   <source>Hide the selection</source>
   <translation>Skjul utvalget</translation>
  </message>
  <message>
   <location filename="../../widgets/city_tools.py" />
   <source>Show all that is hidden</source>
   <translation>Vis alt som er skjult</translation>
  </message>
  <message>
   <location filename="../../widgets/clip_card.py" />
   <source>Across</source>
   <translation>På tvers</translation>
  </message>
  <message>
   <location filename="../../widgets/clip_card.py" />
   <source>Along</source>
   <translation>På langs</translation>
  </message>
  <message>
   <location filename="../../widgets/clip_card.py" />
   <source>Turn</source>
   <translation>Drei</translation>
  </message>
  <message>
   <location filename="../../widgets/clip_card.py" />
   <source>Fit selection</source>
   <translation>Tilpass utvalg</translation>
  </message>
  <message>
   <location filename="../../widgets/clip_card.py" />
   <source>Put the box around what is selected</source>
   <translation>Legg boksen rundt det som er valgt</translation>
  </message>
  <message>
   <location filename="../../widgets/clip_card.py" />
   <source>{low} to {high} m</source>
   <translation>{low} til {high} m</translation>
  </message>
  <message>
   <location filename="../../widgets/clip_card.py" />
   <source>Heights above the zero of the district's CRS</source>
   <translation>Høyder over nullpunktet i bydelens referansesystem</translation>
  </message>
  <message>
   <location filename="../../widgets/colour_by.py" />
   <source>Colour by</source>
   <translation>Farg etter</translation>
  </message>
  <message>
   <location filename="../../widgets/colour_by.py" />
   <location filename="../../widgets/trend_menu.py" />
   <source>Nothing</source>
   <translation>Ingenting</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>an hour before</source>
   <translation>en time før</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>a day before</source>
   <translation>et døgn før</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>a week before</source>
   <translation>en uke før</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>a fixed moment</source>
   <translation>et fast øyeblikk</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>the same moment</source>
   <translation>samme øyeblikk</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>Two moments</source>
   <translation>To øyeblikk</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>The left moment is</source>
   <translation>Venstre øyeblikk er</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>Moment of the left view</source>
   <translation>Øyeblikket i venstre visning</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>Colours of B say how much it differs from A; choose by what under Layers</source>
   <translation>Fargene i B sier hvor mye den avviker fra A; velg hva under Lag</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>Back to one moment   (Ctrl+Shift+D)</source>
   <translation>Tilbake til ett øyeblikk   (Ctrl+Shift+D)</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>Back to one moment</source>
   <translation>Tilbake til ett øyeblikk</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>A is {distance_text}</source>
   <translation>A er {distance_text}</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>earlier</source>
   <translation>tidligere</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>later</source>
   <translation>senere</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>Colour the difference B </source>
   <translation>Farg forskjellen B </translation>
  </message>
  <message>
   <location filename="../../widgets/compass.py" />
   <source>North arrow and scale</source>
   <translation>Nordpil og målestokk</translation>
  </message>
  <message>
   <location filename="../../widgets/compass.py" />
   <source>True north; click to turn the view there.
Grid north of this place lies {convergence_deg:.2f}° {what} of it.
The bar holds at the middle of the view.</source>
   <translation>Sant nord; klikk for å vende visningen dit.
Kartnord ligger her {convergence_deg:.2f}° {what} for det.
Linjen gjelder midt i visningen.</translation>
  </message>
  <message>
   <location filename="../../widgets/compass.py" />
   <source>east</source>
   <translation>øst</translation>
  </message>
  <message>
   <location filename="../../widgets/compass.py" />
   <source>west</source>
   <translation>vest</translation>
  </message>
  <message>
   <location filename="../../widgets/copy_choice.py" />
   <source>New signals need a district of your own: name its folder</source>
   <translation>Nye signaler trenger en egen bydel: gi mappen et navn</translation>
  </message>
  <message>
   <location filename="../../widgets/copy_choice.py" />
   <source>Name a new folder for the copy</source>
   <translation>Gi kopien en ny mappe</translation>
  </message>
  <message>
   <location filename="../../widgets/copy_choice.py" />
   <source>Make the copy</source>
   <translation>Lag kopien</translation>
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Device verified</source>
   <translation>Enhet verifisert</translation>
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Device has not proved itself</source>
   <translation>Enheten har ikke bevist seg</translation>
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Device proof expired</source>
   <translation>Enhetens bevis er utløpt</translation>
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Device proof dated ahead</source>
   <translation>Enhetens bevis er datert fram i tid</translation>
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Device proof replayed</source>
   <translation>Enhetens bevis er avspilt på nytt</translation>
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Device proof forged</source>
   <translation>Enhetens bevis er forfalsket</translation>
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Device proof unreadable</source>
   <translation>Enhetens bevis er uleselig</translation>
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Unknown device</source>
   <translation>Ukjent enhet</translation>
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>Device revoked</source>
   <translation>Enheten er opphevet</translation>
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Device key not found</source>
   <translation>Enhetens nøkkel finnes ikke</translation>
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>last good {span} ago</source>
   <translation>sist god for {span} siden</translation>
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>not registered</source>
   <translation>ikke registrert</translation>
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <location filename="../../widgets/ledger_words.py" />
   <source>Device</source>
   <translation>Enhet</translation>
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Synthetic: this device and its key were made by the demonstration.</source>
   <translation>Syntetisk: denne enheten og nøkkelen ble laget av demonstrasjonen.</translation>
  </message>
  <message>
   <location filename="../../widgets/district_card.py" />
   <source>, open now</source>
   <translation>, åpen nå</translation>
  </message>
  <message>
   <location filename="../../widgets/district_card.py" />
   <source>Load now</source>
   <translation>Forbruk nå</translation>
  </message>
  <message>
   <location filename="../../widgets/district_card.py" />
   <source>Own power now</source>
   <translation>Egen effekt nå</translation>
  </message>
  <message>
   <location filename="../../widgets/district_card.py" />
   <source>Self-sufficient today</source>
   <translation>Selvforsynt i dag</translation>
  </message>
  <message>
   <location filename="../../widgets/districts_map.py" />
   <source>Map with {count} districts</source>
   <translation>Kart med {count} bydeler</translation>
  </message>
  <message>
   <location filename="../../widgets/districts_map.py" />
   <source>Equal-area map; coasts sketched by hand</source>
   <translation>Arealtro kart; kyster skissert for hånd</translation>
  </message>
  <message>
   <location filename="../../widgets/districts_overview.py" />
   <source>Synthetic districts. Figures are those of the simulator at this moment.</source>
   <translation>Syntetiske bydeler. Tallene er simulatorens i dette øyeblikket.</translation>
  </message>
  <message>
   <location filename="../../widgets/dock.py" />
   <source>Fold {title} away</source>
   <translation>Fold bort {title}</translation>
  </message>
  <message>
   <location filename="../../widgets/drop_target.py" />
   <source>City models, footprints, terrain, a district folder, or readings to import (CSV, Parquet, JSON lines).</source>
   <translation>Bymodeller, fotavtrykk, terreng, en bydelsmappe eller målinger å importere (CSV, Parquet, JSON-linjer).</translation>
  </message>
  <message>
   <location filename="../../widgets/drop_target.py" />
   <source>Drop files here to open them</source>
   <translation>Slipp filer her for å åpne dem</translation>
  </message>
  <message>
   <location filename="../../widgets/drop_target.py" />
   <source>Drop to open</source>
   <translation>Slipp for å åpne</translation>
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>Feed '{feed}' is up</source>
   <translation>Kilden '{feed}' er oppe</translation>
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>Feed '{feed}' is down</source>
   <translation>Kilden '{feed}' er nede</translation>
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>Feed '{feed}' is paused</source>
   <translation>Kilden '{feed}' er satt på pause</translation>
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>Feed '{feed}' is stopped</source>
   <translation>Kilden '{feed}' er stanset</translation>
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>This window returned to LIVE</source>
   <translation>Dette vinduet gikk tilbake til LIVE</translation>
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>recording started</source>
   <translation>registreringen startet</translation>
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>Values are simulated</source>
   <translation>Verdiene er simulert</translation>
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>The clock of this machine was set back by {span}</source>
   <translation>Klokken på denne maskinen ble stilt tilbake {span}</translation>
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>The clock of this machine was set forward by {span}, or the machine slept</source>
   <translation>Klokken på denne maskinen ble stilt fram {span}, eller maskinen sov</translation>
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>This window went from LIVE to {mode}</source>
   <translation>Dette vinduet gikk fra LIVE til {mode}</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>{span}: {counted} sealed</source>
   <translation>{span}: {counted} forseglet</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/evidence_dialog.py" />
   <source>, {counted} of them DIFFER: their readings are left out, and a check of the file says so</source>
   <extracomment>for one: , {counted} of them DIFFERS: their readings are left out, and a check of the file says so</extracomment>
   <translation>
    <numerusform>, {counted} av dem AVVIKER: målingene utelates, og en kontroll av filen sier det</numerusform>
    <numerusform>, {counted} av dem AVVIKER: målingene utelates, og en kontroll av filen sier det</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>; what is not sealed yet is left out</source>
   <translation>; det som ikke er forseglet ennå, utelates</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <location filename="../../widgets/film_dialog.py" />
   <source>{time}; words such as 'yesterday 17:00' will do too</source>
   <translation>{time}; ord som 'yesterday 17:00' går også</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>Export evidence</source>
   <translation>Eksporter bevismateriale</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <location filename="../../widgets/film_dialog.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>From</source>
   <translation>Fra</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <location filename="../../widgets/film_dialog.py" />
   <source>To</source>
   <translation>Til</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <location filename="../../widgets/import_dialog.py" />
   <location filename="../../widgets/palette.py" />
   <source>Signals</source>
   <translation>Signaler</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>All signals</source>
   <translation>Alle signaler</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <location filename="../../widgets/feed_table.py" />
   <location filename="../../widgets/film_dialog.py" />
   <source>File</source>
   <translation>Fil</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <location filename="../../widgets/film_dialog.py" />
   <source>Choose…</source>
   <translation>Velg…</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>The file holds the readings, the ledger's records of that time of all kinds, signed checkpoints and public keys. Whoever checks it needs your trust file by another way: tvilling ledger trust.</source>
   <translation>Filen inneholder målingene, hovedbokens poster av alle slag fra den tiden, signerte sjekkpunkter og offentlige nøkler. Den som kontrollerer, trenger tillitsfilen din på en annen vei: tvilling ledger trust.</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>Evidence (*.zip)</source>
   <translation>Bevismateriale (*.zip)</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>Nothing of this time is sealed yet: a quarter of an hour is sealed a minute after its end.</source>
   <translation>Ingenting av denne tiden er forseglet ennå: et kvarter forsegles ett minutt etter at det er slutt.</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>{counted} of {chosen}</source>
   <translation>{counted} av {chosen}</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>Its beginning must lie before its end.</source>
   <translation>Begynnelsen må ligge før slutten.</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>The file must end in {suffix}.</source>
   <translation>Filen må slutte på {suffix}.</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>Of a past or imagined moment: judged by its values, nothing can be acknowledged.</source>
   <translation>Fra et tidligere eller tenkt øyeblikk: vurdert etter verdiene, ingenting kan kvitteres.</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>No alarm.</source>
   <translation>Ingen alarm.</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <location filename="../../widgets/levels_support.py" />
   <source>Raw values</source>
   <translation>Råverdier</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>Own window</source>
   <translation>Eget vindu</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <location filename="../../widgets/inspector.py" />
   <source>Belongs together</source>
   <translation>Hører sammen</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>Nameplate</source>
   <translation>Merkeplate</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>Not known whether there is an alarm: none of its signals reports.</source>
   <translation>Ikke kjent om det er alarm: ingen av signalene melder.</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>No alarm in what is known: {known} of {of} signals report.</source>
   <translation>Ingen alarm i det som er kjent: {known} av {of} signaler melder.</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>Acknowledge the alarms of this asset</source>
   <translation>Kvitter alarmene for dette anlegget</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>Draw its signals in the trends</source>
   <translation>Tegn signalene i trendene</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>Level 4: raw values, rules, evidence</source>
   <translation>Nivå 4: råverdier, regler, bevis</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>Show this faceplate in a window of its own</source>
   <translation>Vis dette frontpanelet i eget vindu</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate_alarms.py" />
   <source>{title}, {priority} priority, {state}</source>
   <translation>{title}, {priority} prioritet, {state}</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate_window.py" />
   <source>{asset} – Tvilling</source>
   <translation>{asset} – Tvilling</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate_window.py" />
   <source>Faceplate of {asset}</source>
   <translation>Frontpanel for {asset}</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <source>The chosen feed</source>
   <translation>Den valgte kilden</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <source>No feed chosen</source>
   <translation>Ingen kilde valgt</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <source>Choose one: what it sends, refuses and why stands here.</source>
   <translation>Velg en: hva den sender, avviser og hvorfor, står her.</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <location filename="../../widgets/feed_entry.py" />
   <source> for {span}</source>
   <translation> i {span}</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <location filename="../../widgets/feed_entry.py" />
   <source>, next try in {retry_s:.0f} s</source>
   <translation>, neste forsøk om {retry_s:.0f} s</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <source>Marked, and kept</source>
   <translation>Merket, og beholdt</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <location filename="../../widgets/feed_table.py" />
   <source>Rejected</source>
   <translation>Avvist</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <source>Came again</source>
   <translation>Kom igjen</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <location filename="../../widgets/ledger_words.py" />
   <source>Devices</source>
   <translation>Enheter</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <source>Last rejected</source>
   <translation>Sist avvist</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>MQTT broker</source>
   <translation>MQTT-megler</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>MQTT broker, TLS</source>
   <translation>MQTT-megler, TLS</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>SensorThings server</source>
   <translation>SensorThings-tjener</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>NGSI-LD broker</source>
   <translation>NGSI-LD-megler</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>IOTA ledger</source>
   <translation>IOTA-hovedbok</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Watched folder</source>
   <translation>Overvåket mappe</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <location filename="../../widgets/feed_table.py" />
   <source>Simulator</source>
   <translation>Simulator</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Choose a kind for an example</source>
   <translation>Velg en type for et eksempel</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <location filename="../../widgets/new_district.py" />
   <location filename="../../widgets/trust_page.py" />
   <source>Name</source>
   <translation>Navn</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>User</source>
   <translation>Bruker</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Password</source>
   <translation>Passord</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Options</source>
   <translation>Valg</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Runs whenever this district is open</source>
   <translation>Kjører når denne bydelen er åpen</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Test</source>
   <translation>Prøv</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Connect for five seconds and say what comes</source>
   <translation>Koble til i fem sekunder og si hva som kommer</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Give it a name of letters, digits, spaces, dots and hyphens.</source>
   <translation>Gi den et navn av bokstaver, sifre, mellomrom, punktum og bindestrek.</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>There is a feed '{name}' already.</source>
   <translation>Det finnes allerede en kilde '{name}'.</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Give it an address, such as mqtt://broker.example.org/city.</source>
   <translation>Gi den en adresse, som mqtt://broker.example.org/city.</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Put the password into its own field: it does not belong into the address.</source>
   <translation>Skriv passordet i sitt eget felt: det hører ikke hjemme i adressen.</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Connecting…</source>
   <translation>Kobler til…</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Feed {name}</source>
   <translation>Kilde {name}</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>New feed</source>
   <translation>Ny kilde</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>kept in this machine's keyring</source>
   <translation>ligger i maskinens nøkkelring</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>The address cannot be read; write it as scheme://host:port/path.</source>
   <translation>Adressen kan ikke leses; skriv den som scheme://host:port/path.</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_entry.py" />
   <source>not connected</source>
   <translation>ikke tilkoblet</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_entry.py" />
   <source> · {count_text} rejected</source>
   <translation> · {count_text} avvist</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_entry.py" />
   <source>{count_text} readings since the start</source>
   <translation>{count_text} målinger siden start</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_entry.py" />
   <source>, nothing for {span}</source>
   <translation>, ingenting på {span}</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_entry.py" />
   <source>{feed} down{wait}</source>
   <translation>{feed} nede{wait}</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_entry.py" />
   <source>newest {span} ago</source>
   <translation>nyeste for {span} siden</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_entry.py" />
   <source>{count_text} rejected:</source>
   <translation>{count_text} avvist:</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_entry.py" />
   <source>{count_text} replaced by newer ones before they were drawn; all are recorded</source>
   <translation>{count_text} erstattet av nyere før de ble tegnet; alle er lagret</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>answer too large</source>
   <translation>svaret er for stort</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>bad arrival time</source>
   <translation>ugyldig ankomsttid</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>not a JSON object</source>
   <translation>ikke et JSON-objekt</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>time before 1900</source>
   <translation>tid før 1900</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>time that the clock skipped</source>
   <translation>tid som klokken hoppet over</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>time without a zone</source>
   <translation>tid uten sone</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>wrong number of columns</source>
   <translation>feil antall kolonner</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>arrays of unequal length</source>
   <translation>lister av ulik lengde</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>bad time</source>
   <translation>ugyldig tid</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>changes too fast</source>
   <translation>endrer seg for fort</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>clock ahead of ours</source>
   <translation>klokken går foran vår</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>datastream is gone</source>
   <translation>datastrømmen er borte</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>empty</source>
   <translation>tomt</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>entity without id</source>
   <translation>enhet uten id</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>file not read</source>
   <translation>filen ble ikke lest</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>late by days</source>
   <translation>dager forsinket</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>late by hours</source>
   <translation>timer forsinket</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>late by minutes</source>
   <translation>minutter forsinket</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>meter reset</source>
   <translation>måleren ble nullstilt</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>no signal</source>
   <translation>ikke noe signal</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>not a number</source>
   <translation>ikke et tall</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>not an entity</source>
   <translation>ikke en enhet</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>not finite</source>
   <translation>ikke endelig</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>not json</source>
   <translation>ikke JSON</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>not sealed</source>
   <translation>ikke forseglet</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>older result of the same time</source>
   <translation>eldre resultat for samme tid</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>out of order</source>
   <translation>feil rekkefølge</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>out of range</source>
   <translation>utenfor området</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>oversized</source>
   <translation>for stort</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>past not to be had</source>
   <translation>fortiden er ikke å få</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>seal does not hold</source>
   <translation>forseglingen holder ikke</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>sudden zero</source>
   <translation>plutselig null</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>sun power at night</source>
   <translation>solkraft om natten</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>time in the future</source>
   <translation>tid i fremtiden</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>too many at once</source>
   <translation>for mange på én gang</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>too many pages</source>
   <translation>for mange sider</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>unchanged for too long</source>
   <translation>uendret for lenge</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>unit cannot be converted</source>
   <translation>enheten kan ikke regnes om</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>unknown datastream</source>
   <translation>ukjent datastrøm</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>unknown quality</source>
   <translation>ukjent kvalitet</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>unknown signal</source>
   <translation>ukjent signal</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>unknown subscription</source>
   <translation>ukjent abonnement</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>unknown topic</source>
   <translation>ukjent tema</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>unusable answer</source>
   <translation>ubrukelig svar</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>wrong fields</source>
   <translation>feil felter</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <source>Link</source>
   <translation>Forbindelse</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <source>Rate</source>
   <translation>Takt</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <location filename="../../widgets/found_streams.py" />
   <source>Newest</source>
   <translation>Nyeste</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <source>Stored</source>
   <translation>Lagret</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <source>Marked</source>
   <translation>Merket</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <location filename="../../widgets/ledger_details.py" />
   <source>Bytes</source>
   <translation>Byte</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <source>Reconnects</source>
   <translation>Nye tilkoblinger</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <source>MQTT, TLS</source>
   <translation>MQTT, TLS</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <location filename="../../widgets/found_streams.py" />
   <location filename="../../widgets/streams_panel.py" />
   <source>Stream</source>
   <translation>Strøm</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <source>Made up</source>
   <translation>Oppdiktet</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <location filename="../../widgets/new_district.py" />
   <source>Files</source>
   <translation>Filer</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <source>Shared history</source>
   <translation>Delt historikk</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <source>not started</source>
   <translation>ikke startet</translation>
  </message>
  <message>
   <location filename="../../widgets/feeds_panel.py" />
   <source>Add a feed</source>
   <translation>Legg til en kilde</translation>
  </message>
  <message>
   <location filename="../../widgets/feeds_panel.py" />
   <source>Edit this feed</source>
   <translation>Rediger denne kilden</translation>
  </message>
  <message>
   <location filename="../../widgets/feeds_panel.py" />
   <source>Test this feed: connect and say what comes</source>
   <translation>Prøv denne kilden: koble til og si hva som kommer</translation>
  </message>
  <message>
   <location filename="../../widgets/feeds_panel.py" />
   <source>Look around at its source</source>
   <translation>Se deg rundt hos kilden</translation>
  </message>
  <message>
   <location filename="../../widgets/feeds_panel.py" />
   <source>Pause this feed</source>
   <translation>Sett denne kilden på pause</translation>
  </message>
  <message>
   <location filename="../../widgets/feeds_panel.py" />
   <source>Remove this feed</source>
   <translation>Fjern denne kilden</translation>
  </message>
  <message>
   <location filename="../../widgets/feeds_panel.py" />
   <source>Resume this feed</source>
   <translation>Gjenoppta denne kilden</translation>
  </message>
  <message>
   <location filename="../../widgets/figure_row.py" />
   <location filename="../../widgets/proof_words.py" />
   <source>not anchored</source>
   <translation>ikke forankret</translation>
  </message>
  <message>
   <location filename="../../widgets/figure_row.py" />
   <source>{id}
Click to draw it in the trends; on the hexagon for its proof</source>
   <translation>{id}
Klikk for å tegne det i trendene; på sekskanten for beviset</translation>
  </message>
  <message>
   <location filename="../../widgets/figure_row.py" />
   <source>Draw in the trends</source>
   <translation>Tegn i trendene</translation>
  </message>
  <message>
   <location filename="../../widgets/figure_row.py" />
   <location filename="../../widgets/from_what.py" />
   <source>From what?</source>
   <translation>Hva bygger det på?</translation>
  </message>
  <message>
   <location filename="../../widgets/figure_row.py" />
   <source>Show its proof</source>
   <translation>Vis beviset</translation>
  </message>
  <message>
   <location filename="../../widgets/figure_row.py" />
   <location filename="../../widgets/proof_view.py" />
   <source>Copy</source>
   <translation>Kopier</translation>
  </message>
  <message>
   <location filename="../../widgets/figure_row.py" />
   <source>Proof: {word}</source>
   <translation>Bevis: {word}</translation>
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>&amp;File</source>
   <translation>&amp;Fil</translation>
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>Open files...</source>
   <translation>Åpne filer...</translation>
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>Open a district folder...</source>
   <translation>Åpne en bydelsmappe...</translation>
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>New district from files...</source>
   <translation>Ny bydel fra filer...</translation>
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>Import readings...</source>
   <translation>Importer målinger...</translation>
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>Districts on a map</source>
   <translation>Bydeler på kart</translation>
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>Remove a layer</source>
   <translation>Fjern et lag</translation>
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>Problems in the files...</source>
   <translation>Problemer i filene...</translation>
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>{name}: switch to another district</source>
   <translation>{name}: bytt til en annen bydel</translation>
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>District {name}</source>
   <translation>Bydelen {name}</translation>
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>Problems in the files ({count:,})...</source>
   <translation>Problemer i filene ({count:,})...</translation>
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>No problems in the files</source>
   <translation>Ingen problemer i filene</translation>
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>All on a map</source>
   <translation>Alle på kart</translation>
  </message>
  <message>
   <location filename="../../widgets/film_dialog.py" />
   <source>Record a film</source>
   <translation>Ta opp en film</translation>
  </message>
  <message>
   <location filename="../../widgets/film_dialog.py" />
   <location filename="../../widgets/transport.py" />
   <location filename="../../widgets/units_page.py" />
   <source>Speed</source>
   <translation>Hastighet</translation>
  </message>
  <message>
   <location filename="../../widgets/film_dialog.py" />
   <source>MP4 films (*.mp4)</source>
   <translation>MP4-filmer (*.mp4)</translation>
  </message>
  <message>
   <location filename="../../widgets/film_dialog.py" />
   <source>The film's beginning must lie before its end.</source>
   <translation>Filmens begynnelse må ligge før slutten.</translation>
  </message>
  <message>
   <location filename="../../widgets/film_dialog.py" />
   <source>The file must end in .mp4.</source>
   <translation>Filen må slutte på .mp4.</translation>
  </message>
  <message>
   <location filename="../../widgets/film_dialog.py" />
   <source>That is more than an hour of film: choose a higher speed or a shorter time.</source>
   <translation>Det er mer enn en time film: velg høyere hastighet eller kortere tid.</translation>
  </message>
  <message>
   <location filename="../../widgets/film_dialog.py" />
   <source>{span} in {seconds:.1f} s of film, {frames} frames. The window plays it once while it records; time, zone and mode are written into every frame.</source>
   <translation>{span} på {seconds:.1f} s film, {frames} bilder. Vinduet spiller det én gang mens det tar opp; tid, sone og modus skrives i hvert bilde.</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_chart.py" />
   <location filename="../../widgets/forecast_panel.py" />
   <source>Waits for the history.</source>
   <translation>Venter på historikken.</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_chart.py" />
   <source>No signal of this district says it.</source>
   <translation>Ingen signaler i denne bydelen sier det.</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_chart.py" />
   <source>{names}, next 24 hours. {words}</source>
   <translation>{names}, neste 24 timer. {words}</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_chart.py" />
   <location filename="../../widgets/mobility_outlook.py" />
   <source>No forecast: {why}.</source>
   <translation>Ingen prognose: {why}.</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_panel.py" />
   <source>measured</source>
   <translation>målt</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_panel.py" />
   <source>expected</source>
   <translation>ventet</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_panel.py" />
   <source>holds 4 of 5</source>
   <translation>holder 4 av 5</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_panel.py" />
   <source>Made at {time} from what was known then</source>
   <translation>Laget {time} av det som var kjent da</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_panel.py" />
   <source>No forecast</source>
   <translation>Ingen prognose</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_panel.py" />
   <source>Bright line: measured. Coloured line: expected. Band: holds four of five outcomes.</source>
   <translation>Lys linje: målt. Farget linje: ventet. Bånd: holder fire av fem utfall.</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_panel.py" />
   <source>newest data of {time}</source>
   <translation>nyeste data fra {time}</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_panel.py" />
   <location filename="../../widgets/performance_panel.py" />
   <source>synthetic district</source>
   <translation>syntetisk bydel</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <location filename="../../widgets/streams_panel.py" />
   <source>Price</source>
   <translation>Pris</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>What buildings and charging cars will draw, without batteries.</source>
   <translation>Det bygninger og ladende biler vil trekke, uten batterier.</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>What all PV arrays of the district will make.</source>
   <translation>Det alle solceller i bydelen vil produsere.</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>What a kilowatt-hour will cost on the market, before tariffs.</source>
   <translation>Det en kilowattime vil koste i markedet, før tariffer.</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>PV and turbines less load: above zero the district has more than it needs.</source>
   <translation>Sol og turbiner minus forbruk: over null har bydelen mer enn den trenger.</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>as at the same clock time on the last day that is known</source>
   <translation>som ved samme klokkeslett siste kjente døgn</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>the mean of past days of the same kind, recent and equally warm ones more, shifted by the last hours</source>
   <translation>snittet av tidligere døgn av samme slag, nylige og like varme teller mer, forskjøvet med de siste timene</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>the sun's course under a clear sky, times how clear past days and the last hours were</source>
   <translation>solens gang under klar himmel, ganger hvor klart de siste døgnene og timene var</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>{at:%H:%M}   {mid}   ({low} to {high})</source>
   <translation>{at:%H:%M}   {mid}   ({low} til {high})</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>highest {top} at {at:%H:%M}</source>
   <translation>høyest {top} kl. {at:%H:%M}</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>error {amount}</source>
   <translation>feil {amount}</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>no forecast</source>
   <translation>ingen prognose</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>{model}, not judged yet</source>
   <translation>{model}, ikke vurdert ennå</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>{in_band_pct} % in band</source>
   <translation>{in_band_pct} % i båndet</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>Judged on {count} steps: mean error {amount}, {what} by {amount_2} on average.</source>
   <translation>Vurdert på {count} steg: snittfeil {amount}, {what} med {amount_2} i snitt.</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>{in_band_pct} % of what came lay in the band; 80 % should.</source>
   <translation>{in_band_pct} % av det som kom, lå i båndet; 80 % skulle.</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>{skill_pct} % {worse} error than taking yesterday again.</source>
   <translation>{skill_pct} % {worse} feil enn å ta gårsdagen igjen.</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>By lead time: {told}.</source>
   <translation>Etter tid fram: {told}.</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>{amount} up to {lead:g} h</source>
   <translation>{amount} opp til {lead:g} h</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>too high</source>
   <translation>for høy</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>too low</source>
   <translation>for lav</translation>
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <location filename="../../widgets/import_new.py" />
   <source>Thing</source>
   <translation>Ting</translation>
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <location filename="../../widgets/import_new.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>Quantity</source>
   <translation>Størrelse</translation>
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source>Becomes part of</source>
   <translation>Blir del av</translation>
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source>Kind of a new one</source>
   <translation>Type for en ny</translation>
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source>Every</source>
   <translation>Hvert</translation>
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source>{count} of {count_2} streams become signals, {things} things become assets.</source>
   <translation>{count} av {count_2} strømmer blir signaler, {things} ting blir anlegg.</translation>
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source>Found at {feed}</source>
   <translation>Funnet hos {feed}</translation>
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source>Streams at the source</source>
   <translation>Strømmer hos kilden</translation>
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source>Add to the district</source>
   <translation>Legg til i bydelen</translation>
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source>Say which quantity '{label}' is.</source>
   <translation>Si hvilken størrelse '{label}' er.</translation>
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source> {lost} of them have no place at the source and will stand at the district's origin.</source>
   <translation> {lost} av dem har ikke noe sted hos kilden og vil stå i bydelens origo.</translation>
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source>a new asset</source>
   <translation>et nytt anlegg</translation>
  </message>
  <message>
   <location filename="../../widgets/freshness.py" />
   <source>{fresh} of {signals} signals fresh, {newest}</source>
   <translation>{fresh} av {signals} signaler ferske, {newest}</translation>
  </message>
  <message>
   <location filename="../../widgets/freshness.py" />
   <source>nothing known yet</source>
   <translation>ingenting kjent ennå</translation>
  </message>
  <message>
   <location filename="../../widgets/freshness.py" />
   <source>newest {span} old</source>
   <translation>nyeste {span} gammel</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what.py" />
   <source>Sign of proof</source>
   <translation>Tegn for bevis</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what.py" />
   <source>Enter draws a signal in the trends.</source>
   <translation>Enter tegner et signal i trendene.</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what.py" />
   <source>Signals that the figure rests on</source>
   <translation>Signaler som tallet bygger på</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what.py" />
   <source>How it is computed</source>
   <translation>Slik beregnes det</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what.py" />
   <source>From what</source>
   <translation>Hva det bygger på</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what.py" />
   <source>After: {origin}</source>
   <translation>Etter: {origin}</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_table.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>Known</source>
   <translation>Kjent</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_table.py" />
   <source>Gave</source>
   <translation>Ga</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_table.py" />
   <source>Share of the period that it covered</source>
   <translation>Andel av perioden den dekket</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_table.py" />
   <source>What it put into the figure</source>
   <translation>Hva den la i tallet</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_table.py" />
   <source>Its newest value, at the playhead</source>
   <translation>Nyeste verdi, ved spillehodet</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_table.py" />
   <source>silent</source>
   <translation>taus</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>matches what was anchored</source>
   <translation>stemmer med det som ble forankret</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>{known} of {counted}</source>
   <translation>{known} av {counted}</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>Rests on no meter</source>
   <translation>Bygger ikke på noen måler</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>{text}; the least known kind covers {percent} %: under 90 %, so the figure is not valid</source>
   <translation>{text}; den minst kjente typen dekker {percent} %: under 90 %, så tallet er ikke gyldig</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>{text}; each kind covers {percent} % or more</source>
   <translation>{text}; hver type dekker {percent} % eller mer</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>{text}, all of the time</source>
   <translation>{text}, hele tiden</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>Ledger, {counted}: {parts}</source>
   <translation>Hovedbok, {counted}: {parts}</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>at {time}</source>
   <translation>{time}</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>No ledger here: history in memory or shared is not sealed by this window</source>
   <translation>Ingen hovedbok her: historikk i minnet eller delt forsegles ikke av dette vinduet</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>Ledger: nothing of this period is anchored yet</source>
   <translation>Hovedbok: ingenting av denne perioden er forankret ennå</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>Ledger: matches what was anchored, {counted}</source>
   <translation>Hovedbok: stemmer med det som ble forankret, {counted}</translation>
  </message>
  <message>
   <location filename="../../widgets/grid_key.py" />
   <source>Plain</source>
   <translation>Enkel</translation>
  </message>
  <message>
   <location filename="../../widgets/grid_key.py" />
   <source>near</source>
   <translation>nær</translation>
  </message>
  <message>
   <location filename="../../widgets/grid_key.py" />
   <source>limit</source>
   <translation>grense</translation>
  </message>
  <message>
   <location filename="../../widgets/grid_key.py" />
   <source>Limit that is near or passed</source>
   <translation>Grense som er nær eller passert</translation>
  </message>
  <message>
   <location filename="../../widgets/grid_key.py" />
   <source>and {left} more</source>
   <translation>og {left} til</translation>
  </message>
  <message>
   <location filename="../../widgets/grid_key.py" />
   <source>Show {titles}</source>
   <translation>Vis {titles}</translation>
  </message>
  <message>
   <location filename="../../widgets/headline.py" />
   <source>{known} of {sources}</source>
   <translation>{known} av {sources}</translation>
  </message>
  <message>
   <location filename="../../widgets/headline.py" />
   <source>{name}: {parts} ({known} of {sources} sources, {percent} %)</source>
   <translation>{name}: {parts} ({known} av {sources} kilder, {percent} %)</translation>
  </message>
  <message>
   <location filename="../../widgets/headline.py" />
   <location filename="../../widgets/levels_areas.py" />
   <source>PV</source>
   <translation>Sol</translation>
  </message>
  <message>
   <location filename="../../widgets/headline.py" />
   <source>Click a figure: from what is it?</source>
   <translation>Klikk på et tall: hva bygger det på?</translation>
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <source>Page of help</source>
   <translation>Hjelpeside</translation>
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <source>Help – Tvilling</source>
   <translation>Hjelp – Tvilling</translation>
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <source>Help</source>
   <translation>Hjelp</translation>
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <location filename="../../widgets/tamper_card.py" />
   <source>Back</source>
   <translation>Tilbake</translation>
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <source>Search in help</source>
   <translation>Søk i hjelpen</translation>
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <source>Pages</source>
   <translation>Sider</translation>
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <source>{page} – Help</source>
   <translation>{page} – Hjelp</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/help_window.py" />
   <source>{n} places</source>
   <extracomment>for one: {n} place</extracomment>
   <translation>
    <numerusform>{n} sted</numerusform>
    <numerusform>{n} steder</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <source>Nothing in the help has these words.</source>
   <translation>Ingenting i hjelpen har disse ordene.</translation>
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <source>Outside of the help, not opened: {address}</source>
   <translation>Utenfor hjelpen, ikke åpnet: {address}</translation>
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <source>No page of help, not opened: {page}</source>
   <translation>Ingen hjelpeside, ikke åpnet: {page}</translation>
  </message>
  <message>
   <location filename="../../widgets/hidden_chip.py" />
   <source>Show every object again   (Shift+H)</source>
   <translation>Vis alle objekter igjen   (Shift+H)</translation>
  </message>
  <message>
   <location filename="../../widgets/hidden_chip.py" />
   <source>Remove the clip box   (X)</source>
   <translation>Fjern klippeboksen   (X)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/hidden_chip.py" />
   <source>{n:,} objects hidden</source>
   <extracomment>for one: {n:,} object hidden</extracomment>
   <translation>
    <numerusform>{n:,} objekt skjult</numerusform>
    <numerusform>{n:,} objekter skjult</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/hidden_chip.py" />
   <source>{ghosts:,} as outlines</source>
   <translation>{ghosts:,} som omriss</translation>
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>Thinned readings give way to one a quarter of an hour of each signal; lowest, highest and mean of each hour and quarter stay. The newest day is never thinned.</source>
   <translation>Uttynnede målinger gir plass til én per kvarter for hvert signal; laveste, høyeste og snitt for hver time og hvert kvarter blir. Det nyeste døgnet tynnes aldri ut.</translation>
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>{count_text} readings of {count_text_2} signals.</source>
   <translation>{count_text} målinger av {count_text_2} signaler.</translation>
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>Thin readings older than</source>
   <translation>Tynn ut målinger eldre enn</translation>
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source> days</source>
   <translation> dager</translation>
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>Days of all readings</source>
   <translation>Døgn med alle målinger</translation>
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>Let the history take at most</source>
   <translation>La historikken ta høyst</translation>
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>Most that the history may take, in GB</source>
   <translation>Det meste historikken kan ta, i GB</translation>
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>The history is still being opened.</source>
   <translation>Historikken åpnes fortsatt.</translation>
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>The district's folder is not written to. </source>
   <translation>Bydelens mappe skrives det ikke til. </translation>
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>{why}Kept in {breakable}</source>
   <translation>{why}Beholdt i {breakable}</translation>
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>The history takes {taken_text}</source>
   <translation>Historikken tar {taken_text}</translation>
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source> Its file has {size_text}; what is free in it is used again.</source>
   <translation> Filen har {size_text}; det som er ledig i den, brukes igjen.</translation>
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>Apply</source>
   <translation>Bruk</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/history_words.py" />
   <source>about {n} hours</source>
   <extracomment>for one: about {n} hour</extracomment>
   <translation>
    <numerusform>omtrent {n} time</numerusform>
    <numerusform>omtrent {n} timer</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>It grows by about {size_text} a day.</source>
   <translation>Den vokser med omtrent {size_text} om dagen.</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>Thins {count_text} readings from {first} to {last} {zone_name}: at most {count_text_2} of them stay, one a quarter of an hour of each signal.</source>
   <translation>Tynner ut {count_text} målinger fra {first} til {last} {zone_name}: høyst {count_text_2} av dem blir, én per kvarter for hvert signal.</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source> of {size_text}</source>
   <translation> av {size_text}</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>It is too young to say how fast it grows.</source>
   <translation>Den er for ung til å si hvor fort den vokser.</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>It hardly grows: nothing much came in the last day.</source>
   <translation>Den vokser nesten ikke: det kom lite det siste døgnet.</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>years</source>
   <translation>år</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>months</source>
   <translation>måneder</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>days</source>
   <translation>dager</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>The disk has {size_text} free: full in {about} at this rate.</source>
   <translation>Disken har {size_text} ledig: full om {about} i denne takten.</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>about {number:.0f} {unit}</source>
   <translation>omtrent {number:.0f} {unit}</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>more than 50 years</source>
   <translation>mer enn 50 år</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>At this rate {bound} are reached in {about}; then the oldest readings are thinned.</source>
   <translation>I denne takten nås {bound} om {about}; da tynnes de eldste målingene ut.</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>It takes more than {bound}: the oldest readings are thinned until it fits.</source>
   <translation>Den tar mer enn {bound}: de eldste målingene tynnes ut til den får plass.</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>At this rate it levels off at about {size_text} in {about}.</source>
   <translation>I denne takten flater den ut på omtrent {size_text} om {about}.</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>The disk has {size_text} free.</source>
   <translation>Disken har {size_text} ledig.</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>At this rate it stays at about {size_text}.</source>
   <translation>I denne takten blir den på omtrent {size_text}.</translation>
  </message>
  <message>
   <location filename="../../widgets/hover_card.py" />
   <source>What the pointer is over</source>
   <translation>Det pekeren er over</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>No column: rows follow each other</source>
   <translation>Ingen kolonne: rader følger hverandre</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Comma</source>
   <translation>Komma</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Semicolon</source>
   <translation>Semikolon</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Tab</source>
   <translation>Tabulator</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Bar</source>
   <translation>Strek</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Point</source>
   <translation>Punktum</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Year first (ISO 8601)</source>
   <translation>År først (ISO 8601)</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Day first (31.12.2020)</source>
   <translation>Dag først (31.12.2020)</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Month first (12/31/2020)</source>
   <translation>Måned først (12/31/2020)</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Seconds since 1970</source>
   <translation>Sekunder siden 1970</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Milliseconds since 1970</source>
   <translation>Millisekunder siden 1970</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Microseconds since 1970</source>
   <translation>Mikrosekunder siden 1970</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Nanoseconds since 1970</source>
   <translation>Nanosekunder siden 1970</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>The first of the two</source>
   <translation>Den første av de to</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>The second of the two</source>
   <translation>Den andre av de to</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>By the order of rows</source>
   <translation>Etter radenes rekkefølge</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Beginning of its interval</source>
   <translation>Begynnelsen av intervallet</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>End of its interval</source>
   <translation>Slutten av intervallet</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>A column for each signal</source>
   <translation>En kolonne for hvert signal</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>A row for each value</source>
   <translation>En rad for hver verdi</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Encoding</source>
   <translation>Tegnkoding</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>First line names the columns</source>
   <translation>Første linje navngir kolonnene</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Form of times</source>
   <translation>Form på tider</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>seconds, such as 3600</source>
   <translation>sekunder, som 3600</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <location filename="../../widgets/new_district.py" />
   <source>Time zone</source>
   <translation>Tidssone</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Shape</source>
   <translation>Form</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>is this text</source>
   <translation>er denne teksten</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Text of the rows that are taken</source>
   <translation>Tekst i radene som tas</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>All rows</source>
   <translation>Alle rader</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Delimiter</source>
   <translation>Skilletegn</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Decimal sign</source>
   <translation>Desimaltegn</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Time column</source>
   <translation>Tidskolonne</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Clock column</source>
   <translation>Klokkekolonne</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Search: Oslo, +01:00</source>
   <translation>Søk: Oslo, +01:00</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>When clocks go back</source>
   <translation>Når klokken stilles tilbake</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>A time stands for</source>
   <translation>En tid står for</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Only rows where this column</source>
   <translation>Bare rader der denne kolonnen</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <location filename="../../widgets/ledger_table.py" />
   <location filename="../../widgets/main_window.py" />
   <source>Time</source>
   <translation>Tid</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Values</source>
   <translation>Verdier</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Signal column</source>
   <translation>Signalkolonne</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Value column</source>
   <translation>Verdikolonne</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Quality column</source>
   <translation>Kvalitetskolonne</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Decimals</source>
   <translation>Desimaler</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Column</source>
   <translation>Kolonne</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Clock</source>
   <translation>Klokke</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>First row</source>
   <translation>Første rad</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Form</source>
   <translation>Form</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Zone</source>
   <translation>Sone</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Clock back</source>
   <translation>Klokke tilbake</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Stands for</source>
   <translation>Står for</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Interval, s</source>
   <translation>Intervall, s</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Only where</source>
   <translation>Bare der</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>is</source>
   <translation>er</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Import {name}</source>
   <translation>Importer {name}</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>proposed: tick to take</source>
   <translation>foreslått: kryss av for å ta</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>left out</source>
   <translation>utelatt</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>new</source>
   <translation>ny</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>new: say what it is</source>
   <translation>ny: si hva det er</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>First rows of the file</source>
   <translation>Første rader i filen</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Columns and their signals</source>
   <translation>Kolonner og deres signaler</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Choose a signal for at least one column.</source>
   <translation>Velg et signal for minst én kolonne.</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Choose the column of signals and the column of values.</source>
   <translation>Velg kolonnen med signaler og kolonnen med verdier.</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Say how many seconds lie between two rows.</source>
   <translation>Si hvor mange sekunder det er mellom to rader.</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Say how long an interval is, in seconds.</source>
   <translation>Si hvor langt et intervall er, i sekunder.</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Say where the times are, or when the first row is.</source>
   <translation>Si hvor tidene er, eller når første rad er.</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <location filename="../../widgets/new_district.py" />
   <location filename="../../widgets/open_choice.py" />
   <source>Cancel</source>
   <translation>Avbryt</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Say where {asset} is: its latitude and longitude.</source>
   <translation>Si hvor {asset} er: bredde og lengde.</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Say the quantity, unit and period of {id}.</source>
   <translation>Si størrelse, enhet og periode for {id}.</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Looking through the file</source>
   <translation>Ser gjennom filen</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>First rows</source>
   <translation>Første rader</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>'{signal}' is no signal here; name a new one asset-id.quantity, in small letters.</source>
   <translation>'{signal}' er ikke noe signal her; kall et nytt anlegg-id.storrelse, med små bokstaver.</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Say what {signal} is: choose its row and fill in the fields below.</source>
   <translation>Si hva {signal} er: velg raden og fyll ut feltene under.</translation>
  </message>
  <message>
   <location filename="../../widgets/import_new.py" />
   <source>latitude, longitude: 63.4305, 10.3951</source>
   <translation>bredde, lengde: 63.4305, 10.3951</translation>
  </message>
  <message>
   <location filename="../../widgets/import_new.py" />
   <source>power, temperature, pm25</source>
   <translation>power, temperature, pm25</translation>
  </message>
  <message>
   <location filename="../../widgets/import_new.py" />
   <source>kW, °C, µg/m³</source>
   <translation>kW, °C, µg/m³</translation>
  </message>
  <message>
   <location filename="../../widgets/import_new.py" />
   <source>seconds</source>
   <translation>sekunder</translation>
  </message>
  <message>
   <location filename="../../widgets/import_new.py" />
   <source>New in the district: {ident}</source>
   <translation>Nytt i bydelen: {ident}</translation>
  </message>
  <message>
   <location filename="../../widgets/import_new.py" />
   <location filename="../../widgets/mobility_shared.py" />
   <location filename="../../widgets/problem_table.py" />
   <source>Place</source>
   <translation>Sted</translation>
  </message>
  <message>
   <location filename="../../widgets/import_tables.py" />
   <source>In the file</source>
   <translation>I filen</translation>
  </message>
  <message>
   <location filename="../../widgets/import_tables.py" />
   <source>Unit in the file</source>
   <translation>Enhet i filen</translation>
  </message>
  <message>
   <location filename="../../widgets/import_tables.py" />
   <source>choose, or leave it out</source>
   <translation>velg, eller utelat</translation>
  </message>
  <message>
   <location filename="../../widgets/inspector.py" />
   <source>Nothing selected</source>
   <translation>Ingenting valgt</translation>
  </message>
  <message>
   <location filename="../../widgets/inspector.py" />
   <source>Click a building or an asset in the view: its figures, its last day and what belongs to it stand here.</source>
   <translation>Klikk på en bygning eller et anlegg i visningen: tall, siste døgn og det som hører til, står her.</translation>
  </message>
  <message>
   <location filename="../../widgets/inspector.py" />
   <source>No signal is measured here.</source>
   <translation>Ingen signaler måles her.</translation>
  </message>
  <message>
   <location filename="../../widgets/inspector.py" />
   <source>Data and market</source>
   <translation>Data og marked</translation>
  </message>
  <message>
   <location filename="../../widgets/inspector.py" />
   <source>Attributes</source>
   <translation>Egenskaper</translation>
  </message>
  <message>
   <location filename="../../widgets/inspector.py" />
   <source>In this building</source>
   <translation>I denne bygningen</translation>
  </message>
  <message>
   <location filename="../../widgets/inspector_header.py" />
   <source>synthetic</source>
   <translation>syntetisk</translation>
  </message>
  <message>
   <location filename="../../widgets/inspector_header.py" />
   <source>Fly there</source>
   <translation>Fly dit</translation>
  </message>
  <message>
   <location filename="../../widgets/inspector_header.py" />
   <source>Select nothing</source>
   <translation>Velg ingenting</translation>
  </message>
  <message>
   <location filename="../../widgets/inspector_target.py" />
   <source>{sentence} building</source>
   <translation>{sentence} bygning</translation>
  </message>
  <message>
   <location filename="../../widgets/inspector_target.py" />
   <source>trading partner</source>
   <translation>handelspartner</translation>
  </message>
  <message>
   <location filename="../../widgets/inspector_target.py" />
   <source>takes no part</source>
   <translation>deltar ikke</translation>
  </message>
  <message>
   <location filename="../../widgets/keep_view.py" />
   <source>Keep this view</source>
   <translation>Behold denne visningen</translation>
  </message>
  <message>
   <location filename="../../widgets/keep_view.py" />
   <location filename="../../widgets/trend_menu.py" />
   <source>Name of the view</source>
   <translation>Navn på visningen</translation>
  </message>
  <message>
   <location filename="../../widgets/keep_view.py" />
   <source>Return to {moment} too</source>
   <translation>Gå også tilbake til {moment}</translation>
  </message>
  <message>
   <location filename="../../widgets/keep_view.py" />
   <source>Camera, style, layers and colours are kept.</source>
   <translation>Kamera, stil, lag og farger beholdes.</translation>
  </message>
  <message>
   <location filename="../../widgets/keep_view.py" />
   <location filename="../../widgets/keep_workspace.py" />
   <location filename="../../widgets/note_dialog.py" />
   <source>Keep</source>
   <translation>Behold</translation>
  </message>
  <message>
   <location filename="../../widgets/keep_workspace.py" />
   <source>Keep as a workspace</source>
   <translation>Behold som arbeidsflate</translation>
  </message>
  <message>
   <location filename="../../widgets/keep_workspace.py" />
   <source>Name of the workspace</source>
   <translation>Navn på arbeidsflaten</translation>
  </message>
  <message>
   <location filename="../../widgets/keep_workspace.py" />
   <source>Panels, style, layers, colours, trends and camera are kept.</source>
   <translation>Paneler, stil, lag, farger, trender og kamera beholdes.</translation>
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>As corrected</source>
   <translation>Som rettet</translation>
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>As known then</source>
   <translation>Som kjent da</translation>
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>As known at…</source>
   <translation>Som kjent …</translation>
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>All that is known today, with everything that came late and every correction</source>
   <translation>Alt som er kjent i dag, med alt som kom sent og hver rettelse</translation>
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>Only what had arrived by the moment shown: what an operator could have seen there and then</source>
   <translation>Bare det som var kommet i det viste øyeblikket: det en operatør kunne ha sett der og da</translation>
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>Only what had arrived by a time that you give</source>
   <translation>Bare det som var kommet til et tidspunkt du oppgir</translation>
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>as known then</source>
   <translation>som kjent da</translation>
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>As corrected or as known then</source>
   <translation>Som rettet eller som kjent da</translation>
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>As known at</source>
   <translation>Som kjent</translation>
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>Show only what had arrived by this time:</source>
   <translation>Vis bare det som var kommet innen:</translation>
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>Live shows all that is known now; in a replay you can choose</source>
   <translation>Direkte viser alt som er kjent nå; i en avspilling kan du velge</translation>
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>What is known: {rstrip}</source>
   <translation>Hva som er kjent: {rstrip}</translation>
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>As known at: {error}.</source>
   <translation>Som kjent: {error}.</translation>
  </message>
  <message>
   <location filename="../../widgets/layer_row.py" />
   <source>Opacity of {label}</source>
   <translation>Dekkevne for {label}</translation>
  </message>
  <message>
   <location filename="../../widgets/layer_row.py" />
   <source>Opacity</source>
   <translation>Dekkevne</translation>
  </message>
  <message>
   <location filename="../../widgets/layer_row.py" />
   <source>shown</source>
   <translation>vist</translation>
  </message>
  <message>
   <location filename="../../widgets/layer_row.py" />
   <source>hidden</source>
   <translation>skjult</translation>
  </message>
  <message>
   <location filename="../../widgets/layers_panel.py" />
   <location filename="../../widgets/scenario_bar.py" />
   <source>Colour buildings by</source>
   <translation>Farg bygninger etter</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Show this moment</source>
   <translation>Vis dette øyeblikket</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Copy the record as it stands in the ledger</source>
   <translation>Kopier posten slik den står i hovedboken</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Parts of the record</source>
   <translation>Postens deler</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>The record's exact bytes</source>
   <translation>Postens nøyaktige byter</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Content</source>
   <translation>Innhold</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Origin</source>
   <translation>Opphav</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>No record chosen</source>
   <translation>Ingen post valgt</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Choose one in the list: what it says, its proof and its bytes stand here.</source>
   <translation>Velg en i listen: hva den sier, beviset og bytene står her.</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>{kind_word} · {when} · leaf {number} of {ledger}</source>
   <translation>{kind_word} · {when} · blad {number} av {ledger}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Looking where this comes from …</source>
   <translation>Ser etter hvor dette kommer fra …</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Nothing of it is proven</source>
   <translation>Ingenting av det er bevist</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Show what this is about</source>
   <translation>Vis det dette handler om</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>It rests on nothing else.</source>
   <translation>Den bygger ikke på noe annet.</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>It rests on no other record.</source>
   <translation>Den bygger ikke på noen annen post.</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>These bytes are no JSON that can be read here.</source>
   <translation>Disse bytene er ikke JSON som kan leses her.</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Being checked …</source>
   <translation>Kontrolleres …</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>not verified: </source>
   <translation>ikke verifisert: </translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Leaf hash</source>
   <translation>Bladhash</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Each step is a record of the ledger; choose one to see it.</source>
   <translation>Hvert steg er en post i hovedboken; velg ett for å se det.</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <location filename="../../widgets/shift_notes.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>About</source>
   <translation>Handler om</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <location filename="../../widgets/proof_checks.py" />
   <location filename="../../widgets/proof_story.py" />
   <source>not verified</source>
   <translation>ikke verifisert</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>Show the new records</source>
   <translation>Vis de nye postene</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>No ledger yet</source>
   <translation>Ingen hovedbok ennå</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>The ledger opens with the history; each quarter of an hour becomes a record.</source>
   <translation>Hovedboken åpnes med historikken; hvert kvarter blir en post.</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>Records of the ledger</source>
   <translation>Poster i hovedboken</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>Search records</source>
   <translation>Søk i poster</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>Which ledger</source>
   <translation>Hvilken hovedbok</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>Only what is proven</source>
   <translation>Bare det som er bevist</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <location filename="../../widgets/market_panel.py" />
   <source>The ledger cannot be read</source>
   <translation>Hovedboken kan ikke leses</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>{count:,} new</source>
   <translation>{count:,} nye</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>No such record</source>
   <translation>Ingen slik post</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>No records yet</source>
   <translation>Ingen poster ennå</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>Search for something else, or choose All.</source>
   <translation>Søk etter noe annet, eller velg Alle.</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>Each quarter of an hour becomes a record, a minute after its end.</source>
   <translation>Hvert kvarter blir en post, ett minutt etter at det er slutt.</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Mode live</source>
   <translation>Modus LIVE</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Mode replay</source>
   <translation>Modus REPLAY</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Mode scenario</source>
   <translation>Modus SCENARIO</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Note made</source>
   <translation>Notat skrevet</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Note changed</source>
   <translation>Notat endret</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Note removed</source>
   <translation>Notat fjernet</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Feed added</source>
   <translation>Kilde lagt til</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Feed changed</source>
   <translation>Kilde endret</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Feed removed</source>
   <translation>Kilde fjernet</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Feed paused</source>
   <translation>Kilde satt på pause</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Feed resumed</source>
   <translation>Kilde gjenopptatt</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Imported</source>
   <translation>Importert</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Exported</source>
   <translation>Eksportert</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Film made</source>
   <translation>Film laget</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Backed up</source>
   <translation>Sikkerhetskopiert</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Restored</source>
   <translation>Gjenopprettet</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Keeping changed</source>
   <translation>Lagringstid endret</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>District opened</source>
   <translation>Bydel åpnet</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>District closed</source>
   <translation>Bydel lukket</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Evidence exported</source>
   <translation>Bevis eksportert</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Stream offered</source>
   <translation>Strøm tilbudt</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Stream withdrawn</source>
   <translation>Strøm trukket tilbake</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Stream bought</source>
   <translation>Strøm kjøpt</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Device registered</source>
   <translation>Enhet registrert</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Key rotated</source>
   <translation>Nøkkel byttet</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Other</source>
   <translation>Annet</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>started</source>
   <translation>startet</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>updated</source>
   <translation>oppdatert</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>ended</source>
   <translation>avsluttet</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>cleared</source>
   <translation>klarert</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>cancelled</source>
   <translation>avlyst</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>registered</source>
   <translation>registrert</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>rotated</source>
   <translation>byttet</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>log</source>
   <translation>logg</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <location filename="../../widgets/scenario_paper.py" />
   <source>district</source>
   <translation>bydel</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>device</source>
   <translation>enhet</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>bike</source>
   <translation>sykkel</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>e-bike</source>
   <translation>elsykkel</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>scooter</source>
   <translation>sparkesykkel</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>car</source>
   <translation>bil</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>van</source>
   <translation>varebil</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>bus</source>
   <translation>buss</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>{title}: {event}, {price} for {days} days, {n} signals</source>
   <translation>{title}: {event}, {price} for {days} dager, {n} signaler</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Purchase of {stream} {event}, {price}</source>
   <translation>Kjøp av {stream}: {event}, {price}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>{asset} asks for {energy} at {price}, {at}</source>
   <translation>{asset} ber om {energy} til {price}, {at}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>{seller} to {buyer}: {energy} at {price}, {at}, {status}</source>
   <translation>{seller} til {buyer}: {energy} til {price}, {at}, {status}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/ledger_summary.py" />
   <source>Invoice of {asset}, {day}: {total}, {n} trades</source>
   <extracomment>for one: Invoice of {asset}, {day}: {total}, {n} trade</extracomment>
   <translation>
    <numerusform>Faktura til {asset}, {day}: {total}, {n} handel</numerusform>
    <numerusform>Faktura til {asset}, {day}: {total}, {n} handler</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Flexibility {event}: {asset} down by {power} W, {at}</source>
   <translation>Fleksibilitet ({event}): {asset} ned med {power} W, {at}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Cleared {n} bids, {at}: {energy}, no trade</source>
   <translation>{n} bud klarert, {at}: {energy}, ingen handel</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Settlement of {asset}, {day}: {total}</source>
   <translation>Avregning for {asset}, {day}: {total}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>{asset} connector {connector}: session {event}, {energy} charged</source>
   <translation>{asset} ladepunkt {connector}: økt ({event}), {energy} ladet</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Ride by {vehicle} {event}</source>
   <translation>Tur med {vehicle} ({event})</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>{asset} offers {energy} at {price}, {at}</source>
   <translation>{asset} tilbyr {energy} til {price}, {at}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Flexibility {event}: {asset} up by {power} W, {at}</source>
   <translation>Fleksibilitet ({event}): {asset} opp med {power} W, {at}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Cleared {n} bids, {at}: {energy} at {price}</source>
   <translation>{n} bud klarert, {at}: {energy} til {price}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source> from {place}</source>
   <translation> fra {place}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Device of {asset} {event}: {device}</source>
   <translation>Enheten til {asset} ({event}): {device}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Key of the {scope} rotated</source>
   <translation>Nøkkel byttet ({scope})</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>{n} leaves anchored in {ledger}</source>
   <translation>{n} blader forankret i {ledger}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Alarm {rule} of {at} acknowledged</source>
   <translation>Alarm {rule} fra {at} kvittert</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Journal, lines {first} to {last}</source>
   <translation>Journal, linje {first} til {last}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>History thinned: {start} to {end}, {rule}</source>
   <translation>Historikk tynnet ut: {start} til {end}, {rule}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <location filename="../../widgets/mobility_gantt.py" />
   <source>, {energy} given back</source>
   <translation>, {energy} gitt tilbake</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source> to {place}</source>
   <translation> til {place}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_table.py" />
   <source>Record</source>
   <translation>Post</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_table.py" />
   <source>Leaf</source>
   <translation>Blad</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_table.py" />
   <source>Time, {zone_name}</source>
   <translation>Tid, {zone_name}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/trend_figures.py" />
   <source>Readings</source>
   <translation>Målinger</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>Action</source>
   <translation>Handling</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>Bid</source>
   <translation>Bud</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>Trade</source>
   <translation>Handel</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>Invoice</source>
   <translation>Faktura</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/market_panel.py" />
   <source>Flexibility</source>
   <translation>Fleksibilitet</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>Ride</source>
   <translation>Tur</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>Purchase</source>
   <translation>Kjøp</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>New key</source>
   <translation>Ny nøkkel</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>Anchor</source>
   <translation>Anker</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>Thinned</source>
   <translation>Uttynnet</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/levels_areas.py" />
   <source>Data</source>
   <translation>Data</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>reported by the endpoint, checked by nobody here</source>
   <translation>rapportert av endepunktet, ikke kontrollert av noen her</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>in the batch that was anchored</source>
   <translation>i partiet som ble forankret</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>the transaction is the one that its sender signed</source>
   <translation>transaksjonen er den avsenderen signerte</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>effects, events and the checkpoint's contents fit together</source>
   <translation>virkninger, hendelser og sjekkpunktets innhold passer sammen</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>a committee that is trusted here certified the checkpoint</source>
   <translation>en komité som er betrodd her, sertifiserte sjekkpunktet</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>the committee follows from the one that is pinned</source>
   <translation>komiteen følger av den som er festet</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>in the log; its checkpoint was not checked</source>
   <translation>i loggen; sjekkpunktet ble ikke kontrollert</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>in the log, under a checkpoint that its key signed</source>
   <translation>i loggen, under et sjekkpunkt som nøkkelen signerte</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>the log goes on from what was seen of it before</source>
   <translation>loggen fortsetter fra det som før er sett av den</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>a witness, or IOTA, holds the checkpoint too</source>
   <translation>et vitne, eller IOTA, har også sjekkpunktet</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/people_sheet.py" />
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/people_sheet.py" />
   <location filename="../../widgets/rules_words.py" />
   <source>no</source>
   <translation>nei</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>… {count} bytes more</source>
   <translation>… {count} byte til</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>more than {most_fields} fields; the bytes hold all</source>
   <translation>mer enn {most_fields} felt; bytene har alle</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>{count} entries</source>
   <translation>{count} oppføringer</translation>
  </message>
  <message>
   <location filename="../../widgets/legend.py" />
   <source>Legend</source>
   <translation>Tegnforklaring</translation>
  </message>
  <message>
   <location filename="../../widgets/legend.py" />
   <source>no data</source>
   <translation>ingen data</translation>
  </message>
  <message>
   <location filename="../../widgets/legend.py" />
   <source>no values yet</source>
   <translation>ingen verdier ennå</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>No alarm in {known} of {of} known</source>
   <translation>Ingen alarm i {known} av {of} kjente</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>Worst alarm</source>
   <translation>Verste alarm</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>Grid margin</source>
   <translation>Nettmargin</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>{n} of {m}</source>
   <translation>{n} av {m}</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>No alarm</source>
   <translation>Ingen alarm</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>Not known</source>
   <translation>Ikke kjent</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>{n} of {m} signals are fresh</source>
   <translation>{n} av {m} signaler er ferske</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>feed {name} is not up</source>
   <translation>kilden {name} er ikke oppe</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/levels_areas.py" />
   <source>{n} alarms, the worst {priority}: {title}</source>
   <extracomment>for one: {n} alarm, {priority}: {title}</extracomment>
   <translation>
    <numerusform>{n} alarm, {priority}: {title}</numerusform>
    <numerusform>{n} alarmer, den verste {priority}: {title}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>load {value} {unit}</source>
   <translation>forbruk {value} {unit}</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>PV {value} {unit}</source>
   <translation>solceller {value} {unit}</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>grid margin {value} % at {asset}</source>
   <translation>nettmargin {value} % ved {asset}</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>not acknowledged</source>
   <translation>ikke kvittert</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_panel.py" />
   <source>Level 1: areas</source>
   <translation>Nivå 1: områder</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_panel.py" />
   <source>Level 2: units</source>
   <translation>Nivå 2: enheter</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_panel.py" />
   <source>Level 3: asset</source>
   <translation>Nivå 3: anlegg</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_panel.py" />
   <source>Level 4: support</source>
   <translation>Nivå 4: støtte</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_panel.py" />
   <source>Back to what was shown before</source>
   <translation>Tilbake til det som ble vist før</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_support.py" />
   <source>No feed has said anything yet.</source>
   <translation>Ingen kilde har sagt noe ennå.</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_support.py" />
   <source>Feeds and what they refused</source>
   <translation>Kilder og hva de avviste</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/levels_unit.py" />
   <source>{n} alarms, the worst: {title}</source>
   <extracomment>for one: {n} alarm: {title}</extracomment>
   <translation>
    <numerusform>{n} alarm: {title}</numerusform>
    <numerusform>{n} alarmer, den verste: {title}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/levels_unit.py" />
   <source>Nothing is measured here.</source>
   <translation>Ingenting måles her.</translation>
  </message>
  <message>
   <location filename="../../widgets/lineage_view.py" />
   <source>Where this record comes from</source>
   <translation>Hvor denne posten kommer fra</translation>
  </message>
  <message>
   <location filename="../../widgets/lineage_view.py" />
   <source>and {more} more</source>
   <translation>og {more} til</translation>
  </message>
  <message>
   <location filename="../../widgets/lock_cover.py" />
   <source>Locked</source>
   <translation>Låst</translation>
  </message>
  <message>
   <location filename="../../widgets/lock_cover.py" />
   <source>Unlock…</source>
   <translation>Lås opp…</translation>
  </message>
  <message>
   <location filename="../../widgets/lock_cover.py" />
   <source>The window is locked</source>
   <translation>Vinduet er låst</translation>
  </message>
  <message>
   <location filename="../../widgets/lock_cover.py" />
   <source>{who} sits here. Alarms go on to show and to sound; what is done needs the code of a role.</source>
   <translation>{who} sitter her. Alarmer vises og høres fortsatt; det som skal gjøres, trenger koden for en rolle.</translation>
  </message>
  <message>
   <location filename="../../widgets/main_window.py" />
   <source>{name} – Tvilling</source>
   <translation>{name} – Tvilling</translation>
  </message>
  <message>
   <location filename="../../widgets/main_window.py" />
   <source>Layers</source>
   <translation>Lag</translation>
  </message>
  <message>
   <location filename="../../widgets/main_window.py" />
   <source>Inspector</source>
   <translation>Detaljer</translation>
  </message>
  <message>
   <location filename="../../widgets/main_window.py" />
   <location filename="../../widgets/trends.py" />
   <source>Trends</source>
   <translation>Trender</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>the seller gets {seller_gets}, the grid keeps {grid_share}; {status}</source>
   <translation>selgeren får {seller_gets}, nettet beholder {grid_share}; {status}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Double click leads to its record, and from there to its trades and meters</source>
   <translation>Dobbeltklikk fører til posten, og derfra til handler og målere</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>The day is not settled yet: its invoices come when it is over</source>
   <translation>Døgnet er ikke avregnet ennå: fakturaene kommer når det er slutt</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Seller</source>
   <translation>Selger</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Buyer</source>
   <translation>Kjøper</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Total {currency}</source>
   <translation>Sum {currency}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>kWh was</source>
   <translation>kWh var</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>would be</source>
   <translation>ville bli</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>{currency}/kWh was</source>
   <translation>{currency}/kWh var</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Participant</source>
   <translation>Deltaker</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Bought kWh</source>
   <translation>Kjøpt kWh</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Sold kWh</source>
   <translation>Solgt kWh</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Net kWh</source>
   <translation>Netto kWh</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Trades {currency}</source>
   <translation>Handler {currency}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <location filename="../../widgets/scenario_paper.py" />
   <location filename="../../widgets/trend_figures.py" />
   <source>Difference</source>
   <translation>Differanse</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Invoice {currency}</source>
   <translation>Faktura {currency}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Asset</source>
   <translation>Anlegg</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <location filename="../../widgets/scenario_paper.py" />
   <location filename="../../widgets/wall_list.py" />
   <source>For</source>
   <translation>For</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Way</source>
   <translation>Retning</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Delivered kWh</source>
   <translation>Levert kWh</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Chain</source>
   <translation>Kjede</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Bought less sold in the local market</source>
   <translation>Kjøpt minus solgt i det lokale markedet</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Paid for what was bought less received for what was sold</source>
   <translation>Betalt for det kjøpte minus mottatt for det solgte</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Metered less traded, kWh: bought from or sold to the supplier</source>
   <translation>Målt minus handlet, kWh: kjøpt av eller solgt til leverandøren</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Trades, the difference, the grid's tariff and peak power, to the cent</source>
   <translation>Handler, differansen, nettleie og effekt, på øret</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Feed in more or draw less</source>
   <translation>Mat inn mer eller trekk mindre</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Draw more or feed in less</source>
   <translation>Trekk mer eller mat inn mindre</translation>
  </message>
  <message>
   <location filename="../../widgets/market_depth.py" />
   <source>{count} offers, {count_2} demands; {end}; {counts}</source>
   <translation>{count} tilbud, {count_2} etterspørsler; {end}; {counts}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_depth.py" />
   <source>Book depth</source>
   <translation>Bokens dybde</translation>
  </message>
  <message>
   <location filename="../../widgets/market_depth.py" />
   <source>no crossing</source>
   <translation>ingen kryssing</translation>
  </message>
  <message>
   <location filename="../../widgets/market_depth.py" />
   <source>crossing at {price}, {volume_wh} kWh</source>
   <translation>krysser ved {price}, {volume_wh} kWh</translation>
  </message>
  <message>
   <location filename="../../widgets/market_depth.py" />
   <source>was {was}</source>
   <translation>var {was}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_depth.py" />
   <source>no offer meets a demand</source>
   <translation>ingen tilbud møter etterspørsel</translation>
  </message>
  <message>
   <location filename="../../widgets/market_depth.py" />
   <source>supply</source>
   <translation>tilbud</translation>
  </message>
  <message>
   <location filename="../../widgets/market_depth.py" />
   <source>demand</source>
   <translation>etterspørsel</translation>
  </message>
  <message>
   <location filename="../../widgets/market_depth.py" />
   <source>{name}, on to {to_wh} kWh</source>
   <translation>{name}, videre til {to_wh} kWh</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Book</source>
   <translation>Bok</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Participants</source>
   <translation>Deltakere</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Nothing was traded on this day.</source>
   <translation>Ingenting ble handlet dette døgnet.</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>on this day</source>
   <translation>dette døgnet</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>in this interval</source>
   <translation>i dette intervallet</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>No calls for flexibility {when}</source>
   <translation>Ingen avrop av fleksibilitet {when}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>The grid's operator calls where a transformer carries more than 60 %.</source>
   <translation>Netteieren avroper der en transformator fører mer enn 60 %.</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <location filename="../../widgets/scenario_paper.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>synthetic data</source>
   <translation>syntetiske data</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>No market yet</source>
   <translation>Ikke noe marked ennå</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Each quarter of an hour is cleared and recorded here once the ledger holds its bids; the first comes with the first sealed quarter.</source>
   <translation>Hvert kvarter klareres og registreres her når hovedboken har budene; det første kommer med det første forseglede kvarteret.</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Trades beside another rule</source>
   <translation>Handler ved siden av en annen regel</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Rule by which the interval is cleared again</source>
   <translation>Regelen intervallet klareres på nytt etter</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <location filename="../../widgets/trend_bar.py" />
   <source>Follow the playhead</source>
   <translation>Følg spillehodet</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Take the playhead to this interval</source>
   <translation>Flytt spillehodet til dette intervallet</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>From what is this price?</source>
   <translation>Hva bygger denne prisen på?</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>The whole day in place of the interval</source>
   <translation>Hele døgnet i stedet for intervallet</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>The record of the chosen row, with its lineage</source>
   <translation>Posten til den valgte raden, med avstamning</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Filter rows</source>
   <translation>Filtrer rader</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Reading the ledger…</source>
   <translation>Leser hovedboken…</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>No bids are recorded for this interval: nobody had anything to sell.</source>
   <translation>Ingen bud er registrert for dette intervallet: ingen hadde noe å selge.</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>No trades in this interval</source>
   <translation>Ingen handler i dette intervallet</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Trades stand here where an offer met a demand; choose another interval in the strip.</source>
   <translation>Handler står her der et tilbud møtte etterspørsel; velg et annet intervall i stripen.</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Nobody traded {when}</source>
   <translation>Ingen handlet {when}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Who bought and sold stands here, and after the day what its meters said and what it owes.</source>
   <translation>Her står hvem som kjøpte og solgte, og etter døgnet hva målerne sa og hva som skyldes.</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>{faults} records not in their shape</source>
   <translation>{faults} poster har feil form</translation>
  </message>
  <message>
   <location filename="../../widgets/market_strip.py" />
   <source>Price and volume by interval</source>
   <translation>Pris og volum per intervall</translation>
  </message>
  <message>
   <location filename="../../widgets/market_strip.py" />
   <source>no trade here</source>
   <translation>ingen handel her</translation>
  </message>
  <message>
   <location filename="../../widgets/market_strip.py" />
   <source>market</source>
   <translation>marked</translation>
  </message>
  <message>
   <location filename="../../widgets/market_strip.py" />
   <source>spot</source>
   <translation>spot</translation>
  </message>
  <message>
   <location filename="../../widgets/market_verdict.py" />
   <source>Whether the clearing can be repeated</source>
   <translation>Om klareringen kan gjentas</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>uniform price</source>
   <translation>enhetspris</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>pay as bid</source>
   <translation>betalt som budt</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>midpoint</source>
   <translation>midtpunkt</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Cannot be cleared again: {why}</source>
   <translation>Kan ikke klareres på nytt: {why}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>By {rule} it would have been {price} (was {was_price}), {volume_wh} kWh (was {was_volume_wh}); buyers would pay {now} {currency} (was {was})</source>
   <translation>Etter {rule} ville det blitt {price} (var {was_price}), {volume_wh} kWh (var {was_volume_wh}); kjøperne ville betalt {now} {currency} (var {was})</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>: the market {share} % {what} it</source>
   <translation>: markedet {share} % {what}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Metered less traded: it {way}</source>
   <translation>Målt minus handlet: den {way}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>As recorded</source>
   <translation>Som registrert</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Clears the recorded bids again by the rule they were cleared by: what came out must be the same</source>
   <translation>Klarerer de registrerte budene på nytt etter samme regel: det som kom ut, må bli likt</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Uniform price</source>
   <translation>Enhetspris</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>One price for all, where supply and demand cross</source>
   <translation>Én pris for alle, der tilbud og etterspørsel krysser</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Pay as bid</source>
   <translation>Betalt som budt</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Each trade at what its seller asked</source>
   <translation>Hver handel til det selgeren ba om</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Midpoint</source>
   <translation>Midtpunkt</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Each trade halfway between what its seller asked and what its buyer would pay</source>
   <translation>Hver handel midt mellom det selgeren ba om og det kjøperen ville betale</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Cleared again by {rule}: price, volume and {trades} are as recorded</source>
   <translation>Klarert på nytt etter {rule}: pris, volum og {trades} er som registrert</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Differs from what was recorded: {differences}{rest}</source>
   <translation>Avviker fra det registrerte: {differences}{rest}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>no bids were recorded</source>
   <translation>ingen bud ble registrert</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>offers</source>
   <translation>tilbyr</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>asks for</source>
   <translation>ber om</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>at least</source>
   <translation>minst</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>at most</source>
   <translation>høyst</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>{name_of} {side} {energy_wh} kWh for {edge} {price} {currency}/kWh</source>
   <translation>{name_of} {side} {energy_wh} kWh for {edge} {price} {currency}/kWh</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>bid {id}</source>
   <translation>bud {id}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>The day is not settled yet: its meters are read when it is over</source>
   <translation>Døgnet er ikke avregnet ennå: målerne leses når det er slutt</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>drew from the supplier what it had not bought</source>
   <translation>trakk fra leverandøren det den ikke hadde kjøpt</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>fed in what it had not sold</source>
   <translation>matet inn det den ikke hadde solgt</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>{delivered_wh} of {asked}</source>
   <translation>{delivered_wh} av {asked}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>{count} intervals cleared, {volume} kWh</source>
   <translation>{count} intervaller klarert, {volume} kWh</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>spot {spot}</source>
   <translation>spot {spot}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>, and {more} more</source>
   <translation>, og {more} til</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>no trade: no offer met a demand</source>
   <translation>ingen handel: ingen tilbud møtte etterspørsel</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>cleared at {price} {currency}/kWh, {volume_wh} kWh</source>
   <translation>klarert til {price} {currency}/kWh, {volume_wh} kWh</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>no clearing is recorded; this follows from its trades</source>
   <translation>ingen klarering er registrert; dette følger av handlene</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>; {open} intervals could not be settled</source>
   <translation>; {open} intervaller kunne ikke avregnes</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>; most by {names}</source>
   <translation>; mest av {names}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source> of {bids} bids</source>
   <translation> av {bids} bud</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/market_words.py" />
   <source>{n} trades</source>
   <extracomment>for one: {n} trade</extracomment>
   <translation>
    <numerusform>{n} handel</numerusform>
    <numerusform>{n} handler</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>above</source>
   <translation>over</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>below</source>
   <translation>under</translation>
  </message>
  <message>
   <location filename="../../widgets/marks_sheet.py" />
   <source>Measured, in time, possible</source>
   <translation>Målt, i tide, mulig</translation>
  </message>
  <message>
   <location filename="../../widgets/marks_sheet.py" />
   <source>Made by the simulator, not measured</source>
   <translation>Laget av simulatoren, ikke målt</translation>
  </message>
  <message>
   <location filename="../../widgets/marks_sheet.py" />
   <source>Set by a person</source>
   <translation>Satt av en person</translation>
  </message>
  <message>
   <location filename="../../widgets/marks_sheet.py" />
   <source>Computed from its neighbours</source>
   <translation>Beregnet fra naboene</translation>
  </message>
  <message>
   <location filename="../../widgets/marks_sheet.py" />
   <source>The source or a check doubts it; in the sums</source>
   <translation>Kilden eller en kontroll tviler; med i summene</translation>
  </message>
  <message>
   <location filename="../../widgets/marks_sheet.py" />
   <source>Over 3 periods old; over 10 – [12.0], not in sums</source>
   <translation>Over 3 perioder gammel; over 10 – [12.0], ikke i summer</translation>
  </message>
  <message>
   <location filename="../../widgets/marks_sheet.py" />
   <source>Impossible, or its source says so; not in sums</source>
   <translation>Umulig, eller kilden sier det; ikke i summer</translation>
  </message>
  <message>
   <location filename="../../widgets/marks_sheet.py" />
   <source>Nothing is known; not in the sums</source>
   <translation>Ingenting er kjent; ikke i summene</translation>
  </message>
  <message>
   <location filename="../../widgets/marks_sheet.py" />
   <location filename="../../widgets/menus.py" />
   <source>What the marks mean</source>
   <translation>Hva merkene betyr</translation>
  </message>
  <message>
   <location filename="../../widgets/measure_card.py" />
   <source>Measure</source>
   <translation>Mål</translation>
  </message>
  <message>
   <location filename="../../widgets/measure_card.py" />
   <source>Remove all</source>
   <translation>Fjern alle</translation>
  </message>
  <message>
   <location filename="../../widgets/measure_card.py" />
   <source>Remove {words} {number}</source>
   <translation>Fjern {words} {number}</translation>
  </message>
  <message>
   <location filename="../../widgets/measure_card.py" />
   <source>Copy all, for a spreadsheet</source>
   <translation>Kopier alt, til et regneark</translation>
  </message>
  <message>
   <location filename="../../widgets/measure_card.py" />
   <source>Save all to a file</source>
   <translation>Lagre alt i en fil</translation>
  </message>
  <message>
   <location filename="../../widgets/measure_card.py" />
   <source>CSV table …</source>
   <translation>CSV-tabell …</translation>
  </message>
  <message>
   <location filename="../../widgets/measure_card.py" />
   <source>GeoJSON, EPSG:{epsg} …</source>
   <translation>GeoJSON, EPSG:{epsg} …</translation>
  </message>
  <message>
   <location filename="../../widgets/measure_card.py" />
   <source>GeoJSON, WGS 84 …</source>
   <translation>GeoJSON, WGS 84 …</translation>
  </message>
  <message>
   <location filename="../../widgets/measure_drawings.py" />
   <source>  rise {text} m</source>
   <translation>  stigning {text} m</translation>
  </message>
  <message>
   <location filename="../../widgets/measure_drawings.py" />
   <source>tilt {text}°</source>
   <translation>helning {text}°</translation>
  </message>
  <message>
   <location filename="../../widgets/measure_overlay.py" />
   <source>Measurements in the city</source>
   <translation>Målinger i byen</translation>
  </message>
  <message>
   <location filename="../../widgets/measure_tools.py" />
   <source>Click points; double-click ends. Backspace takes one back.</source>
   <translation>Klikk punkter; dobbeltklikk avslutter. Tilbaketast tar ett tilbake.</translation>
  </message>
  <message>
   <location filename="../../widgets/measure_tools.py" />
   <source>Click a building for its height, or two points elsewhere. Shift+click starts from a point of a building.</source>
   <translation>Klikk på en bygning for høyden, eller på to andre punkter. Shift+klikk begynner fra et punkt på en bygning.</translation>
  </message>
  <message>
   <location filename="../../widgets/measure_tools.py" />
   <source>Click a roof or wall for its area, or corners on the ground; double-click ends. Shift+click takes any point.</source>
   <translation>Klikk på et tak eller en vegg for arealet, eller hjørner på bakken; dobbeltklikk avslutter. Shift+klikk tar et hvilket som helst punkt.</translation>
  </message>
  <message>
   <location filename="../../widgets/measure_tools.py" />
   <source>Click points of a line; double-click cuts the city along it.</source>
   <translation>Klikk punkter på en linje; dobbeltklikk skjærer byen langs den.</translation>
  </message>
  <message>
   <location filename="../../widgets/measuring.py" />
   <source>Measurements</source>
   <translation>Mål</translation>
  </message>
  <message>
   <location filename="../../widgets/measuring.py" />
   <source>Tables (*.csv)</source>
   <translation>Tabeller (*.csv)</translation>
  </message>
  <message>
   <location filename="../../widgets/measuring.py" />
   <location filename="../../widgets/rules_panel.py" />
   <location filename="../../widgets/scenario_panel.py" />
   <source>Save</source>
   <translation>Lagre</translation>
  </message>
  <message>
   <location filename="../../widgets/measuring.py" />
   <source>GeoJSON (*.geojson *.json)</source>
   <translation>GeoJSON (*.geojson *.json)</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>&amp;Time</source>
   <translation>&amp;Tid</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>&amp;Help</source>
   <translation>&amp;Hjelp</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>T&amp;ools</source>
   <translation>V&amp;erktøy</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>City only</source>
   <translation>Bare byen</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Reset panels</source>
   <translation>Tilbakestill paneler</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <location filename="../../widgets/settings.py" />
   <source>Reduced motion</source>
   <translation>Redusert bevegelse</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Full screen</source>
   <translation>Fullskjerm</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <location filename="../../widgets/preferences.py" />
   <source>Preferences</source>
   <translation>Innstillinger</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Quit</source>
   <translation>Avslutt</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Step</source>
   <translation>Steg</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Go to a time</source>
   <translation>Gå til et tidspunkt</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <location filename="../../widgets/shortcuts.py" />
   <source>Keys</source>
   <translation>Taster</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <location filename="../../widgets/shortcuts.py" />
   <source>About Tvilling</source>
   <translation>Om Tvilling</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>&amp;View</source>
   <translation>&amp;Vis</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>&amp;Style</source>
   <translation>&amp;Stil</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>&amp;Camera</source>
   <translation>&amp;Kamera</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <location filename="../../widgets/settings.py" />
   <source>Colours</source>
   <translation>Farger</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Timeline: an hour</source>
   <translation>Tidslinje: en time</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Timeline: a day</source>
   <translation>Tidslinje: et døgn</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Timeline: a week</source>
   <translation>Tidslinje: en uke</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Timeline: all of history</source>
   <translation>Tidslinje: hele historikken</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>grey, colour only for what is abnormal</source>
   <translation>grått, farge bare for det unormale</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>stone, light and shade</source>
   <translation>stein, lys og skygge</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>{style} style</source>
   <translation>Stil: {style}</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Street</source>
   <translation>Gate</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Fly to the selection</source>
   <translation>Fly til utvalget</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_gantt.py" />
   <source>{energy} charged today</source>
   <translation>{energy} ladet i dag</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_gantt.py" />
   <source>{name}: {doing}, {power}, {ports} ports, {kwh} {unit}</source>
   <translation>{name}: {doing}, {power}, {ports} porter, {kwh} {unit}</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_gantt.py" />
   <source>; {count} sessions; {coverage:.0%} of its power is known</source>
   <translation>; {count} økter; {coverage:.0%} av effekten er kjent</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_gantt.py" />
   <source>Chargers and their sessions</source>
   <translation>Ladere og øktene deres</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_gantt.py" />
   <source>Charger</source>
   <translation>Lader</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_gantt.py" />
   <source>Ports</source>
   <translation>Uttak</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_gantt.py" />
   <source>gives back (V2G)</source>
   <translation>gir tilbake (V2G)</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_outlook.py" />
   <source>The next hours</source>
   <translation>De neste timene</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_outlook.py" />
   <source>The next hours. </source>
   <translation>De neste timene. </translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_outlook.py" />
   <source>{quantity}: {end} {unit} in 12 h, 80 % between {text}</source>
   <translation>{quantity}: {end} {unit} om 12 h, 80 % mellom {text}</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_outlook.py" />
   <source>Looking at days like this one</source>
   <translation>Ser på døgn som dette</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_panel.py" />
   <source>Nothing to charge or to share</source>
   <translation>Ingenting å lade eller dele</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_panel.py" />
   <source>Give the district chargers, bike docks or places of shared cars in assets.gpkg, and their signals.</source>
   <translation>Gi bydelen ladere, sykkelstativ eller plasser for delebiler i assets.gpkg, og signalene deres.</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_panel.py" />
   <source>Chargers</source>
   <translation>Ladere</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_panel.py" />
   <source>Bikes and cars</source>
   <translation>Sykler og biler</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_panel.py" />
   <source>Next hours</source>
   <translation>Neste timer</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <source>{name}: {number} {what}, {number_2} free; {spells}</source>
   <translation>{name}: {number} {what}, {number_2} ledige; {spells}</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <source>never empty or full</source>
   <translation>aldri tom eller full</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <source>{number} {what} then</source>
   <translation>{number} {what} da</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <source>There</source>
   <translation>Der</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <source>Free</source>
   <translation>Ledige</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <source>Today</source>
   <translation>I dag</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <source>empty {count}×</source>
   <translation>tom {count}×</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <source>full {count}×</source>
   <translation>full {count}×</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <source>docks</source>
   <translation>stativ</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <location filename="../../widgets/mobility_words.py" />
   <source>places</source>
   <translation>plasser</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>The power of all chargers over the day so far; {coverage:.0%} of it is known.</source>
   <translation>Effekten til alle ladere så langt i døgnet; {coverage:.0%} av den er kjent.</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>Sessions whose charging was put off after plugging in, or that lent energy. It can be told of {told} of {total}: a charger says one state for all its ports.</source>
   <translation>Økter der ladingen ble utsatt etter tilkobling, eller som lånte ut energi. Det kan sies om {told} av {total}: en lader sier én tilstand for alle uttak.</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>{known} of {total} {what} report.</source>
   <translation>{known} av {total} {what} rapporterer.</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>{word} {times}, {span} in all</source>
   <translation>{word} {times}, {span} i alt</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>before {start}</source>
   <translation>før {start}</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>still here</source>
   <translation>fortsatt her</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>Port {lane}</source>
   <translation>Uttak {lane}</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>One of the ports</source>
   <translation>Ett av uttakene</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>{where}: {begin} to {end}</source>
   <translation>{where}: {begin} til {end}</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>once</source>
   <translation>én gang</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>{count} times</source>
   <translation>{count} ganger</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>{value:.0f} of {ports}</source>
   <translation>{value:.0f} av {ports}</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>Power into cars, of all chargers that report.</source>
   <translation>Effekt inn i biler, fra alle ladere som rapporterer.</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>Giving back</source>
   <translation>Gir tilbake</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>Power out of cars into the grid (V2G).</source>
   <translation>Effekt ut av biler til nettet (V2G).</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>Ports used</source>
   <translation>Uttak brukt</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>Charged today</source>
   <translation>Ladet i dag</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>{energy} charged</source>
   <translation>{energy} ladet</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>{energy} given back</source>
   <translation>{energy} gitt tilbake</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>The driver needs {energy}</source>
   <translation>Føreren trenger {energy}</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>and means to leave at {time}</source>
   <translation>og vil kjøre {time}</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>Record {ident}</source>
   <translation>Post {ident}</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>From the ports in use; no record of it yet</source>
   <translation>Fra uttakene i bruk; ingen post om det ennå</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>charging was shifted</source>
   <translation>ladingen ble flyttet</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>charged at once</source>
   <translation>ladet med en gang</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>V2G today</source>
   <translation>V2G i dag</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>Only what went back to the grid.</source>
   <translation>Bare det som gikk tilbake til nettet.</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>From the place</source>
   <translation>Fra stedet</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>New district from files</source>
   <translation>Ny bydel fra filer</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Files of the district, the city model first</source>
   <translation>Bydelens filer, bymodellen først</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>As the files say; else a number such as 25832</source>
   <translation>Som filene sier; ellers et nummer som 25832</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Make and open</source>
   <translation>Lag og åpne</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Add a city model: CityJSON, CityGML, or footprints of buildings.</source>
   <translation>Legg til en bymodell: CityJSON, CityGML eller fotavtrykk av bygninger.</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Folder</source>
   <translation>Mappe</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>The files are copied into the folder, the city model first; district.toml there explains itself. Assets and signals start empty: add them when you have them.</source>
   <translation>Filene kopieres inn i mappen, bymodellen først; district.toml der forklarer seg selv. Anlegg og signaler begynner tomme: legg dem til når du har dem.</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Files of the district</source>
   <translation>Bydelens filer</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Where the district's folder goes</source>
   <translation>Hvor bydelens mappe skal ligge</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Give it a name.</source>
   <translation>Gi den et navn.</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Add files...</source>
   <translation>Legg til filer...</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Choose...</source>
   <translation>Velg...</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <location filename="../../widgets/open_crs.py" />
   <source>EPSG number</source>
   <translation>EPSG-nummer</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Say where its folder goes.</source>
   <translation>Si hvor mappen skal ligge.</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>{name} is there already and not empty; choose another folder.</source>
   <translation>{name} finnes og er ikke tom; velg en annen mappe.</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <location filename="../../widgets/open_crs.py" />
   <source>This number is not in the EPSG register.</source>
   <translation>Dette nummeret er ikke i EPSG-registeret.</translation>
  </message>
  <message>
   <location filename="../../widgets/no_scene_view.py" />
   <source>nobody: there is no OpenGL</source>
   <translation>ingen: det finnes ikke OpenGL</translation>
  </message>
  <message>
   <location filename="../../widgets/no_scene_view.py" />
   <source>The city cannot be drawn here: this machine offers no OpenGL 3.2.
Install or update the graphics driver (on Debian or Ubuntu: libgl1-mesa-dri); everything else works without.</source>
   <translation>Byen kan ikke tegnes her: denne maskinen har ikke OpenGL 3.2.
Installer eller oppdater grafikkdriveren (på Debian eller Ubuntu: libgl1-mesa-dri); alt annet virker uten.</translation>
  </message>
  <message>
   <location filename="../../widgets/note_dialog.py" />
   <source>{start} for {span}</source>
   <translation>{start} i {span}</translation>
  </message>
  <message>
   <location filename="../../widgets/note_dialog.py" />
   <location filename="../../widgets/shift_dialogs.py" />
   <source>Text of the note</source>
   <translation>Notatets tekst</translation>
  </message>
  <message>
   <location filename="../../widgets/note_dialog.py" />
   <source>What was seen or done</source>
   <translation>Hva som ble sett eller gjort</translation>
  </message>
  <message>
   <location filename="../../widgets/note_dialog.py" />
   <source>Over the loop from A to B</source>
   <translation>Over sløyfen fra A til B</translation>
  </message>
  <message>
   <location filename="../../widgets/note_dialog.py" />
   <source>Keep camera, style, layers and colours with it</source>
   <translation>Behold kamera, stil, lag og farger med det</translation>
  </message>
  <message>
   <location filename="../../widgets/note_dialog.py" />
   <location filename="../../widgets/shortcuts.py" />
   <source>Change a note</source>
   <translation>Endre et notat</translation>
  </message>
  <message>
   <location filename="../../widgets/note_dialog.py" />
   <location filename="../../widgets/notes_sheet.py" />
   <location filename="../../widgets/transport.py" />
   <source>Note here</source>
   <translation>Notat her</translation>
  </message>
  <message>
   <location filename="../../widgets/note_dialog.py" />
   <source>Over the loop from A to B, {span}</source>
   <translation>Over sløyfen fra A til B, {span}</translation>
  </message>
  <message>
   <location filename="../../widgets/note_dialog.py" />
   <source>   {left} characters left</source>
   <translation>   {left} tegn igjen</translation>
  </message>
  <message>
   <location filename="../../widgets/notes_sheet.py" />
   <source>No notes yet. 'Note here' (W) writes one at the playhead, or over the loop if there is one.</source>
   <translation>Ingen notater ennå. 'Notat her' (W) skriver ett ved spillehodet, eller over sløyfen om det er en.</translation>
  </message>
  <message>
   <location filename="../../widgets/notes_sheet.py" />
   <location filename="../../widgets/views_sheet.py" />
   <source>Go there (Enter)</source>
   <translation>Gå dit (Enter)</translation>
  </message>
  <message>
   <location filename="../../widgets/notes_sheet.py" />
   <source>Change it (F2)</source>
   <translation>Endre det (F2)</translation>
  </message>
  <message>
   <location filename="../../widgets/notes_sheet.py" />
   <location filename="../../widgets/views_sheet.py" />
   <location filename="../../widgets/wall_editor.py" />
   <source>Take it away (Delete)</source>
   <translation>Ta det bort (Delete)</translation>
  </message>
  <message>
   <location filename="../../widgets/notes_sheet.py" />
   <location filename="../../widgets/shift_paper.py" />
   <location filename="../../widgets/transport.py" />
   <source>Notes</source>
   <translation>Notater</translation>
  </message>
  <message>
   <location filename="../../widgets/notes_sheet.py" />
   <source>Notes, in order of time</source>
   <translation>Notater, i tidsrekkefølge</translation>
  </message>
  <message>
   <location filename="../../widgets/notices.py" />
   <source>Dismiss this notice</source>
   <translation>Lukk denne meldingen</translation>
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>Copied into its folder and named in district.toml. Else {lasts} until the window shows another city.</source>
   <translation>Kopieres inn i mappen og nevnes i district.toml. Ellers varer {lasts} til vinduet viser en annen by.</translation>
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>Open files</source>
   <translation>Åpne filer</translation>
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>a further layer</source>
   <translation>et lag til</translation>
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>further layers</source>
   <translation>flere lag</translation>
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>Keep {it} in the district</source>
   <translation>Behold {it} i bydelen</translation>
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>{district} comes with Tvilling and is never changed. To keep {it}, a copy of the district is made in a folder that you choose.</source>
   <translation>{district} følger med Tvilling og endres aldri. For å beholde {it} lages en kopi av bydelen i en mappe du velger.</translation>
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>it lasts</source>
   <translation>det</translation>
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>they last</source>
   <translation>de</translation>
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>Lay {it} into {district} as {layer}, or leave {district} and open {it} alone?</source>
   <translation>Legge {it} inn i {district} som {layer}, eller forlate {district} og åpne {it} alene?</translation>
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>Open on its own</source>
   <translation>Åpne for seg</translation>
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>Open on their own</source>
   <translation>Åpne for seg</translation>
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>Make a copy...</source>
   <translation>Lag en kopi...</translation>
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>Add to {district}</source>
   <translation>Legg til i {district}</translation>
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>Where is it?</source>
   <translation>Hvor er det?</translation>
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>{name} names no reference system</source>
   <translation>{name} nevner ikke noe referansesystem</translation>
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>Its coordinates go from {extent}, {extent_2} to {extent_3}, {extent_4}. Without a system the city is drawn, but its place, its sun and other layers do not fit.</source>
   <translation>Koordinatene går fra {extent}, {extent_2} til {extent_3}, {extent_4}. Uten system tegnes byen, men sted, sol og andre lag stemmer ikke.</translation>
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>Likely reference systems</source>
   <translation>Sannsynlige referansesystemer</translation>
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>EPSG number, such as 25832</source>
   <translation>EPSG-nummer, som 25832</translation>
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>EPSG:{epsg}   {name}   {lonlat_text}</source>
   <translation>EPSG:{epsg}   {name}   {lonlat_text}</translation>
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>Use it</source>
   <translation>Bruk det</translation>
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>Not now</source>
   <translation>Ikke nå</translation>
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>These systems would put it on land they are made for:</source>
   <translation>Disse systemene ville legge den på land de er laget for:</translation>
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>EPSG:{epsg} has no such coordinates.</source>
   <translation>EPSG:{epsg} har ingen slike koordinater.</translation>
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>{name}: the middle would lie at {lonlat_text}.</source>
   <translation>{name}: midten ville ligge på {lonlat_text}.</translation>
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>Problems in the files</source>
   <translation>Problemer i filene</translation>
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>{summary} in {name}</source>
   <translation>{summary} i {name}</translation>
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>What can be drawn is drawn; what cannot is listed here with its place in the file.</source>
   <translation>Det som kan tegnes, tegnes; det som ikke kan, listes her med sted i filen.</translation>
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>Which problems</source>
   <translation>Hvilke problemer</translation>
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>Filter by words, object or place</source>
   <translation>Filtrer på ord, objekt eller sted</translation>
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>Show it in the city</source>
   <translation>Vis det i byen</translation>
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>Problems</source>
   <translation>Problemer</translation>
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>Errors</source>
   <translation>Feil</translation>
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>Warnings</source>
   <translation>Advarsler</translation>
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>Copy the list</source>
   <translation>Kopier listen</translation>
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <location filename="../../widgets/proof_view.py" />
   <location filename="../../widgets/shift_dialogs.py" />
   <source>Close</source>
   <translation>Lukk</translation>
  </message>
  <message>
   <location filename="../../widgets/open_problems_row.py" />
   <source>{summary} in the files</source>
   <translation>{summary} i filene</translation>
  </message>
  <message>
   <location filename="../../widgets/open_problems_row.py" />
   <source>What was found wrong while opening, with its place</source>
   <translation>Hva som ble funnet galt ved åpning, med sted</translation>
  </message>
  <message>
   <location filename="../../widgets/open_progress.py" />
   <location filename="../../widgets/transport.py" />
   <source>a moment</source>
   <translation>et øyeblikk</translation>
  </message>
  <message>
   <location filename="../../widgets/open_progress.py" />
   <source>Cancel: {title}</source>
   <translation>Avbryt: {title}</translation>
  </message>
  <message>
   <location filename="../../widgets/open_progress.py" />
   <source>{span} left</source>
   <translation>{span} igjen</translation>
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <source>Buildings, assets and signals by name, address, use or id · alarms · commands · workspaces · districts · saved views
Places: 63.43, 10.40   63°25′49″N 10°23′45″E   569800 7034500
Times: 14:30   yesterday 17:00   -15min</source>
   <translation>Bygninger, anlegg og signaler etter navn, adresse, bruk eller id · alarmer · kommandoer · arbeidsflater · bydeler · lagrede visninger
Steder: 63.43, 10.40   63°25′49″N 10°23′45″E   569800 7034500
Tider: 14:30   yesterday 17:00   -15min</translation>
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <source>Nothing here is called so. Part of a name is enough, and one letter may be wrong.</source>
   <translation>Ingenting her heter det. Del av et navn er nok, og én bokstav kan være feil.</translation>
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <source>Assets</source>
   <translation>Anlegg</translation>
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <source>Commands</source>
   <translation>Kommandoer</translation>
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <location filename="../../widgets/views_sheet.py" />
   <location filename="../../widgets/wall_editor.py" />
   <source>Saved views</source>
   <translation>Lagrede visninger</translation>
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <source>Places</source>
   <translation>Steder</translation>
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>Times</source>
   <translation>Tider</translation>
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <location filename="../../widgets/wall_editor.py" />
   <source>Workspaces</source>
   <translation>Arbeidsflater</translation>
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <source>Used last</source>
   <translation>Sist brukt</translation>
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <source>Search and go to</source>
   <translation>Søk og gå til</translation>
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <source>What was found</source>
   <translation>Det som ble funnet</translation>
  </message>
  <message>
   <location filename="../../widgets/paper.py" />
   <source>{path}: cannot be written; there is no such folder</source>
   <translation>{path}: kan ikke skrives; mappen finnes ikke</translation>
  </message>
  <message>
   <location filename="../../widgets/paper.py" />
   <source>{path}: cannot be written; choose another place</source>
   <translation>{path}: kan ikke skrives; velg et annet sted</translation>
  </message>
  <message>
   <location filename="../../widgets/people_code.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>Role</source>
   <translation>Rolle</translation>
  </message>
  <message>
   <location filename="../../widgets/people_code.py" />
   <source>Code</source>
   <translation>Kode</translation>
  </message>
  <message>
   <location filename="../../widgets/people_code.py" />
   <source>Checking…</source>
   <translation>Kontrollerer…</translation>
  </message>
  <message>
   <location filename="../../widgets/people_entry.py" />
   <source>Who sits here: {text}</source>
   <translation>Hvem sitter her: {text}</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Look around: city, panels, replay</source>
   <translation>Se seg rundt: by, paneler, avspilling</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Arrange one's own window</source>
   <translation>Ordne eget vindu</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Open districts and files</source>
   <translation>Åpne bydeler og filer</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Wall display, tours, kiosk</source>
   <translation>Veggskjerm, omvisninger, kiosk</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Notes and the shift log</source>
   <translation>Notater og skiftlogg</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Acknowledge alarms</source>
   <translation>Kvittere alarmer</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Shelve alarms, up to 8 h</source>
   <translation>Parkere alarmer, opptil 8 h</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Shelve alarms, up to 24 h</source>
   <translation>Parkere alarmer, opptil 24 h</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Take alarms out of service</source>
   <translation>Ta alarmer ut av drift</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Films, tables, evidence, backups</source>
   <translation>Filmer, tabeller, bevis, sikkerhetskopier</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Change alarm rules</source>
   <translation>Endre alarmregler</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Change feeds</source>
   <translation>Endre kilder</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Change the district: layers, signals</source>
   <translation>Endre bydelen: lag, signaler</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Change how long history is kept</source>
   <translation>Endre hvor lenge historikk beholdes</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Put a backup in place of history</source>
   <translation>Sette en kopi i stedet for historikken</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Keys, and whom the ledger trusts</source>
   <translation>Nøkler, og hvem hovedboken stoler på</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Offer, buy and end streams</source>
   <translation>Tilby, kjøpe og avslutte strømmer</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>No role acts on equipment: this program reads, and never switches anything.</source>
   <translation>Ingen rolle virker på utstyr: dette programmet leser, og kobler aldri noe.</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>You are {role}</source>
   <translation>Du er {role}</translation>
  </message>
  <message>
   <location filename="../../widgets/people_why.py" />
   <source>Why?</source>
   <translation>Hvorfor?</translation>
  </message>
  <message>
   <location filename="../../widgets/people_why.py" />
   <source>Reason</source>
   <translation>Grunn</translation>
  </message>
  <message>
   <location filename="../../widgets/people_why.py" />
   <source>What a colleague should read in the journal</source>
   <translation>Det en kollega bør lese i journalen</translation>
  </message>
  <message>
   <location filename="../../widgets/people_why.py" />
   <source>Go on</source>
   <translation>Fortsett</translation>
  </message>
  <message>
   <location filename="../../widgets/people_why.py" />
   <source>The reason stands in the journal, with your name and the time.</source>
   <translation>Grunnen står i journalen, med navnet ditt og tiden.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_chart.py" />
   <source>Alarms over time</source>
   <translation>Alarmer over tid</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/performance_chart.py" />
   <location filename="../../widgets/rules_trial.py" />
   <source>{n} floods</source>
   <extracomment>for one: {n} flood</extracomment>
   <translation>
    <numerusform>{n} flom</numerusform>
    <numerusform>{n} flommer</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/performance_chart.py" />
   <source>at most {n} in one bar</source>
   <translation>høyst {n} i én søyle</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_chart.py" />
   <source>flood of {n}</source>
   <translation>flom på {n}</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_chart.py" />
   <source>{n} an hour</source>
   <translation>{n} i timen</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_chart.py" />
   <source>FLOOD</source>
   <translation>FLOM</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_chart.py" />
   <source>the alarm system did not run</source>
   <translation>alarmsystemet kjørte ikke</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_figures.py" />
   <source>target {target}</source>
   <translation>mål {target}</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_figures.py" />
   <source>Figures of the alarm system</source>
   <translation>Tall for alarmsystemet</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_figures.py" />
   <source>target</source>
   <translation>mål</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>Chattering</source>
   <translation>Klaprende</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>three times or more in a minute</source>
   <translation>tre ganger eller mer på ett minutt</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>{n} times, {worst} in a minute</source>
   <translation>{n} ganger, {worst} på ett minutt</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>Standing</source>
   <translation>Stående</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>active for more than a day</source>
   <translation>aktive i mer enn et døgn</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>Fleeting</source>
   <translation>Flyktige</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>over within half a minute, unanswered</source>
   <translation>over innen et halvt minutt, ubesvart</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>{n} times, {seconds} s each</source>
   <translation>{n} ganger, {seconds} s hver</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>Draft it</source>
   <translation>Lag utkast</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>Draft it for the rule {rule}</source>
   <translation>Lag utkast for regelen {rule}</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>Puts this into the rule in the editor; nothing is in use until it is saved there</source>
   <translation>Legger dette inn i regelen i redigeringen; ingenting er i bruk før det lagres der</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>Open the rule</source>
   <translation>Åpne regelen</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>Open the rule {rule}</source>
   <translation>Åpne regelen {rule}</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>None.</source>
   <translation>Ingen.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>{span}, over</source>
   <translation>{span}, over</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>Unauthorised</source>
   <translation>Uautoriserte</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>put away by who might not, or not like this</source>
   <translation>lagt bort av noen som ikke kunne, eller ikke slik</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <location filename="../../widgets/rules_panel.py" />
   <source>7 days</source>
   <translation>7 dager</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>30 days</source>
   <translation>30 dager</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>No figures yet</source>
   <translation>Ingen tall ennå</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>Rates, floods, bad actors and answers appear here when the alarm system has run for a while.</source>
   <translation>Rater, flommer, verstinger og svar vises her når alarmsystemet har kjørt en stund.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>{start} to {end}</source>
   <translation>{start} til {end}</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>Against the targets</source>
   <translation>Mot målene</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>Over time</source>
   <translation>Over tid</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>Who makes the load</source>
   <translation>Hva som gir belastningen</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>To be mended</source>
   <translation>Må utbedres</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>Period: {period}</source>
   <translation>Periode: {period}</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>ran for {share} % of it</source>
   <translation>kjørte {share} % av den</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>judge by 30 days</source>
   <translation>vurder etter 30 dager</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>too many lines in the journal for more: what was before is not in these figures</source>
   <translation>for mange linjer i journalen til mer: det som var før, er ikke med i disse tallene</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/performance_panel.py" />
   <source>{n} lines of a later version left out</source>
   <extracomment>for one: {n} line of a later version left out</extracomment>
   <translation>
    <numerusform>{n} linje fra en senere versjon utelatt</numerusform>
    <numerusform>{n} linjer fra en senere versjon utelatt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>By priority</source>
   <translation>Etter prioritet</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/performance_pareto.py" />
   <source>{n} different alarms</source>
   <extracomment>for one: {n} different alarm</extracomment>
   <translation>
    <numerusform>{n} ulik alarm</numerusform>
    <numerusform>{n} ulike alarmer</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/performance_pareto.py" />
   <source>The dashed line: those above make {share} % of all.</source>
   <translation>Den stiplede linjen: de over gir {share} % av alle.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_pareto.py" />
   <source>Alarms that make most of the load</source>
   <translation>Alarmer som gir mest belastning</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_pareto.py" />
   <location filename="../../widgets/performance_shares.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>times</source>
   <translation>ganger</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_pareto.py" />
   <source>in all</source>
   <translation>i alt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/performance_shares.py" />
   <source>{n} diagnostic alarms beside them, for who keeps the system</source>
   <extracomment>for one: {n} diagnostic alarm beside them, for who keeps the system</extracomment>
   <translation>
    <numerusform>{n} diagnostisk alarm i tillegg, for den som vedlikeholder systemet</numerusform>
    <numerusform>{n} diagnostiske alarmer i tillegg, for den som vedlikeholder systemet</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/performance_shares.py" />
   <source>Alarms by priority</source>
   <translation>Alarmer etter prioritet</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_shares.py" />
   <source>share</source>
   <translation>andel</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_shares.py" />
   <source>wanted</source>
   <translation>ønsket</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>met</source>
   <translation>nådd</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>missed</source>
   <translation>ikke nådd</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>far off</source>
   <translation>langt fra</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>very likely acceptable</source>
   <translation>svært trolig akseptabelt</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>manageable</source>
   <translation>håndterbart</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>likely over-demanding</source>
   <translation>trolig for krevende</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>very likely unacceptable</source>
   <translation>svært trolig uakseptabelt</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>{alarms}, a rate that is {band}</source>
   <translation>{alarms}, en rate som er {band}</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Alarms per hour</source>
   <translation>Alarmer per time</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Over the hours in which the alarm system ran. Above 6 is missed, above 12 more than a person can manage.</source>
   <translation>Over timene alarmsystemet kjørte. Over 6 er målet ikke nådd, over 12 er det mer enn en person håndterer.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Most in one hour</source>
   <translation>Flest på én time</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Of all clock hours. The target is that of EEMUA's guide for grids.</source>
   <translation>Av alle klokketimer. Målet er det i EEMUAs veileder for nett.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Most in one minute</source>
   <translation>Flest på ett minutt</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>The target is that of EEMUA's guide for grids.</source>
   <translation>Målet er det i EEMUAs veileder for nett.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Usual in 10 minutes</source>
   <translation>Vanlig på 10 minutter</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>The middle one of all counts of ten minutes, quiet ones too.</source>
   <translation>Den midterste av alle timinutters tellinger, også de stille.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Time in flood</source>
   <translation>Tid i flom</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>A flood begins with 10 alarms in 10 minutes and ends with fewer than 5.</source>
   <translation>En flom begynner med 10 alarmer på 10 minutter og slutter med færre enn 5.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Hours above 30 alarms</source>
   <translation>Timer over 30 alarmer</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Of the clock hours in which the alarm system ran.</source>
   <translation>Av klokketimene alarmsystemet kjørte.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>10 minutes above 10 alarms</source>
   <translation>10 minutter over 10 alarmer</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Of the ten minutes in which the alarm system ran.</source>
   <translation>Av timinuttene alarmsystemet kjørte.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Chattering alarms</source>
   <translation>Klaprende alarmer</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Active three times or more within one minute.</source>
   <translation>Aktive tre ganger eller mer innen ett minutt.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Standing at most</source>
   <translation>Stående på det meste</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Active for more than a day and not put away, at one time.</source>
   <translation>Aktive i mer enn et døgn og ikke lagt bort, samtidig.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Load by the ten worst</source>
   <translation>Belastning fra de ti verste</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Share of all alarms. In a small district ten alarms are soon many of all there are.</source>
   <translation>Andel av alle alarmer. I en liten bydel er ti alarmer fort mange av alle.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Unauthorised suppressions</source>
   <translation>Uautoriserte undertrykkelser</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Put away by a role that may not, for too long, or without a reason.</source>
   <translation>Lagt bort av en rolle som ikke kan, for lenge, eller uten grunn.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>The alarm system did not run in this time.</source>
   <translation>Alarmsystemet kjørte ikke i denne tiden.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>{alarms}; the alarm system ran for {share} % of this time, so nothing is judged</source>
   <translation>{alarms}; alarmsystemet kjørte {share} % av tiden, så ingenting vurderes</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>No deadband below half the limit and no delay up to 5 min quietens it: look at the instrument.</source>
   <translation>Ikke noe dødbånd under halve grensen og ingen forsinkelse opptil 5 min demper den: se på instrumentet.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Acknowledged, half within</source>
   <translation>Kvittert, halvparten innen</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Acknowledged, 95 % within</source>
   <translation>Kvittert, 95 % innen</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Never acknowledged</source>
   <translation>Aldri kvittert</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Shelved, suppressed, out of service now</source>
   <translation>Parkert, undertrykt, ute av drift nå</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Put on the shelf in this time</source>
   <translation>Parkert i denne tiden</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Deadband {value}: {was} → {then} times.</source>
   <translation>Dødbånd {value}: {was} → {then} ganger.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Off-delay {seconds} s: {was} → {then}.</source>
   <translation>Frafallsforsinkelse {seconds} s: {was} → {then}.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>On-delay {seconds} s: {was} → {then}.</source>
   <translation>Tilslagsforsinkelse {seconds} s: {was} → {then}.</translation>
  </message>
  <message>
   <location filename="../../widgets/preferences.py" />
   <source>Window</source>
   <translation>Vindu</translation>
  </message>
  <message>
   <location filename="../../widgets/problem_table.py" />
   <source>Object</source>
   <translation>Objekt</translation>
  </message>
  <message>
   <location filename="../../widgets/profile_panel.py" />
   <source>Draw a line over the city with the profile tool (R) to see the heights along it.</source>
   <translation>Tegn en linje over byen med profilverktøyet (R) for å se høydene langs den.</translation>
  </message>
  <message>
   <location filename="../../widgets/profile_panel.py" />
   <source>Nothing of the model lies under this line.</source>
   <translation>Ingenting i modellen ligger under denne linjen.</translation>
  </message>
  <message>
   <location filename="../../widgets/profile_panel.py" />
   <source> · heights {factor}×</source>
   <translation> · høyder {factor}×</translation>
  </message>
  <message>
   <location filename="../../widgets/profile_panel.py" />
   <source>{m} long{rise} · highest {m_2}{stretch}</source>
   <translation>{m} lang{rise} · høyest {m_2}{stretch}</translation>
  </message>
  <message>
   <location filename="../../widgets/profile_panel.py" />
   <source>at {m}</source>
   <translation>ved {m}</translation>
  </message>
  <message>
   <location filename="../../widgets/profile_panel.py" />
   <source>Cross-section of the terrain</source>
   <translation>Tverrsnitt av terrenget</translation>
  </message>
  <message>
   <location filename="../../widgets/profile_panel.py" />
   <source>Save the heights as a CSV table</source>
   <translation>Lagre høydene som CSV-tabell</translation>
  </message>
  <message>
   <location filename="../../widgets/profile_panel.py" />
   <source>Remove the profile</source>
   <translation>Fjern profilen</translation>
  </message>
  <message>
   <location filename="../../widgets/profile_panel.py" />
   <source> · ground {m} to {m_2}</source>
   <translation> · bakke {m} til {m_2}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <location filename="../../widgets/proof_story.py" />
   <source>What is stored is not what was anchored</source>
   <translation>Det lagrede er ikke det som ble forankret</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <location filename="../../widgets/proof_story.py" />
   <location filename="../../widgets/proof_view.py" />
   <source>Log</source>
   <translation>Logg</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <source>the record</source>
   <translation>posten</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <location filename="../../widgets/proof_story.py" />
   <location filename="../../widgets/proof_tree.py" />
   <source>{number} leaves</source>
   <translation>{number} blader</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <source>Interval</source>
   <translation>Intervall</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <source>Anchored</source>
   <translation>Forankret</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <source>Differs in</source>
   <translation>Avviker i</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <source>Checked</source>
   <translation>Kontrollert</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <location filename="../../widgets/proof_story.py" />
   <source>, signed {time}</source>
   <translation>, signert {time}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <source>{reason}. The record of what was anchored is whole and signed; the store is what changed</source>
   <translation>{reason}. Posten om det som ble forankret, er hel og signert; det er lageret som er endret</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <source>not known which signals</source>
   <translation>ikke kjent hvilke signaler</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <source>{names} and {more} more</source>
   <translation>{names} og {more} til</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_checks.py" />
   <source>no level reached</source>
   <translation>ikke noe nivå nådd</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_checks.py" />
   <source>level {level}: {title}</source>
   <translation>nivå {level}: {title}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_checks.py" />
   <source>  ·  FAILED</source>
   <translation>  ·  MISLYKTES</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_entry.py" />
   <source>Proof: {text}</source>
   <translation>Bevis: {text}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_marks.py" />
   <source>Matches</source>
   <translation>Stemmer</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_marks.py" />
   <source>Read again: the very hash that the ledger holds</source>
   <translation>Lest igjen: nøyaktig den hashen hovedboken har</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_marks.py" />
   <source>Not checked</source>
   <translation>Ikke kontrollert</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_marks.py" />
   <source>Anchored, and not compared (yet)</source>
   <translation>Forankret, og ikke sammenlignet (ennå)</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_marks.py" />
   <source>Not anchored</source>
   <translation>Ikke forankret</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_marks.py" />
   <source>Sealed a minute after its quarter of an hour</source>
   <translation>Forsegles et minutt etter kvarteret</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_marks.py" />
   <source>The store does not hold what was anchored</source>
   <translation>Lageret har ikke det som ble forankret</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_marks.py" />
   <source>What the signs of proof mean</source>
   <translation>Hva bevistegnene betyr</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>What is stored is what was anchored</source>
   <translation>Det lagrede er det som ble forankret</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Readings of the signal</source>
   <translation>Signalets målinger</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>The reading is among them</source>
   <translation>Målingen er blant dem</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Record in the log</source>
   <translation>Post i loggen</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Readings lead to the batch</source>
   <translation>Målingene fører til partiet</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>The batch is of this time</source>
   <translation>Partiet er fra denne tiden</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Batch is in the log</source>
   <translation>Partiet er i loggen</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Signature of the log</source>
   <translation>Loggens signatur</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Witness</source>
   <translation>Vitne</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Grown from what was seen before</source>
   <translation>Vokst fra det som var sett før</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Held by IOTA</source>
   <translation>Holdt av IOTA</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Name and unit</source>
   <translation>Navn og enhet</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>This reading is what was recorded</source>
   <translation>Denne målingen er det som ble registrert</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>This reading is not fully proven</source>
   <translation>Denne målingen er ikke fullt bevist</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>This is not what was recorded</source>
   <translation>Dette er ikke det som ble registrert</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source> at {clock_text}</source>
   <translation> {clock_text}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>this machine's key</source>
   <translation>denne maskinens nøkkel</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <location filename="../../widgets/proof_words.py" />
   <source>Not anchored yet</source>
   <translation>Ikke forankret ennå</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>There is nothing to prove</source>
   <translation>Det er ingenting å bevise</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Nobody: nothing is proven.</source>
   <translation>Ingen: ingenting er bevist.</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <location filename="../../widgets/rules_words.py" />
   <source>holds</source>
   <translation>holder</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Batch</source>
   <translation>Parti</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>the signal's readings</source>
   <translation>signalets målinger</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>batch path</source>
   <translation>partiets vei</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>the batch's record</source>
   <translation>partiets post</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>{counted} lead from it to a checkpoint signed{made} by {who}.</source>
   <translation>{counted} fører fra den til et sjekkpunkt signert{made} av {who}.</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>This cannot be proven</source>
   <translation>Dette kan ikke bevises</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Exactly</source>
   <translation>Nøyaktig</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <location filename="../../widgets/trend_figures.py" />
   <location filename="../../widgets/trend_table.py" />
   <source>Measured</source>
   <translation>Målt</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Arrived</source>
   <translation>Kom</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>In it</source>
   <translation>I den</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>{counted} of {counted_2}; {number} of this one</source>
   <translation>{counted} av {counted_2}; {number} av dette</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>{name}: leaf {index} of {size}</source>
   <translation>{name}: blad {index} av {size}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>  leaf  {hex}</source>
   <translation>  blad  {hex}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>  root  {hex}</source>
   <translation>  rot   {hex}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Signed by {signer}</source>
   <translation>Signert av {signer}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>{foot}, leaf {number} of {number_2}</source>
   <translation>{foot}, blad {number} av {number_2}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>The way from the reading to the signature</source>
   <translation>Veien fra målingen til signaturen</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>the root stands in the record</source>
   <translation>roten står i posten</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>what is stored now</source>
   <translation>det som er lagret nå</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>signed</source>
   <translation>signert</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>{words}
{text}
{text_2}
Click to copy</source>
   <translation>{words}
{text}
{text_2}
Klikk for å kopiere</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>{count} steps in a {name} of {size}</source>
   <translation>{count} steg i {name} av {size}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>signature not checked</source>
   <translation>signaturen ikke kontrollert</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>signature FAILS</source>
   <translation>signaturen HOLDER IKKE</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>Leaf {index} of the {name}: {foot}</source>
   <translation>Blad {index} i {name}: {foot}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>one leaf</source>
   <translation>ett blad</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>Root of the {name}, {number} leaves</source>
   <translation>Roten til {name}, {number} blader</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>Computed from the two below</source>
   <translation>Beregnet fra de to under</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>Sibling: {count} {where} it</source>
   <translation>Søsken: {count} {where}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>How to check it on another machine
1.  Export the proof, and take the file there.
2.  Take this log's public key there by another way, so that nobody can swap both: Preferences &gt; Trust &gt; Export key.
3.  Run   tvilling ledger check FILE --trust KEYFILE   there; it needs no network, no district and no data of this machine.</source>
   <translation>Slik kontrolleres det på en annen maskin
1.  Eksporter beviset, og ta filen dit.
2.  Ta loggens offentlige nøkkel dit på en annen vei, så ingen kan bytte begge: Innstillinger &gt; Tillit &gt; Eksporter nøkkel.
3.  Kjør   tvilling ledger check FILE --trust KEYFILE   der; det trenger verken nett, bydel eller data fra denne maskinen.</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>No level is reached.</source>
   <translation>Ikke noe nivå er nådd.</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>There is no way to draw: nothing leads from here to a signature.</source>
   <translation>Det er ingen vei å tegne: ingenting fører herfra til en signatur.</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>Export proof…</source>
   <translation>Eksporter bevis…</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>Check it elsewhere</source>
   <translation>Kontroller et annet sted</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>Trust…</source>
   <translation>Tillit…</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>Whom one still trusts</source>
   <translation>Hvem man fortsatt stoler på</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>Checks</source>
   <translation>Kontroller</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>Hash copied</source>
   <translation>Hash kopiert</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>Checkpoint</source>
   <translation>Sjekkpunkt</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>No readings</source>
   <translation>Ingen målinger</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>Matches the anchor</source>
   <translation>Stemmer med ankeret</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>DIFFERS from the anchor</source>
   <translation>AVVIKER fra ankeret</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>proven</source>
   <translation>bevist</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>{rsplit} to {last}</source>
   <translation>{rsplit} til {last}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>proven · {level}</source>
   <translation>bevist · {level}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/proof_words.py" />
   <source>{n} signals</source>
   <extracomment>for one: {n} signal</extracomment>
   <translation>
    <numerusform>{n} signal</numerusform>
    <numerusform>{n} signaler</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/proof_words.py" />
   <source>{n} intervals</source>
   <extracomment>for one: {n} interval</extracomment>
   <translation>
    <numerusform>{n} intervall</numerusform>
    <numerusform>{n} intervaller</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/proof_words.py" />
   <source>{n} readings</source>
   <extracomment>for one: {n} reading</extracomment>
   <translation>
    <numerusform>{n} måling</numerusform>
    <numerusform>{n} målinger</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/proof_words.py" />
   <source>{n} sources</source>
   <extracomment>for one: {n} source</extracomment>
   <translation>
    <numerusform>{n} kilde</numerusform>
    <numerusform>{n} kilder</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/proof_words.py" />
   <source>{n} steps</source>
   <extracomment>for one: {n} step</extracomment>
   <translation>
    <numerusform>{n} steg</numerusform>
    <numerusform>{n} steg</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>checking {number} of {number_2}</source>
   <translation>kontrollerer {number} av {number_2}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/proof_words.py" />
   <source>{counted} DIFFER</source>
   <extracomment>for one: {counted} DIFFERS</extracomment>
   <translation>
    <numerusform>{counted} AVVIKER</numerusform>
    <numerusform>{counted} AVVIKER</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>{counted} hold what was anchored.</source>
   <translation>{counted} holder det som ble forankret.</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>sealed a minute after its quarter of an hour ends</source>
   <translation>forsegles et minutt etter at kvarteret er slutt</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>{counted} anchored</source>
   <translation>{counted} forankret</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>nothing came, and that is anchored</source>
   <translation>ingenting kom, og det er forankret</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>checked {clock_text}</source>
   <translation>kontrollert {clock_text}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/proof_words.py" />
   <source>{counted} match</source>
   <extracomment>for one: {counted} matches</extracomment>
   <translation>
    <numerusform>{counted} stemmer</numerusform>
    <numerusform>{counted} stemmer</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>{counted} do not hold what was anchored. Click to go there.</source>
   <translation>{counted} holder ikke det som ble forankret. Klikk for å gå dit.</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>{counted} anchored and not compared yet.</source>
   <translation>{counted} forankret og ikke sammenlignet ennå.</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>{counted} cannot be compared: thinned, as the keeping rule says.</source>
   <translation>{counted} kan ikke sammenlignes: tynnet ut, slik lagringsregelen sier.</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>What is newer is not anchored yet: each quarter of an hour is sealed a minute after its end.</source>
   <translation>Det som er nyere, er ikke forankret ennå: hvert kvarter forsegles et minutt etter at det er slutt.</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>Checking runs in the background, what the timeline shows first.</source>
   <translation>Kontrollen går i bakgrunnen, det tidslinjen viser først.</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>The last check failed: {trouble}</source>
   <translation>Siste kontroll mislyktes: {trouble}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>and {count} more sources</source>
   <translation>og {count} kilder til</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>, checked {clock_text}</source>
   <translation>, kontrollert {clock_text}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>Checked {time}.</source>
   <translation>Kontrollert {time}.</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Looks at</source>
   <translation>Ser på</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Rings</source>
   <translation>Ringer</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>For the operator</source>
   <translation>For operatøren</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>The chosen rule</source>
   <translation>Den valgte regelen</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <location filename="../../widgets/stream_dialogs.py" />
   <location filename="../../widgets/wall_editor.py" />
   <source>Title</source>
   <translation>Tittel</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>What the operator reads first</source>
   <translation>Det operatøren leser først</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Id</source>
   <translation>Id</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Small letters, digits and dashes; the journal knows the alarm by it</source>
   <translation>Små bokstaver, sifre og bindestreker; journalen kjenner alarmen ved den</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>When it rings</source>
   <translation>Når den ringer</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>By how bad it is and how soon somebody must act</source>
   <translation>Etter hvor ille det er og hvor snart noen må handle</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Alarms of one group stand under the first of them in a flood</source>
   <translation>Alarmer i én gruppe står under den første av dem i en flom</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Assets of kind</source>
   <translation>Anlegg av typen</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Such as feeder or battery; empty for all</source>
   <translation>Som feeder eller battery; tomt for alle</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>What stands after the dot of its id, such as load_pct</source>
   <translation>Det som står etter punktumet i id-en, som load_pct</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Such as temperature; instead of the signal, or with it</source>
   <translation>Som temperature; i stedet for signalet, eller med det</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Empty for all</source>
   <translation>Tomt for alle</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Only assets</source>
   <translation>Bare anlegg</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Ids, with commas between; empty for all</source>
   <translation>Id-er, med komma mellom; tomt for alle</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Only signals</source>
   <translation>Bare signaler</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Told by</source>
   <translation>Meldt av</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>The part of the program that tells of it</source>
   <translation>Den delen av programmet som melder det</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>In the unit of the signal; seconds for no data</source>
   <translation>I signalets enhet; sekunder for ingen data</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>The limit is a share of this: asset.rated_kw, signal.high; empty for a plain number</source>
   <translation>Grensen er en andel av dette: asset.rated_kw, signal.high; tomt for et rent tall</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>How far it must come back before the alarm ends</source>
   <translation>Hvor langt den må tilbake før alarmen slutter</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>A signal, .name of the same asset, or a number</source>
   <translation>Et signal, .navn på samme anlegg, eller et tall</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Over, s</source>
   <translation>Over, s</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>The change is counted over so long at least</source>
   <translation>Endringen regnes over minst så lenge</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>While</source>
   <translation>Mens</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Such as .power_kw &gt; 0.9 * asset.rated_kw</source>
   <translation>Som .power_kw &gt; 0.9 * asset.rated_kw</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Rings after, s</source>
   <translation>Ringer etter, s</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>It must hold for so long</source>
   <translation>Det må vare så lenge</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Ends after, s</source>
   <translation>Slutter etter, s</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>It must be over for so long</source>
   <translation>Det må være over så lenge</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Again after, s</source>
   <translation>Igjen etter, s</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Acknowledged and still there: it rings again; 0 for never</source>
   <translation>Kvittert og fortsatt der: den ringer igjen; 0 for aldri</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Stays until somebody resets it</source>
   <translation>Blir til noen tilbakestiller den</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Quiet while</source>
   <translation>Stille mens</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>An expression; while true the alarm is suppressed by design</source>
   <translation>Et uttrykk; mens det er sant, er alarmen undertrykt ved utforming</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>What may be behind it</source>
   <translation>Det som kan ligge bak</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>What happens if nobody acts</source>
   <translation>Det som skjer om ingen handler</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Act within, min</source>
   <translation>Handle innen, min</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Time to respond: high 5, medium 30, low longer</source>
   <translation>Tid til å svare: høy 5, middels 30, lav lengre</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Stays until it is reset</source>
   <translation>Blir til den tilbakestilles</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_outcome.py" />
   <source>It fits nothing in this district, so it never rings here.</source>
   <translation>Den passer ikke til noe i denne bydelen, så den ringer aldri her.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/rules_outcome.py" />
   <source>It holds at {n} of them now</source>
   <extracomment>for one: It holds at {n} of them now</extracomment>
   <translation>
    <numerusform>Den gjelder {n} av dem nå</numerusform>
    <numerusform>Den gjelder {n} av dem nå</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/rules_outcome.py" />
   <source>Where the rule looks</source>
   <translation>Hvor regelen ser</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_outcome.py" />
   <source>Problems of the rules</source>
   <translation>Problemer i reglene</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/rules_outcome.py" />
   <source>Looks at {n} places</source>
   <extracomment>for one: Looks at {n} place</extracomment>
   <translation>
    <numerusform>Ser på {n} sted</numerusform>
    <numerusform>Ser på {n} steder</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/rules_outcome.py" />
   <source>{n} are unknown</source>
   <extracomment>for one: {n} is unknown</extracomment>
   <translation>
    <numerusform>{n} er ukjent</numerusform>
    <numerusform>{n} er ukjente</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/rules_outcome.py" />
   <source>it rings after {s} s</source>
   <translation>den ringer etter {s} s</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_outcome.py" />
   <source>Told by a part of the program</source>
   <translation>Meldt av en del av programmet</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_outcome.py" />
   <source>It makes an alarm for each subject that is told of.</source>
   <translation>Den lager en alarm for hvert emne det meldes om.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/rules_outcome.py" />
   <source>{n} problems</source>
   <extracomment>for one: {n} problem</extracomment>
   <translation>
    <numerusform>{n} problem</numerusform>
    <numerusform>{n} problemer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/rules_outcome.py" />
   <source>{n} pieces of advice</source>
   <extracomment>for one: {n} piece of advice</extracomment>
   <translation>
    <numerusform>{n} råd</numerusform>
    <numerusform>{n} råd</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>A new rule</source>
   <translation>En ny regel</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>A copy of this rule</source>
   <translation>En kopi av denne regelen</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>Switch this rule off or on</source>
   <translation>Slå denne regelen av eller på</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>Delete this rule, or take back what was changed of it</source>
   <translation>Slett denne regelen, eller ta tilbake det som er endret</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <location filename="../../widgets/sheet.py" />
   <location filename="../../widgets/wall_editor.py" />
   <source>Undo</source>
   <translation>Angre</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/rules_panel.py" />
   <source>{n} rules</source>
   <extracomment>for one: {n} rule</extracomment>
   <translation>
    <numerusform>{n} regel</numerusform>
    <numerusform>{n} regler</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/rules_panel.py" />
   <source>{n} rules are changed and not in use yet</source>
   <extracomment>for one: {n} rule is changed and not in use yet</extracomment>
   <translation>
    <numerusform>{n} regel er endret og ikke i bruk ennå</numerusform>
    <numerusform>{n} regler er endret og ikke i bruk ennå</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>off</source>
   <translation>av</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>Try on history</source>
   <translation>Prøv på historikk</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>No rule is chosen</source>
   <translation>Ingen regel er valgt</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>Choose one in the list to see and change it, or add a new one.</source>
   <translation>Velg en i listen for å se og endre den, eller legg til en ny.</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>The file as text</source>
   <translation>Filen som tekst</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>Filter rules</source>
   <translation>Filtrer regler</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>What these rules would have raised over recorded history, before they are used</source>
   <translation>Hva disse reglene ville ha meldt over registrert historikk, før de brukes</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>{rules}, {alarms}</source>
   <translation>{rules}, {alarms}</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>Rings at</source>
   <translation>Ringer ved</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>Use these rules from now on and keep them in {where}</source>
   <translation>Bruk disse reglene fra nå av og behold dem i {where}</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>How many alarms it makes in this district</source>
   <translation>Hvor mange alarmer den gir i denne bydelen</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>How often its alarms rang in the last seven days</source>
   <translation>Hvor ofte alarmene ringte de siste sju dagene</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_text.py" />
   <source>Rules as text</source>
   <translation>Regler som tekst</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_text.py" />
   <source># Nothing is changed here yet. What is changed in the form is written here as [[rule]] tables.</source>
   <translation># Ingenting er endret her ennå. Det som endres i skjemaet, skrives her som [[rule]]-tabeller.</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Only by the rules in use: {n}.</source>
   <translation>Bare med reglene i bruk: {n}.</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Only what was raised then: {n}.</source>
   <translation>Bare det som ble meldt da: {n}.</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Rules in use: {figures}</source>
   <translation>Regler i bruk: {figures}</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Raised then: {figures}</source>
   <translation>Meldt da: {figures}</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>{alarms}, {rate} an hour, {floods}, {chatter} chatter</source>
   <translation>{alarms}, {rate} i timen, {floods}, {chatter} klaprer</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>The last 24 hours</source>
   <translation>Siste 24 timer</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>The last 7 days</source>
   <translation>Siste 7 dager</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>The last 30 days</source>
   <translation>Siste 30 dager</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>beside the rules in use</source>
   <translation>ved siden av reglene i bruk</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>beside what was raised</source>
   <translation>ved siden av det som ble meldt</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Try rules on history</source>
   <translation>Prøv regler på historikk</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Over which time</source>
   <translation>Over hvilken tid</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Held against</source>
   <translation>Holdt opp mot</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Try</source>
   <translation>Prøv</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Progress</source>
   <translation>Framdrift</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>The changed rules run over what was recorded; nothing is put to use.</source>
   <translation>De endrede reglene kjøres over det registrerte; ingenting tas i bruk.</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Alarms that differ</source>
   <translation>Alarmer som er ulike</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Raised by both: {n}.</source>
   <translation>Meldt av begge: {n}.</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Only by the changed rules: {n}.</source>
   <translation>Bare med de endrede reglene: {n}.</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Changed rules: {figures}</source>
   <translation>Endrede regler: {figures}</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Reading history…</source>
   <translation>Leser historikk…</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Nothing differs.</source>
   <translation>Ingenting er ulikt.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/rules_trial.py" />
   <source>{n} more in times when the alarm system did not run</source>
   <extracomment>for one: {n} more in a time when the alarm system did not run</extracomment>
   <translation>
    <numerusform>{n} til i en tid da alarmsystemet ikke kjørte</numerusform>
    <numerusform>{n} til i tider da alarmsystemet ikke kjørte</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Only now</source>
   <translation>Bare nå</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Both</source>
   <translation>Begge</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>No more</source>
   <translation>Ikke lenger</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Stopped.</source>
   <translation>Stoppet.</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Raised by the changed rules only</source>
   <translation>Meldt bare av de endrede reglene</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Raised by the other side only</source>
   <translation>Meldt bare av den andre siden</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>Very high</source>
   <translation>Svært høy</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>Very low</source>
   <translation>Svært lav</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>Fast change</source>
   <translation>Rask endring</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <location filename="../../widgets/trend_figures.py" />
   <source>Deviation</source>
   <translation>Avvik</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>Not zero</source>
   <translation>Ikke null</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>Bad quality</source>
   <translation>Dårlig kvalitet</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>No data</source>
   <translation>Ingen data</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>Expression</source>
   <translation>Uttrykk</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <location filename="../../widgets/timeline_marks.py" />
   <source>Event</source>
   <translation>Hendelse</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>given</source>
   <translation>gitt</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>own</source>
   <translation>egen</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>Comes with the program or the district; a change of it is written into the file beside.</source>
   <translation>Følger med programmet eller bydelen; en endring skrives i filen ved siden av.</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>Comes with the program or the district and is changed here.</source>
   <translation>Følger med programmet eller bydelen og er endret her.</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>Made here.</source>
   <translation>Laget her.</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>unknown</source>
   <translation>ukjent</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>{n} x {what}</source>
   <translation>{n} x {what}</translation>
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>Cars</source>
   <translation>Biler</translation>
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>Grid</source>
   <translation>Nett</translation>
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <location filename="../../widgets/scenario_words.py" />
   <source>Heat pumps</source>
   <translation>Varmepumper</translation>
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>Losses</source>
   <translation>Tap</translation>
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>Into batteries</source>
   <translation>Til batterier</translation>
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>Into cars</source>
   <translation>Til biler</translation>
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>To the grid</source>
   <translation>Til nettet</translation>
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>From batteries</source>
   <translation>Fra batterier</translation>
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>From cars</source>
   <translation>Fra biler</translation>
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>From the grid</source>
   <translation>Fra nettet</translation>
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>{name_of} to {name_of_2} </source>
   <translation>{name_of} til {name_of_2} </translation>
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>No energy flows here now.</source>
   <translation>Ingen energi flyter her nå.</translation>
  </message>
  <message>
   <location filename="../../widgets/save_text.py" />
   <location filename="../../widgets/trend_saving.py" />
   <source>{path} was not written: {strerror}. Choose another folder.</source>
   <translation>{path} ble ikke skrevet: {strerror}. Velg en annen mappe.</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_bar.py" />
   <source>No colours</source>
   <translation>Ingen farger</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_bar.py" />
   <source>Divide: today | scenario</source>
   <translation>Del: i dag | scenario</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_bar.py" />
   <source>Left of the line the city as it is. Drag the line, or move it with the arrow keys.</source>
   <translation>Til venstre for linjen byen slik den er. Dra linjen, eller flytt den med piltastene.</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_bar.py" />
   <source>Leave   L</source>
   <translation>Forlat   L</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_bar.py" />
   <source>Leave the scenario</source>
   <translation>Forlat scenarioet</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_bar.py" />
   <source>Scenario: {name}</source>
   <translation>Scenario: {name}</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_bar.py" />
   <source>{result}, difference to today</source>
   <translation>{result}, forskjell fra i dag</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_bar.py" />
   <location filename="../../widgets/sun_study_when.py" />
   <source>Day of the year</source>
   <translation>Dag i året</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_bar.py" />
   <source>Hour</source>
   <translation>Time</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_figures.py" />
   <source>Figures of the scenario</source>
   <translation>Tall for scenariet</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_figures.py" />
   <source>quick look</source>
   <translation>raskt blikk</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_figures.py" />
   <source>being computed</source>
   <translation>beregnes</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_figures.py" />
   <source>better</source>
   <translation>bedre</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_figures.py" />
   <source>worse</source>
   <translation>dårligere</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <location filename="../../widgets/scenario_paper.py" />
   <source>What is changed</source>
   <translation>Hva som endres</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>From the year</source>
   <translation>Fra år</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>empty: from the first year on</source>
   <translation>tomt: fra det første året</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>Package</source>
   <translation>Pakke</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>a bundle of changes that is looked at together</source>
   <translation>en samling endringer som ses under ett</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>Which</source>
   <translation>Hvilke</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>A condition, such as use == "office" and year &lt; 1980</source>
   <translation>En betingelse, som use == "office" and year &lt; 1980</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>use == "office" and year &lt; 1980</source>
   <translation>use == "office" and year &lt; 1980</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>Which objects</source>
   <translation>Hvilke objekter</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>The building that is chosen in the city is put in beside the others, or taken out again</source>
   <translation>Bygningen som er valgt i byen, settes inn ved siden av de andre, eller tas ut igjen</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>{name}, as a number</source>
   <translation>{name}, som tall</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>What is assumed beside the changes. Scenario and district as it is are run under the same.</source>
   <translation>Det som antas ved siden av endringene. Scenariet og bydelen slik den er, kjøres med det samme.</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>Those chosen in the city</source>
   <translation>De som er valgt i byen</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>It lies outside {low} to {high}.</source>
   <translation>Det ligger utenfor {low} til {high}.</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>A year from 1990 to 2100, or nothing.</source>
   <translation>Et år fra 1990 til 2100, eller ingenting.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/scenario_form.py" />
   <location filename="../../widgets/scenario_paper.py" />
   <source>{n} objects</source>
   <extracomment>for one: {n} object</extracomment>
   <translation>
    <numerusform>{n} objekt</numerusform>
    <numerusform>{n} objekter</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>From: {source}</source>
   <translation>Fra: {source}</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>A new scenario</source>
   <translation>Et nytt scenario</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>A copy of this scenario, of one's own</source>
   <translation>En egen kopi av dette scenariet</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Delete this scenario</source>
   <translation>Slett dette scenariet</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Take this change out</source>
   <translation>Ta ut denne endringen</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>A copy of this change</source>
   <translation>En kopi av denne endringen</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Earlier in the order</source>
   <translation>Tidligere i rekkefølgen</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Later in the order</source>
   <translation>Senere i rekkefølgen</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Undo   (Ctrl+Z)</source>
   <translation>Angre   (Ctrl+Z)</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Do it again   (Ctrl+Shift+Z)</source>
   <translation>Gjør om igjen   (Ctrl+Shift+Z)</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>As it was</source>
   <translation>Som det var</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Show in the city</source>
   <translation>Vis i byen</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>No scenario is chosen</source>
   <translation>Ikke noe scenario er valgt</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Choose one, or make a new one: what would the district be with it?</source>
   <translation>Velg et, eller lag et nytt: hvordan ville bydelen vært med det?</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>One more change</source>
   <translation>En endring til</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Changes</source>
   <translation>Endringer</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Take the district as it is now</source>
   <translation>Ta bydelen slik den er nå</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Changes of the scenario</source>
   <translation>Endringene i scenariet</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>What is assumed</source>
   <translation>Det som antas</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Save as one's own</source>
   <translation>Lagre som eget</translation>
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
   <translation>Hvordan</translation>
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
   <translation>Investering</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <location filename="../../widgets/scenario_words.py" />
   <source>Upkeep a year</source>
   <translation>Vedlikehold per år</translation>
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
   <translation>laget {when}</translation>
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
   <translation>Regning for et år</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Net present value</source>
   <translation>Netto nåverdi</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Cost a year</source>
   <translation>Kostnad per år</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Cost of a kWh</source>
   <translation>Kostnad per kWh</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Paid back after</source>
   <translation>Tilbakebetalt etter</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Saved a year</source>
   <translation>Spart per år</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Other heat</source>
   <translation>Annen varme</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Traded among neighbours</source>
   <translation>Handlet mellom naboer</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Saved by the local market</source>
   <translation>Spart av det lokale markedet</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Cars lacked</source>
   <translation>Manglet av biler</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Buildings in the water</source>
   <translation>Bygninger i vannet</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Floor in the water</source>
   <translation>Gulv i vannet</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Chargers in the water</source>
   <translation>Ladere i vannet</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Chargers with a rule</source>
   <translation>Ladere med en regel</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>{low} to {high} {unit} in runs with other weather, needs and prices</source>
   <translation>{low} til {high} {unit} i kjøringer med annet vær, andre behov og priser</translation>
  </message>
  <message>
   <location filename="../../widgets/scene_divider.py" />
   <source>Line between today and the scenario</source>
   <translation>Linje mellom i dag og scenarioet</translation>
  </message>
  <message>
   <location filename="../../widgets/scene_divider.py" />
   <source>Left as it is, right with the scenario. Drag, or move with the arrow keys.</source>
   <translation>Til venstre som i dag, til høyre med scenarioet. Dra, eller flytt med piltastene.</translation>
  </message>
  <message>
   <location filename="../../widgets/scene_view.py" />
   <source>The city in 3D</source>
   <translation>Byen i 3D</translation>
  </message>
  <message>
   <location filename="../../widgets/second_window.py" />
   <source>Window {n}</source>
   <translation>Vindu {n}</translation>
  </message>
  <message>
   <location filename="../../widgets/second_window.py" />
   <source>{name} – {window} – Tvilling</source>
   <translation>{name} – {window} – Tvilling</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>System</source>
   <translation>System</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>Dark</source>
   <translation>Mørk</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>Light</source>
   <translation>Lys</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>Presentation</source>
   <translation>Presentasjon</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>Colours of the windows</source>
   <translation>Fargene i vinduene</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>How the city is drawn</source>
   <translation>Hvordan byen tegnes</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>Style of the city</source>
   <translation>Byens stil</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>Language, figures and dates of the window; from the next start on</source>
   <translation>Språk, tall og datoer i vinduet; fra neste start</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>Language</source>
   <translation>Språk</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>How large everything in the window is; from the next start on</source>
   <translation>Hvor stort alt i vinduet er; fra neste start</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <location filename="../../widgets/trust_page.py" />
   <source>Size</source>
   <translation>Størrelse</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>No moving camera, no fading</source>
   <translation>Ingen kamerabevegelse, ingen toning</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>Begin with the wall display, from the next start on</source>
   <translation>Begynn med veggskjermen, fra neste oppstart av</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>The version of the settings was not a number.</source>
   <translation>Versjonen av innstillingene var ikke et tall.</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>The settings were written by a later version; what is known here is used.</source>
   <translation>Innstillingene ble skrevet av en nyere versjon; det som er kjent her, brukes.</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>yes or no</source>
   <translation>yes eller no</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>{variable}={text!r} is not usable; use {wanted}</source>
   <translation>{variable}={text!r} kan ikke brukes; bruk {wanted}</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>Some settings of an earlier version could not be taken over.</source>
   <translation>Noen innstillinger fra en tidligere versjon kunne ikke tas over.</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_dialogs.py" />
   <location filename="../../widgets/shift_notes.py" />
   <source>written {when} by {who}</source>
   <translation>skrevet {when} av {who}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_dialogs.py" />
   <source>Edit a note</source>
   <translation>Rediger et notat</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_dialogs.py" />
   <source>as it was</source>
   <translation>som det var</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_dialogs.py" />
   <location filename="../../widgets/shift_panel.py" />
   <source>The moment it speaks of</source>
   <translation>Øyeblikket det gjelder</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_dialogs.py" />
   <location filename="../../widgets/shift_panel.py" />
   <source>Open point</source>
   <translation>Åpent punkt</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_dialogs.py" />
   <location filename="../../widgets/shift_panel.py" />
   <location filename="../../widgets/shift_search.py" />
   <source>For the handover</source>
   <translation>Til overleveringen</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_dialogs.py" />
   <source>Moment</source>
   <translation>Øyeblikk</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_dialogs.py" />
   <source>The words as they are now stay to be read.</source>
   <translation>Ordene slik de er nå, kan fortsatt leses.</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_dialogs.py" />
   <source>Earlier words of a note</source>
   <translation>Tidligere ord i et notat</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_notes.py" />
   <location filename="../../widgets/shift_paper.py" />
   <location filename="../../widgets/shift_search.py" />
   <source>Who</source>
   <translation>Hvem</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_notes.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>written {when}</source>
   <translation>skrevet {when}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_notes.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>edited by {who} {when}</source>
   <translation>redigert av {who} {when}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_notes.py" />
   <source>closed by {who}</source>
   <translation>lukket av {who}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_notes.py" />
   <source>open point</source>
   <translation>åpent punkt</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_notes.py" />
   <source>for the handover</source>
   <translation>til overleveringen</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_notes.py" />
   <source>about {when}</source>
   <translation>om {when}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_notes.py" />
   <source>closed {when} by {who}</source>
   <translation>lukket {when} av {who}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/shift_panel.py" />
   <source>{n} notes found</source>
   <extracomment>for one: {n} note found</extracomment>
   <translation>
    <numerusform>{n} notat funnet</numerusform>
    <numerusform>{n} notater funnet</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>What happened?</source>
   <translation>Hva skjedde?</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>A new note for the shift log</source>
   <translation>Et nytt notat i skiftloggen</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>now</source>
   <translation>nå</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>It stays on top, also in the next shift, until somebody closes it</source>
   <translation>Det står øverst, også i neste skift, til noen lukker det</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>With a picture</source>
   <translation>Med bilde</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Keeps what is seen now: a picture, and the way back to this view</source>
   <translation>Beholder det som ses nå: et bilde, og veien tilbake hit</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Search</source>
   <translation>Søk</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Search the shift log</source>
   <translation>Søk i skiftloggen</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>All shifts</source>
   <translation>Alle skift</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Looks through the whole log, with more to choose by</source>
   <translation>Leter gjennom hele loggen, med mer å velge etter</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Look further back</source>
   <translation>Let lenger tilbake</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Earlier words...</source>
   <translation>Tidligere ord...</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Shift {begin} to {end}</source>
   <translation>Skift {begin} til {end}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>{words}, back to {when}</source>
   <translation>{words}, tilbake til {when}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Nothing written yet</source>
   <translation>Ingenting skrevet ennå</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Type above what the next shift should know; Enter adds it.</source>
   <translation>Skriv over det neste skift bør vite; Enter legger det til.</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Add</source>
   <translation>Legg til</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Edit...</source>
   <translation>Rediger...</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Remove...</source>
   <translation>Fjern...</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Close point</source>
   <translation>Lukk punktet</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Search for something else, or look further back.</source>
   <translation>Søk etter noe annet, eller let lenger tilbake.</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Search for something else, or in all shifts.</source>
   <translation>Søk etter noe annet, eller i alle skift.</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Remove a note</source>
   <translation>Fjern et notat</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Why it is removed</source>
   <translation>Hvorfor det fjernes</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>window in LIVE</source>
   <translation>vindu i LIVE</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>window in REPLAY</source>
   <translation>vindu i REPLAY</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>window in SCENARIO</source>
   <translation>vindu i SCENARIO</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>by command</source>
   <translation>med kommando</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Handover, {district}</source>
   <translation>Overlevering, {district}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>{begin} to {end}</source>
   <translation>{begin} til {end}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>all times {zone}</source>
   <translation>alle tider {zone}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/shift_paper.py" />
   <source>The newest ones; {n} earlier lines stand in the journal.</source>
   <extracomment>for one: The newest ones; {n} earlier line stands in the journal.</extracomment>
   <translation>
    <numerusform>De nyeste; {n} tidligere linje står i journalen.</numerusform>
    <numerusform>De nyeste; {n} tidligere linjer står i journalen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>matching the anchor {n}</source>
   <translation>stemmer med ankeret {n}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>not anchored yet {n}</source>
   <translation>ikke forankret ennå {n}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>not checked {n}</source>
   <translation>ikke kontrollert {n}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>DIFFERENT {n}</source>
   <translation>FORSKJELLIGE {n}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>The city as the window showed it when this was made</source>
   <translation>Byen slik vinduet viste den da dette ble laget</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/shift_paper.py" />
   <source>{n} never</source>
   <extracomment>for one: {n} never</extracomment>
   <translation>
    <numerusform>{n} aldri</numerusform>
    <numerusform>{n} aldri</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/shift_paper.py" />
   <source>Diagnostic: {n} times</source>
   <extracomment>for one: Diagnostic: {n} time</extracomment>
   <translation>
    <numerusform>Diagnostisk: {n} gang</numerusform>
    <numerusform>Diagnostisk: {n} ganger</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>refused: {what}</source>
   <translation>avvist: {what}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/shift_paper.py" />
   <source>Of {n} intervals of readings: {parts}.</source>
   <extracomment>for one: Of {n} interval of readings: {parts}.</extracomment>
   <translation>
    <numerusform>Av {n} intervall med målinger: {parts}.</numerusform>
    <numerusform>Av {n} intervaller med målinger: {parts}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>units: {units}</source>
   <translation>enheter: {units}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>, a synthetic district</source>
   <translation>, en syntetisk bydel</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Handover</source>
   <translation>Overlevering</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Since</source>
   <translation>Siden</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <location filename="../../widgets/shift_search.py" />
   <source>Open points</source>
   <translation>Åpne punkter</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Last</source>
   <translation>Siste</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Seen by</source>
   <translation>Sett av</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Sources and recording</source>
   <translation>Kilder og lagring</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>{share} of its sources</source>
   <translation>{share} av kildene</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Energy of the shift</source>
   <translation>Skiftets energi</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Mode</source>
   <translation>Modus</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Nobody has checked this shift against the ledger yet.</source>
   <translation>Ingen har kontrollert dette skiftet mot hovedboken ennå.</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Handed over by</source>
   <translation>Overlevert av</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Taken over by</source>
   <translation>Overtatt av</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Date and time</source>
   <translation>Dato og tid</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>{rate} an hour, target 6</source>
   <translation>{rate} i timen, mål 6</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Stand at the end</source>
   <translation>Står ved slutten</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>{n} high</source>
   <translation>{n} høy</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Until acknowledged</source>
   <translation>Til kvittert</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Floods</source>
   <translation>Flommer</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>10 in 10 minutes</source>
   <translation>10 på 10 minutter</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>to be taken over</source>
   <translation>skal overtas</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Nothing rang.</source>
   <translation>Ingenting ringte.</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <location filename="../../widgets/streams_panel.py" />
   <source>Until</source>
   <translation>Til</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Shelved, suppressed, out of service</source>
   <translation>Parkert, undertrykt, ute av drift</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Chattering: {which}</source>
   <translation>Klaprer: {which}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>over</source>
   <translation>over</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/shift_paper.py" />
   <source>and {n} more alarms</source>
   <extracomment>for one: and {n} more alarm</extracomment>
   <translation>
    <numerusform>og {n} alarm til</numerusform>
    <numerusform>og {n} alarmer til</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>The picture of this note is not there, or was changed: {note}</source>
   <translation>Bildet til dette notatet er borte eller endret: {note}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>the middle one</source>
   <translation>den midterste</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_preview.py" />
   <source>Handover report</source>
   <translation>Overleveringsrapport</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_preview.py" />
   <source>Reading the shift...</source>
   <translation>Leser skiftet...</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_preview.py" />
   <source>Pages of the report</source>
   <translation>Rapportens sider</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_preview.py" />
   <source>This shift</source>
   <translation>Dette skiftet</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_preview.py" />
   <source>The shift before</source>
   <translation>Forrige skift</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_preview.py" />
   <source>Save as PDF...</source>
   <translation>Lagre som PDF...</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_preview.py" />
   <source>Page {n} of {of}</source>
   <translation>Side {n} av {of}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_search.py" />
   <source>All notes</source>
   <translation>Alle notater</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_search.py" />
   <source>Which notes</source>
   <translation>Hvilke notater</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_search.py" />
   <source>from the first</source>
   <translation>fra det første</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_search.py" />
   <source>From this moment on</source>
   <translation>Fra dette øyeblikket</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_search.py" />
   <source>to the last</source>
   <translation>til det siste</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_search.py" />
   <source>Until this moment</source>
   <translation>Til dette øyeblikket</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_search.py" />
   <source>Who wrote or edited it</source>
   <translation>Hvem som skrev eller redigerte det</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_search.py" />
   <source>What it is about, by name</source>
   <translation>Hva det gjelder, etter navn</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Left drag</source>
   <translation>Venstre dra</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Orbit</source>
   <translation>Drei rundt</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Right drag  Shift+drag</source>
   <translation>Høyre dra  Shift+dra</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Move</source>
   <translation>Flytt</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Wheel</source>
   <translation>Hjul</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Zoom to the pointer</source>
   <translation>Zoom mot pekeren</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Arrow keys</source>
   <translation>Piltaster</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Shift+Arrow keys</source>
   <translation>Shift+piltaster</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Click</source>
   <translation>Klikk</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Choose a building or an asset</source>
   <translation>Velg en bygning eller et anlegg</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Right click</source>
   <translation>Høyreklikk</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>What can be done with a thing or a place</source>
   <translation>Hva som kan gjøres med en ting eller et sted</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Click  Drag</source>
   <translation>Klikk  Dra</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Go to a moment; on a mark or a difference to its own</source>
   <translation>Gå til et øyeblikk; på et merke eller avvik til dets eget</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Double click</source>
   <translation>Dobbeltklikk</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Wheel  +  −</source>
   <translation>Hjul  +  −</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Zoom around the pointer, the playhead</source>
   <translation>Zoom rundt pekeren, spillehodet</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Move the view</source>
   <translation>Flytt visningen</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Ctrl+drag</source>
   <translation>Ctrl+dra</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Set a loop from A to B</source>
   <translation>Sett en sløyfe fra A til B</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>One minute; with Ctrl one hour</source>
   <translation>Ett minutt; med Ctrl én time</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Page Up  Page Down</source>
   <translation>Page Up  Page Down</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>One hour</source>
   <translation>En time</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Home  End</source>
   <translation>Home  End</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Start of the day, live</source>
   <translation>Starten av døgnet, direkte</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Acknowledge what is selected in the list of alarms</source>
   <translation>Kvitter det som er valgt i alarmlisten</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Acknowledge all that are listed</source>
   <translation>Kvitter alle som er listet</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Out of service, back to service</source>
   <translation>Ut av drift, i drift igjen</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Reset a latched one</source>
   <translation>Tilbakestill en låst</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Shift+Page Down</source>
   <translation>Shift+Page Down</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Shift+Page Up</source>
   <translation>Shift+Page Up</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>A digital twin of positive-energy districts. Apache-2.0.</source>
   <translation>En digital tvilling av plussenergi-bydeler. Apache-2.0.</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Showing {name}. {note}</source>
   <translation>Viser {name}. {note}</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source> back</source>
   <translation> tilbake</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source> on</source>
   <translation> fram</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source> back, on</source>
   <translation> tilbake, fram</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <location filename="../../widgets/timeline.py" />
   <source>Timeline</source>
   <translation>Tidslinje</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <location filename="../../widgets/tools_bar.py" />
   <source>Tools</source>
   <translation>Verktøy</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>City</source>
   <translation>By</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <location filename="../../widgets/transport.py" />
   <source>The event before</source>
   <translation>Forrige hendelse</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <location filename="../../widgets/transport.py" />
   <source>The next event</source>
   <translation>Neste hendelse</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>The event before, the next</source>
   <translation>Forrige hendelse, neste</translation>
  </message>
  <message>
   <location filename="../../widgets/small_map.py" />
   <location filename="../../widgets/views_menu.py" />
   <source>Small map</source>
   <translation>Lite kart</translation>
  </message>
  <message>
   <location filename="../../widgets/small_map.py" />
   <source>The district from above, grid north up. Click or drag to go there.   (N)</source>
   <translation>Bydelen ovenfra, kartnord opp. Klikk eller dra for å gå dit.   (N)</translation>
  </message>
  <message>
   <location filename="../../widgets/small_map.py" />
   <source>Drawing the map…</source>
   <translation>Tegner kartet…</translation>
  </message>
  <message>
   <location filename="../../widgets/state_manager.py" />
   <source>; the old file is kept as {name}</source>
   <translation>; den gamle filen er beholdt som {name}</translation>
  </message>
  <message>
   <location filename="../../widgets/state_manager.py" />
   <source>{name} = {value!r} is not one of the settings</source>
   <translation>{name} = {value!r} er ikke en av innstillingene</translation>
  </message>
  <message>
   <location filename="../../widgets/state_manager.py" />
   <source>no object</source>
   <translation>ikke noe objekt</translation>
  </message>
  <message>
   <location filename="../../widgets/state_manager.py" />
   <source>The settings in {name} could not be read and start anew{put_aside}.</source>
   <translation>Innstillingene i {name} kunne ikke leses og begynner på nytt{put_aside}.</translation>
  </message>
  <message>
   <location filename="../../widgets/state_manager.py" />
   <source>The setting '{name}' was not usable and is back at its default.</source>
   <translation>Innstillingen '{name}' kunne ikke brukes og er tilbake på standard.</translation>
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>no bound is set</source>
   <translation>ingen grense er satt</translation>
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>{value:.0f} % of what it may take</source>
   <translation>{value:.0f} % av det den kan ta</translation>
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>history cannot be written</source>
   <translation>historikken kan ikke skrives</translation>
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>history {size_text}</source>
   <translation>historikk {size_text}</translation>
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>history {what}</source>
   <translation>historikk {what}</translation>
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>not recording</source>
   <translation>lagrer ikke</translation>
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>{count_text} lost</source>
   <translation>{count_text} tapt</translation>
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>Recording.</source>
   <translation>Lagrer.</translation>
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>This window records nothing.</source>
   <translation>Dette vinduet lagrer ingenting.</translation>
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source> over {span}</source>
   <translation> over {span}</translation>
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>{count_text} readings of {count_text_2} signals{span}</source>
   <translation>{count_text} målinger av {count_text_2} signaler{span}</translation>
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>{count_text} readings stored since the start</source>
   <translation>{count_text} målinger lagret siden start</translation>
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>    {count_text} lost: {why}</source>
   <translation>    {count_text} tapt: {why}</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>The readings may be used in the buyer's own district and are not passed on. The seller may end access with notice. Readings are as they come; no claim follows from gaps.</source>
   <translation>Målingene kan brukes i kjøperens egen bydel og gis ikke videre. Selgeren kan avslutte tilgangen med varsel. Målingene er som de kommer; ingen krav følger av hull.</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>{price} for {days} days of {count} signals</source>
   <translation>{price} for {days} dager med {count} signaler</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Each purchase gets a key of its own; the broker sees sealed messages only.</source>
   <translation>Hvert kjøp får sin egen nøkkel; megleren ser bare forseglede meldinger.</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Buy a stream</source>
   <translation>Kjøp en strøm</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <location filename="../../widgets/streams_panel.py" />
   <source>Terms</source>
   <translation>Vilkår</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>I have read the terms and agree to them</source>
   <translation>Jeg har lest vilkårene og godtar dem</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Buy for {price}</source>
   <translation>Kjøp for {price}</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Offer a stream</source>
   <translation>Tilby en strøm</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Whose readings are offered</source>
   <translation>Hvem sine målinger tilbys</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Tick whose readings are offered.</source>
   <translation>Kryss av hvem sine målinger som tilbys.</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>The text of these terms is not on this machine; they cannot be agreed to.</source>
   <translation>Teksten til vilkårene er ikke på denne maskinen; de kan ikke godtas.</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>{contract} The stream becomes a feed of this district.</source>
   <translation>{contract} Strømmen blir en kilde i denne bydelen.</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Readings of</source>
   <translation>Målinger fra</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Price in {currency}</source>
   <translation>Pris i {currency}</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Gives access for</source>
   <translation>Gir tilgang i</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Broker</source>
   <translation>Megler</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>{count} signals are too many for one stream; at most 500.</source>
   <translation>{count} signaler er for mange for én strøm; høyst 500.</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Give it a title.</source>
   <translation>Gi den en tittel.</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>The price is a number such as 12.00, not below zero.</source>
   <translation>Prisen er et tall som 12,00, ikke under null.</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Say on which terms.</source>
   <translation>Si på hvilke vilkår.</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>The record in the ledger is the contract. This program makes no payment.</source>
   <translation>Posten i hovedboken er kontrakten. Dette programmet gjør ingen betaling.</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Days</source>
   <translation>Dager</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Search streams</source>
   <translation>Søk i strømmer</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Offer a stream…</source>
   <translation>Tilby en strøm…</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Open a file…</source>
   <translation>Åpne en fil…</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>An offer, an order or a grant that another machine handed over</source>
   <translation>Et tilbud, en ordre eller en tildeling som en annen maskin ga</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Save…</source>
   <translation>Lagre…</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>No streams yet</source>
   <translation>Ingen strømmer ennå</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Offer readings of this district, and what is offered, bought and sold stands here.</source>
   <translation>Tilby målinger fra denne bydelen, så står det tilbudte, kjøpte og solgte her.</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>The chosen stream</source>
   <translation>Den valgte strømmen</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source> until {until}</source>
   <translation> til {until}</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Buy…</source>
   <translation>Kjøp…</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Show its feed</source>
   <translation>Vis kilden</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>End…</source>
   <translation>Avslutt…</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Save the {file}…</source>
   <translation>Lagre {file}…</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>{state}{until}  ·  {price} for {days} days</source>
   <translation>{state}{until}  ·  {price} for {days} dager</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Signals ({count})</source>
   <translation>Signaler ({count})</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Nothing fits the search</source>
   <translation>Ingenting passer til søket</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Other words, or none, show the other streams.</source>
   <translation>Andre ord, eller ingen, viser de andre strømmene.</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>The text of these terms is not on this machine; only its hash is.</source>
   <translation>Teksten til vilkårene er ikke på denne maskinen; bare hashen.</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>Light only</source>
   <translation>Bare lys</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>Hours of sun on this day</source>
   <translation>Soltimer dette døgnet</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>Energy on this day, clear sky</source>
   <translation>Energi dette døgnet, klar himmel</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>Energy in a clear year</source>
   <translation>Energi i et klart år</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>Show</source>
   <translation>Vis</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>Save the roofs</source>
   <translation>Lagre takene</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>Play the day</source>
   <translation>Spill døgnet</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>Save CSV …</source>
   <translation>Lagre CSV …</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>The sun study needs more memory than there is; close something or open a smaller city.</source>
   <translation>Solstudien trenger mer minne enn det er; lukk noe eller åpne en mindre by.</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_dock.py" />
   <source>Sun study</source>
   <translation>Solstudie</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_dock.py" />
   <source>Sun study  {text}</source>
   <translation>Solstudie  {text}</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_table.py" />
   <source>Roofs, the best first</source>
   <translation>Tak, de beste først</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_table.py" />
   <source>Roof of</source>
   <translation>Taket på</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>20 Mar</source>
   <translation>20. mars</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>21 Jun</source>
   <translation>21. juni</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>22 Sep</source>
   <translation>22. sep.</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>21 Dec</source>
   <translation>21. des.</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>noon {clock}</source>
   <translation>middag {clock}</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>sunrise {clock}  ·  {noon}  ·  sunset {clock_2}</source>
   <translation>soloppgang {clock}  ·  {noon}  ·  solnedgang {clock_2}</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>{low:02}:{low_2:02} to {high:02}:{high_2:02}</source>
   <translation>{low:02}:{low_2:02} til {high:02}:{high_2:02}</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>Time of day</source>
   <translation>Tid på døgnet</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>Hours that count</source>
   <translation>Timer som teller</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>{noon}  ·  the sun does not set</source>
   <translation>{noon}  ·  solen går ikke ned</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>{noon}  ·  the sun does not rise</source>
   <translation>{noon}  ·  solen står ikke opp</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>Go to {words}</source>
   <translation>Gå til {words}</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>From – to</source>
   <translation>Fra – til</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>azimuth {azimuth:.0f}°, height {elevation:.0f}°
{course}</source>
   <translation>asimut {azimuth:.0f}°, høyde {elevation:.0f}°
{course}</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>The whole day counts</source>
   <translation>Hele døgnet teller</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>Only {words} counts</source>
   <translation>Bare {words} teller</translation>
  </message>
  <message>
   <location filename="../../widgets/tamper_card.py" />
   <source>Step {place} of {count}</source>
   <translation>Steg {place} av {count}</translation>
  </message>
  <message>
   <location filename="../../widgets/tamper_card.py" />
   <source>Tamper demonstration</source>
   <translation>Manipuleringsdemonstrasjon</translation>
  </message>
  <message>
   <location filename="../../widgets/tamper_card.py" />
   <source>DEMONSTRATION  ·  a copy, not the history</source>
   <translation>DEMONSTRASJON  ·  en kopi, ikke historikken</translation>
  </message>
  <message>
   <location filename="../../widgets/tamper_card.py" />
   <source>Run by itself   (Space)</source>
   <translation>Gå av seg selv   (Space)</translation>
  </message>
  <message>
   <location filename="../../widgets/tamper_card.py" />
   <source>Leave the demonstration   (Esc)</source>
   <translation>Forlat demonstrasjonen   (Esc)</translation>
  </message>
  <message>
   <location filename="../../widgets/tamper_card.py" />
   <source>Wait at each step   (Space)</source>
   <translation>Vent ved hvert steg   (Space)</translation>
  </message>
  <message>
   <location filename="../../widgets/tamper_card.py" />
   <source>Next</source>
   <translation>Neste</translation>
  </message>
  <message>
   <location filename="../../widgets/tamper_picture.py" />
   <source>Sealed: {value_before}. There now: {value_after}.</source>
   <translation>Forseglet: {value_before}. Der nå: {value_after}.</translation>
  </message>
  <message>
   <location filename="../../widgets/tamper_picture.py" />
   <source>{wrong} of {count} hashes from the leaf to the root are not what was sealed</source>
   <translation>{wrong} av {count} hasher fra bladet til roten er ikke det som ble forseglet</translation>
  </message>
  <message>
   <location filename="../../widgets/tamper_picture.py" />
   <source>was sealed</source>
   <translation>ble forseglet</translation>
  </message>
  <message>
   <location filename="../../widgets/tamper_picture.py" />
   <source>is there now</source>
   <translation>er der nå</translation>
  </message>
  <message>
   <location filename="../../widgets/tamper_picture.py" />
   <source>{one} more, none of them as sealed</source>
   <translation>{one} til, ingen av dem som forseglet</translation>
  </message>
  <message>
   <location filename="../../widgets/time_entry.py" />
   <source>yesterday 17:00 · last monday 06:00 · -15min · 03:10 · 2026-11-22 03:10</source>
   <translation>yesterday 17:00 · last monday 06:00 · -15min · 03:10 · 22.11.2026 03:10</translation>
  </message>
  <message>
   <location filename="../../widgets/time_entry.py" />
   <source>Go to a time, such as {examples}</source>
   <translation>Gå til et tidspunkt, som {examples}</translation>
  </message>
  <message>
   <location filename="../../widgets/time_entry.py" />
   <source>Go to a time ({to_datetime:%Z})</source>
   <translation>Gå til tidspunkt ({to_datetime:%Z})</translation>
  </message>
  <message>
   <location filename="../../widgets/time_entry.py" />
   <source>{time}   (the {word})</source>
   <translation>{time}   ({word})</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline.py" />
   <source>Proof: not anchored. No ledger holds the hashes of these readings.</source>
   <translation>Bevis: ikke forankret. Ingen hovedbok har hashene til disse målingene.</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline.py" />
   <source>Left and right step a minute, Page keys an hour, plus and minus zoom</source>
   <translation>Venstre og høyre går et minutt, Page-tastene en time, pluss og minus zoomer</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline_card.py" />
   <source>and {left} more; zoom in to see each</source>
   <translation>og {left} til; zoom inn for å se hver</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline_card.py" />
   <source>{time} for {span}</source>
   <translation>{time} i {span}</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline_marks.py" />
   <source>Feed is back</source>
   <translation>Kilden er tilbake</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline_marks.py" />
   <source>Trouble with data</source>
   <translation>Trøbbel med data</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline_marks.py" />
   <source>Alarm, low</source>
   <translation>Alarm, lav</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline_marks.py" />
   <source>Alarm, medium</source>
   <translation>Alarm, middels</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline_marks.py" />
   <source>Alarm, high</source>
   <translation>Alarm, høy</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline_paint.py" />
   <source>no data in this range</source>
   <translation>ingen data i dette området</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline_paint.py" />
   <source>known until here</source>
   <translation>kjent hit</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline_strip.py" />
   <source>A signal along the timeline</source>
   <translation>Et signal langs tidslinjen</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline_strip.py" />
   <source>{title}   {low} to {high} {unit}</source>
   <translation>{title}   {low} til {high} {unit}</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline_strip.py" />
   <source>{title} over time, in colours</source>
   <translation>{title} over tid, i farger</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>All events and notes</source>
   <translation>Alle hendelser og notater</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Feed breaks and returns</source>
   <translation>Brudd og retur for kilder</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>an hour</source>
   <translation>en time</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>a day</source>
   <translation>et døgn</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>a week</source>
   <translation>en uke</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Play or pause</source>
   <translation>Spill eller pause</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Play forwards</source>
   <translation>Spill framover</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Play backwards</source>
   <translation>Spill bakover</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Slower</source>
   <translation>Saktere</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Faster</source>
   <translation>Raskere</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>One frame back, {words}</source>
   <translation>Ett bilde tilbake, {words}</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>One frame on, {words}</source>
   <translation>Ett bilde fram, {words}</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>One minute back</source>
   <translation>Ett minutt tilbake</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>One minute on</source>
   <translation>Ett minutt fram</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>One hour back</source>
   <translation>En time tilbake</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>One hour on</source>
   <translation>En time fram</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>One day back</source>
   <translation>Ett døgn tilbake</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>One day on</source>
   <translation>Ett døgn fram</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Start of the day</source>
   <translation>Starten av døgnet</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Loop: set A, then B, then none</source>
   <translation>Sløyfe: sett A, så B, så ingen</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Jump over stretches without readings</source>
   <translation>Hopp over strekk uten målinger</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Notes…</source>
   <translation>Notater…</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Calendar</source>
   <translation>Kalender</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>A figure as colours over the timeline</source>
   <translation>Et tall som farger over tidslinjen</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Which events to go to</source>
   <translation>Hvilke hendelser det gås til</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Which events to go to: {words}{words_2}</source>
   <translation>Hvilke hendelser det gås til: {words}{words_2}</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Show {words} in the timeline</source>
   <translation>Vis {words} på tidslinjen</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>live</source>
   <translation>direkte</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source> or </source>
   <translation> eller </translation>
  </message>
  <message>
   <location filename="../../widgets/trend_bar.py" />
   <source>Choose a stretch by dragging (or hold Ctrl)</source>
   <translation>Velg et strekk ved å dra (eller hold Ctrl)</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_bar.py" />
   <source>Values at the cursor and statistics as a table</source>
   <translation>Verdier ved markøren og statistikk som tabell</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_bar.py" />
   <source>Axes, comparison, views, notes, export</source>
   <translation>Akser, sammenligning, visninger, notater, eksport</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_bar.py" />
   <source>The last {name}</source>
   <translation>Siste {name}</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>At {time}</source>
   <translation>{time}</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>{time} to {time_2}</source>
   <translation>{time} til {time_2}</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>{span}, {span_2}, weighted by time</source>
   <translation>{span}, {span_2}, vektet etter tid</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>, {span} {when} the pin at {time}</source>
   <translation>, {span} {when} nålen {time}</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>Mean</source>
   <translation>Snitt</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>Lowest</source>
   <translation>Laveste</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>Highest</source>
   <translation>Høyeste</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>Integral</source>
   <translation>Integral</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>Coverage</source>
   <translation>Dekning</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>Above limit</source>
   <translation>Over grensen</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>Below limit</source>
   <translation>Under grensen</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>{days} d before</source>
   <translation>{days} d før</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>At pin</source>
   <translation>Ved nålen</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>Per hour</source>
   <translation>Per time</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>a limit is a number</source>
   <translation>en grense er et tall</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>From pin</source>
   <translation>Fra nålen</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>readings</source>
   <translation>målinger</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>buckets</source>
   <translation>bolker</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_groups.py" />
   <source>One plot for each unit</source>
   <translation>Ett diagram for hver enhet</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_groups.py" />
   <source>One plot for each signal</source>
   <translation>Ett diagram for hvert signal</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_groups.py" />
   <source>Two units in a plot, left and right</source>
   <translation>To enheter i et diagram, venstre og høyre</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_groups.py" />
   <source>unit {unit}</source>
   <translation>enhet {unit}</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_groups.py" />
   <source>signal {name}</source>
   <translation>signal {name}</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_groups.py" />
   <source>unit {pair}</source>
   <translation>enhet {pair}</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>The day before</source>
   <translation>Døgnet før</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>The same day last week</source>
   <translation>Samme dag forrige uke</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Four weeks before</source>
   <translation>Fire uker før</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Up	Alt+Up</source>
   <translation>Opp	Alt+Up</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Down	Alt+Down</source>
   <translation>Ned	Alt+Down</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Take away	Del</source>
   <translation>Ta bort	Del</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source> to {time}</source>
   <translation> til {time}</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>{when}. What happened?</source>
   <translation>{when}. Hva skjedde?</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Keep these trends</source>
   <translation>Behold disse trendene</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Compare</source>
   <translation>Sammenlign</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>With so many days before, at the same clock time</source>
   <translation>Med så mange døgn før, ved samme klokkeslett</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Axes</source>
   <translation>Akser</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Compare with</source>
   <translation>Sammenlign med</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Days before…</source>
   <translation>Døgn før…</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Trend views</source>
   <translation>Trendvisninger</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Pin a cursor here	P</source>
   <translation>Sett en nål her	P</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>No pin, nothing chosen	Esc</source>
   <translation>Ingen nål, ingenting valgt	Esc</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Copy the values	Ctrl+C</source>
   <translation>Kopier verdiene	Ctrl+C</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Save the picture…</source>
   <translation>Lagre bildet…</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Save the numbers as drawn…</source>
   <translation>Lagre tallene som tegnet…</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Save every reading…</source>
   <translation>Lagre hver måling…</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Take all lines away</source>
   <translation>Ta bort alle linjer</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Show	H</source>
   <translation>Vis	H</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Hide	H</source>
   <translation>Skjul	H</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Write a note at the playhead…</source>
   <translation>Skriv et notat ved spillehodet…</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Write a note on the chosen stretch…	N</source>
   <translation>Skriv et notat på det valgte strekket…	N</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Forget</source>
   <translation>Glem</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Choose from the pin to here	R</source>
   <translation>Velg fra nålen hit	R</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Write a note on the chosen stretch…</source>
   <translation>Skriv et notat på det valgte strekket…</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Write a note here…	N</source>
   <translation>Skriv et notat her…	N</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Keep these trends…</source>
   <translation>Behold disse trendene…</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_pages.py" />
   <source>No signal drawn</source>
   <translation>Ingen signaler tegnet</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_pages.py" />
   <source>Click a figure in the inspector to draw it here, drag it here, or type its name above.</source>
   <translation>Klikk på et tall i detaljene for å tegne det her, dra det hit, eller skriv navnet over.</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_picture.py" />
   <source>{name}: pictures are PNG, SVG or PDF</source>
   <translation>{name}: bilder er PNG, SVG eller PDF</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_picture.py" />
   <source>{name} cannot be written</source>
   <translation>{name} kan ikke skrives</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_picture.py" />
   <source>a picture is {least_w} to {most_w} pixels wide, not {width}</source>
   <translation>et bilde er {least_w} til {most_w} piksler bredt, ikke {width}</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_plot.py" />
   <source>Hidden. H on its label shows a line again.</source>
   <translation>Skjult. H på etiketten viser en linje igjen.</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_plot.py" />
   <source>No data in this range</source>
   <translation>Ingen data i dette området</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>Saved {count} rows as {path}</source>
   <translation>Lagret {count} rader som {path}</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>{district}: trends</source>
   <translation>{district}: trender</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>{name} was not written: tables are CSV or Parquet.</source>
   <translation>{name} ble ikke skrevet: tabeller er CSV eller Parquet.</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>Save the picture</source>
   <translation>Lagre bildet</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>Width in pixels (the panel's own is offered)</source>
   <translation>Bredde i piksler (panelets egen foreslås)</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>Tables (*.csv *.parquet)</source>
   <translation>Tabeller (*.csv *.parquet)</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>Save every reading</source>
   <translation>Lagre hver måling</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>Save the numbers as drawn</source>
   <translation>Lagre tallene som tegnet</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>The picture was not written: {error}.</source>
   <translation>Bildet ble ikke skrevet: {error}.</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>Nothing was written: {why}.</source>
   <translation>Ingenting ble skrevet: {why}.</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>Pictures (*.png *.svg *.pdf)</source>
   <translation>Bilder (*.png *.svg *.pdf)</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_search.py" />
   <source>Add a signal</source>
   <translation>Legg til et signal</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_search.py" />
   <source>Add a signal to the trends</source>
   <translation>Legg et signal til trendene</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_search.py" />
   <source>Part of a signal's name, of its asset's name, or of its id</source>
   <translation>Del av navnet på et signal, på anlegget, eller av id-en</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_table.py" />
   <source>Limit, as 40 kW</source>
   <translation>Grense, som 40 kW</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_table.py" />
   <source>Limit for the time above and below</source>
   <translation>Grense for tiden over og under</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_table.py" />
   <source>How long above and below this; without one, the limits of what is physically possible</source>
   <translation>Hvor lenge over og under denne; uten, grensene for det fysisk mulige</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_table.py" />
   <source>Values of the trends</source>
   <translation>Trendenes verdier</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_table.py" />
   <source>A limit is a number, with a unit where it is meant for one: 40 kW</source>
   <translation>En grense er et tall, med enhet der den gjelder én: 40 kW</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_values.py" />
   <source>Reading…</source>
   <translation>Leser…</translation>
  </message>
  <message>
   <location filename="../../widgets/trends.py" />
   <source>The trends draw {most} signals at most; take one away with its small cross.</source>
   <translation>Trendene tegner høyst {most} signaler; ta bort ett med det lille krysset.</translation>
  </message>
  <message>
   <location filename="../../widgets/trends.py" />
   <source>dashed: {compare_days} d before</source>
   <translation>stiplet: {compare_days} d før</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>The ledger is still being opened.</source>
   <translation>Hovedboken åpnes fortsatt.</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Witnesses that are trusted</source>
   <translation>Vitner som er betrodd</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Committees that are trusted</source>
   <translation>Komiteer som er betrodd</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Network of the committee</source>
   <translation>Komiteens nettverk</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/trust_page.py" />
   <source>; {n} before it are retired</source>
   <extracomment>for one: ; {n} before it is retired</extracomment>
   <translation>
    <numerusform>; {n} før den er pensjonert</numerusform>
    <numerusform>; {n} før den er pensjonert</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Public key copied.</source>
   <translation>Offentlig nøkkel kopiert.</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>One still trusts: {trusts}{trusts_2}</source>
   <translation>Man stoler fortsatt på: {trusts}{trusts_2}</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Trust a witness…</source>
   <translation>Stol på et vitne…</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Import committee…</source>
   <translation>Importer komité…</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>This machine's log</source>
   <translation>Denne maskinens logg</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Witnesses</source>
   <translation>Vitner</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Who signs that the log only grew. A reading under a witnessed checkpoint reaches E4.</source>
   <translation>Hvem som signerer at loggen bare vokste. En måling under et bevitnet sjekkpunkt når E4.</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>The committee of one epoch, or of the genesis, that is believed without proof. What a network says is only certain (V4, V5) where a chain of signatures leads there from it.</source>
   <translation>Komiteen for én epoke, eller for genesis, som tros uten bevis. Det et nettverk sier, er bare sikkert (V4, V5) der en kjede av signaturer fører dit fra den.</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>What the levels mean</source>
   <translation>Hva nivåene betyr</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>The log of this machine</source>
   <translation>Loggen på denne maskinen</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>None: nobody else vouches for this log.</source>
   <translation>Ingen: ingen andre går god for denne loggen.</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>None: nothing of IOTA can reach V4 here.</source>
   <translation>Ingen: ingenting fra IOTA kan nå V4 her.</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Copy public key</source>
   <translation>Kopier offentlig nøkkel</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Export key…</source>
   <translation>Eksporter nøkkel…</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Change the key…</source>
   <translation>Endre nøkkelen…</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Key</source>
   <translation>Nøkkel</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Public key</source>
   <translation>Offentlig nøkkel</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Last checkpoint</source>
   <translation>Siste sjekkpunkt</translation>
  </message>
  <message>
   <location filename="../../widgets/units_page.py" />
   <source>The editor of alarm rules, the market, measuring and all files keep the units of the data: no limit is changed by this choice.</source>
   <translation>Redigeringen av alarmregler, markedet, måling i byen og alle filer beholder dataenes enheter: ingen grense endres av dette valget.</translation>
  </message>
  <message>
   <location filename="../../widgets/units_page.py" />
   <source>As the data</source>
   <translation>Som dataene</translation>
  </message>
  <message>
   <location filename="../../widgets/units_page.py" />
   <source>Large (MW, MWh, t)</source>
   <translation>Store (MW, MWh, t)</translation>
  </message>
  <message>
   <location filename="../../widgets/units_page.py" />
   <source>SI (kW, GJ, °C)</source>
   <translation>SI (kW, GJ, °C)</translation>
  </message>
  <message>
   <location filename="../../widgets/units_page.py" />
   <source>US-like (°F, ft, mph)</source>
   <translation>Som i USA (°F, ft, mph)</translation>
  </message>
  <message>
   <location filename="../../widgets/units_page.py" />
   <source>Energy</source>
   <translation>Energi</translation>
  </message>
  <message>
   <location filename="../../widgets/units_page.py" />
   <source>Temperature</source>
   <translation>Temperatur</translation>
  </message>
  <message>
   <location filename="../../widgets/units_page.py" />
   <source>Mass</source>
   <translation>Masse</translation>
  </message>
  <message>
   <location filename="../../widgets/units_page.py" />
   <source>Own choice</source>
   <translation>Egne valg</translation>
  </message>
  <message>
   <location filename="../../widgets/view_card.py" />
   <source>Put this away</source>
   <translation>Legg dette bort</translation>
  </message>
  <message>
   <location filename="../../widgets/views_menu.py" />
   <source>&amp;Go</source>
   <translation>&amp;Gå</translation>
  </message>
  <message>
   <location filename="../../widgets/views_menu.py" />
   <source>Search and go to…</source>
   <translation>Søk og gå til…</translation>
  </message>
  <message>
   <location filename="../../widgets/views_menu.py" />
   <source>Turn north up</source>
   <translation>Vend nord opp</translation>
  </message>
  <message>
   <location filename="../../widgets/views_menu.py" />
   <source>Keep this view…</source>
   <translation>Behold denne visningen…</translation>
  </message>
  <message>
   <location filename="../../widgets/views_menu.py" />
   <source>Saved views…</source>
   <translation>Lagrede visninger…</translation>
  </message>
  <message>
   <location filename="../../widgets/views_menu.py" />
   <source>No views are kept yet</source>
   <translation>Ingen visninger er lagret ennå</translation>
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>Saved views (*.json)</source>
   <translation>Lagrede visninger (*.json)</translation>
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>No views are kept yet. 'Keep this view' (Ctrl+B) adds one: camera, style, layers and colours.</source>
   <translation>Ingen visninger er lagret ennå. 'Behold denne visningen' (Ctrl+B) legger til en: kamera, stil, lag og farger.</translation>
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>Drag into order: the first nine have the keys 1 to 9.</source>
   <translation>Dra i rekkefølge: de ni første har tastene 1 til 9.</translation>
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>Rename (F2)</source>
   <translation>Gi nytt navn (F2)</translation>
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>Make it what is seen now</source>
   <translation>Gjør den til det som ses nå</translation>
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <location filename="../../widgets/wall_editor.py" />
   <source>Up (Alt+Up)</source>
   <translation>Opp (Alt+Up)</translation>
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <location filename="../../widgets/wall_editor.py" />
   <source>Down (Alt+Down)</source>
   <translation>Ned (Alt+Down)</translation>
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>Saved views, in the order of their keys</source>
   <translation>Lagrede visninger, i tastenes rekkefølge</translation>
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>Export the saved views</source>
   <translation>Eksporter de lagrede visningene</translation>
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>Import saved views</source>
   <translation>Importer lagrede visninger</translation>
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>Export…</source>
   <translation>Eksporter…</translation>
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>Import…</source>
   <translation>Importer…</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>Without a page of its own the wall shows the overview and the street. 'Add a page' puts one in.</source>
   <translation>Uten en egen side viser veggskjermen oversikten og gaten. 'Legg til en side' setter inn en.</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>place</source>
   <translation>sted</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>Add a page</source>
   <translation>Legg til en side</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>Try it from here</source>
   <translation>Prøv den herfra</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>The wall with these pages, kept or not; Shift+F11 comes back here</source>
   <translation>Veggskjermen med disse sidene, lagret eller ikke; Shift+F11 kommer tilbake hit</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>Title of the page</source>
   <translation>Sidens tittel</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>How long the page is shown, in seconds</source>
   <translation>Hvor lenge siden vises, i sekunder</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>Go to a High alarm until somebody acknowledges it</source>
   <translation>Gå til en høy alarm til noen kvitterer den</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>How long at least it stays at an alarm, in seconds</source>
   <translation>Hvor lenge den minst blir ved en alarm, i sekunder</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>What is seen now</source>
   <translation>Det som ses nå</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>{kind}: {name}</source>
   <translation>{kind}: {name}</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>{what} – not here, left out</source>
   <translation>{what} – ikke her, utelatt</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>Pages of the wall</source>
   <translation>Sider på veggskjermen</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>Shown for</source>
   <translation>Vises i</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>Stays for at least</source>
   <translation>Blir i minst</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>A wall has at most {n} pages</source>
   <translation>En veggskjerm har høyst {n} sider</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>all pages once: {span}</source>
   <translation>alle sidene én gang: {span}</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>Page {n} of the file</source>
   <translation>Side {n} i filen</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>These pages are not saved. Cancel once more leaves them.</source>
   <translation>Disse sidene er ikke lagret. Avbryt én gang til forlater dem.</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_list.py" />
   <source>Pages of the wall, in the order in which they are shown</source>
   <translation>Sider på veggskjermen, i rekkefølgen de vises</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_list.py" />
   <source>{hours} h {minutes} min</source>
   <translation>{hours} t {minutes} min</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_list.py" />
   <source>{minutes} min {seconds} s</source>
   <translation>{minutes} min {seconds} s</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_list.py" />
   <source>Page</source>
   <translation>Side</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_list.py" />
   <source>Shows</source>
   <translation>Viser</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Feeder overloaded</source>
   <translation>Kurs overbelastet</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>More is drawn or fed in than the cable is rated for: many cars at once, a heat pump peak, a fault beside it.</source>
   <translation>Det trekkes eller mates inn mer enn kabelen er merket for: mange biler på én gang, en topp fra varmepumper, en feil ved siden av.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The cable ages; its protection may switch off all who hang on it.</source>
   <translation>Kabelen eldes; vernet kan koble ut alle som henger på den.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at the chargers and batteries below it; ask for flexibility; tell the distribution operator.</source>
   <translation>Se på laderne og batteriene under den; be om fleksibilitet; si fra til nettselskapet.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Feeder nearly full</source>
   <translation>Kurs nesten full</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Load or generation grows towards what the cable carries.</source>
   <translation>Forbruk eller produksjon vokser mot det kabelen tåler.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>It may be overloaded within the hour.</source>
   <translation>Den kan bli overbelastet i løpet av timen.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at the forecast of the next hours; shift charging.</source>
   <translation>Se på prognosen for de neste timene; flytt lading.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Transformer overloaded</source>
   <translation>Transformator overbelastet</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>More is drawn or fed in than the transformer is rated for.</source>
   <translation>Det trekkes eller mates inn mer enn transformatoren er merket for.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Its oil heats up and its insulation ages fast.</source>
   <translation>Oljen blir varm, og isolasjonen eldes fort.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Ask for flexibility below it; tell the distribution operator.</source>
   <translation>Be om fleksibilitet under den; si fra til nettselskapet.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Transformer nearly full</source>
   <translation>Transformator nesten full</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Load or generation grows towards what the transformer carries.</source>
   <translation>Forbruk eller produksjon vokser mot det transformatoren tåler.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Transformer oil hot</source>
   <translation>Varm transformatorolje</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Long high load, hot air, or cooling that fails.</source>
   <translation>Høy last over lang tid, varm luft eller kjøling som svikter.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The insulation ages; above 105 degrees the protection switches off.</source>
   <translation>Isolasjonen eldes; over 105 grader kobler vernet ut.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Lower the load below it; send somebody to look at the cooling.</source>
   <translation>Senk lasten under den; send noen for å se på kjølingen.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Voltage high</source>
   <translation>Høy spenning</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Much generation and little load on this part.</source>
   <translation>Mye produksjon og lite forbruk på denne delen.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Inverters switch off; equipment may be damaged.</source>
   <translation>Vekselrettere kobler ut; utstyr kan bli skadet.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Charge batteries and cars below it; tell the distribution operator.</source>
   <translation>Lad batterier og biler under den; si fra til nettselskapet.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Voltage low</source>
   <translation>Lav spenning</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Much load at the end of a long cable, or a fault above.</source>
   <translation>Mye forbruk i enden av en lang kabel, eller en feil ovenfor.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Motors and heat pumps stop or overheat.</source>
   <translation>Motorer og varmepumper stopper eller overopphetes.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Lower charging below it; tell the distribution operator.</source>
   <translation>Senk ladingen under den; si fra til nettselskapet.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Network beyond its limits</source>
   <translation>Nettet utenfor grensene</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Load or generation at the end of a cable that has no meter of its own.</source>
   <translation>Forbruk eller produksjon i enden av en kabel uten egen måler.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The cable ages, or the voltage there leaves what equipment stands.</source>
   <translation>Kabelen eldes, eller spenningen der går utenfor det utstyret tåler.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Show the network (Ctrl+Shift+G); look at chargers and batteries on it; tell the distribution operator.</source>
   <translation>Vis nettet (Ctrl+Shift+G); se på ladere og batterier på det; si fra til nettselskapet.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Battery hot</source>
   <translation>Varmt batteri</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>High power for long, hot air, or cooling that fails.</source>
   <translation>Høy effekt lenge, varm luft eller kjøling som svikter.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The cells age; the battery will lower its power.</source>
   <translation>Cellene eldes; batteriet kommer til å senke effekten.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at its power; ask for less; send somebody to look at the cooling.</source>
   <translation>Se på effekten; be om mindre; send noen for å se på kjølingen.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Battery very hot</source>
   <translation>Svært varmt batteri</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Cooling has failed, or a cell has.</source>
   <translation>Kjølingen har sviktet, eller en celle har det.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Danger of fire.</source>
   <translation>Brannfare.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Follow the fire plan of the building; call who keeps the battery.</source>
   <translation>Følg bygningens branninstruks; ring den som har ansvar for batteriet.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Battery below its lowest charge</source>
   <translation>Batteri under laveste ladenivå</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Its control let it run empty, or its meter is wrong.</source>
   <translation>Styringen lot det gå tomt, eller måleren viser feil.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>It cannot help in a peak; deep discharge ages it.</source>
   <translation>Det kan ikke hjelpe i en topp; dyp utlading elder det.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at its power and its control.</source>
   <translation>Se på effekten og styringen.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Charger out of order</source>
   <translation>Elbillader ute av orden</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The charger reports a fault of its own.</source>
   <translation>Laderen melder en feil selv.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Cars that wait there do not charge.</source>
   <translation>Biler som venter der, lader ikke.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Start it anew from its own system, or send somebody; tell drivers.</source>
   <translation>Start den på nytt fra dens eget system, eller send noen; si fra til sjåførene.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Heat pump starts too often</source>
   <translation>Varmepumpe starter for ofte</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Too little water to warm, a thermostat that is too narrow, or a valve that sticks.</source>
   <translation>For lite vann å varme, en for snever termostat eller en ventil som henger.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The compressor wears out; more electricity for the same heat.</source>
   <translation>Kompressoren slites; mer strøm for samme varme.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at its supply temperature and the tank; ask for a service.</source>
   <translation>Se på turtemperaturen og tanken; be om service.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Fine dust high</source>
   <translation>Mye finstøv</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Wood smoke under a calm sky, road dust, a fire nearby.</source>
   <translation>Vedrøyk i stille vær, veistøv, en brann i nærheten.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>People with weak lungs and hearts suffer.</source>
   <translation>Folk med svake lunger og hjerter plages.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at wind and the other stations; tell the city's environment office if it lasts.</source>
   <translation>Se på vind og de andre stasjonene; si fra til kommunens miljøetat hvis det varer.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Fine dust very high</source>
   <translation>Svært mye finstøv</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>A fire nearby, or an instrument that fails.</source>
   <translation>En brann i nærheten, eller et instrument som svikter.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Harmful for all who are outside.</source>
   <translation>Skadelig for alle som er ute.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Ask the fire service; compare the other stations; tell the city.</source>
   <translation>Spør brannvesenet; sammenlign med de andre stasjonene; si fra til kommunen.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Loud for long</source>
   <translation>Bråk over lang tid</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Works, an event, or an alarm that rings on.</source>
   <translation>Arbeid, et arrangement eller en alarm som fortsetter å ringe.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Complaints; harm after hours.</source>
   <translation>Klager; skade etter timer.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Ask what is on there; tell who is responsible.</source>
   <translation>Spør hva som foregår der; si fra til den ansvarlige.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Source lost</source>
   <translation>Kilde tapt</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The network, the broker or the source itself.</source>
   <translation>Nettverket, megleren eller selve kilden.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Its figures grow old; alarms over them cannot ring.</source>
   <translation>Tallene blir gamle; alarmer på dem kan ikke ringe.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at Feeds (Ctrl+5) for the reason; call who runs the source.</source>
   <translation>Se grunnen i Kilder (Ctrl+5); ring den som drifter kilden.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>No data from the grid</source>
   <translation>Ingen data fra nettet</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The meter or its connection is silent.</source>
   <translation>Måleren eller forbindelsen er taus.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>An overload there cannot be seen.</source>
   <translation>En overbelastning der kan ikke ses.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at Feeds (Ctrl+5); call who runs the meter.</source>
   <translation>Se Kilder (Ctrl+5); ring den som drifter måleren.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>No data from the weather station</source>
   <translation>Ingen data fra værstasjonen</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The station or its connection is silent.</source>
   <translation>Stasjonen eller forbindelsen er taus.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Forecasts grow worse.</source>
   <translation>Prognosene blir dårligere.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at Feeds (Ctrl+5).</source>
   <translation>Se Kilder (Ctrl+5).</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Bad data from the grid</source>
   <translation>Feil i data fra nettet</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The meter says its value is bad, or it lies outside of what is possible.</source>
   <translation>Måleren sier at verdien er feil, eller den ligger utenfor det mulige.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at the signal's quality; call who runs the meter.</source>
   <translation>Se på kvaliteten på signalet; ring den som drifter måleren.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>History is not written</source>
   <translation>Historikken skrives ikke</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The disk is full, or refuses.</source>
   <translation>Disken er full eller nekter.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>What happens now cannot be replayed; readings wait in memory for a while.</source>
   <translation>Det som skjer nå, kan ikke spilles av; målinger venter i minnet en stund.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Free the disk now; the status line says when it works again.</source>
   <translation>Frigjør disken nå; statuslinjen sier når det virker igjen.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Recorded data differs from the ledger</source>
   <translation>Registrerte data avviker fra hovedboken</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Readings of the past were changed after they were sealed, or the disk is damaged.</source>
   <translation>Målinger fra fortiden ble endret etter at de ble forseglet, eller disken er skadet.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>That interval proves nothing any more.</source>
   <translation>Det intervallet beviser ingenting lenger.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Open its proof from the timeline; keep the file; tell who answers for the data.</source>
   <translation>Åpne beviset fra tidslinjen; ta vare på filen; si fra til den som svarer for dataene.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Market not cleared</source>
   <translation>Markedet ikke klarert</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>No bids, no price, or meters that are not known.</source>
   <translation>Ingen bud, ingen pris eller målere som ikke er kjent.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The energy of that quarter is settled with the supplier.</source>
   <translation>Energien i det kvarteret avregnes med leverandøren.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at Market (Ctrl+8) for the quarter.</source>
   <translation>Se Marked (Ctrl+8) for kvarteret.</translation>
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Lagre</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Åpne</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Avbryt</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Lukk</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Bruk</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Tilbakestill</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hjelp</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Forkast</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>&amp;Ja</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>&amp;Nei</translation>
  </message>
  <message>
   <source>Don't Save</source>
   <translation>Ikke lagre</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Prøv igjen</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Ignorer</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>Avbryt</translation>
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation>Gjenopprett standard</translation>
  </message>
  <message>
   <source>Save All</source>
   <translation>Lagre alle</translation>
  </message>
 </context>
 <context>
  <name>QDialogButtonBox</name>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
 </context>
 <context>
  <name>QLineEdit</name>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Angre</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Gjenta</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>Klipp &amp;ut</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Kopier</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Lim inn</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Slett</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Merk alt</translation>
  </message>
 </context>
 <context>
  <name>QWidgetTextControl</name>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Angre</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Gjenta</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>Klipp &amp;ut</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Kopier</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>Kopier &amp;lenkeadresse</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Lim inn</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Slett</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Merk alt</translation>
  </message>
 </context>
 <context>
  <name>QFileDialog</name>
  <message>
   <source>Look in:</source>
   <translation>Se i:</translation>
  </message>
  <message>
   <source>Files of type:</source>
   <translation>Filtype:</translation>
  </message>
  <message>
   <source>Date Modified</source>
   <translation>Endret</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;Åpne</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Lagre</translation>
  </message>
  <message>
   <source>File &amp;name:</source>
   <translation>Fil&amp;navn:</translation>
  </message>
  <message>
   <source>&amp;Choose</source>
   <translation>&amp;Velg</translation>
  </message>
  <message>
   <source>Directory:</source>
   <translation>Mappe:</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Tilbake</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Fram</translation>
  </message>
  <message>
   <source>Parent Directory</source>
   <translation>Mappen over</translation>
  </message>
  <message>
   <source>Create New Folder</source>
   <translation>Lag ny mappe</translation>
  </message>
  <message>
   <source>List View</source>
   <translation>Listevisning</translation>
  </message>
  <message>
   <source>Detail View</source>
   <translation>Detaljvisning</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Åpne</translation>
  </message>
  <message>
   <source>Save As</source>
   <translation>Lagre som</translation>
  </message>
  <message>
   <source>My Computer</source>
   <translation>Datamaskin</translation>
  </message>
  <message>
   <source>&amp;New Folder</source>
   <translation>&amp;Ny mappe</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Slett</translation>
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation>&amp;Gi nytt navn</translation>
  </message>
  <message>
   <source>Show &amp;hidden files</source>
   <translation>Vis &amp;skjulte filer</translation>
  </message>
 </context>
 <context>
  <name>QMessageBox</name>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>Show Details...</source>
   <translation>Vis detaljer...</translation>
  </message>
  <message>
   <source>Hide Details...</source>
   <translation>Skjul detaljer...</translation>
  </message>
 </context>
</TS>
