# The next voyage out of the last, and dates that move.
onward-title = Qué viene después
onward-lead = Se toman el barco, las personas y los bienes. La salud se declara de nuevo cada vez.
onward-next = La próxima isla desde aquí
onward-again = Este viaje otra vez
shift-follow = Mover también lo que sigue
shift-title = Mover todo el plan
shift-days = ¿Cuántos días?
shift-days-hint = Por ejemplo 2, o -1 para un día antes.
shift-move = Mover todas las fechas
shift-later = Todo lo que sigue queda { $days } d { $time } h más tarde. Mírelo y guarde.
shift-earlier = Todo lo que sigue queda { $days } d { $time } h antes. Mírelo y guarde.
shift-nothing = Ahí no se cambió ninguna fecha, así que nada se movió. Cambie primero la fecha y después pulse el botón.
shift-not-days = Escriba cuántos días mover, por ejemplo 2 o -1.
