# Running the machine.

operation-title = Jobs
operation-waiting = Jobs that wait
operation-given-up = Jobs given up
operation-announced = Announcements not yet passed on
operation-nothing = No job was given up.
operation-lead = Each was tried twelve times. Mend the cause, then give it another try.
operation-kind = Kind
operation-since = Promised
operation-gave-up-at = Given up
operation-attempts = Tries
operation-error = What went wrong last
operation-revive = Try again
operation-done-revived = The job is tried again.
