# What stands round every page; dates, times, lengths; the keys of the desk.
# Needs a native reader.
# Keys are the same in all six languages; see docs/how-to/add-a-word.md.

shell-skip = Bai na e kontenido prinsipal
shell-title-problem = Fout:
shell-nav = Prinsipal
shell-crumbs = Bo ta akinan
shell-back = Bèk
shell-language-now = Idioma: { $name }
shell-sign-in = Drenta
shell-sign-out = Sali
shell-demo = Demostrashon.
shell-demo-text = E barkunan i e personanan akinan ta inventá. Nada di loke bo hasi ta yega na un gobièrnu.
shell-needs-native-reader = E teksto aki mester di un lektor ku Papiamentu komo idioma materno. Unda e no ta kla, e teksto na Ingles ta konta.
shell-idle-soon = Bo seshon ta sera den { $minutes } minüt.
shell-idle-stay = Keda aden
shell-idle-rule = E seshon aki ta sera despues di { $minutes } minüt sin uso.
shell-foot-rules = Reglanan di kada teritorio
shell-foot-verify = Verifiká un sertifikado
shell-foot-api = API
shell-foot-about = Tokante Landfall
shell-foot-mark = E bandera hel ta nifiká: mi barku ta salú i mi ta pidi libre plátika.

date-month-1 = yan
date-month-2 = feb
date-month-3 = mar
date-month-4 = apr
date-month-5 = mei
date-month-6 = yün
date-month-7 = yül
date-month-8 = oug
date-month-9 = sèp
date-month-10 = òkt
date-month-11 = nov
date-month-12 = des
date-weekday-1 = djal
date-weekday-2 = djam
date-weekday-3 = djar
date-weekday-4 = djaw
date-weekday-5 = djab
date-weekday-6 = djas
date-weekday-7 = djad

span-minutes = { $count } min
span-hours = { $hours } ora { $minutes }
span-days = { $count } dia

length-metres-feet = { $metres } m ({ $feet } pia { $inches } duim)

keys-title = Teklanan
keys-move = Siguiente fila, fila anterior
keys-open = Habri e fila
keys-search = Bai na buska
keys-list = Mustra e lista aki
keys-switch = Usa tekla só riba e aparato aki
keys-close = Sera
