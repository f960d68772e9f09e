# What stands round every page; dates, times, lengths; the keys of the desk.
# Keys are the same in all six languages; see docs/how-to/add-a-word.md.

shell-skip = Naar de inhoud
shell-title-problem = Fout:
shell-nav = Hoofdmenu
shell-crumbs = U bent hier
shell-back = Terug
shell-language-now = Taal: { $name }
shell-sign-in = Inloggen
shell-sign-out = Uitloggen
shell-demo = Demonstratie.
shell-demo-text = Schepen en mensen hier zijn verzonnen. Niets van wat u doet bereikt een overheid.
shell-needs-native-reader = Deze tekst moet nog door een moedertaalspreker worden gelezen. Bij twijfel geldt de Engelse tekst.
shell-idle-soon = Uw sessie wordt over { $minutes } minuten vergrendeld.
shell-idle-stay = Ingelogd blijven
shell-idle-rule = Deze sessie wordt na { $minutes } minuten zonder gebruik vergrendeld.
shell-foot-rules = Regels van elk gebied
shell-foot-verify = Een certificaat controleren
shell-foot-api = API
shell-foot-about = Over Landfall
shell-foot-mark = De gele vlag betekent: mijn schip is gezond en ik verzoek om vrije praktijk.

date-month-1 = jan
date-month-2 = feb
date-month-3 = mrt
date-month-4 = apr
date-month-5 = mei
date-month-6 = jun
date-month-7 = jul
date-month-8 = aug
date-month-9 = sep
date-month-10 = okt
date-month-11 = nov
date-month-12 = dec
date-weekday-1 = ma
date-weekday-2 = di
date-weekday-3 = wo
date-weekday-4 = do
date-weekday-5 = vr
date-weekday-6 = za
date-weekday-7 = zo

span-minutes = { $count } min
span-hours = { $hours } u { $minutes }
span-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}

length-metres-feet = { $metres } m ({ $feet } ft { $inches } in)

keys-title = Toetsen
keys-move = Volgende rij, vorige rij
keys-open = De rij openen
keys-search = Naar zoeken
keys-list = Deze lijst tonen
keys-switch = Losse toetsen gebruiken op dit apparaat
keys-close = Sluiten
