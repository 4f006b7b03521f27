<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>tvilling</name>
  <message>
   <location filename="../../app/actions_hub.py" />
   <source>What is done here is not recorded: {error}.</source>
   <translation>Lo que se hace aquí no se registra: {error}.</translation>
  </message>
  <message>
   <location filename="../../app/air_hub.py" />
   <source>The air layer cannot be computed: {text}</source>
   <translation>La capa de aire no se puede calcular: {text}</translation>
  </message>
  <message>
   <location filename="../../app/air_hub.py" />
   <location filename="../../app/model/known_words.py" />
   <source>Air and noise</source>
   <translation>Aire y ruido</translation>
  </message>
  <message>
   <location filename="../../app/air_hub.py" />
   <location filename="../../app/model/known_words.py" />
   <source>Wind</source>
   <translation>Viento</translation>
  </message>
  <message>
   <location filename="../../app/air_hub.py" />
   <source>No wind is drawn of {left_out}: stale, bad or absent.</source>
   <translation>No se dibuja el viento de {left_out}: desactualizado, malo o ausente.</translation>
  </message>
  <message>
   <location filename="../../app/alarm_answers.py" />
   <source>Not sealed in the ledger yet</source>
   <translation>Aún sin sellar en el libro</translation>
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <source>Alarm rule {rule} failed and is left out; all others go on: {why}</source>
   <translation>La regla de alarma {rule} ha fallado y se deja fuera; todas las demás siguen: {why}</translation>
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <location filename="../../widgets/alarm_table.py" />
   <location filename="../../widgets/faceplate.py" />
   <source>Alarms</source>
   <translation>Alarmas</translation>
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <source>Coarser picture, to keep up with the alarms</source>
   <translation>Imagen más simple, para seguir el ritmo de las alarmas</translation>
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <source>Alarms go on with their delays and shelves: {why}.</source>
   <translation>Las alarmas siguen con sus retardos y aplazamientos: {why}.</translation>
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <source>There is no sound device: alarms are seen here and not heard.</source>
   <translation>No hay dispositivo de sonido: las alarmas se ven aquí y no se oyen.</translation>
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <source>Go to the alarm that asks most</source>
   <translation>Ir a la alarma más importante</translation>
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <source>Acknowledge the alarm that asks most</source>
   <translation>Reconocer la alarma más importante</translation>
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <source>Go to the next alarm out of view</source>
   <translation>Ir a la siguiente alarma fuera de la vista</translation>
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <source>No alarm asks for attention.</source>
   <translation>Ninguna alarma pide atención.</translation>
  </message>
  <message>
   <location filename="../../app/alarm_hub.py" />
   <source>No alarm that asks lies out of view.</source>
   <translation>Ninguna alarma que reclame atención está fuera de la vista.</translation>
  </message>
  <message>
   <location filename="../../app/around.py" />
   <source>{shown} and {count} more</source>
   <translation>{shown} y {count} más</translation>
  </message>
  <message>
   <location filename="../../app/around.py" />
   <source>{folders}: is a folder among files; open one district, or files alone</source>
   <translation>{folders}: es una carpeta entre archivos; abra un distrito o solo archivos</translation>
  </message>
  <message>
   <location filename="../../app/around.py" />
   <source>{paths}: nothing in it can be drawn; `tvilling info` says what it holds</source>
   <translation>{paths}: nada en él se puede dibujar; `tvilling info` dice qué contiene</translation>
  </message>
  <message>
   <location filename="../../app/around.py" />
   <source>{path}: is not there</source>
   <translation>{path}: no existe</translation>
  </message>
  <message>
   <location filename="../../app/awake.py" />
   <source>the system offers no way</source>
   <translation>el sistema no ofrece manera</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Histories (*.duckdb)</source>
   <translation>Históricos (*.duckdb)</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Back up history...</source>
   <translation>Copia de seguridad del histórico...</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Restore history from a backup...</source>
   <translation>Restaurar el histórico desde una copia...</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Back up the history</source>
   <translation>Copia de seguridad del histórico</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Back up</source>
   <translation>Hacer copia</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Backing up to {name}</source>
   <translation>Copiando a {name}</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Backed up to {path}: {size_text}, {count_text} readings, read again and whole.</source>
   <translation>Copiado a {path}: {size_text}, {count_text} lecturas, releído y completo.</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Restore the history from a backup</source>
   <translation>Restaurar el histórico desde una copia</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Choose</source>
   <translation>Elegir</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Looking through {name}</source>
   <translation>Examinando {name}</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Restore history</source>
   <translation>Restaurar el histórico</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Put {name} in the place of the history?</source>
   <translation>¿Poner {name} en lugar del histórico?</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Restore</source>
   <translation>Restaurar</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>The backup holds {count_text} readings of {count} signals</source>
   <translation>La copia contiene {count_text} lecturas de {count} señales</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>, from {first:%Y-%m-%d %H:%M} to {last:%Y-%m-%d %H:%M %Z}</source>
   <translation>, de {first:%Y-%m-%d %H:%M} a {last:%Y-%m-%d %H:%M %Z}</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>The history of now is kept aside in {folder}; what came after the backup is in that file alone. The district is closed for this and opens again.</source>
   <translation>El histórico actual se guarda aparte en {folder}; lo que llegó después de la copia está solo en ese archivo. El distrito se cierra para ello y se abre de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Restoring {name}</source>
   <translation>Restaurando {name}</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Stopped; nothing is left of it.</source>
   <translation>Detenido; no queda nada de ello.</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Keep what is there</source>
   <translation>Conservar lo que hay</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <location filename="../../widgets/import_choices.py" />
   <source>None</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Only {ours}</source>
   <translation>Solo {ours}</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>{which} of them are signals of {name}.</source>
   <translation>{which} de ellas son señales de {name}.</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Restored from {file}.</source>
   <translation>Restaurado desde {file}.</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source>Not restored: {error}</source>
   <translation>No restaurado: {error}</translation>
  </message>
  <message>
   <location filename="../../app/backups_hub.py" />
   <source> The history before is kept as {kept}.</source>
   <translation> El histórico anterior se conserva como {kept}.</translation>
  </message>
  <message>
   <location filename="../../app/balance_hub.py" />
   <location filename="../../app/energy/indicators/balance_view.py" />
   <location filename="../../widgets/forecast_words.py" />
   <source>Balance</source>
   <translation>Balance</translation>
  </message>
  <message>
   <location filename="../../app/balance_hub.py" />
   <source>Reading the history …</source>
   <translation>Leyendo el histórico …</translation>
  </message>
  <message>
   <location filename="../../app/balance_hub.py" />
   <source>The period cannot be read: {text}</source>
   <translation>El período no se puede leer: {text}</translation>
  </message>
  <message>
   <location filename="../../app/black_box_hub.py" />
   <source>As the operator saw it</source>
   <translation>Como lo vio el operador</translation>
  </message>
  <message>
   <location filename="../../app/black_box_hub.py" />
   <source>Replay with the camera, selection and panels of who was on duty</source>
   <translation>Reproducción con la cámara, la selección y los paneles de quien estaba de turno</translation>
  </message>
  <message>
   <location filename="../../app/black_box_hub.py" />
   <source>As {who} saw it ({role})</source>
   <translation>Como lo vio {who} ({role})</translation>
  </message>
  <message>
   <location filename="../../app/black_box_hub.py" />
   <source>No window was open</source>
   <translation>No había ninguna ventana abierta</translation>
  </message>
  <message>
   <location filename="../../app/black_box_hub.py" />
   <source>Nothing is recorded of this moment.</source>
   <translation>No hay nada registrado de este momento.</translation>
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
   <translation>{who} reconoció {what}</translation>
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>{who} shelved {what}</source>
   <translation>{who} aplazó {what}</translation>
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>{who} took {what} off the shelf</source>
   <translation>{who} anuló el aplazamiento de {what}</translation>
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>{who} took {what} out of service</source>
   <translation>{who} puso {what} fuera de servicio</translation>
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>{who} returned {what} to service</source>
   <translation>{who} devolvió {what} al servicio</translation>
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>{who} reset {what}</source>
   <translation>{who} rearmó {what}</translation>
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>{who} wrote in the shift log</source>
   <translation>{who} escribió en el libro de turno</translation>
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>{who} closed an open point</source>
   <translation>{who} cerró un punto abierto</translation>
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>Panels: {names}</source>
   <translation>Paneles: {names}</translation>
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>They looked at {when} in {mode}.</source>
   <translation>Miraban {when} en {mode}.</translation>
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>They were in {mode}.</source>
   <translation>Estaban en {mode}.</translation>
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <source>{who} was refused: {what}</source>
   <translation>A {who} se le denegó: {what}</translation>
  </message>
  <message>
   <location filename="../../app/black_box_words.py" />
   <location filename="../../app/people_hub.py" />
   <source>locked</source>
   <translation>bloqueada</translation>
  </message>
  <message>
   <location filename="../../app/bookmarks.py" />
   <source>saved views</source>
   <translation>vistas guardadas</translation>
  </message>
  <message>
   <location filename="../../app/bookmarks.py" />
   <source>{name}: a view in it looks from nowhere</source>
   <translation>{name}: una vista de él mira desde ninguna parte</translation>
  </message>
  <message>
   <location filename="../../app/bookmarks.py" />
   <source>View</source>
   <translation>Vista</translation>
  </message>
  <message>
   <location filename="../../app/bookmarks.py" />
   <source>the name is empty or taken</source>
   <translation>el nombre está vacío o ya existe</translation>
  </message>
  <message>
   <location filename="../../app/bridge/reads.py" />
   <source>history is still being opened</source>
   <translation>el histórico aún se está abriendo</translation>
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>History</source>
   <translation>Histórico</translation>
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>From now on all readings are kept {days}{bound}.</source>
   <translation>Desde ahora se conservan todas las lecturas {days}{bound}.</translation>
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>This history lies on a server that several workstations share; its own rules say how long it is kept.</source>
   <translation>Este histórico está en un servidor que comparten varios puestos; sus propias reglas dicen cuánto se conserva.</translation>
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>for ever</source>
   <translation>para siempre</translation>
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>for {raw_days:g} days</source>
   <translation>durante {raw_days:g} días</translation>
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>, and the history takes at most {max_gb:g} GB</source>
   <translation>, y el histórico ocupa como máximo {max_gb:g} GB</translation>
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>This window records nothing: what comes is kept in memory until it is closed.</source>
   <translation>Esta ventana no registra nada: lo que llega queda en memoria hasta que se cierre.</translation>
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>Keep less history</source>
   <translation>Conservar menos histórico</translation>
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>Thin what is older?</source>
   <translation>¿Reducir lo que es más antiguo?</translation>
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>{loss_text}

It begins in about a minute and goes on little by little. What was thinned does not come back; File &gt; Back up history keeps all of it in a file of its own.</source>
   <translation>{loss_text}

Empieza dentro de un minuto y sigue poco a poco. Lo reducido no vuelve; Archivo &gt; Copia de seguridad del histórico lo guarda todo en un archivo propio.</translation>
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>Thin it</source>
   <translation>Reducir</translation>
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>Keep it as it is</source>
   <translation>Dejarlo como está</translation>
  </message>
  <message>
   <location filename="../../app/care_hub.py" />
   <source>Not changed: {text}</source>
   <translation>Sin cambios: {text}</translation>
  </message>
  <message>
   <location filename="../../app/compare_hub.py" />
   <source>Compare two moments</source>
   <translation>Comparar dos momentos</translation>
  </message>
  <message>
   <location filename="../../app/compare_hub.py" />
   <source>History is still being opened; try again in a moment</source>
   <translation>El histórico aún se está abriendo; inténtelo en un momento</translation>
  </message>
  <message>
   <location filename="../../app/compare_hub.py" />
   <source>Choose under Layers by what to colour the difference</source>
   <translation>Elija en Capas por qué colorear la diferencia</translation>
  </message>
  <message>
   <location filename="../../app/compare_hub.py" />
   <source>This city has no signals, so there is nothing to compare</source>
   <translation>Esta ciudad no tiene señales, así que no hay nada que comparar</translation>
  </message>
  <message>
   <location filename="../../app/copying.py" />
   <location filename="../../app/district_copy.py" />
   <source>copying {name}</source>
   <translation>copiando {name}</translation>
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
   <translation>{folder}: está dentro del distrito que se copia; elija otro lugar</translation>
  </message>
  <message>
   <location filename="../../app/district_copy.py" />
   <source>{name}: the id of its district.toml does not come first; copy it by hand</source>
   <translation>{name}: el id de su district.toml no va primero; cópielo a mano</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>{title}, interpolated</source>
   <translation>{title}, interpolado</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>too uncertain (error over {most})</source>
   <translation>demasiado incierto (error superior a {most})</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>{used} of {total} stations</source>
   <translation>{used} de {total} estaciones</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>{total} stations</source>
   <translation>{total} estaciones</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>None of {total} stations has a value that can be used.</source>
   <translation>Ninguna de {total} estaciones tiene un valor utilizable.</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>Ordinary kriging</source>
   <translation>Kriging ordinario</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>Inverse distance (too few to krige)</source>
   <translation>Distancia inversa (muy pocas para kriging)</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source> Leaving one out misses it by {left_out_rms} {unit}.</source>
   <translation> Dejando una fuera, el error es de {left_out_rms} {unit}.</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>not known here; the only station has {text} {unit}</source>
   <translation>no se conoce aquí; la única estación tiene {text} {unit}</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>not known well: {words}</source>
   <translation>no se conoce bien: {words}</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>1 of {total} stations: nothing to interpolate between.</source>
   <translation>1 de {total} estaciones: nada entre lo que interpolar.</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>One station only.</source>
   <translation>Solo una estación.</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source> and {more} more</source>
   <translation> y {more} más</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>one station says nothing of others</source>
   <translation>una estación no dice nada de otros lugares</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>no station has a value</source>
   <translation>ninguna estación tiene valor</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>between stations</source>
   <translation>entre estaciones</translation>
  </message>
  <message>
   <location filename="../../app/energy/air_words.py" />
   <source>Left out: </source>
   <translation>Excluido: </translation>
  </message>
  <message>
   <location filename="../../app/energy/forecast/bands.py" />
   <source>band from {n} past days</source>
   <translation>banda de {n} días pasados</translation>
  </message>
  <message>
   <location filename="../../app/energy/forecast/bands.py" />
   <source>no past forecast to judge by: the band spans all that was measured</source>
   <translation>sin previsión pasada con que juzgar: la banda abarca todo lo medido</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/energy/forecast/bands.py" />
   <source>band from {n} past days; {wanted} are wanted, so it is drawn wider</source>
   <extracomment>for one: band from {n} past day; {wanted} are wanted, so it is drawn wider</extracomment>
   <translation>
    <numerusform>banda de {n} día pasado; hacen falta {wanted}, así que se dibuja más ancha</numerusform>
    <numerusform>banda de {n} días pasados; hacen falta {wanted}, así que se dibuja más ancha</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/energy/forecast/maker.py" />
   <source>nothing was measured</source>
   <translation>no se midió nada</translation>
  </message>
  <message>
   <location filename="../../app/energy/forecast/maker.py" />
   <source>{hours} h were measured; a whole day is the least</source>
   <translation>se midieron {hours} h; lo mínimo es un día entero</translation>
  </message>
  <message>
   <location filename="../../app/energy/forecast/maker.py" />
   <source>{covered:.0f} % of the last {days} days are known; {least:.0f} % are needed</source>
   <translation>se conoce el {covered:.0f} % de los últimos {days} días; hace falta el {least:.0f} %</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>{value} in {span}: {words} ({sign}).</source>
   <translation>{value} en {span}: {words} ({sign}).</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>plan {planned} kWh</source>
   <translation>plan {planned} kWh</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>No energy flows here in this period.</source>
   <translation>No fluye energía aquí en este período.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <location filename="../../app/energy/indicators/table.py" />
   <location filename="../../app/scenario_scene.py" />
   <source>Self-sufficiency</source>
   <translation>Autosuficiencia</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <location filename="../../app/energy/indicators/table.py" />
   <source>Self-consumption</source>
   <translation>Autoconsumo</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>Peak drawn</source>
   <translation>Pico de consumo</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>Cost at spot</source>
   <translation>Coste a precio spot</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>Too few sources to say which kind of district this is.</source>
   <translation>Muy pocas fuentes para decir qué tipo de distrito es.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>this moment</source>
   <translation>este momento</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>this period</source>
   <translation>este período</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>as wanted</source>
   <translation>como se quería</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>wanted: {value}</source>
   <translation>deseado: {value}</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>plan {planned} MWh</source>
   <translation>plan {planned} MWh</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>Nothing here measures energy: signals.csv names no such meter for it.</source>
   <translation>Nada mide energía aquí: signals.csv no nombra ningún contador para ello.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/balance_view.py" />
   <source>Nothing was recorded in this period.</source>
   <translation>No se registró nada en este período.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/compute.py" />
   <source>the period is empty</source>
   <translation>el período está vacío</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/compute.py" />
   <location filename="../../widgets/feed_reasons.py" />
   <source>no value</source>
   <translation>sin valor</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/compute.py" />
   <source>nothing here measures it</source>
   <translation>nada aquí lo mide</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/compute.py" />
   <source>it cannot be computed</source>
   <translation>no se puede calcular</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/compute.py" />
   <source>{name} unknown</source>
   <translation>{name} desconocido</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/compute.py" />
   <source>a kind of its sources says nothing</source>
   <translation>un tipo de sus fuentes no dice nada</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/kinds.py" />
   <source>covers its own use at all times, without import</source>
   <translation>cubre su propio consumo en todo momento, sin importar</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/kinds.py" />
   <source>makes more than it uses over the year, with exchange</source>
   <translation>genera más de lo que consume al año, con intercambio</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/kinds.py" />
   <source>is positive only with what it owns elsewhere</source>
   <translation>es positivo solo con lo que posee en otros lugares</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/kinds.py" />
   <source>uses more than it makes</source>
   <translation>consume más de lo que genera</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/kinds.py" />
   <source>all that stands in the district</source>
   <translation>todo lo que hay en el distrito</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/kinds.py" />
   <source>what takes part in the local market</source>
   <translation>lo que participa en el mercado local</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/kinds.py" />
   <source>the district and what it owns elsewhere</source>
   <translation>el distrito y lo que posee en otros lugares</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>nothing was generated</source>
   <translation>no se generó nada</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>nothing was used</source>
   <translation>no se consumió nada</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>no heat was used</source>
   <translation>no se consumió calor</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>the carbon intensity of the grid is not known</source>
   <translation>no se conoce la intensidad de carbono de la red</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>the spot price is not known</source>
   <translation>no se conoce el precio spot</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>there is no battery</source>
   <translation>no hay batería</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>fewer than two full cycles</source>
   <translation>menos de dos ciclos completos</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>nothing was stored, and yet something came out</source>
   <translation>no se almacenó nada y aun así salió algo</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>there is no PV</source>
   <translation>no hay fotovoltaica</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>nothing was traded</source>
   <translation>no se negoció nada</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>the spot price is not known, or not above zero</source>
   <translation>el precio spot no se conoce o no es mayor que cero</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>nothing was called</source>
   <translation>no se solicitó nada</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>the district names no tariffs</source>
   <translation>el distrito no indica tarifas</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>the district names no tariff of peaks</source>
   <translation>el distrito no indica tarifa de potencia</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>the period has no whole hour</source>
   <translation>el período no tiene ninguna hora completa</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>How much of what was used came from inside.</source>
   <translation>Cuánto de lo consumido vino de dentro.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>How much of what was generated stayed inside.</source>
   <translation>Cuánto de lo generado se quedó dentro.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Energy balance</source>
   <translation>Balance de energía</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Generated less used; above zero the period was energy-positive.</source>
   <translation>Generado menos consumido; por encima de cero el período fue energéticamente positivo.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Balance, relative</source>
   <translation>Balance relativo</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>The balance as a share of what was used.</source>
   <translation>El balance como parte de lo consumido.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Self-supply by renewables</source>
   <translation>Autoabastecimiento renovable</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Generation against use, whenever it came; above 100 is positive.</source>
   <translation>Generación frente a consumo, viniera cuando viniera; más de 100 es positivo.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Heat from the surroundings</source>
   <translation>Calor del entorno</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Heat that pumps drew from air, ground and water, of all heat used.</source>
   <translation>Calor que las bombas tomaron del aire, el suelo y el agua, de todo el consumido.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Generated</source>
   <translation>Generado</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>All that was generated inside.</source>
   <translation>Todo lo generado dentro.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Used</source>
   <translation>Consumido</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Buildings, heat pumps among them, and cars; filling a battery is no use.</source>
   <translation>Edificios, con sus bombas de calor, y coches; llenar una batería no es consumo.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Used by buildings</source>
   <translation>Consumido por edificios</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Heat pumps among it, cars not.</source>
   <translation>Con bombas de calor, sin coches.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <location filename="../../app/scenario_scene.py" />
   <source>Bought from the grid</source>
   <translation>Comprado a la red</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>What came in over the boundary.</source>
   <translation>Lo que entró por el límite.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Sold to the grid</source>
   <translation>Vendido a la red</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>What went out over the boundary.</source>
   <translation>Lo que salió por el límite.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Grid neutrality</source>
   <translation>Neutralidad con la red</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Above zero the grid got more than it gave.</source>
   <translation>Por encima de cero la red recibió más de lo que dio.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Primary-energy balance</source>
   <translation>Balance de energía primaria</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>The exchange weighted by what it takes to make it elsewhere.</source>
   <translation>El intercambio ponderado por lo que cuesta producirlo en otro lugar.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>CO₂ of operation</source>
   <translation>CO₂ de la operación</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Emitted elsewhere for what was drawn here.</source>
   <translation>Emitido en otro lugar por lo consumido aquí.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>CO₂ of a kWh used</source>
   <translation>CO₂ por kWh consumido</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Emissions of operation against all use.</source>
   <translation>Emisiones de la operación frente a todo el consumo.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>CO₂ avoided elsewhere</source>
   <translation>CO₂ evitado en otro lugar</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>What the grid did not emit because of what was sent out; not taken off the other.</source>
   <translation>Lo que la red no emitió por lo que se envió; no se resta de lo otro.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Energy at spot price</source>
   <translation>Energía a precio spot</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>The exchange at the market's price, without grid tariffs and taxes.</source>
   <translation>El intercambio a precio de mercado, sin peajes ni impuestos.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Energy at tariff</source>
   <translation>Energía a tarifa</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>What the supplier and the grid would charge for the exchange; bills to the cent are made by settlement.</source>
   <translation>Lo que cobrarían el comercializador y la red por el intercambio; las facturas al céntimo las hace la liquidación.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <location filename="../../widgets/scenario_words.py" />
   <source>Peak tariff</source>
   <translation>Tarifa de potencia</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>What the highest hour of each month costs, as if the month ended with the period.</source>
   <translation>Lo que cuesta la hora más alta de cada mes, como si el mes acabara con el período.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Peak drawn, 1 h</source>
   <translation>Pico de consumo, 1 h</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>The hour that decides the peak tariff.</source>
   <translation>La hora que decide la tarifa de potencia.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Peak drawn, 15 min</source>
   <translation>Pico de consumo, 15 min</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>The quarter that loads the grid most.</source>
   <translation>El cuarto de hora que más carga la red.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Peak sent out, 1 h</source>
   <translation>Pico de inyección, 1 h</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>The hour of the largest surplus.</source>
   <translation>La hora del mayor excedente.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Load factor</source>
   <translation>Factor de carga</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>How even the use was; 1 is flat.</source>
   <translation>Cuán uniforme fue el consumo; 1 es plano.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Load-cover factor</source>
   <translation>Factor de cobertura del consumo</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Use that was met by generation at the same moment.</source>
   <translation>Consumo cubierto por generación en el mismo momento.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Supply-cover factor</source>
   <translation>Factor de cobertura de la generación</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Generation that was used at the same moment.</source>
   <translation>Generación usada en el mismo momento.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Traded locally</source>
   <translation>Negociado localmente</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Energy that changed hands on the local market.</source>
   <translation>Energía que cambió de manos en el mercado local.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Traded share</source>
   <translation>Parte negociada</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Local trades against all use.</source>
   <translation>Transacciones locales frente a todo el consumo.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <location filename="../../widgets/market_panel.py" />
   <source>Trades</source>
   <translation>Transacciones</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>How often the local market matched two.</source>
   <translation>Cuántas veces el mercado local casó a dos.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Median local price</source>
   <translation>Precio local mediano</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Half of the trades were dearer.</source>
   <translation>La mitad de las transacciones fueron más caras.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Local price against spot</source>
   <translation>Precio local frente a spot</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Below zero local energy was cheaper than the market's.</source>
   <translation>Por debajo de cero la energía local fue más barata que la del mercado.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <location filename="../../widgets/market_panel.py" />
   <source>Calls for flexibility</source>
   <translation>Solicitudes de flexibilidad</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>How often the grid asked for more or less.</source>
   <translation>Cuántas veces la red pidió más o menos.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Flexibility called</source>
   <translation>Flexibilidad solicitada</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Energy that was asked to move.</source>
   <translation>Energía que se pidió mover.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Flexibility delivered</source>
   <translation>Flexibilidad entregada</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>What the meters then showed of it.</source>
   <translation>Lo que los contadores mostraron de ella.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Delivered of what was called</source>
   <translation>Entregado de lo solicitado</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>How far a call could be relied on; what nobody measured counts as not delivered.</source>
   <translation>Hasta dónde se pudo confiar en una solicitud; lo que nadie midió cuenta como no entregado.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Battery capacity</source>
   <translation>Capacidad de baterías</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>What all batteries can hold.</source>
   <translation>Lo que pueden guardar todas las baterías.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Battery cycles</source>
   <translation>Ciclos de batería</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Full cycles of all batteries together.</source>
   <translation>Ciclos completos de todas las baterías juntas.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Battery round trip</source>
   <translation>Rendimiento de ida y vuelta</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>What came back of what was stored.</source>
   <translation>Lo que volvió de lo almacenado.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Charged into cars</source>
   <translation>Cargado en coches</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Energy that cars took.</source>
   <translation>Energía que tomaron los coches.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Given back by cars</source>
   <translation>Devuelto por coches</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Vehicle to grid.</source>
   <translation>Del vehículo a la red.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>PV capacity</source>
   <translation>Capacidad fotovoltaica</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>What all PV is rated at.</source>
   <translation>La potencia nominal de toda la fotovoltaica.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Specific yield of PV</source>
   <translation>Rendimiento específico FV</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Generation for each kWp.</source>
   <translation>Generación por cada kWp.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Capacity factor of PV</source>
   <translation>Factor de capacidad FV</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Generation against what the rating could give.</source>
   <translation>Generación frente a lo que daría la potencia nominal.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Data quality</source>
   <translation>Calidad de los datos</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>How much of the data was there.</source>
   <translation>Cuánto de los datos estaba.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>Ledger coverage</source>
   <translation>Cobertura del libro</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>How much of the period is proven.</source>
   <translation>Cuánto del período está probado.</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>the period has no whole {minutes} min</source>
   <translation>el período no tiene {minutes} min completos</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>the trades are not known</source>
   <translation>no se conocen las transacciones</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>the calls are not known</source>
   <translation>no se conocen las solicitudes</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>nobody counted</source>
   <translation>nadie contó</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/from_what_words.py" />
   <source>not checked</source>
   <translation>sin comprobar</translation>
  </message>
  <message>
   <location filename="../../app/energy/indicators/table.py" />
   <source>what it says</source>
   <translation>lo que dice</translation>
  </message>
  <message>
   <location filename="../../app/energy/market/view.py" />
   <source>its price did not meet the other side</source>
   <translation>su precio no encontró a la otra parte</translation>
  </message>
  <message>
   <location filename="../../app/energy/market/view.py" />
   <source>less than its least energy was to be had</source>
   <translation>había menos que su energía mínima</translation>
  </message>
  <message>
   <location filename="../../app/energy/market/view.py" />
   <source>a limit of the grid held it back</source>
   <translation>un límite de la red lo retuvo</translation>
  </message>
  <message>
   <location filename="../../app/energy/mobility/outlook.py" />
   <source>no day like this one is known at these hours</source>
   <translation>a estas horas no se conoce ningún día como este</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/state.py" />
   <source>{count} of {count_2} meters known{few}</source>
   <translation>{count} de {count_2} contadores conocidos{few}</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/state.py" />
   <source>No building of this network has a meter</source>
   <translation>Ningún edificio de esta red tiene contador</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/state.py" />
   <source>, fewer than {enough:.0%}: not judged</source>
   <translation>, menos del {enough:.0%}: no se juzga</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/state.py" />
   <source>No meter of this network says anything at this time</source>
   <translation>Ningún contador de esta red dice nada en este momento</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>{voltage_pu} to {voltage_pu_2} pu</source>
   <translation>{voltage_pu} a {voltage_pu_2} pu</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>{kw} kW, loss {loss} kW, {pu}</source>
   <translation>{kw} kW, pérdida {loss} kW, {pu}</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>Cables up to {high} %{beside}, voltage {low} to {top} pu, losses {loss_kw} kW</source>
   <translation>Cables hasta {high} %{beside}, tensión {low} a {top} pu, pérdidas {loss_kw} kW</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>limit {rated_a} A</source>
   <translation>límite {rated_a} A</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>no limit known</source>
   <translation>sin límite conocido</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>Not solved</source>
   <translation>No resuelta</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>, transformers up to {max} %</source>
   <translation>, transformadores hasta {max} %</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>{name}: without supply</source>
   <translation>{name}: sin suministro</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>{name}: {value} pu, limit {bound:.2f}</source>
   <translation>{name}: {value} pu, límite {bound:.2f}</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>near its limit ({near_pct:.0f} %)</source>
   <translation>cerca de su límite ({near_pct:.0f} %)</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>limit {full_pct:.0f} %</source>
   <translation>límite {full_pct:.0f} %</translation>
  </message>
  <message>
   <location filename="../../app/energy/network/words.py" />
   <source>without supply, {kind}</source>
   <translation>sin suministro, {kind}</translation>
  </message>
  <message>
   <location filename="../../app/evidence_hub.py" />
   <source>Saved {path}: {counted}, {span}, {size_text}</source>
   <translation>Guardado {path}: {counted}, {span}, {size_text}</translation>
  </message>
  <message>
   <location filename="../../app/evidence_hub.py" />
   <source>Export evidence…</source>
   <translation>Exportar evidencias…</translation>
  </message>
  <message>
   <location filename="../../app/evidence_hub.py" />
   <source>Readings of a time with all that proves them, as one file</source>
   <translation>Lecturas de un tiempo con todo lo que las prueba, en un archivo</translation>
  </message>
  <message>
   <location filename="../../app/evidence_hub.py" />
   <source>Exporting {name}</source>
   <translation>Exportando {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/evidence_hub.py" />
   <source>; {n} batches left out: {next}</source>
   <extracomment>for one: ; {n} batch left out: {next}</extracomment>
   <translation>
    <numerusform>; {n} lote excluido: {next}</numerusform>
    <numerusform>; {n} lotes excluidos: {next}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/evidence_hub.py" />
   <source>No evidence was exported: {why}</source>
   <translation>No se exportó ninguna evidencia: {why}</translation>
  </message>
  <message>
   <location filename="../../app/evidence_hub.py" />
   <source>There is no ledger in this window, so there is nothing to prove with.</source>
   <translation>No hay libro en esta ventana, así que no hay con qué probar.</translation>
  </message>
  <message>
   <location filename="../../app/evidence_hub.py" />
   <source>reading and hashing</source>
   <translation>leyendo y calculando hashes</translation>
  </message>
  <message>
   <location filename="../../app/exporting.py" />
   <source>{path}: name it .parquet or .csv</source>
   <translation>{path}: póngale .parquet o .csv</translation>
  </message>
  <message>
   <location filename="../../app/exporting.py" />
   <source>{path}: is there already; give another name</source>
   <translation>{path}: ya existe; dé otro nombre</translation>
  </message>
  <message>
   <location filename="../../app/exporting.py" />
   <source>{parent}: is no folder</source>
   <translation>{parent}: no es una carpeta</translation>
  </message>
  <message>
   <location filename="../../app/exporting.py" />
   <source>{name}: {count:,} readings, {rate:,.0f}/s</source>
   <translation>{name}: {count:,} lecturas, {rate:,.0f}/s</translation>
  </message>
  <message>
   <location filename="../../app/feed_keeping.py" />
   <source>{folder} may not be written to: {what} holds until the district is closed.</source>
   <translation>No se puede escribir en {folder}: {what} vale hasta que se cierre el distrito.</translation>
  </message>
  <message>
   <location filename="../../app/feed_keeping.py" />
   <source>This district comes with the program: {what} holds until it is closed. Make a copy to keep it.</source>
   <translation>Este distrito viene con el programa: {what} vale hasta que se cierre. Haga una copia para conservarlo.</translation>
  </message>
  <message>
   <location filename="../../app/feed_keeping.py" />
   <source>{path}: {what} is not kept: {error}. It holds until the district is closed.</source>
   <translation>{path}: {what} no se conserva: {error}. Vale hasta que se cierre el distrito.</translation>
  </message>
  <message>
   <location filename="../../app/feed_trying.py" />
   <source>It could not be reached.</source>
   <translation>No se pudo alcanzar.</translation>
  </message>
  <message>
   <location filename="../../app/feed_trying.py" />
   <source>Connected. {count} readings in {try_s:.0f} s</source>
   <translation>Conectado. {count} lecturas en {try_s:.0f} s</translation>
  </message>
  <message>
   <location filename="../../app/feed_trying.py" />
   <source>Nothing came; look around at its source, or wait for its next readings.</source>
   <translation>No llegó nada; explore su origen o espere a sus próximas lecturas.</translation>
  </message>
  <message>
   <location filename="../../app/feed_trying.py" />
   <source>The password of {name} is not kept: {error}.</source>
   <translation>La contraseña de {name} no se conserva: {error}.</translation>
  </message>
  <message>
   <location filename="../../app/feed_trying.py" />
   <source>, {rejected} rejected.</source>
   <translation>, {rejected} rechazadas.</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The connection to the broker broke</source>
   <translation>Se cortó la conexión con el bróker</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker does not let us read under this prefix</source>
   <translation>El bróker no nos deja leer bajo este prefijo</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker ended the TLS connection before letting us in; it may want a client certificate (cert_file, key_file)</source>
   <translation>El bróker cerró la conexión TLS antes de dejarnos entrar; quizá quiere un certificado de cliente (cert_file, key_file)</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker has moved to another address; ask whoever runs it and change the feed's url</source>
   <translation>El bróker se ha mudado a otra dirección; pregunte a quien lo lleva y cambie la url de la fuente</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker is too busy at present</source>
   <translation>El bróker está demasiado ocupado ahora</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker's quota for us is used up</source>
   <translation>Nuestra cuota en el bróker está agotada</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker does not speak this version of MQTT; set version = 3 or 5</source>
   <translation>El bróker no habla esta versión de MQTT; ponga version = 3 o 5</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker refuses our client name</source>
   <translation>El bróker rechaza nuestro nombre de cliente</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker is not available at present</source>
   <translation>El bróker no está disponible ahora</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker refuses the user name or the password</source>
   <translation>El bróker rechaza el usuario o la contraseña</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker does not let us in; it may want a user name and a password</source>
   <translation>El bróker no nos deja entrar; quizá quiere usuario y contraseña</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker wants a way of logging in that Tvilling does not know</source>
   <translation>El bróker quiere una forma de entrar que Tvilling no conoce</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker has banned us; ask whoever runs it</source>
   <translation>El bróker nos ha vetado; pregunte a quien lo lleva</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker finds our greeting too long</source>
   <translation>El bróker encuentra nuestro saludo demasiado largo</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker finds that we connect too often</source>
   <translation>El bróker encuentra que conectamos demasiado a menudo</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker does not understand us</source>
   <translation>El bróker no nos entiende</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker does not answer any more</source>
   <translation>El bróker ya no responde</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>What the broker sends is not MQTT</source>
   <translation>Lo que envía el bróker no es MQTT</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker no longer lets us read</source>
   <translation>El bróker ya no nos deja leer</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker is shutting down</source>
   <translation>El bróker se está apagando</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>Another program has taken over our session at the broker; is this district open twice?</source>
   <translation>Otro programa ha tomado nuestra sesión en el bróker; ¿está este distrito abierto dos veces?</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker ended the connection over a message that is too long</source>
   <translation>El bróker cerró la conexión por un mensaje demasiado largo</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker finds that too much is sent</source>
   <translation>El bróker encuentra que se envía demasiado</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>Whoever runs the broker has ended the connection</source>
   <translation>Quien lleva el bróker ha cerrado la conexión</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker ended the connection after its longest time</source>
   <translation>El bróker cerró la conexión al cumplirse su tiempo máximo</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker takes one of the subscriptions for no topic</source>
   <translation>El bróker no acepta una de las suscripciones como tema</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker knows no wildcards; name topics without + and # in subscribe</source>
   <translation>El bróker no conoce comodines; indique en subscribe temas sin + ni #</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker wants a client certificate; set cert_file and key_file</source>
   <translation>El bróker quiere un certificado de cliente; ponga cert_file y key_file</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker and Tvilling find no common way in TLS; it may want a client certificate (cert_file, key_file)</source>
   <translation>El bróker y Tvilling no se ponen de acuerdo en TLS; quizá quiere un certificado de cliente (cert_file, key_file)</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker does not trust the authority that signed our client certificate</source>
   <translation>El bróker no confía en la autoridad que firmó nuestro certificado de cliente</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>Our client certificate has expired</source>
   <translation>Nuestro certificado de cliente ha caducado</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>Our client certificate has been revoked</source>
   <translation>Nuestro certificado de cliente ha sido revocado</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker refuses our client certificate</source>
   <translation>El bróker rechaza nuestro certificado de cliente</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker refuses our client certificate: it is made for something else</source>
   <translation>El bróker rechaza nuestro certificado de cliente: está hecho para otra cosa</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker finds that our client certificate and its key do not belong together</source>
   <translation>El bróker encuentra que nuestro certificado de cliente y su clave no van juntos</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker speaks only old versions of TLS, which are not safe</source>
   <translation>El bróker solo habla versiones antiguas de TLS, que no son seguras</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker's certificate is not valid yet; is this machine's clock right?</source>
   <translation>El certificado del bróker aún no es válido; ¿va bien el reloj de esta máquina?</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker's certificate has expired</source>
   <translation>El certificado del bróker ha caducado</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker's certificate is signed by itself and not trusted here; set ca_file to it if you know it</source>
   <translation>El certificado del bróker está firmado por sí mismo y aquí no es de confianza; ponga ca_file a él si lo conoce</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker's certificate has been revoked</source>
   <translation>El certificado del bróker ha sido revocado</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker's certificate is for another host than the one in the url</source>
   <translation>El certificado del bróker es para otro host que el de la url</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker refuses the connection</source>
   <translation>El bróker rechaza la conexión</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>Nothing answers at the broker's address; is the broker running?</source>
   <translation>Nada responde en la dirección del bróker; ¿está en marcha el bróker?</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker's name cannot be found</source>
   <translation>No se encuentra el nombre del bróker</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker does not answer</source>
   <translation>El bróker no responde</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker's certificate is not trusted here; set ca_file to its authority's</source>
   <translation>El certificado del bróker aquí no es de confianza; ponga ca_file al de su autoridad</translation>
  </message>
  <message>
   <location filename="../../app/feeds/mqtt_reasons.py" />
   <source>The broker does not speak TLS at this port</source>
   <translation>El bróker no habla TLS en este puerto</translation>
  </message>
  <message>
   <location filename="../../app/files_hub.py" />
   <source>City models and layers ({list})</source>
   <translation>Modelos de ciudad y capas ({list})</translation>
  </message>
  <message>
   <location filename="../../app/files_hub.py" />
   <source>Open city models and layers</source>
   <translation>Abrir modelos de ciudad y capas</translation>
  </message>
  <message>
   <location filename="../../app/files_hub.py" />
   <source>Open a district folder</source>
   <translation>Abrir una carpeta de distrito</translation>
  </message>
  <message>
   <location filename="../../app/files_hub.py" />
   <source>The files name no reference system: the place and its sun are made up until you give one.</source>
   <translation>Los archivos no nombran sistema de referencia: el lugar y su sol son inventados hasta que dé uno.</translation>
  </message>
  <message>
   <location filename="../../app/files_hub.py" />
   <location filename="../../app/import_hub.py" />
   <location filename="../../widgets/new_district.py" />
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../app/files_hub.py" />
   <source>{summary} in the files. </source>
   <translation>{summary} en los archivos. </translation>
  </message>
  <message>
   <location filename="../../app/files_hub.py" />
   <source>{wrong}Shown in the light of noon; move the time for another hour.</source>
   <translation>{wrong}Se muestra con luz de mediodía; mueva el tiempo para otra hora.</translation>
  </message>
  <message>
   <location filename="../../app/film_hub.py" />
   <source>Record a film…</source>
   <translation>Grabar una película…</translation>
  </message>
  <message>
   <location filename="../../app/film_hub.py" />
   <source>Recording {name}</source>
   <translation>Grabando {name}</translation>
  </message>
  <message>
   <location filename="../../app/film_hub.py" />
   <location filename="../../widgets/rules_trial.py" />
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <location filename="../../app/film_hub.py" />
   <source>End the film here and keep it</source>
   <translation>Terminar la película aquí y conservarla</translation>
  </message>
  <message>
   <location filename="../../app/film_hub.py" />
   <location filename="../../widgets/banner.py" />
   <source>{name}  ·  synthetic</source>
   <translation>{name}  ·  sintético</translation>
  </message>
  <message>
   <location filename="../../app/film_hub.py" />
   <location filename="../../widgets/knowledge.py" />
   <location filename="../../widgets/trends.py" />
   <source>as known at {time}</source>
   <translation>como se conocía a las {time}</translation>
  </message>
  <message>
   <location filename="../../app/film_run.py" />
   <source>The window went back to live, so the film ends there. </source>
   <translation>La ventana volvió al directo, así que la película acaba ahí. </translation>
  </message>
  <message>
   <location filename="../../app/film_run.py" />
   <source>The view changed its size, so the film ends there. </source>
   <translation>La vista cambió de tamaño, así que la película acaba ahí. </translation>
  </message>
  <message>
   <location filename="../../app/film_run.py" />
   <source>frame {number} of {total}</source>
   <translation>fotograma {number} de {total}</translation>
  </message>
  <message>
   <location filename="../../app/film_run.py" />
   <source>{trouble}{path}: {count} frames, {seconds:.1f} s.</source>
   <translation>{trouble}{path}: {count} fotogramas, {seconds:.1f} s.</translation>
  </message>
  <message>
   <location filename="../../app/film_run.py" />
   <source>{trouble}No film was made.</source>
   <translation>{trouble}No se hizo ninguna película.</translation>
  </message>
  <message>
   <location filename="../../app/finding.py" />
   <location filename="../../widgets/wall_editor.py" />
   <source>saved view</source>
   <translation>vista guardada</translation>
  </message>
  <message>
   <location filename="../../app/finding.py" />
   <location filename="../../widgets/wall_editor.py" />
   <source>workspace</source>
   <translation>espacio de trabajo</translation>
  </message>
  <message>
   <location filename="../../app/finding.py" />
   <source>That place is not in this district.</source>
   <translation>Ese lugar no está en este distrito.</translation>
  </message>
  <message>
   <location filename="../../app/flows_hub.py" />
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/sankey.py" />
   <source>Energy flows</source>
   <translation>Flujos de energía</translation>
  </message>
  <message>
   <location filename="../../app/forecast_hub.py" />
   <source>A scenario is computed, not measured: LIVE and REPLAY have forecasts.</source>
   <translation>Un escenario se calcula, no se mide: LIVE y REPLAY tienen previsiones.</translation>
  </message>
  <message>
   <location filename="../../app/forecast_hub.py" />
   <source>replayed moment, data {then}; what came is drawn over it</source>
   <translation>momento reproducido, datos {then}; lo que vino está dibujado encima</translation>
  </message>
  <message>
   <location filename="../../app/forecast_hub.py" />
   <source>as it had arrived then</source>
   <translation>como habían llegado entonces</translation>
  </message>
  <message>
   <location filename="../../app/forecast_hub.py" />
   <source>as corrected since</source>
   <translation>como se han corregido después</translation>
  </message>
  <message>
   <location filename="../../app/forecast_hub.py" />
   <source>Forecast</source>
   <translation>Previsión</translation>
  </message>
  <message>
   <location filename="../../app/forecasting.py" />
   <source>{name}{others} reported {value:.0f} % of the last {days:.2g} days; {value_2:.0f} % are needed</source>
   <translation>{name}{others} informó el {value:.0f} % de los últimos {days:.2g} días; se necesita el {value_2:.0f} %</translation>
  </message>
  <message>
   <location filename="../../app/forecasting.py" />
   <source>per kWh</source>
   <translation>por kWh</translation>
  </message>
  <message>
   <location filename="../../app/forecasting.py" />
   <source> and {count} more of {count_2}</source>
   <translation> y {count} más de {count_2}</translation>
  </message>
  <message>
   <location filename="../../app/found_entries.py" />
   <location filename="../../widgets/districts_overview.py" />
   <location filename="../../widgets/file_menu.py" />
   <source>Districts</source>
   <translation>Distritos</translation>
  </message>
  <message>
   <location filename="../../app/found_entries.py" />
   <location filename="../../widgets/file_menu.py" />
   <source>Opened last</source>
   <translation>Abiertos recientemente</translation>
  </message>
  <message>
   <location filename="../../app/found_entries.py" />
   <source>go to this moment</source>
   <translation>ir a este momento</translation>
  </message>
  <message>
   <location filename="../../app/found_entries.py" />
   <source>not now: {why}</source>
   <translation>ahora no: {why}</translation>
  </message>
  <message>
   <location filename="../../app/found_entries.py" />
   <source>not now</source>
   <translation>ahora no</translation>
  </message>
  <message>
   <location filename="../../app/found_entries.py" />
   <source>go to this place</source>
   <translation>ir a este lugar</translation>
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <location filename="../../widgets/forecast_words.py" />
   <location filename="../../widgets/headline.py" />
   <source>Load</source>
   <translation>Consumo</translation>
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <location filename="../../app/scenario_scene.py" />
   <location filename="../../widgets/headline.py" />
   <source>Generation</source>
   <translation>Generación</translation>
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <location filename="../../widgets/headline.py" />
   <location filename="../../widgets/import_dialog.py" />
   <source>Import</source>
   <translation>Importación</translation>
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <location filename="../../widgets/evidence_dialog.py" />
   <location filename="../../widgets/headline.py" />
   <source>Export</source>
   <translation>Exportación</translation>
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <location filename="../../widgets/headline.py" />
   <source>Self-sufficient</source>
   <translation>Autosuficiente</translation>
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <location filename="../../widgets/headline.py" />
   <source>Reporting</source>
   <translation>Informan</translation>
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <source>From what is the self-sufficiency?</source>
   <translation>¿De qué sale la autosuficiencia?</translation>
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <source>{id}, as it was read</source>
   <translation>{id}, tal como se leyó</translation>
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <source>feed {feed}, key {key}; a reading is expected every {period}</source>
   <translation>fuente {feed}, clave {key}; se espera una lectura cada {period}</translation>
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <source>Quality: {word}.</source>
   <translation>Calidad: {word}.</translation>
  </message>
  <message>
   <location filename="../../app/from_what_hub.py" />
   <source> Nothing was ever read.</source>
   <translation> Nunca se leyó nada.</translation>
  </message>
  <message>
   <location filename="../../app/grid_hub.py" />
   <location filename="../../app/model/known_words.py" />
   <source>Electric network</source>
   <translation>Red eléctrica</translation>
  </message>
  <message>
   <location filename="../../app/grid_hub.py" />
   <source>The electric network is not shown: {text}</source>
   <translation>La red eléctrica no se muestra: {text}</translation>
  </message>
  <message>
   <location filename="../../app/grid_hub.py" />
   <source>The electric network cannot be solved: {text}</source>
   <translation>La red eléctrica no se puede resolver: {text}</translation>
  </message>
  <message>
   <location filename="../../app/grid_hub.py" />
   <source>Not solved yet</source>
   <translation>Aún sin resolver</translation>
  </message>
  <message>
   <location filename="../../app/grid_hub.py" />
   <source>Synthetic network</source>
   <translation>Red sintética</translation>
  </message>
  <message>
   <location filename="../../app/grid_hub.py" />
   <source>This district has no {file}</source>
   <translation>Este distrito no tiene {file}</translation>
  </message>
  <message>
   <location filename="../../app/grid_hub.py" />
   <source>, and {count} more</source>
   <translation>, y {count} más</translation>
  </message>
  <message>
   <location filename="../../app/grid_hub.py" />
   <source>Network beyond its limits. {line}{more}</source>
   <translation>La red está fuera de sus límites. {line}{more}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/handover_hub.py" />
   <source>An alarm rang {n} times</source>
   <extracomment>for one: An alarm rang {n} time</extracomment>
   <translation>
    <numerusform>Una alarma sonó {n} vez</numerusform>
    <numerusform>Una alarma sonó {n} veces</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/handover_hub.py" />
   <location filename="../../widgets/shift_panel.py" />
   <source>{n} open points</source>
   <extracomment>for one: {n} open point</extracomment>
   <translation>
    <numerusform>{n} punto abierto</numerusform>
    <numerusform>{n} puntos abiertos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/handover_hub.py" />
   <location filename="../../widgets/shift_panel.py" />
   <source>Handover report...</source>
   <translation>Informe de relevo...</translation>
  </message>
  <message>
   <location filename="../../app/handover_hub.py" />
   <source>Save the handover report</source>
   <translation>Guardar el informe de relevo</translation>
  </message>
  <message>
   <location filename="../../app/handover_hub.py" />
   <source>{path}: {n} pages</source>
   <translation>{path}: {n} páginas</translation>
  </message>
  <message>
   <location filename="../../app/handover_hub.py" />
   <source>The journal opens with the history; try again in a moment.</source>
   <translation>El diario se abre con el histórico; inténtelo en un momento.</translation>
  </message>
  <message>
   <location filename="../../app/help_hub.py" />
   <source>Help for what is in use</source>
   <translation>Ayuda de lo que está en uso</translation>
  </message>
  <message>
   <location filename="../../app/help_hub.py" />
   <source>Pages of help</source>
   <translation>Páginas de ayuda</translation>
  </message>
  <message>
   <location filename="../../app/help_hub.py" />
   <source>Help for {panel}   ({key})</source>
   <translation>Ayuda de {panel}   ({key})</translation>
  </message>
  <message>
   <location filename="../../app/help_hub.py" />
   <source>Help for {panel}</source>
   <translation>Ayuda de {panel}</translation>
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <location filename="../../widgets/people_sheet.py" />
   <source>Import readings</source>
   <translation>Importar lecturas</translation>
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <location filename="../../widgets/import_dialog.py" />
   <source>Save the mapping</source>
   <translation>Guardar la asignación</translation>
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <source>Readings (*.csv *.csv.gz *.tsv *.txt *.parquet *.jsonl *.jsonl.gz *.ndjson)</source>
   <translation>Lecturas (*.csv *.csv.gz *.tsv *.txt *.parquet *.jsonl *.jsonl.gz *.ndjson)</translation>
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <source>Readings belong to a district: open one, or make one from these files (File &gt; New district).</source>
   <translation>Las lecturas pertenecen a un distrito: abra uno o haga uno con estos archivos (Archivo &gt; Nuevo distrito).</translation>
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <source>Mappings (*.map.toml)</source>
   <translation>Asignaciones (*.map.toml)</translation>
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <source>Adding signals to {name}</source>
   <translation>Añadiendo señales a {name}</translation>
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <source>This window records nothing, so nothing can be imported here; close the other one first.</source>
   <translation>Esta ventana no registra nada, así que no se puede importar aquí; cierre antes la otra.</translation>
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <source>Importing {name}</source>
   <translation>Importando {name}</translation>
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <source>{share:.0f} % of the file</source>
   <translation>{share:.0f} % del archivo</translation>
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <location filename="../../widgets/import_dialog.py" />
   <source>Not ready to import</source>
   <translation>No está listo para importar</translation>
  </message>
  <message>
   <location filename="../../app/import_hub.py" />
   <source>This cannot be imported</source>
   <translation>Esto no se puede importar</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>, {time} to {time_2}</source>
   <translation>, {time} a {time_2}</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{rows:,} rows a signal</source>
   <translation>{rows:,} filas por señal</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>about {rows:,} rows a signal</source>
   <translation>unas {rows:,} filas por señal</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{stored:,} values of {many}, {each}{span}</source>
   <translation>{stored:,} valores de {many}, {each}{span}</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{name}: stopped after {stored:,} values, which stay</source>
   <translation>{name}: detenido tras {stored:,} valores, que se quedan</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{name}: {stored:,} values stored</source>
   <translation>{name}: {stored:,} valores guardados</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>Nothing refused.</source>
   <translation>Nada rechazado.</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source> (line {line:,})</source>
   <translation> (línea {line:,})</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/import_words.py" />
   <source>{n:,} signals</source>
   <extracomment>for one: {n:,} signal</extracomment>
   <translation>
    <numerusform>{n:,} señal</numerusform>
    <numerusform>{n:,} señales</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/import_words.py" />
   <source>{n:,} values</source>
   <extracomment>for one: {n:,} value</extracomment>
   <translation>
    <numerusform>{n:,} valor</numerusform>
    <numerusform>{n:,} valores</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/import_words.py" />
   <source>{n:,} times</source>
   <extracomment>for one: {n:,} time</extracomment>
   <translation>
    <numerusform>{n:,} hora</numerusform>
    <numerusform>{n:,} horas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>The file has no rows</source>
   <translation>El archivo no tiene filas</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>Check how it is written: delimiter, header, filter.</source>
   <translation>Compruebe cómo está escrito: delimitador, cabecera, filtro.</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>Nothing of it could be imported</source>
   <translation>No se pudo importar nada de él</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{many} a signal</source>
   <translation>{many} por señal</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{skipped:,} values</source>
   <translation>{skipped:,} valores</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{lead} refused: the clock in {zone} never showed them. Is the zone right?</source>
   <translation>{lead} rechazados: el reloj de {zone} nunca los mostró. ¿Es correcta la zona?</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{many} refused: {listed}.</source>
   <translation>{many} rechazados: {listed}.</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{many} share signal and time with another one: choose rows (Only where).</source>
   <translation>{many} comparten señal y hora con otro: elija filas (Solo donde).</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{many} in an hour that came twice: {rule}.</source>
   <translation>{many} en una hora que vino dos veces: {rule}.</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{many} kept as bad: out of range.</source>
   <translation>{many} guardados como malos: fuera de rango.</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{absent:,} empty.</source>
   <translation>{absent:,} vacíos.</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>{left_out:,} rows left out by the filter.</source>
   <translation>{left_out:,} filas excluidas por el filtro.</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>taken as the first</source>
   <translation>tomada como la primera</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>taken as the second</source>
   <translation>tomada como la segunda</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>by the order of rows</source>
   <translation>por el orden de las filas</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>of them corrections</source>
   <translation>de ellos correcciones</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <source>there already</source>
   <translation>ya estaban</translation>
  </message>
  <message>
   <location filename="../../app/import_words.py" />
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>refused</source>
   <translation>rechazado</translation>
  </message>
  <message>
   <location filename="../../app/job.py" />
   <source>An error inside Tvilling ({name}); the log file in the data folder has the details.</source>
   <translation>Un error dentro de Tvilling ({name}); el archivo de registro de la carpeta de datos tiene los detalles.</translation>
  </message>
  <message>
   <location filename="../../app/job.py" />
   <source>This machine has too little memory for it; open a part of it, or close other programs.</source>
   <translation>Esta máquina tiene poca memoria para ello; abra una parte o cierre otros programas.</translation>
  </message>
  <message>
   <location filename="../../app/keeping.py" />
   <source>{folder}: names no layer {name}</source>
   <translation>{folder}: no nombra ninguna capa {name}</translation>
  </message>
  <message>
   <location filename="../../app/keeping.py" />
   <source>{name}: comes with Tvilling and is never changed; make a copy of the district</source>
   <translation>{name}: viene con Tvilling y nunca se cambia; haga una copia del distrito</translation>
  </message>
  <message>
   <location filename="../../app/keeping.py" />
   <source>{folder}: {error}; add the layer by hand</source>
   <translation>{folder}: {error}; añada la capa a mano</translation>
  </message>
  <message>
   <location filename="../../app/keeping.py" />
   <source>{folder}: {error}; remove the layer by hand</source>
   <translation>{folder}: {error}; quite la capa a mano</translation>
  </message>
  <message>
   <location filename="../../app/keeping.py" />
   <source>{path}: cannot be read ({strerror})</source>
   <translation>{path}: no se puede leer ({strerror})</translation>
  </message>
  <message>
   <location filename="../../app/keeping.py" />
   <source>{folder}: is not in UTF-8</source>
   <translation>{folder}: no está en UTF-8</translation>
  </message>
  <message>
   <location filename="../../app/kiosk_hub.py" />
   <source>A kiosk is left by a code, and none is set here. An administrator sets one: tvilling people code presenter</source>
   <translation>Un quiosco se deja con un código, y aquí no hay ninguno. Un administrador lo pone: tvilling people code presenter</translation>
  </message>
  <message>
   <location filename="../../app/kiosk_hub.py" />
   <source>Kiosk…</source>
   <translation>Quiosco…</translation>
  </message>
  <message>
   <location filename="../../app/kiosk_hub.py" />
   <source>Leave the kiosk…</source>
   <translation>Salir del quiosco…</translation>
  </message>
  <message>
   <location filename="../../app/kiosk_hub.py" />
   <source>Leave…</source>
   <translation>Salir…</translation>
  </message>
  <message>
   <location filename="../../app/kiosk_hub.py" />
   <location filename="../../app/people_hub.py" />
   <source>Leave the kiosk</source>
   <translation>Salir del quiosco</translation>
  </message>
  <message>
   <location filename="../../app/kiosk_hub.py" />
   <location filename="../../app/people/gate.py" />
   <source>This is a kiosk: it only shows.</source>
   <translation>Esto es un quiosco: solo muestra.</translation>
  </message>
  <message>
   <location filename="../../app/kiosk_hub.py" />
   <source>The whole screen, to look at only; left by a code</source>
   <translation>Toda la pantalla, solo para mirar; se sale con un código</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>In the log</source>
   <translation>En el registro</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The reading is part of a batch, and the batch is a leaf of the log: each hash on the way was computed again.</source>
   <translation>La lectura es parte de un lote, y el lote es una hoja del registro: cada hash del camino se calculó de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Whoever handed over the log: it could have been made up as a whole.</source>
   <translation>En quien entregó el registro: podría estar inventado entero.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Signed</source>
   <translation>Firmado</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The log's root is signed by the key that is trusted for it.</source>
   <translation>La raíz del registro está firmada con la clave en que se confía.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The holder of that key, who could still show another log to somebody else.</source>
   <translation>En el titular de esa clave, que aún podría mostrar otro registro a otro.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Consistent</source>
   <translation>Coherente</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The log holds everything that was seen in it before: nothing was taken out, rewritten or rolled back since.</source>
   <translation>El registro contiene todo lo visto antes en él: nada se ha quitado, reescrito ni revertido desde entonces.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The holder of the key, for what happened before the first look.</source>
   <translation>En el titular de la clave, para lo que pasó antes de la primera mirada.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Witnessed</source>
   <translation>Atestiguado</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Somebody independent signed the same root, or IOTA holds it: it cannot have been written later.</source>
   <translation>Alguien independiente firmó la misma raíz, o la guarda IOTA: no puede haberse escrito después.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>That the holder of the key and the witness do not cheat together.</source>
   <translation>En que el titular de la clave y el testigo no engañen juntos.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Reported</source>
   <translation>Declarado</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>A server says so; nothing was checked.</source>
   <translation>Lo dice un servidor; no se comprobó nada.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The operator of that server, entirely.</source>
   <translation>En el operador de ese servidor, por completo.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>In the batch</source>
   <translation>En el lote</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The reading is in the batch whose root was anchored.</source>
   <translation>La lectura está en el lote cuya raíz se ancló.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The server, that this root was anchored at all.</source>
   <translation>En el servidor, para que esta raíz se anclara siquiera.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Signed by the sender</source>
   <translation>Firmado por el remitente</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The transaction's digest, its signature and the sender's address were computed again.</source>
   <translation>El resumen de la transacción, su firma y la dirección del remitente se calcularon de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The server, that the network accepted the transaction.</source>
   <translation>En el servidor, para que la red aceptara la transacción.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Effects chain</source>
   <translation>Cadena de efectos</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Effects, events, objects and the contents of the checkpoint fit together hash by hash.</source>
   <translation>Efectos, eventos, objetos y el contenido del punto de control encajan hash a hash.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The server, that this checkpoint is the network's.</source>
   <translation>En el servidor, para que este punto de control sea el de la red.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Certified</source>
   <translation>Certificado</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Validators with at least two thirds of the stake signed the checkpoint, as the committee that is pinned here.</source>
   <translation>Validadores con al menos dos tercios de la participación firmaron el punto de control, como el comité fijado aquí.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>That committee, and whoever pinned it here.</source>
   <translation>En ese comité y en quien lo fijó aquí.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Lineage</source>
   <translation>Linaje</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>Every committee from the pinned one on handed over to the next, up to this checkpoint.</source>
   <translation>Cada comité, desde el fijado, pasó al siguiente hasta este punto de control.</translation>
  </message>
  <message>
   <location filename="../../app/ledger/levels.py" />
   <source>The one committee or genesis that was pinned first.</source>
   <translation>En el único comité o génesis que se fijó primero.</translation>
  </message>
  <message>
   <location filename="../../app/levels/indicator.py" />
   <source>{letters} at {limit}</source>
   <translation>{letters} en {limit}</translation>
  </message>
  <message>
   <location filename="../../app/levels/indicator.py" />
   <source>alarm, {priority} priority</source>
   <translation>alarma, prioridad {priority}</translation>
  </message>
  <message>
   <location filename="../../app/levels/indicator.py" />
   <source>normal {low} to {high}</source>
   <translation>normal {low} a {high}</translation>
  </message>
  <message>
   <location filename="../../app/levels/indicator.py" />
   <source>usual {low} to {high}</source>
   <translation>habitual {low} a {high}</translation>
  </message>
  <message>
   <location filename="../../app/levels/indicator.py" />
   <location filename="../../widgets/levels_areas.py" />
   <source>of a past moment</source>
   <translation>de un momento pasado</translation>
  </message>
  <message>
   <location filename="../../app/levels/indicator.py" />
   <source>above it</source>
   <translation>por encima</translation>
  </message>
  <message>
   <location filename="../../app/levels/indicator.py" />
   <source>below it</source>
   <translation>por debajo</translation>
  </message>
  <message>
   <location filename="../../app/levels/indicator.py" />
   <location filename="../../widgets/levels_areas.py" />
   <source>acknowledged</source>
   <translation>reconocida</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/from_what_table.py" />
   <location filename="../../widgets/import_choices.py" />
   <source>Signal</source>
   <translation>Señal</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/alarm_journal.py" />
   <location filename="../../widgets/alarm_model.py" />
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/found_streams.py" />
   <location filename="../../widgets/import_new.py" />
   <source>Unit</source>
   <translation>Unidad</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/import_choices.py" />
   <location filename="../../widgets/trend_figures.py" />
   <source>Quality</source>
   <translation>Calidad</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <source>Event time</source>
   <translation>Hora del evento</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/alarm_model.py" />
   <source>Age</source>
   <translation>Edad</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <source>Arrived after</source>
   <translation>Llegó tras</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/import_new.py" />
   <source>Period</source>
   <translation>Período</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <source>Possible</source>
   <translation>Posible</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/feed_table.py" />
   <location filename="../../widgets/inspector_target.py" />
   <source>Feed</source>
   <translation>Fuente</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/feed_dialog.py" />
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>Rule</source>
   <translation>Regla</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <source>Subject</source>
   <translation>Sujeto</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/feed_dialog.py" />
   <location filename="../../widgets/feed_table.py" />
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/alarm_model.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>Limit</source>
   <translation>Límite</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>Deadband</source>
   <translation>Banda muerta</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../widgets/rules_form.py" />
   <location filename="../../widgets/rules_panel.py" />
   <source>Priority</source>
   <translation>Prioridad</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <source>Delays</source>
   <translation>Retardos</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/alarm_model.py" />
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <source>{low} to {high}</source>
   <translation>{low} a {high}</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <location filename="../../app/model/known_words.py" />
   <location filename="../../app/scenarios/varying.py" />
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <source>{feed}: {link}; {n} received, refused: {counts}</source>
   <translation>{feed}: {link}; {n} recibidas, rechazadas: {counts}</translation>
  </message>
  <message>
   <location filename="../../app/levels/support.py" />
   <source>on {on} s, off {off} s</source>
   <translation>entrada {on} s, salida {off} s</translation>
  </message>
  <message>
   <location filename="../../app/levels_hub.py" />
   <location filename="../../widgets/menus.py" />
   <source>Overview</source>
   <translation>Vista general</translation>
  </message>
  <message>
   <location filename="../../app/levels_hub.py" />
   <location filename="../../widgets/levels_panel.py" />
   <source>One level up</source>
   <translation>Un nivel arriba</translation>
  </message>
  <message>
   <location filename="../../app/levels_hub.py" />
   <source>{n} faceplates are open; close one first.</source>
   <translation>Hay {n} carátulas abiertas; cierre una antes.</translation>
  </message>
  <message>
   <location filename="../../app/levels_hub.py" />
   <source>This district has no such asset.</source>
   <translation>Este distrito no tiene ese activo.</translation>
  </message>
  <message>
   <location filename="../../app/levels_hub.py" />
   <source>Choose an asset first, in the city or in a list.</source>
   <translation>Elija antes un activo, en la ciudad o en una lista.</translation>
  </message>
  <message>
   <location filename="../../app/levels_hub.py" />
   <source>Support</source>
   <translation>Soporte</translation>
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
   <translation>Alimentador</translation>
  </message>
  <message>
   <location filename="../../app/levels_relations.py" />
   <source>Carries</source>
   <translation>Transporta</translation>
  </message>
  <message>
   <location filename="../../app/market_hub.py" />
   <source>No market here</source>
   <translation>Aquí no hay mercado</translation>
  </message>
  <message>
   <location filename="../../app/market_hub.py" />
   <source>This window seals nothing: its history is in memory, shared, or without a key. The market is read from the ledger.</source>
   <translation>Esta ventana no sella nada: su histórico está en memoria, compartido o sin clave. El mercado se lee del libro.</translation>
  </message>
  <message>
   <location filename="../../app/market_hub.py" />
   <location filename="../../widgets/ledger_words.py" />
   <source>Market</source>
   <translation>Mercado</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>the price at which as much is offered as asked for; one price for all</source>
   <translation>el precio al que se ofrece tanto como se pide; un precio para todos</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>each trade at what its seller asked; shown is their mean by energy</source>
   <translation>cada transacción a lo que pidió su vendedor; se muestra la media por energía</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>each trade halfway between ask and bid; shown is their mean by energy</source>
   <translation>cada transacción a medio camino entre oferta y demanda; se muestra la media por energía</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>as recorded</source>
   <translation>como se registró</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>The bids of this interval are not known.</source>
   <translation>No se conocen las ofertas de este intervalo.</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>{count} trades</source>
   <translation>{count} transacciones</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <location filename="../../widgets/market_words.py" />
   <source>no trade</source>
   <translation>sin transacción</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>Local price</source>
   <translation>Precio local</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <location filename="../../app/program.py" />
   <location filename="../../widgets/open_choice.py" />
   <source> and {count} more</source>
   <translation> y {count} más</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source> Trades are records {shown}{more} of the ledger.</source>
   <translation> Las transacciones son los registros {shown}{more} del libro.</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>{count} offers, {count_2} demands</source>
   <translation>{count} ofertas, {count_2} demandas</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <location filename="../../widgets/market_words.py" />
   <source>spot not known</source>
   <translation>spot no conocido</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>spot {spot} {unit}</source>
   <translation>spot {spot} {unit}</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>By another rule than the recorded one.</source>
   <translation>Por otra regla que la registrada.</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>Cleared again from the recorded bids it comes out the same.</source>
   <translation>Casado de nuevo con las ofertas registradas sale igual.</translation>
  </message>
  <message>
   <location filename="../../app/market_lineage.py" />
   <source>Cleared again it DIFFERS: {differences}.</source>
   <translation>Casado de nuevo DIFIERE: {differences}.</translation>
  </message>
  <message>
   <location filename="../../app/mobility_hub.py" />
   <location filename="../../widgets/ledger_words.py" />
   <source>Mobility</source>
   <translation>Movilidad</translation>
  </message>
  <message>
   <location filename="../../app/mobility_hub.py" />
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/mobility_shared.py" />
   <source>Shared bikes and cars</source>
   <translation>Bicis y coches compartidos</translation>
  </message>
  <message>
   <location filename="../../app/mobility_hub.py" />
   <source>The day cannot be read: {text}</source>
   <translation>El día no se puede leer: {text}</translation>
  </message>
  <message>
   <location filename="../../app/mobility_hub.py" />
   <source>Reading the day</source>
   <translation>Leyendo el día</translation>
  </message>
  <message>
   <location filename="../../app/mobility_read.py" />
   <source>Charging load</source>
   <translation>Carga de recarga</translation>
  </message>
  <message>
   <location filename="../../app/mobility_read.py" />
   <location filename="../../widgets/mobility_words.py" />
   <source>Free bikes</source>
   <translation>Bicis libres</translation>
  </message>
  <message>
   <location filename="../../app/mobility_read.py" />
   <source>Free shared cars</source>
   <translation>Coches compartidos libres</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Mon</source>
   <translation>lun</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Tue</source>
   <translation>mar</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Wed</source>
   <translation>mié</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Thu</source>
   <translation>jue</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Fri</source>
   <translation>vie</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Sat</source>
   <translation>sáb</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Sun</source>
   <translation>dom</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Jan</source>
   <translation>ene</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Feb</source>
   <translation>feb</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Mar</source>
   <translation>mar</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Apr</source>
   <translation>abr</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>May</source>
   <translation>may</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Jun</source>
   <translation>jun</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Jul</source>
   <translation>jul</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Aug</source>
   <translation>ago</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Sep</source>
   <translation>sep</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Oct</source>
   <translation>oct</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Nov</source>
   <translation>nov</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>Dec</source>
   <translation>dic</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>January</source>
   <translation>enero</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>February</source>
   <translation>febrero</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>March</source>
   <translation>marzo</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>April</source>
   <translation>abril</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>May (month)</source>
   <translation>mayo (month)</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>June</source>
   <translation>junio</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>July</source>
   <translation>julio</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>August</source>
   <translation>agosto</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>September</source>
   <translation>septiembre</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>October</source>
   <translation>octubre</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>November</source>
   <translation>noviembre</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>December</source>
   <translation>diciembre</translation>
  </message>
  <message>
   <location filename="../../app/model/dates.py" />
   <source>{day} {month}</source>
   <translation>{day} {month}</translation>
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
   <translation>buena</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>uncertain</source>
   <translation>incierta</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/legend.py" />
   <source>stale</source>
   <translation>desactualizada</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>bad</source>
   <translation>mala</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>substituted</source>
   <translation>sustituida</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>interpolated</source>
   <translation>interpolada</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>simulated</source>
   <translation>simulada</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>absent</source>
   <translation>ausente</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/calendar_card.py" />
   <location filename="../../widgets/timeline_strip.py" />
   <source>no readings</source>
   <translation>sin lecturas</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>matches the anchor</source>
   <translation>coincide con el ancla</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/from_what_words.py" />
   <location filename="../../widgets/proof_words.py" />
   <source>not anchored yet</source>
   <translation>aún sin anclar</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/proof_marks.py" />
   <source>DIFFERS</source>
   <translation>DIFIERE</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/inspector_target.py" />
   <source>Building</source>
   <translation>Edificio</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>PV array</source>
   <translation>Campo fotovoltaico</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/sankey.py" />
   <source>Battery</source>
   <translation>Batería</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>EV charger</source>
   <translation>Cargador de VE</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../app/scenarios/kinds.py" />
   <source>Heat pump</source>
   <translation>Bomba de calor</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Thermal store</source>
   <translation>Acumulador térmico</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/sankey.py" />
   <source>District heat</source>
   <translation>Calefacción urbana</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Transformer</source>
   <translation>Transformador</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../app/scenarios/kinds.py" />
   <source>Weather</source>
   <translation>Meteorología</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Air quality</source>
   <translation>Calidad del aire</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Bike dock</source>
   <translation>Estación de bicis</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Car share</source>
   <translation>Coche compartido</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/sankey.py" />
   <source>Turbine</source>
   <translation>Turbina</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../app/scenario_scene.py" />
   <source>Electricity used</source>
   <translation>Electricidad consumida</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Electric load</source>
   <translation>Carga eléctrica</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Heat demand</source>
   <translation>Demanda de calor</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Carbon rate</source>
   <translation>Tasa de carbono</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/scenario_words.py" />
   <source>Heat used</source>
   <translation>Calor consumido</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Import from the grid</source>
   <translation>Importación de la red</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Export to the grid</source>
   <translation>Exportación a la red</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Indoor temperature</source>
   <translation>Temperatura interior</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Indoor CO₂</source>
   <translation>CO₂ interior</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>PV power</source>
   <translation>Potencia FV</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>PV energy</source>
   <translation>Energía FV</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Irradiance on the panels</source>
   <translation>Irradiancia en los paneles</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Module temperature</source>
   <translation>Temperatura del módulo</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Energy charged</source>
   <translation>Energía cargada</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Air temperature</source>
   <translation>Temperatura del aire</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Supply temperature</source>
   <translation>Temperatura de impulsión</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Charging power</source>
   <translation>Potencia de carga</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Energy of the open sessions</source>
   <translation>Energía de las sesiones abiertas</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Ports in use</source>
   <translation>Tomas en uso</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Noise, LAeq of 5 min</source>
   <translation>Ruido, LAeq de 5 min</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>State of charge</source>
   <translation>Estado de carga</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/grid_key.py" />
   <source>Loading</source>
   <translation>Carga</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/grid_key.py" />
   <source>Voltage</source>
   <translation>Tensión</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Electric power</source>
   <translation>Potencia eléctrica</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Heat delivered</source>
   <translation>Calor entregado</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Coefficient of performance</source>
   <translation>Coeficiente de rendimiento</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Source temperature</source>
   <translation>Temperatura de la fuente</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/mobility_words.py" />
   <source>Shared cars</source>
   <translation>Coches compartidos</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/mobility_words.py" />
   <source>Free places</source>
   <translation>Plazas libres</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Battery power, charging positive</source>
   <translation>Potencia de batería, carga positiva</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Cell temperature</source>
   <translation>Temperatura de celda</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Energy discharged</source>
   <translation>Energía descargada</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Current</source>
   <translation>Corriente</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Power, away from the grid positive</source>
   <translation>Potencia, desde la red positiva</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Power, import positive</source>
   <translation>Potencia, importación positiva</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Oil temperature</source>
   <translation>Temperatura del aceite</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Bikes</source>
   <translation>Bicis</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/mobility_words.py" />
   <source>Free docks</source>
   <translation>Anclajes libres</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Heat flow, charging positive</source>
   <translation>Flujo de calor, carga positiva</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Temperature, top</source>
   <translation>Temperatura, arriba</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Temperature, bottom</source>
   <translation>Temperatura, abajo</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Heat drawn</source>
   <translation>Calor extraído</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Return temperature</source>
   <translation>Temperatura de retorno</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Flow</source>
   <translation>Caudal</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Wind speed</source>
   <translation>Velocidad del viento</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Wind from</source>
   <translation>Viento de</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Global horizontal irradiance</source>
   <translation>Irradiancia global horizontal</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Diffuse horizontal irradiance</source>
   <translation>Irradiancia difusa horizontal</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Cloud cover</source>
   <translation>Nubosidad</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Relative humidity</source>
   <translation>Humedad relativa</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Air pressure</source>
   <translation>Presión atmosférica</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Electricity price</source>
   <translation>Precio de la electricidad</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Carbon intensity of the grid</source>
   <translation>Intensidad de carbono de la red</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Turbine power</source>
   <translation>Potencia de turbina</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Energy made</source>
   <translation>Energía generada</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Speed of the water</source>
   <translation>Velocidad del agua</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Rotor speed</source>
   <translation>Velocidad del rotor</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>free</source>
   <translation>libre</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>charging</source>
   <translation>cargando</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>giving back</source>
   <translation>devolviendo</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>fault</source>
   <translation>avería</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/sankey.py" />
   <source>not known</source>
   <translation>no se conoce</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/feed_reasons.py" />
   <source>duplicate</source>
   <translation>duplicada</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>verified</source>
   <translation>verificado</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>missing</source>
   <translation>falta</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>replayed</source>
   <translation>repetida</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>forged</source>
   <translation>falsificada</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>malformed</source>
   <translation>mal formada</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/feed_reasons.py" />
   <source>unit does not fit</source>
   <translation>la unidad no encaja</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>outside of what is possible</source>
   <translation>fuera de lo posible</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>filled</source>
   <translation>cubierta</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>partly filled</source>
   <translation>cubierta en parte</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>not filled</source>
   <translation>no cubierta</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/feed_entry.py" />
   <source>connected</source>
   <translation>conectada</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>called</source>
   <translation>solicitado</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>accepted</source>
   <translation>aceptado</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>delivered</source>
   <translation>entregado</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>failed</source>
   <translation>fallido</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>up</source>
   <translation>arriba</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>down</source>
   <translation>caída</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>whole</source>
   <translation>entera</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>part</source>
   <translation>parte</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>settled</source>
   <translation>liquidado</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/feed_entry.py" />
   <source>connecting</source>
   <translation>conectando</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/banner.py" />
   <location filename="../../widgets/feed_entry.py" />
   <source>paused</source>
   <translation>en pausa</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/feed_entry.py" />
   <source>stopped</source>
   <translation>detenida</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Autonomous</source>
   <translation>Autónomo</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Dynamic</source>
   <translation>Dinámico</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Virtual</source>
   <translation>Virtual</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Pre</source>
   <translation>Previo</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Geographical</source>
   <translation>Geográfico</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Functional</source>
   <translation>Funcional</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Persistence</source>
   <translation>Persistencia</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Similar day</source>
   <translation>Día similar</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Physics</source>
   <translation>Física</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Terrain</source>
   <translation>Terreno</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Water</source>
   <translation>Agua</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Green</source>
   <translation>Zonas verdes</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Streets</source>
   <translation>Calles</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Bridges</source>
   <translation>Puentes</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/palette.py" />
   <location filename="../../widgets/sankey.py" />
   <source>Buildings</source>
   <translation>Edificios</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Solar panels</source>
   <translation>Paneles solares</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Street furniture</source>
   <translation>Mobiliario urbano</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../app/scenarios/kinds.py" />
   <source>Trees</source>
   <translation>Árboles</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Asset symbols</source>
   <translation>Símbolos de activos</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Names</source>
   <translation>Nombres</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/clip_card.py" />
   <location filename="../../widgets/measuring.py" />
   <source>Height</source>
   <translation>Altura</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Year built</source>
   <translation>Año de construcción</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Storeys</source>
   <translation>Plantas</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Roof</source>
   <translation>Cubierta</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/ledger_details.py" />
   <location filename="../../widgets/levels_support.py" />
   <source>Proof</source>
   <translation>Prueba</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Proven</source>
   <translation>Probado</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/proof_words.py" />
   <source>Anchored, not checked</source>
   <translation>Anclado, sin comprobar</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Interpolated</source>
   <translation>Interpolado</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/measuring.py" />
   <source>Distance</source>
   <translation>Distancia</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/levels_areas.py" />
   <location filename="../../widgets/measuring.py" />
   <source>Area</source>
   <translation>Área</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Surface</source>
   <translation>Superficie</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Building height</source>
   <translation>Altura del edificio</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../widgets/units_page.py" />
   <source>Length</source>
   <translation>Longitud</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/ledger_table.py" />
   <source>Level</source>
   <translation>Nivel</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Rise</source>
   <translation>Desnivel</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Slope</source>
   <translation>Pendiente</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Bearing</source>
   <translation>Rumbo</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Ground at</source>
   <translation>Suelo en</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Top at</source>
   <translation>Cima en</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>In its plane</source>
   <translation>En su plano</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>From above</source>
   <translation>Desde arriba</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Perimeter</source>
   <translation>Perímetro</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Eaves</source>
   <translation>Alero</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <location filename="../../app/scenarios/kinds.py" />
   <source>Tilt</source>
   <translation>Inclinación</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Azimuth</source>
   <translation>Azimut</translation>
  </message>
  <message>
   <location filename="../../app/model/known_words.py" />
   <source>Noise</source>
   <translation>Ruido</translation>
  </message>
  <message>
   <location filename="../../app/model/languages.py" />
   <source>{language} (not translated yet)</source>
   <translation>{language} (aún sin traducir)</translation>
  </message>
  <message>
   <location filename="../../app/model/languages.py" />
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <location filename="../../app/notes.py" />
   <source>{name}: more than {most} notes</source>
   <translation>{name}: más de {most} notas</translation>
  </message>
  <message>
   <location filename="../../app/notes.py" />
   <source>{name}: the view of note {number} looks from nowhere</source>
   <translation>{name}: la vista de la nota {number} mira desde ninguna parte</translation>
  </message>
  <message>
   <location filename="../../app/notes.py" />
   <source>{name}: note {number}: {error}</source>
   <translation>{name}: nota {number}: {error}</translation>
  </message>
  <message>
   <location filename="../../app/notes.py" />
   <source>there are {most} notes already; remove some first</source>
   <translation>ya hay {most} notas; quite algunas antes</translation>
  </message>
  <message>
   <location filename="../../app/notes_hub.py" />
   <source>The note cannot be written: {strerror}.</source>
   <translation>La nota no se puede escribir: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../app/notes_hub.py" />
   <location filename="../../app/trend_hub.py" />
   <source>Not kept: {error}.</source>
   <translation>No se conservó: {error}.</translation>
  </message>
  <message>
   <location filename="../../app/notes_hub.py" />
   <source>That note is no longer there.</source>
   <translation>Esa nota ya no está.</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Acknowledging alarms</source>
   <translation>Reconocer alarmas</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Resetting a latched alarm</source>
   <translation>Rearmar una alarma enclavada</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Silencing sounds for a time</source>
   <translation>Silenciar sonidos por un tiempo</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Shelving alarms</source>
   <translation>Aplazar alarmas</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Taking alarms off the shelf</source>
   <translation>Retomar alarmas aplazadas</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Taking an alarm out of service</source>
   <translation>Poner una alarma fuera de servicio</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Returning an alarm to service</source>
   <translation>Devolver una alarma al servicio</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing alarm rules</source>
   <translation>Cambiar reglas de alarma</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Trying alarm rules on recorded history</source>
   <translation>Probar reglas de alarma con el histórico</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing scenarios</source>
   <translation>Cambiar escenarios</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Writing a note</source>
   <translation>Escribir una nota</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing a note</source>
   <translation>Cambiar una nota</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Removing a note</source>
   <translation>Quitar una nota</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Writing in the shift log</source>
   <translation>Escribir en el registro de turno</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing a note of the shift log</source>
   <translation>Cambiar una nota del libro de turno</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Removing a note of the shift log</source>
   <translation>Quitar una nota del libro de turno</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Closing an open point</source>
   <translation>Cerrar un punto abierto</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Handing the shift over</source>
   <translation>Entregar el turno</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Recording a film</source>
   <translation>Grabar una película</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Exporting evidence</source>
   <translation>Exportar evidencias</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Saving trends to a file</source>
   <translation>Guardar tendencias en un archivo</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Backing up history</source>
   <translation>Copiar el histórico</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Saving a report</source>
   <translation>Guardar un informe</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Saving a mapping</source>
   <translation>Guardar una asignación</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Saving a table, a key or a proof to a file</source>
   <translation>Guardar una tabla, una clave o una prueba en un archivo</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Adding or changing a feed</source>
   <translation>Añadir o cambiar una fuente</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Pausing or resuming a feed</source>
   <translation>Pausar o reanudar una fuente</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Removing a feed</source>
   <translation>Quitar una fuente</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Sending made-up readings to a broker</source>
   <translation>Enviar lecturas inventadas a un bróker</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Looking around at a source</source>
   <translation>Explorar un origen</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Adding signals to the district</source>
   <translation>Añadir señales al distrito</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Opening a district or files</source>
   <translation>Abrir un distrito o archivos</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Keeping a layer in the district</source>
   <translation>Conservar una capa en el distrito</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Making a district</source>
   <translation>Crear un distrito</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Removing a layer</source>
   <translation>Quitar una capa</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Importing readings</source>
   <translation>Importar lecturas</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing how long history is kept</source>
   <translation>Cambiar cuánto se conserva el histórico</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Writing history anew</source>
   <translation>Escribir de nuevo el histórico</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Restoring a backup in place of history</source>
   <translation>Restaurar una copia en lugar del histórico</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing whom the ledger trusts</source>
   <translation>Cambiar en quién confía el libro</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Anchoring the ledger elsewhere</source>
   <translation>Anclar el libro en otro sitio</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Registering or revoking a device</source>
   <translation>Registrar o revocar un dispositivo</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing the key that signs</source>
   <translation>Cambiar la clave que firma</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Offering a stream</source>
   <translation>Ofrecer un flujo</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Buying a stream</source>
   <translation>Comprar un flujo</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Taking in an offer, an order or a grant</source>
   <translation>Recibir una oferta, un pedido o una concesión</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Saving an offer, an order or a grant</source>
   <translation>Guardar una oferta, un pedido o una concesión</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Ending a stream</source>
   <translation>Terminar un flujo</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Showing the tampering tour</source>
   <translation>Mostrar la visita de manipulación</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Starting the wall display</source>
   <translation>Iniciar la pantalla mural</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing the pages of the wall</source>
   <translation>Cambiar las páginas de la pantalla mural</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Starting the kiosk</source>
   <translation>Iniciar el quiosco</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing preferences</source>
   <translation>Cambiar preferencias</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Changing a workspace</source>
   <translation>Cambiar un espacio de trabajo</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Keeping a view under a name</source>
   <translation>Guardar una vista con nombre</translation>
  </message>
  <message>
   <location filename="../../app/people/actions.py" />
   <source>Closing the window</source>
   <translation>Cerrar la ventana</translation>
  </message>
  <message>
   <location filename="../../app/people/gate.py" />
   <source>{what} needs the role {role}; you are {mine}.</source>
   <translation>{what} necesita el rol {role}; usted es {mine}.</translation>
  </message>
  <message>
   <location filename="../../app/people/gate.py" />
   <location filename="../../app/people/post.py" />
   <location filename="../../app/people_hub.py" />
   <source>The window is locked.</source>
   <translation>La ventana está bloqueada.</translation>
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
   <translation>Demasiados códigos erróneos para {role}: inténtelo en {wait}.</translation>
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <source>A code is being checked.</source>
   <translation>Se está comprobando un código.</translation>
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <source>No code is set for {role}. An administrator sets it: tvilling people code {role}</source>
   <translation>No hay código para {role}. Un administrador lo pone: tvilling people code {role}</translation>
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <source>This is no kiosk.</source>
   <translation>Esto no es un quiosco.</translation>
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <location filename="../../app/people_hub.py" />
   <source>A kiosk shows; leave it first.</source>
   <translation>Un quiosco muestra; salga antes de él.</translation>
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <source>The code of {role} is not enough here.</source>
   <translation>El código de {role} no basta aquí.</translation>
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <source>That try is over.</source>
   <translation>Ese intento ha terminado.</translation>
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <source>The window is not locked.</source>
   <translation>La ventana no está bloqueada.</translation>
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <source>That is not the code. Next try in {wait}.</source>
   <translation>Ese no es el código. Próximo intento en {wait}.</translation>
  </message>
  <message>
   <location filename="../../app/people/post.py" />
   <source>That is not the code.</source>
   <translation>Ese no es el código.</translation>
  </message>
  <message>
   <location filename="../../app/people/roles.py" />
   <source>viewer</source>
   <translation>observador</translation>
  </message>
  <message>
   <location filename="../../app/people/roles.py" />
   <source>presenter</source>
   <translation>presentador</translation>
  </message>
  <message>
   <location filename="../../app/people/roles.py" />
   <source>operator</source>
   <translation>operador</translation>
  </message>
  <message>
   <location filename="../../app/people/roles.py" />
   <source>engineer</source>
   <translation>ingeniero</translation>
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>Actions</source>
   <translation>Acciones</translation>
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>What people did here, and what was refused</source>
   <translation>Lo que hicieron aquí las personas, y lo que se rechazó</translation>
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>Sat down at the window</source>
   <translation>Se sentó ante la ventana</translation>
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>Stepped up by code</source>
   <translation>Subió con código</translation>
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>A wrong code for stepping up</source>
   <translation>Código erróneo para subir</translation>
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>Stepped down</source>
   <translation>Bajó</translation>
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>Locked the window</source>
   <translation>Bloqueó la ventana</translation>
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>Unlocked the window</source>
   <translation>Desbloqueó la ventana</translation>
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>A wrong code for unlocking</source>
   <translation>Código erróneo para desbloquear</translation>
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>Began a kiosk</source>
   <translation>Inició un quiosco</translation>
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>Left the kiosk</source>
   <translation>Salió del quiosco</translation>
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>A wrong code for leaving the kiosk</source>
   <translation>Código erróneo para salir del quiosco</translation>
  </message>
  <message>
   <location filename="../../app/people/words.py" />
   <source>Refused</source>
   <translation>Rechazado</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Step up to {role}</source>
   <translation>Subir a {role}</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>What you do from now on stands in the journal under your name and this role.</source>
   <translation>Lo que haga desde ahora queda en el diario con su nombre y este rol.</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Step up</source>
   <translation>Subir</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>&amp;People</source>
   <translation>&amp;Personas</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Step down</source>
   <translation>Bajar</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Lock now</source>
   <translation>Bloquear ahora</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <location filename="../../widgets/people_sheet.py" />
   <source>What each role may do</source>
   <translation>Qué puede hacer cada rol</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>{who}, as the system names you: {role}.</source>
   <translation>{who}, como le llama el sistema: {role}.</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>You have that already.</source>
   <translation>Ya lo tiene.</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>No code is set for {role}. An administrator sets it: tvilling people code {name}</source>
   <translation>No hay código para {role}. Un administrador lo pone: tvilling people code {name}</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Too many wrong codes: next try in {wait}.</source>
   <translation>Demasiados códigos erróneos: próximo intento en {wait}.</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Not done. {why}</source>
   <translation>No se hizo. {why}</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Unlock</source>
   <translation>Desbloquear</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Any of these codes unlocks the window. Your role is then your own.</source>
   <translation>Cualquiera de estos códigos desbloquea la ventana. Su rol es entonces el suyo.</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Any of these codes ends the kiosk.</source>
   <translation>Cualquiera de estos códigos termina el quiosco.</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Leave</source>
   <translation>Salir</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>{problem} Until then everybody is a viewer.</source>
   <translation>{problem} Hasta entonces todos son observadores.</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Nobody has set up who may what on this machine: you are {role} here.</source>
   <translation>Nadie ha definido quién puede qué en esta máquina: aquí usted es {role}.</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>An administrator does it with: tvilling people grant NAME ROLE</source>
   <translation>Un administrador lo hace con: tvilling people grant NAME ROLE</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Locks after {n} min without a touch.</source>
   <translation>Se bloquea tras {n} min sin tocarla.</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>Step up to {role}…</source>
   <translation>Subir a {role}…</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>You have not stepped up: {role} is what you are.</source>
   <translation>No ha subido: usted es {role}.</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>The city and the alarms stay in sight; nothing can be done until a code is given</source>
   <translation>La ciudad y las alarmas siguen a la vista; no se puede hacer nada hasta dar un código</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>No code is set, so nobody could unlock the window. An administrator sets one: tvilling people code operator</source>
   <translation>No hay código, así que nadie podría desbloquear la ventana. Un administrador lo pone: tvilling people code operator</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>No code is set that would do.</source>
   <translation>No hay ningún código que sirva.</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>stepped up</source>
   <translation>subido</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>not set up</source>
   <translation>sin definir</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>The settings have a mistake, so nobody is more than a viewer:</source>
   <translation>Los ajustes tienen un error, así que nadie es más que observador:</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>With the code of this role</source>
   <translation>Con el código de este rol</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>settings have a mistake</source>
   <translation>los ajustes tienen un error</translation>
  </message>
  <message>
   <location filename="../../app/people_hub.py" />
   <source>By a code; it ends when you step down or the window locks.</source>
   <translation>Con código; termina cuando baja o se bloquea la ventana.</translation>
  </message>
  <message>
   <location filename="../../app/performance_hub.py" />
   <source>Alarm performance</source>
   <translation>Rendimiento de alarmas</translation>
  </message>
  <message>
   <location filename="../../app/performance_hub.py" />
   <location filename="../../widgets/alarm_journal.py" />
   <source>The journal cannot be read</source>
   <translation>El diario no se puede leer</translation>
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>the district </source>
   <translation>el distrito </translation>
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>Kept in {folder}; File &gt; Remove a layer takes it out again.</source>
   <translation>Guardada en {folder}; Archivo &gt; Quitar una capa la saca de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>Copying {name}</source>
   <translation>Copiando {name}</translation>
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>Making the district {name}</source>
   <translation>Creando el distrito {name}</translation>
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>Opening</source>
   <translation>Abriendo</translation>
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>Adding</source>
   <translation>Añadiendo</translation>
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>Removing</source>
   <translation>Quitando</translation>
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>building the scene</source>
   <translation>construyendo la escena</translation>
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>This is a copy of {name}, in {folder}: yours to change.</source>
   <translation>Esta es una copia de {name}, en {folder}: puede cambiarla.</translation>
  </message>
  <message>
   <location filename="../../app/program.py" />
   <source>{name} is no layer any more; the file stays in {parent}.</source>
   <translation>{name} ya no es una capa; el archivo sigue en {parent}.</translation>
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>Proof: {title}</source>
   <translation>Prueba: {title}</translation>
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>Nothing differs from the ledger</source>
   <translation>Nada difiere del libro</translation>
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>There is no ledger to differ from</source>
   <translation>No hay libro del que diferir</translation>
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>DIFFERS, {span_text}:{where} {reason}.</source>
   <translation>DIFIERE, {span_text}:{where} {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>Next difference from the ledger</source>
   <translation>Siguiente diferencia con el libro</translation>
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>Difference before</source>
   <translation>Diferencia anterior</translation>
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>There is no ledger here that could prove it: nothing of this history is sealed.</source>
   <translation>No hay aquí un libro que pueda probarlo: nada de este histórico está sellado.</translation>
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>Export proof</source>
   <translation>Exportar la prueba</translation>
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>Proofs (*.json)</source>
   <translation>Pruebas (*.json)</translation>
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <source>{nothing} {side} this moment.</source>
   <translation>{nothing} {side} de este momento.</translation>
  </message>
  <message>
   <location filename="../../app/proof_hub.py" />
   <location filename="../../widgets/save_text.py" />
   <location filename="../../widgets/trend_saving.py" />
   <source>Saved {path}</source>
   <translation>Guardado {path}</translation>
  </message>
  <message>
   <location filename="../../app/proposals.py" />
   <source>{what}: say which quantity it is</source>
   <translation>{what}: diga qué magnitud es</translation>
  </message>
  <message>
   <location filename="../../app/proposals.py" />
   <source>Unnamed</source>
   <translation>Sin nombre</translation>
  </message>
  <message>
   <location filename="../../app/proven_hub.py" />
   <location filename="../../widgets/ledger_panel.py" />
   <source>Show only what is proven</source>
   <translation>Mostrar solo lo probado</translation>
  </message>
  <message>
   <location filename="../../app/records_hub.py" />
   <source>a rule that cannot be read</source>
   <translation>una regla que no se puede leer</translation>
  </message>
  <message>
   <location filename="../../app/records_hub.py" />
   <source>Devices, streams and the local market are not recorded: {error}.</source>
   <translation>Los dispositivos, los flujos y el mercado local no se registran: {error}.</translation>
  </message>
  <message>
   <location filename="../../app/records_hub.py" />
   <source>There is no ledger here</source>
   <translation>No hay libro aquí</translation>
  </message>
  <message>
   <location filename="../../app/records_hub.py" />
   <source>Offers and purchases are contracts in the ledger, and this window seals nothing.</source>
   <translation>Las ofertas y compras son contratos del libro, y esta ventana no sella nada.</translation>
  </message>
  <message>
   <location filename="../../app/records_hub.py" />
   <source>The local market is not recorded: {folder}: {error}.</source>
   <translation>El mercado local no se registra: {folder}: {error}.</translation>
  </message>
  <message>
   <location filename="../../app/records_panel_hub.py" />
   <source>This district's log</source>
   <translation>El registro de este distrito</translation>
  </message>
  <message>
   <location filename="../../app/records_panel_hub.py" />
   <source>IOTA, {removeprefix}</source>
   <translation>IOTA, {removeprefix}</translation>
  </message>
  <message>
   <location filename="../../app/records_panel_hub.py" />
   <source>Ledger</source>
   <translation>Libro</translation>
  </message>
  <message>
   <location filename="../../app/records_panel_hub.py" />
   <source>This window seals nothing: its history is in memory, shared, or without a key.</source>
   <translation>Esta ventana no sella nada: su histórico está en memoria, compartido o sin clave.</translation>
  </message>
  <message>
   <location filename="../../app/records_panel_hub.py" />
   <source>searched back to leaf {next_before}</source>
   <translation>buscado hasta la hoja {next_before}</translation>
  </message>
  <message>
   <location filename="../../app/records_panel_hub.py" />
   <source>That record is not in this ledger.</source>
   <translation>Ese registro no está en este libro.</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>event or note</source>
   <translation>evento o nota</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>alarm</source>
   <translation>alarma</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>feed break or return</source>
   <translation>corte o vuelta de fuente</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>note</source>
   <translation>nota</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>Skipped {span} without data (G plays them too).</source>
   <translation>Se saltaron {span} sin datos (G los reproduce también).</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>the end</source>
   <translation>el final</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>the beginning</source>
   <translation>el principio</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>Stopped at {edge} of what is recorded, still in REPLAY. L returns to live.</source>
   <translation>Detenido en {edge} de lo registrado, aún en REPLAY. L vuelve al directo.</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>No figure over the timeline</source>
   <translation>Ninguna cifra sobre la línea de tiempo</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>after</source>
   <translation>después</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>before</source>
   <translation>antes</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>There is no {none_left} {side} this moment.</source>
   <translation>No hay más {side} de este momento: {none_left}.</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <location filename="../../widgets/alarm_acts.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>Noted at {time}.</source>
   <translation>Anotado a las {time}.</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>The note is taken away.</source>
   <translation>La nota se ha quitado.</translation>
  </message>
  <message>
   <location filename="../../app/replay_hub.py" />
   <source>Draw a signal in the trends to find it here</source>
   <translation>Dibuje una señal en las tendencias para encontrarla aquí</translation>
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <source>New rule</source>
   <translation>Nueva regla</translation>
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <location filename="../../widgets/levels_support.py" />
   <location filename="../../widgets/rules_panel.py" />
   <source>Alarm rules</source>
   <translation>Reglas de alarma</translation>
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <source>First mend what is marked: {rules}.</source>
   <translation>Corrija antes lo marcado: {rules}.</translation>
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <source>memory</source>
   <translation>memoria</translation>
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <source>{file} in the data folder; the district's own files stay as they are</source>
   <translation>{file} en la carpeta de datos; los archivos del distrito quedan como están</translation>
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <source>Nothing was drafted: the rule is gone, or its deadband is a share.</source>
   <translation>No se preparó nada: la regla ya no está, o su banda muerta es una proporción.</translation>
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <source>Drafted in the rule {rule}: try it on history, then save it or undo.</source>
   <translation>Preparado en la regla {rule}: pruébela con el histórico y luego guárdela o deshaga.</translation>
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <source>First mend the file: {trouble}</source>
   <translation>Corrija antes el archivo: {trouble}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/rules_hub.py" />
   <source>{n} changed rules are in use now.</source>
   <extracomment>for one: {n} changed rule is in use now.</extracomment>
   <translation>
    <numerusform>{n} regla cambiada está ya en uso.</numerusform>
    <numerusform>{n} reglas cambiadas están ya en uso.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <source>Not done: {why}.</source>
   <translation>No se hizo: {why}.</translation>
  </message>
  <message>
   <location filename="../../app/rules_hub.py" />
   <source>{trouble}.</source>
   <translation>{trouble}.</translation>
  </message>
  <message>
   <location filename="../../app/rules_trying.py" />
   <source>Not tried, since no history holds what they are told: {rules}.</source>
   <translation>Sin probar, pues ningún histórico guarda lo que se les dice: {rules}.</translation>
  </message>
  <message>
   <location filename="../../app/rules_trying.py" />
   <source>Nothing is recorded yet; try again after a while.</source>
   <translation>Aún no hay nada registrado; inténtelo más tarde.</translation>
  </message>
  <message>
   <location filename="../../app/rules_trying.py" />
   <source>History is still being opened; try again in a moment.</source>
   <translation>El histórico aún se está abriendo; inténtelo en un momento.</translation>
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source>View {count}</source>
   <translation>Vista {count}</translation>
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source>'{name}' is what is seen now.</source>
   <translation>'{name}' es lo que se ve ahora.</translation>
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source>'{name}' is taken away.</source>
   <translation>'{name}' se ha quitado.</translation>
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source>Written to {name}.</source>
   <translation>Escrito en {name}.</translation>
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source> Key {number} goes back to it.</source>
   <translation> La tecla {number} vuelve a ella.</translation>
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source>Kept as '{kept}'.{key}</source>
   <translation>Guardada como '{kept}'.{key}</translation>
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source>'{name}' is back.</source>
   <translation>'{name}' ha vuelto.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/saved_views.py" />
   <source>{n} views from {name}.</source>
   <extracomment>for one: {n} view from {name}.</extracomment>
   <translation>
    <numerusform>{n} vista de {name}.</numerusform>
    <numerusform>{n} vistas de {name}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source>The views cannot be written: {strerror}.</source>
   <translation>Las vistas no se pueden escribir: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source>Not renamed: {error}.</source>
   <translation>No se renombró: {error}.</translation>
  </message>
  <message>
   <location filename="../../app/saved_views.py" />
   <source>That view is no longer there.</source>
   <translation>Esa vista ya no está.</translation>
  </message>
  <message>
   <location filename="../../app/scenario_base.py" />
   <source>no roofs for PV: {error}</source>
   <translation>no hay tejados para FV: {error}</translation>
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>{address}: the connection to the cluster was lost; what was done is kept</source>
   <translation>{address}: se perdió la conexión con el clúster; lo hecho se conserva</translation>
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>{worker} does not have this program; install the same version on all workers</source>
   <translation>{worker} no tiene este programa; instale la misma versión en todos los trabajadores</translation>
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>The worker {name} was lost; what it had was run again.</source>
   <translation>Se perdió el trabajador {name}; lo que tenía se ejecutó otra vez.</translation>
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>'{address}': write the scheduler as tcp://HOST:PORT</source>
   <translation>'{address}': escriba el planificador como tcp://HOST:PUERTO</translation>
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>{address}: the cluster has no workers yet; start some</source>
   <translation>{address}: el clúster aún no tiene trabajadores; inicie alguno</translation>
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>several workers ended while they ran this; is there enough memory?</source>
   <translation>varios trabajadores terminaron mientras ejecutaban esto; ¿hay memoria suficiente?</translation>
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>{address}: all workers are gone</source>
   <translation>{address}: ya no queda ningún trabajador</translation>
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>a worker could not run this ({kind})</source>
   <translation>un trabajador no pudo ejecutar esto ({kind})</translation>
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>Dask is not installed; python3 run.py --extra dask installs it, or leave out --dask</source>
   <translation>Dask no está instalado; python3 run.py --extra dask lo instala, o quite --dask</translation>
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>{address}: no scheduler answers; is it running, and is this its address?</source>
   <translation>{address}: no responde ningún planificador; ¿está en marcha y es esta su dirección?</translation>
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>{worker} runs other versions: {what}; install the same on all</source>
   <translation>{worker} ejecuta otras versiones: {what}; instale las mismas en todos</translation>
  </message>
  <message>
   <location filename="../../app/scenario_cluster.py" />
   <source>here</source>
   <translation>aquí</translation>
  </message>
  <message>
   <location filename="../../app/scenario_files.py" />
   <source>{path}: no such file</source>
   <translation>{path}: no existe ese archivo</translation>
  </message>
  <message>
   <location filename="../../app/scenario_files.py" />
   <source>{path}: this is a folder; name a scenario file in it</source>
   <translation>{path}: esto es una carpeta; indique un archivo de escenario de ella</translation>
  </message>
  <message>
   <location filename="../../app/scenario_files.py" />
   <source>{path}: is no text in UTF-8</source>
   <translation>{path}: no es texto en UTF-8</translation>
  </message>
  <message>
   <location filename="../../app/scenario_files.py" />
   <location filename="../../app/tables/bytes_of.py" />
   <source>{path}: cannot be read ({why})</source>
   <translation>{path}: no se puede leer ({why})</translation>
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
   <translation>Escenarios</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <location filename="../../app/spaces_hub.py" />
   <source>Saved to {path}.</source>
   <translation>Guardado en {path}.</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>There are no figures for this.</source>
   <translation>No hay cifras para esto.</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>Being computed...</source>
   <translation>Calculando...</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>Choose a building in the city first; what is chosen now has no meter.</source>
   <translation>Elija primero un edificio en la ciudad; lo elegido ahora no tiene contador.</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>The district has changed: {what}.</source>
   <translation>El distrito ha cambiado: {what}.</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>It cannot be used until its file is put right.</source>
   <translation>No se puede usar hasta que se corrija su archivo.</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>New scenario</source>
   <translation>Escenario nuevo</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>{name}, one's own</source>
   <translation>{name}, propio</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <location filename="../../app/spaces_hub.py" />
   <source>{path}: cannot be written ({why})</source>
   <translation>{path}: no se puede escribir ({why})</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>{path}: cannot be deleted ({why})</source>
   <translation>{path}: no se puede borrar ({why})</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>ready</source>
   <translation>listo</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>problem</source>
   <translation>problema</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <location filename="../../widgets/rules_words.py" />
   <source>changed</source>
   <translation>cambiada</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>other district</source>
   <translation>otro distrito</translation>
  </message>
  <message>
   <location filename="../../app/scenario_manager_hub.py" />
   <source>{name}, a copy</source>
   <translation>{name}, una copia</translation>
  </message>
  <message>
   <location filename="../../app/scenario_scene.py" />
   <location filename="../../widgets/sankey.py" />
   <source>Heat</source>
   <translation>Calor</translation>
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
   <translation>Escenario en la ciudad</translation>
  </message>
  <message>
   <location filename="../../app/scenario_scene_hub.py" />
   <source>Counted and not drawn, for want of a place: {ids}</source>
   <translation>Contado y no dibujado, por falta de lugar: {ids}</translation>
  </message>
  <message>
   <location filename="../../app/scenario_scene_hub.py" />
   <source>points</source>
   <translation>puntos</translation>
  </message>
  <message>
   <location filename="../../app/scenario_scene_hub.py" />
   <source>Scenario: {kind} ({id})</source>
   <translation>Escenario: {kind} ({id})</translation>
  </message>
  <message>
   <location filename="../../app/scenario_scene_hub.py" />
   <source>Choose a scenario in the Scenarios panel first</source>
   <translation>Elija antes un escenario en el panel Escenarios</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>of these none is a {kind}</source>
   <translation>ninguno de estos es un {kind}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: no {kind} matches {where}. {there}</source>
   <translation>{id}: ningún {kind} cumple {where}. {there}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: it stands in the same made-up stream as the turbines of the model</source>
   <translation>{id}: está en la misma corriente ficticia que las turbinas del modelo</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: what the cars of {n} chargers take elsewhere is not counted here</source>
   <translation>{id}: lo que los coches de {n} cargadores toman en otro lugar no se cuenta aquí</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: what stands below the water is counted; the energy goes on as if it were dry</source>
   <translation>{id}: lo que queda bajo el agua se cuenta; la energía sigue como si estuviera seco</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: it says neither where nor which objects</source>
   <translation>{id}: no dice ni dónde ni qué objetos</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: none of the {n} buildings has a roof where panels can lie and the sun brings {least:.0f} kWh/m²</source>
   <translation>{id}: ninguno de los {n} edificios tiene un tejado donde quepan paneles y el sol dé {least:.0f} kWh/m²</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: {n} buildings have as much PV already, the first is {name}</source>
   <translation>{id}: {n} edificios ya tienen tanta FV, el primero es {name}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: none of the {n} buildings has a wall to the sun in the city model</source>
   <translation>{id}: ninguno de los {n} edificios tiene una fachada al sol en el modelo de la ciudad</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: {n} buildings have a heat pump already and keep it as it is</source>
   <translation>{id}: {n} edificios ya tienen bomba de calor y la conservan como está</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: every one of these buildings has a heat pump already</source>
   <translation>{id}: todos estos edificios ya tienen bomba de calor</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: all of these buildings are as good already</source>
   <translation>{id}: todos estos edificios ya son así de buenos</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: {n} of {m} buildings are as good already and stay</source>
   <translation>{id}: {n} de {m} edificios ya son así de buenos y se quedan como están</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: {n} buildings are connected already</source>
   <translation>{id}: {n} edificios ya están conectados</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: all of these buildings are connected already</source>
   <translation>{id}: todos estos edificios ya están conectados</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: on these floors that makes less than half a car each</source>
   <translation>{id}: en estas superficies sale menos de medio coche en cada uno</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>connectors</source>
   <translation>conectores</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: these chargers follow a rule already or are closed</source>
   <translation>{id}: estos cargadores ya siguen una regla o están cerrados</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: {other} sets a tariff already; there can be one at a time</source>
   <translation>{id}: {other} ya fija una tarifa; solo puede haber una a la vez</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: it has no place yet, so it is counted and not drawn</source>
   <translation>{id}: aún no tiene lugar, así que se cuenta y no se dibuja</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: none of these buildings has modules, so nothing changes in the figures</source>
   <translation>{id}: ninguno de estos edificios tiene módulos, así que las cifras no cambian</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>buildings</source>
   <translation>edificios</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <location filename="../../widgets/mobility_words.py" />
   <source>chargers</source>
   <translation>cargadores</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: '{kind}' is no kind of intervention</source>
   <translation>{id}: '{kind}' no es un tipo de intervención</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: {object} was torn down before, by {other}; change the order or leave it out</source>
   <translation>{id}: {object} ya fue derribado por {other}; cambie el orden o déjelo fuera</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: there is no object {object} in this district</source>
   <translation>{id}: no hay ningún objeto {object} en este distrito</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: at {meter} {other} says '{before}' and this '{now}'; one meter follows one rule</source>
   <translation>{id}: en {meter} {other} dice '{before}' y esto '{now}'; un contador sigue una sola regla</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source> (letter {n})</source>
   <translation> (letra {n})</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>{id}: where{place}: {error}</source>
   <translation>{id}: where{place}: {error}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/applying.py" />
   <source>object</source>
   <translation>objeto</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/base.py" />
   <source>since it was made these are other: {parts}</source>
   <translation>desde que se hizo han cambiado: {parts}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/base.py" />
   <source>it was made for the district {there}, this is {here}</source>
   <translation>se hizo para el distrito {there}, este es {here}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/base.py" />
   <source>the district</source>
   <translation>el distrito</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/crew.py" />
   <source>two processes ended while they ran this (status {code}); is there enough memory?</source>
   <translation>dos procesos terminaron mientras ejecutaban esto (estado {code}); ¿hay memoria suficiente?</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/crew.py" />
   <source>A process ended while it ran {name} (status {code}); it was run again.</source>
   <translation>Un proceso terminó mientras ejecutaba {name} (estado {code}); se ejecutó otra vez.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/crew.py" />
   <source>no process for variants can be started ({error}); run with one worker</source>
   <translation>no se puede iniciar ningún proceso para variantes ({error}); ejecute con un solo trabajador</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/crew.py" />
   <source>processes for variants end before they begin (status {code}); run with one worker</source>
   <translation>los procesos para variantes terminan antes de empezar (estado {code}); ejecute con un solo trabajador</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/crew.py" />
   <source>a fault in the program: {error}</source>
   <translation>un fallo del programa: {error}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>{label} {new} instead of {old}</source>
   <translation>{label} {new} en vez de {old}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>{id}: left out</source>
   <translation>{id}: omitida</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>{id}: new, {kind}</source>
   <translation>{id}: nueva, {kind}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>{label}: {value} is said now or left to the default</source>
   <translation>{label}: {value} se dice ahora o se deja al valor por defecto</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <location filename="../../app/scenarios/reading.py" />
   <source>{given} is out of range: {low} to {high}</source>
   <translation>{given} está fuera de rango: de {low} a {high}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>name: {new} instead of {old}</source>
   <translation>nombre: {new} en vez de {old}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>what it is about is written anew</source>
   <translation>se ha vuelto a escribir de qué trata</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>made on another state of the district</source>
   <translation>hecho sobre otro estado del distrito</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>in another order: {ids}</source>
   <translation>en otro orden: {ids}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>{new} instead of {old}</source>
   <translation>{new} en vez de {old}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>where {new} instead of {old}</source>
   <translation>where {new} en vez de {old}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>{n} objects picked instead of {m}</source>
   <translation>{n} objetos elegidos en vez de {m}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>from {new} instead of {old}</source>
   <translation>desde {new} en vez de {old}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>in the package {new} instead of {old}</source>
   <translation>en el paquete {new} en vez de {old}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>drawn anew</source>
   <translation>dibujado de nuevo</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>its note is written anew</source>
   <translation>su nota se ha vuelto a escribir</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <location filename="../../app/scenarios/reading.py" />
   <source>{given} is not known; there are {known}</source>
   <translation>{given} no se conoce; hay {known}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>{id}: {what}</source>
   <translation>{id}: {what}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>switched on</source>
   <translation>activada</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>switched off</source>
   <translation>desactivada</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/editing.py" />
   <source>the first year</source>
   <translation>el primer año</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/front.py" />
   <source>{name} is an assumption and nobody's choice; a front is of what can be built</source>
   <translation>{name} es un supuesto y no lo elige nadie; un frente es de lo que se puede construir</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/front.py" />
   <source>{n} variants could not be run; they are not on the front.</source>
   <translation>{n} variantes no se pudieron ejecutar; no están en el frente.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/front.py" />
   <source>{n} runs: a front takes from {least} to {most}</source>
   <translation>{n} cálculos: un frente toma de {least} a {most}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/front.py" />
   <source>the cost or the carbon of this scenario cannot be known</source>
   <translation>no se puede conocer el coste o el carbono de este escenario</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>assumption</source>
   <translation>supuesto</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Upkeep</source>
   <translation>Mantenimiento</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Of the investment, each year.</source>
   <translation>De la inversión, cada año.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Cost</source>
   <translation>Coste</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/scenario_paper.py" />
   <source>Life</source>
   <translation>Vida útil</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>After it the same is bought again.</source>
   <translation>Después se compra lo mismo otra vez.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>PV on roofs</source>
   <translation>FV en tejados</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Modules on the roofs where panels can lie.</source>
   <translation>Módulos en los tejados donde caben paneles.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>PV on walls</source>
   <translation>FV en fachadas</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Modules upright on the walls that face the sun.</source>
   <translation>Módulos verticales en las fachadas que dan al sol.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>A store at the meter.</source>
   <translation>Un almacén junto al contador.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Takes over the heat that its size allows; the rest comes from where it came from.</source>
   <translation>Asume el calor que permite su tamaño; el resto viene de donde venía.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Better envelope</source>
   <translation>Mejor envolvente</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Windows, insulation and tightness: less space heat.</source>
   <translation>Ventanas, aislamiento y estanqueidad: menos calefacción.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>A connection that gives what the pumps leave.</source>
   <translation>Una conexión que da lo que dejan las bombas.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Electric cars</source>
   <translation>Coches eléctricos</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>More cars that charge here.</source>
   <translation>Más coches que cargan aquí.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/mobility_words.py" />
   <source>Smart charging</source>
   <translation>Recarga inteligente</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>The chargers that are there follow a rule.</source>
   <translation>Los cargadores existentes siguen una regla.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Demand response</source>
   <translation>Respuesta de la demanda</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Part of each day's electricity moves from its dear hours to its cheap ones.</source>
   <translation>Una parte de la electricidad de cada día pasa de las horas caras a las baratas.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Tariff</source>
   <translation>Tarifa</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>What a kWh costs beside the spot price.</source>
   <translation>Lo que cuesta un kWh además del precio de mercado.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/inspector_target.py" />
   <source>Local market</source>
   <translation>Mercado local</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>What one meter has left another takes at a price between the two.</source>
   <translation>Lo que le sobra a un contador lo toma otro a un precio intermedio.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>New building</source>
   <translation>Edificio nuevo</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>One more building, by today's code.</source>
   <translation>Un edificio más, según la norma actual.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Demolition</source>
   <translation>Demolición</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>The building goes, with all that stands at it.</source>
   <translation>El edificio desaparece, con todo lo que tiene.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Extra floors</source>
   <translation>Plantas añadidas</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Floors on top, of the building's use and by today's code. PV on the roof stays.</source>
   <translation>Plantas encima, con el uso del edificio y según la norma actual. La FV del tejado se queda.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Trees near the building take light from its modules.</source>
   <translation>Los árboles cercanos quitan luz a sus módulos.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>River turbine</source>
   <translation>Turbina de río</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>A turbine in the stream.</source>
   <translation>Una turbina en la corriente.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Road closed to cars</source>
   <translation>Calle cerrada al tráfico</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Chargers on this road are out of reach; their cars charge elsewhere.</source>
   <translation>No se llega a los cargadores de esta calle; sus coches cargan en otro lugar.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Flood</source>
   <translation>Inundación</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>What stands below the water: counted and shown.</source>
   <translation>Lo que queda bajo el agua: contado y mostrado.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Usual: made-up weather of the place. Cold and warm: the same, 3 K below and above, on needs of the usual year.</source>
   <translation>Normal: tiempo ficticio del lugar. Frío y cálido: el mismo, 3 K por debajo y por encima, sobre las necesidades de un año normal.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/balance_panel.py" />
   <source>Year</source>
   <translation>Año</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Whose days are run.</source>
   <translation>De qué año son los días.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Horizon</source>
   <translation>Horizonte</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Over which money is counted.</source>
   <translation>Plazo en que se cuenta el dinero.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Discount rate</source>
   <translation>Tasa de descuento</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Real, each year.</source>
   <translation>Real, cada año.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Growth of energy prices</source>
   <translation>Subida de los precios de la energía</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/scenario_words.py" />
   <source>Heat from elsewhere</source>
   <translation>Calor de fuera</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each kWh of district heat and of what else heats, without pumps.</source>
   <translation>EUR por cada kWh de calor de red y de lo demás que calienta, sin bombas.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Spot price</source>
   <translation>Precio de mercado</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Of the made-up prices of the place.</source>
   <translation>De los precios ficticios del lugar.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Carbon of the grid</source>
   <translation>Carbono de la red</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>A straight line from 2025.</source>
   <translation>Una línea recta desde 2025.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Currency for one euro</source>
   <translation>Moneda por un euro</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>0: the usual rate of the district's currency.</source>
   <translation>0: el cambio habitual de la moneda del distrito.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Cars that are there</source>
   <translation>Coches existentes</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Their recorded habits.</source>
   <translation>Sus hábitos registrados.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Runs of the band</source>
   <translation>Cálculos de la banda</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Runs with other weather, needs, yields and prices; 0: no band.</source>
   <translation>Cálculos con otro tiempo, otras necesidades, rendimientos y precios; 0: sin banda.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Share of the usable roof</source>
   <translation>Parte del tejado útil</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Of the area where panels could lie.</source>
   <translation>De la superficie donde caben paneles.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Racks: 15 degrees south on flat roofs.</source>
   <translation>Soportes: 15 grados al sur en tejados planos.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Power of a module</source>
   <translation>Potencia de un módulo</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>kWp for each m2 of module.</source>
   <translation>kWp por cada m2 de módulo.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Least sun</source>
   <translation>Sol mínimo</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Roofs that get less in a year stay free.</source>
   <translation>Los tejados que reciben menos al año quedan libres.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each kWp</source>
   <translation>EUR por cada kWp</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Share of the wall</source>
   <translation>Parte de la fachada</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Windows, doors and shade take the rest.</source>
   <translation>Ventanas, puertas y sombra ocupan el resto.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Light that shade leaves</source>
   <translation>Luz que deja la sombra</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Of an open wall's light; there is no study of walls yet.</source>
   <translation>De la luz de una fachada libre; aún no hay estudio de fachadas.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Capacity</source>
   <translation>Capacidad</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/units_page.py" />
   <source>Power</source>
   <translation>Potencia</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Strategy</source>
   <translation>Estrategia</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>What it answers to.</source>
   <translation>A qué responde.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>There and back</source>
   <translation>Ida y vuelta</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each kWh</source>
   <translation>EUR por cada kWh</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/proof_broken.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>Source</source>
   <translation>Origen</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Share of the highest need</source>
   <translation>Parte de la necesidad máxima</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Of the heat on the coldest day; 60 % covers some 90 % of the year.</source>
   <translation>Del calor del día más frío; el 60 % cubre cerca del 90 % del año.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each kW of heat</source>
   <translation>EUR por cada kW de calor</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>As new: today's code. Deep: half of that again. Light: a quarter less than before.</source>
   <translation>Como nuevo: norma actual. Profunda: la mitad de eso. Ligera: una cuarta parte menos que antes.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each m2 of floor</source>
   <translation>EUR por cada m2 de superficie</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each kW of connection</source>
   <translation>EUR por cada kW de conexión</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Cars for each 1,000 m2</source>
   <translation>Coches por cada 1 000 m2</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Of floor, that are new and charge at this meter.</source>
   <translation>De superficie, que son nuevos y cargan en este contador.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Need</source>
   <translation>Necesidad</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Of one car on a working day.</source>
   <translation>De un coche en un día laborable.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Power of a connector</source>
   <translation>Potencia de un conector</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/mobility_words.py" />
   <source>Charging</source>
   <translation>Recarga</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>At once, with the meter's own sun, in the cheapest hours, or cheapest and giving back in the evening peak.</source>
   <translation>Enseguida, con el sol propio del contador, en las horas más baratas, o lo más barato y devolviendo en la punta de la tarde.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each connector</source>
   <translation>EUR por cada conector</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Given back at most</source>
   <translation>Devuelto como máximo</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>By one connector on one evening, where they give back.</source>
   <translation>Por un conector en una tarde, donde devuelven.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Share that can move</source>
   <translation>Parte que se puede mover</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Of the electricity of any dear hour.</source>
   <translation>De la electricidad de cualquier hora cara.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each kW of the highest load</source>
   <translation>EUR por cada kW de la carga máxima</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Added to what is bought</source>
   <translation>Añadido a lo que se compra</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Added to what is sold</source>
   <translation>Añadido a lo que se vende</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>For the month's highest hour</source>
   <translation>Por la hora más alta del mes</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Share that takes part</source>
   <translation>Parte que participa</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Of what is left over and of what is missing in an hour.</source>
   <translation>De lo que sobra y de lo que falta en una hora.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Use</source>
   <translation>Uso</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Floor area</source>
   <translation>Superficie</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Floors</source>
   <translation>Plantas</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Heat from</source>
   <translation>Calor de</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each m2 of floor; 0: the building is not counted as energy money</source>
   <translation>EUR por cada m2 de superficie; 0: el edificio no se cuenta en el dinero de la energía</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each m2 of floor; 0: not counted as energy money</source>
   <translation>EUR por cada m2 de superficie; 0: no se cuenta en el dinero de la energía</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Light they take</source>
   <translation>Luz que quitan</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>From the modules of the building, mean of a year; cooling by shade is not computed.</source>
   <translation>A los módulos del edificio, media del año; no se calcula el frescor de la sombra.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each building</source>
   <translation>EUR por cada edificio</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Rated power</source>
   <translation>Potencia nominal</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each kW</source>
   <translation>EUR por cada kW</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>EUR for each charger</source>
   <translation>EUR por cada cargador</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Water level</source>
   <translation>Nivel del agua</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/kinds.py" />
   <source>Above the zero of the district's heights.</source>
   <translation>Sobre el cero de alturas del distrito.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>id of the asset</source>
   <translation>id del activo</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>name</source>
   <translation>nombre</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>building or charger</source>
   <translation>edificio o cargador</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>residential, office, school ...</source>
   <translation>viviendas, oficina, escuela ...</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>part of the district</source>
   <translation>parte del distrito</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>how it is heated: district heat, heat pump, other</source>
   <translation>cómo se calienta: calor de red, bomba de calor, otro</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>year of building</source>
   <translation>año de construcción</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>floor area</source>
   <translation>superficie</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>roof where panels can lie</source>
   <translation>tejado donde caben paneles</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>walls to the sun</source>
   <translation>fachadas al sol</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>height of the building</source>
   <translation>altura del edificio</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>height of the ground it stands on</source>
   <translation>altura del suelo en que está</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>electricity of a year, without heat and cars</source>
   <translation>electricidad de un año, sin calor ni coches</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>heat and hot water of a year</source>
   <translation>calor y agua caliente de un año</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>PV that is there</source>
   <translation>FV existente</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>batteries that are there</source>
   <translation>baterías existentes</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/objects.py" />
   <source>connectors of a charger</source>
   <translation>conectores de un cargador</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/plan.py" />
   <source>no tariffs are counted: {error}</source>
   <translation>no se cuentan tarifas: {error}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>a condition is wanted here, such as year &lt; 1980</source>
   <translation>aquí hace falta una condición, como year &lt; 1980</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>a number, a word in quotes or a name is wanted here</source>
   <translation>aquí hace falta un número, una palabra entre comillas o un nombre</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>this is no condition; write such as year &lt; 1980</source>
   <translation>esto no es una condición; escriba por ejemplo year &lt; 1980</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>longer than {n} letters</source>
   <translation>más de {n} letras</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>a query is empty; write such as use == "office"</source>
   <translation>una consulta está vacía; escriba por ejemplo use == "office"</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>a word is compared with a number; words stand in quotes</source>
   <translation>se compara una palabra con un número; las palabras van entre comillas</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>this cannot be read as a condition</source>
   <translation>esto no se puede leer como condición</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>more than {n} parts</source>
   <translation>más de {n} partes</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>did you mean {name}?</source>
   <translation>¿quería decir {name}?</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>there are: {names}</source>
   <translation>hay: {names}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>{name} is not known here; {hint}</source>
   <translation>{name} no se conoce aquí; {hint}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>words are only the same or not: == or !=</source>
   <translation>las palabras solo son iguales o no: == o !=</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>only numbers can be reckoned with</source>
   <translation>solo se puede calcular con números</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <location filename="../../app/scenarios/varying.py" />
   <source>nothing</source>
   <translation>nada</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>{name} is one of: {words}</source>
   <translation>{name} es uno de: {words}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>only numbers and words in quotes stand here</source>
   <translation>aquí solo van números y palabras entre comillas</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>write a list after in, such as ["office", "school"]</source>
   <translation>escriba una lista después de in, como ["office", "school"]</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>the number is too large</source>
   <translation>el número es demasiado grande</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>{name} lies between {low} and {high}</source>
   <translation>{name} está entre {low} y {high}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>this comparison is not known here</source>
   <translation>esta comparación no se conoce aquí</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>only + - * / are known here</source>
   <translation>aquí solo se conocen + - * /</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>this sign is not known here</source>
   <translation>este signo no se conoce aquí</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/query.py" />
   <source>this is not known here; conditions are made of comparisons, and, or, not, in</source>
   <translation>esto no se conoce aquí; las condiciones se hacen con comparaciones, and, or, not, in</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>this is not known; there are {known}</source>
   <translation>esto no se conoce; hay {known}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>it must be a table</source>
   <translation>debe ser una tabla</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>id must be small letters, digits and dashes, such as deep-retrofit</source>
   <translation>id deben ser minúsculas, cifras y guiones, como deep-retrofit</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>base must be a table with district and hash</source>
   <translation>base debe ser una tabla con district y hash</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>base.parts must be a table of hashes</source>
   <translation>base.parts debe ser una tabla de hashes</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>kind '{kind}' is not known; there are {known}</source>
   <translation>el tipo '{kind}' no se conoce; hay {known}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>kind is missing; there are {known}</source>
   <translation>falta kind; hay {known}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>id must be small letters, digits and dashes, such as office-roofs</source>
   <translation>id deben ser minúsculas, cifras y guiones, como office-roofs</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>objects must be a list of ids</source>
   <translation>objects debe ser una lista de ids</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>year must be a year from {low} to {high}</source>
   <translation>year debe ser un año de {low} a {high}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>enabled must be true or false</source>
   <translation>enabled debe ser true o false</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>footprint must be a list of up to {n} corners</source>
   <translation>footprint debe ser una lista de hasta {n} esquinas</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>a footprint has three corners or more</source>
   <translation>una huella tiene tres esquinas o más</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>{key} must be text of at most {n} characters</source>
   <translation>{key} debe ser texto de {n} caracteres como máximo</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>[assumptions] must be a table</source>
   <translation>[assumptions] debe ser una tabla</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>write up to {n} [[intervention]] tables</source>
   <translation>escriba hasta {n} tablas [[intervention]]</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>'{key}' is not known; there are {known}</source>
   <translation>'{key}' no se conoce; hay {known}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>it must be an [[intervention]] table</source>
   <translation>debe ser una tabla [[intervention]]</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>this id stands there already</source>
   <translation>este id ya existe</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>{kind} is for the whole district; it chooses no objects</source>
   <translation>{kind} es para todo el distrito; no elige objetos</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>say which: where = 'use == "office"', or objects = ["..."]</source>
   <translation>diga cuáles: where = 'use == "office"', u objects = ["..."]</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>a corner is [east, north] in metres of the district's CRS</source>
   <translation>una esquina es [este, norte] en metros del CRS del distrito</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>{n} characters are too many for a scenario</source>
   <translation>{n} caracteres son demasiados para un escenario</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>'{key}' is not known; there are [scenario], [assumptions] and [[intervention]]</source>
   <translation>'{key}' no se conoce; hay [scenario], [assumptions] e [[intervention]]</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>intervention {id}: {error}</source>
   <translation>intervención {id}: {error}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>'{key}' is no parameter of {kind}; there are {known}</source>
   <translation>'{key}' no es un parámetro de {kind}; hay {known}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/reading.py" />
   <source>this is not TOML: {error}</source>
   <translation>esto no es TOML: {error}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/running.py" />
   <source>it is never paid back by energy alone</source>
   <translation>nunca se paga solo con la energía</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/running.py" />
   <source>Weather, prices and the carbon of the grid are made up for the place; costs are round assumptions.</source>
   <translation>El tiempo, los precios y el carbono de la red son ficticios para el lugar; los costes son supuestos redondos.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/running.py" />
   <source>A quick look: four weeks stand for the year.</source>
   <translation>Un vistazo rápido: cuatro semanas valen por el año.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/running.py" />
   <source>The district is made up, and so are its needs.</source>
   <translation>El distrito es ficticio, y sus necesidades también.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/running.py" />
   <source>Counted and shown, without effect on energy: {ids}.</source>
   <translation>Contado y mostrado, sin efecto en la energía: {ids}.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/running.py" />
   <source>there are no prices for the currency {currency}; those known are {known}</source>
   <translation>no hay precios para la moneda {currency}; los conocidos son {known}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/running.py" />
   <source>it neither makes nor saves electricity from the grid</source>
   <translation>ni produce ni ahorra electricidad de la red</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/sweeping.py" />
   <source>What the scenario says of {names} is outside of what is varied; the tornado holds it at the nearest end.</source>
   <translation>Lo que el escenario dice de {names} está fuera de lo que se varía; el tornado lo mantiene en el extremo más cercano.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/sweeping.py" />
   <source>{n} runs are few for Sobol indices of {d} parameters: look at their intervals.</source>
   <translation>{n} cálculos son pocos para índices de Sobol de {d} parámetros: mire sus intervalos.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/sweeping.py" />
   <source>{n} variants could not be run; figures that they lack have no index.</source>
   <translation>{n} variantes no se pudieron ejecutar; las cifras que les faltan no tienen índice.</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/sweeping.py" />
   <source>{method} is no method; there are: {known}</source>
   <translation>{method} no es un método; hay: {known}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/sweeping.py" />
   <source>{n} runs: from {least} to {most} are possible</source>
   <translation>{n} cálculos: es posible de {least} a {most}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/sweeping.py" />
   <source>Sobol indices of {d} parameters take at least {n} runs; ask for more, or for --method lhs</source>
   <translation>Los índices de Sobol de {d} parámetros necesitan al menos {n} cálculos; pida más, o --method lhs</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>'{text}': write it as offices.coverage=20..90 % or discount=2..6 %</source>
   <translation>'{text}': escríbalo como offices.coverage=20..90 % o discount=2..6 %</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>{name}: the first amount must be below the second</source>
   <translation>{name}: la primera cantidad debe ser menor que la segunda</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>name what is varied, such as offices.coverage=20..90 %</source>
   <translation>diga qué se varía, como offices.coverage=20..90 %</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>{n} parameters are too many for one sweep; up to {most}</source>
   <translation>{n} parámetros son demasiados para un barrido; hasta {most}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>{name} is varied twice</source>
   <translation>{name} se varía dos veces</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>{name} cannot be varied; what can: {known}</source>
   <translation>{name} no se puede variar; lo que sí: {known}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>{name}: {value} is outside of {low} to {high}</source>
   <translation>{name}: {value} está fuera de {low} a {high}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>there is no intervention {id}; this scenario has: {known}</source>
   <translation>no hay ninguna intervención {id}; este escenario tiene: {known}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>the intervention {id} is switched off: varying it would change nothing</source>
   <translation>la intervención {id} está desactivada: variarla no cambiaría nada</translation>
  </message>
  <message>
   <location filename="../../app/scenarios/varying.py" />
   <source>'{text}' is no number</source>
   <translation>'{text}' no es un número</translation>
  </message>
  <message>
   <location filename="../../app/scenarios_hub.py" />
   <source>the district's meters and roofs</source>
   <translation>los contadores y tejados del distrito</translation>
  </message>
  <message>
   <location filename="../../app/scenarios_hub.py" />
   <source>This district cannot be planned: {why}</source>
   <translation>Este distrito no se puede planificar: {why}</translation>
  </message>
  <message>
   <location filename="../../app/scenarios_hub.py" />
   <source>the year</source>
   <translation>el año</translation>
  </message>
  <message>
   <location filename="../../app/scenarios_hub.py" />
   <source>the band</source>
   <translation>la banda</translation>
  </message>
  <message>
   <location filename="../../app/scenarios_hub.py" />
   <source>There is no scenario '{name}'.</source>
   <translation>No hay ningún escenario '{name}'.</translation>
  </message>
  <message>
   <location filename="../../app/screens_hub.py" />
   <source>Panel in a window of its own</source>
   <translation>Panel en ventana propia</translation>
  </message>
  <message>
   <location filename="../../app/screens_hub.py" />
   <source>The panel in use, on the other screen where there is one; again: back</source>
   <translation>El panel en uso, en la otra pantalla si la hay; otra vez: de vuelta</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/screens_hub.py" />
   <source>A screen has changed: {n} windows were brought into sight.</source>
   <extracomment>for one: A screen has changed: {n} window was brought into sight.</extracomment>
   <translation>
    <numerusform>Una pantalla ha cambiado: {n} ventana se trajo a la vista.</numerusform>
    <numerusform>Una pantalla ha cambiado: {n} ventanas se trajeron a la vista.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/sealed_journal_hub.py" />
   <source>The journal is not sealed now: {text}</source>
   <translation>El diario no se sella ahora: {text}</translation>
  </message>
  <message>
   <location filename="../../app/shift_alarms.py" />
   <source>Counted is each time a high, medium or low alarm asks; diagnostic ones, for who keeps the system, stand apart.</source>
   <translation>Se cuenta cada vez que una alarma alta, media o baja reclama atención; las de diagnóstico, para quien mantiene el sistema, van aparte.</translation>
  </message>
  <message>
   <location filename="../../app/shift_hub.py" />
   <location filename="../../widgets/shift_panel.py" />
   <source>Shift log</source>
   <translation>Registro de turno</translation>
  </message>
  <message>
   <location filename="../../app/shift_hub.py" />
   <source>Write in the shift log</source>
   <translation>Escribir en el registro de turno</translation>
  </message>
  <message>
   <location filename="../../app/shift_hub.py" />
   <source>The picture could not be kept ({why}); the note is.</source>
   <translation>No se pudo guardar la imagen ({why}); la nota sí.</translation>
  </message>
  <message>
   <location filename="../../app/shift_log.py" />
   <source>A note needs a text.</source>
   <translation>Una nota necesita un texto.</translation>
  </message>
  <message>
   <location filename="../../app/shift_log.py" />
   <source>Nothing of the note was changed.</source>
   <translation>No se cambió nada de la nota.</translation>
  </message>
  <message>
   <location filename="../../app/shift_log.py" />
   <source>It is no open point, or closed already.</source>
   <translation>No es un punto abierto, o ya está cerrado.</translation>
  </message>
  <message>
   <location filename="../../app/shift_proof.py" />
   <source>There is no history to compare with the ledger.</source>
   <translation>No hay histórico que comparar con el libro.</translation>
  </message>
  <message>
   <location filename="../../app/shift_proof.py" />
   <source>Nothing is sealed here yet: an open window does that.</source>
   <translation>Aquí aún no se ha sellado nada: lo hace una ventana abierta.</translation>
  </message>
  <message>
   <location filename="../../app/shift_proof.py" />
   <location filename="../../app/trust_hub.py" />
   <source>The ledger cannot be read: {error}</source>
   <translation>El libro no se puede leer: {error}</translation>
  </message>
  <message>
   <location filename="../../app/shift_report.py" />
   <source>The shift is not over: this is what happened so far.</source>
   <translation>El turno no ha terminado: esto es lo ocurrido hasta ahora.</translation>
  </message>
  <message>
   <location filename="../../app/shift_report.py" />
   <source>Made without a window: there is no picture of the city in it.</source>
   <translation>Hecho sin ventana: no contiene imagen de la ciudad.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/shift_report.py" />
   <source>{n} lines of alarms by a later version of the program are not counted.</source>
   <extracomment>for one: {n} line of alarms by a later version of the program is not counted.</extracomment>
   <translation>
    <numerusform>{n} línea de alarmas de una versión posterior del programa no se cuenta.</numerusform>
    <numerusform>{n} líneas de alarmas de una versión posterior del programa no se cuentan.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/shift_report.py" />
   <source>The alarm system ran for {share} of the shift; what happened in the rest is not known.</source>
   <translation>El sistema de alarmas funcionó el {share} del turno; lo ocurrido en el resto no se conoce.</translation>
  </message>
  <message>
   <location filename="../../app/shift_report.py" />
   <source>History was not there: the shift's energy is not told.</source>
   <translation>No había histórico: no se indica la energía del turno.</translation>
  </message>
  <message>
   <location filename="../../app/shift_report.py" />
   <source>Nothing was recorded in the shift: its energy is not told.</source>
   <translation>No se registró nada en el turno: no se indica su energía.</translation>
  </message>
  <message>
   <location filename="../../app/shift_report.py" />
   <source>History could not be read ({error}): the shift's energy is not told.</source>
   <translation>No se pudo leer el histórico ({error}): no se indica la energía del turno.</translation>
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <location filename="../../widgets/feeds_panel.py" />
   <location filename="../../widgets/inspector_target.py" />
   <source>Feeds</source>
   <translation>Fuentes</translation>
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <source>Looking around at {name}</source>
   <translation>Explorando {name}</translation>
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <source>the feed {name}</source>
   <translation>la fuente {name}</translation>
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <source>Remove a feed</source>
   <translation>Quitar una fuente</translation>
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <source>Remove the feed {name}?</source>
   <translation>¿Quitar la fuente {name}?</translation>
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <source>What it has sent stays in history; its signals stay in the district.</source>
   <translation>Lo que ha enviado queda en el histórico; sus señales quedan en el distrito.</translation>
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <location filename="../../widgets/clip_card.py" />
   <location filename="../../widgets/hidden_chip.py" />
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <location filename="../../app/trust_hub.py" />
   <source>Keep it</source>
   <translation>Conservarla</translation>
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <source>the end of the feed {name}</source>
   <translation>el fin de la fuente {name}</translation>
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <source>Adding {count} signals</source>
   <translation>Añadiendo {count} señales</translation>
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <source>Nothing was found at {name} in {look_s:.0f} s.</source>
   <translation>No se encontró nada en {name} en {look_s:.0f} s.</translation>
  </message>
  <message>
   <location filename="../../app/sources_hub.py" />
   <source>All {count} streams at {name} are in the district already.</source>
   <translation>Los {count} flujos de {name} ya están en el distrito.</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>&amp;Workspaces</source>
   <translation>E&amp;spacios</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Keep as a workspace...</source>
   <translation>Guardar como espacio de trabajo...</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>As it was kept</source>
   <translation>Como se guardó</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Keep it as it is now</source>
   <translation>Guardarlo como está ahora</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Earlier in the list</source>
   <translation>Antes en la lista</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Later in the list</source>
   <translation>Después en la lista</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Delete it</source>
   <translation>Borrarlo</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Open a workspace file...</source>
   <translation>Abrir un archivo de espacio de trabajo...</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Save it to a file...</source>
   <translation>Guardarlo en un archivo...</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Kept as '{name}'.</source>
   <translation>Guardado como '{name}'.</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>'{name}' has the key {key} now.</source>
   <translation>'{name}' tiene ahora la tecla {key}.</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>'{name}' has no key there.</source>
   <translation>'{name}' no tiene tecla ahí.</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Open a workspace file</source>
   <translation>Abrir un archivo de espacio de trabajo</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Save the workspace</source>
   <translation>Guardar el espacio de trabajo</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>'{name}' is what is on the screen now.</source>
   <translation>'{name}' es lo que hay ahora en pantalla.</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>'{name}' is deleted.</source>
   <translation>'{name}' se ha borrado.</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>{name} (changed)</source>
   <translation>{name} (cambiado)</translation>
  </message>
  <message>
   <location filename="../../app/spaces_hub.py" />
   <source>Workspaces could not be kept: {why}</source>
   <translation>Los espacios de trabajo no se pudieron guardar: {why}</translation>
  </message>
  <message>
   <location filename="../../app/stream_files.py" />
   <source>this file holds nothing that is known here</source>
   <translation>este archivo no contiene nada conocido aquí</translation>
  </message>
  <message>
   <location filename="../../app/stream_files.py" />
   <source>{payload} can be bought now</source>
   <translation>{payload} ya se puede comprar</translation>
  </message>
  <message>
   <location filename="../../app/stream_files.py" />
   <source>The order fits the offer and is granted</source>
   <translation>El pedido encaja con la oferta y se concede</translation>
  </message>
  <message>
   <location filename="../../app/stream_files.py" />
   <source>The grant opens the stream</source>
   <translation>La concesión abre el flujo</translation>
  </message>
  <message>
   <location filename="../../app/stream_files.py" />
   <source>this order was not signed by its buyer</source>
   <translation>este pedido no lo firmó su comprador</translation>
  </message>
  <message>
   <location filename="../../app/stream_files.py" />
   <source>this grant was not handed over by the seller</source>
   <translation>esta concesión no la entregó el vendedor</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>waits for the seller</source>
   <translation>espera al vendedor</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Offer</source>
   <translation>Oferta</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Bought</source>
   <translation>Comprado</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Sold</source>
   <translation>Vendido</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Withdraw</source>
   <translation>Retirar</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Revoke</source>
   <translation>Revocar</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>offered</source>
   <translation>ofrecido</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>withdrawn</source>
   <translation>retirado</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>ordered</source>
   <translation>pedido</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>granted</source>
   <translation>concedido</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>revoked</source>
   <translation>revocado</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>expired</source>
   <translation>caducado</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Offered {time}</source>
   <translation>Ofrecido {time}</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Served at {said}</source>
   <translation>Servido en {said}</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Order {id} of {time}</source>
   <translation>Pedido {id} de {time}</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Access ends {time}</source>
   <translation>El acceso termina {time}</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Sold by {short}</source>
   <translation>Vendido por {short}</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Buyer {short}</source>
   <translation>Comprador {short}</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Seller {short}</source>
   <translation>Vendedor {short}</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Reason: {last}</source>
   <translation>Motivo: {last}</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source>Synthetic: a contract of the demonstration.</source>
   <translation>Sintético: un contrato de la demostración.</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source> (this district)</source>
   <translation> (este distrito)</translation>
  </message>
  <message>
   <location filename="../../app/stream_rows.py" />
   <source> (this workstation)</source>
   <translation> (este puesto)</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <location filename="../../widgets/streams_panel.py" />
   <source>Streams</source>
   <translation>Flujos</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>stream {order}</source>
   <translation>flujo {order}</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>Bought. It is the feed '{name}' now, until its period ends.</source>
   <translation>Comprado. Ahora es la fuente '{name}', hasta que acabe su período.</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>Open an offer, an order or a grant</source>
   <translation>Abrir una oferta, un pedido o una concesión</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source> Hand {name} back to the buyer; it lies beside the order.</source>
   <translation> Devuelva {name} al comprador; está junto al pedido.</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>Save the {file}</source>
   <translation>Guardar {file}</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>{ending} a stream</source>
   <translation>{ending} un flujo</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>It can be bought no more. Purchases that were made go on until they end.</source>
   <translation>Ya no se podrá comprar. Las compras hechas siguen hasta que acaben.</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>The buyer's feed ends and says that you ended it. What was received stays.</source>
   <translation>La fuente del comprador termina y dice que usted la terminó. Lo recibido se queda.</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>{what} Both stand in the ledger.</source>
   <translation>{what} Ambas cosas constan en el libro.</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>Leave it</source>
   <translation>Dejarlo</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>Ordered: save the order, hand it to the seller, and open the grant that comes back.</source>
   <translation>Pedido: guárdelo, entréguelo al vendedor y abra la concesión que vuelva.</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>Saved {path}; hand it to the other machine.</source>
   <translation>Guardado {path}; entréguelo a la otra máquina.</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>{path} cannot be written: {strerror}</source>
   <translation>{path} no se puede escribir: {strerror}</translation>
  </message>
  <message>
   <location filename="../../app/streams_hub.py" />
   <source>{path} cannot be read: {strerror}</source>
   <translation>{path} no se puede leer: {strerror}</translation>
  </message>
  <message>
   <location filename="../../app/tables/block.py" />
   <source>{path}: has no column '{name}'; it has {names}</source>
   <translation>{path}: no tiene la columna '{name}'; tiene {names}</translation>
  </message>
  <message>
   <location filename="../../app/tables/bytes_of.py" />
   <source>{path}: unpacks to more than {mb} MB; unpack it first and give that file</source>
   <translation>{path}: se desempaqueta en más de {mb} MB; desempaquételo antes e indique ese archivo</translation>
  </message>
  <message>
   <location filename="../../app/tables/bytes_of.py" />
   <source>{path}: is no file; give a CSV, Parquet or JSON lines file</source>
   <translation>{path}: no es un archivo; indique un archivo CSV, Parquet o JSON lines</translation>
  </message>
  <message>
   <location filename="../../app/tables/bytes_of.py" />
   <source>{path}: the packed data is damaged or cut off after {n} bytes</source>
   <translation>{path}: los datos empaquetados están dañados o cortados tras {n} bytes</translation>
  </message>
  <message>
   <location filename="../../app/tables/csv_dialect.py" />
   <source>has {n} columns, more than {most}</source>
   <translation>tiene {n} columnas, más de {most}</translation>
  </message>
  <message>
   <location filename="../../app/tables/csv_table.py" />
   <source>{path}: is empty</source>
   <translation>{path}: está vacío</translation>
  </message>
  <message>
   <location filename="../../app/tables/csv_table.py" />
   <source>{path}: is no text; give a CSV, Parquet or JSON lines file</source>
   <translation>{path}: no es texto; indique un archivo CSV, Parquet o JSON lines</translation>
  </message>
  <message>
   <location filename="../../app/tables/csv_table.py" />
   <source>{path}: has no line after the first {skip}; check csv.skip</source>
   <translation>{path}: no tiene líneas después de las primeras {skip}; revise csv.skip</translation>
  </message>
  <message>
   <location filename="../../app/tables/guess.py" />
   <source>no column holds times; say when the first row is and how many seconds lie between two (start, step_s)</source>
   <translation>ninguna columna contiene horas; diga cuándo es la primera fila y cuántos segundos hay entre dos (start, step_s)</translation>
  </message>
  <message>
   <location filename="../../app/tables/guess.py" />
   <source>the file has no rows</source>
   <translation>el archivo no tiene filas</translation>
  </message>
  <message>
   <location filename="../../app/tables/jsonl_table.py" />
   <source>{path}: is one JSON array; write one object a line (JSON lines)</source>
   <translation>{path}: es una sola lista JSON; escriba un objeto por línea (JSON lines)</translation>
  </message>
  <message>
   <location filename="../../app/tables/jsonl_table.py" />
   <source>{path}: holds no JSON object in its first lines</source>
   <translation>{path}: no contiene objetos JSON en sus primeras líneas</translation>
  </message>
  <message>
   <location filename="../../app/tables/jsonl_table.py" />
   <location filename="../../app/tables/parquet_table.py" />
   <source>{path}: has {n} columns, more than {most}</source>
   <translation>{path}: tiene {n} columnas, más de {most}</translation>
  </message>
  <message>
   <location filename="../../app/tables/opening.py" />
   <source>{path}: is no Parquet file, though its name says so</source>
   <translation>{path}: no es un archivo Parquet, aunque su nombre lo dice</translation>
  </message>
  <message>
   <location filename="../../app/tables/opening.py" />
   <source>{path}: is a Parquet file packed with gzip; unpack it first (Parquet is packed inside)</source>
   <translation>{path}: es un archivo Parquet empaquetado con gzip; desempaquételo antes (Parquet ya va empaquetado por dentro)</translation>
  </message>
  <message>
   <location filename="../../app/tables/parquet_table.py" />
   <source>{path}: a row group unpacks to {mb} MB; write it with smaller row groups</source>
   <translation>{path}: un grupo de filas se desempaqueta en {mb} MB; escríbalo con grupos de filas más pequeños</translation>
  </message>
  <message>
   <location filename="../../app/tables/parquet_table.py" />
   <source>{path}: two columns have the same name</source>
   <translation>{path}: dos columnas tienen el mismo nombre</translation>
  </message>
  <message>
   <location filename="../../app/tables/parquet_table.py" />
   <source>{path}: cannot be read as Parquet; is it whole?</source>
   <translation>{path}: no se puede leer como Parquet; ¿está entero?</translation>
  </message>
  <message>
   <location filename="../../app/tables/parquet_table.py" />
   <source>{path}: is damaged after row {n}</source>
   <translation>{path}: está dañado después de la fila {n}</translation>
  </message>
  <message>
   <location filename="../../app/tamper_hub.py" />
   <source>Show tampering…</source>
   <translation>Mostrar una manipulación…</translation>
  </message>
  <message>
   <location filename="../../app/tamper_hub.py" />
   <source>A two-minute tour: one byte of a copy is changed, and found</source>
   <translation>Una visita de dos minutos: se cambia un byte de una copia, y se descubre</translation>
  </message>
  <message>
   <location filename="../../app/tamper_hub.py" />
   <source>Copying a part of the history</source>
   <translation>Copiando una parte del histórico</translation>
  </message>
  <message>
   <location filename="../../app/tamper_hub.py" />
   <source>The demonstration ended: {why}</source>
   <translation>La demostración terminó: {why}</translation>
  </message>
  <message>
   <location filename="../../app/tamper_hub.py" />
   <source>There is no ledger in this window, so nothing to show tampering with.</source>
   <translation>No hay libro en esta ventana, así que no hay con qué mostrar una manipulación.</translation>
  </message>
  <message>
   <location filename="../../app/tamper_hub.py" />
   <source>comparing with the ledger</source>
   <translation>comparando con el libro</translation>
  </message>
  <message>
   <location filename="../../app/tamper_hub.py" />
   <source>height {k}</source>
   <translation>altura {k}</translation>
  </message>
  <message>
   <location filename="../../app/tamper_hub.py" />
   <source>leaf = root</source>
   <translation>hoja = raíz</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>Can the past be changed?</source>
   <translation>¿Se puede cambiar el pasado?</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>{readings} readings of {district} were copied for this tour. The history itself stays as it is; all that happens from here on happens to the copy.</source>
   <translation>Se copiaron {readings} lecturas de {district} para esta visita. El histórico queda como está; todo lo que pasa desde aquí le pasa a la copia.</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>Sealed every quarter of an hour</source>
   <translation>Sellado cada cuarto de hora</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>The green line under the timeline: {intervals} intervals of the copy are exactly what was sealed. For each one the ledger holds a fingerprint over every reading.</source>
   <translation>La línea verde bajo la línea de tiempo: {intervals} intervalos de la copia son exactamente lo sellado. De cada uno el libro guarda una huella de todas las lecturas.</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>One reading among them</source>
   <translation>Una lectura entre ellas</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>{name}: {label} at {time} was {before}. It was sealed with all the others, long before anyone could know that it would matter.</source>
   <translation>{name}: {label} a las {time} era {before}. Se selló con todas las demás, mucho antes de que nadie supiera que importaría.</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>Somebody changes one byte</source>
   <translation>Alguien cambia un byte</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>With access to the file that takes a second: one of the eight bytes of that value. Now it says {after}. Nothing else has changed, and no program would notice.</source>
   <translation>Con acceso al archivo cuesta un segundo: uno de los ocho bytes del valor. Ahora dice {after}. Nada más ha cambiado, y ningún programa lo notaría.</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>It is found</source>
   <translation>Se descubre</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>The copy is compared with the ledger again. Of {intervals} intervals exactly this one DIFFERS: {span}. Whose readings they are is told too: {name}. The panels beside still show the true value.</source>
   <translation>La copia se compara de nuevo con el libro. De {intervals} intervalos DIFIERE exactamente este: {span}. También se dice de quién son las lecturas: {name}. Los paneles de al lado aún muestran el valor verdadero.</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>Down to the leaf</source>
   <translation>Hasta la hoja</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>The fingerprint of this signal's readings is another one, and so is every one above it, up to the root that was sealed as leaf {log_leaf} of the log.</source>
   <translation>La huella de las lecturas de esta señal es otra, y también todas las de encima, hasta la raíz sellada como hoja {log_leaf} del registro.</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>Why not change the ledger too?</source>
   <translation>¿Por qué no cambiar también el libro?</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>Its newest root is signed, and others have seen it: whoever holds an earlier one would notice that the log no longer goes on from it. A proof file or a bundle can be checked without this program.</source>
   <translation>Su raíz más nueva está firmada y otros la han visto: quien guarde una anterior notaría que el registro ya no continúa desde ella. Un archivo de prueba o un paquete se comprueba sin este programa.</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>Put right again</source>
   <translation>Puesto en orden</translation>
  </message>
  <message>
   <location filename="../../app/tamper_tour.py" />
   <source>The byte is back, and all {intervals} intervals match. Close this, and the copy is deleted.</source>
   <translation>El byte ha vuelto y los {intervals} intervalos coinciden. Cierre esto y se borra la copia.</translation>
  </message>
  <message>
   <location filename="../../app/tools_hub.py" />
   <location filename="../../widgets/measuring.py" />
   <source>Height profile</source>
   <translation>Perfil de alturas</translation>
  </message>
  <message>
   <location filename="../../app/trend_hub.py" />
   <source>The trend views cannot be written: {strerror}.</source>
   <translation>Las vistas de tendencias no se pueden escribir: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../app/trend_hub.py" />
   <source>Taken away</source>
   <translation>Quitada</translation>
  </message>
  <message>
   <location filename="../../app/trend_hub.py" />
   <source>Replaced</source>
   <translation>Reemplazada</translation>
  </message>
  <message>
   <location filename="../../app/trend_hub.py" />
   <source>Kept</source>
   <translation>Guardada</translation>
  </message>
  <message>
   <location filename="../../app/trend_hub.py" />
   <source>{missing} of the signals of '{name}' are no longer in this district.</source>
   <translation>{missing} de las señales de '{name}' ya no están en este distrito.</translation>
  </message>
  <message>
   <location filename="../../app/trend_views.py" />
   <source>trend views</source>
   <translation>vistas de tendencias</translation>
  </message>
  <message>
   <location filename="../../app/trend_views.py" />
   <source>{name}: a view in it draws what cannot be drawn</source>
   <translation>{name}: una vista de él dibuja lo que no se puede dibujar</translation>
  </message>
  <message>
   <location filename="../../app/trend_views.py" />
   <source>a view needs a name</source>
   <translation>una vista necesita un nombre</translation>
  </message>
  <message>
   <location filename="../../app/trend_views.py" />
   <source>there are {most} views already; remove some first</source>
   <translation>ya hay {most} vistas; quite algunas antes</translation>
  </message>
  <message>
   <location filename="../../app/trouble.py" />
   <source>An error inside Tvilling ({name}); the details are in {log_path}.</source>
   <translation>Un error dentro de Tvilling ({name}); los detalles están en {log_path}.</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>Trust</source>
   <translation>Confianza</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>{network}   {when}   {count} members</source>
   <translation>{network}   {when}   {count} miembros</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>epoch {epoch}</source>
   <translation>época {epoch}</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>Keys and committees (*.json *.txt *.vkey);;All files (*)</source>
   <translation>Claves y comités (*.json *.txt *.vkey);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>Change the key</source>
   <translation>Cambiar la clave</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>Sign with a new key from now on?</source>
   <translation>¿Firmar con una clave nueva desde ahora?</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>The old key vouches for the new one in the log itself, so whoever trusts the old one can follow. What was signed before stays provable; the old key signs nothing any more. Do this when somebody may have got hold of the old one, or when it is time to. Afterwards give the new public key to those who check your proofs.</source>
   <translation>La clave vieja avala a la nueva en el propio registro, así que quien confía en la vieja puede seguir. Lo firmado antes sigue siendo demostrable; la vieja ya no firma nada. Hágalo si alguien pudo conseguir la vieja o cuando toque. Después dé la nueva clave pública a quienes comprueban sus pruebas.</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>It agrees with everything that was seen of it before.</source>
   <translation>Coincide con todo lo que se vio antes de él.</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>It is signed; there is nothing yet that it could be compared with.</source>
   <translation>Está firmado; aún no hay nada con que compararlo.</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>It is not what it was: {reason}.</source>
   <translation>No es lo que era: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>The ledger is not what it was: {reason}. Preferences &gt; Trust says more.</source>
   <translation>El libro no es lo que era: {reason}. Preferencias &gt; Confianza dice más.</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>Export the log's public key</source>
   <translation>Exportar la clave pública del registro</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>Trust files (*.json)</source>
   <translation>Archivos de confianza (*.json)</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>{count} taken from {name}.</source>
   <translation>{count} tomados de {name}.</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>The log signs with the key {fingerprint} from now on.</source>
   <translation>El registro firma desde ahora con la clave {fingerprint}.</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>network not named</source>
   <translation>red sin nombrar</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>Trust a witness</source>
   <translation>Confiar en un testigo</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>Import a committee</source>
   <translation>Importar un comité</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>Nothing is sealed here: this window keeps its history in memory, or another one writes it.</source>
   <translation>Aquí no se sella nada: esta ventana guarda su histórico en memoria, o lo escribe otra.</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>{name} names no {what}</source>
   <translation>{name} no nombra ningún {what}</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>It is not trusted any more.</source>
   <translation>Ya no se confía en ello.</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>committee</source>
   <translation>comité</translation>
  </message>
  <message>
   <location filename="../../app/trust_hub.py" />
   <source>witness</source>
   <translation>testigo</translation>
  </message>
  <message>
   <location filename="../../app/units_hub.py" />
   <location filename="../../widgets/units_page.py" />
   <source>Units</source>
   <translation>Unidades</translation>
  </message>
  <message>
   <location filename="../../app/units_hub.py" />
   <source>Units of each quantity</source>
   <translation>Unidades de cada magnitud</translation>
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{place} is from {least} to {most}; {default} is used</source>
   <translation>{place} va de {least} a {most}; se usa {default}</translation>
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{name}: pages are written as [[page]]</source>
   <translation>{name}: las páginas se escriben como [[page]]</translation>
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{name}: only the first {most} pages are shown</source>
   <translation>{name}: solo se muestran las primeras {most} páginas</translation>
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{name}: no page of it can be shown; these are the ready ones</source>
   <translation>{name}: no se puede mostrar ninguna página; estas son las listas</translation>
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{name}: follow_high_alarms is true or false</source>
   <translation>{name}: follow_high_alarms es true o false</translation>
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{place}: give it one of {kinds}</source>
   <translation>{place}: dele uno de {kinds}</translation>
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{place}: the name is empty</source>
   <translation>{place}: el nombre está vacío</translation>
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{name} is too large for a wall</source>
   <translation>{name} es demasiado grande para un mural</translation>
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{name} cannot be read ({why})</source>
   <translation>{name} no se puede leer ({why})</translation>
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{name} is no TOML file: {why}</source>
   <translation>{name} no es un archivo TOML: {why}</translation>
  </message>
  <message>
   <location filename="../../app/wall.py" />
   <source>{name}, page {number}</source>
   <translation>{name}, página {number}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/wall_editing.py" />
   <source>{n} pages are saved.</source>
   <extracomment>for one: {n} page is saved.</extracomment>
   <translation>
    <numerusform>{n} página guardada.</numerusform>
    <numerusform>{n} páginas guardadas.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/wall_editing.py" />
   <source>{name}: {why}. It is kept aside when these pages are saved.</source>
   <translation>{name}: {why}. Se aparta cuando se guarden estas páginas.</translation>
  </message>
  <message>
   <location filename="../../app/wall_editing.py" />
   <source>The one that could not be read is kept as {name}.</source>
   <translation>El que no se pudo leer se conserva como {name}.</translation>
  </message>
  <message>
   <location filename="../../app/wall_editing.py" />
   <source>{name} has been changed by somebody else; close this and open it again.</source>
   <translation>Otra persona ha cambiado {name}; cierre esto y ábralo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/wall_editing.py" />
   <source>{name} would be too large for a wall.</source>
   <translation>{name} sería demasiado grande para una pantalla mural.</translation>
  </message>
  <message>
   <location filename="../../app/wall_editing.py" />
   <source>{name}: {why}.</source>
   <translation>{name}: {why}.</translation>
  </message>
  <message>
   <location filename="../../app/wall_editing.py" />
   <source>{name} cannot be written ({why}).</source>
   <translation>{name} no se puede escribir ({why}).</translation>
  </message>
  <message>
   <location filename="../../app/wall_editing.py" />
   <source>it is too large for a wall</source>
   <translation>es demasiado grande para una pantalla mural</translation>
  </message>
  <message>
   <location filename="../../app/wall_editing.py" />
   <source>it cannot be read ({why})</source>
   <translation>no se puede leer ({why})</translation>
  </message>
  <message>
   <location filename="../../app/wall_editing.py" />
   <source>it is no text in UTF-8</source>
   <translation>no es texto en UTF-8</translation>
  </message>
  <message>
   <location filename="../../app/wall_editor_hub.py" />
   <source>Pages of the wall...</source>
   <translation>Páginas de la pantalla mural...</translation>
  </message>
  <message>
   <location filename="../../app/wall_editor_hub.py" />
   <source>What the wall shows, in which order and for how long</source>
   <translation>Qué muestra la pantalla mural, en qué orden y cuánto tiempo</translation>
  </message>
  <message>
   <location filename="../../app/wall_editor_hub.py" />
   <source>Wall</source>
   <translation>Pantalla mural</translation>
  </message>
  <message>
   <location filename="../../app/wall_editor_hub.py" />
   <source>Kept as the view '{name}' and put in.</source>
   <translation>Guardado como la vista '{name}' e insertado.</translation>
  </message>
  <message>
   <location filename="../../app/wall_editor_hub.py" />
   <source>The view could not be kept.</source>
   <translation>No se pudo guardar la vista.</translation>
  </message>
  <message>
   <location filename="../../app/wall_file.py" />
   <source>its pages are not written as [[page]]</source>
   <translation>sus páginas no están escritas como [[page]]</translation>
  </message>
  <message>
   <location filename="../../app/wall_file.py" />
   <source>it has more than {n} pages</source>
   <translation>tiene más de {n} páginas</translation>
  </message>
  <message>
   <location filename="../../app/wall_file.py" />
   <source>its pages are written in a way that is not edited here</source>
   <translation>sus páginas están escritas de una forma que aquí no se edita</translation>
  </message>
  <message>
   <location filename="../../app/wall_file.py" />
   <source>it cannot be edited here: {why}</source>
   <translation>no se puede editar aquí: {why}</translation>
  </message>
  <message>
   <location filename="../../app/wall_file.py" />
   <source>it is no TOML file: {why}</source>
   <translation>no es un archivo TOML: {why}</translation>
  </message>
  <message>
   <location filename="../../app/wall_hub.py" />
   <location filename="../../widgets/settings.py" />
   <location filename="../../widgets/shortcuts.py" />
   <source>Wall display</source>
   <translation>Pantalla mural</translation>
  </message>
  <message>
   <location filename="../../app/wall_hub.py" />
   <source>The whole screen, page after page, without menus; it goes to High alarms</source>
   <translation>Toda la pantalla, página tras página, sin menús; va a las alarmas altas</translation>
  </message>
  <message>
   <location filename="../../app/wall_hub.py" />
   <source>Shift+F11 leaves the wall</source>
   <translation>Mayús+F11 sale de la pantalla mural</translation>
  </message>
  <message>
   <location filename="../../app/wall_hub.py" />
   <source>The wall's page '{name}' is not here and is left out.</source>
   <translation>La página '{name}' del mural no está aquí y se excluye.</translation>
  </message>
  <message>
   <location filename="../../app/wall_hub.py" />
   <source>The screen may go to sleep: this system does not let a program keep it awake ({why}).</source>
   <translation>La pantalla puede dormirse: este sistema no deja que un programa la mantenga despierta ({why}).</translation>
  </message>
  <message>
   <location filename="../../app/wall_hub.py" />
   <location filename="../../widgets/shortcuts.py" />
   <source>The next page of the wall</source>
   <translation>La página siguiente del mural</translation>
  </message>
  <message>
   <location filename="../../app/wall_hub.py" />
   <location filename="../../widgets/shortcuts.py" />
   <source>The page before</source>
   <translation>La página anterior</translation>
  </message>
  <message>
   <location filename="../../app/window.py" />
   <source>No signals</source>
   <translation>Sin señales</translation>
  </message>
  <message>
   <location filename="../../app/window.py" />
   <source>This city has none yet: give it assets.gpkg and signals.csv.</source>
   <translation>Esta ciudad aún no tiene: dele assets.gpkg y signals.csv.</translation>
  </message>
  <message>
   <location filename="../../app/windows_hub.py" />
   <source>Panel to the next window</source>
   <translation>Panel a la ventana siguiente</translation>
  </message>
  <message>
   <location filename="../../app/windows_hub.py" />
   <source>The panel in use, beside others in a second window; from the last one back to the first</source>
   <translation>El panel en uso, junto a otros en una segunda ventana; de la última vuelve a la primera</translation>
  </message>
  <message>
   <location filename="../../app/windows_hub.py" />
   <source>Panel to a window</source>
   <translation>Panel a una ventana</translation>
  </message>
  <message>
   <location filename="../../app/windows_hub.py" />
   <source>All panels back to the first window</source>
   <translation>Todos los paneles de vuelta a la primera ventana</translation>
  </message>
  <message>
   <location filename="../../app/windows_hub.py" />
   <source>{panel} is in {window} now.</source>
   <translation>{panel} está ahora en {window}.</translation>
  </message>
  <message>
   <location filename="../../app/windows_hub.py" />
   <source>the first window</source>
   <translation>la primera ventana</translation>
  </message>
  <message>
   <location filename="../../app/windows_hub.py" />
   <source>window {n}</source>
   <translation>ventana {n}</translation>
  </message>
  <message>
   <location filename="../../app/windows_hub.py" />
   <source>The first window</source>
   <translation>La primera ventana</translation>
  </message>
  <message>
   <location filename="../../app/windows_hub.py" />
   <source>A new window</source>
   <translation>Una ventana nueva</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <location filename="../../widgets/settings.py" />
   <source>Operator</source>
   <translation>Operador</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>Planner</source>
   <translation>Planificador</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>Workshop</source>
   <translation>Taller</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>workspaces</source>
   <translation>espacios de trabajo</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>it has no name</source>
   <translation>no tiene nombre</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>a panel has a size that no window has</source>
   <translation>un panel tiene un tamaño que ninguna ventana tiene</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>its camera looks from nowhere</source>
   <translation>su cámara mira desde ninguna parte</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>it was made for {name}: layers, trends and camera stay as they are</source>
   <translation>se hizo para {name}: capas, tendencias y cámara quedan como están</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>{name}: made by a later version of the program; save it there for this one</source>
   <translation>{name}: hecho por una versión posterior del programa; guárdelo allí para esta</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>{name}: it has no name</source>
   <translation>{name}: no tiene nombre</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>A workspace needs a name.</source>
   <translation>Un espacio de trabajo necesita un nombre.</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>'{name}' is a ready workspace; choose another name.</source>
   <translation>'{name}' es un espacio de trabajo listo; elija otro nombre.</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>There are {n} workspaces already; delete one first.</source>
   <translation>Ya hay {n} espacios de trabajo; borre uno antes.</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>there is no panel '{name}' here</source>
   <translation>aquí no hay ningún panel '{name}'</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>{n} of its signals are not here</source>
   <translation>{n} de sus señales no están aquí</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>{name}: too large for a workspace</source>
   <translation>{name}: demasiado grande para un espacio de trabajo</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>{name}: cannot be read ({why})</source>
   <translation>{name}: no se puede leer ({why})</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>{name}: no workspace ({why})</source>
   <translation>{name}: no es un espacio de trabajo ({why})</translation>
  </message>
  <message>
   <location filename="../../app/workspaces.py" />
   <source>Workspace {n}</source>
   <translation>Espacio de trabajo {n}</translation>
  </message>
  <message>
   <location filename="../../widgets/air_key.py" />
   <location filename="../../widgets/grid_key.py" />
   <source>Scale of the colours</source>
   <translation>Escala de colores</translation>
  </message>
  <message>
   <location filename="../../widgets/air_key.py" />
   <source>from {low} to {high}</source>
   <translation>de {low} a {high}</translation>
  </message>
  <message>
   <location filename="../../widgets/air_key.py" />
   <source>Hatched: the standard error is larger than that share, or as large as the scatter between the stations: there the field knows no more than their mean.</source>
   <translation>Rayado: el error típico supera esa parte o iguala la dispersión entre estaciones: ahí el campo no sabe más que su media.</translation>
  </message>
  <message>
   <location filename="../../widgets/air_key.py" />
   <source>not known well enough</source>
   <translation>no se conoce lo bastante bien</translation>
  </message>
  <message>
   <location filename="../../widgets/air_key.py" />
   <source>Limits count for means over that time; the picture shows one moment.</source>
   <translation>Los límites valen para medias de ese tiempo; la imagen muestra un momento.</translation>
  </message>
  <message>
   <location filename="../../widgets/air_key.py" />
   <source>Show {title}</source>
   <translation>Mostrar {title}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <location filename="../../widgets/alarm_details.py" />
   <location filename="../../widgets/alarm_strip.py" />
   <source>Acknowledge</source>
   <translation>Reconocer</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <source>Acknowledge with a note…</source>
   <translation>Reconocer con una nota…</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <location filename="../../widgets/alarm_details.py" />
   <source>Shelve…</source>
   <translation>Aplazar…</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <location filename="../../widgets/alarm_details.py" />
   <location filename="../../widgets/shortcuts.py" />
   <source>Take off the shelf</source>
   <translation>Retomar</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <location filename="../../widgets/alarm_words.py" />
   <location filename="../../widgets/clip_card.py" />
   <source>Reset</source>
   <translation>Rearmar</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <location filename="../../widgets/alarm_details.py" />
   <location filename="../../widgets/shift_panel.py" />
   <source>Go there</source>
   <translation>Ir allí</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <location filename="../../widgets/shortcuts.py" />
   <source>Trend around it</source>
   <translation>Su tendencia alrededor</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <source>The role {role} may not shelve alarms.</source>
   <translation>El rol {role} no puede aplazar alarmas.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <source>Return to service</source>
   <translation>Devolver al servicio</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <source>Take out of service…</source>
   <translation>Poner fuera de servicio…</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <source>Nothing of this asks to be acknowledged.</source>
   <translation>Nada de esto pide reconocimiento.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <source>Take out of service</source>
   <translation>Poner fuera de servicio</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <source>Take out</source>
   <translation>Retirar</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_acts.py" />
   <source>Why it goes out of service</source>
   <translation>Por qué queda fuera de servicio</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>Cause</source>
   <translation>Causa</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>Consequence</source>
   <translation>Consecuencia</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>What to do</source>
   <translation>Qué hacer</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/alarm_details.py" />
   <source>{n} times in {days} days</source>
   <extracomment>for one: {n} time in {days} days</extracomment>
   <translation>
    <numerusform>{n} vez en {days} días</numerusform>
    <numerusform>{n} veces en {days} días</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Where it is</source>
   <translation>Dónde está</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>How far it is proven</source>
   <translation>Hasta dónde está probado</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>The camera flies to it, and its details open</source>
   <translation>La cámara vuela allí y se abren sus detalles</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <location filename="../../widgets/faceplate.py" />
   <source>Trend</source>
   <translation>Tendencia</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Its trend, from a quarter of an hour before it rose to one after</source>
   <translation>Su tendencia, de un cuarto de hora antes a uno después</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Replay</source>
   <translation>Reproducir</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Replay the moment it rose</source>
   <translation>Reproducir el momento en que saltó</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Its rule</source>
   <translation>Su regla</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Likely cause</source>
   <translation>Causa probable</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Proof of the reading</source>
   <translation>Prueba de la lectura</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>No alarm chosen</source>
   <translation>Ninguna alarma elegida</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Choose one: what it means and what to do stand here.</source>
   <translation>Elija una: aquí está qué significa y qué hacer.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Back to normal</source>
   <translation>De nuevo normal</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Write a note…</source>
   <translation>Escribir una nota…</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>limit {limit}</source>
   <translation>límite {limit}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Not in the last {days} days</source>
   <translation>No en los últimos {days} días</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>end not known</source>
   <translation>fin desconocido</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>Replay this moment</source>
   <translation>Reproducir este momento</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>raised {time}, {age} ago</source>
   <translation>saltó {time}, hace {age}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>by {who}</source>
   <translation>por {who}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>{n} occurrences nobody has acknowledged</source>
   <translation>{n} ocurrencias que nadie ha reconocido</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_details.py" />
   <source>its input says nothing just now</source>
   <translation>su entrada no dice nada ahora mismo</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/alarm_dialogs.py" />
   <location filename="../../widgets/performance_chart.py" />
   <location filename="../../widgets/performance_words.py" />
   <source>{n} alarms</source>
   <extracomment>for one: {n} alarm</extracomment>
   <translation>
    <numerusform>{n} alarma</numerusform>
    <numerusform>{n} alarmas</numerusform>
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
   <translation>Solo hasta que desaparezca por sí misma</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_dialogs.py" />
   <location filename="../../widgets/shortcuts.py" />
   <source>Shelve</source>
   <translation>Aplazar</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_dialogs.py" />
   <source>Why it is shelved</source>
   <translation>Por qué se aplaza</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_dialogs.py" />
   <source>Shelve for {span}</source>
   <translation>Aplazar {span}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_filter_button.py" />
   <location filename="../../widgets/market_panel.py" />
   <location filename="../../widgets/open_problems.py" />
   <source>Filter</source>
   <translation>Filtro</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_filter_button.py" />
   <source>Part of the district</source>
   <translation>Parte del distrito</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_filter_button.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>Group</source>
   <translation>Grupo</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_filter_button.py" />
   <source>Clear the filter</source>
   <translation>Vaciar el filtro</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_filter_button.py" />
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/open_problems.py" />
   <source>All</source>
   <translation>Todo</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <location filename="../../widgets/shift_notes.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <location filename="../../widgets/problem_table.py" />
   <location filename="../../widgets/shift_notes.py" />
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <location filename="../../widgets/alarm_model.py" />
   <location filename="../../widgets/alarm_then.py" />
   <source>Alarm</source>
   <translation>Alarma</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <location filename="../../widgets/alarm_model.py" />
   <location filename="../../widgets/alarm_then.py" />
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <location filename="../../widgets/alarm_model.py" />
   <source>By</source>
   <translation>Por</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <source>No journal yet</source>
   <translation>Aún no hay diario</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <source>Each change of an alarm becomes a line here.</source>
   <translation>Cada cambio de una alarma es aquí una línea.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <source>Journal of the alarms</source>
   <translation>Diario de alarmas</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <location filename="../../widgets/alarm_panel.py" />
   <location filename="../../widgets/shift_panel.py" />
   <source>Nothing fits</source>
   <translation>Nada coincide</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_journal.py" />
   <source>Search for something else.</source>
   <translation>Busque otra cosa.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>No alarms in what is known: {known} of {of} signals report</source>
   <translation>Sin alarmas en lo conocido: informan {known} de {of} señales</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>{known} of {of} signals report</source>
   <translation>informan {known} de {of} señales</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/alarm_known.py" />
   <source>{n} alarms stand, acknowledged</source>
   <extracomment>for one: {n} alarm stands, acknowledged</extracomment>
   <translation>
    <numerusform>{n} alarma sigue, reconocida</numerusform>
    <numerusform>{n} alarmas siguen, reconocidas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>Alarms not known yet</source>
   <translation>Alarmas aún no conocidas</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <location filename="../../widgets/alarm_panel.py" />
   <source>No alarms</source>
   <translation>Sin alarmas</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>Alarms not known: 0 of {of} signals report</source>
   <translation>Alarmas no conocidas: informan 0 de {of} señales</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>No alarms in {known} of {of}</source>
   <translation>Sin alarmas en {known} de {of}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>The alarm system starts when history is open.</source>
   <translation>El sistema de alarmas arranca cuando el histórico está abierto.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>No rule judges a signal here.</source>
   <translation>Ninguna regla juzga una señal aquí.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>{known} of {of} signals that the rules judge say something now; about the others nothing is known.</source>
   <translation>{known} de {of} señales que juzgan las reglas dicen algo ahora; de las demás no se sabe nada.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>All {of} signals that the rules judge report.</source>
   <translation>Informan todas las {of} señales que juzgan las reglas.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>no others known yet</source>
   <translation>aún no se conocen otras</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>{known} of {of} report</source>
   <translation>informan {known} de {of}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_known.py" />
   <source>Alarms not known: 0 of {of}</source>
   <translation>Alarmas no conocidas: 0 de {of}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <location filename="../../widgets/alarm_words.py" />
   <location filename="../../widgets/rules_words.py" />
   <source>High</source>
   <translation>Alta</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>Respond within 5 minutes, or safety</source>
   <translation>Responder en 5 minutos, o seguridad</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <location filename="../../widgets/alarm_words.py" />
   <source>Medium</source>
   <translation>Media</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>Respond within 30 minutes</source>
   <translation>Responder en 30 minutos</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <location filename="../../widgets/alarm_words.py" />
   <location filename="../../widgets/rules_words.py" />
   <source>Low</source>
   <translation>Baja</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>Respond later</source>
   <translation>Responder más tarde</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <location filename="../../widgets/alarm_words.py" />
   <source>Diagnostic</source>
   <translation>Diagnóstico</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>For who keeps the system: no sound</source>
   <translation>Para quien mantiene el sistema: sin sonido</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <location filename="../../widgets/alarm_panel.py" />
   <location filename="../../widgets/alarm_words.py" />
   <source>Unacknowledged</source>
   <translation>Sin reconocer</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>Filled; it flashes</source>
   <translation>Relleno; parpadea</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>Returned</source>
   <translation>Normalizada</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>Over, and nobody acknowledged it; slower</source>
   <translation>Acabada, y nadie la reconoció; más lento</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <location filename="../../widgets/alarm_words.py" />
   <source>Acknowledged</source>
   <translation>Reconocida</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>Still there, and known; it stands still</source>
   <translation>Aún presente y conocida; queda quieta</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>Put away</source>
   <translation>Apartada</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>Shelved, suppressed or out of service</source>
   <translation>Aplazada, suprimida o fuera de servicio</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>In the city</source>
   <translation>En la ciudad</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>The most urgent there, and how many</source>
   <translation>La más urgente allí, y cuántas</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>In the past</source>
   <translation>En el pasado</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>Of the moment that is replayed</source>
   <translation>Del momento que se reproduce</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_legend.py" />
   <source>What the symbols of alarms mean</source>
   <translation>Qué significan los símbolos de alarma</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_model.py" />
   <location filename="../../widgets/alarm_words.py" />
   <source>Raised</source>
   <translation>Saltó</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_model.py" />
   <source>{state}, {who}</source>
   <translation>{state}, {who}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>Active</source>
   <translation>Activa</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <location filename="../../widgets/alarm_words.py" />
   <source>Shelved</source>
   <translation>Aplazada</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <location filename="../../widgets/alarm_words.py" />
   <source>Suppressed</source>
   <translation>Suprimida</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <location filename="../../widgets/alarm_words.py" />
   <source>Out of service</source>
   <translation>Fuera de servicio</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>What asks for attention stands here, the most urgent on top.</source>
   <translation>Aquí está lo que pide atención, lo más urgente arriba.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>Nothing to acknowledge</source>
   <translation>Nada que reconocer</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>New alarms stand here until somebody acknowledges them.</source>
   <translation>Las alarmas nuevas están aquí hasta que alguien las reconozca.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>Nothing is shelved</source>
   <translation>Nada aplazado</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>Choose an alarm and press S: it rests for a time, with a reason, and comes back by itself.</source>
   <translation>Elija una alarma y pulse S: descansa un tiempo, con un motivo, y vuelve sola.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>Nothing is suppressed</source>
   <translation>Nada suprimido</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>A rule may say while what its alarm means nothing; such alarms stand here meanwhile.</source>
   <translation>Una regla puede decir cuándo su alarma no significa nada; mientras tanto están aquí.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>Nothing is out of service</source>
   <translation>Nada fuera de servicio</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>An engineer takes an alarm out of service with O, with a reason, and returns it the same way.</source>
   <translation>Un ingeniero pone una alarma fuera de servicio con O, con un motivo, y la devuelve igual.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>Search alarms</source>
   <translation>Buscar alarmas</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/alarm_panel.py" />
   <source>{n} low folded</source>
   <extracomment>for one: {n} low folded</extracomment>
   <translation>
    <numerusform>{n} baja plegada</numerusform>
    <numerusform>{n} bajas plegadas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>Journal</source>
   <translation>Diario</translation>
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
   <translation>Plegar las bajas</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>The alarms of the moment shown, from the journal</source>
   <translation>Las alarmas del momento mostrado, del diario</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <location filename="../../widgets/alarm_then.py" />
   <source>Alarms of the moment shown</source>
   <translation>Alarmas del momento mostrado</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>No alarms then</source>
   <translation>Sin alarmas entonces</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>At the moment shown nothing rang, or the alarm system did not run.</source>
   <translation>En el momento mostrado no sonó nada, o el sistema de alarmas no funcionaba.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_panel.py" />
   <source>Search for something else, or clear the filter.</source>
   <translation>Busque otra cosa o vacíe el filtro.</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>Acknowledge what is written here</source>
   <translation>Reconocer lo que está escrito aquí</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <location filename="../../widgets/banner.py" />
   <location filename="../../widgets/transport.py" />
   <source>Return to live</source>
   <translation>Volver al directo</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>A new high alarm rose while the window shows another time</source>
   <translation>Saltó una alarma alta mientras la ventana muestra otro tiempo</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>All alarms</source>
   <translation>Todas las alarmas</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>muted {left}</source>
   <translation>silencio {left}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/alarm_strip.py" />
   <source>Mute for {n} minutes</source>
   <extracomment>for one: Mute for {n} minute</extracomment>
   <translation>
    <numerusform>Silenciar {n} minuto</numerusform>
    <numerusform>Silenciar {n} minutos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>The sound is off for {left}</source>
   <translation>El sonido está apagado {left}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>Mute the sound for a while</source>
   <translation>Silenciar un rato</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>FLOOD {n} in 10 min</source>
   <translation>AVALANCHA {n} en 10 min</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>{n} shelved</source>
   <translation>{n} aplazadas</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>{n} suppressed</source>
   <translation>{n} suprimidas</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>{n} out of service</source>
   <translation>{n} fuera de servicio</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>{n} put away</source>
   <translation>{n} apartadas</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>FLOOD {n}</source>
   <translation>AVALANCHA {n}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>Sound again</source>
   <translation>Sonido de nuevo</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>not written</source>
   <translation>sin escribir</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_strip.py" />
   <source>journal not written</source>
   <translation>diario sin escribir</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_then.py" />
   <source>HIST, {state}</source>
   <translation>HIST, {state}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_then.py" />
   <source>State then</source>
   <translation>Estado entonces</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_trend.py" />
   <source>From {low} to {high} around it</source>
   <translation>De {low} a {high} alrededor</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_trend.py" />
   <source>Signal around the alarm</source>
   <translation>La señal en torno a la alarma</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_trend.py" />
   <source>No readings around it</source>
   <translation>Sin lecturas alrededor</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Returned, unacknowledged</source>
   <translation>Normalizada, sin reconocer</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Returned to normal</source>
   <translation>Volvió a la normalidad</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Rang again</source>
   <translation>Sonó de nuevo</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Taken from the shelf</source>
   <translation>Retomada</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Shelf ends soon</source>
   <translation>El aplazamiento acaba pronto</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Shelf ended</source>
   <translation>Acabó el aplazamiento</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Suppressed by design</source>
   <translation>Suprimida por diseño</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>No longer suppressed</source>
   <translation>Ya no suprimida</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Taken out of service</source>
   <translation>Puesta fuera de servicio</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Returned to service</source>
   <translation>Devuelta al servicio</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Rule removed</source>
   <translation>Regla quitada</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Flood began</source>
   <translation>Empezó la avalancha</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Flood ended</source>
   <translation>Acabó la avalancha</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Rules changed</source>
   <translation>Reglas cambiadas</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Evaluation started</source>
   <translation>Evaluación iniciada</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Evaluation stopped</source>
   <translation>Evaluación detenida</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Clock set</source>
   <translation>Reloj ajustado</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Rule failed</source>
   <translation>Falló una regla</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Respond within {span}: {late} over</source>
   <translation>Responder en {span}: {late} de más</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>First of the flood: {what}</source>
   <translation>Primera de la avalancha: {what}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>The feed {about} is silent</source>
   <translation>La fuente {about} calla</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Upstream, {about}: {what}</source>
   <translation>Aguas arriba, {about}: {what}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>At the same place: {what}</source>
   <translation>En el mismo lugar: {what}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>First of its group, {about}: {what}</source>
   <translation>Primera de su grupo, {about}: {what}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>{n} alarms downstream, first {about}: {what}</source>
   <translation>{n} alarmas aguas abajo, primero {about}: {what}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>{state}, latched</source>
   <translation>{state}, enclavada</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>{left} left: {why}</source>
   <translation>quedan {left}: {why}</translation>
  </message>
  <message>
   <location filename="../../widgets/alarm_words.py" />
   <source>Respond within {span}: {left} left</source>
   <translation>Responder en {span}: quedan {left}</translation>
  </message>
  <message>
   <location filename="../../widgets/analog_indicator.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>Indicator</source>
   <translation>Indicador</translation>
  </message>
  <message>
   <location filename="../../widgets/asset_history.py" />
   <source>Note: {title}</source>
   <translation>Nota: {title}</translation>
  </message>
  <message>
   <location filename="../../widgets/asset_history.py" />
   <source>{n} h before</source>
   <translation>{n} h antes</translation>
  </message>
  <message>
   <location filename="../../widgets/asset_history.py" />
   <location filename="../../widgets/faceplate.py" />
   <source>Last day</source>
   <translation>Último día</translation>
  </message>
  <message>
   <location filename="../../widgets/asset_history.py" />
   <source>No alarm and no note</source>
   <translation>Sin alarma ni nota</translation>
  </message>
  <message>
   <location filename="../../widgets/asset_history.py" />
   <source>No alarm and no note in the journal.</source>
   <translation>Sin alarma ni nota en el diario.</translation>
  </message>
  <message>
   <location filename="../../widgets/attribute_table.py" />
   <location filename="../../widgets/notices.py" />
   <source>and {count} more</source>
   <translation>y {count} más</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_figure.py" />
   <location filename="../../widgets/sankey.py" />
   <source>{known} of {of} sources</source>
   <translation>{known} de {of} fuentes</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_figure.py" />
   <source>No value: {why}.</source>
   <translation>Sin valor: {why}.</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_figure.py" />
   <source>How this is computed: {formula}</source>
   <translation>Cómo se calcula: {formula}</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_figure.py" />
   <source>From {known} of {count} sources. Click for all of them.</source>
   <translation>De {known} de {count} fuentes. Haga clic para verlas todas.</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <location filename="../../widgets/from_what_table.py" />
   <location filename="../../widgets/rules_outcome.py" />
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>Flows of this moment, kW</source>
   <translation>Flujos de este momento, kW</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <location filename="../../widgets/performance_panel.py" />
   <location filename="../../widgets/sun_study_when.py" />
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>The local day so far</source>
   <translation>El día local hasta ahora</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>Week</source>
   <translation>Semana</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>The week so far, from Monday</source>
   <translation>La semana hasta ahora, desde el lunes</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>Month</source>
   <translation>Mes</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>The month so far</source>
   <translation>El mes hasta ahora</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>The year so far</source>
   <translation>El año hasta ahora</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>Shown</source>
   <translation>Mostrado</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>What the timeline shows, or A to B where they are set</source>
   <translation>Lo que muestra la línea de tiempo, o de A a B donde estén puestos</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <location filename="../../widgets/headline.py" />
   <location filename="../../widgets/rules_outcome.py" />
   <source>District</source>
   <translation>Distrito</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>What the figures are about</source>
   <translation>De qué tratan las cifras</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>Kind of positive-energy district that is wanted</source>
   <translation>Tipo de distrito de energía positiva deseado</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>Boundary</source>
   <translation>Límite del sistema</translation>
  </message>
  <message>
   <location filename="../../widgets/balance_panel.py" />
   <source>   synthetic</source>
   <translation>   sintético</translation>
  </message>
  <message>
   <location filename="../../widgets/banner.py" />
   <source>data {span} old</source>
   <translation>datos de hace {span}</translation>
  </message>
  <message>
   <location filename="../../widgets/banner.py" />
   <source>no data yet</source>
   <translation>aún sin datos</translation>
  </message>
  <message>
   <location filename="../../widgets/banner.py" />
   <source>no data at this time</source>
   <translation>sin datos en este momento</translation>
  </message>
  <message>
   <location filename="../../widgets/banner.py" />
   <source>Return to live   L</source>
   <translation>Volver al directo   L</translation>
  </message>
  <message>
   <location filename="../../widgets/banner.py" />
   <source>Return to live   (L or Esc)</source>
   <translation>Volver al directo   (L o Esc)</translation>
  </message>
  <message>
   <location filename="../../widgets/banner.py" />
   <source>{speed} · reading…</source>
   <translation>{speed} · leyendo…</translation>
  </message>
  <message>
   <location filename="../../widgets/banner.py" />
   <source>no signals</source>
   <translation>sin señales</translation>
  </message>
  <message>
   <location filename="../../widgets/box_card.py" />
   <source>End</source>
   <translation>Fin</translation>
  </message>
  <message>
   <location filename="../../widgets/box_card.py" />
   <source>Show the past in your own way again</source>
   <translation>Mostrar de nuevo el pasado a su manera</translation>
  </message>
  <message>
   <location filename="../../widgets/box_card.py" />
   <source>Look where they looked</source>
   <translation>Mirar donde miraban</translation>
  </message>
  <message>
   <location filename="../../widgets/box_card.py" />
   <source>Look elsewhere while the time runs on</source>
   <translation>Mirar a otro lado mientras corre el tiempo</translation>
  </message>
  <message>
   <location filename="../../widgets/box_card.py" />
   <source>Follow again</source>
   <translation>Seguir de nuevo</translation>
  </message>
  <message>
   <location filename="../../widgets/box_card.py" />
   <source>Steer myself</source>
   <translation>Guiar yo</translation>
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>Mo</source>
   <translation>Lu</translation>
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>Tu</source>
   <translation>Ma</translation>
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>We</source>
   <translation>Mi</translation>
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>Th</source>
   <translation>Ju</translation>
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>Fr</source>
   <translation>Vi</translation>
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>Sa</source>
   <translation>Sá</translation>
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>Su</source>
   <translation>Do</translation>
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>{day} has {b:g} h</source>
   <translation>{day} tiene {b:g} h</translation>
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>The month before</source>
   <translation>El mes anterior</translation>
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>The month after</source>
   <translation>El mes siguiente</translation>
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>click a day for the same time there</source>
   <translation>haga clic en un día para la misma hora</translation>
  </message>
  <message>
   <location filename="../../widgets/calendar_card.py" />
   <source>{count:,} readings</source>
   <translation>{count:,} lecturas</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>model coordinates</source>
   <translation>coordenadas del modelo</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Copy {grid}   {name}</source>
   <translation>Copiar {grid}   {name}</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Inspect</source>
   <translation>Inspeccionar</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Fly to</source>
   <translation>Volar a</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Isolate</source>
   <translation>Aislar</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Hide</source>
   <translation>Ocultar</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>All of this type</source>
   <translation>Todos los de este tipo</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Clip box around it</source>
   <translation>Caja de recorte alrededor</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <location filename="../../widgets/hidden_chip.py" />
   <source>Show all</source>
   <translation>Mostrar todo</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <location filename="../../widgets/city_tools.py" />
   <source>Undo hiding</source>
   <translation>Deshacer ocultar</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Measure from here</source>
   <translation>Medir desde aquí</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Profile from here</source>
   <translation>Perfil desde aquí</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Copy {degrees}   longitude, latitude</source>
   <translation>Copiar {degrees}   longitud, latitud</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>Trend of {signal_label}</source>
   <translation>Tendencia de {signal_label}</translation>
  </message>
  <message>
   <location filename="../../widgets/city_menu.py" />
   <source>{words} every {type}</source>
   <translation>{words} cada {type}</translation>
  </message>
  <message>
   <location filename="../../widgets/city_tools.py" />
   <source>Measure a distance</source>
   <translation>Medir una distancia</translation>
  </message>
  <message>
   <location filename="../../widgets/city_tools.py" />
   <source>Measure a height</source>
   <translation>Medir una altura</translation>
  </message>
  <message>
   <location filename="../../widgets/city_tools.py" />
   <source>Measure an area or a roof</source>
   <translation>Medir un área o una cubierta</translation>
  </message>
  <message>
   <location filename="../../widgets/city_tools.py" />
   <source>Height profile along a line</source>
   <translation>Perfil de alturas a lo largo de una línea</translation>
  </message>
  <message>
   <location filename="../../widgets/city_tools.py" />
   <location filename="../../widgets/clip_card.py" />
   <location filename="../../widgets/hidden_chip.py" />
   <source>Clip box</source>
   <translation>Caja de recorte</translation>
  </message>
  <message>
   <location filename="../../widgets/city_tools.py" />
   <source>Isolate the selection; again hides the rest</source>
   <translation>Aislar la selección; otra vez oculta el resto</translation>
  </message>
  <message>
   <location filename="../../widgets/city_tools.py" />
   <source>Hide the selection</source>
   <translation>Ocultar la selección</translation>
  </message>
  <message>
   <location filename="../../widgets/city_tools.py" />
   <source>Show all that is hidden</source>
   <translation>Mostrar todo lo oculto</translation>
  </message>
  <message>
   <location filename="../../widgets/clip_card.py" />
   <source>Across</source>
   <translation>A lo ancho</translation>
  </message>
  <message>
   <location filename="../../widgets/clip_card.py" />
   <source>Along</source>
   <translation>A lo largo</translation>
  </message>
  <message>
   <location filename="../../widgets/clip_card.py" />
   <source>Turn</source>
   <translation>Girar</translation>
  </message>
  <message>
   <location filename="../../widgets/clip_card.py" />
   <source>Fit selection</source>
   <translation>Ajustar a selección</translation>
  </message>
  <message>
   <location filename="../../widgets/clip_card.py" />
   <source>Put the box around what is selected</source>
   <translation>Poner la caja alrededor de lo seleccionado</translation>
  </message>
  <message>
   <location filename="../../widgets/clip_card.py" />
   <source>{low} to {high} m</source>
   <translation>{low} a {high} m</translation>
  </message>
  <message>
   <location filename="../../widgets/clip_card.py" />
   <source>Heights above the zero of the district's CRS</source>
   <translation>Alturas sobre el cero del CRS del distrito</translation>
  </message>
  <message>
   <location filename="../../widgets/colour_by.py" />
   <source>Colour by</source>
   <translation>Colorear por</translation>
  </message>
  <message>
   <location filename="../../widgets/colour_by.py" />
   <location filename="../../widgets/trend_menu.py" />
   <source>Nothing</source>
   <translation>Nada</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>an hour before</source>
   <translation>una hora antes</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>a day before</source>
   <translation>un día antes</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>a week before</source>
   <translation>una semana antes</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>a fixed moment</source>
   <translation>un momento fijo</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>the same moment</source>
   <translation>el mismo momento</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>Two moments</source>
   <translation>Dos momentos</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>The left moment is</source>
   <translation>El momento izquierdo es</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>Moment of the left view</source>
   <translation>Momento de la vista izquierda</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>Colours of B say how much it differs from A; choose by what under Layers</source>
   <translation>Los colores de B dicen cuánto difiere de A; elija por qué en Capas</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>Back to one moment   (Ctrl+Shift+D)</source>
   <translation>Volver a un momento   (Ctrl+Shift+D)</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>Back to one moment</source>
   <translation>Volver a un momento</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>A is {distance_text}</source>
   <translation>A es {distance_text}</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>earlier</source>
   <translation>antes</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>later</source>
   <translation>después</translation>
  </message>
  <message>
   <location filename="../../widgets/compare_bar.py" />
   <source>Colour the difference B </source>
   <translation>Colorear la diferencia B </translation>
  </message>
  <message>
   <location filename="../../widgets/compass.py" />
   <source>North arrow and scale</source>
   <translation>Flecha del norte y escala</translation>
  </message>
  <message>
   <location filename="../../widgets/compass.py" />
   <source>True north; click to turn the view there.
Grid north of this place lies {convergence_deg:.2f}° {what} of it.
The bar holds at the middle of the view.</source>
   <translation>Norte verdadero; haga clic para girar la vista.
El norte de la cuadrícula está aquí {convergence_deg:.2f}° al {what} de él.
La barra vale en el centro de la vista.</translation>
  </message>
  <message>
   <location filename="../../widgets/compass.py" />
   <source>east</source>
   <translation>este</translation>
  </message>
  <message>
   <location filename="../../widgets/compass.py" />
   <source>west</source>
   <translation>oeste</translation>
  </message>
  <message>
   <location filename="../../widgets/copy_choice.py" />
   <source>New signals need a district of your own: name its folder</source>
   <translation>Las señales nuevas necesitan un distrito propio: nombre su carpeta</translation>
  </message>
  <message>
   <location filename="../../widgets/copy_choice.py" />
   <source>Name a new folder for the copy</source>
   <translation>Nombre una carpeta nueva para la copia</translation>
  </message>
  <message>
   <location filename="../../widgets/copy_choice.py" />
   <source>Make the copy</source>
   <translation>Hacer la copia</translation>
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Device verified</source>
   <translation>Dispositivo verificado</translation>
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Device has not proved itself</source>
   <translation>El dispositivo no se ha acreditado</translation>
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Device proof expired</source>
   <translation>La acreditación ha caducado</translation>
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Device proof dated ahead</source>
   <translation>La acreditación está fechada en el futuro</translation>
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Device proof replayed</source>
   <translation>La acreditación es repetida</translation>
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Device proof forged</source>
   <translation>La acreditación es falsa</translation>
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Device proof unreadable</source>
   <translation>La acreditación es ilegible</translation>
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Unknown device</source>
   <translation>Dispositivo desconocido</translation>
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <location filename="../../widgets/ledger_summary.py" />
   <source>Device revoked</source>
   <translation>Dispositivo revocado</translation>
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Device key not found</source>
   <translation>No se halla la clave del dispositivo</translation>
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>last good {span} ago</source>
   <translation>última buena hace {span}</translation>
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>not registered</source>
   <translation>sin registrar</translation>
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <location filename="../../widgets/ledger_words.py" />
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <location filename="../../widgets/device_badge.py" />
   <source>Synthetic: this device and its key were made by the demonstration.</source>
   <translation>Sintético: este dispositivo y su clave los hizo la demostración.</translation>
  </message>
  <message>
   <location filename="../../widgets/district_card.py" />
   <source>, open now</source>
   <translation>, abierto ahora</translation>
  </message>
  <message>
   <location filename="../../widgets/district_card.py" />
   <source>Load now</source>
   <translation>Consumo ahora</translation>
  </message>
  <message>
   <location filename="../../widgets/district_card.py" />
   <source>Own power now</source>
   <translation>Potencia propia ahora</translation>
  </message>
  <message>
   <location filename="../../widgets/district_card.py" />
   <source>Self-sufficient today</source>
   <translation>Autosuficiente hoy</translation>
  </message>
  <message>
   <location filename="../../widgets/districts_map.py" />
   <source>Map with {count} districts</source>
   <translation>Mapa con {count} distritos</translation>
  </message>
  <message>
   <location filename="../../widgets/districts_map.py" />
   <source>Equal-area map; coasts sketched by hand</source>
   <translation>Mapa equivalente; costas dibujadas a mano</translation>
  </message>
  <message>
   <location filename="../../widgets/districts_overview.py" />
   <source>Synthetic districts. Figures are those of the simulator at this moment.</source>
   <translation>Distritos sintéticos. Las cifras son las del simulador en este momento.</translation>
  </message>
  <message>
   <location filename="../../widgets/dock.py" />
   <source>Fold {title} away</source>
   <translation>Plegar {title}</translation>
  </message>
  <message>
   <location filename="../../widgets/drop_target.py" />
   <source>City models, footprints, terrain, a district folder, or readings to import (CSV, Parquet, JSON lines).</source>
   <translation>Modelos de ciudad, plantas, terreno, una carpeta de distrito o lecturas que importar (CSV, Parquet, líneas JSON).</translation>
  </message>
  <message>
   <location filename="../../widgets/drop_target.py" />
   <source>Drop files here to open them</source>
   <translation>Suelte archivos aquí para abrirlos</translation>
  </message>
  <message>
   <location filename="../../widgets/drop_target.py" />
   <source>Drop to open</source>
   <translation>Suelte para abrir</translation>
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>Feed '{feed}' is up</source>
   <translation>La fuente '{feed}' está conectada</translation>
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>Feed '{feed}' is down</source>
   <translation>La fuente '{feed}' está caída</translation>
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>Feed '{feed}' is paused</source>
   <translation>La fuente '{feed}' está en pausa</translation>
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>Feed '{feed}' is stopped</source>
   <translation>La fuente '{feed}' está parada</translation>
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>This window returned to LIVE</source>
   <translation>Esta ventana volvió a LIVE</translation>
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>recording started</source>
   <translation>empezó el registro</translation>
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>Values are simulated</source>
   <translation>Los valores son simulados</translation>
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>The clock of this machine was set back by {span}</source>
   <translation>El reloj de esta máquina se atrasó {span}</translation>
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>The clock of this machine was set forward by {span}, or the machine slept</source>
   <translation>El reloj de esta máquina se adelantó {span}, o la máquina estuvo dormida</translation>
  </message>
  <message>
   <location filename="../../widgets/event_words.py" />
   <source>This window went from LIVE to {mode}</source>
   <translation>Esta ventana pasó de LIVE a {mode}</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>{span}: {counted} sealed</source>
   <translation>{span}: {counted} sellados</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/evidence_dialog.py" />
   <source>, {counted} of them DIFFER: their readings are left out, and a check of the file says so</source>
   <extracomment>for one: , {counted} of them DIFFERS: their readings are left out, and a check of the file says so</extracomment>
   <translation>
    <numerusform>, {counted} de ellos DIFIERE: sus lecturas se excluyen, y una comprobación del archivo lo dice</numerusform>
    <numerusform>, {counted} de ellos DIFIEREN: sus lecturas se excluyen, y una comprobación del archivo lo dice</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>; what is not sealed yet is left out</source>
   <translation>; lo aún no sellado se excluye</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <location filename="../../widgets/film_dialog.py" />
   <source>{time}; words such as 'yesterday 17:00' will do too</source>
   <translation>{time}; también valen palabras como 'yesterday 17:00'</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>Export evidence</source>
   <translation>Exportar evidencias</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <location filename="../../widgets/film_dialog.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>From</source>
   <translation>Desde</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <location filename="../../widgets/film_dialog.py" />
   <source>To</source>
   <translation>Hasta</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <location filename="../../widgets/import_dialog.py" />
   <location filename="../../widgets/palette.py" />
   <source>Signals</source>
   <translation>Señales</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>All signals</source>
   <translation>Todas las señales</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <location filename="../../widgets/feed_table.py" />
   <location filename="../../widgets/film_dialog.py" />
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <location filename="../../widgets/film_dialog.py" />
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>The file holds the readings, the ledger's records of that time of all kinds, signed checkpoints and public keys. Whoever checks it needs your trust file by another way: tvilling ledger trust.</source>
   <translation>El archivo contiene las lecturas, los registros del libro de ese tiempo, puntos de control firmados y claves públicas. Quien lo compruebe necesita su archivo de confianza por otra vía: tvilling ledger trust.</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>Evidence (*.zip)</source>
   <translation>Evidencias (*.zip)</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>Nothing of this time is sealed yet: a quarter of an hour is sealed a minute after its end.</source>
   <translation>Nada de este tiempo está sellado aún: un cuarto de hora se sella un minuto después de acabar.</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>{counted} of {chosen}</source>
   <translation>{counted} de {chosen}</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>Its beginning must lie before its end.</source>
   <translation>Su principio debe estar antes de su fin.</translation>
  </message>
  <message>
   <location filename="../../widgets/evidence_dialog.py" />
   <source>The file must end in {suffix}.</source>
   <translation>El archivo debe acabar en {suffix}.</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>Of a past or imagined moment: judged by its values, nothing can be acknowledged.</source>
   <translation>De un momento pasado o imaginado: juzgado por sus valores, nada se puede reconocer.</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>No alarm.</source>
   <translation>Sin alarma.</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <location filename="../../widgets/levels_support.py" />
   <source>Raw values</source>
   <translation>Valores brutos</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>Own window</source>
   <translation>Ventana propia</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <location filename="../../widgets/inspector.py" />
   <source>Belongs together</source>
   <translation>Relacionado</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>Nameplate</source>
   <translation>Placa de características</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>Not known whether there is an alarm: none of its signals reports.</source>
   <translation>No se sabe si hay alarma: no informa ninguna de sus señales.</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>No alarm in what is known: {known} of {of} signals report.</source>
   <translation>Sin alarma en lo conocido: informan {known} de {of} señales.</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>Acknowledge the alarms of this asset</source>
   <translation>Reconocer las alarmas de este activo</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>Draw its signals in the trends</source>
   <translation>Dibujar sus señales en las tendencias</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>Level 4: raw values, rules, evidence</source>
   <translation>Nivel 4: valores brutos, reglas, evidencias</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate.py" />
   <source>Show this faceplate in a window of its own</source>
   <translation>Mostrar esta carátula en su propia ventana</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate_alarms.py" />
   <source>{title}, {priority} priority, {state}</source>
   <translation>{title}, prioridad {priority}, {state}</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate_window.py" />
   <source>{asset} – Tvilling</source>
   <translation>{asset} – Tvilling</translation>
  </message>
  <message>
   <location filename="../../widgets/faceplate_window.py" />
   <source>Faceplate of {asset}</source>
   <translation>Carátula de {asset}</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <source>The chosen feed</source>
   <translation>La fuente elegida</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <source>No feed chosen</source>
   <translation>Ninguna fuente elegida</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <source>Choose one: what it sends, refuses and why stands here.</source>
   <translation>Elija una: aquí está qué envía, qué rechaza y por qué.</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <location filename="../../widgets/feed_entry.py" />
   <source> for {span}</source>
   <translation> desde hace {span}</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <location filename="../../widgets/feed_entry.py" />
   <source>, next try in {retry_s:.0f} s</source>
   <translation>, próximo intento en {retry_s:.0f} s</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <source>Marked, and kept</source>
   <translation>Marcadas y guardadas</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <location filename="../../widgets/feed_table.py" />
   <source>Rejected</source>
   <translation>Rechazadas</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <source>Came again</source>
   <translation>Repetidas</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <location filename="../../widgets/ledger_words.py" />
   <source>Devices</source>
   <translation>Dispositivos</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_details.py" />
   <source>Last rejected</source>
   <translation>Últimas rechazadas</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>MQTT broker</source>
   <translation>Bróker MQTT</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>MQTT broker, TLS</source>
   <translation>Bróker MQTT, TLS</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>SensorThings server</source>
   <translation>Servidor SensorThings</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>NGSI-LD broker</source>
   <translation>Bróker NGSI-LD</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>IOTA ledger</source>
   <translation>Libro IOTA</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Watched folder</source>
   <translation>Carpeta vigilada</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <location filename="../../widgets/feed_table.py" />
   <source>Simulator</source>
   <translation>Simulador</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Choose a kind for an example</source>
   <translation>Elija un tipo para ver un ejemplo</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <location filename="../../widgets/new_district.py" />
   <location filename="../../widgets/trust_page.py" />
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>User</source>
   <translation>Usuario</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Password</source>
   <translation>Contraseña</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Options</source>
   <translation>Opciones</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Runs whenever this district is open</source>
   <translation>Funciona siempre que este distrito esté abierto</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Test</source>
   <translation>Probar</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Connect for five seconds and say what comes</source>
   <translation>Conectar cinco segundos y decir qué llega</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Give it a name of letters, digits, spaces, dots and hyphens.</source>
   <translation>Dele un nombre con letras, cifras, espacios, puntos y guiones.</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>There is a feed '{name}' already.</source>
   <translation>Ya hay una fuente '{name}'.</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Give it an address, such as mqtt://broker.example.org/city.</source>
   <translation>Dele una dirección, como mqtt://broker.example.org/city.</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Put the password into its own field: it does not belong into the address.</source>
   <translation>Ponga la contraseña en su propio campo: no va en la dirección.</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Connecting…</source>
   <translation>Conectando…</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>Feed {name}</source>
   <translation>Fuente {name}</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>New feed</source>
   <translation>Fuente nueva</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>kept in this machine's keyring</source>
   <translation>guardada en el llavero de esta máquina</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_dialog.py" />
   <source>The address cannot be read; write it as scheme://host:port/path.</source>
   <translation>La dirección no se puede leer; escríbala como scheme://host:port/path.</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_entry.py" />
   <source>not connected</source>
   <translation>sin conexión</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_entry.py" />
   <source> · {count_text} rejected</source>
   <translation> · {count_text} rechazadas</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_entry.py" />
   <source>{count_text} readings since the start</source>
   <translation>{count_text} lecturas desde el inicio</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_entry.py" />
   <source>, nothing for {span}</source>
   <translation>, nada desde hace {span}</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_entry.py" />
   <source>{feed} down{wait}</source>
   <translation>{feed} caída{wait}</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_entry.py" />
   <source>newest {span} ago</source>
   <translation>la última hace {span}</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_entry.py" />
   <source>{count_text} rejected:</source>
   <translation>{count_text} rechazadas:</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_entry.py" />
   <source>{count_text} replaced by newer ones before they were drawn; all are recorded</source>
   <translation>{count_text} reemplazadas por otras más nuevas antes de dibujarse; todas están guardadas</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>answer too large</source>
   <translation>respuesta demasiado grande</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>bad arrival time</source>
   <translation>hora de llegada no válida</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>not a JSON object</source>
   <translation>no es un objeto JSON</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>time before 1900</source>
   <translation>hora anterior a 1900</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>time that the clock skipped</source>
   <translation>hora que el reloj se saltó</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>time without a zone</source>
   <translation>hora sin zona</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>wrong number of columns</source>
   <translation>número de columnas incorrecto</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>arrays of unequal length</source>
   <translation>listas de distinta longitud</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>bad time</source>
   <translation>hora no válida</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>changes too fast</source>
   <translation>cambia demasiado deprisa</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>clock ahead of ours</source>
   <translation>reloj adelantado al nuestro</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>datastream is gone</source>
   <translation>el flujo de datos ya no está</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>empty</source>
   <translation>vacío</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>entity without id</source>
   <translation>entidad sin id</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>file not read</source>
   <translation>archivo no leído</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>late by days</source>
   <translation>con días de retraso</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>late by hours</source>
   <translation>con horas de retraso</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>late by minutes</source>
   <translation>con minutos de retraso</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>meter reset</source>
   <translation>contador puesto a cero</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>no signal</source>
   <translation>sin señal</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>not a number</source>
   <translation>no es un número</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>not an entity</source>
   <translation>no es una entidad</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>not finite</source>
   <translation>no es finito</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>not json</source>
   <translation>no es JSON</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>not sealed</source>
   <translation>sin sellar</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>older result of the same time</source>
   <translation>resultado más antiguo de la misma hora</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>out of order</source>
   <translation>fuera de orden</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>out of range</source>
   <translation>fuera de rango</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>oversized</source>
   <translation>demasiado grande</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>past not to be had</source>
   <translation>el pasado no se puede obtener</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>seal does not hold</source>
   <translation>el sello no se sostiene</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>sudden zero</source>
   <translation>cero repentino</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>sun power at night</source>
   <translation>potencia solar de noche</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>time in the future</source>
   <translation>hora en el futuro</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>too many at once</source>
   <translation>demasiados a la vez</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>too many pages</source>
   <translation>demasiadas páginas</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>unchanged for too long</source>
   <translation>sin cambios demasiado tiempo</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>unit cannot be converted</source>
   <translation>la unidad no se puede convertir</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>unknown datastream</source>
   <translation>flujo de datos desconocido</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>unknown quality</source>
   <translation>calidad desconocida</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>unknown signal</source>
   <translation>señal desconocida</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>unknown subscription</source>
   <translation>suscripción desconocida</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>unknown topic</source>
   <translation>tema desconocido</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>unusable answer</source>
   <translation>respuesta inutilizable</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_reasons.py" />
   <source>wrong fields</source>
   <translation>campos incorrectos</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <source>Link</source>
   <translation>Enlace</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <source>Rate</source>
   <translation>Ritmo</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <location filename="../../widgets/found_streams.py" />
   <source>Newest</source>
   <translation>Última</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <source>Stored</source>
   <translation>Guardadas</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <source>Marked</source>
   <translation>Marcadas</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <location filename="../../widgets/ledger_details.py" />
   <source>Bytes</source>
   <translation>Bytes</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <source>Reconnects</source>
   <translation>Reconexiones</translation>
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
   <translation>Flujo</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <source>Made up</source>
   <translation>Inventada</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <location filename="../../widgets/new_district.py" />
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <source>Shared history</source>
   <translation>Histórico compartido</translation>
  </message>
  <message>
   <location filename="../../widgets/feed_table.py" />
   <source>not started</source>
   <translation>sin iniciar</translation>
  </message>
  <message>
   <location filename="../../widgets/feeds_panel.py" />
   <source>Add a feed</source>
   <translation>Añadir una fuente</translation>
  </message>
  <message>
   <location filename="../../widgets/feeds_panel.py" />
   <source>Edit this feed</source>
   <translation>Editar esta fuente</translation>
  </message>
  <message>
   <location filename="../../widgets/feeds_panel.py" />
   <source>Test this feed: connect and say what comes</source>
   <translation>Probar esta fuente: conectar y decir qué llega</translation>
  </message>
  <message>
   <location filename="../../widgets/feeds_panel.py" />
   <source>Look around at its source</source>
   <translation>Explorar su origen</translation>
  </message>
  <message>
   <location filename="../../widgets/feeds_panel.py" />
   <source>Pause this feed</source>
   <translation>Pausar esta fuente</translation>
  </message>
  <message>
   <location filename="../../widgets/feeds_panel.py" />
   <source>Remove this feed</source>
   <translation>Quitar esta fuente</translation>
  </message>
  <message>
   <location filename="../../widgets/feeds_panel.py" />
   <source>Resume this feed</source>
   <translation>Reanudar esta fuente</translation>
  </message>
  <message>
   <location filename="../../widgets/figure_row.py" />
   <location filename="../../widgets/proof_words.py" />
   <source>not anchored</source>
   <translation>sin anclar</translation>
  </message>
  <message>
   <location filename="../../widgets/figure_row.py" />
   <source>{id}
Click to draw it in the trends; on the hexagon for its proof</source>
   <translation>{id}
Clic para dibujarla en las tendencias; en el hexágono, para su prueba</translation>
  </message>
  <message>
   <location filename="../../widgets/figure_row.py" />
   <source>Draw in the trends</source>
   <translation>Dibujar en las tendencias</translation>
  </message>
  <message>
   <location filename="../../widgets/figure_row.py" />
   <location filename="../../widgets/from_what.py" />
   <source>From what?</source>
   <translation>¿De qué sale?</translation>
  </message>
  <message>
   <location filename="../../widgets/figure_row.py" />
   <source>Show its proof</source>
   <translation>Mostrar su prueba</translation>
  </message>
  <message>
   <location filename="../../widgets/figure_row.py" />
   <location filename="../../widgets/proof_view.py" />
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <location filename="../../widgets/figure_row.py" />
   <source>Proof: {word}</source>
   <translation>Prueba: {word}</translation>
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>&amp;File</source>
   <translation>&amp;Archivo</translation>
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>Open files...</source>
   <translation>Abrir archivos...</translation>
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>Open a district folder...</source>
   <translation>Abrir una carpeta de distrito...</translation>
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>New district from files...</source>
   <translation>Nuevo distrito desde archivos...</translation>
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>Import readings...</source>
   <translation>Importar lecturas...</translation>
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>Districts on a map</source>
   <translation>Distritos en un mapa</translation>
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>Remove a layer</source>
   <translation>Quitar una capa</translation>
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>Problems in the files...</source>
   <translation>Problemas en los archivos...</translation>
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>{name}: switch to another district</source>
   <translation>{name}: cambiar a otro distrito</translation>
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>District {name}</source>
   <translation>Distrito {name}</translation>
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>Problems in the files ({count:,})...</source>
   <translation>Problemas en los archivos ({count:,})...</translation>
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>No problems in the files</source>
   <translation>Sin problemas en los archivos</translation>
  </message>
  <message>
   <location filename="../../widgets/file_menu.py" />
   <source>All on a map</source>
   <translation>Todos en un mapa</translation>
  </message>
  <message>
   <location filename="../../widgets/film_dialog.py" />
   <source>Record a film</source>
   <translation>Grabar una película</translation>
  </message>
  <message>
   <location filename="../../widgets/film_dialog.py" />
   <location filename="../../widgets/transport.py" />
   <location filename="../../widgets/units_page.py" />
   <source>Speed</source>
   <translation>Velocidad</translation>
  </message>
  <message>
   <location filename="../../widgets/film_dialog.py" />
   <source>MP4 films (*.mp4)</source>
   <translation>Películas MP4 (*.mp4)</translation>
  </message>
  <message>
   <location filename="../../widgets/film_dialog.py" />
   <source>The film's beginning must lie before its end.</source>
   <translation>El principio de la película debe estar antes de su fin.</translation>
  </message>
  <message>
   <location filename="../../widgets/film_dialog.py" />
   <source>The file must end in .mp4.</source>
   <translation>El archivo debe acabar en .mp4.</translation>
  </message>
  <message>
   <location filename="../../widgets/film_dialog.py" />
   <source>That is more than an hour of film: choose a higher speed or a shorter time.</source>
   <translation>Es más de una hora de película: elija más velocidad o menos tiempo.</translation>
  </message>
  <message>
   <location filename="../../widgets/film_dialog.py" />
   <source>{span} in {seconds:.1f} s of film, {frames} frames. The window plays it once while it records; time, zone and mode are written into every frame.</source>
   <translation>{span} en {seconds:.1f} s de película, {frames} fotogramas. La ventana lo reproduce una vez mientras graba; hora, zona y modo van en cada fotograma.</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_chart.py" />
   <location filename="../../widgets/forecast_panel.py" />
   <source>Waits for the history.</source>
   <translation>Espera al histórico.</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_chart.py" />
   <source>No signal of this district says it.</source>
   <translation>Ninguna señal de este distrito lo dice.</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_chart.py" />
   <source>{names}, next 24 hours. {words}</source>
   <translation>{names}, próximas 24 horas. {words}</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_chart.py" />
   <location filename="../../widgets/mobility_outlook.py" />
   <source>No forecast: {why}.</source>
   <translation>Sin previsión: {why}.</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_panel.py" />
   <source>measured</source>
   <translation>medido</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_panel.py" />
   <source>expected</source>
   <translation>esperado</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_panel.py" />
   <source>holds 4 of 5</source>
   <translation>contiene 4 de 5</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_panel.py" />
   <source>Made at {time} from what was known then</source>
   <translation>Hecha a las {time} con lo que se sabía entonces</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_panel.py" />
   <source>No forecast</source>
   <translation>Sin previsión</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_panel.py" />
   <source>Bright line: measured. Coloured line: expected. Band: holds four of five outcomes.</source>
   <translation>Línea clara: medido. Línea de color: esperado. Banda: contiene cuatro de cinco resultados.</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_panel.py" />
   <source>newest data of {time}</source>
   <translation>datos más nuevos de {time}</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_panel.py" />
   <location filename="../../widgets/performance_panel.py" />
   <source>synthetic district</source>
   <translation>distrito sintético</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <location filename="../../widgets/streams_panel.py" />
   <source>Price</source>
   <translation>Precio</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>What buildings and charging cars will draw, without batteries.</source>
   <translation>Lo que consumirán edificios y coches cargando, sin baterías.</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>What all PV arrays of the district will make.</source>
   <translation>Lo que generará toda la FV del distrito.</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>What a kilowatt-hour will cost on the market, before tariffs.</source>
   <translation>Lo que costará un kilovatio hora en el mercado, antes de tarifas.</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>PV and turbines less load: above zero the district has more than it needs.</source>
   <translation>FV y turbinas menos consumo: por encima de cero el distrito tiene más de lo que necesita.</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>as at the same clock time on the last day that is known</source>
   <translation>como a la misma hora del último día conocido</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>the mean of past days of the same kind, recent and equally warm ones more, shifted by the last hours</source>
   <translation>la media de días pasados del mismo tipo, más los recientes y de igual temperatura, desplazada por las últimas horas</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>the sun's course under a clear sky, times how clear past days and the last hours were</source>
   <translation>el curso del sol con cielo despejado, por lo despejados que fueron los días y horas pasados</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>{at:%H:%M}   {mid}   ({low} to {high})</source>
   <translation>{at:%H:%M}   {mid}   ({low} a {high})</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>highest {top} at {at:%H:%M}</source>
   <translation>máximo {top} a las {at:%H:%M}</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>error {amount}</source>
   <translation>error {amount}</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>no forecast</source>
   <translation>sin previsión</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>{model}, not judged yet</source>
   <translation>{model}, aún sin juzgar</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>{in_band_pct} % in band</source>
   <translation>{in_band_pct} % en la banda</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>Judged on {count} steps: mean error {amount}, {what} by {amount_2} on average.</source>
   <translation>Juzgada en {count} pasos: error medio {amount}, {what} en {amount_2} de media.</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>{in_band_pct} % of what came lay in the band; 80 % should.</source>
   <translation>El {in_band_pct} % de lo que vino estuvo en la banda; debería el 80 %.</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>{skill_pct} % {worse} error than taking yesterday again.</source>
   <translation>{skill_pct} % {worse} error que repetir el día de ayer.</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>By lead time: {told}.</source>
   <translation>Por antelación: {told}.</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>{amount} up to {lead:g} h</source>
   <translation>{amount} hasta {lead:g} h</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>too high</source>
   <translation>demasiado alta</translation>
  </message>
  <message>
   <location filename="../../widgets/forecast_words.py" />
   <source>too low</source>
   <translation>demasiado baja</translation>
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <location filename="../../widgets/import_new.py" />
   <source>Thing</source>
   <translation>Cosa</translation>
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <location filename="../../widgets/import_new.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>Quantity</source>
   <translation>Magnitud</translation>
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source>Becomes part of</source>
   <translation>Pasa a ser parte de</translation>
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source>Kind of a new one</source>
   <translation>Tipo de uno nuevo</translation>
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source>Every</source>
   <translation>Cada</translation>
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source>{count} of {count_2} streams become signals, {things} things become assets.</source>
   <translation>{count} de {count_2} flujos serán señales, {things} cosas serán activos.</translation>
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source>Found at {feed}</source>
   <translation>Encontrado en {feed}</translation>
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source>Streams at the source</source>
   <translation>Flujos en el origen</translation>
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source>Add to the district</source>
   <translation>Añadir al distrito</translation>
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source>Say which quantity '{label}' is.</source>
   <translation>Diga qué magnitud es '{label}'.</translation>
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source> {lost} of them have no place at the source and will stand at the district's origin.</source>
   <translation> {lost} de ellas no tienen lugar en el origen y estarán en el origen del distrito.</translation>
  </message>
  <message>
   <location filename="../../widgets/found_streams.py" />
   <source>a new asset</source>
   <translation>un activo nuevo</translation>
  </message>
  <message>
   <location filename="../../widgets/freshness.py" />
   <source>{fresh} of {signals} signals fresh, {newest}</source>
   <translation>{fresh} de {signals} señales al día, {newest}</translation>
  </message>
  <message>
   <location filename="../../widgets/freshness.py" />
   <source>nothing known yet</source>
   <translation>aún nada conocido</translation>
  </message>
  <message>
   <location filename="../../widgets/freshness.py" />
   <source>newest {span} old</source>
   <translation>la última de hace {span}</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what.py" />
   <source>Sign of proof</source>
   <translation>Signo de prueba</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what.py" />
   <source>Enter draws a signal in the trends.</source>
   <translation>Intro dibuja una señal en las tendencias.</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what.py" />
   <source>Signals that the figure rests on</source>
   <translation>Señales en que se basa la cifra</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what.py" />
   <source>How it is computed</source>
   <translation>Cómo se calcula</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what.py" />
   <source>From what</source>
   <translation>De qué sale</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what.py" />
   <source>After: {origin}</source>
   <translation>Según: {origin}</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_table.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>Known</source>
   <translation>Conocido</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_table.py" />
   <source>Gave</source>
   <translation>Dio</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_table.py" />
   <source>Share of the period that it covered</source>
   <translation>Parte del período que cubrió</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_table.py" />
   <source>What it put into the figure</source>
   <translation>Lo que aportó a la cifra</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_table.py" />
   <source>Its newest value, at the playhead</source>
   <translation>Su valor más nuevo, en el cursor</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_table.py" />
   <source>silent</source>
   <translation>callada</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>matches what was anchored</source>
   <translation>coincide con lo anclado</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>{known} of {counted}</source>
   <translation>{known} de {counted}</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>Rests on no meter</source>
   <translation>No se basa en ningún contador</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>{text}; the least known kind covers {percent} %: under 90 %, so the figure is not valid</source>
   <translation>{text}; el tipo menos conocido cubre el {percent} %: menos del 90 %, así que la cifra no es válida</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>{text}; each kind covers {percent} % or more</source>
   <translation>{text}; cada tipo cubre el {percent} % o más</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>{text}, all of the time</source>
   <translation>{text}, todo el tiempo</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>Ledger, {counted}: {parts}</source>
   <translation>Libro, {counted}: {parts}</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>at {time}</source>
   <translation>a las {time}</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>No ledger here: history in memory or shared is not sealed by this window</source>
   <translation>Aquí no hay libro: esta ventana no sella un histórico en memoria o compartido</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>Ledger: nothing of this period is anchored yet</source>
   <translation>Libro: aún no hay nada anclado de este período</translation>
  </message>
  <message>
   <location filename="../../widgets/from_what_words.py" />
   <source>Ledger: matches what was anchored, {counted}</source>
   <translation>Libro: coincide con lo anclado, {counted}</translation>
  </message>
  <message>
   <location filename="../../widgets/grid_key.py" />
   <source>Plain</source>
   <translation>Simple</translation>
  </message>
  <message>
   <location filename="../../widgets/grid_key.py" />
   <source>near</source>
   <translation>cerca</translation>
  </message>
  <message>
   <location filename="../../widgets/grid_key.py" />
   <source>limit</source>
   <translation>límite</translation>
  </message>
  <message>
   <location filename="../../widgets/grid_key.py" />
   <source>Limit that is near or passed</source>
   <translation>Límite cercano o superado</translation>
  </message>
  <message>
   <location filename="../../widgets/grid_key.py" />
   <source>and {left} more</source>
   <translation>y {left} más</translation>
  </message>
  <message>
   <location filename="../../widgets/grid_key.py" />
   <source>Show {titles}</source>
   <translation>Mostrar {titles}</translation>
  </message>
  <message>
   <location filename="../../widgets/headline.py" />
   <source>{known} of {sources}</source>
   <translation>{known} de {sources}</translation>
  </message>
  <message>
   <location filename="../../widgets/headline.py" />
   <source>{name}: {parts} ({known} of {sources} sources, {percent} %)</source>
   <translation>{name}: {parts} ({known} de {sources} fuentes, {percent} %)</translation>
  </message>
  <message>
   <location filename="../../widgets/headline.py" />
   <location filename="../../widgets/levels_areas.py" />
   <source>PV</source>
   <translation>FV</translation>
  </message>
  <message>
   <location filename="../../widgets/headline.py" />
   <source>Click a figure: from what is it?</source>
   <translation>Haga clic en una cifra: ¿de qué sale?</translation>
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <source>Page of help</source>
   <translation>Página de ayuda</translation>
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <source>Help – Tvilling</source>
   <translation>Ayuda – Tvilling</translation>
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <location filename="../../widgets/tamper_card.py" />
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <source>Search in help</source>
   <translation>Buscar en la ayuda</translation>
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <source>{page} – Help</source>
   <translation>{page} – Ayuda</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/help_window.py" />
   <source>{n} places</source>
   <extracomment>for one: {n} place</extracomment>
   <translation>
    <numerusform>{n} lugar</numerusform>
    <numerusform>{n} lugares</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <source>Nothing in the help has these words.</source>
   <translation>Nada en la ayuda tiene estas palabras.</translation>
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <source>Outside of the help, not opened: {address}</source>
   <translation>Fuera de la ayuda, no se abre: {address}</translation>
  </message>
  <message>
   <location filename="../../widgets/help_window.py" />
   <source>No page of help, not opened: {page}</source>
   <translation>No es una página de ayuda, no se abre: {page}</translation>
  </message>
  <message>
   <location filename="../../widgets/hidden_chip.py" />
   <source>Show every object again   (Shift+H)</source>
   <translation>Mostrar de nuevo todos los objetos   (Shift+H)</translation>
  </message>
  <message>
   <location filename="../../widgets/hidden_chip.py" />
   <source>Remove the clip box   (X)</source>
   <translation>Quitar la caja de recorte   (X)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/hidden_chip.py" />
   <source>{n:,} objects hidden</source>
   <extracomment>for one: {n:,} object hidden</extracomment>
   <translation>
    <numerusform>{n:,} objeto oculto</numerusform>
    <numerusform>{n:,} objetos ocultos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/hidden_chip.py" />
   <source>{ghosts:,} as outlines</source>
   <translation>{ghosts:,} como contornos</translation>
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>Thinned readings give way to one a quarter of an hour of each signal; lowest, highest and mean of each hour and quarter stay. The newest day is never thinned.</source>
   <translation>Las lecturas reducidas dejan una por cuarto de hora de cada señal; quedan mínimo, máximo y media de cada hora y cuarto. El último día nunca se reduce.</translation>
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>{count_text} readings of {count_text_2} signals.</source>
   <translation>{count_text} lecturas de {count_text_2} señales.</translation>
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>Thin readings older than</source>
   <translation>Reducir lecturas más antiguas que</translation>
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source> days</source>
   <translation> días</translation>
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>Days of all readings</source>
   <translation>Días con todas las lecturas</translation>
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>Let the history take at most</source>
   <translation>Dejar que el histórico ocupe como máximo</translation>
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>Most that the history may take, in GB</source>
   <translation>Lo máximo que puede ocupar el histórico, en GB</translation>
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>The history is still being opened.</source>
   <translation>El histórico aún se está abriendo.</translation>
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>The district's folder is not written to. </source>
   <translation>No se escribe en la carpeta del distrito. </translation>
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>{why}Kept in {breakable}</source>
   <translation>{why}Guardado en {breakable}</translation>
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>The history takes {taken_text}</source>
   <translation>El histórico ocupa {taken_text}</translation>
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source> Its file has {size_text}; what is free in it is used again.</source>
   <translation> Su archivo tiene {size_text}; lo libre en él se usa de nuevo.</translation>
  </message>
  <message>
   <location filename="../../widgets/history_page.py" />
   <source>Apply</source>
   <translation>Aplicar</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/history_words.py" />
   <source>about {n} hours</source>
   <extracomment>for one: about {n} hour</extracomment>
   <translation>
    <numerusform>alrededor de {n} hora</numerusform>
    <numerusform>alrededor de {n} horas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>It grows by about {size_text} a day.</source>
   <translation>Crece unos {size_text} al día.</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>Thins {count_text} readings from {first} to {last} {zone_name}: at most {count_text_2} of them stay, one a quarter of an hour of each signal.</source>
   <translation>Reduce {count_text} lecturas de {first} a {last} {zone_name}: quedan como máximo {count_text_2}, una por cuarto de hora de cada señal.</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source> of {size_text}</source>
   <translation> de {size_text}</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>It is too young to say how fast it grows.</source>
   <translation>Es demasiado joven para decir cuánto crece.</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>It hardly grows: nothing much came in the last day.</source>
   <translation>Apenas crece: llegó poco en el último día.</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>years</source>
   <translation>años</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>months</source>
   <translation>meses</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>days</source>
   <translation>días</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>The disk has {size_text} free: full in {about} at this rate.</source>
   <translation>El disco tiene {size_text} libres: lleno en {about} a este ritmo.</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>about {number:.0f} {unit}</source>
   <translation>unos {number:.0f} {unit}</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>more than 50 years</source>
   <translation>más de 50 años</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>At this rate {bound} are reached in {about}; then the oldest readings are thinned.</source>
   <translation>A este ritmo se llega a {bound} en {about}; entonces se reducen las lecturas más antiguas.</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>It takes more than {bound}: the oldest readings are thinned until it fits.</source>
   <translation>Ocupa más de {bound}: se reducen las lecturas más antiguas hasta que quepa.</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>At this rate it levels off at about {size_text} in {about}.</source>
   <translation>A este ritmo se estabiliza en unos {size_text} en {about}.</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>The disk has {size_text} free.</source>
   <translation>El disco tiene {size_text} libres.</translation>
  </message>
  <message>
   <location filename="../../widgets/history_words.py" />
   <source>At this rate it stays at about {size_text}.</source>
   <translation>A este ritmo se queda en unos {size_text}.</translation>
  </message>
  <message>
   <location filename="../../widgets/hover_card.py" />
   <source>What the pointer is over</source>
   <translation>Lo que hay bajo el puntero</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>No column: rows follow each other</source>
   <translation>Sin columna: las filas van seguidas</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Comma</source>
   <translation>Coma</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Semicolon</source>
   <translation>Punto y coma</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Tab</source>
   <translation>Tabulador</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Bar</source>
   <translation>Barra</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Point</source>
   <translation>Punto</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Year first (ISO 8601)</source>
   <translation>Año primero (ISO 8601)</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Day first (31.12.2020)</source>
   <translation>Día primero (31.12.2020)</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Month first (12/31/2020)</source>
   <translation>Mes primero (12/31/2020)</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Seconds since 1970</source>
   <translation>Segundos desde 1970</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Milliseconds since 1970</source>
   <translation>Milisegundos desde 1970</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Microseconds since 1970</source>
   <translation>Microsegundos desde 1970</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Nanoseconds since 1970</source>
   <translation>Nanosegundos desde 1970</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>The first of the two</source>
   <translation>La primera de las dos</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>The second of the two</source>
   <translation>La segunda de las dos</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>By the order of rows</source>
   <translation>Por el orden de las filas</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Beginning of its interval</source>
   <translation>Principio de su intervalo</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>End of its interval</source>
   <translation>Fin de su intervalo</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>A column for each signal</source>
   <translation>Una columna por señal</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>A row for each value</source>
   <translation>Una fila por valor</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Encoding</source>
   <translation>Codificación</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>First line names the columns</source>
   <translation>La primera línea nombra las columnas</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Form of times</source>
   <translation>Forma de las horas</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>seconds, such as 3600</source>
   <translation>segundos, como 3600</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <location filename="../../widgets/new_district.py" />
   <source>Time zone</source>
   <translation>Zona horaria</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Shape</source>
   <translation>Forma</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>is this text</source>
   <translation>es este texto</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Text of the rows that are taken</source>
   <translation>Texto de las filas que se toman</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>All rows</source>
   <translation>Todas las filas</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Delimiter</source>
   <translation>Delimitador</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Decimal sign</source>
   <translation>Signo decimal</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Time column</source>
   <translation>Columna de hora</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Clock column</source>
   <translation>Columna de reloj</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Search: Oslo, +01:00</source>
   <translation>Buscar: Oslo, +01:00</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>When clocks go back</source>
   <translation>Cuando se atrasan los relojes</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>A time stands for</source>
   <translation>Una hora representa</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Only rows where this column</source>
   <translation>Solo filas donde esta columna</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <location filename="../../widgets/ledger_table.py" />
   <location filename="../../widgets/main_window.py" />
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Values</source>
   <translation>Valores</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Signal column</source>
   <translation>Columna de señal</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Value column</source>
   <translation>Columna de valor</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Quality column</source>
   <translation>Columna de calidad</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Decimals</source>
   <translation>Decimales</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Column</source>
   <translation>Columna</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Clock</source>
   <translation>Reloj</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>First row</source>
   <translation>Primera fila</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Form</source>
   <translation>Forma</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Zone</source>
   <translation>Zona</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Clock back</source>
   <translation>Reloj atrás</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Stands for</source>
   <translation>Representa</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Interval, s</source>
   <translation>Intervalo, s</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>Only where</source>
   <translation>Solo donde</translation>
  </message>
  <message>
   <location filename="../../widgets/import_choices.py" />
   <source>is</source>
   <translation>es</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Import {name}</source>
   <translation>Importar {name}</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>proposed: tick to take</source>
   <translation>propuesto: marque para tomarlo</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>left out</source>
   <translation>excluido</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>new</source>
   <translation>nuevo</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>new: say what it is</source>
   <translation>nuevo: diga qué es</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>First rows of the file</source>
   <translation>Primeras filas del archivo</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Columns and their signals</source>
   <translation>Columnas y sus señales</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Choose a signal for at least one column.</source>
   <translation>Elija una señal para al menos una columna.</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Choose the column of signals and the column of values.</source>
   <translation>Elija la columna de señales y la de valores.</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Say how many seconds lie between two rows.</source>
   <translation>Diga cuántos segundos hay entre dos filas.</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Say how long an interval is, in seconds.</source>
   <translation>Diga cuánto dura un intervalo, en segundos.</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Say where the times are, or when the first row is.</source>
   <translation>Diga dónde están las horas, o cuándo es la primera fila.</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <location filename="../../widgets/new_district.py" />
   <location filename="../../widgets/open_choice.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Say where {asset} is: its latitude and longitude.</source>
   <translation>Diga dónde está {asset}: su latitud y longitud.</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Say the quantity, unit and period of {id}.</source>
   <translation>Diga la magnitud, la unidad y el período de {id}.</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Looking through the file</source>
   <translation>Examinando el archivo</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>First rows</source>
   <translation>Primeras filas</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>'{signal}' is no signal here; name a new one asset-id.quantity, in small letters.</source>
   <translation>'{signal}' no es una señal de aquí; nombre una nueva activo-id.magnitud, en minúsculas.</translation>
  </message>
  <message>
   <location filename="../../widgets/import_dialog.py" />
   <source>Say what {signal} is: choose its row and fill in the fields below.</source>
   <translation>Diga qué es {signal}: elija su fila y rellene los campos de abajo.</translation>
  </message>
  <message>
   <location filename="../../widgets/import_new.py" />
   <source>latitude, longitude: 63.4305, 10.3951</source>
   <translation>latitud, longitud: 63.4305, 10.3951</translation>
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
   <translation>segundos</translation>
  </message>
  <message>
   <location filename="../../widgets/import_new.py" />
   <source>New in the district: {ident}</source>
   <translation>Nuevo en el distrito: {ident}</translation>
  </message>
  <message>
   <location filename="../../widgets/import_new.py" />
   <location filename="../../widgets/mobility_shared.py" />
   <location filename="../../widgets/problem_table.py" />
   <source>Place</source>
   <translation>Lugar</translation>
  </message>
  <message>
   <location filename="../../widgets/import_tables.py" />
   <source>In the file</source>
   <translation>En el archivo</translation>
  </message>
  <message>
   <location filename="../../widgets/import_tables.py" />
   <source>Unit in the file</source>
   <translation>Unidad en el archivo</translation>
  </message>
  <message>
   <location filename="../../widgets/import_tables.py" />
   <source>choose, or leave it out</source>
   <translation>elija, o exclúyala</translation>
  </message>
  <message>
   <location filename="../../widgets/inspector.py" />
   <source>Nothing selected</source>
   <translation>Nada seleccionado</translation>
  </message>
  <message>
   <location filename="../../widgets/inspector.py" />
   <source>Click a building or an asset in the view: its figures, its last day and what belongs to it stand here.</source>
   <translation>Haga clic en un edificio o un activo: aquí están sus cifras, su último día y lo que le pertenece.</translation>
  </message>
  <message>
   <location filename="../../widgets/inspector.py" />
   <source>No signal is measured here.</source>
   <translation>Aquí no se mide ninguna señal.</translation>
  </message>
  <message>
   <location filename="../../widgets/inspector.py" />
   <source>Data and market</source>
   <translation>Datos y mercado</translation>
  </message>
  <message>
   <location filename="../../widgets/inspector.py" />
   <source>Attributes</source>
   <translation>Atributos</translation>
  </message>
  <message>
   <location filename="../../widgets/inspector.py" />
   <source>In this building</source>
   <translation>En este edificio</translation>
  </message>
  <message>
   <location filename="../../widgets/inspector_header.py" />
   <source>synthetic</source>
   <translation>sintético</translation>
  </message>
  <message>
   <location filename="../../widgets/inspector_header.py" />
   <source>Fly there</source>
   <translation>Volar allí</translation>
  </message>
  <message>
   <location filename="../../widgets/inspector_header.py" />
   <source>Select nothing</source>
   <translation>No seleccionar nada</translation>
  </message>
  <message>
   <location filename="../../widgets/inspector_target.py" />
   <source>{sentence} building</source>
   <translation>Edificio: {sentence}</translation>
  </message>
  <message>
   <location filename="../../widgets/inspector_target.py" />
   <source>trading partner</source>
   <translation>participa</translation>
  </message>
  <message>
   <location filename="../../widgets/inspector_target.py" />
   <source>takes no part</source>
   <translation>no participa</translation>
  </message>
  <message>
   <location filename="../../widgets/keep_view.py" />
   <source>Keep this view</source>
   <translation>Guardar esta vista</translation>
  </message>
  <message>
   <location filename="../../widgets/keep_view.py" />
   <location filename="../../widgets/trend_menu.py" />
   <source>Name of the view</source>
   <translation>Nombre de la vista</translation>
  </message>
  <message>
   <location filename="../../widgets/keep_view.py" />
   <source>Return to {moment} too</source>
   <translation>Volver también a {moment}</translation>
  </message>
  <message>
   <location filename="../../widgets/keep_view.py" />
   <source>Camera, style, layers and colours are kept.</source>
   <translation>Se guardan cámara, estilo, capas y colores.</translation>
  </message>
  <message>
   <location filename="../../widgets/keep_view.py" />
   <location filename="../../widgets/keep_workspace.py" />
   <location filename="../../widgets/note_dialog.py" />
   <source>Keep</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <location filename="../../widgets/keep_workspace.py" />
   <source>Keep as a workspace</source>
   <translation>Guardar como espacio de trabajo</translation>
  </message>
  <message>
   <location filename="../../widgets/keep_workspace.py" />
   <source>Name of the workspace</source>
   <translation>Nombre del espacio de trabajo</translation>
  </message>
  <message>
   <location filename="../../widgets/keep_workspace.py" />
   <source>Panels, style, layers, colours, trends and camera are kept.</source>
   <translation>Se guardan paneles, estilo, capas, colores, tendencias y cámara.</translation>
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>As corrected</source>
   <translation>Corregido</translation>
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>As known then</source>
   <translation>Como se sabía</translation>
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>As known at…</source>
   <translation>Como se sabía a…</translation>
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>All that is known today, with everything that came late and every correction</source>
   <translation>Todo lo que se sabe hoy, con lo que llegó tarde y cada corrección</translation>
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>Only what had arrived by the moment shown: what an operator could have seen there and then</source>
   <translation>Solo lo llegado hasta el momento mostrado: lo que un operador pudo ver entonces</translation>
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>Only what had arrived by a time that you give</source>
   <translation>Solo lo llegado hasta una hora que usted dé</translation>
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>as known then</source>
   <translation>como se sabía</translation>
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>As corrected or as known then</source>
   <translation>Corregido o como se sabía</translation>
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>As known at</source>
   <translation>Como se sabía a</translation>
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>Show only what had arrived by this time:</source>
   <translation>Mostrar solo lo llegado hasta:</translation>
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>Live shows all that is known now; in a replay you can choose</source>
   <translation>El directo muestra todo lo que se sabe; en una reproducción puede elegir</translation>
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>What is known: {rstrip}</source>
   <translation>Qué se sabe: {rstrip}</translation>
  </message>
  <message>
   <location filename="../../widgets/knowledge.py" />
   <source>As known at: {error}.</source>
   <translation>Como se sabía: {error}.</translation>
  </message>
  <message>
   <location filename="../../widgets/layer_row.py" />
   <source>Opacity of {label}</source>
   <translation>Opacidad de {label}</translation>
  </message>
  <message>
   <location filename="../../widgets/layer_row.py" />
   <source>Opacity</source>
   <translation>Opacidad</translation>
  </message>
  <message>
   <location filename="../../widgets/layer_row.py" />
   <source>shown</source>
   <translation>mostrada</translation>
  </message>
  <message>
   <location filename="../../widgets/layer_row.py" />
   <source>hidden</source>
   <translation>oculta</translation>
  </message>
  <message>
   <location filename="../../widgets/layers_panel.py" />
   <location filename="../../widgets/scenario_bar.py" />
   <source>Colour buildings by</source>
   <translation>Colorear edificios por</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Show this moment</source>
   <translation>Mostrar este momento</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Copy the record as it stands in the ledger</source>
   <translation>Copiar el registro tal como está en el libro</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Parts of the record</source>
   <translation>Partes del registro</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>The record's exact bytes</source>
   <translation>Los bytes exactos del registro</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Content</source>
   <translation>Contenido</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Origin</source>
   <translation>Origen</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>No record chosen</source>
   <translation>Ningún registro elegido</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Choose one in the list: what it says, its proof and its bytes stand here.</source>
   <translation>Elija uno de la lista: aquí está qué dice, su prueba y sus bytes.</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>{kind_word} · {when} · leaf {number} of {ledger}</source>
   <translation>{kind_word} · {when} · hoja {number} de {ledger}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Looking where this comes from …</source>
   <translation>Buscando de dónde viene esto …</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Nothing of it is proven</source>
   <translation>Nada de ello está probado</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Show what this is about</source>
   <translation>Mostrar de qué trata</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>It rests on nothing else.</source>
   <translation>No se basa en nada más.</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>It rests on no other record.</source>
   <translation>No se basa en ningún otro registro.</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>These bytes are no JSON that can be read here.</source>
   <translation>Estos bytes no son un JSON que se pueda leer aquí.</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Being checked …</source>
   <translation>Comprobando …</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>not verified: </source>
   <translation>no verificado: </translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Leaf hash</source>
   <translation>Hash de hoja</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <source>Each step is a record of the ledger; choose one to see it.</source>
   <translation>Cada paso es un registro del libro; elija uno para verlo.</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <location filename="../../widgets/shift_notes.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>About</source>
   <translation>Trata de</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_details.py" />
   <location filename="../../widgets/proof_checks.py" />
   <location filename="../../widgets/proof_story.py" />
   <source>not verified</source>
   <translation>no verificado</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>Show the new records</source>
   <translation>Mostrar los registros nuevos</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>No ledger yet</source>
   <translation>Aún no hay libro</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>The ledger opens with the history; each quarter of an hour becomes a record.</source>
   <translation>El libro se abre con el histórico; cada cuarto de hora es un registro.</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>Records of the ledger</source>
   <translation>Registros del libro</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>Search records</source>
   <translation>Buscar registros</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>Which ledger</source>
   <translation>Qué libro</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>Only what is proven</source>
   <translation>Solo lo probado</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <location filename="../../widgets/market_panel.py" />
   <source>The ledger cannot be read</source>
   <translation>El libro no se puede leer</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>{count:,} new</source>
   <translation>{count:,} nuevos</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>No such record</source>
   <translation>No hay tal registro</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>No records yet</source>
   <translation>Aún no hay registros</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>Search for something else, or choose All.</source>
   <translation>Busque otra cosa o elija Todo.</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_panel.py" />
   <source>Each quarter of an hour becomes a record, a minute after its end.</source>
   <translation>Cada cuarto de hora es un registro, un minuto después de acabar.</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Mode live</source>
   <translation>Modo LIVE</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Mode replay</source>
   <translation>Modo REPLAY</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Mode scenario</source>
   <translation>Modo SCENARIO</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Note made</source>
   <translation>Nota escrita</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Note changed</source>
   <translation>Nota cambiada</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Note removed</source>
   <translation>Nota quitada</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Feed added</source>
   <translation>Fuente añadida</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Feed changed</source>
   <translation>Fuente cambiada</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Feed removed</source>
   <translation>Fuente quitada</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Feed paused</source>
   <translation>Fuente en pausa</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Feed resumed</source>
   <translation>Fuente reanudada</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Imported</source>
   <translation>Importado</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Exported</source>
   <translation>Exportado</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Film made</source>
   <translation>Película hecha</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Backed up</source>
   <translation>Copia de seguridad hecha</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Restored</source>
   <translation>Restaurado</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Keeping changed</source>
   <translation>Conservación cambiada</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>District opened</source>
   <translation>Distrito abierto</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>District closed</source>
   <translation>Distrito cerrado</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Evidence exported</source>
   <translation>Pruebas exportadas</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Stream offered</source>
   <translation>Flujo ofrecido</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Stream withdrawn</source>
   <translation>Flujo retirado</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Stream bought</source>
   <translation>Flujo comprado</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Device registered</source>
   <translation>Dispositivo registrado</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Key rotated</source>
   <translation>Clave cambiada</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Other</source>
   <translation>Otro</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>started</source>
   <translation>inicio</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>updated</source>
   <translation>actualización</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>ended</source>
   <translation>fin</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>cleared</source>
   <translation>casada</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>cancelled</source>
   <translation>anulada</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>registered</source>
   <translation>registro</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>rotated</source>
   <translation>cambio</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>log</source>
   <translation>registro</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <location filename="../../widgets/scenario_paper.py" />
   <source>district</source>
   <translation>distrito</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>device</source>
   <translation>dispositivo</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>bike</source>
   <translation>bicicleta</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>e-bike</source>
   <translation>bicicleta eléctrica</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>scooter</source>
   <translation>patinete</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>car</source>
   <translation>coche</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>van</source>
   <translation>furgoneta</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>bus</source>
   <translation>autobús</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>{title}: {event}, {price} for {days} days, {n} signals</source>
   <translation>{title}: {event}, {price} por {days} días, {n} señales</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Purchase of {stream} {event}, {price}</source>
   <translation>Compra de {stream}: {event}, {price}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>{asset} asks for {energy} at {price}, {at}</source>
   <translation>{asset} pide {energy} a {price}, {at}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>{seller} to {buyer}: {energy} at {price}, {at}, {status}</source>
   <translation>{seller} a {buyer}: {energy} a {price}, {at}, {status}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/ledger_summary.py" />
   <source>Invoice of {asset}, {day}: {total}, {n} trades</source>
   <extracomment>for one: Invoice of {asset}, {day}: {total}, {n} trade</extracomment>
   <translation>
    <numerusform>Factura de {asset}, {day}: {total}, {n} transacción</numerusform>
    <numerusform>Factura de {asset}, {day}: {total}, {n} transacciones</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Flexibility {event}: {asset} down by {power} W, {at}</source>
   <translation>Flexibilidad ({event}): {asset} baja {power} W, {at}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Cleared {n} bids, {at}: {energy}, no trade</source>
   <translation>Casadas {n} pujas, {at}: {energy}, sin transacción</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Settlement of {asset}, {day}: {total}</source>
   <translation>Liquidación de {asset}, {day}: {total}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>{asset} connector {connector}: session {event}, {energy} charged</source>
   <translation>{asset} conector {connector}: sesión ({event}), {energy} cargados</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Ride by {vehicle} {event}</source>
   <translation>Viaje en {vehicle} ({event})</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>{asset} offers {energy} at {price}, {at}</source>
   <translation>{asset} ofrece {energy} a {price}, {at}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Flexibility {event}: {asset} up by {power} W, {at}</source>
   <translation>Flexibilidad ({event}): {asset} sube {power} W, {at}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Cleared {n} bids, {at}: {energy} at {price}</source>
   <translation>Casadas {n} pujas, {at}: {energy} a {price}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source> from {place}</source>
   <translation> desde {place}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Device of {asset} {event}: {device}</source>
   <translation>Dispositivo de {asset} ({event}): {device}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Key of the {scope} rotated</source>
   <translation>Clave cambiada ({scope})</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>{n} leaves anchored in {ledger}</source>
   <translation>{n} hojas ancladas en {ledger}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Alarm {rule} of {at} acknowledged</source>
   <translation>Alarma {rule} de {at} reconocida</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>Journal, lines {first} to {last}</source>
   <translation>Diario, líneas {first} a {last}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source>History thinned: {start} to {end}, {rule}</source>
   <translation>Histórico aligerado: {start} a {end}, {rule}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <location filename="../../widgets/mobility_gantt.py" />
   <source>, {energy} given back</source>
   <translation>, {energy} devueltos</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_summary.py" />
   <source> to {place}</source>
   <translation> a {place}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_table.py" />
   <source>Record</source>
   <translation>Registro</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_table.py" />
   <source>Leaf</source>
   <translation>Hoja</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_table.py" />
   <source>Time, {zone_name}</source>
   <translation>Hora, {zone_name}</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/trend_figures.py" />
   <source>Readings</source>
   <translation>Lecturas</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>Action</source>
   <translation>Acción</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>Bid</source>
   <translation>Puja</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>Trade</source>
   <translation>Transacción</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>Invoice</source>
   <translation>Factura</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/market_panel.py" />
   <source>Flexibility</source>
   <translation>Flexibilidad</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>Ride</source>
   <translation>Viaje</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>Purchase</source>
   <translation>Compra</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>New key</source>
   <translation>Clave nueva</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>Anchor</source>
   <translation>Ancla</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>Thinned</source>
   <translation>Reducido</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/levels_areas.py" />
   <source>Data</source>
   <translation>Datos</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>reported by the endpoint, checked by nobody here</source>
   <translation>declarado por el servidor, sin comprobar aquí</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>in the batch that was anchored</source>
   <translation>en el lote que se ancló</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>the transaction is the one that its sender signed</source>
   <translation>la transacción es la que firmó su remitente</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>effects, events and the checkpoint's contents fit together</source>
   <translation>efectos, eventos y contenido del punto de control encajan</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>a committee that is trusted here certified the checkpoint</source>
   <translation>un comité de confianza aquí certificó el punto de control</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>the committee follows from the one that is pinned</source>
   <translation>el comité se sigue del fijado</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>in the log; its checkpoint was not checked</source>
   <translation>en el registro; su punto de control no se comprobó</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>in the log, under a checkpoint that its key signed</source>
   <translation>en el registro, bajo un punto de control firmado por su clave</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>the log goes on from what was seen of it before</source>
   <translation>el registro continúa desde lo visto antes</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>a witness, or IOTA, holds the checkpoint too</source>
   <translation>un testigo, o IOTA, guarda también el punto de control</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/people_sheet.py" />
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <location filename="../../widgets/people_sheet.py" />
   <location filename="../../widgets/rules_words.py" />
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>… {count} bytes more</source>
   <translation>… {count} bytes más</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>more than {most_fields} fields; the bytes hold all</source>
   <translation>más de {most_fields} campos; los bytes los tienen todos</translation>
  </message>
  <message>
   <location filename="../../widgets/ledger_words.py" />
   <source>{count} entries</source>
   <translation>{count} entradas</translation>
  </message>
  <message>
   <location filename="../../widgets/legend.py" />
   <source>Legend</source>
   <translation>Leyenda</translation>
  </message>
  <message>
   <location filename="../../widgets/legend.py" />
   <source>no data</source>
   <translation>sin datos</translation>
  </message>
  <message>
   <location filename="../../widgets/legend.py" />
   <source>no values yet</source>
   <translation>aún sin valores</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>No alarm in {known} of {of} known</source>
   <translation>Sin alarma en {known} de {of} conocidas</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>Worst alarm</source>
   <translation>Peor alarma</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>Grid margin</source>
   <translation>Margen de red</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>{n} of {m}</source>
   <translation>{n} de {m}</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>No alarm</source>
   <translation>Sin alarma</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>Not known</source>
   <translation>No se conoce</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>{n} of {m} signals are fresh</source>
   <translation>{n} de {m} señales están al día</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>feed {name} is not up</source>
   <translation>la fuente {name} no está activa</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/levels_areas.py" />
   <source>{n} alarms, the worst {priority}: {title}</source>
   <extracomment>for one: {n} alarm, {priority}: {title}</extracomment>
   <translation>
    <numerusform>{n} alarma, {priority}: {title}</numerusform>
    <numerusform>{n} alarmas, la peor {priority}: {title}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>load {value} {unit}</source>
   <translation>carga {value} {unit}</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>PV {value} {unit}</source>
   <translation>FV {value} {unit}</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>grid margin {value} % at {asset}</source>
   <translation>margen de red {value} % en {asset}</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_areas.py" />
   <source>not acknowledged</source>
   <translation>sin reconocer</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_panel.py" />
   <source>Level 1: areas</source>
   <translation>Nivel 1: áreas</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_panel.py" />
   <source>Level 2: units</source>
   <translation>Nivel 2: unidades</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_panel.py" />
   <source>Level 3: asset</source>
   <translation>Nivel 3: activo</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_panel.py" />
   <source>Level 4: support</source>
   <translation>Nivel 4: soporte</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_panel.py" />
   <source>Back to what was shown before</source>
   <translation>Volver a lo que se mostraba antes</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_support.py" />
   <source>No feed has said anything yet.</source>
   <translation>Ninguna fuente ha dicho nada aún.</translation>
  </message>
  <message>
   <location filename="../../widgets/levels_support.py" />
   <source>Feeds and what they refused</source>
   <translation>Fuentes y lo que rechazaron</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/levels_unit.py" />
   <source>{n} alarms, the worst: {title}</source>
   <extracomment>for one: {n} alarm: {title}</extracomment>
   <translation>
    <numerusform>{n} alarma: {title}</numerusform>
    <numerusform>{n} alarmas, la peor: {title}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/levels_unit.py" />
   <source>Nothing is measured here.</source>
   <translation>Aquí no se mide nada.</translation>
  </message>
  <message>
   <location filename="../../widgets/lineage_view.py" />
   <source>Where this record comes from</source>
   <translation>De dónde viene este registro</translation>
  </message>
  <message>
   <location filename="../../widgets/lineage_view.py" />
   <source>and {more} more</source>
   <translation>y {more} más</translation>
  </message>
  <message>
   <location filename="../../widgets/lock_cover.py" />
   <source>Locked</source>
   <translation>Bloqueada</translation>
  </message>
  <message>
   <location filename="../../widgets/lock_cover.py" />
   <source>Unlock…</source>
   <translation>Desbloquear…</translation>
  </message>
  <message>
   <location filename="../../widgets/lock_cover.py" />
   <source>The window is locked</source>
   <translation>La ventana está bloqueada</translation>
  </message>
  <message>
   <location filename="../../widgets/lock_cover.py" />
   <source>{who} sits here. Alarms go on to show and to sound; what is done needs the code of a role.</source>
   <translation>{who} está aquí. Las alarmas siguen viéndose y sonando; para actuar hace falta el código de un rol.</translation>
  </message>
  <message>
   <location filename="../../widgets/main_window.py" />
   <source>{name} – Tvilling</source>
   <translation>{name} – Tvilling</translation>
  </message>
  <message>
   <location filename="../../widgets/main_window.py" />
   <source>Layers</source>
   <translation>Capas</translation>
  </message>
  <message>
   <location filename="../../widgets/main_window.py" />
   <source>Inspector</source>
   <translation>Inspector</translation>
  </message>
  <message>
   <location filename="../../widgets/main_window.py" />
   <location filename="../../widgets/trends.py" />
   <source>Trends</source>
   <translation>Tendencias</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>the seller gets {seller_gets}, the grid keeps {grid_share}; {status}</source>
   <translation>el vendedor recibe {seller_gets}, la red se queda {grid_share}; {status}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Double click leads to its record, and from there to its trades and meters</source>
   <translation>Doble clic lleva a su registro, y de ahí a sus transacciones y contadores</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>The day is not settled yet: its invoices come when it is over</source>
   <translation>El día aún no está liquidado: sus facturas llegan cuando acaba</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Seller</source>
   <translation>Vendedor</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Buyer</source>
   <translation>Comprador</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Total {currency}</source>
   <translation>Total {currency}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>kWh was</source>
   <translation>kWh era</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>would be</source>
   <translation>sería</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>{currency}/kWh was</source>
   <translation>{currency}/kWh era</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Participant</source>
   <translation>Participante</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Bought kWh</source>
   <translation>Comprado kWh</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Sold kWh</source>
   <translation>Vendido kWh</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Net kWh</source>
   <translation>Neto kWh</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Trades {currency}</source>
   <translation>Transacciones {currency}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <location filename="../../widgets/scenario_paper.py" />
   <location filename="../../widgets/trend_figures.py" />
   <source>Difference</source>
   <translation>Diferencia</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Invoice {currency}</source>
   <translation>Factura {currency}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Asset</source>
   <translation>Activo</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <location filename="../../widgets/scenario_paper.py" />
   <location filename="../../widgets/wall_list.py" />
   <source>For</source>
   <translation>Para</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Way</source>
   <translation>Sentido</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Delivered kWh</source>
   <translation>Entregado kWh</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Chain</source>
   <translation>Cadena</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Bought less sold in the local market</source>
   <translation>Comprado menos vendido en el mercado local</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Paid for what was bought less received for what was sold</source>
   <translation>Pagado por lo comprado menos recibido por lo vendido</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Metered less traded, kWh: bought from or sold to the supplier</source>
   <translation>Medido menos negociado, kWh: comprado o vendido al comercializador</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Trades, the difference, the grid's tariff and peak power, to the cent</source>
   <translation>Transacciones, diferencia, peaje y potencia, al céntimo</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Feed in more or draw less</source>
   <translation>Inyectar más o consumir menos</translation>
  </message>
  <message>
   <location filename="../../widgets/market_columns.py" />
   <source>Draw more or feed in less</source>
   <translation>Consumir más o inyectar menos</translation>
  </message>
  <message>
   <location filename="../../widgets/market_depth.py" />
   <source>{count} offers, {count_2} demands; {end}; {counts}</source>
   <translation>{count} ofertas, {count_2} demandas; {end}; {counts}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_depth.py" />
   <source>Book depth</source>
   <translation>Profundidad del libro</translation>
  </message>
  <message>
   <location filename="../../widgets/market_depth.py" />
   <source>no crossing</source>
   <translation>sin cruce</translation>
  </message>
  <message>
   <location filename="../../widgets/market_depth.py" />
   <source>crossing at {price}, {volume_wh} kWh</source>
   <translation>cruce en {price}, {volume_wh} kWh</translation>
  </message>
  <message>
   <location filename="../../widgets/market_depth.py" />
   <source>was {was}</source>
   <translation>era {was}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_depth.py" />
   <source>no offer meets a demand</source>
   <translation>ninguna oferta encuentra demanda</translation>
  </message>
  <message>
   <location filename="../../widgets/market_depth.py" />
   <source>supply</source>
   <translation>oferta</translation>
  </message>
  <message>
   <location filename="../../widgets/market_depth.py" />
   <source>demand</source>
   <translation>demanda</translation>
  </message>
  <message>
   <location filename="../../widgets/market_depth.py" />
   <source>{name}, on to {to_wh} kWh</source>
   <translation>{name}, hasta {to_wh} kWh</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Book</source>
   <translation>Libro</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Participants</source>
   <translation>Participantes</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Nothing was traded on this day.</source>
   <translation>No se negoció nada este día.</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>on this day</source>
   <translation>este día</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>in this interval</source>
   <translation>en este intervalo</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>No calls for flexibility {when}</source>
   <translation>Sin solicitudes de flexibilidad {when}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>The grid's operator calls where a transformer carries more than 60 %.</source>
   <translation>El gestor de la red las hace donde un transformador pasa del 60 %.</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <location filename="../../widgets/scenario_paper.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>synthetic data</source>
   <translation>datos sintéticos</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>No market yet</source>
   <translation>Aún no hay mercado</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Each quarter of an hour is cleared and recorded here once the ledger holds its bids; the first comes with the first sealed quarter.</source>
   <translation>Cada cuarto de hora se casa y registra aquí cuando el libro tiene sus pujas; el primero llega con el primer cuarto sellado.</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Trades beside another rule</source>
   <translation>Transacciones junto a otra regla</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Rule by which the interval is cleared again</source>
   <translation>Regla por la que se casa de nuevo el intervalo</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <location filename="../../widgets/trend_bar.py" />
   <source>Follow the playhead</source>
   <translation>Seguir el cursor</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Take the playhead to this interval</source>
   <translation>Llevar el cursor a este intervalo</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>From what is this price?</source>
   <translation>¿De qué sale este precio?</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>The whole day in place of the interval</source>
   <translation>Todo el día en lugar del intervalo</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>The record of the chosen row, with its lineage</source>
   <translation>El registro de la fila elegida, con su linaje</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Filter rows</source>
   <translation>Filtrar filas</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Reading the ledger…</source>
   <translation>Leyendo el libro…</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>No bids are recorded for this interval: nobody had anything to sell.</source>
   <translation>No hay pujas registradas de este intervalo: nadie tenía nada que vender.</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>No trades in this interval</source>
   <translation>Sin transacciones en este intervalo</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Trades stand here where an offer met a demand; choose another interval in the strip.</source>
   <translation>Aquí están las transacciones donde una oferta encontró demanda; elija otro intervalo en la franja.</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Nobody traded {when}</source>
   <translation>Nadie negoció {when}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>Who bought and sold stands here, and after the day what its meters said and what it owes.</source>
   <translation>Aquí está quién compró y vendió, y tras el día qué dijeron sus contadores y qué debe.</translation>
  </message>
  <message>
   <location filename="../../widgets/market_panel.py" />
   <source>{faults} records not in their shape</source>
   <translation>{faults} registros con forma incorrecta</translation>
  </message>
  <message>
   <location filename="../../widgets/market_strip.py" />
   <source>Price and volume by interval</source>
   <translation>Precio y volumen por intervalo</translation>
  </message>
  <message>
   <location filename="../../widgets/market_strip.py" />
   <source>no trade here</source>
   <translation>sin transacción aquí</translation>
  </message>
  <message>
   <location filename="../../widgets/market_strip.py" />
   <source>market</source>
   <translation>mercado</translation>
  </message>
  <message>
   <location filename="../../widgets/market_strip.py" />
   <source>spot</source>
   <translation>spot</translation>
  </message>
  <message>
   <location filename="../../widgets/market_verdict.py" />
   <source>Whether the clearing can be repeated</source>
   <translation>Si la casación se puede repetir</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>uniform price</source>
   <translation>precio uniforme</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>pay as bid</source>
   <translation>pago según puja</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>midpoint</source>
   <translation>punto medio</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Cannot be cleared again: {why}</source>
   <translation>No se puede casar de nuevo: {why}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>By {rule} it would have been {price} (was {was_price}), {volume_wh} kWh (was {was_volume_wh}); buyers would pay {now} {currency} (was {was})</source>
   <translation>Por {rule} habría sido {price} (era {was_price}), {volume_wh} kWh (era {was_volume_wh}); los compradores pagarían {now} {currency} (era {was})</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>: the market {share} % {what} it</source>
   <translation>: el mercado {share} % {what}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Metered less traded: it {way}</source>
   <translation>Medido menos negociado: {way}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>As recorded</source>
   <translation>Como se registró</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Clears the recorded bids again by the rule they were cleared by: what came out must be the same</source>
   <translation>Casa de nuevo las pujas registradas por su misma regla: lo que salga debe ser igual</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Uniform price</source>
   <translation>Precio uniforme</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>One price for all, where supply and demand cross</source>
   <translation>Un precio para todos, donde se cruzan oferta y demanda</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Pay as bid</source>
   <translation>Pago según puja</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Each trade at what its seller asked</source>
   <translation>Cada transacción a lo que pidió su vendedor</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Midpoint</source>
   <translation>Punto medio</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Each trade halfway between what its seller asked and what its buyer would pay</source>
   <translation>Cada transacción a medio camino entre lo que pidió el vendedor y lo que pagaría el comprador</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Cleared again by {rule}: price, volume and {trades} are as recorded</source>
   <translation>Casado de nuevo por {rule}: precio, volumen y {trades} son como se registró</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>Differs from what was recorded: {differences}{rest}</source>
   <translation>Difiere de lo registrado: {differences}{rest}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>no bids were recorded</source>
   <translation>no se registraron pujas</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>offers</source>
   <translation>ofrece</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>asks for</source>
   <translation>pide</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>at least</source>
   <translation>al menos</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>at most</source>
   <translation>como máximo</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>{name_of} {side} {energy_wh} kWh for {edge} {price} {currency}/kWh</source>
   <translation>{name_of} {side} {energy_wh} kWh por {edge} {price} {currency}/kWh</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>bid {id}</source>
   <translation>puja {id}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>The day is not settled yet: its meters are read when it is over</source>
   <translation>El día aún no está liquidado: sus contadores se leen cuando acaba</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>drew from the supplier what it had not bought</source>
   <translation>tomó del comercializador lo que no había comprado</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>fed in what it had not sold</source>
   <translation>inyectó lo que no había vendido</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>{delivered_wh} of {asked}</source>
   <translation>{delivered_wh} de {asked}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>{count} intervals cleared, {volume} kWh</source>
   <translation>{count} intervalos casados, {volume} kWh</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>spot {spot}</source>
   <translation>spot {spot}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>, and {more} more</source>
   <translation>, y {more} más</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>no trade: no offer met a demand</source>
   <translation>sin transacción: ninguna oferta encontró demanda</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>cleared at {price} {currency}/kWh, {volume_wh} kWh</source>
   <translation>casado a {price} {currency}/kWh, {volume_wh} kWh</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>no clearing is recorded; this follows from its trades</source>
   <translation>no hay casación registrada; esto se sigue de sus transacciones</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>; {open} intervals could not be settled</source>
   <translation>; {open} intervalos no se pudieron liquidar</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>; most by {names}</source>
   <translation>; sobre todo {names}</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source> of {bids} bids</source>
   <translation> de {bids} pujas</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/market_words.py" />
   <source>{n} trades</source>
   <extracomment>for one: {n} trade</extracomment>
   <translation>
    <numerusform>{n} transacción</numerusform>
    <numerusform>{n} transacciones</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>above</source>
   <translation>por encima</translation>
  </message>
  <message>
   <location filename="../../widgets/market_words.py" />
   <source>below</source>
   <translation>por debajo</translation>
  </message>
  <message>
   <location filename="../../widgets/marks_sheet.py" />
   <source>Measured, in time, possible</source>
   <translation>Medido, a tiempo, posible</translation>
  </message>
  <message>
   <location filename="../../widgets/marks_sheet.py" />
   <source>Made by the simulator, not measured</source>
   <translation>Hecho por el simulador, no medido</translation>
  </message>
  <message>
   <location filename="../../widgets/marks_sheet.py" />
   <source>Set by a person</source>
   <translation>Puesto por una persona</translation>
  </message>
  <message>
   <location filename="../../widgets/marks_sheet.py" />
   <source>Computed from its neighbours</source>
   <translation>Calculado a partir de sus vecinos</translation>
  </message>
  <message>
   <location filename="../../widgets/marks_sheet.py" />
   <source>The source or a check doubts it; in the sums</source>
   <translation>El origen o una comprobación duda; entra en las sumas</translation>
  </message>
  <message>
   <location filename="../../widgets/marks_sheet.py" />
   <source>Over 3 periods old; over 10 – [12.0], not in sums</source>
   <translation>Más de 3 períodos; más de 10 – [12.0], no en sumas</translation>
  </message>
  <message>
   <location filename="../../widgets/marks_sheet.py" />
   <source>Impossible, or its source says so; not in sums</source>
   <translation>Imposible, o lo dice su origen; no en sumas</translation>
  </message>
  <message>
   <location filename="../../widgets/marks_sheet.py" />
   <source>Nothing is known; not in the sums</source>
   <translation>No se sabe nada; no en las sumas</translation>
  </message>
  <message>
   <location filename="../../widgets/marks_sheet.py" />
   <location filename="../../widgets/menus.py" />
   <source>What the marks mean</source>
   <translation>Qué significan las marcas</translation>
  </message>
  <message>
   <location filename="../../widgets/measure_card.py" />
   <source>Measure</source>
   <translation>Medir</translation>
  </message>
  <message>
   <location filename="../../widgets/measure_card.py" />
   <source>Remove all</source>
   <translation>Quitar todo</translation>
  </message>
  <message>
   <location filename="../../widgets/measure_card.py" />
   <source>Remove {words} {number}</source>
   <translation>Quitar {words} {number}</translation>
  </message>
  <message>
   <location filename="../../widgets/measure_card.py" />
   <source>Copy all, for a spreadsheet</source>
   <translation>Copiar todo, para una hoja de cálculo</translation>
  </message>
  <message>
   <location filename="../../widgets/measure_card.py" />
   <source>Save all to a file</source>
   <translation>Guardar todo en un archivo</translation>
  </message>
  <message>
   <location filename="../../widgets/measure_card.py" />
   <source>CSV table …</source>
   <translation>Tabla CSV …</translation>
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
   <translation>  desnivel {text} m</translation>
  </message>
  <message>
   <location filename="../../widgets/measure_drawings.py" />
   <source>tilt {text}°</source>
   <translation>inclinación {text}°</translation>
  </message>
  <message>
   <location filename="../../widgets/measure_overlay.py" />
   <source>Measurements in the city</source>
   <translation>Medidas en la ciudad</translation>
  </message>
  <message>
   <location filename="../../widgets/measure_tools.py" />
   <source>Click points; double-click ends. Backspace takes one back.</source>
   <translation>Haga clic en puntos; doble clic termina. Retroceso quita uno.</translation>
  </message>
  <message>
   <location filename="../../widgets/measure_tools.py" />
   <source>Click a building for its height, or two points elsewhere. Shift+click starts from a point of a building.</source>
   <translation>Clic en un edificio para su altura, o en dos puntos. Mayús+clic empieza en un punto de un edificio.</translation>
  </message>
  <message>
   <location filename="../../widgets/measure_tools.py" />
   <source>Click a roof or wall for its area, or corners on the ground; double-click ends. Shift+click takes any point.</source>
   <translation>Clic en una cubierta o pared para su área, o en esquinas del suelo; doble clic termina. Mayús+clic toma cualquier punto.</translation>
  </message>
  <message>
   <location filename="../../widgets/measure_tools.py" />
   <source>Click points of a line; double-click cuts the city along it.</source>
   <translation>Clic en puntos de una línea; doble clic corta la ciudad por ella.</translation>
  </message>
  <message>
   <location filename="../../widgets/measuring.py" />
   <source>Measurements</source>
   <translation>Medidas</translation>
  </message>
  <message>
   <location filename="../../widgets/measuring.py" />
   <source>Tables (*.csv)</source>
   <translation>Tablas (*.csv)</translation>
  </message>
  <message>
   <location filename="../../widgets/measuring.py" />
   <location filename="../../widgets/rules_panel.py" />
   <location filename="../../widgets/scenario_panel.py" />
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <location filename="../../widgets/measuring.py" />
   <source>GeoJSON (*.geojson *.json)</source>
   <translation>GeoJSON (*.geojson *.json)</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>&amp;Time</source>
   <translation>&amp;Tiempo</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>&amp;Help</source>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>T&amp;ools</source>
   <translation>&amp;Herramientas</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>City only</source>
   <translation>Solo la ciudad</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Reset panels</source>
   <translation>Restablecer paneles</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <location filename="../../widgets/settings.py" />
   <source>Reduced motion</source>
   <translation>Movimiento reducido</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Full screen</source>
   <translation>Pantalla completa</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <location filename="../../widgets/preferences.py" />
   <source>Preferences</source>
   <translation>Preferencias</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Step</source>
   <translation>Paso</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Go to a time</source>
   <translation>Ir a una hora</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <location filename="../../widgets/shortcuts.py" />
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <location filename="../../widgets/shortcuts.py" />
   <source>About Tvilling</source>
   <translation>Acerca de Tvilling</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>&amp;View</source>
   <translation>&amp;Ver</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>&amp;Style</source>
   <translation>&amp;Estilo</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>&amp;Camera</source>
   <translation>&amp;Cámara</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <location filename="../../widgets/settings.py" />
   <source>Colours</source>
   <translation>Colores</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Timeline: an hour</source>
   <translation>Línea de tiempo: una hora</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Timeline: a day</source>
   <translation>Línea de tiempo: un día</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Timeline: a week</source>
   <translation>Línea de tiempo: una semana</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Timeline: all of history</source>
   <translation>Línea de tiempo: todo el histórico</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>grey, colour only for what is abnormal</source>
   <translation>gris, color solo para lo anormal</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>stone, light and shade</source>
   <translation>piedra, luz y sombra</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>{style} style</source>
   <translation>Estilo: {style}</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Street</source>
   <translation>Calle</translation>
  </message>
  <message>
   <location filename="../../widgets/menus.py" />
   <source>Fly to the selection</source>
   <translation>Volar a la selección</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_gantt.py" />
   <source>{energy} charged today</source>
   <translation>{energy} cargados hoy</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_gantt.py" />
   <source>{name}: {doing}, {power}, {ports} ports, {kwh} {unit}</source>
   <translation>{name}: {doing}, {power}, {ports} puertos, {kwh} {unit}</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_gantt.py" />
   <source>; {count} sessions; {coverage:.0%} of its power is known</source>
   <translation>; {count} sesiones; se conoce el {coverage:.0%} de su potencia</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_gantt.py" />
   <source>Chargers and their sessions</source>
   <translation>Cargadores y sus sesiones</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_gantt.py" />
   <source>Charger</source>
   <translation>Cargador</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_gantt.py" />
   <source>Ports</source>
   <translation>Tomas</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_gantt.py" />
   <source>gives back (V2G)</source>
   <translation>devuelve (V2G)</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_outlook.py" />
   <source>The next hours</source>
   <translation>Las próximas horas</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_outlook.py" />
   <source>The next hours. </source>
   <translation>Las próximas horas. </translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_outlook.py" />
   <source>{quantity}: {end} {unit} in 12 h, 80 % between {text}</source>
   <translation>{quantity}: {end} {unit} en 12 h, 80 % entre {text}</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_outlook.py" />
   <source>Looking at days like this one</source>
   <translation>Mirando días como este</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_panel.py" />
   <source>Nothing to charge or to share</source>
   <translation>Nada que cargar ni compartir</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_panel.py" />
   <source>Give the district chargers, bike docks or places of shared cars in assets.gpkg, and their signals.</source>
   <translation>Dé al distrito cargadores, estaciones de bicis o plazas de coches en assets.gpkg, y sus señales.</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_panel.py" />
   <source>Chargers</source>
   <translation>Cargadores</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_panel.py" />
   <source>Bikes and cars</source>
   <translation>Bicis y coches</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_panel.py" />
   <source>Next hours</source>
   <translation>Próximas horas</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <source>{name}: {number} {what}, {number_2} free; {spells}</source>
   <translation>{name}: {number} {what}, {number_2} libres; {spells}</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <source>never empty or full</source>
   <translation>nunca vacía ni llena</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <source>{number} {what} then</source>
   <translation>{number} {what} entonces</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <source>There</source>
   <translation>Hay</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <source>Free</source>
   <translation>Libres</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <source>empty {count}×</source>
   <translation>vacía {count}×</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <source>full {count}×</source>
   <translation>llena {count}×</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <source>docks</source>
   <translation>anclajes</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_shared.py" />
   <location filename="../../widgets/mobility_words.py" />
   <source>places</source>
   <translation>plazas</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>The power of all chargers over the day so far; {coverage:.0%} of it is known.</source>
   <translation>La potencia de todos los cargadores en lo que va de día; se conoce el {coverage:.0%}.</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>Sessions whose charging was put off after plugging in, or that lent energy. It can be told of {told} of {total}: a charger says one state for all its ports.</source>
   <translation>Sesiones cuya recarga se aplazó tras enchufar, o que prestaron energía. Se sabe de {told} de {total}: un cargador da un estado para todas sus tomas.</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>{known} of {total} {what} report.</source>
   <translation>Informan {known} de {total} {what}.</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>{word} {times}, {span} in all</source>
   <translation>{word} {times}, {span} en total</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>before {start}</source>
   <translation>antes de {start}</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>still here</source>
   <translation>aún aquí</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>Port {lane}</source>
   <translation>Toma {lane}</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>One of the ports</source>
   <translation>Una de las tomas</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>{where}: {begin} to {end}</source>
   <translation>{where}: {begin} a {end}</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>once</source>
   <translation>una vez</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>{count} times</source>
   <translation>{count} veces</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>{value:.0f} of {ports}</source>
   <translation>{value:.0f} de {ports}</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>Power into cars, of all chargers that report.</source>
   <translation>Potencia hacia coches, de todos los cargadores que informan.</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>Giving back</source>
   <translation>Devolución</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>Power out of cars into the grid (V2G).</source>
   <translation>Potencia de los coches a la red (V2G).</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>Ports used</source>
   <translation>Tomas en uso</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>Charged today</source>
   <translation>Cargado hoy</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>{energy} charged</source>
   <translation>{energy} cargados</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>{energy} given back</source>
   <translation>{energy} devueltos</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>The driver needs {energy}</source>
   <translation>El conductor necesita {energy}</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>and means to leave at {time}</source>
   <translation>y piensa irse a las {time}</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>Record {ident}</source>
   <translation>Registro {ident}</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>From the ports in use; no record of it yet</source>
   <translation>De las tomas en uso; aún sin registro</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>charging was shifted</source>
   <translation>la recarga se desplazó</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>charged at once</source>
   <translation>cargó enseguida</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>V2G today</source>
   <translation>V2G hoy</translation>
  </message>
  <message>
   <location filename="../../widgets/mobility_words.py" />
   <source>Only what went back to the grid.</source>
   <translation>Solo lo que volvió a la red.</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>From the place</source>
   <translation>Del lugar</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>New district from files</source>
   <translation>Nuevo distrito desde archivos</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Files of the district, the city model first</source>
   <translation>Archivos del distrito, el modelo de ciudad primero</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>As the files say; else a number such as 25832</source>
   <translation>Como digan los archivos; si no, un número como 25832</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Make and open</source>
   <translation>Crear y abrir</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Add a city model: CityJSON, CityGML, or footprints of buildings.</source>
   <translation>Añada un modelo de ciudad: CityJSON, CityGML o plantas de edificios.</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>The files are copied into the folder, the city model first; district.toml there explains itself. Assets and signals start empty: add them when you have them.</source>
   <translation>Los archivos se copian a la carpeta, el modelo de ciudad primero; allí district.toml se explica solo. Activos y señales empiezan vacíos: añádalos cuando los tenga.</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Files of the district</source>
   <translation>Archivos del distrito</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Where the district's folder goes</source>
   <translation>Dónde va la carpeta del distrito</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Give it a name.</source>
   <translation>Dele un nombre.</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Add files...</source>
   <translation>Añadir archivos...</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Choose...</source>
   <translation>Elegir...</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <location filename="../../widgets/open_crs.py" />
   <source>EPSG number</source>
   <translation>Número EPSG</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>Say where its folder goes.</source>
   <translation>Diga dónde va su carpeta.</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <source>{name} is there already and not empty; choose another folder.</source>
   <translation>{name} ya existe y no está vacía; elija otra carpeta.</translation>
  </message>
  <message>
   <location filename="../../widgets/new_district.py" />
   <location filename="../../widgets/open_crs.py" />
   <source>This number is not in the EPSG register.</source>
   <translation>Este número no está en el registro EPSG.</translation>
  </message>
  <message>
   <location filename="../../widgets/no_scene_view.py" />
   <source>nobody: there is no OpenGL</source>
   <translation>nadie: no hay OpenGL</translation>
  </message>
  <message>
   <location filename="../../widgets/no_scene_view.py" />
   <source>The city cannot be drawn here: this machine offers no OpenGL 3.2.
Install or update the graphics driver (on Debian or Ubuntu: libgl1-mesa-dri); everything else works without.</source>
   <translation>La ciudad no se puede dibujar: esta máquina no ofrece OpenGL 3.2.
Instale o actualice el controlador gráfico (en Debian o Ubuntu: libgl1-mesa-dri); todo lo demás funciona sin él.</translation>
  </message>
  <message>
   <location filename="../../widgets/note_dialog.py" />
   <source>{start} for {span}</source>
   <translation>{start} durante {span}</translation>
  </message>
  <message>
   <location filename="../../widgets/note_dialog.py" />
   <location filename="../../widgets/shift_dialogs.py" />
   <source>Text of the note</source>
   <translation>Texto de la nota</translation>
  </message>
  <message>
   <location filename="../../widgets/note_dialog.py" />
   <source>What was seen or done</source>
   <translation>Qué se vio o se hizo</translation>
  </message>
  <message>
   <location filename="../../widgets/note_dialog.py" />
   <source>Over the loop from A to B</source>
   <translation>Sobre el bucle de A a B</translation>
  </message>
  <message>
   <location filename="../../widgets/note_dialog.py" />
   <source>Keep camera, style, layers and colours with it</source>
   <translation>Guardar con ella cámara, estilo, capas y colores</translation>
  </message>
  <message>
   <location filename="../../widgets/note_dialog.py" />
   <location filename="../../widgets/shortcuts.py" />
   <source>Change a note</source>
   <translation>Cambiar una nota</translation>
  </message>
  <message>
   <location filename="../../widgets/note_dialog.py" />
   <location filename="../../widgets/notes_sheet.py" />
   <location filename="../../widgets/transport.py" />
   <source>Note here</source>
   <translation>Nota aquí</translation>
  </message>
  <message>
   <location filename="../../widgets/note_dialog.py" />
   <source>Over the loop from A to B, {span}</source>
   <translation>Sobre el bucle de A a B, {span}</translation>
  </message>
  <message>
   <location filename="../../widgets/note_dialog.py" />
   <source>   {left} characters left</source>
   <translation>   quedan {left} caracteres</translation>
  </message>
  <message>
   <location filename="../../widgets/notes_sheet.py" />
   <source>No notes yet. 'Note here' (W) writes one at the playhead, or over the loop if there is one.</source>
   <translation>Aún no hay notas. 'Nota aquí' (W) escribe una en el cursor, o sobre el bucle si lo hay.</translation>
  </message>
  <message>
   <location filename="../../widgets/notes_sheet.py" />
   <location filename="../../widgets/views_sheet.py" />
   <source>Go there (Enter)</source>
   <translation>Ir allí (Intro)</translation>
  </message>
  <message>
   <location filename="../../widgets/notes_sheet.py" />
   <source>Change it (F2)</source>
   <translation>Cambiarla (F2)</translation>
  </message>
  <message>
   <location filename="../../widgets/notes_sheet.py" />
   <location filename="../../widgets/views_sheet.py" />
   <location filename="../../widgets/wall_editor.py" />
   <source>Take it away (Delete)</source>
   <translation>Quitarla (Supr)</translation>
  </message>
  <message>
   <location filename="../../widgets/notes_sheet.py" />
   <location filename="../../widgets/shift_paper.py" />
   <location filename="../../widgets/transport.py" />
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <location filename="../../widgets/notes_sheet.py" />
   <source>Notes, in order of time</source>
   <translation>Notas, por orden de tiempo</translation>
  </message>
  <message>
   <location filename="../../widgets/notices.py" />
   <source>Dismiss this notice</source>
   <translation>Descartar este aviso</translation>
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>Copied into its folder and named in district.toml. Else {lasts} until the window shows another city.</source>
   <translation>Se copia a su carpeta y se nombra en district.toml. Si no, {lasts} hasta que la ventana muestre otra ciudad.</translation>
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>Open files</source>
   <translation>Abrir archivos</translation>
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>a further layer</source>
   <translation>una capa más</translation>
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>further layers</source>
   <translation>más capas</translation>
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>Keep {it} in the district</source>
   <translation>Conservar {it} en el distrito</translation>
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>{district} comes with Tvilling and is never changed. To keep {it}, a copy of the district is made in a folder that you choose.</source>
   <translation>{district} viene con Tvilling y nunca se cambia. Para conservar {it} se hace una copia del distrito en una carpeta que usted elija.</translation>
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>it lasts</source>
   <translation>dura</translation>
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>they last</source>
   <translation>duran</translation>
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>Lay {it} into {district} as {layer}, or leave {district} and open {it} alone?</source>
   <translation>¿Poner {it} en {district} como {layer}, o dejar {district} y abrir {it} aparte?</translation>
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>Open on its own</source>
   <translation>Abrir aparte</translation>
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>Open on their own</source>
   <translation>Abrir aparte</translation>
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>Make a copy...</source>
   <translation>Hacer una copia...</translation>
  </message>
  <message>
   <location filename="../../widgets/open_choice.py" />
   <source>Add to {district}</source>
   <translation>Añadir a {district}</translation>
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>Where is it?</source>
   <translation>¿Dónde está?</translation>
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>{name} names no reference system</source>
   <translation>{name} no nombra ningún sistema de referencia</translation>
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>Its coordinates go from {extent}, {extent_2} to {extent_3}, {extent_4}. Without a system the city is drawn, but its place, its sun and other layers do not fit.</source>
   <translation>Sus coordenadas van de {extent}, {extent_2} a {extent_3}, {extent_4}. Sin sistema la ciudad se dibuja, pero su lugar, su sol y otras capas no encajan.</translation>
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>Likely reference systems</source>
   <translation>Sistemas de referencia probables</translation>
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>EPSG number, such as 25832</source>
   <translation>Número EPSG, como 25832</translation>
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>EPSG:{epsg}   {name}   {lonlat_text}</source>
   <translation>EPSG:{epsg}   {name}   {lonlat_text}</translation>
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>Use it</source>
   <translation>Usarlo</translation>
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>These systems would put it on land they are made for:</source>
   <translation>Estos sistemas lo pondrían en la tierra para la que están hechos:</translation>
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>EPSG:{epsg} has no such coordinates.</source>
   <translation>EPSG:{epsg} no tiene esas coordenadas.</translation>
  </message>
  <message>
   <location filename="../../widgets/open_crs.py" />
   <source>{name}: the middle would lie at {lonlat_text}.</source>
   <translation>{name}: el centro estaría en {lonlat_text}.</translation>
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>Problems in the files</source>
   <translation>Problemas en los archivos</translation>
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>{summary} in {name}</source>
   <translation>{summary} en {name}</translation>
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>What can be drawn is drawn; what cannot is listed here with its place in the file.</source>
   <translation>Lo que se puede dibujar se dibuja; lo que no, está aquí con su lugar en el archivo.</translation>
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>Which problems</source>
   <translation>Qué problemas</translation>
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>Filter by words, object or place</source>
   <translation>Filtrar por palabras, objeto o lugar</translation>
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>Show it in the city</source>
   <translation>Mostrarlo en la ciudad</translation>
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>Problems</source>
   <translation>Problemas</translation>
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>Errors</source>
   <translation>Errores</translation>
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>Warnings</source>
   <translation>Avisos</translation>
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <source>Copy the list</source>
   <translation>Copiar la lista</translation>
  </message>
  <message>
   <location filename="../../widgets/open_problems.py" />
   <location filename="../../widgets/proof_view.py" />
   <location filename="../../widgets/shift_dialogs.py" />
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="../../widgets/open_problems_row.py" />
   <source>{summary} in the files</source>
   <translation>{summary} en los archivos</translation>
  </message>
  <message>
   <location filename="../../widgets/open_problems_row.py" />
   <source>What was found wrong while opening, with its place</source>
   <translation>Qué se halló mal al abrir, con su lugar</translation>
  </message>
  <message>
   <location filename="../../widgets/open_progress.py" />
   <location filename="../../widgets/transport.py" />
   <source>a moment</source>
   <translation>un momento</translation>
  </message>
  <message>
   <location filename="../../widgets/open_progress.py" />
   <source>Cancel: {title}</source>
   <translation>Cancelar: {title}</translation>
  </message>
  <message>
   <location filename="../../widgets/open_progress.py" />
   <source>{span} left</source>
   <translation>quedan {span}</translation>
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <source>Buildings, assets and signals by name, address, use or id · alarms · commands · workspaces · districts · saved views
Places: 63.43, 10.40   63°25′49″N 10°23′45″E   569800 7034500
Times: 14:30   yesterday 17:00   -15min</source>
   <translation>Edificios, activos y señales por nombre, dirección, uso o id · alarmas · órdenes · espacios de trabajo · distritos · vistas guardadas
Lugares: 63.43, 10.40   63°25′49″N 10°23′45″E   569800 7034500
Horas: 14:30   yesterday 17:00   -15min</translation>
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <source>Nothing here is called so. Part of a name is enough, and one letter may be wrong.</source>
   <translation>Nada se llama así. Basta parte de un nombre, y una letra puede estar mal.</translation>
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <source>Assets</source>
   <translation>Activos</translation>
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <source>Commands</source>
   <translation>Órdenes</translation>
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <location filename="../../widgets/views_sheet.py" />
   <location filename="../../widgets/wall_editor.py" />
   <source>Saved views</source>
   <translation>Vistas guardadas</translation>
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <source>Places</source>
   <translation>Lugares</translation>
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>Times</source>
   <translation>Horas</translation>
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <location filename="../../widgets/wall_editor.py" />
   <source>Workspaces</source>
   <translation>Espacios de trabajo</translation>
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <source>Used last</source>
   <translation>Último uso</translation>
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <source>Search and go to</source>
   <translation>Buscar e ir a</translation>
  </message>
  <message>
   <location filename="../../widgets/palette.py" />
   <source>What was found</source>
   <translation>Lo que se encontró</translation>
  </message>
  <message>
   <location filename="../../widgets/paper.py" />
   <source>{path}: cannot be written; there is no such folder</source>
   <translation>{path}: no se puede escribir; no existe esa carpeta</translation>
  </message>
  <message>
   <location filename="../../widgets/paper.py" />
   <source>{path}: cannot be written; choose another place</source>
   <translation>{path}: no se puede escribir; elija otro lugar</translation>
  </message>
  <message>
   <location filename="../../widgets/people_code.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>Role</source>
   <translation>Rol</translation>
  </message>
  <message>
   <location filename="../../widgets/people_code.py" />
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <location filename="../../widgets/people_code.py" />
   <source>Checking…</source>
   <translation>Comprobando…</translation>
  </message>
  <message>
   <location filename="../../widgets/people_entry.py" />
   <source>Who sits here: {text}</source>
   <translation>Quién está aquí: {text}</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Look around: city, panels, replay</source>
   <translation>Mirar: ciudad, paneles, reproducción</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Arrange one's own window</source>
   <translation>Ordenar la propia ventana</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Open districts and files</source>
   <translation>Abrir distritos y archivos</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Wall display, tours, kiosk</source>
   <translation>Pantalla mural, visitas, quiosco</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Notes and the shift log</source>
   <translation>Notas y registro de turno</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Acknowledge alarms</source>
   <translation>Reconocer alarmas</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Shelve alarms, up to 8 h</source>
   <translation>Aplazar alarmas, hasta 8 h</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Shelve alarms, up to 24 h</source>
   <translation>Aplazar alarmas, hasta 24 h</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Take alarms out of service</source>
   <translation>Poner alarmas fuera de servicio</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Films, tables, evidence, backups</source>
   <translation>Películas, tablas, evidencias, copias</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Change alarm rules</source>
   <translation>Cambiar reglas de alarma</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Change feeds</source>
   <translation>Cambiar fuentes</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Change the district: layers, signals</source>
   <translation>Cambiar el distrito: capas, señales</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Change how long history is kept</source>
   <translation>Cambiar cuánto se conserva el histórico</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Put a backup in place of history</source>
   <translation>Poner una copia en lugar del histórico</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Keys, and whom the ledger trusts</source>
   <translation>Claves, y en quién confía el libro</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>Offer, buy and end streams</source>
   <translation>Ofrecer, comprar y terminar flujos</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>No role acts on equipment: this program reads, and never switches anything.</source>
   <translation>Ningún rol actúa sobre equipos: este programa lee y nunca conmuta nada.</translation>
  </message>
  <message>
   <location filename="../../widgets/people_sheet.py" />
   <source>You are {role}</source>
   <translation>Usted es {role}</translation>
  </message>
  <message>
   <location filename="../../widgets/people_why.py" />
   <source>Why?</source>
   <translation>¿Por qué?</translation>
  </message>
  <message>
   <location filename="../../widgets/people_why.py" />
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <location filename="../../widgets/people_why.py" />
   <source>What a colleague should read in the journal</source>
   <translation>Lo que un colega debería leer en el diario</translation>
  </message>
  <message>
   <location filename="../../widgets/people_why.py" />
   <source>Go on</source>
   <translation>Seguir</translation>
  </message>
  <message>
   <location filename="../../widgets/people_why.py" />
   <source>The reason stands in the journal, with your name and the time.</source>
   <translation>El motivo queda en el diario, con su nombre y la hora.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_chart.py" />
   <source>Alarms over time</source>
   <translation>Alarmas en el tiempo</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/performance_chart.py" />
   <location filename="../../widgets/rules_trial.py" />
   <source>{n} floods</source>
   <extracomment>for one: {n} flood</extracomment>
   <translation>
    <numerusform>{n} avalancha</numerusform>
    <numerusform>{n} avalanchas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/performance_chart.py" />
   <source>at most {n} in one bar</source>
   <translation>como máximo {n} en una barra</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_chart.py" />
   <source>flood of {n}</source>
   <translation>avalancha de {n}</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_chart.py" />
   <source>{n} an hour</source>
   <translation>{n} por hora</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_chart.py" />
   <source>FLOOD</source>
   <translation>AVALANCHA</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_chart.py" />
   <source>the alarm system did not run</source>
   <translation>el sistema de alarmas no funcionaba</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_figures.py" />
   <source>target {target}</source>
   <translation>objetivo {target}</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_figures.py" />
   <source>Figures of the alarm system</source>
   <translation>Cifras del sistema de alarmas</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_figures.py" />
   <source>target</source>
   <translation>objetivo</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>Chattering</source>
   <translation>Repetitivas</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>three times or more in a minute</source>
   <translation>tres veces o más en un minuto</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>{n} times, {worst} in a minute</source>
   <translation>{n} veces, {worst} en un minuto</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>Standing</source>
   <translation>Permanentes</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>active for more than a day</source>
   <translation>activas más de un día</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>Fleeting</source>
   <translation>Fugaces</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>over within half a minute, unanswered</source>
   <translation>acabadas en medio minuto, sin respuesta</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>{n} times, {seconds} s each</source>
   <translation>{n} veces, {seconds} s cada una</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>Draft it</source>
   <translation>Prepararlo</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>Draft it for the rule {rule}</source>
   <translation>Prepararlo para la regla {rule}</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>Puts this into the rule in the editor; nothing is in use until it is saved there</source>
   <translation>Pone esto en la regla en el editor; nada entra en uso hasta que se guarde allí</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>Open the rule</source>
   <translation>Abrir la regla</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>Open the rule {rule}</source>
   <translation>Abrir la regla {rule}</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>None.</source>
   <translation>Ninguna.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>{span}, over</source>
   <translation>{span}, acabada</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>Unauthorised</source>
   <translation>No autorizadas</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_lists.py" />
   <source>put away by who might not, or not like this</source>
   <translation>apartadas por quien no podía, o no así</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <location filename="../../widgets/rules_panel.py" />
   <source>7 days</source>
   <translation>7 días</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>30 days</source>
   <translation>30 días</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>No figures yet</source>
   <translation>Aún sin cifras</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>Rates, floods, bad actors and answers appear here when the alarm system has run for a while.</source>
   <translation>Aquí aparecen tasas, avalanchas, alarmas problemáticas y respuestas cuando el sistema lleve un rato.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>{start} to {end}</source>
   <translation>{start} a {end}</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>Against the targets</source>
   <translation>Frente a los objetivos</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>Over time</source>
   <translation>En el tiempo</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>Who makes the load</source>
   <translation>Qué causa la carga</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>To be mended</source>
   <translation>Por corregir</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>Period: {period}</source>
   <translation>Período: {period}</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>ran for {share} % of it</source>
   <translation>funcionó el {share} %</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>judge by 30 days</source>
   <translation>juzgue con 30 días</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>too many lines in the journal for more: what was before is not in these figures</source>
   <translation>demasiadas líneas en el diario para más: lo anterior no está en estas cifras</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/performance_panel.py" />
   <source>{n} lines of a later version left out</source>
   <extracomment>for one: {n} line of a later version left out</extracomment>
   <translation>
    <numerusform>{n} línea de una versión posterior excluida</numerusform>
    <numerusform>{n} líneas de una versión posterior excluidas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/performance_panel.py" />
   <source>By priority</source>
   <translation>Por prioridad</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/performance_pareto.py" />
   <source>{n} different alarms</source>
   <extracomment>for one: {n} different alarm</extracomment>
   <translation>
    <numerusform>{n} alarma distinta</numerusform>
    <numerusform>{n} alarmas distintas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/performance_pareto.py" />
   <source>The dashed line: those above make {share} % of all.</source>
   <translation>La línea discontinua: las de arriba hacen el {share} % de todas.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_pareto.py" />
   <source>Alarms that make most of the load</source>
   <translation>Alarmas que causan más carga</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_pareto.py" />
   <location filename="../../widgets/performance_shares.py" />
   <location filename="../../widgets/rules_form.py" />
   <source>times</source>
   <translation>veces</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_pareto.py" />
   <source>in all</source>
   <translation>en total</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/performance_shares.py" />
   <source>{n} diagnostic alarms beside them, for who keeps the system</source>
   <extracomment>for one: {n} diagnostic alarm beside them, for who keeps the system</extracomment>
   <translation>
    <numerusform>{n} alarma de diagnóstico aparte, para quien mantiene el sistema</numerusform>
    <numerusform>{n} alarmas de diagnóstico aparte, para quien mantiene el sistema</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/performance_shares.py" />
   <source>Alarms by priority</source>
   <translation>Alarmas por prioridad</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_shares.py" />
   <source>share</source>
   <translation>parte</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_shares.py" />
   <source>wanted</source>
   <translation>deseado</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>met</source>
   <translation>cumplido</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>missed</source>
   <translation>no cumplido</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>far off</source>
   <translation>muy lejos</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>very likely acceptable</source>
   <translation>muy probablemente aceptable</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>manageable</source>
   <translation>manejable</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>likely over-demanding</source>
   <translation>probablemente excesivo</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>very likely unacceptable</source>
   <translation>muy probablemente inaceptable</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>{alarms}, a rate that is {band}</source>
   <translation>{alarms}, una tasa {band}</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Alarms per hour</source>
   <translation>Alarmas por hora</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Over the hours in which the alarm system ran. Above 6 is missed, above 12 more than a person can manage.</source>
   <translation>Sobre las horas en que funcionó el sistema. Más de 6 no cumple, más de 12 es más de lo que una persona maneja.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Most in one hour</source>
   <translation>Máximo en una hora</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Of all clock hours. The target is that of EEMUA's guide for grids.</source>
   <translation>De todas las horas. El objetivo es el de la guía de EEMUA para redes.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Most in one minute</source>
   <translation>Máximo en un minuto</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>The target is that of EEMUA's guide for grids.</source>
   <translation>El objetivo es el de la guía de EEMUA para redes.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Usual in 10 minutes</source>
   <translation>Habitual en 10 minutos</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>The middle one of all counts of ten minutes, quiet ones too.</source>
   <translation>La mediana de todos los recuentos de diez minutos, también los tranquilos.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Time in flood</source>
   <translation>Tiempo en avalancha</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>A flood begins with 10 alarms in 10 minutes and ends with fewer than 5.</source>
   <translation>Una avalancha empieza con 10 alarmas en 10 minutos y acaba con menos de 5.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Hours above 30 alarms</source>
   <translation>Horas con más de 30 alarmas</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Of the clock hours in which the alarm system ran.</source>
   <translation>De las horas en que funcionó el sistema.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>10 minutes above 10 alarms</source>
   <translation>10 minutos con más de 10 alarmas</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Of the ten minutes in which the alarm system ran.</source>
   <translation>De los diez minutos en que funcionó el sistema.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Chattering alarms</source>
   <translation>Alarmas repetitivas</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Active three times or more within one minute.</source>
   <translation>Activas tres veces o más en un minuto.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Standing at most</source>
   <translation>Permanentes como máximo</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Active for more than a day and not put away, at one time.</source>
   <translation>Activas más de un día y sin apartar, a la vez.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Load by the ten worst</source>
   <translation>Carga de las diez peores</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Share of all alarms. In a small district ten alarms are soon many of all there are.</source>
   <translation>Parte de todas las alarmas. En un distrito pequeño diez alarmas pronto son muchas de las que hay.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Unauthorised suppressions</source>
   <translation>Supresiones no autorizadas</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Put away by a role that may not, for too long, or without a reason.</source>
   <translation>Apartadas por un rol que no puede, demasiado tiempo o sin motivo.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>The alarm system did not run in this time.</source>
   <translation>El sistema de alarmas no funcionó en este tiempo.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>{alarms}; the alarm system ran for {share} % of this time, so nothing is judged</source>
   <translation>{alarms}; el sistema funcionó el {share} % de este tiempo, así que no se juzga nada</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>No deadband below half the limit and no delay up to 5 min quietens it: look at the instrument.</source>
   <translation>Ninguna banda muerta inferior a medio límite ni retardo hasta 5 min la calma: mire el instrumento.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Acknowledged, half within</source>
   <translation>Reconocidas, la mitad en</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Acknowledged, 95 % within</source>
   <translation>Reconocidas, el 95 % en</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Never acknowledged</source>
   <translation>Nunca reconocidas</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Shelved, suppressed, out of service now</source>
   <translation>Aplazadas, suprimidas, fuera de servicio ahora</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Put on the shelf in this time</source>
   <translation>Aplazadas en este tiempo</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Deadband {value}: {was} → {then} times.</source>
   <translation>Banda muerta {value}: {was} → {then} veces.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>Off-delay {seconds} s: {was} → {then}.</source>
   <translation>Retardo de salida {seconds} s: {was} → {then}.</translation>
  </message>
  <message>
   <location filename="../../widgets/performance_words.py" />
   <source>On-delay {seconds} s: {was} → {then}.</source>
   <translation>Retardo de entrada {seconds} s: {was} → {then}.</translation>
  </message>
  <message>
   <location filename="../../widgets/preferences.py" />
   <source>Window</source>
   <translation>Ventana</translation>
  </message>
  <message>
   <location filename="../../widgets/problem_table.py" />
   <source>Object</source>
   <translation>Objeto</translation>
  </message>
  <message>
   <location filename="../../widgets/profile_panel.py" />
   <source>Draw a line over the city with the profile tool (R) to see the heights along it.</source>
   <translation>Dibuje una línea sobre la ciudad con la herramienta de perfil (R) para ver las alturas.</translation>
  </message>
  <message>
   <location filename="../../widgets/profile_panel.py" />
   <source>Nothing of the model lies under this line.</source>
   <translation>Nada del modelo está bajo esta línea.</translation>
  </message>
  <message>
   <location filename="../../widgets/profile_panel.py" />
   <source> · heights {factor}×</source>
   <translation> · alturas {factor}×</translation>
  </message>
  <message>
   <location filename="../../widgets/profile_panel.py" />
   <source>{m} long{rise} · highest {m_2}{stretch}</source>
   <translation>{m} de largo{rise} · máximo {m_2}{stretch}</translation>
  </message>
  <message>
   <location filename="../../widgets/profile_panel.py" />
   <source>at {m}</source>
   <translation>a {m}</translation>
  </message>
  <message>
   <location filename="../../widgets/profile_panel.py" />
   <source>Cross-section of the terrain</source>
   <translation>Corte del terreno</translation>
  </message>
  <message>
   <location filename="../../widgets/profile_panel.py" />
   <source>Save the heights as a CSV table</source>
   <translation>Guardar las alturas como tabla CSV</translation>
  </message>
  <message>
   <location filename="../../widgets/profile_panel.py" />
   <source>Remove the profile</source>
   <translation>Quitar el perfil</translation>
  </message>
  <message>
   <location filename="../../widgets/profile_panel.py" />
   <source> · ground {m} to {m_2}</source>
   <translation> · suelo {m} a {m_2}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <location filename="../../widgets/proof_story.py" />
   <source>What is stored is not what was anchored</source>
   <translation>Lo guardado no es lo que se ancló</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <location filename="../../widgets/proof_story.py" />
   <location filename="../../widgets/proof_view.py" />
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <source>the record</source>
   <translation>el registro</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <location filename="../../widgets/proof_story.py" />
   <location filename="../../widgets/proof_tree.py" />
   <source>{number} leaves</source>
   <translation>{number} hojas</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <source>Interval</source>
   <translation>Intervalo</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <source>Anchored</source>
   <translation>Anclado</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <source>Differs in</source>
   <translation>Difiere en</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <source>Checked</source>
   <translation>Comprobado</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <location filename="../../widgets/proof_story.py" />
   <source>, signed {time}</source>
   <translation>, firmado {time}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <source>{reason}. The record of what was anchored is whole and signed; the store is what changed</source>
   <translation>{reason}. El registro de lo anclado está entero y firmado; lo que cambió es el almacén</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <source>not known which signals</source>
   <translation>no se sabe qué señales</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_broken.py" />
   <source>{names} and {more} more</source>
   <translation>{names} y {more} más</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_checks.py" />
   <source>no level reached</source>
   <translation>ningún nivel alcanzado</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_checks.py" />
   <source>level {level}: {title}</source>
   <translation>nivel {level}: {title}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_checks.py" />
   <source>  ·  FAILED</source>
   <translation>  ·  FALLA</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_entry.py" />
   <source>Proof: {text}</source>
   <translation>Prueba: {text}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_marks.py" />
   <source>Matches</source>
   <translation>Coincide</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_marks.py" />
   <source>Read again: the very hash that the ledger holds</source>
   <translation>Releído: el mismo hash que guarda el libro</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_marks.py" />
   <source>Not checked</source>
   <translation>Sin comprobar</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_marks.py" />
   <source>Anchored, and not compared (yet)</source>
   <translation>Anclado, y (aún) sin comparar</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_marks.py" />
   <source>Not anchored</source>
   <translation>Sin anclar</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_marks.py" />
   <source>Sealed a minute after its quarter of an hour</source>
   <translation>Se sella un minuto tras su cuarto de hora</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_marks.py" />
   <source>The store does not hold what was anchored</source>
   <translation>El almacén no guarda lo que se ancló</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_marks.py" />
   <source>What the signs of proof mean</source>
   <translation>Qué significan los signos de prueba</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>What is stored is what was anchored</source>
   <translation>Lo guardado es lo que se ancló</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Readings of the signal</source>
   <translation>Lecturas de la señal</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>The reading is among them</source>
   <translation>La lectura está entre ellas</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Record in the log</source>
   <translation>Registro en el diario de pruebas</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Readings lead to the batch</source>
   <translation>Las lecturas llevan al lote</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>The batch is of this time</source>
   <translation>El lote es de este tiempo</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Batch is in the log</source>
   <translation>El lote está en el registro</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Signature of the log</source>
   <translation>Firma del registro</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Witness</source>
   <translation>Testigo</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Grown from what was seen before</source>
   <translation>Crecido desde lo visto antes</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Held by IOTA</source>
   <translation>Guardado por IOTA</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Name and unit</source>
   <translation>Nombre y unidad</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>This reading is what was recorded</source>
   <translation>Esta lectura es lo que se registró</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>This reading is not fully proven</source>
   <translation>Esta lectura no está probada del todo</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>This is not what was recorded</source>
   <translation>Esto no es lo que se registró</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source> at {clock_text}</source>
   <translation> a las {clock_text}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>this machine's key</source>
   <translation>la clave de esta máquina</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <location filename="../../widgets/proof_words.py" />
   <source>Not anchored yet</source>
   <translation>Aún sin anclar</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>There is nothing to prove</source>
   <translation>No hay nada que probar</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Nobody: nothing is proven.</source>
   <translation>En nadie: no hay nada probado.</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <location filename="../../widgets/rules_words.py" />
   <source>holds</source>
   <translation>se cumple</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Batch</source>
   <translation>Lote</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>the signal's readings</source>
   <translation>las lecturas de la señal</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>batch path</source>
   <translation>camino del lote</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>the batch's record</source>
   <translation>el registro del lote</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>{counted} lead from it to a checkpoint signed{made} by {who}.</source>
   <translation>{counted} llevan de ella a un punto de control firmado{made} por {who}.</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>This cannot be proven</source>
   <translation>Esto no se puede probar</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Exactly</source>
   <translation>Exactamente</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <location filename="../../widgets/trend_figures.py" />
   <location filename="../../widgets/trend_table.py" />
   <source>Measured</source>
   <translation>Medido</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Arrived</source>
   <translation>Llegó</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>In it</source>
   <translation>Contiene</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>{counted} of {counted_2}; {number} of this one</source>
   <translation>{counted} de {counted_2}; {number} de esta</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>{name}: leaf {index} of {size}</source>
   <translation>{name}: hoja {index} de {size}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>  leaf  {hex}</source>
   <translation>  hoja  {hex}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>  root  {hex}</source>
   <translation>  raíz  {hex}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_story.py" />
   <source>Signed by {signer}</source>
   <translation>Firmado por {signer}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>{foot}, leaf {number} of {number_2}</source>
   <translation>{foot}, hoja {number} de {number_2}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>The way from the reading to the signature</source>
   <translation>El camino de la lectura a la firma</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>the root stands in the record</source>
   <translation>la raíz está en el registro</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>what is stored now</source>
   <translation>lo que hay guardado ahora</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>signed</source>
   <translation>firmado</translation>
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
Clic para copiar</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>{count} steps in a {name} of {size}</source>
   <translation>{count} pasos en {name} de {size}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>signature not checked</source>
   <translation>firma sin comprobar</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>signature FAILS</source>
   <translation>la firma FALLA</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>Leaf {index} of the {name}: {foot}</source>
   <translation>Hoja {index} de {name}: {foot}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>one leaf</source>
   <translation>una hoja</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>Root of the {name}, {number} leaves</source>
   <translation>Raíz de {name}, {number} hojas</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>Computed from the two below</source>
   <translation>Calculado de los dos de abajo</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_tree.py" />
   <source>Sibling: {count} {where} it</source>
   <translation>Hermano: {count} {where}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>How to check it on another machine
1.  Export the proof, and take the file there.
2.  Take this log's public key there by another way, so that nobody can swap both: Preferences &gt; Trust &gt; Export key.
3.  Run   tvilling ledger check FILE --trust KEYFILE   there; it needs no network, no district and no data of this machine.</source>
   <translation>Cómo comprobarlo en otra máquina
1.  Exporte la prueba y lleve el archivo allí.
2.  Lleve la clave pública de este registro por otra vía, para que nadie cambie ambas: Preferencias &gt; Confianza &gt; Exportar clave.
3.  Ejecute   tvilling ledger check FILE --trust KEYFILE   allí; no necesita red, distrito ni datos de esta máquina.</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>No level is reached.</source>
   <translation>No se alcanza ningún nivel.</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>There is no way to draw: nothing leads from here to a signature.</source>
   <translation>No hay camino que dibujar: nada lleva de aquí a una firma.</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>Export proof…</source>
   <translation>Exportar la prueba…</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>Check it elsewhere</source>
   <translation>Comprobarlo en otro sitio</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>Trust…</source>
   <translation>Confianza…</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>Whom one still trusts</source>
   <translation>En quién se confía aún</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>Checks</source>
   <translation>Comprobaciones</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>Hash copied</source>
   <translation>Hash copiado</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_view.py" />
   <source>Checkpoint</source>
   <translation>Punto de control</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>No readings</source>
   <translation>Sin lecturas</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>Matches the anchor</source>
   <translation>Coincide con el ancla</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>DIFFERS from the anchor</source>
   <translation>DIFIERE del ancla</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>proven</source>
   <translation>probado</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>{rsplit} to {last}</source>
   <translation>{rsplit} a {last}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>proven · {level}</source>
   <translation>probado · {level}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/proof_words.py" />
   <source>{n} signals</source>
   <extracomment>for one: {n} signal</extracomment>
   <translation>
    <numerusform>{n} señal</numerusform>
    <numerusform>{n} señales</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/proof_words.py" />
   <source>{n} intervals</source>
   <extracomment>for one: {n} interval</extracomment>
   <translation>
    <numerusform>{n} intervalo</numerusform>
    <numerusform>{n} intervalos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/proof_words.py" />
   <source>{n} readings</source>
   <extracomment>for one: {n} reading</extracomment>
   <translation>
    <numerusform>{n} lectura</numerusform>
    <numerusform>{n} lecturas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/proof_words.py" />
   <source>{n} sources</source>
   <extracomment>for one: {n} source</extracomment>
   <translation>
    <numerusform>{n} fuente</numerusform>
    <numerusform>{n} fuentes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/proof_words.py" />
   <source>{n} steps</source>
   <extracomment>for one: {n} step</extracomment>
   <translation>
    <numerusform>{n} paso</numerusform>
    <numerusform>{n} pasos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>checking {number} of {number_2}</source>
   <translation>comprobando {number} de {number_2}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/proof_words.py" />
   <source>{counted} DIFFER</source>
   <extracomment>for one: {counted} DIFFERS</extracomment>
   <translation>
    <numerusform>{counted} DIFIERE</numerusform>
    <numerusform>{counted} DIFIEREN</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>{counted} hold what was anchored.</source>
   <translation>{counted} guardan lo que se ancló.</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>sealed a minute after its quarter of an hour ends</source>
   <translation>se sella un minuto después de acabar su cuarto de hora</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>{counted} anchored</source>
   <translation>{counted} anclados</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>nothing came, and that is anchored</source>
   <translation>no llegó nada, y eso está anclado</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>checked {clock_text}</source>
   <translation>comprobado {clock_text}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/proof_words.py" />
   <source>{counted} match</source>
   <extracomment>for one: {counted} matches</extracomment>
   <translation>
    <numerusform>{counted} coincide</numerusform>
    <numerusform>{counted} coinciden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>{counted} do not hold what was anchored. Click to go there.</source>
   <translation>{counted} no guardan lo que se ancló. Clic para ir allí.</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>{counted} anchored and not compared yet.</source>
   <translation>{counted} anclados y aún sin comparar.</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>{counted} cannot be compared: thinned, as the keeping rule says.</source>
   <translation>{counted} no se pueden comparar: reducidos, según la regla de conservación.</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>What is newer is not anchored yet: each quarter of an hour is sealed a minute after its end.</source>
   <translation>Lo más nuevo aún no está anclado: cada cuarto de hora se sella un minuto después de acabar.</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>Checking runs in the background, what the timeline shows first.</source>
   <translation>La comprobación corre en segundo plano, primero lo que muestra la línea de tiempo.</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>The last check failed: {trouble}</source>
   <translation>La última comprobación falló: {trouble}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>and {count} more sources</source>
   <translation>y {count} fuentes más</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>, checked {clock_text}</source>
   <translation>, comprobado {clock_text}</translation>
  </message>
  <message>
   <location filename="../../widgets/proof_words.py" />
   <source>Checked {time}.</source>
   <translation>Comprobado a las {time}.</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Looks at</source>
   <translation>Mira</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Rings</source>
   <translation>Salta</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>For the operator</source>
   <translation>Para el operador</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>The chosen rule</source>
   <translation>La regla elegida</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <location filename="../../widgets/stream_dialogs.py" />
   <location filename="../../widgets/wall_editor.py" />
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>What the operator reads first</source>
   <translation>Lo que el operador lee primero</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Id</source>
   <translation>Id</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Small letters, digits and dashes; the journal knows the alarm by it</source>
   <translation>Minúsculas, cifras y guiones; el diario conoce la alarma por él</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>When it rings</source>
   <translation>Cuándo salta</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>By how bad it is and how soon somebody must act</source>
   <translation>Por lo grave que es y lo pronto que hay que actuar</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Alarms of one group stand under the first of them in a flood</source>
   <translation>Las alarmas de un grupo van bajo la primera en una avalancha</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Assets of kind</source>
   <translation>Activos de tipo</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Such as feeder or battery; empty for all</source>
   <translation>Como feeder o battery; vacío para todos</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>What stands after the dot of its id, such as load_pct</source>
   <translation>Lo que va tras el punto de su id, como load_pct</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Such as temperature; instead of the signal, or with it</source>
   <translation>Como temperature; en lugar de la señal, o con ella</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Empty for all</source>
   <translation>Vacío para todos</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Only assets</source>
   <translation>Solo activos</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Ids, with commas between; empty for all</source>
   <translation>Ids, con comas; vacío para todos</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Only signals</source>
   <translation>Solo señales</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Told by</source>
   <translation>Comunicada por</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>The part of the program that tells of it</source>
   <translation>La parte del programa que la comunica</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>In the unit of the signal; seconds for no data</source>
   <translation>En la unidad de la señal; segundos para sin datos</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>The limit is a share of this: asset.rated_kw, signal.high; empty for a plain number</source>
   <translation>El límite es una parte de esto: asset.rated_kw, signal.high; vacío para un número</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>How far it must come back before the alarm ends</source>
   <translation>Cuánto debe retroceder antes de que acabe la alarma</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>A signal, .name of the same asset, or a number</source>
   <translation>Una señal, .nombre del mismo activo, o un número</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Over, s</source>
   <translation>Durante, s</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>The change is counted over so long at least</source>
   <translation>El cambio se cuenta al menos en este tiempo</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>While</source>
   <translation>Mientras</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Such as .power_kw &gt; 0.9 * asset.rated_kw</source>
   <translation>Como .power_kw &gt; 0.9 * asset.rated_kw</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Rings after, s</source>
   <translation>Salta tras, s</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>It must hold for so long</source>
   <translation>Debe durar este tiempo</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Ends after, s</source>
   <translation>Acaba tras, s</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>It must be over for so long</source>
   <translation>Debe haber acabado este tiempo</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Again after, s</source>
   <translation>De nuevo tras, s</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Acknowledged and still there: it rings again; 0 for never</source>
   <translation>Reconocida y aún presente: suena de nuevo; 0 para nunca</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Stays until somebody resets it</source>
   <translation>Sigue hasta que alguien la rearme</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Quiet while</source>
   <translation>Callada mientras</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>An expression; while true the alarm is suppressed by design</source>
   <translation>Una expresión; mientras sea cierta la alarma está suprimida por diseño</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>What may be behind it</source>
   <translation>Qué puede haber detrás</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>What happens if nobody acts</source>
   <translation>Qué pasa si nadie actúa</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Act within, min</source>
   <translation>Actuar en, min</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Time to respond: high 5, medium 30, low longer</source>
   <translation>Tiempo de respuesta: alta 5, media 30, baja más</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_form.py" />
   <source>Stays until it is reset</source>
   <translation>Sigue hasta rearmarla</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_outcome.py" />
   <source>It fits nothing in this district, so it never rings here.</source>
   <translation>No encaja con nada de este distrito, así que aquí nunca salta.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/rules_outcome.py" />
   <source>It holds at {n} of them now</source>
   <extracomment>for one: It holds at {n} of them now</extracomment>
   <translation>
    <numerusform>Se cumple en {n} de ellos ahora</numerusform>
    <numerusform>Se cumple en {n} de ellos ahora</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/rules_outcome.py" />
   <source>Where the rule looks</source>
   <translation>Dónde mira la regla</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_outcome.py" />
   <source>Problems of the rules</source>
   <translation>Problemas de las reglas</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/rules_outcome.py" />
   <source>Looks at {n} places</source>
   <extracomment>for one: Looks at {n} place</extracomment>
   <translation>
    <numerusform>Mira {n} lugar</numerusform>
    <numerusform>Mira {n} lugares</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/rules_outcome.py" />
   <source>{n} are unknown</source>
   <extracomment>for one: {n} is unknown</extracomment>
   <translation>
    <numerusform>{n} es desconocido</numerusform>
    <numerusform>{n} son desconocidos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/rules_outcome.py" />
   <source>it rings after {s} s</source>
   <translation>salta tras {s} s</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_outcome.py" />
   <source>Told by a part of the program</source>
   <translation>Comunicada por una parte del programa</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_outcome.py" />
   <source>It makes an alarm for each subject that is told of.</source>
   <translation>Hace una alarma por cada sujeto comunicado.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/rules_outcome.py" />
   <source>{n} problems</source>
   <extracomment>for one: {n} problem</extracomment>
   <translation>
    <numerusform>{n} problema</numerusform>
    <numerusform>{n} problemas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/rules_outcome.py" />
   <source>{n} pieces of advice</source>
   <extracomment>for one: {n} piece of advice</extracomment>
   <translation>
    <numerusform>{n} consejo</numerusform>
    <numerusform>{n} consejos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>A new rule</source>
   <translation>Una regla nueva</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>A copy of this rule</source>
   <translation>Una copia de esta regla</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>Switch this rule off or on</source>
   <translation>Apagar o encender esta regla</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>Delete this rule, or take back what was changed of it</source>
   <translation>Borrar esta regla, o deshacer lo cambiado</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <location filename="../../widgets/sheet.py" />
   <location filename="../../widgets/wall_editor.py" />
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/rules_panel.py" />
   <source>{n} rules</source>
   <extracomment>for one: {n} rule</extracomment>
   <translation>
    <numerusform>{n} regla</numerusform>
    <numerusform>{n} reglas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/rules_panel.py" />
   <source>{n} rules are changed and not in use yet</source>
   <extracomment>for one: {n} rule is changed and not in use yet</extracomment>
   <translation>
    <numerusform>{n} regla está cambiada y aún sin usar</numerusform>
    <numerusform>{n} reglas están cambiadas y aún sin usar</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>off</source>
   <translation>apagada</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>Try on history</source>
   <translation>Probar con el histórico</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>No rule is chosen</source>
   <translation>Ninguna regla elegida</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>Choose one in the list to see and change it, or add a new one.</source>
   <translation>Elija una de la lista para verla y cambiarla, o añada una.</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>The file as text</source>
   <translation>El archivo como texto</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>Filter rules</source>
   <translation>Filtrar reglas</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>What these rules would have raised over recorded history, before they are used</source>
   <translation>Lo que estas reglas habrían hecho saltar en el histórico, antes de usarlas</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>{rules}, {alarms}</source>
   <translation>{rules}, {alarms}</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>Rings at</source>
   <translation>Salta en</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>Use these rules from now on and keep them in {where}</source>
   <translation>Usar estas reglas desde ahora y guardarlas en {where}</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>How many alarms it makes in this district</source>
   <translation>Cuántas alarmas hace en este distrito</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_panel.py" />
   <source>How often its alarms rang in the last seven days</source>
   <translation>Cuántas veces saltaron sus alarmas en siete días</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_text.py" />
   <source>Rules as text</source>
   <translation>Reglas como texto</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_text.py" />
   <source># Nothing is changed here yet. What is changed in the form is written here as [[rule]] tables.</source>
   <translation># Aquí aún no hay cambios. Lo que se cambia en el formulario se escribe aquí como tablas [[rule]].</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Only by the rules in use: {n}.</source>
   <translation>Solo con las reglas en uso: {n}.</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Only what was raised then: {n}.</source>
   <translation>Solo lo que saltó entonces: {n}.</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Rules in use: {figures}</source>
   <translation>Reglas en uso: {figures}</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Raised then: {figures}</source>
   <translation>Saltó entonces: {figures}</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>{alarms}, {rate} an hour, {floods}, {chatter} chatter</source>
   <translation>{alarms}, {rate} por hora, {floods}, {chatter} repetitivas</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>The last 24 hours</source>
   <translation>Las últimas 24 horas</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>The last 7 days</source>
   <translation>Los últimos 7 días</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>The last 30 days</source>
   <translation>Los últimos 30 días</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>beside the rules in use</source>
   <translation>junto a las reglas en uso</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>beside what was raised</source>
   <translation>junto a lo que saltó</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Try rules on history</source>
   <translation>Probar reglas con el histórico</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Over which time</source>
   <translation>En qué tiempo</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Held against</source>
   <translation>Comparado con</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Try</source>
   <translation>Probar</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>The changed rules run over what was recorded; nothing is put to use.</source>
   <translation>Las reglas cambiadas se aplican a lo registrado; nada entra en uso.</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Alarms that differ</source>
   <translation>Alarmas que difieren</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Raised by both: {n}.</source>
   <translation>Saltaron con ambas: {n}.</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Only by the changed rules: {n}.</source>
   <translation>Solo con las reglas cambiadas: {n}.</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Changed rules: {figures}</source>
   <translation>Reglas cambiadas: {figures}</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Reading history…</source>
   <translation>Leyendo el histórico…</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Nothing differs.</source>
   <translation>Nada difiere.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/rules_trial.py" />
   <source>{n} more in times when the alarm system did not run</source>
   <extracomment>for one: {n} more in a time when the alarm system did not run</extracomment>
   <translation>
    <numerusform>{n} más en un tiempo sin sistema de alarmas</numerusform>
    <numerusform>{n} más en tiempos sin sistema de alarmas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Only now</source>
   <translation>Solo ahora</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Both</source>
   <translation>Ambas</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>No more</source>
   <translation>Ya no</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Stopped.</source>
   <translation>Detenido.</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Raised by the changed rules only</source>
   <translation>Solo con las reglas cambiadas</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_trial.py" />
   <source>Raised by the other side only</source>
   <translation>Solo con el otro lado</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>Very high</source>
   <translation>Muy alto</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>Very low</source>
   <translation>Muy bajo</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>Fast change</source>
   <translation>Cambio rápido</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <location filename="../../widgets/trend_figures.py" />
   <source>Deviation</source>
   <translation>Desviación</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>Not zero</source>
   <translation>No cero</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>Bad quality</source>
   <translation>Mala calidad</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>No data</source>
   <translation>Sin datos</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>Expression</source>
   <translation>Expresión</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <location filename="../../widgets/timeline_marks.py" />
   <source>Event</source>
   <translation>Evento</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>given</source>
   <translation>dada</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>own</source>
   <translation>propia</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>Comes with the program or the district; a change of it is written into the file beside.</source>
   <translation>Viene con el programa o el distrito; un cambio se escribe en el archivo de al lado.</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>Comes with the program or the district and is changed here.</source>
   <translation>Viene con el programa o el distrito y está cambiada aquí.</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>Made here.</source>
   <translation>Hecha aquí.</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>unknown</source>
   <translation>desconocido</translation>
  </message>
  <message>
   <location filename="../../widgets/rules_words.py" />
   <source>{n} x {what}</source>
   <translation>{n} x {what}</translation>
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>Cars</source>
   <translation>Coches</translation>
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>Grid</source>
   <translation>Red</translation>
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <location filename="../../widgets/scenario_words.py" />
   <source>Heat pumps</source>
   <translation>Bombas de calor</translation>
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>Losses</source>
   <translation>Pérdidas</translation>
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>Into batteries</source>
   <translation>A baterías</translation>
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>Into cars</source>
   <translation>A coches</translation>
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>To the grid</source>
   <translation>A la red</translation>
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>From batteries</source>
   <translation>De baterías</translation>
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>From cars</source>
   <translation>De coches</translation>
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>From the grid</source>
   <translation>De la red</translation>
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>{name_of} to {name_of_2} </source>
   <translation>{name_of} a {name_of_2} </translation>
  </message>
  <message>
   <location filename="../../widgets/sankey.py" />
   <source>No energy flows here now.</source>
   <translation>Ahora no fluye energía aquí.</translation>
  </message>
  <message>
   <location filename="../../widgets/save_text.py" />
   <location filename="../../widgets/trend_saving.py" />
   <source>{path} was not written: {strerror}. Choose another folder.</source>
   <translation>{path} no se escribió: {strerror}. Elija otra carpeta.</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_bar.py" />
   <source>No colours</source>
   <translation>Sin colores</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_bar.py" />
   <source>Divide: today | scenario</source>
   <translation>Dividir: hoy | escenario</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_bar.py" />
   <source>Left of the line the city as it is. Drag the line, or move it with the arrow keys.</source>
   <translation>A la izquierda de la línea, la ciudad como es. Arrastre la línea o muévala con las flechas.</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_bar.py" />
   <source>Leave   L</source>
   <translation>Salir   L</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_bar.py" />
   <source>Leave the scenario</source>
   <translation>Salir del escenario</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_bar.py" />
   <source>Scenario: {name}</source>
   <translation>Escenario: {name}</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_bar.py" />
   <source>{result}, difference to today</source>
   <translation>{result}, diferencia con hoy</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_bar.py" />
   <location filename="../../widgets/sun_study_when.py" />
   <source>Day of the year</source>
   <translation>Día del año</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_bar.py" />
   <source>Hour</source>
   <translation>Hora</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_figures.py" />
   <source>Figures of the scenario</source>
   <translation>Cifras del escenario</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_figures.py" />
   <source>quick look</source>
   <translation>vistazo rápido</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_figures.py" />
   <source>being computed</source>
   <translation>calculándose</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_figures.py" />
   <source>better</source>
   <translation>mejor</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_figures.py" />
   <source>worse</source>
   <translation>peor</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <location filename="../../widgets/scenario_paper.py" />
   <source>What is changed</source>
   <translation>Qué se cambia</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>From the year</source>
   <translation>Desde el año</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>empty: from the first year on</source>
   <translation>vacío: desde el primer año</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>Package</source>
   <translation>Paquete</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>a bundle of changes that is looked at together</source>
   <translation>un conjunto de cambios que se mira a la vez</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>Which</source>
   <translation>Cuáles</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>A condition, such as use == "office" and year &lt; 1980</source>
   <translation>Una condición, como use == "office" and year &lt; 1980</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>use == "office" and year &lt; 1980</source>
   <translation>use == "office" and year &lt; 1980</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>Which objects</source>
   <translation>Qué objetos</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>The building that is chosen in the city is put in beside the others, or taken out again</source>
   <translation>El edificio elegido en la ciudad se añade a los demás, o se vuelve a quitar</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>{name}, as a number</source>
   <translation>{name}, como número</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>What is assumed beside the changes. Scenario and district as it is are run under the same.</source>
   <translation>Lo que se supone además de los cambios. El escenario y el distrito tal como es se calculan con lo mismo.</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>Those chosen in the city</source>
   <translation>Los elegidos en la ciudad</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>It lies outside {low} to {high}.</source>
   <translation>Está fuera de {low} a {high}.</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>A year from 1990 to 2100, or nothing.</source>
   <translation>Un año de 1990 a 2100, o nada.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/scenario_form.py" />
   <location filename="../../widgets/scenario_paper.py" />
   <source>{n} objects</source>
   <extracomment>for one: {n} object</extracomment>
   <translation>
    <numerusform>{n} objeto</numerusform>
    <numerusform>{n} objetos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_form.py" />
   <source>From: {source}</source>
   <translation>De: {source}</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>A new scenario</source>
   <translation>Un escenario nuevo</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>A copy of this scenario, of one's own</source>
   <translation>Una copia propia de este escenario</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Delete this scenario</source>
   <translation>Borrar este escenario</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Take this change out</source>
   <translation>Quitar este cambio</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>A copy of this change</source>
   <translation>Una copia de este cambio</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Earlier in the order</source>
   <translation>Antes en el orden</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Later in the order</source>
   <translation>Después en el orden</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Undo   (Ctrl+Z)</source>
   <translation>Deshacer   (Ctrl+Z)</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Do it again   (Ctrl+Shift+Z)</source>
   <translation>Rehacer   (Ctrl+Shift+Z)</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>As it was</source>
   <translation>Como era</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Show in the city</source>
   <translation>Mostrar en la ciudad</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>No scenario is chosen</source>
   <translation>Ningún escenario elegido</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Choose one, or make a new one: what would the district be with it?</source>
   <translation>Elija uno o haga uno nuevo: ¿cómo sería el distrito con él?</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>One more change</source>
   <translation>Un cambio más</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Changes</source>
   <translation>Cambios</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Take the district as it is now</source>
   <translation>Tomar el distrito como es ahora</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Changes of the scenario</source>
   <translation>Cambios del escenario</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>What is assumed</source>
   <translation>Lo que se supone</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_panel.py" />
   <source>Save as one's own</source>
   <translation>Guardar como propio</translation>
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
   <translation>Cómo</translation>
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
   <translation>Inversión</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_paper.py" />
   <location filename="../../widgets/scenario_words.py" />
   <source>Upkeep a year</source>
   <translation>Mantenimiento al año</translation>
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
   <translation>hecho {when}</translation>
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
   <translation>Factura de un año</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Net present value</source>
   <translation>Valor actual neto</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Cost a year</source>
   <translation>Coste al año</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Cost of a kWh</source>
   <translation>Coste de un kWh</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Paid back after</source>
   <translation>Recuperado en</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Saved a year</source>
   <translation>Ahorrado al año</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Other heat</source>
   <translation>Otro calor</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Traded among neighbours</source>
   <translation>Negociado entre vecinos</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Saved by the local market</source>
   <translation>Ahorrado por el mercado local</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Cars lacked</source>
   <translation>Faltó a los coches</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Buildings in the water</source>
   <translation>Edificios en el agua</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Floor in the water</source>
   <translation>Superficie en el agua</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Chargers in the water</source>
   <translation>Cargadores en el agua</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>Chargers with a rule</source>
   <translation>Cargadores con regla</translation>
  </message>
  <message>
   <location filename="../../widgets/scenario_words.py" />
   <source>{low} to {high} {unit} in runs with other weather, needs and prices</source>
   <translation>de {low} a {high} {unit} en cálculos con otro tiempo, otras necesidades y precios</translation>
  </message>
  <message>
   <location filename="../../widgets/scene_divider.py" />
   <source>Line between today and the scenario</source>
   <translation>Línea entre hoy y el escenario</translation>
  </message>
  <message>
   <location filename="../../widgets/scene_divider.py" />
   <source>Left as it is, right with the scenario. Drag, or move with the arrow keys.</source>
   <translation>A la izquierda como es, a la derecha con el escenario. Arrastre o mueva con las flechas.</translation>
  </message>
  <message>
   <location filename="../../widgets/scene_view.py" />
   <source>The city in 3D</source>
   <translation>La ciudad en 3D</translation>
  </message>
  <message>
   <location filename="../../widgets/second_window.py" />
   <source>Window {n}</source>
   <translation>Ventana {n}</translation>
  </message>
  <message>
   <location filename="../../widgets/second_window.py" />
   <source>{name} – {window} – Tvilling</source>
   <translation>{name} – {window} – Tvilling</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>System</source>
   <translation>Sistema</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>Presentation</source>
   <translation>Presentación</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>Colours of the windows</source>
   <translation>Colores de las ventanas</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>How the city is drawn</source>
   <translation>Cómo se dibuja la ciudad</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>Style of the city</source>
   <translation>Estilo de la ciudad</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>Language, figures and dates of the window; from the next start on</source>
   <translation>Idioma, cifras y fechas de la ventana; desde el próximo inicio</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>How large everything in the window is; from the next start on</source>
   <translation>Tamaño de todo en la ventana; desde el próximo inicio</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <location filename="../../widgets/trust_page.py" />
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>No moving camera, no fading</source>
   <translation>Sin mover la cámara, sin fundidos</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>Begin with the wall display, from the next start on</source>
   <translation>Empezar con la pantalla mural, desde el próximo inicio</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>The version of the settings was not a number.</source>
   <translation>La versión de los ajustes no era un número.</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>The settings were written by a later version; what is known here is used.</source>
   <translation>Los ajustes los escribió una versión posterior; se usa lo que se conoce aquí.</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>yes or no</source>
   <translation>yes o no</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>{variable}={text!r} is not usable; use {wanted}</source>
   <translation>{variable}={text!r} no se puede usar; use {wanted}</translation>
  </message>
  <message>
   <location filename="../../widgets/settings.py" />
   <source>Some settings of an earlier version could not be taken over.</source>
   <translation>Algunos ajustes de una versión anterior no se pudieron conservar.</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_dialogs.py" />
   <location filename="../../widgets/shift_notes.py" />
   <source>written {when} by {who}</source>
   <translation>escrita {when} por {who}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_dialogs.py" />
   <source>Edit a note</source>
   <translation>Editar una nota</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_dialogs.py" />
   <source>as it was</source>
   <translation>como era</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_dialogs.py" />
   <location filename="../../widgets/shift_panel.py" />
   <source>The moment it speaks of</source>
   <translation>El momento del que habla</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_dialogs.py" />
   <location filename="../../widgets/shift_panel.py" />
   <source>Open point</source>
   <translation>Punto abierto</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_dialogs.py" />
   <location filename="../../widgets/shift_panel.py" />
   <location filename="../../widgets/shift_search.py" />
   <source>For the handover</source>
   <translation>Para el relevo</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_dialogs.py" />
   <source>Moment</source>
   <translation>Momento</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_dialogs.py" />
   <source>The words as they are now stay to be read.</source>
   <translation>Las palabras de ahora se siguen pudiendo leer.</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_dialogs.py" />
   <source>Earlier words of a note</source>
   <translation>Palabras anteriores de una nota</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_notes.py" />
   <location filename="../../widgets/shift_paper.py" />
   <location filename="../../widgets/shift_search.py" />
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_notes.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>written {when}</source>
   <translation>escrita {when}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_notes.py" />
   <location filename="../../widgets/shift_paper.py" />
   <source>edited by {who} {when}</source>
   <translation>editada por {who} {when}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_notes.py" />
   <source>closed by {who}</source>
   <translation>cerrado por {who}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_notes.py" />
   <source>open point</source>
   <translation>punto abierto</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_notes.py" />
   <source>for the handover</source>
   <translation>para el relevo</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_notes.py" />
   <source>about {when}</source>
   <translation>sobre {when}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_notes.py" />
   <source>closed {when} by {who}</source>
   <translation>cerrado {when} por {who}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/shift_panel.py" />
   <source>{n} notes found</source>
   <extracomment>for one: {n} note found</extracomment>
   <translation>
    <numerusform>{n} nota encontrada</numerusform>
    <numerusform>{n} notas encontradas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>What happened?</source>
   <translation>¿Qué pasó?</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>A new note for the shift log</source>
   <translation>Una nota nueva en el registro de turno</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>now</source>
   <translation>ahora</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>It stays on top, also in the next shift, until somebody closes it</source>
   <translation>Queda arriba, también en el próximo turno, hasta que alguien lo cierre</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>With a picture</source>
   <translation>Con imagen</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Keeps what is seen now: a picture, and the way back to this view</source>
   <translation>Guarda lo que se ve ahora: una imagen y el camino de vuelta</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Search the shift log</source>
   <translation>Buscar en el registro de turno</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>All shifts</source>
   <translation>Todos los turnos</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Looks through the whole log, with more to choose by</source>
   <translation>Busca en todo el libro, con más criterios</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Look further back</source>
   <translation>Buscar más atrás</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Earlier words...</source>
   <translation>Palabras anteriores...</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Shift {begin} to {end}</source>
   <translation>Turno {begin} a {end}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>{words}, back to {when}</source>
   <translation>{words}, hasta {when}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Nothing written yet</source>
   <translation>Aún no hay nada escrito</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Type above what the next shift should know; Enter adds it.</source>
   <translation>Escriba arriba lo que debe saber el próximo turno; Intro lo añade.</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Edit...</source>
   <translation>Editar...</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Remove...</source>
   <translation>Quitar...</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Close point</source>
   <translation>Cerrar el punto</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Search for something else, or look further back.</source>
   <translation>Busque otra cosa, o mire más atrás.</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Search for something else, or in all shifts.</source>
   <translation>Busque otra cosa, o en todos los turnos.</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Remove a note</source>
   <translation>Quitar una nota</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_panel.py" />
   <source>Why it is removed</source>
   <translation>Por qué se quita</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>window in LIVE</source>
   <translation>ventana en LIVE</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>window in REPLAY</source>
   <translation>ventana en REPLAY</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>window in SCENARIO</source>
   <translation>ventana en SCENARIO</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>by command</source>
   <translation>por orden</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Handover, {district}</source>
   <translation>Relevo, {district}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>{begin} to {end}</source>
   <translation>{begin} a {end}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>all times {zone}</source>
   <translation>todas las horas {zone}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/shift_paper.py" />
   <source>The newest ones; {n} earlier lines stand in the journal.</source>
   <extracomment>for one: The newest ones; {n} earlier line stands in the journal.</extracomment>
   <translation>
    <numerusform>Las más nuevas; {n} línea anterior está en el diario.</numerusform>
    <numerusform>Las más nuevas; {n} líneas anteriores están en el diario.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>matching the anchor {n}</source>
   <translation>coinciden con el ancla {n}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>not anchored yet {n}</source>
   <translation>aún no anclados {n}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>not checked {n}</source>
   <translation>no comprobados {n}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>DIFFERENT {n}</source>
   <translation>DIFERENTES {n}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>The city as the window showed it when this was made</source>
   <translation>La ciudad como la mostraba la ventana al hacer esto</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/shift_paper.py" />
   <source>{n} never</source>
   <extracomment>for one: {n} never</extracomment>
   <translation>
    <numerusform>{n} nunca</numerusform>
    <numerusform>{n} nunca</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/shift_paper.py" />
   <source>Diagnostic: {n} times</source>
   <extracomment>for one: Diagnostic: {n} time</extracomment>
   <translation>
    <numerusform>Diagnóstico: {n} vez</numerusform>
    <numerusform>Diagnóstico: {n} veces</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>refused: {what}</source>
   <translation>rechazado: {what}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/shift_paper.py" />
   <source>Of {n} intervals of readings: {parts}.</source>
   <extracomment>for one: Of {n} interval of readings: {parts}.</extracomment>
   <translation>
    <numerusform>De {n} intervalo de lecturas: {parts}.</numerusform>
    <numerusform>De {n} intervalos de lecturas: {parts}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>units: {units}</source>
   <translation>unidades: {units}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>, a synthetic district</source>
   <translation>, un distrito sintético</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Handover</source>
   <translation>Relevo</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Since</source>
   <translation>Desde</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <location filename="../../widgets/shift_search.py" />
   <source>Open points</source>
   <translation>Puntos abiertos</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Last</source>
   <translation>Última</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Seen by</source>
   <translation>Vista por</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Sources and recording</source>
   <translation>Fuentes y registro</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>{share} of its sources</source>
   <translation>{share} de sus fuentes</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Energy of the shift</source>
   <translation>Energía del turno</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Mode</source>
   <translation>Modo</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Nobody has checked this shift against the ledger yet.</source>
   <translation>Nadie ha comprobado aún este turno con el libro.</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Handed over by</source>
   <translation>Entregado por</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Taken over by</source>
   <translation>Recibido por</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Date and time</source>
   <translation>Fecha y hora</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>{rate} an hour, target 6</source>
   <translation>{rate} por hora, objetivo 6</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Stand at the end</source>
   <translation>Siguen al final</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>{n} high</source>
   <translation>{n} alta</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Until acknowledged</source>
   <translation>Hasta reconocer</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Floods</source>
   <translation>Avalanchas</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>10 in 10 minutes</source>
   <translation>10 en 10 minutos</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>to be taken over</source>
   <translation>por recibir</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Nothing rang.</source>
   <translation>No saltó nada.</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <location filename="../../widgets/streams_panel.py" />
   <source>Until</source>
   <translation>Hasta</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Shelved, suppressed, out of service</source>
   <translation>Aplazadas, suprimidas, fuera de servicio</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>Chattering: {which}</source>
   <translation>Repetitivas: {which}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>over</source>
   <translation>acabada</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/shift_paper.py" />
   <source>and {n} more alarms</source>
   <extracomment>for one: and {n} more alarm</extracomment>
   <translation>
    <numerusform>y {n} alarma más</numerusform>
    <numerusform>y {n} alarmas más</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>The picture of this note is not there, or was changed: {note}</source>
   <translation>La imagen de esta nota no está, o se cambió: {note}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_paper.py" />
   <source>the middle one</source>
   <translation>la mediana</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_preview.py" />
   <source>Handover report</source>
   <translation>Informe de relevo</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_preview.py" />
   <source>Reading the shift...</source>
   <translation>Leyendo el turno...</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_preview.py" />
   <source>Pages of the report</source>
   <translation>Páginas del informe</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_preview.py" />
   <source>This shift</source>
   <translation>Este turno</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_preview.py" />
   <source>The shift before</source>
   <translation>El turno anterior</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_preview.py" />
   <source>Save as PDF...</source>
   <translation>Guardar como PDF...</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_preview.py" />
   <source>Page {n} of {of}</source>
   <translation>Página {n} de {of}</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_search.py" />
   <source>All notes</source>
   <translation>Todas las notas</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_search.py" />
   <source>Which notes</source>
   <translation>Qué notas</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_search.py" />
   <source>from the first</source>
   <translation>desde la primera</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_search.py" />
   <source>From this moment on</source>
   <translation>Desde este momento</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_search.py" />
   <source>to the last</source>
   <translation>hasta la última</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_search.py" />
   <source>Until this moment</source>
   <translation>Hasta este momento</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_search.py" />
   <source>Who wrote or edited it</source>
   <translation>Quién la escribió o la editó</translation>
  </message>
  <message>
   <location filename="../../widgets/shift_search.py" />
   <source>What it is about, by name</source>
   <translation>De qué trata, por nombre</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Left drag</source>
   <translation>Arrastrar izq.</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Orbit</source>
   <translation>Orbitar</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Right drag  Shift+drag</source>
   <translation>Arrastrar der.  Mayús+arrastrar</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Move</source>
   <translation>Mover</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Wheel</source>
   <translation>Rueda</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Zoom to the pointer</source>
   <translation>Zoom hacia el puntero</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Arrow keys</source>
   <translation>Flechas</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Shift+Arrow keys</source>
   <translation>Mayús+flechas</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Click</source>
   <translation>Clic</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Choose a building or an asset</source>
   <translation>Elegir un edificio o un activo</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Right click</source>
   <translation>Clic derecho</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>What can be done with a thing or a place</source>
   <translation>Qué se puede hacer con una cosa o un lugar</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Click  Drag</source>
   <translation>Clic  Arrastrar</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Go to a moment; on a mark or a difference to its own</source>
   <translation>Ir a un momento; en una marca o diferencia, al suyo</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Double click</source>
   <translation>Doble clic</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Wheel  +  −</source>
   <translation>Rueda  +  −</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Zoom around the pointer, the playhead</source>
   <translation>Zoom en torno al puntero, al cursor</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Move the view</source>
   <translation>Mover la vista</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Ctrl+drag</source>
   <translation>Ctrl+arrastrar</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Set a loop from A to B</source>
   <translation>Poner un bucle de A a B</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>One minute; with Ctrl one hour</source>
   <translation>Un minuto; con Ctrl una hora</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Page Up  Page Down</source>
   <translation>Re Pág  Av Pág</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>One hour</source>
   <translation>Una hora</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Home  End</source>
   <translation>Inicio  Fin</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Start of the day, live</source>
   <translation>Inicio del día, directo</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Acknowledge what is selected in the list of alarms</source>
   <translation>Reconocer lo seleccionado en la lista de alarmas</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Acknowledge all that are listed</source>
   <translation>Reconocer todas las listadas</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Out of service, back to service</source>
   <translation>Fuera de servicio, de vuelta al servicio</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Reset a latched one</source>
   <translation>Rearmar una enclavada</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Enter</source>
   <translation>Intro</translation>
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
   <translation>Un gemelo digital de distritos de energía positiva. Apache-2.0.</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>Showing {name}. {note}</source>
   <translation>Mostrando {name}. {note}</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source> back</source>
   <translation> atrás</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source> on</source>
   <translation> adelante</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source> back, on</source>
   <translation> atrás, adelante</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <location filename="../../widgets/timeline.py" />
   <source>Timeline</source>
   <translation>Línea de tiempo</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <location filename="../../widgets/tools_bar.py" />
   <source>Tools</source>
   <translation>Herramientas</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>City</source>
   <translation>Ciudad</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <location filename="../../widgets/transport.py" />
   <source>The event before</source>
   <translation>El evento anterior</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <location filename="../../widgets/transport.py" />
   <source>The next event</source>
   <translation>El evento siguiente</translation>
  </message>
  <message>
   <location filename="../../widgets/shortcuts.py" />
   <source>The event before, the next</source>
   <translation>El evento anterior, el siguiente</translation>
  </message>
  <message>
   <location filename="../../widgets/small_map.py" />
   <location filename="../../widgets/views_menu.py" />
   <source>Small map</source>
   <translation>Mapa pequeño</translation>
  </message>
  <message>
   <location filename="../../widgets/small_map.py" />
   <source>The district from above, grid north up. Click or drag to go there.   (N)</source>
   <translation>El distrito desde arriba, norte de la cuadrícula arriba. Clic o arrastre para ir.   (N)</translation>
  </message>
  <message>
   <location filename="../../widgets/small_map.py" />
   <source>Drawing the map…</source>
   <translation>Dibujando el mapa…</translation>
  </message>
  <message>
   <location filename="../../widgets/state_manager.py" />
   <source>; the old file is kept as {name}</source>
   <translation>; el archivo viejo se guarda como {name}</translation>
  </message>
  <message>
   <location filename="../../widgets/state_manager.py" />
   <source>{name} = {value!r} is not one of the settings</source>
   <translation>{name} = {value!r} no es uno de los ajustes</translation>
  </message>
  <message>
   <location filename="../../widgets/state_manager.py" />
   <source>no object</source>
   <translation>ningún objeto</translation>
  </message>
  <message>
   <location filename="../../widgets/state_manager.py" />
   <source>The settings in {name} could not be read and start anew{put_aside}.</source>
   <translation>Los ajustes de {name} no se pudieron leer y empiezan de nuevo{put_aside}.</translation>
  </message>
  <message>
   <location filename="../../widgets/state_manager.py" />
   <source>The setting '{name}' was not usable and is back at its default.</source>
   <translation>El ajuste '{name}' no servía y vuelve a su valor por defecto.</translation>
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>no bound is set</source>
   <translation>sin límite puesto</translation>
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>{value:.0f} % of what it may take</source>
   <translation>{value:.0f} % de lo que puede ocupar</translation>
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>history cannot be written</source>
   <translation>el histórico no se puede escribir</translation>
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>history {size_text}</source>
   <translation>histórico {size_text}</translation>
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>history {what}</source>
   <translation>histórico {what}</translation>
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>not recording</source>
   <translation>sin registrar</translation>
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>{count_text} lost</source>
   <translation>{count_text} perdidas</translation>
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>Recording.</source>
   <translation>Registrando.</translation>
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>This window records nothing.</source>
   <translation>Esta ventana no registra nada.</translation>
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source> over {span}</source>
   <translation> en {span}</translation>
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>{count_text} readings of {count_text_2} signals{span}</source>
   <translation>{count_text} lecturas de {count_text_2} señales{span}</translation>
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>{count_text} readings stored since the start</source>
   <translation>{count_text} lecturas guardadas desde el inicio</translation>
  </message>
  <message>
   <location filename="../../widgets/store_entry.py" />
   <source>    {count_text} lost: {why}</source>
   <translation>    {count_text} perdidas: {why}</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>The readings may be used in the buyer's own district and are not passed on. The seller may end access with notice. Readings are as they come; no claim follows from gaps.</source>
   <translation>Las lecturas se pueden usar en el distrito del comprador y no se ceden. El vendedor puede terminar el acceso con aviso. Las lecturas son como llegan; los huecos no dan derecho a reclamar.</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>{price} for {days} days of {count} signals</source>
   <translation>{price} por {days} días de {count} señales</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Each purchase gets a key of its own; the broker sees sealed messages only.</source>
   <translation>Cada compra tiene su propia clave; el bróker solo ve mensajes sellados.</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Buy a stream</source>
   <translation>Comprar un flujo</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <location filename="../../widgets/streams_panel.py" />
   <source>Terms</source>
   <translation>Condiciones</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>I have read the terms and agree to them</source>
   <translation>He leído las condiciones y las acepto</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Buy for {price}</source>
   <translation>Comprar por {price}</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Offer a stream</source>
   <translation>Ofrecer un flujo</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Whose readings are offered</source>
   <translation>De quién son las lecturas que se ofrecen</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Tick whose readings are offered.</source>
   <translation>Marque de quién son las lecturas que se ofrecen.</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>The text of these terms is not on this machine; they cannot be agreed to.</source>
   <translation>El texto de estas condiciones no está en esta máquina; no se pueden aceptar.</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>{contract} The stream becomes a feed of this district.</source>
   <translation>{contract} El flujo pasa a ser una fuente de este distrito.</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Readings of</source>
   <translation>Lecturas de</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Price in {currency}</source>
   <translation>Precio en {currency}</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Gives access for</source>
   <translation>Da acceso durante</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Broker</source>
   <translation>Bróker</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>{count} signals are too many for one stream; at most 500.</source>
   <translation>{count} señales son demasiadas para un flujo; como máximo 500.</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Give it a title.</source>
   <translation>Dele un título.</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>The price is a number such as 12.00, not below zero.</source>
   <translation>El precio es un número como 12,00, no inferior a cero.</translation>
  </message>
  <message>
   <location filename="../../widgets/stream_dialogs.py" />
   <source>Say on which terms.</source>
   <translation>Diga en qué condiciones.</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>The record in the ledger is the contract. This program makes no payment.</source>
   <translation>El registro del libro es el contrato. Este programa no hace pagos.</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Days</source>
   <translation>Días</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Search streams</source>
   <translation>Buscar flujos</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Offer a stream…</source>
   <translation>Ofrecer un flujo…</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Open a file…</source>
   <translation>Abrir un archivo…</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>An offer, an order or a grant that another machine handed over</source>
   <translation>Una oferta, un pedido o una concesión que entregó otra máquina</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Save…</source>
   <translation>Guardar…</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>No streams yet</source>
   <translation>Aún no hay flujos</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Offer readings of this district, and what is offered, bought and sold stands here.</source>
   <translation>Ofrezca lecturas de este distrito, y aquí estará lo ofrecido, comprado y vendido.</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>The chosen stream</source>
   <translation>El flujo elegido</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source> until {until}</source>
   <translation> hasta {until}</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Buy…</source>
   <translation>Comprar…</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Show its feed</source>
   <translation>Mostrar su fuente</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>End…</source>
   <translation>Terminar…</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Save the {file}…</source>
   <translation>Guardar {file}…</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>{state}{until}  ·  {price} for {days} days</source>
   <translation>{state}{until}  ·  {price} por {days} días</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Signals ({count})</source>
   <translation>Señales ({count})</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Nothing fits the search</source>
   <translation>Nada coincide con la búsqueda</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>Other words, or none, show the other streams.</source>
   <translation>Otras palabras, o ninguna, muestran los demás flujos.</translation>
  </message>
  <message>
   <location filename="../../widgets/streams_panel.py" />
   <source>The text of these terms is not on this machine; only its hash is.</source>
   <translation>El texto de estas condiciones no está en esta máquina; solo su hash.</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>Light only</source>
   <translation>Solo luz</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>Hours of sun on this day</source>
   <translation>Horas de sol de este día</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>Energy on this day, clear sky</source>
   <translation>Energía de este día, cielo despejado</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>Energy in a clear year</source>
   <translation>Energía en un año despejado</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>Save the roofs</source>
   <translation>Guardar las cubiertas</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>Play the day</source>
   <translation>Reproducir el día</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>Save CSV …</source>
   <translation>Guardar CSV …</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study.py" />
   <source>The sun study needs more memory than there is; close something or open a smaller city.</source>
   <translation>El estudio solar necesita más memoria de la que hay; cierre algo o abra una ciudad menor.</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_dock.py" />
   <source>Sun study</source>
   <translation>Estudio solar</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_dock.py" />
   <source>Sun study  {text}</source>
   <translation>Estudio solar  {text}</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_table.py" />
   <source>Roofs, the best first</source>
   <translation>Cubiertas, las mejores primero</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_table.py" />
   <source>Roof of</source>
   <translation>Cubierta de</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>20 Mar</source>
   <translation>20 mar</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>21 Jun</source>
   <translation>21 jun</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>22 Sep</source>
   <translation>22 sep</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>21 Dec</source>
   <translation>21 dic</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>noon {clock}</source>
   <translation>mediodía {clock}</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>sunrise {clock}  ·  {noon}  ·  sunset {clock_2}</source>
   <translation>amanecer {clock}  ·  {noon}  ·  ocaso {clock_2}</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>{low:02}:{low_2:02} to {high:02}:{high_2:02}</source>
   <translation>{low:02}:{low_2:02} a {high:02}:{high_2:02}</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>Time of day</source>
   <translation>Hora del día</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>Hours that count</source>
   <translation>Horas que cuentan</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>{noon}  ·  the sun does not set</source>
   <translation>{noon}  ·  el sol no se pone</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>{noon}  ·  the sun does not rise</source>
   <translation>{noon}  ·  el sol no sale</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>Go to {words}</source>
   <translation>Ir a {words}</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>From – to</source>
   <translation>De – a</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>azimuth {azimuth:.0f}°, height {elevation:.0f}°
{course}</source>
   <translation>azimut {azimuth:.0f}°, altura {elevation:.0f}°
{course}</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>The whole day counts</source>
   <translation>Cuenta todo el día</translation>
  </message>
  <message>
   <location filename="../../widgets/sun_study_when.py" />
   <source>Only {words} counts</source>
   <translation>Solo cuenta {words}</translation>
  </message>
  <message>
   <location filename="../../widgets/tamper_card.py" />
   <source>Step {place} of {count}</source>
   <translation>Paso {place} de {count}</translation>
  </message>
  <message>
   <location filename="../../widgets/tamper_card.py" />
   <source>Tamper demonstration</source>
   <translation>Demostración de manipulación</translation>
  </message>
  <message>
   <location filename="../../widgets/tamper_card.py" />
   <source>DEMONSTRATION  ·  a copy, not the history</source>
   <translation>DEMOSTRACIÓN  ·  una copia, no el histórico</translation>
  </message>
  <message>
   <location filename="../../widgets/tamper_card.py" />
   <source>Run by itself   (Space)</source>
   <translation>Seguir solo   (Espacio)</translation>
  </message>
  <message>
   <location filename="../../widgets/tamper_card.py" />
   <source>Leave the demonstration   (Esc)</source>
   <translation>Salir de la demostración   (Esc)</translation>
  </message>
  <message>
   <location filename="../../widgets/tamper_card.py" />
   <source>Wait at each step   (Space)</source>
   <translation>Esperar en cada paso   (Espacio)</translation>
  </message>
  <message>
   <location filename="../../widgets/tamper_card.py" />
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <location filename="../../widgets/tamper_picture.py" />
   <source>Sealed: {value_before}. There now: {value_after}.</source>
   <translation>Sellado: {value_before}. Ahora hay: {value_after}.</translation>
  </message>
  <message>
   <location filename="../../widgets/tamper_picture.py" />
   <source>{wrong} of {count} hashes from the leaf to the root are not what was sealed</source>
   <translation>{wrong} de {count} hashes de la hoja a la raíz no son lo sellado</translation>
  </message>
  <message>
   <location filename="../../widgets/tamper_picture.py" />
   <source>was sealed</source>
   <translation>se selló</translation>
  </message>
  <message>
   <location filename="../../widgets/tamper_picture.py" />
   <source>is there now</source>
   <translation>hay ahora</translation>
  </message>
  <message>
   <location filename="../../widgets/tamper_picture.py" />
   <source>{one} more, none of them as sealed</source>
   <translation>{one} más, ninguno como se selló</translation>
  </message>
  <message>
   <location filename="../../widgets/time_entry.py" />
   <source>yesterday 17:00 · last monday 06:00 · -15min · 03:10 · 2026-11-22 03:10</source>
   <translation>yesterday 17:00 · last monday 06:00 · -15min · 03:10 · 22/11/2026 03:10</translation>
  </message>
  <message>
   <location filename="../../widgets/time_entry.py" />
   <source>Go to a time, such as {examples}</source>
   <translation>Ir a una hora, como {examples}</translation>
  </message>
  <message>
   <location filename="../../widgets/time_entry.py" />
   <source>Go to a time ({to_datetime:%Z})</source>
   <translation>Ir a una hora ({to_datetime:%Z})</translation>
  </message>
  <message>
   <location filename="../../widgets/time_entry.py" />
   <source>{time}   (the {word})</source>
   <translation>{time}   ({word})</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline.py" />
   <source>Proof: not anchored. No ledger holds the hashes of these readings.</source>
   <translation>Prueba: sin anclar. Ningún libro guarda los hashes de estas lecturas.</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline.py" />
   <source>Left and right step a minute, Page keys an hour, plus and minus zoom</source>
   <translation>Izquierda y derecha, un minuto; Pág, una hora; más y menos, zoom</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline_card.py" />
   <source>and {left} more; zoom in to see each</source>
   <translation>y {left} más; acérquese para verlos</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline_card.py" />
   <source>{time} for {span}</source>
   <translation>{time} durante {span}</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline_marks.py" />
   <source>Feed is back</source>
   <translation>La fuente ha vuelto</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline_marks.py" />
   <source>Trouble with data</source>
   <translation>Problema con los datos</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline_marks.py" />
   <source>Alarm, low</source>
   <translation>Alarma, baja</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline_marks.py" />
   <source>Alarm, medium</source>
   <translation>Alarma, media</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline_marks.py" />
   <source>Alarm, high</source>
   <translation>Alarma, alta</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline_paint.py" />
   <source>no data in this range</source>
   <translation>sin datos en este rango</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline_paint.py" />
   <source>known until here</source>
   <translation>conocido hasta aquí</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline_strip.py" />
   <source>A signal along the timeline</source>
   <translation>Una señal a lo largo de la línea de tiempo</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline_strip.py" />
   <source>{title}   {low} to {high} {unit}</source>
   <translation>{title}   {low} a {high} {unit}</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline_strip.py" />
   <source>{title} over time, in colours</source>
   <translation>{title} en el tiempo, en colores</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>All events and notes</source>
   <translation>Todos los eventos y notas</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Feed breaks and returns</source>
   <translation>Cortes y vueltas de fuentes</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>an hour</source>
   <translation>una hora</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>a day</source>
   <translation>un día</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>a week</source>
   <translation>una semana</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Play or pause</source>
   <translation>Reproducir o pausar</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Play forwards</source>
   <translation>Reproducir hacia delante</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Play backwards</source>
   <translation>Reproducir hacia atrás</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Slower</source>
   <translation>Más lento</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Faster</source>
   <translation>Más rápido</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>One frame back, {words}</source>
   <translation>Un fotograma atrás, {words}</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>One frame on, {words}</source>
   <translation>Un fotograma adelante, {words}</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>One minute back</source>
   <translation>Un minuto atrás</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>One minute on</source>
   <translation>Un minuto adelante</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>One hour back</source>
   <translation>Una hora atrás</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>One hour on</source>
   <translation>Una hora adelante</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>One day back</source>
   <translation>Un día atrás</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>One day on</source>
   <translation>Un día adelante</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Start of the day</source>
   <translation>Inicio del día</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Loop: set A, then B, then none</source>
   <translation>Bucle: poner A, luego B, luego ninguno</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Jump over stretches without readings</source>
   <translation>Saltar tramos sin lecturas</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Notes…</source>
   <translation>Notas…</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Calendar</source>
   <translation>Calendario</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>A figure as colours over the timeline</source>
   <translation>Una cifra como colores sobre la línea de tiempo</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Which events to go to</source>
   <translation>A qué eventos ir</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Which events to go to: {words}{words_2}</source>
   <translation>A qué eventos ir: {words}{words_2}</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>Show {words} in the timeline</source>
   <translation>Mostrar {words} en la línea de tiempo</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source>live</source>
   <translation>directo</translation>
  </message>
  <message>
   <location filename="../../widgets/transport.py" />
   <source> or </source>
   <translation> o </translation>
  </message>
  <message>
   <location filename="../../widgets/trend_bar.py" />
   <source>Choose a stretch by dragging (or hold Ctrl)</source>
   <translation>Elegir un tramo arrastrando (o con Ctrl)</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_bar.py" />
   <source>Values at the cursor and statistics as a table</source>
   <translation>Valores en el cursor y estadísticas en tabla</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_bar.py" />
   <source>Axes, comparison, views, notes, export</source>
   <translation>Ejes, comparación, vistas, notas, exportación</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_bar.py" />
   <source>The last {name}</source>
   <translation>Los últimos {name}</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>At {time}</source>
   <translation>A las {time}</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>{time} to {time_2}</source>
   <translation>{time} a {time_2}</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>{span}, {span_2}, weighted by time</source>
   <translation>{span}, {span_2}, ponderado por tiempo</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>, {span} {when} the pin at {time}</source>
   <translation>, {span} {when} de la marca a las {time}</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>Mean</source>
   <translation>Media</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>Lowest</source>
   <translation>Mínimo</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>Highest</source>
   <translation>Máximo</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>Integral</source>
   <translation>Integral</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>Coverage</source>
   <translation>Cobertura</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>Above limit</source>
   <translation>Sobre el límite</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>Below limit</source>
   <translation>Bajo el límite</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>{days} d before</source>
   <translation>{days} d antes</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>At pin</source>
   <translation>En la marca</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>Per hour</source>
   <translation>Por hora</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>a limit is a number</source>
   <translation>un límite es un número</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>From pin</source>
   <translation>Desde la marca</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>readings</source>
   <translation>lecturas</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_figures.py" />
   <source>buckets</source>
   <translation>intervalos</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_groups.py" />
   <source>One plot for each unit</source>
   <translation>Un gráfico por unidad</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_groups.py" />
   <source>One plot for each signal</source>
   <translation>Un gráfico por señal</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_groups.py" />
   <source>Two units in a plot, left and right</source>
   <translation>Dos unidades por gráfico, izquierda y derecha</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_groups.py" />
   <source>unit {unit}</source>
   <translation>unidad {unit}</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_groups.py" />
   <source>signal {name}</source>
   <translation>señal {name}</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_groups.py" />
   <source>unit {pair}</source>
   <translation>unidad {pair}</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>The day before</source>
   <translation>El día anterior</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>The same day last week</source>
   <translation>El mismo día de la semana pasada</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Four weeks before</source>
   <translation>Cuatro semanas antes</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Up	Alt+Up</source>
   <translation>Subir	Alt+Up</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Down	Alt+Down</source>
   <translation>Bajar	Alt+Down</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Take away	Del</source>
   <translation>Quitar	Del</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source> to {time}</source>
   <translation> a {time}</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>{when}. What happened?</source>
   <translation>{when}. ¿Qué pasó?</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Keep these trends</source>
   <translation>Guardar estas tendencias</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>With so many days before, at the same clock time</source>
   <translation>Con tantos días antes, a la misma hora</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Axes</source>
   <translation>Ejes</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Compare with</source>
   <translation>Comparar con</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Days before…</source>
   <translation>Días antes…</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Trend views</source>
   <translation>Vistas de tendencias</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Pin a cursor here	P</source>
   <translation>Fijar una marca aquí	P</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>No pin, nothing chosen	Esc</source>
   <translation>Sin marca ni selección	Esc</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Copy the values	Ctrl+C</source>
   <translation>Copiar los valores	Ctrl+C</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Save the picture…</source>
   <translation>Guardar la imagen…</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Save the numbers as drawn…</source>
   <translation>Guardar los números dibujados…</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Save every reading…</source>
   <translation>Guardar todas las lecturas…</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Take all lines away</source>
   <translation>Quitar todas las líneas</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Show	H</source>
   <translation>Mostrar	H</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Hide	H</source>
   <translation>Ocultar	H</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Write a note at the playhead…</source>
   <translation>Escribir una nota en el cursor…</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Write a note on the chosen stretch…	N</source>
   <translation>Escribir una nota en el tramo elegido…	N</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Forget</source>
   <translation>Olvidar</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Choose from the pin to here	R</source>
   <translation>Elegir de la marca hasta aquí	R</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Write a note on the chosen stretch…</source>
   <translation>Escribir una nota en el tramo elegido…</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Write a note here…	N</source>
   <translation>Escribir una nota aquí…	N</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_menu.py" />
   <source>Keep these trends…</source>
   <translation>Guardar estas tendencias…</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_pages.py" />
   <source>No signal drawn</source>
   <translation>Ninguna señal dibujada</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_pages.py" />
   <source>Click a figure in the inspector to draw it here, drag it here, or type its name above.</source>
   <translation>Haga clic en una cifra del inspector para dibujarla, arrástrela aquí o escriba su nombre arriba.</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_picture.py" />
   <source>{name}: pictures are PNG, SVG or PDF</source>
   <translation>{name}: las imágenes son PNG, SVG o PDF</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_picture.py" />
   <source>{name} cannot be written</source>
   <translation>{name} no se puede escribir</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_picture.py" />
   <source>a picture is {least_w} to {most_w} pixels wide, not {width}</source>
   <translation>una imagen tiene de {least_w} a {most_w} píxeles de ancho, no {width}</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_plot.py" />
   <source>Hidden. H on its label shows a line again.</source>
   <translation>Oculto. H en su etiqueta muestra de nuevo una línea.</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_plot.py" />
   <source>No data in this range</source>
   <translation>Sin datos en este rango</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>Saved {count} rows as {path}</source>
   <translation>Guardadas {count} filas como {path}</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>{district}: trends</source>
   <translation>{district}: tendencias</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>{name} was not written: tables are CSV or Parquet.</source>
   <translation>{name} no se escribió: las tablas son CSV o Parquet.</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>Save the picture</source>
   <translation>Guardar la imagen</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>Width in pixels (the panel's own is offered)</source>
   <translation>Ancho en píxeles (se ofrece el del panel)</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>Tables (*.csv *.parquet)</source>
   <translation>Tablas (*.csv *.parquet)</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>Save every reading</source>
   <translation>Guardar todas las lecturas</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>Save the numbers as drawn</source>
   <translation>Guardar los números dibujados</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>The picture was not written: {error}.</source>
   <translation>La imagen no se escribió: {error}.</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>Nothing was written: {why}.</source>
   <translation>No se escribió nada: {why}.</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_saving.py" />
   <source>Pictures (*.png *.svg *.pdf)</source>
   <translation>Imágenes (*.png *.svg *.pdf)</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_search.py" />
   <source>Add a signal</source>
   <translation>Añadir una señal</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_search.py" />
   <source>Add a signal to the trends</source>
   <translation>Añadir una señal a las tendencias</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_search.py" />
   <source>Part of a signal's name, of its asset's name, or of its id</source>
   <translation>Parte del nombre de una señal, de su activo o de su id</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_table.py" />
   <source>Limit, as 40 kW</source>
   <translation>Límite, como 40 kW</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_table.py" />
   <source>Limit for the time above and below</source>
   <translation>Límite para el tiempo por encima y por debajo</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_table.py" />
   <source>How long above and below this; without one, the limits of what is physically possible</source>
   <translation>Cuánto tiempo por encima y por debajo; sin él, los límites de lo físicamente posible</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_table.py" />
   <source>Values of the trends</source>
   <translation>Valores de las tendencias</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_table.py" />
   <source>A limit is a number, with a unit where it is meant for one: 40 kW</source>
   <translation>Un límite es un número, con unidad si vale para una: 40 kW</translation>
  </message>
  <message>
   <location filename="../../widgets/trend_values.py" />
   <source>Reading…</source>
   <translation>Leyendo…</translation>
  </message>
  <message>
   <location filename="../../widgets/trends.py" />
   <source>The trends draw {most} signals at most; take one away with its small cross.</source>
   <translation>Las tendencias dibujan {most} señales como máximo; quite una con su pequeña cruz.</translation>
  </message>
  <message>
   <location filename="../../widgets/trends.py" />
   <source>dashed: {compare_days} d before</source>
   <translation>discontinua: {compare_days} d antes</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>The ledger is still being opened.</source>
   <translation>El libro aún se está abriendo.</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Witnesses that are trusted</source>
   <translation>Testigos en que se confía</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Committees that are trusted</source>
   <translation>Comités en que se confía</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Network of the committee</source>
   <translation>Red del comité</translation>
  </message>
  <message numerus="yes">
   <location filename="../../widgets/trust_page.py" />
   <source>; {n} before it are retired</source>
   <extracomment>for one: ; {n} before it is retired</extracomment>
   <translation>
    <numerusform>; {n} anterior retirada</numerusform>
    <numerusform>; {n} anteriores retiradas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Public key copied.</source>
   <translation>Clave pública copiada.</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>One still trusts: {trusts}{trusts_2}</source>
   <translation>Aún se confía: {trusts}{trusts_2}</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Trust a witness…</source>
   <translation>Confiar en un testigo…</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Import committee…</source>
   <translation>Importar comité…</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>This machine's log</source>
   <translation>El registro de esta máquina</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Witnesses</source>
   <translation>Testigos</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Who signs that the log only grew. A reading under a witnessed checkpoint reaches E4.</source>
   <translation>Quién firma que el registro solo creció. Una lectura bajo un punto de control atestiguado llega a E4.</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>The committee of one epoch, or of the genesis, that is believed without proof. What a network says is only certain (V4, V5) where a chain of signatures leads there from it.</source>
   <translation>El comité de una época, o del génesis, que se cree sin prueba. Lo que dice una red solo es seguro (V4, V5) donde una cadena de firmas llega desde él.</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>What the levels mean</source>
   <translation>Qué significan los niveles</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>The log of this machine</source>
   <translation>El registro de esta máquina</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>None: nobody else vouches for this log.</source>
   <translation>Ninguno: nadie más avala este registro.</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>None: nothing of IOTA can reach V4 here.</source>
   <translation>Ninguno: nada de IOTA puede llegar aquí a V4.</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Copy public key</source>
   <translation>Copiar la clave pública</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Export key…</source>
   <translation>Exportar la clave…</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Change the key…</source>
   <translation>Cambiar la clave…</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Key</source>
   <translation>Clave</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Public key</source>
   <translation>Clave pública</translation>
  </message>
  <message>
   <location filename="../../widgets/trust_page.py" />
   <source>Last checkpoint</source>
   <translation>Último punto de control</translation>
  </message>
  <message>
   <location filename="../../widgets/units_page.py" />
   <source>The editor of alarm rules, the market, measuring and all files keep the units of the data: no limit is changed by this choice.</source>
   <translation>El editor de reglas de alarma, el mercado, las mediciones y todos los archivos conservan las unidades de los datos: esta elección no cambia ningún límite.</translation>
  </message>
  <message>
   <location filename="../../widgets/units_page.py" />
   <source>As the data</source>
   <translation>Como los datos</translation>
  </message>
  <message>
   <location filename="../../widgets/units_page.py" />
   <source>Large (MW, MWh, t)</source>
   <translation>Grandes (MW, MWh, t)</translation>
  </message>
  <message>
   <location filename="../../widgets/units_page.py" />
   <source>SI (kW, GJ, °C)</source>
   <translation>SI (kW, GJ, °C)</translation>
  </message>
  <message>
   <location filename="../../widgets/units_page.py" />
   <source>US-like (°F, ft, mph)</source>
   <translation>Como en EE. UU. (°F, ft, mph)</translation>
  </message>
  <message>
   <location filename="../../widgets/units_page.py" />
   <source>Energy</source>
   <translation>Energía</translation>
  </message>
  <message>
   <location filename="../../widgets/units_page.py" />
   <source>Temperature</source>
   <translation>Temperatura</translation>
  </message>
  <message>
   <location filename="../../widgets/units_page.py" />
   <source>Mass</source>
   <translation>Masa</translation>
  </message>
  <message>
   <location filename="../../widgets/units_page.py" />
   <source>Own choice</source>
   <translation>Elección propia</translation>
  </message>
  <message>
   <location filename="../../widgets/view_card.py" />
   <source>Put this away</source>
   <translation>Guardar esto</translation>
  </message>
  <message>
   <location filename="../../widgets/views_menu.py" />
   <source>&amp;Go</source>
   <translation>&amp;Ir</translation>
  </message>
  <message>
   <location filename="../../widgets/views_menu.py" />
   <source>Search and go to…</source>
   <translation>Buscar e ir a…</translation>
  </message>
  <message>
   <location filename="../../widgets/views_menu.py" />
   <source>Turn north up</source>
   <translation>Norte arriba</translation>
  </message>
  <message>
   <location filename="../../widgets/views_menu.py" />
   <source>Keep this view…</source>
   <translation>Guardar esta vista…</translation>
  </message>
  <message>
   <location filename="../../widgets/views_menu.py" />
   <source>Saved views…</source>
   <translation>Vistas guardadas…</translation>
  </message>
  <message>
   <location filename="../../widgets/views_menu.py" />
   <source>No views are kept yet</source>
   <translation>Aún no hay vistas guardadas</translation>
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>Saved views (*.json)</source>
   <translation>Vistas guardadas (*.json)</translation>
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>No views are kept yet. 'Keep this view' (Ctrl+B) adds one: camera, style, layers and colours.</source>
   <translation>Aún no hay vistas guardadas. 'Guardar esta vista' (Ctrl+B) añade una: cámara, estilo, capas y colores.</translation>
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>Drag into order: the first nine have the keys 1 to 9.</source>
   <translation>Arrástrelas en orden: las nueve primeras tienen las teclas 1 a 9.</translation>
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>Rename (F2)</source>
   <translation>Renombrar (F2)</translation>
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>Make it what is seen now</source>
   <translation>Hacer que sea lo que se ve ahora</translation>
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <location filename="../../widgets/wall_editor.py" />
   <source>Up (Alt+Up)</source>
   <translation>Subir (Alt+Up)</translation>
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <location filename="../../widgets/wall_editor.py" />
   <source>Down (Alt+Down)</source>
   <translation>Bajar (Alt+Down)</translation>
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>Saved views, in the order of their keys</source>
   <translation>Vistas guardadas, en el orden de sus teclas</translation>
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>Export the saved views</source>
   <translation>Exportar las vistas guardadas</translation>
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>Import saved views</source>
   <translation>Importar vistas guardadas</translation>
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <location filename="../../widgets/views_sheet.py" />
   <source>Import…</source>
   <translation>Importar…</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>Without a page of its own the wall shows the overview and the street. 'Add a page' puts one in.</source>
   <translation>Sin página propia la pantalla mural muestra la vista general y la calle. 'Añadir una página' pone una.</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>place</source>
   <translation>lugar</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>Add a page</source>
   <translation>Añadir una página</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>Try it from here</source>
   <translation>Probarla desde aquí</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>The wall with these pages, kept or not; Shift+F11 comes back here</source>
   <translation>La pantalla mural con estas páginas, guardadas o no; Shift+F11 vuelve aquí</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>Title of the page</source>
   <translation>Título de la página</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>How long the page is shown, in seconds</source>
   <translation>Cuánto tiempo se muestra la página, en segundos</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>Go to a High alarm until somebody acknowledges it</source>
   <translation>Ir a una alarma alta hasta que alguien la reconozca</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>How long at least it stays at an alarm, in seconds</source>
   <translation>Cuánto tiempo como mínimo se queda en una alarma, en segundos</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>What is seen now</source>
   <translation>Lo que se ve ahora</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>{kind}: {name}</source>
   <translation>{kind}: {name}</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>{what} – not here, left out</source>
   <translation>{what} – no está aquí, omitido</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>Pages of the wall</source>
   <translation>Páginas de la pantalla mural</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>Shown for</source>
   <translation>Se muestra</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>Stays for at least</source>
   <translation>Se queda al menos</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>A wall has at most {n} pages</source>
   <translation>Una pantalla mural tiene {n} páginas como máximo</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>all pages once: {span}</source>
   <translation>todas las páginas una vez: {span}</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>Page {n} of the file</source>
   <translation>Página {n} del archivo</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_editor.py" />
   <source>These pages are not saved. Cancel once more leaves them.</source>
   <translation>Estas páginas no están guardadas. Cancelar otra vez las abandona.</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_list.py" />
   <source>Pages of the wall, in the order in which they are shown</source>
   <translation>Páginas de la pantalla mural, en el orden en que se muestran</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_list.py" />
   <source>{hours} h {minutes} min</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_list.py" />
   <source>{minutes} min {seconds} s</source>
   <translation>{minutes} min {seconds} s</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_list.py" />
   <source>Page</source>
   <translation>Página</translation>
  </message>
  <message>
   <location filename="../../widgets/wall_list.py" />
   <source>Shows</source>
   <translation>Muestra</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Feeder overloaded</source>
   <translation>Alimentador sobrecargado</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>More is drawn or fed in than the cable is rated for: many cars at once, a heat pump peak, a fault beside it.</source>
   <translation>Se toma o se vierte más de lo que admite el cable: muchos coches a la vez, una punta de bombas de calor, una avería al lado.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The cable ages; its protection may switch off all who hang on it.</source>
   <translation>El cable envejece; su protección puede desconectar a todos los que cuelgan de él.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at the chargers and batteries below it; ask for flexibility; tell the distribution operator.</source>
   <translation>Mire los cargadores y baterías que cuelgan de él; pida flexibilidad; avise a la distribuidora.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Feeder nearly full</source>
   <translation>Alimentador casi lleno</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Load or generation grows towards what the cable carries.</source>
   <translation>La carga o la generación crecen hacia lo que admite el cable.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>It may be overloaded within the hour.</source>
   <translation>Puede sobrecargarse en menos de una hora.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at the forecast of the next hours; shift charging.</source>
   <translation>Mire la previsión de las próximas horas; desplace la carga de coches.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Transformer overloaded</source>
   <translation>Transformador sobrecargado</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>More is drawn or fed in than the transformer is rated for.</source>
   <translation>Se toma o se vierte más de lo que admite el transformador.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Its oil heats up and its insulation ages fast.</source>
   <translation>Su aceite se calienta y su aislamiento envejece deprisa.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Ask for flexibility below it; tell the distribution operator.</source>
   <translation>Pida flexibilidad aguas abajo; avise a la distribuidora.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Transformer nearly full</source>
   <translation>Transformador casi lleno</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Load or generation grows towards what the transformer carries.</source>
   <translation>La carga o la generación crecen hacia lo que admite el transformador.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Transformer oil hot</source>
   <translation>Aceite del transformador caliente</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Long high load, hot air, or cooling that fails.</source>
   <translation>Carga alta mucho tiempo, aire caliente o refrigeración que falla.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The insulation ages; above 105 degrees the protection switches off.</source>
   <translation>El aislamiento envejece; por encima de 105 grados la protección desconecta.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Lower the load below it; send somebody to look at the cooling.</source>
   <translation>Baje la carga aguas abajo; envíe a alguien a mirar la refrigeración.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Voltage high</source>
   <translation>Tensión alta</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Much generation and little load on this part.</source>
   <translation>Mucha generación y poca carga en esta parte.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Inverters switch off; equipment may be damaged.</source>
   <translation>Los inversores se desconectan; los equipos pueden dañarse.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Charge batteries and cars below it; tell the distribution operator.</source>
   <translation>Cargue baterías y coches aguas abajo; avise a la distribuidora.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Voltage low</source>
   <translation>Tensión baja</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Much load at the end of a long cable, or a fault above.</source>
   <translation>Mucha carga al final de un cable largo, o una avería aguas arriba.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Motors and heat pumps stop or overheat.</source>
   <translation>Motores y bombas de calor se paran o se recalientan.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Lower charging below it; tell the distribution operator.</source>
   <translation>Baje la carga de coches aguas abajo; avise a la distribuidora.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Network beyond its limits</source>
   <translation>Red fuera de sus límites</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Load or generation at the end of a cable that has no meter of its own.</source>
   <translation>Carga o generación al final de un cable sin contador propio.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The cable ages, or the voltage there leaves what equipment stands.</source>
   <translation>El cable envejece, o la tensión allí sale de lo que soportan los equipos.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Show the network (Ctrl+Shift+G); look at chargers and batteries on it; tell the distribution operator.</source>
   <translation>Muestre la red (Ctrl+Shift+G); mire los cargadores y baterías que tiene; avise a la distribuidora.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Battery hot</source>
   <translation>Batería caliente</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>High power for long, hot air, or cooling that fails.</source>
   <translation>Potencia alta mucho tiempo, aire caliente o refrigeración que falla.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The cells age; the battery will lower its power.</source>
   <translation>Las celdas envejecen; la batería bajará su potencia.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at its power; ask for less; send somebody to look at the cooling.</source>
   <translation>Mire su potencia; pida menos; envíe a alguien a mirar la refrigeración.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Battery very hot</source>
   <translation>Batería muy caliente</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Cooling has failed, or a cell has.</source>
   <translation>Ha fallado la refrigeración, o una celda.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Danger of fire.</source>
   <translation>Peligro de incendio.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Follow the fire plan of the building; call who keeps the battery.</source>
   <translation>Siga el plan contra incendios del edificio; llame a quien mantiene la batería.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Battery below its lowest charge</source>
   <translation>Batería por debajo de su carga mínima</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Its control let it run empty, or its meter is wrong.</source>
   <translation>Su control la dejó vaciarse, o su medida es errónea.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>It cannot help in a peak; deep discharge ages it.</source>
   <translation>No puede ayudar en una punta; la descarga profunda la envejece.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at its power and its control.</source>
   <translation>Mire su potencia y su control.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Charger out of order</source>
   <translation>Cargador averiado</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The charger reports a fault of its own.</source>
   <translation>El cargador comunica una avería propia.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Cars that wait there do not charge.</source>
   <translation>Los coches que esperan allí no cargan.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Start it anew from its own system, or send somebody; tell drivers.</source>
   <translation>Reinícielo desde su propio sistema o envíe a alguien; avise a los conductores.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Heat pump starts too often</source>
   <translation>La bomba de calor arranca demasiado a menudo</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Too little water to warm, a thermostat that is too narrow, or a valve that sticks.</source>
   <translation>Poca agua que calentar, un termostato demasiado estrecho o una válvula que se atasca.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The compressor wears out; more electricity for the same heat.</source>
   <translation>El compresor se desgasta; más electricidad para el mismo calor.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at its supply temperature and the tank; ask for a service.</source>
   <translation>Mire su temperatura de impulsión y el depósito; pida una revisión.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Fine dust high</source>
   <translation>Partículas finas altas</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Wood smoke under a calm sky, road dust, a fire nearby.</source>
   <translation>Humo de leña con el aire en calma, polvo de la calzada, un incendio cercano.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>People with weak lungs and hearts suffer.</source>
   <translation>Sufren las personas con pulmones y corazón débiles.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at wind and the other stations; tell the city's environment office if it lasts.</source>
   <translation>Mire el viento y las otras estaciones; avise a la oficina de medio ambiente si dura.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Fine dust very high</source>
   <translation>Partículas finas muy altas</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>A fire nearby, or an instrument that fails.</source>
   <translation>Un incendio cercano, o un instrumento que falla.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Harmful for all who are outside.</source>
   <translation>Dañino para todos los que están fuera.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Ask the fire service; compare the other stations; tell the city.</source>
   <translation>Pregunte a los bomberos; compare las otras estaciones; avise al ayuntamiento.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Loud for long</source>
   <translation>Ruido durante mucho tiempo</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Works, an event, or an alarm that rings on.</source>
   <translation>Obras, un acto o una alarma que sigue sonando.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Complaints; harm after hours.</source>
   <translation>Quejas; daño al cabo de horas.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Ask what is on there; tell who is responsible.</source>
   <translation>Pregunte qué pasa allí; avise al responsable.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Source lost</source>
   <translation>Fuente perdida</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The network, the broker or the source itself.</source>
   <translation>La red, el broker o la propia fuente.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Its figures grow old; alarms over them cannot ring.</source>
   <translation>Sus cifras envejecen; las alarmas sobre ellas no pueden sonar.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at Feeds (Ctrl+5) for the reason; call who runs the source.</source>
   <translation>Mire la causa en Fuentes (Ctrl+5); llame a quien lleva la fuente.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>No data from the grid</source>
   <translation>Sin datos de la red eléctrica</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The meter or its connection is silent.</source>
   <translation>El contador o su conexión callan.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>An overload there cannot be seen.</source>
   <translation>Allí no se puede ver una sobrecarga.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at Feeds (Ctrl+5); call who runs the meter.</source>
   <translation>Mire Fuentes (Ctrl+5); llame a quien lleva el contador.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>No data from the weather station</source>
   <translation>Sin datos de la estación meteorológica</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The station or its connection is silent.</source>
   <translation>La estación o su conexión callan.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Forecasts grow worse.</source>
   <translation>Las previsiones empeoran.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at Feeds (Ctrl+5).</source>
   <translation>Mire Fuentes (Ctrl+5).</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Bad data from the grid</source>
   <translation>Datos malos de la red eléctrica</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The meter says its value is bad, or it lies outside of what is possible.</source>
   <translation>El contador dice que su valor es malo, o está fuera de lo posible.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at the signal's quality; call who runs the meter.</source>
   <translation>Mire la calidad de la señal; llame a quien lleva el contador.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>History is not written</source>
   <translation>No se escribe el histórico</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The disk is full, or refuses.</source>
   <translation>El disco está lleno o se niega.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>What happens now cannot be replayed; readings wait in memory for a while.</source>
   <translation>Lo que pasa ahora no se podrá reproducir; las lecturas esperan un tiempo en memoria.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Free the disk now; the status line says when it works again.</source>
   <translation>Libere el disco ahora; la línea de estado dice cuándo vuelve a funcionar.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Recorded data differs from the ledger</source>
   <translation>Los datos registrados difieren del libro</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Readings of the past were changed after they were sealed, or the disk is damaged.</source>
   <translation>Se cambiaron lecturas del pasado después de sellarlas, o el disco está dañado.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>That interval proves nothing any more.</source>
   <translation>Ese intervalo ya no prueba nada.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Open its proof from the timeline; keep the file; tell who answers for the data.</source>
   <translation>Abra su prueba desde la línea de tiempo; guarde el archivo; avise a quien responde de los datos.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Market not cleared</source>
   <translation>Mercado sin casar</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>No bids, no price, or meters that are not known.</source>
   <translation>No hay pujas, no hay precio o hay contadores desconocidos.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>The energy of that quarter is settled with the supplier.</source>
   <translation>La energía de ese cuarto de hora se liquida con el proveedor.</translation>
  </message>
  <message>
   <location filename="../../assets/alarms/ready.toml" />
   <source>Look at Market (Ctrl+8) for the quarter.</source>
   <translation>Mire Mercado (Ctrl+8) para ese cuarto de hora.</translation>
  </message>
 </context>
</TS>
