# Running the machine.

operation-title = Tareas
operation-waiting = Tareas en espera
operation-given-up = Tareas abandonadas
operation-announced = Anuncios aún sin transmitir
operation-nothing = No se abandonó ninguna tarea.
operation-lead = Cada una se intentó doce veces. Corrija la causa y vuelva a intentarlo.
operation-kind = Tipo
operation-since = Prometida
operation-gave-up-at = Abandonada
operation-attempts = Intentos
operation-error = Qué falló la última vez
operation-revive = Intentar de nuevo
operation-done-revived = La tarea se intenta de nuevo.
