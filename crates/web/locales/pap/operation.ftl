# needs a native reader
# Running the machine.

operation-title = Tareanan
operation-waiting = Tareanan ku ta warda
operation-given-up = Tareanan abandoná
operation-announced = Anunsionan ku no a pasa pa otro ainda
operation-nothing = No a abandoná ningun tarea.
operation-lead = A purba kada un diesdos biaha. Drecha e kousa, despues purb'é un biaha mas.
operation-kind = Tipo
operation-since = Primintí
operation-gave-up-at = Abandoná
operation-attempts = Purba
operation-error = Kiko a bai robes último biaha
operation-revive = Purba atrobe
operation-done-revived = Ta purba e tarea atrobe.
