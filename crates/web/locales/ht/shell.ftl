# What stands round every page; dates, times, lengths; the keys of the desk.
# Needs a native reader.
# Keys are the same in all six languages; see docs/how-to/add-a-word.md.

shell-skip = Ale nan kontni prensipal la
shell-title-problem = Erè:
shell-nav = Prensipal
shell-crumbs = Ou isit la
shell-back = Tounen
shell-language-now = Lang: { $name }
shell-sign-in = Konekte
shell-sign-out = Dekonekte
shell-demo = Demonstrasyon.
shell-demo-text = Bato ak moun ki isit yo envante. Anyen ou fè pa rive jwenn yon gouvènman.
shell-needs-native-reader = Tèks sa a bezwen yon moun ki pale kreyòl kòm lang manman l pou li l. Kote l pa klè, se tèks anglè a ki konte.
shell-idle-soon = Sesyon ou an ap bloke nan { $minutes } minit.
shell-idle-stay = Rete konekte
shell-idle-rule = Sesyon sa a bloke apre { $minutes } minit san ou pa sèvi avè l.
shell-foot-rules = Règ chak teritwa
shell-foot-verify = Verifye yon sètifika
shell-foot-api = API
shell-foot-about = Konsènan Landfall
shell-foot-mark = Drapo jòn nan vle di: bato mwen an an sante e mwen mande lib pratik.

date-month-1 = jan
date-month-2 = fev
date-month-3 = mas
date-month-4 = avr
date-month-5 = me
date-month-6 = jen
date-month-7 = jiy
date-month-8 = out
date-month-9 = sep
date-month-10 = okt
date-month-11 = nov
date-month-12 = des
date-weekday-1 = len
date-weekday-2 = mad
date-weekday-3 = mèk
date-weekday-4 = jed
date-weekday-5 = van
date-weekday-6 = sam
date-weekday-7 = dim

span-minutes = { $count } min
span-hours = { $hours } è { $minutes }
span-days = { $count } jou

length-metres-feet = { $metres } m ({ $feet } pye { $inches } pous)

keys-title = Touch yo
keys-move = Ranje ki vini apre, ranje anvan
keys-open = Louvri ranje a
keys-search = Ale nan rechèch la
keys-list = Montre lis sa a
keys-switch = Sèvi ak yon sèl touch sou aparèy sa a
keys-close = Fèmen
