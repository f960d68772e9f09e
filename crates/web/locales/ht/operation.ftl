# needs a native reader
# Running the machine.

operation-title = Travay
operation-waiting = Travay k ap tann
operation-given-up = Travay abandone
operation-announced = Anons ki poko pase
operation-nothing = Pa gen travay ki abandone.
operation-lead = Nou eseye chak travay douz fwa. Ranje koz la, epi ba li yon lòt chans.
operation-kind = Kalite
operation-since = Pwomèt
operation-gave-up-at = Abandone
operation-attempts = Esè
operation-error = Sa ki pa mache dènye fwa a
operation-revive = Eseye ankò
operation-done-revived = N ap eseye travay la ankò.
