# The next island in a few taps, dates that move together, the calendar, papers for a crew.

again-onward-link = Next island from here
again-copy-link = Make this voyage again
again-copy-last-link = Copy the last voyage
again-copy-title = Make the voyage again
again-copy-lead = Boat, islands, goods and answers are as last time, and the people are those who were aboard at the end. You see everything on the next page before you send it.
again-first = The first date of the new voyage
again-first-hint = All other dates move along and keep their distance.
again-first-problem = Enter the first date of the new voyage: day, month and year.
again-copy-button = Copy and check
again-onward-title = Next island from { $port }
again-onward-lead = Boat, people, goods and answers stay as they are. Leaving is declared here and arriving there, together.
again-onward-lead-declared = Boat, people, goods and answers stay as they are. That you leave is declared already.
again-port = Where do you go?
again-leaves-problem = Enter when you leave: day, month, year and time.
again-arrives-problem = Enter when you arrive, day, month, year and time, or leave all of it empty.
again-arrives-hint = Left empty, it is reckoned at 5 knots; you see it before you send.
again-onward-button = Check the next island

islands-move = Move dates
islands-follow-lead = Change one date above and press this: every later date moves as far, so that stays and passages keep their length.
islands-follow = Let later dates follow
islands-move-days = Move all dates by how many days?
islands-move-days-hint = For example 3, or -2 for two days earlier.
islands-move-days-problem = Enter a whole number of days, such as 3 or -2.
islands-move-all = Move all dates

carried-title = Carried over from the voyage before
carried-lead = You answered this then. Read it; by sending you say that it is true today.

countdown-in = in { $span }
countdown-in-days = { $days ->
    [one] in { $days } day { $hours } h
   *[other] in { $days } days { $hours } h
}
deadline-passed-then = Send it now all the same: a late notice is better than none. Tell the officer when you report.

people-back-hint = Someone who leaves and comes back: choose where they leave, and a later island where they come aboard again.

calendar-title = Your deadlines in your calendar
calendar-lead = Your phone’s or computer’s calendar can subscribe to your calls and deadlines. It is read anew every hour or as often as your calendar does, and reminds you a day and two hours before a deadline.
calendar-name = Landfall: calls and deadlines
calendar-address = Address to subscribe to
calendar-made = Made { $time }
calendar-secret = Whoever has this address sees your islands and times, but no person’s data. Make a new one if somebody else has it.
calendar-make = Make a calendar address
calendar-anew = Make a new address; the old one stops
calendar-withdraw = Withdraw the address

cheaper-arrival = Arriving { $time } instead would save { $money }, by what is known.

days-title = Day by day
days-label = { $count } days, { $sea } of them under way
days-key = One dot a day: large in port, small under way.
days-stay = Stay
