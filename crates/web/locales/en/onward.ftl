# The next voyage out of the last, and dates that move.
onward-title = What comes next
onward-lead = Boat, people and goods are taken over. Health is declared anew each time.
onward-next = Next island from here
onward-again = This voyage again
shift-follow = Move what comes after along
shift-title = Move the whole plan
shift-days = By how many days?
shift-days-hint = For example 2, or -1 for a day earlier.
shift-move = Move all dates
shift-later = Everything after it is now later by { $days } d { $time } h. Look, then save.
shift-earlier = Everything after it is now earlier by { $days } d { $time } h. Look, then save.
shift-nothing = No date was changed there, so nothing moved. Change the date first, then press the button.
shift-not-days = Enter by how many days to move, for example 2 or -1.
