# What stands round every page; dates, times, lengths; the keys of the desk.
# Keys are the same in all six languages; see docs/how-to/add-a-word.md.

shell-skip = Skip to the main content
shell-title-problem = Error:
shell-nav = Main
shell-crumbs = You are here
shell-back = Back
shell-language-now = Language: { $name }
shell-sign-in = Sign in
shell-sign-out = Sign out
shell-demo = Demonstration.
shell-demo-text = Vessels and people here are invented. Nothing you do reaches a government.
shell-needs-native-reader = This text needs a native reader. Where it is unclear, the English text holds.
shell-idle-soon = Your session locks in { $minutes } minutes.
shell-idle-stay = Stay signed in
shell-idle-rule = This session locks after { $minutes } minutes without use.
shell-foot-rules = Rules of each territory
shell-foot-verify = Verify a certificate
shell-foot-api = API
shell-foot-about = About Landfall
shell-foot-mark = The yellow flag means: my vessel is healthy, and I request free pratique.

date-month-1 = Jan
date-month-2 = Feb
date-month-3 = Mar
date-month-4 = Apr
date-month-5 = May
date-month-6 = Jun
date-month-7 = Jul
date-month-8 = Aug
date-month-9 = Sep
date-month-10 = Oct
date-month-11 = Nov
date-month-12 = Dec
date-weekday-1 = Mon
date-weekday-2 = Tue
date-weekday-3 = Wed
date-weekday-4 = Thu
date-weekday-5 = Fri
date-weekday-6 = Sat
date-weekday-7 = Sun

span-minutes = { $count } min
span-hours = { $hours } h { $minutes }
span-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

length-metres-feet = { $metres } m ({ $feet } ft { $inches } in)

keys-title = Keys
keys-move = Next row, row before
keys-open = Open the row
keys-search = Go to the search
keys-list = Show this list
keys-switch = Use single keys on this device
keys-close = Close
