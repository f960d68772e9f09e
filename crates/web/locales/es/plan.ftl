# La isla siguiente en pocos toques, fechas que se mueven juntas, el calendario, documentos de la tripulación.

again-onward-link = Isla siguiente desde aquí
again-copy-link = Repetir este viaje
again-copy-last-link = Copiar el último viaje
again-copy-title = Repetir el viaje
again-copy-lead = El barco, las islas, los bienes y las respuestas son los de la última vez, y las personas son las que estaban a bordo al final. Lo ve todo en la página siguiente antes de enviarlo.
again-first = La primera fecha del nuevo viaje
again-first-hint = Todas las demás fechas se mueven y guardan su distancia.
again-first-problem = Escriba la primera fecha del nuevo viaje: día, mes y año.
again-copy-button = Copiar y comprobar
again-onward-title = Isla siguiente desde { $port }
again-onward-lead = El barco, las personas, los bienes y las respuestas quedan como están. La salida de aquí y la llegada allí se declaran juntas.
again-onward-lead-declared = El barco, las personas, los bienes y las respuestas quedan como están. Su salida ya está declarada.
again-port = ¿Adónde va?
again-leaves-problem = Escriba cuándo sale: día, mes, año y hora.
again-arrives-problem = Escriba cuándo llega, día, mes, año y hora, o déjelo todo vacío.
again-arrives-hint = Si se deja vacío, se calcula a 5 nudos; lo ve antes de enviarlo.
again-onward-button = Comprobar la isla siguiente

islands-move = Mover fechas
islands-follow-lead = Cambie una fecha arriba y pulse esto: cada fecha posterior se mueve lo mismo, y las estancias y travesías conservan su duración.
islands-follow = Mover también las fechas posteriores
islands-move-days = ¿Cuántos días mover todas las fechas?
islands-move-days-hint = Por ejemplo 3, o -2 para dos días antes.
islands-move-days-problem = Escriba un número entero de días, como 3 o -2.
islands-move-all = Mover todas las fechas

carried-title = Tomado del viaje anterior
carried-lead = Usted respondió esto entonces. Léalo; al enviarlo dice que hoy es verdad.

countdown-in = dentro de { $span }
countdown-in-days = { $days ->
    [one] dentro de { $days } día { $hours } h
   *[other] dentro de { $days } días { $hours } h
}
deadline-passed-then = Envíelo ahora de todos modos: un aviso tarde es mejor que ninguno. Dígaselo al oficial cuando se presente.

people-back-hint = Si alguien baja y vuelve: elija dónde baja y una isla posterior donde embarca de nuevo.

calendar-title = Sus plazos en su calendario
calendar-lead = El calendario de su teléfono u ordenador puede suscribirse a sus escalas y plazos. Se lee de nuevo cada hora o con la frecuencia de su calendario, y le avisa un día y dos horas antes de un plazo.
calendar-name = Landfall: escalas y plazos
calendar-address = Dirección para suscribirse
calendar-made = Creada { $time }
calendar-secret = Quien tenga esta dirección ve sus islas y horas, pero ningún dato de personas. Cree una nueva si otra persona la tiene.
calendar-make = Crear una dirección de calendario
calendar-anew = Crear una dirección nueva; la anterior deja de servir
calendar-withdraw = Retirar la dirección

cheaper-arrival = Llegar { $time } ahorraría { $money }, según lo que se sabe.

days-title = Día a día
days-label = { $count } días, { $sea } de ellos navegando
days-key = Un punto por día: grande en puerto, pequeño navegando.
days-stay = Estancia
