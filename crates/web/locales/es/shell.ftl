# What stands round every page; dates, times, lengths; the keys of the desk.
# Keys are the same in all six languages; see docs/how-to/add-a-word.md.

shell-skip = Ir al contenido principal
shell-title-problem = Error:
shell-nav = Principal
shell-crumbs = Usted está aquí
shell-back = Volver
shell-language-now = Idioma: { $name }
shell-sign-in = Iniciar sesión
shell-sign-out = Cerrar sesión
shell-demo = Demostración.
shell-demo-text = Las embarcaciones y personas son inventadas. Nada de lo que haga llega a un gobierno.
shell-needs-native-reader = Este texto necesita un lector nativo. Donde no sea claro, vale el texto en inglés.
shell-idle-soon = Su sesión se bloquea en { $minutes } minutos.
shell-idle-stay = Seguir conectado
shell-idle-rule = Esta sesión se bloquea tras { $minutes } minutos sin uso.
shell-foot-rules = Normas de cada territorio
shell-foot-verify = Verificar un certificado
shell-foot-api = API
shell-foot-about = Acerca de Landfall
shell-foot-mark = La bandera amarilla significa: mi embarcación está sana y pido libre plática.

date-month-1 = ene
date-month-2 = feb
date-month-3 = mar
date-month-4 = abr
date-month-5 = may
date-month-6 = jun
date-month-7 = jul
date-month-8 = ago
date-month-9 = sep
date-month-10 = oct
date-month-11 = nov
date-month-12 = dic
date-weekday-1 = lun
date-weekday-2 = mar
date-weekday-3 = mié
date-weekday-4 = jue
date-weekday-5 = vie
date-weekday-6 = sáb
date-weekday-7 = dom

span-minutes = { $count } min
span-hours = { $hours } h { $minutes }
span-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}

length-metres-feet = { $metres } m ({ $feet } pies { $inches } pulg.)

keys-title = Teclas
keys-move = Fila siguiente, fila anterior
keys-open = Abrir la fila
keys-search = Ir a la búsqueda
keys-list = Mostrar esta lista
keys-switch = Usar teclas sueltas en este dispositivo
keys-close = Cerrar
